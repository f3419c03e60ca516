"""Days of reference, at the precision known, and how dates without a year are read from one."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

_FAR_NEARER = 4
_SEASONS = {"spring": (3, 6), "summer": (6, 9), "autumn": (9, 12), "winter": (12, 3)}
"""Season -> the month it begins in and the month it ends in."""


@dataclass(frozen=True)
class Day:
    """A point of reference: a year with what is known of month and day (0 for unknown)."""

    year: int
    month: int = 0
    day: int = 0

    @classmethod
    def parse(cls, edtf: str) -> "Day":
        """The day of an EDTF date `YYYY[-MM[-DD]]`."""
        return cls(*map(int, edtf.split("-")))

    def edtf(self) -> str:
        """As EDTF, at its precision."""
        return "-".join(f"{part:0{width}}" for part, width in ((self.year, 4), (self.month, 2), (self.day, 2)) if part)

    def valid(self) -> bool:
        """Whether the calendar has it."""
        if not self.month:
            return not self.day
        return 1 <= self.month <= 12 and 0 <= self.day <= monthrange(self.year, self.month)[1]

    def ordinal(self) -> int:
        """Days, about, by which two dates can be compared; a month and a year stand for their middle."""
        return self.year * 365 + (self.month or 7) * 30 + (self.day or 15)

    def calendar(self) -> date | None:
        """As a calendar day; None where the day is unknown."""
        return date(self.year, self.month, self.day) if self.day else None


def resolve_month(day: Day, published: Day | None, context: int | None) -> tuple[str | None, str | None]:
    """The past and the future reading of a day without its year (`day.year` 0).

    29 February is that of the nearest leap year; None where the year that the text is on has no such day.
    """
    if context is not None:
        there_is = Day(context, day.month, day.day)
        both = there_is.edtf() if there_is.valid() else None
        return both, both
    if published is None:
        return None, None
    here, there = (published.month or 12, published.day or 31), (day.month, day.day or (published.day or 31))
    past, future = (
        _leap(Day(year, day.month, day.day), step)
        for year, step in ((published.year - (there > here), -1), (published.year + (there < here), 1))
    )
    return past.edtf(), future.edtf()


def day_of_month(day: int, known: Day, published: Day | None) -> str | None:
    """The day of that number in the month that a text is on, else the last one before publication."""
    here = known if known.month or published is None else published
    months = here.year * 12 + here.month - 1 - (here is published and 0 < here.day < day)
    there = Day(months // 12, months % 12 + 1, day)
    return there.edtf() if here.month and there.valid() else None


def _leap(day: Day, step: int) -> Day:
    """A day, or where its year has no such day, that of the nearest year that has, backwards or forwards."""
    while not day.valid():
        day = Day(day.year + step, day.month, day.day)
    return day


def nearer(past: str | None, future: str | None, published: Day | None) -> str | None:
    """Of a past and a future reading the one to come, unless the past one is far nearer to the day of publication."""
    if past is None or future is None or published is None:
        return future
    here, before, after = (each.ordinal() for each in (published, Day.parse(past), Day.parse(future)))
    return past if _FAR_NEARER * (here - before) < after - here else future


def moved(here: Day, unit: str, step: int) -> str | None:
    """A reference moved by whole units, at the unit's precision (a week: the month it falls in)."""
    if unit in _SEASONS:
        first, last = _SEASONS[unit]
        month = here.month or 12
        return str(here.year - (step < 0 and month < last) + (step > 0 and month >= first))
    if unit == "year":
        return str(here.year + step)
    if unit == "yearend":
        return f"{here.year + step}-12"
    if unit == "month":
        months = here.year * 12 + here.month - 1 + step
        return f"{months // 12:04}-{months % 12 + 1:02}" if here.month else None
    day = here.calendar()
    if day is None:
        return here.edtf() if step == 0 else None
    there = day + timedelta(days=step * (7 if unit == "week" else 1))
    return there.isoformat() if unit == "day" else there.isoformat()[:7]
