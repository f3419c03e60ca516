"""The two clocks: what held on a date in the world, and what the server knew at an instant."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from fastapi.testclient import TestClient
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Engine

from app.api.clocks import Clocks
from app.store.database import transaction
from app.store.merging import merge, unmerge
from tests.telling import DEPLOYED, LEAD, LONG_AGO, VETO, tell

DAY = timedelta(days=1)
MONEY = {"type": "funding_event", "kind": "pledge", "amount": 5, "currency": "USD"}
COLLECTIONS = ("lead-countries", "personnel", "funding-events", "veto-events")


def at(days: int) -> str:
    """An instant so many days after the first document came to be known."""
    return (LONG_AGO + days * DAY).isoformat().replace("+00:00", "Z")


@pytest.fixture
def two(engine: Engine) -> tuple[str, str]:
    """Two documents with a record of each type, a year and ten days apart on the one clock and on the other."""
    documents = []
    for number, (published, country) in enumerate((("2023-01-10", "KE"), ("2024-01-20", "JM"))):
        records = (
            {**LEAD, "country": country},
            {**DEPLOYED, "count": 100 + number},
            {**MONEY, "funder": country},
            {**VETO, "members": ("RU",), "date": published},
        )
        text, now = f"The MSS was told of {number} times.", LONG_AGO + 10 * number * DAY
        documents.append(tell(engine, text, *records, published_on=published, now=now))
    first, second = documents
    return first, second


def origins(client: TestClient, path: str, **clocks: str) -> list[str]:
    found = client.get(path, params=clocks).json()["data"]
    return [record["evidence"][0]["document"] for record in found]


@pytest.mark.parametrize("collection", COLLECTIONS)
def test_every_collection_of_records_runs_by_both(client: TestClient, two: tuple[str, str], collection: str) -> None:
    first, second = two
    path = f"/v1/{collection}"
    for clocks, expected in [
        ({}, [second, first]),
        ({"known_at": at(0)}, [first]),
        ({"known_at": at(9)}, [first]),
        ({"known_at": at(10)}, [second, first]),
        ({"known_at": at(-1)}, []),
        ({"valid_at": "2022"}, []),
        ({"valid_at": "2023-01-09"}, []),
        ({"valid_at": "2023-01-10"}, [first]),
        ({"valid_at": "2023"}, [first]),
        ({"valid_at": "2024-01"}, [second, first]),
        ({"valid_at": "2024-01", "known_at": at(9)}, [first]),
        ({"valid_at": "2023-06", "known_at": at(10)}, [first]),
        ({"valid_at": "2022", "known_at": at(10)}, []),
    ]:
        assert origins(client, path, **clocks) == expected, clocks


def test_a_document_and_its_records_run_by_them_too(client: TestClient, two: tuple[str, str]) -> None:
    _, second = two
    path = f"/v1/documents/{second}"
    for below in ("", "/records"):
        assert client.get(f"{path}{below}", params={"known_at": at(10)}).status_code == 200
        assert client.get(f"{path}{below}", params={"known_at": at(9)}).json()["type"] == "/problems/not-found"
    assert len(client.get(f"{path}/records", params={"valid_at": "2024-01-20"}).json()["data"]) == 4
    assert client.get(f"{path}/records", params={"valid_at": "2024-01-19"}).json()["data"] == []
    assert [one["id"] for one in client.get("/v1/documents", params={"known_at": at(9)}).json()["data"]] == [two[0]]


def test_a_mission_runs_by_them(client: TestClient, two: tuple[str, str]) -> None:
    path = "/v1/missions/mss-haiti"
    for clocks, lead, count, documents in [
        ({}, ["JM"], 101, 2),
        ({"known_at": at(10)}, ["JM"], 101, 2),
        ({"known_at": at(9)}, ["KE"], 100, 1),
        ({"valid_at": "2023-06"}, ["KE"], 100, 2),
        ({"valid_at": "2023-06", "known_at": at(9)}, ["KE"], 100, 1),
        ({"valid_at": "2022"}, [], None, 2),
    ]:
        facts = client.get(path, params=clocks).json()
        deployed = facts["strength"]["deployed"]
        assert [one["country"] for one in facts["lead"]["current"]] == lead, clocks
        assert (deployed and deployed["count"]) == count
        assert facts["documents"] == documents
        assert {name: facts[name] for name in ("valid_at", "known_at")} == {"valid_at": None, "known_at": None} | clocks
    assert len(client.get(f"{path}/timeline", params={"valid_at": "2023-06"}).json()["data"]) == 4
    assert len(client.get(f"{path}/timeline", params={"known_at": at(9)}).json()["data"]) == 4
    assert len(client.get(f"{path}/timeline").json()["data"]) == 8
    assert two


def test_before_it_was_known_there_was_no_mission(client: TestClient, two: tuple[str, str]) -> None:
    for below in ("", "/timeline", "/conflicts"):
        for known_at in (at(-1), "0001-01-01T00:00:00Z"):
            response = client.get(f"/v1/missions/mss-haiti{below}", params={"known_at": known_at})
            assert (response.status_code, response.json()["type"]) == (404, "/problems/not-found")
    assert client.get("/v1/missions", params={"known_at": at(-1)}).json()["data"] == []
    assert two


def test_after_a_merge_the_old_slug_leads_on_and_before_it_is_a_mission(client: TestClient, engine: Engine) -> None:
    tell(engine, "The MSS is in Haiti.", {**DEPLOYED, "count": 100})
    tell(engine, "The MMAS is in Haiti.", {**DEPLOYED, "count": 200}, acronym="MMAS")
    with transaction(engine) as session:
        merge(session, "mmas-haiti", "mss-haiti", now=LONG_AGO + 5 * DAY)
    for below in ("", "/timeline", "/conflicts"):
        path = f"/v1/missions/mmas-haiti{below}"
        for query in ("", "?valid_at=2024", f"?known_at={at(5)}&valid_at=2024"):
            response = client.get(f"{path}{query}")
            assert (response.status_code, response.headers["location"]) == (
                308,
                f"/v1/missions/mss-haiti{below}{query}",
            )
            assert client.get(response.headers["location"]).status_code == 200
        assert client.get(path, params={"known_at": at(4)}).status_code == 200
    for name in ("MMAS", "mmas"):
        assert client.get(f"/v1/missions/{name}").headers["location"] == "/v1/missions/mss-haiti"
        then = client.get(f"/v1/missions/{name}?known_at={at(4)}")
        assert then.headers["location"] == f"/v1/missions/mmas-haiti?known_at={at(4)}"
    slugs = {
        day: [one["slug"] for one in client.get("/v1/missions", params={"known_at": at(day)}).json()["data"]]
        for day in (4, 5)
    }
    assert slugs == {4: ["mmas-haiti", "mss-haiti"], 5: ["mss-haiti"]}
    assert {one["mission"] for one in client.get(f"/v1/personnel?known_at={at(4)}").json()["data"]} == {
        "mmas-haiti",
        "mss-haiti",
    }
    assert {one["mission"] for one in client.get("/v1/personnel").json()["data"]} == {"mss-haiti"}
    with transaction(engine) as session:
        unmerge(session, "mmas-haiti", now=LONG_AGO + 6 * DAY)
    assert client.get("/v1/missions/mmas-haiti").status_code == 200
    assert client.get("/v1/missions/mmas-haiti", params={"known_at": at(5)}).status_code == 308


def test_an_instant_that_was_answered_shows_that_state_when_asked_for(
    client: TestClient, reviewer: TestClient, two: tuple[str, str]
) -> None:
    everything = [f"/v1/{one}" for one in (*COLLECTIONS, "missions", "documents", "missions/mss-haiti")]
    states: dict[str, dict[str, Any]] = {}
    for action in ("reject", "accept", "reopen"):
        [record] = reviewer.get("/v1/personnel?count=101").json()["data"]
        assert reviewer.post(f"/v1/records/{record['id']}/reviews", json={"action": action}).status_code == 201
        last = client.get("/v1/changes?limit=1000").json()["data"][-1]["at"]
        states[last] = {path: client.get(path).json() for path in everything}
    assert len(states) == 3
    for instant, state in states.items():
        for path, shown in state.items():
            then = client.get(path, params={"known_at": instant}).json()
            assert then | ({"known_at": None} if "known_at" in then else {}) == shown
    for document in two:
        recorded = client.get(f"/v1/documents/{document}").json()["recorded_at"]
        assert client.get(f"/v1/documents/{document}", params={"known_at": recorded}).status_code == 200


@pytest.mark.parametrize(
    "instant",
    [
        "2024-01-01T00:00:00Z",
        "2024-01-01T02:00:00+02:00",
        "2024-01-01T02:00:00%2B02:00",
        "2024-01-01T02:00:00 02:00",
        "2023-12-31T19:30:00-04:30",
        "2024-01-01T00:00:00.0Z",
        "2024-01-01T00:00:00.000000Z",
        "%202024-01-01T00:00:00Z",
    ],
)
def test_one_instant_is_written_in_many_ways(client: TestClient, engine: Engine, instant: str) -> None:
    tell(engine, "The MSS is in Haiti.")
    response = client.get(f"/v1/missions/mss-haiti?known_at={instant}")
    assert (response.status_code, response.json()["known_at"]) == (200, "2024-01-01T00:00:00Z")
    later = "2023-12-31T23:59:59.999999Z"
    assert client.get(f"/v1/missions/mss-haiti?known_at={later}").status_code == 404


NO_INSTANT = """
now|2024-01-01|2024-01-01T00:00|2024-01-01T00:00:00|2024-01-01 00:00:00Z|1704067200||2024-01-01T00:00:00.1234567Z
2024-02-30T00:00:00Z|2024-01-01T24:00:00Z|2024-01-01T23:59:60Z|2024-01-01T00:00:00+99:99|0000-01-01T00:00:00Z
0001-01-01T00:00:00+02:00|9999-12-31T23:59:59Z|9999-12-31T23:59:59-02:00|2024-01-01T00:00:00+02
-2024-01-01T00:00:00Z|２０２４-01-01T00:00:00Z|2024-W01-1T00:00:00Z|2024-01-01T00:00:00Z; DROP TABLE change
"""
NO_DATE = "2024-13|2024-02-30|0000|9999||2024-1|-2024|２０２４|2024-01-01T00:00:00Z|now|24|2024-01-01-01|2024 |2024%0A"


@pytest.mark.parametrize(
    ("clock", "values"), [("known_at", NO_INSTANT), ("valid_at", NO_DATE)], ids=["known_at", "valid_at"]
)
def test_what_is_none_is_refused(offline: TestClient, clock: str, values: str) -> None:
    for value in values.strip().replace("\n", "|").split("|"):
        for path in ("personnel", "missions/mss-haiti", "missions/mss-haiti/timeline", "documents/doc_0/records"):
            response = offline.get(f"/v1/{path}", params={clock: value})
            problem = response.json()
            assert (response.status_code, problem["type"]) == (400, "/problems/bad-parameter"), value
            assert [error["parameter"] for error in problem["errors"]] == [clock]


def test_the_future_is_refused_and_the_present_is_not(client: TestClient) -> None:
    now = datetime.now(UTC)
    for value in (now + DAY, (now + DAY).astimezone(timezone(timedelta(hours=-11)))):
        response = client.get("/v1/personnel", params={"known_at": value.isoformat()})
        assert "It lies in the future" in response.json()["detail"]
    for value in (now, now.astimezone(timezone(timedelta(hours=13))), now - 10_000 * DAY):
        assert client.get("/v1/personnel", params={"known_at": value.isoformat()}).json()["data"] == []
    assert client.get("/v1/personnel", params={"valid_at": f"{now + 2 * DAY:%Y-%m-%d}"}).status_code == 400
    for form in ("%Y", "%Y-%m", "%Y-%m-%d"):
        assert client.get("/v1/personnel", params={"valid_at": f"{now:{form}}"}).status_code == 200


@pytest.mark.parametrize("path", ["review-queue", "changes", "records/rec_0/history", "documents/doc_0/text"])
def test_what_has_no_clock_says_so(offline: TestClient, path: str) -> None:
    assert offline.get(f"/v1/{path}?known_at={at(0)}").json()["type"] == "/problems/bad-parameter"


@pytest.mark.usefixtures("two")
def test_many_who_ask_for_this_moment_do_not_keep_each_other_waiting(client: TestClient) -> None:
    def ask(_: int) -> int:
        return client.get("/v1/personnel", params={"known_at": datetime.now(UTC).isoformat()}).status_code

    with ThreadPoolExecutor(20) as pool:
        assert set(pool.map(ask, range(40))) == {200}


@given(
    st.datetimes(min_value=datetime(2, 1, 1), max_value=datetime(2024, 1, 1)),  # noqa: DTZ001 - the offset is added
    st.integers(-1439, 1439),
)
def test_any_past_instant_is_understood(clock: datetime, minutes: int) -> None:
    instant = clock.replace(tzinfo=timezone(timedelta(minutes=minutes)))
    assert Clocks.model_validate({"known_at": instant.isoformat()}).known_at == instant
