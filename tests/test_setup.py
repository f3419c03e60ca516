"""How the project is set up: its Makefile, locks, image and what CI runs. None of these runs this very test again."""

import json
import os
import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PIN = re.compile(r"^([\w.-]+)==(\S+?)(?: ; .*?)? \\$", re.MULTILINE)


def make(*arguments: str, folder: Path = ROOT) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        ["make", "--no-print-directory", *arguments], cwd=folder, capture_output=True, text=True, check=False
    )


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """What `make` looks at, without a `.venv`."""
    for name in ("Makefile", "pyproject.toml", "requirements.lock", "requirements-dev.lock"):
        shutil.copy(ROOT / name, tmp_path)
    return tmp_path


def targets() -> set[str]:
    return set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))


def test_make_alone_lists_every_target() -> None:
    listed = make().stdout
    assert set(re.findall(r"^  ([a-z-]+) ", listed, re.MULTILINE)) == targets()
    assert {"install", "serve", "test", "lint", "migrate", "bench", "lock", "clean", "help"} <= targets()


@pytest.mark.parametrize("target", sorted(targets()))
def test_every_target_can_be_made(checkout: Path, target: str) -> None:
    assert make("--dry-run", target, folder=checkout).returncode == 0


def test_serve_serves_where_it_is_told_with_the_seeds(checkout: Path) -> None:
    planned = make("--dry-run", "serve", "PORT=9000", "HOST=0.0.0.0", folder=checkout).stdout
    assert re.findall(r"\.venv/bin/mission-facts (.*)", planned) == [
        'serve --host "0.0.0.0" --port "9000" --migrate --ingest seeds'
    ]


def test_what_is_installed_is_not_installed_again_until_its_lock_changes(checkout: Path) -> None:
    (checkout / ".venv").mkdir()
    for age, name in enumerate([".venv/installed-dev", ".venv/installed", "pyproject.toml"]):
        (checkout / name).touch()
        os.utime(checkout / name, (1000 - age, 1000 - age))
    for name in ("requirements.lock", "requirements-dev.lock"):
        os.utime(checkout / name, (0, 0))

    assert "pip" not in make("--dry-run", "serve", "lint", folder=checkout).stdout
    (checkout / "requirements-dev.lock").touch()
    assert "requirements-dev.lock" in make("--dry-run", "lint", folder=checkout).stdout
    assert "pip" not in make("--dry-run", "serve", folder=checkout).stdout
    (checkout / "requirements.lock").touch()
    assert "requirements.lock" in make("--dry-run", "serve", folder=checkout).stdout


def test_an_old_python_is_refused_with_the_way_out(checkout: Path) -> None:
    old = checkout / "old-python"
    old.write_text('#!/bin/sh\n[ "$1" = --version ] && echo "Python 3.9.2"\nexit 1\n', encoding="utf-8")
    old.chmod(0o755)
    result = make("install", f"PYTHON={old}", folder=checkout)
    assert result.returncode != 0
    assert f"Python 3.11 or newer is needed; '{old}' is Python 3.9.2." in result.stderr
    assert "make PYTHON=python3.12" in result.stderr
    assert not (checkout / ".venv").exists()


def pins(name: str) -> dict[str, str]:
    return dict(PIN.findall((ROOT / name).read_text(encoding="utf-8")))


def test_the_locks_agree_and_pin_everything_by_hash() -> None:
    runtime, development = pins("requirements.lock"), pins("requirements-dev.lock")
    assert runtime.items() <= development.items()
    for name in ("requirements.lock", "requirements-dev.lock"):
        text = (ROOT / name).read_text(encoding="utf-8")
        entries = re.findall(r"^[\w.-]+==.*\\\n    --hash=sha256:[0-9a-f]{64}", text, re.MULTILINE)
        assert len(entries) == len(re.findall(r"^\w", text, re.MULTILINE)) == len(pins(name))


def test_every_dependency_is_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for needed, pinned in (
        (project["dependencies"], pins("requirements.lock")),
        (project["optional-dependencies"]["dev"], pins("requirements-dev.lock")),
    ):
        names = [re.split(r"[>\[;]", one)[0] for one in needed]
        assert names == sorted(names)
        assert set(names) <= set(pinned)


def test_ci_runs_the_whole_check_and_nothing_else() -> None:
    assert (ROOT / ".ci" / "run").read_text(encoding="utf-8") == "#!/usr/bin/env bash\nset -eu\nexec make test\n"
    planned = make("--dry-run", "test").stdout
    for tool in ("ruff check", "ruff format --check", "mypy", "lint-imports", "pytest", "--fail-under=100"):
        assert tool in planned


DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8")


def test_the_image_is_made_of_what_the_build_is_given() -> None:
    copied = [
        source for line in re.findall(r"^COPY (?!--from)(.*) \S+$", DOCKERFILE, re.MULTILINE) for source in line.split()
    ]
    let_in = re.findall(r"^!(.*)$", (ROOT / ".dockerignore").read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(copied) == sorted(let_in)
    assert all((ROOT / source).exists() for source in copied)


def test_the_image_has_pinned_bases_dependencies_before_code_and_no_root() -> None:
    bases = re.findall(r"^FROM (\S+)", DOCKERFILE, re.MULTILINE)
    assert len(bases) == 2
    assert len(set(bases)) == 1
    assert re.fullmatch(r"python:3\.\d+-slim-\w+", bases[0])
    assert DOCKERFILE.index("--require-hashes") < DOCKERFILE.index("COPY app")
    assert DOCKERFILE.index("\nUSER facts") < DOCKERFILE.index("\nCMD")
    assert "/readyz" in DOCKERFILE


def test_the_image_starts_as_make_serve_does() -> None:
    (start,) = re.findall(r"^CMD (.*)$", DOCKERFILE, re.MULTILINE)
    planned = make("--dry-run", "serve", "HOST=0.0.0.0").stdout
    assert " ".join(json.loads(start)) in planned.replace('"', "").replace(".venv/bin/", "")
