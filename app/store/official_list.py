"""The Security Council's own list of vetoes, version by version, and what it says of those that texts tell of."""

from collections.abc import Iterable
from dataclasses import asdict
from datetime import datetime

from sqlmodel import Session, col, select

from app.kept import Official
from app.official import official
from app.records import VetoEvent
from app.store.base import known, table_of
from app.store.ledger import Ledger, revise_record
from app.store.linking import state_of
from app.store.record_tables import VetoEventRow
from app.store.tables import OfficialVetoRow, VetoListRow
from app.veto_list import OfficialVeto, VetoList


def veto_list(session: Session, at: datetime | None = None) -> VetoList | None:
    """The list as it was known at an instant, or is now; None where none was brought in."""
    row = session.exec(select(VetoListRow).where(known(table_of(VetoListRow), at))).first()
    if row is None:
        return None
    votes = session.exec(
        select(OfficialVetoRow).where(OfficialVetoRow.list_from == row.known_from).order_by(col(OfficialVetoRow.number))
    ).all()
    return VetoList(
        tuple(OfficialVeto(**one.model_dump(exclude={"list_from", "number"})) for one in votes), row.through
    )


def bring_in(ledger: Ledger, new: VetoList) -> bool:
    """Let a list be the known one from now on, and judge every veto by it anew; False if it is the known one."""
    session = ledger.session
    if veto_list(session) == new:
        return False
    for row in session.exec(select(VetoListRow).where(known(table_of(VetoListRow)))):
        ledger.end(row)
    ledger.add([VetoListRow(known_from=ledger.at, known_until=None, through=new.through)])
    session.flush()
    session.add_all(
        OfficialVetoRow(list_from=ledger.at, number=number, **asdict(vote)) for number, vote in enumerate(new.vetoes, 1)
    )
    session.flush()
    judge(ledger, session.exec(select(VetoEventRow).where(known(table_of(VetoEventRow)))).all(), is_news=True)
    return True


def judge(ledger: Ledger, rows: Iterable[VetoEventRow], *, is_news: bool = False) -> None:
    """Say of vetoes what the known list says of them; `is_news` logs those of which it says something else by now."""
    rows = list(rows)
    listed = veto_list(ledger.session) if rows else None
    if listed is None:
        return
    for row in rows:
        about = row.mission and state_of(ledger.session, row.mission)
        found = official(
            veto_of(row), hosts=about.host_countries if about else (), published_on=row.published_on, known=listed
        )
        is_other = official_of(row) != found
        if is_other:
            revise_record(
                ledger,
                row,
                official_status=found.status,
                official_draft=found.draft,
                official_date=found.date,
                official_through=found.list_through,
            )
        if is_other and is_news and row.retracted_at is None:
            ledger.note("veto_event", row.id, "corrected", "official_list", row.mission)


def judge_those_on(ledger: Ledger, mission: str) -> None:
    """Say anew what the list says of the vetoes on a mission, after another host country came to be known."""
    mine = select(VetoEventRow).where(known(table_of(VetoEventRow)), VetoEventRow.mission == mission)
    judge(ledger, ledger.session.exec(mine).all(), is_news=True)


def official_of(row: VetoEventRow) -> Official | None:
    """What was last said of a veto."""
    if row.official_status is None:
        return None
    return Official.model_validate(
        {
            "status": row.official_status,
            "draft": row.official_draft,
            "date": row.official_date,
            "list_through": row.official_through,
        }
    )


def veto_of(row: VetoEventRow) -> VetoEvent:
    """The veto in a row, without its words."""
    fields = {"members", "status", "draft", "date", "subject"}
    return VetoEvent.model_construct(mission=row.mission, evidence=(), **row.model_dump(include=fields))
