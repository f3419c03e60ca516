"""What a number of people measures: a ceiling, those in the field, a promise, an arrival or a departure."""

from app.extraction.frames.frame import Scene
from app.extraction.frames.governing import Governing
from app.extraction.mention import Mention
from app.records import Measure

FLOWS = ("arrive", "send", "join")
"""Cues of a group that comes."""
_DEPENDS, _PERMITS, _FORMALLY, _CAME = 3.0, 6.0, 12.0, 18.0


def decided(governing: Governing, scene: Scene) -> Governing | None:
    """The verb of deciding or promising that a noun of movement depends on.

    As in `a autorisé le déploiement de 500 hommes`.
    """
    if governing.name not in FLOWS or governing.cue.cues.get("send") != "noun":
        return None
    for name in ("authorized", "pledge"):
        verb = scene.near(governing.cue, name, reach=_DEPENDS)
        if verb and verb.end <= governing.cue.start and verb.cues[name] not in ("noun", "phrase"):
            national = name == "authorized" and scene.subject_actor(verb) is not None
            named = "pledge" if national and verb.has("pledge") else name
            return Governing(verb, named, governing.cost, before=True)
    return None


def measure_of(governing: Governing, count: Mention, scene: Scene) -> Measure | None:
    """The measure that a cue in its form tells."""
    name, form = governing.name, governing.cue.cues[governing.name]
    if name in ("authorized", "pledge", "expected", "leave"):
        return _plain(name, governing, count, scene)
    if (
        name == "field"
        and form == "phrase"
        and scene.syntax.role(count) == "with"
        and (intent := _intended(governing.cue, scene))
    ):
        return intent
    if name == "join" and governing.before and scene.syntax.active(governing.cue, name):
        return "deployed"
    if name == "change":
        if not governing.before and scene.syntax.active(governing.cue, name):
            return None  # `300 people took shelter`
        raised = scene.near(governing.cue, "authorized", reach=14) or (
            ahead(governing, scene) and scene.subject_actor(governing.cue) is None
        )
        return "authorized" if raised else "deployed"
    if governing.cue.has("field") and governing.cue.has(*FLOWS) and form in ("participle", "past", "finite"):
        active = scene.syntax.active(governing.cue, name) and not scene.syntax.reflexive(governing.cue)
        return "reinforcement" if active and form != "finite" else "deployed"
    if form == "infinitive" and name in ("field", *FLOWS) and _permitted(governing.cue, scene):
        return "authorized"
    if (
        form == "infinitive"
        and (ceiling := scene.near(governing.cue, "authorized", reach=2))
        and ceiling.start < governing.cue.start
    ):
        return "authorized"
    if name in FLOWS and form in ("noun", "infinitive") and scene.decided(governing.cue):
        return "authorized"
    joins = name == "arrive" and form not in ("noun", "phrase") and not governing.cue.has("send") and governing.before
    if joins and scene.syntax.role_at(count.start) == "to":
        return "deployed"  # `se joindront aux 400 hommes qui y sont`
    if form in ("future", "conditional", "infinitive") and ahead(governing, scene):
        of_mission = name == "field" and scene.subject_actor(governing.cue) is None
        return "authorized" if of_mission else "pledged"
    return "reinforcement" if name in FLOWS else "deployed"


def _intended(cue: Mention, scene: Scene) -> Measure | None:
    """What people someone comes `with` are: promised (`their intent to help with 1,500 men`), or just landed."""
    promise = scene.near(cue, "pledge", "volunteer", reach=_DEPENDS + 6)
    if promise and promise.end <= cue.start:
        return "pledged"
    came = scene.near(cue, "arrive", reach=_CAME)
    if came is None or came.has("field", "change") or came.end > cue.start:
        return None
    return "reinforcement" if came.cues["arrive"] == "past" and scene.syntax.active(came, "arrive") else None


def _permitted(cue: Mention, scene: Scene) -> bool:
    """Whether a verb of authorizing governs an infinitive (`autorise l'Union africaine à déployer`)."""
    verb = scene.near(cue, "authorized", reach=_PERMITS)
    return verb is not None and verb.end <= cue.start and verb.cues["authorized"] not in ("noun", "phrase")


def _plain(name: str, governing: Governing, count: Mention, scene: Scene) -> Measure | None:
    """The measure of a ceiling (none if it is only wished for), a promise or a departure."""
    if name in ("pledge", "expected"):
        return "pledged"
    if name == "leave" and governing.cue.cues[name] == "noun" and scene.syntax.reached(count):
        return "authorized" if scene.near(governing.cue, "authorized", reach=_FORMALLY) else "deployed"
    if name == "leave":
        return "withdrawal"
    return None if scene.wished(governing.cue) else "authorized"


def leaves_home(cue: Mention, contributors: tuple[str, ...], scene: Scene) -> bool:
    """Whether people leave their own country for the mission (`400 policiers kényans ont quitté Nairobi`)."""
    place = next((m for m in scene.sentence.of_kind("country") if m.start >= cue.end), None)
    return place is not None and scene.syntax.distance(cue, place) < 2 and str(place.value) in contributors


def ahead(governing: Governing, scene: Scene) -> bool:
    """Whether the verb speaks of what is to come: by its form, or by what governs its infinitive."""
    form = governing.cue.cues.get(governing.name, "")
    if form in ("future", "conditional"):
        return True
    return form in ("infinitive", "phrase") and scene.modality(governing.cue) is not None
