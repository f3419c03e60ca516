"""Numbers that are no strength of the mission.

National forces, the dead, members of the Council, what is called off.
"""

from app.extraction.frames.frame import Scene
from app.extraction.frames.governing import Governing
from app.extraction.frames.tenses import FLOWS
from app.extraction.mention import Mention
from app.extraction.reading import ACTORS, OUTSIDERS

NO_MEASURE = ("kill", "train", "ever", "lack")
"""Cues of what is done to people that are not counted."""
_LIST_GAP, _COUNCIL, _LIST_REACH = 24, 15, 9.0
_WORLD, _BESIDE, _OBJECT, _DEEDS, _NOUN, _ARMY, _OF_OTHERS = 7.0, 3.0, 3.0, 30.0, 16, 20.0, 6.0
_CROWD = 20_000
"""More people than this do not come, go or come from one country at a time: those who do are no mission's."""


def of_council(count: Mention, scene: Scene) -> bool:
    """Whether members of the Council are counted (`adopté par ses quinze membres`)."""
    small = count.category == "total" and not count.countries and int(count.value or 0) <= _COUNCIL
    return small and next(scene.sentence.cues("council"), None) is not None


def of_crowd(count: Mention, governing: Governing | None) -> bool:
    """Whether so many people move, or are told of with no verb, as only a population does (`430,000 crossed`)."""
    plain = count.form == "bare" or count.category == "total"
    still = governing is not None and governing.name in ("authorized", "field", "exceed", "change")
    return plain and not still and int(count.value or 0) > _CROWD


def of_money(count: Mention, scene: Scene) -> bool:
    """Whether a number without its noun goes on from a sum (`97 millions de dollars, dont 63 du Canada`)."""
    if count.form != "bare":
        return False
    before = [m for m in scene.sentence.mentions if m.end <= count.start]
    told = next((m for m in reversed(before) if m.kind in ("count", "money", "people") or m.form == "demonym"), None)
    people = told or any(m.kind == "count" and m.form != "bare" for m in scene.sentence.mentions)
    if not people and scene.previous is not None:
        told = next((m for m in reversed(scene.previous.mentions) if m.kind in ("count", "money", "people")), None)
    return told is not None and told.kind == "money"


def worldwide(count: Mention, scene: Scene) -> bool:
    """Whether people are counted in all missions of a country or of the United Nations, and none is named beside."""
    after = (m for m in scene.sentence.cues("worldwide") if m.start >= count.end)
    cue = next((m for m in after if scene.syntax.distance(m, count) <= _WORLD), None)
    if cue is None or not set(scene.syntax.barriers_between(count.end, cue.start)).isdisjoint(";:"):
        return False
    named = (m for m in scene.sentence.of_kind("mission") if count.end <= m.start <= cue.end + _NOUN)
    return not any(scene.syntax.role(m) in ("in", "to", "for", "with", "of") for m in named)


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
    told_with = governing.cue.cues.get("field") == "phrase" and scene.syntax.opens_with(governing.cue)
    return lost is not None and lost.start >= count.end and told_with


def done_to(count: Mention, scene: Scene) -> bool:
    """Whether people in reach of a number are killed or trained, and no other number is the object of that verb."""
    near = (cue for cue in scene.sentence.cues(*NO_MEASURE) if scene.syntax.distance(cue, count) <= _DEEDS)
    return any(not _has_object(cue, count, scene) and not _of_outsiders(cue, count, scene) for cue in near)


def _of_outsiders(cue: Mention, count: Mention, scene: Scene) -> bool:
    """Whether people who are no mission's are right before a verb and its subject (`in which 40 villagers died`)."""
    before = (m for m in scene.sentence.of_kind("people") if m.end <= cue.start and m.value in OUTSIDERS)
    return any(m.start > count.end and scene.syntax.distance(m, cue) < _BESIDE for m in before)


def _has_object(cue: Mention, count: Mention, scene: Scene) -> bool:
    """Whether another number is the object of a verb after this one (`the force of 10,000 lost 50 soldiers`)."""
    own = next((m for m in scene.sentence.of_kind("count") if m.start >= cue.end), None)
    apart = own is not None and own is not count and count.end <= cue.start
    return own is not None and apart and scene.syntax.distance(cue, own) < _OBJECT


def _among_others(count: Mention, scene: Scene) -> bool:
    """Whether a number is part of people who are not the mission's (`3,500 fatalities, among them 2,400 Americans`)."""
    including = scene.near(count, "including", reach=2.5)
    if including is None or including.start > count.start:
        return False
    before = [m for m in scene.sentence.of_kind("people", "count") if m.end <= including.start]
    return bool(before) and before[-1].value in OUTSIDERS


def _size_of_others(count: Mention, scene: Scene) -> bool:
    """Whether a number is the size of people named right before it (`the police force of 9,000 officers`)."""
    if scene.syntax.role_at(count.start) != "of":
        return False
    others = (m for m in scene.sentence.of_kind("people") if m.value in OUTSIDERS)
    return any(0 < count.start - m.end < _NOUN for m in others)


def _to_mission(cue: Mention, scene: Scene) -> bool:
    """Whether a verb of sending names no place, or the mission as where people go."""
    for mention in scene.sentence.mentions:
        if mention.start >= cue.end and mention.kind in ("mission", "anaphor"):
            role, parted = scene.syntax.role(mention), scene.syntax.barriers_between(cue.end, mention.start)
            goes = role in ("to", "for", "in") or (role == "of" and not parted)
            return goes and scene.syntax.distance(cue, mention) < _ARMY
    return next(scene.sentence.of_kind("mission"), None) is None


def of_others(count: Mention, governing: Governing | None, scene: Scene) -> bool:
    """Whether the people are not the mission's: an outsider is the subject, or a national force is named."""
    if (
        _among_others(count, scene)
        or scene.near(count, "bilateral", reach=14)
        or scene.near(count, "not_for_mission", reach=_BESIDE)
    ):
        return True
    after = next((m for m in scene.sentence.of_kind("people") if m.start >= count.end), None)
    if (
        after
        and after.value == "outsider"
        and scene.syntax.distance(count, after) < _OF_OTHERS
        and scene.syntax.role(after) in ("of", "to")
    ):
        return True
    after_verb = governing is not None and governing.before
    if _size_of_others(count, scene):
        return True
    if governing is not None and governing.cue.has("pledge", "leave"):
        return False
    if governing is not None and governing.cue.has("send") and _to_mission(governing.cue, scene):
        return False  # an army that sends soldiers to the mission
    anchor = governing.cue if governing and after_verb else count
    for mention in reversed(scene.sentence.mentions):
        pronoun = mention.kind == "anaphor" and mention.form == "pronoun"
        if mention.end > anchor.start or pronoun or (mention.form == "demonym" and not scene.syntax.is_noun(mention)):
            continue
        if mention.kind == "people" and mention.value in OUTSIDERS:
            apart = not after_verb and "," in scene.syntax.barriers_between(mention.end, count.start)
            return scene.syntax.role(mention) == "subject" and not apart
        if mention.kind in ("mission", "anaphor", *ACTORS) and scene.syntax.role(mention) == "subject":
            return False
    return False
