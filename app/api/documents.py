"""Documents: what was read, what was found in it, and reading another."""

from dataclasses import asdict
from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Depends, Path, Query, Request, Response
from fastapi.responses import PlainTextResponse
from pydantic import Field
from sqlmodel import Session

from app.api.access import needs_key
from app.api.clocks import Clocks, Known
from app.api.pages import Page, decode_time, encode_time, link_next
from app.api.parameters import Paging, filtered
from app.api.problems import (
    BadCursor,
    BadParameter,
    Conflict,
    KeyMissing,
    KeyScope,
    NotFound,
    WritingDisabled,
    documented,
)
from app.api.service import Reading, ServiceHere
from app.api.submissions import BODY_PROBLEMS, EXAMPLE, Submitted, request_body
from app.api.wire import Instant, RecordRead, to_wire
from app.ingest import ingest
from app.kept import NOW, AsOf
from app.records import Document, Frozen
from app.store import documents
from app.store.database import snapshot
from app.store.reading import document_records

router = APIRouter(prefix="/v1", tags=["documents"])

FOREVER = {"Cache-Control": "public, max-age=31536000, immutable"}
"""For what an id made from the content names."""


class Identified(Frozen):
    """Something with an id made from its content."""

    id: str = Field(description="Made from the text: the same text has the same id", examples=["doc_51c0a4e7d2b98f36"])


class DocumentRead(Document, Identified):
    """What was read, without its text."""

    text: str = Field(default="", exclude=True)
    cluster: str = Field(
        description="The first document here that prints this story: those of one cluster count as one origin",
        examples=["doc_51c0a4e7d2b98f36"],
    )
    recorded_at: Instant = Field(description="When this server first read it, UTC", examples=["2026-11-23T14:00:00Z"])
    version: str = Field(description="The version of the reader that read it", examples=["1.0.0"])
    notes: tuple[str, ...] = Field(description="What kept it from being read in full", examples=[[]])
    characters: int = Field(description="The length of its text in Unicode code points", examples=[2981])


class DocumentWithRecords(DocumentRead):
    """What was read, and what was found in it in the order of the text."""

    records: tuple[RecordRead, ...] = Field(description="What the text says of missions")


class Found(Frozen):
    """All records of one document, in the order of its text."""

    data: tuple[RecordRead, ...] = Field(description="The records")
    next: None = Field(description="Always null: a document's records come at once", examples=[None])


DocumentParameters = filtered(
    "DocumentParameters", {name: DocumentRead.model_fields[name] for name in documents.DOCUMENT_FILTERS}, Paging
)
DocumentId = Annotated[str, Path(description="The document's id", examples=["doc_51c0a4e7d2b98f36"])]


@router.get(
    "/documents", operation_id="listDocuments", summary="Documents", responses=documented(BadParameter, BadCursor)
)
def read_documents(
    request: Request,
    response: Response,
    session: Reading,
    parameters: Annotated[DocumentParameters, Query()],  # type: ignore[valid-type]
) -> Page[DocumentRead]:
    """The documents that were read, newest recorded first."""
    asked: Paging = parameters
    after = decode_time(asked.cursor, "documents")
    found = documents.documents(session, asked.filters, as_of=asked.clocks(session), after=after, limit=asked.limit)
    following = link_next(request, response, encode_time("documents", found.last))
    return Page(data=[DocumentRead.model_validate(asdict(one)) for one in found.rows], next=following)


@router.post(
    "/documents",
    status_code=201,
    operation_id="createDocument",
    summary="Read a text and keep it",
    dependencies=[Depends(needs_key("ingest"))],
    response_description="It was new here",
    responses={
        200: {"model": DocumentWithRecords, "description": "This very text was read before"},
        **BODY_PROBLEMS,
        **documented(KeyMissing, KeyScope, WritingDisabled, Conflict),
    },
    openapi_extra=request_body(),
)
def create_document(document: Submitted, response: Response, service: ServiceHere) -> DocumentWithRecords:
    """Needs a key with the scope `ingest`. Answers 201 with the records, or 200 when this very text was read before."""
    written = ingest(service.engine, document, now=datetime.now(UTC))
    response.status_code = 201 if written.is_new else 200
    response.headers["Location"] = f"/v1/documents/{written.document_id}"
    with snapshot(service.engine) as session:
        kept = _kept(session, written.document_id)
        records = document_records(session, written.document_id)
    return DocumentWithRecords.model_validate({**asdict(kept), "records": [to_wire(one) for one in records]})


@router.get(
    "/documents/{document_id}", operation_id="getDocument", summary="One document", responses=documented(NotFound)
)
def read_document(document_id: DocumentId, session: Reading, asked: Annotated[Known, Query()]) -> DocumentRead:
    """What is known of a document, without its text."""
    return DocumentRead.model_validate(asdict(_kept(session, document_id, asked.clocks(session))))


@router.get(
    "/documents/{document_id}/text",
    response_class=PlainTextResponse,
    operation_id="getDocumentText",
    summary="A document's text",
    responses={**documented(NotFound), 200: {"content": {"text/plain": {"example": EXAMPLE["text"]}}}},
)
def read_document_text(document_id: DocumentId, session: Reading) -> Response:
    """The text as it was read, character by character: what the offsets of evidence count in."""
    text = documents.document_text(session, document_id)
    if text is None:
        raise NotFound(f"There is no document {document_id}.")
    return PlainTextResponse(text, headers=FOREVER)


@router.get(
    "/documents/{document_id}/records",
    operation_id="getDocumentRecords",
    summary="What was found in a document",
    responses=documented(NotFound),
)
def read_document_records(document_id: DocumentId, session: Reading, asked: Annotated[Clocks, Query()]) -> Found:
    """All records of the document, of every type, in the order of its text; retracted ones left out."""
    as_of = asked.clocks(session)
    _kept(session, document_id, as_of)
    records = document_records(session, document_id, as_of)
    return Found(data=tuple(to_wire(one) for one in records), next=None)


def _kept(session: Session, document_id: str, as_of: AsOf = NOW) -> documents.KeptDocument:
    kept = documents.document(session, document_id, as_of)
    if kept is None:
        raise NotFound(f"There is no document {document_id}.")
    return kept
