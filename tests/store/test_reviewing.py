from collections.abc import Collection

import pytest
from pydantic import ValidationError
from sqlalchemy import Engine

from app.kept import AsOf, ReviewAction
from app.store import reading
from app.store.database import snapshot, transaction
from app.store.ledger import Ledger
from app.store.merging import merge
from app.store.official_list import bring_in
from app.store.reviewing import BadCorrection, Decision, NoSuchRecord, Outdated, Retired, decide
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
    shown,
    veto,
)
from tests.store.world import LISTS

HAITI, MALI = "mss-haiti", "minusma-mali"
VALUES = ("count", "as_of", "mission")


@pytest.fixture
def one(engine: Engine) -> str:
    """The id of a record of 991 people on a mission in Haiti; there is another mission, in Mali."""
    keep(engine, "of Haiti", mission("MSS", host="HT"), people(991, as_of="2025-08"))
    keep(engine, "of Mali", mission("MINUSMA", host="ML"), people(12000))
    return records_on(engine, HAITI)[0].id


def values(engine: Engine, record_id: str) -> tuple[object, ...]:
    kept = look(engine, record_id)
    return (kept.review, *(getattr(kept.record, field) for field in VALUES))


@pytest.mark.parametrize(
    ("actions", "state", "count"),
    [
        (["accept"], "accepted", 991),
        (["reject"], "rejected", 991),
        (["correct"], "corrected", 994),
        (["reopen"], "unreviewed", 991),
        (["accept", "accept"], "accepted", 991),
        (["accept", "reject"], "rejected", 991),
        (["reject", "accept"], "accepted", 991),
        (["reject", "correct"], "corrected", 994),
        (["correct", "accept"], "corrected", 994),
        (["correct", "reject"], "rejected", 994),
        (["correct", "reject", "accept"], "accepted", 994),
        (["correct", "reopen"], "unreviewed", 991),
        (["correct", "accept", "reject", "reopen"], "unreviewed", 991),
        (["accept", "reopen", "reopen"], "unreviewed", 991),
    ],
)
def test_what_decisions_make_of_a_record(
    engine: Engine, one: str, actions: list[ReviewAction], state: str, count: int
) -> None:
    before = look(engine, one)
    for number, action in enumerate(actions, 2):
        assert review(engine, one, action, **({"count": 994} if action == "correct" else {})) == number
    after = look(engine, one)
    assert values(engine, one) == (state, count, "2025-08", HAITI)
    assert (after.id, after.record.evidence, after.document) == (one, before.record.evidence, before.document)
    assert (after.recorded_at, after.revision) == (before.recorded_at, len(actions) + 1)
    with snapshot(engine) as session:
        history = reading.history(session, one)
    assert [version.action for version in history] == [None, *actions]
    assert {(version.author, version.reason) for version in history[1:]} == {("A. D.", "why")}
    assert [version.known_until for version in history] == [*(version.known_from for version in history[1:]), None]
    assert history[0].kept == before


def test_a_decision_has_its_line_in_the_log(engine: Engine, one: str) -> None:
    last = log(engine)[-1].sequence
    review(engine, one, "correct", count=994)
    assert lines(engine, last) == [f"corrected personnel {one} review"]
    assert log(engine, last)[0].mission == HAITI


def test_a_corrected_date_counts_for_when_it_held(engine: Engine, one: str) -> None:
    def held(on: str) -> list[str]:
        return [kept.id for kept in records_on(engine, HAITI, AsOf(valid_at=on))]

    assert (held("2025-07"), held("2025-08")) == ([], [one])
    review(engine, one, "correct", as_of="2025-07-03")
    assert (held("2025-07-02"), held("2025-07-03")) == ([], [one])
    review(engine, one, "reopen")
    assert (held("2025-07"), held("2025-08")) == ([], [one])


@pytest.mark.parametrize("revisions", [None, (1,), (0, 1)])
def test_a_decision_is_good_for_the_revisions_that_it_names(
    engine: Engine, one: str, revisions: Collection[int] | None
) -> None:
    with transaction(engine) as session:
        assert decide(session, one, Decision("accept", "A. D."), revisions=revisions, now=NOW) == 2


@pytest.mark.parametrize("revisions", [(), (0,), (1,), (1, 3)])
def test_a_decision_on_another_revision_is_refused(engine: Engine, one: str, revisions: Collection[int]) -> None:
    review(engine, one, "accept")
    last = log(engine)[-1].sequence
    with transaction(engine) as session, pytest.raises(Outdated, match="it is at revision 2 by now"):
        decide(session, one, Decision("reject", "A. D."), revisions=revisions, now=NOW)
    assert (log(engine, last), look(engine, one).review) == ([], "accepted")


def test_there_is_nothing_to_decide_on_what_is_unknown_or_was_taken_back(engine: Engine, one: str) -> None:
    with pytest.raises(NoSuchRecord):
        review(engine, "rec_unknown", "accept")
    keep_again(engine, "of Haiti", mission("MSS", host="HT"))
    last = log(engine)[-1].sequence
    for action in ("accept", "reject", "reopen"):
        with pytest.raises(Retired, match="the reader took it back"):
            review(engine, one, action)
    assert log(engine, last) == []


