"""Records and documents out of the database, a page at a time.

Lists run from the newest recorded to the oldest, and by id among those recorded together. A page is asked
for by the key of the last row before it, so it costs the same at any depth, and what is added meanwhile
neither repeats nor hides a row. A page of records takes two queries: the records, and all their evidence.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, TypeVar

from sqlalchemy import Column, ColumnElement, RowMapping, Select, Table, false, literal, or_, select, tuple_
from sqlmodel import Session

from app.kept import KeptRecord
from app.records import Evidence, RecordBase
from app.store.columns import Codes, findable, holds_code
from app.store.tables import ROWS, DocumentRow, EvidenceRow, table_of

Key = tuple[datetime, str]
"""Where a row stands in a list: when it was recorded (UTC), and its id."""

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Page(Generic[Row]):
    """Some rows of a list; `last` is the key after which the next page begins, None when this is the last one."""

    rows: tuple[Row, ...]
    last: Key | None


@dataclass(frozen=True, slots=True)
class KeptDocument:
    """A document without its text; `characters` is the text's length, `version` the reader's, `recorded_at` in UTC."""

    id: str
    title: str | None
    published_on: str | None
    url: str | None
    publisher: str | None
    language: str | None
    recorded_at: datetime
    version: str
    notes: tuple[str, ...]
    characters: int


SHARED_FILTERS = ("mission", "document", "attribution", "certainty", "review", "published_on", "rule")
DOCUMENT_FILTERS = ("title", "published_on", "url", "publisher", "language")

_LISTED = tuple(column for column in table_of(DocumentRow).columns if column.name != "text")
_AT_ONCE = 5_000
"""Owners whose evidence is fetched in one query; a statement takes some 32,000 parameters."""


def own_fields(kind: type[RecordBase]) -> tuple[str, ...]:
    """The fields that records of this type have besides those that all records have."""
    return tuple(field for field in kind.model_fields if field not in {"type", *RecordBase.model_fields})


def filters(kind: type[RecordBase]) -> tuple[str, ...]:
    """The fields that records of this type can be filtered by: their own, then those that all records share."""
    return own_fields(kind) + SHARED_FILTERS


def records(
    session: Session,
    kind: type[RecordBase],
    where: Mapping[str, Sequence[object]],
    *,
    after: Key | None = None,
    limit: int,
) -> Page[KeptRecord]:
    """At most `limit` records of one type, not retracted, beginning after a key.

    `where` gives, for any of `filters(kind)`, the values of which the field has one (a list of codes: holds one).
    Values are as the record has them, of its type and within its bounds: `int` for `count`, `float` for `amount`.

    Raises:
        ValueError: `where` names something else.
    """
    table = table_of(ROWS[kind])
    query = _filtered(select(table), table, where, filters(kind)).where(table.c.retracted_at.is_(None))
    rows, last = _page(session, query, table, after, limit)
    return Page(_kept(session, kind, rows), last)


def record(session: Session, record_id: str) -> KeptRecord | None:
    """One record of any type, also when it was retracted."""
    for kind, row in ROWS.items():
        table = table_of(row)
        if found := session.execute(select(table).where(table.c.id == findable(record_id))).mappings().all():
            return _kept(session, kind, found)[0]
    return None


def document_records(session: Session, document_id: str) -> tuple[KeptRecord, ...]:
    """All that was found in a document, in the order of its text; empty for an unknown one too."""
    found = _of_all_types(session, "document", document_id)
    return tuple(sorted(found, key=lambda one: (one.record.evidence[0].start, one.record.evidence[0].end, one.id)))


def mission_records(session: Session, slug: str) -> tuple[KeptRecord, ...]:
    """All that is known of a mission, of every type and not retracted, newest recorded first."""
    found = [one for one in _of_all_types(session, "mission", slug) if one.retracted_at is None]
    return tuple(sorted(found, key=lambda one: (one.recorded_at, one.id), reverse=True))


def documents(
    session: Session, where: Mapping[str, Sequence[object]], *, after: Key | None = None, limit: int
) -> Page[KeptDocument]:
    """At most `limit` documents, beginning after a key; `where` takes `DOCUMENT_FILTERS`, as for `records`."""
    table = table_of(DocumentRow)
    query = _filtered(select(*_LISTED), table, where, DOCUMENT_FILTERS)
    rows, last = _page(session, query, table, after, limit)
    return Page(tuple(_kept_document(row) for row in rows), last)


def document(session: Session, document_id: str) -> KeptDocument | None:
    """One document, without its text."""
    query = select(*_LISTED).where(table_of(DocumentRow).c.id == findable(document_id))
    row = session.execute(query).mappings().first()
    return None if row is None else _kept_document(row)


def document_text(session: Session, document_id: str) -> str | None:
    """A document's text, character by character as it was read."""
    table = table_of(DocumentRow)
    text: str | None = session.scalar(select(table.c.text).where(table.c.id == findable(document_id)))
    return text


