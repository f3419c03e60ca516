"""Votes against in the Security Council: whose they are, and whether they sank a draft."""

from app.extraction.frames.frame import Scene
from app.extraction.frames.veto_owners import MEMBERS, behind, clear, joined, owners
from app.extraction.mention import Mention
from app.extraction.reading import Sentence

_SINK = 2


def opponents(scene: Scene) -> list[Mention]:
    """The members who voted against, where a permanent member's vote is what a draft failed for."""
    for sentence in (scene.sentence, *((scene.previous,) if scene.previous else ())):
        for against in sentence.cues("against", "no_vote"):
            if members := _against(against, sentence, scene):
                return members
    return []


def _against(vote: Mention, sentence: Sentence, scene: Scene) -> list[Mention]:
    """Whose vote against it is: the subject before it, the owner, or behind it (`le non de Moscou`)."""
    countries = [m for m in sentence.of_kind("country") if m.value in MEMBERS]
    names = [m for m in countries if m.form != "demonym" or scene.syntax.is_noun(m)]
    before = [m for m in names if m.end <= vote.start and scene.syntax.role(m) == "subject" and clear(m, vote, scene)]
    if before:
        return [m for m in names if m.end <= vote.start and joined(m, before[-1], scene)]
    return owners(vote, countries, scene) or behind(vote, countries, scene)


def voted_down(block: Mention, scene: Scene) -> list[Mention]:
    """The members whose votes against sank a draft of the Security Council (`China voted against, killing it`).

    None where a member's own draft found no majority (`the Russian text failed, with Britain voting against`).
    """
    votes = [m for m in scene.sentence.cues("no_vote") if m is not block]
    near = [scene.sentence, *(each for each in (scene.previous, scene.following) if each)]
    here = any(True for each in near for _ in each.cues("council")) or any(scene.sentence.of_kind("draft"))
    if not votes or not here or any(scene.sentence.cues("assembly")):
        return []
    members = _against(votes[0], scene.sentence, scene)
    others = (m for m in scene.sentence.of_kind("country") if m.value in MEMBERS and m not in members)
    drafted = any(
        m.start < max(block.start, votes[0].start) and (m.form == "demonym" or scene.syntax.owns(m)) for m in others
    )
    return [] if drafted or len(members) > _SINK else members


def says_no(scene: Scene) -> bool:
    """Whether a vote against is told by a word of denial (`le non russe a suffi`)."""
    negation, shadow = scene.syntax.grammar.negation, scene.syntax.text.shadow
    return any(negation.search(shadow, vote.start, vote.end) for vote in scene.sentence.cues("no_vote"))


def dissenters(scene: Scene) -> list[Mention]:
    """The members in brackets after the votes against, here or in the next sentence.

    As in `11 in favour to 1 against (Russian Federation)`.
    """
    shadow = scene.syntax.text.shadow
    for sentence in (scene.sentence, *((scene.following,) if scene.following else ())):
        for against in sentence.cues("against", "no_vote"):
            if shadow[against.end : against.end + 2] == " (":
                close = shadow.find(")", against.end, sentence.end)
                within = (m for m in sentence.of_kind("country") if against.end < m.start < close)
                return [m for m in within if m.value in MEMBERS]
    return []
