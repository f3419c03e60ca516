"""Which permanent members use a veto, and in what form the verb that uses it stands."""

from collections.abc import Iterator
from typing import get_args

from app.extraction.frames.frame import Scene
from app.extraction.mention import Mention
from app.records import Member

_MEMBERS = get_args(Member)
_USE, _AFTER, _BLOCKS = 6.0, 4.0, 9.0
_GAP, _OWN, _ABSOLUTE, _INVERTED, _BY, _APPOSED = 14, 24, 2, 8, 32, 20
_NOUNS = ("veto", "veto_right", "threaten_veto")


def user(cue: Mention, scene: Scene) -> Mention | None:
    """The verb that uses what a noun names: before it, or after it in the passive (`le veto opposé par`)."""
    verbs = [m for m in scene.sentence.cues("cast") if m is not cue]
    before = [m for m in verbs if m.end <= cue.start and scene.syntax.distance(m, cue) <= _USE]
    if before:
        return before[-1]
    after = (m for m in verbs if m.start >= cue.end and scene.syntax.distance(cue, m) <= _AFTER)
    return next((m for m in after if _suffered(cue, m, scene)), None)


def _suffered(cue: Mention, verb: Mention, scene: Scene) -> bool:
    """Whether a verb after a noun has it as what is used: a participle at it, a passive, or in its relative clause."""
    form = verb.cues["cast"]
    if form == "participle" and verb.start - cue.end <= 1:
        return True
    if scene.syntax.active(verb, "cast") is not True:
        return form != "infinitive"
    return bool(_in_its_relative(cue, verb, scene)) and scene.syntax.relative_between(cue.end, verb.start)


def _in_its_relative(cue: Mention, verb: Mention, scene: Scene) -> list[Mention]:
    """The members in a noun's relative clause, before its verb or behind it (`el veto que impuso China`)."""
    countries = [m for m in scene.sentence.of_kind("country") if m.value in _MEMBERS]
    inside = [m for m in countries if cue.end <= m.start and m.end <= verb.start]
    return inside or [m for m in countries if 0 <= m.start - verb.end <= _INVERTED]


def form_of_use(cue: Mention, scene: Scene) -> str:
    """The form of the verb that uses the veto; `done` where a noun tells that it was, `noun` where nothing does."""
    if cue.has("use_veto", "vetoed", "same_again", "own_veto", "permanent_vote"):
        own = cue.cues.get("use_veto") or cue.cues.get("vetoed") or "phrase"
        if own == "phrase":
            return _blocked(cue, scene) or "done"
        return "done" if own == "gerund" or scene.syntax.is_gerund(cue) else own
    verb = user(cue, scene)
    if verb is not None:
        form = verb.cues["cast"]
        return "done" if form == "gerund" or scene.syntax.is_gerund(verb) or verb.start > cue.start else form
    because = scene.near(cue, "veto_because", reach=3)
    return _blocked(cue, scene) or ("done" if because else "noun")


def _blocked(cue: Mention, scene: Scene) -> str:
    """The form of the verb of what a veto did to a draft (`sank`, `will block`), `done` if in the past; or nothing."""
    blocks = scene.near(cue, "block", reach=_BLOCKS)
    if blocks is None:
        return ""
    form = blocks.cues["block"]
    if form in ("future", "conditional"):
        return form
    return "noun" if blocks is not cue and scene.syntax.ahead(blocks) else "done"


def members_of(cue: Mention, scene: Scene) -> list[Mention]:
    """The permanent members who act: after the noun (`vetos de la Russie et de la Chine`), else before the verb."""
    countries = [m for m in scene.sentence.of_kind("country") if m.value in _MEMBERS]
    if cue.has("permanent_vote"):
        return _opponents(scene)
    if cue.has("same_threat"):
        return countries[-1:]
    verb = user(cue, scene) if cue.has(*_NOUNS) else None
    if cue.has(*_NOUNS):
        named = _behind(cue, countries, scene) or _owners(cue, countries, scene) or _apposed(cue, countries, scene)
        if not named and verb is not None and verb.start > cue.start:
            named = _agents(verb, countries, scene) or _in_its_relative(cue, verb, scene)
        if named:
            return named
    if scene.syntax.active(cue, "vetoed") is False:
        return _agents(cue, countries, scene)
    return _acting(cue if verb is None else verb, cue, countries, scene)