def _filtered(
    query: Select[Any], table: Table, where: Mapping[str, Sequence[object]], allowed: Sequence[str]
) -> Select[Any]:
    for field, values in where.items():
        if field not in allowed:
            raise ValueError(f"{field!r} is not one of {', '.join(allowed)}")
        query = query.where(_is_one_of(table.c[field], values))
    return query


def _is_one_of(column: Column[Any], values: Sequence[object]) -> ColumnElement[bool]:
    wanted = [findable(value) if isinstance(value, str) else value for value in values]
    if isinstance(column.type, Codes):
        return or_(false(), *(holds_code(column, str(value)) for value in wanted))
    return column.in_(wanted)


def _page(
    session: Session, query: Select[Any], table: Table, after: Key | None, limit: int
) -> tuple[Sequence[RowMapping], Key | None]:
    """The rows of one page, and the key of its last row where more follow: one row more than asked for tells."""
    order = (table.c.recorded_at, table.c.id)
    if after is not None:
        key = [literal(value, column.type) for value, column in zip(after, order, strict=True)]
        query = query.where(tuple_(*order) < tuple_(*key))
    query = query.order_by(*(column.desc() for column in order)).limit(limit + 1)
    rows = session.execute(query).mappings().all()
    if len(rows) <= limit:
        return rows, None
    return rows[:limit], (rows[limit - 1]["recorded_at"], rows[limit - 1]["id"])


def _of_all_types(session: Session, column: str, value: str) -> list[KeptRecord]:
    found: list[KeptRecord] = []
    for kind, row in ROWS.items():
        table = table_of(row)
        rows = session.execute(select(table).where(table.c[column] == findable(value))).mappings().all()
        found += _kept(session, kind, rows)
    return found


def _kept(session: Session, kind: type[RecordBase], rows: Sequence[RowMapping]) -> tuple[KeptRecord, ...]:
    """Records with their evidence; what was validated when it was written is not validated again."""
    evidence = _evidence(session, [row["id"] for row in rows])
    construct: Any = kind.model_construct
    fields = ("mission", "attribution", "certainty", "rule", *own_fields(kind))
    return tuple(
        KeptRecord(
            id=row["id"],
            record=construct(evidence=evidence[row["id"]], **{field: row[field] for field in fields}),
            document=row["document"],
            cluster=row["document"],
            publisher=None,
            published_on=row["published_on"],
            review=row["review"],
            revision=1,
            recorded_at=row["recorded_at"],
            retracted_at=row["retracted_at"],
            version=row["extractor_version"],
        )
        for row in rows
    )


def _evidence(session: Session, owners: Sequence[str]) -> dict[str, tuple[Evidence, ...]]:
    pieces: dict[str, tuple[Evidence, ...]] = {}
    table = table_of(EvidenceRow)
    for first in range(0, len(owners), _AT_ONCE):
        some = table.c.owner.in_(owners[first : first + _AT_ONCE])
        for owner, _, _, start, end, quote in session.execute(
            select(table).where(some).order_by(table.c.owner, table.c.position)
        ):
            piece = Evidence.model_construct(start=start, end=end, quote=quote)
            pieces[owner] = (*pieces.get(owner, ()), piece)
    return pieces


def _kept_document(row: RowMapping) -> KeptDocument:
    values = {field: row[field] for field in ("id", *DOCUMENT_FILTERS, "recorded_at", "characters")}
    return KeptDocument(version=row["extractor_version"], notes=tuple(row["notes"]), **values)
