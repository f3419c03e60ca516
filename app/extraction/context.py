"""The sentence around a quote, for a reader who wants to see where the words stood."""

from app.extraction.text import Text, sentences

REACH = 1_000
"""How far from the quote, in characters, a sentence is followed; a longer one is cut there."""


def sentence_around(source: str, start: int, end: int) -> str:
    """The sentence of `source` that holds the span, or the sentences where it goes across several.

    Offsets are code points, `end` exclusive. The cost does not grow with the length of `source`.
    """
    left = max(0, start - REACH)
    text = Text(source[left : end + REACH])
    begin, stop = start - left, end - left
    for first, last in sentences(text, frozenset()):
        opens, closes = text.source_offset(first), text.source_offset(last)
        if opens < end - left and closes > start - left:
            begin, stop = min(begin, opens), max(stop, closes)
    return source[left + begin : left + stop]
