from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.evaluation import AnnotatedDocument
from app.facts import SUMMED, Lead, Strength, Total, mission_facts
from app.kept import KeptRecord
from tests.keeping import NOW, lead, money, people, veto

LATER = timedelta(minutes=1)
SEED = Path(__file__).parents[1] / "corpus" / "dev" / "seed-000.json"


def test_the_seed() -> None:
    seed = AnnotatedDocument.model_validate_json(SEED.read_text(encoding="utf-8"))
    facts = mission_facts(
        KeptRecord(
            f"rec_{number}", record, "doc_1", "doc_1", None, seed.published_on, "unreviewed", 1, NOW, None, "1.0.0"
        )
        for number, record in enumerate(seed.records)
    )
    current, proposed = facts.lead.current, facts.lead.proposed
    assert [values(one, "country") for one in current] == ["KE"]
    assert [values(one, "region") for one in proposed] == ["419"]
    assert facts.lead.former == ()
    assert values(facts.strength.deployed, "count") == 991
    assert values(facts.strength.authorized, "count") == 2500
    assert (facts.strength.deployment_rate, facts.strength.shortfall) == (0.3964, 1509)
    assert facts.funding_totals == (Total("freeze", "USD", 13_300_000, 1),)
    assert {values(one, "kind") for one in facts.funding_events} == {"freeze", "waiver", "proposal"}
    assert [values(one, "members") for one in facts.vetoes] == [("RU", "CN")]


def values(one: KeptRecord | None, field: str) -> object:
    assert one is not None
    return getattr(one.record, field)


def test_nothing_known() -> None:
    facts = mission_facts([])
    assert facts.lead == Lead((), (), ())
    assert facts.strength == Strength(None, None, None, None)
    assert facts.funding_events == ()
    assert facts.funding_totals == ()
    assert facts.vetoes == ()


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        (people("deployed", 1, as_of="2025-01"), people("deployed", 2, as_of="2025-02")),
        (people("deployed", 1, as_of="2025"), people("deployed", 2, as_of="2025-02")),
        (people("deployed", 1, published_on="2025-07"), people("deployed", 2, published_on="2025-08")),
        (people("deployed", 1, as_of="2025-07", published_on="2026"), people("deployed", 2, published_on="2025-08")),
        (people("deployed", 1, published_on=None), people("deployed", 2, published_on="2025")),
        (people("deployed", 1, recorded_at=NOW + 9 * LATER), people("deployed", 2, review="accepted")),
        (people("deployed", 1, recorded_at=NOW + 9 * LATER), people("deployed", 2, review="corrected")),
        (people("deployed", 1, review="corrected"), people("deployed", 2, review="accepted", recorded_at=NOW + LATER)),
        (people("deployed", 1, review="accepted"), people("deployed", 2, review="corrected", recorded_at=NOW + LATER)),
        (people("deployed", 1), people("deployed", 2, recorded_at=NOW + LATER)),
        (people("deployed", 1, document="doc_a", start=3), people("deployed", 2, document="doc_a", start=10)),
        (people("deployed", 1, as_of="2026", review="rejected"), people("deployed", 2)),
        (people("deployed", 1, as_of="2026", retracted_at=NOW), people("deployed", 2)),
        (people("deployed", 1, as_of="2026", contributors=("KE",)), people("deployed", 2)),
        (people("deployed", 1, as_of="2026", category="police"), people("deployed", 2)),
        (people("reinforcement", 1, as_of="2026"), people("deployed", 2)),
    ],
)
def test_the_number_shown(older: KeptRecord, newer: KeptRecord) -> None:
    for records in ([older, newer], [newer, older]):
        assert mission_facts(records).strength.deployed is newer


def test_what_more_clusters_state_comes_before_what_fewer_do() -> None:
    once = [
        people("deployed", 1, recorded_at=NOW + 9 * LATER),
        people("deployed", 1, document="doc_a"),
        people("deployed", 3, recorded_at=NOW + 8 * LATER),
    ]
    twice_in_one = people("deployed", 3, document=once[2].document, recorded_at=NOW + 8 * LATER)
    assert values(mission_facts([*once, twice_in_one]).strength.deployed, "count") == 1


