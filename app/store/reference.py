"""The table of known missions into the database, and up to date: what the table says goes before what texts say."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session, col, select

from app.kept import ReferenceMission
from app.records import Mission
from app.store.base import known, table_of
from app.store.ledger import Ledger
from app.store.linking import UNKNOWN_LANGUAGE, begin, identify, resolve, state_of
from app.store.merging import merge_in
from app.store.naming import fold, fold_name
from app.store.profiles import refresh
from app.store.tables import MissionName, MissionState, ReferenceMissionRow

_STATED = ("host_countries", "organization", "lead_country", "started_on", "ended_on", "successor")

Name = tuple[str, bool, bool]
"""As it is written, whether it is an acronym, and whether it is a variant."""


def bring_in(session: Session, table: Sequence[ReferenceMission], *, now: datetime) -> int:
    """Let the table be the known one, in the caller's transaction; how many missions it changes.

    A mission that texts made and that the table turns out to know, by name and host country, is merged into
    the table's. One that the table drops stays, with its names, as long as a text speaks of it.
    """
    with Ledger(session, now) as ledger:
        rows = session.exec(select(ReferenceMissionRow).where(known(table_of(ReferenceMissionRow)))).all()
        old = {row.slug: row for row in rows}
        changed = [one.slug for one in table if _bring_in_one(ledger, one, old.get(one.slug))]
        dropped = sorted(old.keys() - {one.slug for one in table})
        for slug in dropped:
            ledger.end(old[slug])
            for name in _known_names(session, slug):
                ledger.revise(name, is_reference=False)
        session.flush()
        for slug in (*changed, *dropped):
            refresh(ledger, slug, "reference")
        if changed:
            _recognize(ledger)
    return len(changed) + len(dropped)


def _bring_in_one(ledger: Ledger, mission: ReferenceMission, row: ReferenceMissionRow | None) -> bool:
    values = {name: getattr(mission, name) for name in _STATED} | {"acronym": next(iter(mission.acronyms), None)}
    if row is None:
        if state_of(ledger.session, mission.slug) is None:
            begin(ledger, mission.slug, is_reference=True)
        ledger.add([ReferenceMissionRow(slug=mission.slug, known_from=ledger.at, known_until=None, **values)])
    is_new = row is None or ledger.revise(row, **values) is not row
    return _bring_in_names(ledger, mission.slug, _names(mission)) or is_new


def _names(mission: ReferenceMission) -> dict[tuple[str, str], Name]:
    """Its names by language and folded form; of two that fold alike the first, an acronym before a name."""
    found: dict[tuple[str, str], Name] = {}
    for acronym in mission.acronyms:
        found.setdefault((UNKNOWN_LANGUAGE, fold(acronym)), (acronym, True, False))
    for language, name in mission.names:
        found.setdefault((language, fold_name(name)), (name, False, False))
    shown = {folded for _, folded in found}
    for variant in mission.variants:
        if (folded := fold_name(variant)) not in shown:
            found.setdefault((UNKNOWN_LANGUAGE, folded), (variant, False, True))
    return found


def _bring_in_names(ledger: Ledger, slug: str, names: dict[tuple[str, str], Name]) -> bool:
    there = {(row.language, row.folded): row for row in _known_names(ledger.session, slug)}
    ended = [row for key, row in there.items() if row.is_reference and key not in names]
    for row in ended:
        ledger.end(row)
    is_new = bool(ended)
    for (language, folded), (name, is_acronym, is_variant) in names.items():
        row = MissionName(
            mission=slug,
            language=language,
            folded=folded,
            known_from=ledger.at,
            known_until=None,
            name=name,
            is_acronym=is_acronym,
            is_reference=True,
            is_variant=is_variant,
        )
        old = there.get((language, folded))
        if old is None:
            ledger.add([row])
        elif ledger.revise(old, **row.model_dump(include={"name", "is_acronym", "is_variant", "is_reference"})) is old:
            continue
        is_new = True
    return is_new


def _known_names(session: Session, slug: str) -> Sequence[MissionName]:
    return session.exec(select(MissionName).where(known(table_of(MissionName)), MissionName.mission == slug)).all()


def _recognize(ledger: Ledger) -> None:
    """Merge the missions that texts made into those of the table that they turn out to be."""
    made = select(MissionState).where(
        known(table_of(MissionState)),
        col(MissionState.is_reference).is_(False),
        col(MissionState.merged_into).is_(None),
    )
    for state in ledger.session.exec(made.order_by(col(MissionState.slug))).all():
        found = identify(ledger.session, _as_mission(ledger.session, state), None, among_reference=True)
        if found is not None and not _is_decided(ledger.session, state.slug, found.slug):
            merge_in(ledger, state.slug, found.slug, "reference")


def _is_decided(session: Session, slug: str, known: str) -> bool:
    """Whether a person merged the table's mission into this one, or parted the two after they were merged."""
    before = select(MissionState).where(MissionState.slug == slug, MissionState.merged_into == known)
    return resolve(session, known) == slug or session.exec(before.limit(1)).first() is not None


def _as_mission(session: Session, state: MissionState) -> Mission:
    """A mission that texts made, as a text would speak of it."""
    return Mission.model_construct(
        key="",
        acronym=state.acronym,
        names=tuple(one.name for one in _known_names(session, state.slug)),
        host_country=next(iter(state.host_countries), None),
        started_on=state.started_on,
        ended_on=state.ended_on,
        evidence=(),
    )
