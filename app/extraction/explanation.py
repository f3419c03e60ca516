"""How a text was read, sentence by sentence: what was recognized, what it made, and what made nothing and why."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from app.extraction.mention import Mention
from app.extraction.reading import Sentence
from app.extraction.text import Text
from app.extraction.unread import Unread
from app.records import Extraction, Record

_MEANT = {"anaphor": "stands for a mission:"}


class Recognized(NamedTuple):
    """Words that mean something: their offsets in the text (code points, end exclusive), their kind and meaning."""

    start: int
    end: int
    words: str
    kind: str
    meaning: str


class Missed(NamedTuple):
    """Words that could have made a record of a type and made none, and why."""

    start: int
    end: int
    words: str
    type: str
    reason: str


class ReadSentence(NamedTuple):
    """A sentence as it was read; `records` are those whose first evidence stands in it."""

    start: int
    end: int
    words: str
    recognized: tuple[Recognized, ...]
    records: tuple[Record, ...]
    missed: tuple[Missed, ...]


class Explanation(NamedTuple):
    """An extraction and how it came about, in the order of the text."""

    extraction: Extraction
    sentences: tuple[ReadSentence, ...]


def explained(
    extraction: Extraction, text: Text, sentences: Iterable[Sentence], unread: Iterable[Unread]
) -> Explanation:
    """The explanation of an extraction, by the sentences it was read in and the mentions that made nothing."""
    told = sorted((record.evidence[0].start, at) for at, record in enumerate(extraction.records))
    missed = sorted(_missed(extraction, text, unread))
    return Explanation(extraction, tuple(_sentence(each, extraction, text, told, missed) for each in sentences))


def _sentence(
    sentence: Sentence, extraction: Extraction, text: Text, told: list[tuple[int, int]], missed: list[Missed]
) -> ReadSentence:
    """One sentence; `told` is where each record is first stated and its place among the records, in order."""
    start, end = text.source_offset(sentence.start), text.source_offset(sentence.end)
    here = told[bisect_left(told, (start, 0)) : bisect_left(told, (end, 0))]
    first, last = (bisect_left(missed, at, key=lambda each: each.start) for at in (start, end))
    return ReadSentence(
        start,
        end,
        text.source[start:end],
        tuple(_recognized(mention, text) for mention in sentence.mentions),
        tuple(extraction.records[at] for at in sorted(at for _, at in here)),
        tuple(missed[first:last]),
    )


def _recognized(mention: Mention, text: Text) -> Recognized:
    start, end = text.source_offset(mention.start), text.source_offset(mention.end)
    return Recognized(start, end, text.source[start:end], mention.kind, meaning(mention))


def meaning(mention: Mention) -> str:
    """What a mention means, in a few words: `country KE`, `count 991 police KE`, `cue freeze (noun)`."""
    value = "" if mention.value is None else str(mention.value)
    if mention.kind == "money":
        value = f"{float(mention.value or 0):,.0f}"
    elif mention.kind in ("mission", "anaphor") and value.isdecimal():
        value = f"m{int(value) + 1}"
    parts = [] if mention.kind == "cue" else [_MEANT.get(mention.kind, mention.kind), value]
    parts += [f"to {mention.maximum}"] if mention.maximum else []
    parts += [mention.currency or "", mention.category, *mention.countries]
    parts += [f"{name} ({form})" for name, form in mention.cues.items()]
    return " ".join(part for part in parts if part)


def _missed(extraction: Extraction, text: Text, unread: Iterable[Unread]) -> Iterator[Missed]:
    """What made nothing, but for words that a record of the same type quotes."""
    quoted = {(r.type, offset) for r in extraction.records for e in r.evidence for offset in range(e.start, e.end)}
    for each in unread:
        start, end = text.source_offset(each.at.start), text.source_offset(each.at.end)
        if (each.type, start) not in quoted:
            yield Missed(start, end, text.source[start:end], each.type, each.reason.value)
