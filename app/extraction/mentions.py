"""Everything a text mentions, in order and without overlap: one list for all frames."""

import re
from collections.abc import Iterator
from functools import cache

from app.extraction.dates import dateline, find_dates
from app.extraction.forms import Forms, forms_of
from app.extraction.institutions import authorities, short_names, with_institutions
from app.extraction.languages.language import Language, entries
from app.extraction.lexicon import Found, Lexicon, Sense
from app.extraction.mention import Mention
from app.extraction.numbers import find_numbers
from app.extraction.quantities import Quantities
from app.extraction.ranges import join_ranges
from app.extraction.text import Text, fold

_DRAFT = re.compile(r"(?<![\w/])S/\d{4}/\d{1,5}(?:/Rev\.\d{1,2})?(?!\w)")
_KINDS = ("country", "organization", "region", "people", "anaphor", "pronoun")
_WORD = re.compile(r"[a-z0-9][a-z0-9.'-]*")
_VERB_AND_ITS = 14
_PARTED = 60
_CLAUSE = re.compile(r"[.,;:!?\n]")
_MEANT = (*_KINDS, "cue", "parted")
_MEASURED = ("scale", "currency")


def publication_day(text: Text, found: list[Found], lexicon: Lexicon) -> str | None:
    """The day that a text's dateline gives."""
    return dateline(text, find_dates(text, found, lexicon.language, None))[1]


def find_mentions(
    text: Text, found: list[Found], lexicon: Lexicon, published_on: str | None
) -> tuple[list[Mention], int, str | None]:
    """All mentions of a text but its missions, where its dateline ends, and the day of publication.

    That day is the one given, else the dateline's. `found` are the phrases of the lexicon in the text.
    """
    dates = find_dates(text, found, lexicon.language, published_on)
    begin, dated = dateline(text, dates)
    if dated and not published_on:
        published_on = dated
        dates = find_dates(text, found, lexicon.language, published_on)
    drafts = (
        [Mention(m.start(), m.end(), "draft", m[0]) for m in _DRAFT.finditer(text.plain)] if "S/" in text.plain else []
    )
    forms = forms_of(lexicon.language)
    words = _words(found, forms, text, _determiner(lexicon.language))
    taken = sorted((mention.start, mention.end) for mention in [*dates, *drafts])
    numbers = find_numbers(text, found, lexicon.language, taken)
    quantities = list(Quantities(text, lexicon.language, {item.start: item for item in found}).find(numbers))
    changes = sorted(mention.end for mention in words if mention.has("change"))
    quantities = join_ranges(quantities, text, lexicon.language, changes)
    with_institutions(words, found, text, lexicon.language)
    words = [*authorities(found, words, text, lexicon.language), *words]
    words = [*short_names(words, text, lexicon.language), *words]
    words = [*_descriptions(words, text, lexicon.language), *words]
    words += _holding(quantities, words, forms, text, lexicon.language)
    return without_overlap([*dates, *drafts, *quantities, *words]), begin, published_on


def _words(found: list[Found], forms: Forms, text: Text, determiner: re.Pattern[str]) -> list[Mention]:
    mentions, sums = list[Mention](), {item.end for item in found if not item.kinds.isdisjoint(_MEASURED)}
    for item in found:
        if item.kinds.isdisjoint(_MEANT):
            continue
        item = _whole(item, text)  # noqa: PLW2901
        senses, active = forms.settle(item, text, quantity_before=item.start - 1 in sums)
        if mention := _from_words(item, senses, text, determiner):
            mention.active = active
            mentions.append(mention)
    return mentions


class _Nouns:
    """The nouns that can stand for a mission, and the words that may or may not stand before them."""

    def __init__(self, language: Language) -> None:
        self.qualifiers, self.attributive, self.adjectives, self.articles, self.others = (
            frozenset(map(fold, entries(words)))
            for words in (
                language.mission_qualifiers,
                language.attributive,
                language.quantity_adjectives,
                language.articles,
                language.other_missions,
            )
        )
        self.articles -= {"a", "an"}
        self.genitives = tuple(map(fold, entries(language.genitive)))
        heads = "|".join(map(re.escape, map(fold, entries(language.mission_heads))))
        self.heads = re.compile(rf"(?<![a-z-])(?:{heads})(?![a-z])")


_nouns = cache(_Nouns)


