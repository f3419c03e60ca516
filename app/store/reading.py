"""Records out of the database, a page at a time, as they are known now or were at an instant that has passed.

A page of records takes two queries: the records with what they take from their documents, and all their evidence.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import RowMapping, Select, Table, or_, select
from sqlmodel import Session

from app.kept import NOW, AsOf, KeptRecord, Official, ReviewAction
from app.records import Evidence, RecordBase, VetoEvent
from app.store.base import known, table_of
from app.store.columns import findable
from app.store.paging import Key, Page, filtered, page
from app.store.record_tables import ROWS, EvidenceRow
from app.store.tables import DocumentRow, ReviewRow
from app.values import first_day, last_day

SHARED_FILTERS = ("mission", "document", "attribution", "certainty", "review", "published_on", "rule")

_AT_ONCE = 5_000
"""Owners whose evidence is fetched in one query; a statement takes some 32,000 parameters."""

_DOCUMENT = table_of(DocumentRow)


@dataclass(frozen=True, slots=True)
class Revision:
    """One version of a record, between which instants (UTC) it was the known one, and the decision that made it."""

    kept: KeptRecord
    known_from: datetime
    known_until: datetime | None
    action: ReviewAction | None
    author: str | None
    reason: str | None


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
    as_of: AsOf = NOW,
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
    query = filtered(_standing(table, as_of), {name: table.c[name] for name in filters(kind)}, where)
    rows, last = page(session, query, (table.c.recorded_at, table.c.id), after, limit)
    return Page(_kept(session, kind, rows), last)


def record(session: Session, record_id: str, as_of: AsOf = NOW) -> KeptRecord | None:
    """One record of any type, also when it was retracted."""
    for kind, row in ROWS.items():
        table = table_of(row)
        query = _with_document(table).where(known(table, as_of.known_at), table.c.id == findable(record_id))
        if found := session.execute(query).mappings().all():
            return _kept(session, kind, found)[0]
    return None


def history(session: Session, record_id: str) -> tuple[Revision, ...]:
    """Every version of a record, the first first; empty for an unknown one."""
    reviews = {one.revision: one for one in session.execute(_reviews(record_id)).mappings()}
    for kind, row in ROWS.items():
        table = table_of(row)
        query = _with_document(table).where(table.c.id == findable(record_id)).order_by(table.c.revision)
        if found := session.execute(query).mappings().all():
            return tuple(
                Revision(kept, version["known_from"], version["known_until"], *_decision(reviews, kept.revision))
                for kept, version in zip(_kept(session, kind, found), found, strict=True)
            )
    return ()


def resource_of(kind: type[RecordBase]) -> str:
    """What the log of changes calls records of a type."""
    return str(kind.model_fields["type"].default)


def versions(
    session: Session, kind: type[RecordBase], wanted: Sequence[tuple[str, datetime]]
) -> tuple[KeptRecord | None, ...]:
    """Records of one type, each as it was known at an instant, retracted or not; in two queries for any number."""
    table = table_of(ROWS[kind])
    ids = sorted({record_id for record_id, _ in wanted})
    rows = session.execute(_with_document(table).where(table.c.id.in_(ids))).mappings().all() if ids else []
    by_id: dict[str, list[tuple[RowMapping, KeptRecord]]] = defaultdict(list)
    for row, kept in zip(rows, _kept(session, kind, rows), strict=True):
        by_id[kept.id].append((row, kept))
    return tuple(
        next((kept for row, kept in by_id[record_id] if _was_known(row, at)), None) for record_id, at in wanted
    )


def _was_known(row: RowMapping, at: datetime) -> bool:
    return row["known_from"] <= at and (row["known_until"] is None or row["known_until"] > at)


def document_records(session: Session, document_id: str, as_of: AsOf = NOW) -> tuple[KeptRecord, ...]:
    """What was found in a document and not retracted, in the order of its text; empty for an unknown one too."""
    found = _of_all_types(session, "document", document_id, as_of)
    return tuple(sorted(found, key=lambda one: (one.record.evidence[0].start, one.record.evidence[0].end, one.id)))


def mission_records(
    session: Session, slug: str, as_of: AsOf = NOW, *, with_retracted: bool = False
) -> tuple[KeptRecord, ...]:
    """What is known of a mission, of every type, newest recorded first; what was retracted only where asked for."""
    found = _of_all_types(session, "mission", slug, as_of, with_retracted=with_retracted)
    return tuple(sorted(found, key=lambda one: (one.recorded_at, one.id), reverse=True))


def _with_document(table: Table) -> Select[Any]:
    joined = table.join(_DOCUMENT, _DOCUMENT.c.id == table.c.document)
    return select(table, _DOCUMENT.c.cluster, _DOCUMENT.c.publisher).select_from(joined)


def _standing(table: Table, as_of: AsOf, *, with_retracted: bool = False) -> Select[Any]:
    """The records that were not retracted, on both clocks; where none is asked for in the world, undated ones too."""
    query = _with_document(table).where(known(table, as_of.known_at))
    if not with_retracted:
        query = query.where(table.c.retracted_at.is_(None))
    if as_of.valid_at is not None:
        until = table.c.valid_until
        query = query.where(table.c.valid_from <= last_day(as_of.valid_at))
        query = query.where(or_(until.is_(None), until >= first_day(as_of.valid_at)))
    return query


def _of_all_types(
    session: Session, column: str, value: str, as_of: AsOf, *, with_retracted: bool = False
) -> list[KeptRecord]:
    found: list[KeptRecord] = []
    for kind, row in ROWS.items():
        table = table_of(row)
        query = _standing(table, as_of, with_retracted=with_retracted).where(table.c[column] == findable(value))
        rows = session.execute(query).mappings().all()
        found += _kept(session, kind, rows)
    return found


def _kept(session: Session, kind: type[RecordBase], rows: Sequence[RowMapping]) -> tuple[KeptRecord, ...]:
    """Records with their evidence; what was validated when it was written is not validated again."""
    evidence = _evidence(session, list(dict.fromkeys(row["id"] for row in rows)))
    construct: Any = kind.model_construct
    fields = ("mission", "attribution", "certainty", "rule", *own_fields(kind))
    return tuple(
        KeptRecord(
            id=row["id"],
            record=construct(evidence=evidence[row["id"]], **{field: row[field] for field in fields}),
            document=row["document"],
            cluster=row["cluster"],
            publisher=row["publisher"],
            published_on=row["published_on"],
            review=row["review"],
            revision=row["revision"],
            recorded_at=row["recorded_at"],
            retracted_at=row["retracted_at"],
            version=row["extractor_version"],
            official=_official(row) if kind is VetoEvent else None,
        )
        for row in rows
    )


def _official(row: RowMapping) -> Official | None:
    if row["official_status"] is None:
        return None
    return Official.model_construct(
        status=row["official_status"],
        draft=row["official_draft"],
        date=row["official_date"],
        list_through=row["official_through"],
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


def _reviews(record_id: str) -> Select[Any]:
    table = table_of(ReviewRow)
    return select(table).where(table.c.record == findable(record_id))


def _decision(reviews: Mapping[int, RowMapping], revision: int) -> tuple[ReviewAction | None, str | None, str | None]:
    made = reviews.get(revision)
    return (made["action"], made["author"], made["reason"]) if made else (None, None, None)
