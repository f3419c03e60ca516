"""Bodies: read in bounded memory, decoded as what their Content-Type says, and refused with the reason."""

import json
import re
from typing import Any, NoReturn

from fastapi import Request
from starlette.requests import ClientDisconnect

from app.api.problems import MalformedRequest, TooLarge, UnsupportedMediaType

MAX_BODY_BYTES = 4 * 1024 * 1024
"""Four bytes for each of a million characters; no more is ever held of a body."""

SURROGATE = re.compile("[\ud800-\udfff]")
"""Half of a pair, which JSON can write and no database or UTF-8 text can hold."""

_CHARSET = re.compile(r';\s*charset\s*=\s*"?([^";\s]*)', re.IGNORECASE)


def media_type(request: Request, *readable: str) -> str:
    """The body's media type, which is one of `readable`.

    Raises:
        UnsupportedMediaType: it is another or none, not in UTF-8, or compressed.
    """
    sent = request.headers.get("content-type", "")
    kind = sent.partition(";")[0].strip().lower()
    if kind not in readable:
        raise UnsupportedMediaType(
            f"This path reads {' or '.join(readable)}, not {kind or 'a body of no stated type'}."
        )
    charset = _CHARSET.search(sent)
    if charset and charset[1].lower() not in ("utf-8", "utf8", "us-ascii"):
        raise UnsupportedMediaType(f"This path reads UTF-8, not {charset[1]}.")
    if request.headers.get("content-encoding", "identity").strip().lower() != "identity":
        raise UnsupportedMediaType("This path reads bodies that are not compressed.")
    return kind


async def read_bytes(request: Request) -> bytes:
    """The whole body, whatever its Content-Length claims.

    Raises:
        TooLarge: it is longer than `MAX_BODY_BYTES`; the rest is not read.
        MalformedRequest: it ended before its announced length.
    """
    too_large = TooLarge(f"A body may have up to {MAX_BODY_BYTES} bytes.")
    announced = request.headers.get("content-length", "0")
    if announced.isdecimal() and int(announced[:20]) > MAX_BODY_BYTES:
        raise too_large
    body = bytearray()
    try:
        async for chunk in request.stream():
            body += chunk
            if len(body) > MAX_BODY_BYTES:
                raise too_large
    except ClientDisconnect:
        raise MalformedRequest("The body ended early.") from None
    return bytes(body)


def read_json(body: bytes) -> object:
    """A JSON text (RFC 8259) as Python values, stricter than Python: no NaN, no name twice in an object.

    Raises:
        MalformedRequest: it is none, with the place; also when it is nested or a number is long beyond measure.
    """
    if not body.strip():
        raise MalformedRequest("The body is empty.")
    try:
        return json.loads(body.decode("utf-8-sig"), parse_constant=_refuse_constant, object_pairs_hook=_object)
    except UnicodeDecodeError as error:
        raise MalformedRequest(f"The body is not UTF-8: byte {error.start} begins no character.") from None
    except json.JSONDecodeError as error:
        raise MalformedRequest(
            f"The body is not JSON: {error.msg}, line {error.lineno} column {error.colno}."
        ) from None
    except RecursionError:
        raise MalformedRequest("The JSON is nested too deeply.") from None
    except ValueError:  # CPython refuses to convert integers of over 4300 digits
        raise MalformedRequest("The JSON holds a number with too many digits.") from None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if any(SURROGATE.search(name) for name in found):
        raise MalformedRequest("The JSON has a name with a lone surrogate.")
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise MalformedRequest(f"The JSON has the name {twice!r} twice in one object.")
    return found


def _refuse_constant(constant: str) -> NoReturn:
    raise MalformedRequest(f"{constant} is not JSON.")
