"""Which permanent members use a veto, and in what form the verb that uses it stands."""

from app.extraction.frames.frame import Scene
from app.extraction.frames.veto_owners import MEMBERS, agents, apposed, behind, clear, joined, owners
from app.extraction.frames.votes import opponents
from app.extraction.mention import Mention

_USE, _AFTER, _BLOCKS = 6.0, 4.0, 9.0
_OPENING, _ABSOLUTE, _INVERTED = 14, 2, 8
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
    countries = [m for m in scene.sentence.of_kind("country") if m.value in MEMBERS]
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
    countries = [m for m in scene.sentence.of_kind("country") if m.value in MEMBERS]
    if cue.has("permanent_vote"):
        return opponents(scene)
    if cue.has("same_threat"):
        return countries[-1:]
    verb = user(cue, scene) if cue.has(*_NOUNS) else None
    if cue.has(*_NOUNS):
        named = behind(cue, countries, scene) or owners(cue, countries, scene) or apposed(cue, countries, scene)
        if not named and verb is not None and verb.start > cue.start:
            named = agents(verb, countries, scene) or _in_its_relative(cue, verb, scene)
        if named or (verb is None and (named := _sinking(cue, countries, scene))):
            return named
    if scene.syntax.active(cue, "vetoed") is False:
        return agents(cue, countries, scene)
    return _acting(cue if verb is None else verb, cue, countries, scene)


def _sinking(cue: Mention, countries: list[Mention], scene: Scene) -> list[Mention]:
    """The member after a noun at the opening, that sinks a draft with it (`Con un veto en el Consejo, Rusia mató`)."""
    block = next((m for m in scene.sentence.cues("block") if m.start > cue.end), None)
    if block is None or scene.syntax.role(cue) == "subject" or scene.syntax.active(block, "block") is not True:
        return []
    return [m for m in countries if cue.end < m.start and m.end <= block.start and scene.syntax.set_off(m)]


def _acting(verb: Mention, cue: Mention, countries: list[Mention], scene: Scene) -> list[Mention]:
    """The subject of a verb: before it, in an absolute construction, or behind it."""
    before = [m for m in countries if m.end <= verb.start and m.form != "demonym" and scene.syntax.role(m) == "subject"]
    absolute = [m for m in countries if 0 <= verb.start - m.end <= _ABSOLUTE and scene.syntax.role(m) == "with"]
    if before or absolute:
        last = (absolute or before)[-1]
        named = [m for m in countries if m.end <= verb.start and m.form != "demonym"]
        return [m for m in named if joined(m, last, scene)]
    inverted = [m for m in countries if verb.end <= m.start and m.end <= cue.start and m.form != "demonym"]
    if inverted:
        return inverted
    pronoun = scene.subject_actor(verb)
    if pronoun is not None:
        return [pronoun] if pronoun.value in MEMBERS else []
    opened = next((m for m in countries if m.start >= cue.end and scene.syntax.set_off(m)), None)
    if opened is not None and scene.syntax.is_gerund(verb) and verb.start - scene.sentence.start < _OPENING:
        return [opened]  # `En opposant son veto, la Russie …`
    speaks = [m for m in countries if m.end <= verb.start and scene.syntax.role(m) == "of" and clear(m, verb, scene)]
    return speaks[-1:]  # `los representantes de Washington han prometido que vetarán`


def owned(cue: Mention, scene: Scene) -> bool:
    """Whether a noun names a veto that there was: a member's own, and no one of many that there might be."""
    countries = [m for m in scene.sentence.of_kind("country") if m.value in MEMBERS]
    if behind(cue, countries, scene):
        return scene.syntax.has_definite_article(cue)
    own = owners(cue, countries, scene)
    return any(scene.syntax.owns(m) or scene.syntax.has_definite_article(m) for m in own)
