"""The four collections and single records, in the form of the contract."""

from typing import Any

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import Engine, text

from app.api.records import COLLECTIONS

PATHS = [f"/v1/{collection.path}" for collection in COLLECTIONS]


def test_a_record_is_sent_as_the_contract_has_it(client: TestClient, filled: str) -> None:
    [sent] = client.get("/v1/funding-events").json()["data"]
    identifier = sent.pop("id")
    assert identifier.startswith("rec_")
    assert sent == {
        "type": "funding_event",
        "mission": "mss-haiti",
        "kind": "freeze",
        "amount": 13300000,
        "currency": "USD",
        "funder": "US",
        "recipient": None,
        "date": None,
        "attribution": None,
        "certainty": "stated",
        "review": "unreviewed",
        "revision": 1,
        "evidence": [
            {"document": filled, "start": 177, "end": 203, "quote": "froze 13.3 million dollars"},
            {"document": filled, "start": 159, "end": 176, "quote": "The United States"},
        ],
        "published_on": "2025-08",
        "recorded_at": "2026-11-23T14:00:00Z",
        "retracted_at": None,
        "extractor": {"rule": "", "version": "1.0.0"},
    }
    assert '"amount":13300000,' in client.get("/v1/funding-events").text


def test_fields_come_in_the_order_of_the_contract(client: TestClient, filled: str) -> None:
    own = {
        "/v1/lead-countries": ["country", "region", "status", "since", "until"],
        "/v1/personnel": ["measure", "count", "count_max", "contributors", "category", "as_of"],
        "/v1/funding-events": ["kind", "amount", "currency", "funder", "recipient", "date"],
        "/v1/veto-events": ["members", "status", "draft", "date", "subject", "official"],
    }
    shared = [
        "attribution",
        "certainty",
        "review",
        "revision",
        "evidence",
        "published_on",
        "recorded_at",
        "retracted_at",
    ]
    for path, fields in own.items():
        sent = client.get(f"{path}?document={filled}").json()["data"][0]
        assert list(sent) == ["id", "type", "mission", *fields, *shared, "extractor"]


def values_of(record: dict[str, Any]) -> dict[str, list[Any]]:
    """The values of a record that was sent, by the names of the filters that should find it."""
    flat = {**record, "document": record["evidence"][0]["document"], "rule": record["extractor"]["rule"]}
    others = {"id", "type", "revision", "official", "evidence", "recorded_at", "retracted_at", "extractor"}
    values = {name: value if isinstance(value, list) else [value] for name, value in flat.items() if name not in others}
    return {name: found for name, found in values.items() if found not in ([], [None])}


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.usefixtures("filled")
def test_every_value_that_was_sent_finds_its_records_and_no_others(client: TestClient, path: str) -> None:
    everything = client.get(path).json()["data"]
    assert everything
    for record in everything:
        for name, values in values_of(record).items():
            for value in values:
                expected = [one for one in everything if value in values_of(one).get(name, [])]
                assert client.get(path, params={name: value}).json()["data"] == expected
        assert record in client.get(path, params=values_of(record)).json()["data"]


@pytest.mark.usefixtures("filled")
def test_a_filter_that_is_repeated_means_or(client: TestClient) -> None:
    found = client.get("/v1/personnel?count=991&count=2500&count=7").json()["data"]
    assert {record["count"] for record in found} == {991, 2500}
    assert (
        client.get("/v1/personnel?contributors=KE&contributors=FR&measure=withdrawal").json()["data"][0]["count"]
        == 4000
    )
    assert client.get("/v1/personnel?contributors=KE&measure=deployed").json() == {"data": [], "next": None}


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.usefixtures("filled")
def test_no_value_of_a_filter_is_more_than_a_value(client: TestClient, path: str) -> None:
    for value in ("' OR 1=1 --", "%", "_", "\\", "\u2028", "\U0001f600", "a" * 5000):
        for name in ("mission", "document", "attribution", "rule"):
            assert client.get(path, params={name: value}).json() == {"data": [], "next": None}


@pytest.mark.usefixtures("filled")
def test_one_record_comes_with_the_sentence_of_each_quote(client: TestClient) -> None:
    [listed] = client.get("/v1/veto-events").json()["data"]
    record = client.get(f"/v1/records/{listed['id']}").json()
    [evidence] = record["evidence"]
    assert evidence.pop("sentence") == "Russia and China vetoed a peacekeeping force."
    assert record == listed
    for path in PATHS:
        for one in client.get(path).json()["data"]:
            for piece in client.get(f"/v1/records/{one['id']}").json()["evidence"]:
                assert piece["quote"] in piece["sentence"]


def test_a_retracted_record_is_still_there_under_its_id(client: TestClient, engine: Engine, filled: str) -> None:
    [listed] = client.get("/v1/veto-events").json()["data"]
    with engine.begin() as connection:
        connection.execute(text("UPDATE veto_event SET retracted_at = recorded_at"))
    assert client.get(f"/v1/veto-events?document={filled}").json()["data"] == []
    assert client.get(f"/v1/records/{listed['id']}").json()["retracted_at"] == "2026-11-23T14:00:00Z"


def test_an_unknown_record_is_not_found(client: TestClient) -> None:
    for identifier in ("rec_0", "0", "%20", "doc_1", "%F0%9F%98%80", "..%2F", "a" * 5000):
        response = client.get(f"/v1/records/{identifier}")
        assert (response.status_code, response.json()["type"]) == (404, "/problems/not-found")
