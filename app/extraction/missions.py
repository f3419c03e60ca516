"""Which missions a text speaks of: defined with an acronym, set beside one, named in full, or known."""

import re
from contextlib import suppress
from dataclasses import dataclass, field

from app.extraction.known import KnownMission, KnownMissions
from app.extraction.languages.language import Language, entries
from app.extraction.mention import Mention
from app.extraction.text import Text, fold

_PARENTHESIS = re.compile(r"\(\s?([A-Z][A-Za-z0-9]*(?:[- ]?[A-Z0-9][A-Za-z0-9]*)*)\b[^()\n]{0,40}\)")
_ACRONYM = re.compile(r"(?<![\w/-])(?:[A-Z][A-Z0-9]{2,}(?:-[A-Z0-9]+)*|(?:Eu(?:for|tm|cap|am|mm|lex|navfor|pol)|Minu|Monu)[a-z]*)(?![\w])")
_EXPLAINED = re.compile(r"(?<![\w/-])([A-Z][A-Za-z]{0,3}[A-Z][A-Za-z]{0,10}) \(([^()\n]{12,120})\)")
_IN_APPOSITION = re.compile(r"(?<![\w/-])([A-Z][A-Za-z]{0,3}[A-Z][A-Za-z]{0,10}), (?:la |le |l['’]|the |el )?([A-Z][^,.;:()\n]{12,110}),")
_TELLING = re.compile(
    r"(?:MINU|MONU|UNI[FKT]|UNMI|UNAM|UNDO|UNO[MGC]|UNTA|UNSO|UNPR|UNFI|UNMO|EUFOR|EUTM|EUCAP|EUAM|EUMM|EULEX|EUMAM|EUNAVFOR|EUPM|EUPOL)[A-Z]*\Z"
)
_NAME_STOPS = re.compile(r"[.,;:!?()\[\]\"\n]|--|\s-\s")
_COMPOUND = re.compile(r"[a-z0-9][a-z0-9'.-]*")
_FIGURE = re.compile(r"(?<![a-z0-9])\d{2,}|(?<=\d) \d{3}(?!\d)")
_WORD = re.compile(r"[a-z0-9]+")
_LONGEST_NAME = 160
MAX_MISSIONS = 100
"""The most missions that are read in one text."""
MAX_NAMES = 12
"""The most names that are kept of one mission."""
_TELLING_WORDS = 3
_SPOKEN = 4
"""From this length on an acronym may be written as a word (`Minusma`)."""


@dataclass
class MissionEntry:
    """A mission as the text builds it up."""

    acronym: str | None = None
    names: list[str] = field(default_factory=list)
    evidence: list[tuple[int, int]] = field(default_factory=list)
    host: str | None = None
    hosts_known: bool = False
    started_on: str | None = None
    ended_on: str | None = None


class TooManyMissionsError(Exception):
    """A text names one mission more than `MAX_MISSIONS`."""


@dataclass
class Registry:
    """The missions of a text and where it names them."""

    entries: list[MissionEntry] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    taken: bytearray = field(default_factory=bytearray)
    """One byte a character: whether a naming covers it."""
    aliases: dict[str, int] = field(default_factory=dict)
    """Folded acronym or name -> number of its mission."""
    full: bool = False
    """Whether a mission was left out because there were `MAX_MISSIONS`."""
    successions: list[tuple[int, int]] = field(default_factory=list)
    """Pairs of missions, the successor first."""

    def add(self, acronym: str | None, names: list[str], start: int, end: int, number: int | None = None) -> int:
        """Register a naming; returns the number of its mission, a new one if none is given and no alias agrees."""
        wanted = [fold(name) for name in [acronym, *names] if name]
        if number is None:
            number = next((self.aliases[name] for name in wanted if name in self.aliases), len(self.entries))
        if number == len(self.entries):
            if len(self.entries) == MAX_MISSIONS:
                self.full = True
                raise TooManyMissionsError
            self.entries.append(MissionEntry())
        entry = self.entries[number]
        entry.acronym = entry.acronym or acronym
        new = [name for name in dict.fromkeys(names) if name not in entry.names and name != entry.acronym]
        entry.names += new[: MAX_NAMES - len(entry.names)]
        for name in wanted:
            self.aliases.setdefault(name, number)
        self.name(number, start, end)
        return number

    def name(self, number: int, start: int, end: int) -> None:
        """Note that a span names a mission."""
        self.mentions.append(Mention(start, end, "mission", number))
        self.taken[start:end] = b"\x01" * (end - start)


