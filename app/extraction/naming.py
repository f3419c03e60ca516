"""How far a mission's name reaches.

From its head to its acronym, over capitalized words and the joints between them.
"""

import re
from functools import cache

from app.extraction.known import KnownMissions
from app.extraction.languages.language import Language, entries
from app.extraction.mention import Mention
from app.extraction.registry import Registry
from app.extraction.text import Text, fold

_NAME_STOPS = re.compile(r"[.,;:!?()\[\]\"\n]|--|\s-\s")
_COMPOUND = re.compile(r"[a-z0-9][a-z0-9'.-]*")
_FIGURE = re.compile(r"(?<![a-z0-9])\d{2,}|(?<=\d) \d{3}(?!\d)")
_LONGEST_NAME = 160
_WORD = re.compile(r"[a-z0-9]+")
_NAME_WORD = re.compile(r"(?:[ ']|(?<=')|-)*([a-z0-9]+)'?")
_BEFORE_HOST = re.compile(r" (?:[a-z]{1,4} ){0,2}(?:[a-z]{1,3}')?")
_CAPITALS_BEFORE, _CAPITALS_AFTER = re.compile(r"([A-Z]{4,}|[A-Z]{2}) \Z"), re.compile(r" [A-Z]{4,}\b")
_IN_APPOSITION = re.compile(r", (?:(?:la|le|l'|une|un|the|a|an|el|los|las|en|in) ?)+(?:full the )?")
_NOUN_BEFORE = re.compile(r"([a-z]+),? \Z")
SPOKEN = 4
"""From this length on an acronym may be written as a word (`Minusma`)."""


class NameWords:
    """The words of one language that can be part of a mission's name."""

    def __init__(self, language: Language) -> None:
        self.heads = _words_pattern(language.mission_heads)
        self.operations = _words_pattern(language.operation_heads)
        self.qualifiers = _words_pattern(language.mission_qualifiers)
        self.others = _words_pattern(language.other_missions)
        self.joints = frozenset(fold(word).strip("'") for word in entries(language.name_joints))
        self.compound_joints = frozenset(map(fold, entries(language.compound_joints)))
        self.attributive = frozenset(map(fold, entries(language.attributive)))
        self.genitives = tuple(map(fold, entries(language.genitive)))
        self.articles = frozenset(map(fold, entries(language.articles)))
        self.also_known = re.compile(rf",? (?:{'|'.join(map(fold, entries(language.also_known)))}) (?:the |as )?\Z")


name_words = cache(NameWords)


