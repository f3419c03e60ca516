"""The two clocks of a request: what held on a date in the world, and what this server knew at an instant."""

import re
from datetime import UTC, datetime, timedelta
from typing import Annotated

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema
from sqlmodel import Session

from app.kept import AsOf
from app.store.database import wait_for_writers
from app.values import PartialDate, first_day

_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?(?:Z|[+-]\d\d:\d\d)")
_WRITING_TAKES = timedelta(minutes=5)
"""Longer than any transaction that writes: what was known before cannot change any more."""


def _instant(value: object) -> datetime:
    text = str(value).strip().replace(" ", "+")  # a plus sign that was not percent-encoded
    if not _INSTANT.fullmatch(text):
        raise ValueError("An instant is written like 2026-01-01T00:00:00Z, with its offset from UTC")
    try:
        moment = datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, OverflowError):
        raise ValueError("There is no such day or time") from None
    if moment > datetime.now(UTC):
        raise ValueError("It lies in the future; leave it out for what is known now")
    return moment


def _has_come(value: str) -> str:
    if first_day(value) > datetime.now(UTC).date().isoformat():
        raise ValueError("It lies in the future, of which nothing can be known")
    return value


PastInstant = Annotated[
    datetime, BeforeValidator(_instant), WithJsonSchema({"type": "string", "format": "date-time"}, mode="validation")
]
PastDate = Annotated[PartialDate, AfterValidator(_has_come)]


class Known(BaseModel):
    """What this server knew at an instant."""

    model_config = ConfigDict(frozen=True)

    known_at: PastInstant | None = Field(
        default=None,
        description="What this server knew at this instant, RFC 3339; without it, what it knows now",
        examples=["2026-01-01T00:00:00Z"],
    )

    def clocks(self, session: Session) -> AsOf:
        """What is asked for, once it is settled: who is writing at this moment may be writing of that instant."""
        if self.known_at is not None and datetime.now(UTC) - self.known_at < _WRITING_TAKES:
            wait_for_writers(session)
        return AsOf(valid_at=getattr(self, "valid_at", None), known_at=self.known_at)


class Clocks(Known):
    """What this server knew at an instant of what held on a date."""

    valid_at: PastDate | None = Field(
        default=None,
        description="What held on this date, EDTF; without it, whatever was stated",
        examples=["2025-01"],
    )
