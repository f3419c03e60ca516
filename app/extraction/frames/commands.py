"""The cues of leading in a sentence.

Verbs and phrases of their own, and plain verbs made so by the command they govern.
"""

from collections.abc import Iterator

from app.extraction.frames.frame import Scene
from app.extraction.mention import Mention
from app.extraction.unread import Reason

_ANTECEDENT, _UNIT, _GOVERNS, _RECEIVED = 60, 4.0, 4.0, 9.0
_MEANINGS = {"hold": "lead", "take": "take_over", "receive": "take_over"}


def leading_cues(scene: Scene) -> Iterator[Mention]:
    """All of them, each as a cue of `lead`, `leader_of`, `take_over` or `hand_over`."""
    yield from scene.sentence.cues("lead", "leader_of", "take_over", "hand_over")
    yield from _of_command_verbs(scene)
    yield from _leading_it(scene)


def _of_command_verbs(scene: Scene) -> Iterator[Mention]:
    """`assurer le commandement`, `prendre la direction`: a plain verb made a cue by the command it governs."""
    for verb in scene.sentence.cues("hold", "take", "receive"):
        commands = [m for m in scene.sentence.cues("lead") if "noun" in m.cues.values()]
        command = next((m for m in commands if m.start >= verb.end), None)
        name = next(name for name in _MEANINGS if verb.has(name))
        meaning = _MEANINGS[name]
        if command and scene.syntax.distance(verb, command) <= (_RECEIVED if verb.has("receive") else _GOVERNS):
            yield Mention(verb.start, command.end, "cue", cues={meaning: verb.cues[name]})
        elif scene.syntax.after_relative(verb) and any(0 < verb.start - m.end < _ANTECEDENT for m in commands):
            yield Mention(verb.start, verb.end, "cue", cues={meaning: verb.cues[name]})


def _leading_it(scene: Scene) -> Iterator[Mention]:
    """`la manda`, `que manda`: verbs with other senses, made cues where their object is a mission."""
    for verb in scene.sentence.cues("lead_it"):
        of_mission = any(0 < m.start - verb.end <= 4 for m in scene.sentence.of_kind("mission", "anaphor"))
        actor = next((m for m in scene.sentence.of_kind("country") if m.end == verb.start - 1), verb)
        if of_mission or scene.syntax.has_pronoun(verb) or scene.syntax.after_relative(actor):
            yield Mention(verb.start, verb.end, "cue", cues={"lead": verb.cues["lead_it"]})


def of_unit(cue: Mention, scene: Scene) -> bool:
    """Whether what is led is a part of the mission (`la France commande la brigade multinationale`)."""
    if cue.cues.get("lead", "noun") in ("noun", "phrase", "participle"):
        return False
    led = next(
        (
            m
            for m in scene.sentence.mentions
            if m.start >= cue.end and (m.has("unit") or m.kind in ("mission", "anaphor"))
        ),
        None,
    )
    return led is not None and led.has("unit") and scene.syntax.distance(cue, led) < _UNIT


def refused(cue: Mention, scene: Scene) -> Reason | None:
    """Why a word of command tells of no lead; None if it may."""
    if scene.denied(cue):
        return Reason.DENIED
    if scene.syntax.negated(cue):
        return Reason.NEGATED
    return Reason.OF_UNIT if of_unit(cue, scene) else None
