from datetime import datetime, timedelta, timezone

import pytest
from sqlalchemy import Engine
from sqlmodel import col, select

from app.kept import ChangeAction
from app.store.base import known, table_of
from app.store.database import snapshot, transaction
from app.store.ledger import Ledger
from app.store.linking import begin, state_of
from app.store.official_list import bring_in, veto_list
from app.store.tables import MissionState
from app.veto_list import VetoList
from tests.store.telling import NOW, TICK, keep, log, mission, people, record, veto

HOUR = timedelta(hours=1)


def write(engine: Engine, slug: str, now: datetime) -> datetime:
    with transaction(engine) as session, Ledger(session, now) as ledger:
        begin(ledger, slug)
    return ledger.at


def test_instants_grow_though_the_clock_stands_or_goes_back(engine: Engine) -> None:
    clock = (NOW, NOW, NOW - HOUR, NOW + HOUR, NOW)
    written = [write(engine, f"mission-{number}", now) for number, now in enumerate(clock)]
    assert written == [NOW, NOW + TICK, NOW + 2 * TICK, NOW + HOUR, NOW + HOUR + TICK]
    assert [(one.sequence, one.at) for one in log(engine)] == list(enumerate(written, 1))


def test_an_instant_is_a_point_in_time_whatever_its_offset(engine: Engine) -> None:
    write(engine, "first", NOW)
    assert write(engine, "second", NOW.astimezone(timezone(-5 * HOUR))) == NOW + TICK
    assert write(engine, "third", NOW.astimezone(timezone(5 * HOUR)) + HOUR) == NOW + HOUR


def test_instants_grow_after_a_list_that_changed_no_veto(engine: Engine) -> None:
    lists = [VetoList((), f"202{number}-01-01") for number in range(3)]
    instants = []
    for one in lists:
        with transaction(engine) as session, Ledger(session, NOW) as ledger:
            assert bring_in(ledger, one)
        instants.append(ledger.at)
    assert instants == [NOW, NOW + TICK, NOW + 2 * TICK]
    assert log(engine) == []
    with snapshot(engine) as session:
        assert [veto_list(session, at) for at in instants] == lists
        assert veto_list(session, NOW - TICK) is None


def test_two_in_one_transaction_follow_each_other(engine: Engine) -> None:
    with transaction(engine) as session:
        for slug in ("first", "second"):
            with Ledger(session, NOW) as ledger:
                begin(ledger, slug)
    assert [(one.sequence, one.at, one.name) for one in log(engine)] == [(1, NOW, "first"), (2, NOW + TICK, "second")]


def test_nothing_is_logged_where_the_block_raises(engine: Engine) -> None:
    def fail(ledger: Ledger) -> None:
        ledger.note("document", "doc_1", "added", "reading", None)
        raise KeyError

    with transaction(engine) as session, pytest.raises(KeyError), Ledger(session, NOW) as ledger:
        fail(ledger)
    assert log(engine) == []


@pytest.mark.parametrize(
    ("noted", "kept"),
    [
        (["added"], "added"),
        (["added", "corrected", "corrected"], "added"),
        (["corrected", "corrected"], "corrected"),
        (["corrected", "added"], "added"),
        (["corrected", "retracted"], "retracted"),
        (["added", "retracted"], "retracted"),
        (["retracted", "added"], "added"),
    ],
)
def test_one_line_for_each_thing_and_transaction(engine: Engine, noted: list[ChangeAction], kept: str) -> None:
    with transaction(engine) as session, Ledger(session, NOW) as ledger:
        for action in noted:
            ledger.note("mission", "mss-haiti", action, "reading", "mss-haiti")
        ledger.note("document", "mss-haiti", "added", "reading", None)
    assert [(one.resource, one.action) for one in log(engine)] == [("mission", kept), ("document", "added")]


def test_what_others_refer_to_comes_first(engine: Engine) -> None:
    keep(
        engine,
        "x",
        veto(),
        record("funding_event", "m1", 3, kind="pledge"),
        record("lead_country", "m1", 4, country="KE", status="current"),
        people(1),
        mission("MSS"),
    )
    order = ["mission", "document", "lead_country", "personnel", "funding_event", "veto_event"]
    assert [one.resource for one in log(engine)] == order
    assert {one.at for one in log(engine)} == {NOW}


def test_a_version_follows_where_a_value_differs(engine: Engine) -> None:
    write(engine, "mss", NOW)
    with transaction(engine) as session, Ledger(session, NOW + HOUR) as ledger:
        row = state_of(session, "mss")
        assert row is not None
        assert ledger.revise(row, acronym=None, host_countries=()) is row
        following = ledger.revise(row, acronym="MSS")
        assert ledger.revise(following, started_on="2024") is following
    with snapshot(engine) as session:
        rows = session.exec(select(MissionState).order_by(col(MissionState.known_from))).all()
        kept = [(one.known_from, one.known_until, one.acronym, one.started_on) for one in rows]
    assert kept == [(NOW, NOW + HOUR, None, None), (NOW + HOUR, None, "MSS", "2024")]


def test_what_ends_is_known_up_to_that_instant(engine: Engine) -> None:
    write(engine, "mss", NOW)
    with transaction(engine) as session, Ledger(session, NOW + HOUR) as ledger:
        row = state_of(session, "mss")
        assert row is not None
        ledger.end(row)
    table = table_of(MissionState)
    with snapshot(engine) as session:
        for at, number in ((NOW - TICK, 0), (NOW, 1), (NOW + HOUR - TICK, 1), (NOW + HOUR, 0), (None, 0)):
            assert len(session.scalars(select(table.c.slug).where(known(table, at))).all()) == number
