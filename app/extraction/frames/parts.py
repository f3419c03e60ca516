"""A part of a whole: `991 of the 2,500 planned have arrived` tells how many are there, and how many may be."""

from app.extraction.frames.frame import Scene
from app.extraction.frames.governing import Governing
from app.extraction.mention import Mention
from app.records import Measure

_MEASURES: dict[str, Measure] = {
    "field": "deployed",
    "arrive": "deployed",
    "send": "deployed",
    "leave": "withdrawal",
    "pledge": "pledged",
}
_VERBAL = ("finite", "past", "participle", "future", "conditional", "phrase")
_CEILINGS = ("authorized", "expected")
_DESCRIBED, _VERB = 2.0, 6.0


def part_or_whole(count: Mention, scene: Scene) -> tuple[Governing, Measure | None] | None:
    """What a number tells that is the part or the whole of such a pair; None where it is neither.

    The part is what the verb after the pair says; the whole is a ceiling where a word of planning describes it,
    and else, of those who come, no number that the verb tells.
    """
    counts = list(scene.sentence.of_kind("count"))
    after = next((m for m in counts if m.start >= count.end), None)
    if after is not None and scene.syntax.whole_of(after, scene.sentence):
        ceiling, verb = _ceiling(after, scene), _verb_after(after, scene)
        if ceiling and verb:
            return verb, _MEASURES[verb.name]
    verb = _verb_after(count, scene) if scene.syntax.whole_of(count, scene.sentence) else None
    if verb is None:
        return None
    ceiling = _ceiling(count, scene)
    if ceiling:
        return ceiling, "authorized"
    return (verb, None) if verb.name in ("arrive", "send") else None


def _ceiling(whole: Mention, scene: Scene) -> Governing | None:
    """The word of planning or authorizing that describes a number, right before or after it."""
    for cue in scene.sentence.cues(*_CEILINGS):
        near = scene.syntax.distance(cue, whole) < _DESCRIBED and not scene.syntax.barriers_between(
            min(cue.end, whole.end), max(cue.start, whole.start)
        )
        if near:
            name = next(name for name in _CEILINGS if cue.has(name))
            return Governing(cue, name, 0.0, before=cue.start < whole.start)
    return None


def _verb_after(whole: Mention, scene: Scene) -> Governing | None:
    """The first verb that follows the whole, past the word that describes it."""
    for cue in scene.sentence.cues(*_MEASURES):
        name = next(name for name in _MEASURES if cue.has(name))
        if cue.start >= whole.end and cue.cues[name] in _VERBAL and not cue.has(*_CEILINGS):
            close = scene.syntax.distance(whole, cue) < _VERB and not scene.syntax.negated(cue)
            return Governing(cue, name, 0.0, before=False) if close else None
    return None