class Naming:
    """The words of one text that can be part of a mission's name, by its language and the missions known beforehand."""

    def __init__(self, text: Text, language: Language, known: KnownMissions, mentions: list[Mention]) -> None:
        self.text, self.language, self.known, self.words = text, language, known, name_words(language)
        self.registry = Registry(taken=bytearray(len(text.shadow)))
        self.named = {m.start: m for m in mentions if m.kind in ("country", "organization", "region")}

    def taken(self, start: int, end: int) -> bool:
        """Whether a naming already covers part of a span."""
        return any(self.registry.taken[start:end])

    def spoken(self, word: str) -> bool:
        """Whether a capitalized word in brackets is an acronym written as a word (`Minusma`)."""
        return len(word) >= SPOKEN and word.istitle() and self.known.has_acronym(word.upper())

    def name_start(self, end: int, acronym: str, *, anywhere: bool) -> int | None:
        """Where the name that ends before `end` begins; None if no mission's head stands in it."""
        shadow = self.text.shadow
        floor = max(0, end - _LONGEST_NAME)
        for stop in _NAME_STOPS.finditer(shadow, floor, end):
            floor = stop.end()
        for figure in _FIGURE.finditer(shadow, floor, end):
            floor = figure.end()
        heads = [head.start() for head in self.words.heads.finditer(shadow, floor, end)]
        if self.language.heads_first:
            fitting = [at for at in heads if _initials_fit(acronym, shadow[at:end])]
            opening = [at for at in fitting if shadow[at] == acronym[0].lower()]
            first = next(reversed(opening or fitting or heads), None)
            return None if first is None or self.words.others.search(shadow, first, end) else first
        if not heads and not anywhere:
            return None
        start = self.compound_start(floor, end, end if anywhere else max(heads))
        if start is not None and self.words.others.search(shadow, start, end):
            return None
        return start if anywhere or (start is not None and any(head >= start for head in heads)) else None

    def compound_start(self, floor: int, end: int, head: int, *, lower: bool = False) -> int | None:
        """Where the capitalized words that end before `end` begin, the name's head being at `head`; None for none."""
        start = None
        for word in reversed(list(_COMPOUND.finditer(self.text.shadow, floor, end))):
            at, inner = (
                word.start(),
                word[0] in (self.words.joints if word.start() > head else self.words.compound_joints),
            )
            if (
                word[0].rpartition("-")[2] in self.words.attributive
                or word[0].endswith(self.words.genitives)
                or (word[0] in self.words.articles and not inner)
            ):
                break
            if self.text.capital(at) or (lower and self.words.qualifiers.fullmatch(word[0])):
                start = at
            elif not inner and at != head:
                break
        return start

    def with_host(self, end: int) -> int:
        """The end of a naming with the country that follows it (`… (MSS) en Haïti`)."""
        following = _BEFORE_HOST.match(self.text.shadow, end)
        country = self.named.get(following.end()) if following else None
        return country.end if country and country.kind == "country" and country.form == "name" else end

    def extent(self, head: re.Match[str]) -> tuple[int, int]:
        """The name around a head: capitalized words and qualifiers, joints between them."""
        shadow, start, end = self.text.shadow, head.start(), head.end()
        last = end
        for word in _NAME_WORD.finditer(shadow, end, min(len(shadow), end + 120)):
            gap, last = shadow[last : word.start(1)], word.end(1)
            if gap.strip(" '-") or word.start() > end + 24:
                break
            if self.text.capital(word.start(1)) or self.words.qualifiers.fullmatch(word[1]):
                end = word.end(1)
            elif word[1] not in self.words.joints:
                break
            else:
                continue
        if not self.language.heads_first:
            floor = max(
                [max(0, start - 90), *(stop.end() for stop in _NAME_STOPS.finditer(shadow, max(0, start - 90), start))]
            )
            start = self.compound_start(floor, start, start, lower=not self.text.capital(start)) or start
        return start, end

    def in_capitals(self, match: re.Match[str]) -> bool:
        """Whether the words around are in capitals too: a heading, in which an acronym cannot be told."""
        before = _CAPITALS_BEFORE.search(self.text.plain, max(0, match.start() - 20), match.start())
        return before is not None or _CAPITALS_AFTER.match(self.text.plain, match.end()) is not None

    def beside_head(self, start: int, end: int) -> bool:
        """`la MMAS, la mission …`, `l'opération MATRAS`: a head in apposition."""
        shadow = self.text.shadow
        after = _IN_APPOSITION.match(shadow, end)
        if after:
            head = self.words.heads.search(shadow, after.end(), after.end() + (1 if self.language.heads_first else 60))
            if head or self.words.heads.match(shadow, after.end()):
                return True
        before = _NOUN_BEFORE.search(shadow, max(0, start - 24), start)
        return bool(before and self.words.heads.fullmatch(before[1]))


def _words_pattern(words: str) -> re.Pattern[str]:
    """A pattern for any of these words, the longest first; a plural `s` is allowed."""
    alternatives = "|".join(re.escape(fold(word)) for word in sorted(entries(words), key=len, reverse=True))
    return re.compile(rf"(?<![a-z0-9])(?:{alternatives})(?![a-z0-9])")


def _initials_fit(acronym: str, name: str) -> bool:
    """Whether the acronym's letters are, in order, among the initials of the name's words."""
    initials = iter("".join(word[0] for word in _WORD.findall(name)))
    return all(letter in initials for letter in acronym.lower() if letter.isalpha())
