"""Which cue a number of people goes with: the nearest that can govern it, past those that only describe."""

from collections.abc import Mapping
from itertools import islice

from app.extraction.frames.describing import describes_mission, describes_unit
from app.extraction.frames.frame import Scene
from app.extraction.frames.governing import Governing, governing_cues, main_verb
from app.extraction.mention import Mention

_WEIGHTS: Mapping[str, float] = {
    "authorized": -0.3, "field": 0.6, "pledge": 0.0, "expected": 0.3, "arrive": 0.2, "join": 0.2, "send": 0.4,
    "leave": 0.0, "replace": 0.3, "exceed": 0.6, "change": 1.0, "start": 3.5, "kill": 0.5, "train": 1.0,
    "ever": 0.0, "lack": 0.0,
}  # fmt: skip
_LIST_GAP, _LONGEST_LIST = 24, 8
_BARE_REACH, _SMALLEST_BARE, _HOLDS = 7.0, 10, 3.0


def selected(count: Mention, scene: Scene) -> Governing | None:
    """The cue that a number goes with, its own or its list's; None for one without its noun that none is close to."""
    best = _nearest(count, scene) or _of_its_list(count, scene)
    if best and count.form == "bare" and not _stands_bare(count, best):
        return None
    if best and not best.before and best.cue.has("field"):
        return _held(count, scene) or best
    return best


def _held(count: Mention, scene: Scene) -> Governing | None:
    """The word that says who has people whom a participle describes (`have some 370 personnel deployed there`)."""
    if not scene.syntax.told_plainly(count):
        return None
    held = (each for each in governing_cues(count, _WEIGHTS, scene) if each.before and each.name == "field")
    return next((each for each in held if each.cost < _HOLDS), None)


def _nearest(count: Mention, scene: Scene) -> Governing | None:
    """The cue that governs a number most closely."""
    told = [
        each
        for each in governing_cues(count, _WEIGHTS, scene)
        if not describes_mission(each.cue, count, scene)
        and not _changes_rather(each, count, scene)
        and not _done_to_others(each, count, scene)
    ]
    verb = next((each for each in told if not describes_unit(each.cue, count, scene)), None)
    return main_verb(verb, count, told, scene) or verb or next(iter(told), None)


def _done_to_others(governing: Governing, count: Mention, scene: Scene) -> bool:
    """Whether a passive beyond a comma is not the people's (`with 1,231 soldiers, followed by India`)."""
    if governing.before or governing.name not in ("arrive", "send", "replace"):
        return False
    passive = scene.syntax.active(governing.cue, governing.name) is False
    return passive and "," in scene.syntax.barriers_between(count.end, governing.cue.start)


def _changes_rather(governing: Governing, count: Mention, scene: Scene) -> bool:
    """Whether a verb of relieving means a change of numbers (`relevé de 195 à 225`)."""
    changed = governing.name == "replace" and governing.cue.has("change")
    return changed and scene.syntax.role_at(count.start) in ("of", "to", "from")


def _of_its_list(count: Mention, scene: Scene) -> Governing | None:
    """What governs the last of a list of numbers that goes before its verb.

    As in `219 Argentins, 14 Chiliens et 2 Péruviens sont partis`.
    """
    last = count
    after = (other for other in scene.sentence.of_kind("count") if other.start >= count.end)
    for following in islice(after, _LONGEST_LIST):
        gap = scene.syntax.text.shadow[last.end : following.start]
        if (
            len(gap) > _LIST_GAP
            or not scene.syntax.in_list(last, following)
            or any(last.end <= cue.start < following.start for cue in scene.sentence.cues(*_WEIGHTS))
        ):
            break
        last = following
    if last is count:
        return None
    verb = _nearest(last, scene)
    return verb if verb and verb.name in ("arrive", "leave", "send") and verb.cue.start >= last.end else None


def _stands_bare(count: Mention, governing: Governing) -> bool:
    """Whether a number without its noun counts people: large enough, and close to what governs it."""
    return governing.cost <= _BARE_REACH and int(count.value or 0) >= _SMALLEST_BARE
