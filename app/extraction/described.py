"""Missions that a text describes and does not name: `the African Union force in Somalia`, `celle de l'ONU au Mali`."""

from collections.abc import Iterator

from app.extraction.naming import Naming


class Described(Naming):
    """Finds descriptions that stand for a mission of their own."""

    def describe(self) -> None:
        """Each description of a mission in a country where the text has none; without any mission, the first one."""
        places = self._places()
        for start, end, placed in self._descriptions():
            host = self._place(start, placed)
            anywhere = host is not None and all(places) and not any(host in told for told in places)
            if self.taken(start, end) or not (anywhere or not places):
                continue
            number = self.registry.add(None, [self.text.plain[start:end]], start, end)
            self.registry.entries[number].evidence.append((start, placed))
            places.append({host} if host else set())

    def _descriptions(self) -> Iterator[tuple[int, int, int]]:
        """Where descriptions begin and end, and where they end with the country that follows."""
        for head in self.words.heads.finditer(self.text.shadow):
            start, end = self.extent(head)
            phrase = self.text.shadow[start:end]
            if self.words.qualifiers.search(self.words.heads.sub(" ", phrase)) and not self.of_another(start, end):
                yield start, end, self.with_host(end)
        for pronoun in self.words.that_one.finditer(self.text.shadow):
            owner = self.named.get(pronoun.end())
            if owner and owner.kind == "organization" and (placed := self.with_host(owner.end)) > owner.end:
                yield pronoun.start(), placed, placed

    def _place(self, start: int, end: int) -> str | None:
        """The first country named in a span."""
        named = (self.named[at] for at in range(start, end) if at in self.named)
        return next((str(m.value) for m in named if m.kind == "country" and m.form == "name"), None)

    def _places(self) -> list[set[str]]:
        """For each mission the countries that it is known for, or that its namings hold or are followed by."""
        places = [{*entry.hosts, *([entry.host] if entry.host else [])} for entry in self.registry.entries]
        for mention in self.registry.mentions:
            if place := self._place(mention.start, self.with_host(mention.end)):
                places[int(mention.value or 0)].add(place)
        return places
