"""Numbers as the press writes them: figures with their marks, words, scales, approximate nouns, ranges."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from app.extraction.currencies import LETTERS, SYMBOLS
from app.extraction.languages.language import Language, entries
from app.extraction.lexicon import Found
from app.extraction.patterns import any_of
from app.extraction.text import Text, fold

_STUCK = "|".join(rf"(?<=\b{re.escape(fold(word))})" for word in (*SYMBOLS, *LETTERS) if word.isalpha())
_FIGURES = re.compile(
    rf"(?:(?<![\w/])|{_STUCK})(?<![a-z]-)(?<!\d[.,])"
    r"(?:\d{1,3}(?:[ .,']\d{3})++(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d++(?:[.,]\d++)?)(?![/\d])"
)
_MARKED = re.compile(r"(?<![\w.,/])\d{1,3}([.,])(\d+)(?![\w/])(?![.,]\d)( m[a-z]*)?")
_LARGEST = 10**15
_COUNTING = ("number", "scale", "quantity")


class Number(NamedTuple):
    """A number in the text; `scale` is the largest word of scale (a million or more) in it, else 1."""

    start: int
    end: int
    value: float
    scale: int
    figures: bool


def figure_value(figures: str, decimal_mark: str, scaled: bool) -> float:
    """The value of written figures.

    A mark before exactly three digits groups thousands, unless it is the language's decimal mark and
    a scale word follows (`2,375 millions`); any other mark is a decimal one.
    """
    compact = figures.replace(" ", "").replace("'", "")
    marks = [mark for mark in compact if mark in ".,"]
    if not marks:
        return float(compact)
    last = compact.rpartition(marks[-1])[2]
    grouped = len(last) == 3 and not (scaled and len(marks) == 1 and marks[0] == decimal_mark)
    if grouped and (len(set(marks)) == 1 or marks.count(marks[-1]) > 1):
        return float(compact.replace(".", "").replace(",", ""))
    whole, _, fraction = compact.rpartition(marks[-1])
    return float(whole.replace(".", "").replace(",", "") + "." + fraction)


class _Token(NamedTuple):
    start: int
    end: int
    kind: str
    value: float


def find_numbers(text: Text, found: list[Found], language: Language, taken: list[tuple[int, int]]) -> list[Number]:
    """All numbers of a text in order, but those inside the spans `taken` (dates, symbols)."""
    numbers, run = list[Number](), list[_Token]()
    decimal_mark = _decimal_mark(text, language)
    for token in _tokens(text, found, taken):
        if run and not _continues(text.shadow, run[-1], token, language):
            numbers += _composed(text, run, decimal_mark, language)
            run = []
        run.append(token)
    return [*numbers, *_composed(text, run, decimal_mark, language)]


def _decimal_mark(text: Text, language: Language) -> str:
    """The mark that the text uses for decimals.

    The language's, unless more of its figures read well only with the other.
    """
    own, other = 0, 0
    marked = (_MARKED.match(text.shadow, start) for start, end in text.figures if end - start <= 3)
    for figure in filter(None, marked):
        if len(figure[2]) < 3:
            own, other = own + (figure[1] == language.decimal_mark), other + (figure[1] != language.decimal_mark)
        elif len(figure[2]) == 3 and figure[1] == language.decimal_mark and not figure[3]:
            other += 1
    return language.decimal_mark if own >= other else ",.".replace(language.decimal_mark, "")


def _tokens(text: Text, found: list[Found], taken: list[tuple[int, int]]) -> Iterator[_Token]:
    words = [
        _Token(item.start, item.end, sense.kind, float(sense.value))
        for item in found
        if not item.kinds.isdisjoint(_COUNTING)
        for sense in item.senses
        if sense.kind in _COUNTING
    ]
    figures, last = list[_Token](), 0
    for start, _ in text.figures:
        if start >= last and (match := _FIGURES.match(text.shadow, start)):
            last = match.end()
            figures.append(_Token(start, last, "figures", 0.0))
    blocked = iter([*taken, (len(text.shadow) + 1, len(text.shadow) + 1)])
    start, end = next(blocked)
    for token in sorted(words + figures):
        while end <= token.start:
            start, end = next(blocked)
        if token.end <= start:
            yield token


@cache
def _joints(language: Language) -> frozenset[str]:
    return frozenset(map(fold, entries(language.number_joints)))


def _continues(shadow: str, last: _Token, token: _Token, language: Language) -> bool:
    gap = shadow[last.end : token.start]
    if len(gap) > 5:
        return False
    if last.kind == "quantity":
        of = map(fold, entries(language.prepositions["of"]))
        return token.kind == "scale" and token.value >= 1_000_000 and gap.strip() in of
    if token.kind == "quantity":
        return gap == " " and last.value != 1
    if token.kind == "figures":
        thousands = last.kind == "scale" and _in_thousands(shadow, token, language)
        return gap == " " and (thousands or (last.kind == "number" and last.value == 1000))
    joint = gap.strip()
    if gap not in (" ", "-") and joint not in _joints(language):
        return False
    return token.kind == "scale" or last.kind != "figures" or token.value == 1000


def _in_thousands(shadow: str, figures: _Token, language: Language) -> bool:
    """Whether figures are thousands that a million is followed by (`un millón 700 mil`, `2 millions 500 000`)."""
    following = shadow[figures.end + 1 : figures.end + 10].split(" ", 1)[0]
    return " " in shadow[figures.start : figures.end] or following in map(fold, entries(language.numbers[1000]))


def _composed(text: Text, run: list[_Token], decimal_mark: str, language: Language) -> Iterator[Number]:
    if not run:
        return
    first, last = run[0], run[-1]
    figures = first.kind == "figures"
    scale = int(max([1.0, *(token.value for token in run[figures:] if token.value >= 500_000)]))
    if first.kind == "scale" and not _after_article(text.shadow, first.start, language):
        return
    total, current = 0.0, 0.0
    for token in run:
        value = token.value
        if token.kind == "figures":
            current += figure_value(text.shadow[token.start : token.end], decimal_mark, scale > 1)
        elif value == 100 or (current and token.kind == "quantity"):
            current = (current or 1) * value
        elif value >= 1000 and token.kind != "quantity":
            above = 0 < total < value  # `mil 200 millones`
            total, current = ((total + current) if above else (current or 1)) * value + (0 if above else total), 0.0
        else:
            current += value
    value = total + current
    if value < _LARGEST:
        yield Number(first.start, last.end, round(value, 6), scale, figures)


@cache
def _articles(language: Language) -> re.Pattern[str]:
    """An article right before a word of scale (`un millier`)."""
    return re.compile(rf"\b(?:{any_of(language.articles)})[ -]\Z")


def _after_article(shadow: str, start: int, language: Language) -> bool:
    return _articles(language).search(shadow[max(0, start - 8) : start]) is not None
