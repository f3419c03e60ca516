"""Text to records: `extract` is the whole public surface; pure, no clock, network, database or environment."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from app.extraction.assembly import merged, missions_of
from app.extraction.contingents import follow
from app.extraction.dating import Dating, News
from app.extraction.detection import detect
from app.extraction.explanation import Explanation, explained
from app.extraction.frames.frame import Scene
from app.extraction.frames.funding import FundingFrame
from app.extraction.frames.lead import LeadFrame
from app.extraction.frames.life import LifeFrame
from app.extraction.frames.personnel import PersonnelFrame
from app.extraction.frames.setting import mission_key
from app.extraction.frames.sums import Sums
from app.extraction.frames.veto import VetoFrame
from app.extraction.grammar import grammar_of
from app.extraction.hosts import find_hosts
from app.extraction.known import NONE_KNOWN, KnownMission, KnownMissions
from app.extraction.languages import LANGUAGES
from app.extraction.lexicon import compile_language
from app.extraction.linking import thread
from app.extraction.lists import share_roles
from app.extraction.mention import Mention
from app.extraction.mentions import find_mentions, publication_day, without_overlap
from app.extraction.missions import MissionFinder
from app.extraction.reading import Sentence
from app.extraction.registry import MAX_MISSIONS, MAX_NAMES, MissionEntry, Registry
from app.extraction.saying import with_source
from app.extraction.screening import may_tell
from app.extraction.syntax import Syntax
from app.extraction.text import Text, sentences
from app.extraction.unread import Unread
from app.records import Extraction, Record

__all__ = [
    "MAX_MENTIONS",
    "MAX_MISSIONS",
    "MAX_TEXT",
    "NONE_KNOWN",
    "VERSION",
    "Explanation",
    "KnownMission",
    "KnownMissions",
    "Unreadable",
    "explain",
    "extract",
]

VERSION = "2.0.0"
"""The version of the reader's rules; it travels with every record."""

MAX_TEXT = 1_000_000
"""The longest text that is read, in characters."""


MAX_MENTIONS = 150
"""The most mentions of a sentence that are read together; a longer one is read in parts, and a note says so."""

_COUNTED = 60
"""The longest number with its noun, in characters."""

_SURROGATE = re.compile("[\ud800-\udfff]")


class Unreadable(ValueError):
    """A text that cannot be read, with a sentence that says why."""


def extract(
    text: str, *, language: str | None = None, published_on: str | None = None, known: KnownMissions = NONE_KNOWN
) -> Extraction:
    """Read a text: its language, the missions it speaks of and the records on them.

    `language` is ISO 639-1 and found by itself if not given; `published_on` is EDTF and resolves
    relative dates; `known` are missions known beforehand. Raises `Unreadable` for a text over
    `MAX_TEXT`, with a NUL or a lone surrogate.
    """
    return _read(text, language, published_on, known, whole=False)[0]


def explain(
    text: str, *, language: str | None = None, published_on: str | None = None, known: KnownMissions = NONE_KNOWN
) -> Explanation:
    """What `extract` finds and how it came about: by sentence what was recognized, what it made, what made nothing."""
    extraction, source, scenes, unread = _read(text, language, published_on, known, whole=True)
    return explained(extraction, source, [scene.sentence for scene in scenes], unread)


def _read(
    text: str, language: str | None, published_on: str | None, known: KnownMissions, *, whole: bool
) -> tuple[Extraction, Text, list[Scene], list[Unread]]:
    """The extraction, and what it was made of; only where `whole`, of a text that can have no record too."""
    _check(text)
    source = Text(text)
    language = language or detect(source)
    if language not in LANGUAGES:
        note = f"the language {language!r} is not read" if language else "the language could not be told"
        return Extraction(language=language, published_on=published_on, notes=(note,)), source, [], []
    lexicon = compile_language(language)
    found = lexicon.find(source)
    if not whole and not may_tell(source, found, lexicon, known):
        published_on = published_on or publication_day(source, found, lexicon)
        return Extraction(language=language, published_on=published_on), source, [], []
    mentions, begin, published_on = find_mentions(source, found, lexicon, published_on)
    registry = MissionFinder(source, lexicon.language, known, mentions).find()
    places = [mention for mention in mentions if mention.kind == "country"]
    _part(mentions, registry.mentions)
    mentions = without_overlap([*registry.mentions, *mentions])
    syntax = Syntax(source, grammar_of(language), registry.mentions, mentions)
    read = _in_sentences(source, mentions, lexicon.abbreviations, begin)
    for sentence in read:
        share_roles(sentence, syntax)
    owners = [entry.organization for entry in registry.entries]
    thread(read, syntax, owners)
    scenes = _scenes(read, syntax)
    life = LifeFrame(registry)
    for scene in scenes:
        life.read(scene)
    if registry.successions:
        thread(read, syntax, owners, registry.successions)
    find_hosts(registry, read, syntax, places)
    follow(read, syntax, {entry.host for entry in registry.entries if entry.host})
    some = registry.entries or any(mention.has("council") or mention.value == "UN" for mention in mentions)
    unread = list[Unread]()
    records = _records(scenes, registry, published_on, unread) if some else []
    extraction = Extraction(
        language=language,
        published_on=published_on,
        missions=missions_of(registry, source),
        records=merged(records, {mission_key(number): e.ended_on for number, e in enumerate(registry.entries)}),
        notes=tuple(_notes(read, registry)),
    )
    return extraction, source, scenes, unread


