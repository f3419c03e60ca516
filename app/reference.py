"""What the project knows beforehand: its own table of missions as the reader's gazetteer, and how well it reads."""

import csv
import json
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from app.extraction import KnownMission, KnownMissions

SEEDS = Path(__file__).resolve().parent.parent / "seeds"

QUALITY = SEEDS / "quality.json"
"""The figures of this release on the annotated documents, by set and language; `make quality` writes them."""

MISSIONS = SEEDS / "missions.csv"
"""Operations since 1948, UN and not; columns and sources are described in `seeds/README.md`."""

_SHORTER = (
    ("United Nations", "UN"),
    ("United Nations", "U.N."),
    ("African Union", "AU"),
    ("European Union", "EU"),
    ("Democratic Republic of the Congo", "DRC"),
    ("Democratic Republic of the Congo", "Democratic Republic of Congo"),
    ("Democratic Republic of the Congo", "Congo"),
    ("Stabilization", "Stabilisation"),
    ("des Nations Unies", "de l'ONU"),
    ("de l'Union africaine", "de l'UA"),
    ("de l'Union européenne", "de l'UE"),
    ("République démocratique du Congo", "RDC"),
    ("République démocratique du Congo", "RD Congo"),
    ("République centrafricaine", "Centrafrique"),
    ("en République centrafricaine", "en RCA"),
    ("de las Naciones Unidas", "de la ONU"),
    ("de las Naciones Unidas", "de Naciones Unidas"),
    ("de la Unión Africana", "de la UA"),
    ("de la Unión Europea", "de la UE"),
    ("República Democrática del Congo", "RDC"),
    ("en el Líbano", "en Líbano"),
    ("en el Sudán", "en Sudán"),
    ("en el Yemen", "en Yemen"),
)
"""What the press writes shorter in a mission's official name."""

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
    for row in read_missions(table):
        others = row["other_names"].split("|")
        names = tuple(dict.fromkeys(with_shorter(name for name in [*(row[key] for key in _NAMES), *others] if name)))
        hosts, organization = tuple(row["host_countries"].split()), row["organization"]
        yield KnownMission(row["slug"], names, hosts, organization if organization.isupper() else None)


def read_missions(table: Path = MISSIONS) -> Iterator[dict[str, str]]:
    """The rows of the table, by column."""
    with table.open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)


def with_shorter(names: Iterable[str]) -> Iterator[str]:
    """Each name, as it is and with its parts as the press shortens them: the organization, the place, or both."""
    for name in names:
        variants = [name]
        for whole, short in _SHORTER:
            variants += [each.replace(whole, short) for each in variants if whole in each]
        yield from variants
