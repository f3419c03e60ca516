"""Successions told without their verb: `led first by Uganda, then by Burundi`, `Luanda; Lisbonne, depuis août`."""

from app.extraction.frames.actors import acts
from app.extraction.frames.frame import Scene
from app.extraction.mention import Mention

_TURN = 44


def next_in_turn(leader: Mention, scene: Scene) -> Mention | None:
    """The country that the same sentence tells to lead after this one, in words that leave out the verb."""
    for actor in scene.sentence.of_kind("country", "region"):
        gap = scene.syntax.text.shadow[leader.end : actor.start]
        if actor.start <= leader.end or len(gap) > _TURN or not acts(actor, scene):
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
