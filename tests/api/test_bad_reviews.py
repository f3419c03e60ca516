"""Bodies that are no review: each refused, with the place at fault, and nothing decided."""

import json
from typing import Any

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import Engine

from app.api.validation import MAX_ERRORS
from app.records import Personnel
from app.store.reading import own_fields
from tests.telling import DEPLOYED, LEAD, tell

JSON = {"Content-Type": "application/json"}


@pytest.fixture
def record(reviewer: TestClient, engine: Engine) -> str:
    tell(engine, "The MSS has 991.", {**DEPLOYED, "count": 991, "contributors": ("KE",)})
    [listed] = reviewer.get("/v1/personnel").json()["data"]
    return f"/v1/records/{listed['id']}"


BODIES: list[tuple[Any, str]] = [
    ([], ""),
    (None, ""),
    ("accept", ""),
    ({}, "/action"),
    ({"action": None}, "/action"),
    ({"action": "Accept"}, "/action"),
    ({"action": ["accept"]}, "/action"),
    ({"action": "accept", "extra": 1}, "/extra"),
    ({"action": "accept", "": 1}, "/"),
    ({"action": "accept", "a/b~c": 1}, "/a~1b~0c"),
    ({"action": "accept", "author": ""}, "/author"),
    ({"action": "accept", "author": " \n"}, "/author"),
    ({"action": "accept", "author": "a\0b"}, "/author"),
    ({"action": "accept", "author": "\ud800"}, "/author"),
    ({"action": "accept", "author": "a" * 201}, "/author"),
    ({"action": "accept", "author": 1}, "/author"),
    ({"action": "reject", "reason": "\0"}, "/reason"),
    ({"action": "reject", "reason": "\udfff"}, "/reason"),
    ({"action": "reject", "reason": "a" * 1001}, "/reason"),
    ({"action": "reject", "reason": []}, "/reason"),
    ({"action": "accept", "values": None}, "/values"),
    ({"action": "accept", "values": []}, "/values"),
    ({"action": "accept", "values": {"count": 994}}, "/values"),
    ({"action": "reopen", "values": {"count": 994}}, "/values"),
    ({"action": "correct"}, "/values"),
    ({"action": "correct", "values": {}}, "/values"),
]
"""What is wrong with a review whatever the record, and where."""

VALUES: list[tuple[dict[str, Any], str]] = [
    ({"cont": 994}, "/cont"),
    ({"": 994}, "/"),
    ({"a/b~c": 1}, "/a~1b~0c"),
    ({"\0": 1}, "/\0"),
    ({"id": "rec_1"}, "/id"),
    ({"type": "funding_event"}, "/type"),
    ({"review": "accepted"}, "/review"),
    ({"certainty": "stated"}, "/certainty"),
    ({"evidence": []}, "/evidence"),
    ({"published_on": "2025"}, "/published_on"),
    ({"count": "many"}, "/count"),
    ({"count": None}, "/count"),
    ({"count": True}, "/count"),
    ({"count": 1.5}, "/count"),
    ({"count": -1}, "/count"),
    ({"count": 10**30}, "/count"),
    ({"count": 1e300}, "/count"),
    ({"count": [994]}, "/count"),
    ({"count": {}}, "/count"),
    ({"count_max": 991}, ""),
    ({"count_max": 10**9}, "/count_max"),
    ({"measure": "deploid"}, "/measure"),
    ({"category": None}, "/category"),
    ({"as_of": "2025-13"}, "/as_of"),
    ({"as_of": "2025-02-30"}, "/as_of"),
    ({"as_of": "0000"}, "/as_of"),
    ({"as_of": "August"}, "/as_of"),
    ({"as_of": ""}, "/as_of"),
    ({"as_of": 2025}, "/as_of"),
    ({"contributors": "KE"}, "/contributors"),
    ({"contributors": None}, "/contributors"),
    ({"contributors": {"KE": 1}}, "/contributors"),
    ({"contributors": ["KE", "XX"]}, "/contributors/1"),
    ({"contributors": [None]}, "/contributors/0"),
    ({"contributors": ["KE", "KE"]}, "/contributors"),
    ({"contributors": ["\ud800"]}, "/contributors/0"),
    ({"mission": "atlantis"}, "/mission"),
    ({"mission": "MSS"}, "/mission"),
    ({"mission": ""}, "/mission"),
    ({"mission": None}, "/mission"),
    ({"mission": 1}, "/mission"),
    ({"mission": "\0"}, "/mission"),
    ({"mission": "\ud800"}, "/mission"),
    ({"mission": "a" * 100_000}, "/mission"),
]
"""What no correction of a number of people may set, and where below `values`."""


def test_what_is_no_review_is_refused_at_its_place(reviewer: TestClient, record: str) -> None:
    corrections = [({"action": "correct", "values": values}, f"/values{place}") for values, place in VALUES]
    for body, place in [*BODIES, *corrections]:
        response = reviewer.post(f"{record}/reviews", content=json.dumps(body), headers=JSON)
        problem = response.json()
        assert (response.status_code, problem["type"]) == (422, "/problems/invalid-review"), body
        assert [error["pointer"] for error in problem["errors"]] == [place], body
        assert problem["detail"].startswith(f"{place or 'The body'}: ")
        assert problem["detail"].endswith(".")
    assert len(reviewer.get(f"{record}/history").json()["data"]) == 1


