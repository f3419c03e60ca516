"""The tables: documents, missions with their names, one table for each record type, evidence, and keys.

A row is built by `app.store.writing` from values that were validated as records, and nowhere else: table
classes validate nothing. Rows know no relationships; what belongs together is fetched together in `reading`.
The four record tables share the columns of `RecordColumns`; their other columns are the record's own fields.
"""

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import JSON, CheckConstraint, Index, MetaData, Table
from sqlmodel import Field, SQLModel

from app.records import FundingEvent, LeadCountry, Personnel, RecordBase, VetoEvent
from app.store.columns import Cents, Codes, Instant

NAMING = {
    "pk": "pk_%(table_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
}
"""How constraints are named, so that a migration can drop each by its name on either database."""

SQLModel.metadata.naming_convention = NAMING
METADATA: MetaData = SQLModel.metadata


class DocumentRow(SQLModel, table=True):
    """A text that was read, unchanged, with what it came with; `notes` say what was not read in it.

    `text` is last, for SQLite reads a row from its start and lists need all but the text.
    """

    __tablename__ = "document"
    __table_args__ = (Index(None, "recorded_at", "id"),)
    id: str = Field(primary_key=True)
    title: str | None
    published_on: str | None
    url: str | None
    publisher: str | None
    language: str | None
    recorded_at: datetime = Field(sa_type=Instant)
    extractor_version: str
    notes: list[str] = Field(sa_type=JSON)
    characters: int
    text: str


class MissionRow(SQLModel, table=True):
    """A mission by its slug, with what the first document to say so said of it."""

    __tablename__ = "mission"
    slug: str = Field(primary_key=True)
    acronym: str | None
    host_countries: tuple[str, ...] = Field(sa_type=Codes)
    started_on: str | None
    ended_on: str | None
    recorded_at: datetime = Field(sa_type=Instant)


class MissionName(SQLModel, table=True):
    """A name or an acronym of a mission, in the language of the documents that use it (`und` where unknown)."""

    __tablename__ = "mission_name"
    __table_args__ = (Index(None, "folded"),)
    mission: str = Field(primary_key=True, foreign_key="mission.slug")
    language: str = Field(primary_key=True)
    folded: str = Field(primary_key=True)
    name: str
    is_acronym: bool


class MissionMention(SQLModel, table=True):
    """A mission in one document, as that document speaks of it; `key` is the document's own."""

    __tablename__ = "mission_mention"
    __table_args__ = (Index(None, "mission", "document"), Index(None, "document"))
    id: str = Field(primary_key=True)
    document: str = Field(foreign_key="document.id")
    mission: str = Field(foreign_key="mission.slug")
    key: str
    acronym: str | None
    host_country: str | None
    started_on: str | None
    ended_on: str | None


class RecordColumns(SQLModel):
    """What every record has besides its own fields; `published_on` repeats the document's, to filter by."""

    id: str = Field(primary_key=True)
    document: str = Field(foreign_key="document.id")
    mission: str | None = Field(foreign_key="mission.slug")
    attribution: str | None
    certainty: str
    review: str
    published_on: str | None
    recorded_at: datetime = Field(sa_type=Instant)
    retracted_at: datetime | None = Field(sa_type=Instant)
    rule: str
    extractor_version: str


def _indexes(*selective: str) -> tuple[Index, ...]:
    """The order of paging, alone and behind each field that few records share; and the way from a document."""
    return (
        Index(None, "recorded_at", "id"),
        Index(None, "document"),
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
    """A `records.VetoEvent`."""

    __tablename__ = "veto_event"
    __table_args__: ClassVar[Any] = _indexes("draft", "date")
    members: tuple[str, ...] = Field(sa_type=Codes)
    status: str
    draft: str | None
    date: str | None
    subject: str | None


ROWS: dict[type[RecordBase], type[RecordColumns]] = {
    LeadCountry: LeadCountryRow,
    Personnel: PersonnelRow,
    FundingEvent: FundingEventRow,
    VetoEvent: VetoEventRow,
}
"""Where the records of each type are kept."""


def table_of(row: type[SQLModel]) -> Table:
    """The table of a row class, for queries that need no objects."""
    return METADATA.tables[str(row.__tablename__)]


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


class ApiKeyRow(SQLModel, table=True):
    """A key that may write: its hash, never the key itself; without effect from `revoked_at` on."""

    __tablename__ = "api_key"
    id: str = Field(primary_key=True)
    hash: str = Field(unique=True)
    scope: str
    label: str | None
    created_at: datetime = Field(sa_type=Instant)
    revoked_at: datetime | None = Field(sa_type=Instant)
