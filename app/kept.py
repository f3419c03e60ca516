"""A record as it is kept: whose document it is from, what a person made of it, and what the official list says."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from pydantic import Field

from app.records import Frozen, FundingEvent, LeadCountry, Personnel, VetoEvent
from app.values import PartialDate

Review = Literal["unreviewed", "accepted", "corrected", "rejected"]
"""What a person made of a record; `corrected` is accepted with other values."""

ConflictKind = Literal["contradiction", "different_date", "different_scope", "revision", "unit", "rounding"]
"""Why records on one thing disagree; `app.conflicts` says when which."""

OfficialStatus = Literal["confirmed", "not_in_list", "outside_coverage", "ambiguous"]


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
