"""A text that is told to need no reading yields nothing when it is read in full."""

import json
from pathlib import Path

import pytest

from app.extraction import explain, extract
from app.extraction.lexicon import compile_language
from app.extraction.screening import may_tell
from app.extraction.text import Text
from app.reference import known_missions

ROOT = Path(__file__).resolve().parents[2]
LINES = {
    (document["language"], line)
    for folder in ("dev", "open", "held")
    for path in (ROOT / "corpus" / folder).glob("*.json")
    for document in [json.loads(path.read_bytes())]
    for line in document["text"].split("\n")
}


def screened(text: str, language: str) -> bool:
    source, lexicon = Text(text), compile_language(language)
    return not may_tell(source, lexicon.find(source), lexicon, known_missions())


@pytest.mark.parametrize("language", ["fr", "en", "es"])
def test_what_is_not_read_holds_nothing(language: str) -> None:
    skipped = [line for code, line in sorted(LINES) if code == language and screened(line, language)]
    assert skipped
    for line in skipped:
        extraction = explain(line, language=language, known=known_missions()).extraction
        assert (extraction.missions, extraction.records) == ((), ()), line


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("La MINUSMA est partie.", "fr"),
        ("The RAMSI is over.", "en"),
        ("La Russie a mis son veto.", "fr"),
        ("Opération Serval au Mali.", "fr"),
        ("Peace-keeping troops in Lebanon were shelled.", "en"),
    ],
)
def test_what_can_name_a_mission_or_tell_of_a_veto_is_read(text: str, language: str) -> None:
    assert not screened(text, language)


def test_a_text_that_is_not_read_has_its_language_and_its_day() -> None:
    extraction = extract("Paris, le 12 mars 2024 – Les ventes de voitures ont reculé, selon la fédération.")
    assert (extraction.language, extraction.published_on, extraction.notes) == ("fr", "2024-03-12", ())