class MissionFinder:
    """Finds the missions of one text by the words of its language and the missions known beforehand."""

    def __init__(self, text: Text, language: Language, known: KnownMissions, mentions: list[Mention]) -> None:
        self.text, self.language, self.known = text, language, known
        self.registry = Registry(taken=bytearray(len(text.shadow)))
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
        self.named = {m.start: m for m in mentions if m.kind in ("country", "organization", "region")}

    def find(self) -> Registry:
        """The registry with every naming of every mission, in order."""
        with suppress(TooManyMissionsError):
            for match in _PARENTHESIS.finditer(self.text.plain):
                self._defined(match)
            self._explained()
            self._known_names()
            self._full_names()
            self._operations()
            self._acronyms()
            if not self.registry.entries:
                self._described()
        self._repeated()
        return self.registry

    def _taken(self, start: int, end: int) -> bool:
        return any(self.registry.taken[start:end])

    def _defined(self, match: re.Match[str]) -> None:
        """`Mission d'appui … (MMAS)`, `Multinational Security Support (MSS) mission`."""
        acronym = match[1].upper() if self._spoken(match[1]) else match[1]
        if match.start(1) in self.named:
            return
        if (
            (sum(char.isupper() for char in acronym) < 2 and not self._spoken(acronym))
            or len(acronym) > 20
            or (" " in acronym and not acronym.isupper())
        ):
            return
        shadow, end = self.text.shadow, match.end()
        head_after = self.heads.match(shadow, end + 1) if not self.language.heads_first else None
        start = self._name_start(match.start(), acronym, anywhere=head_after is not None)
        if start is None:
            return
        name = self.text.plain[start : match.start()].rstrip()
        names = [f"{name} {self.text.plain[head_after.start() : head_after.end()]}", name] if head_after else [name]
        number = self.registry.add(acronym, names, start, end)
        self.registry.entries[number].evidence.append((start, self._with_host(head_after.end() if head_after else end)))

    def _spoken(self, word: str) -> bool:
        """Whether a capitalized word in brackets is an acronym written as a word (`Minusma`)."""
        return len(word) >= _SPOKEN and word.istitle() and self.known.has_acronym(word.upper())

    def _explained(self) -> None:
        """`la MINUSMA (Mission des Nations unies pour la stabilisation au Mali)`."""
        for match in [*_EXPLAINED.finditer(self.text.plain), *_IN_APPOSITION.finditer(self.text.plain)]:
            start, end = match.span(2)
            head = self.heads.search(self.text.shadow, start, end)
            if head and not self._taken(*match.span()) and not self.others.search(self.text.shadow, start, end):
                number = self.registry.add(match[1], [match[2]], *match.span())
                self.registry.entries[number].evidence.append(match.span())

    def _name_start(self, end: int, acronym: str, *, anywhere: bool) -> int | None:
        """Where the name that ends before `end` begins; None if no mission's head stands in it."""
        shadow = self.text.shadow
        floor = max(0, end - _LONGEST_NAME)
        for stop in _NAME_STOPS.finditer(shadow, floor, end):
            floor = stop.end()
        for figure in _FIGURE.finditer(shadow, floor, end):
            floor = figure.end()
        heads = [head.start() for head in self.heads.finditer(shadow, floor, end)]
        if self.language.heads_first:
            fitting = [at for at in heads if _initials_fit(acronym, shadow[at:end])]
            opening = [at for at in fitting if shadow[at] == acronym[0].lower()]
            first = next(reversed(opening or fitting or heads), None)
            return None if first is None or self.others.search(shadow, first, end) else first
        if not heads and not anywhere:
            return None
        start = self._compound_start(floor, end, end if anywhere else max(heads))
        if start is not None and self.others.search(shadow, start, end):
            return None
        return start if anywhere or (start is not None and any(head >= start for head in heads)) else None

    def _compound_start(self, floor: int, end: int, head: int, *, lower: bool = False) -> int | None:
        """Where the capitalized words that end before `end` begin, the name's head being at `head`; None for none."""
        start = None
        for word in reversed(list(_COMPOUND.finditer(self.text.shadow, floor, end))):
            at, inner = word.start(), word[0] in (self.joints if word.start() > head else self.compound_joints)
            if word[0].rpartition("-")[2] in self.attributive or word[0].endswith(self.genitives) or (word[0] in self.articles and not inner):
                break
            if self.text.capital(at) or (lower and self.qualifiers.fullmatch(word[0])):
                start = at
            elif not inner and at != head:
                break
        return start

    def _with_host(self, end: int) -> int:
        """The end of a naming with the country that follows it (`… (MSS) en Haïti`)."""
        following = re.compile(r" (?:[a-z]{1,4} ){0,2}(?:[a-z]{1,3}')?").match(self.text.shadow, end)
        country = self.named.get(following.end()) if following else None
        return country.end if country and country.kind == "country" and country.form == "name" else end

    def _known_names(self) -> None:
        numbers: dict[str, int] = {}
        for start, end, mission in self.known.find(self.text):
            if not self._taken(start, end):
                name = self.text.plain[start:end]
                first = name.split(" ")[0]
                acronym = first.upper() if self.known.has_acronym(first.upper()) else None
                names = [] if acronym == name else [name]
                number = numbers.get(mission.slug, self._introduced(mission))
                number = numbers[mission.slug] = self.registry.add(acronym, names, start, end, number)
                self._learn(number, mission.hosts)
        for start, end, mission in self.known.find(self.text):
            introduced = self.registry.aliases.get(fold(self.text.plain[start:end]))
            if introduced is not None:
                self._learn(introduced, mission.hosts)

    def _introduced(self, mission: KnownMission) -> int | None:
        """The number of a known mission that the text has introduced by one of its names."""
        return next((self.registry.aliases[name] for name in map(fold, mission.names) if name in self.registry.aliases), None)

    def _learn(self, number: int, hosts: tuple[str, ...]) -> None:
        entry = self.registry.entries[number]
        entry.hosts_known = bool(hosts)
        entry.host = hosts[0] if len(hosts) == 1 else entry.host

    def _full_names(self) -> None:
        """`Force multinationale pour l'Ukraine`: a capitalized head whose name has a mission's words."""
        for head in self.heads.finditer(self.text.shadow):
            if not self.text.capital(head.start()) or self._taken(*head.span()):
                continue
            start, end = self._extent(head)
            phrase = self.text.shadow[start:end]
            own = self.qualifiers.search(self.heads.sub(" ", phrase))
            if own and not self.others.search(phrase) and not self._taken(start, end) and len(phrase.split()) > 2:
                acronym, first = self._acronym_before(start)
                number = (self._known_as(start) or self._explained_after(end)) if acronym is None else None
                number = self._shortened(start, end) if number is None and acronym is None else number
                self.registry.add(acronym, [self.text.plain[start:end]], first, end, number)

    def _explained_after(self, end: int) -> int | None:
        """The mission whose acronym follows its name in apposition, if it has no name yet."""
        after = next((m for m in self.registry.mentions if m.start == end + 2 and self.text.plain[end] == ","), None)
        number = None if after is None else int(after.value or 0)
        return number if number is not None and not self.registry.entries[number].names else None

    def _shortened(self, start: int, end: int) -> int | None:
        """The mission whose name has all the words of this one, but for places (`Multinational Security Mission in Haiti`)."""
        places = [m for m in self.named.values() if start <= m.start and m.end <= end and m.kind == "country"]
        told = {w[0] for w in _WORD.finditer(self.text.shadow, start, end) if not any(m.start <= w.start() < m.end for m in places)}
        told -= self.joints
        if len(told) < _TELLING_WORDS:
            return None
        whole = (m for m in self.registry.mentions if told <= set(_WORD.findall(self.text.shadow[m.start : m.end])))
        return next((int(m.value or 0) for m in whole), None)

    def _acronym_before(self, start: int) -> tuple[str | None, int]:
        """An acronym that a name explains, and where it begins (`MATRAS, in full the Transition Assistance …`)."""
        opening = self.also_known.search(self.text.shadow, max(0, start - 40), start)
        if opening is None:
            return None, start
        match = re.compile(r"\b([A-Z][A-Z0-9-]{2,})\Z").search(self.text.plain, max(0, start - 60), opening.start())
        return (match[1], match.start()) if match and not self._taken(match.start(), start) else (None, start)

    def _extent(self, head: re.Match[str]) -> tuple[int, int]:
        """The name around a head: capitalized words and qualifiers, joints between them."""
        shadow, start, end = self.text.shadow, head.start(), head.end()
        last = end
        for word in re.compile(r"(?:[ ']|(?<=')|-)*([a-z0-9]+)'?").finditer(shadow, end, min(len(shadow), end + 120)):
            gap, last = shadow[last : word.start(1)], word.end(1)
            if gap.strip(" '-") or word.start() > end + 24:
                break
            if self.text.capital(word.start(1)) or self.qualifiers.fullmatch(word[1]):
                end = word.end(1)
            elif word[1] not in self.joints:
                break
            else:
                continue
        if not self.language.heads_first:
            floor = max([max(0, start - 90), *(stop.end() for stop in _NAME_STOPS.finditer(shadow, max(0, start - 90), start))])
            start = self._compound_start(floor, start, start, lower=not self.text.capital(start)) or start
        return start, end

    def _operations(self) -> None:
        """`opération Barkhane`, `task force Takuba`: a head made a name by the capitalized words after it."""
        for head in self.operations.finditer(self.text.shadow):
            name = re.compile(r" ((?:[A-Z][\w'’-]+)(?: [A-Z][\w'’-]+){0,2})").match(self.text.plain, head.end())
            if not name or self._taken(head.start(), name.end()) or name.start(1) in self.named:
                continue
            if self.others.search(self.text.shadow, head.start(), name.end()):
                continue
            names = [self.text.plain[head.start() : name.end()], name[1]]
            self.registry.add(None, names, head.start(), name.end(), self._known_as(head.start()))

    def _known_as(self, start: int) -> int | None:
        """The mission named right before a span that gives it another name (`RAMSI, known locally as Operation …`)."""
        before = self.also_known.search(self.text.shadow, max(0, start - 40), start)
        return next((int(m.value or 0) for m in self.registry.mentions if before and m.end == before.start()), None)

    def _acronyms(self) -> None:
        for match in _ACRONYM.finditer(self.text.plain):
            start, end = match.span()
            if (
                self._taken(start, end)
                or (start in self.named and self.named[start].end >= end)
                or self._in_capitals(match)
            ):
                continue
            if _TELLING.match(match[0].upper()) or (match[0].isupper() and self._beside_head(start, end)):
                names = []
                following = self.named.get(end + 1)
                if following and following.kind == "country" and following.form == "name" and match[0].upper().startswith("EU"):
                    end, names = following.end, [self.text.plain[start : following.end]]
                elif not match[0].isupper():
                    place = re.compile(r"(?: [A-Z]\w+)?").match(self.text.plain, end)
                    end = place.end() if place else end
                    names = [self.text.plain[start:end]]
                self.registry.add(match[0] if match[0].isupper() else None, names, start, end, self._set_beside(start))

    def _set_beside(self, start: int) -> int | None:
        """The mission whose name an acronym follows in apposition (`the Stabilization Mission in Mali, MINUSMA, …`)."""
        named = (m for m in self.registry.mentions if self.text.shadow[m.end : start] in (", ", ", or "))
        return next((int(m.value or 0) for m in named if self.registry.entries[int(m.value or 0)].acronym is None), None)

    def _described(self) -> None:
        """A text that names no mission but describes one: `une mission multinationale de sécurité en Haïti`."""
        for head in self.heads.finditer(self.text.shadow):
            start, end = self._extent(head)
            phrase = self.text.shadow[start:end]
            own = self.qualifiers.search(self.heads.sub(" ", phrase))
            following = self.text.shadow[end : end + 40]
            if own and not self.others.search(phrase) and not self.others.match(following.strip()):
                number = self.registry.add(None, [self.text.plain[start:end]], start, end)
                self.registry.entries[number].evidence.append((start, self._with_host(end)))
                return

    def _in_capitals(self, match: re.Match[str]) -> bool:
        """Whether the words around are in capitals too: a heading, in which an acronym cannot be told."""
        before = re.compile(r"([A-Z]{4,}|[A-Z]{2}) \Z").search(
            self.text.plain, max(0, match.start() - 20), match.start()
        )
        return before is not None or re.compile(r" [A-Z]{4,}\b").match(self.text.plain, match.end()) is not None

    def _beside_head(self, start: int, end: int) -> bool:
        """`la MMAS, la mission …`, `l'opération MATRAS`: a head in apposition."""
        shadow = self.text.shadow
        after = re.compile(r", (?:(?:la|le|l'|une|un|the|a|an|el|los|las|en|in) ?)+(?:full the )?").match(shadow, end)
        if after:
            head = self.heads.search(shadow, after.end(), after.end() + (1 if self.language.heads_first else 60))
            if head or self.heads.match(shadow, after.end()):
                return True
        before = re.compile(r"([a-z]+),? \Z").search(shadow, max(0, start - 24), start)
        return bool(before and self.heads.fullmatch(before[1]))

    def _repeated(self) -> None:
        """Every further occurrence of an acronym or name that the text has introduced."""
        aliases: dict[str, int] = {}
        for number, entry in enumerate(self.registry.entries):
            as_word = entry.acronym.capitalize() if entry.acronym and len(entry.acronym) >= _SPOKEN else None
            for name in [entry.acronym, as_word, *entry.names]:
                if name and len(name) > 2:
                    aliases.setdefault(name, number)
        if aliases:
            names = "|".join(re.escape(name) for name in sorted(aliases, key=len, reverse=True))
            for match in re.finditer(rf"(?<!\w)(?:{names})(?!\w)", self.text.plain):
                if not self._taken(*match.span()):
                    self.registry.name(aliases[match[0]], *match.span())
        self.registry.mentions.sort(key=lambda mention: mention.start)


def _words_pattern(words: str) -> re.Pattern[str]:
    """A pattern for any of these words, the longest first; a plural `s` is allowed."""
    alternatives = "|".join(re.escape(fold(word)) for word in sorted(entries(words), key=len, reverse=True))
    return re.compile(rf"(?<![a-z0-9])(?:{alternatives})(?![a-z0-9])")


def _initials_fit(acronym: str, name: str) -> bool:
    """Whether the acronym's letters are, in order, among the initials of the name's words."""
    initials = iter("".join(word[0] for word in _WORD.findall(name)))
    return all(letter in initials for letter in acronym.lower() if letter.isalpha())
