"""What held on a date in the world, and what was known of it at an instant."""

import pytest
from sqlalchemy import Engine

from app.facts import mission_facts
from app.kept import AsOf
from app.records import LeadCountry, Personnel, RecordBase
from app.store.database import snapshot
from app.store.ids import document_id
from app.store.reading import document_records, record, records
from tests.store.telling import keep, keep_again, log, mission, people, records_on, review, value
from tests.store.telling import record as stated

HAITI = "mss-haiti"
MSS = mission("MSS", host="HT")


@pytest.fixture
def filled(engine: Engine) -> Engine:
    """Leads one after the other, numbers of people by their days, and one of which no day is known."""
    leads = (
        ("KE", "current", "2023-10", "2024-06"),
        ("US", "current", "2024-07-01", None),
        ("FR", "former", None, "2022"),
    )
    keep(
        engine,
        "dated",
        MSS,
        *(
            stated("lead_country", "m1", at, country=country, status=status, since=since, until=until)
            for at, (country, status, since, until) in enumerate(leads, 30)
        ),
        stated("lead_country", "m1", 40, country="SV", status="proposed", since="2026"),
        people(1, as_of="2023"),
        people(2, at=11, as_of="2024-02"),
        people(3, at=12, as_of="2024-02-28"),
        published_on="2025-08-15",
    )
    keep(engine, "undated", MSS)
    keep_again(engine, "undated", MSS, people(4, at=13), published_on=None)
    return engine


def held(engine: Engine, kind: type[RecordBase], field: str, on: str | None) -> set[object]:
    with snapshot(engine) as session:
        rows = records(session, kind, {}, as_of=AsOf(valid_at=on), limit=100).rows
    return {value(one, field) for one in rows}


@pytest.mark.parametrize(
    ("on", "leads"),
    [
        ("2021-12-31", set()),
        ("2022", {"FR"}),
        ("2023-09", {"FR"}),
        ("2023-10-01", {"FR", "KE"}),
        ("2023", {"FR", "KE"}),
        ("2024-06-30", {"FR", "KE"}),
        ("2024-06", {"FR", "KE"}),
        ("2024-07-01", {"FR", "US"}),
        ("2024-07", {"FR", "US"}),
        ("2024", {"FR", "KE", "US"}),
        ("2025-08-14", {"FR", "US"}),
        ("2025-08-15", {"FR", "US", "SV"}),
        (None, {"FR", "KE", "US", "SV"}),
    ],
)
def test_who_led_on_a_date(filled: Engine, on: str | None, leads: set[str]) -> None:
    """A year or a month counts as any of its days: what held on one of them held then."""
    assert held(filled, LeadCountry, "country", on) == leads


@pytest.mark.parametrize(
    ("on", "counts"),
    [
        ("2022-12-31", set()),
        ("2023-01-01", {1}),
        ("2024-01", {1}),
        ("2024-02-27", {1, 2}),
        ("2024-02", {1, 2, 3}),
        ("2030", {1, 2, 3}),
        (None, {1, 2, 3, 4}),
    ],
)
def test_what_has_no_day_is_left_out_where_one_is_asked_for(filled: Engine, on: str | None, counts: set[int]) -> None:
    assert held(filled, Personnel, "count", on) == counts


def test_of_a_mission_and_of_a_document_alike(filled: Engine) -> None:
    as_of = AsOf(valid_at="2023-06")
    with snapshot(filled) as session:
        of_document = document_records(session, document_id("dated"), as_of)
    assert {one.id for one in of_document} == {one.id for one in records_on(filled, HAITI, as_of)}
    assert len(of_document) == 2
    facts = mission_facts(records_on(filled, HAITI, AsOf(valid_at="2024-03")))
    assert [value(one, "country") for one in facts.lead.current] == ["KE"]
    assert facts.strength.deployed is not None
    assert value(facts.strength.deployed, "count") == 3


def test_both_clocks_at_once(filled: Engine) -> None:
    last = log(filled)[-1].at
    [one] = (
        kept.id for kept in records_on(filled, HAITI) if kept.record.type == "personnel" and kept.record.count == 1
    )
    review(filled, one, "correct", as_of="2024-05", count=9)
    keep_again(filled, "dated", MSS)
    for known_at, on, counts in (
        (None, "2023", []),
        (None, "2024-05", [9]),
        (last, "2023", [1]),
        (last, "2024-05", [1, 2, 3]),
        (log(filled)[0].at, "2024-05", [1, 2, 3]),
    ):
        found = records_on(filled, HAITI, AsOf(valid_at=on, known_at=known_at))
        assert [value(kept, "count") for kept in found if kept.record.type == "personnel"] == counts


def test_one_record_as_it_was_known(filled: Engine) -> None:
    last = log(filled)[-1].at
    one = records_on(filled, HAITI)[0]
    review(filled, one.id, "reject")
    with snapshot(filled) as session:
        assert record(session, one.id, AsOf(known_at=last)) == one
        assert record(session, one.id, AsOf(known_at=last.replace(year=2000))) is None
