from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Engine

from app import seeding
from app.seeding import official_vetoes, reference_missions, seed
from app.store.changes import changes
from app.store.database import snapshot, transaction
from app.store.ledger import Ledger
from app.store.missions import mission, mission_by_slug
from app.store.official_list import bring_in, veto_list
from app.veto_list import VetoList

NOW = datetime(2026, 11, 23, 14, tzinfo=UTC)
MISSIONS, VETOES = reference_missions(), official_vetoes()


def test_both_tables_come_in_once(engine: Engine) -> None:
    assert seed(engine, now=NOW) == len(MISSIONS) + len(VETOES.vetoes)
    assert seed(engine, now=NOW) == 0
    with snapshot(engine) as session:
        assert len(changes(session, limit=1000)) == len(MISSIONS)
        assert veto_list(session) == VETOES
        for one in MISSIONS[::10]:
            found = mission_by_slug(session, one.slug)
            assert found is not None
            assert (found.host_countries, found.organization) == (one.host_countries, one.organization)
            assert (found.acronym, found.is_reference) == (next(iter(one.acronyms), None), True)
        found = mission(session, "Multinational Security Support Mission")
    assert found is not None
    assert found.host_countries == ("HT",)


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> int:
    """How many missions there are in a table cut short, where only the list is looked at."""
    monkeypatch.setattr(seeding, "reference_missions", lambda: MISSIONS[:2])
    return 2


def test_a_list_that_covers_more_stays(engine: Engine, few: int) -> None:
    newer = VetoList(VETOES.vetoes[:5], str(int(VETOES.through[:4]) + 1))
    with transaction(engine) as session, Ledger(session, NOW) as ledger:
        bring_in(ledger, newer)
    assert seed(engine, now=NOW) == few
    with snapshot(engine) as session:
        assert veto_list(session) == newer


def test_a_list_that_covers_less_is_replaced(engine: Engine, few: int) -> None:
    with transaction(engine) as session, Ledger(session, NOW + timedelta(days=1)) as ledger:
        bring_in(ledger, VetoList((), "1950-01-01"))
    assert seed(engine, now=NOW) == few + len(VETOES.vetoes)
    with snapshot(engine) as session:
        assert veto_list(session) == VETOES


def test_an_acronym_among_other_names_is_one_and_names_have_their_language() -> None:
    row = dict.fromkeys(
        (
            *("slug", "acronym", "acronym_fr", "acronym_es", "name_en", "name_fr", "name_es", "other_names"),
            *("host_countries", "organization", "lead_country", "started_on", "ended_on", "successor"),
        ),
        "",
    )
    row |= {"slug": "x", "acronym": "XYZ", "acronym_fr": "ZYX", "organization": "ad hoc", "host_countries": "HT DO"}
    row |= {"name_en": "United Nations Force in X", "name_fr": "Force en X", "other_names": "XF|The X force"}
    one = seeding._reference(row)
    assert one.acronyms == ("XYZ", "ZYX", "XF")
    assert one.names == (("en", "United Nations Force in X"), ("fr", "Force en X"), ("und", "The X force"))
    assert set(one.variants) == {"UN Force in X", "U.N. Force in X"}
    assert (one.host_countries, one.organization, one.lead_country, one.successor) == (("HT", "DO"), None, None, None)


def test_every_mission_of_the_table_is_found_by_its_slug_and_tells_its_names_apart() -> None:
    slugs = [one.slug for one in MISSIONS]
    assert len(set(slugs)) == len(slugs)
    for one in MISSIONS:
        assert one.acronyms or one.names
        assert not {name for _, name in one.names} & set(one.variants)
        assert all(language in ("en", "fr", "es", "und") for language, _ in one.names)
