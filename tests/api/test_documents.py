"""Documents: handed in, listed, and given back as they were."""

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient
from hypothesis import given
from hypothesis import strategies as st

from app.api.submissions import Submission
from app.records import Document

SEED = Path("seeds/000_90aef0ed29dfe75a.txt")


def test_a_document_is_listed_and_given_back(client: TestClient, filled: str, document: Document) -> None:
    [listed] = client.get("/v1/documents").json()["data"]
    assert listed == client.get(f"/v1/documents/{filled}").json() == {
        "id": filled,
        "cluster": filled,
        "title": "Who leads?",
        "published_on": "2025-08",
        "url": "https://news.example/1",
        "publisher": None,
        "language": "en",
        "recorded_at": "2026-11-23T14:00:00Z",
        "version": "1.0.0",
        "notes": ["one sentence was not read"],
        "characters": len(document.text),
    }  # fmt: skip
    response = client.get(f"/v1/documents/{filled}/text")
    assert response.text == document.text
    assert response.headers["content-type"] == "text/plain; charset=utf-8"
    assert "immutable" in response.headers["cache-control"]
    assert client.get(f"/v1/documents/{filled}/text", headers={"Accept": "application/json"}).status_code == 406


def test_the_records_of_a_document_come_in_the_order_of_its_text(
    client: TestClient, filled: str, document: Document
) -> None:
    found = client.get(f"/v1/documents/{filled}/records").json()
    assert (len(found["data"]), found["next"]) == (7, None)
    evidence = [record["evidence"][0] for record in found["data"]]
    assert [piece["start"] for piece in evidence] == sorted(piece["start"] for piece in evidence)
    assert all(document.text[piece["start"] : piece["end"]] == piece["quote"] for piece in evidence)


@pytest.mark.usefixtures("filled")
def test_documents_are_filtered(client: TestClient) -> None:
    for query in ("language=en", "published_on=2025-08", "title=Who+leads%3F", "url=https://news.example/1"):
        assert len(client.get(f"/v1/documents?{query}").json()["data"]) == 1
    for query in ("language=fr", "publisher=Le+Courrier", "published_on=2025", "title=who"):
        assert client.get(f"/v1/documents?{query}").json()["data"] == []


def test_an_unknown_document_is_not_found(client: TestClient) -> None:
    for path in ("", "/text", "/records"):
        assert client.get(f"/v1/documents/doc_0{path}").json()["type"] == "/problems/not-found"


def test_a_text_is_kept_once(writer: TestClient) -> None:
    body = {"text": "La MSS\r\ncompte 991 policiers\u202f; «\u00a0c’est peu\u00a0» \U0001f600.", "title": "Haïti"}
    first = writer.post("/v1/documents", json=body)
    assert first.status_code == 201
    kept = first.json()
    assert (kept["title"], kept["characters"]) == ("Haïti", len(body["text"]))
    assert first.headers["location"] == f"/v1/documents/{kept['id']}"
    again = writer.post("/v1/documents", json=body | {"title": "Another"})
    assert (again.status_code, again.json(), again.headers["location"]) == (200, kept, first.headers["location"])
    bare = writer.post("/v1/documents", content=body["text"].encode(), headers={"Content-Type": "text/plain"})
    assert (bare.status_code, bare.json()["id"]) == (200, kept["id"])
    assert writer.get(f"{first.headers['location']}/text").content == body["text"].encode()
    assert writer.get(f"{first.headers['location']}/records").json()["data"] == kept["records"]
    assert len(writer.get("/v1/documents").json()["data"]) == 1


def test_what_is_refused_leaves_nothing(writer: TestClient) -> None:
    for content in (b"", b"{", b'{"text": ""}', rb'{"text": "\ud800"}', b'{"text": "a", "more": 1}'):
        response = writer.post("/v1/documents", content=content, headers={"Content-Type": "application/json"})
        assert response.status_code in {400, 422}
    assert writer.get("/v1/documents").json()["data"] == []


def test_a_text_that_comes_twice_at_once_is_kept_once(writer: TestClient) -> None:
    with ThreadPoolExecutor(4) as pool:
        responses = list(pool.map(lambda _: writer.post("/v1/documents", json={"text": "La MSS."}), range(8)))
    assert sorted(response.status_code for response in responses) == [200] * 7 + [201]
    assert len({response.text for response in responses}) == 1


def test_an_extraction_keeps_nothing_and_needs_no_key(client: TestClient) -> None:
    response = client.post("/v1/extractions", json={"text": "La MSS.", "language": "fr", "published_on": "2025-08"})
    assert response.status_code == 200
    assert response.json().keys() == {"language", "published_on", "missions", "records", "notes"}
    assert (response.json()["language"], response.json()["published_on"]) == ("fr", "2025-08")
    assert client.get("/v1/documents").json()["data"] == []


def test_the_seed_is_read_whole(writer: TestClient) -> None:
    text = SEED.read_text(encoding="utf-8")
    sent = writer.post("/v1/documents", content=text.encode(), headers={"Content-Type": "text/plain"}).json()
    assert (sent["language"], sent["published_on"]) == ("fr", "2025-08")
    found = writer.post("/v1/extractions", json={"text": text}).json()
    assert len(found["records"]) == len(sent["records"])
    for record in sent["records"]:
        for piece in record["evidence"]:
            assert text[piece["start"] : piece["end"]] == piece["quote"]
    facts = writer.get("/v1/missions/mss-haiti").json()
    assert [one["country"] for one in facts["lead"]["current"]] == ["KE"]
    assert [one["region"] for one in facts["lead"]["proposed"]] == ["419"]
    assert facts["strength"]["deployed"]["count"] == 991
    assert facts["strength"]["authorized"]["count"] == 2500
    assert (facts["strength"]["deployment_rate"], facts["strength"]["shortfall"]) == (0.3964, 1509)
    events = {event["kind"]: event for event in facts["funding"]["events"]}
    assert (events["freeze"]["amount"], events["freeze"]["currency"]) == (13300000, "USD")
    assert events["waiver"]["recipient"] == "KE"
    assert events["proposal"]["funder"] == "US"
    assert [veto["members"] for veto in facts["vetoes"]] == [["RU", "CN"]]


@given(st.dictionaries(st.sampled_from([*Submission.model_fields, "x"]), st.none() | st.text() | st.integers()))
def test_a_submission_is_a_document_or_says_why_not(value: dict[str, Any]) -> None:
    try:
        document = Submission.model_validate(value)
    except ValueError:
        return
    assert json.loads(document.model_dump_json()) == dict.fromkeys(Document.model_fields) | value
