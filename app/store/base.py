"""What all tables have in common: how constraints are named, and how a row that changes keeps its history.

Nothing that can change is ever overwritten. A row of a `Versioned` table is one version of a thing: what this
server knew from `known_from` on, up to `known_until` or until now. A change closes the version and adds the next.
"""

from datetime import datetime

from sqlalchemy import Column, ColumnElement, MetaData, PrimaryKeyConstraint, Table, and_, or_
from sqlmodel import Field, SQLModel

from app.store.columns import Instant

NAMING = {
    "pk": "pk_%(table_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
}
"""How constraints are named, so that a migration can drop each by its name on either database."""

SQLModel.metadata.naming_convention = NAMING
METADATA: MetaData = SQLModel.metadata


class Versioned(SQLModel):
    """One version of a thing: what was known of it from one instant (UTC) up to another, or until now."""

    known_from: datetime = Field(primary_key=True, sa_type=Instant)
    known_until: datetime | None = Field(sa_type=Instant)


def identified_by(*columns: str) -> PrimaryKeyConstraint:
    """The key of a table of versions: what they are versions of, then from when on."""
    return PrimaryKeyConstraint(*columns, "known_from")


def table_of(row: type[SQLModel]) -> Table:
    """The table of a row class, for queries that need no objects."""
    return METADATA.tables[str(row.__tablename__)]


def known(table: Table, at: datetime | None = None) -> ColumnElement[bool]:
    """Whether a version is the one that was known at an instant, or is the one known now."""
    since: Column[datetime] = table.c.known_from
    until: Column[datetime] = table.c.known_until
    if at is None:
        return until.is_(None)
    return and_(since <= at, or_(until.is_(None), until > at))
