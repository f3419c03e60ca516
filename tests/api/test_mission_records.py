"""A mission's records in the order of time, and those that disagree side by side."""

from datetime import timedelta
from typing import Any

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import Engine, text

from tests.api.shared import everything
from tests.telling import DEPLOYED, LEAD, LONG_AGO, VETO, tell

MISSION = "/v1/missions/mss-haiti"
PLEDGE = {"type": "funding_event", "kind": "pledge", "amount": 5, "currency": "USD"}
STORY = (
    "Officials in the capital said on Friday that the mission, which was set up after months of talks, has {} people "
    "in the field at present, and that more of them are expected to arrive by sea before the rains begin in earnest."
)


def count(number: int, **more: Any) -> dict[str, Any]:  # noqa: ANN401
    return {**DEPLOYED, "count": number, **more}


@pytest.fixture
def dated(engine: Engine) -> None:
    """Six records with a day of their own or of their document, one without any; known in another order."""
    tell(engine, "The MSS in August.", count(3), {**LEAD, "country": "KE", "since": "2024-06"}, published_on="2025-08")
    tell(engine, "The MSS, a veto.", {**VETO, "members": ("RU",), "date": "2023"}, count(2, as_of="2025-01-10"))
    tell(engine, "The MSS in 2025.", {**PLEDGE, "date": "2025"}, published_on="2026")
    tell(engine, "The MSS, some day.", count(9))
    tell(engine, "The MSS in September.", count(4, as_of="2025-09"), published_on="2025-09-02")


@pytest.mark.usefixtures("dated")
def test_the_timeline_begins_with_the_oldest_and_leaves_out_what_has_no_day(client: TestClient) -> None:
    rows = client.get(f"{MISSION}/timeline").json()
    assert rows["next"] is None
    own = [one.get("as_of") or one.get("date") or one.get("since") or one["published_on"] for one in rows["data"]]
    assert own == ["2023", "2024-06", "2025", "2025-01-10", "2025-08", "2025-09"]
    of_collections = [
        one
        for path in ("lead-countries", "personnel", "funding-events", "veto-events")
        for one in everything(client, f"/v1/{path}")
    ]
    assert len(of_collections) == 7
    assert all(one in of_collections for one in rows["data"])


@pytest.mark.usefixtures("dated")
def test_every_page_of_the_timeline_is_walked(client: TestClient, engine: Engine) -> None:
    whole = client.get(f"{MISSION}/timeline").json()["data"]
    for limit in (1, 2, 5, 6, 7):
        assert everything(client, f"{MISSION}/timeline?limit={limit}") == whole
    first = client.get(f"{MISSION}/timeline?limit=2&valid_at=2026")
    assert first.headers["link"] == f'<{first.json()["next"]}>; rel="next"'
    assert "valid_at=2026" in first.json()["next"]
    tell(engine, "The MSS in 2022.", {**PLEDGE, "date": "2022"})
    assert first.json()["data"] + everything(client, first.json()["next"]) == whole


@pytest.mark.usefixtures("dated")
def test_what_was_rejected_or_taken_back_is_not_in_it(reviewer: TestClient, engine: Engine) -> None:
    [one] = reviewer.get("/v1/lead-countries").json()["data"]
    reviewer.post(f"/v1/records/{one['id']}/reviews", json={"action": "reject"})
    with engine.begin() as connection:
        connection.execute(text("UPDATE veto_event SET retracted_at = recorded_at"))
    assert {one["type"] for one in reviewer.get(f"{MISSION}/timeline").json()["data"]} == {"personnel", "funding_event"}


def test_two_texts_that_disagree_are_a_conflict_with_both_sides(client: TestClient, engine: Engine) -> None:
    tell(engine, "The MSS has 991.", count(991), published_on="2025-08", publisher="A")
    tell(engine, "The MSS has 720.", count(720), published_on="2025-08", publisher="B", now=LONG_AGO + timedelta(1))
    page = client.get(f"{MISSION}/conflicts").json()
    [conflict] = page["data"]
    assert page["next"] is None
    assert conflict["id"].startswith("con_")
    assert (conflict["kind"], conflict["type"]) == ("contradiction", "personnel")
    assert [side["documents"] for side in conflict["sides"]] == [1, 1]
    shown, other = (side["records"] for side in conflict["sides"])
    assert (shown[0]["count"], other[0]["count"]) == (720, 991)
    facts = client.get(MISSION).json()
    assert (facts["conflicts"], facts["strength"]["deployed"]) == (1, shown[0])
    assert shown + other == client.get("/v1/personnel").json()["data"]
    for known_at, number in (("2024-01-01T00:00:00Z", 0), ("2024-01-02T00:00:00Z", 1)):
        for path in (f"{MISSION}/conflicts", MISSION):
            found = client.get(path, params={"known_at": known_at}).json()
            assert found.get("conflicts", len(found.get("data", ()))) == number
    assert client.get(f"{MISSION}/conflicts?valid_at=2025-07").json()["data"] == []


