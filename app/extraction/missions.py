"""Which missions a text speaks of: defined with an acronym, set beside one, named in full, or known."""

import re
from contextlib import suppress

from app.extraction.known import KnownMission
from app.extraction.naming import SPOKEN, Naming
from app.extraction.registry import Registry, TooManyMissionsError
from app.extraction.text import fold

_PARENTHESIS = re.compile(r"\(\s?([A-Z][A-Za-z0-9]*(?:[- ]?[A-Z0-9][A-Za-z0-9]*)*)\b[^()\n]{0,40}\)")
_ACRONYM = re.compile(
    r"(?<![\w/-])(?:[A-Z][A-Z0-9]{2,}(?:-[A-Z0-9]+)*|(?:Eu(?:for|tm|cap|am|mm|lex|navfor|pol)|Minu|Monu)[a-z]*)(?![\w])"
)
_EXPLAINED = re.compile(r"(?<![\w/-])([A-Z][A-Za-z]{0,3}[A-Z][A-Za-z]{0,10}) \(([^()\n]{12,120})\)")
_IN_APPOSITION = re.compile(
    r"(?<![\w/-])([A-Z][A-Za-z]{0,3}[A-Z][A-Za-z]{0,10}), (?:la |le |l['’]|the |el )?([A-Z][^,.;:()\n]{12,110}),"
)
_TELLING = re.compile(
    r"(?:MINU|MONU|UNI[FKT]|UNMI|UNAM|UNDO|UNO[MGC]|UNTA|UNSO|UNPR|UNFI|UNMO"
    r"|EUFOR|EUTM|EUCAP|EUAM|EUMM|EULEX|EUMAM|EUNAVFOR|EUPM|EUPOL)[A-Z]*\Z"
)
_WORD = re.compile(r"[a-z0-9]+")
_ACRONYM_BEFORE = re.compile(r"\b([A-Z][A-Z0-9-]{2,})\Z")
_CAPITALIZED = re.compile(r" ((?:[A-Z][\w'’-]+)(?: [A-Z][\w'’-]+){0,2})")
_PLACE = re.compile(r"(?: [A-Z]\w+)?")
_TELLING_WORDS = 3


class MissionFinder(Naming):
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
            self._acronyms()
            if not self.registry.entries:
                self._described()
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
            start, end = match.span(2)
            head = self.words.heads.search(self.text.shadow, start, end)
            if head and not self.taken(*match.span()) and not self.words.others.search(self.text.shadow, start, end):
                number = self.registry.add(match[1], [match[2]], *match.span())
                self.registry.entries[number].evidence.append(match.span())

    def _known_names(self) -> None:
        numbers: dict[str, int] = {}
        for start, end, mission in self.known.find(self.text):
            if not self.taken(start, end):
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
        return next(
            (self.registry.aliases[name] for name in map(fold, mission.names) if name in self.registry.aliases), None
        )

    def _learn(self, number: int, hosts: tuple[str, ...]) -> None:
        entry = self.registry.entries[number]
        entry.hosts_known = bool(hosts)
        entry.host = hosts[0] if len(hosts) == 1 else entry.host

    def _full_names(self) -> None:
        """`Force multinationale pour l'Ukraine`: a capitalized head whose name has a mission's words."""
        for head in self.words.heads.finditer(self.text.shadow):
            if not self.text.capital(head.start()) or self.taken(*head.span()):
                continue
            start, end = self.extent(head)
            phrase = self.text.shadow[start:end]
            own = self.words.qualifiers.search(self.words.heads.sub(" ", phrase))
            if own and not self.words.others.search(phrase) and not self.taken(start, end) and len(phrase.split()) > 2:
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
            if self.words.others.search(self.text.shadow, head.start(), name.end()):
                continue
            names = [self.text.plain[head.start() : name.end()], name[1]]
            self.registry.add(None, names, head.start(), name.end(), self._known_as(head.start()))

    def _known_as(self, start: int) -> int | None:
        """The mission named right before a span that gives it another name (`RAMSI, known locally as Operation …`)."""
        before = self.words.also_known.search(self.text.shadow, max(0, start - 40), start)
        return next((int(m.value or 0) for m in self.registry.mentions if before and m.end == before.start()), None)

    def _acronyms(self) -> None:
        for match in _ACRONYM.finditer(self.text.plain):
            start, end = match.span()
            if (
                self.taken(start, end)
                or (start in self.named and self.named[start].end >= end)
                or self.in_capitals(match)
            ):
                continue
            if _TELLING.match(match[0].upper()) or (match[0].isupper() and self.beside_head(start, end)):
                names = []
                following = self.named.get(end + 1)
                if (
                    following
                    and following.kind == "country"
                    and following.form == "name"
                    and match[0].upper().startswith("EU")
                ):
                    end, names = following.end, [self.text.plain[start : following.end]]
                elif not match[0].isupper():
                    place = _PLACE.match(self.text.plain, end)
                    end = place.end() if place else end
                    names = [self.text.plain[start:end]]
                self.registry.add(match[0] if match[0].isupper() else None, names, start, end, self._set_beside(start))

    def _set_beside(self, start: int) -> int | None:
        """The mission whose name an acronym follows in apposition (`the Stabilization Mission in Mali, MINUSMA, …`)."""
        named = (m for m in self.registry.mentions if self.text.shadow[m.end : start] in (", ", ", or "))
        return next(
            (int(m.value or 0) for m in named if self.registry.entries[int(m.value or 0)].acronym is None), None
        )

    def _described(self) -> None:
        """A text that names no mission but describes one: `une mission multinationale de sécurité en Haïti`."""
        for head in self.words.heads.finditer(self.text.shadow):
            start, end = self.extent(head)
            phrase = self.text.shadow[start:end]
            own = self.words.qualifiers.search(self.words.heads.sub(" ", phrase))
            following = self.text.shadow[end : end + 40]
            if own and not self.words.others.search(phrase) and not self.words.others.match(following.strip()):
                number = self.registry.add(None, [self.text.plain[start:end]], start, end)
                self.registry.entries[number].evidence.append((start, self.with_host(end)))
                return

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
