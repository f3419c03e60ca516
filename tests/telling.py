"""Documents that state what a test says, kept as if they had been read."""

from datetime import UTC, datetime
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import Engine

from app.records import Document, Evidence, Extraction, Mission, Record
from app.store.database import transaction
from app.store.writing import put

LONG_AGO = datetime(2024, 1, 1, tzinfo=UTC)
"""When documents are kept unless a test says otherwise: an instant that may be asked for as `known_at`."""

_RECORD: TypeAdapter[Record] = TypeAdapter(Record)

DEPLOYED = {"type": "personnel", "measure": "deployed"}
AUTHORIZED = {"type": "personnel", "measure": "authorized"}
LEAD = {"type": "lead_country", "status": "current"}
VETO = {"type": "veto_event", "status": "cast"}


def tell(
    engine: Engine,
    text: str,
    *records: dict[str, Any],
    acronym: str = "MSS",
    host: str | None = "HT",
    now: datetime = LONG_AGO,
    **document: str,
) -> str:
    """Keep a text that speaks of one mission and states these records of it; the id of its document."""
    words = (Evidence(start=0, end=len(text), quote=text),)
    mission = Mission(key="m1", acronym=acronym, host_country=host, evidence=words)
    stated = tuple(_RECORD.validate_python({"mission": "m1", "evidence": words, **one}) for one in records)
    whole = Document(text=text, **document)
    found = Extraction(language="en", published_on=whole.published_on, missions=(mission,), records=stated)
    with transaction(engine) as session:
        return put(session, whole, found, version="1.0.0", now=now).document_id
