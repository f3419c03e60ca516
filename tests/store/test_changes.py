"""The log of changes as it is read; `test_history` holds that a copy can be kept by it."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import UTC, datetime
from threading import Event

from sqlalchemy import Engine

from app.store.changes import Change, changes, newest, newest_by_mission
from app.store.database import snapshot, transaction
from app.store.merging import CannotMerge, merge, unmerge
from tests.store.telling import NOW, TICK, keep, keep_again, log, mission, people, records_on, review
from tests.store.watching import Copy, collections

MSS, MNF = mission("MSS", host="HT"), mission("MNF", host="HT", key="m2", at=1)


def test_an_empty_log(engine: Engine) -> None:
    with snapshot(engine) as session:
        assert (list(changes(session, limit=9)), newest(session), newest_by_mission(session)) == ([], None, {})


def test_what_a_document_brings(engine: Engine) -> None:
    name = keep(engine, "x", MSS, people(991))
    [one] = records_on(engine, "mss-haiti")
    assert log(engine) == [
        Change(1, NOW, "added", "reading", "mission", "mss-haiti", "mss-haiti"),
        Change(2, NOW, "added", "reading", "document", name, None),
        Change(3, NOW, "added", "reading", "personnel", one.id, "mss-haiti"),
    ]


def test_what_follows_a_number_up_to_a_limit(engine: Engine) -> None:
    keep(engine, "x", MSS, people(991))
    with snapshot(engine) as session:
        everything = list(changes(session, limit=9))
        assert [one.sequence for one in everything] == [1, 2, 3]
        for after in range(5):
            for limit in range(1, 5):
                assert list(changes(session, after=after, limit=limit)) == everything[after : after + limit]
        assert newest(session) == everything[-1]


def test_the_newest_of_each_mission(engine: Engine) -> None:
    keep(engine, "x", MSS, people(991))
    keep(engine, "y", MNF, people(5, "m2"))
    with snapshot(engine) as session:
        assert newest_by_mission(session) == {"mss-haiti": 3, "mnf-haiti": 6}
    review(engine, records_on(engine, "mss-haiti")[0].id, "accept")
    with snapshot(engine) as session:
        assert newest_by_mission(session) == {"mss-haiti": 7, "mnf-haiti": 6}
        last = newest(session)
    assert last is not None
    assert (last.sequence, last.at, last.cause) == (7, NOW + 2 * TICK, "review")


def test_who_follows_the_log_sees_no_gap_while_many_write(engine: Engine) -> None:
    """Nor a number before an earlier one: it would never ask for that again."""
    keep(engine, "x", MSS, people(991), MNF, people(5, "m2"))
    [decided] = (one.id for one in records_on(engine, "mss-haiti"))
    is_over = Event()

    def ingest(number: int) -> None:
        keep(engine, f"x {number}", MSS, people(number))
        keep_again(engine, f"x {number}", MNF, people(number, "m2"))

    def decide(number: int) -> None:
        review(engine, decided, "correct", count=number)

    def join(number: int) -> None:
        with transaction(engine) as session, suppress(CannotMerge):
            if number % 2:
                unmerge(session, "mnf-haiti", now=datetime.now(UTC))
            else:
                merge(session, "mnf-haiti", "mss-haiti", now=datetime.now(UTC))

    def follow() -> Copy:
        copy = Copy()
        while not is_over.is_set():
            with snapshot(engine) as session:
                copy.follow(session)
        return copy

    def write(do: Callable[[int], None]) -> None:
        for number in range(6):
            do(number)

    with ThreadPoolExecutor(4) as threads:
        reader = threads.submit(follow)
        for writer in [threads.submit(write, do) for do in (ingest, decide, join)]:
            writer.result()
        is_over.set()
        copy = reader.result()
    with snapshot(engine) as session:
        copy.follow(session)
        assert copy.held == collections(session)
        last = newest(session)
    assert last is not None
    assert last.sequence == copy.sequence
