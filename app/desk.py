"""Reviewing in the terminal: one record at a time in its sentence, a letter for each decision."""

from collections.abc import Iterator
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

HELP = "a accept · r reject · c correct · s skip · u undo the last decision · q quit"
_LETTERS: dict[str, ReviewAction] = {"a": "accept", "r": "reject", "c": "correct"}


def sit(engine: Engine, *, author: str, mission: str | None) -> None:
    """Show what needs a look and keep what is decided, until there is nothing left or the person quits.

    Each decision is kept at once. A record that somebody else decided on meanwhile is shown again as it is now.
    """
    queue, skipped, decided = Queue(), set[str](), list[str]()
    typer.echo(HELP)
    while item := _next(engine, queue, mission, skipped):
        for line in _lines(engine, item):
            typer.echo(line)
        answer = _ask("decision")
        if answer == "q":
            break
        if answer == "s":
            skipped.add(item.kept.id)
        elif answer == "u":
            _undo(engine, decided, author)
        elif action := _LETTERS.get(answer):
            if _decide(engine, item.kept, action, author):
                decided.append(item.kept.id)
        else:
            typer.echo(HELP)
    else:
        typer.echo("nothing is left to review")
    typer.echo(f"decided: {len(decided)}, skipped: {len(skipped)}")


def _ask(what: str) -> str:
    """A line that the person types; at the end of the input it is as if they quit."""
    try:
        return str(typer.prompt(what, default="", show_default=False)).strip()
    except typer.Abort:
        return "q"


def _next(engine: Engine, queue: Queue, mission: str | None, skipped: set[str]) -> Item | None:
    with snapshot(engine) as session:
        top = queue.top(session, mission=mission, limit=len(skipped) + 1)
    return next((item for item in top if item.kept.id not in skipped), None)


def _lines(engine: Engine, item: Item) -> Iterator[str]:
    kept = item.kept
    with snapshot(engine) as session:
        source = document(session, kept.document)
        text = document_text(session, kept.document) or ""
    why = f"conflict ({item.conflict})" if item.conflict else item.why
    yield f"\n{kept.record.type} of {kept.record.mission} · {why} · stories: {item.documents} · {kept.id}"
    yield "  " + ", ".join(f"{name} {_shown(value)}" for name, value in _values(kept.record) if value not in (None, ()))
    for piece in kept.record.evidence:
        yield f"  “{' '.join(sentence_around(text, piece.start, piece.end).split())}”"
    where = source and (source.publisher or source.url or source.title)
    yield f"  {where or kept.document}, {kept.published_on or 'undated'}"


def _values(record: RecordBase) -> Iterator[tuple[str, object]]:
    return ((name, getattr(record, name)) for name in own_fields(type(record)))


def _shown(value: object) -> str:
    return " ".join(map(str, value)) if isinstance(value, tuple) else str(value)


def _decide(engine: Engine, kept: KeptRecord, action: ReviewAction, author: str) -> bool:
    """Keep a decision; False, with a line that says why, if it could not be."""
    values = _corrected(kept) if action == "correct" else {}
    reason = _ask("reason (may be empty)") or None
    decision = Decision(action, author, None if reason == "q" else reason, values)
    try:
        with transaction(engine) as session:
            decide(session, kept.id, decision, revisions=[kept.revision], now=datetime.now(UTC))
    except (Outdated, Retired) as error:
        typer.echo(f"not kept: {error}; here it is again")
    except (BadCorrection, ValidationError) as error:
        wrong = error.errors()[0]["msg"] if isinstance(error, ValidationError) else str(error)
        typer.echo(f"not kept: {wrong}")
    else:
        return True
    return False


def _corrected(kept: KeptRecord) -> dict[str, object]:
    """The fields that a person sets, as `field=value` on one line; codes of a list with spaces between them."""
    line = _ask("field=value, separated by ;")
    pairs = (part.partition("=") for part in line.split(";") if part.strip())
    lists = {name for name, value in _values(kept.record) if isinstance(value, tuple)}
    return {name.strip(): value.split() if name.strip() in lists else value.strip() or None for name, _, value in pairs}


def _undo(engine: Engine, decided: list[str], author: str) -> None:
    if not decided:
        typer.echo("nothing was decided yet")
        return
    with transaction(engine) as session:
        decide(session, decided[-1], Decision("reopen", author, "undone"), now=datetime.now(UTC))
    typer.echo(f"undone: {decided.pop()}")