def test_every_field_at_fault_is_told(reviewer: TestClient, record: str) -> None:
    body = {
        "action": "correct",
        "values": {"count": -1, "measure": "x", "as_of": "2025-13", "contributors": ["X", "Y"]},
    }
    errors = reviewer.post(f"{record}/reviews", json=body).json()["errors"]
    assert [error["pointer"] for error in errors] == [
        *("/values/measure", "/values/count", "/values/contributors/0", "/values/contributors/1", "/values/as_of")
    ]


def test_of_very_many_faults_the_first_are_told(reviewer: TestClient, record: str) -> None:
    values = {"contributors": [f"X{number}" for number in range(10_000)]}
    response = reviewer.post(f"{record}/reviews", json={"action": "correct", "values": values})
    assert (response.status_code, len(response.json()["errors"])) == (422, MAX_ERRORS)
    many = reviewer.post("/v1/extractions", json={f"f{number}": 1 for number in range(10_000)})
    assert (many.status_code, len(many.json()["errors"])) == (422, MAX_ERRORS)


def test_an_unknown_field_is_answered_with_those_that_there_are(reviewer: TestClient, record: str) -> None:
    asked = reviewer.post(f"{record}/reviews", json={"action": "accept", "autor": "Me"})
    assert asked.json()["errors"][0]["detail"] == "There is no such field; the nearest is author"
    corrected = reviewer.post(f"{record}/reviews", json={"action": "correct", "values": {"cuont": 1}})
    assert ", ".join(own_fields(Personnel)) in corrected.json()["errors"][0]["detail"]


def test_what_makes_no_record_as_a_whole_is_refused(reviewer: TestClient, engine: Engine) -> None:
    tell(engine, "Kenya leads.", {**LEAD, "country": "KE"})
    [lead] = reviewer.get("/v1/lead-countries").json()["data"]
    for values in ({"region": "419"}, {"country": None}):
        body = {"action": "correct", "values": values}
        response = reviewer.post(f"/v1/records/{lead['id']}/reviews", json=body)
        assert response.json()["errors"] == [{"pointer": "/values", "detail": "exactly one of country and region"}]


def test_money_is_corrected_to_the_cent(reviewer: TestClient, engine: Engine) -> None:
    tell(engine, "The EU pledged it.", {"type": "funding_event", "kind": "pledge", "amount": 5, "currency": "EUR"})
    [pledge] = reviewer.get("/v1/funding-events").json()["data"]
    path = f"/v1/records/{pledge['id']}/reviews"
    for amount, place in ((0.001, "/amount"), (4.999, "/amount"), (7e13 + 1, "/amount"), (-1, "/amount"), (None, "")):
        response = reviewer.post(path, json={"action": "correct", "values": {"amount": amount}})
        assert [error["pointer"] for error in response.json()["errors"]] == [f"/values{place}"]
    for sent in (0, 0.1, 5.01, 13_300_000, 69_999_999_999_999.99, "5.20"):
        response = reviewer.post(path, json={"action": "correct", "values": {"amount": sent}})
        assert (response.status_code, response.json()["amount"]) == (201, float(sent))
        assert reviewer.get("/v1/funding-events").json()["data"][0]["amount"] == float(sent)


@pytest.mark.parametrize(
    ("content", "headers", "status"),
    [
        (b"", JSON, 400),
        (b"{", JSON, 400),
        (b"\xff", JSON, 400),
        (b'{"action": "accept", "action": "reject"}', JSON, 400),
        (b'{"action": "correct", "values": {"count": NaN}}', JSON, 400),
        (b'{"action": "correct", "values": {"count": ' + b"9" * 5000 + b"}}", JSON, 400),
        (b'{"action": "correct", "values": {"count": ' + b"[" * 100_000, JSON, 400),
        (b'{"action": "correct", "values": {"\\ud800": 1}}', JSON, 400),
        (b'{"action": "correct", "values": {"count": 1e400}}', JSON, 422),
        (b" " * 4_194_305, JSON, 413),
        (b'{"action": "accept"}', {"Content-Type": "text/plain"}, 415),
        (b'{"action": "accept"}', {}, 415),
        (b'{"action": "accept"}', {"Content-Type": "application/json; charset=latin-1"}, 415),
    ],
)
def test_a_body_that_cannot_be_read(
    reviewer: TestClient, record: str, content: bytes, headers: dict[str, str], status: int
) -> None:
    response = reviewer.post(f"{record}/reviews", content=content, headers=headers)
    assert response.status_code == status
    assert response.headers["content-type"] == "application/problem+json"


def test_paths_below_which_there_is_nothing_to_review(reviewer: TestClient) -> None:
    for record in ("rec_0", "%20", "%F0%9F%98%80", "a" * 5000):
        assert reviewer.post(f"/v1/records/{record}/reviews", json={"action": "accept"}).status_code == 404
    assert reviewer.post("/v1/records/%00/reviews", json={"action": "accept"}).status_code == 400
    assert reviewer.get("/v1/records/rec_0/reviews").headers["allow"] == "OPTIONS, POST"
