"""People on the move: who relieves whom, what carries them, and whether they leave home or come back to it."""

from app.extraction.frames.frame import Scene
from app.extraction.frames.governing import Governing
from app.extraction.frames.tenses import ahead, on_occasion
from app.extraction.mention import Mention
from app.records import Measure

_STAGE, _ABOARD, _JOURNEY = 6.0, 4.5, 14.0
_DESTINATION = ("to", "in")


def relief(governing: Governing, count: Mention, scene: Scene) -> Measure | None:
    """What a verb of relieving tells of a number: its subject comes, its object goes; None where neither is clear."""
    active = scene.syntax.active(governing.cue, "replace")
    if scene.syntax.determined(governing.cue):
        return None  # `pour la relève, 570 soldats`
    if not governing.before:
        if active is False:
            return "withdrawal"
        return "pledged" if ahead(governing, scene) else "reinforcement"
    if active is False:
        comes = scene.syntax.role_at(count.start) == "by"
        return "reinforcement" if comes else None
    return "deployed" if not count.countries and scene.of_the_mission(count) else "withdrawal"


def sent_before(governing: Governing, count: Mention, scene: Scene) -> bool:
    """Whether a clause on known people only says who sent them (`the 3,200 troops that the Union has sent`)."""
    cue = governing.cue
    if governing.before or cue.cues.get("send") not in ("participle", "past", "finite"):
        return False
    known = scene.syntax.definite(count) and not scene.syntax.of_the_first(count.start)
    described = scene.syntax.after_relative(cue) or scene.syntax.active(cue, "send") is None or _set_to(cue, scene)
    plain = not ahead(governing, scene) and not on_occasion(cue, count, scene) and not scene.syntax.additional(count)
    return known and described and plain


def _set_to(cue: Mention, scene: Scene) -> bool:
    """Whether a participle stands alone, without an auxiliary that makes a verb of it."""
    alone = scene.syntax.active(cue, "send") is not True or cue.cues["send"] == "participle"
    return alone and not scene.syntax.be_before(cue) and not scene.syntax.ahead(cue)


def carried(governing: Governing, count: Mention, scene: Scene) -> Governing | None:
    """The verb of what carries people (`a charter with 249 soldiers on board landed`); None where none follows."""
    if not (governing.before and scene.syntax.opens_with(governing.cue)):
        return None
    for cue in scene.sentence.cues("arrive", "leave"):
        if cue.start >= count.end:
            name = "leave" if cue.has("leave") else "arrive"
            parted = scene.syntax.barriers_between(count.end, cue.start) or scene.syntax.negated(cue)
            parted = parted or scene.syntax.in_list(count, cue)
            close = not parted and scene.syntax.distance(count, cue) < _ABOARD and scene.syntax.active(cue, name)
            return Governing(cue, name, governing.cost, before=False) if close else None
    return None


def journey(
    measure: Measure, governing: Governing, contributors: tuple[str, ...], host: str | None, scene: Scene
) -> tuple[Measure, tuple[str, ...]]:
    """The measure and the contributors of a movement, by the country that it leaves or goes to.

    Those who leave their own country come to the mission (`400 policiers kényans ont quitté Nairobi`), those who
    reach it come home; where nothing else tells whose they are, the country that is not the host does.
    """
    stage = _stage(governing.cue, scene)
    if stage is None:
        joins = measure == "withdrawal" and _for_mission(governing.cue, scene)
        return "reinforcement" if joins else measure, contributors
    towards = stage.value == host and scene.syntax.heads_for(stage)
    if measure == "withdrawal" and towards:
        return "reinforcement", contributors  # `sont partis pour Bangui`
    if stage.value != host and _reaches(host, governing.cue, scene):
        return "reinforcement" if measure == "withdrawal" else measure, contributors or (str(stage.value),)
    code, arrives = str(stage.value), scene.syntax.role(stage) in _DESTINATION
    theirs = code in contributors or (not contributors and host is not None and code != host)
    if measure == "withdrawal" and theirs:
        return ("withdrawal" if arrives else "reinforcement"), contributors or (code,)
    homeward = code in contributors or (not contributors and code == scene.sentence.home)
    if measure in ("reinforcement", "pledged") and arrives and homeward and code != host:
        return "withdrawal", (code,)
    return measure, contributors


def _for_mission(cue: Mention, scene: Scene) -> bool:
    """Whether people leave for the mission (`sont partis pour la Minusma`)."""
    if "noun" in cue.cues.values():
        return False  # `una retirada que se negocia para la UNAMID`
    goal = next((m for m in scene.sentence.of_kind("mission", "anaphor") if m.start >= cue.end), None)
    return goal is not None and scene.syntax.heads_for(goal) and scene.syntax.distance(cue, goal) < _JOURNEY


def _reaches(host: str | None, cue: Mention, scene: Scene) -> bool:
    """Whether a movement ends in the mission's own country (`ont embarqué à Dakar à destination de Bangui`)."""
    places = (m for m in scene.sentence.of_kind("country") if m.start >= cue.end and m.value == host)
    return any(scene.syntax.role(m) in _DESTINATION and scene.syntax.distance(cue, m) < _JOURNEY for m in places)


def _stage(cue: Mention, scene: Scene) -> Mention | None:
    """The first country or capital after a verb of movement, close to it."""
    place = next((m for m in scene.sentence.of_kind("country") if m.start >= cue.end), None)
    named = place is not None and place.form in ("name", "capital")
    return place if place and named and scene.syntax.distance(cue, place) < _STAGE else None
