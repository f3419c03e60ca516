import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event, text
from sqlalchemy.exc import DBAPIError, StatementError
from sqlmodel import Session, func, select

from app.store import database
from app.store.database import AWAY, connect, is_away, is_clash, snapshot, transaction
from app.store.record_tables import LeadCountryRow
from app.store.tables import DocumentRow

NOW = datetime(2026, 11, 23, 14, tzinfo=UTC)


def document(identifier: str) -> DocumentRow:
    return DocumentRow(
        id=identifier,
        title=None,
        published_on=None,
        url=None,
        publisher=None,
        language=None,
        recorded_at=NOW,
        characters=1,
        cluster=identifier,
        text="a",
    )


def lead(**changes: str | None) -> LeadCountryRow:
    values: dict[str, Any] = {
        "id": "rec_1",
        "known_from": NOW,
        "known_until": None,
        "revision": 1,
        "linked": None,
        "valid_from": None,
        "valid_until": None,
        "document": "doc_1",
        "mission": None,
        "attribution": None,
        "certainty": "stated",
        "review": "unreviewed",
        "published_on": None,
        "recorded_at": NOW,
        "retracted_at": None,
        "rule": "",
        "extractor_version": "1",
        "country": "KE",
        "region": None,
        "status": "current",
        "since": None,
        "until": None,
    }
    return LeadCountryRow(**(values | changes))


def documents(session: Session) -> int:
    return session.exec(select(func.count()).select_from(DocumentRow)).one()


@pytest.mark.parametrize(
    "url",
    [
        "",
        "nonsense",
        "sqlite://",
        "sqlite:///:memory:",
        "mysql://secret@host/name",
        "postgresql://secret@host:port/name",
    ],
)
def test_an_address_of_another_form_is_refused_without_repeating_it(url: str) -> None:
    with pytest.raises(ValueError, match="database address is not sqlite") as error:
        connect(url)
    assert "secret" not in str(error.value)


def test_an_unknown_option_in_the_address_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown option: colour"):
        connect("postgresql://secret@host/name?colour=red")
    with pytest.raises(ValueError, match="names no user"):
        connect("postgresql://host/name")
    with pytest.raises(ValueError, match="sslmode"):
        connect("postgresql://secret@host/name?sslmode=perhaps")


@pytest.mark.parametrize(("mode", "checks"), [("require", False), ("verify-full", True)])
def test_sslmode_says_whether_the_server_must_prove_who_it_is(mode: str, checks: bool) -> None:
    url = f"postgresql://user@127.0.0.1:1/name?sslmode={mode}"
    seen: dict[str, object] = {}
    engine = connect(url)
    event.listen(engine, "do_connect", lambda *arguments: seen.update(arguments[3]))
    with pytest.raises(AWAY):
        engine.connect()
    assert seen["ssl_context"].check_hostname is checks  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "url",
    ["sqlite:////nowhere/at/all.db", "postgresql://user@127.0.0.1:1/name", "postgresql://user@/name?host=/nowhere"],
)
def test_a_database_that_cannot_be_reached_is_away(url: str) -> None:
    with pytest.raises(AWAY), snapshot(connect(url)) as session:
        session.execute(text("SELECT 1"))


def test_a_database_without_tables_is_away(empty_url: str) -> None:
    engine = connect(empty_url)
    with pytest.raises(DBAPIError) as away, snapshot(engine) as session:
        documents(session)
    engine.dispose()
    assert is_away(away.value)
    assert not is_clash(away.value)


def test_a_wrong_statement_is_neither_away_nor_a_clash(engine: Engine) -> None:
    with pytest.raises(StatementError) as wrong, snapshot(engine) as session:
        session.execute(text("SELECT :unbound"))
    assert not is_away(wrong.value)
    assert not is_clash(wrong.value)
    assert not is_away(ValueError())


