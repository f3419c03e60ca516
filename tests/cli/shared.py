"""What the tests of the command line share: texts with records in them, results, and the command as a process."""

import json
import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, NamedTuple

from sqlalchemy import Engine, func
from sqlmodel import select

from app.records import Personnel
from app.store.database import snapshot
from app.store.reading import records
from app.store.record_tables import PersonnelRow
from app.store.tables import DocumentRow
from tests.serving import COMMAND

ROOT = Path(__file__).parents[2]
SEED = next((ROOT / "seeds").glob("*.txt"))
SENTENCE = "En Haïti, {} soldats de la Mission multinationale de soutien à la sécurité (MSS) sont déployés."
CORPUS = ROOT / "corpus" / "dev"


class Result(NamedTuple):
    code: int
    out: str
    err: str

    @property
    def documents(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]


Run = Callable[..., Result]

Sit = Callable[..., Result]
"""Reviews with the lines that it is given typed, one after the other."""


def count(engine: Engine, table: type[DocumentRow] | type[PersonnelRow]) -> int:
    with snapshot(engine) as session:
        return session.exec(select(func.count()).select_from(table)).one()


def reviews(engine: Engine) -> dict[int, str]:
    """What people made of the numbers of people, by count."""
    with snapshot(engine) as session:
        found = records(session, Personnel, {}, limit=9).rows
    return {one.record.count: one.review for one in found if isinstance(one.record, Personnel)}


def one_line(text: str) -> bool:
    return text.endswith("\n") and text.count("\n") == 1 and text.startswith("mission-facts: ")


def variations(number: int) -> str:
    """JSON Lines of documents that differ from each other, each with a record."""
    return "".join(
        json.dumps({"id": str(i), "text": SENTENCE.format(i + 100), "published_on": "2025-08"}) + "\n"
        for i in range(number)
    )


LONG = 60
"""Seconds after which a process that should have ended is taken to hang."""


@contextmanager
def start(*arguments: str, **environment: str) -> Iterator["subprocess.Popen[bytes]"]:
    """The command as a process, which does not outlive the block.

    Its coverage is not measured: a signal that comes while the tracer holds its own lock would block it for ever.
    """
    unmeasured = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    with subprocess.Popen(
        [*COMMAND, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**unmeasured, **environment},
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def pipe(stream: IO[bytes] | None) -> IO[bytes]:
    assert stream is not None
    return stream
