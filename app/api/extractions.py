"""Reading a text without keeping it."""

from fastapi import APIRouter

from app.api.submissions import BODY_PROBLEMS, Submitted, request_body
from app.extraction import extract
from app.records import Extraction
from app.reference import known_missions

router = APIRouter(prefix="/v1", tags=["documents"])


@router.post(
    "/extractions",
    operation_id="createExtraction",
    summary="Read a text and keep nothing",
    responses=BODY_PROBLEMS,
    openapi_extra=request_body(),
)
def create_extraction(document: Submitted) -> Extraction:
    """The missions and records in the text; needs no key. `mission` is the document's own key, such as `m1`."""
    return extract(
        document.text, language=document.language, published_on=document.published_on, known=known_missions()
    )
