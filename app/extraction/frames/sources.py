"""The actor set right beside a sum: whose money it is, with no verb between them."""

from app.extraction.frames.frame import Scene
from app.extraction.mention import Mention
from app.extraction.reading import ACTORS

_ATTACHED, _QUALIFIED, _GIFT, _GENITIVE = 4.0, 3.0, 4, 5
_GIFTS = ("disburse", "pledge", "financing", "budget")


def source_of(money: Mention, scene: Scene) -> Mention | None:
    """Whose a sum is, by the words right after it, or by the noun that it counts.

    As in `$3 million from Canada`, `£5 million of UK support`, `los 15 millones estadounidenses`.
    """
    for mention in scene.sentence.mentions:
        if mention.start < money.end:
            continue
        if scene.syntax.barriers_between(money.end, mention.start):
            return None
        if mention.kind in ACTORS and scene.syntax.distance(money, mention) < _ATTACHED:
            if mention.form == "demonym":
                return mention if mention.start - money.end <= 1 or _qualifies_gift(mention, scene) else None
            role = scene.syntax.role(mention)
            attached = role in ("of", "from") or (role == "in" and _qualifies_gift(mention, scene))
            return mention if attached else None
        if not mention.has(*_GIFTS) or not _noun(mention):
            return None
    return None


def listed_payer(money: Mention, scene: Scene) -> Mention | None:
    """The actor right before a sum in a list that has no verb (`Belgium, €2 million; Japan ($3 million)`)."""
    for actor in reversed(list(scene.sentence.of_kind(*ACTORS))):
        if actor.end > money.start:
            continue
        bracketed = scene.syntax.text.shadow[actor.end : money.start].startswith(" (")
        if not scene.syntax.right_before_aside(actor, money):
            return None
        if scene.syntax.role(actor) not in ("subject", "by") and not bracketed:
            return None
        named = actor.form != "demonym" or scene.syntax.is_noun(actor)
        return actor if named and not scene.syntax.is_object(actor, scene.sentence) else None
    return None


def beside(anchor: Mention, scene: Scene, *roles: str, reach: float) -> Mention | None:
    """The first actor after a mention that has one of these roles, within so many words."""
    for actor in scene.sentence.of_kind(*ACTORS):
        if actor.start < anchor.end or scene.syntax.distance(anchor, actor) >= reach:
            continue
        if actor.form != "demonym" and scene.syntax.role(actor) in roles:
            return actor
    return None


def of_gift(cue: Mention, scene: Scene) -> Mention | None:
    """Whose the contribution is that a verb of receiving takes (`a reçu une contribution norvégienne de …`)."""
    gift = next((m for m in scene.sentence.cues("disburse", "pledge", "financing") if m.start >= cue.end), None)
    if gift is None or scene.syntax.distance(cue, gift) >= _GIFT:
        return None
    return giver_before(gift, scene) or scene.owner(gift) or beside(gift, scene, "of", "from", reach=4)


def owner_beside(money: Mention, scene: Scene) -> Mention | None:
    """Whose a sum is by the genitive right before it (`after Canada's $63 million`)."""
    owners = (m for m in scene.sentence.of_kind(*ACTORS) if m.end < money.start and scene.syntax.owns(m))
    return next((m for m in owners if money.start - m.end < _GENITIVE), None)


def giver_between(cue: Mention, money: Mention, scene: Scene) -> Mention | None:
    """Who gives, named between a verb of receiving and the sum (`obtuvo de la Unión 15 millones`)."""
    between = (m for m in scene.sentence.of_kind(*ACTORS) if cue.end <= m.start and m.end <= money.start)
    return next((m for m in between if scene.syntax.role(m) in ("of", "from")), None)


def giver_before(noun: Mention, scene: Scene) -> Mention | None:
    """The nationality that qualifies a noun of giving (`une contribution canadienne`, `a Japanese contribution`)."""
    for actor in scene.sentence.of_kind("country", "organization"):
        after = actor.start - noun.end == 1 and actor.form == "demonym"
        before = actor.end <= noun.start and not scene.syntax.language.heads_first
        if after or (before and scene.syntax.qualifies(actor, noun)):
            return actor
    return None


def _qualifies_gift(actor: Mention, scene: Scene) -> bool:
    """Whether a noun of giving follows a name (`in US funding`)."""
    return any(
        m.has(*_GIFTS) and _noun(m) and scene.syntax.distance(actor, m) < _QUALIFIED and m.start >= actor.end
        for m in scene.sentence.mentions
    )


def _noun(mention: Mention) -> bool:
    return any(form in ("noun", "phrase") for form in mention.cues.values())
