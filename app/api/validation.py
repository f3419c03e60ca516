"""What pydantic refuses in a body, as the places at fault."""

from collections.abc import Collection, Sequence

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from app.api.parameters import nearest
from app.api.problems import InputError


def input_errors(
    refused: ValidationError, fields: Collection[str], *, prefix: Sequence[str] = (), skipped: int = 0
) -> list[InputError]:
    """Each place at fault as a JSON Pointer; of an unknown field the nearest of `fields` is named.

    `prefix` is where in the body the value stands, `skipped` how many parts of pydantic's own place are no part of it.
    """
    return [
        InputError(pointer=pointer((*prefix, *one["loc"][skipped:])), detail=_message(one, fields))
        for one in refused.errors()
    ]


def pointer(place: Sequence[int | str]) -> str:
    """A place in a body as a JSON Pointer (RFC 6901)."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in place)


def _message(error: ErrorDetails, fields: Collection[str]) -> str:
    if error["type"] != "extra_forbidden":
        return str(error["msg"]).removeprefix("Value error, ")
    return f"There is no such field; the nearest is {nearest(str(error['loc'][-1]), fields)}"
