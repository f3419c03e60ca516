"""Numbers of people: the ceiling, those in the field, those promised, arriving or leaving, and whose they are."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from app.extraction.frames.contributors import contributors_of
from app.extraction.frames.describing import sizes_mission, sizes_unit, told_before
from app.extraction.frames.frame import Scene
from app.extraction.frames.governing import Governing
from app.extraction.frames.measures import decided, measure_of
from app.extraction.frames.movements import carried, journey
from app.extraction.frames.outsiders import (
    NO_MEASURE,
    avoided,
    done_by,
    done_to,
    lost,
    of_council,
    of_crowd,
    of_money,
    of_others,
    worldwide,
)
from app.extraction.frames.parts import fronted_whole, part_or_whole
from app.extraction.frames.selecting import selected
from app.extraction.frames.strengths import is_planned_change
from app.extraction.frames.tenses import FLOWS, ahead
from app.extraction.mention import Mention
from app.extraction.unread import Reason, Unread
from app.records import Category, Measure, Personnel

_CHANGING = ("change", "authorized", "leave")
_PLANS = ("authorized", "pledge", "expected")
_OUTSET = 12
_LIST_REACH, _NATIONS_REACH = 9.0, 18.0
_SMALLEST_BARE = 10
_TOLD_PLAINLY, _DESCRIBED = 2.0, 4.5


@dataclass
class PersonnelFrame:
    """Reads the personnel records of a text in order; a list's measure carries on along it."""

    begins: Mapping[str, str | None]
    """Mission key -> when the mission began."""
    last: tuple[Mention, Governing | None, Measure] | None = None
    whose: dict[int, tuple[str, ...]] = field(default_factory=dict)
    """Where a number of the sentence begins -> whose people it counts."""

    def read(self, scene: Scene, hosts: Mapping[str, str | None]) -> Iterator[Personnel | Unread]:
        """The personnel records of one sentence; `hosts` is mission key -> host country."""
        self.last, self.whose = None, {}
        for count in scene.sentence.of_kind("count"):
            yield self._record(count, scene, hosts)

    def _record(self, count: Mention, scene: Scene, hosts: Mapping[str, str | None]) -> Personnel | Unread:
        governing, measure = part_or_whole(count, scene) or self._measure(count, scene)
        mission = scene.mission(count)
        if measure is None:
            harmed = governing is not None and governing.name in NO_MEASURE
            return Unread(count, "personnel", Reason.OTHERS if harmed else Reason.NO_MEASURE)
        if mission is None:
            return Unread(count, "personnel", Reason.NO_MISSION)
        if reason := _refused(count, governing, measure, scene):
            return Unread(count, "personnel", reason)
        contributors = contributors_of(count, governing, measure, scene) or self._of_whole(count, scene)
        if measure == "authorized" and contributors and governing and is_planned_change(governing, scene):
            measure = "pledged"  # `le contingent italien passera à 800 hommes`
        self.whose[count.start] = contributors
        if governing is not None and governing.name in (*FLOWS, "leave"):
            measure, contributors = journey(measure, governing, contributors, hosts.get(mission), scene)
        self.last = (count, governing, measure)
        if hosts.get(mission) in contributors:
            return Unread(count, "personnel", Reason.HOSTS)
        cue = governing.cue if governing else count
        planned = measure == "pledged" or (governing is not None and ahead(governing, scene))
        category: Category = count.category or "total"  # type: ignore[assignment]
        return Personnel(
            mission=mission,
            measure=measure,
            count=int(count.value or 0),
            count_max=count.maximum if count.maximum and count.maximum > int(count.value or 0) else None,
            contributors=contributors,
            category=category,
            as_of=scene.date(cue, count, future=planned, life=measure == "reinforcement")
            or self._at_outset(mission, count, scene),
            evidence=(scene.evidence(cue, count),),
            rule=f"personnel.{measure}",
        )

    def _of_whole(self, part: Mention, scene: Scene) -> tuple[str, ...]:
        """Whose people a part is of a whole that the sentence opens on."""
        whole = fronted_whole(part, scene)
        return self.whose.get(whole.start, ()) if whole else ()

    def _at_outset(self, mission: str, count: Mention, scene: Scene) -> str | None:
        """When the mission began, where a number is told of its beginning (`at the outset it had 2,000 soldiers`)."""
        told = any(cue.start < count.end + _OUTSET for cue in scene.sentence.cues("outset"))
        told = told or any(0 < count.start - cue.end < _OUTSET * 2 for cue in scene.sentence.cues("start"))
        return self.begins.get(mission) if told and not any(scene.sentence.of_kind("date")) else None

    def _measure(self, count: Mention, scene: Scene) -> tuple[Governing | None, Measure | None]:
        """What governs a number and what it measures: a cue, the list it goes on, or that it plainly is."""
        best = selected(count, scene)
        apart = (self.last is None or scene.syntax.after_nations(count)) and _of_them(count, best, scene)
        if apart or _differs(count, best, scene) or (best is not None and lost(count, best, scene)):
            return None, None
        if (settled := self._by_neighbours(count, best, scene)) is not None:
            return settled
        if best is None:
            return None, _untold(count, scene)
        if decision := decided(best, scene) or carried(best, count, scene):
            return decision, measure_of(decision, count, scene)
        return best, None if best.name in NO_MEASURE else measure_of(best, count, scene)

    def _by_neighbours(
        self, count: Mention, best: Governing | None, scene: Scene
    ) -> tuple[Governing | None, Measure | None] | None:
        """What the words and numbers right beside a number settle before its verb does; None where nothing does."""
        moves = best is not None and best.before and best.name in ("leave", "arrive", "send")
        if moves and scene.syntax.whole_of(count, scene.sentence):
            return best, "deployed"  # `a retiré 700 de ses 1 200 hommes`
        described = best is not None and best.name in _PLANS and best.cost < _DESCRIBED
        described = described or scene.syntax.relative_after(count.end)
        if scene.syntax.contrasted(count) and not described:
            return (None, "deployed") if self.last and self.last[2] in ("authorized", "deployed") else (None, None)
        listed = self._listed(count, scene)
        if listed is not None and self.last and (best is None or listed < best.cost):
            return self.last[1], self.last[2]
        if scene.in_brackets_after_nation(count):
            return (self.last[1], self.last[2]) if self.last else (None, "deployed")
        enough = count.form != "bare" or int(count.value or 0) >= _SMALLEST_BARE
        nearer = best is not None and (best.cost <= _TOLD_PLAINLY or best.name == "authorized")
        if enough and not nearer and (scene.syntax.told_plainly(count) or scene.people_who_are(count)):
            return (best if best and best.before and best.name == "field" else None), "deployed"
        return None

    def _listed(self, count: Mention, scene: Scene) -> float | None:
        """How near the count before this one is, if this one goes on its list (`dont 744 policiers`); None if not."""
        if self.last is None or not scene.syntax.in_list(self.last[0], count):
            return None
        cost = scene.syntax.distance(self.last[0], count)
        including = scene.near(count, "including", reach=2.5)
        if including and including.end <= count.start:
            return -1.0
        gapped = scene.actor_before(count) is not None
        named = count.category or gapped or scene.syntax.goes_on_bare(self.last[0], count)
        if cost < (_NATIONS_REACH if count.countries or gapped else _LIST_REACH) and named:
            return min(cost + 2.0, _LIST_REACH)
        return None