@pytest.mark.parametrize(
    ("action", "given", "field"),
    [
        ("correct", {}, None),
        ("accept", {"count": 1}, None),
        ("reopen", {"count": 1}, None),
        ("correct", {"colour": "red"}, "colour"),
        ("correct", {"evidence": []}, "evidence"),
        ("correct", {"certainty": "stated"}, "certainty"),
        ("correct", {"type": "veto_event"}, "type"),
        ("correct", {"mission": "unknown"}, "mission"),
    ],
)
def test_what_is_no_correction_is_refused(
    engine: Engine, one: str, action: ReviewAction, given: dict[str, object], field: str | None
) -> None:
    last = log(engine)[-1].sequence
    with transaction(engine) as session, pytest.raises(BadCorrection) as refused:
        decide(session, one, Decision(action, "A. D.", None, given), now=NOW)
    assert refused.value.field == field
    assert (log(engine, last), look(engine, one).revision) == ([], 1)


@pytest.mark.parametrize(
    "given", [{"count": -1}, {"count": 9, "count_max": 8}, {"as_of": "2025-13"}, {"mission": None}]
)
def test_values_that_make_no_record_are_refused(engine: Engine, one: str, given: dict[str, object]) -> None:
    with transaction(engine) as session, pytest.raises(ValidationError):
        decide(session, one, Decision("correct", "A. D.", None, given), now=NOW)
    assert look(engine, one).revision == 1


def test_values_that_depend_on_each_other_are_corrected_together(engine: Engine) -> None:
    keep(
        engine,
        "who leads and pays",
        mission("MSS", host="HT"),
        record("lead_country", "m1", 3, country="KE", status="current"),
        record("funding_event", "m1", 4, kind="pledge"),
    )
    lead, money = (kept.id for kept in records_on(engine, HAITI))
    review(engine, lead, "correct", country=None, region="419")
    review(engine, money, "correct", amount=13.3, currency="USD")
    assert look(engine, lead).record.model_dump(include={"country", "region"}) == {"country": None, "region": "419"}
    assert look(engine, money).record.model_dump(include={"amount", "currency"}) == {"amount": 13.3, "currency": "USD"}


def test_a_record_may_be_about_another_mission(engine: Engine, one: str) -> None:
    last = log(engine)[-1].sequence
    review(engine, one, "correct", mission=MALI)
    assert records_on(engine, MALI)[0].id == one
    assert records_on(engine, HAITI) == ()
    assert {change.mission for change in log(engine, last)} == {HAITI, MALI}
    review(engine, one, "correct", count=5)
    assert values(engine, one) == ("corrected", 5, "2025-08", MALI)
    review(engine, one, "reopen")
    assert values(engine, one) == ("unreviewed", 991, "2025-08", HAITI)


def test_a_correction_to_a_mission_that_was_merged_goes_where_that_leads(engine: Engine, one: str) -> None:
    keep(engine, "of the EU", mission("EUTM", host="ML"))
    with transaction(engine) as session:
        merge(session, "eutm-mali", MALI, now=NOW)
    review(engine, one, "correct", mission="eutm-mali")
    assert values(engine, one)[-1] == MALI


def test_after_a_merge_a_correction_leaves_a_record_what_it_was_read_to_be_about(engine: Engine, one: str) -> None:
    with transaction(engine) as session:
        merge(session, HAITI, MALI, now=NOW)
    review(engine, one, "correct", count=5, mission=MALI)
    review(engine, one, "reopen")
    assert values(engine, one) == ("unreviewed", 991, "2025-08", MALI)


def test_reopening_goes_back_to_what_was_read_last(engine: Engine) -> None:
    keep(engine, "of Mali", mission("MINUSMA", host="ML"))
    keep(engine, "of some country", mission("ECOMOG"), people(5))
    [again] = (kept.id for kept in records_on(engine, "ecomog"))
    keep(engine, "of Liberia", mission("ECOMOG", host="LR", started_on="1990", ended_on="1996"))
    keep(engine, "of Sierra Leone", mission("ECOMOG", host="SL", started_on="1997"))
    keep_again(engine, "of some country", mission("ECOMOG"), people(5), published_on="2005")
    assert values(engine, again) == ("unreviewed", 5, None, "ecomog-sierra-leone")
    review(engine, again, "correct", mission=MALI)
    review(engine, again, "reopen")
    assert values(engine, again) == ("unreviewed", 5, None, "ecomog-sierra-leone")


def test_a_mission_that_only_this_record_was_about_goes_with_its_correction(engine: Engine, one: str) -> None:
    review(engine, one, "accept")
    keep_again(engine, "of Haiti")
    assert shown(engine, HAITI) is not None
    review(engine, one, "correct", mission=MALI)
    assert shown(engine, HAITI) is None
    assert f"retracted mission {HAITI} review" in lines(engine)
    with pytest.raises(BadCorrection, match=f"There is no mission {HAITI}"):
        review(engine, one, "reopen")


def test_a_veto_that_is_corrected_is_judged_anew(engine: Engine) -> None:
    keep(engine, "of a veto", mission("MSS", host="HT"), veto(date="2023-08-30"), veto(None, at=21, date="2020-01-01"))
    with transaction(engine) as session, Ledger(session, NOW) as ledger:
        bring_in(ledger, LISTS[0])
    [one] = records_on(engine, HAITI)
    assert said(engine, one.id) == "not_in_list"
    review(engine, one.id, "correct", draft="S/2023/638")
    assert said(engine, one.id) == "confirmed"
    review(engine, one.id, "correct", draft=None, date="2023-08-30", mission=None)
    assert (said(engine, one.id), look(engine, one.id).record.mission, records_on(engine, HAITI)) == (
        "confirmed",
        None,
        (),
    )
    assert review(engine, one.id, "reopen") == 5
    assert said(engine, one.id) == "not_in_list"
