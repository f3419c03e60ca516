"""Everything a text mentions, in order and without overlap: one list for all frames."""

import re

from app.extraction.dates import dateline, find_dates
from app.extraction.lexicon import Found, Lexicon
from app.extraction.mention import Mention
from app.extraction.numbers import find_numbers
from app.extraction.quantities import Quantities, join_ranges
from app.extraction.text import Text

_DRAFT = re.compile(r"(?<![\w/])S/\d{4}/\d{1,5}(?:/Rev\.\d{1,2})?(?!\w)")
_KINDS = ("country", "organization", "region", "people", "anaphor", "pronoun")


def find_mentions(text: Text, lexicon: Lexicon, published_on: str | None) -> tuple[list[Mention], str | None]:
    """All mentions of a text but its missions, and the day of publication, given or from the dateline."""
    found = lexicon.find(text)
    published_on = published_on or dateline(text, found, lexicon.language)
    dates = find_dates(text, found, lexicon.language, published_on)
    drafts = [Mention(m.start(), m.end(), "draft", m[0]) for m in _DRAFT.finditer(text.plain)]
    words = [mention for item in found if (mention := _from_words(item))]
    taken = sorted((mention.start, mention.end) for mention in [*dates, *drafts])
    numbers = find_numbers(text, found, lexicon.language, taken)
    quantities = list(Quantities(text, lexicon.language, {item.start: item for item in found}).find(numbers))
    changes = [(mention.start, mention.end) for mention in words if mention.has("change")]
    quantities = join_ranges(quantities, text, lexicon.language, changes)
    return without_overlap([*dates, *drafts, *quantities, *words]), published_on


def _from_words(item: Found) -> Mention | None:
    cues = {str(sense.value): sense.form for sense in item.senses if sense.kind == "cue"}
    mention = Mention(item.start, item.end, "cue", cues=cues)
    for sense in reversed(item.senses):
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
        if not any(taken[mention.start : mention.end]):
            taken[mention.start : mention.end] = b"\x01" * (mention.end - mention.start)
            kept.append(mention)
    return sorted(kept, key=lambda mention: mention.start)
