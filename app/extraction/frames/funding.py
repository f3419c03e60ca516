"""Money for a mission: who promises, pays, freezes, frees, cuts, approves or needs how much."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from app.extraction.frames.aims import for_others
from app.extraction.frames.frame import Scene
from app.extraction.frames.governing import Governing, governing_cues
from app.extraction.frames.kinds import KINDS, fund_of, kind_of
from app.extraction.frames.payers import Payers
from app.extraction.frames.sources import listed_payer
from app.extraction.frames.sumless import SumlessFrame
from app.extraction.frames.sums import Sums
from app.extraction.frames.tables import (
    added_to,
    by_the_head,
    denied_verb,
    heading,
    in_relative,
    main_verb,
    of_another_clause,
    promised_after,
    takes_another,
    told_of_whole,
    whole_sum,
)
from app.extraction.mention import Mention
from app.extraction.unread import Reason, Unread
from app.records import FundingEvent, FundingKind
from app.values import MAX_AMOUNT

_WEIGHTS: Mapping[str, float] = {
    "pledge": 0.0, "disburse": 0.8, "freeze": -1.5, "waive": -1.5, "cut": -1.0, "budget": 0.0, "require": 0.0,
    "receive": 0.3, "each_year": 12.0, "propose": 1.2, "ask": 1.0, "field": 1.0,
}  # fmt: skip
_PLAIN_NOUN, _LIST_REACH, _CLOSELY = 5.0, 9.0, 6.0
_PASSIVE = 5.0
_NAMED_WITHIN = 8.0
_LEAST = 50_000
"""Major units: a smaller sum is a price or an allowance, not a mission's money."""
_SUMS = ("money", "number", "count")

_TAKEN = ("cut", "freeze", "waive")


