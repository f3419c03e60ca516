"""How Alembic reaches the database: over the connection it is handed, else as the settings say."""

from alembic import context
from sqlalchemy import Connection

from app.settings import read_settings
from app.store.database import connect, schema_change
from app.store.schema import METADATA


def run(connection: Connection) -> None:
    """Apply or compare, within the transaction that `schema_change` opened."""
    context.configure(
        connection=connection,
        target_metadata=METADATA,
        render_as_batch=True,  # SQLite changes a table by copying it
        transactional_ddl=True,  # true on SQLite too, since it is this program that begins its transactions
    )
    context.run_migrations()


def run_as_settings_say() -> None:
    """Connect for this one command."""
    engine = connect(read_settings().database_url)
    try:
        with schema_change(engine) as connection:
            run(connection)
    finally:
        engine.dispose()


if handed := context.config.attributes.get("connection"):
    run(handed)
else:
    run_as_settings_say()
