"""The tables up to date: `migrations/`, applied from code, as installed or from a checkout."""

from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, Engine

import app
from app.store.database import schema_change

MIGRATIONS = Path(app.__file__).parent.parent / "migrations"
"""Beside the package, in a checkout and in the wheel alike."""


def migrate(engine: Engine) -> bool:
    """Bring the tables to the newest revision, all in one transaction; False when they were there already.

    Several processes may do so at once: they take turns.

    Raises:
        FileNotFoundError: the migrations were not installed; the message says where they should be.
        RuntimeError: the tables are at a revision that a newer version of the program made.
    """
    if is_at_head(engine):
        return False
    with schema_change(engine) as connection:
        config = _config()
        config.attributes["connection"] = connection
        try:
            command.upgrade(config, "head")
        except CommandError:
            revision = _revision(connection)
            raise RuntimeError(
                f"the database is at revision {revision}, which this version does not know: a newer one made it"
            ) from None
    return True


def is_at_head(engine: Engine) -> bool:
    """Whether the tables are at the newest revision that this version of the program has."""
    with engine.connect() as connection:
        return _revision(connection) == _head()


def _revision(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


@cache
def _head() -> str | None:
    return ScriptDirectory.from_config(_config()).get_current_head()


def _config() -> Config:
    if not (MIGRATIONS / "env.py").is_file():
        raise FileNotFoundError(f"the database migrations are missing: there is no {MIGRATIONS / 'env.py'}")
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    return config
