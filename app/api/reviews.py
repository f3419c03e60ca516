"""What people decide on records: accept, reject, correct or reopen, and every version of a record with its decision."""

from datetime import UTC, datetime
from typing import Annotated, Any, NoReturn

from fastapi import APIRouter, Depends, Header, Request, Response
from pydantic import Field, TypeAdapter, ValidationError, field_validator
from sqlmodel import Session

from app.api.access import needs_key
from app.api.bodies import media_type, read_bytes, read_json
from app.api.problems import (
    InputError,
    InvalidReview,
    KeyMissing,
    KeyScope,
    MalformedRequest,
    NotFound,
    Outdated,
    Retired,
    TooLarge,
    UnsupportedMediaType,
    WritingDisabled,
    documented,
)
from app.api.records import RecordId
from app.api.revisions import etag, expected
from app.api.service import Reading, ServiceHere
from app.api.validation import check_plain, input_errors, pointer
from app.api.wire import Instant, RecordRead, to_wire
from app.kept import ReviewAction
from app.records import Frozen
from app.store import reading, reviewing
from app.store.database import transaction
from app.store.reading import Revision
from app.store.reviewing import Decision, decide

router = APIRouter(prefix="/v1", tags=["records"])

REVIEW_PROBLEMS = documented(
    MalformedRequest,
    KeyMissing,
    KeyScope,
    WritingDisabled,
    NotFound,
    Retired,
    Outdated,
    TooLarge,
    UnsupportedMediaType,
    InvalidReview,
)


class ReviewSubmission(Frozen):
    """A decision on a record: up to 200 characters of author, 1000 of reason."""

    action: ReviewAction = Field(
        description="`accept` it, `reject` it, `correct` its values, or `reopen` it as it was read",
        examples=["correct"],
    )
    values: dict[str, Any] = Field(
        default_factory=dict,
        description="For a correction: the fields that it sets, others stay",
        examples=[{"count": 994, "as_of": "2025-08"}],
    )
    author: str | None = Field(
        default=None,
        min_length=1,
        max_length=200,
        description="Who decides; without it, what the key is labelled",
        examples=["A. Desrosiers"],
    )
    reason: str | None = Field(
        default=None, min_length=1, max_length=1000, description="Why", examples=["The ministry's list has 994."]
    )

    @field_validator("author", "reason", mode="before")
    @classmethod
    def _plain(cls, value: object) -> object:
        return check_plain(value) if isinstance(value, str) else value


EXAMPLE = {name: field.examples[0] for name, field in ReviewSubmission.model_fields.items() if field.examples}


class RevisionRead(Frozen):
    """One version of a record: what it was, between which instants it was the known one, and the decision behind it."""

    revision: int = Field(description="Its number, from 1", examples=[2])
    known_from: Instant = Field(description="From when on it was known, UTC", examples=["2026-11-23T14:00:00Z"])
    known_until: Instant | None = Field(description="Until when; null for the newest", examples=[None])
    action: ReviewAction | None = Field(
        description="The decision that made it; null where the reader or a merge did", examples=["correct"]
    )
    author: str | None = Field(description="Who decided", examples=["A. Desrosiers"])
    reason: str | None = Field(description="Why", examples=["The ministry's list has 994."])
    record: RecordRead = Field(description="The record as it was then")


class History(Frozen):
    """Every version of a record, the first first."""

    data: tuple[RevisionRead, ...] = Field(description="The versions")
    next: None = Field(description="Always null: a record's versions come at once", examples=[None])


@router.get(
    "/records/{record_id}/history",
    operation_id="getRecordHistory",
    summary="Every version of a record",
    response_model=History,
    responses=documented(NotFound),
)
def read_history(record_id: RecordId, session: Reading) -> object:
    """What was read, what people decided on it and why, what merging missions and better readers changed."""
    versions = reading.history(session, record_id)
    if not versions:
        raise NotFound(f"There is no record {record_id}.")
    return History.model_construct(data=tuple(_revision(one) for one in versions), next=None)


def _revision(one: Revision) -> RevisionRead:
    return RevisionRead.model_construct(
        revision=one.kept.revision,
        known_from=one.known_from,
        known_until=one.known_until,
        action=one.action,
        author=one.author,
        reason=one.reason,
        record=to_wire(one.kept),
    )


async def _body(request: Request) -> ReviewSubmission:
    media_type(request, "application/json")
    value = read_json(await read_bytes(request))
    if not isinstance(value, dict):
        _refuse([InputError(pointer="", detail="It is not a JSON object with an `action`")])
    try:
        return ReviewSubmission.model_validate(value)
    except ValidationError as refused:
        _refuse(input_errors(refused, ReviewSubmission.model_fields))


@router.post(
    "/records/{record_id}/reviews",
    status_code=201,
    operation_id="createReview",
    summary="Accept, reject or correct a record",
    response_model=RecordRead,
    responses=REVIEW_PROBLEMS,
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {
                "application/json": {
                    "schema": {"$ref": "#/components/schemas/ReviewSubmission"},
                    "example": EXAMPLE,
                }
            },
        }
    },
)
def create_review(
    record_id: RecordId,
    response: Response,
    service: ServiceHere,
    key: Annotated[str, Depends(needs_key("review"))],
    review: Annotated[ReviewSubmission, Depends(_body)],
    if_match: Annotated[
        str | None, Header(description="The record's ETag, so that two do not decide at once", examples=['"1"'])
    ] = None,
) -> object:
    """Needs a key with the scope `review`. Answers 201 with the record as it is now; all earlier versions stay."""
    decision = Decision(review.action, review.author or key, review.reason, review.values)
    with transaction(service.engine) as session:
        try:
            decide(session, record_id, decision, revisions=expected(if_match), now=datetime.now(UTC))
        except reviewing.NoSuchRecord:
            raise NotFound(f"There is no record {record_id}.") from None
        except reviewing.Retired:
            raise Retired("The reader took it back.", record=_newest(session, record_id)) from None
        except reviewing.Outdated as outdated:
            raise Outdated(f"{outdated}.".capitalize(), record=_newest(session, record_id)) from None
        except reviewing.BadCorrection as bad:
            place = ("values",) if bad.field is None else ("values", bad.field)
            _refuse([InputError(pointer=pointer(place), detail=str(bad))])
        except ValidationError as refused:
            _refuse(input_errors(refused, (), prefix=("values",), skipped=1))
        kept = reading.record(session, record_id)
    assert kept is not None  # noqa: S101 - it was decided on within this transaction
    response.headers["ETag"] = etag(kept.revision)
    response.headers["Location"] = f"/v1/records/{record_id}/history"
    return to_wire(kept)


def _refuse(errors: list[InputError]) -> NoReturn:
    raise InvalidReview(f"{errors[0].pointer or 'The body'}: {errors[0].detail}.", errors=errors)


_RECORD: TypeAdapter[RecordRead] = TypeAdapter(RecordRead)


def _newest(session: Session, record_id: str) -> dict[str, Any]:
    kept = reading.record(session, record_id)
    return _RECORD.dump_python(to_wire(kept), mode="json") if kept else {}
