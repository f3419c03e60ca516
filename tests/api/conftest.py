"""The application over each database, empty, filled by hand or out of reach; requests go through ASGI."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import Engine

from app import keys
from app.api import build
from app.api.service import Service
from app.records import Document, Extraction
from app.seeding import official_vetoes
from app.store.database import connect, snapshot, transaction
from app.store.ledger import Ledger
from app.store.official_list import bring_in
from app.store.reading import document_records
from app.store.writing import put
from app.veto_list import VetoList
from tests.telling import LONG_AGO, VETO, tell

NOW = datetime(2026, 11, 23, 14, tzinfo=UTC)


@pytest.fixture
def client(engine: Engine) -> Iterator[TestClient]:
    """A client of the application over a database with all tables and no rows."""
    with TestClient(build(Service(engine, (), 1_000_000)), follow_redirects=False) as client:
        yield client


@pytest.fixture
def filled(engine: Engine, document: Document, extraction: Extraction) -> str:
    """The id of the document that the database holds, with records of every type."""
    with transaction(engine) as session:
        return put(session, document, extraction, version="1.0.0", now=NOW).document_id


@pytest.fixture
def writer(client: TestClient, engine: Engine) -> TestClient:
    """The client with a key that may ingest."""
    with transaction(engine) as session:
        key = keys.create(session, "ingest", label=None, now=NOW)
    client.headers["Authorization"] = f"Bearer {key}"
    return client


@pytest.fixture
def reviewer(client: TestClient, engine: Engine) -> TestClient:
    """The client with a key that may review, labelled `desk`."""
    with transaction(engine) as session:
        key = keys.create(session, "review", label="desk", now=NOW)
    client.headers["Authorization"] = f"Bearer {key}"
    return client


@pytest.fixture
def offline(tmp_path: Path) -> Iterator[TestClient]:
    """A client of the application whose database cannot be reached: for what needs none, and for what then happens."""
    service = Service(connect(f"sqlite:///{tmp_path / 'nowhere' / 'absent.db'}"), (), 1_000_000)
    with TestClient(build(service), follow_redirects=False) as client:
        yield client


@pytest.fixture
def vetoes(engine: Engine) -> VetoList:
    """The Council's own list, known to the server."""
    known = official_vetoes()
    with transaction(engine) as session, Ledger(session, LONG_AGO) as ledger:
        bring_in(ledger, known)
    return known


@pytest.fixture
def listed(engine: Engine, vetoes: VetoList) -> str:  # noqa: ARG001 - what it says of the veto
    """The path of the record of a veto on Haiti by Russia and China, which the list has not got."""
    veto = {**VETO, "members": ("RU", "CN")}
    document = tell(engine, "Russia and China vetoed it.", veto, published_on="2025-08")
    with snapshot(engine) as session:
        [kept] = document_records(session, document)
    return f"/v1/records/{kept.id}"
