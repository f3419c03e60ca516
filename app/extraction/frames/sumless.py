"""Freezes, waivers and proposals that name no sum."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.extraction.frames.frame import Scene, code_of
from app.extraction.frames.payers import Payers
from app.extraction.frames.sources import beside
from app.extraction.frames.sums import Sums
from app.extraction.mention import Mention
from app.records import FundingEvent, FundingKind

_LONGEST_SUBJECT_GAP = 60


@dataclass
class SumlessFrame:
    """Reads such events; `payers` is shared with the events that name their sum."""

    payers: Payers
    sums: Sums

    def read(self, scene: Scene, used: set[int]) -> Iterator[FundingEvent]:
        """The events of one sentence; `used` are the offsets of cues that a sum has taken."""
        for cue in scene.sentence.cues("freeze", "waive", "financing", "bill"):
            if cue.start in used or scene.denied(cue) or scene.syntax.negated(cue):
                continue
            kind, anchor = self._kind(cue, scene)
            mission = scene.mission(cue)
            if kind is None or anchor is None or mission is None:
                continue
            payer = self._payer(kind, cue, anchor, scene)
            if payer is not None:
                self.payers.remember(kind, payer)
                last = self.sums.last if kind == "waiver" and scene.syntax.has_pronoun(cue) else None
                yield _event(kind, mission, payer, cue, anchor, last, scene)

    def _kind(self, cue: Mention, scene: Scene) -> tuple[FundingKind | None, Mention | None]:
        """The kind of event, and the noun or verb that with the cue makes it."""
        if any(scene.syntax.distance(money, cue) < 9 for money in scene.sentence.of_kind("money")):
            return None, None
        if cue.has("freeze"):
            aid = scene.near(cue, "financing", "disburse", reach=8)
            money = aid is not None and (aid.has("financing") or aid.cues["disburse"] == "noun")
            return ("freeze", aid) if money and aid is not cue else (None, None)
        asking = scene.near(cue, "ask", reach=6)
        if cue.has("waive") and asking and asking.end <= cue.start:
            return "proposal", asking
        if cue.has("waive"):
            return ("waiver", cue) if self.payers.last_frozen_by else (None, None)
        for verb in reversed(scene.sentence.mentions):
            if verb.end <= cue.start and scene.syntax.distance(verb, cue) < 6 and _would(verb, scene):
                return "proposal", verb
        return None, None

    def _payer(self, kind: FundingKind, cue: Mention, anchor: Mention, scene: Scene) -> str | None:
        if kind == "waiver":
            return self.payers.last_frozen_by
        if kind == "freeze":
            owner = (
                scene.owner(anchor)
                or beside(anchor, scene, "of", "by", reach=4)
                or scene.syntax.agent(cue, scene.sentence)
            )
            own = cue.cues["freeze"] not in ("noun", "phrase") or scene.syntax.possessed(anchor)
            return code_of(owner or (scene.subject_actor(cue) if own else None))
        if anchor.has("ask"):
            return code_of(beside(anchor, scene, "to", "subject", reach=4))
        return code_of(scene.subject_actor(anchor))


def _would(verb: Mention, scene: Scene) -> bool:
    """Whether a verb says what someone would do: by its form, or as what is wanted."""
    if "conditional" in verb.cues.values() and not verb.has("cast"):
        return True
    return verb.has("disburse") and verb.cues["disburse"] != "noun" and scene.modality(verb) == "wanted"


def _event(
    kind: FundingKind, mission: str, payer: str, cue: Mention, anchor: Mention, meant: Mention | None, scene: Scene
) -> FundingEvent:
    """The event; `meant` is the sum that a pronoun stands for (`les a débloqués`)."""
    start = min(cue.start, anchor.start)
    subject = None if kind == "freeze" else scene.subject_actor(anchor)
    if subject and 0 < start - subject.start < _LONGEST_SUBJECT_GAP:
        start = subject.start
    other = code_of(subject) if kind == "waiver" else None
    return FundingEvent(
        mission=mission,
        kind=kind,
        amount=round(float(meant.value or 0), 2) if meant else None,
        currency=meant.currency if meant else None,
        funder=payer,
        recipient=other if other != payer else None,
        date=scene.date(cue),
        evidence=(scene.syntax.text.evidence(start, max(cue.end, anchor.end)),),
        rule=f"funding.{kind}.no_sum",
    )
