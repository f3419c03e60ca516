"""Leads told without their verb.

As in `led first by Uganda, then by Burundi`, `Before that, Togo did`, `Who commands it? Ghana, since March`.
"""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from app.extraction.frames.actors import acts
from app.extraction.frames.frame import Scene
from app.extraction.mention import Mention
from app.extraction.turn_words import turn_words
from app.records import LeadStatus

_TURN, _OPENING, _CLOSING, _BESIDE, _SINCE = 44, 60, 40, 3, 16

Turn = Literal["before", "after", "answer"]


class Told(NamedTuple):
    """What the text has just told of the command of a mission: who has it, if it says, and whether still."""

    mission: int
    leaders: frozenset[str]
    status: LeadStatus
    asked: bool


def next_in_turn(leader: Mention, scene: Scene) -> Mention | None:
    """The country that the same sentence tells to lead after this one, in words that leave out the verb."""
    for actor in scene.sentence.of_kind("country", "region"):
        gap = scene.syntax.text.shadow[leader.end : actor.start]
        if actor.start <= leader.end or len(gap) > _TURN or not acts(actor, scene) or actor.value == leader.value:
            continue
        parted = any(
            m.kind in ("country", "region") for m in scene.sentence.mentions if leader.end <= m.start < actor.start
        )
        if parted:
            return None
        if scene.syntax.grammar.then.search(gap):
            return actor
        dated = any(
            0 <= d.start - actor.end < 12 for d in scene.sentence.of_kind("date") if scene.syntax.role(d) == "from"
        )
        if ";" in gap and dated:
            return actor
    return None


def verbless(scene: Scene) -> Iterator[tuple[Turn, Mention]]:
    """The countries of clauses without a verb of their own, and what their clause says of the turn they had."""
    actors = [m for m in scene.sentence.of_kind("country", "region") if acts(m, scene)]
    for at, actor in enumerate(actors):
        closing = _closing(actor, scene)
        if closing is not None and (turn := _turn(actors[at - 1] if at else None, actor, closing, scene)):
            yield turn, actor


def _turn(previous: Mention | None, actor: Mention, closing: Turn, scene: Scene) -> Turn | None:
    """By the words before a country, or by those that close its clause."""
    words = turn_words(scene.syntax.language.code)
    opened = words.opens.search(_before(actor, scene))
    if opened is None and previous is not None and actor.start - previous.end <= _BESIDE:
        opened = words.named.search(_before(previous, scene))
    if opened is not None:
        return "before" if opened["before"] else "after"
    return closing if words.bare.search(_before(actor, scene)) else None


def _before(actor: Mention, scene: Scene) -> str:
    return scene.syntax.text.shadow[max(scene.sentence.start, actor.start - _OPENING) : actor.start]


def _closing(actor: Mention, scene: Scene) -> Turn | None:
    """What the words after a country that close its clause say of its turn; None where the clause goes on."""
    words, shadow = turn_words(scene.syntax.language.code), scene.syntax.text.shadow
    end = min(scene.sentence.end, actor.end + _CLOSING)
    if words.closes.match(shadow, actor.end, end):
        return "answer"
    if follows := words.follows.match(shadow, actor.end, end):
        return "before" if follows["before"] else "after" if follows["after"] else "answer"
    since = (d for d in scene.sentence.of_kind("date") if 0 < d.start - actor.end < _SINCE)
    return "answer" if any(scene.syntax.role(date) == "from" for date in since) else None
