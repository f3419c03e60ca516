"""What can be said of a mission: one class per record type, the evidence for it, and a document's extraction.

Every class is a frozen pydantic model; every record carries at least one piece of evidence, the
document's own words at their offsets. Codes are ISO 3166-1 alpha-2 for countries (plus `XK`), UN M49
for regions, ISO 4217 for currencies and ISO 639-1 for languages; dates are EDTF at the precision
the text gives (`2024`, `2024-06`, `2024-06-25`).
"""

from typing import Annotated, Literal, Self, get_args

from pydantic import BaseModel, ConfigDict, Field, model_validator

from app.values import MAX_COUNT, Amount, Country, Currency, Name, PartialDate, Region

LeadStatus = Literal["current", "former", "proposed"]
Measure = Literal["authorized", "deployed", "pledged", "reinforcement", "withdrawal"]
Category = Literal["military", "police", "civilian", "total"]
FundingKind = Literal[
    "pledge", "disbursement", "freeze", "waiver", "cut", "budget", "requirement", "fund_total", "proposal"
]
VetoStatus = Literal["cast", "threatened"]
Member = Literal["CN", "FR", "GB", "RU", "US"]
Certainty = Literal["stated", "attributed", "conditional"]

_TYPE = Field(description="Which type of record this is")


class Frozen(BaseModel):
    """A value: equal by content, never changed, no field that is not declared."""

    model_config = ConfigDict(frozen=True, extra="forbid", json_schema_serialization_defaults_required=True)


class Evidence(Frozen):
    """The words of the document that state something; offsets are code points, `end` exclusive."""

    start: int = Field(ge=0, description="Code points before the quote in the document's text", examples=[1097])
    end: int = Field(description="Code points before the end of the quote; exclusive", examples=[1134])
    quote: str = Field(
        min_length=1,
        description="The words themselves, `text[start:end]`",
        examples=["seulement 991 sont déployés à ce jour"],
    )

    @model_validator(mode="after")
    def _as_long_as_its_quote(self) -> Self:
        if self.end - self.start != len(self.quote):
            raise ValueError("end - start is not the length of the quote")
        return self


EvidenceList = Annotated[
    tuple[Evidence, ...], Field(min_length=1, description="The words that say so, once for each place that does")
]


class Mission(Frozen):
    """An international operation that a document speaks of; `key` is local to the document."""

    key: str = Field(description="What records of the same document call it", examples=["m1"])
    acronym: Name | None = Field(default=None, description="Its acronym, where it has one", examples=["MSS"])
    names: tuple[Name, ...] = Field(
        default=(),
        description="Names and aliases by which the text calls it",
        examples=[["Mission multinationale de soutien à la sécurité"]],
    )
    host_country: Country | None = Field(
        default=None, description="ISO 3166-1 alpha-2; null for several", examples=["HT"]
    )
    started_on: PartialDate | None = Field(
        default=None, description="First deployed or launched, EDTF", examples=["2024-06"]
    )
    ended_on: PartialDate | None = Field(default=None, description="When it ended for good, EDTF", examples=[None])
    evidence: EvidenceList


class RecordBase(Frozen):
    """What all records share: their mission, their words, who says so and the rule that read it."""

    mission: str | None = Field(description="The mission that it is about", examples=["mss-haiti"])
    evidence: EvidenceList
    attribution: str | None = Field(
        default=None,
        description="The words that name who says so, or null",
        examples=[None, "selon des sources proches du dossier"],
    )
    certainty: Certainty = Field(
        default="stated", description="Stated as such, attributed to someone, or conditional", examples=["stated"]
    )
    rule: str = Field(default="", description="The rule that read it", examples=["personnel.deployed"])


class LeadCountry(RecordBase):
    """Who leads or commands the mission: exactly one of `country` and `region`."""

    type: Annotated[Literal["lead_country"], _TYPE] = "lead_country"
    mission: str = Field(description="The mission that it is about", examples=["mss-haiti"])
    country: Country | None = Field(default=None, description="ISO 3166-1 alpha-2", examples=["KE"])
    region: Region | None = Field(default=None, description="UN M49, if no country is said", examples=[None, "419"])
    status: LeadStatus = Field(description="Leads now, led before, or would take over", examples=["current"])
    since: PartialDate | None = Field(default=None, description="When it took the lead, EDTF", examples=["2024-06"])
    until: PartialDate | None = Field(
        default=None, description="When it gave the lead up, EDTF", examples=[None, "2025"]
    )

    @model_validator(mode="after")
    def _one_leader(self) -> Self:
        if (self.country is None) == (self.region is None):
            raise ValueError("exactly one of country and region")
        return self


