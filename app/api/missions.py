"""Missions: the list, and one mission's facts at a glance."""

from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response
from fastapi.responses import RedirectResponse
from pydantic import Field

from app.api.pages import Page, decode, encode, link_next
from app.api.parameters import MAX_VALUES, Paging
from app.api.problems import BadCursor, BadParameter, NotFound, documented
from app.api.service import Reading
from app.api.wire import FundingEventRead, Instant, LeadCountryRead, PersonnelRead, VetoEventRead, to_wire
from app.facts import Facts, Strength, mission_facts
from app.records import Frozen, FundingKind
from app.store.missions import KeptMission, mission, missions
from app.store.reading import mission_records
from app.values import Amount, Country, Currency, PartialDate

router = APIRouter(prefix="/v1", tags=["missions"])


class MissionRead(Frozen):
    """A mission: what it is called, where and when."""

    slug: str = Field(description="Its name in URLs: acronym and host country, lower case", examples=["mss-haiti"])
    acronym: str | None = Field(description="Its acronym, if it has one", examples=["MSS"])
    names: dict[str, tuple[str, ...]] = Field(
        description="Names that documents give it, by their language (ISO 639-1, `und` where unknown)",
        examples=[{"fr": ["Mission multinationale de soutien à la sécurité"]}],
    )
    host_countries: tuple[Country, ...] = Field(
        description="Where it is deployed, ISO 3166-1 alpha-2; empty where not said", examples=[["HT"]]
    )
    organization: str | None = Field(description="The organization that runs it; null where unknown", examples=[None])
    started_on: PartialDate | None = Field(description="When it was launched or deployed, EDTF", examples=["2024-06"])
    ended_on: PartialDate | None = Field(description="When it ended for good, EDTF", examples=[None])
    successor: str | None = Field(description="Slug of the mission that took over; null where unknown", examples=[None])
    documents: int = Field(description="How many documents speak of it", examples=[1])


class LeadRead(Frozen):
    """Who leads, who is to take over, who led: each leader once, by the newest record that says so."""

    current: tuple[LeadCountryRead, ...] = Field(description="Leads now")
    proposed: tuple[LeadCountryRead, ...] = Field(description="Would take over")
    former: tuple[LeadCountryRead, ...] = Field(description="Led before")


class StrengthRead(Frozen):
    """People in the field against the ceiling."""

    deployed: PersonnelRead | None = Field(description="People in the field, by the newest record")
    authorized: PersonnelRead | None = Field(description="The ceiling, by the newest record")
    deployment_rate: float | None = Field(description="Deployed over authorized, to four places", examples=[0.3964])
    shortfall: int | None = Field(description="Authorized less deployed", examples=[1509])


class TotalRead(Frozen):
    """The sum of the events of one kind in one currency."""

    kind: FundingKind = Field(description="What happened to the money", examples=["freeze"])
    currency: Currency = Field(description="ISO 4217; sums in two currencies are never added", examples=["USD"])
    amount: Amount = Field(description="In major units, exact to the cent", examples=[13300000])
    events: int = Field(description="How many events it sums", examples=[1])


class FundingRead(Frozen):
    """Money given, promised, held or needed."""

    events: tuple[FundingEventRead, ...] = Field(description="Each event once, newest first")
    totals: tuple[TotalRead, ...] = Field(description="Their sums by kind and currency")


class MissionFacts(MissionRead):
    """A mission's facts at a glance; of several values the newest is shown, the others are in the collections."""

    lead: LeadRead = Field(description="Who leads, would lead or led it")
    strength: StrengthRead = Field(description="People in the field against the ceiling")
    funding: FundingRead = Field(description="Money given, promised, held or needed")
    vetoes: tuple[VetoEventRead, ...] = Field(description="Drafts on it that permanent members stopped")
    conflicts: int | None = Field(
        description="How many values disagree; null as long as nothing compares them", examples=[None]
    )
    valid_at: PartialDate | None = Field(description="The day on which the facts held; null for now", examples=[None])
    known_at: Instant | None = Field(description="What this server knew then; null for now", examples=[None])


class MissionParameters(Paging):
    """Which missions are asked for."""

    q: str | None = Field(
        default=None,
        max_length=300,
        description="Words of a name or acronym; case and accents do not matter",
        examples=["soutien securite"],
    )
    host_country: list[Country] = Field(
        default_factory=list,
        max_length=MAX_VALUES,
        description="Where it is deployed, ISO 3166-1 alpha-2. Repeat for *or*.",
        examples=[["HT"]],
    )
    lead_country: list[Country] = Field(
        default_factory=list,
        max_length=MAX_VALUES,
        description="Who leads it now, ISO 3166-1 alpha-2. Repeat for *or*.",
        examples=[["KE"]],
    )


@router.get("/missions", operation_id="listMissions", summary="Missions", responses=documented(BadParameter, BadCursor))
def read_missions(
    request: Request, response: Response, session: Reading, asked: Annotated[MissionParameters, Query()]
) -> Page[MissionRead]:
    """The missions that documents speak of, by slug."""
    after = asked.cursor and decode(asked.cursor, "missions", parts=1)[0]
    found = missions(
        session,
        q=asked.q,
        host_country=asked.host_country,
        lead_country=asked.lead_country,
        after=after,
        limit=asked.limit,
    )
    cursor = found.last and encode("missions", found.last)
    return Page(
        data=[MissionRead.model_validate(_summary(one)) for one in found.rows],
        next=link_next(request, response, cursor),
    )


Slug = Annotated[str, Path(description="The mission's slug, or an acronym or name of it", examples=["mss-haiti"])]


@router.get(
    "/missions/{slug}",
    operation_id="getMission",
    summary="One mission's facts at a glance",
    response_model=MissionFacts,
    responses={**documented(NotFound), 308: {"description": "Another name was asked for: the path of its slug"}},
)
def read_mission(slug: Slug, session: Reading) -> MissionFacts | Response:
    """Who leads it, its strength, its money and the vetoes that concern it, each value a record with its words."""
    kept = mission(session, slug)
    if kept is None:
        raise NotFound(f"There is no mission {slug}, or several go by that name.")
    if kept.slug != slug:
        return RedirectResponse(f"/v1/missions/{kept.slug}", status_code=308)
    facts = mission_facts(mission_records(session, kept.slug))
    return MissionFacts.model_validate(
        {**_summary(kept), **_facts(facts), "conflicts": None, "valid_at": None, "known_at": None}
    )


def _summary(kept: KeptMission) -> dict[str, object]:
    """What is kept of a mission; what no document can say yet is null."""
    return {name: getattr(kept, name, None) for name in MissionRead.model_fields}


def _facts(facts: Facts) -> dict[str, object]:
    lead = {status: [to_wire(one) for one in getattr(facts.lead, status)] for status in LeadRead.model_fields}
    funding = {
        "events": [to_wire(one) for one in facts.funding_events],
        "totals": [TotalRead.model_validate(total, from_attributes=True) for total in facts.funding_totals],
    }
    vetoes = [to_wire(one) for one in facts.vetoes]
    return {"lead": lead, "strength": _strength(facts.strength), "funding": funding, "vetoes": vetoes}


def _strength(strength: Strength) -> dict[str, object]:
    return {
        "deployed": strength.deployed and to_wire(strength.deployed),
        "authorized": strength.authorized and to_wire(strength.authorized),
        "deployment_rate": strength.deployment_rate,
        "shortfall": strength.shortfall,
    }
