"""Which of several records is preferred, as a mission's facts show it."""

import pytest

from app.facts import mission_facts
from app.kept import KeptRecord
from tests.keeping import lead, people


def values(one: KeptRecord | None, field: str) -> object:
    assert one is not None
    return getattr(one.record, field)


@pytest.mark.parametrize(
    ("newer", "shown"),
    [("2025-08-31", 991), ("2025-09-30", 991), ("2025-10-01", 1200), ("2025-10", 1200)],
)
def test_what_a_person_approved_is_not_displaced_by_an_unreviewed_number_of_the_same_weeks(
    newer: str, shown: int
) -> None:
    approved = people("deployed", 991, as_of="2025-08", review="accepted")
    facts = mission_facts([people("deployed", 1200, as_of=newer), approved, people("deployed", 7, as_of="2024")])
    assert values(facts.strength.deployed, "count") == shown


def test_a_leader_whom_a_person_approved_leads_with_those_named_beside_it_only() -> None:
    approved = lead("current", "KE", review="corrected", published_on="2025-08-01", document="doc_a")
    beside = lead("current", "JM", published_on="2025-08-01", document="doc_a")
    others = [lead("current", "HT", published_on="2025-08-01"), lead("current", "FR", published_on="2025-08-20")]
    facts = mission_facts([*others, approved, beside])
    assert {values(one, "country") for one in facts.lead.current} == {"KE", "JM"}
    later = lead("current", "BR", published_on="2025-11")
    assert [values(one, "country") for one in mission_facts([later, approved]).lead.current] == ["BR"]
