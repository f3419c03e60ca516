"""Which missions a text speaks of, where they are, and when they began and ended: one table for each language."""

from pathlib import Path

import pytest

from app.extraction import extract
from app.records import Mission
from app.reference import known_missions

HERE = Path(__file__).parent
PUBLISHED = "2025-03-12"


def texts(language: str) -> list[tuple[str, list[str]]]:
    """The texts of a table, each with the lines that stand under it."""
    read = list[tuple[str, list[str]]]()
    for line in (HERE / f"missions_{language}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("= "):
            read.append((line[2:], []))
        elif line and not line.startswith("#"):
            read[-1][1].append(line)
    return read


def told(mission: Mission) -> tuple[str, str, str]:
    return mission.host_country or "-", mission.started_on or "", mission.ended_on or ""


def called(mission: Mission, name: str) -> bool:
    """Whether a mission has an acronym or a name in which these words stand."""
    return any(name.lower() in each.lower() for each in (mission.acronym, *mission.names) if each)


LANGUAGES = sorted(path.stem.rpartition("_")[2] for path in HERE.glob("missions_*.txt"))


@pytest.mark.parametrize(
    ("language", "text", "expected"), [(language, *each) for language in LANGUAGES for each in texts(language)]
)
def test_speaks_of_exactly_these_missions(language: str, text: str, expected: list[str]) -> None:
    missions = extract(text, published_on=PUBLISHED, language=language, known=known_missions()).missions
    assert len(missions) == len(expected), [(m.acronym, m.names) for m in missions]
    for line in expected:
        name, host, started, ended = (part.strip() for part in f"{line} | | ".split("|")[:4])
        (mission,) = (m for m in missions if called(m, name))
        assert told(mission) == (host, started, ended)
