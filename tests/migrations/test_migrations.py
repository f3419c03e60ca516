"""The migrations make the tables that the models describe, up and down, with rows in them."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.exc import DBAPIError

from app.records import Document, Extraction
from app.store import migrating
from app.store.database import connect, schema_change, snapshot, transaction
from app.store.migrating import is_at_head, migrate
from app.store.reading import document_records
from app.store.schema import METADATA
from app.store.writing import put

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 11, 23, 14, tzinfo=UTC)


@pytest.fixture
def config(empty_url: str, monkeypatch: pytest.MonkeyPatch) -> Config:
    """What the command `alembic` reads in a checkout, with the database from the environment."""
    monkeypatch.setenv("MISSION_FACTS_DATABASE_URL", empty_url)
    return Config(toml_file=ROOT / "pyproject.toml")


@pytest.fixture
def own_engine(empty_url: str) -> Iterator[Engine]:
    """A database whose tables a test may change."""
    engine = connect(empty_url)
    migrate(engine)
    yield engine
    engine.dispose()


def test_head_equals_the_models(engine: Engine) -> None:
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_server_default": True})
        assert compare_metadata(context, METADATA) == []


def test_constraints_have_the_names_and_texts_of_the_models(own_engine: Engine) -> None:
    """Alembic compares no checks; and a database writes their text its own way, so the models' are made there too."""

    def checks() -> dict[str, set[tuple[str | None, str]]]:
        inspector = inspect(own_engine)
        return {
            name: {(one["name"], one["sqltext"]) for one in inspector.get_check_constraints(name)}
            for name in METADATA.tables
        }

    migrated = checks()
    METADATA.drop_all(own_engine)
    METADATA.create_all(own_engine)
    assert checks() == migrated
    assert sum(map(len, migrated.values())) == 4


def test_the_alembic_command_finds_nothing_to_do_at_head(config: Config, empty_url: str) -> None:
    engine = connect(empty_url)
    migrate(engine)
    command.check(config)
    engine.dispose()


def test_every_step_up_and_down_with_rows(
    config: Config, empty_url: str, document: Document, extraction: Extraction
) -> None:
    engine = connect(empty_url)
    revisions = [one.revision for one in ScriptDirectory.from_config(config).walk_revisions()]
    kept = []
    for _ in range(2):
        for _ in revisions:
            command.upgrade(config, "+1")
        assert is_at_head(engine)
        with transaction(engine) as session:
            identifier = put(session, document, extraction, version="1.0.0", now=NOW).document_id
        with snapshot(engine) as session:
            kept.append(document_records(session, identifier))
        for _ in revisions:
            command.downgrade(config, "-1")
        assert set(inspect(engine).get_table_names()) == {"alembic_version"}
    assert kept[0] == kept[1]
    assert len(kept[0]) == len(extraction.records)
    engine.dispose()


def test_migrate_says_whether_there_was_anything_to_do(empty_url: str) -> None:
    engine = connect(empty_url)
    assert not is_at_head(engine)
    assert migrate(engine)
    assert is_at_head(engine)
    assert not migrate(engine)
    engine.dispose()


def test_several_processes_may_migrate_at_once(empty_url: str) -> None:
    engines = [connect(empty_url) for _ in range(4)]
    with ThreadPoolExecutor(len(engines)) as threads:
        list(threads.map(migrate, engines))
    assert is_at_head(engines[0])
    for engine in engines:
        engine.dispose()


def test_a_migration_that_fails_leaves_the_tables_as_they_were(own_engine: Engine) -> None:

    def drop_two_tables(connection: Connection) -> None:
        connection.execute(text("DROP TABLE api_key"))
        connection.execute(text("DROP TABLE unknown"))

    with pytest.raises(DBAPIError, match="unknown"), schema_change(own_engine) as connection:
        drop_two_tables(connection)
    assert "api_key" in inspect(own_engine).get_table_names()


def test_a_migration_may_not_leave_rows_that_refer_to_nothing(
    engine: Engine, document: Document, extraction: Extraction
) -> None:
    with transaction(engine) as session:
        put(session, document, extraction, version="1.0.0", now=NOW)
    with pytest.raises(Exception, match=r"refer|violates foreign key"), schema_change(engine) as connection:
        connection.execute(text("DELETE FROM document"))
    with snapshot(engine) as session:
        assert session.execute(text("SELECT count(*) FROM document")).scalar() == 1


def test_sqlite_may_rebuild_a_table_that_others_refer_to(
    migrated_sqlite: Path, document: Document, extraction: Extraction, tmp_path: Path
) -> None:
    path = tmp_path / "rebuilt.db"
    path.write_bytes(migrated_sqlite.read_bytes())
    engine = connect(f"sqlite:///{path}")
    with transaction(engine) as session:
        put(session, document, extraction, version="1.0.0", now=NOW)
    with schema_change(engine) as connection:
        connection.execute(text("CREATE TABLE copy AS SELECT * FROM document"))
        connection.execute(text("DELETE FROM document"))
        connection.execute(text("INSERT INTO document SELECT * FROM copy"))
    with engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    engine.dispose()


def test_a_database_of_a_newer_program_is_refused(own_engine: Engine) -> None:
    with transaction(own_engine) as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    assert not is_at_head(own_engine)
    with pytest.raises(RuntimeError, match="revision 9999"):
        migrate(own_engine)


def test_missing_migrations_are_said_to_be_missing(
    empty_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrating, "MIGRATIONS", tmp_path / "50%")
    migrating._head.cache_clear()
    engine = connect(empty_url)
    with pytest.raises(FileNotFoundError, match=r"migrations are missing: there is no .*env\.py"):
        migrate(engine)
    engine.dispose()
