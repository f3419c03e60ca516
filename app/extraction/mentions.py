"""Everything a text mentions, in order and without overlap: one list for all frames."""

import re

from app.extraction.dates import dateline, find_dates
from app.extraction.languages.language import Language, entries
from app.extraction.lexicon import Found, Lexicon
from app.extraction.mention import Mention
from app.extraction.numbers import find_numbers
from app.extraction.quantities import Quantities, join_ranges
from app.extraction.text import Text, fold

_DRAFT = re.compile(r"(?<![\w/])S/\d{4}/\d{1,5}(?:/Rev\.\d{1,2})?(?!\w)")
_KINDS = ("country", "organization", "region", "people", "anaphor", "pronoun")


def find_mentions(text: Text, lexicon: Lexicon, published_on: str | None) -> tuple[list[Mention], int, str | None]:
    """All mentions of a text but its missions, where its dateline ends, and the day of publication, given or from there."""
    found = lexicon.find(text)
    begin, dated = dateline(text, find_dates(text, found, lexicon.language, published_on))
    published_on = published_on or dated
    dates = find_dates(text, found, lexicon.language, published_on)
    drafts = [Mention(m.start(), m.end(), "draft", m[0]) for m in _DRAFT.finditer(text.plain)]
    determiner = determiners(lexicon.language)
    words = [mention for item in found if (mention := _from_words(item, text, determiner))]
    taken = sorted((mention.start, mention.end) for mention in [*dates, *drafts])
    numbers = find_numbers(text, found, lexicon.language, taken)
    quantities = list(Quantities(text, lexicon.language, {item.start: item for item in found}).find(numbers))
    changes = [(mention.start, mention.end) for mention in words if mention.has("change")]
    quantities = join_ranges(quantities, text, lexicon.language, changes)
    _with_institutions(words, found, text, before=lexicon.language.heads_first)
    return without_overlap([*dates, *drafts, *quantities, *words]), begin, published_on


def determiners(language: Language) -> re.Pattern[str]:
    """A pattern for an article or possessive that ends where it is searched to."""
    words = "|".join(re.escape(fold(word)) for word in entries(f"{language.articles}; {language.possessives}"))
    return re.compile(rf"(?<![a-z])(?:{words})(?: |(?<='))\Z")


def _from_words(item: Found, text: Text, determiner: re.Pattern[str]) -> Mention | None:
    """What a phrase means; a word that is a verb's form and a noun (`arrivée`) is a noun after a determiner."""
    cues: dict[str, str] = {}
    noun = None
    for sense in item.senses:
        if sense.kind != "cue":
            continue
        name = str(sense.value)
        if name in cues and "noun" in (sense.form, cues[name]):
            if noun is None:
                noun = determiner.search(text.shadow, max(0, item.start - 8), item.start) is not None
            cues[name] = "noun" if noun else cues[name] if sense.form == "noun" else sense.form
        else:
            cues[name] = sense.form
    mention = Mention(item.start, item.end, "cue", cues=cues)
    for sense in reversed(item.senses):
        if sense.kind in _KINDS:
            pronoun = mention.kind == "pronoun" or sense.kind == "pronoun"
            mention.kind, mention.value = sense.kind, sense.value
            mention.form = "pronoun" if pronoun else sense.form
    return mention if cues or mention.kind != "cue" else None


def _with_institutions(mentions: list[Mention], found: list[Found], text: Text, *, before: bool) -> None:
    """Make an actor of a demonym and the institution beside it (`le gouvernement canadien`), in place.

    `before`: whether the institution's noun comes before the adjective.
    """
    nouns = {
        (item.end if before else item.start): item
        for item in found
        if any(sense.kind == "institution" for sense in item.senses)
    }
    for mention in mentions:
        if mention.kind != "country" or mention.form not in ("demonym", "name"):
            continue
        at = mention.start - 1 if before else mention.end + 1
        gap = 0 if mention.form == "demonym" else None
        noun = nouns.get(at) if gap is not None else _owner(nouns, mention, text, before=before)
        if noun:
            mention.form = "institution"
            mention.start, mention.end = min(mention.start, noun.start), max(mention.end, noun.end)


def _owner(nouns: dict[int, Found], country: Mention, text: Text, *, before: bool) -> Found | None:
    """The institution whose country follows it (`le gouvernement du Kenya`, `the Government of Ghana`)."""
    for link in (" de la ", " du ", " des ", " de l'", " de ", " d'", " del ", " of the ", " of "):
        start = country.start - len(link)
        if text.shadow[max(0, start) : country.start] == link:
            return (
                next((noun for noun in nouns.values() if noun.end == start), None) if not before else nouns.get(start)
            )
    return None


def without_overlap(mentions: list[Mention]) -> list[Mention]:
    """Mentions in order; where some overlap, those that come first in the list given win."""
    taken = bytearray(max((mention.end for mention in mentions), default=0))
    kept = list[Mention]()
    for mention in mentions:
        if not any(taken[mention.start : mention.end]):
            taken[mention.start : mention.end] = b"\x01" * (mention.end - mention.start)
            kept.append(mention)
    return sorted(kept, key=lambda mention: mention.start)
