"""From a database without versions up to one that has them, and back: what is known now is there all the way."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Engine, MetaData, insert, text
from sqlmodel import col, select

from app.kept import AsOf
from app.store import reading
from app.store.changes import changes
from app.store.database import connect, snapshot, transaction
from app.store.ledger import Ledger
from app.store.merging import merge
from app.store.missions import mission as mission_called
from app.store.missions import mission_by_slug
from app.store.official_list import bring_in
from app.store.record_tables import ROWS as TABLES
from tests.migrations.first_revision import HELD, ROWS, T0, T1
from tests.store.telling import keep, keep_again, mission, people, records_on, review, shown, veto
from tests.store.watching import Copy, Thing, collections
from tests.store.world import LISTS


@pytest.fixture
def config(empty_url: str, monkeypatch: pytest.MonkeyPatch) -> Config:
    monkeypatch.setenv("MISSION_FACTS_DATABASE_URL", empty_url)
    return Config(toml_file=Path(__file__).parents[2] / "pyproject.toml")


@pytest.fixture
def old(empty_url: str, config: Config) -> Iterator[Engine]:
    """A database at the first revision, with rows of every kind."""
    command.upgrade(config, "0001")
    engine = connect(empty_url)
    metadata = MetaData()
    metadata.reflect(engine)
    with engine.begin() as connection:
        for name, rows in ROWS.items():
            connection.execute(insert(metadata.tables[name]), rows)
    yield engine
    engine.dispose()


def rows_of(engine: Engine) -> dict[str, list[Any]]:
    """All that is in all tables, whatever the order of rows and columns."""
    metadata = MetaData()
    metadata.reflect(engine)
    with engine.connect() as connection:
        return {
            table.name: sorted(repr(sorted(row.items())) for row in connection.execute(table.select()).mappings())
            for table in metadata.sorted_tables
            if table.name != "alembic_version"
        }


def held_by_log(engine: Engine) -> dict[Thing, Any]:
    with snapshot(engine) as session:
        copy = Copy()
        copy.follow(session)
        assert copy.held == collections(session)
    return copy.held


def test_up_nothing_is_lost_and_all_is_known_from_when_it_was_recorded(old: Engine, config: Config) -> None:
    command.upgrade(config, "head")
    with snapshot(old) as session:
        now = collections(session)
        assert {name for resource, name in now if resource == "document"} == {"doc_1", "doc_2", "doc_3"}
        assert {name for resource, name in now if resource == "mission"} == {"mss-haiti", "minusma"}
        assert {name for _, name in now if name.startswith("rec_")} == HELD.keys() - {"rec_15"}
        for name, (began, ended) in HELD.items():
            kept = reading.record(session, name)
            assert kept is not None
            [version] = reading.history(session, name)
            assert (version.known_from, version.known_until, kept.revision) == (kept.recorded_at, None, 1)
            assert (version.action, len(kept.record.evidence)) == (None, 1)
            table = TABLES[type(kept.record)]
            row = session.exec(select(table).where(col(table.id) == name)).one()
            assert (row.valid_from, row.valid_until, row.linked) == (began, ended, kept.record.mission)
        haiti = mission_by_slug(session, "mss-haiti")
        assert haiti is not None
        assert (haiti.acronym, haiti.host_countries, haiti.started_on) == ("MSS", ("HT",), "2024-06")
        assert (haiti.names, haiti.documents, haiti.recorded_at) == ({"en": ("Security Support",)}, 2, T0)
        before = mission_by_slug(session, "mss-haiti", AsOf(known_at=T0))
        assert before is not None
        assert before.documents == 1
        assert collections(session, AsOf(known_at=T0 - timedelta(microseconds=1))) == {}
        assert "rec_21" not in {name for _, name in collections(session, AsOf(known_at=T1 - timedelta(seconds=1)))}
        assert session.execute(text("SELECT label FROM api_key")).scalar() == "desk"


def test_up_the_log_begins_with_all_of_it_in_order(old: Engine, config: Config) -> None:
    command.upgrade(config, "head")
    assert len(held_by_log(old)) == 2 + 3 + 8
    with snapshot(old) as session:
        log = changes(session, limit=100)
    assert [one.sequence for one in log] == list(range(1, len(log) + 1))
    assert [f"{one.action} {one.name}" for one in log if one.at == T0] == [
        "added mss-haiti",
        "added doc_1",
        *(f"added rec_{number}" for number in (11, 12, 13, 14, 31)),
    ]
    assert [f"{one.action} {one.name}" for one in log if one.at == T1] == [
        "added minusma",
        "corrected mss-haiti",
        "added doc_2",
        "added doc_3",
        *(f"added rec_{number}" for number in (21, 22, 41)),
    ]
    assert {one.cause for one in log} == {"reading"}


def test_up_it_goes_on_from_there(old: Engine, config: Config) -> None:
    command.upgrade(config, "head")
    keep(old, "new", mission("MSS", host="HT"), people(5))
    review(old, "rec_21", "correct", count=994)
    with transaction(old) as session:
        merge(session, "minusma", "mss-haiti", now=T0)
    held = held_by_log(old)
    assert held["personnel", "rec_21"].record.count == 994
    assert held["mission", "mss-haiti"].documents == 4


def test_up_and_down_at_once_leaves_every_row_as_it_was(old: Engine, config: Config) -> None:
    before = rows_of(old)
    command.upgrade(config, "head")
    command.downgrade(config, "0001")
    assert rows_of(old) == before


def test_down_what_is_known_now_is_there_and_up_again(old: Engine, config: Config) -> None:
    command.upgrade(config, "head")
    keep(old, "new", mission("MNF", "Multinational Security Force", host="HT"), people(5), veto(date="2023-08-30"))
    keep(old, "other", mission("EUTM", host="ML"), people(6), people(7, at=11))
    with transaction(old) as session:
        merge(session, "minusma", "mnf-haiti", now=T1)
        merge(session, "mnf-haiti", "mss-haiti", now=T1)
    with transaction(old) as session, Ledger(session, T1) as ledger:
        bring_in(ledger, LISTS[0])
    [rejected, retracted] = (one.id for one in records_on(old, "eutm-mali"))
    review(old, "rec_21", "correct", count=994)
    review(old, "rec_22", "correct", mission="eutm-mali")
    review(old, rejected, "reject")
    keep_again(old, "other", mission("EUTM", host="ML"), people(6))
    keep_again(old, "new", mission("MNF", "Multinational Security Force", host="HT"), people(5))
    now = held_by_log(old)
    command.downgrade(config, "0001")
    with old.connect() as connection:
        people_then = connection.execute(text("SELECT id, count, mission, review FROM personnel ORDER BY count")).all()
        assert [tuple(row)[1:] for row in people_then] == [
            (5, "mss-haiti", "unreviewed"),
            (6, "eutm-mali", "rejected"),
            (7, "eutm-mali", "unreviewed"),
            (400, "eutm-mali", "accepted"),
            (994, "mss-haiti", "accepted"),
        ]
        slugs = connection.scalars(text("SELECT slug FROM mission ORDER BY slug")).all()
        assert slugs == ["eutm-mali", "gone", "mss-haiti"]
        taken_back = connection.scalars(text("SELECT id FROM personnel WHERE retracted_at IS NOT NULL")).all()
        assert taken_back == [retracted]
    command.upgrade(config, "head")
    again = held_by_log(old)
    assert again.keys() == now.keys()
    for thing, kept in now.items():
        if thing[0] == "mission":
            assert (again[thing].names, again[thing].documents) == (kept.names, kept.documents)
            assert again[thing].host_countries == kept.host_countries
        elif thing[0] == "document":
            assert again[thing] == kept
        else:
            assert (again[thing].record, again[thing].published_on) == (kept.record, kept.published_on)
    with snapshot(old) as session:
        for name in ("MNF", "MSS", "minusma", "multinational security force"):
            found = mission_called(session, name)
            assert found is not None
            assert found.slug == "mss-haiti"
    assert shown(old, "gone") is None
