"""Reprints of one story: which documents a new one may repeat, found by the keys that it is filed under."""

from collections.abc import Sequence

from sqlalchemy import func, insert
from sqlmodel import Session, col, select

from app.reprints import is_reprint
from app.store.tables import DocumentBand, DocumentRow

MAX_CANDIDATES = 10
"""How many texts a new one is compared with: those that share most keys with it."""


def origin_of(session: Session, text: str, keys: Sequence[int]) -> str | None:
    """The cluster of the document whose story this text prints again; None for a story of its own.

    `keys` are the text's bands.

    A cluster is settled when a document is read and never changes, so that counts of what was known before stay.
    """
    shared = (
        select(DocumentRow.cluster, DocumentRow.text)
        .join(DocumentBand, col(DocumentBand.document) == col(DocumentRow.id))
        .where(col(DocumentBand.key).in_(keys))
        .group_by(col(DocumentRow.id))
        .order_by(func.count().desc(), col(DocumentRow.recorded_at), col(DocumentRow.id))
        .limit(MAX_CANDIDATES)
    )
    return next((cluster for cluster, other in session.exec(shared) if is_reprint(text, other)), None)


def file_under(session: Session, document: str, keys: Sequence[int]) -> None:
    """Keep the keys by which reprints of a document are found, unless it has them."""
    if session.exec(select(DocumentBand).where(DocumentBand.document == document).limit(1)).first() is None:
        rows = [{"key": key, "document": document} for key in dict.fromkeys(keys)]
        if rows:
            session.execute(insert(DocumentBand), rows)
