"""The Security Council's list of vetoes, read from CSV: UTF-8, a header, then a row for each vote.

The columns, in any order: `date` of the vote, ISO; `draft`, its UN symbol, and `meeting`, both of which may be
empty; `members` who vetoed it and the `countries` it was about, as ISO 3166-1 alpha-2 codes parted by spaces;
`agenda_item`; and `source`, where the row is from. Spaces around a cell do not count, nor do rows without a word.

Two rows may be alike only where the vote has no symbol: several amendments can fail on one day.
A list with a fault is not read in part: every fault is reported with its row, as a spreadsheet numbers them.
"""

import csv
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from io import StringIO
from typing import Any, get_args

from app.codes import COUNTRIES
from app.records import Member

FIRST_DAY = "1946-01-17"
"""The Council met for the first time."""

MAX_FAULTS = 50
"""Faults that are reported; after that many the rest of the list is not looked at."""

MAX_WORDS = 300
"""Characters in an agenda item or a source."""

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_DRAFT = re.compile(r"S/(?:[0-9]{4}/)?[0-9]+(?:/(?:Rev|Corr|Add)\.[0-9]+)?")
_MEETING = re.compile(r"S/PV\.[0-9]+")
_TOLD = 10  # faults in the message of an error
_QUOTED = 40  # characters of a cell in a fault
_SANE_WIDTH = 100  # columns; with more it is some other file, and a fault for each would help nobody


