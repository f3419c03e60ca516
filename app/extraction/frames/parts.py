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
_WHOLES: dict[str, Measure] = {"authorized": "authorized", "expected": "authorized", "pledge": "pledged"}
_DESCRIBED, _VERB = 2.0, 6.0


def part_or_whole(count: Mention, scene: Scene) -> tuple[Governing | None, Measure | None] | None:
    """What a number tells that is the part or the whole of such a pair; None where it is neither.

    The part is what the verb after the pair says; the whole is what a word of planning or promising tells of it,
    and else, of those who come, no number that the verb tells.
    """
    if whole := fronted_whole(count, scene):
        verb = _verb_beside(whole, count, scene)
        if verb or _planned(whole, count, scene):
            return (verb, _MEASURES[verb.name]) if verb else (None, "deployed")
    counts = list(scene.sentence.of_kind("count"))
    after = next((m for m in counts if m.start >= count.end), None)
    if after is not None and scene.syntax.whole_of(after, scene.sentence):
        described = _description(after, scene)
        verb = _verb_after(after, described, scene) or _verb_before(count, scene)
        if verb and (described or (verb.before and verb.name in ("field", "send"))):
            return verb, _MEASURES[verb.name]
    if after is not None and fronted_whole(after, scene) is count:
        if planned := _planned(count, after, scene):
            return planned, _WHOLES[planned.name]
        if verb := _verb_beside(count, after, scene):
            return verb, "deployed" if verb.name in ("leave", "field") else None
    if not scene.syntax.whole_of(count, scene.sentence):
        return None
    described = _description(count, scene)
    if described:
        return described, _WHOLES[described.name]
    verb = _verb_after(count, None, scene)
    if verb and verb.name in ("arrive", "send"):
        return verb, None
    part = next((m for m in reversed(counts) if m.end <= count.start), None)
    given = _verb_before(part, scene) if part else None
    if given is None or given.name not in ("field", "send"):
        return None
    return given, None if scene.syntax.relative_after(count.end) else "deployed"


def fronted_whole(part: Mention, scene: Scene) -> Mention | None:
    """The whole that a clause opens on before its part (`Of the 2,500 planned, 991 have arrived`)."""
    whole = next((m for m in reversed(scene.sentence.mentions) if m.end <= part.start and m.kind == "count"), None)
    if whole is None or not scene.syntax.fronted(whole, scene.sentence):
        return None
    marks = scene.syntax.barriers_between(whole.end, part.start).replace("()", "")
    return whole if marks in ("", ",", ",,", ",,,") else None


def _verb_beside(whole: Mention, part: Mention, scene: Scene) -> Governing | None:
    """The verb that tells of the part: the first after the whole that is no description of it."""
    comma = scene.syntax.text.shadow.rfind(", ", whole.end, part.start)
    for cue in scene.sentence.cues(*_MEASURES):
        name = next(name for name in _MEASURES if cue.has(name))
        if cue.start >= max(comma, whole.end) and cue.cues[name] in _VERBAL and not cue.has("authorized", "expected"):
            close = scene.syntax.distance(part, cue) < _VERB and not scene.syntax.negated(cue)
            return Governing(cue, name, 0.0, before=cue.start < part.start) if close else None
    return None


def _planned(whole: Mention, part: Mention, scene: Scene) -> Governing | None:
    """The word before the part that says what the whole is: planned, authorized or promised."""
    for cue in scene.sentence.cues(*_WHOLES):
        if whole.end <= cue.start and cue.end <= part.start:
            name = next(name for name in _WHOLES if cue.has(name))
            return Governing(cue, name, 0.0, before=False)
    return None


def _description(whole: Mention, scene: Scene) -> Governing | None:
    """The word of planning, authorizing or promising that describes a number, right before or after it."""
    for cue in scene.sentence.cues(*_WHOLES):
        near = scene.syntax.distance(cue, whole) < _DESCRIBED and not scene.syntax.barriers_between(
            min(cue.end, whole.end), max(cue.start, whole.start)
        )
        name = next(name for name in _WHOLES if cue.has(name))
        if near and (name != "pledge" or cue.start >= whole.end):
            return Governing(cue, name, 0.0, before=cue.start < whole.start)
    return None


def _verb_before(part: Mention, scene: Scene) -> Governing | None:
    """The verb that the part is the object of (`has 1,000 of the planned 2,500`)."""
    for cue in reversed(list(scene.sentence.cues(*_MEASURES))):
        name = next(name for name in _MEASURES if cue.has(name))
        if cue.end <= part.start and scene.syntax.distance(cue, part) < _VERB and cue.cues[name] in _VERBAL:
            return None if scene.syntax.negated(cue) else Governing(cue, name, 0.0, before=True)
    return None


def _verb_after(whole: Mention, described: Governing | None, scene: Scene) -> Governing | None:
    """The first verb that follows the whole, past the word that describes it."""
    for cue in scene.sentence.cues(*_MEASURES):
        name = next(name for name in _MEASURES if cue.has(name))
        other = described is None or cue is not described.cue
        if other and cue.start >= whole.end and cue.cues[name] in _VERBAL and not cue.has("authorized", "expected"):
            close = scene.syntax.distance(whole, cue) < _VERB and not scene.syntax.negated(cue)
            return Governing(cue, name, 0.0, before=False) if close else None
    return None
