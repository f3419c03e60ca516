"""Bodies of every kind of badness, at the path that keeps nothing and needs no key."""

import asyncio
import json
from collections.abc import Iterable, MutableMapping
from contextlib import suppress
from typing import Any

import pytest
from fastapi.testclient import TestClient
from httpx2 import Response
from hypothesis import given
from hypothesis import strategies as st

from app.api.bodies import MAX_BODY_BYTES, read_json
from app.api.problems import MalformedRequest

PATH = "/v1/extractions"


def post(client: TestClient, content: bytes | Iterable[bytes], media_type: str = "application/json") -> Response:
    return client.post(PATH, content=content, headers={"Content-Type": media_type})


@pytest.mark.parametrize(
    ("content", "detail"),
    [
        (b"", "The body is empty."),
        (b" \n", "The body is empty."),
        (b"{", "line 1 column 2"),
        (b'{"text": "a"}{"text": "b"}', "Extra data"),
        (b'{"text": NaN}', "NaN is not JSON."),
        (b'{"text": -Infinity}', "-Infinity is not JSON."),
        (b'{"text": ' + b"9" * 5000 + b"}", "too many digits"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"text": ' + b'{"a":' * 100_000, "nested too deeply"),
        (b'{"text": "a", "text": "b"}', "'text' twice"),
        (rb'{"\ud800": "a"}', "lone surrogate"),
        (b'{"text": "a\xff"}', "byte 11"),
        (b'\xff\xfe{\x00"\x00', "byte 0"),
        (b'{"text": "a\x00"}', "control character"),
    ],
)
def test_json_that_is_none_says_why(offline: TestClient, content: bytes, detail: str) -> None:
    response = post(offline, content)
    assert (response.status_code, response.json()["type"]) == (400, "/problems/malformed-request")
    assert detail in response.json()["detail"]


@pytest.mark.parametrize(
    ("document", "pointer", "detail"),
    [
        ([], "", "not a JSON object"),
        (None, "", "not a JSON object"),
        ({}, "/text", "Field required"),
        ({"text": ""}, "/text", "empty"),
        ({"text": " \n\t\u00a0"}, "/text", "empty"),
        ({"text": None}, "/text", "string"),
        ({"text": 1}, "/text", "string"),
        ({"text": 10**400}, "/text", "string"),
        ({"text": "a\0b"}, "/text", "NUL"),
        ({"text": "a\ud800b"}, "/text", "surrogate"),
        ({"text": "a", "title": "\udfff"}, "/title", "surrogate"),
        ({"text": "a", "title": "a\0"}, "/title", "NUL"),
        ({"text": "a", "title": "a" * 1001}, "/title", "up to 1000"),
        ({"text": "a", "publisher": "a" * 301}, "/publisher", "up to 300"),
        ({"text": "a", "url": "https://news.example/" + "a" * 2000}, "/url", "up to 2000"),
        ({"text": "a", "url": "javascript:alert(1)"}, "/url", "http"),
        ({"text": "a", "url": ""}, "/url", "empty"),
        ({"text": "a", "language": "french"}, "/language", "ISO 639-1"),
        ({"text": "a", "published_on": "yesterday"}, "/published_on", "pattern"),
        ({"text": "a", "published_on": "2025-02-30"}, "/published_on", "day"),
        ({"text": "a", "tilte": "b"}, "/tilte", "nearest is title"),
        ({"text": "a", "a/b~c": "b"}, "/a~1b~0c", "no such field"),
    ],
    ids=repr,
)
def test_a_document_that_is_not_valid_says_where(
    offline: TestClient, document: object, pointer: str, detail: str
) -> None:
    response = post(offline, json.dumps(document).encode())
    assert (response.status_code, response.json()["type"]) == (422, "/problems/invalid-document")
    [error] = response.json()["errors"]
    assert error["pointer"] == pointer
    assert detail in error["detail"]


def test_all_that_is_wrong_is_said_at_once(offline: TestClient) -> None:
    response = post(offline, b'{"title": 1, "language": "x"}')
    assert {error["pointer"] for error in response.json()["errors"]} == {"/text", "/title", "/language"}


@pytest.mark.parametrize(
    ("content", "detail"),
    [(b"", "empty"), (b" ", "empty"), (b"a\xff", "UTF-8"), (b"\x89PNG\r\n\x1a\n\0\0", "UTF-8"), (b"a\0b", "NUL")],
)
def test_a_text_that_is_none_says_why(offline: TestClient, content: bytes, detail: str) -> None:
    response = post(offline, content, "text/plain")
    assert (response.status_code, response.json()["type"]) == (400, "/problems/malformed-request")
    assert detail in response.json()["detail"]


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Content-Type": "application/octet-stream"},
        {"Content-Type": "text/html; charset=utf-8"},
        {"Content-Type": "application/x-www-form-urlencoded"},
        {"Content-Type": "text/plain; charset=latin-1"},
        {"Content-Type": 'application/json; charset="UTF-16"'},
        {"Content-Type": "text/plain", "Content-Encoding": "gzip"},
        {"Content-Type": ";"},
    ],
    ids=str,
)
def test_a_type_that_is_not_read_is_415(offline: TestClient, headers: dict[str, str]) -> None:
    response = offline.post(PATH, content=b'{"text": "a"}', headers=headers)
    assert (response.status_code, response.json()["type"]) == (415, "/problems/unsupported-media-type")


