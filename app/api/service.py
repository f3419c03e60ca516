"""What the handlers work with, handed over once at the start, and the sessions made of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Annotated, cast

from fastapi import Depends, Request
from sqlalchemy import Engine
from sqlmodel import Session

from app.keys import KeyHash
from app.queue import Queue
from app.store.database import snapshot


@dataclass(frozen=True, slots=True)
class Service:
    """The database, the keys that the environment adds, the longest text read in characters, and what to review."""

    engine: Engine
    keys: Sequence[KeyHash]
    max_text_characters: int
    queue: Queue = field(default_factory=Queue)


def _service(request: Request) -> Service:
    return cast("Service", request.app.state.service)


ServiceHere = Annotated[Service, Depends(_service)]


def _reading(service: ServiceHere) -> Iterator[Session]:
    with snapshot(service.engine) as session:
        yield session


# Scope "function": the connection is given back before the answer goes out, however slowly it is taken.
Reading = Annotated[Session, Depends(_reading, scope="function")]
"""A session that sees one state of the database for the whole request."""
