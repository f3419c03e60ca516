"""Which members stand beside a word of the veto: its owners, its agents, those set behind it."""

from collections.abc import Iterator
from typing import get_args

from app.extraction.frames.frame import Scene
from app.extraction.mention import Mention
from app.records import Member

MEMBERS = get_args(Member)
"""The codes of the permanent members."""
_GAP, _OWN, _ABSOLUTE, _BY, _APPOSED = 14, 24, 2, 32, 20


def behind(cue: Mention, countries: list[Mention], scene: Scene) -> list[Mention]:
    """The members right after a noun: whose veto it is, or the adjective at it."""
    run = list[Mention]()
    at = cue.end
    for country in countries:
        if country.start < cue.end:
            continue
        gap = scene.syntax.text.shadow[at : country.start]
        of = scene.syntax.role(country) in ("of", "by", "from") or (country.form == "demonym" and len(gap) <= 1)
        parted = any(char in gap for char in ".;:(") or (not run and ("," in gap or not of))
        adjectives = bool(run) and run[-1].form == "demonym" and country.form != "demonym"
        if len(gap) > _GAP or adjectives or parted or len(gap.split()) > 4:
            break
        run.append(country)
        at = country.end
    return run


def apposed(cue: Mention, countries: list[Mention], scene: Scene) -> list[Mention]:
    """The members set beside a noun or behind its participle, and the one whose veto it is by a relative.

    As in `Deux vetos, l'un russe, l'autre chinois,`, `le veto brandi par la Chine`, `les États-Unis, dont le veto`.
    """
    run, at = list[Mention](), cue.end
    for member in (m for m in countries if m.start >= cue.end):
        if member.start - at > _APPOSED or not (member.form == "demonym" or scene.syntax.owns(member)):
            break
        run.append(member)
        at = member.end
    if run and scene.syntax.text.shadow[cue.end : cue.end + 1] == ",":
        return run
    by = [m for m in countries if 0 < m.start - cue.end < _BY and scene.syntax.role(m) == "by" and clear(cue, m, scene)]
    whose = [m for m in countries if 0 < cue.start - m.end < _OWN and scene.syntax.whose_noun(cue)]
    run = _run((m for m in countries if by and m.start >= by[0].start), by[0].start if by else 0, scene)
    return run or whose[-1:]


def owners(cue: Mention, countries: list[Mention], scene: Scene) -> list[Mention]:
    """The members right before a noun: an adjective (`a Russian veto`), or an owner (`Moscow's third veto`)."""
    for member in countries:
        gap = cue.start - member.end
        adjective = member.form == "demonym" and 0 <= gap <= _ABSOLUTE
        owner = scene.syntax.owns(member) and 0 <= gap < _OWN and clear(member, cue, scene)
        if adjective or owner:
            return [m for m in countries if m is member or (m.end <= member.start and joined(m, member, scene))]
    return []


def agents(verb: Mention, countries: list[Mention], scene: Scene) -> list[Mention]:
    """The members by whom something is vetoed."""
    agent = scene.syntax.agent(verb, scene.sentence)
    if agent is None:
        return []
    return _run((m for m in countries if m.start >= agent.start), agent.start, scene)


def _run(countries: Iterator[Mention], at: int, scene: Scene) -> list[Mention]:
    """The members that follow one another from an offset, joined by `and`, commas or `of`."""
    run = list[Mention]()
    for country in countries:
        gap = scene.syntax.text.shadow[at : country.start]
        if len(gap) > _GAP or any(char in gap for char in ".;:("):
            break
        run.append(country)
        at = country.end
    return run


def joined(member: Mention, last: Mention, scene: Scene) -> bool:
    """Whether a member is the last of a list or one that a conjunction or a comma joins to it."""
    gap = scene.syntax.text.shadow[member.end : last.start].strip(" ")
    return member is last or (len(gap) < 16 and scene.syntax.grammar.joined.match(gap) is not None)


def clear(member: Mention, verb: Mention, scene: Scene) -> bool:
    """Whether nothing parts a member from what follows it."""
    return not scene.syntax.barriers_between(member.end, verb.start)
