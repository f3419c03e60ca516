from dataclasses import replace

import pytest
from sqlalchemy import Engine, event

from app.kept import KeptRecord
from app.queue import Item, Queue, items
from app.store.database import snapshot, transaction
from app.store.merging import merge, unmerge
from tests.keeping import lead, money, people, press, veto
from tests.store import telling
from tests.store.telling import keep, keep_again, mission, records_on, review

HAITI, MALI = "mss-haiti", "minusma-mali"


def places(*records: KeptRecord) -> dict[str, tuple[object, ...]]:
    return {one.kept.id: (one.why, one.conflict, one.documents) for one in items(records)}


def test_what_disagrees_what_is_shown_and_the_rest() -> None:
    shown, older = people("deployed", 991, as_of="2025-08-01"), people("deployed", 400, as_of="2024-06-01")
    one, other = money("pledge", 5, "USD", funder="US"), lead("current", "KE")
    assert places(shown, older, one, other) == {
        shown.id: ("current", None, 1),
        older.id: ("other", None, 1),
        one.id: ("current", None, 1),
        other.id: ("current", None, 1),
    }
    against = people("deployed", 770, as_of="2025-08-01")
    found = places(shown, against, older)
    assert {found[shown.id][:2], found[against.id][:2]} == {("conflict", "contradiction")}
    assert found[older.id] == ("other", None, 1)


def test_of_several_conflicts_the_one_in_which_one_side_is_surely_wrong() -> None:
    newer, older = press(people("deployed", 991, as_of="2025-08-01"), people("deployed", 770, as_of="2025-08-01"))
    third = people("deployed", 400, as_of="2025-08-01")
    assert {one.conflict for one in items([newer, older])} == {"revision"}
    assert {one.conflict for one in items([newer, older, third])} == {"contradiction"}


def test_what_was_decided_or_taken_back_needs_no_look() -> None:
    one = people("deployed", 991)
    gone = replace(one, id="rec_gone", retracted_at=one.recorded_at)
    decided = [replace(one, id=f"rec_{review}", review=review) for review in ("accepted", "corrected", "rejected")]
    assert places(one, gone, *decided).keys() == {one.id}


def test_how_many_stories_state_it() -> None:
    one = veto("RU")
    assert places(one, replace(one, id="rec_b", cluster="b"), replace(one, id="rec_c", cluster="b"))[one.id][2] == 2


@pytest.fixture
def filled(engine: Engine) -> Engine:
    """Numbers on two missions: on one two that disagree, and one that is shown; on the other one that is shown."""
    day = "2025-08-01"
    haiti, mali = mission("MSS", host="HT"), mission("MINUSMA", host="ML")
    keep(engine, "a", haiti, telling.people(991, as_of=day), telling.people(2500, at=11, measure="authorized"))
    keep(engine, "b", haiti, telling.people(770, as_of=day), minute=1)
    keep(engine, "c", mali, telling.people(12000, as_of=day), telling.people(9000, at=11, as_of="2020-01-01"), minute=2)
    keep(engine, "d", mali, telling.people(12000, as_of=day), minute=3)
    return engine


def top(engine: Engine, queue: Queue, slug: str | None = None, limit: int = 100) -> list[Item]:
    with snapshot(engine) as session:
        return queue.top(session, mission=slug, limit=limit)


def counts(found: list[Item]) -> list[object]:
    return [telling.value(one.kept, "count") for one in found]


def test_conflicts_then_what_is_shown_then_the_rest_in_each_what_few_state_and_the_newest_first(filled: Engine) -> None:
    found = top(filled, Queue())
    assert counts(found) == [770, 991, 2500, 12000, 9000, 12000]
    assert [one.why for one in found] == ["conflict", "conflict", "current", "current", "other", "other"]


@pytest.mark.parametrize("limit", [0, 1, 3, 6, 7])
def test_no_more_than_asked_for(filled: Engine, limit: int) -> None:
    queue = Queue()
    assert top(filled, queue, limit=limit) == top(filled, queue)[:limit]


def test_of_one_mission(filled: Engine) -> None:
    queue = Queue()
    assert counts(top(filled, queue, MALI)) == [12000, 9000, 12000]
    assert counts(top(filled, queue, HAITI)) == [770, 991, 2500]
    assert top(filled, queue, "unknown") == []


def test_what_was_found_is_kept_until_something_of_the_mission_changes(filled: Engine) -> None:
    queue = Queue()
    first = top(filled, queue)
    asked: list[str] = []
    event.listen(filled, "before_cursor_execute", lambda *arguments: asked.append(arguments[2]))
    assert top(filled, queue) == first
    assert len([one for one in asked if one.startswith("SELECT")]) == 1
    review(filled, first[0].kept.id, "accept")
    asked.clear()
    assert counts(top(filled, queue)) == [991, 2500, 12000, 9000, 12000]
    assert len([one for one in asked if "FROM personnel" in one]) == 1


def test_the_queue_follows_whatever_happens(filled: Engine) -> None:
    """One that was asked all along says the same as one that is asked for the first time."""
    queue = Queue()
    one = records_on(filled, HAITI)[0].id

    def join() -> None:
        with transaction(filled) as session:
            merge(session, MALI, HAITI, now=telling.NOW)

    def part() -> None:
        with transaction(filled) as session:
            unmerge(session, MALI, now=telling.NOW)

    for change in (
        lambda: review(filled, one, "correct", mission=MALI),
        lambda: review(filled, one, "reopen"),
        join,
        part,
        lambda: keep_again(filled, "b", mission("MSS", host="HT")),
        lambda: keep_again(filled, "d", mission("MNF", host="HT"), telling.people(12000, as_of="2025-08-01")),
        lambda: keep(filled, "e", mission("MSS", host="HT"), telling.people(5)),
    ):
        top(filled, queue)
        change()
        for slug in (HAITI, MALI, "mnf-haiti", None):
            assert top(filled, queue, slug) == top(filled, Queue(), slug)
