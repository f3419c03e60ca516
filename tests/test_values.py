from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.values import days


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2023-02", date(2023, 2, 1), date(2023, 2, 28)),
        ("2024-12", date(2024, 12, 1), date(2024, 12, 31)),
        ("2024-06-25", date(2024, 6, 25), date(2024, 6, 25)),
        ("0001", date(1, 1, 1), date(1, 12, 31)),
        ("9999", date(9999, 1, 1), date(9999, 12, 31)),
    ],
)
def test_the_days_of_a_partial_date(text: str, first: date, last: date) -> None:
    assert days(text) == (first.toordinal(), last.toordinal())


@given(st.dates(max_value=date(9999, 12, 30)))
def test_a_day_is_in_its_month_and_year_and_in_no_other(day: date) -> None:
    after = day + timedelta(1)
    for length in (4, 7, 10):
        first, last = days(day.isoformat()[:length])
        assert first <= day.toordinal() <= last
        assert (first <= after.toordinal() <= last) == (day.isoformat()[:length] == after.isoformat()[:length])
