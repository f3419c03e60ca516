"""Which mission `the force`, `la fuerza africana` or `its successor` stands for."""

import re
from collections.abc import Sequence

from app.extraction.mention import Mention
from app.extraction.name_words import name_words
from app.extraction.reading import Sentence
from app.extraction.syntax import Syntax

_STEM = 5
_OWNER_BEFORE, _OWNER_AFTER = 30, 12
_APPOSITION = re.compile(r"[^,.;:()]{0,30}, (?:[a-z]{1,3}[ '])?")


def mission_meant(anaphor: Mention, named: list[Mention], topic: int | None, syntax: Syntax) -> int | None:
    """The mission an anaphor stands for: the one set beside it, before it, or the topic.

    As in `la mission en Géorgie, la MONUG`.
    """
    after = next((mission for mission in named if mission.start >= anaphor.end), None)
    if after and _APPOSITION.fullmatch(syntax.text.shadow, anaphor.end, after.start):
        return int(after.value or 0)
    before = [mission for mission in named if mission.end <= anaphor.start]
    if before:
        return int(before[-1].value or 0)
    return topic if topic is not None else int(named[0].value or 0) if named else None


def mission_of_owner(meant: int | None, anaphor: Mention, owners: Sequence[str | None], syntax: Syntax) -> int | None:
    """The mission an anaphor stands for, or the one of the organization that it names."""
    words, shadow = name_words(syntax.language.code), syntax.text.shadow
    adjective = words.adjective.search(shadow, anaphor.start, anaphor.end + _OWNER_AFTER)
    beside = words.of_owner.match(shadow, anaphor.end) or words.owner_before.search(
        shadow, max(0, anaphor.start - _OWNER_BEFORE), anaphor.start
    )
    inside = words.owner.search(shadow, anaphor.start, anaphor.end)
    named = (inside.start(), inside[0]) if inside else (beside.start("owner"), beside["owner"]) if beside else None
    owner = words.owners[named[1]] if named and syntax.text.capital(named[0]) else None
    owner = words.adjectives[adjective[0]] if owner is None and adjective else owner
    if owner is None or meant is None or owners[meant] in (None, owner):
        return meant
    alike = [number for number, each in enumerate(owners) if each == owner]
    return alike[0] if len(alike) == 1 else meant


def words_of_names(sentences: list[Sentence], syntax: Syntax) -> dict[int, frozenset[str]]:
    """The words of each mission's full names, for those that have one."""
    words: dict[int, frozenset[str]] = {}
    for sentence in sentences:
        for mission in sentence.of_kind("mission"):
            name = syntax.text.shadow[mission.start : mission.end].split()
            if len(name) > 2:
                number = int(mission.value or 0)
                words[number] = words.get(number, frozenset()) | frozenset(name)
    return words


def mission_called(anaphor: Mention, words: dict[int, frozenset[str]], syntax: Syntax) -> int | None:
    """The one mission whose name has the anaphor's noun, where the one it seems to mean has another (`the force`)."""
    noun = syntax.text.shadow[anaphor.start : anaphor.end].split()[-1 if not syntax.language.heads_first else 0]
    meant = None if anaphor.value is None else int(anaphor.value)
    if meant is None or noun in words.get(meant, {noun}):
        return meant
    owners = [number for number, name in words.items() if noun in name]
    return owners[0] if len(owners) == 1 else meant


def mission_described(anaphor: Mention, words: dict[int, frozenset[str]], syntax: Syntax) -> int | None:
    """The mission meant by an anaphor with an adjective: the one whose name has that, where the likeliest has not.

    As in `la fuerza africana`, where the text names an African mission besides.
    """
    meant = None if anaphor.value is None else int(anaphor.value)
    _, *called = syntax.text.shadow[anaphor.start : anaphor.end].split()
    adjectives = called[1:] if syntax.language.heads_first else called[:-1]
    stems = {word[:_STEM] for word in adjectives if len(word) >= _STEM}
    owners = [number for number, name in words.items() if stems & {word[:_STEM] for word in name}]
    return owners[0] if meant in words and meant not in owners and len(owners) == 1 else meant


def mission_following(anaphor: Mention, successions: Sequence[tuple[int, int]], called: int | None) -> int | None:
    """The newer or the older mission of the succession that the one meant takes part in.

    The one `called` so if there is none.
    """
    pair = next((pair for pair in successions if anaphor.value in pair), None)
    if pair is None:
        return called
    return pair[0 if anaphor.form == "newer" else 1]
