import pytest
from sqlalchemy import Engine

from app.kept import AsOf
from app.store import missions
from app.store.database import snapshot, transaction
from app.store.ledger import Ledger
from app.store.merging import CannotMerge, merge, unmerge
from app.store.official_list import bring_in
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
    records_on,
    said,
    shown,
    value,
    veto,
)
from tests.store.watching import sight
from tests.store.world import vote

A, B, C = "a-haiti", "b-haiti", "c-haiti"


def join(engine: Engine, slug: str, into: str) -> int:
    with transaction(engine) as session:
        return merge(session, slug, into, now=NOW)


def part(engine: Engine, slug: str) -> int:
    with transaction(engine) as session:
        return unmerge(session, slug, now=NOW)


@pytest.fixture
def filled(engine: Engine) -> Engine:
    """Three missions in Haiti: A has two records, B and C one each."""
    keep(engine, "of A", mission("A", "Alpha Support Mission", host="HT"), people(1), people(2, at=11))
    keep(engine, "of B", mission("B", "Beta Support Mission", host="HT", started_on="2024"), people(3))
    keep(engine, "of C", mission("C", host="HT"), people(4))
    return engine


def counts(engine: Engine) -> dict[str, list[object]]:
    """The numbers of people in the records that are shown on each mission."""
    return {slug: [value(one, "count") for one in records_on(engine, slug)] for slug in (A, B, C)}


def found(engine: Engine, name: str) -> str | None:
    with snapshot(engine) as session:
        one = missions.mission(session, name)
    return None if one is None else one.slug


def test_all_of_a_mission_moves_and_comes_back(filled: Engine) -> None:
    with snapshot(filled) as session:
        before = sight(session)
    assert join(filled, A, B) == 2
    assert counts(filled) == {A: [], B: [1, 2, 3], C: [4]}
    assert shown(filled, A) is None
    into = shown(filled, B)
    assert into is not None
    assert into.names == {"en": ("Alpha Support Mission", "Beta Support Mission")}
    assert (into.documents, into.acronym, into.started_on) == (2, "B", "2024")
    assert [found(filled, name) for name in (A, "A", "alpha support mission", "B")] == [B] * 4
    assert part(filled, A) == 2
    with snapshot(filled) as session:
        after = sight(session)
    assert after.leads_to == before.leads_to
    assert counts(filled) == {A: [1, 2], B: [3], C: [4]}
    assert [after.collections["mission", slug] for slug in (A, B, C)] == [
        before.collections["mission", slug] for slug in (A, B, C)
    ]


def test_a_record_that_moves_has_a_new_revision_each_time(filled: Engine) -> None:
    one = records_on(filled, A)[0]
    join(filled, A, B)
    moved = look(filled, one.id)
    assert (moved.revision, moved.record.mission, moved.recorded_at) == (2, B, one.recorded_at)
    part(filled, A)
    assert (look(filled, one.id).revision, look(filled, one.id).record) == (3, one.record)


def test_the_log_tells_of_both_missions_and_of_what_moved(filled: Engine) -> None:
    last, one = log(filled)[-1].sequence, records_on(filled, C)[0].id
    join(filled, C, B)
    assert lines(filled, last) == [
        f"corrected mission {B} merge",
        f"retracted mission {C} merge",
        f"corrected personnel {one} merge",
    ]
    last += 3
    part(filled, C)
    assert lines(filled, last) == [
        f"corrected mission {B} merge",
        f"added mission {C} merge",
        f"corrected personnel {one} merge",
    ]
    assert [one.mission for one in log(filled, last)] == [B, C, C]


def test_a_document_that_is_read_after_a_merge_goes_to_the_target(filled: Engine) -> None:
    join(filled, A, B)
    keep(filled, "more of A", mission("A"), people(5))
    assert counts(filled)[B] == [1, 2, 3, 5]
    part(filled, A)
    assert counts(filled) == {A: [1, 2, 5], B: [3], C: [4]}


def test_a_chain_ends_in_one_mission_and_can_be_undone_in_its_middle(filled: Engine) -> None:
    assert join(filled, A, B) == 2
    assert join(filled, B, C) == 3
    assert counts(filled) == {A: [], B: [], C: [1, 2, 3, 4]}
    assert found(filled, A) == found(filled, B) == C
    assert part(filled, B) == 3
    assert counts(filled) == {A: [], B: [1, 2, 3], C: [4]}
    assert found(filled, A) == B
    assert part(filled, A) == 2
    assert counts(filled) == {A: [1, 2], B: [3], C: [4]}


