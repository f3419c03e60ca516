"""What to review first: conflicts, then what is shown, then the rest; and no more of it once it is decided."""

from datetime import timedelta
from typing import Any

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import Engine

from app.store.database import transaction
from app.store.merging import merge, unmerge
from tests.api.conftest import NOW
from tests.telling import AUTHORIZED, DEPLOYED, LEAD, LONG_AGO, tell

QUEUE = "/v1/review-queue"


@pytest.fixture
def told(engine: Engine) -> None:
    """Two texts that disagree on how many there are, a leader whom two tell of, and a ceiling that has passed."""
    for number, (count, month) in enumerate(((991, "2025-08"), (720, "2025-08"), (600, "2024-01"))):
        now = LONG_AGO + timedelta(number)
        tell(engine, f"The MSS has {count}.", {**DEPLOYED, "count": count}, published_on=month, now=now)
    for number, ceiling in enumerate((2500, 1000)):
        records = ({**AUTHORIZED, "count": ceiling}, {**LEAD, "country": "KE"})
        tell(engine, f"It may have {ceiling}, led by Kenya.", *records, published_on=f"202{5 - number}-06")


def looked_at(client: TestClient, query: str = "") -> list[tuple[str, str | None, int, Any]]:
    page = client.get(f"{QUEUE}{query}").json()
    assert page["next"] is None
    found = [(one["why"], one["conflict"], one["documents"], one["record"]) for one in page["data"]]
    return [(*before, record.get("count") or record["country"]) for *before, record in found]


@pytest.mark.usefixtures("told")
def test_what_most_needs_a_look_is_first(client: TestClient) -> None:
    expected = [
        ("conflict", "contradiction", 1, 720),
        ("conflict", "contradiction", 1, 991),
        ("current", None, 1, 2500),
        ("current", None, 2, "KE"),
        ("other", None, 1, 1000),
        ("other", None, 1, 600),
        ("other", None, 2, "KE"),
    ]
    assert looked_at(client) == expected
    assert looked_at(client, "?limit=1") == expected[:1]
    assert looked_at(client, "?mission=mss-haiti&limit=1000") == expected
    for mission in ("atlantis", "MSS", "", "\U0001f600", "a" * 5000):
        assert client.get(QUEUE, params={"mission": mission}).json() == {"data": [], "next": None}


@pytest.mark.usefixtures("told")
def test_what_is_decided_is_gone_until_it_is_reopened(reviewer: TestClient) -> None:
    before = looked_at(reviewer)
    for action in ("accept", "reject"):
        first = reviewer.get(f"{QUEUE}?limit=1").json()["data"][0]["record"]
        path = f"/v1/records/{first['id']}/reviews"
        assert reviewer.post(path, json={"action": action}).status_code == 201
        assert first not in [one["record"] for one in reviewer.get(QUEUE).json()["data"]]
        assert reviewer.post(path, json={"action": "reopen"}).status_code == 201
        assert looked_at(reviewer) == before


@pytest.mark.usefixtures("told")
def test_the_same_is_in_the_record(client: TestClient) -> None:
    [first] = client.get(f"{QUEUE}?limit=1").json()["data"]
    assert first["record"] in client.get("/v1/personnel").json()["data"]


def test_it_follows_a_record_to_another_mission(reviewer: TestClient, engine: Engine) -> None:
    tell(engine, "The MSS has 991.", {**DEPLOYED, "count": 991})
    tell(engine, "The GSF is planned.", acronym="GSF")
    [one] = reviewer.get(QUEUE).json()["data"]
    path = f"/v1/records/{one['record']['id']}/reviews"
    assert reviewer.post(path, json={"action": "correct", "values": {"mission": "gsf-haiti"}}).status_code == 201
    assert reviewer.get(QUEUE).json()["data"] == []
    assert reviewer.post(path, json={"action": "reopen"}).status_code == 201
    assert [one["record"]["mission"] for one in reviewer.get(QUEUE).json()["data"]] == ["mss-haiti"]


def test_it_follows_the_merging_of_missions(client: TestClient, engine: Engine) -> None:
    tell(engine, "The MSS has 991.", {**DEPLOYED, "count": 991}, published_on="2025-08")
    tell(engine, "The MMAS has 720.", {**DEPLOYED, "count": 720}, acronym="MMAS", published_on="2025-08")
    assert {why for why, *_ in looked_at(client)} == {"current"}
    with transaction(engine) as session:
        merge(session, "mmas-haiti", "mss-haiti", now=NOW)
    assert looked_at(client) == [("conflict", "contradiction", 1, 720), ("conflict", "contradiction", 1, 991)]
    assert looked_at(client, "?mission=mmas-haiti") == []
    with transaction(engine) as session:
        unmerge(session, "mmas-haiti", now=NOW)
    assert {why for why, *_ in looked_at(client)} == {"current"}


def test_nothing_to_look_at(client: TestClient) -> None:
    assert client.get(QUEUE).json() == {"data": [], "next": None}


def test_bad_parameters_are_refused(offline: TestClient) -> None:
    for query in ("limit=0", "limit=1001", "limit=x", "limit=", "cursor=x", "missions=mss-haiti", "limit=1&limit=2"):
        response = offline.get(f"{QUEUE}?{query}")
        assert (response.status_code, response.json()["type"]) == (400, "/problems/bad-parameter")
