"""Vetoes in the Security Council, cast or threatened; the right of veto, a fear or a rumour of one is none."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import cast

from app.extraction.frames.frame import Scene
from app.extraction.frames.setting import mission_key
from app.extraction.frames.vetoed import mission_of_veto, of_law, subject_of
from app.extraction.frames.vetoers import form_of_use, members_of, owned, user
from app.extraction.frames.votes import dissenters, says_no, voted_down
from app.extraction.mention import Mention
from app.extraction.unread import Reason, Unread
from app.records import Member, VetoEvent, VetoStatus

_NEAR = 12.0
VETOES = (
    "veto",
    "veto_right",
    "use_veto",
    "vetoed",
    "threaten_veto",
    "same_again",
    "own_veto",
    "permanent_vote",
    "same_threat",
)
"""The cues that can tell of a veto."""
_DIRECTLY, _AFTER, _BESIDE = 5.0, 9.0, 2.0
_EXPLAINED, _PROMISED = 14, 5


@dataclass
class VetoFrame:
    """Reads the vetoes of a text in order; `did the same` takes up the one before."""

    last: VetoEvent | None = None
    spoken: bool = False
    """Whether the text has spoken of a veto."""

    def read(self, scene: Scene) -> Iterator[VetoEvent | Unread]:
        """The veto events of one sentence."""
        taken: list[Mention] = []
        for word in scene.sentence.cues(*VETOES, "block"):
            cue = _as_noun(word, scene)
            if any(scene.syntax.distance(cue, other) < 3 for other in taken):
                continue
            event = self._event(cue, scene)
            if isinstance(event, VetoEvent):
                taken.append(cue)
                self.last = event
            if cue.has(*VETOES) or isinstance(event, VetoEvent):
                yield event
            self.spoken = self.spoken or cue.has("veto", "veto_right", "use_veto", "vetoed")

    def _event(self, cue: Mention, scene: Scene) -> VetoEvent | Unread:
        if reason := self._refused(cue, scene):
            return Unread(cue, "veto_event", reason)
        members = self._voted_down(cue, scene) or members_of(cue, scene) or dissenters(scene)
        status = self._status(cue, members, scene)
        if cue.has("same_again") and not members and self.last:
            return self._same_again(cue, self.last, scene)
        supposed = any(scene.syntax.supposed(cue, member) for member in members)
        if status is None or supposed or _counted(cue, scene):
            return Unread(cue, "veto_event", Reason.NOT_USED)
        if not members:
            return Unread(cue, "veto_event", Reason.NO_MEMBER)
        draft = self._draft(cue, scene)
        within = [m for m in members if m.start >= scene.sentence.start]  # a pronoun's country may stand further up
        told = [] if cue.has("same_again") else within
        first = min([cue.start, *(m.start for m in within)])
        last = max([cue.end, *(m.end for m in within), *([draft.end] if draft else [])])
        subject = subject_of(last, scene)
        number = mission_of_veto(
            cue, last, scene, alone=draft is None or (subject is None and not _explained(last, scene))
        )
        alike = cue.has("same_again", "same_threat") and not scene.near(cue, "other_matter", reach=_NEAR)
        again = self.last.mission if self.last and (alike or not cue.has(*VETOES)) else None
        return VetoEvent(
            mission=again if number is None else mission_key(number),
            members=tuple(dict.fromkeys(cast(Member, str(m.value)) for m in members)),
            status=status,
            draft=str(draft.value) if draft else None,
            date=scene.date(cue, *told, *([draft] if draft else []), reach=11)
            or (_failed_on(scene) if status == "cast" else None),
            subject=subject,
            evidence=(scene.syntax.text.evidence(first, last),),
            rule=f"veto.{status}",
        )

    def _refused(self, cue: Mention, scene: Scene) -> Reason | None:
        """Why a word of the veto tells of none that was used; None if it may."""
        if scene.denied(cue) or scene.near(cue, "refuse", reach=4) is not None:
            return Reason.DENIED
        because = scene.near(cue, "veto_because", reach=3)
        noes = bool(self._voted_down(cue, scene)) and says_no(scene)
        if scene.syntax.negated(cue) and (because is None or because.start > cue.start) and not noes:
            return Reason.NEGATED  # `n'a pas été adopté en raison du veto` denies no veto
        unused = cue.has("veto_right") and user(cue, scene) is None
        other = not cue.has(*VETOES) and not self._blocks_again(cue, scene) and not self._voted_down(cue, scene)
        unspoken = (cue.has("same_again") and self.last is None) or (
            cue.has("own_veto", "same_threat") and not self.spoken
        )
        hedge = scene.near(cue, "veto_hedge", reach=4)
        hedged = hedge is not None and (hedge.start < cue.start or scene.syntax.distance(cue, hedge) < _BESIDE)
        feared = hedged or scene.near(cue, "fear", reach=6) is not None or _elsewhere(scene)
        return Reason.NOT_USED if unused or other or unspoken or feared or of_law(cue, scene) else None

    def _blocks_again(self, cue: Mention, scene: Scene) -> bool:
        """Whether a text that has told of a veto tells of one more by what became of a draft.

        As in `avaient déjà bloqué le projet S/…`.
        """
        told = self.spoken and scene.syntax.active(cue, "block") is True
        return (
            told and self._draft(cue, scene) is not None and not any(scene.sentence.cues("veto", "use_veto", "vetoed"))
        )

    def _voted_down(self, cue: Mention, scene: Scene) -> list[Mention]:
        """The members whose votes against sank a draft, where no word of a veto tells it."""
        told = cue.has(*VETOES) or any(scene.sentence.cues(*VETOES))
        return [] if told else voted_down(cue, scene)

    def _same_again(self, cue: Mention, last: VetoEvent, scene: Scene) -> VetoEvent | Unread:
        """The last veto told once more, at another date (`a softer text had met the same fate on 27 March`)."""
        date = scene.date(cue, reach=11)
        if date is None:
            return Unread(cue, "veto_event", Reason.NOT_USED)
        evidence = scene.evidence(cue, cue)
        draft = self._draft(cue, scene)
        update = {"date": date, "draft": str(draft.value) if draft else None, "subject": None, "evidence": (evidence,)}
        return last.model_copy(update=update)

    def _status(self, cue: Mention, members: list[Mention], scene: Scene) -> VetoStatus | None:
        """Cast or threatened, by the form of the verb that uses the veto and by a threat before it.

        None for neither.
        """
        if cue.has("threaten_veto", "same_threat"):
            return "threatened"
        form = form_of_use(cue, scene)
        if form == "noun" and self._draft(cue, scene) is not None:
            form = "done"
        threat = scene.near(cue, "threaten", reach=10) or scene.near(cue, "pledge", reach=_PROMISED)
        if threat is not None and scene.syntax.some(threat):
            threat = None  # `Une menace de veto a été évoquée`
        before = threat is not None and threat.start < cue.start
        if form in ("future", "conditional"):
            return None if scene.near(cue, "might", reach=3) else "threatened"
        if threat and before and (form == "infinitive" or scene.syntax.distance(threat, cue) < _DIRECTLY):
            return "threatened" if form in ("infinitive", "noun", "phrase") else "cast"
        if form == "noun":
            ahead = scene.near(cue, "might", reach=_AFTER)
            return "cast" if members and owned(cue, scene) and not before and not ahead else None
        return "cast" if form in ("finite", "past", "participle", "done") else None

    def _draft(self, cue: Mention, scene: Scene) -> Mention | None:
        drafts = sorted(scene.sentence.of_kind("draft"), key=lambda draft: scene.syntax.distance(draft, cue))
        return drafts[0] if drafts and scene.syntax.distance(drafts[0], cue) < _NEAR * 2 else None


def _counted(cue: Mention, scene: Scene) -> bool:
    """Whether it is how often a veto was used that is told (`has used its veto 49 times`)."""
    near = (m for m in scene.sentence.cues("times") if scene.syntax.distance(cue, m) < _DIRECTLY)
    return any(scene.syntax.several(times) for times in near)


def _explained(at: int, scene: Scene) -> bool:
    """Whether a relative clause tells right after an offset what a draft was about."""
    return scene.syntax.relative_between(at, min(scene.sentence.end, at + _EXPLAINED))


def _as_noun(cue: Mention, scene: Scene) -> Mention:
    """A word that is a noun and a verb in a text without accents (`veto`, `vetó`) as the noun, where it is governed."""
    if not (cue.has("veto") and cue.has("vetoed")):
        return cue
    governed = scene.syntax.determined(cue) or scene.syntax.role(cue) != "subject"
    return replace(cue, cues={"veto": "noun"}) if governed else cue


def _elsewhere(scene: Scene) -> bool:
    """Whether a sentence is about the votes of another body (`vetoed in the European Council`)."""
    bodies = {m.value for m in scene.sentence.of_kind("organization")} & {"EU", "NATO", "OAS", "AFU"}
    here = any(scene.sentence.cues("council")) or "UN" in {m.value for m in scene.sentence.of_kind("organization")}
    return bool(bodies) and not here


def _failed_on(scene: Scene) -> str | None:
    """The day on which this sentence or, where it names no day, the one before tells that a draft failed."""
    told = scene.sentence if any(scene.sentence.of_kind("date")) else scene.previous
    if told is None:
        return None
    here = replace(scene, sentence=told)
    days = (here.date(failed, reach=11) for failed in told.cues("block", "vetoed", "veto_because"))
    return next((day for day in days if day), None)
