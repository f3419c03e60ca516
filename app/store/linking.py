"""Which of the missions that the database knows a document speaks of, or a new one."""

from itertools import count
from typing import NamedTuple

from sqlmodel import Session, col, select

from app.records import Mission
from app.store.ledger import Ledger
from app.store.naming import fold, fold_name, is_full, is_telling, slug_of
from app.store.tables import MissionName, MissionRow, MissionState
from app.values import first_day, last_day

UNKNOWN_LANGUAGE = "und"
"""ISO 639-2 for a name in a text whose language was not found."""


class Linked(NamedTuple):
    """The mission that a document's mission was found to be, and the one that this has become by merging.

    `is_rehosted`: the document was the first to say in which country it is.
    """

    slug: str
    mission: str
    is_rehosted: bool = False


def link(ledger: Ledger, mission: Mission, language: str | None, published_on: str | None) -> Linked:
    """A mission in a document: an old one's slug or a new one's, which then has the document's names too.

    It is an old one if an acronym or a full name agrees and no known host country contradicts, or if a shorter
    name that tells missions apart agrees and the host countries are the same (where a text says none: the mission is
    in several, or in none that is known). Of several those in the same host country count, then those that ran when
    the document was published, then those of the reference table; if several still do, it is a mission of its own
    until somebody merges it. What the old one lacks is filled in.
    """
    state = identify(ledger.session, mission, published_on)
    if state is None:
        state = begin(ledger, _own_slug(ledger.session, mission))
    hosts = state.host_countries
    state = _fill(ledger, state, mission)
    _add_names(ledger, state.slug, mission, language or UNKNOWN_LANGUAGE)
    return Linked(state.slug, _became(ledger.session, state), is_rehosted=state.host_countries != hosts)


def resolve(session: Session, slug: str) -> str:
    """The mission that this one has become by merging; itself if it was not merged."""
    while (state := state_of(session, slug)) and state.merged_into:
        slug = state.merged_into
    return slug


def _became(session: Session, state: MissionState) -> str:
    return state.slug if state.merged_into is None else resolve(session, state.merged_into)


def names_of(mission: Mission) -> dict[str, tuple[str, bool]]:
    """By what it is known: folded, to the name as written and whether it is an acronym."""
    names = {fold_name(name): (name, False) for name in reversed(mission.names) if is_telling(name)}
    if mission.acronym and (folded := fold(mission.acronym)):
        names[folded] = (mission.acronym, True)
    return names


def _candidates(session: Session, mission: Mission) -> list[tuple[bool, MissionState]]:
    """The missions that it may be, each once, and whether it is surely in the same host country."""
    names = names_of(mission)
    found = session.exec(
        select(MissionName, MissionState)
        .join(MissionState, col(MissionState.slug) == col(MissionName.mission))
        .where(
            col(MissionName.folded).in_(names),
            col(MissionName.known_until).is_(None),
            col(MissionState.known_until).is_(None),
        )
        .order_by(col(MissionState.slug))
    ).all()
    host = mission.host_country
    agreeing: dict[str, tuple[bool, MissionState]] = {}
    for name, state in found:
        # A text that speaks of a mission in several countries is about none of them alone.
        is_same_host = host in state.host_countries if host else len(state.host_countries) != 1
        is_decisive = name.is_acronym or names[name.folded][1] or is_full(name.name)
        if is_same_host or (is_decisive and not (host and state.host_countries)):
            agreeing[state.slug] = (is_same_host, state)
    return list(agreeing.values())


def identify(
    session: Session, mission: Mission, published_on: str | None, *, among_reference: bool = False
) -> MissionState | None:
    """The known mission that a document's is, by the rules of `link`; None where there is none, or several fit."""
    found = [one for one in _candidates(session, mission) if one[1].is_reference or not among_reference]
    when = mission.started_on or published_on
    for is_better in (lambda one: one[0], lambda one: _ran(one[1], when), lambda one: one[1].is_reference):
        found = [one for one in found if is_better(one)] or found
    is_one = len({_became(session, state) for _, state in found}) == 1
    return found[0][1] if is_one else None


def _ran(state: MissionState, when: str | None) -> bool:
    """Whether a mission may have been running on a date: a year more at its end, for the news that looks back."""
    if when is None:
        return True
    began = state.started_on is None or first_day(state.started_on) <= last_day(when)
    if state.ended_on is None:
        return began
    year_after = f"{int(state.ended_on[:4]) + 1:04}{state.ended_on[4:]}"
    return began and first_day(when) <= last_day(year_after[:7])


def _own_slug(session: Session, mission: Mission) -> str:
    """A slug that no other mission has: its own, or numbered. One of a mission that is known no more is its own."""
    slug = slug_of(mission)
    numbered = (slug if number == 1 else f"{slug}-{number}" for number in count(1))
    return next(one for one in numbered if state_of(session, one) is None)


def begin(ledger: Ledger, slug: str, *, is_reference: bool = False) -> MissionState:
    """A mission of which nothing is known yet."""
    if ledger.session.get(MissionRow, slug) is None:
        ledger.session.add(MissionRow(slug=slug, recorded_at=ledger.at))
        ledger.session.flush()
    state = MissionState(
        slug=slug,
        known_from=ledger.at,
        known_until=None,
        acronym=None,
        host_countries=(),
        organization=None,
        started_on=None,
        ended_on=None,
        successor=None,
        is_reference=is_reference,
        merged_into=None,
    )
    ledger.add([state])
    ledger.note("mission", slug, "added", "reference" if is_reference else "reading", slug)
    return state


def _fill(ledger: Ledger, state: MissionState, mission: Mission) -> MissionState:
    hosts = (mission.host_country,) if mission.host_country else ()
    filled = ledger.revise(
        state,
        acronym=state.acronym or mission.acronym,
        host_countries=state.host_countries or hosts,
        started_on=state.started_on or mission.started_on,
        ended_on=state.ended_on or mission.ended_on,
    )
    ledger.session.flush()
    return filled


def state_of(session: Session, slug: str) -> MissionState | None:
    """What is known of a mission now; None for one that is unknown or known no more."""
    query = select(MissionState).where(MissionState.slug == slug, col(MissionState.known_until).is_(None))
    return session.exec(query).first()


def _add_names(ledger: Ledger, slug: str, mission: Mission, language: str) -> None:
    known = ledger.session.exec(
        select(MissionName.folded).where(
            MissionName.mission == slug, MissionName.language == language, col(MissionName.known_until).is_(None)
        )
    ).all()
    ledger.add(
        MissionName(
            mission=slug,
            language=language,
            folded=folded,
            known_from=ledger.at,
            known_until=None,
            name=name,
            is_acronym=is_acronym,
            is_reference=False,
            is_variant=False,
        )
        for folded, (name, is_acronym) in names_of(mission).items()
        if folded not in known
    )
    ledger.session.flush()
