"""Missions that a text describes and does not name: `the African Union force in Somalia`, `celle de l'ONU au Mali`."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from app.extraction.naming import Naming

_TELLING = re.compile(r"(?P<un>MINU|MONU|UN[A-Z]{2})|(?P<eu>EU[A-Z]{2})")
_BEFORE = 40


class _Description(NamedTuple):
    """A description, where it ends with the country that follows, and what it tells: the country, and whose it is."""

    start: int
    end: int
    placed: int
    host: str | None
    owner: str | None
    told: int = 0
    """How many words of a mission's it has."""

    def fits(self, places: set[str]) -> bool:
        """Whether it can mean a mission that is in one of these places, or anywhere."""
        return not places or self.host is None or self.host in places

    def differs(self, places: set[str], owner: str | None) -> bool:
        """Whether it must mean another mission than one in these places, of this owner."""
        elsewhere = bool(places) and self.host not in places
        return self.host is not None and (elsewhere or (None not in (owner, self.owner) and owner != self.owner))


class Described(Naming):
    """Finds descriptions that stand for a mission of their own, or for one that the text names."""

    def describe(self) -> None:
        """Each description of a mission that the text does not name; without any mission, the one that tells most."""
        places, owners = self._places(), self._owners()
        starts = {mention.start: int(mention.value or 0) for mention in self.registry.mentions}
        described = [each for each in self._descriptions() if not self.taken(each.start, each.end)]
        if not self.registry.entries:
            described.sort(key=lambda each: ((each.host or each.owner) is None, -each.told))  # the one that tells most
        for each in described:
            beside = self.words.beside.match(self.text.shadow, each.end)
            number = starts.get(beside.end()) if beside else None
            alike = (n for n, owner in enumerate(owners) if owner == each.owner is not None and each.fits(places[n]))
            number = only(alike) if number is None else number
            another = all(each.differs(*known) for known in zip(places, owners, strict=True))
            if self.taken(each.start, each.end) or (number is None and not another):
                continue
            added = self.registry.add(None, [self.text.plain[each.start : each.end]], each.start, each.end, number)
            if number is None:
                self.registry.entries[added].evidence.append((each.start, each.placed))
                places.append({each.host} if each.host else set())
                owners.append(each.owner)
        for entry, owner in zip(self.registry.entries, owners, strict=True):
            entry.organization = owner

    def _descriptions(self) -> Iterator[_Description]:
        """Nouns with words of a mission's, nouns for its people with a country, and pronouns with whose it is."""
        for head in self.words.heads.finditer(self.text.shadow):
            start, end = self.extent(head)
            told = len(self.words.qualifiers.findall(self.words.heads.sub(" ", self.text.shadow[start:end])))
            start, end = (start, end) if told else self._backed(start, end)
            if end and not self.of_another(start, end):
                described = self._description(start, end)
                if described.host or not self.words.on_mission.search(self.text.shadow, max(0, start - 8), start):
                    yield described._replace(told=told)  # no `en misión de paz`
        for head in self.words.troops.finditer(self.text.shadow):
            people = self._description(*self.extent(head))
            if people.host and (people.owner or self.words.peacekeepers.fullmatch(head[0])):
                yield people
        for pronoun in self.words.that_one.finditer(self.text.shadow):
            owner = self.named.get(pronoun.end())
            one = self._description(pronoun.start(), owner.end) if owner and owner.kind == "organization" else None
            if one and one.host:
                yield one

    def _description(self, start: int, end: int) -> _Description:
        placed = self.with_host(end)
        return _Description(start, end, placed, self._place(start, placed), self._owner(start, end))

    def _backed(self, start: int, end: int) -> tuple[int, int]:
        """A description by who leads or backs the mission (`UN-backed mission`, `misión respaldada por la ONU`)."""
        if not self.language.heads_first:
            before = self.words.backed.search(self.text.shadow, max(0, start - _BEFORE), start)
            backer = self.named.get(before.start()) if before else None
            own = backer is not None and (backer.kind == "organization" or self.with_host(end) > end)
            return (backer.start, end) if backer and own else (start, 0)
        after = self.words.backed.match(self.text.shadow, end) or self.words.sent.match(self.text.shadow, end)
        backer = self.named.get(after.end()) if after else None
        return start, backer.end if backer and backer.kind == "organization" else 0

    def _place(self, start: int, end: int) -> str | None:
        """The first country named in a span."""
        named = (self.named[at] for at in range(start, end) if at in self.named)
        return next((m.place() for m in named if m.kind == "country" and m.form == "name"), None)

    def _owner(self, start: int, end: int) -> str | None:
        """The first organization named in a span, or that an acronym there tells."""
        owner = self.words.owner.search(self.text.shadow, start, end)
        if owner and self.text.capital(owner.start()):
            return self.words.owners[owner[0]]
        telling = _TELLING.match(self.text.plain[start:end].upper())
        return None if telling is None else "UN" if telling["un"] else "EU"

    def _places(self) -> list[set[str]]:
        """For each mission the countries that it is known for, or that its namings hold or are followed by."""
        places = [{*entry.hosts, *([entry.host] if entry.host else [])} for entry in self.registry.entries]
        for mention in self.registry.mentions:
            if place := self._place(mention.start, self.with_host(mention.end)):
                places[int(mention.value or 0)].add(place)
        return places

    def _owners(self) -> list[str | None]:
        """For each mission whose it is, by the table of known ones, its names or its acronym."""
        owners = [entry.organization for entry in self.registry.entries]
        for mention in self.registry.mentions:
            number = int(mention.value or 0)
            owners[number] = owners[number] or self._owner(mention.start, mention.end)
        return owners


def only(numbers: Iterator[int]) -> int | None:
    """The one number there is; None for none or more."""
    first, second = next(numbers, None), next(numbers, None)
    return first if second is None else None
