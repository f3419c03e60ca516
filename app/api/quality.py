"""How far to trust what is read: the figures of this release on annotated documents."""

from functools import cache

from fastapi import APIRouter, Response
from pydantic import BaseModel, Field

from app.api.home import AN_HOUR
from app.extraction import VERSION
from app.reference import measured_quality

router = APIRouter(prefix="/v1", tags=["service"])

_EXAMPLE = {"precision": 0.93, "recall": 0.91, "f1": 0.92, "right": 93, "extra": 7, "missed": 9}

SETS = {
    "dev": "The documents that the reader was made with; its figures here say least.",
    "open": "Written and annotated apart from the reader, harder than the news, and read while rules were written.",
    "held": "Written like those of `open`, and not read while rules were written: the figures to believe.",
}
"""The sets of annotated documents in `corpus/`, and what their figures are worth."""


class Figures(BaseModel):
    """How much of one kind was found rightly; every figure lies between 0 and 1."""

    precision: float = Field(description="Share of what was found that is right", examples=[0.93])
    recall: float = Field(description="Share of what there is that was found", examples=[0.91])
    f1: float = Field(description="Their harmonic mean", examples=[0.92])
    right: int = Field(description="Found rightly", examples=[93])
    extra: int = Field(description="Found though it is not there", examples=[7])
    missed: int = Field(description="There and not found", examples=[9])


class LanguageQuality(BaseModel):
    """The figures on documents of one language, or of `all`."""

    documents: int = Field(description="Annotated documents", examples=[24])
    rows: dict[str, Figures] = Field(
        description="By what was to be found; `RECORDS` sums up the records, `ALL` everything",
        examples=[{"personnel": _EXAMPLE}],
    )
    evidence_touches: float | None = Field(
        description="Of the records found rightly, those whose words stand in the annotated sentence", examples=[1.0]
    )
    dates_agree: float | None = Field(description="Of the dates annotated on them, those that agree", examples=[0.9])


class DocumentSet(BaseModel):
    """A set of annotated documents and the figures on it."""

    name: str = Field(description="Its folder in `corpus/`", examples=["held"])
    description: str = Field(description="What its figures are worth", examples=[SETS["held"]])
    languages: dict[str, LanguageQuality] = Field(
        description="By ISO 639-1 code, and `all`",
        examples=[{"fr": {"documents": 9, "rows": {"personnel": _EXAMPLE}, "evidence_touches": 1, "dates_agree": 0.9}}],
    )


class Quality(BaseModel):
    """How well this version of the reader reads."""

    version: str = Field(description="The reader's version, as records give it", examples=["1.0.0"])
    sets: list[DocumentSet] = Field(description="Each set of annotated documents")


@router.get("/quality", operation_id="getQuality", summary="How well texts are read")
def read_quality(response: Response) -> Quality:
    """Precision, recall and F1 of this release by type and language, on the annotated documents in `corpus/`."""
    response.headers["Cache-Control"] = AN_HOUR
    return _quality()


@cache
def _quality() -> Quality:
    measured = measured_quality()
    return Quality(
        version=VERSION,
        sets=[
            DocumentSet.model_validate({"name": name, "description": description, "languages": measured[name]})
            for name, description in SETS.items()
        ],
    )
