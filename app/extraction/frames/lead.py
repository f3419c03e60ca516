"""Who leads a mission: now, before, or by a plan."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from app.extraction.frames.command_verbs import Command
from app.extraction.frames.commands import commands
from app.extraction.frames.frame import Scene
from app.extraction.frames.handing import Named
from app.extraction.frames.leaders import named
from app.extraction.frames.led import led
from app.extraction.frames.setting import mission_key
from app.extraction.frames.standing import describes, refused, standing
from app.extraction.frames.turns import Told, next_in_turn, verbless
from app.extraction.mention import Mention
from app.extraction.unread import Reason, Unread
from app.records import LeadCountry, LeadStatus

_NEAR, _REACH, _FAR, _UNIT, _LABEL = 8.0, 13.0, 20.0, 4.0, 6


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
    told: Told | None = None
    """What this sentence or the one before told last of a command."""

    def read(self, scene: Scene) -> Iterator[LeadCountry | Unread]:
        """The records of one sentence."""
        records, asked = list[LeadCountry](), list[Told]()
        for each in self._commanded(scene, asked):
            yield each
            if isinstance(each, LeadCountry):
                records.append(each)
        told = _told(records) or self.told
        if told is not None:
            for record in self._in_turn(told, {_leader(record) for record in records}, scene):
                yield record
                records.append(record)
        if records or asked or scene.sentence.end - scene.sentence.start > _LABEL:
            self.told = _told(records) or next(iter(asked), None)

    def _commanded(self, scene: Scene, asked: list[Told]) -> Iterator[LeadCountry | Unread]:
        """The records of what a sentence tells of commands by a verb, a noun or a post; a question goes to `asked`."""
        for command in commands(scene, spoken=bool(self.leading)):
            reason = refused(command, scene)
            if reason and scene.syntax.asks(scene.sentence.start, scene.sentence.end):
                asked.extend(_asked(command, scene))
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

    def _in_turn(self, told: Told, leaders: set[str], scene: Scene) -> Iterator[LeadCountry]:
        """Those of whom a clause without a verb tells that they led before or after, or that answers who does."""
        for turn, actor in verbless(scene):
            if str(actor.value) in told.leaders | leaders or (turn == "answer") != told.asked:
                continue
            status: LeadStatus = "former" if turn == "before" else told.status
            if turn == "after":
                status = "current" if told.status == "former" else "proposed"
            if told.mission in self.ended:
                status = "former"
            self.leading.setdefault(told.mission, set())
            leaders = leaders | {str(actor.value)}
            yield self._record(actor, actor, status, told.mission, scene, since=scene.bound("from", actor))

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
            yield self._record(command.span, leader, status, mission, scene, since=_edtf(day), until=until)
        for leader in predecessors:
            if planned and self.leading[mission] - {str(leader.value)}:
                continue  # `Washington plans to hand Kenya's command to Brazil`
            yield self._record(
                command.span, leader, "current" if planned else "former", mission, scene, until=_edtf(day)
            )

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
        over = mission in self.ended or (describes(command, scene) and mission in self.replaced)
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
                yield self._record(command.span, following, "former" if over else "current", mission, scene)
                now = "former"
            yield self._record(command.span, leader, now, mission, scene, since=since, until=until)

    def _record(
        self,
        span: Mention,
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


def _asked(command: Command, scene: Scene) -> Iterator[Told]:
    """The question who leads a mission."""
    mission = led(command, scene)
    if mission is not None and named(command, scene) == Named():
        yield Told(mission, frozenset(), standing(command, scene, dated_ahead=False), asked=True)


def _told(records: list[LeadCountry]) -> Told | None:
    """What is told last of a mission's command; the standing is that of the one who has it last."""
    if not records:
        return None
    mission = records[-1].mission
    alike = [record for record in records if record.mission == mission]
    status: LeadStatus = "current" if any(record.status == "current" for record in alike) else alike[-1].status
    return Told(int(mission[1:]) - 1, frozenset(map(_leader, alike)), status, asked=False)


def _leader(record: LeadCountry) -> str:
    return str(record.country or record.region)


def _edtf(date: str | int | float | None) -> str | None:
    return None if date is None else str(date)
