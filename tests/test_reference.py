"""What the project knows beforehand is so: the published figures are this reader's, on the documents in corpus/."""

import json
from pathlib import Path

import pytest

from app import cli
from app.extraction import KnownMissions
from app.reference import known_missions, measured_quality

ROOT = Path(__file__).parents[1]


def test_the_published_figures_are_those_of_this_reader(capsys: pytest.CaptureFixture[str]) -> None:
    """After a change of rules or annotations, `make quality` brings them up to date."""
    cli.main(["evaluate", "--json", *(str(ROOT / "corpus" / name) for name in measured_quality())])
    assert json.loads(capsys.readouterr().out) == measured_quality()


def test_the_readme_gives_the_same_figures() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for name, languages in measured_quality().items():
        cells = [f"{languages[language]['rows']['RECORDS']['f1']:.2f}" for language in ("fr", "en", "es")]
        row = f"| {languages['all']['documents']} in `corpus/{name}` | {' | '.join(cells)} |"
        assert row in readme, row


def test_without_the_table_no_mission_is_known(tmp_path: Path) -> None:
    assert isinstance(known_missions(tmp_path / "none.csv"), KnownMissions)
