"""Two missions that turn out to be one: the old slug leads on, nothing is lost, and it can be undone."""

from datetime import datetime

from sqlmodel import Session, col, select

from app.kept import ChangeCause
from app.store.base import known, table_of
from app.store.ledger import Ledger, revise_record
from app.store.linking import resolve, state_of
from app.store.official_list import judge
from app.store.profiles import refresh
from app.store.record_tables import ROWS, RecordColumns, VetoEventRow
from app.store.tables import MissionMention, MissionState


class CannotMerge(ValueError):
    """Two missions cannot be merged, or parted again; the message says why and what to do."""


def merge(session: Session, slug: str, into: str, *, now: datetime) -> int:
    """Let a mission be known as another from now on, in the caller's transaction; how many records that moves.

    Raises:
        CannotMerge: one of them is unknown, they are the same, or one was merged into the other.
    """
    with Ledger(session, now) as ledger:
        return merge_in(ledger, slug, into, "merge")


def merge_in(ledger: Ledger, slug: str, into: str, cause: ChangeCause) -> int:
    """The same within a transaction that does more."""
    state, target = _state(ledger.session, slug), _state(ledger.session, into)
    if state.merged_into is not None:
        raise CannotMerge(f"{slug} was merged into {state.merged_into} before: undo that first")
    if slug == into:
        raise CannotMerge(f"{slug} cannot be merged with itself")
    if resolve(ledger.session, target.slug) == slug:
        raise CannotMerge(f"{into} was merged into {slug}: merging {slug} into it would be a circle")
    ledger.revise(state, merged_into=into)
    ledger.session.flush()
    ledger.note("mission", slug, "retracted", cause, slug)
    shown = resolve(ledger.session, into)
    ledger.note("mission", shown, "corrected", cause, shown)
    return _move(ledger, slug, shown, cause)


def unmerge(session: Session, slug: str, *, now: datetime) -> int:
    """Undo the merging of a mission; how many records are on it again, in the caller's transaction.

    Raises:
        CannotMerge: it is unknown, or was not merged.
    """
    with Ledger(session, now) as ledger:
        state = _state(session, slug)
        if state.merged_into is None:
            raise CannotMerge(f"{slug} was not merged into another")
        into, shown = state.merged_into, resolve(session, slug)
        ledger.revise(state, merged_into=None)
        session.flush()
        ledger.note("mission", slug, "added", "merge", slug)
        ledger.note("mission", shown, "corrected", "merge", shown)
        moved = _move(ledger, slug, slug, "merge")
        for one in (slug, into):
            refresh(ledger, one, "merge")  # which may have been kept by this merge alone
        return moved


def _state(session: Session, slug: str) -> MissionState:
    state = state_of(session, slug)
    if state is None:
        raise CannotMerge(f"there is no mission {slug}")
    return state


def _with_merged(session: Session, slug: str) -> list[str]:
    """A mission and all that were merged into it, be it by way of others."""
    found = [slug]
    for one in found:
        merged = select(MissionState.slug).where(known(table_of(MissionState)), MissionState.merged_into == one)
        found += session.exec(merged).all()
    return found


def _move(ledger: Ledger, slug: str, shown: str, cause: ChangeCause) -> int:
    """Let all that was read to be about a mission, or about one merged into it, be under the slug that shows it now.

    The number of records that stand and were under another.
    """
    session = ledger.session
    linked = _with_merged(session, slug)
    mentioned = (known(table_of(MissionMention)), col(MissionMention.linked).in_(linked))
    for mention in session.exec(select(MissionMention).where(*mentioned)).all():
        ledger.revise(mention, mission=shown)
    moved: list[RecordColumns] = []
    for kind in ROWS.values():
        rows = session.exec(select(kind).where(known(table_of(kind)), col(kind.linked).in_(linked))).all()
        moved += [revise_record(ledger, row, mission=shown) for row in rows if row.mission != shown]
    session.flush()
    judge(ledger, [row for row in moved if isinstance(row, VetoEventRow)])
    standing = [row for row in moved if row.retracted_at is None]
    for row in standing:
        ledger.note(str(type(row).__tablename__), row.id, "corrected", cause, shown)
    return len(standing)
