"""The project's own table of missions as the reader's gazetteer."""

import csv
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from app.extraction import KnownMission, KnownMissions

MISSIONS = Path(__file__).resolve().parent.parent / "seeds" / "missions.csv"
"""Operations since 1948, UN and not; columns and sources are described in `seeds/README.md`."""

_NAMES = ("acronym", "acronym_fr", "acronym_es", "name_en", "name_fr", "name_es")


@cache
def known_missions(table: Path = MISSIONS) -> KnownMissions:
    """The table compiled for the reader, once per process; none known where the table is not there."""
    return KnownMissions.build(_rows(table)) if table.exists() else KnownMissions.build(())


def _rows(table: Path) -> Iterator[KnownMission]:
    with table.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            others = row["other_names"].split("|")
            names = tuple(dict.fromkeys(name for name in [*(row[key] for key in _NAMES), *others] if name))
            yield KnownMission(row["slug"], names, tuple(row["host_countries"].split()))
