"""Which mission a predication about command is about; none where it is something else that is led."""

from app.extraction.frames.command_verbs import Command, is_passive
from app.extraction.frames.commands import actor_after, is_spoken_of, joined_before
from app.extraction.frames.frame import Scene
from app.extraction.linking import mission_of
from app.extraction.mention import Mention

_OBJECT, _OF, _SUBJECT, _WHOSE, _PART = 48, 40, 90, 110, 24
_NEAR, _APPOSED, _OF_UNIT = 12.0, 6, 40


def led(command: Command, scene: Scene) -> int | None:
    """The number of the mission; None if the words tell that no mission is led."""
    if command.noun is not None:
        return _of_noun(command, scene)
    if command.act in ("leader_of", "under_lead", "lead_nation"):
        return _of_post(command, scene)
    if command.verb.has("take_over"):
        return _taken_over(command, scene)
    if command.act != "lead":
        return mission_of(command.verb, scene.sentence, scene.syntax)
    if joined_before(command.verb, scene):
        return _next(command.verb, scene)
    if is_passive(command, scene):
        return _subject(command.verb, scene)
    return _object(command.verb, scene, bare=False)


def _missions(scene: Scene) -> list[Mention]:
    return [m for m in scene.sentence.of_kind("mission", "anaphor") if m.value is not None]


def _next(anchor: Mention, scene: Scene) -> int | None:
    """The mission that what is joined to its name qualifies: after it, or right before it in brackets."""
    shadow = scene.syntax.text.shadow
    name = next((m for m in scene.sentence.of_kind("country", "region") if m.end == anchor.start - 1), anchor)
    if shadow[name.start - 1 : name.start] == "(":
        return next((int(m.value or 0) for m in _missions(scene) if 0 <= name.start - 1 - m.end <= 1), None)
    if shadow[anchor.end : anchor.end + 1] == "," and scene.syntax.opens_clause(name, scene.sentence.start):
        return next((int(m.value or 0) for m in _missions(scene) if m.start > anchor.end), scene.sentence.topic)
    for mission in _missions(scene):
        if mission.start >= anchor.end:
            gap = scene.syntax.barriers_between(anchor.end, mission.start)
            near = mission.start - anchor.end < _OBJECT and not gap.strip("(")
            own = near and scene.syntax.role(mission) == "subject"
            return int(mission.value or 0) if own else _meant_before(name, anchor, scene)
    return _meant_before(name, anchor, scene)


def _meant_before(name: Mention, anchor: Mention, scene: Scene) -> int | None:
    """The text's mission after `Kenya-led`, unless that is some other one (`a U.S.-led coalition ousted Hussein`).

    The one right before it where that is set beside it (`the BHM, an Italian-led force`).
    """
    if not scene.syntax.some(name):
        return _meant(anchor.end, scene)
    apposed = next((m for m in _missions(scene) if 0 < name.start - m.end <= _APPOSED and m.kind == "mission"), None)
    return int(apposed.value or 0) if apposed is not None and scene.syntax.set_off(name) else None


def _meant(at: int, scene: Scene) -> int | None:
    """The text's mission, where a noun for a mission stands at an offset (`leads a multinational force`)."""
    some = scene.syntax.grammar.some_mission.match(scene.syntax.text.shadow, at, scene.sentence.end)
    if some is None or not scene.syntax.grammar.other_missions.isdisjoint(some[0].split()):
        return None
    before = [m for m in _missions(scene) if m.end <= at]
    return int(before[-1].value or 0) if before else scene.sentence.topic


def _object(verb: Mention, scene: Scene, *, bare: bool) -> int | None:
    """What an active verb has as its object: named after it, or before it by a pronoun or a relative."""
    for mission in _missions(scene):
        parted = scene.syntax.barriers_between(verb.end, mission.start)
        if mission.start >= verb.end and parted == ",," and scene.syntax.set_off(mission):
            return int(mission.value or 0)  # `dirigirá, si nada se tuerce, la Misión`
        if 0 <= mission.start - verb.end < _OBJECT and not parted:
            if (bare or scene.syntax.direct_object(verb, mission)) and not _part(mission, scene):
                return int(mission.value or 0)
            return _antecedent(verb, scene)
    number = _meant(verb.end, scene)
    number = _antecedent(verb, scene) if number is None else number
    if number is not None:
        return number
    if bare or scene.syntax.takes_pronoun(verb):
        if any(m.end <= verb.start and _unit_of(m, scene) for m in _missions(scene)):
            return None
        return mission_of(verb, scene.sentence, scene.syntax)
    alone = verb.has("lead") and not _missions(scene) and scene.syntax.closes(verb, scene.sentence.end)
    return scene.sentence.topic if alone else None


def _part(anaphor: Mention, scene: Scene) -> bool:
    """Whether what looks like the mission is a part of it: of one named right after, or a nation's.

    As in `la force navale de la FINUL`, `la misión uruguaya`; the force of an operation is the operation.
    """
    if anaphor.kind != "anaphor":
        return False
    if any(m.start == anaphor.end + 1 and m.form == "demonym" for m in scene.sentence.of_kind("country")):
        return True
    named = (m for m in scene.sentence.of_kind("mission") if 0 < m.start - anaphor.end < _PART)
    return any(scene.syntax.role(m) == "of" and not scene.syntax.is_operation(m) for m in named)


