"""All that readers can see of a database at an instant, and a copy of it that is kept by the log of changes alone."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlmodel import Session, select

from app.facts import Facts, mission_facts
from app.kept import NOW, AsOf, KeptRecord
from app.records import RECORD_TYPES
from app.store.changes import changes
from app.store.documents import document, documents
from app.store.missions import mission, mission_by_slug, missions
from app.store.official_list import veto_list
from app.store.reading import mission_records, records, resource_of, versions
from app.store.tables import ChangeRow, VetoListRow
from app.veto_list import VetoList

ALL = 1_000
VALID_AT = "2023-09"
NAMES = ("mss", "mss-haiti", "minusma", "takuba")

Thing = tuple[str, str]
"""A resource, and the slug or id in it."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What is in the collections, which records of it held at `VALID_AT`, and of each mission what is to be seen.

    `retracted` are all its records, with those that were taken back; `leads_to` what is found by each of `NAMES`.
    """

    collections: dict[Thing, Any]
    valid: dict[Thing, KeptRecord]
    retracted: dict[str, tuple[KeptRecord, ...]]
    facts: dict[str, Facts]
    leads_to: dict[str, str]
    official: VetoList | None


def collections(session: Session, as_of: AsOf = NOW) -> dict[Thing, Any]:
    """Missions, documents and records of the four types, each by its slug or id."""
    shown: dict[Thing, Any] = {("mission", one.slug): one for one in missions(session, as_of=as_of, limit=ALL).rows}
    shown |= {("document", one.id): one for one in documents(session, {}, as_of=as_of, limit=ALL).rows}
    return shown | _records(session, as_of)


def _records(session: Session, as_of: AsOf) -> dict[Thing, KeptRecord]:
    return {
        (resource_of(kind), one.id): one
        for kind in RECORD_TYPES
        for one in records(session, kind, {}, as_of=as_of, limit=ALL).rows
    }


def sight(session: Session, as_of: AsOf = NOW) -> Sight:
    """All that is to be seen."""
    shown = collections(session, as_of)
    slugs = [name for resource, name in shown if resource == "mission"]
    retracted = {slug: mission_records(session, slug, as_of, with_retracted=True) for slug in slugs}
    led = {name: mission(session, name, as_of) for name in NAMES}
    return Sight(
        collections=shown,
        valid=_records(session, AsOf(valid_at=VALID_AT, known_at=as_of.known_at)),
        retracted=retracted,
        facts={slug: mission_facts(found) for slug, found in retracted.items()},
        leads_to={name: found.slug for name, found in led.items() if found},
        official=veto_list(session, as_of.known_at),
    )


def last_instant(session: Session) -> datetime | None:
    """The newest instant at which something was written."""
    written = session.exec(select(ChangeRow.at)).all(), session.exec(select(VetoListRow.known_from)).all()
    return max((*written[0], *written[1]), default=None)


@dataclass
class Copy:
    """What a client holds that reads the log: `sequence` and `at` are those of the last change that it has."""

    held: dict[Thing, Any] = field(default_factory=dict)
    sequence: int = 0
    at: datetime | None = None

    def follow(self, session: Session) -> None:
        """Apply what follows; numbers go on without a gap and instants never go back."""
        new = changes(session, after=self.sequence, limit=100 * ALL)
        data: dict[int, Any] = {}
        for kind in RECORD_TYPES:
            mine = [one for one in new if one.resource == resource_of(kind)]
            found = versions(session, kind, [(one.name, one.at) for one in mine])
            data |= {one.sequence: kept for one, kept in zip(mine, found, strict=True)}
        for one in new:
            assert one.sequence == self.sequence + 1
            assert self.at is None or one.at >= self.at
            self.sequence, self.at = one.sequence, one.at
            as_of = AsOf(known_at=one.at)
            if one.action == "retracted":
                self.held.pop((one.resource, one.name), None)
                continue
            if one.resource == "document":
                data[one.sequence] = document(session, one.name, as_of)
            elif one.resource == "mission":
                data[one.sequence] = mission_by_slug(session, one.name, as_of)
            assert data[one.sequence] is not None, one
            self.held[one.resource, one.name] = data[one.sequence]

    def branch(self) -> "Copy":
        """Another client that holds the same."""
        return Copy(dict(self.held), self.sequence, self.at)
