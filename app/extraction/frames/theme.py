"""Which mission it is that begins or ends: the subject of the verb, its object, or what its noun is of."""

from app.extraction.actors import actor_of
from app.extraction.frames.frame import Scene
from app.extraction.linking import mission_of
from app.extraction.mention import Mention
from app.extraction.reading import ACTORS

_REACH, _OPENS, _OBJECT, _NOUN = 12.0, 4, 5.0, 3.0
_TRANSITIVE = ("launch", "found", "dissolve")
_OF_COUNCIL = ("council", "draft", "assembly")
_DECIDED = ("authorized", "budget", "decide", "propose")
_GROUP, _BESIDE = 48, 12


def theme(cue: Mention, scene: Scene) -> int | None:
    """The number of the mission that a verb or noun of beginning or ending is about; None for another thing."""
    if set(cue.cues.values()) == {"noun"} and not cue.has("start"):
        return _of_noun(cue, scene)
    if (number := _object(cue, scene)) is not None:
        return number
    if _begins_another(cue, scene):
        return None
    phrase = "phrase" in (cue.cues.get("start"), cue.cues.get("found"))
    subject = None if phrase else scene.syntax.subject(cue, scene.sentence)
    if subject is not None and subject.kind in ("country", "organization") and subject.form != "demonym":
        return None
    people = any(m.kind in ("people", "count") and m.end == cue.start - 1 for m in scene.sentence.mentions)
    missions = [m for m in scene.sentence.of_kind("mission", "anaphor") if m.value is not None]
    before = [m for m in missions if m.end <= cue.start]
    if (people or (before and _of_people(before[-1], scene))) and not _whole_group(cue, scene):
        return None  # `which Spanish troops left in 2009`
    if cue.has("start") and scene.syntax.of_the_last(cue.start):
        return None  # `the last convoy entered the capital on Monday`
    if subject is not None and (number := meant(subject, scene)) is not None:
        return number
    if subject is None and before and scene.syntax.after_relative(cue):
        return int(before[-1].value or 0)
    if cue.start - scene.sentence.start < _OPENS:
        return int(missions[0].value or 0) if missions else scene.sentence.topic
    near = [m for m in missions if scene.syntax.distance(m, cue) < _REACH]
    return mission_of(cue, scene.sentence, scene.syntax) if near or _whole_group(cue, scene) else None


def _of_people(mission: Mention, scene: Scene) -> bool:
    """Whether a mission is but whose people act (`soldiers of the force opened a hospital`)."""
    people = any(0 < mission.start - m.end < _BESIDE for m in scene.sentence.of_kind("people", "count"))
    return people and scene.syntax.role(mission) == "of"


def _begins_another(cue: Mention, scene: Scene) -> bool:
    """Whether a mission begins or ends another thing (`the force opened a hospital on 3 May`)."""
    name = next((name for name in _TRANSITIVE if cue.cues.get(name) not in (None, "noun", "phrase")), None)
    after = scene.syntax.article_after(cue.end) if name and scene.syntax.active(cue, name) else None
    return after is not None and not any(
        date.start <= after for date in scene.sentence.of_kind("date") if date.start > cue.end
    )


def _whole_group(cue: Mention, scene: Scene) -> bool:
    """Whether the first or the last of all come or go (`The first group set foot in Haiti on June 25`)."""
    named = any(m.kind in ACTORS and cue.start - _GROUP < m.start < cue.start for m in scene.sentence.mentions)
    of_all = scene.syntax.of_the_first if cue.has("start", "launch") else scene.syntax.of_the_last
    return not named and of_all(cue.start)


def _of_noun(cue: Mention, scene: Scene) -> int | None:
    """The mission that a noun is of (`the closure of UNMIL`, `its departure`)."""
    for mission in scene.sentence.of_kind("mission", "anaphor"):
        if mission.start >= cue.end:
            of = scene.syntax.distance(cue, mission) < _NOUN and scene.syntax.role(mission) == "of"
            return int(mission.value) if of and mission.value is not None else None
    word = " " not in scene.syntax.text.shadow[cue.start : cue.end]
    return scene.sentence.topic if word and scene.syntax.possessed(cue) else None


def _object(cue: Mention, scene: Scene) -> int | None:
    """The mission that someone begins or ends.

    As in `France ended Operation Barkhane`, `Sangaris, which France launched`.
    """
    name = next((name for name in _TRANSITIVE if cue.cues.get(name) not in (None, "noun")), None)
    if name is None or (cue.cues[name] != "phrase" and not scene.syntax.active(cue, name)):
        return None
    missions = [m for m in scene.sentence.of_kind("mission", "anaphor") if m.value is not None]
    after = next((m for m in missions if m.start >= cue.end and m.form != "pronoun"), None)
    between = [m for m in scene.sentence.of_kind(*ACTORS) if after and cue.end <= m.start < after.start]
    if after and not between and scene.syntax.distance(cue, after) < _OBJECT and not scene.syntax.owns(after):
        direct = scene.syntax.role(after) in ("subject", "to")
        return int(after.value or 0) if direct else None
    subject = scene.syntax.subject(cue, scene.sentence)
    if subject is not None and subject.kind in ACTORS and scene.syntax.is_relative_subject(subject):
        antecedent = next((m for m in reversed(missions) if m.end <= subject.start), None)
        return int(antecedent.value or 0) if antecedent else None
    return None


def begun_or_ended(cue: Mention, scene: Scene) -> bool:
    """Whether it did begin: not where it was but decided, or set up by a resolution."""
    if cue.has("found") and not cue.has("launch") and next(scene.sentence.cues(*_OF_COUNCIL), None) is not None:
        return False
    decided = (
        m for m in scene.sentence.cues(*_DECIDED) if m.end <= cue.start and scene.syntax.distance(m, cue) < _OBJECT
    )
    verbless = not {"noun", "infinitive"}.isdisjoint(cue.cues.values())
    return not (verbless and next(decided, None) is not None)


def meant(subject: Mention, scene: Scene) -> int | None:
    """The mission that a subject is or stands for; None for an actor."""
    if subject.kind == "pronoun" and actor_of(subject, scene.sentence, scene.syntax) is None:
        return mission_of(subject, scene.sentence, scene.syntax)
    return None if subject.value is None or subject.kind not in ("mission", "anaphor") else int(subject.value)
