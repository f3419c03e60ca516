from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Dialect, Engine
from sqlmodel import select

from app.store.columns import Cents, Codes, Instant, holds_code
from app.store.database import connect, snapshot, transaction
from app.store.ledger import Ledger
from app.store.linking import begin
from app.store.schema import METADATA
from app.store.tables import MissionState, VetoListRow
from app.values import MAX_AMOUNT

MOMENTS = st.builds(
    lambda moment, minutes: moment.replace(tzinfo=timezone(timedelta(minutes=minutes))),
    st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1)),  # noqa: DTZ001
    st.integers(min_value=-720, max_value=840),
)
SQLITE = connect("sqlite:///unopened.db").dialect
POSTGRESQL = connect("postgresql://user@host/unopened").dialect
DIALECTS = pytest.mark.parametrize("dialect", [SQLITE, POSTGRESQL], ids=["sqlite", "postgresql"])


@given(st.integers(min_value=0, max_value=round(MAX_AMOUNT * 100)))
def test_money_is_exact_to_the_cent(cents: int) -> None:
    amount = Cents().process_result_value(cents, SQLITE)
    assert amount is not None
    assert Cents().process_bind_param(amount, SQLITE) == cents
    assert float(f"{cents // 100}.{cents % 100:02}") == amount


@DIALECTS
@given(MOMENTS)
def test_a_time_keeps_its_point_in_time(dialect: Dialect, moment: datetime) -> None:
    kept = Instant().process_bind_param(moment, dialect)
    assert kept == moment
    assert kept is not None
    assert Instant().process_result_value(kept.replace(tzinfo=None), dialect) == moment


def test_a_time_comes_back_in_utc_to_the_microsecond(engine: Engine) -> None:
    moment = datetime(2026, 11, 23, 14, 0, 0, 123456, tzinfo=timezone(timedelta(hours=-5)))
    with transaction(engine) as session:
        session.add(VetoListRow(known_from=moment, known_until=None, through="2026"))
    with snapshot(engine) as session:
        row = session.exec(select(VetoListRow)).one()
        assert (row.known_from, row.known_from.tzinfo) == (moment, UTC)


@given(st.lists(st.sampled_from(["KE", "JM", "US"]), max_size=3))
def test_codes_keep_their_order(codes: list[str]) -> None:
    assert Codes().process_result_value(Codes().process_bind_param(codes, SQLITE), SQLITE) == tuple(codes)


@pytest.mark.parametrize(("code", "found"), [("HT", True), ("DO", True), ("T", False), ("H", False), ("%", False)])
def test_one_code_can_be_looked_for(engine: Engine, code: str, found: bool) -> None:
    now = datetime(2026, 11, 23, tzinfo=UTC)
    with transaction(engine) as session:
        for slug, hosts in (("a", ("HT", "DO")), ("b", ())):
            with Ledger(session, now) as ledger:
                ledger.revise(begin(ledger, slug), host_countries=hosts)
    with snapshot(engine) as session:
        holds = holds_code(METADATA.tables["mission_state"].c.host_countries, code)
        assert session.exec(select(MissionState.slug).where(holds)).all() == (["a"] if found else [])
