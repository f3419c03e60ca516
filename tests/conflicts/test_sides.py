from dataclasses import replace
from datetime import timedelta

import pytest

from app.conflicts import Conflict, find_conflicts
from app.kept import KeptRecord
from tests.keeping import NOW, lead, people, press, veto

LATER = timedelta(minutes=1)


def kinds(*records: KeptRecord) -> list[str]:
    return [conflict.kind for conflict in find_conflicts(records)]


def said(conflict: Conflict, field: str) -> list[object]:
    """What either side says, the preferred one first."""
    return [getattr(side.records[0].record, field) for side in conflict.sides]


@pytest.mark.parametrize(
    ("publisher", "published_on", "kind"),
    [
        ("Le Courrier", "2025-08-04", "revision"),
        ("Le Monde", "2025-08-04", "contradiction"),
        (None, "2025-08-04", "contradiction"),
        ("Le Courrier", "2025-08-01", "contradiction"),
        ("Le Courrier", "2025-08", "contradiction"),
        ("Le Courrier", None, "contradiction"),
    ],
)
def test_a_revision_is_by_the_same_publisher_and_later(
    publisher: str | None, published_on: str | None, kind: str
) -> None:
    old, new = press(people("deployed", 991, as_of="2025-08"), people("deployed", 1100, as_of="2025-08"))
    assert kinds(old, replace(new, publisher=publisher, published_on=published_on)) == [kind]


def test_without_publishers_nothing_is_revised() -> None:
    old, new = people("deployed", 991, published_on="2025-08-01"), people("deployed", 1100, published_on="2025-08-04")
    assert kinds(old, new) == ["contradiction"]


def test_a_value_that_someone_else_holds_too_is_not_revised() -> None:
    old, new = press(people("deployed", 991), people("deployed", 1100))
    assert kinds(old, new, people("deployed", 1100)) == ["revision"]
    assert kinds(old, new, people("deployed", 991)) == ["contradiction"]


def test_the_newest_document_of_a_publisher_is_what_it_says_now() -> None:
    old, new = press(people("deployed", 991), people("deployed", 1100))

    def again(one: KeptRecord, day: str) -> KeptRecord:
        return replace(one, id=f"{one.id}_{day}", document=day, published_on=day)

    assert kinds(old, new, again(new, "2025-08-06")) == ["revision"]
    assert kinds(again(old, "2025-08-05"), new, again(new, "2025-08-06")) == ["revision"]
    assert kinds(old, new, again(old, "2025-08-06"), people("deployed", 1100)) == ["contradiction"]
    [back] = find_conflicts([old, new, again(old, "2025-08-06")])
    assert (back.kind, said(back, "count")) == ("revision", [991, 1100])


def test_what_the_facts_would_show_stands_first() -> None:
    old, new = people("deployed", 991, as_of="2025-07-31"), people("deployed", 1100, as_of="2025-07")
    assert said(find_conflicts([old, new])[0], "count") == [991, 1100]
    old, new = people("deployed", 991, review="corrected"), people("deployed", 1100, recorded_at=NOW + LATER)
    assert said(find_conflicts([old, new])[0], "count") == [991, 1100]


def test_a_revision_stands_before_what_it_revises() -> None:
    old, new = press(people("deployed", 991, as_of="2025-08-02"), people("deployed", 1100, as_of="2025-08"))
    assert said(find_conflicts([old, new])[0], "count") == [1100, 991]
    old, new = press(people("deployed", 991, as_of="2025-08-02"), people("deployed", 1000, as_of="2025-08"))
    assert said(find_conflicts([old, new])[0], "count") == [991, 1000]  # no revision but the same, rounded


def test_all_people_stand_before_a_part_of_them() -> None:
    whole, part = people("deployed", 100), people("deployed", 60, category="police", published_on="2025-08-31")
    assert said(find_conflicts([whole, part])[0], "category") == ["total", "police"]


