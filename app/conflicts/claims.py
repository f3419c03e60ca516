"""What a record claims, in a form in which claims can be held against one another: of what, which value, when; pure.

**Of what.** People: measure, contributors and category. Money: kind, funder, recipient and currency. Who leads, and of
each leader since when. Who cast a veto, by the draft's symbol or else by its stated day, and of each draft when.

**When.** A record's own date (`as_of`, `date`) counts as all the days that it may mean; without one, the record holds
for the `REPORTED_DAYS` up to the end of its document's day of publication. Who leads is said of that day too, but not
of days before `since`. A year alone is held against the same year only, for a number may well change within it.
What has no date claims nothing, but for a draft's veto, which happens once.

**Who claims.** Ceilings and people in the field are stocks, and so are budgets, needs and what a fund holds: at one
time there is one of each. Of arrivals, departures and promises of people there can be several, so that those of one
stated day are compared. Payments, promises and cuts of money are compared if the funder and at least the month are
stated. What is only proposed, or has no number, claims nothing.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, TypeGuard

from app.kept import KeptRecord
from app.records import FundingEvent, FundingKind, LeadCountry, Measure, Personnel, Record, VetoEvent
from app.values import Days, days

Aspect = Literal["count", "part", "whole", "amount", "currency", "leader", "since", "members", "date"]

REPORTED_DAYS = 30
"""So long before the end of its publication what a document says without a date is taken to hold already."""

LEAD_DAYS = 366
"""Beginnings of one leader that lie further apart are of two terms."""

EVENT_DAYS = 31
"""Equal sums that lie further apart are two payments."""

STOCKS: tuple[Measure, ...] = ("authorized", "deployed")
EVENTS: tuple[FundingKind, ...] = ("pledge", "disbursement", "freeze", "waiver", "cut")

_YEAR, _MONTH, _DAY = len("2024"), len("2024-06"), len("2024-06-25")
_ONCE: Days = (0, 0)
"""The time of what happens once, whenever that was."""


@dataclass(frozen=True, slots=True)
class Claim:
    """That something has this value at this time; claims of one aspect and topic are about the same thing.

    The value is `codes`, or a range with both its ends: people, hundredths of a unit of currency, or days.
    """

    aspect: Aspect
    topic: tuple[str | int | None, ...]
    time: Days
    range: tuple[int, int] = (0, 0)
    codes: tuple[str, ...] = ()


def claims(records: Iterable[KeptRecord]) -> Iterator[tuple[KeptRecord, Claim]]:
    """The records with what they claim, in the order given; one may claim several things, or nothing."""
    known = list(records)
    totals = {(one.document, _whose(one.record)) for one in known if _is_total(one.record)}
    for one in known:
        for claim in _of(one, totals):
            yield one, claim


def _of(one: KeptRecord, totals: set[tuple[str, tuple[str, ...]]]) -> Iterator[Claim]:
    match one.record:
        case Personnel() as people:
            return _of_people(people, one.published_on, alone=(one.document, _whose(people)) not in totals)
        case FundingEvent() as event:
            return _of_money(event, one.published_on)
        case LeadCountry() as lead:
            return _of_lead(lead, one.published_on)
        case veto:
            return _of_veto(veto)


def _is_total(record: Record) -> TypeGuard[Personnel]:
    return isinstance(record, Personnel) and record.category == "total"


def _whose(people: Personnel) -> tuple[str, ...]:
    return people.measure, *sorted(set(people.contributors))


def _of_people(people: Personnel, published_on: str | None, alone: bool) -> Iterator[Claim]:
    """A number; of a stock also that it is the whole, or may be taken for it, as its document gives it `alone`."""
    whose, number = _whose(people), (people.count, people.count_max or people.count)
    if people.measure not in STOCKS:
        if day := _day(people.as_of):
            yield Claim("count", (day, people.category, *whose), _ONCE, number)
    elif when := _when(people.as_of, published_on):
        year, time = when
        yield Claim("count", (year, people.category, *whose), time, number)
        if people.category == "total":
            yield Claim("whole", (year, *whose), time, number)
        elif alone:
            yield Claim("part", (year, *whose), time, number, (people.category,))


def _of_money(event: FundingEvent, published_on: str | None) -> Iterator[Claim]:
    """A sum and its currency; of a payment also when."""
    if not event.amount or event.currency is None or event.kind == "proposal":
        return
    whose = event.kind, _folded(event.funder), _folded(event.recipient)
    cents = round(event.amount * 100)
    if event.kind in EVENTS:
        if event.funder is None or event.date is None or len(event.date) < _MONTH:
            return
        first, last = days(event.date)
        yield Claim("date", (*whose, event.currency, cents), (first, last + EVENT_DAYS), (first, last))
    if when := _when(event.date, published_on):
        year, time = when
        yield Claim("amount", (year, *whose, event.currency), time, (cents, cents))
        yield Claim("currency", (year, *whose, cents), time, codes=(event.currency,))


def _of_lead(lead: LeadCountry, published_on: str | None) -> Iterator[Claim]:
    if lead.since and lead.status != "proposed":
        first, last = days(lead.since)
        yield Claim("since", (lead.country, lead.region), (first, last + LEAD_DAYS), (first, last))
    if lead.country and lead.status == "current" and (time := _reign(lead.since, published_on)):
        yield Claim("leader", (), time, codes=(lead.country,))


def _of_veto(veto: VetoEvent) -> Iterator[Claim]:
    if veto.status == "cast":
        if which := veto.draft or _day(veto.date):
            yield Claim("members", (which,), _ONCE, codes=tuple(sorted(set(veto.members))))
        if veto.draft and veto.date:
            yield Claim("date", (veto.draft,), _ONCE, days(veto.date))


def _day(stated: str | None) -> str | None:
    return stated if stated and len(stated) == _DAY else None


def _folded(name: str | None) -> str | None:
    return name and name.casefold()


def _when(stated: str | None, published_on: str | None) -> tuple[str | None, Days] | None:
    """The days that are meant, with the year in front if nothing finer is known."""
    text = stated or published_on
    if text is None:
        return None
    year = text if len(text) == _YEAR else None
    return year, days(stated) if stated else _reported(text)


def _reported(published_on: str) -> Days:
    first, last = days(published_on)
    return min(first, last + 1 - REPORTED_DAYS), last


def _reign(since: str | None, published_on: str | None) -> Days | None:
    """When a document says that its leader leads."""
    reported = _reported(published_on) if published_on else None
    began = days(since) if since else None
    if reported is None or began is None:
        return reported or began
    return max(began[0], reported[0]), max(began[0], reported[1])
