"""Query parameters: filters made from the fields of records, and the refusal of what a path does not know."""

from collections.abc import Collection, Mapping
from difflib import get_close_matches
from types import GenericAlias, NoneType
from typing import Annotated, Any, TypeVar, cast, get_args, get_origin

from fastapi import Request
from fastapi.dependencies.utils import get_flat_params
from fastapi.routing import APIRoute
from pydantic import Field, create_model
from pydantic.fields import FieldInfo

from app.api.clocks import Clocks, Known
from app.api.problems import BadParameter, InputError

MAX_VALUES = 100
"""How many values one filter takes: more than any code list in use, few enough for one SQL statement."""


class Paging(Known):
    """Which page of a collection is asked for, and as it was known when."""

    limit: int = Field(default=100, ge=1, le=1000, description="Rows on a page", examples=[100])
    cursor: str | None = Field(
        default=None,
        max_length=500,
        description="Where the page begins: from the `next` of the one before",
        examples=[None],
    )

    @property
    def filters(self) -> dict[str, list[Any]]:
        """The values asked for by field; a field without any is not there."""
        names = type(self).model_fields.keys() - RecordPaging.model_fields.keys()
        return {name: values for name in sorted(names) if (values := getattr(self, name))}


class RecordPaging(Clocks, Paging):
    """Which page of a collection of records is asked for, by both clocks."""


P = TypeVar("P", bound=Paging)


def filtered(name: str, fields: Mapping[str, FieldInfo], base: type[P]) -> type[P]:
    """The parameters of a collection that can be filtered by these fields: equal to a value, repeated for *or*."""
    definitions: dict[str, Any] = {field: _filter(info) for field, info in fields.items()}
    return create_model(name, __base__=base, **definitions)


def _filter(field: FieldInfo) -> tuple[GenericAlias, object]:
    """A parameter that takes values of a field, or of one element of it where the field is a list."""
    value: object = _said(field.annotation)
    if get_origin(value) is tuple:
        value = get_args(value)[0]
    elif field.metadata:
        value = Annotated[(value, *field.metadata)]
    examples = [one[0] if isinstance(one, list) else one for one in field.examples or () if one]
    description = f"{field.description}. Repeat for *or*."
    info: object = Field(default_factory=list, max_length=MAX_VALUES, description=description, examples=[examples])
    return GenericAlias(list, (value,)), info


def _said(kind: object) -> object:
    """The type of a field where it is not null."""
    options = get_args(kind)
    return options[0] if options[1:] == (NoneType,) else kind


def only_known_parameters(request: Request) -> None:
    """Refuse parameters that the path does not know, and a repetition of those that have one value.

    Raises:
        BadParameter: names each, with the nearest name that the path knows.
    """
    if not request.scope["query_string"]:
        return
    route = cast("APIRoute", request.scope["route"])
    known = {field.alias: field.field_info.annotation for field in get_flat_params(route.dependant)}
    known = {name: kind for name, kind in known.items() if name not in request.path_params}
    errors = []
    for name in dict.fromkeys(request.query_params.keys()):
        if name not in known:
            errors.append(InputError(parameter=name, detail=_unknown(name, sorted(known))))
        elif get_origin(known[name]) is not list and len(request.query_params.getlist(name)) > 1:
            errors.append(InputError(parameter=name, detail="It may be given once only."))
    if errors:
        raise BadParameter(f"{errors[0].parameter}: {errors[0].detail}", errors=errors)


def _unknown(name: str, known: list[str]) -> str:
    if not known:
        return "This path takes no parameters."
    return f"There is no such parameter here; the nearest is {nearest(name, known)}."


def nearest(name: str, known: Collection[str]) -> str:
    """The most similar of the names that are known, however far it is."""
    return get_close_matches(name, known, n=1, cutoff=0)[0]
