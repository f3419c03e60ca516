"""A document and what was read in it, into the database: whole, and once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func
from sqlmodel import Session, SQLModel, col, select

from app.records import Document, Evidence, Extraction, Mission, Record
from app.store.database import one_writer
from app.store.ids import document_id, mention_id, record_id
from app.store.linking import link
from app.store.tables import ROWS, DocumentRow, EvidenceRow, MissionMention


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
    one_writer(session)
    if known := find(session, document.text):
        return known
    kept = _document_row(document, extraction, version, now)
    session.add(kept)
    session.flush()
    slugs = {mission.key: link(session, mission, kept.language, now) for mission in extraction.missions}
    missions = {mission.key: mission for mission in extraction.missions}
    # Keyed by id: should a reader state one thing twice, it is still one record.
    mentions = {mention_id(kept.id, mission): mission for mission in extraction.missions}
    records = {record_id(kept.id, one, missions.get(one.mission or "")): one for one in extraction.records}
    for identifier, mission in mentions.items():
        session.add(_mention_row(identifier, mission, kept, slugs[mission.key]))
        session.add_all(_evidence_rows(identifier, mission.evidence, kept))
    for identifier, record in records.items():
        session.add(_record_row(identifier, record, kept, slugs))
        session.add_all(_evidence_rows(identifier, record.evidence, kept))
    session.flush()
    return Written(kept.id, is_new=True, records=len(records))


def find(session: Session, text: str) -> Written | None:
    """What was kept of this very text, if it was read before."""
    identifier = document_id(text)
    if session.exec(select(DocumentRow.id).where(DocumentRow.id == identifier)).first() is None:
        return None
    counts = (select(func.count()).where(col(row.document) == identifier).scalar_subquery() for row in ROWS.values())
    return Written(identifier, is_new=False, records=session.exec(select(sum(counts))).one())


def _document_row(document: Document, extraction: Extraction, version: str, now: datetime) -> DocumentRow:
    return DocumentRow(
        id=document_id(document.text),
        title=document.title,
        published_on=document.published_on or extraction.published_on,
        url=document.url,
        publisher=document.publisher,
        language=document.language or extraction.language,
        recorded_at=now,
        extractor_version=version,
        notes=list(extraction.notes),
        characters=len(document.text),
        text=document.text,
    )


def _mention_row(identifier: str, mission: Mission, kept: DocumentRow, slug: str) -> MissionMention:
    stated = mission.model_dump(include={"key", "acronym", "host_country", "started_on", "ended_on"})
    return MissionMention(id=identifier, document=kept.id, mission=slug, **stated)


def _record_row(identifier: str, record: Record, kept: DocumentRow, slugs: dict[str, str]) -> SQLModel:
    values = record.model_dump(exclude={"type", "evidence", "mission"})
    return ROWS[type(record)](
        id=identifier,
        document=kept.id,
        mission=None if record.mission is None else slugs[record.mission],
        review="unreviewed",
        published_on=kept.published_on,
        recorded_at=kept.recorded_at,
        retracted_at=None,
        extractor_version=kept.extractor_version,
        **values,
    )


def _evidence_rows(owner: str, evidence: Sequence[Evidence], kept: DocumentRow) -> list[EvidenceRow]:
    return [
        EvidenceRow(owner=owner, position=position, document=kept.id, **piece.model_dump())
        for position, piece in enumerate(evidence)
    ]