def _untold(count: Mention, scene: Scene) -> Measure | None:
    """What a number is that no verb tells of: those there, where it stands beside the mission, a nation or a unit."""
    others = done_to(count, scene)
    if not others and (scene.of_the_mission(count) or told_before(count, scene) or sizes_mission(count, scene)):
        return "deployed"
    missions = (m for m in scene.sentence.of_kind("mission") if m.end <= count.start)
    if scene.syntax.is_item(scene.sentence) and any(
        scene.syntax.barriers_between(m.end, count.start) for m in missions
    ):
        return "deployed"
    told = count.countries or scene.owner(count) or sizes_unit(count, scene)
    plain = count.form != "bare" and told and not others and not scene.syntax.verb_after(count)
    return "deployed" if plain else None


def _refused(count: Mention, governing: Governing | None, measure: Measure, scene: Scene) -> Reason | None:
    """Why a number that measures something is no record all the same; None if it is one."""
    if scene.denied(count):
        return Reason.DENIED
    if of_others(count, governing, scene) or of_council(count, scene) or of_crowd(count, governing):
        return Reason.OTHERS
    if of_money(count, scene) or worldwide(count, scene):
        return Reason.OTHERS
    if governing and governing.name in (*FLOWS, "leave") and avoided(governing.cue, scene):
        return Reason.CALLED_OFF
    stay = governing is not None and governing.name == "leave" and measure == "deployed"
    if governing and governing.name != "exceed" and not stay and scene.syntax.negated(governing.cue):
        return Reason.NEGATED
    return None


def _of_them(count: Mention, best: Governing | None, scene: Scene) -> bool:
    """Whether a number is part of people told of before (`three of them died`), not provided (`sends 120 of them`)."""
    provided = best is not None and best.before and best.name in ("field", "send")
    if scene.syntax.after_nations(count) and not count.countries:
        return scene.syntax.says_of_them(count)  # `from 30 countries, 15 of them members`
    return not provided and scene.near(count, "of_them", reach=1) is not None


def _differs(count: Mention, best: Governing | None, scene: Scene) -> bool:
    """Whether a number is by how much a strength changes (`cut by 500 soldiers`)."""
    changes = best is None or best.name in _CHANGING or best.cue.has("cut")
    if best is not None and best.cue.cues[best.name] == "phrase" and 0 <= count.start - best.cue.end <= 1:
        return False  # the phrase's own: `integrada por hasta 5.500 efectivos`
    return changes and scene.syntax.by_how_much(count) and not done_by(count, scene)
