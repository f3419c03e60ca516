"""A document and what was read in it, into the database: whole, and once."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ScalarSelect, func, insert
from sqlmodel import Session, col, select

from app.records import Document, Extraction
from app.reprints import bands
from app.store.clusters import file_under, origin_of
from app.store.ids import document_id
from app.store.ledger import Ledger
from app.store.linking import Linked, link
from app.store.official_list import judge, judge_those_on
from app.store.record_tables import ROWS, EvidenceRow, RecordColumns, VetoEventRow
from app.store.statements import Statements, evidence_rows, mention_row, record_row, statements
from app.store.tables import DocumentReading, DocumentRow


@dataclass(frozen=True, slots=True)
class Written:
    """What `put` did: the document's id, whether its text was new, and how many records it has."""

    document_id: str
    is_new: bool
    records: int


def put(session: Session, document: Document, extraction: Extraction, *, version: str, now: datetime) -> Written:
    """Keep a document with its missions and records, in the caller's transaction; the same text again changes nothing.

    `version` is the reader's, `now` the time of recording (any offset). Two writers of one text, at the same
    time or not, leave one document, and only one of them is told that it is new.
    """
    with Ledger(session, now) as ledger:
        if known := find(session, document.text):
            return known
        keys = bands(document.text)
        kept = _document_row(document, ledger, origin_of(session, document.text, keys))
        session.add(kept)
        session.flush()
        file_under(session, kept.id, keys)
        reading = reading_row(kept, extraction, version, ledger.at)
        stated = statements(kept.id, extraction)
        ledger.add([reading])
        ledger.note("document", kept.id, "added", "reading", None)
        add_statements(ledger, kept, reading, stated, link_all(ledger, extraction, reading))
    return Written(kept.id, is_new=True, records=len(stated.records))


def find(session: Session, text: str) -> Written | None:
    """What was kept of this very text, if it was read before."""
    identifier = document_id(text)
    if session.exec(select(DocumentRow.id).where(DocumentRow.id == identifier)).first() is None:
        return None
    counts = (_number_of(row, identifier) for row in ROWS.values())
    return Written(identifier, is_new=False, records=session.exec(select(sum(counts))).one())


def _number_of(row: type[RecordColumns], document: str) -> ScalarSelect[int]:
    of_document = (col(row.document) == document, col(row.known_until).is_(None), col(row.retracted_at).is_(None))
    return select(func.count()).where(*of_document).scalar_subquery()


def reading_row(kept: DocumentRow, extraction: Extraction, version: str, at: datetime) -> DocumentReading:
    """What this reading made of a document; what it was handed in with counts before what was found."""
    return DocumentReading(
        document=kept.id,
        known_from=at,
        known_until=None,
        published_on=kept.published_on or extraction.published_on,
        language=kept.language or extraction.language,
        extractor_version=version,
        notes=list(extraction.notes),
    )


def link_all(ledger: Ledger, extraction: Extraction, reading: DocumentReading) -> dict[str, Linked]:
    """The missions that a document speaks of, by the document's own keys; each has a line in the log."""
    linked = {
        mission.key: link(ledger, mission, reading.language, reading.published_on) for mission in extraction.missions
    }
    for one in linked.values():
        ledger.note("mission", one.mission, "corrected", "reading", one.mission)
        if one.is_rehosted:
            judge_those_on(ledger, one.mission)
    return linked


def add_statements(
    ledger: Ledger, kept: DocumentRow, reading: DocumentReading, stated: Statements, linked: Mapping[str, Linked]
) -> None:
    """Keep mentions and records of a document that are not there, each with its words."""
    session, words = ledger.session, list[dict[str, object]]()
    for identifier, mission in stated.mentions.items():
        ledger.add([mention_row(identifier, mission, kept.id, linked[mission.key], ledger.at)])
        if session.get(EvidenceRow, (identifier, 0)) is None:  # else it was found, lost, and is found again
            words += evidence_rows(identifier, mission.evidence, kept.id)
    vetoes: list[VetoEventRow] = []
    for identifier, record in stated.records.items():
        about = None if record.mission is None else linked[record.mission]
        row = record_row(identifier, record, reading, about, ledger.at)
        ledger.add([row])
        words += evidence_rows(identifier, record.evidence, kept.id)
        ledger.note(record.type, identifier, "added", "reading", row.mission)
        if isinstance(row, VetoEventRow):
            vetoes.append(row)
    session.flush()
    judge(ledger, vetoes)
    session.flush()
    if words:
        session.execute(insert(EvidenceRow), words)


def _document_row(document: Document, ledger: Ledger, cluster: str | None) -> DocumentRow:
    identifier = document_id(document.text)
    return DocumentRow(
        id=identifier,
        title=document.title,
        published_on=document.published_on,
        url=document.url,
        publisher=document.publisher,
        language=document.language,
        recorded_at=ledger.at,
        characters=len(document.text),
        cluster=cluster or identifier,
        text=document.text,
    )
