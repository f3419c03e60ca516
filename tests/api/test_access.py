"""Keys and accepted forms."""

import pytest
from fastapi.testclient import TestClient
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Engine

from app import keys
from app.api import build
from app.api.access import accepts
from app.api.service import Service
from app.store.database import transaction
from tests.api.conftest import NOW

TEXT = {"text": "La MSS."}


def test_without_any_key_nobody_writes(client: TestClient) -> None:
    response = client.post("/v1/documents", json=TEXT, headers={"Authorization": "Bearer mf_1"})
    assert response.status_code == 403
    assert "`mission-facts keys create --scope ingest`" in response.json()["detail"]


def test_a_key_in_the_database_opens_until_it_is_revoked(writer: TestClient, engine: Engine) -> None:
    assert writer.post("/v1/documents", json=TEXT).status_code == 201
    with transaction(engine) as session:
        for row in keys.list_all(session):
            keys.revoke(session, row.id, now=NOW)
        keys.create(session, "review", label=None, now=NOW)
    response = writer.post("/v1/documents", json=TEXT)
    assert (response.status_code, response.json()["detail"]) == (401, "The key is unknown or was revoked.")


def test_a_key_of_the_environment_opens(engine: Engine) -> None:
    service = Service(engine, [keys.KeyHash("ingest", keys.hash_key("mf_1"))], 1_000_000)
    with TestClient(build(service)) as client:
        for sent, status in {"Bearer mf_1": 201, "bearer mf_1": 200, "Bearer mf_2": 401, "Basic bWZfMQ==": 401}.items():
            assert client.post("/v1/documents", json=TEXT, headers={"Authorization": sent}).status_code == status


@pytest.mark.parametrize(
    "sent", ["", "Bearer", "Bearer ", "mf_1", "Bearer \xff", "Bearer mf_1 mf_2", "Bearer " + "a" * 5000]
)
def test_what_is_no_key_is_refused(engine: Engine, sent: str) -> None:
    service = Service(engine, [keys.KeyHash("ingest", keys.hash_key("mf_1"))], 1_000_000)
    with TestClient(build(service)) as client:
        response = client.post("/v1/documents", json=TEXT, headers={b"Authorization": sent.encode("latin-1")})
    assert (response.status_code, response.json()["type"]) == (401, "/problems/key-missing")


def test_a_body_is_not_read_before_the_key(client: TestClient) -> None:
    response = client.post("/v1/documents", content=b"{", headers={"Content-Type": "text/html"})
    assert response.status_code == 403


@pytest.mark.parametrize(
    ("header", "allowed"),
    [
        ("", True),
        ("*/*", True),
        ("application/*", True),
        ("Application/JSON", True),
        ("text/html, application/json;q=0.1", True),
        ("text/html,*/*;q=0.8", True),
        ("application/json; charset=utf-8", True),
        ("application/json;q=nonsense", True),
        ("text/html", False),
        ("application/json;q=0", False),
        ("*/*;q=0", False),
        ("*/*, application/json;q=0.0", False),
        ("application/problem+json", False),
        ("json", False),
    ],
)
def test_what_accept_allows(header: str, allowed: bool) -> None:
    assert accepts(header, "application/json") is allowed


@given(st.text())
def test_any_accept_header_is_understood(header: str) -> None:
    assert accepts(header, "application/json") in {True, False}
    assert accepts(f"{header},application/json", "application/json") or "q" in header
