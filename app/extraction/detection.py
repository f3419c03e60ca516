"""Which language a text is in, by its function words; another language than those read is named, not guessed at."""

import re
from functools import cache

from app.extraction.conjugation import conjugate
from app.extraction.languages import LANGUAGES
from app.extraction.languages.language import Language, entries
from app.extraction.languages.others import OTHER_LETTERS, OTHER_TOPICS, OTHERS
from app.extraction.text import Text, fold

_WORD = re.compile(r"[^\W\d_]+'?")
_SAMPLE = 4_000
_FEWEST, _MARGIN, _LEAST_SHARE, _LETTERS, _TOPIC = 1.0, 1.1, 0.04, 0.5, 0.7


@cache
def _function_words() -> dict[str, frozenset[str]]:
    read = {code: language.function_words for code, language in LANGUAGES.items()}
    return {code: frozenset(entries(words.lower())) for code, words in {**OTHERS, **read}.items()}


@cache
def _topics() -> dict[str, frozenset[str]]:
    """What the texts are about, in the words of each language, but for its function words."""
    read = {code: _verbs_and_nouns(language) for code, language in LANGUAGES.items()}
    others = {code: frozenset(entries(words)) for code, words in OTHER_TOPICS.items()}
    return {code: words - _function_words()[code] for code, words in {**others, **read}.items()}


def _verbs_and_nouns(language: Language) -> frozenset[str]:
    """The single words by which a language tells of missions."""
    forms = (form for verbs in language.verbs.values() for form, _ in conjugate(verbs, language))
    tables = (*language.nouns.values(), *language.people.values(), *language.months, *language.weekdays)
    tables = (*tables, language.mission_heads, language.mission_qualifiers)
    words = (entry for words in tables for entry in entries(words))
    return frozenset(word.lower() for word in (*forms, *words) if word.isalpha())


@cache
def _owners(accented: bool) -> dict[str, list[tuple[str, float]]]:
    """Word -> the languages that have it, with what it tells: more of a function word, less of a shared one."""
    owners: dict[str, dict[str, float]] = {}
    for weight, tables in ((1.0, _function_words()), (_TOPIC, _topics())):
        for code, words in tables.items():
            for word in words if accented else {fold(word) for word in words}:
                owners.setdefault(word, {}).setdefault(code, weight)
    return {word: [(code, weight / len(codes)) for code, weight in codes.items()] for word, codes in owners.items()}


@cache
def _letters() -> dict[str, list[str]]:
    read = {code: language.letters for code, language in LANGUAGES.items()}
    tables = {**OTHER_LETTERS, **read}
    return {code: [entry.replace("_", " ") for entry in entries(words)] for code, words in tables.items()}


def detect(text: Text) -> str | None:
    """The ISO 639-1 code of the language, or None where too little tells.

    Every word (with its accents, if the text has any) counts for each language that has it, less where more
    have it, and less where it is what texts are about; a language's own letters and endings count besides,
    each kind of them once for every ten words.
    """
    sample = text.plain[:_SAMPLE].lower()
    accented = any(char.isalpha() for char in sample if not char.isascii())
    words = _WORD.findall(sample.replace("’", "'"))
    owners, scores = _owners(accented), dict.fromkeys(_function_words(), 0.0)
    for word in words:
        if codes := owners.get(word):
            for code, weight in codes:
                scores[code] += weight
    written = f" {sample} "
    most = 1 + len(words) // 10
    for code, letters in _letters().items():
        scores[code] += sum(_LETTERS * min(times, most) for each in letters if (times := written.count(each)))
    ranked = sorted(scores, key=lambda code: -scores[code])
    best, second = ranked[:2]
    enough = scores[best] >= _FEWEST and scores[best] >= _LEAST_SHARE * len(words)
    return best if enough and scores[best] >= _MARGIN * scores[second] else None
