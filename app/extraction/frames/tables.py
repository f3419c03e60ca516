"""Where a sum stands among others: in a list under a heading, in a clause of its own, from one to another."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import pairwise

from app.extraction.frames.frame import Scene
from app.extraction.frames.governing import Governing, governing_cues
from app.extraction.frames.sources import listed_payer
from app.extraction.mention import Mention
from app.extraction.reading import ACTORS
from app.records import FundingKind

_EACH, _EACH_REACH = 2.0, 6.0
_NEXT_SENTENCE, _ASIDES = 200, 160
_TOLD = ("past", "finite", "participle", "future")
_GOES_ON: Mapping[str, FundingKind] = {"pledge": "pledge", "disburse": "disbursement"}
_HEADS = ("field", "each_year", "amount", "require")
_OBJECT, _ITS_OWN = 6.0, 4.0
_FRACTION, _BESIDE, _QUALIFIES = 8, 5, 2
_DENIED_REACH = 18.0
_PROMISED, _OF_WHOLE, _VERB_REACH = 8.0, 3.0, 9.0


def heading(money: Mention, names: Iterable[str], scene: Scene) -> Governing | None:
    """The noun or verb before a list of payers and sums, however far (`Contributions to the force: Belgium, €2m`)."""
    told = tuple(name for name in names if name not in _HEADS)
    before = [cue for cue in scene.sentence.cues(*told) if cue.end <= money.start]
    if not before:
        return None
    name = next(name for name in before[-1].cues if name in told)
    return Governing(before[-1], name, 0.0, before=True)


def goes_on(money: Mention, told: tuple[FundingKind, Mention] | None, scene: Scene) -> Governing | None:
    """What goes on from the sentence before, in one that has payers and sums alone (`Japan, with $3 million, …`)."""
    if told is None or money.start - told[1].end > _NEXT_SENTENCE or listed_payer(money, scene) is None:
        return None
    name = next((name for name, kind in _GOES_ON.items() if kind == told[0]), None)
    cue = replace(money, kind="cue", cues={name: "noun"}) if name else None
    return Governing(cue, name, 0.0, before=True) if cue and name else None


def in_relative(governing: Governing, scene: Scene) -> bool:
    """Whether a verb after a sum stands in a relative clause on it (`the $20 million that Japan had promised`)."""
    return not governing.before and scene.syntax.after_relative(governing.cue)


def main_verb(money: Mention, names: Iterable[str], scene: Scene) -> Governing | None:
    """The verb before a sum whose object it is (`cancelled a contribution of $20 million that …`)."""
    for governing in governing_cues(money, dict.fromkeys(names, 0.0), scene):
        verb = governing.cue.cues[governing.name] not in ("noun", "phrase")
        if governing.before and verb and governing.cost < _OBJECT:
            return governing
    return None


def of_another_noun(verb: Mention, name: str, money: Mention, scene: Scene) -> bool:
    """Whether a participle qualifies a noun that stands between (`481 millions pour une brigade réduite`)."""
    if verb.cues[name] != "participle" or scene.syntax.after_copula(verb):
        return False
    apart = scene.syntax.text.shadow.count(" ", money.end, verb.start) > _QUALIFIES
    return apart and not scene.syntax.barriers_between(money.end, verb.start)


def far_verb(money: Mention, names: Iterable[str], scene: Scene) -> Governing | None:
    """The verb that asides part from the sum it governs (`announced on Tuesday, at a meeting of …, $40 million`)."""
    for cue in reversed(scene.sentence.mentions):
        if cue.end > money.start:
            continue
        if cue.kind in ("money", "count", "number") or money.start - cue.end > _ASIDES:
            return None
        for name in cue.cues:
            if name in names and scene.syntax.active(cue, name) and cue.cues[name] in _TOLD:
                return Governing(cue, name, 0.0, before=True)
            if cue.cues[name] in _TOLD:
                return None
    return None


def takes_another(verb: Mention, money: Mention, scene: Scene) -> bool:
    """Whether a verb after a sum has a sum of its own (`the budget of $1 billion will be cut by $180 million`)."""
    following = next((m for m in scene.sentence.of_kind("money") if m.start >= money.end), None)
    own = following is not None and following.start >= verb.end
    return own and following is not None and scene.syntax.distance(verb, following) < _ITS_OWN


def added_to(sum_: Mention, scene: Scene) -> bool:
    """Whether `that sum` only comes on top of another that the sentence names."""
    following = next((m for m in scene.sentence.of_kind("money") if m.start >= sum_.end), None)
    return following is not None and scene.syntax.distance(sum_, following) < _VERB_REACH


def of_another_clause(money: Mention, scene: Scene) -> bool:
    """Whether a sum after another one has a subject of its own, whose verb is no verb of funding.

    As in `Qatar has committed $80 million, and the Union is sitting on 60 million`.
    """
    before = [m for m in scene.sentence.of_kind("money") if m.end <= money.start]
    if not before:
        return False
    between = [m for m in scene.sentence.mentions if before[-1].end <= m.start and m.end <= money.start]
    subject = next(
        (
            m
            for m in reversed(between)
            if m.kind in ACTORS and m.form != "demonym" and scene.syntax.role(m) == "subject"
        ),
        None,
    )
    if subject is None or scene.syntax.right_before_aside(subject, money):
        return False
    return not any(m.cues and not m.has("tell") and m.start >= subject.end for m in between)


def whole_sum(money: Mention, scene: Scene) -> bool:
    """Whether a sum is the whole that the one before it is a part of (`$115 million of the $600 million planned`)."""
    fraction = any(0 < money.start - m.end < _FRACTION for m in scene.sentence.cues("fraction"))
    return fraction or scene.syntax.whole_of(money, scene.sentence)


def told_of_whole(money: Mention, weights: Mapping[str, float], scene: Scene) -> Governing | None:
    """What governs a whole: the words right after it, as the verb before it goes with the part."""
    after = (each for each in governing_cues(money, weights, scene) if not each.before)
    return next((each for each in after if scene.syntax.distance(each.cue, money) < _OF_WHOLE), None)


def denied_verb(governing: Governing, money: Mention, scene: Scene) -> bool:
    """Whether what governs a sum is denied, itself or, for a noun, by the verb that follows.

    As in `15 million of the contribution have not been paid`.
    """
    if scene.syntax.negated(governing.cue):
        return True
    noun = governing.cue.cues[governing.name] in ("noun", "phrase")
    verbs = (m for m in scene.sentence.cues("disburse", "receive") if m.start >= money.end and m is not governing.cue)
    verb = next((m for m in verbs if scene.syntax.distance(m, money) < _DENIED_REACH), None)
    return noun and verb is not None and scene.syntax.negated(verb)


def promised_after(money: Mention, scene: Scene) -> Governing | None:
    """The promise that a relative clause tells of a sum not paid (`has not paid the $20 million that it promised`)."""
    for governing in governing_cues(money, {"pledge": 0.0}, scene):
        near = scene.syntax.distance(governing.cue, money) < _PROMISED
        if not governing.before and near and not scene.syntax.negated(governing.cue):
            return governing
    return None


def shared_out(governing: Governing, money: Mention, scene: Scene) -> list[Mention]:
    """The actors of whom each gives a sum; none where one pays.

    As in `Denmark and Sweden each gave 20 million`, `le Bénin et le Niger, 2 millions chacun`,
    `each of the two (Chad and Niger) will give 10 million`.
    """
    each = next((m for m in scene.sentence.cues("each") if m.end <= money.start), None)
    named = [m for m in scene.sentence.of_kind(*ACTORS) if each and each.end <= m.start and m.form != "demonym"]
    payers = [m for m in named if m.end <= governing.cue.start]
    joint, shadow = scene.syntax.grammar.row_joint, scene.syntax.text.shadow
    if len(payers) > 1 and all(joint.fullmatch(shadow, a.end, b.start) for a, b in pairwise(payers)):
        return payers
    if scene.near(money, "each", reach=_EACH_REACH) is None:
        return []
    actor = listed_payer(money, scene) or scene.subject_actor(governing.cue)
    return scene.row_of(actor) if actor else []


def only_compared(money: Mention, scene: Scene) -> bool:
    """Whether a sum is what another is compared with, or a difference (`up from $60 million`, `$3 million less`)."""
    with_ = any(0 <= money.start - m.end <= _BESIDE for m in scene.sentence.cues("compared"))
    return with_ or any(0 <= m.start - money.end <= 1 for m in scene.sentence.cues("difference"))


def by_the_head(money: Mention, scene: Scene) -> bool:
    """Whether a sum is what each person or unit costs or gets (`$1,428 per soldier`)."""
    each = scene.near(money, "per_head", reach=_EACH)
    return each is not None and each.start >= money.end
