"""Numbers that are no strength of the mission.

National forces, the dead, members of the Council, what is called off.
"""

from app.extraction.frames.frame import Scene
from app.extraction.frames.governing import Governing
from app.extraction.frames.measures import FLOWS
from app.extraction.mention import Mention
from app.extraction.reading import ACTORS

NO_MEASURE = ("kill", "train")
"""Cues of what is done to people that are not counted."""
_LIST_GAP, _COUNCIL, _LIST_REACH = 24, 15, 9.0


def of_council(count: Mention, scene: Scene) -> bool:
    """Whether members of the Council are counted (`adopté par ses quinze membres`)."""
    small = count.category == "total" and not count.countries and int(count.value or 0) <= _COUNCIL
    return small and next(scene.sentence.cues("council"), None) is not None


def avoided(cue: Mention, scene: Scene) -> bool:
    """Whether what a noun names is to be avoided or called off.

    As in `pour éviter le retrait de …`, `a annulé l'envoi de …`.
    """
    fear = scene.near(cue, "fear", "cut", "freeze", reach=2) if "noun" in cue.cues.values() else None
    return fear is not None and fear.end <= cue.start


def done_by(count: Mention, scene: Scene) -> bool:
    """Whether `by` goes with a participle before it and tells who does it (`integrada por 600 hombres`)."""
    verbs = scene.sentence.cues("field", *FLOWS)
    return any(verb.start < count.start and count.start - verb.end < _LIST_GAP for verb in verbs)


def lost(count: Mention, governing: Governing, scene: Scene) -> bool:
    """Whether the people that a sentence opens out on are its dead (`with 14 soldiers killed`)."""
    lost = scene.near(count, *NO_MEASURE, reach=_LIST_REACH)
    told_with = governing.cue.cues.get("field") == "phrase" and scene.syntax.role(count) == "with"
    return lost is not None and lost.start >= count.end and told_with


def _among_others(count: Mention, scene: Scene) -> bool:
    """Whether a number is part of people who are not the mission's (`3,500 fatalities, among them 2,400 Americans`)."""
    including = scene.near(count, "including", reach=2.5)
    if including is None or including.start > count.start:
        return False
    before = [m for m in scene.sentence.of_kind("people", "count") if m.end <= including.start]
    return bool(before) and before[-1].value == "outsider"


def of_others(count: Mention, governing: Governing | None, scene: Scene) -> bool:
    """Whether the people are not the mission's: an outsider is the subject, or a national force is named."""
    if (
        _among_others(count, scene)
        or scene.near(count, "bilateral", reach=14)
        or scene.near(count, "not_for_mission", reach=6)
    ):
        return True
    after = next((m for m in scene.sentence.of_kind("people") if m.start >= count.end), None)
    if after and after.value == "outsider" and scene.syntax.distance(count, after) < 4:
        return scene.syntax.role(after) in ("of", "to")
    after_verb = governing is not None and governing.before
    if governing is not None and governing.cue.has("pledge", "send", "leave"):
        return False  # an army that sends soldiers sends them to the mission
    anchor = governing.cue if governing and after_verb else count
    for mention in reversed(scene.sentence.mentions):
        if mention.end > anchor.start:
            continue
        if mention.kind == "people" and mention.value == "outsider":
            apart = not after_verb and "," in scene.syntax.barriers_between(mention.end, count.start)
            return scene.syntax.role(mention) == "subject" and not apart
        if mention.kind in ("mission", "anaphor", *ACTORS) and scene.syntax.role(mention) == "subject":
            return False
    return False
