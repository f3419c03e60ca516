"""Column types that SQLite and PostgreSQL keep alike: a time, a sum of money, a short list of codes."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import BigInteger, Column, ColumnElement, DateTime, String, type_coerce
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator


class Instant(TypeDecorator[datetime]):
    """A point in time, to the microsecond; given with any offset, kept and returned in UTC, refused without one."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _: Dialect) -> datetime | None:
        """Into UTC, which SQLite does not write down."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value} has no time zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, _: Dialect) -> datetime | None:
        """Out of UTC, which PostgreSQL returns in the session's time zone and SQLite without any."""
        if value is None:
            return None
        return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)


class Cents(TypeDecorator[float]):
    """Money in major units outside, whole hundredths inside: exact to the cent up to `records.MAX_AMOUNT`."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: float | None, _: Dialect) -> int | None:
        """To the nearest cent."""
        return None if value is None else round(value * 100)

    def process_result_value(self, value: int | None, _: Dialect) -> float | None:
        """The double nearest to the amount, which prints as the amount."""
        return None if value is None else value / 100


class Codes(TypeDecorator[Sequence[str]]):
    """A tuple of codes in its order, kept as one string with a space around each, so that one can be looked for."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: Sequence[str] | None, _: Dialect) -> str | None:
        """`("KE", "JM")` is `" KE JM "`."""
        return None if value is None else "".join(f" {code}" for code in value) + " "

    def process_result_value(self, value: str | None, _: Dialect) -> tuple[str, ...] | None:
        """`" KE JM "` is `("KE", "JM")`."""
        return None if value is None else tuple(value.split())


def holds_code(column: Column[Any], code: str) -> ColumnElement[bool]:
    """Whether a column of `Codes` holds a code."""
    return type_coerce(column, String).contains(f" {findable(code)} ", autoescape=True)


def findable(value: str) -> str:
    """A text that may be asked for; PostgreSQL refuses a NUL character, which nothing that is kept holds."""
    return value.replace("\0", "\N{REPLACEMENT CHARACTER}")
