"""The missions of a text as it builds them up, and where it names them."""

from dataclasses import dataclass, field

from app.extraction.mention import Mention
from app.extraction.text import fold

MAX_MISSIONS = 100
"""The most missions that are read in one text."""
MAX_NAMES = 12
"""The most names that are kept of one mission."""


@dataclass
class MissionEntry:
    """A mission as the text builds it up."""

    acronym: str | None = None
    names: list[str] = field(default_factory=list)
    evidence: list[tuple[int, int]] = field(default_factory=list)
    host: str | None = None
    hosts: tuple[str, ...] = ()
    """The countries of a mission known beforehand."""
    hosts_known: bool = False
    organization: str | None = None
    """The organization whose mission it is, where its name or the table of known missions tells."""
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
    nameless: bool = False
    """Whether a name was left out because its mission had `MAX_NAMES`."""
    successions: list[tuple[int, int]] = field(default_factory=list)
    """Pairs of missions, the successor first."""
    replaced: set[int] = field(default_factory=set)
    """Those that another one is told to have followed, or to follow now."""

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
        room = MAX_NAMES - len(entry.names)
        entry.names += new[:room]
        self.nameless = self.nameless or len(new) > room
        for name in wanted:
            self.aliases.setdefault(name, number)
        self.name(number, start, end)
        return number

    def name(self, number: int, start: int, end: int) -> None:
        """Note that a span names a mission."""
        self.mentions.append(Mention(start, end, "mission", number))
        self.taken[start:end] = b"\x01" * (end - start)
