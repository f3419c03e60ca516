"""Money for a mission: who promises, pays, freezes, frees, cuts, approves or needs how much."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from app.extraction.currencies import FAMILIES, resolve_family
from app.extraction.frames.frame import Governing, Scene, code_of
from app.extraction.mention import Mention
from app.extraction.reading import ACTORS
from app.records import MAX_AMOUNT, FundingEvent, FundingKind

_WEIGHTS: Mapping[str, float] = {
    "pledge": 0.0, "disburse": 0.8, "freeze": -1.5, "waive": -1.5, "cut": -1.0, "budget": 0.0, "require": 0.0,
    "receive": 0.3, "propose": 1.2, "ask": 1.0, "field": 1.0,
}  # fmt: skip
_KINDS: Mapping[str, FundingKind] = {
    "pledge": "pledge", "disburse": "disbursement", "freeze": "freeze", "waive": "waiver", "cut": "cut",
    "budget": "budget", "require": "requirement", "propose": "proposal", "ask": "proposal",
}  # fmt: skip
_HYPOTHETICAL = ("future", "conditional", "infinitive")
_ELLIPSIS_REACH = 300
_PLAIN_NOUN, _LIST_REACH = 5.0, 9.0
_SUMS = ("money", "number", "count")


@dataclass
class FundingFrame:
    """Reads the funding events of a text in order; sums, currencies and funders carry on from one to the next."""

    actors: list[str]
    """All actors of the text, the most frequent first: they tell which franc or dollar is meant."""
    last_money: Mention | None = None
    last_funder: str | None = None
    last_frozen_by: str | None = None
    last_governing: Governing | None = None
    used: set[int] = field(default_factory=set)

    def read(self, scene: Scene) -> Iterator[FundingEvent]:
        """The funding events of one sentence."""
        events = list(self._events(scene))
        for event in events:
            unknown = event.kind == "waiver" and event.funder is None and self.last_frozen_by
            yield event.model_copy(update={"funder": self.last_frozen_by}) if unknown else event

    def _events(self, scene: Scene) -> Iterator[FundingEvent]:
        self.used.clear()
        self.last_governing = None
        for quantity in [m for m in scene.sentence.mentions if m.kind in _SUMS or m.has("that_sum")]:
            money = self._as_money(quantity, scene)
            if money is None or self._in_other_currency(money, scene):
                continue
            event = self._event(money, scene)
            self.last_money = money
            if event:
                yield event
        yield from self._without_sum(scene)

    def _as_money(self, quantity: Mention, scene: Scene) -> Mention | None:
        """The sum a quantity stands for: itself, or a bare number that goes on from the sum before it."""
        if quantity.kind == "money":
            currency = quantity.currency
            if currency is None and self.last_money:
                currency = self.last_money.currency
            if currency and currency in FAMILIES:
                near = sorted(scene.sentence.of_kind(*ACTORS), key=lambda each: scene.syntax.distance(each, quantity))
                currency = resolve_family(currency, [*(str(actor.value) for actor in near), *self.actors])
            return replace(quantity, currency=currency) if currency else None
        last = self.last_money
        if last and quantity.has("that_sum"):
            return replace(last, start=quantity.start, end=quantity.end)
        if last is None or last.scale == 1 or quantity.start - last.end > _ELLIPSIS_REACH:
            return None
        if quantity.kind == "count" and quantity.form != "bare":
            return None
        governing = scene.governing(quantity, {name: _WEIGHTS[name] for name in _KINDS})
        if not governing or governing[0].cost > 6 or float(quantity.value or 0) >= 1000:
            return None
        return replace(
            quantity,
            kind="money",
            value=float(quantity.value or 0) * last.scale,
            scale=last.scale,
            currency=last.currency,
        )

    def _in_other_currency(self, money: Mention, scene: Scene) -> bool:
        """Whether a sum repeats the one before it in another currency (`60 M$ CA (43,6 M$)`)."""
        last = self.last_money
        if last is None or last.end > money.start:
            return False
        gap = scene.syntax.text.shadow[last.end : money.start]
        return len(gap) < 24 and gap.lstrip().startswith("(") and last.currency != money.currency

    def _event(self, money: Mention, scene: Scene) -> FundingEvent | None:
        governing = self._governing(money, scene) or self._carried(money, scene)
        if governing is None or scene.denied(money) or scene.syntax.negated(governing.cue):
            return None
        self.last_governing = governing
        kind, fund = self._kind(governing, money, scene)
        mission = scene.mission(money)
        amount = round(float(money.value or 0), 2)
        if kind is None or mission is None or amount > MAX_AMOUNT or self._for_others(money, scene):
            return None
        self.used.add(governing.cue.start)
        funder = None if kind == "fund_total" else self._funder(kind, governing, money, scene)
        self._remember(kind, funder)
        start, end = min(governing.cue.start, money.start), max(governing.cue.end, money.end)
        return FundingEvent(
            mission=mission,
            kind=kind,
            amount=amount,
            currency=money.currency,
            funder=funder,
            recipient=scene.syntax.text.plain[fund.start : fund.end] if fund else None,
            date=scene.date(governing.cue, money, future=kind == "proposal"),
            evidence=(scene.syntax.text.evidence(start, end),),
            rule=f"funding.{kind}",
        )

    def _governing(self, money: Mention, scene: Scene) -> Governing | None:
        best: Governing | None = None
        for governing in scene.governing(money, _WEIGHTS):
            if governing.name == "field" and self._fund_of(governing.cue, scene) is None:
                continue
            plain = governing.name == "disburse" and governing.cue.cues["disburse"] == "noun"
            if best is None or governing.cost - best.cost < _PLAIN_NOUN:
                best = governing
            if not plain:
                break
        return best

    def _carried(self, money: Mention, scene: Scene) -> Governing | None:
        """What governed the sum before, if this one goes on its list (`120 millions pour le Japon et 50 pour …`)."""
        last = self.last_money
        listed = last and last.end <= money.start and scene.syntax.in_list(last, money)
        return self.last_governing if listed and last and scene.syntax.distance(last, money) < _LIST_REACH else None

    def _fund_of(self, cue: Mention, scene: Scene) -> Mention | None:
        """The fund that is the subject of a verb, or near it."""
        first = next((m for m in scene.sentence.mentions if m.has("fund") or m.kind == "mission"), None)
        if first and first.has("fund") and first.end <= cue.start and scene.syntax.role(first) == "subject":
            return first
        return scene.near(cue, "fund", reach=8)

    def _kind(self, governing: Governing, money: Mention, scene: Scene) -> tuple[FundingKind | None, Mention | None]:
        """The kind of event, and the fund it concerns."""
        name, cue, form = governing.name, governing.cue, governing.cue.cues[governing.name]
        fund = self._fund_of(cue, scene) or scene.near(money, "fund", reach=6)
        if name in ("receive", "field"):
            return ("fund_total", fund) if fund else ("disbursement" if name == "receive" else None, None)
        kind = _KINDS[name]
        if kind == "waiver" and cue.has("disburse") and self.last_frozen_by is None:
            kind = "disbursement"
        if kind in ("disbursement", "pledge", "budget"):
            asked = self._modal(cue, scene)
            if form == "conditional" or (form == "infinitive" and asked == "wanted"):
                return "proposal", fund
            if kind == "disbursement" and (form == "future" or asked == "promised"):
                return "pledge", fund
        return kind, fund

    def _modal(self, cue: Mention, scene: Scene) -> str | None:
        """What governs an infinitive: `wanted` (asked, proposed, might) or `promised`."""
        for other in reversed(scene.sentence.mentions):
            if other.end <= cue.start and scene.syntax.distance(other, cue) < 7:
                if other.has("want", "might", "ask", "propose", "plan"):
                    return "wanted"
                if other.has("pledge"):
                    return "promised"
        return None

    def _for_others(self, money: Mention, scene: Scene) -> bool:
        other = scene.near(money, "not_for_mission", reach=16)
        return other is not None and scene.near(money, "fund", reach=4) is None

    def _remember(self, kind: FundingKind, funder: str | None) -> None:
        self.last_funder = funder or self.last_funder
        if kind == "freeze":
            self.last_frozen_by = funder or self.last_frozen_by

    def _funder(self, kind: FundingKind, governing: Governing, money: Mention, scene: Scene) -> str | None:
        cue, name = governing.cue, governing.name
        if kind == "requirement":
            return code_of(self._beside(money, scene, "to", "by", reach=5) or self._budget_of(money, scene))
        agent = scene.syntax.agent(cue, scene.sentence) or self._beside(money, scene, "by", reach=6)
        if agent:
            return code_of(agent)
        if name == "ask" or (kind == "proposal" and self._asked(cue, scene)):
            return code_of(
                self._payer(cue, scene)
                or self._beside(money, scene, "to", reach=8)
                or self._beside(cue, scene, "to", reach=8)
            )
        active = scene.syntax.active(cue, name)
        if active:
            actor = scene.subject_actor(cue, money)
            return code_of(actor) or code_of(self._beside(money, scene, "for", reach=3))
        owner = self._beside(cue, scene, "of", reach=4) or self._beside(money, scene, "of", reach=3)
        if active is None:
            owner = owner or scene.subject_actor(cue, money)
        if owner:
            return code_of(owner)
        if kind == "waiver":
            return self.last_frozen_by or code_of(scene.subject_actor(cue))
        if kind == "budget":
            return code_of(scene.subject_actor(cue))
        carried = self.last_funder if scene.near(money, "partitive", reach=12) or cue.has("that_sum") else None
        return (
            code_of(scene.subject_actor(cue)) or carried or (self.last_funder if self._same_sentence(scene) else None)
        )

    def _payer(self, cue: Mention, scene: Scene) -> Mention | None:
        """The actor asked, between the asking and the paying verb."""
        asking = [m for m in scene.sentence.cues("ask") if m.end <= cue.start]
        actors = [
            m
            for m in scene.sentence.of_kind(*ACTORS)
            if asking and asking[-1].end <= m.start < cue.start and scene.syntax.role(m) == "to"
        ]
        return actors[0] if actors else None

    def _asked(self, cue: Mention, scene: Scene) -> bool:
        """Whether a payer is asked to pay: `il demande à l'ONU de lui rembourser …`."""
        return any(
            m.has("ask") and m.end <= cue.start and scene.syntax.distance(m, cue) < 9 for m in scene.sentence.mentions
        )

    def _same_sentence(self, scene: Scene) -> bool:
        return self.last_money is not None and self.last_money.start >= scene.sentence.start

    def _budget_of(self, money: Mention, scene: Scene) -> Mention | None:
        """The nation of the budget that a cost falls on (`au budget français`)."""
        budget = scene.near(money, "budget", reach=4)
        nation = [m for m in scene.sentence.of_kind("country") if budget and 0 < m.start - budget.end <= 2]
        return nation[0] if nation else None

    def _beside(self, anchor: Mention, scene: Scene, *roles: str, reach: float) -> Mention | None:
        """The first actor after a mention, or the adjective on it, that has one of these roles."""
        for mention in scene.sentence.of_kind(*ACTORS):
            near = mention.start >= anchor.end and scene.syntax.distance(anchor, mention) < reach
            if near and mention.form == "demonym" and "of" in roles and mention.start - anchor.end <= 2:
                return mention
            if near and mention.form != "demonym" and scene.syntax.role(mention) in roles:
                return mention
        return None

    def _without_sum(self, scene: Scene) -> Iterator[FundingEvent]:
        """Freezes, waivers and proposals that name no sum."""
        for cue in scene.sentence.cues("freeze", "waive", "financing", "bill"):
            if cue.start in self.used or scene.denied(cue) or scene.syntax.negated(cue):
                continue
            kind, anchor = self._sumless_kind(cue, scene)
            mission = scene.mission(cue)
            if kind is None or mission is None or anchor is None:
                continue
            actor = self._sumless_funder(kind, cue, anchor, scene)
            if actor is None:
                continue
            self._remember(kind, actor)
            first = min(cue.start, anchor.start)
            subject = scene.subject_actor(anchor) if kind != "freeze" else None
            start = subject.start if subject and subject.start < first and first - subject.start < 60 else first
            yield FundingEvent(
                mission=mission,
                kind=kind,
                funder=actor,
                recipient=code_of(subject) if kind == "waiver" and subject and code_of(subject) != actor else None,
                date=scene.date(cue),
                evidence=(scene.syntax.text.evidence(start, max(cue.end, anchor.end)),),
                rule=f"funding.{kind}.no_sum",
            )

    def _sumless_kind(self, cue: Mention, scene: Scene) -> tuple[FundingKind | None, Mention | None]:
        money_near = any(scene.syntax.distance(money, cue) < 9 for money in scene.sentence.of_kind("money"))
        if money_near:
            return None, None
        if cue.has("freeze"):
            aid = scene.near(cue, "financing", "disburse", reach=8)
            return ("freeze", aid) if aid and aid is not cue else (None, None)
        if cue.has("waive"):
            return ("waiver", cue) if self.last_frozen_by else (None, None)
        verb = next(
            (
                other
                for other in reversed(scene.sentence.mentions)
                if other.end <= cue.start and scene.syntax.distance(other, cue) < 6 and self._would(other, scene)
            ),
            None,
        )
        return ("proposal", verb) if verb else (None, None)

    def _would(self, verb: Mention, scene: Scene) -> bool:
        """Whether a verb says what someone would do: by its form, or as what is wanted."""
        if "conditional" in verb.cues.values():
            return True
        return verb.has("disburse") and verb.cues["disburse"] != "noun" and self._modal(verb, scene) == "wanted"

    def _sumless_funder(self, kind: FundingKind, cue: Mention, anchor: Mention, scene: Scene) -> str | None:
        if kind == "waiver":
            return self.last_frozen_by
        if kind == "freeze":
            owner = self._beside(anchor, scene, "of", "by", reach=4) or scene.syntax.agent(cue, scene.sentence)
            return code_of(owner or scene.subject_actor(cue))
        return code_of(scene.subject_actor(anchor))
