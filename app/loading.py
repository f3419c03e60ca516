"""Files into the database, each document in a transaction of its own, with a line for each file."""

import signal
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType
from typing import NamedTuple

import typer
from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn
from sqlalchemy import Engine

from app.files import Fault, Found, find, read
from app.ingest import ingest
from app.terminal import plain, say


class Loaded(NamedTuple):
    """What became of documents: new here, known before or unreadable; and how many records are in them."""

    new: int = 0
    known: int = 0
    records: int = 0
    faults: int = 0

    def plus(self, other: "Loaded") -> "Loaded":
        """Both together."""
        return Loaded(*(one + more for one, more in zip(self, other, strict=True)))

    def __str__(self) -> str:
        unreadable = f", {self.faults} unreadable" if self.faults else ""
        return f"{self.new} new, {self.known} known{unreadable}; {self.records} records"


def load(engine: Engine, paths: Iterable[Path], *, as_lines: bool, quiet: bool) -> Loaded:
    """Keep the documents of all files and say what was new, known and found; `quiet` leaves out what is not new.

    Stopped at any moment, it leaves whole documents; started again, it goes on where it was.
    """
    files = list(find(paths))
    total = Loaded()
    with _progress() as progress, _interruption() as interruption:
        task = progress.add_task("", total=sum(path.stat().st_size for path in files if path.is_file()) or None)
        try:
            for path in files:
                one = Loaded()
                for item in read(path, as_lines=as_lines):
                    with interruption.postponed():
                        kept = _keep(engine, item)
                        one, total = one.plus(kept), total.plus(kept)
                        progress.update(task, advance=item.size, description=str(total))
                if one.new or not quiet:
                    typer.echo(f"{plain(str(path))}: {one}")
        except KeyboardInterrupt:
            say("stopped; what was read so far is kept, and the same command goes on from here")
            raise
        finally:
            if total.new or not quiet:
                typer.echo(f"total: {total}")
    return total


def _keep(engine: Engine, item: Found | Fault) -> Loaded:
    try:
        if isinstance(item, Fault):
            raise ValueError(item.why)
        done = ingest(engine, item.document, now=datetime.now(UTC))
    except ValueError as error:
        say(f"{item.where}: {error}")
        return Loaded(faults=1)
    return Loaded(new=int(done.is_new), known=int(not done.is_new), records=done.records)


class _Interruption:
    """Ctrl-C, postponed while a document is being kept.

    Raised in the middle of a transaction it becomes whatever the driver makes of it, or leaves a lock
    of the driver's taken; between two documents there is nothing that it could break.
    """

    def __init__(self) -> None:
        self.is_busy = self.is_asked = False

    def __call__(self, _signal: int, _frame: FrameType | None) -> None:
        if not self.is_busy or self.is_asked:  # asked a second time it is not postponed
            raise KeyboardInterrupt
        self.is_asked = True

    @contextmanager
    def postponed(self) -> Iterator[None]:
        """Let the block finish; an interruption meanwhile is raised at its end."""
        self.is_busy = True
        yield
        self.is_busy = False
        if self.is_asked:
            raise KeyboardInterrupt


@contextmanager
def _interruption() -> Iterator[_Interruption]:
    interruption = _Interruption()
    before = signal.signal(signal.SIGINT, interruption)
    try:
        yield interruption
    finally:
        signal.signal(signal.SIGINT, before)


def _progress() -> Progress:
    """A bar over the bytes read, on a terminal only; other lines go above it."""
    console = Console(stderr=True)
    return Progress(
        BarColumn(),
        DownloadColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.description}"),
        console=console,
        transient=True,
        disable=not console.is_terminal,
        redirect_stdout=sys.stdout.isatty(),
    )
