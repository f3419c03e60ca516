"""How many people there are or may be: ceilings, and strengths that rise and fall."""

from app.extraction.frames.frame import Scene
from app.extraction.frames.governing import Governing
from app.extraction.frames.tenses import ahead
from app.extraction.mention import Mention
from app.records import Measure

_CEILING, _PROPOSAL, _PASSED = 14, 24.0, 6.0
_PROPOSING = ("finite", "past", "participle", "conditional")
_VERBAL = frozenset(("finite", "past", "participle", "future", "conditional"))


def of_ceiling(cue: Mention, scene: Scene) -> bool:
    """Whether a ceiling is the subject of a verb (`the ceilings remain 13,289`, `el techo asciende a 5.550`)."""
    before = [m for m in scene.sentence.mentions if m.end <= cue.start and m.cues]
    for other in reversed(before):
        if other.cues.get("authorized") == "noun":
            parted = set(scene.syntax.barriers_between(other.end, cue.start)) & set(";:(")
            return not parted and scene.syntax.role(other) == "subject"
        if not _VERBAL.isdisjoint(other.cues.values()):
            return False
    return False


def is_planned_change(governing: Governing, scene: Scene) -> bool:
    """Whether a verb tells what a strength is to be, rise or fall to, and of no ceiling."""
    if governing.name == "field" and ahead(governing, scene):
        return True
    return governing.name == "change" and scene.near(governing.cue, "authorized", reach=_CEILING) is None


def changed(governing: Governing, count: Mention, scene: Scene) -> Measure | None:
    """What a number is that something rises or falls from or to: a ceiling, a stock, or what is planned."""
    if not governing.before and scene.syntax.active(governing.cue, "change"):
        return None  # `300 people took shelter`
    risen = scene.syntax.reached(count)
    if scene.hypothetical(governing.cue) and risen:
        return None  # `wants to raise their number to 209`
    if scene.near(governing.cue, "authorized", reach=_CEILING):
        return "authorized"
    if not ahead(governing, scene):
        return "deployed"
    if not risen and scene.syntax.role_at(count.start) in ("of", "by") and not _followed(count, scene):
        return None  # `seront réduits de 2 000`
    if not risen and _followed(count, scene):
        return "deployed"  # `passera de 1 100 à 800 hommes`
    actor = scene.subject_actor(governing.cue)
    return "pledged" if actor is not None and actor.kind == "country" else "authorized"


def only_drafted(governing: Governing, scene: Scene) -> bool:
    """Whether a strength stands in a draft, or would come of a plan or a text (`the plan would raise it to 12,000`)."""
    cue = governing.cue
    texts = (m for m in scene.sentence.cues("drafted", "design") if m.end <= cue.start)
    text = next((m for m in texts if scene.syntax.distance(m, cue) < _PROPOSAL), None)
    if text is None or ";" in scene.syntax.barriers_between(text.end, cue.start):
        return False
    passed = (m for m in scene.sentence.cues("budget", "decide") if m is not cue and m.start < cue.start)
    if any(scene.syntax.distance(m, text) < _PASSED and "infinitive" not in m.cues.values() for m in passed):
        return False
    if text.has("drafted"):
        return True
    verbs = (m for m in scene.sentence.mentions if text.end <= m.start <= cue.start)
    return scene.syntax.supposes(text.end, cue.start) or any("conditional" in m.cues.values() for m in verbs)


def _proposed(cue: Mention, scene: Scene) -> bool:
    """Whether a ceiling stands in what someone proposes (`propone que pase de los 6.000 autorizados a 11.000`)."""
    before = (m for m in scene.sentence.cues("propose") if m.end <= cue.start and m.cues["propose"] in _PROPOSING)
    near = (m for m in before if scene.syntax.distance(m, cue) < _PROPOSAL)
    return any(";" not in scene.syntax.barriers_between(m.end, cue.start) for m in near)


def _followed(count: Mention, scene: Scene) -> bool:
    """Whether another number comes after one (`de 1 100 à 800`)."""
    return any(m.start > count.end for m in scene.sentence.of_kind("count"))


def ceiling(governing: Governing, count: Mention, scene: Scene) -> Measure | None:
    """The measure of a ceiling: none if it is only wished for.

    A rise is no ceiling: decided, those will come; called for, nobody comes yet.
    """
    if scene.wished(governing.cue) or (_proposed(governing.cue, scene) and not scene.syntax.definite(count)):
        return None
    if scene.syntax.additional(count):
        return "reinforcement" if governing.cue.cues["authorized"] in _VERBAL else None
    return "authorized"
