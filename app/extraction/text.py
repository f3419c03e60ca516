"""Text as the reader sees it: an ASCII shadow of the same length, and its sentences as spans.

The source is never changed. The shadow is what rules are matched on: one lower-case ASCII character
for each code point (accents off, typographic quotes, dashes and spaces made plain, other letters `x`,
the rest a blank that no word contains), so an offset into the shadow is an offset into the text.
Where combining marks stand (text in NFD), `Text.source_offset` maps back.
"""

import re
import unicodedata
from array import array
from bisect import bisect_left
from collections.abc import Iterator, Set
from functools import cached_property

from app.records import Evidence

_PLAIN = {
    **dict.fromkeys(map(ord, "‘’‚‛ʼʹ′´`"), "'"),
    **dict.fromkeys(map(ord, "“”„‟«»″"), '"'),
    **dict.fromkeys(map(ord, "‐‑‒–—―−"), "-"),
    **dict.fromkeys(map(ord, "\r\n\u2028\u2029\x0b\x0c\x85"), "\n"),
    **{ord(letter): plain for letter, plain in zip("œæøđłðþßıŒÆØĐŁÐÞ", "oaodldtsioaodldt", strict=True)},
}
_OTHER = "\x1a"
_MARKS = re.compile(r"[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]")
_CLUSTER = re.compile(rf"(?s:.){_MARKS.pattern}*+")
_DIGITS = re.compile(r"\d+")
_BARRIER = re.compile(r"[;:()\[\],.!?-](?:(?<=[;:()\[\]])|(?<=[,.!?])(?=\s)|(?<=\s-)-*(?=\s))")
"""Its characters come first: they are searched for at once, which an alternation is not."""
_DASH_BETWEEN_CLAUSES = re.compile(r"[–—―]")


class _Shadows(dict[int, str]):
    """Code point -> its one shadow character, worked out at its first use."""

    def __missing__(self, point: int) -> str:
        char = chr(point)
        base = unicodedata.normalize("NFKD", char)[:1].lower()
        if base.isascii() and base.isprintable() and base.strip():
            shadow = base
        elif char.isspace() or unicodedata.category(char) == "Zs":
            shadow = " "
        elif char.isalpha():
            shadow = "x"
        elif char.isdecimal():
            shadow = str(unicodedata.decimal(char))
        else:
            shadow = _OTHER
        self[point] = shadow
        return shadow


_SHADOWS = _Shadows(_PLAIN)


def fold(words: str) -> str:
    """The shadow of words for the lexicon: case, accents and typography folded away."""
    composed = words if words.isascii() else _MARKS.sub("", unicodedata.normalize("NFC", words))
    folded = composed.translate(_SHADOWS)
    return words if folded == words else folded  # the same object, which tables then hold once


class Text:
    """A source text with its shadow; all offsets of the reader are into `plain` and `shadow`."""

    def __init__(self, source: str) -> None:
        self.source = source
        self._index: array[int] | None = None
        self.plain = source
        if not source.isascii() and _MARKS.search(source):
            clusters = list(_CLUSTER.finditer(source))
            self._index = array("q", [*(cluster.start() for cluster in clusters), len(source)])
            self.plain = "".join(unicodedata.normalize("NFC", cluster[0])[:1] for cluster in clusters)
        self.shadow = self.plain.translate(_SHADOWS)

    def evidence(self, start: int, end: int) -> Evidence:
        """The evidence for a span of the shadow, trimmed of surrounding blanks and quotes."""
        while start < end and not (self.shadow[start].isalnum() or self.plain[start] in "$€£¥"):
            start += 1
        while end > start and not (self.shadow[end - 1].isalnum() or self.plain[end - 1] in "$€£¥%"):
            if self.shadow[end - 1] == ")" and "(" in self.shadow[start:end]:
                break
            end -= 1
        start, end = self.source_offset(start), self.source_offset(end)
        return Evidence(start=start, end=end, quote=self.source[start:end])

    def source_offset(self, offset: int) -> int:
        """The offset into the source of an offset into the shadow."""
        return offset if self._index is None else self._index[offset]

    def offset(self, source: int) -> int:
        """The offset into the shadow of an offset into the source."""
        return source if self._index is None else bisect_left(self._index, source)

    def capital(self, at: int) -> bool:
        """Whether the character at an offset is an upper-case letter."""
        return self.plain[at : at + 1].isupper()

    @cached_property
    def figures(self) -> list[tuple[int, int]]:
        """Where runs of digits begin and end, in order."""
        return [match.span() for match in _DIGITS.finditer(self.shadow)]

    @cached_property
    def barriers(self) -> "array[int]":
        """Offsets at which a clause may end: `;` `:` brackets and dashes between blanks, in order."""
        found = [match.start() for match in _BARRIER.finditer(self.shadow)]
        if self.plain.isascii():
            return array("q", found)
        return array("q", sorted({*found, *(match.start() for match in _DASH_BETWEEN_CLAUSES.finditer(self.plain))}))

    @cached_property
    def marks(self) -> str:
        """The marks at the barriers, in order."""
        return "".join(map(self.shadow.__getitem__, self.barriers))


_SHORT_QUESTION = 24
"""A question as short as `Son plafond ?` is a heading to its answer."""
_STOP = re.compile(
    r"[.!?…\n\r\u2028\u2029\x0b\x0c\x85]"
    r"(?:(?<=[.!?…])(?<![.!?…].)[.!?…]*+(?:[ \u00a0\u202f]?[»”]|[\"'’)\]])*+(?=\s)"
    r"|(?<![.!?…])[\n\r\u2028\u2029\x0b\x0c\x85]*+)"
)
_LAST_WORD = re.compile(r"[a-z0-9.'-]{1,12}\Z")


def sentences(text: Text, abbreviations: Set[str], begin: int = 0) -> Iterator[tuple[int, int]]:
    """The text's sentences from an offset on as half-open spans, in order, blanks trimmed.

    A line ends a sentence. A full stop does not after one of `abbreviations` (folded, without their
    last stop), after a single letter, or before a lower-case word.
    """
    shadow, start = text.shadow, begin
    for stop in _STOP.finditer(text.plain, begin):
        short = stop[0][0] == "?" and stop.start() - start < _SHORT_QUESTION
        if not stop[0].isspace() and (short or not _ends_sentence(text, stop, abbreviations)):
            continue
        yield from _trimmed(shadow, start, stop.end())
        start = stop.end()
    yield from _trimmed(shadow, start, len(shadow))


def _ends_sentence(text: Text, stop: re.Match[str], abbreviations: Set[str]) -> bool:
    shadow, end = text.shadow, stop.end()
    following = end
    while following < len(shadow) and shadow[following] in " \"'\x1a":
        following += 1
    if text.plain[following : following + 1].islower():
        return False
    if stop[0] != ".":
        return True
    word = _LAST_WORD.search(shadow, max(0, stop.start() - 12), stop.start())
    if word is None:
        return True
    last = word[0].rpartition("'")[2]
    single = len(last.rpartition(".")[2]) == 1 and last[-1:].isalpha() and text.capital(stop.start() - 1)
    return not (single or last in abbreviations)


def _trimmed(shadow: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and shadow[start].isspace():
        start += 1
    while end > start and shadow[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
