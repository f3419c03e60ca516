"""Which records on one mission disagree, and why; pure.

`app.conflicts.claims` says what each record claims, and of what time; rejected and retracted records have no say.
A **side** is a value with all records that claim it of one topic at times that overlap, one after the other. Two sides
**disagree** if their times overlap, their values cannot both hold and each has a document that the other has not, for
who writes both numbers knows of both. Documents decide, so that a reprint that changes a figure is seen; clusters are
what is counted. Values that cannot both hold are ranges with nothing in common (of people, money or days), two
countries that lead unless some document names both, and two sets of members who cast a veto, neither within the other.

**Kinds**, the first that fits:

- `different_date`: the vetoes of one draft, the beginnings of one lead (within a year) or the equal payments of one
  funder (within a month), on different days.
- `different_scope`: the number of one category, in a document without the number of all, against that number: greater,
  or more than half of it and easily taken for it.
- `unit`: the same sum in two currencies, or a number that is the other times 1,000, or a million, and so on.
- `rounding`: one number is the other rounded, off by half the unit that its trailing zeros show and by 5 % at most.
- `revision`: everyone who published the one value published the other later.
- `contradiction`: anything else.

**What is shown.** A side is held against the others of its time in the order of `app.ranking.newest_first`; the first
that disagrees makes the conflict: whatever disagrees with anything is shown, in no more conflicts than there are sides.
Of the two, what the facts would show stands first: the number of all before a category's, what revises before what is
revised, else the newest.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from heapq import merge
from itertools import islice
from typing import NamedTuple

from app.conflicts.claims import Aspect, Claim, claims
from app.conflicts.differences import difference, incompatible, overlap
from app.kept import ConflictKind, KeptRecord
from app.ranking import newest_first
from app.values import Days, days

MOST_COMPARED = 200
"""A side is held against so many others at most, however many agree with it: that bounds the work."""

_AGAINST: dict[Aspect, Aspect] = {"part": "whole", "whole": "part"}
"""What an aspect's claims are held against where that is another aspect's."""

_BUCKET_DAYS = 31
"""Sides are looked up by stretches of time, about as long as what most claims are about."""

_UNKNOWN: Days = (0, 10_000_000)
"""When something was published, if that or its publisher is not known: after nothing, before nothing."""


@dataclass(frozen=True, slots=True)
class Side:
    """What several records say alike; newest first."""

    records: tuple[KeptRecord, ...]

    @property
    def documents(self) -> int:
        """How many documents say so, a story and its reprints counted once."""
        return len({one.cluster for one in self.records})


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two sides that cannot both be right, the preferred one first; `type` is that of their records.

    `id` is made of the aspect and of the record on each side that was recorded first: it stays when more documents take
    a side, even where that changes the kind or which side is preferred.
    """

    id: str
    kind: ConflictKind
    type: str
    sides: tuple[Side, Side]


class _Told(NamedTuple):
    rank: int
    record: KeptRecord
    claim: Claim


@dataclass(frozen=True, slots=True)
class _Held:
    """A side with its claim, at all its times, and with what many comparisons ask of its records.

    `place` is its place in the order of preference, `published` the days that each publisher's newest document may be
    of, `oldest` the id of the record that was recorded first.
    """

    place: int
    claim: Claim
    side: Side
    documents: frozenset[str]
    published: dict[str, Days]
    oldest: str


def find_conflicts(records: Iterable[KeptRecord]) -> tuple[Conflict, ...]:
    """What records on one mission disagree about, newest first; in which order they are given does not matter."""
    sides = _sides(newest_first(records))
    timeline: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for one in sides:
        for bucket in _buckets(one.claim.time):
            timeline[one.claim.aspect, one.claim.topic, bucket].append(one.place)
    pairs = set()
    for one in sides:
        aspect, topic = _AGAINST.get(one.claim.aspect, one.claim.aspect), one.claim.topic
        places = merge(*(timeline.get((aspect, topic, bucket), ()) for bucket in _buckets(one.claim.time)))
        other = next((place for place in islice(places, MOST_COMPARED) if _disagree(one, sides[place])), None)
        if other is not None:
            pairs.add((min(one.place, other), max(one.place, other)))
    return tuple(_conflict(sides[one], sides[other]) for one, other in sorted(pairs))


def _buckets(time: Days) -> range:
    first, last = time
    return range(first // _BUCKET_DAYS, last // _BUCKET_DAYS + 1)


def _sides(records: Iterable[KeptRecord]) -> list[_Held]:
    """All sides in the order of preference, which is that of their newest records."""
    equal: dict[tuple[object, ...], list[_Told]] = defaultdict(list)
    for rank, (one, claim) in enumerate(claims(records)):
        equal[claim.aspect, claim.topic, claim.range, claim.codes].append(_Told(rank, one, claim))
    sides = sorted((side for told in equal.values() for side in _touching(told)), key=lambda side: side[0].rank)
    return [_held(place, side) for place, side in enumerate(sides)]


def _touching(told: Iterable[_Told]) -> list[list[_Told]]:
    """What is told of times that overlap, one after the other; each lot newest first."""
    lots: list[list[_Told]] = []
    until = -1
    for one in sorted(told, key=lambda one: one.claim.time):
        first, last = one.claim.time
        if first > until:
            lots.append([])
        lots[-1].append(one)
        until = max(until, last)
    return [sorted(lot, key=lambda one: one.rank) for lot in lots]


def _held(place: int, told: Sequence[_Told]) -> _Held:
    records = tuple(one.record for one in told)
    times = [one.claim.time for one in told]
    published: dict[str, Days] = {}
    for one in records:
        publisher = (one.publisher or "").casefold()
        day = days(one.published_on) if publisher and one.published_on else _UNKNOWN
        first, last = published.get(publisher, day)
        published[publisher] = max(first, day[0]), max(last, day[1])
    return _Held(
        place,
        replace(told[0].claim, time=(min(first for first, _ in times), max(last for _, last in times))),
        Side(records),
        frozenset(one.document for one in records),
        published,
        min(records, key=lambda one: (one.recorded_at, one.id)).id,
    )


def _disagree(one: _Held, other: _Held) -> bool:
    if not overlap(one.claim.time, other.claim.time) or not incompatible(one.claim, other.claim):
        return False
    if one.claim.aspect == "leader":
        return one.documents.isdisjoint(other.documents)
    return not (one.documents <= other.documents or other.documents <= one.documents)


def _conflict(one: _Held, other: _Held) -> Conflict:
    """The conflict of two sides that disagree, given in the order of preference."""
    kind = _kind(one, other)
    if other.claim.aspect == "whole" or (kind == "revision" and _revised(one, other)):
        one, other = other, one
    named = json.dumps(sorted((side.claim.aspect, side.oldest) for side in (one, other)))
    number = sha256(named.encode()).hexdigest()[:16]
    return Conflict(f"con_{number}", kind, one.side.records[0].record.type, (one.side, other.side))


def _kind(one: _Held, other: _Held) -> ConflictKind:
    revised = _revised(one, other) or _revised(other, one)
    return difference(one.claim, other.claim) or ("revision" if revised else "contradiction")


def _revised(old: _Held, new: _Held) -> bool:
    """Whether all who published the old value are known to have published the new one later."""
    return all(last < new.published.get(publisher, _UNKNOWN)[0] for publisher, (_, last) in old.published.items())
