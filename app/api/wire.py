"""Records as they are sent: the fields that `app.records` declares, and what the store adds to them."""

from datetime import UTC, datetime
from typing import Annotated

from pydantic import Field, PlainSerializer, WithJsonSchema

from app.kept import KeptRecord, Official, Review
from app.records import (
    Evidence,
    Frozen,
    FundingEvent,
    LeadCountry,
    Personnel,
    RecordBase,
    VetoEvent,
)
from app.values import PartialDate


def _in_utc(instant: datetime) -> str:
    return instant.astimezone(UTC).isoformat(timespec="auto").replace("+00:00", "Z")


Instant = Annotated[
    datetime,
    PlainSerializer(_in_utc, return_type=str),
    WithJsonSchema({"type": "string", "format": "date-time"}, mode="serialization"),
]
"""A point in time: on the wire UTC with a Z, and to the microsecond, so that it can be asked for as `known_at`."""


BEFORE = ("id", "type", "mission")
AFTER = (
    "attribution",
    "certainty",
    "review",
    "revision",
    "evidence",
    "published_on",
    "recorded_at",
    "retracted_at",
    "extractor",
)
"""What is sent before a record's own fields, and what after them."""


class InDocument(Frozen):
    """Which document a quote is from."""

    document: str = Field(description="The document's id", examples=["doc_51c0a4e7d2b98f36"])


class EvidenceRead(Evidence, InDocument):
    """A document's own words; offsets count Unicode code points, not UTF-16 units, `end` exclusive."""


class Extractor(Frozen):
    """What read the record out of the text."""

    rule: str = Field(description="The rule of the reader", examples=["personnel.deployed"])
    version: str = Field(description="The reader's version", examples=["1.0.0"])


class Kept(Frozen):
    """What every record has on the wire besides its own fields; sent in the contract's order, every field always."""

    id: str = Field(
        description="Made from the content: the same text read again, here or elsewhere, gives the same id",
        examples=["rec_9f2c61d04be87a35"],
    )
    review: Review = Field(description="What a person made of it", examples=["unreviewed"])
    revision: int = Field(description="How often it changed, counted from 1; its ETag", examples=[1])
    evidence: tuple[EvidenceRead, ...] = Field(description="The words that say so, once for each place that does")
    published_on: PartialDate | None = Field(
        description="When its document was published, EDTF at the precision known", examples=["2025-08"]
    )
    recorded_at: Instant = Field(description="When this server first read it, UTC", examples=["2026-11-23T14:00:00Z"])
    retracted_at: Instant | None = Field(description="When it was taken back, UTC, or null", examples=[None])
    extractor: Extractor = Field(description="What read it")
    rule: str = Field(default="", exclude=True)

    @classmethod
    def __pydantic_init_subclass__(cls, **_: object) -> None:
        """Put the fields, which inheritance has mixed, in the order in which they are sent."""
        fields = cls.__pydantic_fields__
        own = [name for name in fields if name not in (*BEFORE, *AFTER)]
        cls.__pydantic_fields__ = {name: fields[name] for name in (*BEFORE, *own, *AFTER)}
        cls.model_rebuild(force=True)


class LeadCountryRead(Kept, LeadCountry):
    """Who leads or commands the mission: exactly one of `country` and `region`."""


class PersonnelRead(Kept, Personnel):
    """A number of people: of whom, in which capacity, when."""


class FundingEventRead(Kept, FundingEvent):
    """Money given, promised, held or needed; `amount` in major units, with its currency or neither."""


class VetoEventRead(Kept, VetoEvent):
    """One draft or attempt stopped, or threatened, by permanent members of the Security Council."""

    official: Official | None = Field(
        description="What the Security Council's own list of vetoes says of it; null where this server has no list"
    )


RecordRead = Annotated[LeadCountryRead | PersonnelRead | FundingEventRead | VetoEventRead, Field(discriminator="type")]

READ: dict[type[RecordBase], type[LeadCountryRead | PersonnelRead | FundingEventRead | VetoEventRead]] = {
    LeadCountry: LeadCountryRead,
    Personnel: PersonnelRead,
    FundingEvent: FundingEventRead,
    VetoEvent: VetoEventRead,
}
"""The form on the wire of each type of record."""


def to_wire(kept: KeptRecord) -> LeadCountryRead | PersonnelRead | FundingEventRead | VetoEventRead:
    """A record of the store as it is sent; its values were validated when it was read."""
    record = kept.record
    official = {"official": kept.official} if isinstance(record, VetoEvent) else {}
    quotes = [EvidenceRead.model_construct(document=kept.document, **dict(one)) for one in record.evidence]
    return READ[type(record)].model_construct(
        **{**dict(record), "evidence": tuple(quotes), **official},
        id=kept.id,
        review=kept.review,
        revision=kept.revision,
        published_on=kept.published_on,
        recorded_at=kept.recorded_at,
        retracted_at=kept.retracted_at,
        extractor=Extractor.model_construct(rule=record.rule, version=kept.version),
    )
