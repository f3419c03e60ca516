"""A text read into sentences of mentions: what frames look at."""

from bisect import insort
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from app.extraction.mention import Mention

ACTORS = ("country", "organization", "region")
OUTSIDERS = ("outsider", "forces")
"""People who are not a mission's, and the forces of states, from which its people may come."""


@dataclass(slots=True)
class Sentence:
    """A sentence with its mentions in order.

    `topic` is the mission that the text was on before it, `last_actor` its last subject and `speaker`
    the last authority of a country that it named.
    """

    start: int
    end: int
    mentions: list[Mention]
    topic: int | None = None
    last_actor: Mention | None = None
    speaker: Mention | None = None
    home: str | None = None
    """The country that the whole text is told from, as far as its words show."""
    nation: str | None = None
    """The nation whose contingent the text was on before it."""
    _by_kind: dict[str, list[Mention]] = field(init=False)
    _by_cue: dict[str, list[Mention]] = field(init=False)
    _cues: list[Mention] = field(init=False)

    def __post_init__(self) -> None:
        self._by_kind, self._by_cue = defaultdict(list), defaultdict(list)
        self._cues = [mention for mention in self.mentions if mention.cues]
        for mention in self.mentions:
            self._by_kind[mention.kind].append(mention)
        for mention in self._cues:
            for name in mention.cues:
                self._by_cue[name].append(mention)

    def of_kind(self, *kinds: str) -> Iterator[Mention]:
        """Its mentions of these kinds, in order."""
        there = [kind for kind in kinds if kind in self._by_kind]
        if len(there) < 2:
            return iter(self._by_kind[there[0]] if there else ())
        return (mention for mention in self.mentions if mention.kind in there)

    def cues(self, *names: str) -> Iterator[Mention]:
        """Its mentions that can be one of these cues, in order."""
        there = [name for name in names if name in self._by_cue]
        if len(there) < 2:
            return iter(self._by_cue[there[0]] if there else ())
        return (mention for mention in self._cues if mention.has(*there))

    def turn(self, mention: Mention, kind: str) -> None:
        """Take one of its mentions for another kind from here on."""
        self._by_kind[mention.kind].remove(mention)
        mention.kind = kind
        insort(self._by_kind[kind], mention, key=lambda each: each.start)