@dataclass
class FundingFrame:
    """Reads the funding events of a text in order; sums, currencies and payers carry on from one to the next."""

    sums: Sums
    hosts: Mapping[str, str | None]
    """Mission key -> host country."""
    payers: Payers = field(default_factory=Payers)
    last_governing: Governing | None = None
    used: set[int] = field(default_factory=set)

    def read(self, scene: Scene) -> Iterator[FundingEvent | Unread]:
        """The funding events of one sentence."""
        self.payers.note_approval(scene)
        events = [*self._with_sums(scene), *SumlessFrame(self.payers, self.sums).read(scene, self.used)]
        for event in events:
            unknown = isinstance(event, FundingEvent) and event.kind == "waiver" and event.funder is None
            if unknown and self.payers.last_frozen_by and isinstance(event, FundingEvent):
                yield event.model_copy(update={"funder": self.payers.last_frozen_by})
            else:
                yield event

    def _with_sums(self, scene: Scene) -> Iterator[FundingEvent | Unread]:
        self.used.clear()
        self.last_governing = None
        for quantity in [m for m in scene.sentence.mentions if m.kind in _SUMS or m.has("that_sum")]:
            if quantity.kind == "count" and quantity.form != "bare":
                self.sums.counted = quantity.end
            close = quantity.kind == "money" or (
                _governed_closely(quantity, scene) and not self._goes_on_for_others(scene)
            )
            money = self.sums.meant_by(quantity, scene, governed=close)
            if (
                money is None
                or (quantity.has("that_sum") and added_to(quantity, scene))
                or self.sums.repeats_last(money, scene)
            ):
                continue
            event = self._event(money, scene)
            if not scene.denied(money):
                self.sums.last = money
            if isinstance(event, FundingEvent):
                quantity.kind = "money"  # a bare number read as a sum is no number of people
            yield event

    def _goes_on_for_others(self, scene: Scene) -> bool:
        """Whether the sum before, in the same sentence, was for something that is no mission."""
        return self.sums.last is not None and self.sums.in_sentence(scene) and for_others(self.sums.last, None, scene)

    def _event(self, money: Mention, scene: Scene) -> FundingEvent | Unread:
        governing = self._governing_or_whole(money, scene)
        if governing and denied_verb(governing, money, scene):
            governing = promised_after(money, scene)
            if governing is None:
                return Unread(money, "funding_event", Reason.NEGATED)
        if governing is None:
            return Unread(money, "funding_event", Reason.NO_CUE)
        if scene.denied(money):
            return Unread(money, "funding_event", Reason.DENIED)
        kind, fund = kind_of(governing, money, scene, frozen=self.payers.last_frozen_by is not None)
        self.last_governing = governing
        mission = scene.mission(money)
        if mission is None or kind is None:
            return Unread(money, "funding_event", Reason.NO_MISSION if kind else Reason.NOT_DONE)
        if reason := self._reason_against(money, mission, scene):
            return Unread(money, "funding_event", reason)
        return self._told(governing, kind, fund, mission, money, scene)

    def _reason_against(self, money: Mention, mission: str, scene: Scene) -> Reason | None:
        if not _LEAST <= round(float(money.value or 0), 2) <= MAX_AMOUNT or by_the_head(money, scene):
            return Reason.SMALL
        return Reason.OTHER_MONEY if for_others(money, self.hosts.get(mission), scene) else None

    def _told(
        self, governing: Governing, kind: FundingKind, fund: Mention | None, mission: str, money: Mention, scene: Scene
    ) -> FundingEvent:
        self.used.add(governing.cue.start)
        payer = self.payers.of(kind, governing, money, scene, going_on=self.sums.in_sentence(scene))
        if kind == "disbursement" and payer.named and payer.named.has("assembly"):
            kind = "budget"  # who votes money does not pay it out
        if kind == "proposal" and governing.name == "ask" and payer.code is None:
            kind = "requirement"  # an appeal to nobody in particular
        self.payers.remember(kind, payer.code)
        return FundingEvent(
            mission=mission,
            kind=kind,
            amount=round(float(money.value or 0), 2),
            currency=money.currency,
            funder=payer.code,
            recipient=scene.syntax.text.plain[fund.start : fund.end] if fund else None,
            date=scene.date(governing.cue, money, future=kind == "proposal"),
            evidence=(scene.evidence(governing.cue, money, also=payer.named, within=_NAMED_WITHIN),),
            rule=f"funding.{kind}",
        )

    def _governing_or_whole(self, money: Mention, scene: Scene) -> Governing | None:
        if whole_sum(money, scene):
            return told_of_whole(money, {**_WEIGHTS, "needed": 0.0}, scene)
        return self._governing(money, scene) or self._carried(money, scene)

    def _governing(self, money: Mention, scene: Scene) -> Governing | None:
        """The nearest cue; one that only describes the sum gives way to the verb that governs it."""
        if of_another_clause(money, scene):
            return None
        best: Governing | None = None
        for governing in governing_cues(money, _WEIGHTS, scene):
            if governing.name == "field" and fund_of(governing.cue, scene) is None:
                continue
            infinitive = governing.cue.cues[governing.name] == "infinitive"
            if (
                infinitive
                and scene.modality(governing.cue) is None
                and scene.near(governing.cue, "just_done", reach=4) is None
            ):
                continue  # a purpose (`pour financer la mission`), not an event
            if not governing.before and governing.name in _TAKEN and takes_another(governing.cue, money, scene):
                continue
            done_to_it = not governing.before and (
                scene.syntax.active(governing.cue, governing.name) is False
                or governing.name in ("freeze", "cut", "waive")
            )
            if best is None or governing.cost - best.cost < _PLAIN_NOUN + (_PASSIVE if done_to_it else 0):
                best = governing
            if in_relative(governing, scene) and (main := main_verb(money, KINDS, scene)):
                return main
            if not _gives_way(governing.cue, money, scene):
                break
        return best

    def _carried(self, money: Mention, scene: Scene) -> Governing | None:
        """What governed the sum before, if this one goes on its list (`120 millions pour le Japon et 50 pour …`)."""
        if listed_payer(money, scene):
            return self.last_governing or heading(money, KINDS, scene)
        last = self.sums.last
        if last is None or last.end > money.start or not scene.syntax.in_list(last, money):
            return None
        if of_another_clause(money, scene):
            return None
        return self.last_governing if scene.syntax.distance(last, money) < _LIST_REACH else None


def _governed_closely(quantity: Mention, scene: Scene) -> bool:
    """Whether a verb or noun of funding governs a number closely; one of having only where it is a fund's."""
    for governing in governing_cues(quantity, _WEIGHTS, scene):
        if governing.name in KINDS or fund_of(governing.cue, scene) is not None:
            return governing.cost <= _CLOSELY
    return False


def _gives_way(cue: Mention, money: Mention, scene: Scene) -> bool:
    """Whether a cue only describes the sum (`a contribution of`, `5 millions destinés à`) and a verb may govern it."""
    forms = {cue.cues.get("disburse"), cue.cues.get("budget")}
    beside = cue.cues.get("disburse") == "participle" and 0 <= cue.start - money.end <= 1
    return "noun" in forms or (beside and scene.syntax.agent(cue, scene.sentence) is None)
