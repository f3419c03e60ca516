"""A record as it is kept: whose document it is from, what a person made of it, and what the official list says."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from pydantic import Field

from app.records import Frozen, FundingEvent, LeadCountry, Personnel, VetoEvent
from app.values import PartialDate, first_day, last_day

Review = Literal["unreviewed", "accepted", "corrected", "rejected"]
"""What a person made of a record; `corrected` is accepted with other values."""

ReviewAction = Literal["accept", "reject", "correct", "reopen"]
"""What a person does with a record; `reopen` takes back what was decided."""

ConflictKind = Literal["contradiction", "different_date", "different_scope", "revision", "unit", "rounding"]
"""Why two records cannot both hold as they stand; see `app.conflicts`."""

UnknownReason = Literal["not_stated", "not_applicable", "retracted"]
"""Why a mission lacks a fact: nobody says it, it cannot be, or whoever said it was found to be wrong."""

ChangeAction = Literal["added", "corrected", "retracted"]
"""What became of something that the collections show."""

ChangeCause = Literal["reading", "review", "merge", "reference", "official_list"]
"""What made a change: a text read, a person, missions found to be one, the reference table, the official list."""

OfficialStatus = Literal["confirmed", "not_in_list", "outside_coverage", "ambiguous"]
"""What the Security Council's own list says of a veto."""


class Official(Frozen):
    """What the Security Council's own list of vetoes says of a veto that a text tells of."""

    status: OfficialStatus = Field(
        description="In the list; not in it though it covers that time; beyond what it covers; or several may be meant",
        examples=["not_in_list"],
    )
    draft: str | None = Field(
        default=None, description="Symbol of the draft in the list", examples=[None, "S/2023/638"]
    )
    date: PartialDate | None = Field(
        default=None, description="Day of the vote in the list", examples=[None, "2023-08-30"]
    )
    list_through: PartialDate = Field(description="The last day that the list covers", examples=["2026-04-07"])


@dataclass(frozen=True, slots=True)
class KeptRecord:
    """A record as the store keeps it; in `record`, `mission` is the mission's slug and no longer a document's key.

    `cluster` names the documents that print one story, `publisher` and `published_on` are its document's;
    `revision` counts what became of the record from 1; `recorded_at` (UTC) is when this server first read it,
    `version` the reader's; `official` is there for vetoes only.
    """

    id: str
    record: LeadCountry | Personnel | FundingEvent | VetoEvent
    document: str
    cluster: str
    publisher: str | None
    published_on: str | None
    review: Review
    revision: int
    recorded_at: datetime
    retracted_at: datetime | None
    version: str
    official: Official | None = None


@dataclass(frozen=True, slots=True)
class AsOf:
    """What is asked for on the two clocks: what held on a date in the world, and what this server knew at an instant.

    `valid_at` is EDTF and None for whatever was ever stated, `known_at` in UTC and None for now.
    """

    valid_at: str | None = None
    known_at: datetime | None = None


NOW = AsOf()
"""All that is known now."""


def validity(
    record: LeadCountry | Personnel | FundingEvent | VetoEvent, published_on: str | None
) -> tuple[str | None, str | None]:
    """The first and the last day on which a record held, `YYYY-MM-DD`; None where that is not known or not over.

    It holds from its own date on (`since`, `as_of`, `date`; of a leader who left `until` where `since` is not said),
    and where it states none from its document's publication on. A leader who leads holds up to `until`; a proposal
    from publication on, for `since` is then the day of what may come.
    """
    if isinstance(record, LeadCountry):
        began = {"current": record.since, "former": record.since or record.until, "proposed": None}[record.status]
        ended = record.until if record.status == "current" else None
    else:
        began, ended = record.as_of if isinstance(record, Personnel) else record.date, None
    began = began or published_on
    return began and first_day(began), ended and last_day(ended)


@dataclass(frozen=True, slots=True)
class ReferenceMission:
    """A row of the table of known missions: `names` as (language, name), those of the press in `variants`.

    Language is ISO 639-1, `und` where it is not known; `acronyms` are names too, the first the mission's own.
    """

    slug: str
    acronyms: tuple[str, ...]
    names: tuple[tuple[str, str], ...]
    variants: tuple[str, ...]
    host_countries: tuple[str, ...]
    organization: str | None
    lead_country: str | None
    started_on: str | None
    ended_on: str | None
    successor: str | None
