"""Which of the missions that the database knows a document speaks of, or a new one."""

from datetime import datetime
from itertools import count

from sqlmodel import Session, col, select

from app.records import Mission
from app.store.naming import fold, fold_name, is_full, is_telling, slug_of
from app.store.tables import MissionName, MissionRow

UNKNOWN_LANGUAGE = "und"
"""ISO 639-2 for a name in a text whose language was not found."""


def link(session: Session, mission: Mission, language: str | None, now: datetime) -> str:
    """The slug of a mission in a document: an old one's or a new one's, which then has the document's names too.

    It is an old one if an acronym or a full name agrees and no known host country contradicts, or if a shorter
    name that tells missions apart agrees and the host countries are the same. Of several, the one with the same
    host country, else the one known longest. What the old one lacks is filled in; what it has stays.
    """
    row = _known(session, mission)
    if row is None:
        row = MissionRow(
            slug=_free_slug(session, slug_of(mission)),
            acronym=None,
            host_countries=(),
            started_on=None,
            ended_on=None,
            recorded_at=now,
        )
        session.add(row)
    row.acronym = row.acronym or mission.acronym
    row.host_countries = row.host_countries or ((mission.host_country,) if mission.host_country else ())
    row.started_on = row.started_on or mission.started_on
    row.ended_on = row.ended_on or mission.ended_on
    session.flush()
    _add_names(session, row.slug, mission, language or UNKNOWN_LANGUAGE)
    return row.slug


def _names(mission: Mission) -> dict[str, tuple[str, bool]]:
    """By what it is known: folded, to the name as written and whether it is an acronym."""
    names = {fold_name(name): (name, False) for name in reversed(mission.names) if is_telling(name)}
    if mission.acronym and (folded := fold(mission.acronym)):
        names[folded] = (mission.acronym, True)
    return names


def _known(session: Session, mission: Mission) -> MissionRow | None:
    names = _names(mission)
    found = session.exec(
        select(MissionName, MissionRow)
        .join(MissionRow, col(MissionRow.slug) == col(MissionName.mission))
        .where(col(MissionName.folded).in_(names))
        .order_by(col(MissionRow.recorded_at), col(MissionRow.slug))
    ).all()
    host = mission.host_country
    agreeing = []
    for name, row in found:
        same_host = host in row.host_countries if host else not row.host_countries
        decisive = name.is_acronym or names[name.folded][1] or is_full(name.name)
        if same_host or (decisive and not (host and row.host_countries)):
            agreeing.append((not same_host, row))
    return min(agreeing, key=lambda one: one[0])[1] if agreeing else None


def _free_slug(session: Session, slug: str) -> str:
    numbered = (slug if number == 1 else f"{slug}-{number}" for number in count(1))
    return next(one for one in numbered if session.get(MissionRow, one) is None)


def _add_names(session: Session, slug: str, mission: Mission, language: str) -> None:
    known = session.exec(
        select(MissionName.folded).where(MissionName.mission == slug, MissionName.language == language)
    ).all()
    session.add_all(
        MissionName(mission=slug, language=language, folded=folded, name=name, is_acronym=is_acronym)
        for folded, (name, is_acronym) in _names(mission).items()
        if folded not in known
    )
    session.flush()
