"""A mission's facts at a glance, out of all the records on it, the preferred one of each (see `app.ranking`); pure."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar, get_args

from app.kept import KeptRecord
from app.ranking import APPROVED, date_of, newest_first, preferred
from app.records import (
    FundingEvent,
    FundingKind,
    LeadCountry,
    LeadStatus,
    Measure,
    Personnel,
    RecordBase,
    VetoEvent,
)
from app.values import first_day, last_day

R = TypeVar("R", bound=RecordBase)
Pairs = list[tuple[KeptRecord, R]]

SUMMED: tuple[FundingKind, ...] = ("pledge", "disbursement", "freeze", "waiver", "cut", "budget")
"""The kinds of event that add up; what a fund holds, what is needed and what is only proposed do not."""


@dataclass(frozen=True, slots=True)
class Lead:
    """Who leads, who is to take over, who led: each leader once, by the newest record that says so."""

    current: tuple[KeptRecord, ...]
    proposed: tuple[KeptRecord, ...]
    former: tuple[KeptRecord, ...]


@dataclass(frozen=True, slots=True)
class Strength:
    """People in the field and the ceiling, of the whole mission.

    `deployment_rate` is their ratio to 4 places and `shortfall` how many are missing, never below 0: both None
    unless both numbers are known and count the same people (not the police against all).
    """

    deployed: KeptRecord | None
    authorized: KeptRecord | None
    deployment_rate: float | None
    shortfall: int | None


@dataclass(frozen=True, slots=True)
class Total:
    """The sum of the events of one kind in one currency; `amount` in major units, exact to the cent."""

    kind: FundingKind
    currency: str
    amount: float
    events: int


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a mission; `funding_events` and `vetoes` each once, newest first."""

    lead: Lead
    strength: Strength
    funding_events: tuple[KeptRecord, ...]
    funding_totals: tuple[Total, ...]
    vetoes: tuple[KeptRecord, ...]


def mission_facts(records: Iterable[KeptRecord], *, valid_at: str | None = None) -> Facts:
    """The facts that the records on one mission give.

    `valid_at` (EDTF) is the date that the records were chosen for, if they were: who led up to a later one led then.
    """
    known = newest_first(records)
    events = _distinct(
        _of_type(FundingEvent, known), lambda event: (event.kind, event.amount, event.currency), _same_event
    )
    vetoes = _distinct(_of_type(VetoEvent, known), lambda veto: (veto.status, frozenset(veto.members)), _same_veto)
    return Facts(
        lead=_lead([(kept, _at(lead, valid_at)) for kept, lead in _of_type(LeadCountry, known)]),
        strength=_strength(_of_type(Personnel, known)),
        funding_events=tuple(kept for kept, _ in events),
        funding_totals=_totals([event for _, event in events]),
        vetoes=tuple(kept for kept, _ in vetoes),
    )


def _of_type(kind: type[R], known: Iterable[KeptRecord]) -> Pairs[R]:
    return [(one, one.record) for one in known if isinstance(one.record, kind)]


def _at(lead: LeadCountry, valid_at: str | None) -> LeadCountry:
    """A leader as of a date: current then, if it is former only since."""
    led_until = lead.until if lead.status == "former" else None
    if valid_at is None or led_until is None or last_day(led_until) < first_day(valid_at):
        return lead
    return lead.model_copy(update={"status": "current"})


def _lead(known: Pairs[LeadCountry]) -> Lead:
    """Leaders by the newest statement of each status, and for each status those whom nothing newer contradicts.

    `current` are the leaders of the newest date at which any was called so (several, if they lead together).
    A leader is not `current` if a newer record calls it `former`, nor `former` or `proposed` if a newer one calls
    it `current`.
    """
    newest: dict[LeadStatus, dict[str, KeptRecord]] = {status: {} for status in get_args(LeadStatus)}
    for kept, lead in known:
        newest[lead.status].setdefault(lead.country or lead.region or "", kept)

    def unless_newer(status: LeadStatus, other: LeadStatus) -> tuple[KeptRecord, ...]:
        leaders, others = newest[status], newest[other]
        return tuple(
            leaders[one] for one in leaders if one not in others or date_of(others[one]) <= date_of(leaders[one])
        )

    return Lead(
        current=_leading(unless_newer("current", "former")),
        proposed=unless_newer("proposed", "current"),
        former=unless_newer("former", "current"),
    )


