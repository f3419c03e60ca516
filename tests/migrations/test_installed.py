"""The package as it is installed, away from the checkout, can make its tables."""

import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

ROOT = Path(__file__).parents[2]
MIGRATE = """
import app
from app.store.database import connect
from app.store.migrating import is_at_head, migrate

engine = connect("sqlite:///installed.db")
print(app.__file__, migrate(engine), is_at_head(engine))
"""


def test_the_wheel_brings_its_migrations(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    [wheel] = tmp_path.glob("*.whl")
    installed = tmp_path / "installed"
    with ZipFile(wheel) as archive:
        archive.extractall(installed)
    # Without coverage's variables: the copy's lines are not the project's.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}
    environment["PYTHONPATH"] = str(installed)
    done = subprocess.run(
        [sys.executable, "-c", MIGRATE], cwd=tmp_path, env=environment, check=True, capture_output=True, text=True
    )
    assert done.stdout.split() == [str(installed / "app" / "__init__.py"), "True", "True"]
