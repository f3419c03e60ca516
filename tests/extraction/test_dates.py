"""Dates at the precision of the text, resolved against the day of publication."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.extraction.dates import dateline, find_dates
from app.extraction.day import Day, resolve_month
from app.extraction.lexicon import compile_language
from app.extraction.text import Text


def dates(written: str, published_on: str | None = "2025-03-12") -> list[tuple[str, str | None]]:
    text, lexicon = Text(written), compile_language("fr")
    found = find_dates(text, lexicon.find(text), lexicon.language, published_on)
    return [(text.plain[m.start : m.end], None if m.value is None else str(m.value)) for m in found]


@pytest.mark.parametrize(
    ("written", "edtf"),
    [
        ("le 25 juin 2024", "2024-06-25"),
        ("le 1er octobre 2023", "2023-10-01"),
        ("en juin 2024", "2024-06"),
        ("en 2019", "2019"),
        ("le 2024-06-25", "2024-06-25"),
        ("le 25/06/2024", "2024-06-25"),
        ("mardi", "2025-03-11"),
        ("mercredi", "2025-03-12"),
        ("vendredi dernier", "2025-03-07"),
        ("mercredi dernier", "2025-03-05"),
        ("lundi prochain", "2025-03-17"),
        ("jeudi 6 mars", "2025-03-06"),
        ("hier", "2025-03-11"),
        ("aujourd’hui", "2025-03-12"),
        ("le mois dernier", "2025-02"),
        ("la semaine dernière", "2025-03"),
        ("cette année", "2025"),
        ("l’an dernier", "2024"),
        ("en janvier", "2025-01"),
        ("en décembre", "2024-12"),
        ("le 3 février", "2025-02-03"),
        ("à la fin de l’année", "2025-12"),
        ("à la fin du mois d’avril", "2024-04"),
        ("5 fév 2025", "2025-02-05"),
        ("en déc. 2024", "2024-12"),
    ],
)
def test_french_dates(written: str, edtf: str) -> None:
    assert [each[1] for each in dates(f"Cela date {written}, dit-il.")] == [edtf]


@pytest.mark.parametrize(
    "written",
    [
        "12 640 hommes",
        "31 février 2024 x",
        "la résolution 2719",
        "S/2023/638",
        "12.03",
        "1 250",
        "2500 soldats",
        "2017/31",
    ],
)
def test_what_is_no_date(written: str) -> None:
    assert all(value in ("2024", "2024-02") or value is None for _, value in dates(written))


def test_a_date_without_its_year_reads_forward_too() -> None:
    text, lexicon = Text("en avril"), compile_language("fr")
    (found,) = find_dates(text, lexicon.find(text), lexicon.language, "2025-03-12")
    assert (found.value, found.later) == ("2024-04", "2025-04")


@pytest.mark.parametrize(
    ("written", "edtf"), [("mardi", None), ("hier", None), ("en avril", None), ("en 2019", "2019")]
)
def test_relative_dates_stay_open_without_a_day_of_publication(written: str, edtf: str | None) -> None:
    assert [each[1] for each in dates(written, None)] == [edtf]


def test_the_last_year_named_serves_where_publication_is_unknown() -> None:
    assert [each[1] for each in dates("Fondée en 2004. En octobre de cette année-là, le lendemain.", None)][:2] == [
        "2004",
        "2004-10",
    ]


def test_coarse_days_of_publication_resolve_what_they_can() -> None:
    assert dates("aujourd’hui", "2025-08") == [("aujourd’hui", "2025-08")]
    assert dates("hier", "2025-08") == [("hier", None)]
    assert dates("le mois dernier", "2025") == [("le mois dernier", None)]


@pytest.mark.parametrize(
    ("written", "published_on"),
    [
        ("Dakar, mars 2018 – Le transfert", "2018-03"),
        ("Washington / Port-au-Prince, août 2025 – L’administration", "2025-08"),
        ("NAIROBI, 20 mars 2025 (AFP) - Combien", "2025-03-20"),
        ("Madrid, 9 novembre 2023\nLa ministre", "2023-11-09"),
        ("La force, lancée en juin 2024, compte 12 hommes.", None),
        ("Moroni – La force aura trois ans.", None),
        ("", None),
    ],
)
def test_datelines(written: str, published_on: str | None) -> None:
    text, lexicon = Text(written), compile_language("fr")
    _, found = dateline(text, find_dates(text, lexicon.find(text), lexicon.language, None))
    assert found == published_on


@given(st.dates(date(1950, 1, 1), date(2049, 12, 31)), st.integers(1, 12))
def test_a_month_is_past_or_ahead_by_less_than_a_year(published: date, month: int) -> None:
    past, future = resolve_month(Day(0, month), Day.parse(published.isoformat()), None)
    assert past is not None
    assert future is not None
    assert past <= published.isoformat()[:7] <= future
    assert Day.parse(past).month == Day.parse(future).month == month


@pytest.mark.parametrize(
    ("published_on", "written", "edtf"),
    [
        ("2025-03-12", "le 29 février", "2024-02-29"),
        (None, "En 2024, puis le 29 février", "2024-02-29"),
        (None, "En 2025, puis le 29 février", None),
    ],
)
def test_the_29th_of_february_is_that_of_a_leap_year(published_on: str | None, written: str, edtf: str | None) -> None:
    assert dates(written, published_on)[-1] == ("29 février", edtf)


@pytest.mark.parametrize("written", ["2024-00-15", "2024-13-01", "2024-02-30", "2023-02-29", "2024-00-00"])
def test_what_the_calendar_has_not_is_no_day(written: str) -> None:
    assert not Day.parse(written).valid() or Day.parse(written).edtf() == "2024"
    assert written not in [edtf for _, edtf in dates(f"Le {written}, rien.", None)]


@given(st.dates(date(1950, 1, 1), date(2049, 12, 31)))
def test_a_weekday_is_within_the_week_before(published: date) -> None:
    ((_, found),) = dates("jeudi", published.isoformat())
    assert found is not None
    day = date.fromisoformat(found)
    assert day.weekday() == 3
    assert timedelta() <= published - day < timedelta(days=7)


def dates_in(language: str, written: str, published_on: str | None) -> list[str | None]:
    text, lexicon = Text(written), compile_language(language)
    found = find_dates(text, lexicon.find(text), lexicon.language, published_on)
    return [None if each.value is None else str(each.value) for each in found]


@pytest.mark.parametrize(
    ("language", "written", "published_on", "last"),
    [
        ("fr", "En juin 2023, puis en janvier suivant.", "2025-03-12", "2024-01"),
        ("es", "En junio de 2023 y en septiembre siguiente.", "2025-03-12", "2023-09"),
        ("es", "En septiembre siguiente.", "2025-03-12", None),
        ("en", "In May 2022, and three months later.", "2025-03-12", "2022-08"),
        ("en", "On 4 May 2022, and two weeks later.", "2025-03-12", "2022-05"),
        ("en", "In January, and five months later.", "2025-03-12", None),
        ("en", "In May 2022, and three months later.", None, "2022-08"),
        ("es", "En mayo de 2022, y dos años después.", "2025-03-12", "2024"),
        ("es", "En mayo de 2022, dos años después de su llegada.", "2025-03-12", "2022-05"),
        ("es", "El 4 de mayo de 2022 y el día 20.", "2025-03-12", "2022-05-20"),
        ("es", "El 4 de febrero de 2022 y el día 30.", "2025-03-12", None),
        ("es", "El día 20.", None, None),
    ],
)
def test_dates_told_from_one_before(language: str, written: str, published_on: str | None, last: str | None) -> None:
    assert dates_in(language, written, published_on)[-1] == last
