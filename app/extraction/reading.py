"""A text read into sentences of mentions: what frames look at."""

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
    _kinds: set[str] = field(init=False)
    _names: set[str] = field(init=False)
    """Those of all its cues."""
    _of_kinds: dict[tuple[str, ...], list[Mention]] = field(init=False, default_factory=dict)
    _with_cues: dict[tuple[str, ...], list[Mention]] = field(init=False, default_factory=dict)
    """What was asked for before, and there."""

    def __post_init__(self) -> None:
        self._kinds = {mention.kind for mention in self.mentions}
        self._names = set[str]().union(*[mention.cues for mention in self.mentions if mention.cues])

    def of_kind(self, *kinds: str) -> Iterator[Mention]:
        """Its mentions of these kinds, in order."""
        if self._kinds.isdisjoint(kinds):
            return iter(())
        found = self._of_kinds.get(kinds)
        if found is None:
            found = self._of_kinds[kinds] = [mention for mention in self.mentions if mention.kind in kinds]
        return iter(found)

    def cues(self, *names: str) -> Iterator[Mention]:
        """Its mentions that can be one of these cues, in order."""
        if self._names.isdisjoint(names):
            return iter(())
        found = self._with_cues.get(names)
        if found is None:
            found = self._with_cues[names] = [m for m in self.mentions if m.cues and m.has(*names)]
        return iter(found)

    def turn(self, mention: Mention, kind: str) -> None:
        """Take one of its mentions for another kind from here on."""
        mention.kind = kind
        self._kinds.add(kind)
        self._of_kinds.clear()
