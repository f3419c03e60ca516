from datetime import datetime

import pytest
from sqlalchemy import Engine, event

from app.kept import AsOf, Official
from app.store.database import snapshot, transaction
from app.store.ledger import Ledger
from app.store.official_list import bring_in, judge, veto_list
from app.store.record_tables import VetoEventRow
from app.veto_list import VetoList
from tests.store.telling import (
    NOW,
    keep,
    keep_again,
    lines,
    log,
    look,
    mission,
    people,
    record,
    records_on,
    review,
    said,
    veto,
)
from tests.store.world import vote

MALI = vote("2023-08-30", "S/2023/638", "ML")
HAITI = vote("2023-08-01", None, "HT")
FIRST, SECOND = VetoList((MALI,), "2023-12-31"), VetoList((MALI, HAITI), "2024-12-31")


def learn(engine: Engine, new: VetoList, *, is_new: bool = True) -> datetime:
    with transaction(engine) as session, Ledger(session, NOW) as ledger:
        assert bring_in(ledger, new) == is_new
    return ledger.at


@pytest.fixture
def vetoes(engine: Engine) -> list[str]:
    """Vetoes on a mission in Mali, one that is in the list by its draft, by its day, and one that is not."""
    stated = veto(draft="S/2023/638"), veto(at=21, date="2023-08-30"), veto(at=22, date="2022-01-01")
    keep(engine, "x", mission("MINUSMA", host="ML"), people(1), *stated)
    return [one.id for one in records_on(engine, "minusma-mali")[1:]]


def test_every_veto_is_judged_when_a_list_comes(engine: Engine, vetoes: list[str]) -> None:
    assert [said(engine, one) for one in vetoes] == [None] * 3
    last = log(engine)[-1]
    at = learn(engine, FIRST)
    assert [said(engine, one) for one in vetoes] == ["confirmed", "confirmed", "not_in_list"]
    assert look(engine, vetoes[0]).official == Official(
        status="confirmed", draft="S/2023/638", date="2023-08-30", list_through="2023-12-31"
    )
    assert sorted(lines(engine, last.sequence)) == sorted(f"corrected veto_event {one} official_list" for one in vetoes)
    assert [look(engine, one).revision for one in vetoes] == [2, 2, 2]
    assert [look(engine, one, AsOf(known_at=last.at)).official for one in vetoes] == [None] * 3
    with snapshot(engine) as session:
        assert (veto_list(session), veto_list(session, at), veto_list(session, last.at)) == (FIRST, FIRST, None)


def test_the_same_list_again_changes_nothing(engine: Engine, vetoes: list[str]) -> None:
    learn(engine, FIRST)
    last = log(engine)[-1].sequence
    learn(engine, FIRST, is_new=False)
    assert (log(engine, last), look(engine, vetoes[0]).revision) == ([], 2)


def test_a_newer_list_judges_anew_and_the_old_judgement_is_known_at_its_time(engine: Engine, vetoes: list[str]) -> None:
    at = learn(engine, FIRST)
    old = [look(engine, one) for one in vetoes]
    learn(engine, VetoList((HAITI,), "2024-12-31"))
    assert [said(engine, one) for one in vetoes] == ["not_in_list"] * 3
    assert [look(engine, one, AsOf(known_at=at)) for one in vetoes] == old
    with snapshot(engine) as session:
        assert veto_list(session, at) == FIRST


def test_a_list_that_covers_more_says_so_on_every_veto(engine: Engine, vetoes: list[str]) -> None:
    learn(engine, FIRST)
    learn(engine, SECOND)
    officials = [look(engine, one).official for one in vetoes]
    assert [one and one.list_through for one in officials] == ["2024-12-31"] * 3
    assert [look(engine, one).revision for one in vetoes] == [3] * 3


def test_a_veto_that_comes_later_is_judged_at_once(engine: Engine) -> None:
    learn(engine, FIRST)
    keep(engine, "x", mission("MINUSMA", host="ML"), veto(date="2023-08"), veto(at=21, status="threatened"))
    one, threat = records_on(engine, "minusma-mali")
    assert (said(engine, one.id), said(engine, threat.id)) == ("confirmed", "outside_coverage")
    assert (one.revision, [line.action for line in log(engine)]) == (1, ["added"] * 4)


def test_one_on_no_mission_is_judged_by_its_subject(engine: Engine) -> None:
    learn(engine, SECOND)
    keep(engine, "x", veto(None, date="2023-08", subject="la force en Haïti"))
    [one] = [change.name for change in log(engine) if change.resource == "veto_event"]
    official = look(engine, one).official
    assert official is not None
    assert (official.status, official.date) == ("confirmed", "2023-08-01")


def test_a_host_country_that_is_filled_in_later_judges_anew(engine: Engine) -> None:
    learn(engine, SECOND)
    keep(engine, "x", mission("MINUSMA"), veto(date="2023-08"))
    [one] = records_on(engine, "minusma")
    assert said(engine, one.id) == "ambiguous"
    last = log(engine)[-1]
    keep(engine, "y", mission("MINUSMA", host="ML"))
    assert said(engine, one.id) == "confirmed"
    assert f"corrected veto_event {one.id} official_list" in lines(engine, last.sequence)
    assert look(engine, one.id, AsOf(known_at=last.at)) == one


def test_a_host_country_that_is_read_otherwise_judges_anew(engine: Engine) -> None:
    """Also where the same reading fills in something else of the mission."""
    learn(engine, SECOND)
    keep(engine, "x", mission("MINUSMA", host="ML"))
    keep(engine, "y", mission("MINUSMA"), veto(date="2023-08"))
    [one] = records_on(engine, "minusma-mali")
    assert said(engine, one.id) == "confirmed"
    keep_again(engine, "x", mission("MINUSMA", started_on="2013"))
    assert said(engine, one.id) == "ambiguous"


def test_retracted_and_rejected_vetoes_are_judged_too_the_first_without_a_line(
    engine: Engine, vetoes: list[str]
) -> None:
    gone, rejected, _ = vetoes
    review(engine, rejected, "reject")
    stated = veto(at=21, date="2023-08-30"), veto(at=22, date="2022-01-01")
    keep_again(engine, "x", mission("MINUSMA", host="ML"), people(1), *stated)
    last = log(engine)[-1].sequence
    learn(engine, FIRST)
    assert (said(engine, gone), said(engine, rejected)) == ("confirmed", "confirmed")
    assert gone not in [one.name for one in log(engine, last)]
    assert rejected in [one.name for one in log(engine, last)]


def test_without_a_list_nothing_is_said(engine: Engine, vetoes: list[str]) -> None:
    with transaction(engine) as session, Ledger(session, NOW) as ledger:
        row = session.get_one(VetoEventRow, (vetoes[0], NOW))
        judge(ledger, [row])
        judge(ledger, [])
        assert row.official_status is None


def test_records_of_other_types_make_no_use_of_the_list(engine: Engine) -> None:
    learn(engine, FIRST)
    asked: list[str] = []
    event.listen(engine, "before_cursor_execute", lambda *arguments: asked.append(arguments[2]))
    keep(engine, "x", mission("MSS", host="HT"), people(1), record("funding_event", "m1", 3, kind="pledge"))
    assert not [one for one in asked if "FROM official_veto" in one]
