"""What kind of event a cue makes of a sum, and the fund that it concerns."""

from collections.abc import Iterable, Mapping

from app.extraction.frames.bearers import bearer_of
from app.extraction.frames.frame import Scene
from app.extraction.frames.governing import Governing
from app.extraction.frames.payers import Payer
from app.extraction.frames.sources import beside, giver_before, giver_between, listed_payer, of_gift, source_of
from app.extraction.mention import Mention
from app.records import FundingKind

KINDS: Mapping[str, FundingKind] = {
    "pledge": "pledge", "disburse": "disbursement", "freeze": "freeze", "waive": "waiver", "cut": "cut",
    "budget": "budget", "require": "requirement", "each_year": "requirement", "amount": "fund_total",
    "propose": "proposal", "ask": "proposal", "needed": "requirement",
}  # fmt: skip
_RECOMMENDED, _AGREED = 20.0, 4.0
_TOLD = ("past", "finite", "participle")
_APPROVED_WITHIN, _FROM_TO, _GIVER, _PART, _FROZEN, _RELATIVE = 16.0, 12, 2.5, 12.0, 8.0, 10


def kind_of(
    governing: Governing, money: Mention, scene: Scene, *, frozen: bool
) -> tuple[FundingKind | None, Mention | None]:
    """The kind of event, and the fund it concerns; `frozen`: whether the text has told of money frozen before."""
    name, cue, form = governing.name, governing.cue, governing.cue.cues[governing.name]
    fund = fund_of(cue, scene) or scene.near(money, "fund", reach=6)
    if name in ("receive", "field"):
        return _received(name, form, cue, money, fund, scene), fund
    kind = KINDS[name]
    near = scene.near(money, "freeze", reach=_PART)
    described = near is not None and near.cues["freeze"] == "participle"
    frozen = frozen or described or scene.near(money, "freeze", reach=_FROZEN) is not None
    if kind == "waiver" and cue.has("disburse") and not frozen:
        kind = "disbursement"
    if kind in ("cut", "freeze"):
        return _reduced(kind, cue, form, money, scene), fund
    if name == "require" and form in ("past", "participle") and bearer_of(cue, money, scene):
        return "disbursement", fund
    if kind == "budget" and form in ("noun", "phrase"):
        if _of_a_state(cue, scene):
            return None, fund
        if _recommended(cue, scene):
            return "proposal", fund
        kind = "requirement" if _planned_budget(cue, scene) else kind
    return (_meant(kind, cue, form, scene) if kind in ("disbursement", "pledge", "budget") else kind), fund


def settled(kind: FundingKind, governing: Governing, payer: Payer, scene: Scene) -> FundingKind:
    """The kind, once who pays is known."""
    if kind == "disbursement" and payer.named and payer.named.has("assembly"):
        return "budget"  # who votes money does not pay it out
    if kind == "proposal" and governing.name == "ask" and payer.code is None:
        return "requirement"  # an appeal to nobody in particular
    if kind == "requirement" and governing.cue.has("spent") and payer.code and _spent(governing.cue, scene):
        return "disbursement"
    conditional = governing.cue.cues[governing.name] == "conditional"
    if kind == "proposal" and conditional and _said_of_itself(governing.cue, payer, scene):
        return "pledge"
    return kind


def _spent(verb: Mention, scene: Scene) -> bool:
    """Whether a cost is told as past (`has cost Britain £80 million`), and not by the year."""
    return verb.cues["spent"] in ("past", "participle") and scene.near(verb, "each_year", reach=_PART) is None


def _undertaken(verb: Mention, scene: Scene) -> bool:
    """Whether who would pay has agreed, offered or is ready to (`s'est dit prêt à financer`)."""
    before = [m for m in scene.sentence.mentions if m.cues and m.end <= verb.start]
    if not before or scene.syntax.distance(before[-1], verb) > _AGREED or "conditional" in before[-1].cues.values():
        return False
    return before[-1].has("pledge", "decide", "budget") and not before[-1].has("ask", "propose")


def _said_of_itself(verb: Mention, payer: Payer, scene: Scene) -> bool:
    """Whether a payer, or its people, have said what it `would` do: then it will (`Canada said it would give …`)."""
    before = [m for m in scene.sentence.mentions if m.end <= verb.start and m.cues]
    told = [m for m in before if m.has("say", "pledge") and any(form in _TOLD for form in m.cues.values())]
    if payer.code is None or not told or before[-1].has("might") or told[-1].has("plan", "ask"):
        return False
    speaker = scene.subject_actor(told[-1])
    return speaker is None or str(speaker.value) == payer.code


def _received(
    name: str, form: str, cue: Mention, money: Mention, fund: Mention | None, scene: Scene
) -> FundingKind | None:
    """What a sum received or held is: a gift where its giver is named, what a fund or the mission has had in all."""
    if name == "field":
        if form == "future":
            return None
        return ("disbursement" if source_of(money, scene) else "fund_total") if fund else None
    given = (
        source_of(money, scene)
        or listed_payer(money, scene)
        or beside(money, scene, "of", "from", reach=_GIVER)
        or giver_between(cue, money, scene)
        or of_gift(cue, scene)
    )
    drawn = any(cue.end <= m.start and m.end <= money.start for m in scene.sentence.cues("fund"))
    if drawn and name == "receive" and given is None:
        return "disbursement"  # `recibió de ese mismo fondo 185 millones`
    if given is not None and not scene.row_of(given):
        return "pledge" if form == "future" else "proposal" if form == "conditional" else "disbursement"
    if fund is None and form in ("future", "conditional"):
        return "pledge" if form == "future" else "proposal"
    part = fund is None and scene.near(money, "partitive", reach=_PART) is not None
    total = fund is not None or _of_mission_itself(cue, scene) or scene.syntax.active(cue, "receive") is False
    return "fund_total" if total and not part else "disbursement"


