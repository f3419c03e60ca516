"""What people decide on records: accept, reject or correct, each decision a revision with its author and reason."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pydantic import TypeAdapter
from sqlmodel import Session, col, select

from app.kept import Review, ReviewAction, validity
from app.plain import check_text
from app.records import FundingEvent, Record, RecordBase
from app.store.base import known, table_of
from app.store.ledger import Ledger, revise_record
from app.store.linking import resolve, state_of
from app.store.official_list import judge
from app.store.profiles import refresh
from app.store.record_tables import ROWS, EvidenceRow, RecordColumns, VetoEventRow
from app.store.tables import ReviewRow

_STATES: dict[ReviewAction, Review] = {
    "accept": "accepted",
    "reject": "rejected",
    "correct": "corrected",
    "reopen": "unreviewed",
}
_SAID_BY_TEXT = set(RecordBase.model_fields) - {"mission", "evidence"}
_RECORD: TypeAdapter[Record] = TypeAdapter(Record)


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person decides: `values` are the fields that a correction sets, empty for any other action."""

    action: ReviewAction
    author: str
    reason: str | None = None
    values: Mapping[str, object] | None = None


class NoSuchRecord(LookupError):
    """There is no record of this id."""


class Retired(ValueError):
    """The record was taken back, so there is nothing to decide on."""


class Outdated(ValueError):
    """The record has another revision than the one that was decided on."""


class BadCorrection(ValueError):
    """A correction sets no field, one that there is not, or a mission that is unknown; `field` is None for none."""

    def __init__(self, field: str | None, what: str) -> None:
        super().__init__(what)
        self.field = field


def decide(
    session: Session, record: str, decision: Decision, *, revisions: Collection[int] | None = None, now: datetime
) -> int:
    """Keep a decision, in the caller's transaction, and return the record's revision after it.

    `revisions` are those that the decision is good for, None for whichever is the newest. Accepting what was
    corrected keeps the correction; `reopen` goes back to what the reader read.

    Raises:
        NoSuchRecord, Retired, Outdated, BadCorrection: as they say.
        pydantic.ValidationError: the corrected values make no record.
    """
    with Ledger(session, now) as ledger:
        row = _row(session, record)
        if revisions is not None and row.revision not in revisions:
            raise Outdated(f"it is at revision {row.revision} by now")
        if row.retracted_at is not None:
            raise Retired("the reader took it back")
        revised = revise_record(ledger, row, review=_state_after(row, decision), **_values(session, row, decision))
        if revised is row:  # decided the same again: a decision all the same, with its own author and reason
            revised = ledger.revise(row, revision=row.revision + 1)
        if isinstance(revised, VetoEventRow):
            judge(ledger, [revised])
        if row.mission is not None and row.mission != revised.mission:
            ledger.note("mission", row.mission, "corrected", "review", row.mission)
        if row.linked is not None and row.linked != revised.linked:
            refresh(ledger, row.linked, "review")  # which may have been spoken of by this record alone
        session.add(
            ReviewRow(
                record=record,
                revision=revised.revision,
                action=decision.action,
                author=decision.author,
                reason=decision.reason,
                at=ledger.at,
            )
        )
        ledger.note(str(type(row).__tablename__), record, "corrected", "review", revised.mission)
        return revised.revision


def _row(session: Session, record: str) -> RecordColumns:
    for kind in ROWS.values():
        if row := session.exec(select(kind).where(known(table_of(kind)), col(kind.id) == record)).first():
            return row
    raise NoSuchRecord(record)


def _state_after(row: RecordColumns, decision: Decision) -> Review:
    if decision.action == "accept" and row.review == "corrected":
        return "corrected"
    return _STATES[decision.action]


def _values(session: Session, row: RecordColumns, decision: Decision) -> dict[str, Any]:
    """The columns that a decision changes, validated as the record that they make."""
    kind = next(one for one, table in ROWS.items() if table is type(row))
    fields = [name for name in kind.model_fields if name not in {"type", "evidence", *_SAID_BY_TEXT}]
    _check(decision, fields)
    if decision.action == "correct":
        source: dict[str, Any] = {name: getattr(row, name) for name in fields} | dict(decision.values or {})
    elif decision.action == "reopen":
        read = _as_read(session, row)
        source = {name: getattr(read, name) for name in fields} | {"mission": read.linked}
    else:
        return {}
    evidence = session.exec(select(EvidenceRow).where(EvidenceRow.owner == row.id)).all()
    pieces = [one.model_dump(include={"start", "end", "quote"}) for one in evidence]
    record = _RECORD.validate_python({**source, "type": kind.model_fields["type"].default, "evidence": pieces})
    if isinstance(record, FundingEvent) and record.amount is not None and record.amount != round(record.amount, 2):
        raise BadCorrection("amount", "It is not a whole number of cents")
    linked = _linked(session, row, record)
    valid_from, valid_until = validity(record, row.published_on)
    values = {name: getattr(record, name) for name in fields if name != "mission"}
    mission = linked and resolve(session, linked)
    return values | {"linked": linked, "mission": mission, "valid_from": valid_from, "valid_until": valid_until}


def _as_read(session: Session, row: RecordColumns) -> RecordColumns:
    """The newest version that no person had decided on."""
    kind = type(row)
    before = select(kind).where(col(kind.id) == row.id, col(kind.review) == "unreviewed")
    return session.exec(before.order_by(col(kind.revision).desc()).limit(1)).one()


def _check(decision: Decision, fields: Sequence[str]) -> None:
    values = decision.values or {}
    if (decision.action == "correct") != bool(values):
        raise BadCorrection(None, "A correction sets at least one field, and nothing else sets any")
    for name in values:
        if name not in fields:
            raise BadCorrection(name, f"There is no such field to correct; there are {', '.join(fields)}")
        if (fault := _fault(values[name])) is not None:
            raise BadCorrection(name, fault)


def _fault(value: object) -> str | None:
    """What is wrong with a value that its field's type would let through."""
    if isinstance(value, bool):
        return "It is true or false, as no field is"
    if isinstance(value, list | tuple) and len({str(one) for one in value}) < len(value):
        return "It has a code twice"
    if not isinstance(value, str):
        return None
    if not value.strip():
        return "It is empty; null takes a value away"
    try:
        check_text("value", value)
    except ValueError as error:
        return str(error)
    return None


def _linked(session: Session, row: RecordColumns, record: RecordBase) -> str | None:
    """Which mission a corrected record is linked to: its own unless the correction names another."""
    if record.mission in (row.mission, row.linked):
        return row.linked
    if record.mission is not None and state_of(session, record.mission) is None:
        raise BadCorrection("mission", f"There is no mission {record.mission}")
    return record.mission
