"""Missions known beforehand: a gazetteer that comes in as an argument, so that the reader stays pure."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from app.extraction.text import Text, fold

_SPOKEN, _LONG, _LONG_WORD = 4, 4, 6


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
    owners: tuple[tuple[KnownMission, str], ...]
    """For each name whose it is, and as what it must be written: `""` for any capital, the name for those it has."""
    acronyms: frozenset[str]

    @classmethod
    def build(cls, missions: Iterable[KnownMission]) -> "KnownMissions":
        """Compile a table; acronyms are names all in capitals and match only so."""
        missions = tuple(missions)
        owners: dict[str, tuple[KnownMission, str]] = {}
        vague = _vague(missions)
        for mission in missions:
            for name in mission.names:
                strict = name.upper() == name or fold(name) in vague
                first = owners.setdefault(fold(name), (mission, name if strict else ""))
                if first[0].hosts != mission.hosts:  # two missions of one name: the text must say where it is
                    owners[fold(name)] = (first[0]._replace(hosts=None), first[1])
        automaton = (
            AhoCorasick(list(owners), MatchKind.LeftmostLongest, implementation=Implementation.ContiguousNFA)
            if owners
            else None
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
            mission, written_as = self.owners[number]
            whole = not shadow[start - 1 : start].isalnum() and not shadow[end : end + 1].isalnum()
            written = text.plain[start:end]
            if (start == 0 or whole) and _written_as_name(written, written_as):
                yield start, end, mission


def _vague(missions: tuple[KnownMission, ...]) -> set[str]:
    """Folded names all of whose words another mission in the same country has in a name: `UN mission in Sudan`."""
    here: dict[str, list[tuple[str, frozenset[str], str]]] = {}
    for mission in missions:
        for host in mission.hosts or ():
            for name in map(fold, mission.names):
                here.setdefault(host, []).append((mission.slug, frozenset(name.split()), name))
    return {
        name
        for names in here.values()
        for slug, words, name in names
        if len(words) > 1 and any(words < others and slug != other for other, others, _ in names)
    }


def _written_as_name(written: str, name: str) -> bool:
    """An acronym in capitals, or as a word if it can be spoken (`Minusma`); a name with a capital, or a long one.

    A vague name with the capitals of its longer words, so no `mission de l'ONU`.
    """
    if not name:
        return not written.islower() or written.count(" ") >= _LONG
    if name.upper() == name:
        return written.isupper() or (len(written) >= _SPOKEN and written.istitle())
    both = zip(name.split(), written.split(), strict=False)
    lowered = [word for told, word in both if told[0].isupper() and word[0].islower()]
    return written[0].isupper() and all(len(word) < _LONG_WORD for word in lowered)


NONE_KNOWN = KnownMissions.build(())
"""No mission known: everything comes from the text."""
