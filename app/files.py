"""Documents out of files: plain text, one document a file, or JSON Lines, one document a line.

Nothing here holds more than one document, so input without an end can be read as it comes. What
cannot be read is a `Fault` in its place, and what follows it is read all the same.
"""

import sys
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import BinaryIO, NamedTuple

from pydantic import ConfigDict, ValidationError

from app.extraction import MAX_TEXT
from app.plain import read_text
from app.records import Document
from app.terminal import reason_of

LINES = (".jsonl", ".ndjson")
"""File names that end like this hold JSON Lines."""

MAX_TEXT_BYTES = 4 * MAX_TEXT
"""UTF-8 has up to four bytes for a character."""

MAX_LINE_BYTES = 13 * MAX_TEXT
"""JSON has up to twelve, escaped; the thirteenth leaves room for the other fields."""

STDIN = Path("-")


class Found(NamedTuple):
    """A document, where it was found, the id that it came with and how many bytes it took there."""

    where: str
    id: str
    document: Document
    size: int


class Fault(NamedTuple):
    """A place that holds no readable document, and why."""

    where: str
    why: str
    size: int = 0


class _Line(Document):
    """A document as a line of JSON; fields that are not a document's are somebody else's business."""

    model_config = ConfigDict(extra="ignore", coerce_numbers_to_str=True)

    id: str | None = None


def find(paths: Iterable[Path]) -> Iterator[Path]:
    """Files as they are, folders as the `.txt` and JSON Lines files in them at any depth, by name."""
    for path in paths:
        if path.is_dir():
            yield from sorted(one for one in path.rglob("*") if one.suffix in (".txt", *LINES) and one.is_file())
        else:
            yield path


def read(path: Path, *, as_lines: bool = False) -> Iterator[Found | Fault]:
    """The documents of a file, or of standard input for `-`; JSON Lines if its name or `as_lines` says so."""
    try:
        with nullcontext(sys.stdin.buffer) if path == STDIN else path.open("rb") as stream:
            if as_lines or path.suffix in LINES:
                yield from _read_lines(stream, str(path))
            else:
                yield _read_text(stream, str(path))
    except OSError as error:
        yield Fault(str(path), error.strerror or str(error))


def _read_text(stream: BinaryIO, where: str) -> Found | Fault:
    data = stream.read(MAX_TEXT_BYTES + 1)
    if len(data) > MAX_TEXT_BYTES:
        return Fault(where, f"more than {MAX_TEXT} characters", len(data))
    try:
        return Found(where, where, Document(text=read_text(data)), len(data))
    except ValueError as error:
        return Fault(where, str(error), len(data))


def _read_lines(stream: BinaryIO, name: str) -> Iterator[Found | Fault]:
    number = 0
    while line := stream.readline(MAX_LINE_BYTES):
        number += 1
        where = f"{name}:{number}"
        if len(line) == MAX_LINE_BYTES and not line.endswith(b"\n"):
            while (rest := stream.readline(MAX_LINE_BYTES)) and not rest.endswith(b"\n"):
                pass
            yield Fault(where, f"a line of more than {MAX_LINE_BYTES} bytes", len(line))
        elif line.strip():
            yield _read_line(line.removeprefix(BOM_UTF8), where)


def _read_line(line: bytes, where: str) -> Found | Fault:
    try:
        found = _Line.model_validate_json(line)
    except ValidationError as error:
        return Fault(where, reason_of(error).replace(" at line 1 column ", " at byte "), len(line))
    document = Document(**found.model_dump(exclude={"id"}))
    return Found(where, found.id or where, document, len(line))
