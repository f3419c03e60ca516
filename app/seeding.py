"""The reference tables that come with the project, into the database: known missions, and the Council's own vetoes."""

from datetime import datetime

from sqlalchemy import Engine
from sqlmodel import Session

from app.kept import ReferenceMission
from app.reference import SEEDS, read_missions, with_shorter
from app.store import official_list, reference
from app.store.database import transaction
from app.store.ledger import Ledger
from app.veto_list import VetoList, read_list

VETOES = SEEDS / "vetoes.csv"
"""The Security Council's vetoes since 1946, to the day that `seeds/README.md` states."""


def seed(engine: Engine, *, now: datetime) -> int:
    """Bring both tables in and up to date, in one transaction; how many missions and votes that changes.

    A list of vetoes that somebody brought in since and that covers more stays.
    """
    with transaction(engine) as session:
        changed = reference.bring_in(session, reference_missions(), now=now)
        return changed + _bring_in_vetoes(session, official_vetoes(), now)


def _bring_in_vetoes(session: Session, new: VetoList, now: datetime) -> int:
    there = official_list.veto_list(session)
    if there is not None and there.through >= new.through:
        return 0
    with Ledger(session, now) as ledger:
        official_list.bring_in(ledger, new)
    return len(new.vetoes)


def reference_missions() -> tuple[ReferenceMission, ...]:
    """The table as the database takes it; names that the press shortens are variants. An `ad hoc` force is nobody's."""
    return tuple(_reference(row) for row in read_missions())


def official_vetoes() -> VetoList:
    """The list as the database takes it; it covers all up to its newest vote."""
    return read_list(VETOES.read_bytes())


def _reference(row: dict[str, str]) -> ReferenceMission:
    acronyms = [row[key] for key in ("acronym", "acronym_fr", "acronym_es") if row[key]]
    names = [(key.removeprefix("name_"), row[key]) for key in ("name_en", "name_fr", "name_es") if row[key]]
    others = [name for name in row["other_names"].split("|") if name]
    acronyms += [name for name in others if name.isupper()]
    names += [("und", name) for name in others if not name.isupper()]
    written = [name for _, name in names]
    return ReferenceMission(
        slug=row["slug"],
        acronyms=tuple(acronyms),
        names=tuple(names),
        variants=tuple(name for name in with_shorter(written) if name not in written),
        host_countries=tuple(row["host_countries"].split()),
        organization=None if row["organization"] == "ad hoc" else row["organization"],
        lead_country=row["lead_country"] or None,
        started_on=row["started_on"] or None,
        ended_on=row["ended_on"] or None,
        successor=row["successor"] or None,
    )
