"""Vetoes in the Security Council, cast or threatened; the right of veto, a fear or a rumour of one is none."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import cast, get_args

from app.extraction.frames.frame import Scene
from app.extraction.frames.setting import mission_key
from app.extraction.linking import mission_of
from app.extraction.mention import Mention
from app.extraction.unread import Reason, Unread
from app.records import Member, VetoEvent, VetoStatus

_MEMBERS = get_args(Member)
_NEAR = 12.0
VETOES = ("veto", "veto_right", "use_veto", "vetoed", "threaten_veto", "same_again")
"""The cues that can tell of a veto."""
_SUBJECT_LENGTH = 120


@dataclass
class VetoFrame:
    """Reads the vetoes of a text in order; `did the same` takes up the one before."""

    last: VetoEvent | None = None
    seen: set[int] = field(default_factory=set)

    def read(self, scene: Scene) -> Iterator[VetoEvent | Unread]:
        """The veto events of one sentence."""
        taken: list[Mention] = []
        for cue in scene.sentence.cues(*VETOES, "block"):
            if any(scene.syntax.distance(cue, other) < 3 for other in taken):
                continue
            event = self._event(cue, scene)
            if isinstance(event, VetoEvent):
                taken.append(cue)
                self.last = event
            if cue.has(*VETOES) or isinstance(event, VetoEvent):
                yield event

    def _event(self, cue: Mention, scene: Scene) -> VetoEvent | Unread:
        if reason := self._refused(cue, scene):
            return Unread(cue, "veto_event", reason)
        status = self._status(cue, scene)
        members = self._members(cue, scene) or self._dissenters(scene)
        if cue.has("same_again") and not members and self.last:
            return self._same_again(cue, self.last, scene)
        if status is None or scene.near(cue, "fear", reach=6):
            return Unread(cue, "veto_event", Reason.NOT_USED)
        if not members:
            return Unread(cue, "veto_event", Reason.NO_MEMBER)
        draft = self._draft(cue, scene)
        first = min([cue.start, *(m.start for m in members)])
        last = max([cue.end, *(m.end for m in members), *([draft.end] if draft else [])])
        subject = self._subject(last, scene)
        number = self._mission(cue, scene, alone=subject is None and draft is None)
        again = self.last.mission if self.last and not cue.has(*VETOES) else None
        return VetoEvent(
            mission=again if number is None else mission_key(number),
            members=tuple(dict.fromkeys(cast(Member, str(m.value)) for m in members)),
            status=status,
            draft=str(draft.value) if draft else None,
            date=scene.date(cue, *members, *([draft] if draft else []), reach=11)
            or (_failed_on(scene) if status == "cast" else None),
            subject=subject,
            evidence=(scene.syntax.text.evidence(first, last),),
            rule=f"veto.{status}",
        )

    def _refused(self, cue: Mention, scene: Scene) -> Reason | None:
        """Why a word of the veto tells of none that was used; None if it may."""
        if scene.denied(cue):
            return Reason.DENIED
        because = scene.near(cue, "veto_because", reach=3)
        if scene.syntax.negated(cue) and (because is None or because.start > cue.start):
            return Reason.NEGATED  # `n'a pas été adopté en raison du veto` denies no veto
        unused = cue.has("veto_right") and scene.near(cue, "cast", reach=4) is None
        other = not cue.has(*VETOES) and not self._blocks_again(cue, scene)
        nothing_before = cue.has("same_again") and self.last is None
        return Reason.NOT_USED if unused or other or nothing_before else None

    def _blocks_again(self, cue: Mention, scene: Scene) -> bool:
        """Whether a text that has told of a veto tells of one more by what became of a draft.

        As in `avaient déjà bloqué le projet S/…`.
        """
        told = self.last is not None and scene.syntax.active(cue, "block") is True
        return (
            told and self._draft(cue, scene) is not None and not any(scene.sentence.cues("veto", "use_veto", "vetoed"))
        )

    def _same_again(self, cue: Mention, last: VetoEvent, scene: Scene) -> VetoEvent | Unread:
        """The last veto told once more, at another date (`a softer text had met the same fate on 27 March`)."""
        date = scene.date(cue, reach=11)
        if date is None:
            return Unread(cue, "veto_event", Reason.NOT_USED)
        evidence = scene.evidence(cue, cue)
        return last.model_copy(update={"date": date, "draft": None, "subject": None, "evidence": (evidence,)})

    def _status(self, cue: Mention, scene: Scene) -> VetoStatus | None:
        """Cast or threatened, by the form of the verb that uses the veto and by a threat before it.

        None for neither.
        """
        if cue.has("threaten_veto"):
            return "threatened"
        form = self._form(cue, scene)
        threat = scene.near(cue, "threaten", reach=10)
        if form in ("future", "conditional"):
            return "threatened"
        if threat and threat.start < cue.start and form in ("infinitive", "noun", "phrase"):
            return "threatened"
        return "cast" if form in ("finite", "past", "participle", "done") else None

    def _form(self, cue: Mention, scene: Scene) -> str:
        """The form of the verb that uses the veto; `done` where a noun tells that it was, `noun` where nothing does."""
        if cue.has("use_veto", "vetoed", "same_again"):
            own = cue.cues.get("use_veto") or cue.cues.get("vetoed") or "phrase"
            return "done" if own == "phrase" else own
        verb = scene.near(cue, "cast", reach=6)
        if verb and verb.start < cue.start:
            return verb.cues["cast"]
        because = scene.near(cue, "veto_because", reach=3) or scene.near(cue, "block", reach=6)
        return "done" if because or verb or self._draft(cue, scene) else "noun"

    def _members(self, cue: Mention, scene: Scene) -> list[Mention]:
        """The permanent members who act: after the noun (`vetos de la Russie et de la Chine`), else before the verb."""
        countries = [m for m in scene.sentence.of_kind("country") if m.value in _MEMBERS]
        if cue.has("veto", "veto_right", "threaten_veto"):
            after = self._run([m for m in countries if m.start >= cue.end], cue.end, scene)
            if after:
                return after
            adjective = [m for m in countries if m.form == "demonym" and 0 <= cue.start - m.end <= 2]
            if adjective:
                return adjective
        if scene.syntax.active(cue, "vetoed") is False:
            agent = scene.syntax.agent(cue, scene.sentence)
            return self._run(
                [m for m in countries if agent and m.start >= agent.start], agent.start if agent else 0, scene
            )
        before = [
            m for m in countries if m.end <= cue.start and m.form != "demonym" and scene.syntax.role(m) == "subject"
        ]
        if before:
            named = [m for m in countries if m.end <= cue.start and m.form != "demonym"]
            return [m for m in named if self._joined(m, before[-1], scene)]
        pronoun = scene.subject_actor(cue)
        return [pronoun] if pronoun and pronoun.value in _MEMBERS else []

    def _dissenters(self, scene: Scene) -> list[Mention]:
        """The members in brackets after the votes against, here or in the next sentence.

        As in `11 in favour to 1 against (Russian Federation)`.
        """
        shadow = scene.syntax.text.shadow
        for sentence in (scene.sentence, *((scene.following,) if scene.following else ())):
            for against in sentence.cues("against"):
                if shadow[against.end : against.end + 2] == " (":
                    close = shadow.find(")", against.end, sentence.end)
                    within = (m for m in sentence.of_kind("country") if against.end < m.start < close)
                    return [m for m in within if m.value in _MEMBERS]
        return []

    def _run(self, countries: list[Mention], at: int, scene: Scene) -> list[Mention]:
        """The members that follow one another from an offset, joined by `and`, commas or `of`."""
        run = list[Mention]()
        for country in countries:
            gap = scene.syntax.text.shadow[at : country.start]
            if len(gap) > 12 or any(char in gap for char in ".;:(") or len(gap.split()) > 4:
                break
            run.append(country)
            at = country.end
        return run

    def _joined(self, member: Mention, last: Mention, scene: Scene) -> bool:
        gap = scene.syntax.text.shadow[member.end : last.start].strip(" ")
        return member is last or (len(gap) < 16 and scene.syntax.grammar.joined.match(gap) is not None)

    def _draft(self, cue: Mention, scene: Scene) -> Mention | None:
        drafts = sorted(scene.sentence.of_kind("draft"), key=lambda draft: scene.syntax.distance(draft, cue))
        return drafts[0] if drafts and scene.syntax.distance(drafts[0], cue) < _NEAR * 2 else None

    def _mission(self, cue: Mention, scene: Scene, *, alone: bool) -> int | None:
        """The mission a veto is about.

        Named near it, or the text's topic where nothing else is named or its mandate is.
        """
        if scene.near(cue, "other_matter", reach=12):
            return None
        near = any(scene.syntax.distance(m, cue) < 25 for m in scene.sentence.of_kind("mission", "anaphor"))
        if near:
            return mission_of(cue, scene.sentence, scene.syntax)
        renewal = scene.near(cue, "mandate", "same_matter", reach=12) or scene.syntax.turned_into(
            cue.end, scene.sentence.end
        )
        return scene.sentence.topic if renewal or alone else None

    def _subject(self, at: int, scene: Scene) -> str | None:
        """The words after the veto, up to the end of their clause."""
        end = min(scene.syntax.clause_end(at, scene.sentence.end), at + _SUBJECT_LENGTH)
        words = scene.syntax.text.plain[at:end].strip(" .,")
        return words or None


def _failed_on(scene: Scene) -> str | None:
    """The day on which this sentence or, where it names no day, the one before tells that a draft failed."""
    told = scene.sentence if any(scene.sentence.of_kind("date")) else scene.previous
    if told is None:
        return None
    here = replace(scene, sentence=told)
    days = (here.date(failed, reach=11) for failed in told.cues("block", "vetoed", "veto_because"))
    return next((day for day in days if day), None)
