"""Money for a mission: who promises, pays, freezes, frees, cuts, approves or needs how much."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from app.extraction.frames.frame import Scene
from app.extraction.frames.governing import Governing, governing_cues
from app.extraction.frames.payers import Payers, bearer_of, beside
from app.extraction.frames.sumless import SumlessFrame
from app.extraction.frames.sums import Sums
from app.extraction.mention import Mention
from app.extraction.unread import Reason, Unread
from app.records import FundingEvent, FundingKind
from app.values import MAX_AMOUNT

_WEIGHTS: Mapping[str, float] = {
    "pledge": 0.0, "disburse": 0.8, "freeze": -1.5, "waive": -1.5, "cut": -1.0, "budget": 0.0, "require": 0.0,
    "receive": 0.3, "each_year": 2.5, "propose": 1.2, "ask": 1.0, "field": 1.0,
}  # fmt: skip
_KINDS: Mapping[str, FundingKind] = {
    "pledge": "pledge", "disburse": "disbursement", "freeze": "freeze", "waive": "waiver", "cut": "cut",
    "budget": "budget", "require": "requirement", "each_year": "requirement", "propose": "proposal", "ask": "proposal",
}  # fmt: skip
_PLAIN_NOUN, _LIST_REACH, _CLOSELY = 5.0, 9.0, 6.0
_PASSIVE = 5.0
_NAMED_WITHIN, _APPROVED_WITHIN, _TO_WHOM = 8.0, 16.0, 60
_LEAST = 1000
"""Major units: a smaller sum is a price or an allowance, not a mission's money."""
_SUMS = ("money", "number", "count")

_BENEFICIARY = 3.0
"""Within so many words of a sum, people it is for are those who get it."""


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
            if money is None or self.sums.repeats_last(money, scene):
                continue
            event = self._event(money, scene)
            if not scene.denied(money):
                self.sums.last = money
            if isinstance(event, FundingEvent):
                quantity.kind = "money"  # a bare number read as a sum is no number of people
            yield event

    def _goes_on_for_others(self, scene: Scene) -> bool:
        """Whether the sum before, in the same sentence, was for something that is no mission."""
        return self.sums.last is not None and self.sums.in_sentence(scene) and _for_others(self.sums.last, None, scene)

    def _event(self, money: Mention, scene: Scene) -> FundingEvent | Unread:
        governing = self._governing(money, scene) or self._carried(money, scene)
        if governing is None:
            return Unread(money, "funding_event", Reason.NO_CUE)
        if scene.denied(money):
            return Unread(money, "funding_event", Reason.DENIED)
        if scene.syntax.negated(governing.cue):
            return Unread(money, "funding_event", Reason.NEGATED)
        kind, fund = self._kind(governing, money, scene)
        self.last_governing = governing
        mission = scene.mission(money)
        amount = round(float(money.value or 0), 2)
        if mission is None:
            return Unread(money, "funding_event", Reason.NO_MISSION)
        if not _LEAST <= amount <= MAX_AMOUNT:
            return Unread(money, "funding_event", Reason.SMALL)
        if _for_others(money, self.hosts.get(mission), scene):
            return Unread(money, "funding_event", Reason.OTHER_MONEY)
        self.used.add(governing.cue.start)
        payer = self.payers.of(kind, governing, money, scene, going_on=self.sums.in_sentence(scene))
        if kind == "disbursement" and payer.named and payer.named.has("assembly"):
            kind = "budget"  # who votes money does not pay it out
        self.payers.remember(kind, payer.code)
        return FundingEvent(
            mission=mission,
            kind=kind,
            amount=amount,
            currency=money.currency,
            funder=payer.code,
            recipient=scene.syntax.text.plain[fund.start : fund.end] if fund else None,
            date=scene.date(governing.cue, money, future=kind == "proposal"),
            evidence=(scene.evidence(governing.cue, money, also=payer.named, within=_NAMED_WITHIN),),
            rule=f"funding.{kind}",
        )

    def _governing(self, money: Mention, scene: Scene) -> Governing | None:
        """The nearest cue; one that only describes the sum gives way to the verb that governs it."""
        best: Governing | None = None
        for governing in governing_cues(money, _WEIGHTS, scene):
            if governing.name == "field" and _fund_of(governing.cue, scene) is None:
                continue
            infinitive = governing.cue.cues[governing.name] == "infinitive"
            if (
                infinitive
                and scene.modality(governing.cue) is None
                and scene.near(governing.cue, "just_done", reach=4) is None
            ):
                continue  # a purpose (`pour financer la mission`), not an event
            done_to_it = not governing.before and (
                scene.syntax.active(governing.cue, governing.name) is False
                or governing.name in ("freeze", "cut", "waive")
            )
            if best is None or governing.cost - best.cost < _PLAIN_NOUN + (_PASSIVE if done_to_it else 0):
                best = governing
            if not _gives_way(governing.cue, money, scene):
                break
        return best

    def _carried(self, money: Mention, scene: Scene) -> Governing | None:
        """What governed the sum before, if this one goes on its list (`120 millions pour le Japon et 50 pour …`)."""
        last = self.sums.last
        if last is None or last.end > money.start or not scene.syntax.in_list(last, money):
            return None
        return self.last_governing if scene.syntax.distance(last, money) < _LIST_REACH else None

    def _kind(self, governing: Governing, money: Mention, scene: Scene) -> tuple[FundingKind, Mention | None]:
        """The kind of event, and the fund it concerns."""
        name, cue, form = governing.name, governing.cue, governing.cue.cues[governing.name]
        fund = _fund_of(cue, scene) or scene.near(money, "fund", reach=6)
        if name in ("receive", "field"):
            given = name == "receive" and (fund is None or beside(money, scene, "of", "from", reach=2.5) is not None)
            return ("disbursement" if given else "fund_total"), fund
        kind = _KINDS[name]
        if name == "require" and form in ("past", "participle") and bearer_of(cue, money, scene):
            return "disbursement", fund
        if kind == "budget" and form == "noun" and not self.payers.approved_by and not _approved(cue, scene):
            kind = "requirement"
        if kind == "waiver" and cue.has("disburse") and self.payers.last_frozen_by is None:
            kind = "disbursement"
        if kind in ("disbursement", "pledge", "budget"):
            if form == "noun" and _planned(cue, scene):
                return "proposal", fund
            modality = scene.modality(cue) if form not in ("past", "participle") else None
            if form == "conditional" or (form in ("infinitive", "gerund") and modality == "wanted"):
                return "proposal", fund
            if kind == "disbursement" and (form == "future" or modality == "promised"):
                return "pledge", fund
        return kind, fund


