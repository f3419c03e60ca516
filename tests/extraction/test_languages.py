"""The words of the languages: each cue is asked for by the code, and each that a language lacks is written down."""

import ast
from pathlib import Path

from app.extraction.languages import LANGUAGES
from app.extraction.languages.language import HIDING, Language

CODE = Path(__file__).resolve().parents[2] / "app" / "extraction"

NOT_IN = {
    ("baton", "es"),
    ("draft_ceiling", "en"),
    ("expected", "es"),
    ("granted", "en"),
    ("granted", "es"),
    ("join", "es"),
    ("leave_behind", "es"),
    ("leave_behind", "fr"),
    ("threaten_veto", "fr"),
    ("vetoed", "fr"),
}
"""Cues that a language has no words for: it says so with those of another cue, or not in one phrase."""


def cues(language: Language) -> set[str]:
    return {*language.verbs, *language.nouns, *language.phrases}


def test_every_cue_is_asked_for_by_the_code() -> None:
    asked = {
        node.value
        for path in CODE.rglob("*.py")
        if path.parent.name != "languages"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    everywhere = set().union(*map(cues, LANGUAGES.values()))
    assert everywhere - asked == set(HIDING)


def test_what_a_language_has_no_words_for_is_written_down() -> None:
    everywhere = set().union(*map(cues, LANGUAGES.values()))
    missing = {(cue, code) for code, language in LANGUAGES.items() for cue in everywhere - cues(language)}
    assert missing == NOT_IN
