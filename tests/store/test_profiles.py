import pytest
from sqlalchemy import Engine

from app.store.database import transaction
from app.store.ledger import Ledger
from app.store.merging import merge, unmerge
from app.store.profiles import refresh
from app.store.reference import bring_in
from tests.store.telling import NOW, keep, keep_again, lines, log, mission, people, records_on, review, shown
from tests.store.world import known_mission

HAITI = "mss-haiti"


def profile(engine: Engine, slug: str = HAITI) -> tuple[object, ...]:
    one = shown(engine, slug)
    assert one is not None
    return one.acronym, one.host_countries, one.started_on, one.ended_on


def renew(engine: Engine, slug: str = HAITI) -> None:
    with transaction(engine) as session, Ledger(session, NOW) as ledger:
        refresh(ledger, slug, "reading")


@pytest.fixture
def told(engine: Engine) -> Engine:
    """Three documents on one mission, of which each says something that the one before did not."""
    keep(engine, "first", mission("MSS", host="HT"))
    keep(engine, "second", mission("MSS", started_on="2024"))
    keep(engine, "third", mission("MSS", started_on="2024-06", ended_on="2025"))
    return engine


def test_the_first_document_to_say_so_counts(told: Engine) -> None:
    assert profile(told) == ("MSS", ("HT",), "2024", "2025")
    renew(told)
    assert profile(told) == ("MSS", ("HT",), "2024", "2025")


def test_of_two_mentions_in_one_document_the_first_counts(engine: Engine) -> None:
    years = range(2009, 2012)
    keep(engine, "x", *(mission("MSS", key=f"m{year - 2000}", at=year, started_on=str(year)) for year in years))
    assert profile(engine, "mss")[2] == "2009"
    renew(engine, "mss")
    assert profile(engine, "mss")[2] == "2009"


def test_what_the_first_says_no_more_is_what_the_next_says(told: Engine) -> None:
    keep_again(told, "second", mission("MSS"))
    assert profile(told) == ("MSS", ("HT",), "2024-06", "2025")
    keep_again(told, "second", mission("MSS", started_on="2023"))
    assert profile(told) == ("MSS", ("HT",), "2023", "2025")


def test_merging_and_parting_does_not_change_which_document_is_the_first(told: Engine) -> None:
    keep(told, "other", mission("MNF", host="HT"))
    with transaction(told) as session:
        merge(session, HAITI, "mnf-haiti", now=NOW)
    keep(told, "fourth", mission("MSS", started_on="2022"))
    with transaction(told) as session:
        unmerge(session, HAITI, now=NOW)
    renew(told)
    assert profile(told) == ("MSS", ("HT",), "2024", "2025")


def test_what_was_read_into_a_merged_mission_stays_its_own(told: Engine) -> None:
    keep(told, "other", mission("MNF", host="HT"))
    with transaction(told) as session:
        merge(session, "mnf-haiti", HAITI, now=NOW)
    keep(told, "late", mission("MNF", started_on="2020"))
    renew(told)
    renew(told, "mnf-haiti")
    assert profile(told) == ("MSS", ("HT",), "2024", "2025")


def test_the_table_goes_before_documents(told: Engine) -> None:
    row = known_mission(HAITI, "MSS", host_countries=("HT", "DO"), started_on="2024-06-25")
    with transaction(told) as session:
        bring_in(session, [row], now=NOW)
    assert profile(told) == ("MSS", ("HT", "DO"), "2024-06-25", "2025")


def test_a_mission_that_is_unknown_is_let_be(engine: Engine) -> None:
    renew(engine, "unknown")
    assert log(engine) == []


@pytest.mark.parametrize("decided", [True, False])
def test_a_mission_stays_while_a_record_on_it_stands(engine: Engine, decided: bool) -> None:
    keep(engine, "x", mission("MSS", host="HT"), people(1))
    if decided:
        review(engine, records_on(engine, HAITI)[0].id, "reject")
    last = log(engine)[-1].sequence
    keep_again(engine, "x")
    assert (shown(engine, HAITI) is not None) is decided
    assert lines(engine, last)[0].split()[0] == ("corrected" if decided else "retracted")
    renew(engine)
    assert (shown(engine, HAITI) is not None) is decided


def test_a_mission_stays_while_it_is_merged_or_another_into_it(engine: Engine) -> None:
    keep(engine, "x", mission("MSS", host="HT"))
    keep(engine, "y", mission("MNF", host="HT"))
    with transaction(engine) as session:
        merge(session, "mnf-haiti", HAITI, now=NOW)
    for text in "xy":
        keep_again(engine, text)
    one = shown(engine, HAITI)
    assert one is not None
    assert one.documents == 0
