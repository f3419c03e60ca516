from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Engine
from sqlmodel import col, select

from app.records import Evidence, Mission
from app.seeding import reference_missions
from app.store.database import snapshot, transaction
from app.store.ledger import Ledger
from app.store.linking import link
from app.store.reference import bring_in
from app.store.tables import MissionName, MissionState

NOW = datetime(2026, 11, 23, tzinfo=UTC)
FULL = "Multinational Security Support mission"


def mission(acronym: str | None, *names: str, host: str | None = None, **dates: str) -> Mission:
    evidence = (Evidence(start=0, end=1, quote="x"),)
    return Mission(key="m1", acronym=acronym, names=names, host_country=host, evidence=evidence, **dates)


def link_all(engine: Engine, *missions: Mission) -> list[str]:
    """The slug of each, of which each is in a document of its own, a minute after the one before."""
    slugs = []
    for minute, one in enumerate(missions):
        with transaction(engine) as session, Ledger(session, NOW + timedelta(minutes=minute)) as ledger:
            slugs.append(link(ledger, one, "en", None).mission)
    return slugs


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (mission("MSS", host="HT"), mission("Mss", host="HT")),
        (mission("MSS", host="HT"), mission("MSS")),
        (mission("MSS"), mission("MSS", host="HT")),
        (mission("MSS", FULL, host="HT"), mission(None, "the Multinational Security Support (MSS) Mission")),
        (mission("MSS", FULL), mission("MMAS", f"The {FULL}", host="HT")),
        (mission(None, "MSS", host="HT"), mission("MSS", host="HT")),
        (mission(None, "opération Barkhane", "Barkhane"), mission(None, "Barkhane")),
        (mission(None, "Takuba", host="ML"), mission(None, "Takuba", host="ML")),
    ],
)
def test_one_mission(engine: Engine, first: Mission, second: Mission) -> None:
    one, other = link_all(engine, first, second)
    assert one == other


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (mission("MSS", host="HT"), mission("MNF", host="HT")),
        (mission("ECOMOG", host="LR"), mission("ECOMOG", host="SL")),
        (mission("MSS", FULL, host="HT"), mission("MSS", FULL, host="VU")),
        (mission(None, "la mission", host="HT"), mission(None, "la mission", host="HT")),
        (mission("MSS", "la mission", host="HT"), mission(None, "la mission", host="HT")),
        (mission(None, "Takuba", host="ML"), mission(None, "Takuba", host="NE")),
        (mission(None, "Takuba", host="ML"), mission(None, "Takuba")),
    ],
)
def test_two_missions(engine: Engine, first: Mission, second: Mission) -> None:
    one, other = link_all(engine, first, second)
    assert one != other


def test_slugs_of_missions_that_would_have_the_same_are_numbered(engine: Engine) -> None:
    nameless = mission(None, "la mission", host="HT")
    assert link_all(engine, nameless, nameless, nameless) == ["mission-haiti", "mission-haiti-2", "mission-haiti-3"]


def test_of_several_missions_the_one_in_the_same_country_then_the_one_that_ran_then_none(engine: Engine) -> None:
    liberia = mission("ECOMOG", host="LR", started_on="1990", ended_on="1998")
    leone = mission("ECOMOG", host="SL", started_on="1997", ended_on="2000-05")
    nowhere, in_1994 = mission("ECOMOG"), mission("ECOMOG", started_on="1994")
    slugs = link_all(engine, liberia, leone, leone, in_1994, nowhere, nowhere)
    assert slugs == [
        "ecomog-liberia",
        "ecomog-sierra-leone",
        "ecomog-sierra-leone",
        "ecomog-liberia",
        "ecomog",
        "ecomog",
    ]


def test_what_is_missing_is_filled_in_and_what_is_there_stays(engine: Engine) -> None:
    link_all(
        engine,
        mission(None, FULL),
        mission("MSS", FULL, host="HT", started_on="2024-06", ended_on="2025-10"),
        mission("MMAS", FULL, started_on="2024", ended_on="2026"),
    )
    with snapshot(engine) as session:
        row = session.exec(select(MissionState).where(col(MissionState.known_until).is_(None))).one()
    assert (row.slug, row.acronym, row.host_countries) == ("multinational-security-support", "MSS", ("HT",))
    assert (row.started_on, row.ended_on) == ("2024-06", "2025-10")


def test_names_are_kept_once_for_each_language_and_only_those_that_tell(engine: Engine) -> None:
    with transaction(engine) as session, Ledger(session, NOW) as ledger:
        for language in ("en", "en", "fr", None):
            link(ledger, mission("MSS", f"the {FULL}", FULL.upper(), "the force", host="HT"), language, None)
    with snapshot(engine) as session:
        rows = session.exec(select(MissionName.language, MissionName.name, MissionName.is_acronym)).all()
    names = [(f"the {FULL}", False), ("MSS", True)]
    assert sorted(rows) == sorted((language, *name) for language in ("en", "fr", "und") for name in names)


def test_the_longest_names_fit_the_index(engine: Engine) -> None:
    long = mission("\ufdfa" * 300, "\ufdfa" * 300, "𠀋" * 300, host="HT")
    assert len(set(link_all(engine, long, long))) == 1


def test_a_text_that_names_no_country_speaks_of_a_mission_in_several(engine: Engine) -> None:
    known = [one for one in reference_missions() if one.slug in ("barkhane", "takuba")]
    with transaction(engine) as session:
        bring_in(session, known, now=NOW)
    barkhane, takuba = mission(None, "opération Barkhane", "Barkhane"), mission(None, "Takuba")
    assert link_all(engine, barkhane, mission(None, "Barkhane", host="ML")) == ["barkhane", "barkhane"]
    assert link_all(engine, mission(None, "Barkhane", host="HT"), takuba) == ["barkhane-haiti", "takuba-2"]
