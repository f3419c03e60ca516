"""Lists a page at a time, and the filters by which a list is narrowed.

Lists run from the newest recorded to the oldest, and by id among those recorded together. A page is asked
for by the key of the last row before it, so it costs the same at any depth, and what is added meanwhile
neither repeats nor hides a row.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, TypeVar

from sqlalchemy import Column, ColumnElement, RowMapping, Select, false, literal, or_, tuple_
from sqlmodel import Session

from app.store.columns import Codes, findable, holds_code

Key = tuple[datetime, str]
"""Where a row stands in a list: when it was recorded (UTC), and its id."""

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Page(Generic[Row]):
    """Some rows of a list; `last` is the key after which the next page begins, None when this is the last one."""

    rows: tuple[Row, ...]
    last: Key | None


def filtered(
    query: Select[Any], columns: Mapping[str, Column[Any]], where: Mapping[str, Sequence[object]]
) -> Select[Any]:
    """A query narrowed to rows that have, in each field, one of its values (a list of codes: holds one).

    Raises:
        ValueError: `where` names a field that is not among `columns`.
    """
    for field, values in where.items():
        if field not in columns:
            raise ValueError(f"{field!r} is not one of {', '.join(columns)}")
        query = query.where(_is_one_of(columns[field], values))
    return query


def _is_one_of(column: Column[Any], values: Sequence[object]) -> ColumnElement[bool]:
    wanted = [findable(value) if isinstance(value, str) else value for value in values]
    if isinstance(column.type, Codes):
        return or_(false(), *(holds_code(column, str(value)) for value in wanted))
    return column.in_(wanted)


def page(
    session: Session, query: Select[Any], order: tuple[Column[Any], Column[Any]], after: Key | None, limit: int
) -> tuple[Sequence[RowMapping], Key | None]:
    """The rows of one page, and the key of its last row where more follow: one row more than asked for tells."""
    if after is not None:
        key = [literal(value, column.type) for value, column in zip(after, order, strict=True)]
        query = query.where(tuple_(*order) < tuple_(*key))
    query = query.order_by(*(column.desc() for column in order)).limit(limit + 1)
    rows = session.execute(query).mappings().all()
    if len(rows) <= limit:
        return rows, None
    return rows[:limit], (rows[limit - 1]["recorded_at"], rows[limit - 1]["id"])
