"""When a mission began and ended, and which took over from which."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.extraction.frames.frame import Scene
from app.extraction.linking import actor_of, mission_of
from app.extraction.mention import Mention
from app.extraction.registry import Registry

_REACH, _CLOSE, _OPENS = 12.0, 5.0, 4
_OF_NOUN, _CLAUSE_OPENS, _APPOSED = 8.0, 12, 32
_OPENS_SINCE, _BEFORE_SUBJECT, _SINCE = 30, 40, 140
_TOLD = ("count", "money", "number")
_DEEDS = ("lead", "lead_it", "leader_of", "take_over", "end", "leave", "freeze", "authorized", "mandate")
_SUCCESSIONS = ("takes_from", "replace", "gives_way")


@dataclass
class LifeFrame:
    """Fills in the start and the end of missions, sentence by sentence; the first statement holds."""

    registry: Registry

    def read(self, scene: Scene) -> None:
        """Take what one sentence says."""
        for cue in scene.sentence.cues("start", "end"):
            self._dated(cue, scene)
        for cue in scene.sentence.cues("present"):
            self._present(cue, scene)
        for cue in [*scene.sentence.cues(*_SUCCESSIONS), *self._batons(scene)]:
            self._succession(cue, scene)
        for date in scene.sentence.of_kind("date"):
            if date.value and scene.syntax.role(date) == "from":
                self._since(date, scene)

    def _batons(self, scene: Scene) -> Iterator[Mention]:
        """`a pris, le 15 septembre 2014, le relais de la MISCA`: a plain verb with what is handed on."""
        for verb in scene.sentence.cues("take"):
            baton = next((m for m in scene.sentence.cues("baton") if m.start >= verb.end), None)
            if baton and scene.syntax.distance(verb, baton) < _REACH:
                yield Mention(verb.start, baton.end, "cue", cues={"takes_from": verb.cues["take"]})

    def _succession(self, cue: Mention, scene: Scene) -> None:
        missions = [m for m in scene.sentence.of_kind("mission", "anaphor") if m.value is not None]
        before = [m for m in missions if m.end <= cue.start]
        after = [m for m in missions if m.start >= cue.end]
        ahead = any(cue.cues.get(name) in ("future", "conditional") for name in _SUCCESSIONS)
        date = (
            scene.date(cue, *after[:1], reach=_CLOSE, future=True)
            if ahead
            else scene.date(cue, *before[-1:], *after[:1])
        )
        newer, older = before[-1] if before else None, after[0] if after else None
        if cue.has("gives_way") or (cue.has("replace") and scene.syntax.active(cue, "replace") is False):
            newer, older = older, newer
        if newer is None:
            return
        self._start(int(newer.value or 0), date, cue, scene)
        if older and older.value != newer.value:
            self.registry.successions.append((int(newer.value or 0), int(older.value or 0)))
            self._end(int(older.value or 0), date or self._started_here(newer, scene), cue, scene)

    def _started_here(self, mission: Mention, scene: Scene) -> str | None:
        """When a mission began, if a date of this sentence told so."""
        began = self.registry.entries[int(mission.value or 0)].started_on
        told = (date for date in scene.sentence.of_kind("date") if date.form == "life")
        return next((began for date in told if began in (date.value, date.later)), None)

    def _present(self, cue: Mention, scene: Scene) -> None:
        """`présente au Kosovo depuis juin 1999`, `déployée entre 2013 et 2023`.

        In the field since a date, or over a period.
        """
        number = self._mission(cue, scene)
        if number is None or scene.syntax.negated(cue) or scene.denied(cue):
            return
        if period := scene.period(cue):
            self._start(number, period[0], cue, scene)
            self._end(number, period[1], cue, scene)
        after = (
            d for d in scene.sentence.of_kind("date") if d.start >= cue.end and scene.syntax.distance(cue, d) < _REACH
        )
        date = next(after, None)
        if date is not None and date.value and scene.syntax.role(date) == "from":
            self._start(number, str(date.value), cue, scene, date)

    def _since(self, date: Mention, scene: Scene) -> None:
        """`UNDOF, which has kept watch on the Golan since 1974`: whatever it does since then, it has been there.

        Not where a number stands beside, or a verb that a record is made of: that is what dates from then.
        """
        subject = scene.syntax.subject(date, scene.sentence)
        if subject is None and date.start - scene.sentence.start < _OPENS_SINCE:
            subject = next((m for m in scene.sentence.mentions if m.start >= date.end), None)  # `Since 1999, KFOR …`
        number = _meant(subject, scene) if subject else None
        if subject is None or number is None:
            return
        first, last = min(subject.start - _BEFORE_SUBJECT, date.end), max(subject.start, date.start)
        between = [m for m in scene.sentence.mentions if first <= m.start < last and m is not date]
        told = any(m.kind in _TOLD or m.has(*_DEEDS) for m in between)
        if (
            not told
            and abs(date.start - subject.end) < _SINCE
            and not scene.syntax.negated(date)
            and not scene.denied(date)
        ):
            self._start(number, str(date.value), date, scene)

    def _dated(self, cue: Mention, scene: Scene) -> None:
        near = [
            m
            for m in scene.sentence.of_kind("date")
            if m.later
            and scene.syntax.distance(cue, m) < _REACH
            and (cue.has("end") or scene.syntax.role(m) != "until")
        ]
        if cue.cues.get("start") == "infinitive" and scene.modality(cue) is None:
            return  # `told the force to begin its withdrawal on 1 May`
        date = next((m for m in near if m.start >= cue.end - 8), None) or self._date_before(near, cue, scene)
        if date is None or scene.syntax.negated(cue) or scene.denied(cue) or _of_mandate(cue, scene):
            return
        counted = any(self._counts(m, cue, date, scene) for m in scene.sentence.of_kind("count", "money"))
        number = self._mission(cue, scene)
        if number is None or counted or scene.near(cue, "budget", reach=6):
            return  # what was approved on a day did not begin on it
        if cue.has("end") and not cue.has("start"):
            ahead = cue.cues["end"] in ("future", "conditional") or scene.modality(cue) is not None
            self._end(number, str(date.later if ahead else date.value), cue, scene, date)
        elif not _of_leaving(cue, scene):
            date.form = "life"
            ahead = cue.cues.get("start") in ("future", "conditional") or scene.modality(cue) is not None
            self._start(number, str(date.later if ahead else date.value), cue, scene, date)

    def _date_before(self, dates: list[Mention], cue: Mention, scene: Scene) -> Mention | None:
        """The date that opens the clause of a verb whose subject is a mission.

        As in `le 15 octobre la force ferma ses portes`.
        """
        subject = scene.syntax.subject(cue, scene.sentence)
        date = next((m for m in reversed(dates) if m.end <= cue.start), None)
        if date is None or subject is None or subject.kind not in ("mission", "anaphor") or subject.start < date.end:
            return None
        parted = any(
            date.end <= other.start < cue.start
            for other in scene.sentence.cues("start", "end", "present")
            if other is not cue
        )
        clause = scene.syntax.barriers_between(date.end, subject.start).strip(",")
        gap = subject.start - date.end
        named = any(date.end <= m.start < subject.start for m in scene.sentence.mentions)
        apart = gap > _APPOSED or (gap > _CLAUSE_OPENS and named)
        return None if parted or clause or apart else date

    def _counts(self, quantity: Mention, cue: Mention, date: Mention, scene: Scene) -> bool:
        """Whether a number is what arrives or leaves: between verb and date, or the verb's own subject."""
        if quantity.end <= cue.start:
            if any(0 < cue.start - m.end <= 3 for m in scene.sentence.of_kind("mission", "anaphor")):
                return False  # what is set to a mission is the mission's
            between = [m for m in scene.sentence.of_kind("mission", "anaphor") if quantity.end <= m.start < cue.start]
            subjects = [m for m in between if scene.syntax.role(m) == "subject"]
            return scene.syntax.distance(quantity, cue) < _REACH and not subjects
        of_noun = "noun" in cue.cues.values() and scene.syntax.distance(cue, quantity) < _OF_NOUN
        return quantity.start < date.start or of_noun

    def _mission(self, cue: Mention, scene: Scene) -> int | None:
        """The mission that begins or ends: the subject, or the noun that the participle is set to."""
        subject = None if cue.cues.get("start") == "phrase" else scene.syntax.subject(cue, scene.sentence)
        if subject is not None and subject.kind in ("country", "organization") and subject.form != "demonym":
            return None
        people = any(m.kind in ("people", "count") and m.end == cue.start - 1 for m in scene.sentence.mentions)
        if people and cue.has("end"):
            return None  # `which Spanish troops left in 2009`
        if subject is not None and subject.kind in ("mission", "anaphor") and subject.value is not None:
            return int(subject.value)
        if cue.start - scene.sentence.start < _OPENS:
            subjects = [m for m in scene.sentence.of_kind("mission", "anaphor") if m.value is not None]
            return int(subjects[0].value or 0) if subjects else scene.sentence.topic
        near = [
            m
            for m in scene.sentence.of_kind("mission", "anaphor")
            if m.value is not None and scene.syntax.distance(m, cue) < _REACH
        ]
        return mission_of(cue, scene.sentence, scene.syntax) if near else None

    def _start(self, number: int, date: str | None, cue: Mention, scene: Scene, at: Mention | None = None) -> None:
        entry = self.registry.entries[number]
        if entry.started_on is None and date:
            entry.started_on = date
            self._evidence(number, cue, scene, at)

    def _end(self, number: int, date: str | None, cue: Mention, scene: Scene, at: Mention | None = None) -> None:
        entry = self.registry.entries[number]
        if entry.ended_on is None and date:
            entry.ended_on = date
            self._evidence(number, cue, scene, at)

    def _evidence(self, number: int, cue: Mention, scene: Scene, at: Mention | None) -> None:
        named = [m for m in scene.sentence.of_kind("mission", "anaphor") if m.value == number]
        nearest = min(named, key=lambda m: scene.syntax.distance(m, cue), default=cue)
        ends = [cue, nearest, *([at] if at else [])]
        self.registry.entries[number].evidence.append((min(m.start for m in ends), max(m.end for m in ends)))


def _meant(subject: Mention, scene: Scene) -> int | None:
    """The mission that a subject is or stands for; None for an actor."""
    if subject.kind == "pronoun" and actor_of(subject, scene.sentence, scene.syntax) is None:
        return mission_of(subject, scene.sentence, scene.syntax)
    return None if subject.value is None or subject.kind not in ("mission", "anaphor") else int(subject.value)


def _of_leaving(cue: Mention, scene: Scene) -> bool:
    """Whether what begins is the end (`le retrait de la force a commencé en 2019`)."""
    leaving = (m for m in scene.sentence.cues("leave", "end") if m is not cue and not m.has("start"))
    return any(
        scene.syntax.distance(cue, m) < _REACH
        and not scene.syntax.barriers_between(min(m.end, cue.end), max(m.start, cue.start)).strip("()")
        for m in leaving
        if "noun" in m.cues.values() or (m.start > cue.start and "infinitive" in m.cues.values())
    )


def _of_mandate(cue: Mention, scene: Scene) -> bool:
    """Whether it is the mandate that ends (`dont le mandat expire le 2 octobre`)."""
    mandate = scene.near(cue, "mandate", reach=2) if cue.has("end") else None
    return mandate is not None and mandate.end <= cue.start and mandate is not cue
