"""Missions known beforehand: a gazetteer that comes in as an argument, so that the reader stays pure."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from app.extraction.text import Text, fold

_SPOKEN, _LONG = 4, 4


class KnownMission(NamedTuple):
    """A mission of the reference table: its names and acronyms in any language, its host countries (none at sea).

    `hosts` is None where missions in different countries share the name, `organization` whose mission it is.
    """

    slug: str
    names: tuple[str, ...]
    hosts: tuple[str, ...] | None
    organization: str | None = None


@dataclass(frozen=True)
class KnownMissions:
    """Known missions compiled for search. Names that fold to the same words share the first mission."""

    missions: tuple[KnownMission, ...]
    automaton: AhoCorasick | None
    owners: tuple[tuple[KnownMission, bool], ...]
    acronyms: frozenset[str]

    @classmethod
    def build(cls, missions: Iterable[KnownMission]) -> "KnownMissions":
        """Compile a table; acronyms are names all in capitals and match only so."""
        missions = tuple(missions)
        owners: dict[str, tuple[KnownMission, bool]] = {}
        for mission in missions:
            for name in mission.names:
                first = owners.setdefault(fold(name), (mission, name.upper() == name))
                if first[0].hosts != mission.hosts:  # two missions of one name: the text must say where it is
                    owners[fold(name)] = (first[0]._replace(hosts=None), first[1])
        automaton = (
            AhoCorasick(list(owners), MatchKind.LeftmostLongest, implementation=Implementation.DFA) if owners else None
        )
        words = (name.split(" ")[0] for mission in missions for name in mission.names)
        acronyms = frozenset(word for word in words if word.isupper() and len(word) > 2)
        return cls(missions, automaton, tuple(owners.values()), acronyms)

    def has_acronym(self, word: str) -> bool:
        """Whether a word in capitals is the acronym, or the first word of a name, of a known mission."""
        return word in self.acronyms

    def find(self, text: Text) -> Iterator[tuple[int, int, KnownMission]]:
        """Every known name in the text, whole words and not all in small letters, as (start, end, mission)."""
        if self.automaton is None:
            return
        shadow = text.shadow
        for number, start, end in self.automaton.find_matches_as_indexes(shadow):
            mission, acronym = self.owners[number]
            whole = not shadow[start - 1 : start].isalnum() and not shadow[end : end + 1].isalnum()
            written = text.plain[start:end]
            if (start == 0 or whole) and _written_as_name(written, acronym=acronym):
                yield start, end, mission


def _written_as_name(written: str, *, acronym: bool) -> bool:
    """An acronym in capitals, or as a word if it can be spoken (`Minusma`); a name with a capital, or a long one."""
    if acronym:
        return written.isupper() or (len(written) >= _SPOKEN and written.istitle())
    return not written.islower() or written.count(" ") >= _LONG


NONE_KNOWN = KnownMissions.build(())
"""No mission known: everything comes from the text."""
