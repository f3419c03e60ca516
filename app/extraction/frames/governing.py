"""Which cue governs a quantity.

The nearest, with tolls for what stands between and for how verbs take their objects.
"""

from collections.abc import Mapping
from itertools import pairwise
from typing import NamedTuple

from app.extraction.frames.frame import Scene
from app.extraction.mention import Mention
from app.extraction.reading import ACTORS

_OF_PEOPLE = ("arrive", "join", "leave", "field", "start", "kill", "send")
_ADJECTIVE, _RELATIVE, _SUBORDINATE, _FURTHEST = 2.0, 4.0, 6.0, 30.0
_MAIN = ("kill", "leave", "arrive", "join", "replace", "ever")
_VERBAL = ("finite", "past", "participle", "future", "conditional", "infinitive")
FAR = 14.0
"""Beyond this distance in words a cue does not govern a quantity."""
_HEAD = 1
_REACHED = 3.0


class Governing(NamedTuple):
    """A cue that governs a quantity: its mention, its name, its distance, and whether it comes first."""

    cue: Mention
    name: str
    cost: float
    before: bool


def governing_cues(quantity: Mention, weights: Mapping[str, float], scene: Scene) -> list[Governing]:
    """The cues that can govern a quantity, nearest first; `weights` are the cues' names and handicaps."""
    found = list[Governing]()
    for cue in scene.sentence.cues(*weights):
        if scene.syntax.distance(cue, quantity) > FAR - min(weights.values()):
            continue
        for name in cue.cues:
            if name in weights:
                cost = _cost(scene, cue, name, quantity) + weights[name]
                if cost < FAR:
                    found.append(Governing(cue, name, cost, cue.start < quantity.start))
    return sorted(found, key=lambda governing: governing.cost)


def main_verb(nearest: Governing | None, quantity: Mention, told: list[Governing], scene: Scene) -> Governing | None:
    """The verb of the people that an adjective or a participle before it only describes; None where none follows.

    As in `14 soldiers serving with the force were killed`, `180 officers stationed there will leave`.
    """
    if nearest is None:
        return _far_verb(quantity, scene)
    if nearest.before or nearest.name != "field" or not _describes(nearest, quantity, scene):
        return None
    for each in sorted(told, key=lambda governing: governing.cue.start):
        verbal = each.cue.cues[each.name] in _VERBAL or (each.name == "leave" and scene.syntax.be_before(each.cue))
        later = each.cue.start > nearest.cue.end and each.name in _MAIN and verbal
        if later and not scene.syntax.barriers_between(quantity.end, each.cue.start):
            return each
    return None


def _far_verb(quantity: Mention, scene: Scene) -> Governing | None:
    """The first verb after people who are its subject, past an apposition or more.

    As in `Burundi's 3,400 troops in the AU mission, AMISOM, will have to leave`.
    """
    if quantity.form == "bare" or scene.syntax.role(quantity) != "subject":
        return None
    for cue in scene.sentence.mentions:
        if cue.start < quantity.end:
            continue
        aside = "," in scene.syntax.barriers_between(quantity.end, cue.start)
        if (cue.kind == quantity.kind and not aside) or scene.syntax.distance(quantity, cue) > _FURTHEST:
            return None
        if cue.has("expected", "pledge") and "phrase" in cue.cues.values():
            return Governing(cue, "expected" if cue.has("expected") else "pledge", FAR, before=False)
        if any(form in _VERBAL for form in cue.cues.values()):
            name = next((name for name in (*_MAIN, "field") if cue.cues.get(name) in _VERBAL), None)
            marks = scene.syntax.barriers_between(quantity.end, cue.start).replace("()", "")
            return Governing(cue, name, FAR, before=False) if name and marks in ("", ",,") else None
    return None


def _describes(governing: Governing, quantity: Mention, scene: Scene) -> bool:
    """Whether a word after people describes them and is not their verb."""
    form = governing.cue.cues[governing.name]
    if scene.syntax.relative_after(quantity.end):
        return True
    if form in ("phrase", "gerund"):
        return not scene.syntax.be_before(governing.cue)
    return form in ("participle", "past") and scene.syntax.active(governing.cue, governing.name) is not True


def _cost(scene: Scene, cue: Mention, name: str, quantity: Mention) -> float:
    cost = scene.syntax.distance(cue, quantity)
    active = scene.syntax.active(cue, name)
    form = cue.cues[name]
    beside = 0 <= cue.start - quantity.end <= 1
    if cue.start > quantity.start:
        between = [
            mention
            for mention in scene.sentence.mentions
            if quantity.end <= mention.start < cue.start and mention.kind == quantity.kind
        ]
        cost += 2.0 * len([other for other in between if not _listed_with(scene, quantity, other)])
        if name == "authorized" and beside and _attributive(cue, form, scene):
            pass  # `the 1,500 troops authorized` is the ceiling itself
        elif active is True:
            counted = quantity.kind == "count" and name in _OF_PEOPLE
            itself = (counted or scene.syntax.reflexive(cue)) and not _subject_between(scene, quantity, cue)
            described = name == "field" and quantity.kind == "count"
            if scene.syntax.after_relative(cue):
                cost += _RELATIVE if described else 1.5
            else:
                cost += 1.5 if itself else 6.0
        elif quantity.kind == "count" and (name == "field" if form == "phrase" else form == "participle" and beside):
            cost += _ADJECTIVE  # what qualifies the people gives way to the verb
        elif active is False and scene.syntax.grammar.conjunction.match(scene.syntax.text.shadow, quantity.end):
            cost += 3.0
        elif form == "noun" and cue.start - quantity.end > _HEAD:
            cost += 8.0
        elif form in ("participle", "past") and scene.syntax.determined(cue):
            cost += 6.0
    elif name == "change" and scene.syntax.reached(quantity):
        cost = min(cost, _REACHED)
    elif active is False and form != "noun":
        cost += 1.5 if quantity.kind == "count" else 3.0
    if cue.end <= quantity.start and quantity.kind == "money" and scene.syntax.subordinated(cue.end, quantity.start):
        cost += _SUBORDINATE
    return cost


def _attributive(cue: Mention, form: str, scene: Scene) -> bool:
    """Whether a verb is a participle set to the noun before it: by its form, or as it has no object."""
    after = scene.syntax.grammar.goes_on.match(scene.syntax.text.shadow, cue.end)
    return form == "participle" or (form == "past" and after is not None)


def _listed_with(scene: Scene, quantity: Mention, other: Mention) -> bool:
    """Whether nothing but joints stands between two quantities and those between them.

    As in `20 soldiers and four police`.
    """
    run = [m for m in scene.sentence.of_kind(quantity.kind) if quantity.start <= m.start <= other.start]
    shadow = scene.syntax.text.shadow
    return all(scene.syntax.grammar.list_joint.fullmatch(shadow, a.end, b.start) for a, b in pairwise(run))


def _subject_between(scene: Scene, quantity: Mention, cue: Mention) -> bool:
    relatives = scene.syntax.grammar.relative_pronouns
    return any(
        quantity.end <= m.start < cue.start and m.form != "demonym" and scene.syntax.role(m) == "subject"
        for m in scene.sentence.of_kind("mission", "anaphor", "pronoun", *ACTORS)
        if scene.syntax.text.shadow[m.start : m.end] not in relatives
    )
