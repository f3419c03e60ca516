"""The id, the log line and the headers that every answer has."""

import asyncio
import re
from collections.abc import Iterator, MutableMapping
from typing import Any

import pytest
import structlog
from fastapi import FastAPI
from fastapi.responses import StreamingResponse
from fastapi.testclient import TestClient
from starlette.types import Message, Receive, Scope, Send
from structlog.testing import LogCapture

from app.api.middleware import HeadAsGet, LastResort, RequestContext

Lines = list[MutableMapping[str, Any]]


@pytest.fixture
def lines() -> Iterator[Lines]:
    capture = LogCapture()
    structlog.configure(processors=[structlog.contextvars.merge_contextvars, capture])
    yield capture.entries
    structlog.reset_defaults()


@pytest.mark.parametrize("path", ["/", "/v1/nothing", "/v1/personnel?limit=x", "/v1/missions", "/%00", "/openapi.json"])
def test_every_answer_repeats_the_clients_id(offline: TestClient, path: str) -> None:
    response = offline.get(path, headers={"X-Request-ID": "trace:1/a.b_c=d+e@f-g"})
    assert response.headers["x-request-id"] == "trace:1/a.b_c=d+e@f-g"


@pytest.mark.parametrize("sent", ["", "x" * 129, "two words", "a\tb", 'a"b', "é"])
def test_an_id_that_is_not_sane_is_replaced(offline: TestClient, sent: str) -> None:
    found = offline.get("/", headers={b"X-Request-ID": sent.encode()}).headers["x-request-id"]
    assert re.fullmatch("[0-9a-f]{32}", found)
    assert offline.get("/").headers["x-request-id"] != found


def test_one_line_is_logged_for_each_request_with_its_id(offline: TestClient, lines: Lines) -> None:
    offline.get("/healthz?x=secret", headers={"X-Request-ID": "one"})
    offline.head("/v1/nothing", headers={"X-Request-ID": "two"})
    line = {"event": "request", "log_level": "info"}
    assert all(one.pop("milliseconds") > 0 for one in lines)
    assert lines == [
        line | {"request_id": "one", "path": "/healthz", "method": "GET", "status": 400},
        line | {"request_id": "two", "path": "/v1/nothing", "method": "HEAD", "status": 404},
    ]


@pytest.mark.parametrize(("path", "status"), [("/", 200), ("/v1/nothing", 404), ("/%00", 400)])
def test_head_is_get_without_the_body(offline: TestClient, path: str, status: int) -> None:
    head, get = offline.head(path), offline.get(path)
    assert (head.status_code, head.content) == (status, b"")
    assert head.headers["content-length"] == get.headers["content-length"] == str(len(get.content))


def test_any_origin_may_read(offline: TestClient) -> None:
    for path in ("/", "/v1/nothing", "/v1/missions"):
        headers = offline.get(path, headers={"Origin": "https://reader.example"}).headers
        assert headers["access-control-allow-origin"] == "*"
        assert "X-Request-ID" in headers["access-control-expose-headers"]
        assert "ETag" in headers["access-control-expose-headers"]


@pytest.mark.parametrize(
    ("path", "methods"),
    [
        ("/v1/missions", "GET, HEAD, OPTIONS"),
        ("/v1/documents", "GET, HEAD, OPTIONS, POST"),
        ("/v1/extractions", "OPTIONS, POST"),
    ],
)
def test_a_preflight_lets_reads_through_and_no_key(offline: TestClient, path: str, methods: str) -> None:
    headers = {"Origin": "https://reader.example", "Access-Control-Request-Method": "POST"}
    response = offline.options(path, headers=headers)
    assert (response.status_code, response.content) == (204, b"")
    assert response.headers["allow"] == response.headers["access-control-allow-methods"] == methods
    assert "authorization" not in response.headers["access-control-allow-headers"].lower()
    assert offline.options("/v1/nothing").status_code == 404


def test_what_may_be_cached(offline: TestClient) -> None:
    assert offline.get("/problems").headers["cache-control"] == "public, max-age=3600"
    assert offline.get("/openapi.json").headers["cache-control"] == "public, max-age=3600"
    assert offline.get("/").headers["cache-control"] == "no-cache"
    assert offline.get("/healthz").headers["cache-control"] == "no-store"
    assert offline.get("/").headers["x-content-type-options"] == "nosniff"


def test_a_failure_in_the_middle_of_an_answer_reaches_the_server(lines: Lines) -> None:
    application = FastAPI()

    @application.get("/")
    def read() -> StreamingResponse:
        def chunks() -> Iterator[str]:
            yield "a"
            raise OSError("gone")

        return StreamingResponse(chunks())

    for middleware in (LastResort, HeadAsGet, RequestContext):
        application.add_middleware(middleware)
    with pytest.raises(OSError, match="gone"):
        TestClient(application).get("/")
    assert [line["event"] for line in lines] == ["unexpected", "request"]


def test_only_http_is_touched() -> None:
    seen: list[Scope] = []

    async def application(scope: Scope, _: Receive, __: Send) -> None:
        seen.append(scope)

    async def receive() -> Message:
        raise AssertionError

    async def send(_: Message) -> None:
        raise AssertionError

    asyncio.run(RequestContext(HeadAsGet(LastResort(application)))({"type": "websocket"}, receive, send))
    assert seen == [{"type": "websocket"}]
