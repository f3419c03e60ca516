"""Documents out of the database: the list, one, and its text."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import RowMapping, Select, select
from sqlmodel import Session

from app.kept import NOW, AsOf
from app.store.base import known, table_of
from app.store.columns import findable
from app.store.paging import Key, Page, filtered, page
from app.store.tables import DocumentReading, DocumentRow


@dataclass(frozen=True, slots=True)
class KeptDocument:
    """A document without its text, as its last reading left it.

    `cluster` is the first document that prints the same story, `characters` the text's length, `version` the
    reader's, `recorded_at` in UTC.
    """

    id: str
    title: str | None
    published_on: str | None
    url: str | None
    publisher: str | None
    language: str | None
    cluster: str
    recorded_at: datetime
    version: str
    notes: tuple[str, ...]
    characters: int


DOCUMENT_FILTERS = ("title", "published_on", "url", "publisher", "language", "cluster")

_DOCUMENT, _READING = table_of(DocumentRow), table_of(DocumentReading)
_AS_READ = ("published_on", "language")
_COLUMNS = {
    name: (_READING if name in _AS_READ else _DOCUMENT).c[name]
    for name in ("id", *DOCUMENT_FILTERS, "recorded_at", "characters")
} | {"extractor_version": _READING.c.extractor_version, "notes": _READING.c.notes}


def documents(
    session: Session,
    where: Mapping[str, Sequence[object]],
    *,
    as_of: AsOf = NOW,
    after: Key | None = None,
    limit: int,
) -> Page[KeptDocument]:
    """At most `limit` documents, beginning after a key; `where` takes `DOCUMENT_FILTERS`, as `records` does its own."""
    query = filtered(_documents(as_of), {name: _COLUMNS[name] for name in DOCUMENT_FILTERS}, where)
    rows, last = page(session, query, (_DOCUMENT.c.recorded_at, _DOCUMENT.c.id), after, limit)
    return Page(tuple(_kept(row) for row in rows), last)


def document(session: Session, document_id: str, as_of: AsOf = NOW) -> KeptDocument | None:
    """One document, without its text."""
    query = _documents(as_of).where(_DOCUMENT.c.id == findable(document_id))
    row = session.execute(query).mappings().first()
    return None if row is None else _kept(row)


def document_text(session: Session, document_id: str) -> str | None:
    """A document's text, character by character as it was read."""
    text: str | None = session.scalar(select(_DOCUMENT.c.text).where(_DOCUMENT.c.id == findable(document_id)))
    return text


def _documents(as_of: AsOf) -> Select[Any]:
    joined = _DOCUMENT.join(_READING, _READING.c.document == _DOCUMENT.c.id)
    return select(*_COLUMNS.values()).select_from(joined).where(known(_READING, as_of.known_at))


def _kept(row: RowMapping) -> KeptDocument:
    values = {name: row[name] for name in _COLUMNS if name not in ("extractor_version", "notes")}
    return KeptDocument(version=row["extractor_version"], notes=tuple(row["notes"]), **values)
