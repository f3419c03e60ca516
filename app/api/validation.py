"""What pydantic refuses in a body, as the places at fault."""

from collections.abc import Collection, Sequence
from itertools import islice

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from app.api.bodies import SURROGATE
from app.api.parameters import nearest
from app.api.problems import InputError

MAX_ERRORS = 100
"""Places at fault that are told: a body could have a million."""

_IN_JSON = {"tuple_type": "Input should be an array", "dict_type": "Input should be an object"}
"""What pydantic says in Python's words."""


def input_errors(
    refused: ValidationError, fields: Collection[str], *, prefix: Sequence[str] = (), skipped: int = 0
) -> list[InputError]:
    """Each place at fault as a JSON Pointer, the first 100; of an unknown field the nearest of `fields` is named.

    `prefix` is where in the body the value stands, `skipped` how many parts of pydantic's own place are no part of it.
    """
    return [
        InputError(pointer=pointer((*prefix, *one["loc"][skipped:])), detail=_message(one, fields))
        for one in islice(refused.errors(include_url=False, include_context=False, include_input=False), MAX_ERRORS)
    ]


def pointer(place: Sequence[int | str]) -> str:
    """A place in a body as a JSON Pointer (RFC 6901)."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in place)


def check_plain(value: str) -> str:
    """A text of a body, as it is.

    Raises:
        ValueError: it says nothing, or no database could give it back as it was.
    """
    if not value.strip():
        raise ValueError("It is empty")
    if "\0" in value:
        raise ValueError("It holds a NUL character")
    if SURROGATE.search(value):
        raise ValueError("It holds half of a surrogate pair")
    return value


def _message(error: ErrorDetails, fields: Collection[str]) -> str:
    if error["type"] != "extra_forbidden":
        return _IN_JSON.get(error["type"]) or str(error["msg"]).removeprefix("Value error, ")
    return f"There is no such field; the nearest is {nearest(str(error['loc'][-1]), fields)}"
