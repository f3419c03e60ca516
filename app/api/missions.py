"""Missions: the list, and one mission's facts at a glance."""

from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response
from fastapi.responses import RedirectResponse
from pydantic import Field

from app.abstention import Known, unknown_facts
from app.api.clocks import Clocks
from app.api.pages import Page, decode, encode, link_next
from app.api.parameters import MAX_VALUES, Paging
from app.api.problems import BadCursor, BadParameter, NotFound, documented
from app.api.service import Reading
from app.api.wire import FundingEventRead, Instant, LeadCountryRead, PersonnelRead, VetoEventRead, to_wire
from app.conflicts import find_conflicts
from app.facts import Facts, Strength, mission_facts
from app.kept import AsOf, UnknownReason
from app.records import Frozen, FundingKind
from app.store.missions import KeptMission, MissionFilter, mission, missions
from app.store.reading import mission_records
from app.values import Amount, Country, Currency, Name, PartialDate, last_day

router = APIRouter(prefix="/v1", tags=["missions"])

MOVED = {"description": "Another name was asked for, or the mission was merged: the path of its slug"}


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
    documents: int = Field(description="How many stories speak of it; reprints of one count once", examples=[1])


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
    conflicts: int = Field(description="How many values disagree; they are at `conflicts` of the mission", examples=[0])
    unknown: dict[str, UnknownReason] = Field(
        description="Why a fact is missing, by its path in this answer: nobody states it (`not_stated`), it cannot be"
        " (`not_applicable`), or who stated it was found to be wrong (`retracted`)",
        examples=[{"ended_on": "not_stated", "successor": "not_applicable"}],
    )
    valid_at: PartialDate | None = Field(
        description="The date on which the facts held, as asked for; null for now", examples=[None]
    )
    known_at: Instant | None = Field(
        description="When this server knew them, as asked for; null for now", examples=[None]
    )


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
    organization: list[Name] = Field(
        default_factory=list,
        max_length=MAX_VALUES,
        description="The organization that runs it, as `organization` has it. Repeat for *or*.",
        examples=[["UN"]],
    )
    active_on: PartialDate | None = Field(
        default=None,
        description="It is known to have begun by this date (EDTF), and not to have ended before",
        examples=["2025-01"],
    )


@router.get("/missions", operation_id="listMissions", summary="Missions", responses=documented(BadParameter, BadCursor))
def read_missions(
    request: Request, response: Response, session: Reading, asked: Annotated[MissionParameters, Query()]
) -> Page[MissionRead]:
    """The missions that documents speak of and those of the reference table, by slug; merged ones left out."""
    after = None if asked.cursor is None else decode(asked.cursor, "missions", parts=1)[0]
    where = MissionFilter(asked.q, asked.host_country, asked.lead_country, asked.organization, asked.active_on)
    found = missions(session, where, as_of=asked.clocks(session), after=after, limit=asked.limit)
    cursor = found.last and encode("missions", found.last)
    return Page(data=[summary(one) for one in found.rows], next=link_next(request, response, cursor))


Slug = Annotated[str, Path(description="The mission's slug, or an acronym or name of it", examples=["mss-haiti"])]


@router.get(
    "/missions/{slug}",
    operation_id="getMission",
    summary="One mission's facts at a glance",
    response_model=MissionFacts,
    responses={**documented(NotFound), 308: MOVED},
)
def read_mission(
    slug: Slug, request: Request, session: Reading, asked: Annotated[Clocks, Query()]
) -> MissionFacts | Response:
    """Who leads it, its strength, its money and the vetoes that concern it, each value a record with its words."""
    as_of = asked.clocks(session)
    kept = mission(session, slug, as_of)
    if kept is None or kept.slug != slug:
        return elsewhere(kept, slug, request)
    records = mission_records(session, slug, as_of, with_retracted=True)
    facts = mission_facts(records, valid_at=as_of.valid_at)
    return MissionFacts.model_validate(
        {
            **dict(summary(kept)),
            **_facts(facts),
            "conflicts": len(find_conflicts(records)),
            "unknown": unknown_facts(_known(kept, as_of), facts, records),
            "valid_at": asked.valid_at,
            "known_at": asked.known_at,
        }
    )


def elsewhere(kept: KeptMission | None, slug: str, request: Request) -> Response:
    """The way to a mission that was asked for by another name, with the same parameters.

    Raises:
        NotFound: no mission has that name, or several have it.
    """
    if kept is None:
        raise NotFound(f"There is no mission {slug}, or several go by that name.")
    below = request.scope["route"].path.partition("{slug}")[2]
    query = f"?{request.url.query}" if request.url.query else ""
    return RedirectResponse(f"/v1/missions/{kept.slug}{below}{query}", status_code=308)


def summary(kept: KeptMission) -> MissionRead:
    """A mission as the list shows it."""
    return MissionRead.model_validate({name: getattr(kept, name) for name in MissionRead.model_fields})


def _known(kept: KeptMission, as_of: AsOf) -> Known:
    fields = set(Known.__slots__) - {"is_over"}
    today = last_day(as_of.valid_at) if as_of.valid_at else (as_of.known_at or datetime.now(UTC)).date().isoformat()
    is_over = kept.ended_on is not None and last_day(kept.ended_on) < today
    return Known(**{name: getattr(kept, name) for name in fields}, is_over=is_over)


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