def _acting(verb: Mention, cue: Mention, countries: list[Mention], scene: Scene) -> list[Mention]:
    """The subject of a verb: before it, in an absolute construction, or behind it."""
    before = [m for m in countries if m.end <= verb.start and m.form != "demonym" and scene.syntax.role(m) == "subject"]
    absolute = [m for m in countries if 0 <= verb.start - m.end <= _ABSOLUTE and scene.syntax.role(m) == "with"]
    if before or absolute:
        last = (absolute or before)[-1]
        named = [m for m in countries if m.end <= verb.start and m.form != "demonym"]
        return [m for m in named if _joined(m, last, scene)]
    inverted = [m for m in countries if verb.end <= m.start and m.end <= cue.start and m.form != "demonym"]
    if inverted:
        return inverted
    pronoun = scene.subject_actor(verb)
    if pronoun is not None:
        return [pronoun] if pronoun.value in _MEMBERS else []
    speaks = [m for m in countries if m.end <= verb.start and scene.syntax.role(m) == "of" and _clear(m, verb, scene)]
    return speaks[-1:]  # `los representantes de Washington han prometido que vetarán`


def _clear(member: Mention, verb: Mention, scene: Scene) -> bool:
    return not scene.syntax.barriers_between(member.end, verb.start)


def _behind(cue: Mention, countries: list[Mention], scene: Scene) -> list[Mention]:
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


def _apposed(cue: Mention, countries: list[Mention], scene: Scene) -> list[Mention]:
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
    by = [
        m for m in countries if 0 < m.start - cue.end < _BY and scene.syntax.role(m) == "by" and _clear(cue, m, scene)
    ]
    whose = [m for m in countries if 0 < cue.start - m.end < _OWN and scene.syntax.whose_noun(cue)]
    run = _run((m for m in countries if by and m.start >= by[0].start), by[0].start if by else 0, scene)
    return run or whose[-1:]


def _owners(cue: Mention, countries: list[Mention], scene: Scene) -> list[Mention]:
    """The members right before a noun: an adjective (`a Russian veto`), or an owner (`Moscow's third veto`)."""
    for member in countries:
        gap = cue.start - member.end
        adjective = member.form == "demonym" and 0 <= gap <= _ABSOLUTE
        owner = scene.syntax.owns(member) and 0 <= gap < _OWN and _clear(member, cue, scene)
        if adjective or owner:
            return [m for m in countries if m is member or (m.end <= member.start and _joined(m, member, scene))]
    return []


def _agents(verb: Mention, countries: list[Mention], scene: Scene) -> list[Mention]:
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


def _joined(member: Mention, last: Mention, scene: Scene) -> bool:
    gap = scene.syntax.text.shadow[member.end : last.start].strip(" ")
    return member is last or (len(gap) < 16 and scene.syntax.grammar.joined.match(gap) is not None)


def owned(cue: Mention, scene: Scene) -> bool:
    """Whether a noun names a veto that there was: a member's own, and no one of many that there might be."""
    countries = [m for m in scene.sentence.of_kind("country") if m.value in _MEMBERS]
    if _behind(cue, countries, scene):
        return scene.syntax.has_definite_article(cue)
    owners = _owners(cue, countries, scene)
    return any(scene.syntax.owns(m) or scene.syntax.has_definite_article(m) for m in owners)


def _opponents(scene: Scene) -> list[Mention]:
    """The members who voted against, where a permanent member's vote is what a draft failed for."""
    for sentence in (scene.sentence, *((scene.previous,) if scene.previous else ())):
        countries = [m for m in sentence.of_kind("country") if m.value in _MEMBERS and m.form != "demonym"]
        for against in sentence.cues("against"):
            before = [m for m in countries if m.end <= against.start and scene.syntax.role(m) == "subject"]
            if before:
                return [m for m in countries if m.end <= against.start and _joined(m, before[-1], scene)]
    return []


def dissenters(scene: Scene) -> list[Mention]:
    """The members in brackets after the votes against, here or in the next sentence.

    As in `11 in favour to 1 against (Russian Federation)`.
    """
    shadow = scene.syntax.text.shadow
    for sentence in (scene.sentence, *((scene.following,) if scene.following else ())):
        for against in sentence.cues("against"):
            if shadow[against.end : against.end + 2] == " (":
                close = shadow.find(")", against.end, sentence.end)
                within = (m for m in sentence.of_kind("country") if against.end < m.start < close)
                return [m for m in within if m.value in _MEMBERS]
    return []
