"""Whatever is done to a database: what was known at an instant never changes, and the log tells all of it."""

from contextlib import suppress
from datetime import datetime

from hypothesis import HealthCheck, given, settings
from sqlalchemy import Engine
from sqlmodel import Session

from app.kept import AsOf
from app.store.database import snapshot, transaction
from app.store.schema import METADATA
from tests.store.histories import REFUSED, START, Step, clock, histories
from tests.store.watching import Copy, Sight, collections, last_instant, sight


def empty(engine: Engine) -> None:
    with transaction(engine) as session:
        for table in reversed(METADATA.sorted_tables):
            session.execute(table.delete())


def take(session: Session, step: Step) -> bool:
    """Whether a step could be taken; what was refused is kept like the rest, so that it is seen to change nothing."""
    with suppress(*REFUSED):
        step.take(session, clock(step))
        return True
    return False


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(histories(length=10))
def test_what_was_known_stays_and_the_log_tells_all(engine: Engine, history: list[Step]) -> None:
    empty(engine)
    copy, before = Copy(), None
    remembered: dict[datetime | None, tuple[Sight, Copy]] = {}
    for step in history:
        with transaction(engine) as session:
            is_taken = take(session, step)
        with snapshot(engine) as session:
            seen = last_instant(session), sight(session)
            copy.follow(session)
        assert copy.held == seen[1].collections
        assert is_taken or seen == before
        before = seen
        assert remembered.setdefault(seen[0], (seen[1], copy.branch()))[0] == seen[1]
    with snapshot(engine) as session:
        assert collections(session, AsOf(known_at=START.replace(year=2000))) == {}
        remembered[None] = sight(session), Copy()
        for at, (then, held) in remembered.items():
            assert sight(session, AsOf(known_at=at)) == then
            held.follow(session)
            assert held.held == copy.held
