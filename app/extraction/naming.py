"""How far a mission's name reaches.

From its head to its acronym, over capitalized words and the joints between them.
"""

import re

from app.extraction.known import KnownMissions
from app.extraction.languages.language import Language
from app.extraction.mention import Mention
from app.extraction.name_words import name_words
from app.extraction.registry import Registry
from app.extraction.text import Text, fold

_NAME_STOPS = re.compile(r"[.,;:!?()\[\]\"\n]|--|\s-\s")
_COMPOUND = re.compile(r"[a-z0-9][a-z0-9'.-]*")
_FIGURE = re.compile(r"(?<![a-z0-9])\d{2,}|(?<=\d) \d{3}(?!\d)")
_LONGEST_NAME = 160
_AROUND = 36
_BEFORE_NAME = re.compile(r"(?:[a-z-]+ ){1,2}\Z")
_WORD = re.compile(r"[a-z0-9]+")
_NAME_WORD = re.compile(r"(?:[ ']|(?<=')|-)*([a-z0-9]+)'?")
_CAPITALS_BEFORE, _CAPITALS_AFTER = re.compile(r"([A-Z]{4,}|[A-Z]{2}) \Z"), re.compile(r" [A-Z]{4,}\b")
_IN_APPOSITION = re.compile(r", (?:(?:la|le|l'|une|un|the|a|an|el|los|las|en|in) ?)+(?:full the )?")
_NOUN_BEFORE = re.compile(r"([a-z]+),? \Z")
SPOKEN = 4
"""From this length on an acronym may be written as a word (`Minusma`)."""


class Naming:
    """The words of one text that can be part of a mission's name, by its language and the missions known beforehand."""

    def __init__(self, text: Text, language: Language, known: KnownMissions, mentions: list[Mention]) -> None:
        self.text, self.language, self.known = text, language, known
        self.registry = Registry(taken=bytearray(len(text.shadow)))
        self.words = name_words(language.code)
        self.named = {m.start: m for m in mentions if m.kind in ("country", "organization", "region")}

    def taken(self, start: int, end: int) -> bool:
        """Whether a naming already covers part of a span."""
        return self.registry.taken.find(1, start, end) >= 0

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
        for head in [] if anywhere else heads:  # `Support Office for the Mission in Somalia (SOMS)`
            first = self.compound_start(floor, end, head)
            if first is not None and _initials_fit(acronym, shadow[first:end]):
                start = first
                break
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

    def of_another(self, start: int, end: int) -> bool:
        """Whether a name, or what stands right before or after it, is of another kind of mission.

        As in `European Union election observation mission`, `misión internacional de determinación de los hechos`;
        not in `sent to the United Nations mission`, where what tells a delegation stands before the name.
        """
        shadow = self.text.shadow
        stop = self.words.name_ends.search(shadow, end, end + _AROUND)
        before = _BEFORE_NAME.search(shadow, max(0, start - _AROUND), start)
        name, start = start, before.start() if before and not self.language.heads_first else start
        others = self.words.others.finditer(shadow, start, stop.start() if stop else end + _AROUND)
        return any(other.start() >= name or not self.words.towards.match(shadow, other.start()) for other in others)

    def with_host(self, end: int) -> int:
        """The end of a naming with the country that follows it (`… (MSS) en Haïti`)."""
        following = self.words.placed.match(self.text.shadow, end)
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
            elif word[1] not in self.words.joints or self.words.another.match(shadow, word.start(1)):
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

    def beside_head(self, start: int, end: int, *, spoken: bool) -> bool:
        """`la MMAS, la mission …`, `l'opération MATRAS`: a head in apposition.

        That of an acronym `spoken` as a word (`la Matras, la force d'interposition`) must be told apart by its words.
        """
        shadow = self.text.shadow
        if spoken and (start in self.named or not self.words.the.search(shadow, max(0, start - 5), start)):
            return False
        after = _IN_APPOSITION.match(shadow, end)
        if after:
            reach = after.end() + (1 if self.language.heads_first else 60)
            head = self.words.heads.search(shadow, after.end(), reach) or self.words.heads.match(shadow, after.end())
            if head:
                first, last = self.extent(head)
                return not spoken or self.words.qualifiers.search(shadow, first, last) is not None
        before = _NOUN_BEFORE.search(shadow, max(0, start - 24), start)
        return bool(not spoken and before and self.words.heads.fullmatch(before[1]))


def abbreviates(acronym: str, name: str) -> bool:
    """Whether the acronym's letters stand, in order, in the name, the first of them as the first of a word."""
    name = fold(name)
    first = re.compile(rf"(?<![a-z0-9]){re.escape(acronym[:1].lower())}").search(name)
    rest = iter(name[first.end() :] if first else "")
    return first is not None and all(letter in rest for letter in acronym[1:].lower() if letter.isalpha())


def _initials_fit(acronym: str, name: str) -> bool:
    """Whether the acronym's letters are, in order, among the initials of the name's words."""
    initials = iter("".join(word[0] for word in _WORD.findall(name)))
    return all(letter in initials for letter in acronym.lower() if letter.isalpha())
