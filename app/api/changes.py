"""The log of changes: what to read to hold a copy of everything, and to keep it up to date."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Annotated, cast
from urllib.parse import urlencode

from fastapi import APIRouter, Query, Request, Response
from pydantic import BaseModel, ConfigDict, Field
from sqlmodel import Session

from app.api.documents import DocumentRead
from app.api.missions import MissionRead, summary
from app.api.problems import BadParameter, documented
from app.api.service import Reading
from app.api.wire import Instant, RecordRead, to_wire
from app.kept import AsOf, ChangeAction, ChangeCause
from app.records import RECORD_TYPES, Frozen
from app.store.changes import Change, changes
from app.store.documents import KeptDocument, document
from app.store.missions import KeptMission, mission_by_slug
from app.store.reading import resource_of, versions

router = APIRouter(prefix="/v1", tags=["service"])


Shown = RecordRead | MissionRead | DocumentRead


class ChangeRead(Frozen):
    """What became of a mission, a document or a record, and what it was from then on."""

    sequence: int = Field(description="Its number: from 1, without a gap, in the order of writing", examples=[17])
    at: Instant = Field(description="When, UTC; ask with it as `known_at`", examples=["2026-11-23T14:00:00.000001Z"])
    action: ChangeAction = Field(
        description="It came (`added`), is other than it was (`corrected`), or is in no collection more (`retracted`)",
        examples=["added"],
    )
    cause: ChangeCause = Field(description="What made the change", examples=["reading"])
    resource: str = Field(
        description="What changed: `mission`, `document`, or the type of the record", examples=["personnel"]
    )
    id: str = Field(
        description="The id of the record or document, or the mission's slug", examples=["rec_9f2c61d04be87a35"]
    )
    mission: str | None = Field(description="The mission concerned, if any", examples=["mss-haiti"])
    data: Shown | None = Field(description="What the collection showed from then on; null for what was retracted")


class ChangeParameters(BaseModel):
    """From where on the log is read."""

    model_config = ConfigDict(frozen=True)

    after: int = Field(default=0, ge=0, le=2**62, description="The last number that the client has", examples=[0])
    limit: int = Field(default=100, ge=1, le=1000, description="How many changes at most", examples=[100])


class Changes(Frozen):
    """Some changes, in their order."""

    data: tuple[ChangeRead, ...] = Field(description="The changes that follow `after`")
    next: str | None = Field(
        description="The path of the next ones; null at the end, where the last `sequence` is what to go on `after`",
        examples=["/v1/changes?after=17"],
    )


@router.get(
    "/changes",
    operation_id="listChanges",
    summary="What changed, in order",
    response_model=Changes,
    responses=documented(BadParameter),
)
def read_changes(
    request: Request, response: Response, session: Reading, asked: Annotated[ChangeParameters, Query()]
) -> object:
    """All that was added, corrected or retracted after a number.

    Whoever reads from 0 to the end holds what the collections show: keep `data` under its `resource` and `id`, and
    drop what was retracted.
    """
    found = changes(session, after=asked.after, limit=asked.limit + 1)
    rows, path = found[: asked.limit], None
    if len(found) > asked.limit:
        limit = {"limit": asked.limit} if "limit" in request.query_params else {}
        path = f"{request.url.path}?{urlencode({'after': rows[-1].sequence} | limit)}"
        response.headers["Link"] = f'<{path}>; rel="next"'
    shown = _shown(session, [one for one in rows if one.action != "retracted"])
    return Changes.model_construct(data=tuple(_to_wire(one, shown.get(one)) for one in rows), next=path)


def _shown(session: Session, wanted: Sequence[Change]) -> dict[Change, Shown | None]:
    """What the collections showed of each from its change on, in a few queries for each kind of thing and instant."""
    found: dict[Change, Shown | None] = {}
    for kind in RECORD_TYPES:
        mine = [one for one in wanted if one.resource == resource_of(kind)]
        for one, kept in zip(mine, versions(session, kind, [(one.name, one.at) for one in mine]), strict=True):
            found[one] = to_wire(kept) if kept else None
    for one in wanted:
        as_of = AsOf(known_at=one.at)
        if one.resource == "document":
            found[one] = DocumentRead.model_validate(asdict(cast("KeptDocument", document(session, one.name, as_of))))
        elif one.resource == "mission":
            found[one] = summary(cast("KeptMission", mission_by_slug(session, one.name, as_of)))
    return found


def _to_wire(change: Change, shown: Shown | None) -> ChangeRead:
    return ChangeRead.model_construct(
        sequence=change.sequence,
        at=change.at,
        action=change.action,
        cause=change.cause,
        resource=change.resource,
        id=change.name,
        mission=change.mission,
        data=shown,
    )
