"""What the migrations make tables of; names are as `app.store.base.NAMING` gives them."""

from typing import Any

import sqlalchemy as sa
from alembic import op

Type = sa.types.TypeEngine[Any]
TEXT = sa.String()
TIME = sa.DateTime(timezone=True)


def must(name: str, type_: Type = TEXT) -> sa.Column[Any]:
    """A column that has a value in every row."""
    return sa.Column(name, type_, nullable=False)


def may(name: str, type_: Type = TEXT) -> sa.Column[Any]:
    """A column that may be null."""
    return sa.Column(name, type_, nullable=True)


def key(table: str, *columns: str) -> sa.PrimaryKeyConstraint:
    """The primary key of a table."""
    return sa.PrimaryKeyConstraint(*columns, name=f"pk_{table}")


def refers(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    """A column that holds a key of another table."""
    return sa.ForeignKeyConstraint([column], [target], name=f"fk_{table}_{column}")


def index(table: str, *columns: str) -> None:
    """Make an index."""
    op.create_index(f"ix_{table}_{'_'.join(columns)}", table, list(columns))


def before(column: str) -> str | None:
    """Where a new column stands: SQLite reads a row from its start, PostgreSQL adds at the end and does not care."""
    return column if op.get_bind().dialect.name == "sqlite" else None


def set_aside(table: str) -> None:
    """Move a table's rows into `old_…`, so that it can be made anew: only so do its key and names change everywhere."""
    op.execute(sa.text(f"CREATE TABLE old_{table} AS SELECT * FROM {table}"))
    op.drop_table(table)


def put_back(table: str, columns: str, values: str, source: str = "") -> None:
    """Fill a table that was made anew from what was set aside, and drop that; `source` may join more to `old`."""
    op.execute(sa.text(f"INSERT INTO {table} ({columns}) SELECT {values} FROM old_{table} AS old {source}"))
    op.drop_table(f"old_{table}")
