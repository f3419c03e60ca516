"""The tables of documents and missions, of what people and the official list say, of the changes, and of keys.

A row is built by the modules that write (`writing`, `rereading`, `linking`, `merging`, `reviewing`, `reference`)
from values that were validated, and nowhere else: table classes validate nothing. Rows know no relationships;
what belongs together is fetched together in the modules that read.
"""

from datetime import datetime

from sqlalchemy import JSON, BigInteger, Column, Index
from sqlmodel import Field, SQLModel

from app.store.base import Versioned, identified_by
from app.store.columns import Codes, Instant


class DocumentRow(SQLModel, table=True):
    """A text as it was handed in, never changed; `cluster` is the first document that prints the same story.

    `text` is last, for SQLite reads a row from its start and lists need all but the text.
    """

    __tablename__ = "document"
    __table_args__ = (Index(None, "recorded_at", "id"), Index(None, "cluster"))
    id: str = Field(primary_key=True)
    title: str | None
    published_on: str | None
    url: str | None
    publisher: str | None
    language: str | None
    recorded_at: datetime = Field(sa_type=Instant)
    characters: int
    cluster: str
    text: str


class DocumentReading(Versioned, table=True):
    """What a version of the reader made of a document: its language and date, and in `notes` what was not read."""

    __tablename__ = "document_reading"
    __table_args__ = (identified_by("document"),)
    document: str = Field(primary_key=True, foreign_key="document.id")
    published_on: str | None
    language: str | None
    extractor_version: str
    notes: list[str] = Field(sa_type=JSON)


class DocumentBand(SQLModel, table=True):
    """A key under which a document's story is filed: reprints of it share some, see `app.reprints`."""

    __tablename__ = "document_band"
    __table_args__ = (Index(None, "document"),)
    key: int = Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))
    document: str = Field(primary_key=True, foreign_key="document.id")


class MissionRow(SQLModel, table=True):
    """A mission by its slug, which is never given to another."""

    __tablename__ = "mission"
    slug: str = Field(primary_key=True)
    recorded_at: datetime = Field(sa_type=Instant)


class MissionState(Versioned, table=True):
    """What is known of a mission: by the reference table, and where that is silent by the first document to say so.

    `merged_into` is the slug of the mission that it turned out to be.
    """

    __tablename__ = "mission_state"
    __table_args__ = (
        identified_by("slug"),
        Index(None, "merged_into"),
    )
    slug: str = Field(primary_key=True, foreign_key="mission.slug")
    acronym: str | None
    host_countries: tuple[str, ...] = Field(sa_type=Codes)
    organization: str | None
    started_on: str | None
    ended_on: str | None
    successor: str | None
    is_reference: bool
    merged_into: str | None


class ReferenceMissionRow(Versioned, table=True):
    """A row of the table of known missions, as it was brought in from `seeds/missions.csv`."""

    __tablename__ = "reference_mission"
    __table_args__ = (identified_by("slug"),)
    slug: str = Field(primary_key=True, foreign_key="mission.slug")
    acronym: str | None
    host_countries: tuple[str, ...] = Field(sa_type=Codes)
    organization: str | None
    lead_country: str | None
    started_on: str | None
    ended_on: str | None
    successor: str | None


class MissionName(Versioned, table=True):
    """A name or an acronym of a mission, in the language of those who use it (`und` where unknown).

    `is_variant` is what the press makes of an official name: it is found by it, and not shown.
    """

    __tablename__ = "mission_name"
    __table_args__ = (
        identified_by("mission", "language", "folded"),
        Index(None, "folded"),
    )
    mission: str = Field(primary_key=True, foreign_key="mission.slug")
    language: str = Field(primary_key=True)
    folded: str = Field(primary_key=True)
    name: str
    is_acronym: bool
    is_reference: bool
    is_variant: bool


class MissionMention(Versioned, table=True):
    """A mission in one document, as that document speaks of it; `key` is the document's own.

    `linked` is the mission that it was found to be when it was read, `mission` the one that this has become by merging.
    """

    __tablename__ = "mission_mention"
    __table_args__ = (
        identified_by("id"),
        Index(None, "mission", "document"),
        Index(None, "linked"),
        Index(None, "document"),
    )
    id: str = Field(primary_key=True)
    document: str = Field(foreign_key="document.id")
    mission: str = Field(foreign_key="mission.slug")
    linked: str = Field(foreign_key="mission.slug")
    key: str
    acronym: str | None
    host_country: str | None
    started_on: str | None
    ended_on: str | None


class ReviewRow(SQLModel, table=True):
    """A person's decision on a record: who, why, when, and the revision of the record that it made."""

    __tablename__ = "review"
    record: str = Field(primary_key=True)
    revision: int = Field(primary_key=True)
    action: str
    author: str
    reason: str | None
    at: datetime = Field(sa_type=Instant)


class VetoListRow(Versioned, table=True):
    """A version of the official list of vetoes, and the last day that it covers."""

    __tablename__ = "veto_list"
    through: str


class OfficialVetoRow(SQLModel, table=True):
    """A vote in one version of the official list: the row `number` of its file."""

    __tablename__ = "official_veto"
    list_from: datetime = Field(sa_column=Column(Instant, primary_key=True))
    number: int = Field(primary_key=True)
    date: str
    draft: str | None
    meeting: str | None
    members: tuple[str, ...] = Field(sa_type=Codes)
    agenda_item: str
    countries: tuple[str, ...] = Field(sa_type=Codes)
    source: str


class ChangeRow(SQLModel, table=True):
    """What changed in what the collections show, numbered from 1 without a gap in the order of writing."""

    __tablename__ = "change"
    __table_args__ = (Index(None, "mission", "sequence"), Index(None, "at"))
    sequence: int = Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))
    at: datetime = Field(sa_type=Instant)
    action: str
    cause: str
    resource: str
    resource_id: str
    mission: str | None


class ApiKeyRow(SQLModel, table=True):
    """A key that may write: its hash, never the key itself; without effect from `revoked_at` on."""

    __tablename__ = "api_key"
    id: str = Field(primary_key=True)
    hash: str = Field(unique=True)
    scope: str
    label: str | None
    created_at: datetime = Field(sa_type=Instant)
    revoked_at: datetime | None = Field(sa_type=Instant)
