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
_MANY, _CLEAR = 10.0, 2.0


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
def _owners(*, accented: bool, topics: bool) -> dict[str, list[tuple[str, float]]]:
    """Word -> the languages that have it, with what it tells: more of a function word, less of a shared one."""
    owners: dict[str, dict[str, float]] = {}
    for weight, tables in ((1.0, _function_words()), *([(_TOPIC, _topics())] if topics else [])):
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
    each kind of them once for every ten words. What texts are about is looked up only where the rest leaves doubt.
    """
    sample = text.plain[:_SAMPLE].lower()
    accented = any(char.isalpha() for char in set(sample) if not char.isascii())
    words = _WORD.findall(sample.replace("’", "'"))
    scores = _scores(sample, words, _owners(accented=accented, topics=False))
    best, second = _two_best(scores)
    if scores[best] >= max(_MANY, _CLEAR * scores[second]):
        return best
    scores = _scores(sample, words, _owners(accented=accented, topics=True))
    best, second = _two_best(scores)
    enough = scores[best] >= _FEWEST and scores[best] >= _LEAST_SHARE * len(words)
    return best if enough and scores[best] >= _MARGIN * scores[second] else None


def _scores(sample: str, words: list[str], owners: dict[str, list[tuple[str, float]]]) -> dict[str, float]:
    """What the words and the letters of a sample tell for each language."""
    scores = dict.fromkeys(_function_words(), 0.0)
    for codes in filter(None, map(owners.get, words)):
        for code, weight in codes:
            scores[code] += weight
    written = f" {sample} "
    most, there = 1 + len(words) // 10, set(written)
    for code, letters in _letters().items():
        counts = [written.count(each) for each in letters if each[0] in there]
        scores[code] += sum([_LETTERS * min(times, most) for times in counts])
    return scores


def _two_best(scores: dict[str, float]) -> list[str]:
    return sorted(scores, key=lambda code: -scores[code])[:2]