def _descriptions(words: list[Mention], text: Text, language: Language) -> Iterator[Mention]:
    """Nouns that stand for a mission by the words before them.

    As in `Haiti's international security force`, `the Kenyan-led mission`.
    """
    if language.heads_first:
        return
    nouns = _nouns(language)
    named = {word.start for word in words if word.kind in ("country", "organization")}
    for head in nouns.heads.finditer(text.shadow):
        if text.capital(head.start()):
            continue
        told, start = False, head.start()
        for word in reversed(list(_WORD.finditer(text.shadow, max(0, head.start() - 60), head.start()))):
            written = word[0]
            if written in nouns.articles or written.endswith(nouns.genitives):
                if told:
                    yield Mention(start, head.end(), "anaphor", None)
                break
            actor = written.rpartition("-")[2] in nouns.attributive or word.start() in named
            own = written in nouns.qualifiers or actor
            start = word.start() if start == word.end() + 1 and not actor else start
            other = written in nouns.others or f"{written} {head[0]}" in nouns.others
            if other or not (own or written in nouns.adjectives):
                break
            told = told or own


def _holding(
    quantities: list[Mention], mentions: list[Mention], forms: Forms, text: Text, language: Language
) -> Iterator[Mention]:
    """The words that say, right before a number, who has it (`The force has some 1,200 soldiers`, `with 90 men`)."""
    holder = _holder(language)
    verbs = {mention.end for mention in mentions if mention.has("field")}
    for quantity in quantities:
        match = holder.search(text.shadow, max(0, quantity.start - 60), quantity.start)
        if match and not _verb_before(match.start(1), verbs, text):
            yield Mention(*match.span(1), "cue", cues={"field": forms.tense(match.start(), text) or "phrase"})


def _verb_before(at: int, verbs: set[int], text: Text) -> bool:
    """Whether a verb of the field ends close before an offset, in its clause."""
    floor = max(0, at - _VERB_AND_ITS)
    clause = max((stop.end() for stop in _CLAUSE.finditer(text.shadow, floor, at)), default=floor)
    return not verbs.isdisjoint(range(clause, at))


@cache
def _holder(language: Language) -> re.Pattern[str]:
    words, between = (
        "|".join(re.escape(fold(w)) for w in entries(each)) for each in (language.holding, language.approximators)
    )
    return re.compile(rf"(?<![a-z])({words})(?:,? (?:{between})(?![a-z]))*+ \Z")


@cache
def _determiner(language: Language) -> re.Pattern[str]:
    """A pattern for an article or possessive that ends where it is searched to."""
    words = "|".join(re.escape(fold(word)) for word in entries(f"{language.articles}; {language.possessives}"))
    return re.compile(rf"(?<![a-z])(?:{words})(?: |(?<='))\Z")


def _whole(item: Found, text: Text) -> Found:
    """A phrase with the verbs whose particle stands further on in its clause, and without the others.

    As in `pulled 90 soldiers out`.
    """
    if "parted" not in item.kinds:
        return item
    senses = list[Sense]()
    for sense in item.senses:
        cue, _, particle = str(sense.value).partition("~") if sense.kind == "parted" else ("", "", "")
        if not particle:
            senses.append(sense)
        elif _further_on(particle).match(text.shadow, item.end):
            senses.append(Sense("cue", cue, sense.form))
    return item._replace(senses=tuple(senses))


@cache
def _further_on(particle: str) -> re.Pattern[str]:
    return re.compile(rf"[^.;:!?\n]{{1,{_PARTED}}} {re.escape(particle)}(?![a-z-])")


def _from_words(item: Found, senses: tuple[Sense, ...], text: Text, determiner: re.Pattern[str]) -> Mention | None:
    """What a phrase means; a word that is a verb's form and a noun (`arrivée`) is a noun after a determiner."""
    cues: dict[str, str] = {}
    for sense in senses:
        if sense.kind != "cue":
            continue
        name = str(sense.value)
        if name in cues and "noun" in (sense.form, cues[name]):
            noun = determiner.search(text.shadow, max(0, item.start - 8), item.start) is not None
            cues[name] = "noun" if noun else cues[name] if sense.form == "noun" else sense.form
        else:
            cues[name] = sense.form
    mention = Mention(item.start, item.end, "cue", cues=cues)
    for sense in reversed(senses):
        if sense.kind in _KINDS:
            pronoun = mention.kind == "pronoun" or sense.kind == "pronoun"
            mention.kind, mention.value = sense.kind, sense.value
            mention.form = "pronoun" if pronoun else sense.form
    return mention if cues or mention.kind != "cue" else None


def without_overlap(mentions: list[Mention]) -> list[Mention]:
    """Mentions in order; where some overlap, those that come first in the list given win."""
    taken = bytearray(max((mention.end for mention in mentions), default=0))
    kept = list[Mention]()
    for mention in mentions:
        if taken.find(1, mention.start, mention.end) < 0:
            taken[mention.start : mention.end] = b"\x01" * (mention.end - mention.start)
            kept.append(mention)
    return sorted(kept, key=lambda mention: mention.start)
