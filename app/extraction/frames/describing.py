"""Phrases beside a number that describe a unit or the mission rather than govern the number."""

from app.extraction.frames.frame import Scene
from app.extraction.mention import Mention

_MANY = 100
_OF_UNIT, _UNIT_REACH, _NOUN = 20, 24, 3
_APPOSED = (", ", " (", ": ")


def describes_unit(cue: Mention, count: Mention, scene: Scene) -> bool:
    """Whether a phrase tells the size of a unit whose verb comes later.

    As in `un bataillon turc, fort de 500 militaires`.
    """
    first, second = sorted((cue, count), key=lambda mention: mention.start)
    if cue.cues.get("field") != "phrase" or not 0 <= second.start - first.end <= 3:
        return False
    return any(0 < first.start - unit.end < _OF_UNIT for unit in scene.sentence.cues("unit"))


def describes_mission(cue: Mention, count: Mention, scene: Scene) -> bool:
    """Whether an adjective is a mission's and not that of the people before it.

    As in `quatre membres de la MINUSMA, déployée …`.
    """
    if cue.cues.get("field") != "phrase" or cue.start < count.end:
        return False
    missions = scene.sentence.of_kind("mission", "anaphor")
    return any(count.end <= m.start and 0 < cue.start - m.end <= 2 for m in missions)


def told_before(count: Mention, scene: Scene) -> Mention | None:
    """The nationality of the people that a number without its noun follows (`Mongolian troops, 860 in all, hold …`)."""
    if count.form != "bare":
        return None
    shadow, before = scene.syntax.text.shadow, [m for m in scene.sentence.mentions if m.end <= count.start]
    people = next((m for m in reversed(before) if m.kind == "people"), None)
    nation = next((m for m in reversed(before) if m.form == "demonym" and m.kind == "country"), None)
    if people is None or nation is None:
        return None
    first, last = sorted((people, nation), key=lambda mention: mention.start)
    return nation if 0 < last.start - first.end < _NOUN and shadow[last.end : count.start] in _APPOSED else None


def sizes_unit(count: Mention, scene: Scene) -> bool:
    """Whether a number with its noun is the size of the unit named right before it.

    As in `le contingent argentin, de 265 hommes`, `la compañía kenyana (120 soldados)`.
    """
    if count.form == "bare":
        return False
    shadow = scene.syntax.text.shadow
    for unit in scene.sentence.cues("unit"):
        gap = shadow[unit.end : count.start]
        if 0 < len(gap) < _UNIT_REACH and scene.syntax.grammar.size_of.search(gap):
            return True
    return False


def sizes_mission(count: Mention, scene: Scene) -> bool:
    """Whether a number with its noun is the size of the mission: set to its name, or many of its peacekeepers.

    As in `la UNPREDEP, mil hombres, cayó en 1999`, `12 000 casques bleus protègent les camps`.
    """
    if count.form == "bare" or count.countries:
        return False
    missions = (m for m in scene.sentence.of_kind("mission") if m.end <= count.start)
    if any(scene.syntax.role(m) == "subject" and scene.syntax.sizes_mission(m, count) for m in missions):
        return True
    told = any(m.end <= count.start for m in scene.sentence.of_kind("country"))
    return not told and scene.syntax.of_peacekeepers(count) and int(count.value or 0) >= _MANY
