"""The shadow keeps every offset; sentences end where a reader would end them."""

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.extraction.languages import LANGUAGES
from app.extraction.languages.language import entries
from app.extraction.text import Text, fold, sentences

WRITABLE = st.text(st.characters(exclude_categories=["Cs"]), max_size=300)
FRENCH = frozenset(map(fold, entries(LANGUAGES["fr"].abbreviations)))


@pytest.mark.parametrize(
    ("written", "shadow"),
    [
        ("Élysée", "elysee"),
        ("L’UE", "l'ue"),
        ("2\u202f500\u00a0hommes", "2 500 hommes"),
        ("İstanbul", "istanbul"),
        ("« œuvre »", '" ouvre "'),
        ("Straße – ½", "strase - 1"),
        ("Київ", "xxxx"),
        ("٤٢", "42"),
        ("🕊", "\x1a"),
    ],
)
def test_shadow_is_plain_and_as_long(written: str, shadow: str) -> None:
    assert Text(written).shadow == shadow


@given(WRITABLE)
def test_shadow_is_ascii_and_as_long_as_the_text_without_marks(written: str) -> None:
    text = Text(written)
    assert text.shadow.isascii()
    assert len(text.shadow) == len(text.plain) <= len(written)


@given(WRITABLE, st.integers(0, 300), st.integers(0, 300))
def test_evidence_is_the_text_at_its_offsets(written: str, start: int, length: int) -> None:
    text = Text("a" + written + "b")
    end = min(len(text.plain), start + length)
    around = text.evidence(0, len(text.plain))
    assert around.quote == text.source[around.start : around.end]
    if any(char.isalnum() for char in text.shadow[start:end]):
        evidence = text.evidence(start, end)
        assert evidence.quote == text.source[evidence.start : evidence.end]


def test_combining_marks_are_counted_in_offsets() -> None:
    text = Text(unicodedata.normalize("NFD", "Le Sénégal a promis"))
    at = text.shadow.index("promis")
    assert text.evidence(at, at + 6).quote == "promis"
    assert text.shadow.startswith("le senegal")


@pytest.mark.parametrize(
    ("written", "parts"),
    [
        ("Un. Deux ! Trois ?", ["Un.", "Deux !", "Trois ?"]),
        ("Le 3 janv. 2024, M. Dupont part. Il revient.", ["Le 3 janv. 2024, M. Dupont part.", "Il revient."]),
        ("« C’est faux. » Il a dit cela.", ["« C’est faux. »", "Il a dit cela."]),
        ("Titre\nTexte", ["Titre", "Texte"]),
        ("J. Biden et U. Ali.", ["J. Biden et U. Ali."]),
        ("Il part… et revient… Puis rien", ["Il part… et revient…", "Puis rien"]),
        ("  \n ", []),
        ("3.5 millions", ["3.5 millions"]),
    ],
)
def test_sentences(written: str, parts: list[str]) -> None:
    text = Text(written)
    assert [text.plain[start:end] for start, end in sentences(text, FRENCH)] == parts


@given(WRITABLE)
def test_sentences_are_in_order_and_lose_only_blanks(written: str) -> None:
    text = Text(written)
    spans = list(sentences(text, FRENCH))
    assert all(start < end for start, end in spans)
    assert all(a[1] <= b[0] for a, b in pairwise(spans))
    rest, at = "", 0
    for start, end in [*spans, (len(text.shadow), len(text.shadow))]:
        rest, at = rest + text.shadow[at:start], end
    assert not rest.strip()


def test_evidence_keeps_the_bracket_that_closes_what_it_opened() -> None:
    text = Text("La Mission de paix (MP), dit-on.")
    assert text.evidence(0, 24).quote == "La Mission de paix (MP)"
    assert text.evidence(21, 23).quote == "P"
    assert text.evidence(23, 29).quote == "dit"
