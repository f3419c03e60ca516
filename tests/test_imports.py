"""Who may import whom, and what a command that only reads a text must not wait for."""

import subprocess
import sys
from pathlib import Path

import pytest


def test_import_contracts_hold() -> None:
    """The contracts are in pyproject.toml; a new module must be given its line there."""
    command = [
        str(Path(sys.executable).parent / "lint-imports"),
        "--no-cache",
    ]  # a process, for it sets up the logs anew
    done = subprocess.run(command, cwd=Path(__file__).parents[1], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    "heavy", ["sqlalchemy", "sqlmodel", "alembic", "fastapi", "uvicorn", "pydantic_settings", "rich.progress", "babel"]
)
def test_the_command_line_starts_without(heavy: str) -> None:
    code = f"import sys, app.cli; sys.exit({heavy!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