def _leading(current: Sequence[KeptRecord]) -> tuple[KeptRecord, ...]:
    """Those who lead together: of the preferred record's date, and if that is approved, approved or named with it."""
    if not current:
        return ()
    first = preferred(current)
    return tuple(
        one
        for one in current
        if date_of(one) == date_of(first)
        and (first.review not in APPROVED or one.review in APPROVED or one.document == first.document)
    )


def _strength(known: Pairs[Personnel]) -> Strength:
    deployed, authorized = _whole(known, "deployed"), _whole(known, "authorized")
    rate = shortfall = None
    if deployed and authorized and deployed[1].category == authorized[1].category and authorized[1].count:
        rate = round(deployed[1].count / authorized[1].count, 4)
        shortfall = max(0, authorized[1].count - deployed[1].count)
    return Strength(deployed and deployed[0], authorized and authorized[0], rate, shortfall)


def _whole(known: Pairs[Personnel], measure: Measure) -> tuple[KeptRecord, Personnel] | None:
    """The newest number of the whole mission's people, no contributor's share; all of them before one category."""
    whole = {kept.id: (kept, one) for kept, one in known if one.measure == measure and not one.contributors}
    totals = [kept for kept, one in whole.values() if one.category == "total"]
    candidates = totals or [kept for kept, _ in whole.values()]
    return whole[preferred(candidates).id] if candidates else None


def _distinct(known: Pairs[R], core: Callable[[R], object], same: Callable[[R, R], bool]) -> Pairs[R]:
    """Of each event one record, the one that says most of it, in the order given.

    What one document states twice is two events, for the reader makes one record of what is one. Records of two
    documents are one event if their `core` is equal and they are the `same` in whatever else both of them say.
    """
    shown: dict[object, list[tuple[KeptRecord, R, set[str]]]] = defaultdict(list)
    for kept, event in sorted(known, key=lambda pair: list(dict(pair[1]).values()).count(None)):
        for _, other, documents in shown[core(event)]:
            if kept.document not in documents and same(event, other):
                documents.add(kept.document)
                break
        else:
            shown[core(event)].append((kept, event, {kept.document}))
    chosen = {kept.id for alike in shown.values() for kept, _, _ in alike}
    return [pair for pair in known if pair[0].id in chosen]


def _agree(one: str | None, other: str | None) -> bool:
    return one is None or other is None or one == other


def _dates_agree(one: str | None, other: str | None) -> bool:
    return one is None or other is None or one.startswith(other) or other.startswith(one)


def _same_event(one: FundingEvent, other: FundingEvent) -> bool:
    parties = _agree(one.funder, other.funder) and _agree(one.recipient, other.recipient)
    return parties and _dates_agree(one.date, other.date)


def _same_veto(one: VetoEvent, other: VetoEvent) -> bool:
    return _agree(one.draft, other.draft) and _dates_agree(one.date, other.date)


def _totals(events: Sequence[FundingEvent]) -> tuple[Total, ...]:
    """By kind in the order of `SUMMED`, then by currency."""
    amounts: dict[tuple[int, str], list[float]] = defaultdict(list)
    for event in events:
        if event.kind in SUMMED and event.amount is not None and event.currency is not None:
            amounts[SUMMED.index(event.kind), event.currency].append(event.amount)
    return tuple(
        Total(SUMMED[kind], currency, sum(round(amount * 100) for amount in summed) / 100, len(summed))
        for (kind, currency), summed in sorted(amounts.items())
    )