def test_a_part_told_with_the_whole_is_not_taken_for_it() -> None:
    part = people("authorized", 5500, category="military", document="doc_a")
    assert kinds(part, people("authorized", 5600)) == ["different_scope"]
    assert kinds(part, people("authorized", 5550, document="doc_a"), people("authorized", 5600)) == ["rounding"]


def test_parts_of_two_categories_are_two_sides() -> None:
    parts = [people("deployed", 60, category=category) for category in ("police", "military")]
    assert kinds(people("deployed", 100), *parts) == ["different_scope", "different_scope"]


def test_the_order_of_members_does_not_matter() -> None:
    draft = {"draft": "S/2023/638"}
    alike = [veto("RU", "CN", **draft), veto("CN", "RU", **draft)]
    [conflict] = find_conflicts([*alike, veto("US", **draft)])
    assert sorted(side.documents for side in conflict.sides) == [1, 2]


def test_a_joint_lead_is_no_conflict() -> None:
    apart = [lead("current", "DE"), lead("current", "NL")]
    together = [lead("current", leader, document="doc_a") for leader in ("DE", "NL")]
    assert kinds(*apart) == ["contradiction"]
    assert kinds(*apart, *together) == []


def test_who_writes_both_numbers_knows_of_both() -> None:
    both = [people("deployed", number, document="doc_a") for number in (991, 1100)]
    assert kinds(*both, people("deployed", 991)) == []
    assert kinds(*both, people("deployed", 991), people("deployed", 1100)) == ["contradiction"]


def test_a_side_has_all_records_of_its_value_and_counts_clusters() -> None:
    reprints = [people("deployed", 991, published_on=f"2025-08-0{day}", cluster="doc_a") for day in (2, 1)]
    others = [people("deployed", 991, published_on=day) for day in ("2025-07-14", "2025-06-15")]
    once = people("deployed", 1100, published_on="2025-06-16")
    apart = people("deployed", 991, published_on="2024-06-15")
    [conflict] = find_conflicts([once, apart, *others, *reprints])
    assert [side.records for side in conflict.sides] == [(*reprints, *others), (once,)]
    assert [side.documents for side in conflict.sides] == [3, 1]


def test_a_side_spans_the_longest_of_its_times() -> None:
    told = [people("deployed", 991, as_of=day) for day in ("2025-08-25", "2025-08-10", "2025-08")]
    for day in ("2025-08", "2025-08-10", "2025-08-25", "2025-08-31"):
        [conflict] = find_conflicts([*told, people("deployed", 1100, as_of=day)])
        assert sorted(side.documents for side in conflict.sides) == [1, 3]


def test_each_value_is_held_against_the_preferred_one() -> None:
    newest, *older = (people("deployed", 100 * n + 1, published_on=f"2025-08-{20 - n}") for n in range(1, 8))
    conflicts = find_conflicts([*older, newest])
    assert [said(conflict, "count") for conflict in conflicts] == [[101, 100 * n + 1] for n in range(2, 8)]


def test_the_id_stays_when_documents_take_a_side() -> None:
    old, new = press(people("deployed", 991), people("deployed", 1100))
    more = [people("deployed", n, id=f"rec_0{n}", recorded_at=NOW + LATER) for n in (991, 1100)]
    [revision], [contradiction] = find_conflicts([old, new]), find_conflicts([old, new, *more])
    assert (revision.kind, contradiction.kind) == ("revision", "contradiction")
    assert revision.id == contradiction.id
    assert len(revision.id.removeprefix("con_")) == 16


def test_conflicts_of_a_value_at_two_times_are_two() -> None:
    always = [people("deployed", 991, published_on=f"2025-0{month}-01") for month in range(1, 8)]
    twice = [people("deployed", 1100, published_on=f"2025-0{month}-01") for month in (1, 7)]
    assert len({conflict.id for conflict in find_conflicts([*always, *twice])}) == 2
    draft = {"draft": "S/2023/638"}
    vetoes = veto("RU", date="2023-08-30", **draft), veto("CN", date="2023-08-31", **draft)
    assert len({conflict.id for conflict in find_conflicts(vetoes)}) == 2
