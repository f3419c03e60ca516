"""Short ways to have made-up documents read and kept, and to look at what became of them."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import Engine

from app import kept
from app.kept import AsOf, KeptRecord, ReviewAction
from app.records import Document, Evidence, Extraction, Mission, Record
from app.store import changes, reading
from app.store.database import snapshot, transaction
from app.store.ids import document_id
from app.store.missions import KeptMission, mission_by_slug
from app.store.rereading import Reread, put_again
from app.store.reviewing import Decision, decide
from app.store.writing import put
from tests.keeping import RECORD

NOW = datetime(2026, 11, 23, 14, tzinfo=UTC)
TICK = timedelta(microseconds=1)


def words(at: int) -> tuple[Evidence, ...]:
    """One character of a document, at an offset."""
    return (Evidence(start=at, end=at + 1, quote="x"),)


def mission(
    acronym: str | None, *names: str, host: str | None = None, key: str = "m1", at: int = 0, **dates: str
) -> Mission:
    """A mission as a document speaks of it."""
    return Mission(key=key, acronym=acronym, names=names, host_country=host, evidence=words(at), **dates)


def people(count: int, mission: str = "m1", at: int = 10, **more: object) -> Record:
    """So many people in the field."""
    return record("personnel", mission, at, **({"measure": "deployed", "count": count} | more))


def veto(mission: str | None = "m1", at: int = 20, **more: object) -> Record:
    """A veto that Russia cast."""
    return record("veto_event", mission, at, **({"members": ["RU"], "status": "cast"} | more))


def record(type_: str, mission: str | None, at: int, **more: object) -> Record:
    """A record of any type."""
    return RECORD.validate_python({"type": type_, "mission": mission, "evidence": words(at), **more})


def told(*stated: Mission | Record, language: str | None = "en", published_on: str | None = "2025-08") -> Extraction:
    """What a reader makes of a document."""
    return Extraction(
        language=language,
        published_on=published_on,
        missions=tuple(one for one in stated if isinstance(one, Mission)),
        records=tuple(one for one in stated if not isinstance(one, Mission)),
    )


def keep(engine: Engine, text: str, *stated: Mission | Record, minute: int = 0, **about: str) -> str:
    """Keep a document in which this was read, some minutes after `NOW`; its id."""
    with transaction(engine) as session:
        document, now = Document(text=text, **about), NOW + timedelta(minutes=minute)
        return put(session, document, told(*stated), version="1", now=now).document_id


def keep_again(
    engine: Engine, text: str, *stated: Mission | Record, version: str = "2", published_on: str | None = "2025-08"
) -> Reread:
    """Let another version of the reader have read this in a document."""
    extraction = told(*stated, published_on=published_on)
    with transaction(engine) as session:
        return put_again(session, document_id(text), extraction, version=version, now=NOW)


def review(engine: Engine, record_id: str, action: ReviewAction, **values: object) -> int:
    """Decide on a record; the revision that this makes."""
    with transaction(engine) as session:
        return decide(session, record_id, Decision(action, "A. D.", "why", values or None), now=NOW)


def shown(engine: Engine, slug: str, as_of: AsOf = kept.NOW) -> KeptMission | None:
    """A mission, if there is one of this very slug."""
    with snapshot(engine) as session:
        return mission_by_slug(session, slug, as_of)


def records_on(engine: Engine, slug: str, as_of: AsOf = kept.NOW) -> tuple[KeptRecord, ...]:
    """The records on a mission, the first in its text first."""
    with snapshot(engine) as session:
        found = reading.mission_records(session, slug, as_of)
    return tuple(sorted(found, key=lambda one: (one.recorded_at, one.record.evidence[0].start)))


def look(engine: Engine, record_id: str, as_of: AsOf = kept.NOW) -> KeptRecord:
    """A record that there is, retracted or not."""
    with snapshot(engine) as session:
        found = reading.record(session, record_id, as_of)
    assert found is not None
    return found


def value(one: KeptRecord, field: str) -> object:
    """What a record has in one of its own fields."""
    return getattr(one.record, field)


def said(engine: Engine, record_id: str) -> str | None:
    """What the official list says of a veto."""
    official = look(engine, record_id).official
    return None if official is None else official.status


def log(engine: Engine, after: int = 0) -> list[changes.Change]:
    """All changes that follow a number."""
    with snapshot(engine) as session:
        return list(changes.changes(session, after=after, limit=1000))


def lines(engine: Engine, after: int = 0) -> list[str]:
    """The same in short: what happened to what."""
    return [f"{one.action} {one.resource} {one.name} {one.cause}" for one in log(engine, after)]
