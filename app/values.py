"""The values that records are made of: partial dates, codes, sums and names, each with its bounds.

All are annotations for pydantic, which raise `ValueError` for what is no such value.
"""

from calendar import monthrange
from datetime import date
from typing import Annotated

from pydantic import AfterValidator, Field, PlainSerializer, StringConstraints

from app.codes import COUNTRIES, CURRENCIES, REGIONS

MAX_COUNT = 10_000_000
"""More people than any mission has; a larger number is a misreading."""

MAX_AMOUNT = 7e13
"""Major currency units; below it a double is exact to the cent."""


Days = tuple[int, int]
"""The first and the last of some days, as `date.toordinal` counts them."""


def days(text: str) -> Days:
    """The days that a partial date may mean."""
    year, month, day = (*(int(part) for part in text.split("-")), 0, 0)[:3]
    last_month = month or 12
    first, last = date(year, month or 1, day or 1), date(year, last_month, day or monthrange(year, last_month)[1])
    return first.toordinal(), last.toordinal()


def _check_date(text: str) -> str:
    year, month, day = (int(part) for part in (text + "-01-01").split("-")[:3])
    date(year, month, day)
    return text


def _one_of(codes: object, what: str) -> AfterValidator:
    def check(code: str) -> str:
        if code not in codes:  # type: ignore[operator]
            raise ValueError(f"{code!r} is not {what}")
        return code

    return AfterValidator(check)


def first_day(partial: str) -> str:
    """The day on which a year, month or day begins, `YYYY-MM-DD`."""
    return f"{partial}-01-01"[:10]


def last_day(partial: str) -> str:
    """The day on which a year, month or day ends, `YYYY-MM-DD`."""
    year, month = first_day(partial[:7] if len(partial) > 4 else f"{partial}-12").split("-")[:2]
    return partial if len(partial) == 10 else f"{year}-{month}-{monthrange(int(year), int(month))[1]:02}"


PartialDate = Annotated[
    str,
    StringConstraints(pattern=r"^[0-9]{4}(-[0-9]{2}){0,2}$"),
    AfterValidator(_check_date),
]
Country = Annotated[str, _one_of(COUNTRIES, "an ISO 3166-1 alpha-2 country code")]
Region = Annotated[str, _one_of(REGIONS, "a UN M49 region code")]
Currency = Annotated[str, _one_of(CURRENCIES, "an ISO 4217 currency code")]
Amount = Annotated[
    float,
    Field(ge=0, le=MAX_AMOUNT),
    PlainSerializer(lambda amount: int(amount) if amount.is_integer() else amount, return_type=int | float),
]
Name = Annotated[str, StringConstraints(min_length=1, max_length=300)]
