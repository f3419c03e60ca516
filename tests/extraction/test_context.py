"""The sentence around a quote."""

import unicodedata
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.extraction.context import REACH, sentence_around

TEXT = (
    "Contexte : pourquoi ?\nLa MSS peine – « seulement 991 sont déployés\u00a0» – à cause de manques. Le Kenya "
    "la dirige. 13.3 M USD, dit-on\nFin"
)


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize(
    ("quote", "sentence"),
    [
        ("991", "La MSS peine – « seulement 991 sont déployés\u00a0» – à cause de manques."),
        ("déployés", "La MSS peine – « seulement 991 sont déployés\u00a0» – à cause de manques."),
        ("Kenya", "Le Kenya la dirige."),
        ("manques. Le Kenya", TEXT[22:-23]),
        ("13.3 M USD", "13.3 M USD, dit-on"),
        ("pourquoi", "Contexte : pourquoi ?"),
        ("Fin", "Fin"),
        (TEXT, TEXT),
    ],
)
def test_the_sentence_is_the_one_that_holds_the_quote(form: Literal["NFC", "NFD"], quote: str, sentence: str) -> None:
    text, quote, sentence = (unicodedata.normalize(form, one) for one in (TEXT, quote, sentence))
    start = text.index(quote)
    assert sentence_around(text, start, start + len(quote)) == sentence


def test_a_sentence_without_end_is_cut() -> None:
    text = "a " * 5000 + "MSS" + " b" * 5000
    assert sentence_around(text, 10_000, 10_003) == text[10_000 - REACH : 10_003 + REACH].strip()


@given(st.text(), st.integers(min_value=0), st.integers(min_value=1))
def test_the_quote_is_always_in_its_sentence(text: str, start: int, length: int) -> None:
    start = start % (len(text) + 1)
    end = min(len(text), start + length)
    assert text[start:end] in sentence_around(text, start, end)
