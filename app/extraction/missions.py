"""Which missions a text speaks of: defined with an acronym, set beside one, named in full, or known."""

import re
from contextlib import suppress

from app.extraction.acronyms import Acronyms
from app.extraction.known import KnownMission
from app.extraction.naming import SPOKEN
from app.extraction.registry import Registry, TooManyMissionsError
from app.extraction.text import fold

_PARENTHESIS = re.compile(r"\(\s?([A-Z][A-Za-z0-9]*(?:[-/ ]?[A-Z0-9][A-Za-z0-9]*)*)\b[^()\n]{0,40}\)")
_OPENS = r"[A-Z](?<![\w/-][A-Z])"
"""A capital that opens a word: searched for by the capital, which is quicker than by what may not stand before it."""
_EXPLAINED = re.compile(rf"({_OPENS}[A-Za-z]{{0,3}}[A-Z][A-Za-z]{{0,10}}) \(([^()\n]{{12,120}})\)")
_IN_APPOSITION = re.compile(
    rf"({_OPENS}[A-Za-z]{{0,3}}[A-Z][A-Za-z]{{0,10}}), (?:la |le |l['’]|the |el )?([A-Z][^,.;:()\n]{{12,110}}),"
)
_SENTENCE = 160
_WORD = re.compile(r"[a-z0-9]+")
_ACRONYM_BEFORE = re.compile(r"\b([A-Z][A-Z0-9-]{2,})\Z")
_CAPITALIZED = re.compile(r" ((?:[A-Z][\w'’-]+)(?: [A-Z][\w'’-]+){0,2})")
_TELLING_WORDS = 3


