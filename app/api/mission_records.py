"""All records on one mission: in the order of time, and those that disagree side by side."""

from collections.abc import Iterable, Iterator
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from pydantic import Field

from app.api.missions import MOVED, Slug, elsewhere
from app.api.pages import Page, decode, encode, link_next
from app.api.parameters import RecordPaging
from app.api.problems import BadCursor, BadParameter, NotFound, documented
from app.api.service import Reading
from app.api.wire import RecordRead, to_wire
from app.conflicts import Conflict, Side, find_conflicts
from app.kept import ConflictKind, KeptRecord, validity
from app.records import Frozen
from app.store.missions import mission
from app.store.reading import mission_records

router = APIRouter(prefix="/v1", tags=["missions"])

RESPONSES = {**documented(NotFound, BadParameter, BadCursor), 308: MOVED}


@router.get(
    "/missions/{slug}/timeline",
    operation_id="getMissionTimeline",
    summary="A mission's dated records",
    response_model=Page[RecordRead],
    responses=RESPONSES,
)
def read_timeline(
    slug: Slug, request: Request, response: Response, session: Reading, asked: Annotated[RecordPaging, Query()]
) -> object:
    """Every dated record of the mission, oldest first: by its own date, else by when its document was published."""
    as_of = asked.clocks(session)
    kept = mission(session, slug, as_of)
    if kept is None or kept.slug != slug:
        return elsewhere(kept, slug, request)
    after = None if asked.cursor is None else decode(asked.cursor, "timeline", parts=2)
    dated = sorted(_dated(mission_records(session, slug, as_of)), key=lambda one: one[:2])
    following = [one for one in dated if after is None or [*one[:2]] > after]
    rows = following[: asked.limit]
    cursor = encode("timeline", *rows[-1][:2]) if len(following) > len(rows) else None
    return Page(data=[to_wire(one) for _, _, one in rows], next=link_next(request, response, cursor))


def _dated(records: Iterable[KeptRecord]) -> Iterator[tuple[str, str, KeptRecord]]:
    """The records that have a day, with the day on which each begins and its id; rejected ones left out."""
    for one in records:
        day, _ = validity(one.record, one.published_on)
        if day is not None and one.review != "rejected":
            yield day, one.id, one


class SideRead(Frozen):
    """One of two values that disagree, with all that state it."""

    documents: int = Field(description="How many stories state it; reprints of one count once", examples=[1])
    records: tuple[RecordRead, ...] = Field(description="The records that state it, newest first")


class ConflictRead(Frozen):
    """Two values of one thing that cannot both hold as they stand."""

    id: str = Field(description="Made from what disagrees", examples=["con_0b6e7f2a9c41d853"])
    kind: ConflictKind = Field(description="In which way they disagree", examples=["contradiction"])
    type: str = Field(description="The type of the records", examples=["personnel"])
    sides: tuple[SideRead, ...] = Field(
        min_length=2, max_length=2, description="The value that the facts show first, and the other"
    )


class ConflictParameters(RecordPaging):
    """Which conflicts are asked for."""

    kind: list[ConflictKind] = Field(
        default_factory=list, description="In which way they disagree. Repeat for *or*.", examples=[["contradiction"]]
    )


@router.get(
    "/missions/{slug}/conflicts",
    operation_id="getMissionConflicts",
    summary="A mission's values that disagree",
    response_model=Page[ConflictRead],
    responses=RESPONSES,
)
def read_conflicts(
    slug: Slug, request: Request, response: Response, session: Reading, asked: Annotated[ConflictParameters, Query()]
) -> object:
    """Records about the same thing that cannot both hold, side by side with the documents of each; newest first."""
    as_of = asked.clocks(session)
    kept = mission(session, slug, as_of)
    if kept is None or kept.slug != slug:
        return elsewhere(kept, slug, request)
    found = find_conflicts(mission_records(session, slug, as_of))
    wanted = [one for one in found if not asked.kind or one.kind in asked.kind]
    if asked.cursor is not None:
        last = decode(asked.cursor, "conflicts", parts=1)[0]
        places = [place for place, one in enumerate(wanted, 1) if one.id == last]
        if not places:
            raise BadCursor("The conflict that it follows is settled by now: start again without it.")
        wanted = wanted[places[0] :]
    rows = wanted[: asked.limit]
    cursor = encode("conflicts", rows[-1].id) if len(wanted) > len(rows) else None
    return Page(data=[_to_wire(one) for one in rows], next=link_next(request, response, cursor))


def _to_wire(conflict: Conflict) -> ConflictRead:
    preferred, other = conflict.sides
    return ConflictRead.model_construct(
        id=conflict.id, kind=conflict.kind, type=conflict.type, sides=(_side(preferred), _side(other))
    )


def _side(side: Side) -> SideRead:
    return SideRead.model_construct(documents=side.documents, records=tuple(map(to_wire, side.records)))
