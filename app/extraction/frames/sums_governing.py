"""Which verb or noun of funding governs a sum, in its clause, its list, or as the whole that a part is of."""

from collections.abc import Mapping

from app.extraction.frames.frame import Scene
from app.extraction.frames.governing import Governing, governing_cues
from app.extraction.frames.kinds import KINDS, fund_of, head_of
from app.extraction.frames.sources import listed_payer
from app.extraction.frames.tables import (
    far_verb,
    heading,
    in_relative,
    main_verb,
    of_another_clause,
    of_another_noun,
    takes_another,
    told_of_whole,
    whole_sum,
)
from app.extraction.mention import Mention

WEIGHTS: Mapping[str, float] = {
    "pledge": 0.0, "disburse": 0.8, "freeze": -1.5, "waive": -1.5, "cut": -1.0, "budget": 0.0, "require": 0.0,
    "receive": 0.3, "each_year": 12.0, "amount": 1.0, "propose": 1.2, "ask": 1.0, "field": 1.0,
}  # fmt: skip
_PLAIN_NOUN, _LIST_REACH, _PASSIVE, _BEAR = 5.0, 9.0, 5.0, 3.0
_OPENING = 12
_FAR = ("pledge", "disburse", "budget")
_SPENT, _TO_SPEND = ("pledge", "disburse", "require"), 8.0
_TAKEN = ("cut", "freeze", "waive")


def governing_sum(money: Mention, last: Mention | None, before: Governing | None, scene: Scene) -> Governing | None:
    """What governs a sum; `last` is the sum before it, `before` what governed that."""
    if whole_sum(money, scene):
        return told_of_whole(money, {**WEIGHTS, "needed": 0.0}, scene)
    best = _governing(money, scene)
    return (
        (_authorized(best, scene) or best if best else None)
        or _carried(money, last, before, scene)
        or far_verb(money, _FAR, scene)
    )


def _authorized(spending: Governing, scene: Scene) -> Governing | None:
    """The verb that authorizes someone to spend (`authorized the Secretary-General to commit up to $120 million`)."""
    if spending.name not in _SPENT or not spending.before:
        return None
    for verb in scene.sentence.cues("authorized"):
        near = verb.end <= spending.cue.start and scene.syntax.distance(verb, spending.cue) < _TO_SPEND
        if near and verb.has("budget") and verb.cues["budget"] in ("past", "participle", "finite"):
            return Governing(verb, "budget", spending.cost, before=True)
    return None


def _governing(money: Mention, scene: Scene) -> Governing | None:
    """The nearest cue; one that only describes the sum gives way to the verb that governs it."""
    if of_another_clause(money, scene):
        return None
    best: Governing | None = None
    for governing in governing_cues(money, WEIGHTS, scene):
        if _passed_over(governing, money, scene):
            continue
        done_to_it = not governing.before and (
            scene.syntax.active(governing.cue, governing.name) is False or governing.name in _TAKEN
        )
        if best is None or governing.cost - best.cost < _PLAIN_NOUN + (_PASSIVE if done_to_it else 0):
            best = governing
        if in_relative(governing, scene) and (main := main_verb(money, KINDS, scene)):
            return main
        if not _gives_way(governing, money, scene):
            break
    return _by_its_head(best, scene) if best and best.name == "amount" else best


def _by_its_head(amount: Governing, scene: Scene) -> Governing:
    """The noun that is the subject of `amounts to` tells what a sum is (`the budget, adopted in May, amounts to …`)."""
    head = head_of(amount.cue, ("fund", *KINDS), scene)
    if head is None or head.has("fund"):
        return amount
    return Governing(head, next(name for name in head.cues if name in KINDS), amount.cost, before=True)


def _passed_over(governing: Governing, money: Mention, scene: Scene) -> bool:
    """Whether a cue does not govern: of having, but no fund has it; a mere purpose; a verb with a sum of its own."""
    cue, name = governing.cue, governing.name
    if name == "field":
        return cue.has("amount") or fund_of(cue, scene) is None
    if governing.before and cue.cues[name] == "noun" and scene.syntax.to_the(money):
        return True
    if name == "amount":
        return head_of(cue, ("fund", *KINDS), scene) is None
    if name == "each_year":
        opens = money.start - scene.sentence.start < _OPENING
        return not opens and not any(m.end <= money.start for m in scene.sentence.of_kind("mission", "anaphor"))
    if name in _TAKEN:
        return not governing.before and (takes_another(cue, money, scene) or of_another_noun(cue, name, money, scene))
    if not governing.before and scene.syntax.active(cue, name) and not in_relative(governing, scene):
        return takes_another(cue, money, scene)
    if cue.cues[name] != "infinitive":
        return False  # `pour financer la mission` is a purpose, not an event
    return scene.modality(cue) is None and scene.near(cue, "just_done", reach=4) is None


def _carried(money: Mention, last: Mention | None, before: Governing | None, scene: Scene) -> Governing | None:
    """What governed the sum before, if this one goes on its list (`120 millions pour le Japon et 50 pour …`)."""
    if listed_payer(money, scene):
        return before or heading(money, KINDS, scene)
    if last is None or last.end > money.start or not scene.syntax.in_list(last, money):
        return None
    if of_another_clause(money, scene):
        return None
    return before if scene.syntax.distance(last, money) < _LIST_REACH else None


def _gives_way(governing: Governing, money: Mention, scene: Scene) -> bool:
    """Whether a cue only describes the sum (`a contribution of`, `5 millions destinés à`) and a verb may govern it."""
    cue = governing.cue
    forms = {cue.cues.get("disburse"), cue.cues.get("budget")}
    beside = cue.cues.get("disburse") == "participle" and 0 <= cue.start - money.end <= 1
    borne = governing.name == "require" and any(
        verb.end <= cue.start and scene.syntax.distance(verb, cue) < _BEAR and verb.cues["disburse"] != "noun"
        for verb in scene.sentence.cues("disburse")
    )
    return borne or "noun" in forms or (beside and scene.syntax.agent(cue, scene.sentence) is None)
