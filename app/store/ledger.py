"""One transaction that changes what is known: its instant, its versions, and its lines in the log of changes.

Whoever writes opens a ledger on the session first, which waits for its turn. Writers being alone, instants grow
from one to the next and the log has no gap: what was known at an instant that has passed never changes.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TypeVar

from sqlalchemy import func, insert
from sqlmodel import Session, col, select

from app.kept import ChangeAction, ChangeCause
from app.store.base import Versioned
from app.store.database import one_writer
from app.store.record_tables import RecordColumns
from app.store.tables import ChangeRow, VetoListRow

Version = TypeVar("Version", bound=Versioned)
RecordVersion = TypeVar("RecordVersion", bound=RecordColumns)

_TICK = timedelta(microseconds=1)
_ORDER = ("mission", "document", "lead_country", "personnel", "funding_event", "veto_event")
"""Of what changed at one instant, what others refer to comes first."""


class Ledger:
    """The writing half of a transaction; `at` (UTC) is when all that it writes is known from.

    Closed at the end of its block, unless that raises: only then does the log have its lines.
    """

    def __init__(self, session: Session, now: datetime) -> None:
        one_writer(session)
        last = session.exec(select(ChangeRow).order_by(col(ChangeRow.sequence).desc()).limit(1)).first()
        listed = session.exec(select(func.max(col(VetoListRow.known_from)))).one()  # which may have changed no veto
        self.session = session
        self.at = max([now, *(at + _TICK for at in (last.at if last else None, listed) if at)])
        self._sequence = 0 if last is None else last.sequence
        self._changes: dict[tuple[int, str, str], tuple[ChangeAction, ChangeCause, str | None]] = {}

    def __enter__(self) -> "Ledger":
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None:
            self._write()

    def add(self, rows: Iterable[Version]) -> None:
        """Keep new versions, which are known from this instant on."""
        self.session.add_all(rows)

    def revise(self, row: Version, **values: object) -> Version:
        """The version of a row with other values from this instant on; the row itself where nothing differs."""
        if all(getattr(row, name) == value for name, value in values.items()):
            return row
        if row.known_from == self.at:
            for name, value in values.items():
                setattr(row, name, value)
            return row
        following = type(row)(**row.model_dump() | values | {"known_from": self.at, "known_until": None})
        row.known_until = self.at
        self.session.add(following)
        return following

    def end(self, row: Versioned) -> None:
        """Let a row be known up to this instant only, with no version after it."""
        row.known_until = self.at

    def note(self, resource: str, name: str, action: ChangeAction, cause: ChangeCause, mission: str | None) -> None:
        """Put a line into the log, once for each resource: what was added and then changed was added."""
        key = (_ORDER.index(resource), resource, name)
        before = self._changes.get(key)
        if before and before[0] == "added" and action == "corrected":
            action = "added"
        self._changes[key] = (action, cause, mission)

    def _write(self) -> None:
        self.session.flush()
        lines = [
            {
                "sequence": sequence,
                "at": self.at,
                "action": action,
                "cause": cause,
                "resource": resource,
                "resource_id": name,
                "mission": mission,
            }
            for sequence, ((_, resource, name), (action, cause, mission)) in enumerate(
                sorted(self._changes.items()), self._sequence + 1
            )
        ]
        if lines:
            self.session.execute(insert(ChangeRow), lines)


def revise_record(ledger: Ledger, row: RecordVersion, **values: object) -> RecordVersion:
    """The next revision of a record; the row itself where nothing differs."""
    if all(getattr(row, name) == value for name, value in values.items()):
        return row
    return ledger.revise(row, revision=row.revision + (row.known_from != ledger.at), **values)
