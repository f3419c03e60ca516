"""What people should look at first: values that disagree, then what is shown on the word of few, then the rest."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from sqlmodel import Session

from app.conflicts import find_conflicts
from app.facts import Facts, mission_facts
from app.kept import ConflictKind, KeptRecord
from app.ranking import support
from app.store.changes import newest_by_mission
from app.store.reading import mission_records

Why = Literal["conflict", "current", "other"]

_KINDS: tuple[ConflictKind, ...] = (
    *("contradiction", "unit", "different_date"),
    *("revision", "different_scope", "rounding"),
)
"""Kinds of conflict, those first of which one side is surely wrong."""


@dataclass(frozen=True, slots=True)
class Item:
    """A record that nobody has decided on, and why it is where it is: `conflict` is how it disagrees with another.

    `documents` is how many stories state the same values.
    """

    kept: KeptRecord
    why: Why
    conflict: ConflictKind | None
    documents: int


class Queue:
    """The records to look at, over all missions; what was found for a mission is kept until something of it changes."""

    def __init__(self) -> None:
        self._by_mission: dict[str, tuple[int, Sequence[Item]]] = {}

    def top(self, session: Session, *, mission: str | None = None, limit: int) -> list[Item]:
        """At most `limit` records, those first that need it most; of one mission or of all."""
        newest = newest_by_mission(session)
        slugs = newest if mission is None else newest.keys() & {mission}
        found = [item for slug in sorted(slugs) for item in self._of(session, slug, newest[slug])]
        return sorted(found, key=_rank)[:limit]

    def _of(self, session: Session, slug: str, sequence: int) -> Sequence[Item]:
        known = self._by_mission.get(slug)
        if known is None or known[0] != sequence:
            known = self._by_mission[slug] = (sequence, items(mission_records(session, slug)))
        return known[1]


def items(records: Iterable[KeptRecord]) -> tuple[Item, ...]:
    """What nobody has decided on among the records of one mission."""
    records = tuple(records)
    conflict: dict[str, ConflictKind] = {}
    for one in find_conflicts(records):
        for kept in (*one.sides[0].records, *one.sides[1].records):
            conflict[kept.id] = min(conflict.get(kept.id, one.kind), one.kind, key=_KINDS.index)
    shown, stories = _shown(mission_facts(records)), support(records)
    return tuple(
        Item(
            kept,
            "conflict" if kept.id in conflict else "current" if kept.id in shown else "other",
            conflict.get(kept.id),
            stories[kept.id],
        )
        for kept in records
        if kept.review == "unreviewed" and kept.retracted_at is None
    )


def _shown(facts: Facts) -> set[str]:
    """The records that a mission's facts are told by."""
    strength = (facts.strength.deployed, facts.strength.authorized)
    lead = facts.lead
    some = (*lead.current, *lead.proposed, *lead.former, *strength, *facts.funding_events, *facts.vetoes)
    return {one.id for one in some if one is not None}


def _rank(item: Item) -> tuple[object, ...]:
    """Conflicts by their kind, then what is shown by how few state it, then the rest; in each the newest first."""
    urgency = ("conflict", "current", "other").index(item.why)
    kind = _KINDS.index(item.conflict) if item.conflict else 0
    kept = item.kept
    return urgency, kind, item.documents, -kept.recorded_at.timestamp(), kept.id
