"""The README does what it says: commands shown with their output are run, in order, beside a server with the seeds."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import cli
from tests.serving import Server, served

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
SESSIONS = [text for language, text in BLOCKS if language == "console"]
MARK = "--- next command ---"

NOT_RUN_HERE = {
    "make serve",
    "make test",
    "export MISSION_FACTS_DATABASE_URL=postgresql://facts:secret@localhost:5432/facts",
    "docker build --tag mission-facts .",
    "docker run --rm --publish 8000:8000 --volume mission-facts:/data mission-facts",
}
"""Commands that would run this very test, or need Docker or a server."""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("readme")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        patch.setenv("MISSION_FACTS_DATABASE_URL", f"sqlite:///{folder / 'facts.db'}")
        patch.setenv("PATH", f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")
        assert cli.main(["migrate"]) == 0
        assert cli.main(["ingest", "seeds"]) == 0
        with served(folder) as running:
            yield running


def commands(session: str) -> list[tuple[str, str]]:
    """Each command with the output shown under it."""
    _, *parts = re.split(r"^\$ ", session, flags=re.MULTILINE)
    return [(command, shown) for command, _, shown in (part.partition("\n") for part in parts)]


def without_space(text: str) -> str:
    return re.sub(r"\s", "", text)


def is_like(output: str, shown: str) -> bool:
    """Whether the output is what is shown, in which `…` stands for anything; white space does not count."""
    output = without_space(output)
    first, *others = (without_space(part) for part in shown.split("…"))
    if not others:
        return output == first
    if not output.startswith(first) or not output.endswith(others[-1]):
        return False
    position = len(first)
    for part in others:
        position = output.find(part, position) + len(part)
        if position < len(part):
            return False
    return True


@pytest.mark.parametrize(
    ("output", "shown", "agree"),
    [
        ('{"a": 1}\n', '{"a":1}', True),
        ("a b c", "a … c", True),
        ("abc", "a…b…c", True),
        ("abc", "a…c…b", False),
        ("abc", "ab", False),
        ("abc", "b…c", False),
        ("abc", "a…b", False),
    ],
)
def test_what_is_shown_is_compared(output: str, shown: str, agree: bool) -> None:
    assert is_like(output, shown) is agree


@pytest.mark.parametrize("session", SESSIONS, ids=range(len(SESSIONS)))
def test_commands_answer_what_is_shown(server: Server, session: str) -> None:
    steps = commands(session)
    assert steps
    script = f"\necho '{MARK}'\n".join(command for command, _ in steps)
    script = script.replace("localhost:8000", server.address.removeprefix("http://")).replace(".venv/bin/", "")
    done = subprocess.run(
        ["bash", "-c", script], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=True, cwd=ROOT
    )
    outputs = done.stdout.decode().split(MARK)
    for (command, shown), output in zip(steps, outputs, strict=True):
        assert shown.strip(), f"{command} is shown without its output"
        assert is_like(output, shown), f"{command} answered {output}"


def test_commands_that_are_not_run_are_known() -> None:
    assert {line for language, text in BLOCKS if language == "sh" for line in text.splitlines()} == NOT_RUN_HERE
    assert {language for language, _ in BLOCKS} == {"sh", "console", "text"}


def test_every_command_has_its_row(capsys: pytest.CaptureFixture[str]) -> None:
    cli.main(["--help"])
    shown = re.findall(r"^│ (\w+) ", capsys.readouterr().out, re.MULTILINE)
    assert set(shown) == set(re.findall(r"^\| `([a-z]+)", README, re.MULTILINE))


@pytest.mark.parametrize(
    "page", ["README.md", *(str(path.relative_to(ROOT)) for path in ROOT.glob("docs/**/*.md")), "corpus/README.md"]
)
def test_links_lead_somewhere(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#:]+)\)", text):
        assert (ROOT / page).parent.joinpath(target).exists(), target
