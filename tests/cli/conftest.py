"""The command line in the test's own process, in an empty folder with an empty database."""

import io
import os
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine

from app import cli
from app.store.database import connect
from app.store.migrating import migrate
from tests.cli.shared import Result, Run, Sit
from tests.telling import DEPLOYED, LONG_AGO, tell


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


@pytest.fixture
def sit(run: Run, monkeypatch: pytest.MonkeyPatch) -> Sit:
    """Review with these lines typed, one after the other."""

    def command(*lines: str, arguments: tuple[str, ...] = ("--author", "A. Desrosiers")) -> Result:
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
        return run("review", *arguments)

    return command


@pytest.fixture
def told(kept: Engine) -> Engine:
    """Two texts that disagree: 720 is shown first, then 991."""
    for day, number in enumerate((991, 720)):
        tell(
            kept,
            f"The MSS has {number} people. It is in Haiti.",
            {**DEPLOYED, "count": number, "contributors": ("KE", "JM")},
            published_on="2025-08",
            publisher="Le Courrier",
            now=LONG_AGO + timedelta(day),
        )
    return kept
