"""What the values mean: every enum value, code and unit of the API in French, English and Spanish."""

from functools import cache
from typing import Annotated

from fastapi import APIRouter, Query, Response
from pydantic import AfterValidator, Field, WithJsonSchema

from app.api.home import AN_HOUR
from app.api.pages import Page
from app.api.parameters import MAX_VALUES, nearest
from app.records import Frozen
from app.vocabulary import VOCABULARY

router = APIRouter(prefix="/v1", tags=["service"])


class ValueMeaning(Frozen):
    """A value and what it means; a code has its name."""

    value: str = Field(description="The value or code, as answers have it", examples=["deployed"])
    fr: str = Field(description="Its meaning in French", examples=[VOCABULARY["measure"]["deployed"].fr])
    en: str = Field(description="Its meaning in English", examples=[VOCABULARY["measure"]["deployed"].en])
    es: str = Field(description="Its meaning in Spanish", examples=[VOCABULARY["measure"]["deployed"].es])


class FieldValues(Frozen):
    """A field and all values that it can have."""

    field: str = Field(
        description="The field, after what it belongs to where several share the name; or the kind of code",
        examples=["measure", "lead_country.status", "country"],
    )
    values: tuple[ValueMeaning, ...] = Field(description="Each value once")


def _known(field: str) -> str:
    if field not in VOCABULARY:
        raise ValueError(f"there is no such field; the nearest is {nearest(field, VOCABULARY)}")
    return field


VocabularyField = Annotated[str, AfterValidator(_known), WithJsonSchema({"type": "string", "enum": list(VOCABULARY)})]


@router.get("/vocabulary", operation_id="getVocabulary", summary="What the values mean")
def read_vocabulary(
    response: Response,
    field: Annotated[
        list[VocabularyField],
        Query(
            default_factory=list,
            max_length=MAX_VALUES,
            description="Only this field; by default all. Repeat for *or*.",
            examples=[["measure"]],
        ),
    ],
) -> Page[FieldValues]:
    """Every enum value, code and unit with its meaning in French, English and Spanish, on a single page."""
    response.headers["Cache-Control"] = AN_HOUR
    return Page(data=[one for one in _vocabulary() if not field or one.field in field], next=None)


@cache
def _vocabulary() -> tuple[FieldValues, ...]:
    return tuple(
        FieldValues(
            field=field,
            values=tuple(ValueMeaning(value=value, **meaning._asdict()) for value, meaning in meanings.items()),
        )
        for field, meanings in VOCABULARY.items()
    )
