"""A state's institutions: those named with their country, and those whose nationality is left out."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator
from functools import cache

from app.extraction.languages.language import Language, entries
from app.extraction.lexicon import Found
from app.extraction.mention import Mention
from app.extraction.text import Text, fold

_BEFORE_INSTITUTION = re.compile(r"((?:'s?)? )(?:[a-z-]+ )?")
_STOP = re.compile(r"[.!?\n]")
_LONGEST_LINK = 24
_SHORTEST_HEAD, _ARTICLE = 5, 3


def authorities(found: list[Found], words: list[Mention], text: Text, language: Language) -> Iterator[Mention]:
    """A state's organs whose nationality is not said.

    They are those of the country that acts before them in their sentence, else of the one that the text names most,
    but not as a place: missions are in a country, governments that pay for them are not.
    """
    placed, governed, _, seated = _patterns(language)
    seats = {word.start: word for word in words if word.kind == "country"}
    actors = [w for w in words if w.kind == "country" and not placed.search(text.shadow, max(0, w.start - 12), w.start)]
    acting = {id(word) for word in actors}
    nations = Counter[str]()
    for word in words:
        if word.kind == "country":
            nations[str(word.value)] += -1 if id(word) not in acting else 1 if word.form == "name" else 2
    covered = {at for word in words if word.kind == "country" for at in range(word.start, word.end)}
    stops = [stop.start() for stop in _STOP.finditer(text.shadow)]
    unions = {word.end for word in words if word.kind == "organization"}
    if seats:
        home = nations.most_common(1)[0][0]
        for item in found:
            if "authority" not in item.kinds:
                continue
            common = item.start - 1 in unions or item.start - 3 in unions  # `the EU Council of Ministers`
            if item.start not in covered and not common:
                at = bisect_right(actors, item.start, key=lambda actor: actor.end)
                before = actors[at - 1] if at else None
                acts = (
                    before
                    and before.form != "demonym"
                    and not governed.search(text.shadow, max(0, before.start - 24), before.start)
                )
                near = before and acts and bisect_left(stops, before.end) == bisect_left(stops, item.start)
                seat = seats.get(placing.end()) if (placing := seated.match(text.shadow, item.end)) else None
                value = seat.value if seat and seat.form == "capital" else before.value if before and near else home
                yield Mention(item.start, item.end, "country", value, form="institution")


def short_names(words: list[Mention], text: Text, language: Language) -> Iterator[Mention]:
    """The head of an organization's name that stands for it further on (`the Commission`, `l'Union`, `la Comisión`)."""
    heads: dict[str, tuple[int, Mention]] = {}
    covered = set[int]()
    for word in words:
        if word.kind in ("organization", "country"):
            covered.update(range(word.start, word.end))
        if word.kind == "organization":
            name = text.plain[word.start : word.end].split()
            head = name[0 if language.heads_first else -1]
            if len(name) > 1 and len(head) >= _SHORTEST_HEAD and head.istitle():
                heads.setdefault(head, (word.end, word))
    for head, (known, organization) in heads.items():
        if fold(head) in map(fold, entries(language.shared_heads)):
            continue
        the = re.compile(rf"(?:{_the(language)})(?: |(?<='))\Z")
        for match in re.finditer(rf"(?<![\w-]){re.escape(head)}(?![\w-]|\s[A-Z])", text.plain[known:]):
            start, end = known + match.start(), known + match.end()
            if start not in covered and the.search(text.shadow, max(0, start - 4), start):
                yield Mention(start, end, "organization", organization.value)


def with_institutions(mentions: list[Mention], found: list[Found], text: Text, language: Language) -> None:
    """Make an actor of a demonym and the institution beside it (`le gouvernement canadien`), in place."""
    before = language.heads_first
    _, _, link, _ = _patterns(language)
    nouns = {
        (item.end if before else item.start): item
        for item in found
        if "institution" in item.kinds and "people" not in item.kinds
    }
    ends = {noun.end: noun for noun in nouns.values()}
    cues = {mention.start: mention for mention in mentions if mention.kind == "cue"}
    absorbed = set[int]()
    for mention in mentions:
        if mention.kind not in ("country", "organization") or mention.form not in ("demonym", "name", ""):
            continue
        if before:
            noun = nouns.get(mention.start - 1) if mention.form == "demonym" else _owner(ends, mention, link, text)
        else:
            noun = _following(nouns, mention, text) or _owner(ends, mention, link, text)
        if noun:
            mention.form = "institution"
            mention.start, mention.end = min(mention.start, noun.start), max(mention.end, noun.end)
            if (own := cues.get(noun.start)) and own.end <= mention.end:
                mention.cues = {**own.cues, **mention.cues}
                absorbed.add(id(own))
    mentions[:] = [mention for mention in mentions if id(mention) not in absorbed]


@cache
def _the(language: Language) -> str:
    return "|".join(re.escape(fold(word)) for word in entries(language.articles) if len(word) <= _ARTICLE)


@cache
def _patterns(language: Language) -> tuple[re.Pattern[str], ...]:
    """What stands before a place, a governed name, the country of an institution, and after it before its seat."""
    places, anywhere, of, articles = (
        "|".join(re.escape(fold(word)) for each in words for word in entries(each))
        for words in (
            (language.prepositions["in"],),
            language.prepositions.values(),
            (language.prepositions["of"], language.prepositions["for"]),
            (language.articles,),
        )
    )
    return (
        re.compile(rf"(?<![a-z])(?:{places}) (?:[a-z]{{1,3}} )?\Z"),
        re.compile(rf"(?<![a-z])(?:{anywhere}) ?(?:[a-z]{{1,3}} )?\Z"),
        re.compile(rf" (?:{of})(?: |(?<='))(?:(?:{articles})(?: |(?<=')))?\Z"),
        re.compile(rf" (?:{places}) (?:[a-z]{{1,3}} )?"),
    )


def _following(nouns: dict[int, Found], country: Mention, text: Text) -> Found | None:
    """The institution that follows its country, with a word between them at most (`Kenya's deputy president`)."""
    gap = _BEFORE_INSTITUTION.match(text.shadow, country.end)
    return (nouns.get(gap.end(1)) or nouns.get(gap.end())) if gap else None


def _owner(ends: dict[int, Found], country: Mention, link: re.Pattern[str], text: Text) -> Found | None:
    """The institution whose country follows it (`le gouvernement du Kenya`, `the Government of Ghana`)."""
    match = link.search(text.shadow, max(0, country.start - _LONGEST_LINK), country.start)
    return ends.get(match.start()) if match else None
