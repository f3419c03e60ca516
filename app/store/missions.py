"""Missions out of the database: the list, and one by whatever it is called, now or at an instant that has passed."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import RowMapping, Select, distinct, func, or_, select
from sqlmodel import Session

from app.kept import NOW, AsOf
from app.store.base import known, table_of
from app.store.columns import findable, holds_code
from app.store.naming import fold, fold_name
from app.store.record_tables import LeadCountryRow
from app.store.tables import DocumentRow, MissionMention, MissionName, MissionRow, MissionState
from app.values import first_day, last_day


@dataclass(frozen=True, slots=True)
class KeptMission:
    """A mission: `names` by language (ISO 639-1, `und` where unknown), acronyms not among them.

    `documents` is how many stories speak of it, reprints not counted; `recorded_at` (UTC) when it became known here;
    `is_reference` whether the table of known missions has it.
    """

    slug: str
    acronym: str | None
    names: Mapping[str, tuple[str, ...]]
    host_countries: tuple[str, ...]
    organization: str | None
    started_on: str | None
    ended_on: str | None
    successor: str | None
    is_reference: bool
    documents: int
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class MissionFilter:
    """Which missions are asked for; empty is no filter.

    `q`: words that one of its names or acronyms holds, accents and case set aside; `host_country`, `organization`:
    it has one of these; `lead_country`: a record says that one of these leads it, `current`; `active_on` (EDTF): it
    had begun by then and had not ended before, as far as both are known.
    """

    q: str | None = None
    host_country: Sequence[str] = ()
    lead_country: Sequence[str] = ()
    organization: Sequence[str] = ()
    active_on: str | None = None


@dataclass(frozen=True, slots=True)
class MissionPage:
    """Some missions; `last` is the slug after which the next page begins, None when this is the last one."""

    rows: tuple[KeptMission, ...]
    last: str | None


_MISSION, _STATE, _NAME = table_of(MissionRow), table_of(MissionState), table_of(MissionName)
_MENTION, _LEAD, _DOCUMENT = table_of(MissionMention), table_of(LeadCountryRow), table_of(DocumentRow)


def missions(
    session: Session, where: MissionFilter = MissionFilter(), *, as_of: AsOf = NOW, after: str | None = None, limit: int
) -> MissionPage:
    """At most `limit` missions by slug, beginning after one; those merged into another are not among them."""
    query = _states(as_of).where(_STATE.c.merged_into.is_(None)).order_by(_STATE.c.slug).limit(limit + 1)
    if after is not None:
        query = query.where(_STATE.c.slug > findable(after))
    if where.q is not None:
        query = query.where(_is_called_like(session, where.q, as_of))
    if where.host_country:
        hosts = _STATE.c.host_countries
        query = query.where(or_(*(holds_code(hosts, country) for country in where.host_country)))
    if where.organization:
        query = query.where(_STATE.c.organization.in_(map(findable, where.organization)))
    if where.lead_country:
        query = query.where(_STATE.c.slug.in_(_led_by(where.lead_country, as_of)))
    if where.active_on is not None:
        query = query.where(func.substr(_STATE.c.started_on + "-01-01", 1, 10) <= last_day(where.active_on))
        ended = _STATE.c.ended_on
        still = func.substr(ended + "-99-99", 1, 10) >= first_day(where.active_on)
        query = query.where(or_(ended.is_(None), still))
    rows = session.execute(query).mappings().all()
    last = rows[limit - 1]["slug"] if len(rows) > limit else None
    return MissionPage(_kept(session, rows[:limit], as_of), last)


def mission(session: Session, name: str, as_of: AsOf = NOW) -> KeptMission | None:
    """The mission with this slug or, if there is none, the only one with this acronym or name, in any language.

    Accents, case and punctuation are set aside; of one that was merged, it is what it was merged into. None also
    where several missions have the name.
    """
    became = merges(session, as_of)
    slugs = [fold(name).replace(" ", "-")]
    if not (rows := _by_slug(session, slugs, became, as_of)):
        named = select(_NAME.c.mission).where(
            known(_NAME, as_of.known_at), _NAME.c.folded.in_((fold(name), fold_name(name)))
        )
        rows = _by_slug(session, session.scalars(named.distinct()).all(), became, as_of)
    return _kept(session, rows, as_of)[0] if len(rows) == 1 else None


def mission_by_slug(session: Session, slug: str, as_of: AsOf = NOW) -> KeptMission | None:
    """The mission with this very slug, unless it was merged."""
    rows = session.execute(_states(as_of).where(_STATE.c.slug == slug, _STATE.c.merged_into.is_(None))).mappings().all()
    return _kept(session, rows, as_of)[0] if rows else None


def merges(session: Session, as_of: AsOf = NOW) -> dict[str, str]:
    """The missions that were merged, each with what it has become in the end."""
    merged = select(_STATE.c.slug, _STATE.c.merged_into).where(
        known(_STATE, as_of.known_at), _STATE.c.merged_into.is_not(None)
    )
    into: dict[str, str] = {row.slug: row.merged_into for row in session.execute(merged)}
    became = {}
    for slug, target in into.items():
        while target in into:
            target = into[target]  # noqa: PLW2901
        became[slug] = target
    return became


def _states(as_of: AsOf) -> Select[Any]:
    joined = _STATE.join(_MISSION, _MISSION.c.slug == _STATE.c.slug)
    return select(_STATE, _MISSION.c.recorded_at).select_from(joined).where(known(_STATE, as_of.known_at))


def _by_slug(session: Session, slugs: Iterable[str], became: Mapping[str, str], as_of: AsOf) -> Sequence[RowMapping]:
    shown = {became.get(slug, slug) for slug in slugs}
    return session.execute(_states(as_of).where(_STATE.c.slug.in_(shown)).limit(2)).mappings().all()


def _is_called_like(session: Session, q: str, as_of: AsOf) -> Any:  # noqa: ANN401
    """Whether a mission, or one merged into it, has one name with all these words; a folded word holds no wildcard."""
    query = select(_NAME.c.mission).where(known(_NAME, as_of.known_at))
    for word in fold(q).split() or ["-"]:  # where q has no word at all, something that no folded name holds
        query = query.where(_NAME.c.folded.contains(word))
    became = merges(session, as_of)
    merged = session.scalars(query.where(_NAME.c.mission.in_(became))).all() if became else []
    return or_(_STATE.c.slug.in_(query), _STATE.c.slug.in_({became[slug] for slug in merged}))


def _led_by(countries: Sequence[str], as_of: AsOf) -> Select[Any]:
    return select(_LEAD.c.mission).where(
        known(_LEAD, as_of.known_at),
        _LEAD.c.status == "current",
        _LEAD.c.country.in_(map(findable, countries)),
        _LEAD.c.retracted_at.is_(None),
        _LEAD.c.review != "rejected",
        _LEAD.c.mission.is_not(None),
    )


def _kept(session: Session, rows: Sequence[RowMapping], as_of: AsOf) -> tuple[KeptMission, ...]:
    """Missions with their names and how many stories speak of them, in four queries for any number."""
    slugs = [row["slug"] for row in rows]
    stories = (
        select(_MENTION.c.mission, func.count(distinct(_DOCUMENT.c.cluster)))
        .join_from(_MENTION, _DOCUMENT, _DOCUMENT.c.id == _MENTION.c.document)
        .where(known(_MENTION, as_of.known_at), _MENTION.c.mission.in_(slugs))
        .group_by(_MENTION.c.mission)
    )
    documents = {row[0]: row[1] for row in session.execute(stories)}
    names = _names(session, slugs, as_of)
    fields = set(KeptMission.__slots__) - {"documents", "names"}
    return tuple(
        KeptMission(
            **{name: row[name] for name in fields}, names=names[row["slug"]], documents=documents.get(row["slug"], 0)
        )
        for row in rows
    )


def _names(session: Session, slugs: Sequence[str], as_of: AsOf) -> dict[str, dict[str, tuple[str, ...]]]:
    """The names of missions by language, also those of the missions merged into them, each way to write one once."""
    wanted = {slug: slug for slug in slugs}
    wanted |= {merged: into for merged, into in merges(session, as_of).items() if into in wanted}
    query = (
        select(_NAME)
        .where(known(_NAME, as_of.known_at), _NAME.c.mission.in_(wanted))
        .where(_NAME.c.is_acronym.is_(False), _NAME.c.is_variant.is_(False))
        .order_by(_NAME.c.is_reference.desc(), _NAME.c.language, _NAME.c.folded, _NAME.c.mission)
    )
    found: dict[str, dict[str, dict[str, str]]] = defaultdict(lambda: defaultdict(dict))
    for name in session.execute(query).mappings():
        found[wanted[name["mission"]]][name["language"]].setdefault(name["folded"], name["name"])
    return defaultdict(dict, {slug: _listed(by_language) for slug, by_language in found.items()})


def _listed(by_language: Mapping[str, Mapping[str, str]]) -> dict[str, tuple[str, ...]]:
    return {language: tuple(by_language[language].values()) for language in sorted(by_language)}
