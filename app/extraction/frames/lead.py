"""Who leads a mission: now, before, or by a plan."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from app.extraction.frames.commands import Command, commands, joined_before
from app.extraction.frames.frame import Scene
from app.extraction.frames.leaders import named
from app.extraction.frames.led import led
from app.extraction.frames.setting import mission_key
from app.extraction.frames.standing import refused, standing
from app.extraction.frames.turns import next_in_turn
from app.extraction.mention import Mention
from app.extraction.unread import Reason, Unread
from app.records import LeadCountry, LeadStatus

_NEAR, _REACH, _FAR, _UNIT = 8.0, 13.0, 20.0, 4.0


@dataclass
class LeadFrame:
    """Reads the lead countries of a sentence.

    `ended` are the missions that were over when the text was written, `replaced` those that another follows.
    """

    published_on: str | None
    ended: frozenset[int] = frozenset()
    replaced: frozenset[int] = frozenset()
    leading: dict[int, set[str]] = field(default_factory=dict)
    """Who leads each mission by what the text has told so far."""

    def read(self, scene: Scene) -> Iterator[LeadCountry | Unread]:
        """The records of one sentence."""
        for command in commands(scene, spoken=bool(self.leading)):
            reason = refused(command, scene)
            mission = None if reason else led(command, scene)
            if mission is None:
                yield Unread(command.verb, "lead_country", reason or _other(command, scene))
                continue
            leaders, predecessors = named(command, scene)
            if not (leaders or predecessors):
                yield Unread(command.verb, "lead_country", Reason.NO_LEADER)
                continue
            self.leading.setdefault(mission, set())
            if command.settles:
                yield from self._succession(command, leaders, predecessors, mission, scene)
            else:
                yield from self._held(command, leaders, mission, scene)

    def _succession(
        self,
        command: Command,
        leaders: tuple[Mention, ...],
        predecessors: tuple[Mention, ...],
        mission: int,
        scene: Scene,
    ) -> Iterator[LeadCountry]:
        """Those who take over and those who give way, at the date of it."""
        anchors = (command.span, *leaders[:1])
        when = scene.dated(*anchors, reach=_FAR)
        since = when is not None and scene.syntax.role(when) == "from"
        ahead = when is not None and self._ahead(when.value if since else when.later)
        status = standing(command, scene, dated_ahead=ahead)
        planned = status == "proposed"
        if status == "current" and mission in self.ended:
            status = "former"
        day = None if when is None else when.later if planned else when.value
        until = scene.bound("until", *anchors, future=True)
        for leader in leaders:
            yield self._record(command, leader, status, mission, scene, since=_edtf(day), until=until)
        for leader in predecessors:
            if planned and self.leading[mission] - {str(leader.value)}:
                continue  # `Washington plans to hand Kenya's command to Brazil`
            yield self._record(command, leader, "current" if planned else "former", mission, scene, until=_edtf(day))

    def _gone(self, date: str | None) -> bool:
        told = self.published_on or ""
        return date is not None and date[: len(told)] < told[: len(date)]

    def _ahead(self, date: str | int | float | None) -> bool:
        return date is not None and self.published_on is not None and str(date) > self.published_on

    def _held(
        self, command: Command, leaders: tuple[Mention, ...], mission: int, scene: Scene
    ) -> Iterator[LeadCountry]:
        """Those who hold the command, for as long as is told, and who has it after them."""
        status = standing(command, scene, dated_ahead=False)
        joined = joined_before(command.verb, scene)
        over = mission in self.ended or (joined and mission in self.replaced)
        for leader in leaders:
            anchors = (command.span, leader)
            since, until = scene.period(command.span) or (
                scene.bound("from", *anchors, future=status == "proposed"),
                scene.bound("until", *anchors, future=status != "former", reach=_NEAR),
            )
            if status == "proposed":
                since = since or scene.date(*anchors, future=True, reach=_REACH)
            gone = self._gone(until) and scene.nearest_to_end(leader)
            now = "former" if status == "current" and (over or gone) else status
            following = next_in_turn(leader, scene)
            if following is not None and status != "proposed":
                yield self._record(command, following, "former" if over else "current", mission, scene)
                now = "former"
            yield self._record(command, leader, now, mission, scene, since=since, until=until)

    def _record(
        self,
        command: Command,
        leader: Mention,
        status: LeadStatus,
        mission: int,
        scene: Scene,
        since: str | None = None,
        until: str | None = None,
    ) -> LeadCountry:
        is_region = leader.kind == "region"
        if status == "current":
            self.leading[mission].add(str(leader.value))
        span = command.span
        within = span if leader.start < scene.sentence.start else leader  # a pronoun's country may stand further up
        return LeadCountry(
            mission=mission_key(mission),
            country=None if is_region else str(leader.value),
            region=str(leader.value) if is_region else None,
            status=status,
            since=since,
            until=until,
            evidence=(scene.syntax.text.evidence(min(span.start, within.start), max(span.end, within.end)),),
            rule=f"lead.{status}",
        )


def _other(command: Command, scene: Scene) -> Reason:
    """Why a command is about no mission: it is a unit's, or no mission is there."""
    units = (m for m in scene.sentence.cues("unit") if m.start >= command.verb.end)
    beside = any(scene.syntax.distance(command.verb, unit) < _UNIT for unit in units)
    return Reason.OF_UNIT if beside else Reason.NO_MISSION


def _edtf(date: str | int | float | None) -> str | None:
    return None if date is None else str(date)
