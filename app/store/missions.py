"""Missions out of the database: the list, and one by whatever it is called."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import distinct, func, or_
from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from app.store.columns import findable, holds_code
from app.store.naming import fold, fold_name
from app.store.tables import LeadCountryRow, MissionMention, MissionName, MissionRow, table_of


@dataclass(frozen=True, slots=True)
class KeptMission:
    """A mission: `names` by language (ISO 639-1, `und` where unknown), acronyms not among them.

    `documents` is how many speak of it, `recorded_at` (UTC) when the first was read.
    """

    slug: str
    acronym: str | None
    names: Mapping[str, tuple[str, ...]]
    host_countries: tuple[str, ...]
    started_on: str | None
    ended_on: str | None
    documents: int
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class MissionPage:
    """Some missions; `last` is the slug after which the next page begins, None when this is the last one."""

    rows: tuple[KeptMission, ...]
    last: str | None


def missions(
    session: Session,
    *,
    q: str | None = None,
    host_country: Sequence[str] = (),
    lead_country: Sequence[str] = (),
    after: str | None = None,
    limit: int,
) -> MissionPage:
    """At most `limit` missions by slug, beginning after one.

    `q`: words that one of its names or acronyms holds, accents and case set aside; `host_country`: it is one of
    these countries; `lead_country`: a record says that one of these leads it, `current`. Empty is no filter.
    """
    query = select(MissionRow).order_by(col(MissionRow.slug)).limit(limit + 1)
    if after is not None:
        query = query.where(col(MissionRow.slug) > findable(after))
    if q is not None:
        query = query.where(col(MissionRow.slug).in_(_called_like(q)))
    if host_country:
        hosts = table_of(MissionRow).c.host_countries
        query = query.where(or_(*(holds_code(hosts, country) for country in host_country)))
    if lead_country:
        query = query.where(col(MissionRow.slug).in_(_led_by(lead_country)))
    rows = session.exec(query).all()
    return MissionPage(_kept(session, rows[:limit]), rows[limit - 1].slug if len(rows) > limit else None)


def mission(session: Session, name: str) -> KeptMission | None:
    """The mission with this slug or, if there is none, the only one with this acronym or name, in any language.

    Accents, case and punctuation are set aside. None also where several missions have the name.
    """
    row = session.get(MissionRow, fold(name).replace(" ", "-"))
    if row is None:
        named = select(MissionName.mission).where(col(MissionName.folded).in_((fold(name), fold_name(name))))
        found = session.exec(select(MissionRow).where(col(MissionRow.slug).in_(named)).limit(2)).all()
        if len(found) != 1:
            return None
        row = found[0]
    return _kept(session, [row])[0]


def _called_like(q: str) -> SelectOfScalar[str]:
    """Slugs of the missions that have one name with all these words; a folded word holds no wildcard."""
    query = select(MissionName.mission)
    for word in fold(q).split() or ["-"]:  # where q has no word at all, something that no folded name holds
        query = query.where(col(MissionName.folded).contains(word))
    return query


def _led_by(countries: Sequence[str]) -> SelectOfScalar[Any]:
    return select(LeadCountryRow.mission).where(
        LeadCountryRow.status == "current",
        col(LeadCountryRow.country).in_(map(findable, countries)),
        col(LeadCountryRow.retracted_at).is_(None),
        col(LeadCountryRow.mission).is_not(None),
    )


def _kept(session: Session, rows: Sequence[MissionRow]) -> tuple[KeptMission, ...]:
    """Missions with their names and how many documents speak of them, in three queries for any number."""
    slugs = [row.slug for row in rows]
    counts = (
        select(MissionMention.mission, func.count(distinct(col(MissionMention.document))))
        .where(col(MissionMention.mission).in_(slugs))
        .group_by(col(MissionMention.mission))
    )
    documents = dict(session.exec(counts).all())
    names: dict[str, dict[str, tuple[str, ...]]] = defaultdict(dict)
    for name in session.exec(
        select(MissionName)
        .where(col(MissionName.mission).in_(slugs), col(MissionName.is_acronym).is_(False))
        .order_by(col(MissionName.mission), col(MissionName.language), col(MissionName.folded))
    ):
        of_mission = names[name.mission]
        of_mission[name.language] = (*of_mission.get(name.language, ()), name.name)
    return tuple(
        KeptMission(
            slug=row.slug,
            acronym=row.acronym,
            names=names[row.slug],
            host_countries=row.host_countries,
            started_on=row.started_on,
            ended_on=row.ended_on,
            documents=documents.get(row.slug, 0),
            recorded_at=row.recorded_at,
        )
        for row in rows
    )
