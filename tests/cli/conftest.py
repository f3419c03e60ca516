"""The command line in the test's own process, in an empty folder with an empty database."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from app import cli
from app.store.database import connect
from app.store.migrating import migrate
from tests.cli.shared import Result, Run


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Run a command in an empty folder, with a database there that has its tables."""
    url = f"sqlite:///{tmp_path / 'facts.db'}"
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MISSION_FACTS_DATABASE_URL", url)
    engine = connect(url)
    migrate(engine)
    engine.dispose()

    def command(*arguments: str | Path) -> Result:
        code = cli.main([str(argument) for argument in arguments])
        return Result(code, *capsys.readouterr())

    return command


@pytest.fixture
def kept(run: Run) -> Iterator[Engine]:  # noqa: ARG001 - it makes the database
    engine = connect(os.environ["MISSION_FACTS_DATABASE_URL"])
    yield engine
    engine.dispose()
