"""Pages of collections: their envelope, their opaque cursors and the link to the next one."""

import json
from base64 import b64decode, urlsafe_b64encode
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Generic, TypeVar
from urllib.parse import urlencode

from fastapi import Request, Response
from pydantic import BaseModel, ConfigDict, Field

from app.api.problems import BadCursor

Row = TypeVar("Row")

ALTERED = "It is cut short or altered."


class Page(BaseModel, Generic[Row]):
    """A page of a collection."""

    # Said again, for the class of a page of something has no docstring of its own.
    model_config = ConfigDict(json_schema_extra={"description": "A page of a collection."})

    data: Sequence[Row] = Field(description="The rows of this page")
    next: str | None = Field(
        description="The path of the next page, or null on the last", examples=["/v1/personnel?cursor=WyIuLi4iXQ"]
    )


def encode(collection: str, *key: str) -> str:
    """A cursor that says after which row of a collection a page begins."""
    return urlsafe_b64encode(json.dumps([collection, *key], separators=(",", ":")).encode()).decode().rstrip("=")


def decode(cursor: str, collection: str, parts: int) -> list[str]:
    """The key in a cursor: as many strings as the collection's keys have.

    Raises:
        BadCursor: `encode` never made it, or made it for another collection.
    """
    name, *key = _parts(cursor) or [""]
    if name and name != collection:
        raise BadCursor("It was made by another collection.")
    if len(key) != parts:
        raise BadCursor(ALTERED)
    return key


def _parts(cursor: str) -> list[str]:
    """What `encode` was given; nothing if it never made this cursor."""
    try:
        found = json.loads(b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True))
    except ValueError:  # not base64, not UTF-8 or not JSON
        return []
    is_key = isinstance(found, list) and all(
        isinstance(one, str) and one.isascii() and one.isprintable() for one in found
    )
    return found if is_key and found and encode(*found) == cursor else []


def decode_time(cursor: str | None, collection: str) -> tuple[datetime, str] | None:
    """The key in a cursor of a collection that runs by time and id; None for the first page.

    Raises:
        BadCursor: it is none of this collection.
    """
    if cursor is None:
        return None
    instant, row = decode(cursor, collection, parts=2)
    try:
        moment = datetime.fromisoformat(instant)
    except ValueError:
        raise BadCursor(ALTERED) from None
    if moment.tzinfo != UTC:
        raise BadCursor(ALTERED)
    return moment, row


def encode_time(collection: str, key: tuple[datetime, str] | None) -> str | None:
    """The cursor of a key that `decode_time` gives back; None where no page follows."""
    return key and encode(collection, key[0].isoformat(), key[1])


def link_next(request: Request, response: Response, cursor: str | None) -> str | None:
    """The path of the page at `cursor`, with the same filters; also put into the answer's `Link` header."""
    if cursor is None:
        return None
    kept = [(name, value) for name, value in request.query_params.multi_items() if name != "cursor"]
    path = f"{request.url.path}?{urlencode([*kept, ('cursor', cursor)])}"
    response.headers["Link"] = f'<{path}>; rel="next"'
    return path
