"""The collections of records, one for each type, and one record with the sentences its words stood in."""

from typing import Annotated, NamedTuple

from fastapi import APIRouter, Path, Query, Request, Response
from pydantic import Field

from app.api.clocks import Known
from app.api.pages import Page, decode_time, encode_time, link_next
from app.api.parameters import RecordPaging, filtered
from app.api.problems import BadCursor, BadParameter, NotFound, documented
from app.api.revisions import etag
from app.api.service import Reading
from app.api.wire import (
    READ,
    EvidenceRead,
    Extractor,
    FundingEventRead,
    LeadCountryRead,
    PersonnelRead,
    VetoEventRead,
    to_wire,
)
from app.extraction.context import sentence_around
from app.records import Frozen, FundingEvent, LeadCountry, Personnel, RecordBase, VetoEvent
from app.store import reading
from app.store.documents import document_text

router = APIRouter(prefix="/v1", tags=["records"])

RecordId = Annotated[
    str, Path(description="The record's id, from any collection or document", examples=["rec_9f2c61d04be87a35"])
]


class Collection(NamedTuple):
    """How the records of one type are served."""

    kind: type[RecordBase]
    path: str
    operation_id: str
    plural: str


COLLECTIONS = (
    Collection(LeadCountry, "lead-countries", "listLeadCountries", "who leads, led or would lead"),
    Collection(Personnel, "personnel", "listPersonnel", "numbers of people"),
    Collection(FundingEvent, "funding-events", "listFundingEvents", "money given, promised, held or needed"),
    Collection(VetoEvent, "veto-events", "listVetoEvents", "drafts stopped by permanent members"),
)


def filters(kind: type[RecordBase]) -> type[RecordPaging]:
    """The parameters of a type's collection: the store says by which fields, the wire what each of them is."""
    read = READ[kind]
    fields = read.model_fields | {
        "document": EvidenceRead.model_fields["document"],
        "rule": Extractor.model_fields["rule"],
    }
    wanted = {name: fields[name] for name in reading.filters(kind)}
    return filtered(f"{kind.__name__}Parameters", wanted, RecordPaging)


def _serve(collection: Collection) -> None:
    kind, name = collection.kind, collection.path
    parameters_of_kind = filters(kind)

    def read_collection(
        request: Request,
        response: Response,
        session: Reading,
        parameters: Annotated[parameters_of_kind, Query()],  # type: ignore[valid-type]
    ) -> object:
        asked: RecordPaging = parameters
        after = decode_time(asked.cursor, name)
        found = reading.records(
            session, kind, asked.filters, as_of=asked.clocks(session), after=after, limit=asked.limit
        )
        following = link_next(request, response, encode_time(name, found.last))
        return Page(data=[to_wire(one) for one in found.rows], next=following)

    router.add_api_route(
        f"/{name}",
        read_collection,
        response_model=Page[READ[kind]],  # type: ignore[valid-type]
        operation_id=collection.operation_id,
        summary=f"Records of {collection.plural}",
        description=f"{kind.__doc__} Over all missions, newest recorded first; retracted ones left out.",
        responses=documented(BadParameter, BadCursor),
    )


for _collection in COLLECTIONS:
    _serve(_collection)


class EvidenceInContext(EvidenceRead):
    """A document's own words, and the sentence in which they stand."""

    sentence: str = Field(
        description="The sentence around the quote, or the sentences where it goes across several",
        examples=[
            "La MSS peine à atteindre son plafond — seulement 991 sont déployés à ce jour — en raison de manques."
        ],
    )


class InContext(Frozen):
    """A record whose evidence comes with the sentences around it."""

    evidence: tuple[EvidenceInContext, ...] = Field(description="The words that say so, each in its sentence")


class LeadCountryInContext(InContext, LeadCountryRead):
    """A `lead_country` record with the sentences around its evidence."""


class PersonnelInContext(InContext, PersonnelRead):
    """A `personnel` record with the sentences around its evidence."""


class FundingEventInContext(InContext, FundingEventRead):
    """A `funding_event` record with the sentences around its evidence."""


class VetoEventInContext(InContext, VetoEventRead):
    """A `veto_event` record with the sentences around its evidence."""


RecordInContext = Annotated[
    LeadCountryInContext | PersonnelInContext | FundingEventInContext | VetoEventInContext,
    Field(discriminator="type"),
]


@router.get(
    "/records/{record_id}",
    response_model=RecordInContext,
    operation_id="getRecord",
    summary="One record with its evidence in context",
    responses=documented(NotFound),
)
def read_record(record_id: RecordId, response: Response, session: Reading, asked: Annotated[Known, Query()]) -> object:
    """A record of any type by its id, each quote with the document's sentence around it; also a retracted one."""
    kept = reading.record(session, record_id, asked.clocks(session))
    if kept is None:
        raise NotFound(f"There is no record {record_id}.")
    response.headers["ETag"] = etag(kept.revision)
    text = document_text(session, kept.document) or ""
    sent = to_wire(kept)
    evidence = [{**dict(piece), "sentence": sentence_around(text, piece.start, piece.end)} for piece in sent.evidence]
    return {**dict(sent), "evidence": evidence}
