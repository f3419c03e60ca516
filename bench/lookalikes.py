"""Different stories that look alike, made from a seed: other figures in the same words, other words for one event."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from random import Random

from bench.edits import MIXES, Pair, Story, edited, phrases, sentences

_FIGURE = re.compile(r"(?<![\d.,])\d+(?:[., ]\d{3})*(?!\d|[.,]\d)")
_DATELINE = 60
"""Characters at the start of a story, where a day may be that of the print."""


def lookalikes(random: Random, told: list[Story]) -> Iterator[Pair]:
    """Each story that has figures with others of the same words, then what the language files hold."""
    for story in told:
        if figures := [match for match in _FIGURE.finditer(story.text) if match.start() >= _DATELINE]:
            yield from _other_figures(random, story, figures)
    for language in sorted({story.language for story in told}):
        held = phrases(language)
        yield from (Pair("one event, two hands", False, text, other) for text, other in held["events"])
        for kind in ("templates", "templates without figures"):
            for template in held[kind]:
                texts = [_filled(random, template, held["fillings"], chosen) for chosen in range(8)]
                yield from (Pair(kind, False, text, other) for text, other in combinations(texts, 2))


def _other_figures(random: Random, story: Story, figures: Sequence[re.Match[str]]) -> Iterator[Pair]:
    one = _with_other(random, story, [random.choice(figures)])
    yield Pair("one figure changed", False, story.text, one.text)
    added = _figures(one.text) - _figures(story.text)
    # Without the sentence that the figure is in, what is left is a reprint of the first story just as well.
    if added <= _figures(and_edited := edited(random, one, MIXES[1])):
        yield Pair("one changed, edited", False, story.text, and_edited)
    held = phrases(story.language)
    lead = _filled(random, random.choice(held["leads"]), held["fillings"], 0)
    update = [lead, *sentences(_with_other(random, story, figures).text)[1:]]
    yield Pair("next month's update", False, story.text, " ".join(update))


def _figures(text: str) -> set[str]:
    return {_digits(match) for match in _FIGURE.finditer(text)}


def _digits(match: re.Match[str]) -> str:
    return re.sub(r"\D", "", match[0])


def _with_other(random: Random, story: Story, figures: Sequence[re.Match[str]]) -> Story:
    """The story with a figure of about the same size, one that it does not have, in place of each of those given."""
    text, taken = story.text, _figures(story.text)
    for match in reversed(figures):
        value = int(_digits(match))
        while str(value) in taken:
            value += random.randint(1, max(2, value // 3))
        text = text[: match.start()] + str(value) + text[match.end() :]
    return replace(story, text=text)


def _filled(random: Random, template: str, fillings: Mapping[str, list[str]], chosen: int) -> str:
    figures = {f"n{number}": str(random.randint(40, 9000)) for number in range(1, 6)}
    names = {slot: values[(chosen + shift) % len(values)] for shift, (slot, values) in enumerate(fillings.items())}
    return template.format(**figures, **names)
