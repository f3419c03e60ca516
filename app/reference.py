"""What the project knows beforehand: its own table of missions as the reader's gazetteer, and how well it reads."""

import csv
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from app.extraction import KnownMission, KnownMissions

SEEDS = Path(__file__).resolve().parent.parent / "seeds"

QUALITY = SEEDS / "quality.json"
"""The figures of this release on the annotated documents, by set and language; `make quality` writes them."""

MISSIONS = SEEDS / "missions.csv"
"""Operations since 1948, UN and not; columns and sources are described in `seeds/README.md`."""

_NAMES = ("acronym", "acronym_fr", "acronym_es", "name_en", "name_fr", "name_es")


@cache
def known_missions(table: Path = MISSIONS) -> KnownMissions:
    """The table compiled for the reader, once per process; none known where the table is not there."""
    return KnownMissions.build(_rows(table)) if table.exists() else KnownMissions.build(())


def measured_quality() -> dict[str, dict[str, dict[str, Any]]]:
    """Set of documents -> language, or `all` -> the figures as `evaluate --json` gives them."""
    figures: dict[str, dict[str, dict[str, Any]]] = json.loads(QUALITY.read_bytes())
    return figures


def _rows(table: Path) -> Iterator[KnownMission]:
    with table.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            others = row["other_names"].split("|")
            names = tuple(dict.fromkeys(name for name in [*(row[key] for key in _NAMES), *others] if name))
            hosts, organization = tuple(row["host_countries"].split()), row["organization"]
            yield KnownMission(row["slug"], names, hosts, organization if organization.isupper() else None)