@dataclass(frozen=True, slots=True)
class OfficialVeto:
    """One vote that failed by a veto; `date` is its day, ISO; `countries` what it was about, none for general matters.

    The `agenda_item` of a vote on a part of a draft ends in `(amendment)` or `(paragraph vote)`.
    """

    date: str
    draft: str | None
    meeting: str | None
    members: tuple[Member, ...]
    agenda_item: str
    countries: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class VetoList:
    """The votes in the order of the file, and the last day that the list covers, ISO."""

    vetoes: tuple[OfficialVeto, ...]
    through: str


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a cell, with a row (the header is 1) or, where neither is named, with the file."""

    row: int | None
    column: str | None
    what: str

    def __str__(self) -> str:
        row = "" if self.row is None else f"row {self.row}"
        return ": ".join(part for part in (row, self.column, self.what) if part)


class BadList(ValueError):
    """No list of vetoes: `faults` has the first 50; the message tells the first ten, one a line."""

    def __init__(self, faults: list[Fault]) -> None:
        self.faults = tuple(faults[:MAX_FAULTS])
        rest = len(self.faults) - _TOLD
        super().__init__("\n".join([*map(str, self.faults[:_TOLD]), *([f"and {rest} more"] if rest > 0 else [])]))


def read_list(data: bytes, *, through: str | None = None) -> VetoList:
    """The list in a CSV file, which covers all up to `through`, an ISO day, or else up to its newest vote.

    Raises:
        BadList: it is no such list, or `through` is no day or before the newest vote.
    """
    faults: list[Fault] = []
    vetoes = tuple(_vetoes(_decoded(data), faults))
    latest = max((veto.date for veto in vetoes), default=FIRST_DAY)
    if through is not None:
        try:
            latest = _last_day(through, latest)
        except ValueError as error:
            faults.append(Fault(None, "through", str(error)))
    if not vetoes and not faults:
        faults.append(Fault(None, None, "the list has a header and no rows"))
    if faults:
        raise BadList(faults)
    return VetoList(vetoes, latest)


def _decoded(data: bytes) -> str:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadList([Fault(None, None, f"the list is not UTF-8: byte {error.start} is no part of it")]) from None
    if (at := text.find("\0")) >= 0:
        raise BadList([Fault(None, None, f"the list is not text: it holds a NUL character at {at}")])
    return text


def _vetoes(text: str, faults: list[Fault]) -> Iterator[OfficialVeto]:
    """The rows that can be read; what is wrong with the others is added to the faults."""
    rows = _rows(text, faults)
    number, header = next(rows, (1, []))
    if not faults:
        faults += _header_faults(number, header)
    if faults:
        return
    seen: dict[object, int] = {}
    for number, cells in rows:
        if len(cells) != len(header):
            faults.append(Fault(number, None, f"has {len(cells)} cells where the header has {len(header)}"))
        elif veto := _veto(number, dict(zip(header, cells, strict=True)), faults):
            vote = (veto.date, veto.draft, frozenset(veto.members), veto.agenda_item)
            if veto.draft and (before := seen.setdefault(vote, number)) != number:
                faults.append(Fault(number, None, f"repeats row {before}"))
            yield veto
        if len(faults) >= MAX_FAULTS:
            return


def _rows(text: str, faults: list[Fault]) -> Iterator[tuple[int, list[str]]]:
    """The rows that hold anything, numbered from 1, up to the first that is no CSV."""
    number = 0
    try:
        for number, row in enumerate(csv.reader(StringIO(text, newline=""), strict=True), 1):
            cells = [cell.strip() for cell in row]
            if any(cells):
                yield number, cells
    except csv.Error as error:
        faults.append(Fault(number + 1, None, f"is not CSV: {error}"))


def _header_faults(number: int, header: list[str]) -> Iterator[Fault]:
    if not header:
        yield Fault(None, None, "the list is empty")
        return
    if len(header) > _SANE_WIDTH:
        yield Fault(number, None, f"has {len(header)} columns where these are due: {', '.join(_COLUMNS)}")
        return
    for place, column in enumerate(header):
        if column not in _COLUMNS:
            near = get_close_matches(column[:_QUOTED].lower(), _COLUMNS, n=1, cutoff=0)[0]
            yield Fault(number, _short(column), f"is no column of the list; the nearest is {near}")
        elif column in header[:place]:
            yield Fault(number, column, "is there twice")
    for column in _COLUMNS:
        if column not in header:
            yield Fault(number, column, "is missing")


def _veto(number: int, cells: dict[str, str], faults: list[Fault]) -> OfficialVeto | None:
    values: dict[str, Any] = {}
    for column, parse in _COLUMNS.items():
        try:
            values[column] = parse(cells[column])
        except ValueError as error:
            faults.append(Fault(number, column, str(error)))
    return OfficialVeto(**values) if len(values) == len(_COLUMNS) else None


def _short(cell: str) -> str:
    return repr(cell if len(cell) <= _QUOTED else cell[:_QUOTED] + "…")


def _last_day(cell: str, newest: str) -> str:
    if _day(cell) < newest:
        raise ValueError(f"{cell} is before the newest vote, of {newest}")
    return cell


def _day(cell: str) -> str:
    if not _DAY.fullmatch(cell):
        raise ValueError(f"{_short(cell)} is no day such as 2023-08-30")
    try:
        date.fromisoformat(cell)
    except ValueError:
        raise ValueError(f"there is no {cell}") from None
    if cell < FIRST_DAY:
        raise ValueError(f"{cell} is before {FIRST_DAY}, when the Council first met")
    return cell


def _symbol(pattern: re.Pattern[str], example: str) -> Callable[[str], str | None]:
    def parse(cell: str) -> str | None:
        if cell and not (len(cell) <= _QUOTED and pattern.fullmatch(cell)):
            raise ValueError(f"{_short(cell)} is no symbol such as {example}")
        return cell or None

    return parse


def _codes(known: Iterable[str], what: str, least: int) -> Callable[[str], tuple[str, ...]]:
    codes_known = frozenset(known)

    def parse(cell: str) -> tuple[str, ...]:
        codes = tuple(cell.split())
        if len(codes) < least:
            raise ValueError("is empty")
        for place, code in enumerate(codes):
            if code not in codes_known:
                raise ValueError(f"{_short(code)} is {what}")
            if code in codes[:place]:
                raise ValueError(f"{code} is there twice")
        return codes

    return parse


def _words(least: int) -> Callable[[str], str]:
    def parse(cell: str) -> str:
        if len(cell) < least:
            raise ValueError("is empty")
        if len(cell) > MAX_WORDS:
            raise ValueError(f"has {len(cell)} characters, more than {MAX_WORDS}")
        return cell

    return parse


_COLUMNS: dict[str, Callable[[str], object]] = {
    "date": _day,
    "draft": _symbol(_DRAFT, "S/2023/638 or S/3236/Rev.1"),
    "meeting": _symbol(_MEETING, "S/PV.9408"),
    "members": _codes(get_args(Member), "none of CN, FR, GB, RU and US", least=1),
    "agenda_item": _words(least=1),
    "countries": _codes(COUNTRIES, "no ISO 3166-1 alpha-2 code", least=0),
    "source": _words(least=0),
}
