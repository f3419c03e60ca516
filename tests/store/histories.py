"""Histories of a small world: what may be done to a database, one step after the other."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Protocol

from hypothesis import strategies as st
from pydantic import ValidationError
from sqlmodel import Session, select

from app.kept import ReviewAction
from app.store import official_list, reference
from app.store.base import table_of
from app.store.ledger import Ledger
from app.store.merging import CannotMerge, merge, unmerge
from app.store.missions import merges
from app.store.record_tables import ROWS
from app.store.rereading import put_again
from app.store.reviewing import BadCorrection, Decision, Outdated, Retired, decide
from app.store.tables import DocumentRow, MissionRow
from app.store.writing import put
from tests.store import world
from tests.store.world import CORRECTIONS, LISTS, TABLES, TEXTS

START = datetime(2026, 11, 23, 14, tzinfo=UTC)
REFUSED = (CannotMerge, BadCorrection, Outdated, Retired, ValidationError, KeyError)
"""What an operation raises that cannot be done."""

Reading = tuple[tuple[int, ...], tuple[int, ...], str | None]
"""The missions, the records and the language that a reader finds, see `world.extraction`."""


class Step(Protocol):
    """Something that is done at a time; `minute` is what the clock says, which may stand or go back."""

    minute: int

    def take(self, session: Session, now: datetime) -> None:
        """Do it, or raise one of `REFUSED`."""


@dataclass(frozen=True)
class Ingest:
    minute: int
    text: int
    read: Reading

    def take(self, session: Session, now: datetime) -> None:
        put(session, TEXTS[self.text], world.extraction(*self.read), version="1", now=now)


@dataclass(frozen=True)
class Reread:
    minute: int
    text: int
    read: Reading
    version: str

    def take(self, session: Session, now: datetime) -> None:
        there = [*session.exec(select(DocumentRow.id).order_by(DocumentRow.id)).all(), "unknown"]
        name = there[self.text % len(there)]
        put_again(session, name, world.extraction(*self.read), version=self.version, now=now)


@dataclass(frozen=True)
class Decide:
    """A decision on one of the records that there are, whichever `record` is when counted round."""

    minute: int
    record: int
    action: ReviewAction
    values: int
    revision: int | None

    def take(self, session: Session, now: datetime) -> None:
        there = _records(session)
        if not there:
            return
        kind, name = there[self.record % len(there)]
        choices: list[dict[str, object]] = [*CORRECTIONS[kind], *_elsewhere(session), {"colour": "red"}]
        decision = Decision(self.action, "A.", "why")
        if self.action == "correct":
            decision = replace(decision, values=choices[self.values % len(choices)])
        revisions = None if self.revision is None else (self.revision,)
        decide(session, name, decision, revisions=revisions, now=now)


@dataclass(frozen=True)
class Merge:
    minute: int
    one: int
    other: int

    def take(self, session: Session, now: datetime) -> None:
        slugs = _slugs(session)
        one, other = self.one % len(slugs), (self.one + 1 + self.other) % len(slugs)
        merge(session, slugs[one], slugs[other], now=now)


@dataclass(frozen=True)
class Unmerge:
    minute: int
    one: int

    def take(self, session: Session, now: datetime) -> None:
        slugs = [*sorted(merges(session)), "unknown"]
        unmerge(session, slugs[self.one % len(slugs)], now=now)


@dataclass(frozen=True)
class BringInTable:
    minute: int
    table: int

    def take(self, session: Session, now: datetime) -> None:
        reference.bring_in(session, TABLES[self.table], now=now)


@dataclass(frozen=True)
class BringInList:
    minute: int
    list: int

    def take(self, session: Session, now: datetime) -> None:
        with Ledger(session, now) as ledger:
            official_list.bring_in(ledger, LISTS[self.list])


def _slugs(session: Session) -> list[str]:
    """All that there ever were, and one that never was."""
    return [*session.exec(select(MissionRow.slug).order_by(MissionRow.slug)).all(), "unknown"]


def _elsewhere(session: Session) -> list[dict[str, object]]:
    return [{"mission": slug} for slug in _slugs(session)]


def _records(session: Session) -> list[tuple[str, str]]:
    """Type and id of all that there ever were."""
    tables = [table_of(row) for row in ROWS.values()]
    return sorted({(table.name, name) for table in tables for name in session.scalars(select(table.c.id))})


_minutes = st.integers(0, 5)
_any = st.integers(0, 11)
_texts = st.integers(0, len(TEXTS) - 1)
_missions = st.lists(st.integers(0, world.NUMBER_OF_MISSIONS - 1), min_size=1, max_size=3, unique=True).map(tuple)
_readings = st.tuples(
    st.one_of(_missions, _missions, _missions, st.just(())),
    st.lists(st.integers(0, world.NUMBER_OF_RECORDS - 1), max_size=4, unique=True).map(tuple),
    st.sampled_from(["en", "fr", None]),
)
_actions: st.SearchStrategy[ReviewAction] = st.sampled_from(["correct", "correct", "accept", "reject", "reopen"])
_ingests = st.builds(Ingest, _minutes, _texts, _readings)
_rereads = st.builds(Reread, _minutes, _any, _readings, st.sampled_from("123"))
_decisions = st.builds(Decide, _minutes, _any, _actions, _any, st.sampled_from([None, None, None, 1]))
_merges = st.builds(Merge, _minutes, _any, _any)
_steps: st.SearchStrategy[Step] = st.one_of(
    _ingests,
    *(_rereads, _rereads, _decisions, _decisions, _merges, _merges),
    st.builds(Unmerge, _minutes, _any),
    st.builds(BringInTable, _minutes, st.integers(0, len(TABLES) - 1)),
    st.builds(BringInList, _minutes, st.integers(0, len(LISTS) - 1)),
)


def histories(length: int) -> st.SearchStrategy[list[Step]]:
    """Some steps, the first of which bring in texts."""
    return st.builds(
        lambda texts, steps: [*texts, *steps],
        st.lists(_ingests, min_size=2, max_size=3, unique_by=lambda step: step.text),
        st.lists(_steps, min_size=length // 2, max_size=length),
    )


def clock(step: Step) -> datetime:
    """What the clock says when a step is taken."""
    return START + timedelta(minutes=step.minute)