class MissionFinder(Acronyms):
    """Finds the missions of one text by the words of its language and the missions known beforehand."""

    def find(self) -> Registry:
        """The registry with every naming of every mission, in order."""
        with suppress(TooManyMissionsError):
            for match in _PARENTHESIS.finditer(self.text.plain):
                self._defined(match)
            self._explained()
            self._known_names()
            self._full_names()
            self._operations()
            self.acronyms()
            self.describe()
        self._repeated()
        return self.registry

    def _defined(self, match: re.Match[str]) -> None:
        """`Mission d'appui … (MMAS)`, `Multinational Security Support (MSS) mission`."""
        acronym = match[1].upper() if self.spoken(match[1]) else match[1]
        if match.start(1) in self.named:
            return
        if (
            (sum(char.isupper() for char in acronym) < 2 and not self.spoken(acronym))
            or len(acronym) > 20
            or (" " in acronym and not acronym.isupper())
        ):
            return
        shadow, end = self.text.shadow, match.end()
        head_after = self.words.heads.match(shadow, end + 1) if not self.language.heads_first else None
        start = self.name_start(match.start(), acronym, anywhere=head_after is not None)
        if start is None:
            return
        name = self.text.plain[start : match.start()].rstrip()
        names = [f"{name} {self.text.plain[head_after.start() : head_after.end()]}", name] if head_after else [name]
        number = self.registry.add(acronym, names, start, end)
        self.registry.entries[number].evidence.append((start, self.with_host(head_after.end() if head_after else end)))

    def _explained(self) -> None:
        """`la MINUSMA (Mission des Nations unies pour la stabilisation au Mali)`."""
        for match in [*_EXPLAINED.finditer(self.text.plain), *_IN_APPOSITION.finditer(self.text.plain)]:
            if match.start(1) in self.named:
                continue  # `por la UE, la Unión Africana y la ONU …,`
            start, end = match.span(2)
            head = self.words.heads.search(self.text.shadow, start, end)
            if head and not self.taken(*match.span()) and not self.of_another(start, end):
                number = self.registry.add(match[1], [match[2]], *match.span())
                self.registry.entries[number].evidence.append(match.span())

    def _known_names(self) -> None:
        numbers: dict[str, int] = {}
        found = list(self.known.find(self.text))
        for start, end, mission in found:
            if not self.taken(start, end):
                name = self.text.plain[start:end]
                first = name.split(" ")[0]
                own = self.known.has_acronym(first.upper()) and first.upper() not in self.words.organizations
                acronym = first.upper() if own else None
                names = [] if acronym == name else [name]
                number = numbers.get(mission.slug, self._introduced(mission))
                number = len(self.registry.entries) if number is None else number  # `EUTM Mali` beside `EUTM Somalia`
                number = numbers[mission.slug] = self.registry.add(acronym, names, start, end, number)
                self._learn(number, mission)
        for start, end, mission in found:
            introduced = self.registry.aliases.get(fold(self.text.plain[start:end]))
            if introduced is not None:
                self._learn(introduced, mission)

    def _introduced(self, mission: KnownMission) -> int | None:
        """The number of a known mission that the text has introduced by one of its names."""
        return next(
            (self.registry.aliases[name] for name in map(fold, mission.names) if name in self.registry.aliases), None
        )

    def _learn(self, number: int, mission: KnownMission) -> None:
        entry, hosts = self.registry.entries[number], mission.hosts
        entry.hosts_known, entry.hosts, entry.organization = (
            hosts is not None,
            hosts or (),
            mission.organization or entry.organization,
        )
        entry.host = hosts[0] if hosts and len(hosts) == 1 else entry.host

    def _full_names(self) -> None:
        """`Force multinationale pour l'Ukraine`: a capitalized head whose name has a mission's words."""
        starts = {mention.start: int(mention.value or 0) for mention in self.registry.mentions}
        for head in self.words.heads.finditer(self.text.shadow):
            if not self.text.capital(head.start()) or self.taken(*head.span()):
                continue
            start, end = self.extent(head)
            phrase = self.text.shadow[start:end]
            own = self.words.qualifiers.search(self.words.heads.sub(" ", phrase))
            told = own and len(phrase.split()) > 2 and not self._plain(start, end)
            if told and not self.of_another(start, end) and not self.taken(start, end):
                acronym, first = self._acronym_before(start)
                number = (self._known_as(start) or self._explained_after(end, starts)) if acronym is None else None
                number = self._shortened(start, end) if number is None and acronym is None else number
                self.registry.add(acronym, [self.text.plain[start:end]], first, end, number)

    def _plain(self, start: int, end: int) -> bool:
        """Whether a name tells no more than whose the mission is and where (`Misión de la UA en Somalia`)."""
        phrase = self.words.owner.sub(" ", self.text.shadow[start:end])
        told = set(_WORD.findall(self.words.heads.sub(" ", phrase))) - self.words.joints
        places = {w for at in range(start, end) if at in self.named for w in _WORD.findall(self._named_at(at))}
        return phrase != self.text.shadow[start:end] and told <= places

    def _named_at(self, at: int) -> str:
        return self.text.shadow[at : self.named[at].end]

    def _explained_after(self, end: int, starts: dict[int, int]) -> int | None:
        """The mission whose acronym follows its name in apposition, if it has no other name yet."""
        beside = self.words.beside.match(self.text.shadow, end)
        number = starts.get(beside.end()) if beside else None
        entry = self.registry.entries[number] if number is not None else None
        return number if entry and all(fold(name) == fold(entry.acronym or "") for name in entry.names) else None

    def _shortened(self, start: int, end: int) -> int | None:
        """The mission whose name has all the words of this one, but for places.

        As in `Multinational Security Mission in Haiti`.
        """
        places = [m for m in self.named.values() if start <= m.start and m.end <= end and m.kind == "country"]
        told = {
            w[0]
            for w in _WORD.finditer(self.text.shadow, start, end)
            if not any(m.start <= w.start() < m.end for m in places)
        }
        told -= self.words.joints
        if len(told) < _TELLING_WORDS:
            return None
        whole = (m for m in self.registry.mentions if told <= set(_WORD.findall(self.text.shadow[m.start : m.end])))
        return next((int(m.value or 0) for m in whole), None)

    def _acronym_before(self, start: int) -> tuple[str | None, int]:
        """An acronym that a name explains, and where it begins (`MATRAS, in full the Transition Assistance …`)."""
        opening = self.words.also_known.search(self.text.shadow, max(0, start - 40), start)
        if opening is None:
            return None, start
        match = _ACRONYM_BEFORE.search(self.text.plain, max(0, start - 60), opening.start())
        return (match[1], match.start()) if match and not self.taken(match.start(), start) else (None, start)

    def _operations(self) -> None:
        """`opération Barkhane`, `task force Takuba`: a head made a name by the capitalized words after it."""
        for head in self.words.operations.finditer(self.text.shadow):
            name = _CAPITALIZED.match(self.text.plain, head.end())
            if not name or self.taken(head.start(), name.end()) or name.start(1) in self.named:
                continue
            if self.of_another(head.start(), name.end()) or self._of_another_force(head.start(), name.end()):
                continue
            names = [self.text.plain[head.start() : name.end()], name[1]]
            self.registry.add(None, names, head.start(), name.end(), self._known_as(head.start()))

    def _of_another_force(self, start: int, end: int) -> bool:
        """Whether the words around an operation speak of an arrest or an attack (`Police held 300 in Operation …`)."""
        shadow, cut = self.text.shadow, self.text.shadow.rfind(". ", max(0, start - _SENTENCE), start)
        first = max(0, start - _SENTENCE) if cut < 0 else cut
        stop = shadow.find(". ", end, end + _SENTENCE)
        return self.words.other_operations.search(shadow, first, end + _SENTENCE if stop < 0 else stop) is not None

    def _known_as(self, start: int) -> int | None:
        """The mission named right before a span that gives it another name (`RAMSI, known locally as Operation …`)."""
        before = self.words.also_known.search(self.text.shadow, max(0, start - 40), start)
        return next((int(m.value or 0) for m in self.registry.mentions if before and m.end == before.start()), None)

    def _repeated(self) -> None:
        """Every further occurrence of an acronym or name that the text has introduced."""
        aliases: dict[str, int] = {}
        for number, entry in enumerate(self.registry.entries):
            as_word = entry.acronym.capitalize() if entry.acronym and len(entry.acronym) >= SPOKEN else None
            for name in [entry.acronym, as_word, *entry.names]:
                if name and len(name) > 2:
                    aliases.setdefault(name, number)
        if aliases:
            names = "|".join(re.escape(name) for name in sorted(aliases, key=len, reverse=True))
            for match in re.finditer(rf"(?<!\w)(?:{names})(?!\w)", self.text.plain):
                if not self.taken(*match.span()):
                    self.registry.name(aliases[match[0]], *match.span())
        self.registry.mentions.sort(key=lambda mention: mention.start)
