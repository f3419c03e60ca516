"""The tables of records, one for each record type, and of the words that state them.

The four share the columns of `RecordColumns`; their other columns are the record's own fields. A row is one
version of a record: a review, a merge of missions or a newer reader makes the next.
"""

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.schema import SchemaItem
from sqlmodel import Field, SQLModel

from app.records import FundingEvent, LeadCountry, Personnel, RecordBase, VetoEvent
from app.store.base import Versioned, identified_by
from app.store.columns import Cents, Codes, Instant


class RecordColumns(Versioned):
    """What every record has besides its own fields; `published_on` repeats the document's, to filter by.

    `linked` is the mission that it was read to be about, `mission` the one that this has become by merging.
    `valid_from` and `valid_until` are the days between which it held, see `app.kept.validity`.
    """

    id: str = Field(primary_key=True)
    revision: int
    document: str = Field(foreign_key="document.id")
    mission: str | None = Field(foreign_key="mission.slug")
    linked: str | None = Field(foreign_key="mission.slug")
    attribution: str | None
    certainty: str
    review: str
    published_on: str | None
    valid_from: str | None
    valid_until: str | None
    recorded_at: datetime = Field(sa_type=Instant)
    retracted_at: datetime | None = Field(sa_type=Instant)
    rule: str
    extractor_version: str


def _indexes(*selective: str) -> tuple[SchemaItem, ...]:
    """The key, the order of paging, alone and behind each field that few records share; and the way from a document."""
    return (
        identified_by("id"),
        Index(None, "recorded_at", "id"),
        Index(None, "document"),
        Index(None, "linked"),
        *(Index(None, field, "recorded_at", "id") for field in ("mission", *selective)),
    )


class LeadCountryRow(RecordColumns, table=True):
    """A `records.LeadCountry`."""

    __tablename__ = "lead_country"
    __table_args__: ClassVar[Any] = (
        *_indexes("country", "region"),
        CheckConstraint("(country IS NULL) <> (region IS NULL)", name="one_leader"),
    )
    country: str | None
    region: str | None
    status: str
    since: str | None
    until: str | None


class PersonnelRow(RecordColumns, table=True):
    """A `records.Personnel`."""

    __tablename__ = "personnel"
    __table_args__: ClassVar[Any] = (
        *_indexes("count", "as_of"),
        CheckConstraint("count >= 0 AND (count_max IS NULL OR count_max > count)", name="range_upwards"),
    )
    measure: str
    count: int
    count_max: int | None
    contributors: tuple[str, ...] = Field(sa_type=Codes)
    category: str
    as_of: str | None


class FundingEventRow(RecordColumns, table=True):
    """A `records.FundingEvent`; `amount` in cents."""

    __tablename__ = "funding_event"
    __table_args__: ClassVar[Any] = (
        *_indexes("amount", "funder", "recipient", "date"),
        CheckConstraint("(amount IS NULL) = (currency IS NULL)", name="amount_with_currency"),
    )
    kind: str
    amount: float | None = Field(sa_type=Cents)
    currency: str | None
    funder: str | None
    recipient: str | None
    date: str | None


class VetoEventRow(RecordColumns, table=True):
    """A `records.VetoEvent`, with what the official list says of it; nothing as long as no list was brought in."""

    __tablename__ = "veto_event"
    __table_args__: ClassVar[Any] = _indexes("draft", "date")
    members: tuple[str, ...] = Field(sa_type=Codes)
    status: str
    draft: str | None
    date: str | None
    subject: str | None
    official_status: str | None
    official_draft: str | None
    official_date: str | None
    official_through: str | None


ROWS: dict[type[RecordBase], type[RecordColumns]] = {
    LeadCountry: LeadCountryRow,
    Personnel: PersonnelRow,
    FundingEvent: FundingEventRow,
    VetoEvent: VetoEventRow,
}
"""Where the records of each type are kept."""


class EvidenceRow(SQLModel, table=True):
    """Words of a document that state a record or name a mission: `owner` is the record's or the mention's id."""

    __tablename__ = "evidence"
    __table_args__ = (
        Index(None, "document"),
        CheckConstraint('start >= 0 AND start < "end"', name="span"),
    )
    owner: str = Field(primary_key=True)
    position: int = Field(primary_key=True)
    document: str = Field(foreign_key="document.id")
    start: int
    end: int
    quote: str
