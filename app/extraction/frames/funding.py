"""Money for a mission: who promises, pays, freezes, frees, cuts, approves or needs how much."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from app.extraction.frames.aims import for_others
from app.extraction.frames.frame import Scene
from app.extraction.frames.governing import Governing, governing_cues
from app.extraction.frames.kinds import KINDS, fund_of, kind_of, settled
from app.extraction.frames.payers import Payer, Payers
from app.extraction.frames.sumless import SumlessFrame
from app.extraction.frames.sums import Sums
from app.extraction.frames.sums_governing import WEIGHTS, governing_sum
from app.extraction.frames.tables import (
    added_to,
    by_the_head,
    denied_verb,
    goes_on,
    only_compared,
    promised_after,
    shared_out,
)
from app.extraction.mention import Mention
from app.extraction.unread import Reason, Unread
from app.records import FundingEvent, FundingKind
from app.values import MAX_AMOUNT

_CLOSELY, _NAMED_WITHIN = 6.0, 8.0
_LEAST = 50_000
"""Major units: a smaller sum is a price or an allowance, not a mission's money."""
_SUMS = ("money", "number", "count")
_TOLD_BY_PAYER = ("disbursement", "budget")
"""Kinds that a sentence which names neither a mission nor a payer tells of other money."""
_PAID_BY_STATES = ("disbursement", "pledge", "budget", "freeze", "cut", "requirement")


@dataclass
class FundingFrame:
    """Reads the funding events of a text in order; sums, currencies and payers carry on from one to the next."""

    sums: Sums
    hosts: Mapping[str, str | None]
    """Mission key -> host country."""
    payers: Payers = field(default_factory=Payers)
    last_governing: Governing | None = None
    told: tuple[FundingKind, Mention] | None = None
    """The kind of the last event and its sum."""
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
        for quantity in _quantities(scene):
            if quantity.kind == "count" and quantity.form != "bare":
                self.sums.counted = quantity.end
            close = quantity.kind == "money" or (
                _governed_closely(quantity, scene) and not self._goes_on_for_others(scene)
            )
            money = self.sums.meant_by(quantity, scene, governed=close)
            if (
                money is None
                or (quantity.has("that_sum") and added_to(quantity, scene))
                or (quantity.has("same_sum") and not _governed_closely(quantity, scene))
                or self.sums.repeats_last(money, scene)
            ):
                continue
            event = self._event(money, scene)
            if isinstance(event, list):
                self.told = (event[-1].kind, money)
            if not scene.denied(money):
                self.sums.last = money
            if isinstance(event, Unread):
                yield event
            else:
                scene.sentence.turn(quantity, "money")  # a bare number read as a sum is no number of people
                yield from event

    def _goes_on_for_others(self, scene: Scene) -> bool:
        """Whether the sum before, in the same sentence, was for something that is no mission."""
        return self.sums.last is not None and self.sums.in_sentence(scene) and for_others(self.sums.last, None, scene)

    def _event(self, money: Mention, scene: Scene) -> list[FundingEvent] | Unread:
        governing = governing_sum(money, self.sums.last, self.last_governing, scene) or goes_on(money, self.told, scene)
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
        if kind != "budget" and only_compared(money, scene):
            kind = None
        if mission is None or kind is None:
            return Unread(money, "funding_event", Reason.NO_MISSION if kind else Reason.NOT_DONE)
        if reason := self._reason_against(money, mission, governing, scene):
            return Unread(money, "funding_event", reason)
        return self._told(governing, kind, fund, mission, money, scene)

    def _reason_against(self, money: Mention, mission: str, governing: Governing, scene: Scene) -> Reason | None:
        if not _LEAST <= round(float(money.value or 0), 2) <= MAX_AMOUNT or by_the_head(money, scene):
            return Reason.SMALL
        return Reason.OTHER_MONEY if for_others(money, self.hosts.get(mission), scene, governing.cue) else None

    def _told(
        self, governing: Governing, kind: FundingKind, fund: Mention | None, mission: str, money: Mention, scene: Scene
    ) -> list[FundingEvent] | Unread:
        """The event; one for each of several payers where each gives the sum."""
        self.used.add(governing.cue.start)
        payer = self.payers.of(kind, governing, money, scene, going_on=self.sums.in_sentence(scene))
        if payer.code is None and kind in _PAID_BY_STATES and not governing.cue.has("refund"):
            payer = Payer(self.sums.state_of(money.currency))
        kind = settled(kind, governing, payer, scene)
        if payer.code is None and kind in _TOLD_BY_PAYER and not _about_mission(fund, scene):
            return Unread(money, "funding_event", Reason.NO_PAYER)
        self.payers.remember(kind, payer.code)
        event = FundingEvent(
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
        each = shared_out(governing, money, scene)
        return [event.model_copy(update={"funder": str(actor.value)}) for actor in each] or [event]


def _quantities(scene: Scene) -> list[Mention]:
    """What can be a sum, in order: numbers, and words like `that sum`."""
    sums = (m for m in scene.sentence.cues("that_sum", "same_sum") if m.kind not in _SUMS)
    return sorted([*scene.sentence.of_kind(*_SUMS), *sums], key=lambda mention: mention.start)


def _governed_closely(quantity: Mention, scene: Scene) -> bool:
    """Whether a verb or noun of funding governs a number closely; one of having only where it is a fund's."""
    for governing in governing_cues(quantity, WEIGHTS, scene):
        if governing.name in KINDS or fund_of(governing.cue, scene) is not None:
            return governing.cost <= _CLOSELY
    return False


def _about_mission(fund: Mention | None, scene: Scene) -> bool:
    """Whether a sentence itself says that its money is a mission's (`Its budget is …`)."""
    named = next(scene.sentence.of_kind("mission", "anaphor"), None)
    own = any(scene.syntax.possessed(noun) for noun in scene.sentence.cues("budget"))
    return named is not None or fund is not None or own
