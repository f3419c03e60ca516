"""What a document states, as rows: the one place where mentions and records become versions in the database."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from app.kept import validity
from app.records import Evidence, Extraction, Mission, Record
from app.store.ids import mention_id, record_id
from app.store.linking import Linked
from app.store.record_tables import ROWS, RecordColumns
from app.store.tables import DocumentReading, MissionMention


class Statements(NamedTuple):
    """What a document states by the ids that its content makes: should a reader say a thing twice, it is one."""

    mentions: dict[str, Mission]
    records: dict[str, Record]


def statements(document: str, extraction: Extraction) -> Statements:
    """The mentions and the records of one document."""
    missions = {mission.key: mission for mission in extraction.missions}
    return Statements(
        mentions={mention_id(document, mission): mission for mission in extraction.missions},
        records={record_id(document, one, missions.get(one.mission or "")): one for one in extraction.records},
    )


def mention_row(identifier: str, mission: Mission, document: str, linked: Linked, at: datetime) -> MissionMention:
    """A mission as a document speaks of it."""
    stated = mission.model_dump(include={"key", "acronym", "host_country", "started_on", "ended_on"})
    return MissionMention(
        id=identifier,
        known_from=at,
        known_until=None,
        document=document,
        mission=linked.mission,
        linked=linked.slug,
        **stated,
    )


def record_row(
    identifier: str, record: Record, reading: DocumentReading, linked: Linked | None, at: datetime
) -> RecordColumns:
    """The first version of a record; `linked` is None for one that is about no mission."""
    values = record.model_dump(exclude={"type", "evidence", "mission"})
    valid_from, valid_until = validity(record, reading.published_on)
    if record.type == "veto_event":
        values |= dict.fromkeys(("official_status", "official_draft", "official_date", "official_through"))
    return ROWS[type(record)](
        id=identifier,
        known_from=at,
        known_until=None,
        revision=1,
        document=reading.document,
        mission=linked and linked.mission,
        linked=linked and linked.slug,
        review="unreviewed",
        published_on=reading.published_on,
        valid_from=valid_from,
        valid_until=valid_until,
        recorded_at=at,
        retracted_at=None,
        extractor_version=reading.extractor_version,
        **values,
    )


def evidence_rows(owner: str, evidence: Sequence[Evidence], document: str) -> list[dict[str, object]]:
    """The words that state a record or name a mission."""
    return [
        {"owner": owner, "position": position, "document": document, **dict(piece)}
        for position, piece in enumerate(evidence)
    ]