@pytest.mark.parametrize(
    "media_type", ["application/json", "Application/JSON ; charset=UTF-8", 'application/json;charset="utf-8"']
)
def test_json_is_read_however_its_type_is_written(offline: TestClient, media_type: str) -> None:
    assert post(offline, b'{"text": "La MSS."}', media_type).status_code == 200


@pytest.mark.parametrize("media_type", ["text/plain", "TEXT/PLAIN;charset=utf-8", "text/plain; charset=us-ascii"])
def test_a_bare_text_is_read(offline: TestClient, media_type: str) -> None:
    assert post(offline, b"La MSS.", media_type).status_code == 200


def test_a_text_is_as_long_as_it_may_be_and_no_longer(offline: TestClient) -> None:
    assert post(offline, ("é" * 1_000_000).encode(), "text/plain").status_code == 200
    assert post(offline, ("é" * 1_000_001).encode(), "text/plain").status_code == 413
    response = post(offline, json.dumps({"text": "a" * 1_000_001}).encode())
    assert (response.status_code, response.json()["type"]) == (413, "/problems/too-large")
    assert "1000001" in response.json()["detail"]


def ask(client: TestClient, messages: list[dict[str, Any]], headers: dict[str, str]) -> tuple[int, int]:
    """The status of the answer to a body that arrives in these messages, and how many of them were taken."""
    sent: list[dict[str, Any]] = []
    left = list(messages)

    async def receive() -> dict[str, Any]:
        return left.pop(0)

    async def send(message: MutableMapping[str, Any]) -> None:
        sent.append(dict(message))

    scope = {
        "type": "http",
        "method": "POST",
        "path": PATH,
        "raw_path": PATH.encode(),
        "query_string": b"",
        "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
    }
    asyncio.run(client.app(scope, receive, send))  # type: ignore[arg-type]
    return sent[0]["status"], len(messages) - len(left)


CHUNK = {"type": "http.request", "body": b" " * 1_000_000, "more_body": True}


def test_no_more_of_a_long_body_is_taken_than_the_limit(offline: TestClient) -> None:
    json_type = {"content-type": "application/json"}
    assert ask(offline, [CHUNK] * 10, json_type) == (413, 5)
    assert ask(offline, [CHUNK] * 10, json_type | {"content-length": "1"}) == (413, 5)
    assert ask(offline, [CHUNK] * 10, json_type | {"content-length": str(MAX_BODY_BYTES + 1)}) == (413, 0)
    assert ask(offline, [CHUNK] * 10, json_type | {"content-length": "9" * 5000}) == (413, 0)
    assert ask(offline, [CHUNK] * 10, json_type | {"content-length": "nonsense"}) == (413, 5)


def test_a_body_that_ends_early_is_not_read(offline: TestClient) -> None:
    part = {"type": "http.request", "body": b'{"text": "a"}', "more_body": True}
    assert ask(offline, [part, {"type": "http.disconnect"}], {"content-type": "application/json"}) == (400, 2)


def test_a_byte_order_mark_is_no_part_of_the_text(offline: TestClient) -> None:
    assert post(offline, b'\xef\xbb\xbf{"text": "La MSS."}').status_code == 200
    assert post(offline, b"\xef\xbb\xbfLa MSS.", "text/plain").status_code == 200


def test_a_body_may_come_in_chunks(offline: TestClient) -> None:
    assert post(offline, iter([b'{"te', b'xt": "La', b' MSS."}'])).status_code == 200


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), inner),
)


@given(VALUES)
def test_what_is_json_is_read_as_it_is(value: object) -> None:
    assert read_json(json.dumps(value).encode()) == value
    assert read_json(json.dumps(value, ensure_ascii=False, indent=1).encode()) == value


@given(st.binary())
def test_what_is_not_json_is_refused_and_nothing_else_happens(body: bytes) -> None:
    with suppress(MalformedRequest):
        json.dumps(read_json(body), allow_nan=False)
