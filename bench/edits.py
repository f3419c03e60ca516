"""Reprints made from a seed: stories of the corpus, edited as newspapers edit what agencies send."""

import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

CORPUS = Path(__file__).parents[1] / "corpus"
_BETWEEN_SENTENCES = re.compile(r"(?<=[.!?…»”\"])\s+(?=[A-ZÀ-Þ«“\"¿¡])")
_GROUPED = re.compile(r"(?<=\d)[., ](?=\d{3}(?!\d))")
_TYPOGRAPHY = (("“", '"'), ("”", '"'), ("« ", '"'), (" »", '"'), ("’", "'"), (" - ", " — "), ("...", "…"), (" %", "%"))


@dataclass(frozen=True, slots=True)
class Story:
    """A text and its language: en, fr or es."""

    language: str
    text: str


@dataclass(frozen=True, slots=True)
class Pair:
    """Two texts, whether they are reprints, and what sets them apart."""

    kind: str
    reprint: bool
    text: str
    other: str


Edit = Callable[[Random, Story], str]


@cache
def phrases(language: str) -> Mapping[str, Any]:
    """What is put around and into stories of a language, and pairs of stories on one event: `corpus/reprints`."""
    loaded: dict[str, Any] = json.loads((CORPUS / "reprints" / f"{language}.json").read_bytes())
    return loaded


def stories() -> list[Story]:
    """The annotated documents."""
    files = (path for folder in ("dev", "open", "held") for path in sorted((CORPUS / folder).glob("*.json")))
    return [Story(each["language"], each["text"]) for each in (json.loads(file.read_bytes()) for file in files)]


def sentences(text: str) -> list[str]:
    """The text in pieces, each a sentence or nearly so."""
    return _BETWEEN_SENTENCES.split(text)


def _before(name: str) -> Edit:
    return lambda random, story: f"{random.choice(phrases(story.language)[name])}\n\n{story.text}"


def _after(name: str) -> Edit:
    return lambda random, story: f"{story.text}\n\n{random.choice(phrases(story.language)[name])}"


def _cut(least: float, most: float) -> Edit:
    def edit(random: Random, story: Story) -> str:
        told = sentences(story.text)
        return " ".join(told[: max(2, round(len(told) * random.uniform(least, most)))])

    return edit


def _dropped(random: Random, story: Story) -> str:
    told = sentences(story.text)
    for _ in range(min(random.randint(1, 3), len(told) // 2)):
        told.pop(random.randrange(1, len(told)))
    return " ".join(told)


def _moved(random: Random, story: Story) -> str:
    told = sentences(story.text)
    for _ in range(random.randint(1, 3)):
        told.insert(random.randrange(len(told)), told.pop(random.randrange(len(told))))
    return " ".join(told)


def _replaced(name: str, share: float) -> Edit:
    def edit(random: Random, story: Story) -> str:
        others: Mapping[str, str] = phrases(story.language)[name]
        found = re.compile(r"(?<!\w)(" + "|".join(map(re.escape, others)) + r")(?!\w)")
        return found.sub(lambda match: others[match[0]] if random.random() < share else match[0], story.text)

    return edit


def _typeset(random: Random, story: Story) -> str:
    text = story.text
    for written, printed in _TYPOGRAPHY:
        text = text.replace(written, printed)
    return _GROUPED.sub(random.choice([",", ".", " ", "\u00a0", "\u202f"]), text).replace("\n\n", "\n")


EDITS: Mapping[str, Edit] = {
    "headline": _before("headlines"),
    "byline, agency": _before("credits"),
    "notices before": _before("before"),
    "notices after": _after("after"),
    "correction": _after("corrections"),
    "cut": _cut(0.5, 0.85),
    "cut short": _cut(0.3, 0.5),
    "sentences dropped": _dropped,
    "sentences moved": _moved,
    "words replaced": _replaced("words", 0.7),
    "names respelled": _replaced("names", 1),
    "typography": _typeset,
}
"""Kind of edit -> what makes the text of such a reprint."""

MIXES = (
    ("headline", "byline, agency", "typography", "notices after"),
    ("words replaced", "sentences dropped", "byline, agency"),
    ("cut", "headline", "correction", "words replaced"),
    ("sentences moved", "sentences dropped", "names respelled", "notices before"),
)
"""Edits that one reprint has together."""


def edited(random: Random, story: Story, edits: tuple[str, ...]) -> str:
    """The text of a story after one edit after the other."""
    for edit in edits:
        story = replace(story, text=EDITS[edit](random, story))
    return story.text


def reprints(random: Random, told: list[Story]) -> Iterator[Pair]:
    """Each story with a reprint of each kind, and a story three times as long with its first third or half."""
    by_language = defaultdict[str, list[str]](list)
    for story in told:
        by_language[story.language].append(story.text)
        for kind in EDITS:
            yield Pair(kind, True, story.text, edited(random, story, (kind,)))
        yield Pair("several edits", True, story.text, edited(random, story, random.choice(MIXES)))
        long = replace(story, text="\n\n".join(by_language[story.language][-3:]))
        yield Pair("long, cut short", True, long.text, edited(random, long, ("cut short",)))