def test_a_reprint_is_no_second_origin() -> None:
    story = [people("deployed", 1, cluster="doc_a") for _ in range(3)]
    apart = [people("deployed", 2) for _ in range(2)]
    assert values(mission_facts([*apart, *story]).strength.deployed, "count") == 2


@pytest.mark.parametrize(
    ("here", "ceiling", "rate", "shortfall"),
    [
        (people("deployed", 991), people("authorized", 2500), 0.3964, 1509),
        (people("deployed", 1), people("authorized", 3), 0.3333, 2),
        (people("deployed", 30), people("authorized", 20), 1.5, 0),
        (people("deployed", 30), people("authorized", 0), None, None),
        (people("deployed", 30, category="police"), people("authorized", 60, category="police"), 0.5, 30),
        (people("deployed", 30, category="police"), people("authorized", 60), None, None),
        (people("deployed", 30), people("pledged", 60), None, None),
    ],
)
def test_rate_and_shortfall(here: KeptRecord, ceiling: KeptRecord, rate: float | None, shortfall: int | None) -> None:
    strength = mission_facts([here, ceiling]).strength
    assert (strength.deployment_rate, strength.shortfall) == (rate, shortfall)


@pytest.mark.parametrize(
    ("records", "current", "proposed", "former"),
    [
        ([lead("current", "KE"), lead("current", "KE", published_on="2025-09")], ["KE"], [], []),
        ([lead("current", "DE"), lead("current", "NL")], ["DE", "NL"], [], []),
        ([lead("current", "KE"), lead("current", "JM", published_on="2025-09")], ["JM"], [], []),
        ([lead("current", "KE"), lead("former", "KE", published_on="2025-09")], [], [], ["KE"]),
        ([lead("former", "KE"), lead("current", "KE", published_on="2025-09")], ["KE"], [], []),
        ([lead("proposed", "KE"), lead("current", "KE", published_on="2025-09")], ["KE"], [], []),
        ([lead("current", "KE"), lead("proposed", "KE", published_on="2025-09")], ["KE"], ["KE"], []),
        ([lead("current", "KE"), lead("proposed", "419"), lead("former", "US")], ["KE"], ["419"], ["US"]),
        ([lead("current", "KE", review="rejected"), lead("current", "JM", published_on="2024")], ["JM"], [], []),
    ],
)
def test_leaders(records: list[KeptRecord], current: list[str], proposed: list[str], former: list[str]) -> None:
    shown = mission_facts(records).lead

    def leaders(found: tuple[KeptRecord, ...]) -> list[str]:
        return sorted(str(values(one, "country") or values(one, "region")) for one in found)

    assert (leaders(shown.current), leaders(shown.proposed), leaders(shown.former)) == (current, proposed, former)


def test_a_leader_is_shown_by_its_newest_record() -> None:
    older, newer = lead("current", "KE"), lead("current", "KE", published_on="2025-09")
    assert mission_facts([older, newer]).lead.current == (newer,)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (money("freeze", 13.3e6, "USD"), money("freeze", 13.3e6, "USD")),
        (money("freeze", 13.3e6, "USD", funder="US"), money("freeze", 13.3e6, "USD")),
        (money("freeze", 13.3e6, "USD", recipient="trust fund"), money("freeze", 13.3e6, "USD", funder="US")),
        (money("freeze", 13.3e6, "USD", date="2025-02"), money("freeze", 13.3e6, "USD", date="2025-02-04")),
        (money("waiver", recipient="KE"), money("waiver", recipient="KE", published_on="2025-09")),
    ],
)
def test_one_event_in_two_documents_counts_once(one: KeptRecord, other: KeptRecord) -> None:
    facts = mission_facts([one, other])
    assert len(facts.funding_events) == 1
    assert all(total.events == 1 for total in facts.funding_totals)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (money("freeze", 13.3e6, "USD"), money("cut", 13.3e6, "USD")),
        (money("freeze", 13.3e6, "USD"), money("freeze", 13.4e6, "USD")),
        (money("freeze", 13.3e6, "USD"), money("freeze", 13.3e6, "EUR")),
        (money("freeze", 13.3e6, "USD", funder="US"), money("freeze", 13.3e6, "USD", funder="CA")),
        (money("freeze", 13.3e6, "USD", recipient="KE"), money("freeze", 13.3e6, "USD", recipient="HT")),
        (money("freeze", 13.3e6, "USD", date="2025-02"), money("freeze", 13.3e6, "USD", date="2025-03")),
        (money("pledge", 5e6, "USD", document="doc_a"), money("pledge", 5e6, "USD", document="doc_a")),
    ],
)
def test_two_events_count_twice(one: KeptRecord, other: KeptRecord) -> None:
    facts = mission_facts([one, other])
    assert len(facts.funding_events) == 2
    assert sum(total.events for total in facts.funding_totals) == 2


