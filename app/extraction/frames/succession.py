"""Which mission took over from which, and what is written down of their beginnings and ends."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.extraction.frames.frame import Scene
from app.extraction.mention import Mention
from app.extraction.registry import Registry

_REACH, _CLOSE, _NEAR, _DIRECTLY = 12.0, 5.0, 13.0, 2.0
_RECEIVES = ("subject", "to", "for", "in")
_AHEAD = frozenset(("infinitive", "future", "conditional"))
_SUCCESSIONS = ("takes_from", "replace", "gives_way")


@dataclass
class Succession:
    """Fills in which mission follows which, and the day that ends the one and begins the other."""

    registry: Registry

    def succeed(self, scene: Scene) -> None:
        """Take what one sentence says of missions that follow each other."""
        for cue in [*scene.sentence.cues(*_SUCCESSIONS), *self._batons(scene)]:
            self._succession(cue, scene)

    def _batons(self, scene: Scene) -> Iterator[Mention]:
        """`a pris, le 15 septembre 2014, le relais de la MISCA`: a plain verb with what is handed on."""
        for verb in scene.sentence.cues("take"):
            baton = next((m for m in scene.sentence.cues("baton") if m.start >= verb.end), None)
            if baton and scene.syntax.distance(verb, baton) < _REACH:
                yield Mention(verb.start, baton.end, "cue", cues={"takes_from": verb.cues["take"]})

    def _succession(self, cue: Mention, scene: Scene) -> None:
        missions = [m for m in scene.sentence.of_kind("mission", "anaphor") if m.value is not None]
        before = [m for m in missions if m.end <= cue.start and _same_clause(m, cue, scene)]
        after = [m for m in missions if m.start >= cue.end]
        newer, older = before[-1] if before else None, after[0] if after else None
        if cue.has("gives_way") and not (older and _receives(older, cue, scene)):
            return  # `handed over the command of the force to Madagascar`
        if newer is None and len(after) > 1:
            newer = after[1]  # `Successor to the MSS, the Gang Suppression Force …`
        if newer is None and cue.has("gives_way") and scene.sentence.topic is not None:
            newer = Mention(cue.start, cue.start, "anaphor", scene.sentence.topic)
        date = self._handed_over(cue, newer, older, scene)
        if cue.has("gives_way") or (cue.has("replace") and scene.syntax.active(cue, "replace") is False):
            newer, older = older, newer
        if newer is None:
            if older and not cue.has("gives_way") and scene.syntax.distance(cue, older) < _DIRECTLY:
                self.end(int(older.value or 0), date, cue, scene)  # `European troops will take over from the force`
            return
        there = (m for m in scene.sentence.cues("present", "start") if m.start >= newer.end)
        if not cue.has("gives_way") or next(there, None) is None:  # `to UNTAET, already at work in the territory`
            self.start(int(newer.value or 0), date, cue, scene)
        if older and older.value != newer.value:
            self.registry.successions.append((int(newer.value or 0), int(older.value or 0)))
            if _AHEAD.isdisjoint(cue.cues.values()) and scene.modality(cue) is None:
                self.registry.replaced.add(int(older.value or 0))
            self.end(int(older.value or 0), date or self._started_here(newer, scene), cue, scene)

    def _handed_over(self, cue: Mention, before: Mention | None, after: Mention | None, scene: Scene) -> str | None:
        """When the one took over: the date nearest to the verb and to what stands on either side of it."""
        if "infinitive" in cue.cues.values():
            return None  # `could replace the force that has been there since 2014`
        ahead = any(cue.cues.get(name) in ("future", "conditional") for name in _SUCCESSIONS)
        sides = [m for m in (None if ahead else before, after) if m is not None]
        reach = _CLOSE if ahead else _NEAR
        costs = [
            (min(scene.syntax.distance(date, m) for m in (cue, *sides)), date.start, date)
            for date in dates_of(scene)
            if date.form != "life"
            and date.later
            and scene.syntax.role(date) != "until"
            and not (after and scene.syntax.in_relative_after(after, date))
        ]
        best = min(costs, key=lambda each: each[:2], default=None)
        return scene.reading(best[2], cue) if best and best[0] < reach else None

    def _started_here(self, mission: Mention, scene: Scene) -> str | None:
        """When a mission began, if a date of this sentence told so."""
        began = self.registry.entries[int(mission.value or 0)].started_on
        told = (date for date in dates_of(scene) if date.form == "life")
        return next((began for date in told if began in (date.value, date.later)), None)

    def start(self, number: int, date: str | None, cue: Mention, scene: Scene, at: Mention | None = None) -> None:
        """Note when a mission began, if nothing told it before."""
        entry = self.registry.entries[number]
        if entry.started_on is None and date:
            entry.started_on = date
            self._evidence(number, cue, scene, at)

    def end(self, number: int, date: str | None, cue: Mention, scene: Scene, at: Mention | None = None) -> None:
        """Note when a mission ended, if nothing told it before."""
        entry = self.registry.entries[number]
        if entry.ended_on is None and date:
            entry.ended_on = date
            self._evidence(number, cue, scene, at)

    def _evidence(self, number: int, cue: Mention, scene: Scene, at: Mention | None) -> None:
        named = [m for m in scene.sentence.of_kind("mission", "anaphor") if m.value == number]
        nearest = min(named, key=lambda m: scene.syntax.distance(m, cue), default=cue)
        ends = [cue, nearest, *([at] if at else [])]
        self.registry.entries[number].evidence.append((min(m.start for m in ends), max(m.end for m in ends)))


def _same_clause(mission: Mention, cue: Mention, scene: Scene) -> bool:
    return not set(scene.syntax.barriers_between(mission.end, cue.start)) & set(":;")


def _receives(mission: Mention, cue: Mention, scene: Scene) -> bool:
    """Whether a mission is who is handed something: by its role, or as whose people are (`a los cascos azules de`)."""
    people = any(cue.end <= m.start < mission.start for m in scene.sentence.of_kind("people"))
    return scene.syntax.role(mission) in _RECEIVES or people


def dates_of(scene: Scene) -> Iterator[Mention]:
    """The dates of a sentence without the years of documents (`resolution 2245 (2015)`)."""
    return (date for date in scene.sentence.of_kind("date") if not scene.syntax.of_document(date))
