"""Who bears a cost: whom it has cost a sum, whose people or purse it is told of."""

from dataclasses import replace

from app.extraction.frames.frame import Scene
from app.extraction.frames.sources import beside, giver_before
from app.extraction.mention import Mention
from app.extraction.reading import ACTORS

_BORNE, _SHARE = 8, 14.0
_NOT_BORNE_BY = ("in", "by")


def bearer_of(cue: Mention, money: Mention, scene: Scene) -> Mention | None:
    """Whom something has cost a sum, named between the verb and the sum.

    As in `cost the State €59 million`, `has cost it €9.4m`.
    """
    between = [
        m for m in scene.sentence.of_kind("anaphor", "pronoun", *ACTORS) if cue.end < m.start and m.end < money.start
    ]
    verb = cue.cues.get("require", "noun") not in ("noun", "phrase") and scene.syntax.active(cue, "require")
    if (
        not verb
        or len(between) != 1
        or between[0].start - cue.end > _BORNE
        or scene.syntax.role(between[0]) not in ("subject", "to")
    ):
        return None
    first = next((m for m in scene.sentence.of_kind(*ACTORS) if scene.syntax.role(m) == "subject"), None)
    return between[0] if between[0].kind in ACTORS else first if first and first.end <= cue.start else None


def _at_whose_expense(money: Mention, scene: Scene) -> Mention | None:
    """Who bears a sum, named after it (`200 millones de dólares, a cargo de Uruguay`)."""
    words = next((m for m in scene.sentence.cues("at_expense") if m.start >= money.end), None)
    return (
        beside(words, scene, "subject", "of", "for", reach=2)
        if words and scene.syntax.distance(money, words) < 9
        else None
    )


def bearer(cue: Mention, money: Mention, scene: Scene) -> Mention | None:
    """Who bears a cost."""
    shares = [each for each in scene.sentence.cues("shares") if scene.syntax.distance(each, money) < _SHARE]
    return (
        bearer_of(cue, money, scene)
        or _at_whose_expense(money, scene)
        or beside(money, scene, "to", "by", *(() if next(scene.sentence.cues("might"), None) else ("from",)), reach=8)
        or _budget_of(money, scene)
        or _whose_people(money, scene)
        or _nation_borne(cue, money, scene)
        or next((owner for each in shares if (owner := scene.owner(each) or giver_before(each, scene))), None)
    )


def _whose_people(money: Mention, scene: Scene) -> Mention | None:
    """The country of the people that a sum is for (`bringing the 300 Belgian soldiers home will cost €4 million`)."""
    for count in scene.sentence.of_kind("count"):
        if count.end <= money.start and len(count.countries) == 1:
            return replace(count, kind="country", value=count.countries[0])
        if count.end <= money.start and scene.syntax.possessed(count):
            actors = (m for m in scene.sentence.of_kind("country") if m.end <= count.start and m.form != "demonym")
            return next((m for m in actors if scene.syntax.role(m) == "subject"), None)
    return None


def _nation_borne(cue: Mention, money: Mention, scene: Scene) -> Mention | None:
    """The one nation whose people or purse a cost is told of before the sum.

    As in `el costo de las tropas chilenas sería de 2 millones`, `coûtera au contribuable français 3 millions`.
    """
    nations = [m for m in scene.sentence.of_kind("country") if m.end <= money.start]
    purses = [m for m in nations if m.form == "institution" and cue.end <= m.start]
    borne = [*purses, *(m for m in nations if m.form == "demonym" and _of_people(m, scene))]
    return borne[0] if len(borne) == 1 and scene.syntax.role(borne[0]) not in _NOT_BORNE_BY else None


def _of_people(nation: Mention, scene: Scene) -> bool:
    """Whether a nationality stands beside people or a purse (`Fijian peacekeepers`, `las arcas españolas`)."""
    beside = (m for m in scene.sentence.mentions if m.has("fund") or m.kind in ("people", "count"))
    return any(max(m.start - nation.end, nation.start - m.end) == 1 and m.value != "outsider" for m in beside)


def _budget_of(money: Mention, scene: Scene) -> Mention | None:
    """The nation of the budget that a cost falls on (`au budget français`)."""
    budget = scene.near(money, "budget", reach=4)
    beside = (
        m
        for m in scene.sentence.of_kind("country")
        if budget and 0 < max(m.start - budget.end, budget.start - m.end) <= 2
    )
    return next(beside, None)
