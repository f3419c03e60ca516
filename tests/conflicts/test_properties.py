from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import app.conflicts
from app.conflicts import MOST_COMPARED, find_conflicts
from app.conflicts.differences import overlap
from app.kept import KeptRecord
from app.records import Personnel
from tests.keeping import lead, money, people, veto

DAYS = st.sampled_from([f"2025-{month:02}-{day:02}" for month in (6, 7, 8, 9) for day in (1, 11, 21)])
DATES = st.sampled_from([None, "2025", "2025-08", "2025-08-15", "2025-08-16"])
ABOUT: dict[str, st.SearchStrategy[object]] = {
    "document": st.sampled_from("abcd"),
    "publisher": st.sampled_from([None, "P", "Q"]),
    "published_on": DATES,
    "review": st.sampled_from(["unreviewed", "corrected", "rejected"]),
}
ONE_NUMBER = st.builds(
    people,
    st.just("deployed"),
    st.integers(1, 4),
    count_max=st.sampled_from([None, 5, 6]),
    document=st.sampled_from("abcd"),
    published_on=DAYS,
    as_of=st.none() | DAYS,
)
ANYTHING = st.one_of(
    st.builds(
        people,
        st.sampled_from(["deployed", "withdrawal"]),
        st.sampled_from([390, 400, 400_000]),
        category=st.sampled_from(["total", "police"]),
        as_of=DATES,
        **ABOUT,
    ),
    st.builds(
        money,
        st.sampled_from(["pledge", "budget"]),
        st.sampled_from([390, 400, 400_000]),
        st.sampled_from(["USD", "EUR"]),
        funder=st.just("US"),
        date=DATES,
        **ABOUT,
    ),
    st.builds(lead, st.sampled_from(["current", "former"]), st.sampled_from(["KE", "JM", "419"]), since=DATES, **ABOUT),
    st.builds(veto, st.sampled_from(["RU", "CN"]), draft=st.sampled_from([None, "S/2023/638"]), date=DATES, **ABOUT),
)
NUMBERS = st.lists(ONE_NUMBER, max_size=9)
RECORDS = st.lists(ANYTHING, max_size=9)


def same_time(one: KeptRecord, other: KeptRecord) -> bool:
    def span(kept: KeptRecord) -> tuple[int, int]:
        assert isinstance(kept.record, Personnel)
        last = date.fromisoformat(kept.record.as_of or kept.published_on or "").toordinal()
        return (last if kept.record.as_of else last - 29), last

    (first, last), (start, end) = span(one), span(other)
    return first <= end and start <= last


def both_ends(one: KeptRecord) -> tuple[int, int]:
    assert isinstance(one.record, Personnel)
    return one.record.count, one.record.count_max or one.record.count


def by_value_and_time(records: Sequence[KeptRecord]) -> list[list[KeptRecord]]:
    """Records of equal values whose times overlap, one after the other."""
    sides: list[list[KeptRecord]] = []
    for one in records:
        near = [side for side in sides if any(both_ends(one) == both_ends(o) and same_time(one, o) for o in side)]
        sides = [side for side in sides if side not in near] + [[one, *(other for side in near for other in side)]]
    return sides


def disagree(side: Sequence[KeptRecord], against: Sequence[KeptRecord]) -> bool:
    (least, most), (low, high) = both_ends(side[0]), both_ends(against[0])
    mine, theirs = ({one.document for one in records} for records in (side, against))
    together = any(same_time(one, other) for one in side for other in against)
    return together and (most < low or high < least) and bool(mine - theirs) and bool(theirs - mine)


def ids(records: Iterable[KeptRecord]) -> frozenset[str]:
    return frozenset(one.id for one in records)


@given(NUMBERS)
def test_whatever_disagrees_is_shown_and_nothing_else(records: list[KeptRecord]) -> None:
    sides = by_value_and_time(records)
    pairs = {frozenset((ids(one), ids(other))) for one, other in combinations(sides, 2) if disagree(one, other)}
    shown = {frozenset(ids(side.records) for side in conflict.sides) for conflict in find_conflicts(records)}
    assert shown <= pairs
    assert {side for pair in shown for side in pair} == {side for pair in pairs for side in pair}
    assert len(shown) <= len(sides)


@given(RECORDS.flatmap(lambda records: st.tuples(st.just(records), st.permutations(records))))
def test_the_order_in_which_records_come_does_not_matter(both: tuple[list[KeptRecord], list[KeptRecord]]) -> None:
    records, shuffled = both
    assert find_conflicts(records) == find_conflicts(shuffled)


@given(RECORDS)
def test_what_holds_of_every_conflict(records: list[KeptRecord]) -> None:
    conflicts = find_conflicts(records)
    assert len({conflict.id for conflict in conflicts}) == len(conflicts)
    for conflict in conflicts:
        one, other = (ids(side.records) for side in conflict.sides)
        assert not one & other
        told = [kept for side in conflict.sides for kept in side.records]
        assert {kept.record.type for kept in told} == {conflict.type}
        assert "rejected" not in {kept.review for kept in told}
        mine, theirs = ({kept.document for kept in side.records} for side in conflict.sides)
        assert mine - theirs
        assert theirs - mine


@given(RECORDS)
def test_one_document_does_not_disagree_with_itself(records: list[KeptRecord]) -> None:
    assert find_conflicts(replace(one, document="doc_a") for one in records) == ()


def many(ranges: Iterable[tuple[int, int | None]]) -> list[KeptRecord]:
    """So many records of one date, each in a document of its own."""
    model = people("deployed", 1)
    return [
        replace(
            model,
            id=f"rec_{place}",
            document=f"doc_{place}",
            cluster=f"doc_{place}",
            record=model.record.model_copy(update={"count": count, "count_max": most}),
        )
        for place, (count, most) in enumerate(ranges)
    ]


@pytest.fixture
def compared(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How often two times were held against one another, which every comparison begins with."""
    times = [0]

    def counting(one: tuple[int, int], other: tuple[int, int]) -> bool:
        times[0] += 1
        return overlap(one, other)

    monkeypatch.setattr(app.conflicts, "overlap", counting)
    return times


def test_of_twenty_thousand_values_each_is_compared_twice_at_most(compared: list[int]) -> None:
    records = many((count, None) for count in range(1, 20_001))
    assert len(find_conflicts(records)) == len(records) - 1
    assert compared[0] <= 2 * len(records)


def test_many_that_agree_are_compared_with_so_many_at_most(compared: list[int]) -> None:
    records = many((count, 10_000 + count) for count in range(5 * MOST_COMPARED))
    assert find_conflicts(records) == ()
    assert compared[0] == MOST_COMPARED * len(records)
