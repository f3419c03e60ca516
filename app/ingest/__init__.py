"""From a document to its records in the database: the way in that the API and the command line share."""

from datetime import datetime

from sqlalchemy import Engine

from app.extraction import VERSION, extract
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


def read_text(data: bytes) -> str:
    """The text of a UTF-8 file or request body, unchanged but for a byte order mark.

    Raises:
        ValueError: it is empty, not UTF-8 or not text; the message says which, and where.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ValueError(f"the text is not UTF-8: byte {error.start} is 0x{error.object[error.start]:02x}") from None
    _check_text("text", text)
    return text


def _check(document: Document) -> None:
    for field, value in document:
        if value is not None:
            _check_text(field, value)


def _check_text(field: str, value: str) -> None:
    """Refuse what a database would not give back as it was."""
    if field == "text" and not value.strip():
        raise ValueError("the text is empty")
    if (at := value.find("\0")) >= 0:
        raise ValueError(f"the {field} is not plain text: it holds a NUL character at {at}")
    try:
        value.encode()
    except UnicodeEncodeError as error:
        raise ValueError(f"the {field} holds half a surrogate pair at {error.start}") from None