def test_an_event_is_shown_by_the_record_that_says_most_of_it() -> None:
    vague = money("freeze", 13.3e6, "USD", published_on="2026")
    exact = money("freeze", 13.3e6, "USD", funder="US", date="2025-02-04")
    assert mission_facts([vague, exact]).funding_events == (exact,)


def test_events_are_newest_first() -> None:
    old, new = money("pledge", 1, "USD", date="2024"), money("pledge", 2, "USD", date="2025-01-01")
    undated = money("pledge", 3, "USD", published_on="2025-02")
    assert mission_facts([old, new, undated]).funding_events == (undated, new, old)


def test_totals_by_kind_and_currency_of_what_adds_up() -> None:
    records = [
        *(money("pledge", 0.1, "USD"), money("pledge", 0.2, "USD"), money("pledge", 5, "EUR")),
        *(money("disbursement", 2, "USD"), money("waiver"), money("budget", 7, "USD", review="rejected")),
        *(money("fund_total", 110e6, "USD"), money("requirement", 600e6, "USD"), money("proposal", 1, "USD")),
    ]
    assert mission_facts(records).funding_totals == (
        Total("pledge", "EUR", 5, 1),
        Total("pledge", "USD", 0.3, 2),
        Total("disbursement", "USD", 2, 1),
    )


@given(st.lists(st.tuples(st.sampled_from(SUMMED), st.integers(1, 10**12)), max_size=20, unique=True))
def test_totals_are_exact_to_the_cent_in_any_order(events: list[tuple[str, int]]) -> None:
    records = [money(kind, cents / 100, "USD") for kind, cents in events]
    totals = mission_facts(records).funding_totals
    assert totals == mission_facts(records[::-1]).funding_totals
    for total in totals:
        assert round(total.amount * 100) == sum(cents for kind, cents in events if kind == total.kind)


@pytest.mark.parametrize(
    ("one", "other", "shown"),
    [
        (veto("RU", "CN"), veto("CN", "RU"), 1),
        (veto("RU", "CN", draft="S/2023/638"), veto("CN", "RU", date="2023-08"), 1),
        (veto("RU", "CN", date="2023"), veto("CN", "RU", date="2023-08-30"), 1),
        (veto("RU", "CN"), veto("RU"), 2),
        (veto("RU", status="threatened"), veto("RU"), 2),
        (veto("RU", draft="S/2023/638"), veto("RU", draft="S/2023/639"), 2),
        (veto("RU", date="2023"), veto("RU", date="2024"), 2),
    ],
)
def test_vetoes_each_once(one: KeptRecord, other: KeptRecord, shown: int) -> None:
    assert len(mission_facts([one, other]).vetoes) == shown


@pytest.mark.parametrize(
    ("valid_at", "current", "former"),
    [("2025-01", ["KE"], []), ("2025-10", ["KE"], []), ("2025-11", [], ["KE"]), (None, [], ["KE"])],
)
def test_who_led_up_to_a_later_date_led_then(valid_at: str | None, current: list[str], former: list[str]) -> None:
    facts = mission_facts([lead("former", "KE", until="2025-10", published_on="2026")], valid_at=valid_at)
    assert [values(one, "country") for one in facts.lead.current] == current
    assert [values(one, "country") for one in facts.lead.former] == former
