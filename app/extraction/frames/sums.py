"""Which sum a quantity stands for: its currency, the scale that a list leaves out, `cette somme`."""

from dataclasses import dataclass, replace

from app.extraction.currencies import FAMILIES, STATE_OF, resolve_family
from app.extraction.frames.frame import Scene
from app.extraction.frames.sources import listed_payer
from app.extraction.mention import Mention
from app.extraction.reading import ACTORS

_ELLIPSIS_REACH = 300
_LARGEST_BARE = 1000
_CONVERTED_WITHIN = 40


@dataclass
class Sums:
    """Carries the last sum of a text on to the quantities after it."""

    actors: list[str]
    """All actors of the text, the most frequent first: they tell which franc or dollar is meant."""
    last: Mention | None = None
    counted: int = 0
    """Where the last number of people ends: a bare number after it goes on from that."""

    def meant_by(self, quantity: Mention, scene: Scene, *, governed: bool) -> Mention | None:
        """The sum that a quantity stands for: itself, the one before it, or a bare number that goes on from that.

        `governed`: whether a verb or noun of funding governs a bare number closely.
        """
        last = self.last
        if quantity.kind == "money":
            currency = self._currency(quantity, scene)
            return replace(quantity, currency=currency) if currency else None
        if last and quantity.has("that_sum", "same_sum"):
            return replace(last, start=quantity.start, end=quantity.end)
        if last is None or last.scale == 1 or self.counted > last.end or quantity.start - last.end > _ELLIPSIS_REACH:
            return None
        value = float(quantity.value or 0)
        if not governed and not self._listed(quantity, scene):
            return None
        if value >= _LARGEST_BARE:
            if not self._listed(quantity, scene):
                return None
            return replace(quantity, kind="money", value=value, scale=1, currency=last.currency)
        return replace(quantity, kind="money", value=value * last.scale, scale=last.scale, currency=last.currency)

    def _listed(self, quantity: Mention, scene: Scene) -> bool:
        """Whether a number goes on a list of sums with its payer alone.

        As in `le Japon a promis 2 millions et la Corée, 500 000`.
        """
        return listed_payer(quantity, scene) is not None and self.in_sentence(scene)

    def _currency(self, money: Mention, scene: Scene) -> str | None:
        following = next((m for m in scene.sentence.of_kind("money") if m.start >= money.end), None)
        joint, shadow = scene.syntax.grammar.range_joint, scene.syntax.text.shadow
        ranged = following is not None and joint.fullmatch(shadow, money.end, following.start) is not None
        other = following.currency if following is not None and ranged else None
        currency = money.currency or other or (self.last.currency if self.last else None)
        if currency is None or currency not in FAMILIES:
            return currency
        near = sorted(scene.sentence.of_kind(*ACTORS), key=lambda actor: scene.syntax.distance(actor, money))
        return resolve_family(currency, [*(str(actor.value) for actor in near), *self.actors])

    def state_of(self, currency: str | None) -> str | None:
        """The state whose own currency a sum is in; none for one used abroad, or that the text need not mean."""
        state = STATE_OF.get(currency or "")
        shared = any(currency in family for family in FAMILIES.values())
        return state if not shared or state in self.actors else None

    def repeats_last(self, money: Mention, scene: Scene) -> bool:
        """Whether a sum repeats the one before it in another currency (`60 M$ CA (43,6 M$)`, `€5m, or $6m`)."""
        if self.last is None or self.last.end > money.start:
            return False
        gap = scene.syntax.text.shadow[self.last.end : money.start]
        bracketed = scene.syntax.barriers_between(self.last.end, money.start) == "("
        gap = gap[gap.find("(") :] if bracketed else gap
        told_so = gap.strip(" ,") != "" and scene.syntax.grammar.in_other_currency.fullmatch(gap) is not None
        return len(gap) < _CONVERTED_WITHIN and told_so and self.last.currency != money.currency

    def in_sentence(self, scene: Scene) -> bool:
        """Whether the last sum stands in this sentence."""
        return self.last is not None and self.last.start >= scene.sentence.start
