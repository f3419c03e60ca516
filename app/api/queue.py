"""What people should look at first."""

from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import BaseModel, ConfigDict, Field

from app.api.problems import BadParameter, documented
from app.api.service import Reading, ServiceHere
from app.api.wire import RecordRead, to_wire
from app.kept import ConflictKind
from app.queue import Why
from app.records import Frozen

router = APIRouter(prefix="/v1", tags=["records"])


class QueueParameters(BaseModel):
    """How much of the queue is asked for."""

    model_config = ConfigDict(frozen=True)

    mission: str | None = Field(default=None, description="Only records on this mission", examples=["mss-haiti"])
    limit: int = Field(default=20, ge=1, le=1000, description="How many records at most", examples=[20])


class ItemRead(Frozen):
    """A record that nobody has decided on, and why it is where it is."""

    why: Why = Field(
        description="It disagrees with another, or a mission's facts are told by it, or neither", examples=["conflict"]
    )
    conflict: ConflictKind | None = Field(description="How it disagrees", examples=["contradiction"])
    documents: int = Field(description="How many stories state the same; reprints of one count once", examples=[1])
    record: RecordRead = Field(description="The record")


class QueueRead(Frozen):
    """The head of the queue."""

    data: tuple[ItemRead, ...] = Field(description="Those first that most need a look")
    next: None = Field(description="Always null: deciding on these brings up the next", examples=[None])


@router.get(
    "/review-queue",
    operation_id="getReviewQueue",
    summary="What to review first",
    response_model=QueueRead,
    responses=documented(BadParameter),
)
def read_queue(session: Reading, service: ServiceHere, asked: Annotated[QueueParameters, Query()]) -> object:
    """Records on missions that nobody has decided on.

    Conflicts first, then what a mission's facts show on the word of few, then the rest; in each the newest first.
    """
    found = service.queue.top(session, mission=asked.mission, limit=asked.limit)
    items = tuple(
        ItemRead.model_construct(why=one.why, conflict=one.conflict, documents=one.documents, record=to_wire(one.kept))
        for one in found
    )
    return QueueRead.model_construct(data=items, next=None)