def _governed_closely(quantity: Mention, scene: Scene) -> bool:
    """Whether a verb or noun of funding governs a number closely; one of having only where it is a fund's."""
    for governing in governing_cues(quantity, _WEIGHTS, scene):
        if governing.name in _KINDS or _fund_of(governing.cue, scene) is not None:
            return governing.cost <= _CLOSELY
    return False


def _planned(noun: Mention, scene: Scene) -> bool:
    """Whether a payment is only thought of (`is weighing a contribution of …`)."""
    plan = scene.near(noun, "plan", "propose", "want", reach=1.5)
    return plan is not None and plan.end <= noun.start and not any(f in ("noun", "phrase") for f in plan.cues.values())


def _approved(budget: Mention, scene: Scene) -> bool:
    """Whether a verb of approval stands by a budget's noun; without one it is what the mission costs."""
    verbs = (m for m in scene.sentence.cues("budget") if m.cues["budget"] not in ("noun", "phrase"))
    return any(scene.syntax.distance(verb, budget) < _APPROVED_WITHIN for verb in verbs)


def _fund_of(cue: Mention, scene: Scene) -> Mention | None:
    """The fund that is the subject of a verb, or near it."""
    first = next((m for m in scene.sentence.mentions if m.has("fund") or m.kind == "mission"), None)
    if first and first.has("fund") and first.end <= cue.start and scene.syntax.role(first) == "subject":
        return first
    return scene.near(cue, "fund", reach=8)


def _gives_way(cue: Mention, money: Mention, scene: Scene) -> bool:
    """Whether a cue only describes the sum (`a contribution of`, `5 millions destinés à`) and a verb may govern it."""
    forms = {cue.cues.get("disburse"), cue.cues.get("budget")}
    beside = cue.cues.get("disburse") == "participle" and 0 <= cue.start - money.end <= 1
    return "noun" in forms or (beside and scene.syntax.agent(cue, scene.sentence) is None)


def _for_others(money: Mention, host: str | None, scene: Scene) -> bool:
    """Whether the money is for something that is no mission: `aide humanitaire`, the host's own army or police."""
    if next(scene.sentence.of_kind("mission", "anaphor"), None) is None and scene.near(money, "fund", reach=8) is None:
        for mention in scene.sentence.mentions:
            if abs(mention.start - money.end) < _TO_WHOM and scene.syntax.role(mention) in ("to", "for"):
                own = mention.form == "institution" and mention.value == host
                if own or (mention.kind == "people" and mention.value == "outsider"):
                    return True
    people = (m for m in scene.sentence.of_kind("people") if m.value == "outsider" and m.start >= money.end)
    if any(
        scene.role_with_nation(m) in ("for", "to") and scene.syntax.distance(money, m) < _BENEFICIARY for m in people
    ):
        return True
    other = scene.near(money, "not_for_mission", reach=16)
    if other is None or scene.near(money, "fund", reach=4):
        return False
    distance = scene.syntax.distance(money, other)
    return all(
        scene.syntax.distance(sum_, other) >= distance
        for sum_ in scene.sentence.of_kind("money")
        if sum_.start != money.start
    )
