"""What a number of people measures: a ceiling, those in the field, a promise, an arrival or a departure."""

from app.extraction.frames.frame import Scene
from app.extraction.frames.governing import Governing
from app.extraction.frames.movements import relief, sent_before
from app.extraction.frames.strengths import ceiling, changed, of_ceiling, only_drafted
from app.extraction.frames.tenses import FLOWS, ahead, on_occasion, permitted
from app.extraction.mention import Mention
from app.records import Measure

_DEPENDS, _FORMALLY, _CAME, _APPROVED = 3.0, 12.0, 18.0, 14.0


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
    name = governing.name
    if name in ("authorized", "field", "change") and only_drafted(governing, scene):
        return None
    if sent_before(governing, count, scene):
        return "deployed"
    if scene.hypothetical(governing.cue) and name in (*FLOWS, "leave", "field"):
        return _wished_for(governing, count, scene)
    if name == "replace":
        return relief(governing, count, scene)
    if name == "change":
        return changed(governing, count, scene)
    if name == "leave":
        return _departure(governing, count, scene)
    if name == "authorized":
        return ceiling(governing, count, scene)
    if name in ("pledge", "expected"):
        return "pledged"
    if settled := _given(governing, count, scene):
        return settled
    return _arrival(governing, count, scene) if name in FLOWS else _stock(governing, count, scene)


def _wished_for(governing: Governing, count: Mention, scene: Scene) -> Measure | None:
    """What a verb tells that only might be so: a strength aimed at, those there who may be taken away, or nothing."""
    if governing.name == "leave":
        return "deployed" if governing.before and scene.syntax.definite(count) else None
    aimed = governing.name == "field" and not governing.cue.has(*FLOWS) and governing.before
    return (
        "authorized" if aimed and scene.wished(governing.cue) and scene.subject_actor(governing.cue) is None else None
    )


def _departure(governing: Governing, count: Mention, scene: Scene) -> Measure:
    """What a word of leaving tells: those who go, or how many stay (`leaving 500`, `a withdrawal to 800`)."""
    if governing.before and governing.cue.has("leave_behind"):
        return "deployed"
    if governing.before and scene.syntax.negated(governing.cue) and scene.syntax.definite(count):
        return "deployed"  # `will not withdraw its 600 soldiers`
    if governing.cue.cues["leave"] == "noun" and scene.syntax.reached(count):
        return "authorized" if scene.near(governing.cue, "authorized", reach=_FORMALLY) else "deployed"
    return "withdrawal"


def _given(governing: Governing, count: Mention, scene: Scene) -> Measure | None:
    """What a verb tells that sends people and keeps them: those there, those to come, or a group that came."""
    cue, name, form = governing.cue, governing.name, governing.cue.cues[governing.name]
    both = cue.has("field") and cue.has(*FLOWS)
    if both and scene.near(count, "of_them", reach=1):
        return "deployed"  # `which supplied 1,800 of them`
    if form == "participle" and ahead(governing, scene):
        return "authorized" if name == "field" and not both else "pledged"
    if both and form in ("participle", "past", "finite"):
        active = scene.syntax.active(cue, name) and not scene.syntax.reflexive(cue)
        happened = form == "past" or (form == "participle" and on_occasion(cue, count, scene))
        return "reinforcement" if active and happened else "deployed"
    return "authorized" if form == "infinitive" and permitted(cue, scene) else None


def _arrival(governing: Governing, count: Mention, scene: Scene) -> Measure:
    """What a word of coming or sending tells: a group that comes, is to come or may, or those it comes to."""
    cue, name, form = governing.cue, governing.name, governing.cue.cues[governing.name]
    if name == "join" and governing.before and scene.syntax.active(cue, name):
        return "deployed"
    if form in ("noun", "infinitive") and scene.decided(cue):
        return "authorized"
    if form == "noun" and cue.has("send"):
        return _deployment(governing, count, scene)
    if form == "infinitive" and cue.has("send") and scene.near(cue, "just_done", reach=_DEPENDS) is None:
        return "pledged"  # `a donné l'ordre d'envoyer 300 soldats`
    joins = name == "arrive" and form not in ("noun", "phrase") and not cue.has("send") and governing.before
    if joins and scene.syntax.role_at(count.start) == "to":
        return "deployed"  # `se joindront aux 400 hommes qui y sont`
    return "pledged" if ahead(governing, scene) and form != "phrase" else "reinforcement"


def _deployment(governing: Governing, count: Mention, scene: Scene) -> Measure:
    """What a noun of sending tells of a number: how many may go, are to go, went on a day, or are there."""
    cue = governing.cue
    if scene.syntax.at_most(count):
        return "authorized"
    if approval := scene.near(cue, "authorized", "decide", "budget", reach=_APPROVED):
        national = approval.end <= cue.start and scene.subject_actor(approval) is not None
        return "pledged" if national else "authorized"
    if scene.near(cue, "plan", "say", "expected", reach=_DEPENDS):
        return "pledged"
    dated = on_occasion(cue, count, scene) or scene.syntax.additional(count)
    return "reinforcement" if dated or not governing.before else "deployed"


def _stock(governing: Governing, count: Mention, scene: Scene) -> Measure:
    """What a word of being there tells: those there, those there may be, or those someone comes with."""
    cue, form = governing.cue, governing.cue.cues[governing.name]
    if governing.before and of_ceiling(cue, scene):
        return "authorized"
    if form == "phrase" and scene.syntax.opens_with(cue):
        return _intended(cue, count, scene) or "deployed"
    if scene.syntax.may(cue):
        return "authorized"  # `podrán permanecer 250 integrantes`
    if form == "phrase" or cue.has("stay") or not ahead(governing, scene):
        return "deployed"
    actor = scene.subject_actor(cue)
    return "pledged" if actor is not None and actor.kind == "country" else "authorized"


def _intended(cue: Mention, count: Mention, scene: Scene) -> Measure | None:
    """What people someone comes `with` are: promised (`their intent to help with 1,500 men`), or just landed."""
    promise = scene.near(cue, "pledge", "volunteer", reach=_DEPENDS + 6)
    if promise and promise.end <= cue.start:
        return "pledged"
    extended = scene.near(cue, "extend", reach=_CAME)
    if extended and extended.end <= cue.start:
        return "authorized"  # `prorrogó la misión, con 13.289 efectivos`
    came = scene.near(cue, "arrive", reach=_CAME)
    if came is None or came.has("field", "change") or came.end > cue.start:
        return None
    form = came.cues["arrive"]
    if form in ("future", "conditional"):
        return "pledged"
    if form == "infinitive" and scene.syntax.additional(count):
        return "reinforcement"
    return "reinforcement" if form == "past" and scene.syntax.active(came, "arrive") else None
