import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.kept import KeptRecord, validity
from app.values import first_day, last_day
from tests.keeping import kept, lead, money, people, veto

PARTIAL = st.none() | st.dates().map(str).flatmap(lambda day: st.sampled_from([day[:4], day[:7], day]))


@pytest.mark.parametrize(
    ("one", "published_on", "held"),
    [
        (lead("current", "KE"), "2025-08", ("2025-08-01", None)),
        (lead("current", "KE"), None, (None, None)),
        (lead("current", "KE", since="2024-06"), "2025-08", ("2024-06-01", None)),
        (lead("current", "KE", since="2024", until="2025"), "2025-08", ("2024-01-01", "2025-12-31")),
        (lead("current", "KE", until="2024-02"), "2023", ("2023-01-01", "2024-02-29")),
        (lead("former", "KE"), "2025-08", ("2025-08-01", None)),
        (lead("former", "KE", since="2024-06", until="2025"), "2026", ("2024-06-01", None)),
        (lead("former", "KE", until="2025-03-05"), "2026", ("2025-03-05", None)),
        (lead("proposed", "419"), "2025-08-09", ("2025-08-09", None)),
        (lead("proposed", "419", since="2026"), "2025-08-09", ("2025-08-09", None)),
        (lead("proposed", "419", since="2026", until="2027"), None, (None, None)),
        (people("deployed", 991), "2025", ("2025-01-01", None)),
        (people("deployed", 991, as_of="2024-12"), "2025", ("2024-12-01", None)),
        (people("deployed", 991), None, (None, None)),
        (money("freeze", date="2025-02"), "2025-08", ("2025-02-01", None)),
        (money("freeze"), "2025-08", ("2025-08-01", None)),
        (veto("RU", date="2023-08-30"), "2025", ("2023-08-30", None)),
        (veto("RU"), "2025", ("2025-01-01", None)),
    ],
)
def test_when_a_record_held(one: KeptRecord, published_on: str | None, held: tuple[str | None, str | None]) -> None:
    assert validity(one.record, published_on) == held


@given(
    st.sampled_from(["current", "former", "proposed"]), st.none() | PARTIAL, st.none() | PARTIAL, st.none() | PARTIAL
)
def test_the_days_of_a_lead_are_days_that_its_text_gives(
    status: str, since: str | None, until: str | None, published_on: str | None
) -> None:
    one = kept(type="lead_country", status=status, country="KE", since=since, until=until)
    began, ended = validity(one.record, published_on)
    assert began in {None, *(first_day(day) for day in (since, until, published_on) if day)}
    if published_on is not None or (status != "proposed" and since is not None):
        assert began is not None
    assert ended == (last_day(until) if until and status == "current" else None)