def test_a_merge_into_one_that_was_merged_shows_where_that_leads(filled: Engine) -> None:
    join(filled, B, C)
    assert join(filled, A, B) == 2
    assert counts(filled)[C] == [1, 2, 3, 4]
    assert part(filled, A) == 2
    assert counts(filled) == {A: [1, 2], B: [], C: [3, 4]}


@pytest.mark.parametrize(
    ("slug", "into", "why"),
    [
        (C, C, "cannot be merged with itself"),
        (A, C, "a-haiti was merged into b-haiti before: undo that first"),
        (A, B, "a-haiti was merged into b-haiti before: undo that first"),
        (B, A, "a-haiti was merged into b-haiti: merging b-haiti into it would be a circle"),
        ("unknown", A, "there is no mission unknown"),
        (C, "unknown", "there is no mission unknown"),
    ],
)
def test_what_cannot_be_merged_is_refused_and_changes_nothing(filled: Engine, slug: str, into: str, why: str) -> None:
    join(filled, A, B)
    check_refused(filled, slug, into, why)


def test_a_circle_over_several_steps_is_refused(filled: Engine) -> None:
    join(filled, A, B)
    join(filled, B, C)
    check_refused(filled, C, A, "a-haiti was merged into c-haiti")


def check_refused(engine: Engine, slug: str, into: str, why: str) -> None:
    with snapshot(engine) as session:
        before = sight(session), len(log(engine))
    with transaction(engine) as session, pytest.raises(CannotMerge, match=why):
        merge(session, slug, into, now=NOW)
    with snapshot(engine) as session:
        assert (sight(session), len(log(engine))) == before


@pytest.mark.parametrize(
    ("slug", "why"), [("unknown", "there is no mission unknown"), (A, "a-haiti was not merged into another")]
)
def test_what_was_not_merged_cannot_be_parted(filled: Engine, slug: str, why: str) -> None:
    with transaction(filled) as session, pytest.raises(CannotMerge, match=why):
        unmerge(session, slug, now=NOW)


def test_what_was_known_before_a_merge_is_still_known_at_that_time(filled: Engine) -> None:
    last = log(filled)[-1].at
    join(filled, A, B)
    assert shown(filled, A, AsOf(known_at=last)) is not None
    assert len(records_on(filled, A, AsOf(known_at=last))) == 2
    with snapshot(filled) as session:
        assert missions.merges(session, AsOf(known_at=last)) == {}
        assert missions.merges(session) == {A: B}


def test_retracted_records_move_without_being_counted_or_logged(filled: Engine) -> None:
    one = records_on(filled, C)[0]
    keep_again(filled, "of C", mission("C", host="HT"))
    last = log(filled)[-1].sequence
    assert join(filled, C, B) == 0
    assert (look(filled, one.id).record.mission, look(filled, one.id).retracted_at is None) == (B, False)
    assert [change.resource for change in log(filled, last)] == ["mission", "mission"]
    assert part(filled, C) == 0
    assert look(filled, one.id).record.mission == C


def test_vetoes_are_judged_by_the_host_of_the_mission_that_they_are_on_by_now(engine: Engine) -> None:
    keep(engine, "of Mali", mission("A", host="ML"), people(1))
    keep(engine, "of no country", mission("B"), veto(date="2023-08"))
    with transaction(engine) as session, Ledger(session, NOW) as ledger:
        votes = vote("2023-08-30", "S/2023/638", "ML"), vote("2023-08-01", None, "HT")
        bring_in(ledger, VetoList(votes, "2024-01-01"))
    [one] = [one.id for one in records_on(engine, "b")]
    assert said(engine, one) == "ambiguous"
    join(engine, "b", "a-mali")
    assert said(engine, one) == "confirmed"
    part(engine, "b")
    assert said(engine, one) == "ambiguous"


def test_a_mission_that_only_the_merge_kept_goes_when_it_is_undone(filled: Engine) -> None:
    join(filled, A, B)
    keep_again(filled, "of A")
    keep_again(filled, "of B")
    assert shown(filled, B) is not None
    assert part(filled, A) == 0
    assert shown(filled, A) is shown(filled, B) is None
    assert {line.split()[0] for line in lines(filled)[-2:]} == {"retracted"}
