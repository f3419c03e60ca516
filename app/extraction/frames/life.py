"""When a mission began and ended."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from app.extraction.frames.frame import Scene
from app.extraction.frames.succession import Succession, dates_of
from app.extraction.frames.theme import begun_or_ended, meant, theme
from app.extraction.mention import Mention
from app.extraction.reading import ACTORS

_REACH = 12.0
_OF_NOUN, _CLAUSE_OPENS, _APPOSED = 8.0, 12, 32
_OPENS_SINCE, _BEFORE_SUBJECT, _SINCE, _VERB_NEAR = 30, 40, 140, 40
_GOVERNED, _PART_OF_DATE = 8, 4
_KEPT = ("present", "launch", "found", "start")
_TOLD = ("count", "money", "number")
_DEEDS = ("lead", "leader_of", "take_over", "end", "leave", "freeze", "authorized", "mandate", "budget")
_BEGINS, _ENDS = ("start", "launch", "found"), ("end", "dissolve")
_AHEAD = ("future", "conditional")
_VERBS = ("finite", "participle", "past", *_AHEAD)


@dataclass
class LifeFrame(Succession):
    """Fills in the start and the end of missions, sentence by sentence; the first statement holds."""

    def read(self, scene: Scene) -> None:
        """Take what one sentence says."""
        for cue in scene.sentence.cues(*_BEGINS, *_ENDS):
            if not _of_date(cue, scene):
                self._dated(cue, scene)
        for cue in scene.sentence.cues("present"):
            self._present(cue, scene)
        self.succeed(scene)
        for date in dates_of(scene):
            if date.value and date.form != "weekday" and scene.syntax.role(date) == "from":
                self._since(date, scene)
        self._over_periods(scene)

    def _present(self, cue: Mention, scene: Scene) -> None:
        """`présente au Kosovo depuis juin 1999`, `déployée entre 2013 et 2023`.

        In the field since a date, or over a period.
        """
        number = theme(cue, scene)
        if number is None or scene.syntax.negated(cue) or scene.denied(cue):
            return
        if period := scene.period(cue):
            self.start(number, period[0], cue, scene)
            self.end(number, period[1], cue, scene)
        after = (d for d in dates_of(scene) if d.start >= cue.end and scene.syntax.distance(cue, d) < _REACH)
        date = next(after, None)
        if date is not None and date.value and scene.syntax.role(date) == "from":
            self.start(number, str(date.value), cue, scene, date)

    def _since(self, date: Mention, scene: Scene) -> None:
        """`UNDOF, which has kept watch on the Golan since 1974`: whatever it does since then, it has been there.

        Not where a number stands beside, or a verb that a record is made of: that is what dates from then.
        """
        subject = self._whose(date, scene)
        if subject is None and date.start - scene.sentence.start < _OPENS_SINCE:
            subject = next((m for m in scene.sentence.mentions if m.start >= date.end), None)  # `Since 1999, KFOR …`
            subject = subject if subject and scene.syntax.role(subject) == "subject" else None
        number = meant(subject, scene) if subject else None
        if subject is None or number is None or self._tells_more(subject, date, date, scene):
            return
        verb = next(
            (m for m in scene.sentence.mentions if 0 <= m.start - max(subject.end, date.end) < _VERB_NEAR), None
        )
        ahead = date.start < subject.start and verb is not None and not set(_AHEAD).isdisjoint(verb.cues.values())
        if abs(date.start - subject.end) < _SINCE and not ahead:  # `From 1 July it would consist of …`
            self.start(number, str(date.value), date, scene)

    def _over_periods(self, scene: Scene) -> None:
        """`EUFOR, which held the airport from April 2014 to March 2015`: whatever it did then, it was there."""
        for first, last in pairwise(dates_of(scene)):
            known = first.value and last.value and "weekday" not in (first.form, last.form)
            if not known or str(first.value) >= str(last.value):
                continue
            if not scene.syntax.grammar.date_range.fullmatch(scene.syntax.text.shadow, first.end, last.start):
                continue
            subject = self._whose(first, scene)
            number = meant(subject, scene) if subject else None
            if subject is not None and number is not None and not self._tells_more(subject, first, last, scene):
                self.start(number, str(first.value), first, scene, last)
                self.end(number, str(last.value), first, scene, last)

    def _whose(self, date: Mention, scene: Scene) -> Mention | None:
        """The subject of what is dated, or the mission its relative clause is set to (`which France ran from …`)."""
        subject = scene.syntax.subject(date, scene.sentence)
        if subject is None or subject.kind not in ACTORS or not scene.syntax.is_relative_subject(subject):
            return subject
        if not any(subject.end <= m.start < date.start for m in scene.sentence.cues(*_KEPT)):
            return subject  # `in which Ghana has served since 1979`
        return next((m for m in reversed(list(_missions(scene))) if m.end <= subject.start), None)

    def _tells_more(self, subject: Mention, date: Mention, last: Mention, scene: Scene) -> bool:
        """Whether a number, a deed of another's or a denial stands between a mission and its date."""
        start, end = min(subject.start - _BEFORE_SUBJECT, date.end), max(subject.start, last.start)
        between = [m for m in scene.sentence.mentions if start <= m.start < end and m not in (date, subject)]
        between = [
            m for m in between if m.end > subject.start or not scene.syntax.barriers_between(m.end, subject.start)
        ]
        told = any((m.kind in _TOLD and not scene.syntax.joins(m, date)) or m.has(*_DEEDS) for m in between)
        return told or scene.syntax.negated(date) or scene.denied(date)

    def _dated(self, cue: Mention, scene: Scene) -> None:
        if "infinitive" in cue.cues.values() and not _firm(cue, scene):
            return
        number = theme(cue, scene)
        date = None if number is None else self._date(cue, scene)
        if number is None or date is None or scene.syntax.negated(cue) or scene.denied(cue) or _of_mandate(cue, scene):
            return
        counted = any(_counts(m, cue, date, scene) for m in scene.sentence.of_kind("count", "money"))
        if counted or scene.near(cue, "budget", reach=6):
            return  # what was approved on a day did not begin on it
        told = scene.reading(date, cue)
        if not cue.has(*_BEGINS):
            if not _partial(cue, scene):
                self.end(number, told, cue, scene, date)
        elif not _of_leaving(cue, scene) and begun_or_ended(cue, scene):
            date.form = "life"
            self.start(number, told, cue, scene, date)

    def _date(self, cue: Mention, scene: Scene) -> Mention | None:
        """The date of a beginning or an end: after the verb in its clause, else the one that opens its clause."""
        near = [
            m
            for m in dates_of(scene)
            if m.later
            and scene.syntax.distance(cue, m) < _REACH
            and (cue.has(*_ENDS) or scene.syntax.role(m) != "until")
        ]
        after = next((m for m in near if m.start >= cue.end - 8), None)
        if after is not None and "," not in scene.syntax.barriers_between(cue.end, after.start):
            return after
        return self._date_before(near, cue, scene) or after

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
        apart = gap > _APPOSED or (gap > _CLAUSE_OPENS and named) or scene.syntax.opens_said(subject)
        return None if parted or clause or apart else date