def _antecedent(verb: Mention, scene: Scene) -> int | None:
    """The mission whose relative clause a verb stands in (`la force que dirige le Kenya`)."""
    for mission in reversed(_missions(scene)):
        if mission.end <= verb.start:
            gap = scene.syntax.text.shadow[mission.end : verb.start]
            if any(mission.end <= unit.start < verb.start for unit in scene.sentence.cues("unit")):
                return None  # `la misión, con un batallón que manda Alemania`
            relative = scene.syntax.grammar.relative_within.search(gap + " ") if len(gap) < _WHOSE else None
            return int(mission.value or 0) if relative else None
    return None


def _subject(verb: Mention, scene: Scene) -> int | None:
    """The mission that a passive verb has as its subject, or a participle as its noun."""
    missions = _missions(scene)
    before = [m for m in missions if m.end <= verb.start]
    near = before and verb.start - before[-1].end < _SUBJECT and not _another(before[-1], verb, scene)
    if near and _unit_of(before[-1], scene):
        return None
    whole = scene.syntax.grammar.be.search(scene.syntax.before(verb.start, 24)) is not None
    if near and (whole or scene.syntax.can_be_set_to(verb, before[-1])):
        return int(before[-1].value or 0)
    opens = scene.syntax.opens_clause(verb, scene.sentence.start, adverbs=1) or _second_participle(verb, scene)
    after = next((m for m in missions if m.start >= verb.end), None)
    if after is not None and opens and scene.syntax.role(after) == "subject":
        return int(after.value or 0)
    return None


def _unit_of(mission: Mention, scene: Scene) -> bool:
    """Whether it is a unit of a mission that the words name (`le bataillon letton de la mission est commandé par`)."""
    of = scene.syntax.role(mission) == "of"
    return of and any(
        0 < mission.start - unit.end < _OF_UNIT and not scene.syntax.barriers_between(unit.end, mission.start)
        for unit in scene.sentence.cues("unit")
    )


def _second_participle(verb: Mention, scene: Scene) -> bool:
    """Whether a participle is joined to one that opens the sentence (`Lancée en 2014 et conduite par la France, …`)."""
    first = scene.sentence.mentions[0]
    opens = "participle" in first.cues.values() and first.start == scene.sentence.start
    return opens and scene.syntax.grammar.joined_verb.search(scene.syntax.before(verb.start, 12)) is not None


def _another(mission: Mention, verb: Mention, scene: Scene) -> bool:
    """Whether something else that can be led stands between a mission and a verb."""
    return any(
        mission.end <= m.start < verb.start and (m.has("unit") or m.kind in ("people", "count"))
        for m in scene.sentence.mentions
    )


def _taken_over(command: Command, scene: Scene) -> int | None:
    """What is taken over: named after the verb, or the command that is spoken of."""
    after = _after_of(command.verb, scene)
    if after is not None:
        return None if after < 0 else after
    number = _object(command.verb, scene, bare=True)
    return number if number is None or is_spoken_of(scene) or _missions(scene) else None


def _of_noun(command: Command, scene: Scene) -> int | None:
    """The mission whose command it is: after `of`, else that of the sentence or of the text."""
    noun = command.noun or command.verb
    after = _after_of(noun, scene)
    if after is not None and after < 0 and (number := _whose(noun, scene)) is not None:
        return number
    if after is not None:
        return None if after < 0 else after
    return mission_of(noun, scene.sentence, scene.syntax)


def _whose(noun: Mention, scene: Scene) -> int | None:
    """The mission whose command it is by a relative (`dont le Brésil a assuré la direction de bout en bout`)."""
    for mission in reversed(_missions(scene)):
        if mission.end <= noun.start:
            gap = scene.syntax.text.shadow[mission.end : noun.start]
            return int(mission.value or 0) if len(gap) < _WHOSE and scene.syntax.grammar.whose.search(gap) else None
    return None


def _after_of(noun: Mention, scene: Scene) -> int | None:
    """The mission that a noun is followed by; -1 if it is of something else, None if of nothing."""
    of = scene.syntax.grammar.of_right_after.match(scene.syntax.text.shadow, noun.end)
    own = scene.syntax.text.shadow[noun.start : noun.end].split()[-1] in scene.syntax.grammar.of_words
    given = scene.syntax.grammar.from_right_after.match(scene.syntax.text.shadow, noun.end)
    if given or (of is None and not own):
        return None
    at = of.end() if of else noun.end
    if actor_after(noun, scene) is not None:
        return None
    for mission in _missions(scene):
        if mission.end > at and mission.start - at < _OF:
            of_operation = _force_of_operation(at, mission, scene)
            described = scene.syntax.described(at, mission.start) or of_operation
            other = scene.syntax.barriers_between(at, mission.start) or not described
            return -1 if other else int(mission.value or 0)
    number = _meant(at - 1, scene)
    return -1 if number is None else number


def _force_of_operation(at: int, mission: Mention, scene: Scene) -> bool:
    """Whether a force stands at an offset that is an operation's (`mando de la fuerza de la operación Atalanta`)."""
    if not scene.syntax.is_operation(mission):
        return False
    named = scene.syntax.grammar.operation.search(scene.syntax.text.shadow, at, mission.start)
    return _meant(at - 1, scene) is not None or named is not None


def _of_post(command: Command, scene: Scene) -> int | None:
    """The mission that somebody is at the head of, or that is under somebody."""
    post = command.verb
    if next(scene.sentence.cues("respectively"), None) is not None:
        return None  # `ses cinq secteurs sont respectivement aux mains de la France, de l'Italie …`
    after = _after_of(post, scene)
    if after is not None:
        return None if after < 0 else after
    missions = _missions(scene)
    if missions and min(scene.syntax.distance(m, post) for m in missions) < _NEAR * 2:
        return mission_of(post, scene.sentence, scene.syntax)
    return scene.sentence.topic
