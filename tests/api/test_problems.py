"""Every error has the one form, whatever goes wrong and wherever."""

import io
import json
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
import structlog
from fastapi.testclient import TestClient
from sqlalchemy import Engine, text
from sqlalchemy.exc import DatabaseError, IntegrityError
from starlette.exceptions import HTTPException

from app import keys, logs
from app.api import build
from app.api.problems import MEDIA_TYPE, PROBLEMS, Problem
from app.api.service import Service
from app.store.database import connect

HEADERS = {"Authorization": "Bearer mf_0"}
JSON = {"Content-Type": "application/json"}
ASKED: dict[str, tuple[str, int, str, str, dict[str, Any]]] = {
    "a bad escape": ("malformed-request", 400, "GET", "/v1/personnel?mission=%zz", {}),
    "a NUL in the path": ("malformed-request", 400, "GET", "/v1/missions/%00", {}),
    "no UTF-8 in the path": ("malformed-request", 400, "GET", "/v1/missions/%ff", {}),
    "no JSON": ("malformed-request", 400, "POST", "/v1/extractions", {"content": b"{", "headers": JSON}),
    "no body": ("malformed-request", 400, "POST", "/v1/extractions", {"headers": JSON}),
    "an unknown parameter": ("bad-parameter", 400, "GET", "/v1/personnel?mesure=deployed", {}),
    "a parameter where none is known": ("bad-parameter", 400, "GET", "/v1/missions/mss-haiti?limit=1", {}),
    "a limit of nothing": ("bad-parameter", 400, "GET", "/v1/personnel?limit=0", {}),
    "an unknown value": ("bad-parameter", 400, "GET", "/v1/personnel?measure=deploid", {}),
    "a bad cursor": ("bad-cursor", 400, "GET", "/v1/personnel?cursor=nonsense", {}),
    "no such path": ("not-found", 404, "GET", "/v1/nothing", {}),
    "a slash too many": ("not-found", 404, "GET", "/v1/missions/", {}),
    "a method that no path takes": ("method-not-allowed", 405, "PATCH", "/v1/documents", {}),
    "a form that is not served": ("not-acceptable", 406, "GET", "/", {"headers": {"Accept": "text/html"}}),
    "a long body": ("too-large", 413, "POST", "/v1/extractions", {"content": b" " * 4_194_305, "headers": JSON}),
    "HTML": ("unsupported-media-type", 415, "POST", "/v1/extractions", {"headers": {"Content-Type": "text/html"}}),
    "no text": ("invalid-document", 422, "POST", "/v1/extractions", {"content": b"{}", "headers": JSON}),
    "a list without its database": ("unavailable", 503, "GET", "/v1/missions", {}),
    "readiness without a database": ("unavailable", 503, "GET", "/readyz", {}),
    "a key without a database": ("unavailable", 503, "POST", "/v1/documents", {"content": b"{}", "headers": JSON}),
}


def check(response: httpx2.Response, name: str, status: int) -> None:
    assert response.status_code == status
    assert response.headers["content-type"] == MEDIA_TYPE
    assert response.headers["cache-control"] == "no-store"
    assert response.headers["x-request-id"]
    body = response.json()
    assert body.keys() - {"errors", "record"} == {"type", "title", "status", "detail", "instance"}
    assert ("record" in body) == (name in {"retired", "outdated"})
    assert (body["type"], body["status"]) == (f"/problems/{name}", status)
    assert body["title"] == PROBLEMS[name].title
    assert body["detail"].endswith(".")
    assert body["instance"] == response.request.url.raw_path.decode().partition("?")[0]
    if name in {"bad-parameter", "invalid-document", "invalid-review"}:
        assert body["errors"]
        assert all(one.keys() in ({"parameter", "detail"}, {"pointer", "detail"}) for one in body["errors"])


@pytest.mark.parametrize("what", ASKED)
def test_each_error_has_the_one_form(offline: TestClient, what: str) -> None:
    name, status, method, path, more = ASKED[what]
    check(offline.request(method, path, **more), name, status)


def test_errors_that_a_database_knows_of(client: TestClient) -> None:
    for path in ("missions/atlantis", "records/rec_0", "documents/doc_0", "documents/doc_0/text"):
        check(client.get(f"/v1/{path}"), "not-found", 404)
    check(client.post("/v1/documents", content=b"{}"), "writing-disabled", 403)


def test_the_header_that_goes_with_a_problem(offline: TestClient, writer: TestClient) -> None:
    assert int(offline.get("/readyz").headers["retry-after"]) > 0
    assert offline.delete("/v1/documents").headers["allow"] == "GET, HEAD, OPTIONS, POST"
    del writer.headers["Authorization"]
    response = writer.post("/v1/documents", content=b"{}")
    check(response, "key-missing", 401)
    assert response.headers["www-authenticate"].startswith("Bearer ")
    check(writer.post("/v1/documents", content=b"{}", headers=HEADERS), "key-missing", 401)


