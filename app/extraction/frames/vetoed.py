"""What a veto was cast against: a mission, another matter, or no draft of the Security Council at all."""

from app.extraction.frames.frame import Scene
from app.extraction.frames.veto_owners import MEMBERS
from app.extraction.linking import mission_of
from app.extraction.mention import Mention

_MATTER, _MISSION, _LAW = 12.0, 25.0, 5.0
_SUBJECT_LENGTH = 120


def mission_of_veto(cue: Mention, end: int, scene: Scene, *, alone: bool) -> int | None:
    """The number of the mission that a veto is about: named in its clause, or meant by its mandate.

    `end` is where the words of the veto end; `alone` whether nothing else is told of it.
    """
    renewal = scene.near(cue, "mandate", "same_matter", reach=_MATTER)
    other = scene.near(cue, "other_matter", reach=_MATTER)
    if other is not None and ";" in scene.syntax.barriers_between(cue.end, other.start):
        other = None
    renews = renewal is not None and (other is None or _nearer(renewal, other, cue, scene))
    told = scene.sentence.of_kind("mission", "anaphor")
    missions = [m for m in told if m.value is not None and m.form != "pronoun"]
    near = [m for m in missions if scene.syntax.distance(m, cue) < _MISSION and _in_clause(m, cue, scene)]
    if near:
        matter = other is not None and not renews and not any(_nearer(m, other, cue, scene) for m in near)
        return None if matter else mission_of(cue, scene.sentence, scene.syntax)
    if renews:
        return scene.sentence.topic
    if other is not None:
        return None
    alone = alone and not _another_place(cue, scene)
    meant = scene.syntax.turned_into(cue.end, scene.sentence.end) or scene.syntax.means_mission(end, scene.sentence.end)
    return scene.sentence.topic if meant or alone else None


def _another_place(cue: Mention, scene: Scene) -> bool:
    """Whether the clause of a veto names a country that is no permanent member: what the draft was about."""
    others = (m for m in scene.sentence.of_kind("country") if m.value not in MEMBERS)
    return any(_in_clause(m, cue, scene) for m in others)


def _nearer(one: Mention, other: Mention, cue: Mention, scene: Scene) -> bool:
    return scene.syntax.distance(one, cue) <= scene.syntax.distance(other, cue)


def _in_clause(mission: Mention, cue: Mention, scene: Scene) -> bool:
    first, second = (mission, cue) if mission.start < cue.start else (cue, mission)
    return ";" not in scene.syntax.barriers_between(first.end, second.start)


def of_law(cue: Mention, scene: Scene) -> bool:
    """Whether what is vetoed is a state's law or a trade (`vetoed a bill`, `un veto a la importación`)."""
    laws = (m for m in scene.sentence.cues("law", "ban") if m.start >= cue.end)
    return any(scene.syntax.distance(cue, m) < _LAW for m in laws)


def subject_of(at: int, scene: Scene) -> str | None:
    """The words after the veto, up to the end of their clause."""
    end = min(scene.syntax.clause_end(at, scene.sentence.end), at + _SUBJECT_LENGTH)
    words = scene.syntax.text.plain[at:end].strip(" .,")
    return words or None
