"""A text read into sentences of mentions: what frames look at."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.extraction.mention import Mention

ACTORS = ("country", "organization", "region")


@dataclass(slots=True)
class Sentence:
    """A sentence with its mentions in order.

    `topic` is the mission that the text was on before it, `last_actor` its last subject and `speaker`
    the last authority of a country that it named.
    """

    start: int
    end: int
    mentions: list[Mention]
    cue_names: frozenset[str]
    """The names of all cues in it."""
    topic: int | None = None
    last_actor: Mention | None = None
    speaker: Mention | None = None
    home: str | None = None
    """The country that the whole text is told from, as far as its words show."""

    def of_kind(self, *kinds: str) -> Iterator[Mention]:
        """Its mentions of these kinds, in order."""
        return (mention for mention in self.mentions if mention.kind in kinds)

    def cues(self, *names: str) -> Iterator[Mention]:
        """Its mentions that can be one of these cues, in order."""
        if self.cue_names.isdisjoint(names):
            return iter(())
        return (mention for mention in self.mentions if mention.cues and mention.has(*names))
