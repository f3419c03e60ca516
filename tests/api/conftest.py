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
from app.store.database import connect, transaction
from app.store.writing import put

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
