"""Who leads a mission: now, before, or by a plan."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.extraction.frames.commands import leading_cues, refused
from app.extraction.frames.frame import Scene
from app.extraction.frames.setting import mission_key
from app.extraction.linking import mission_of
from app.extraction.mention import Mention
from app.extraction.reading import ACTORS
from app.extraction.unread import Reason, Unread
from app.records import LeadCountry, LeadStatus

_PHRASE, _AT_EXPENSE = 14, 12
_FAR, _REACH = 20.0, 13.0
_PLANS = ("want", "plan", "might", "ask", "propose", "volunteer")
_NEAR, _OBJECT, _GOVERNS = 9.0, 12.0, 4.0


@dataclass
class LeadFrame:
    """Reads the lead countries of a sentence."""

    def read(self, scene: Scene, ended: frozenset[int]) -> Iterator[LeadCountry | Unread]:
        """The records of one sentence; `ended` are the missions that were over when the text was written."""
        for cue in leading_cues(scene):
            if reason := refused(cue, scene):
                yield Unread(cue, "lead_country", reason)
                continue
            mission = self._mission(cue, scene)
            if mission is None:
                yield Unread(cue, "lead_country", Reason.NO_MISSION)
                continue
            leaders = list(self._leaders(cue, scene))
            if not leaders:
                yield Unread(cue, "lead_country", Reason.NO_LEADER)
            for leader, status in leaders:
                over = status == "current" and mission in ended
                yield self._record(cue, leader, "former" if over else status, mission, scene)

    def _mission(self, cue: Mention, scene: Scene) -> int | None:
        """The mission that is led: one must be named or meant near the cue."""
        near = [
            mission
            for mission in scene.sentence.of_kind("mission", "anaphor")
            if mission.value is not None and scene.syntax.distance(mission, cue) < _OBJECT
        ]
        if near:
            return mission_of(cue, scene.sentence, scene.syntax)
        opens = cue.start - scene.sentence.start < 12
        meant = scene.syntax.has_pronoun(cue)
        plain = "phrase" in cue.cues.values() or "noun" in cue.cues.values()
        leader = None if plain else scene.subject_actor(cue)
        country = leader is not None and leader.kind == "country" and leader.form in ("name", "capital")
        told = opens or meant or plain or country or cue.has("take_over", "hand_over")
        return mission_of(cue, scene.sentence, scene.syntax) if told else None

    def _record(self, cue: Mention, leader: Mention, status: LeadStatus, mission: int, scene: Scene) -> LeadCountry:
        is_region = leader.kind == "region"
        within = cue if leader.start < scene.sentence.start else leader  # a pronoun's country may stand further up
        start, end = min(cue.start, within.start), max(cue.end, within.end)
        handed_over = status == "current" and cue.has("take_over", "hand_over") and leader.start > cue.start
        gives = cue.has("hand_over") and leader.start < cue.start and status != "proposed"
        ahead = status == "proposed" or handed_over or (gives and status == "current")
        when = scene.date(cue, leader, future=ahead, reach=_FAR if gives else _REACH)
        since, until = scene.period(cue) or (None, None)
        if since is None:
            took = cue.has("take_over") and leader.start < cue.start and scene.date(cue, leader, reach=_FAR)
            since = (
                when if status == "proposed" else took or (None if handed_over else scene.bound("from", cue, leader))
            )
            until = when if handed_over or gives else scene.bound("until", cue, leader)
        return LeadCountry(
            mission=mission_key(mission),
            country=None if is_region else str(leader.value),
            region=str(leader.value) if is_region else None,
            status=status,
            since=since,
            until=until,
            evidence=(scene.syntax.text.evidence(start, end),),
            rule=f"lead.{status}",
        )

    def _leaders(self, cue: Mention, scene: Scene) -> Iterator[tuple[Mention, LeadStatus]]:
        if cue.has("take_over"):
            yield from self._taking_over(cue, scene)
        elif cue.has("leader_of"):
            yield from self._phrase(cue, scene)
        elif cue.has("hand_over"):
            yield from self._handing_over(cue, scene)
        else:
            yield from self._leading(cue, scene)

    def _phrase(self, cue: Mention, scene: Scene) -> Iterator[tuple[Mention, LeadStatus]]:
        """`sous commandement kényan`, `le Kenya, chef de file de la mission`."""
        if scene.near(cue, "take_over", "hand_over", reach=12):
            return
        if cue.has("at_expense") and any(0 <= cue.start - m.end < _AT_EXPENSE for m in scene.sentence.of_kind("money")):
            return  # `cuesta 200 millones de dólares, a cargo de Uruguay`
        following = next((m for m in scene.sentence.mentions if m.start >= cue.end), None)
        beside = following is not None and (
            following.start - cue.end <= 5 or scene.syntax.only_nation(cue.end, following.start)
        )
        if following and beside and following.kind in ("country", "region"):
            yield following, self._status(cue, "phrase", scene)
            return
        if following and following.kind in ("mission", "anaphor") and following.start - cue.end <= 5:
            leader = scene.subject_actor(cue)
            if leader and leader.kind in ("country", "region"):
                yield leader, self._status(cue, "phrase", scene)

    def _leading(self, cue: Mention, scene: Scene) -> Iterator[tuple[Mention, LeadStatus]]:
        form = cue.cues["lead"]
        shadow = scene.syntax.text.shadow
        if form == "noun":
            yield from self._wished(cue, scene)
            yield from self._under(cue, scene)
            return
        if form == "phrase" and (beside := scene.set_before(cue, "with")):
            yield beside, self._status(cue, form, scene)
            return
        if shadow[cue.start - 1 : cue.start] == "-":
            joined = next((m for m in scene.sentence.of_kind("country") if m.end == cue.start - 1), None)
            if joined:
                yield joined, "current"
            return
        active = scene.syntax.active(cue, "lead")
        agent = scene.syntax.agent(cue, scene.sentence)
        if agent and agent.form == "demonym" and not scene.syntax.is_noun(agent):
            return  # `headed by a Spanish general`
        if agent and agent.kind in ("country", "region") and not (active and form not in ("participle", "past")):
            for each in scene.joined(agent):
                yield each, self._status(cue, form, scene)
        elif active or form in ("phrase", "future", "conditional", "infinitive"):
            leader = scene.subject_actor(cue)
            if leader and leader.kind in ("country", "region"):
                status = self._status(cue, form, scene)
                for each in scene.joined(leader):
                    yield each, status

    def _wished(self, cue: Mention, scene: Scene) -> Iterator[tuple[Mention, LeadStatus]]:
        """`on envisage un commandement caribéen`: whose command is planned."""
        plan = scene.near(cue, "want", "plan", "propose", reach=4)
        for nation in scene.sentence.of_kind("country", "region"):
            if plan and nation.end == cue.start - 1 and (nation.kind == "region" or nation.form == "demonym"):
                yield nation, "proposed"  # `a Central American command is being considered`
        after = next((m for m in scene.sentence.mentions if m.start >= cue.end), None)
        if plan is None or plan.end > cue.start or after is None or after.kind not in ("country", "region"):
            return
        if after.start - cue.end <= 2 if after.form == "demonym" else scene.syntax.distance(cue, after) < 1:
            yield after, "proposed"

    def _under(self, cue: Mention, scene: Scene) -> Iterator[tuple[Mention, LeadStatus]]:
        """`under Senegalese command`.

        The nationality right before the noun, if a preposition puts the mission under it.
        """
        for nation in scene.sentence.of_kind("country"):
            if nation.form == "demonym" and nation.end == cue.start - 1 and scene.syntax.role(nation) == "under":
                yield nation, self._status(cue, "phrase", scene)

    def _taking_over(self, cue: Mention, scene: Scene) -> Iterator[tuple[Mention, LeadStatus]]:
        """`Le Gabon succédera à l'Angola à la tête de la force`: the new leader and, as named, the old."""
        passive = scene.syntax.active(cue, "take_over") is False
        leader = scene.syntax.agent(cue, scene.sentence) if passive else scene.subject_actor(cue)
        if leader is None or leader.kind not in ("country", "region"):
            return
        if not self._of_command(cue, scene):
            return
        named = (
            m
            for m in scene.sentence.of_kind("country", "anaphor")
            if m.form in ("name", "capital", "pronoun") and 0 < m.start - cue.end <= 5
        )
        if cue.has("replace") and next(named, None) is None:
            return  # it is missions and soldiers that are replaced
        form = cue.cues["take_over"]
        done = form in ("participle", "past", "gerund") and scene.syntax.active(cue, "take_over") is True
        leaders = scene.joined(leader)
        for each in leaders:
            yield each, "current" if done else "proposed"
        old = next((m for m in scene.sentence.of_kind("country") if m.start > cue.start and m not in leaders), None)
        if old and scene.syntax.role(old) in ("to", "from") and scene.syntax.distance(cue, old) < _NEAR:
            yield old, "former" if done else "current"

    def _of_command(self, cue: Mention, scene: Scene) -> bool:
        """Whether what is taken over is the command and not the mission's task (`la MINUSMA a pris la suite`)."""
        if cue.cues["take_over"] == "phrase" or cue.end - cue.start > _PHRASE:
            return True
        return scene.near(cue, "lead", "leader_of", "volunteer", *_PLANS, reach=20) is not None or any(
            scene.syntax.distance(m, cue) < _OBJECT for m in scene.sentence.of_kind("mission", "anaphor")
        )

    def _handing_over(self, cue: Mention, scene: Scene) -> Iterator[tuple[Mention, LeadStatus]]:
        """`transférer la direction de la force à des partenaires`: to whom, and from whom."""
        command = scene.near(cue, "lead", reach=10)
        form = cue.cues["hand_over"]
        own = form == "phrase" or cue.end - cue.start > _PHRASE
        done = form in ("participle", "past") and scene.syntax.active(cue, "hand_over") is True
        if command is None and not own:
            return
        receivers = [
            m
            for m in scene.sentence.of_kind(*ACTORS)
            if m.start >= cue.end and scene.syntax.distance(cue, m) < _NEAR + 4 and scene.syntax.role(m) == "to"
        ]
        for receiver in receivers[:1]:
            if receiver.kind in ("country", "region"):
                yield receiver, "current" if done else "proposed"
        giver = scene.subject_actor(cue)
        wished = scene.near(cue, "want", "propose", reach=4)
        governs = command is not None and command.start >= cue.end and scene.syntax.distance(cue, command) < _GOVERNS
        if ((own and receivers) or governs) and giver and giver.kind == "country" and not wished:
            yield giver, "former" if done else "current"

    def _to_come(self, cue: Mention, scene: Scene) -> bool:
        """Whether a verb before a phrase, in its clause, puts it in the future.

        As in `remplacera le Sénégal à la tête de …`.
        """
        verbs = (m for m in scene.sentence.mentions if m.end <= cue.start and scene.syntax.distance(m, cue) < _GOVERNS)
        return any(form in ("future", "conditional") for verb in verbs for form in verb.cues.values())

    def _status(self, cue: Mention, form: str, scene: Scene) -> LeadStatus:
        syntax = scene.syntax
        before = syntax.before(cue.start, 30)
        planned = any(
            other.has(*_PLANS, "pledge") and other.end <= cue.start and syntax.distance(other, cue) < 8
            for other in scene.sentence.mentions
            if other is not cue
        )
        if form in ("phrase", "infinitive", "gerund") and scene.near(cue, "remain", reach=3) is not None:
            return "current"  # `will stay at the head of the force`
        if form == "phrase" and self._to_come(cue, scene):
            return "proposed"
        if form in ("future", "conditional") or (form in ("infinitive", "finite", "phrase", "past") and planned):
            return "proposed"
        written = syntax.text.shadow[cue.start : cue.end]
        words = before.split()[-3:]
        pluperfect = any(word in syntax.grammar.past_auxiliaries for word in words)
        past = form == "past" and not any(word in syntax.grammar.present_auxiliaries for word in words)
        imperfect = form == "finite" and written.endswith(syntax.grammar.imperfect_endings)
        return "former" if pluperfect or imperfect or past else "current"
