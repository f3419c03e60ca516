"""What the Security Council's own list of vetoes says of a veto that a text tells of.

**Covered.** The list holds votes: of a veto that was only threatened it says nothing (`outside_coverage`). It
covers all up to its last day; a vote later than that is outside, and so is one whose time reaches beyond that day
if the list has nothing that fits it. What should be in the list and is not is `not_in_list`.

**When.** The vote was in the time that the text states, a day, a month or a year, and else at any time before;
either way not after the text was published. As clocks differ, a vote a day earlier or later fits too if none fits
as stated. Without a date, a draft's symbol tells the year.

**A draft is named.** It is looked for by its symbol, and else by its symbol without revision or correction. It is
`confirmed` if all the members that the text names vetoed it, and when the text says; if not it is `not_in_list`,
with the draft and the day of the row that says otherwise.

**No draft is named.** A vote fits if the members that the text names are among those who vetoed it, and if it was
about a country that the text is about: a host of the mission, or one that the veto's subject names. The five
members do not count as subjects: they are named as authors and parties. Of several votes, those within the time
as stated come before those a day off, those vetoed by just the members named before those vetoed by more, and
whole drafts before amendments and paragraphs.

One vote left is `confirmed`, unless the text gives neither a date nor a country, or the vote may have been one
that the list does not cover yet (only a day is sure then). All else is `ambiguous`, with the day if all that are
left are of one day and it is sure that it is one of them. A vote to which the list gives no country cannot be told
from another matter: if nothing else fits and the text states a date, it is `ambiguous` too.
"""

import re
from calendar import monthrange
from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple, get_args

from app.country_names import countries_named
from app.kept import Official, OfficialStatus
from app.records import Member, VetoEvent
from app.veto_list import OfficialVeto, VetoList

_SYMBOL = re.compile(r"\bS/(?:(?P<year>(?:19|20)[0-9]{2})/)?[0-9]+(?:/(?:REV|CORR|ADD)\.[0-9]+)*(?![0-9/])")
_REVISION = re.compile(r"(?:/(?:REV|CORR|ADD)\.[0-9]+)+$")
_OF_A_PART = ("(amendment)", "(paragraph vote)")
_WHOLE_DAY = len("2023-08-30")


class _Time(NamedTuple):
    """From one day to another, both included, as the calendar numbers them (`date.toordinal`)."""

    first: int
    last: int

    def holds(self, row: OfficialVeto, slack: int = 0) -> bool:
        return self.first - slack <= date.fromisoformat(row.date).toordinal() <= self.last + slack


def official(veto: VetoEvent, *, hosts: Sequence[str], published_on: str | None, known: VetoList) -> Official:
    """What the list says of a veto, by the rules above.

    `hosts` are the host countries of the mission that the veto is about, ISO 3166-1 alpha-2, none if it is about
    none; `published_on` is when the text was, EDTF.
    """
    if veto.status == "threatened":
        return _answer("outside_coverage", known)
    if symbol := _SYMBOL.search(re.sub(r"\s*([/.])\s*", r"\1", veto.draft or "").upper()):
        return _by_draft(veto, symbol, published_on, known)
    time = _time(veto.date, published_on)
    topic = {*hosts, *(countries_named(veto.subject or "") - set(get_args(Member)))}
    fitting = [row for row in known.vetoes if _fits(row, veto, time)]
    about = [row for row in fitting if not topic or topic.intersection(row.countries)]
    if about:
        sure = _day_stated(veto) or ((veto.date or topic) and not _reaches_beyond(time, known))
        return _settled(_best(about, veto, time), known) if sure else _answer("ambiguous", known)
    if veto.date and not all(row.countries for row in fitting):
        return _answer("ambiguous", known)
    return _missing(time, known)


def _by_draft(veto: VetoEvent, symbol: re.Match[str], published_on: str | None, known: VetoList) -> Official:
    drafts = [(row, row.draft.upper()) for row in known.vetoes if row.draft]
    rows = [row for row, draft in drafts if draft == symbol[0]]
    if not rows:
        unrevised = _REVISION.sub("", symbol[0])
        rows = [row for row, draft in drafts if _REVISION.sub("", draft) == unrevised]
    if not rows:
        return _missing(_time(veto.date or symbol["year"], published_on), known)
    agreeing = [row for row in rows if _fits(row, veto, _time(veto.date, None))]
    return _settled(agreeing, known) if agreeing else _answer("not_in_list", known, rows)


def _fits(row: OfficialVeto, veto: VetoEvent, time: _Time) -> bool:
    return time.holds(row, slack=1) and set(veto.members) <= set(row.members)


def _best(rows: list[OfficialVeto], veto: VetoEvent, time: _Time) -> list[OfficialVeto]:
    """Of several that fit those that fit best, as long as any do."""
    better: tuple[Callable[[OfficialVeto], bool], ...] = (
        time.holds,
        lambda row: set(row.members) == set(veto.members),
        lambda row: not row.agenda_item.endswith(_OF_A_PART),
    )
    for fits in better:
        rows = [row for row in rows if fits(row)] or rows
    return rows


def _time(stated: str | None, published_on: str | None) -> _Time:
    time = _days(stated) if stated else _Time(date.min.toordinal(), date.max.toordinal())
    published = _days(published_on).last if published_on else time.last
    # What is said to come after the text was published is not bounded by that.
    return time._replace(last=min(time.last, published)) if published >= time.first else time


def _days(partial: str) -> _Time:
    """All days of a year, a month or a day."""
    year, month, day = (int(part) for part in f"{partial}-0-0".split("-")[:3])
    last_month = month or 12
    first = date(year, month or 1, day or 1)
    last = date(year, last_month, day or monthrange(year, last_month)[1])
    return _Time(first.toordinal(), last.toordinal())


def _day_stated(veto: VetoEvent) -> bool:
    return len(veto.date or "") == _WHOLE_DAY


def _reaches_beyond(time: _Time, known: VetoList) -> bool:
    return time.last > date.fromisoformat(known.through).toordinal()


def _missing(time: _Time, known: VetoList) -> Official:
    return _answer("outside_coverage" if _reaches_beyond(time, known) else "not_in_list", known)


def _settled(rows: Sequence[OfficialVeto], known: VetoList) -> Official:
    return _answer("confirmed" if len(rows) == 1 else "ambiguous", known, rows)


def _answer(status: OfficialStatus, known: VetoList, rows: Sequence[OfficialVeto] = ()) -> Official:
    """With the draft and the day that all the rows have in common."""
    drafts, days = {row.draft for row in rows}, {row.date for row in rows}
    return Official(
        status=status,
        draft=drafts.pop() if len(drafts) == 1 else None,
        date=days.pop() if len(days) == 1 else None,
        list_through=known.through,
    )
