"""Whether a text is a reprint, edited or not, of one that was read before.

A story is filed under its `bands`; of the texts that share one with it, `is_reprint` says which are reprints.
Bands are hashes of parts of MinHash signatures: Broder, On the resemblance and containment of documents, 1997;
Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, chapter 3. `python -m bench.reprints` measures both.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from hashlib import blake2b
from itertools import pairwise
from struct import pack
from unicodedata import normalize

from rensa import RMinHash

MAX_CHARACTERS = 1_000_000
"""Of a longer text only the beginning is looked at."""

BANDS = 16
"""Keys of a text."""

# Every value from BANDS to _SEEDS is in the keys that a database holds: with another, all texts are to be filed anew.
_WORDS = 4  # of a shingle: fewer are shared by chance, more are lost with each word that an editor replaces
_ROWS = 3  # of a band: with two, a new story meets dozens of strangers among a million; with four, cut ones are missed
_HEAD = 80  # words: stories are cut from the end, so half of the bands are of the head alone
_SEEDS = (1, 2)  # of the whole and of the head: in a text no longer than its head, each finds what the other misses

_SHORT = 40
"""Words, a sentence or two; a shorter text is a reprint only of what says the same words."""
_CONTAINED = 0.5
"""Least share of the shorter text's shingles that the other has."""
_COMMON = 0.1
"""Least share of both texts' shingles that both have; less of a story in a collection is a quotation."""
_NAMES = 3
"""Places with other names that make another account: an editor respells one or two, a form has new ones throughout."""

_PIECE = 256
"""Characters normalized at a time: a run of combining marks takes time that grows with its square."""
_UNWRITTEN = re.compile(r"[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]+")
"""Accents, soft hyphens, and marks without width."""
_WORD = re.compile(r"(\d{1,3}(?:[ .,'’]\d{3})+(?!\d))|(\d+(?:[.,]\d+)*)|[^\W\d_]+")
_SEPARATORS = str.maketrans("", "", " .,'’")

_Shingle = tuple[str, ...]
_Place = tuple[str, _Shingle]
"""Before or after which words that both texts have."""


class _Story:
    """A text's words as written and folded, and the runs of so many words that follow one another."""

    def __init__(self, text: str) -> None:
        pieces = (text[start : start + _PIECE] for start in range(0, min(len(text), MAX_CHARACTERS), _PIECE))
        plain = "".join(normalize("NFKD", piece) for piece in pieces)[:MAX_CHARACTERS]
        self.written = [_word(match) for match in _WORD.finditer(_UNWRITTEN.sub("", plain))]
        self.words = [word.casefold() for word in self.written]
        self.shingles = _shingles(self.words)
        self.distinct = frozenset(self.shingles)


def bands(text: str) -> tuple[int, ...]:
    """The keys to file a text under: `BANDS` signed 64-bit integers, none for a text without words.

    The same for the same words, whatever the case, accents and punctuation, in every process.
    """
    story = _Story(text)
    if not story.words:
        return ()
    whole, head = _SEEDS
    signature = _signature(story.shingles, whole) + _signature(_shingles(story.words[:_HEAD]), head)
    return tuple(_key(band, signature[band * _ROWS : (band + 1) * _ROWS]) for band in range(BANDS))


def is_reprint(text: str, other: str) -> bool:
    """Whether one of two texts is the other, or an edited or cut copy of it, with no other figures or names.

    Symmetric. Text without words is nobody's reprint. Time and memory grow with the length of both and no faster.
    """
    one, two = _Story(text), _Story(other)
    if one.words == two.words:
        return bool(one.words)
    if min(len(one.words), len(two.words)) < _SHORT:
        return False
    shared = one.distinct & two.distinct
    if len(shared) < _CONTAINED * min(len(one.distinct), len(two.distinct)):
        return False
    if len(shared) < _COMMON * len(one.distinct | two.distinct):
        return False
    return not _another_account(one, two, shared)


def resemblance(text: str, other: str) -> float:
    """The share of both texts' shingles that both have, from 0 to 1: of several reprints the greatest is nearest."""
    one, two = _Story(text).distinct, _Story(other).distinct
    return len(one & two) / len(one | two) if one or two else 0.0


def _word(match: re.Match[str]) -> str:
    grouped, figure = match.groups()
    if grouped:
        return str(grouped).translate(_SEPARATORS)
    return figure.replace(",", ".") if figure else match[0]


def _shingles(words: Sequence[str]) -> list[_Shingle]:
    if len(words) < _WORDS:
        return [tuple(words)] if words else []
    return list(zip(*(words[start:] for start in range(_WORDS)), strict=False))


def _signature(shingles: Iterable[_Shingle], seed: int) -> list[int]:
    minhash = RMinHash(num_perm=BANDS // 2 * _ROWS, seed=seed)
    minhash.update([" ".join(shingle) for shingle in shingles])
    return list(minhash.digest())


def _key(band: int, rows: Sequence[int]) -> int:
    digest = blake2b(pack(f"<{1 + len(rows)}I", band, *rows), digest_size=8).digest()
    return int.from_bytes(digest, "little", signed=True)


def _another_account(one: _Story, two: _Story, shared: frozenset[_Shingle]) -> bool:
    """Whether, between the same words, each text has a figure or name that the other has not.

    What is only in one of them says nothing: a cut copy has fewer, and one with a headline or a notice has more.
    """
    here, there = _told_apart(one, shared), _told_apart(two, shared)
    words, other_words = set(one.words), set(two.words)
    renamed = set[tuple[frozenset[str], frozenset[str]]]()
    for place in here.keys() & there.keys():
        mine, theirs = here[place] - there[place], there[place] - here[place]
        figures, other_figures = set(filter(_is_figure, mine)), set(filter(_is_figure, theirs))
        # A sentence that was moved brings figures to another place, so one of them must be nowhere in the other text.
        if figures and other_figures and (figures - other_words or other_figures - words):
            return True
        names, other_names = mine - figures - other_words, theirs - other_figures - words
        if names and other_names:
            renamed.add((frozenset(names), frozenset(other_names)))
    return len(renamed) >= _NAMES


def _told_apart(story: _Story, shared: frozenset[_Shingle]) -> Mapping[_Place, set[str]]:
    """Figures and capitalized words outside of the shared shingles, by the shared ones next to them."""
    places = defaultdict[_Place, set[str]](set)
    at = [start for start, shingle in enumerate(story.shingles) if shingle in shared]
    for left, right in pairwise(at):
        if telling := _telling(story.written[left + _WORDS : right]):
            places["after", story.shingles[left]] |= telling
            places["before", story.shingles[right]] |= telling
    # A long beginning of its own is a headline and credits, where days and years are those of the print.
    lead = story.written[: at[0]]
    places["before", story.shingles[at[0]]] |= _telling(
        word for word in lead if len(lead) <= _WORDS or not _is_date(word)
    )
    # A long end of its own is what the other text was cut of, or a publisher's notices.
    end = story.written[at[-1] + _WORDS :]
    if len(end) <= _WORDS:
        places["after", story.shingles[at[-1]]] |= _telling(end)
    return places


def _telling(written: Iterable[str]) -> set[str]:
    return {word.casefold() for word in written if _is_figure(word) or word[0].isupper()}


def _is_figure(word: str) -> bool:
    return word[0].isdecimal()


def _is_date(word: str) -> bool:
    """Whether a word may be a day, an hour or a year of publication."""
    return word.isdecimal() and (int(word) <= 31 if len(word) <= 2 else len(word) == 4 and word[:2] in {"19", "20"})