def _of_date(cue: Mention, scene: Scene) -> bool:
    """Whether a noun tells a part of the date after it (`fin novembre 2021`)."""
    if "noun" not in cue.cues.values():
        return False
    date = next((date for date in dates_of(scene) if date.start >= cue.end), None)
    if date is None:
        return False
    gap = date.start - cue.end
    return gap <= 1 or (gap <= _PART_OF_DATE and scene.syntax.role(date) == "of")


def _counts(quantity: Mention, cue: Mention, date: Mention, scene: Scene) -> bool:
    """Whether a number is what arrives or leaves: between verb and date, or the verb's own subject."""
    if quantity.end <= cue.start:
        if any(0 < cue.start - m.end <= 3 for m in scene.sentence.of_kind("mission", "anaphor")):
            return False  # what is set to a mission is the mission's
        between = [m for m in scene.sentence.of_kind("mission", "anaphor") if quantity.end <= m.start < cue.start]
        subjects = [m for m in between if scene.syntax.role(m) == "subject"]
        acts = (m for m in scene.sentence.mentions if quantity.end <= m.start < cue.start)
        subject = scene.syntax.subject(cue, scene.sentence)
        before = subject is not None and subject.end <= quantity.start and subject.kind in ("mission", "anaphor")
        if before and scene.syntax.joins(quantity, cue):
            return False  # `the force kept 2,200 soldiers there and left on 30 June`
        if (
            scene.syntax.parted(quantity, cue)
            or scene.syntax.in_closed_clause(quantity, cue)
            or any(_acts(m, scene) for m in acts)
        ):
            return False  # `Three officers have died since the first group arrived`
        return scene.syntax.distance(quantity, cue) < _REACH and not subjects
    of_noun = "noun" in cue.cues.values() and scene.syntax.distance(cue, quantity) < _OF_NOUN
    return quantity.start < date.start or of_noun


def _firm(cue: Mention, scene: Scene) -> bool:
    """Whether an infinitive tells what is decided: not `told the force to begin its withdrawal`, `began to leave`."""
    if cue.has(*_BEGINS):
        return scene.modality(cue) is not None
    begun = any(0 < cue.start - m.end < _GOVERNED for m in scene.sentence.cues(*_BEGINS) if m is not cue)
    return not begun and not scene.wished(cue)


def _acts(verb: Mention, scene: Scene) -> bool:
    """Whether a mention is a verb in the active voice."""
    return any(form in _VERBS for form in verb.cues.values()) and any(scene.syntax.active(verb, n) for n in verb.cues)


def _partial(cue: Mention, scene: Scene) -> bool:
    """Whether a mission leaves a place in its country, and not the country (`MONUSCO left South Kivu in June`)."""
    countries = ((m.start, m.end) for m in scene.sentence.of_kind("country"))
    return cue.has("leave") and scene.syntax.part_after(cue, list(countries))


def _of_leaving(cue: Mention, scene: Scene) -> bool:
    """Whether what begins is the end (`le retrait de la force a commencé en 2019`)."""
    leaving = (
        m
        for m in scene.sentence.cues("leave", "end", "dissolve")
        if m is not cue and not m.has("start") and not _of_date(m, scene)
    )
    return any(
        scene.syntax.distance(cue, m) < _REACH
        and not scene.syntax.barriers_between(min(m.end, cue.end), max(m.start, cue.start))
        .replace(",,", "")
        .strip("()")
        for m in leaving
        if "noun" in m.cues.values() or (m.start > cue.start and "infinitive" in m.cues.values())
    )


def _of_mandate(cue: Mention, scene: Scene) -> bool:
    """Whether it is the mandate that ends (`dont le mandat expire`, `the mandate of the force expires`)."""
    if not cue.has("end"):
        return False
    mandates = (m for m in scene.sentence.cues("mandate") if m.end <= cue.start and m is not cue)
    mandate = max(mandates, key=lambda m: m.end, default=None)
    if mandate is None:
        return False
    owner = next((m for m in _missions(scene) if mandate.end <= m.start < cue.start), None)
    whose = owner is not None and scene.syntax.role(owner) == "of"
    return scene.syntax.distance(owner if owner and whose else mandate, cue) < 2


def _missions(scene: Scene) -> Iterator[Mention]:
    return scene.sentence.of_kind("mission", "anaphor")