class Personnel(RecordBase):
    """A number of people: of whom, in which capacity, when."""

    type: Annotated[Literal["personnel"], _TYPE] = "personnel"
    mission: str = Field(description="The mission that it is about", examples=["mss-haiti"])
    measure: Measure = Field(
        description="Ceiling (authorized), people in the field (deployed), promised (pledged), sent or leaving",
        examples=["deployed"],
    )
    count: int = Field(ge=0, le=MAX_COUNT, description="People; the lower end of a range", examples=[991])
    count_max: int | None = Field(default=None, le=MAX_COUNT, description="Upper end of a range", examples=[None, 1200])
    contributors: tuple[Country, ...] = Field(
        default=(),
        description="Countries whose people they are, ISO 3166-1 alpha-2; empty for the whole mission's",
        examples=[[], ["KE"]],
    )
    category: Category = Field(default="total", description="Soldiers, police, civilians or all", examples=["total"])
    as_of: PartialDate | None = Field(
        default=None, description="When it held or took place, EDTF", examples=["2025-08"]
    )

    @model_validator(mode="after")
    def _range_upwards(self) -> Self:
        if self.count_max is not None and self.count_max <= self.count:
            raise ValueError("count_max is not above count")
        return self


class FundingEvent(RecordBase):
    """Money given, promised, held or needed; `amount` in major units, with its currency or neither."""

    type: Annotated[Literal["funding_event"], _TYPE] = "funding_event"
    mission: str = Field(description="The mission that it is about", examples=["mss-haiti"])
    kind: FundingKind = Field(description="What happened to the money", examples=["freeze"])
    amount: Amount | None = Field(
        default=None, description="In major units, exact to the cent; null if not said", examples=[13300000]
    )
    currency: Currency | None = Field(default=None, description="ISO 4217; null without an amount", examples=["USD"])
    funder: Name | None = Field(
        default=None, description="Who pays: a country or organization code, or a name", examples=["US"]
    )
    recipient: Name | None = Field(
        default=None, description="Who is paid where it is not the mission: a country code or a name", examples=["KE"]
    )
    date: PartialDate | None = Field(default=None, description="When, EDTF", examples=["2025-02"])

    @model_validator(mode="after")
    def _amount_with_currency(self) -> Self:
        if (self.amount is None) != (self.currency is None):
            raise ValueError("amount and currency go together")
        return self


class VetoEvent(RecordBase):
    """One draft or attempt stopped, or threatened, by permanent members of the Security Council."""

    type: Annotated[Literal["veto_event"], _TYPE] = "veto_event"
    members: tuple[Member, ...] = Field(
        min_length=1, description="The permanent members who did, ISO 3166-1 alpha-2", examples=[["RU", "CN"]]
    )
    status: VetoStatus = Field(description="Cast, or threatened", examples=["cast"])
    draft: Name | None = Field(default=None, description="The draft's UN symbol", examples=["S/2023/638"])
    date: PartialDate | None = Field(default=None, description="When, EDTF", examples=["2023-08-30"])
    subject: Name | None = Field(
        default=None,
        description="What the draft was about, a few words in the text's language",
        examples=["transformer la MSS en une mission de maintien de la paix de l’ONU"],
    )


Record = Annotated[LeadCountry | Personnel | FundingEvent | VetoEvent, Field(discriminator="type")]
RECORD_TYPES: tuple[type[RecordBase], ...] = get_args(get_args(Record)[0])


class Document(Frozen):
    """A text as it was read; evidence points into `text`, which is never changed."""

    text: str = Field(
        description="The text, never changed", examples=["La MSS compte 991 policiers kényans, en août 2025."]
    )
    title: str | None = Field(default=None, description="Its headline", examples=["Haïti : la MSS sous pression"])
    published_on: PartialDate | None = Field(default=None, description="Day of publication, EDTF", examples=["2025-08"])
    url: str | None = Field(default=None, description="Where it was found", examples=["https://news.example/mss-haiti"])
    publisher: str | None = Field(default=None, description="Who published it", examples=["Le Courrier"])
    language: str | None = Field(default=None, description="Its language, ISO 639-1", examples=["fr"])


class Extraction(Frozen):
    """What one text says: its language and date as found, the missions in it and the records on them.

    `notes` says what kept the text from being read in full (another language, too many mentions).
    """

    language: str | None = Field(description="The text's language, ISO 639-1", examples=["fr"])
    published_on: PartialDate | None = Field(description="When it was published, EDTF", examples=["2025-08"])
    missions: tuple[Mission, ...] = Field(default=(), description="The missions that the text speaks of")
    records: tuple[Record, ...] = Field(default=(), description="What the text says of them")
    notes: tuple[str, ...] = Field(
        default=(),
        description="What kept the text from being read in full",
        examples=[["the text is in a language that is not read"]],
    )
