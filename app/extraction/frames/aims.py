"""Whom a sum is for: what is no mission's money."""

from app.extraction.frames.frame import Scene
from app.extraction.mention import Mention
from app.extraction.reading import OUTSIDERS

_TO_WHOM = 60
_BENEFICIARY = 3.0
"""Within so many words of a sum, people it is for are those who get it."""


def for_others(money: Mention, host: str | None, scene: Scene, verb: Mention | None = None) -> bool:
    """Whether the money is for something that is no mission: `aide humanitaire`, the host's own army or police.

    `verb`: what governs it.
    """
    named = any(_one_clause(money, m, scene) for m in scene.sentence.of_kind("mission", "anaphor"))
    if not named and scene.near(money, "fund", reach=8) is None:
        for mention in scene.sentence.mentions:
            if abs(mention.start - money.end) < _TO_WHOM and scene.syntax.role(mention) in ("to", "for"):
                own = mention.form == "institution" and mention.value == host
                if own or (mention.kind == "people" and mention.value in OUTSIDERS):
                    return True
    if _received_by_others(money, scene):
        return True
    borne = verb is not None and verb.has("require")
    if not borne and any(_host_itself(m, money, host, scene) for m in scene.sentence.of_kind("country")):
        return True
    people = (m for m in scene.sentence.of_kind("people") if m.value in OUTSIDERS and m.start >= money.end)
    close = (money,) if verb is None else (money, verb)
    if any(
        scene.role_with_nation(m) in ("for", "to") and scene.syntax.distance(each, m) < _BENEFICIARY
        for m in people
        for each in close
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


def _one_clause(money: Mention, mission: Mention, scene: Scene) -> bool:
    """Whether no semicolon stands between a sum and a mission."""
    first, second = sorted((money, mission), key=lambda each: each.start)
    return ";" not in scene.syntax.barriers_between(first.end, second.start)


def _received_by_others(money: Mention, scene: Scene) -> bool:
    """Whether who gets a sum are people that are no mission's (`l'armée malienne a reçu 200 millions`)."""
    for verb in scene.sentence.cues("receive"):
        if verb.end <= money.start and scene.syntax.active(verb, "receive"):
            before = [m for m in scene.sentence.mentions if m.end <= verb.start and m.kind not in ("cue", "date")]
            subjects = [m for m in before if scene.syntax.role(m) == "subject" and m.form != "demonym"]
            return bool(subjects) and subjects[-1].kind == "people" and subjects[-1].value in OUTSIDERS
    return False


def _host_itself(country: Mention, money: Mention, host: str | None, scene: Scene) -> bool:
    """Whether a sum goes to the host country as such (`a promis 60 millions à Haïti pour ses écoles`)."""
    if country.value != host or country.start < money.end or country.form == "demonym" or scene.syntax.owns(country):
        return False
    return scene.syntax.role(country) == "to" and scene.syntax.distance(money, country) < _BENEFICIARY
