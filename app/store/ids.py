"""Ids made from content alone: the same text read by the same rules has the same ids on every server."""

import json
from collections.abc import Sequence
from hashlib import sha256

from app.records import Evidence, Mission, Record, RecordBase
from app.store.naming import slug_of


def document_id(text: str) -> str:
    """`doc_` and 16 hex digits of the hash of the text."""
    return f"doc_{_hash([text])}"


def mention_id(document: str, mission: Mission) -> str:
    """`men_` and 16 hex digits of the hash of the document, the mission's own slug and its spans."""
    return f"men_{_hash([document, slug_of(mission), _spans(mission.evidence)])}"


def record_id(document: str, record: Record, mission: Mission | None) -> str:
    """`rec_` and 16 hex digits of the hash of the document, the type, the mission's own slug, values and spans.

    The mission counts by the slug that its own words give it, not by the one it has on this server. Fields at
    their default do not count, so a field added later leaves old ids as they are; nor does who says so.
    """
    values = record.model_dump(mode="json", exclude=set(RecordBase.model_fields) | {"type"}, exclude_defaults=True)
    about = None if mission is None else slug_of(mission)
    return f"rec_{_hash([document, record.type, about, values, _spans(record.evidence)])}"


def _spans(evidence: Sequence[Evidence]) -> list[list[int]]:
    return [[piece.start, piece.end] for piece in evidence]


def _hash(content: Sequence[object]) -> str:
    """The first 16 hex digits of SHA-256 over canonical JSON: UTF-8, sorted keys, no spaces."""
    canonical = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return sha256(canonical.encode()).hexdigest()[:16]
