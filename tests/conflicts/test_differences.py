import pytest

from app.conflicts import find_conflicts
from app.kept import KeptRecord
from tests.keeping import NOW, lead, money, people, press, veto

Pair = tuple[KeptRecord, KeptRecord]


def paid(amount: float, currency: str = "USD", **more: object) -> KeptRecord:
    return money("pledge", amount, currency, **({"funder": "US", "date": "2025-08-01"} | more))


KINDS: dict[str, list[Pair]] = {
    "contradiction": [
        (people("deployed", 991), people("deployed", 1100)),
        (people("authorized", 2500), people("authorized", 2400)),
        (people("deployed", 991), people("deployed", 0)),
        (people("deployed", 991), people("deployed", 992)),
        (people("deployed", 19), people("deployed", 20)),
        (people("deployed", 40), people("deployed", 400)),
        (people("deployed", 900, count_max=980), people("deployed", 1000)),
        (people("deployed", 400, count_max=500, published_on="2025-08-01"), people("deployed", 391)),
        (people("deployed", 391, published_on="2025-08-01"), people("deployed", 400, count_max=500)),
        (people("deployed", 1, count_max=2), people("deployed", 1000, count_max=2000)),
        (people("deployed", 991, as_of="2025-08-20"), people("deployed", 1100, as_of="2025-08")),
        (people("deployed", 991, as_of="2025"), people("deployed", 1100, as_of="2025")),
        (people("deployed", 991, as_of="2025"), people("deployed", 1100, published_on="2025")),
        (people("deployed", 991, published_on="2025-08-01"), people("deployed", 1100, published_on="2025-08-30")),
        (people("deployed", 991, published_on="2025-08"), people("deployed", 1100, published_on="2025-08-01")),
        (people("deployed", 991, as_of="2025-08-31"), people("deployed", 1100, published_on="2025-09-29")),
        (people("deployed", 91, contributors=["KE", "JM"]), people("deployed", 110, contributors=["JM", "KE"])),
        (people("deployed", 91, category="police"), people("deployed", 110, category="police")),
        (people("reinforcement", 91, as_of="2025-08-01"), people("reinforcement", 110, as_of="2025-08-01")),
        (people("deployed", 991, cluster="doc_a"), people("deployed", 1100, cluster="doc_a")),
        (money("budget", 600e6, "USD"), money("budget", 700e6, "USD")),
        (money("fund_total", 68.4, "USD", funder="UN"), money("fund_total", 68.9, "USD", funder="UN")),
        (money("requirement", 6, "USD", recipient="Fonds"), money("requirement", 9, "USD", recipient="fonds")),
        (paid(6), paid(9, date="2025-08")),
        (lead("current", "KE"), lead("current", "JM")),
        (lead("current", "KE", since="2024-06"), lead("current", "JM", since="2025-08-15")),
        (lead("current", "KE", since="2024", published_on=None), lead("current", "JM", published_on="2024-06")),
        (lead("current", "KE", published_on="2025-10-05"), lead("current", "JM", since="2025-09-10")),
        (veto("RU", "CN", draft="S/2023/638"), veto("RU", "US", draft="S/2023/638")),
        (veto("RU", date="2023-08-30"), veto("CN", date="2023-08-30")),
    ],
    "revision": [
        press(people("deployed", 991), people("deployed", 1100)),
        press(lead("current", "KE"), lead("current", "JM")),
        press(people("deployed", 991, as_of="2025-08-02"), people("deployed", 1100, as_of="2025-08")),
    ],
    "rounding": [
        (people("deployed", 391), people("deployed", 400)),
        (people("deployed", 21), people("deployed", 20)),
        (people("deployed", 991), people("deployed", 1000)),
        (people("authorized", 2478), people("authorized", 2500)),
        (people("authorized", 2450), people("authorized", 2500)),
        press(people("deployed", 991), people("deployed", 1000)),
        (money("budget", 13_312_499.5, "USD"), money("budget", 13.3e6, "USD")),
    ],
    "unit": [
        (people("deployed", 2), people("deployed", 2000)),
        (money("budget", 600, "USD"), money("budget", 600e6, "USD")),
        (money("budget", 600e6, "USD"), money("budget", 600e6, "EUR")),
        (paid(100e6), paid(100e6, "CAD")),
    ],
    "different_scope": [
        (people("authorized", 5550), people("authorized", 5500, category="military")),
        (people("deployed", 100), people("deployed", 51, category="police")),
        (people("deployed", 100), people("deployed", 40, count_max=51, category="police")),
        (people("deployed", 100, count_max=200), people("deployed", 51, category="police")),
        (people("deployed", 100), people("deployed", 101, category="civilian")),
    ],
    "different_date": [
        (veto("RU", draft="S/2023/638", date="2023-08-30"), veto("RU", draft="S/2023/638", date="2023-08-31")),
        (lead("current", "KE", since="2024-06"), lead("former", "KE", since="2024-10-01")),
        (lead("current", "419", since="2023"), lead("current", "419", since="2024-12")),
        (lead("current", "KE", since="2024-06"), lead("current", "KE", since="2025-07-01")),
        (paid(100), paid(100, date="2025-09-01")),
        (paid(100, date="2025-06"), paid(100, date="2025-07-31")),
    ],
}

