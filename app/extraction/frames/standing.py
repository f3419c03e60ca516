"""When a command holds by the words that tell it: now, before, or by a plan; and what the text refuses."""

from typing import Literal

from app.extraction.frames.command_verbs import Command
from app.extraction.frames.commands import joined_before
from app.extraction.frames.frame import Scene
from app.extraction.mention import Mention
from app.extraction.unread import Reason
from app.records import LeadStatus

Told = Literal["present", "perfect", "past", "future"]

_PLANS = ("want", "plan", "might", "ask", "propose", "volunteer", "pledge")
_RULES, _BESIDE, _AUXILIARIES, _ADVERBS = 8.0, 5.0, 5, 2
_GOVERNED = ("infinitive", "finite", "gerund", "phrase", "past")


def governor(verb: Mention, scene: Scene, *names: str) -> Mention | None:
    """The mention with one of these cues that a verb depends on: the nearest before it, in its clause."""
    for other in reversed(scene.sentence.mentions):
        if other.end <= verb.start and scene.syntax.distance(other, verb) < _RULES and other.has(*names):
            return other
    return None


def refused(command: Command, scene: Scene) -> Reason | None:
    """Why the text denies, refuses or doubts what a predication says; None if it does not."""
    if scene.denied(command.verb) or governor(command.span, scene, "refuse", "vetoed") is not None:
        return Reason.DENIED
    return Reason.NEGATED if scene.syntax.negated(command.verb) else None


def told(command: Command, scene: Scene) -> Told:
    """The time in which a predication is told, by the form of its verb and by what governs that."""
    form, verb = command.form, command.verb
    if form == "infinitive" and scene.syntax.is_gerund(verb):
        form = "gerund"
    if joined_before(verb, scene):
        return "present"
    if form in ("future", "conditional"):
        return "future"
    if form in ("infinitive", "gerund", "phrase", "noun") and scene.near(verb, "remain", reach=4):
        return "present"
    if form in ("infinitive", "gerund") and scene.near(verb, "just_done", "granted", reach=3):
        return "perfect"
    if form == "noun" and scene.near(verb, "want", "plan", "propose", reach=4):
        return "future"
    if form in _GOVERNED and _planned(verb, form, scene):
        return "future"
    if form == "infinitive":
        turn = governor(verb, scene, "rests_with", "passes_to")
        return "present" if turn is not None and "finite" in turn.cues.values() else "future"
    auxiliary = _auxiliary(verb, scene)
    if auxiliary is not None and form not in ("finite", "gerund"):
        return auxiliary
    if form == "past":
        return "past"
    written = scene.syntax.text.shadow[verb.start : verb.end].split()[0]
    imperfect = written.endswith(scene.syntax.grammar.imperfect_endings)
    if form == "finite" and imperfect and written not in scene.syntax.grammar.present_auxiliaries:
        return "past"
    return "past" if form == "finite" and written in scene.syntax.grammar.past_auxiliaries else "present"


def _passes_ahead(post: Mention, scene: Scene) -> bool:
    """Whether a verb of passing that is still to come brings a post (`passera en juin sous commandement béninois`)."""
    passes = governor(post, scene, "passes_to")
    return passes is not None and passes.cues["passes_to"] in ("future", "conditional")


def _planned(verb: Mention, form: str, scene: Scene) -> bool:
    """Whether a wish, a plan or a request governs a verb; a finite one only if nothing parts the two."""
    rules = governor(verb, scene, *_PLANS)
    if rules is None:
        return form == "phrase" and _passes_ahead(verb, scene)
    parted = scene.syntax.barriers_between(rules.end, verb.start)
    return form in ("infinitive", "phrase", "gerund") or not parted


def _auxiliary(verb: Mention, scene: Scene) -> Told | None:
    """The time that auxiliaries before a participle or a post give it; None if there is none."""
    grammar, start = scene.syntax.grammar, max(scene.sentence.start, verb.start - 48)
    found: Told | None = None
    between = 0
    for word in reversed(scene.syntax.text.shadow[start : verb.start].split()[-_AUXILIARIES:]):
        if between > _ADVERBS or (found is None and word.endswith((",", ";", ":", ")"))):
            return found
        between += 1
        if word in grammar.future_auxiliaries:
            return "future"
        if word in grammar.past_auxiliaries:
            return "past"
        if word in grammar.present_auxiliaries:
            active = word in grammar.have_words
            return "perfect" if active else (found or "present")
        if word in grammar.been:
            found, between = "perfect", 0
    return found


def describes(command: Command, scene: Scene) -> bool:
    """Whether a predication says which mission is meant: `Kenya-led`, `dirigée par le Togo` with no auxiliary."""
    bare = command.form == "participle" and _auxiliary(command.verb, scene) is None
    return joined_before(command.verb, scene) or bare


def standing(command: Command, scene: Scene, *, dated_ahead: bool) -> LeadStatus:
    """Whether who a predication names leads now, did, or would: a holder's standing, or a new leader's."""
    time = told(command, scene)
    if time == "future":
        return "current" if command.verb.has("keep_lead") else "proposed"
    if command.settles:
        return "proposed" if dated_ahead and time == "present" and command.form == "finite" else "current"
    if time == "past" or scene.near(command.verb, "formerly", "outset", reach=_BESIDE):
        return "former"
    if time == "perfect" and scene.syntax.language.perfect_is_past and scene.bound("from", command.span) is None:
        return "former"
    return "current"
