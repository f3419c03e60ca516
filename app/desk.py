"""Reviewing in the terminal: one record at a time in its sentence, a letter for each decision."""

import io
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

import typer
from pydantic import ValidationError
from sqlalchemy import Engine

from app.extraction.context import sentence_around
from app.kept import KeptRecord, ReviewAction
from app.queue import Item, Queue
from app.records import RecordBase
from app.store.database import snapshot, transaction
from app.store.documents import document, document_text
from app.store.reading import own_fields
from app.store.reviewing import BadCorrection, Decision, Outdated, Retired, decide
from app.terminal import plain

HELP = "a accept · r reject · c correct · s skip · u undo the last decision · q quit"
_LETTERS: dict[str, ReviewAction] = {"a": "accept", "r": "reject", "c": "correct"}


def sit(engine: Engine, *, author: str, mission: str | None) -> None:
    """Show what needs a look and keep what is decided, until there is nothing left or the person quits.

    Each decision is kept at once, unless somebody else decided on its record meanwhile; one that is broken off by
    the end of the input is not.

    Raises:
        KeyboardInterrupt: the person pressed Ctrl-C; what was decided before is kept.
    """
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(errors="replace")  # bytes that are no UTF-8 are no decision, and no reason to stop
    sitting = _Sitting(engine, author, mission)
    typer.echo(HELP)
    try:
        sitting.work()
    except EOFError:
        typer.echo()
    except KeyboardInterrupt:
        typer.echo()
        raise
    finally:
        typer.echo(f"decided: {len(sitting.decided)}, skipped: {len(sitting.skipped)}")


def _ask(what: str) -> str:
    """A line that the person types.

    Raises:
        EOFError: there is none any more.
    """
    return plain(input(f"{what}: ")).strip()


@dataclass(frozen=True, slots=True)
class _Sitting:
    """What one person does at one time: records skipped, and those decided with the revision that this made."""

    engine: Engine
    author: str
    mission: str | None
    queue: Queue = field(default_factory=Queue)
    skipped: set[str] = field(default_factory=set)
    decided: list[tuple[str, int]] = field(default_factory=list)

    def work(self) -> None:
        while item := self._next():
            for line in _lines(self.engine, item):
                typer.echo(line)
            answer = _ask("decision")
            if answer == "q":
                return
            if answer == "s":
                self.skipped.add(item.kept.id)
            elif answer == "u":
                self._undo()
            elif action := _LETTERS.get(answer):
                self._decide(item.kept, action)
            else:
                typer.echo(HELP)
        typer.echo("nothing is left to review")

    def _next(self) -> Item | None:
        with snapshot(self.engine) as session:
            top = self.queue.top(session, mission=self.mission, limit=len(self.skipped) + 1)
        return next((item for item in top if item.kept.id not in self.skipped), None)

    def _decide(self, kept: KeptRecord, action: ReviewAction) -> None:
        values = _corrected(kept) if action == "correct" else {}
        decision = Decision(action, self.author, _ask("reason (may be empty)") or None, values)
        if revision := self._keep(kept.id, decision, kept.revision):
            self.decided.append((kept.id, revision))

    def _undo(self) -> None:
        if not self.decided:
            typer.echo("nothing was decided yet")
            return
        record, revision = self.decided.pop()
        if self._keep(record, Decision("reopen", self.author, "undone"), revision):
            typer.echo(f"undone: {record}")

    def _keep(self, record: str, decision: Decision, revision: int) -> int | None:
        """The revision that a decision made; None, with a line that says why, if it could not be kept."""
        try:
            with transaction(self.engine) as session:
                return decide(session, record, decision, revisions=[revision], now=datetime.now(UTC))
        except (Outdated, Retired, BadCorrection, ValidationError) as error:
            typer.echo(f"not kept: {plain(_reason(error))}")
            return None


def _reason(error: ValueError) -> str:
    if not isinstance(error, ValidationError):
        return str(error)
    wrong = error.errors(include_url=False, include_context=False, include_input=False)[0]
    return ": ".join([*map(str, wrong["loc"][1:]), wrong["msg"].removeprefix("Value error, ")])


def _lines(engine: Engine, item: Item) -> Iterator[str]:
    """A record, why it is shown, the sentences that state it and where they are from."""
    kept = item.kept
    with snapshot(engine) as session:
        source = document(session, kept.document)
        text = document_text(session, kept.document) or ""
    why = f"conflict ({item.conflict})" if item.conflict else item.why
    yield f"\n{kept.record.type} of {kept.record.mission} · {why} · stories: {item.documents} · {kept.id}"
    told = (f"{name} {_shown(value)}" for name, value in _values(kept.record).items() if value not in (None, []))
    yield plain("  " + ", ".join(told))
    for piece in kept.record.evidence:
        yield plain(f"  “{' '.join(sentence_around(text, piece.start, piece.end).split())}”")
    where = source and (source.publisher or source.url or source.title)
    yield plain(f"  {where or kept.document}, {kept.published_on or 'undated'}")


def _values(record: RecordBase) -> dict[str, object]:
    """A record's own fields as JSON has them."""
    return record.model_dump(mode="json", include=set(own_fields(type(record))))


def _shown(value: object) -> str:
    return " ".join(map(str, value)) if isinstance(value, list) else str(value)


def _corrected(kept: KeptRecord) -> dict[str, object]:
    """The fields that a person sets, as `field=value` on one line; codes of a list with spaces or commas between."""
    line = _ask("field=value, separated by ;")
    pairs = (part.partition("=") for part in line.split(";") if part.strip())
    lists = {name for name, value in _values(kept.record).items() if isinstance(value, list)}
    fields = ((name.strip(), value.strip()) for name, _, value in pairs)
    return {name: value.replace(",", " ").split() if name in lists else value or None for name, value in fields}
