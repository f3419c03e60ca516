"""Whose contingent a text is on: the nation of the people, the unit or the country that it told of last."""

from collections.abc import Iterator, Set
from itertools import takewhile

from app.extraction.mention import Mention
from app.extraction.reading import OUTSIDERS, Sentence
from app.extraction.syntax import Syntax

_ADJECTIVES, _BESIDE, _DEED = 24, 3, 14.0
_PERSONNEL = ("send", "leave", "arrive", "join", "field", "pledge", "replace")
_VERBAL = frozenset(("finite", "participle", "past", "future", "conditional", "infinitive"))


def follow(sentences: list[Sentence], syntax: Syntax, hosts: Set[str]) -> None:
    """Give each sentence the nation whose contingent the text was on before it; none of `hosts` ever is.

    It lasts for the paragraph, that of the country that the text is told from until another takes its place; where a
    sentence tells of several nations, the text is on none of them.
    """
    nation: str | None = None
    end = 0
    for sentence in sentences:
        if "\n" in syntax.text.plain[end : sentence.start] and nation != sentence.home:
            nation = None
        sentence.nation = nation
        told = list(_nations(sentence, sentence.end, syntax))
        several = len({each for each in told if each is not None}) > 1
        nation = None if several else told[-1]
        nation = None if nation in hosts else nation
        end = sentence.end


def nation_at(sentence: Sentence, at: int, syntax: Syntax) -> str | None:
    """The nation whose people a sentence is on at an offset: the last that it told of, unless a mission came after."""
    return list(_nations(sentence, at, syntax))[-1]


def _nations(sentence: Sentence, at: int, syntax: Syntax) -> Iterator[str | None]:
    """The nations that a sentence is on up to an offset, in turn, from the one that the text was on before it."""
    yield sentence.nation
    for mention in takewhile(lambda each: each.start < at, sentence.mentions):
        if mention.kind == "count" and mention.countries:
            yield from mention.countries
        elif mention.kind == "country" and (code := _told(mention, sentence, syntax)) is not None:
            yield code or None
        elif mention.kind in ("mission", "anaphor") and mention.value is not None:
            other = mention.kind == "mission" and mention.value != sentence.topic and sentence.nation != sentence.home
            if other or _is_subject(mention, syntax):
                yield None


def _told(country: Mention, sentence: Sentence, syntax: Syntax) -> str | None:
    """The nation whose people or units a country's name tells of.

    None where it tells of nothing of the kind, empty where another country's doings take the place of what was told.
    """
    code = str(country.value)
    if country.form == "demonym":
        people = syntax.is_noun(country) and syntax.role(country) == "subject"
        return code if people or qualifies_people(country, sentence) else None
    if syntax.owns(country) and _owns_people(country, sentence):
        return code
    if not _is_subject(country, syntax) or _speaks(country, sentence):
        return None
    return code if _moves_people(country, sentence, syntax) else "" if code != sentence.nation else None


def _moves_people(country: Mention, sentence: Sentence, syntax: Syntax) -> bool:
    """Whether a country does something with people of its own (`Manila sent doctors`, `has begun to bring its men`)."""
    after = [m for m in sentence.mentions if country.end <= m.start and syntax.distance(country, m) < _DEED]
    if after and after[0].kind == "count" and syntax.right_before(country, after[0]):
        return True  # `Djibouti 1 520`
    return any(m.has(*_PERSONNEL) and not _VERBAL.isdisjoint(m.cues.values()) for m in after) or any(
        m.kind == "people" and m.value not in OUTSIDERS and syntax.possessed(m) for m in after
    )


def _speaks(country: Mention, sentence: Sentence) -> bool:
    """Whether a country, or its organ, only says what a sentence tells (`the representative of France said that …`)."""
    return any(m.start >= country.end and not m.has("pledge") for m in sentence.cues("say"))


def _is_subject(mention: Mention, syntax: Syntax) -> bool:
    return syntax.role(mention) == "subject" and not syntax.follows_verb(mention)


def qualifies_people(demonym: Mention, sentence: Sentence) -> bool:
    """Whether a nationality stands beside people or a unit (`los soldados uruguayos`, `the Mongolian battalion`)."""
    return any(
        (m.has("unit") or (m.kind == "people" and m.value not in OUTSIDERS))
        and (0 < demonym.start - m.end < _BESIDE or 0 < m.start - demonym.end < _ADJECTIVES)
        for m in sentence.mentions
    )


def _owns_people(country: Mention, sentence: Sentence) -> bool:
    """Whether people or a unit are what a country owns (`Fiji's presence`, `Nepal's peacekeepers`)."""
    return any(
        (m.has("unit", "field") or m.kind == "people") and 0 < m.start - country.end < _ADJECTIVES
        for m in sentence.mentions
    )