def _reduced(kind: FundingKind, cue: Mention, form: str, money: Mention, scene: Scene) -> FundingKind | None:
    """A cut or a freeze, unless it is only threatened; the two ends of a cut are budgets."""
    if kind == "cut" and (scene.syntax.reached(money) or _raised_from(money, scene)):
        return "budget" if scene.near(cue, "budget", reach=16) else None
    if _only_threatened(cue, form, scene) or _of_things(cue, money, scene):
        return None
    return kind


def _meant(kind: FundingKind, cue: Mention, form: str, scene: Scene) -> FundingKind:
    """A payment, promise or approval as it is told: done, promised, or only thought of."""
    if form == "noun" and _planned(cue, scene):
        return "proposal"
    if form in ("future", "participle") and (form == "future" or scene.syntax.to_be(cue)):
        return kind if kind == "pledge" or cue.has("assembly") else "pledge"
    modality = scene.modality(cue) if form not in ("past", "participle") else None
    if form == "infinitive" and _undertaken(cue, scene):
        modality = "promised"
    if form == "conditional" or (form in ("infinitive", "gerund") and modality == "wanted"):
        return "proposal"
    if kind == "disbursement" and modality == "promised":
        return "pledge"
    return kind


def _planned(noun: Mention, scene: Scene) -> bool:
    """Whether a payment is only thought of (`is weighing a contribution of …`)."""
    plan = scene.near(noun, "plan", "propose", "want", reach=1.5)
    return plan is not None and plan.end <= noun.start and not any(f in ("noun", "phrase") for f in plan.cues.values())


def head_of(verb: Mention, names: Iterable[str], scene: Scene) -> Mention | None:
    """The noun of funding that is the subject of a verb like `amounts to`; None where a sum parts them."""
    before = [m for m in scene.sentence.mentions if m.end <= verb.start]
    for mention in reversed(before):
        if mention.kind == "money":
            return None
        if mention.has(*names) and any(form == "noun" for form in mention.cues.values()):
            return mention
    return None


def fund_of(cue: Mention, scene: Scene) -> Mention | None:
    """The fund that is the subject of a verb, or near it."""
    first = next((m for m in scene.sentence.mentions if m.has("fund") or m.kind == "mission"), None)
    if first and first.has("fund") and first.end <= cue.start and scene.syntax.role(first) == "subject":
        return first
    return scene.near(cue, "fund", reach=8)


def _raised_from(money: Mention, scene: Scene) -> bool:
    """Whether a sum is the first of two that something goes from and to (`from $5 million to $3 million`)."""
    following = next((m for m in scene.sentence.of_kind("money") if m.start >= money.end), None)
    return following is not None and following.start - money.end < _FROM_TO and scene.syntax.reached(following)


def _only_threatened(cue: Mention, form: str, scene: Scene) -> bool:
    """Whether a cut or a freeze is only wanted, threatened or feared (`wants to cut`, `would lose`)."""
    if form == "conditional":
        return True
    threat = scene.near(cue, "threaten", "fear", reach=4) if form in ("infinitive", "noun", "gerund") else None
    wanted = form in ("infinitive", "gerund") and scene.modality(cue) == "wanted"
    return wanted or (threat is not None and threat.end <= cue.start)


def _of_things(verb: Mention, money: Mention, scene: Scene) -> bool:
    """Whether a sum tells what the things lost are worth (`lost two vehicles worth $400,000`)."""
    return any(verb.end <= m.start and m.end <= money.start for m in scene.sentence.of_kind("count", "number"))


def _of_mission_itself(cue: Mention, scene: Scene) -> bool:
    """Whether the mission is who has received a sum (`the mission has received $16 million so far`)."""
    if not scene.syntax.active(cue, "receive") or scene.syntax.reflexive(cue):
        return False
    missions = scene.sentence.of_kind("mission", "anaphor")
    if scene.syntax.after_relative(cue) and any(0 < cue.start - m.end < _RELATIVE for m in missions):
        return True  # `la misión, que recaudó solo 115 millones`
    subject = scene.syntax.subject(cue, scene.sentence)
    return subject is not None and subject.kind in ("mission", "anaphor", "pronoun")


def _recommended(budget: Mention, scene: Scene) -> bool:
    """Whether a budget is only recommended to those who would approve it (`recommended an appropriation of …`)."""
    told = [m for m in scene.sentence.cues("propose", "budget", "ask") if m.end <= budget.start]
    verbs = [m for m in told if not any(form in ("noun", "phrase") for form in m.cues.values())]
    return bool(verbs) and verbs[-1].has("propose") and scene.syntax.distance(verbs[-1], budget) < _RECOMMENDED


def _of_a_state(budget: Mention, scene: Scene) -> bool:
    """Whether a budget that no verb approves is a state's (`the Department of Defence has a budget of …`)."""
    verbs = (m for m in scene.sentence.cues("budget") if m.cues["budget"] not in ("noun", "phrase"))
    if any(scene.syntax.distance(verb, budget) < _APPROVED_WITHIN for verb in verbs):
        return False
    owner = scene.owner(budget) or giver_before(budget, scene) or scene.syntax.subject(budget, scene.sentence)
    return owner is not None and owner.kind == "country"


def _planned_budget(budget: Mention, scene: Scene) -> bool:
    """Whether a budget is only planned or estimated, and not yet one that may be spent."""
    word = scene.near(budget, "require", "plan", "propose", reach=4)
    return word is not None and word is not budget
