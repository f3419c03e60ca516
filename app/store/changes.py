"""The log of changes out of the database, in its order."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlmodel import Session

from app.kept import ChangeAction, ChangeCause
from app.store.base import table_of
from app.store.tables import ChangeRow


@dataclass(frozen=True, slots=True)
class Change:
    """What became of a mission, a document or a record at an instant (UTC), and what made it so.

    `resource` is `mission`, `document` or the record's type, `name` its slug or id; `mission` the one concerned.
    """

    sequence: int
    at: datetime
    action: ChangeAction
    cause: ChangeCause
    resource: str
    name: str
    mission: str | None


_CHANGE = table_of(ChangeRow)


def changes(session: Session, *, after: int = 0, limit: int) -> Sequence[Change]:
    """At most `limit` changes that follow a number, in their order; there is no gap between their numbers."""
    query = select(_CHANGE).where(_CHANGE.c.sequence > after).order_by(_CHANGE.c.sequence).limit(limit)
    return [
        Change(
            sequence=row["sequence"],
            at=row["at"],
            action=row["action"],
            cause=row["cause"],
            resource=row["resource"],
            name=row["resource_id"],
            mission=row["mission"],
        )
        for row in session.execute(query).mappings()
    ]


def newest_by_mission(session: Session) -> dict[str, int]:
    """The number of the last change that concerns each mission."""
    query = select(_CHANGE.c.mission, func.max(_CHANGE.c.sequence)).where(_CHANGE.c.mission.is_not(None))
    return {row[0]: row[1] for row in session.execute(query.group_by(_CHANGE.c.mission))}


def newest(session: Session) -> Change | None:
    """The last change; None as long as there is none."""
    last: int | None = session.scalar(select(func.max(_CHANGE.c.sequence)))
    return changes(session, after=last - 1, limit=1)[0] if last else None