AGREE: list[Pair] = [
    (people("deployed", 991), people("deployed", 991)),
    (people("deployed", 991), people("deployed", 900, count_max=1000)),
    (people("deployed", 900, count_max=1000), people("deployed", 1000, count_max=1100)),
    (people("deployed", 991), people("authorized", 2500)),
    (people("deployed", 991), people("deployed", 700, contributors=["KE"])),
    (people("deployed", 90, category="police"), people("deployed", 110, category="military")),
    (people("deployed", 991, document="doc_a"), people("deployed", 1100, document="doc_a")),
    (people("deployed", 991, published_on="2025-08-01"), people("deployed", 1100, published_on="2025-08-31")),
    (people("deployed", 991, published_on="2025-08"), people("deployed", 1100, published_on="2025-07-31")),
    (people("deployed", 991, as_of="2024"), people("deployed", 1100, as_of="2024-06")),
    (people("deployed", 991, as_of="2025-07"), people("deployed", 1100, as_of="2025-08")),
    (people("deployed", 991, published_on=None), people("deployed", 1100, published_on=None)),
    (people("deployed", 991), people("deployed", 1100, review="rejected")),
    (people("deployed", 991), people("deployed", 1100, retracted_at=NOW)),
    (people("reinforcement", 91, as_of="2025-08"), people("reinforcement", 110, as_of="2025-08")),
    (people("withdrawal", 91, as_of="2025-08-01"), people("withdrawal", 110, as_of="2025-08-02")),
    (people("pledged", 91), people("pledged", 110)),
    (people("deployed", 100), people("deployed", 50, category="police")),
    (people("deployed", 100), people("deployed", 100, category="police")),
    (money("budget", 600e6, "USD"), money("budget", 700e6, "EUR")),
    (money("budget", 0, "USD"), money("budget", 0, "EUR")),
    (money("budget", 600e6, "USD"), money("budget")),
    (money("budget", 600e6, "USD"), money("requirement", 700e6, "USD")),
    (money("budget", 600e6, "USD", funder="UN"), money("budget", 700e6, "USD")),
    (money("proposal", 600e6, "USD"), money("proposal", 700e6, "USD")),
    (paid(6), paid(9, funder=None)),
    (paid(6, funder=None), paid(9, funder=None)),
    (paid(6, date=None), paid(9, date=None)),
    (paid(6, date="2025"), paid(9, date="2025")),
    (paid(6), paid(9, date="2025-08-02")),
    (paid(6), paid(9, recipient="KE")),
    (paid(6), paid(6, date="2025-08")),
    (paid(6), paid(6, "EUR", date="2025-08-20")),
    (paid(6), paid(6, date="2025-09-02")),
    (lead("current", "KE"), lead("proposed", "JM")),
    (lead("current", "KE"), lead("current", "419")),
    (lead("current", "KE", published_on=None), lead("current", "JM")),
    (lead("current", "KE", published_on="2025-08-01"), lead("current", "JM", since="2025-08-02")),
    (lead("current", "KE", since="2024-06"), lead("proposed", "KE", since="2024-07")),
    (lead("current", "KE", since="2024-06"), lead("current", "KE", since="2024-06-25")),
    (lead("current", "KE", since="2024-06"), lead("current", "KE", since="2025-07-02")),
    (lead("former", "DE", since="2024-06"), lead("former", "NL", since="2024-08")),
    (veto("RU", "CN", draft="S/2023/638"), veto("RU", draft="S/2023/638")),
    (veto("RU", "CN", draft="S/2023/638"), veto("US", draft="S/2023/639")),
    (veto("RU", status="threatened", draft="S/2023/638"), veto("US", draft="S/2023/638")),
    (veto("RU", date="2023-08"), veto("US", date="2023-08")),
    (veto("RU", draft="S/2023/638", date="2023-08-30"), veto("RU", draft="S/2023/638", date="2023-08")),
]


@pytest.mark.parametrize(("kind", "pair"), [(kind, pair) for kind, pairs in KINDS.items() for pair in pairs])
def test_two_records_disagree(kind: str, pair: Pair) -> None:
    [conflict] = find_conflicts(pair)
    assert conflict.kind == kind
    assert conflict.type == pair[0].record.type
    assert {side.records for side in conflict.sides} == {(one,) for one in pair}
    assert find_conflicts(pair[::-1]) == (conflict,)


@pytest.mark.parametrize("pair", AGREE)
def test_two_records_do_not_disagree(pair: Pair) -> None:
    assert find_conflicts(pair) == ()
