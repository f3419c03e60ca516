"""How well reprints are told from other stories, how long that takes, and whether look-ups grow with what is kept.

Usage: python -m bench.reprints [--scale N]. A pair is a candidate if it shares a band, and found if it is then a
reprint. With --scale, the bands of up to N documents are made up and filed in SQLite, and looked up: some minutes for
a million.
"""

import sqlite3
from argparse import ArgumentParser
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from app.reprints import BANDS, bands, is_reprint
from bench.edits import Pair, Story, reprints, stories
from bench.lookalikes import lookalikes

SEED = 7
_PRINTS = 10
"""Documents that print one made-up story."""


@dataclass(slots=True)
class Found:
    """Of so many pairs of a kind, how many share a band, and how many of these are called reprints."""

    reprint: bool
    pairs: int = 0
    candidates: int = 0
    called: int = 0


def generated(told: list[Story], seed: int = SEED) -> Iterator[Pair]:
    """All pairs that are made of stories."""
    random = Random(seed)
    yield from reprints(random, told)
    yield from lookalikes(random, told)


def measured(pairs: Iterable[Pair]) -> dict[str, Found]:
    """By kind of pair, what was found."""
    found = dict[str, Found]()
    for pair in pairs:
        of_kind = found.setdefault(pair.kind, Found(pair.reprint))
        of_kind.pairs += 1
        if set(bands(pair.text)) & set(bands(pair.other)):
            of_kind.candidates += 1
            of_kind.called += is_reprint(pair.text, pair.other)
    return found


def strangers(told: list[Story]) -> Found:
    """What is found among all pairs of stories, which are different ones."""
    found, by_key = Found(reprint=False, pairs=len(told) * (len(told) - 1) // 2), defaultdict[int, list[str]](list)
    for story in told:
        for key in bands(story.text):
            by_key[key].append(story.text)
    candidates = {pair for texts in by_key.values() for pair in combinations(texts, 2)}
    found.candidates, found.called = len(candidates), sum(is_reprint(*pair) for pair in candidates)
    return found


def scores(found: Iterable[Found]) -> tuple[float, float, float]:
    """Recall of the candidates, recall and precision of the whole."""
    kinds = list(found)
    right = [each for each in kinds if each.reprint]
    wanted, hit = sum(each.pairs for each in right), sum(each.called for each in right)
    called = sum(each.called for each in kinds)
    return sum(each.candidates for each in right) / wanted, hit / wanted, hit / called if called else 0.0


def quality(told: list[Story]) -> None:
    """A table by kind of pair, and precision and recall."""
    found = {**measured(generated(told)), "any two stories": strangers(told)}
    print(f"{'':<28}{'pairs':>7}{'share a band':>14}{'called reprint':>16}")
    for kind, each in found.items():
        sign = "=" if each.reprint else "≠"
        print(f"{sign} {kind:<26}{each.pairs:>7}{each.candidates / each.pairs:14.4f}{each.called / each.pairs:16.4f}")
    candidates, recall, precision = scores(found.values())
    print(f"recall of candidates {candidates:.4f}; then recall {recall:.4f}, precision {precision:.4f}")


def microseconds(call: Callable[[], object]) -> float:
    """The median time of a call."""
    times = []
    for _ in range(300):
        began = perf_counter()
        call()
        times.append(perf_counter() - began)
    return median(times) * 1e6


def speed(told: list[Story]) -> None:
    """Times for texts of three thousand characters."""
    text = "\n\n".join(story.text for story in told if story.language == "fr")[:3000]
    other = text.replace("soldats", "militaires")[:2500]
    print(f"3,000 characters: bands {microseconds(lambda: bands(text)):.0f} µs", end=", ")
    print(f"is_reprint {microseconds(lambda: is_reprint(text, other)):.0f} µs")


def made_up(random: Random, origin: int) -> list[int]:
    """The bands of a print of a story, of which it keeps about two in three."""
    story = Random(origin)
    keys = [story.getrandbits(63) for _ in range(BANDS)]
    return [key if random.random() < 0.66 else random.getrandbits(63) for key in keys]


def scale(most: int) -> None:
    """Sizes and times of look-ups, from ten thousand documents on to so many."""
    random, filed = Random(SEED), 0
    with TemporaryDirectory() as folder:
        database = sqlite3.connect(Path(folder) / "bands.db")
        database.executescript("""
            PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -400000;
            CREATE TABLE band (key BIGINT, document INTEGER, PRIMARY KEY (key, document)) WITHOUT ROWID;
        """)
        print(
            f"{'documents':>10}{'MB':>8}{'look-up µs':>12}{'candidates':>12}{'of a stranger µs':>18}{'candidates':>12}"
        )
        while filed < most:
            step = min(max(10_000, filed * 9), most - filed)
            file(database, random, range(filed, filed + step))
            filed += step
            size = (Path(folder) / "bands.db").stat().st_size / 1e6
            known = looked_up(database, (made_up(random, random.randrange(filed) // _PRINTS) for _ in range(1000)))
            new = looked_up(database, (made_up(random, filed + number) for number in range(1000)))
            print(f"{filed:>10}{size:8.0f}{known[0]:12.0f}{known[1]:12.0f}{new[0]:18.0f}{new[1]:12.0f}", flush=True)
        database.close()


def file(database: sqlite3.Connection, random: Random, documents: range) -> None:
    """Add documents, their keys in order, which a tree takes in faster."""
    for start in range(documents.start, documents.stop, 100_000):
        some = range(start, min(start + 100_000, documents.stop))
        rows = sorted((key, number) for number in some for key in made_up(random, number // _PRINTS))
        database.executemany("INSERT OR IGNORE INTO band VALUES (?, ?)", rows)
    database.commit()


def looked_up(database: sqlite3.Connection, texts: Iterable[list[int]]) -> tuple[float, float]:
    """Median microseconds of a look-up, and median number of documents found."""
    query = f"SELECT DISTINCT document FROM band WHERE key IN ({', '.join('?' * BANDS)})"  # noqa: S608 (question marks)
    times, counts = [], []
    for keys in texts:
        began = perf_counter()
        counts.append(len(database.execute(query, keys).fetchall()))
        times.append(perf_counter() - began)
    return median(times) * 1e6, median(counts)


def main() -> None:
    """What was asked for."""
    parser = ArgumentParser(description="Reprints told from other stories")
    parser.add_argument("--scale", type=int, metavar="N", help="time look-ups among up to N made-up documents")
    asked = parser.parse_args()
    if asked.scale:
        scale(asked.scale)
        return
    told = stories()
    quality(told)
    speed(told)


if __name__ == "__main__":
    main()
