"""From a document to its records in the database: the way in that the API and the command line share."""

from datetime import datetime

from sqlalchemy import Engine

from app.extraction import VERSION, extract
from app.plain import check_text
from app.records import Document
from app.reference import known_missions
from app.store.database import snapshot, transaction
from app.store.writing import Written, find, put


def ingest(engine: Engine, document: Document, *, now: datetime) -> Written:
    """Read a document and keep it with its records, in one transaction; a text that is known is not read again.

    Reading comes before the transaction, so that a long text keeps no other writer waiting.

    Raises:
        ValueError: the document has no text, or one that cannot be kept; the message says why.
    """
    _check(document)
    with snapshot(engine) as session:
        written = find(session, document.text)
    if written is None:
        extraction = extract(
            document.text, language=document.language, published_on=document.published_on, known=known_missions()
        )
        with transaction(engine) as session:
            written = put(session, document, extraction, version=VERSION, now=now)
    return written


def _check(document: Document) -> None:
    for field, value in document:
        if value is not None:
            check_text(field, value)