def test_a_locked_sqlite_file_is_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "LOCK_TIMEOUT_MS", 1)
    engine = connect(f"sqlite:///{tmp_path / 'locked.db'}")
    with transaction(engine) as holder:
        holder.execute(text("SELECT 1"))
        with pytest.raises(AWAY), transaction(engine) as session:
            session.execute(text("SELECT 1"))
    engine.dispose()


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """Someone who reads the new file `new.db`, which keeps it from being switched to write-ahead logging."""
    connection = sqlite3.connect(tmp_path / "new.db", isolation_level=None)
    connection.execute("CREATE TABLE something (id)")
    connection.execute("BEGIN")
    connection.execute("SELECT * FROM something").fetchall()
    yield connection
    connection.close()


def test_a_new_sqlite_file_is_waited_for(
    tmp_path: Path, reader: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits: list[float] = []

    def wait(seconds: float) -> None:
        waits.append(seconds)
        if len(waits) == 3:
            reader.execute("COMMIT")

    monkeypatch.setattr(database, "LOCK_TIMEOUT_MS", 1)  # of SQLite's own waiting, which may be no waiting at all
    monkeypatch.setattr(database, "monotonic", lambda: 0.0)
    monkeypatch.setattr(database, "sleep", wait)
    engine = connect(f"sqlite:///{tmp_path / 'new.db'}")
    with engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
    engine.dispose()
    assert len(waits) == 3


@pytest.mark.usefixtures("reader")
def test_a_new_sqlite_file_is_not_waited_for_without_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "LOCK_TIMEOUT_MS", 20)
    with pytest.raises(AWAY):
        connect(f"sqlite:///{tmp_path / 'new.db'}").connect()


def test_a_transaction_keeps_all_or_nothing(engine: Engine) -> None:
    with transaction(engine) as session:
        session.add(document("doc_1"))
    with pytest.raises(DBAPIError), transaction(engine) as session:
        session.add_all([document("doc_2"), document("doc_1")])
    with snapshot(engine) as session:
        assert documents(session) == 1


def test_a_snapshot_sees_one_state_while_others_write(engine: Engine) -> None:
    with snapshot(engine) as session:
        before = documents(session)
        with transaction(engine) as writer:
            writer.add(document("doc_1"))
        assert documents(session) == before == 0
    with snapshot(engine) as session:
        assert documents(session) == 1


def test_a_reader_does_not_wait_for_a_writer(engine: Engine) -> None:
    with transaction(engine) as writer:
        writer.add(document("doc_1"))
        writer.flush()
        with snapshot(engine) as session:
            assert documents(session) == 0


@pytest.mark.parametrize(
    "broken",
    [
        lead(document="doc_unknown"),
        lead(mission="unknown"),
        lead(country=None),
        lead(region="419"),
        lead(status=None),
    ],
)
def test_the_database_itself_refuses_rows_that_contradict_themselves(engine: Engine, broken: LeadCountryRow) -> None:
    with transaction(engine) as session:
        session.add(document("doc_1"))
    with pytest.raises(DBAPIError) as clash, transaction(engine) as session:
        session.add(LeadCountryRow(**broken.model_dump()))
    assert is_clash(clash.value)
    assert not is_away(clash.value)
    with transaction(engine) as session:
        session.add(lead())


def test_a_time_without_zone_is_refused(engine: Engine) -> None:
    row = document("doc_1")
    row.recorded_at = datetime(2026, 11, 23)  # noqa: DTZ001
    with pytest.raises(StatementError, match="no time zone"), transaction(engine) as session:
        session.add(row)


def test_sqlite_keeps_what_it_acknowledged_through_a_power_cut(migrated_sqlite: Path) -> None:
    engine = connect(f"sqlite:///{migrated_sqlite}")
    with engine.connect() as connection:
        pragmas = [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("journal_mode", "synchronous")]
    engine.dispose()
    assert pragmas == ["wal", 2]
    assert sqlite3.sqlite_version_info >= (3, 15), "row values, on which paging relies, are newer"