def test_a_story_printed_again_counts_once(client: TestClient, engine: Engine) -> None:
    tell(engine, "The MSS has 720.", count(720), published_on="2025-08")
    for number, paper in enumerate(("The Courier", "The Post", "The Herald")):
        tell(
            engine,
            f"{STORY.format(991)} {paper}.",
            count(991),
            published_on="2025-08",
            now=LONG_AGO + timedelta(number),
        )
    assert len({one["cluster"] for one in client.get("/v1/documents").json()["data"]}) == 2
    [conflict] = client.get(f"{MISSION}/conflicts").json()["data"]
    sides = {side["records"][0]["count"]: side for side in conflict["sides"]}
    assert {number: side["documents"] for number, side in sides.items()} == {720: 1, 991: 1}
    assert len(sides[991]["records"]) == 3
    assert client.get(MISSION).json()["documents"] == 2


@pytest.fixture
def conflicts(engine: Engine) -> None:
    """Four conflicts: of two months two numbers each, two who lead, and a draft that was stopped on two days."""
    for paper, number, country, day in (("A", 991, "KE", "2023-08-30"), ("B", 720, "JM", "2023-08-29")):
        records = (
            *(count(number, as_of=month) for month in ("2025-07", "2025-08")),
            {**LEAD, "country": country},
            {**VETO, "members": ("RU",), "draft": "S/2023/638", "date": day},
        )
        tell(engine, f"The MSS has {number}.", *records, published_on="2025-08", publisher=paper)


@pytest.mark.usefixtures("conflicts")
def test_conflicts_are_narrowed_by_kind(client: TestClient) -> None:
    path = f"{MISSION}/conflicts"
    kinds = [one["kind"] for one in client.get(path).json()["data"]]
    assert sorted(kinds) == ["contradiction"] * 3 + ["different_date"]
    for query, number in (
        ("kind=contradiction", 3),
        ("kind=different_date", 1),
        ("kind=unit", 0),
        ("kind=unit&kind=different_date", 1),
    ):
        assert len(client.get(f"{path}?{query}").json()["data"]) == number
    assert client.get(MISSION).json()["conflicts"] == 4
    for kind in ("", "Contradiction", "other"):
        assert client.get(path, params={"kind": kind}).json()["type"] == "/problems/bad-parameter"


@pytest.mark.usefixtures("conflicts")
def test_conflicts_are_walked_in_pages(client: TestClient) -> None:
    path = f"{MISSION}/conflicts"
    whole = client.get(path).json()["data"]
    assert len({one["id"] for one in whole}) == 4
    for limit in (1, 3, 4, 1000):
        assert everything(client, f"{path}?limit={limit}") == whole
    narrowed = [one for one in whole if one["kind"] == "contradiction"]
    assert everything(client, f"{path}?limit=1&kind=contradiction") == narrowed


@pytest.mark.usefixtures("conflicts")
def test_the_page_after_a_conflict_that_was_settled_is_refused(reviewer: TestClient) -> None:
    path = f"{MISSION}/conflicts"
    first = reviewer.get(f"{path}?limit=1").json()
    [settled] = first["data"]
    loser = settled["sides"][1]["records"][0]["id"]
    reviewer.post(f"/v1/records/{loser}/reviews", json={"action": "reject"})
    response = reviewer.get(first["next"])
    assert (response.status_code, response.json()["type"]) == (400, "/problems/bad-cursor")
    assert "start again" in response.json()["detail"]
    assert settled["id"] not in [one["id"] for one in reviewer.get(path).json()["data"]]


@pytest.mark.usefixtures("dated")
def test_bad_cursors_and_limits_are_refused(client: TestClient) -> None:
    timeline = client.get(f"{MISSION}/timeline?limit=1").json()["next"].partition("cursor=")[2]
    records = client.get("/v1/personnel?limit=1").json()["next"].partition("cursor=")[2]
    for below in ("timeline", "conflicts"):
        for cursor in ("", "nonsense", records, timeline[:-2], "é"):
            response = client.get(f"{MISSION}/{below}", params={"cursor": cursor})
            assert (response.status_code, response.json()["type"]) == (400, "/problems/bad-cursor")
        for limit in ("0", "1001", "x"):
            assert client.get(f"{MISSION}/{below}?limit={limit}").status_code == 400
    assert client.get(f"{MISSION}/conflicts?cursor={timeline}").status_code == 400


@pytest.mark.usefixtures("filled")
def test_another_name_leads_on_with_what_was_asked(client: TestClient) -> None:
    for below in ("/timeline", "/conflicts", ""):
        for name in (
            "MSS",
            "MSS%3F",
            "MSS%23",
            "MSS%0D%0A",
            "MSS-Ha%C3%AFti",
            "the%20Multinational%20Security%20Support%20mission",
        ):
            response = client.get(f"/v1/missions/{name}{below}?valid_at=2025")
            assert (response.status_code, response.headers["location"]) == (308, f"{MISSION}{below}?valid_at=2025")
        assert client.get(f"/v1/missions/atlantis{below}").json()["type"] == "/problems/not-found"
