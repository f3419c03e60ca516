"""Who says so, and how surely: the words that name a record's source, and the mood it is told in."""

from app.extraction.frames.frame import Scene
from app.extraction.mention import Mention
from app.records import Certainty, Record

_LONGEST = 120
_OPENING = 60


def with_source(record: Record, scene: Scene) -> Record:
    """The record with the words that name who says so, and `conditional`, `attributed` or `stated`."""
    attribution = attribution_of(scene)
    certainty: Certainty = "attributed" if attribution else "stated"
    if _conditional(record, scene):
        certainty = "conditional"
    if attribution is None and certainty == "stated":
        return record
    return record.model_copy(update={"attribution": attribution, "certainty": certainty})


def attribution_of(scene: Scene) -> str | None:
    """The words of a sentence that name its source: `selon …`, `, a indiqué …`, or `Le ministre a déclaré que`."""
    for cue in scene.sentence.cues("attribution", "say"):
        if cue.has("attribution"):
            return _words(cue.start, _clause_end(cue, scene), scene)
        opening = _inverted(cue, scene)
        if opening is not None:
            return _words(opening, _clause_end(cue, scene), scene)
        if scene.syntax.introduces(cue) and cue.start - scene.sentence.start < _OPENING:
            return _words(scene.sentence.start, cue.end, scene)
    return None


def _clause_end(cue: Mention, scene: Scene) -> int:
    return min(scene.syntax.clause_end(cue.end, scene.sentence.end), cue.start + _LONGEST)


def _inverted(cue: Mention, scene: Scene) -> int | None:
    """Where a clause of saying opens that follows what is said (`…, a indiqué un porte-parole`)."""
    comma = scene.syntax.text.shadow.rfind(",", scene.sentence.start, cue.start)
    if comma < 0 or not scene.syntax.only_auxiliary(comma + 1, cue.start):
        return None
    return comma + 1


def _words(start: int, end: int, scene: Scene) -> str:
    return scene.syntax.text.plain[start:end].strip(' \u00a0\u202f,.;:«»"')


def _conditional(record: Record, scene: Scene) -> bool:
    """Whether a verb in the record's words, or just before them, is in the conditional."""
    evidence = record.evidence[0]
    return any(
        ("conditional" in cue.cues.values() or cue.has("conditional_said"))
        and evidence.start - 12 <= scene.syntax.text.source_offset(cue.start) < evidence.end + 12
        for cue in scene.sentence.mentions
    )
