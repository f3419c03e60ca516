"""A document read again by another version of the reader: what it finds no more goes, what it newly finds comes.

What a person decided stays as it is, whatever the reader finds: a record that was accepted, corrected or rejected
is not retracted, and what the reader states anew of the same words is not added beside it.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from sqlmodel import Session, col, select

from app.records import Extraction, Record
from app.reprints import bands
from app.store.base import known, table_of
from app.store.clusters import file_under
from app.store.ledger import Ledger, revise_record
from app.store.linking import Linked
from app.store.official_list import judge
from app.store.profiles import refresh
from app.store.record_tables import ROWS, EvidenceRow, RecordColumns, VetoEventRow
from app.store.statements import Statements, mention_row, record_row, statements
from app.store.tables import DocumentReading, DocumentRow, MissionMention
from app.store.writing import add_statements, link_all, reading_row

_READ = ("mission", "linked", "published_on", "valid_from", "valid_until", "attribution", "certainty", "rule")
"""What a reader may say otherwise of a record that it finds again."""


class Reread(NamedTuple):
    """What reading a document again did: how many records came, and how many went."""

    added: int
    retracted: int


def outdated(session: Session, version: str, *, limit: int) -> Sequence[DocumentRow]:
    """Documents that were last read by another version of the reader, by id."""
    return session.exec(
        select(DocumentRow)
        .join(DocumentReading, col(DocumentReading.document) == col(DocumentRow.id))
        .where(known(table_of(DocumentReading)), DocumentReading.extractor_version != version)
        .order_by(col(DocumentRow.id))
        .limit(limit)
    ).all()


def put_again(session: Session, document: str, extraction: Extraction, *, version: str, now: datetime) -> Reread:
    """Let what is known of a document be what this reading found, in the caller's transaction.

    Raises:
        KeyError: there is no such document.
    """
    with Ledger(session, now) as ledger:
        kept = session.get(DocumentRow, document)
        if kept is None:
            raise KeyError(document)
        file_under(session, kept.id, bands(kept.text))
        reading = _renew_reading(ledger, kept, extraction, version)
        stated = statements(kept.id, extraction)
        linked = link_all(ledger, extraction, reading)
        mentions, records = _mentions(session, kept.id), _records(session, kept.id)
        spoken_of = {row.linked for row in mentions.values()} | {row.linked for row in records.values() if row.linked}
        altered = [_renew_mention(ledger, mention, stated, linked) for mention in mentions.values()]
        decided = [row for row in records.values() if row.review != "unreviewed"]
        found = {
            name: one
            for name, one in stated.records.items()
            if _stands(records.get(name)) or not _is_decided(session, one, decided)
        }
        retracted = [_retract(ledger, row) for name, row in records.items() if name not in found]
        restored = [_renew(ledger, row, found[name], reading, linked) for name, row in records.items() if name in found]
        fresh = Statements(
            mentions={name: one for name, one in stated.mentions.items() if name not in mentions},
            records={name: one for name, one in found.items() if name not in records},
        )
        add_statements(ledger, kept, reading, fresh, linked)
        if any(altered) or any(retracted) or fresh.mentions:
            for slug in sorted(spoken_of | {one.slug for one in linked.values()}):
                refresh(ledger, slug, "reading")
    return Reread(added=len(fresh.records) + sum(restored), retracted=sum(retracted))


def _renew_reading(ledger: Ledger, kept: DocumentRow, extraction: Extraction, version: str) -> DocumentReading:
    row = reading_row(kept, extraction, version, ledger.at)
    known_now = (known(table_of(DocumentReading)), DocumentReading.document == kept.id)
    values = row.model_dump(exclude={"document", "known_from", "known_until"})
    ledger.note("document", kept.id, "corrected", "reading", None)
    return ledger.revise(ledger.session.exec(select(DocumentReading).where(*known_now)).one(), **values)


def _mentions(session: Session, document: str) -> dict[str, MissionMention]:
    mine = (known(table_of(MissionMention)), MissionMention.document == document)
    return {row.id: row for row in session.exec(select(MissionMention).where(*mine))}


def _records(session: Session, document: str) -> dict[str, RecordColumns]:
    """The records of a document, retracted ones too."""
    return {
        row.id: row
        for kind in ROWS.values()
        for row in session.exec(select(kind).where(known(table_of(kind)), col(kind.document) == document))
    }


def _stands(row: RecordColumns | None) -> bool:
    return row is not None and row.retracted_at is None


def _renew_mention(ledger: Ledger, row: MissionMention, stated: Statements, linked: Mapping[str, Linked]) -> bool:
    """Bring a mention up to what this reading says of it, or end it; False where nothing differs."""
    if (mission := stated.mentions.get(row.id)) is None:
        ledger.end(row)
    else:
        fresh = mention_row(row.id, mission, row.document, linked[mission.key], ledger.at)
        if ledger.revise(row, **fresh.model_dump(exclude={"id", "known_from", "known_until"})) is row:
            return False
    ledger.note("mission", row.mission, "corrected", "reading", row.mission)
    return True


def _retract(ledger: Ledger, row: RecordColumns) -> bool:
    """Take a record back that no person decided on; False where there is nothing to take back."""
    if row.review != "unreviewed" or row.retracted_at is not None:
        return False
    revise_record(ledger, row, retracted_at=ledger.at)
    ledger.note(_resource(row), row.id, "retracted", "reading", row.mission)
    return True


def _renew(
    ledger: Ledger, row: RecordColumns, record: Record, reading: DocumentReading, linked: Mapping[str, Linked]
) -> bool:
    """Bring a record that was found again up to what this reading says of it; True if it had been taken back."""
    if row.review != "unreviewed":
        return False
    fresh = record_row(row.id, record, reading, None if record.mission is None else linked[record.mission], ledger.at)
    was_retracted = row.retracted_at is not None
    revised = revise_record(ledger, row, retracted_at=None, **{name: getattr(fresh, name) for name in _READ})
    if revised is not row:
        ledger.note(_resource(row), row.id, "added" if was_retracted else "corrected", "reading", revised.mission)
        if isinstance(revised, VetoEventRow):
            judge(ledger, [revised])
    return was_retracted


def _resource(row: RecordColumns) -> str:
    return str(type(row).__tablename__)


def _is_decided(session: Session, record: Record, decided: Sequence[RecordColumns]) -> bool:
    """Whether a person decided on this statement before: the same type and values, read or corrected, at its words."""
    same_type = [row for row in decided if type(row) is ROWS[type(record)]]
    return any(_says(session, row, record) and _touches(session, row, record) for row in same_type)


def _says(session: Session, row: RecordColumns, record: Record) -> bool:
    """Whether some version of a record has the values of another."""
    values = record.model_dump(exclude={"type", "evidence", "mission", "attribution", "certainty", "rule"})
    kind = type(row)
    versions = session.exec(select(kind).where(col(kind.id) == row.id)).all()
    return any(all(getattr(version, name) == value for name, value in values.items()) for version in versions)


def _touches(session: Session, row: RecordColumns, record: Record) -> bool:
    """Whether two records have words in common."""
    pieces = session.exec(select(EvidenceRow.start, EvidenceRow.end).where(EvidenceRow.owner == row.id)).all()
    return any(one.start < end and start < one.end for one in record.evidence for start, end in pieces)
