"""What an operator does: serve, migrate, keys; and what is said when the database or a setting is wrong."""

import json
import re
import socket
import sqlite3
from collections.abc import Callable
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest
from sqlalchemy import text

from app import cli
from app.store.database import connect
from tests.serving import served

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def command(*arguments: str) -> tuple[int, str, str]:
        code = cli.main(arguments)
        return (code, *capsys.readouterr())

    return command


@pytest.fixture
def _here(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """An empty folder, and the default database in it."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("MISSION_FACTS_DATABASE_URL", raising=False)
    monkeypatch.delenv("MISSION_FACTS_API_KEYS", raising=False)


def says(error: str) -> str:
    """The one line that an error is, without its prefix."""
    assert error.startswith("mission-facts: ")
    assert error.endswith("\n")
    assert error.count("\n") == 1
    return error.removeprefix("mission-facts: ").rstrip()


# migrate


def test_migrate_says_whether_there_was_anything_to_do(
    run: Run, empty_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MISSION_FACTS_DATABASE_URL", empty_url)
    assert run("migrate") == (0, "The database has the tables of this version.\n", "")
    assert run("migrate") == (0, "The database already had the tables of this version.\n", "")


@pytest.mark.usefixtures("_here")
def test_migrate_refuses_the_tables_of_a_later_version(run: Run) -> None:
    run("migrate")
    with sqlite3.connect("mission-facts.db") as connection:
        connection.execute("UPDATE alembic_version SET version_num = 'later'")
    connection.close()
    code, out, error = run("migrate")
    assert (code, out) == (3, "")
    assert "later" in says(error)


# keys


def test_keys_are_made_listed_and_revoked(run: Run, database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MISSION_FACTS_DATABASE_URL", database_url)
    code, key, error = run("keys", "create", "--scope", "ingest", "--label", "newsroom")
    assert code == 0
    assert re.fullmatch(r"mf_[\w-]{43}\n", key)
    assert "cannot be shown again" in says(error)
    (listed,) = run("keys", "list")[1].splitlines()
    key_id, scope, _, _, state, label = listed.split()
    assert (scope, state, label) == ("ingest", "valid", "newsroom")
    assert key.strip() not in listed
    assert run("keys", "revoke", key_id) == (0, "", "")
    assert "revoked" in run("keys", "list")[1]
    code, _, error = run("keys", "revoke", "key_unknown")
    assert code == 1
    assert says(error) == "there is no key key_unknown; `mission-facts keys list` shows them"


@pytest.mark.usefixtures("_here")
def test_a_key_has_a_scope_that_exists(run: Run) -> None:
    run("migrate")
    code, out, error = run("keys", "create", "--scope", "admin")
    assert (code, out, says(error)) == (2, "", "--scope is ingest or review, not 'admin'")


# the database and the settings

NEEDS_DATABASE = [
    ["migrate"],
    ["ingest", "."],
    ["serve", "--port", "1"],
    ["keys", "list"],
    ["keys", "create", "--scope", "ingest"],
    ["keys", "revoke", "key_1"],
]


@pytest.mark.parametrize("arguments", NEEDS_DATABASE, ids=" ".join)
@pytest.mark.usefixtures("_here")
def test_an_unreachable_database_is_one_line_that_says_what_to_do(
    run: Run, arguments: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))  # taken, and nobody listens
        address = f"127.0.0.1:{nobody.getsockname()[1]}/facts"
        monkeypatch.setenv("MISSION_FACTS_DATABASE_URL", f"postgresql://me:secret@{address}")
        code, out, error = run(*arguments)
    assert (code, out) == (3, "")
    assert says(error).startswith(f"cannot use postgresql://me:***@{address}: ")
    assert says(error).endswith("see that it runs and MISSION_FACTS_DATABASE_URL is right")


def test_what_the_database_says_is_passed_on(run: Run, empty_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MISSION_FACTS_DATABASE_URL", empty_url)
    run("migrate")
    engine = connect(empty_url)
    with engine.begin() as connection:
        connection.execute(text("DROP TABLE api_key"))
    engine.dispose()
    code, out, error = run("keys", "list")
    assert (code, out) == (3, "")
    said = {"sqlite": "no such table: api_key", "postgresql": 'relation "api_key" does not exist'}
    assert f": {said[engine.dialect.name]}; see that it runs" in says(error)


@pytest.mark.usefixtures("_here")
def test_a_database_that_is_not_there_is_one_line(run: Run, postgresql: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MISSION_FACTS_DATABASE_URL", postgresql.format("nowhere"))
    code, _, error = run("migrate")
    assert code == 3
    assert "/nowhere" in says(error)


@pytest.mark.usefixtures("_here")
def test_a_file_that_is_no_database_is_one_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "mission-facts.db").write_text("I am a letter, and not a short one at that." * 100, encoding="utf-8")
    code, _, error = run("migrate")
    assert code == 3
    assert "not a database" in says(error)


@pytest.mark.parametrize("arguments", NEEDS_DATABASE[1:], ids=" ".join)
@pytest.mark.usefixtures("_here")
def test_a_database_without_tables_names_the_command(run: Run, arguments: list[str]) -> None:
    code, out, error = run(*arguments)
    assert (code, out) == (3, "")
    assert says(error) == "the database has not got the tables of this version: run `mission-facts migrate`"


@pytest.mark.parametrize("arguments", NEEDS_DATABASE, ids=" ".join)
@pytest.mark.usefixtures("_here")
def test_a_bad_setting_is_one_line(run: Run, arguments: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MISSION_FACTS_DATABASE_URL", "mysql://me:secret@localhost/facts")
    code, out, error = run(*arguments)
    assert (code, out) == (2, "")
    assert says(error).startswith("MISSION_FACTS_DATABASE_URL: ")
    assert "secret" not in error


# serve


@pytest.mark.usefixtures("_here")
def test_serve_says_where_to_look_and_takes_writes_with_a_key(run: Run) -> None:
    run("migrate")
    key = run("keys", "create", "--scope", "ingest")[1].strip()
    with served(Path.cwd()) as server:
        body = json.dumps({"text": "Rien."}).encode()
        headers = {"Content-Type": "application/json", "X-Request-ID": "mine"}
        with pytest.raises(HTTPError) as refused:
            urlopen(Request(f"{server.address}/v1/documents", body, headers))
        assert refused.value.code == 401
        refused.value.close()
        headers["Authorization"] = f"Bearer {key}"
        with urlopen(Request(f"{server.address}/v1/documents", body, headers)) as answer:
            assert answer.status == 201
    assert server.out.read_text().startswith(f"Missions: {server.address}/v1/missions\n")
    lines = [json.loads(line) for line in server.err.read_text().splitlines()]
    assert [line["status"] for line in lines if line.get("request_id") == "mine"] == [401, 201]


@pytest.mark.usefixtures("_here")
def test_serve_can_begin_with_nothing_at_all(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Rien de neuf, dit la mission.", encoding="utf-8")
    for reads in (True, False):
        with (
            served(tmp_path, "--migrate", "--ingest", "a.txt") as server,
            urlopen(f"{server.address}/v1/documents") as answer,
        ):
            assert len(json.load(answer)["data"]) == 1
        assert ("a.txt: 1 new" in server.out.read_text()) is reads


@pytest.mark.usefixtures("_here")
def test_every_worker_writes_the_same_log(run: Run) -> None:
    run("migrate")
    with served(Path.cwd(), "--workers", "2") as server:
        urlopen(f"{server.address}/healthz").close()
    lines = [json.loads(line) for line in server.err.read_text().splitlines()]
    assert {line["path"] for line in lines if line["event"] == "request"} == {"/healthz", "/readyz"}


@pytest.mark.usefixtures("_here")
def test_a_port_that_is_taken_is_one_line(run: Run) -> None:
    run("migrate")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        code, out, error = run("serve", "--port", str(port))
    assert (code, out) == (2, "")
    assert says(error) == f"cannot listen at 127.0.0.1 port {port}: Address already in use"


@pytest.mark.usefixtures("_here")
def test_a_host_that_is_none_is_one_line(run: Run) -> None:
    run("migrate")
    code, out, error = run("serve", "--host", "no.host.invalid", "--port", "8000")
    assert (code, out) == (2, "")
    assert "cannot listen at no.host.invalid port 8000: " in error
