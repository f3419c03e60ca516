"""From what the frames read to the extraction: the same fact said twice made one, missions in their form."""

from collections import Counter
from collections.abc import Iterable, Mapping

from app.extraction.registry import Registry
from app.extraction.text import Text
from app.records import Evidence, FundingEvent, LeadCountry, Mission, Personnel, Record

_DATES = ("since", "until", "as_of", "date")


def same_fact(record: Record) -> tuple[object, ...]:
    """What makes two statements the same fact: all that is said but its words and its date."""
    if isinstance(record, LeadCountry):
        return ("lead", record.mission, record.country, record.region, record.status)
    if isinstance(record, Personnel):
        return ("personnel", record.mission, record.measure, record.count, record.count_max, record.contributors)
    if isinstance(record, FundingEvent):
        return ("funding", record.mission, record.kind, record.amount, record.currency, record.funder)
    return ("veto", record.mission, tuple(sorted(record.members)), record.status, record.draft or record.date)


def merged(records: Iterable[Record], ends: Mapping[str | None, str | None]) -> tuple[Record, ...]:
    """Records with each fact once, in order of first statement, its evidence joined and its date the first given.

    `ends` is when each mission ended, as far as the text tells.
    """
    facts: dict[tuple[object, ...], list[Record]] = {}
    for record in records:
        facts.setdefault(same_fact(record), []).append(record)
    return tuple(_succeeded(list(_absorbed([_joined(told) for told in facts.values()])), ends))


def _succeeded(records: list[Record], ends: Mapping[str | None, str | None]) -> Iterable[Record]:
    """Of two countries told to lead a mission, the one since a later day leads now and the other did before.

    The only one that is told to have led a mission did so until its end.
    """
    leads = Counter(r.mission for r in records if isinstance(r, LeadCountry))
    since: dict[str | None, str] = {}
    for record in records:
        if isinstance(record, LeadCountry) and record.status == "current" and record.since:
            since[record.mission] = max(record.since, since.get(record.mission, ""))
    led_before = Counter(r.mission for r in records if isinstance(r, LeadCountry) and r.status == "former")
    for record in records:
        if not isinstance(record, LeadCountry):
            yield record
        elif record.status == "former" and record.until is None and leads[record.mission] == 1:
            yield record.model_copy(update={"until": ends.get(record.mission)})
        elif record.mission not in since:
            yield record
        elif record.status == "current" and record.since != since[record.mission]:
            yield record.model_copy(update={"status": "former", "until": since[record.mission], "rule": "lead.former"})
        elif record.status == "former" and record.until is None and led_before[record.mission] == 1:
            yield record.model_copy(update={"until": since[record.mission]})
        else:
            yield record


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
    """Records told with less (a freeze without its sum, a number without whose people) made one with the fuller."""
    alike: dict[tuple[object, ...], list[Record]] = {}
    for record in records:
        for key in _events(record):
            alike.setdefault(key, []).append(record)
    fuller: dict[int, list[Record]] = {}
    absorbed = set[int]()
    for vague in records:
        for record in alike[_events(vague)[-1]]:
            if _tells_more(record, vague) and id(record) not in absorbed:
                fuller.setdefault(id(record), []).append(vague)
                absorbed.add(id(vague))
                break
    for record in records:
        if id(record) not in absorbed:
            yield _joined([record, *fuller.get(id(record), ())])


def _events(record: Record) -> list[tuple[object, ...]]:
    """What two statements of one event have in common, however little one says; last, where the record says little."""
    if isinstance(record, Personnel):
        return [(record.mission, record.measure, record.count)]
    if isinstance(record, FundingEvent):
        of_payer = (record.mission, record.kind, record.funder)
        return (
            [of_payer, (record.mission, record.kind, record.amount, record.currency)] if record.amount else [of_payer]
        )
    return [same_fact(record)]


def _tells_more(record: Record, vague: Record) -> bool:
    """Whether two records state the same event, and the first says more of it."""
    if isinstance(record, Personnel) and isinstance(vague, Personnel):
        return bool(record.contributors) and not vague.contributors and _compatible(record.as_of, vague.as_of)
    if isinstance(record, FundingEvent) and isinstance(vague, FundingEvent):
        if vague.amount is None and vague.kind in ("freeze", "waiver"):
            return (
                record.amount is not None
                and record.funder == vague.funder
                and vague.recipient in (None, record.recipient)
            )
        same_sum = (record.amount, record.currency) == (vague.amount, vague.currency)
        return same_sum and vague.amount is not None and vague.funder is None and record.funder is not None
    return False


def _compatible(one: str | None, other: str | None) -> bool:
    return one is None or other is None or one.startswith(other) or other.startswith(one)


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
