"""Missions and their facts at a glance."""

import pytest
from fastapi.testclient import TestClient

pytestmark = pytest.mark.usefixtures("filled")


def test_missions_are_listed_by_slug(client: TestClient) -> None:
    page = client.get("/v1/missions").json()
    assert page["next"] is None
    assert [mission["slug"] for mission in page["data"]] == ["atmis-somalia", "mss-haiti"]
    assert page["data"][1] == {
        "slug": "mss-haiti",
        "acronym": "MSS",
        "names": {"en": ["the Multinational Security Support mission (MSS)"]},
        "host_countries": ["HT"],
        "organization": None,
        "started_on": "2024-06",
        "ended_on": None,
        "successor": None,
        "documents": 1,
    }


def test_missions_are_found(client: TestClient) -> None:
    found = {
        "q=multinational": ["mss-haiti"],
        "q=SUPPORT+sécurity": ["mss-haiti"],
        "q=Atmis": ["atmis-somalia"],
        "q=nothing": [],
        "q=%25": [],
        "host_country=HT": ["mss-haiti"],
        "host_country=HT&host_country=SO": ["atmis-somalia", "mss-haiti"],
        "host_country=HT&q=atmis": [],
        "lead_country=KE": ["mss-haiti"],
        "lead_country=FR": [],
    }
    for query, slugs in found.items():
        assert [mission["slug"] for mission in client.get(f"/v1/missions?{query}").json()["data"]] == slugs


def test_a_filter_that_can_match_nothing_is_refused(client: TestClient) -> None:
    for query in ("host_country=XX", "host_country=", "lead_country=ke", "q=" + "a" * 301):
        assert client.get(f"/v1/missions?{query}").json()["type"] == "/problems/bad-parameter"


def test_the_facts_of_a_mission(client: TestClient) -> None:
    facts = client.get("/v1/missions/mss-haiti").json()
    lead, strength, funding = facts["lead"], facts["strength"], facts["funding"]
    assert [one["country"] for one in lead["current"]] == ["KE"]
    assert [one["region"] for one in lead["proposed"]] == ["419"]
    assert lead["former"] == []
    assert (strength["deployed"]["count"], strength["authorized"]["count"]) == (991, 2500)
    assert (strength["deployment_rate"], strength["shortfall"]) == (0.3964, 1509)
    assert [event["kind"] for event in funding["events"]] == ["freeze"]
    assert funding["totals"] == [{"kind": "freeze", "currency": "USD", "amount": 13300000, "events": 1}]
    assert facts["vetoes"] == []
    assert (facts["documents"], facts["valid_at"], facts["known_at"]) == (1, None, None)
    assert strength["deployed"]["evidence"][0]["quote"] == "it has 991"


def test_the_facts_are_the_records_of_the_collections(client: TestClient) -> None:
    facts = client.get("/v1/missions/mss-haiti").json()
    assert client.get("/v1/lead-countries?status=current").json()["data"] == facts["lead"]["current"]
    assert client.get("/v1/personnel?measure=deployed").json()["data"] == [facts["strength"]["deployed"]]
    assert client.get("/v1/funding-events").json()["data"] == facts["funding"]["events"]


def test_a_mission_without_facts_has_none(client: TestClient) -> None:
    facts = client.get("/v1/missions/atmis-somalia").json()
    assert facts["strength"] == {"deployed": None, "authorized": None, "deployment_rate": None, "shortfall": None}
    assert facts["funding"] == {"events": [], "totals": []}


def test_another_name_leads_to_the_slug(client: TestClient) -> None:
    for name in ("MSS", "mss", "MSS-Haiti", "the%20Multinational%20Security%20Support%20mission%20(MSS)"):
        response = client.get(f"/v1/missions/{name}")
        assert (response.status_code, response.headers["location"]) == (308, "/v1/missions/mss-haiti")


def test_an_unknown_mission_is_not_found(client: TestClient) -> None:
    for name in ("atlantis", "it", "%20", "a" * 5000, "%F0%9F%98%80", "mss-haiti%2F"):
        response = client.get(f"/v1/missions/{name}")
        assert (response.status_code, response.json()["type"]) == (404, "/problems/not-found")
