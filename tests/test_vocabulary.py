"""What the values mean: nothing left out, nothing made up, each language its own."""

import re
import unicodedata
from importlib.resources import files
from typing import get_args

import pytest

from app.codes import COUNTRIES, CURRENCIES, ORGANIZATIONS, REGIONS
from app.extraction.languages import LANGUAGES
from app.kept import ChangeAction, ChangeCause, ConflictKind, OfficialStatus, Review, ReviewAction, UnknownReason
from app.meanings import MEANINGS, Meaning
from app.queue import Why
from app.records import RECORD_TYPES, Category, Certainty, FundingKind, LeadStatus, Measure, Member, VetoStatus
from app.vocabulary import VOCABULARY

UNITS = ["people", "amount", "offsets", "dates", "instants", "deployment_rate"]

VALUES = {
    "type": [kind.model_fields["type"].default for kind in RECORD_TYPES],
    "lead_country.status": get_args(LeadStatus),
    "measure": get_args(Measure),
    "category": get_args(Category),
    "funding_event.kind": get_args(FundingKind),
    "veto_event.status": get_args(VetoStatus),
    "members": get_args(Member),
    "certainty": get_args(Certainty),
    "review": get_args(Review),
    "review.action": get_args(ReviewAction),
    "queue.why": get_args(Why),
    "official.status": get_args(OfficialStatus),
    "conflict.kind": get_args(ConflictKind),
    "unknown.reason": get_args(UnknownReason),
    "change.action": get_args(ChangeAction),
    "change.cause": get_args(ChangeCause),
    "unit": UNITS,
    "country": COUNTRIES,
    "region": REGIONS,
    "organization": ORGANIZATIONS,
    "currency": CURRENCIES,
    "language": LANGUAGES,
}

PLAIN_WORDS = {
    "fr": {"le", "du", "des", "une", "et", "ou", "est", "dans", "pas", "pour", "avec", "qui"},
    "en": {"the", "of", "and", "that", "is", "not", "with", "by", "from", "to", "in", "other", "which", "was"},
    "es": {"el", "los", "las", "del", "una", "lo", "con", "por", "fue", "al", "para", "sobre", "hasta"},
}
"""Words that stand in most texts of one of the languages and in none of the other two."""

UNTOLD_BY_THE_READER = {"DM", "GP", "MU", "RE", "VA"}
"""Countries whose bare name the reader leaves alone, for it is a first name or another country's, too."""


def fold(words: str) -> str:
    plain = unicodedata.normalize("NFKD", words.replace("’", "'")).lower()
    return "".join(char for char in plain if not unicodedata.combining(char))


def test_every_field_has_exactly_its_values() -> None:
    assert {field: list(meanings) for field, meanings in VOCABULARY.items()} == {
        field: list(values) for field, values in VALUES.items()
    }


@pytest.mark.parametrize("field", VALUES)
@pytest.mark.parametrize("language", Meaning._fields)
def test_every_value_has_a_meaning_of_its_own(field: str, language: str) -> None:
    meanings = [getattr(meaning, language) for meaning in VOCABULARY[field].values()]
    assert len(set(meanings)) == len(VALUES[field])
    for meaning in meanings:
        assert meaning
        assert meaning == " ".join(meaning.split())
        assert unicodedata.is_normalized("NFC", meaning)


@pytest.mark.parametrize("field", MEANINGS)
def test_a_meaning_is_a_phrase(field: str) -> None:
    for meaning in MEANINGS[field].values():
        for words in meaning:
            assert words[0].isupper()
            assert words[-1].isalnum() or words[-1] == ")"
            assert "'" not in words


@pytest.mark.parametrize("field", MEANINGS)
def test_no_meaning_is_left_in_another_language(field: str) -> None:
    for value, meaning in MEANINGS[field].items():
        assert len(set(meaning)) == len(meaning), value
        for language, words in meaning._asdict().items():
            said = set(re.findall(r"\w+", words.lower()))
            for other in PLAIN_WORDS.keys() - {language}:
                assert not said & PLAIN_WORDS[other], f"{value}: {other} in {language}"


@pytest.mark.parametrize("language", Meaning._fields)
def test_the_names_of_countries_are_those_that_the_reader_knows(language: str) -> None:
    table = files("app.extraction.languages").joinpath("countries", f"{language}.txt").read_text(encoding="utf-8")
    rows = [line.split("|")[:2] for line in table.splitlines() if not line.startswith("#")]
    owners = {fold(name.strip()): code.strip() for code, names in rows for name in names.split(";")}
    names = {code: fold(getattr(VOCABULARY["country"][code], language)) for code in set(owners.values())}
    untold = {code for code, name in names.items() if name not in owners}
    assert untold <= UNTOLD_BY_THE_READER
    assert {code: owners[name] for code, name in names.items() if name in owners and owners[name] != code} == {}


@pytest.mark.parametrize(
    ("field", "value", "meaning"),
    [
        ("country", "HT", ("Haïti", "Haiti", "Haití")),
        ("country", "XK", ("Kosovo", "Kosovo", "Kosovo")),
        (
            "country",
            "CD",
            ("République démocratique du Congo", "Democratic Republic of the Congo", "República Democrática del Congo"),
        ),
        (
            "region",
            "419",
            ("Amérique latine et Caraïbes", "Latin America and the Caribbean", "América Latina y el Caribe"),
        ),
        ("organization", "AFU", ("Union africaine", "African Union", "Unión Africana")),
        ("currency", "KES", ("shilling kényan", "Kenyan Shilling", "chelín keniano")),
        ("currency", "FRF", ("franc français", "French Franc", "franco francés")),
        ("language", "es", ("espagnol", "Spanish", "español")),
        ("category", "military", ("Personnel militaire", "Military personnel", "Personal militar")),
    ],
)
def test_some_meanings(field: str, value: str, meaning: tuple[str, str, str]) -> None:
    assert VOCABULARY[field][value] == meaning


def test_the_languages_of_meanings_are_those_that_are_read() -> None:
    assert Meaning._fields == tuple(LANGUAGES)
