"""A language's words compiled for search: every phrase of it found in one pass over the shadow.

An Aho-Corasick automaton reports all phrases, overlapping; those that are not whole words or not in
the case that their entry asks for are dropped, and each place keeps its longest phrase.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import compress
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from app.extraction.conjugation import conjugate
from app.extraction.languages import LANGUAGES
from app.extraction.languages.language import Language, entries
from app.extraction.text import Text, fold

_TYPOGRAPHY = {
    ord(char): plain for plain, chars in (("'", "’‘ʼ"), (" ", "\u00a0\u202f\n"), ("-", "‐‑–")) for char in chars
}
_MOST_AGO = 30
"""The most years, months, weeks or days that `… ago` is read of."""
_LIFE = ("start", "launch", "end", "dissolve", "takes_from", "gives_way", "succeed")
_MOVES = ("arrive", "leave", "join", "send", "replace")


class Sense(NamedTuple):
    """What a phrase can mean: `kind` of mention, its value, and for a verb its `form`."""

    kind: str
    value: str | int
    form: str = ""


class Found(NamedTuple):
    """A phrase found in the text, with all its senses."""

    start: int
    end: int
    senses: tuple[Sense, ...]
    kinds: frozenset[str]
    """Those of its senses."""


@dataclass(frozen=True)
class Lexicon:
    """A compiled language; `language` keeps the words that are used as sets."""

    language: Language
    automaton: AhoCorasick
    senses: tuple["_Phrase", ...]
    """For each phrase of the automaton."""
    abbreviations: frozenset[str]
    """Folded, without their last stop."""

    def find(self, text: Text) -> list[Found]:
        """Every whole phrase of the text in order, none overlapping: the longest win, then the earliest."""
        shadow, accented = text.shadow, not text.plain.isascii()
        hits = self.automaton.find_matches_as_indexes(shadow, overlapping=True)
        taken = bytearray(len(shadow))
        found = list[Found]()
        for size, start, number in sorted(_whole_words(shadow, hits)):
            end = start - size
            if taken[start] or taken[end - 1]:
                continue
            senses, kinds = self.senses[number].fitting(text.plain[start:end], accented)
            if senses:
                found.append(Found(start, end, senses, kinds))
                taken[start:end] = b"\x01" * (end - start)
        return sorted(found)


def _whole_words(shadow: str, hits: list[tuple[int, int, int]]) -> Iterator[tuple[int, int, int]]:
    """Hits that begin and end at a word's edge, as (-length, start, pattern)."""
    inside = b"\0" + shadow.encode("ascii").translate(_ALPHANUMERIC) + b"\0"  # one byte a character, one more around
    for pattern, start, end in hits:
        if not (inside[start] and inside[start + 1]) and not (inside[end] and inside[end + 1]):
            yield start - end, start, pattern


_ALPHANUMERIC = bytes(chr(byte).isascii() and chr(byte).isalnum() for byte in range(256))


class _Spelling(NamedTuple):
    """How an entry is written: in which case (`upper`, `title` or any), and its accents."""

    case: str
    letters: str

    @classmethod
    def of(cls, entry: str) -> "_Spelling":
        letters = [char for char in entry if char.isalpha()]
        if len(letters) > 1 and all(char.isupper() for char in letters):
            return cls("upper", "")
        return cls("title", "") if entry[:1].isupper() else cls("", _accented(entry))

    def fits(self, written: str, accented: bool) -> bool:
        """Whether words of a text, with or without accents in it, are this entry; a capital may lack its accent."""
        if self.case:
            return written[:1].isupper() and (self.case == "title" or written.upper() == written)
        if not accented or written.upper() == written:
            return True
        letters = _accented(written)
        return letters == self.letters or (written[:1].isupper() and letters[1:] == self.letters[1:])


class _Phrase:
    """The senses of a phrase, and how it is written in each; worked out when a text first has it."""

    __slots__ = ("all", "entries", "spellings", "usual")

    def __init__(self, entries: Iterable[tuple[str, Sense]]) -> None:
        self.entries = tuple(entries)
        self.spellings: tuple[_Spelling, ...] = ()

    def _work_out(self) -> None:
        told = dict.fromkeys((_Spelling.of(entry), sense) for entry, sense in self.entries)
        spellings = tuple(spelling for spelling, _ in told)
        self.all = _with_kinds(tuple(sense for _, sense in told))
        alike = len(set(spellings)) == 1
        self.usual = spellings[0].letters if alike and not spellings[0].case else None
        """How all senses are written, if so and if case does not matter."""
        self.spellings = spellings  # last: from here on another thread may read the rest

    def fitting(self, written: str, accented: bool) -> tuple[tuple[Sense, ...], frozenset[str]]:
        """The senses that words of a text can have as they are written there, and their kinds."""
        if not self.spellings:
            self._work_out()
        if written == self.usual:
            return self.all
        fits = [spelling.fits(written, accented) for spelling in self.spellings]
        return self.all if all(fits) else _with_kinds(tuple(compress(self.all[0], fits)))


