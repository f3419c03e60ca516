"""Numbers as the press writes them, each with its exact words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.extraction.lexicon import compile_language
from app.extraction.numbers import figure_value, find_numbers
from app.extraction.text import Text


def numbers(language: str, written: str) -> list[tuple[str, float]]:
    text, lexicon = Text(written), compile_language(language)
    found = find_numbers(text, lexicon.find(text), lexicon.language, [])
    return [(text.plain[number.start : number.end], number.value) for number in found]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("2 500", 2500),
        ("2\u202f500", 2500),
        ("12.640", 12640),
        ("13,3 millions", 13_300_000),
        ("1,12 milliard", 1_120_000_000),
        ("2,375 millions", 2_375_000),
        ("deux mille cinq cents", 2500),
        ("mille deux cents", 1200),
        ("soixante et onze", 71),
        ("quatre-vingt-dix-neuf", 99),
        ("quatre-vingt mille", 80_000),
        ("vingt-quatre", 24),
        ("deux cents millions", 200_000_000),
        ("trois millions deux cent mille", 3_200_000),
        ("cent cinquante", 150),
        ("neuf cents", 900),
        ("991", 991),
        ("40,7", 40.7),
        ("5 milliards", 5_000_000_000),
    ],
)
def test_french_numbers(written: str, value: float) -> None:
    assert numbers("fr", f"Il y a {written} là.") == [(written, value)]


@pytest.mark.parametrize(("written", "value"), [("une vingtaine", 20), ("un millier", 1000), ("un demi-millier", 500)])
def test_approximate_nouns(written: str, value: float) -> None:
    assert [each[1] for each in numbers("fr", f"Il y a {written} d’hommes")] == [value]


def test_an_article_makes_one_million() -> None:
    assert numbers("fr", "un million de dollars")[0][1] == 1_000_000
    assert numbers("fr", "des millions de dollars") == []


@pytest.mark.parametrize("written", ["S/2023/638", "le G20", "Covid-19"])
def test_symbols_are_no_numbers(written: str) -> None:
    assert numbers("fr", written) == []


def test_two_numbers_side_by_side_stay_two() -> None:
    assert [each[1] for each in numbers("fr", "en 2022 300 soldats")] == [2022, 300]


def test_numbers_too_large_to_mean_anything_are_left_out() -> None:
    assert numbers("fr", "9" * 40) == []


@given(st.integers(0, 10**9), st.sampled_from([" ", ".", ",", "'"]))
def test_grouped_figures_are_read_back(value: int, mark: str) -> None:
    assert figure_value(f"{value:,}".replace(",", mark), "," if mark == "." else ".", scaled=False) == value


@given(st.integers(0, 10**6), st.integers(0, 99))
def test_decimals_are_read_back(whole: int, cents: int) -> None:
    expected = float(f"{whole}.{cents:02}")
    assert figure_value(f"{whole},{cents:02}", ",", scaled=True) == expected
    assert figure_value(f"{whole}.{cents:02}", ",", scaled=False) == expected
