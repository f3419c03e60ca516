"""Missions known beforehand: a gazetteer that comes in as an argument, so that the reader stays pure."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from app.extraction.text import Text, fold


class KnownMission(NamedTuple):
    """A mission of the reference table: its names and acronyms in any language, its host countries."""

    slug: str
    names: tuple[str, ...]
    hosts: tuple[str, ...]


@dataclass(frozen=True)
class KnownMissions:
    """Known missions compiled for search. Names that fold to the same words share the first mission."""

    missions: tuple[KnownMission, ...]
    automaton: AhoCorasick | None
    owners: tuple[tuple[KnownMission, bool], ...]

    @classmethod
    def build(cls, missions: Iterable[KnownMission]) -> "KnownMissions":
        """Compile a table; acronyms are names all in capitals and match only so."""
        missions = tuple(missions)
        owners: dict[str, tuple[KnownMission, bool]] = {}
        for mission in missions:
            for name in mission.names:
                owners.setdefault(fold(name), (mission, name.upper() == name))
        automaton = (
            AhoCorasick(list(owners), MatchKind.LeftmostLongest, implementation=Implementation.DFA) if owners else None
        )
        return cls(missions, automaton, tuple(owners.values()))

    def find(self, text: Text) -> Iterator[tuple[int, int, KnownMission]]:
        """Every known name in the text, whole words and not all in small letters, as (start, end, mission)."""
        if self.automaton is None:
            return
        shadow = text.shadow
        for number, start, end in self.automaton.find_matches_as_indexes(shadow):
            mission, acronym = self.owners[number]
            whole = not shadow[start - 1 : start].isalnum() and not shadow[end : end + 1].isalnum()
            written = text.plain[start:end]
            if (start == 0 or whole) and (written.isupper() if acronym else not written.islower()):
                yield start, end, mission


NONE_KNOWN = KnownMissions.build(())
"""No mission known: everything comes from the text."""