def _with_kinds(senses: tuple[Sense, ...]) -> tuple[tuple[Sense, ...], frozenset[str]]:
    return senses, frozenset(sense.kind for sense in senses)


def _accented(words: str) -> str:
    """Words in lower case with plain apostrophes and blanks, their accents kept."""
    return unicodedata.normalize("NFC", words).lower().translate(_TYPOGRAPHY)


def phrases(language: Language) -> Iterator[tuple[str, Sense]]:
    """Every phrase of a language, as it writes it, with what it can mean; verbs in all their forms."""
    for cue, verbs in language.verbs.items():
        for form, name in conjugate(verbs, language):
            form, _, particle = form.partition("~")  # noqa: PLW2901
            yield form, Sense("parted", f"{cue}~{particle}", name) if particle else Sense("cue", cue, name)
    for group, form in ((language.nouns, "noun"), (language.phrases, "phrase")):
        for cue, words in group.items():
            for entry in entries(words):
                yield entry, Sense("cue", cue, form)
    tables: tuple[tuple[str, Mapping[str, str] | Mapping[int, str]], ...] = (
        ("people", language.people),
        ("number", language.numbers),
        ("scale", language.scales),
        ("quantity", language.approximations),
        ("currency", language.currencies),
        ("relative_date", language.relative_dates),
        ("organization", language.organizations),
        ("region", language.regions),
        ("month", {i + 1: names for i, names in enumerate(language.months)}),
        ("weekday", dict(enumerate(language.weekdays))),
        ("anaphor", {"": language.mission_pronouns}),
        ("pronoun", {"": language.pronouns}),
        ("institution", {"": language.institutions}),
        ("authority", {"": language.authorities}),
        ("nothing", {"": language.nothing}),
    )
    for kind, table in tables:
        for value, words in table.items():
            for entry in entries(words):
                adjective = kind == "region" and entry.islower()
                yield entry, Sense(kind, entry if value == "" else value, "demonym" if adjective else "")
    for form, words in (("newer", language.newer_mission), ("older", language.older_mission)):
        for entry in entries(words):
            yield entry, Sense("anaphor", entry, form)
    yield from _counted_off(language)
    yield from _countries(language.code)


def _counted_off(language: Language) -> Iterator[tuple[str, Sense]]:
    """How something is said to have been some years, months, weeks or days ago, or after what was told before."""
    for context, sign, units in (("", "-", language.ago), ("context-", "+", language.later)):
        for unit, told in units.items():
            for number in range(2, _MOST_AGO + 1):
                for written in (str(number), *entries(language.numbers.get(number, ""))):
                    for each in entries(told):
                        yield each.format(written), Sense("relative_date", f"{context}{unit}{sign}{number}")


def _countries(code: str) -> Iterator[tuple[str, Sense]]:
    table = files("app.extraction.languages").joinpath("countries", f"{code}.txt").read_text(encoding="utf-8")
    for line in table.splitlines():
        if line.strip() and not line.startswith("#"):
            country, *columns = line.split("|")
            for form, names in zip(("name", "demonym", "capital"), columns, strict=True):
                for name in entries(names):
                    yield name, Sense("country", country.strip(), form)


def _keep_moves(senses: dict[str, list[tuple[str, Sense]]]) -> None:
    """Let a longer phrase on a mission's life move people too, where its verb alone does (`salieron de`), in place."""
    for phrase, told in senses.items():
        if " " not in phrase:
            continue
        names = {_cue(sense) for _, sense in told}
        if names.isdisjoint(_LIFE) or not names.isdisjoint(_MOVES):
            continue
        words = phrase.split()
        verbs = (senses.get(" ".join(words[:size]), []) for size in range(len(words) - 1, 0, -1))
        moves = next((found for verb in verbs if (found := [s for _, s in verb if _cue(s) in _MOVES])), [])
        told += [(told[0][0], sense) for sense in moves]


def _cue(sense: Sense) -> str:
    """The cue of a sense, that of a parted verb without its particle."""
    return str(sense.value).partition("~")[0]


@cache
def compile_language(language_code: str) -> Lexicon:
    """The lexicon of a language, built once per process (30 to 100 ms)."""
    language = LANGUAGES[language_code]
    senses: dict[str, list[tuple[str, Sense]]] = defaultdict(list)
    shared: dict[Sense, Sense] = {}
    for entry, sense in phrases(language):
        senses[fold(entry)].append((entry, shared.setdefault(sense, sense)))
    _keep_moves(senses)
    automaton = AhoCorasick(list(senses), matchkind=MatchKind.Standard, implementation=Implementation.ContiguousNFA)
    abbreviations = frozenset(map(fold, entries(language.abbreviations)))
    return Lexicon(language, automaton, tuple(map(_Phrase, senses.values())), abbreviations)