def test_a_key_of_another_scope_is_refused(engine: Engine) -> None:
    review = keys.KeyHash("review", keys.hash_key("mf_0"))
    with TestClient(build(Service(engine, [review], 1_000_000))) as client:
        check(client.post("/v1/documents", content=b"{}", headers=HEADERS), "key-scope", 403)


@pytest.mark.usefixtures("filled")
def test_errors_of_a_review(reviewer: TestClient, engine: Engine) -> None:
    [listed] = reviewer.get("/v1/veto-events").json()["data"]
    path = f"/v1/records/{listed['id']}/reviews"
    check(reviewer.post(path, json={"action": "approve"}), "invalid-review", 422)
    outdated = reviewer.post(path, json={"action": "accept"}, headers={"If-Match": '"2"'})
    check(outdated, "outdated", 412)
    assert outdated.json()["record"] == listed
    with engine.begin() as connection:
        connection.execute(text("UPDATE veto_event SET retracted_at = recorded_at"))
    retired = reviewer.post(path, json={"action": "accept"})
    check(retired, "retired", 409)
    assert retired.json()["record"] == {**listed, "retracted_at": listed["recorded_at"]}
    check(reviewer.post("/v1/records/rec_0/reviews", json={"action": "accept"}), "not-found", 404)


def failing(client: TestClient, error: Exception) -> None:
    """Add a path that raises; `client` was not asked anything yet."""

    def fail() -> None:
        raise error

    application = client.app
    application.add_api_route("/fail", fail)  # type: ignore[attr-defined]


class Refusal(Exception):
    """What the driver of PostgreSQL raises: one argument, the server's answer."""


def database_error(code: str) -> DatabaseError:
    return DatabaseError("SELECT secret", None, Refusal({"C": code, "M": "no"}))


@pytest.mark.parametrize(
    ("error", "name", "status"),
    [
        (IntegrityError("INSERT secret", None, Refusal("UNIQUE")), "conflict", 409),
        (database_error("23505"), "conflict", 409),
        (database_error("57P01"), "unavailable", 503),
        (database_error("42P01"), "unavailable", 503),
        (database_error("42601"), "unexpected", 500),
        (RuntimeError("secret"), "unexpected", 500),
        (HTTPException(418, "secret"), "unexpected", 500),
        (RecursionError("secret"), "unexpected", 500),
    ],
)
def test_what_is_raised_becomes_a_problem_and_tells_nothing(
    offline: TestClient, error: Exception, name: str, status: int
) -> None:
    failing(offline, error)
    response = offline.get("/fail")
    check(response, name, status)
    assert "secret" not in response.text


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    stream = io.StringIO()
    handlers = logging.getLogger().handlers[:]
    logs.configure("info", stream=stream)
    yield stream
    logging.getLogger().handlers[:] = handlers
    structlog.reset_defaults()


def test_the_unexpected_is_logged_with_its_traceback_and_the_request_id(offline: TestClient, log: io.StringIO) -> None:
    failing(offline, RuntimeError("what happened"))
    response = offline.get("/fail", headers={"X-Request-ID": "mine-1"})
    assert "mine-1" in response.json()["detail"]
    lines = [json.loads(line) for line in log.getvalue().splitlines()]
    first, second = [line for line in lines if line["logger"] == "app.api"]
    assert (first["event"], first["level"], first["request_id"]) == ("unexpected", "error", "mine-1")
    assert "what happened" in json.dumps(first["exception"])
    assert (second["event"], second["status"], second["request_id"]) == ("request", 500, "mine-1")


def test_every_type_of_problem_has_its_page_and_occurs_here(offline: TestClient) -> None:
    pages = offline.get("/problems").json()
    assert [page["type"] for page in pages] == [f"/problems/{name}" for name in PROBLEMS]
    assert [page["status"] for page in pages] == sorted(page["status"] for page in pages)
    for page in pages:
        assert offline.get(page["type"]).json() == page
        assert page["meaning"].endswith(".")
        assert page["remedy"].endswith(".")
    check(offline.get("/problems/none"), "not-found", 404)
    tests = Path(__file__).read_text()
    assert [name for name in PROBLEMS if f'"{name}"' not in tests] == []


def test_no_status_of_a_problem_is_a_default() -> None:
    assert all("status" in vars(problem) for problem in PROBLEMS.values())
    assert not hasattr(Problem, "status")


def test_a_database_that_comes_back_is_used_again(offline: TestClient, tmp_path: Path) -> None:
    assert offline.get("/v1/missions").status_code == 503
    (tmp_path / "nowhere").mkdir()
    engine = connect(f"sqlite:///{tmp_path / 'nowhere' / 'absent.db'}")
    engine.dispose()
    assert offline.get("/readyz").json()["detail"] == "The database is not migrated; run `mission-facts migrate`."
