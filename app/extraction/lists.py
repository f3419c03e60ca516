"""Lists of actors: the members that a preposition before the first governs too."""

from app.extraction.mention import Mention
from app.extraction.reading import ACTORS, Sentence
from app.extraction.syntax import Syntax

_OPENING = 12


def share_roles(sentence: Sentence, syntax: Syntax) -> None:
    """Give the later members of a list the role of its first (`soldiers from Austria, Italy and Romania left`).

    Not where the list opens the sentence: `In Mali, France and Germany have …`.
    """
    actors = [m for m in sentence.of_kind(*ACTORS) if m.form != "demonym"]
    for i, first in enumerate(actors):
        governed = syntax.role(first) != "subject" and not syntax.owns(first)
        if governed and first.start - sentence.start >= _OPENING:
            run = _run(first, actors[i + 1 :], syntax)
            if len(run) > 1 and syntax.grammar.conjunction.match(syntax.text.shadow, run[-2].end):
                for other in run[1:]:
                    syntax.give_role(other, syntax.role(first))


def _run(first: Mention, following: list[Mention], syntax: Syntax) -> list[Mention]:
    """An actor and those after it that only a comma or a conjunction parts from one another."""
    run = [first]
    for other in following:
        joined = syntax.grammar.list_joint.fullmatch(syntax.text.shadow, run[-1].end, other.start)
        if joined is None or syntax.role(other) != "subject":
            break
        run.append(other)
    return run
