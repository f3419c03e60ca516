"""From a document to its records in the database: the way in that the API and the command line share."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Engine

from app.extraction import VERSION, extract
from app.plain import check_text
from app.records import Document
from app.reference import known_missions
from app.store import rereading
from app.store.database import snapshot, transaction
from app.store.tables import DocumentRow
from app.store.writing import Written, find, put

_AT_ONCE = 100
"""Documents whose texts are held at a time while all are read again."""


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


class Reread(NamedTuple):
    """What reading documents again did: how many were read, and how many records came and went."""

    documents: int
    added: int
    retracted: int


def reread(engine: Engine, *, now: Callable[[], datetime]) -> Reread:
    """Read the documents again that another version of the reader read, each in its own transaction, by id.

    What people decided stays; stopped and started again, it goes on where it was.
    """
    done = Reread(0, 0, 0)
    while batch := _outdated(engine):
        for one in batch:
            extraction = extract(one.text, language=one.language, published_on=one.published_on, known=known_missions())
            with transaction(engine) as session:
                changed = rereading.put_again(session, one.id, extraction, version=VERSION, now=now())
            done = Reread(done.documents + 1, done.added + changed.added, done.retracted + changed.retracted)
    return done


def _outdated(engine: Engine) -> Sequence[DocumentRow]:
    with snapshot(engine) as session:
        return rereading.outdated(session, VERSION, limit=_AT_ONCE)


def _check(document: Document) -> None:
    for field, value in document:
        if value is not None:
            check_text(field, value)