def _part(mentions: list[Mention], missions: list[Mention]) -> None:
    """Let a number keep its place before a mission told by the people it counts (`12,000 UN peacekeepers in Mali`)."""
    starts = {mission.start for mission in missions}
    for count in mentions:
        if count.kind == "count" and count.form != "bare":
            inside = (at for at in range(count.start + 1, min(count.end, count.start + _COUNTED)) if at in starts)
            count.end = next(inside, count.end + 1) - 1


def _notes(read: list[Sentence], registry: Registry) -> Iterator[str]:
    """What kept the text from being read as a whole."""
    if any(len(sentence.mentions) == MAX_MENTIONS for sentence in read):
        yield f"a sentence with more than {MAX_MENTIONS} mentions was read in parts"
    if registry.full:
        yield f"more than {MAX_MISSIONS} missions are named; the others were left out"
    if registry.nameless:
        yield f"a mission has more than {MAX_NAMES} names; the others were left out"


def _check(text: str) -> None:
    if len(text) > MAX_TEXT:
        raise Unreadable(f"the text has {len(text):,} characters; at most {MAX_TEXT:,} are read")
    if "\0" in text:
        raise Unreadable(f"the text has a NUL character at offset {text.index(chr(0))}; it is not plain text")
    if not text.isascii() and (bad := _SURROGATE.search(text)):
        raise Unreadable(f"the text has a lone surrogate at offset {bad.start()}; it is not valid Unicode")


def _in_sentences(text: Text, mentions: list[Mention], abbreviations: frozenset[str], begin: int) -> list[Sentence]:
    """The text's sentences with their mentions; what stands before `begin`, the dateline, is left out."""
    read, at = list[Sentence](), next((i for i, m in enumerate(mentions) if m.start >= begin), len(mentions))
    for start, end in sentences(text, abbreviations, begin):
        first = at
        while at < len(mentions) and mentions[at].start < end:
            at += 1
        read += _parts(start, end, mentions[first:at])
    return read


def _parts(start: int, end: int, mentions: list[Mention]) -> Iterator[Sentence]:
    """A sentence; in parts, each with `MAX_MENTIONS` mentions, where it has more."""
    for at in range(0, max(1, len(mentions)), MAX_MENTIONS):
        within, following = mentions[at : at + MAX_MENTIONS], mentions[at + MAX_MENTIONS : at + MAX_MENTIONS + 1]
        close = following[0].start if following else end
        yield Sentence(start, close, within)
        start = close


def _scenes(read: list[Sentence], syntax: Syntax) -> list[Scene]:
    neighbours = zip([None, *read], read, [*read[1:], None], strict=False)
    return [Scene(sentence, syntax, before, after) for before, sentence, after in neighbours]


def _began(mission: MissionEntry, published_on: str | None) -> bool:
    """Whether a text tells that a mission had begun when it was written."""
    return mission.started_on is not None and (published_on is None or mission.started_on <= published_on)


def _records(scenes: list[Scene], registry: Registry, published_on: str | None, unread: list[Unread]) -> list[Record]:
    """What the frames make of each sentence; what they make nothing of is added to `unread`."""
    hosts = {mission_key(number): entry.host for number, entry in enumerate(registry.entries)}
    named = Counter(str(m.value) for scene in scenes for m in scene.sentence.of_kind("country", "organization"))
    begins = {mission_key(number): entry.started_on for number, entry in enumerate(registry.entries)}
    hosted = [str(entry.host) for entry in registry.entries if entry.host]
    funding = FundingFrame(Sums([*(code for code, _ in named.most_common()), *hosted]), hosts)
    ended = frozenset(
        number
        for number, e in enumerate(registry.entries)
        if e.ended_on and (not published_on or e.ended_on <= published_on)
    )
    replaced = frozenset(registry.replaced) | frozenset(
        older for newer, older in registry.successions if _began(registry.entries[newer], published_on)
    )
    lead = LeadFrame(published_on, ended, replaced)
    personnel, veto = PersonnelFrame(begins), VetoFrame()
    records, dating = list[Record](), Dating(published_on, News.of(scenes, published_on), begins)
    for scene in scenes:
        told: Iterable[Record | Unread] = [
            *lead.read(scene),
            *funding.read(scene),
            *personnel.read(scene, hosts),
            *veto.read(scene),
        ]
        for each in told:
            if isinstance(each, Unread):
                unread.append(each)
            else:
                records.append(with_source(dating.dated(each, scene), scene))
    return records
