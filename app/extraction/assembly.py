"""From what the frames read to the extraction: the same fact said twice made one, missions in their form."""

from collections.abc import Iterable
from typing import cast

from app.extraction.missions import Registry
from app.extraction.text import Text
from app.records import Evidence, FundingEvent, LeadCountry, Mission, Personnel, Record, RecordBase, VetoEvent

_DATES = ("since", "until", "as_of", "date")


def same_fact(record: RecordBase) -> tuple[object, ...]:
    """What makes two statements the same fact: all that is said but its words and its date."""
    if isinstance(record, LeadCountry):
        return ("lead", record.mission, record.country, record.region, record.status)
    if isinstance(record, Personnel):
        return ("personnel", record.mission, record.measure, record.count, record.count_max, record.contributors)
    if isinstance(record, FundingEvent):
        return ("funding", record.mission, record.kind, record.amount, record.currency, record.funder)
    assert isinstance(record, VetoEvent)
    return ("veto", record.mission, tuple(sorted(record.members)), record.status, record.draft or record.date)


def merged(records: Iterable[Record]) -> tuple[Record, ...]:
    """Records with each fact once, in order of first statement, its evidence joined and its date the first given."""
    facts: dict[tuple[object, ...], list[Record]] = {}
    for record in _absorbed(list(records)):
        facts.setdefault(same_fact(record), []).append(record)
    return tuple(_joined(told) for told in facts.values())


def _joined(told: list[Record]) -> Record:
    """One record of several that state the same fact."""
    first = told[0]
    if len(told) == 1:
        return first
    update: dict[str, object] = {"evidence": distinct(span for record in told for span in record.evidence)}
    for field in _DATES:
        given = (getattr(record, field, None) for record in told)
        update[field] = next((date for date in given if date is not None), None)
    known = {name: value for name, value in update.items() if name in type(first).model_fields}
    return first.model_copy(update=known)


def _absorbed(records: list[Record]) -> Iterable[Record]:
    """A freeze or waiver without its sum told again with it: one event, at the place of the first."""
    without = [
        r for r in records if isinstance(r, FundingEvent) and r.amount is None and r.kind in ("freeze", "waiver")
    ]
    absorbed = dict[int, FundingEvent]()
    for record in records:
        if not isinstance(record, FundingEvent) or record.amount is None:
            continue
        same = (event for event in without if _same_event(event, record) and id(event) not in absorbed)
        if event := next(same, None):
            absorbed[id(event)] = record
    told = {id(record) for record in absorbed.values()}
    for record in records:
        if id(record) in absorbed:
            full = absorbed[id(record)]
            first = cast(FundingEvent, record)
            update = {"evidence": distinct([*first.evidence, *full.evidence]), "date": full.date or first.date}
            yield full.model_copy(update=update)
        elif id(record) not in told:
            yield record


def _same_event(first: FundingEvent, second: FundingEvent) -> bool:
    one, other = (first.mission, first.kind, first.funder), (second.mission, second.kind, second.funder)
    return one == other and first.recipient in (None, second.recipient)


def distinct(evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Evidence without repeats and without spans inside other spans, in order."""
    spans = sorted(set(evidence), key=lambda each: (each.start, -each.end))
    kept = list[Evidence]()
    for each in spans:
        if not kept or each.end > kept[-1].end:
            kept.append(each)
    return tuple(kept)


def missions_of(registry: Registry, text: Text) -> tuple[Mission, ...]:
    """The registry's missions as records, in order, each with the words that name and date it."""
    missions = list[Mission]()
    for number, entry in enumerate(registry.entries):
        spans = entry.evidence or [(m.start, m.end) for m in registry.mentions if m.value == number][:1]
        missions.append(
            Mission(
                key=f"m{number + 1}",
                acronym=entry.acronym,
                names=tuple(entry.names),
                host_country=entry.host,
                started_on=entry.started_on,
                ended_on=entry.ended_on,
                evidence=distinct(text.evidence(start, end) for start, end in spans),
            )
        )
    return tuple(missions)
