"""The sentence around a quote, for a reader who wants to see where the words stood."""

from bisect import bisect_left

from app.extraction.text import _MARKS, Text, sentences

REACH = 1_000
"""How far from the quote, in characters, a sentence is followed; a longer one is cut there."""


def sentence_around(source: str, start: int, end: int) -> str:
    """The sentence of `source` that holds the span, or the sentences where it goes across several.

    Offsets are code points, `end` exclusive. The cost does not grow with the length of `source`.
    """
    left = max(0, start - REACH)
    window = source[left : end + REACH]
    kept = [at for at, char in enumerate(window) if not _MARKS.match(char)]
    first, last = bisect_left(kept, start - left), bisect_left(kept, end - left)
    kept.append(len(window))
    around = [span for span in sentences(Text(window), frozenset()) if span[0] < last and span[1] > first]
    begin = min([start - left, *(kept[one] for one, _ in around[:1])])
    stop = max([end - left, *(kept[one] for _, one in around[-1:])])
    return window[begin:stop]
