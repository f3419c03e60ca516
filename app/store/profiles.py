"""What is known of a mission, put together anew: by the reference table, else by the first document to say so."""

from sqlmodel import Session, col, func, select

from app.kept import ChangeCause
from app.store.base import known, table_of
from app.store.ledger import Ledger
from app.store.linking import resolve, state_of
from app.store.official_list import judge_those_on
from app.store.record_tables import ROWS
from app.store.tables import DocumentRow, MissionMention, MissionName, MissionState, ReferenceMissionRow


def refresh(ledger: Ledger, slug: str, cause: ChangeCause) -> None:
    """Let what is known of a mission be what the table and the documents say now.

    A mission that neither speaks of is known no more, by none of its names, unless it was merged or another was
    merged into it.
    """
    session = ledger.session
    state = state_of(session, slug)
    if state is None:
        return
    row = session.exec(
        select(ReferenceMissionRow).where(known(table_of(ReferenceMissionRow)), ReferenceMissionRow.slug == slug)
    ).first()
    if row is None and not _is_spoken_of(session, slug) and not _is_merged(session, state):
        _forget(ledger, state)
        ledger.note("mission", slug, "retracted", cause, slug)
        return
    host, hosts = _first(session, slug, "host_country"), state.host_countries
    revised = ledger.revise(
        state,
        acronym=(row and row.acronym) or _first(session, slug, "acronym"),
        host_countries=(row and row.host_countries) or ((host,) if host else ()),
        organization=row and row.organization,
        started_on=(row and row.started_on) or _first(session, slug, "started_on"),
        ended_on=(row and row.ended_on) or _first(session, slug, "ended_on"),
        successor=row and row.successor,
        is_reference=row is not None,
    )
    session.flush()
    shown = resolve(session, slug)
    ledger.note("mission", shown, "corrected", cause, shown)
    if revised.host_countries != hosts:
        judge_those_on(ledger, shown)


def _forget(ledger: Ledger, state: MissionState) -> None:
    ledger.end(state)
    names = select(MissionName).where(known(table_of(MissionName)), MissionName.mission == state.slug)
    for name in ledger.session.exec(names):
        ledger.end(name)


def _first(session: Session, slug: str, field: str) -> str | None:
    """What the first document to say so says of a mission, by when it was recorded; in a document keys count up."""
    mention, document = table_of(MissionMention), table_of(DocumentRow)
    stated = (known(mention), mention.c.linked == slug, mention.c[field].is_not(None))
    order = (document.c.recorded_at, document.c.id, func.length(mention.c.key), mention.c.key)
    query = select(mention.c[field]).join(document, document.c.id == mention.c.document).where(*stated)
    return session.scalar(query.order_by(*order).limit(1))


def _is_spoken_of(session: Session, slug: str) -> bool:
    """Whether a mention or a record that stands is of this mission."""
    for table in (table_of(MissionMention), *(table_of(row) for row in ROWS.values())):
        of_it = select(table.c.id).where(known(table), table.c.linked == slug)
        if "retracted_at" in table.c:
            of_it = of_it.where(table.c.retracted_at.is_(None))
        if session.scalar(of_it.limit(1)) is not None:
            return True
    return False


def _is_merged(session: Session, state: MissionState) -> bool:
    into_it = select(MissionState.slug).where(
        known(table_of(MissionState)), col(MissionState.merged_into) == state.slug
    )
    return state.merged_into is not None or session.exec(into_it.limit(1)).first() is not None
