"""What a mission's facts lack and why, who runs it and when, and what the official list says of its vetoes."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import Engine, text

from app.ingest import ingest
from app.records import Document
from app.seeding import reference_missions
from app.store.database import transaction
from app.store.reference import bring_in
from tests.api.shared import everything
from tests.telling import AUTHORIZED, DEPLOYED, LEAD, LONG_AGO, VETO, tell

SEED = Path("seeds/000_90aef0ed29dfe75a.txt")
NOTHING = dict.fromkeys(("strength.deployed", "strength.authorized", "funding.events"), "not_stated")
NO_RATE = dict.fromkeys(("strength.deployment_rate", "strength.shortfall"), "not_stated")


@pytest.fixture
def _known(engine: Engine) -> None:
    """Four missions of the reference table: three that the UN runs or ran, one that nobody does."""
    known = [one for one in reference_missions() if one.slug in ("mss-haiti", "minusma", "unifil", "binuh")]
    with transaction(engine) as session:
        bring_in(session, known, now=LONG_AGO - timedelta(1))


def unknown(client: TestClient, slug: str, **clocks: str) -> dict[str, Any]:
    found: dict[str, Any] = client.get(f"/v1/missions/{slug}", params=clocks).json()["unknown"]
    return found


def test_what_no_text_says_is_not_stated(client: TestClient, engine: Engine) -> None:
    tell(engine, "The FOO is somewhere.", acronym="FOO", host=None)
    own = dict.fromkeys(("host_countries", "organization", "started_on", "ended_on", "lead.current"), "not_stated")
    assert unknown(client, "foo") == own | NOTHING | NO_RATE | {"successor": "not_applicable"}


@pytest.mark.usefixtures("_known")
def test_what_cannot_be_is_not_applicable(client: TestClient) -> None:
    led = {"lead.current": "not_applicable"}
    going_on = {"ended_on": "not_stated", "successor": "not_applicable"}
    assert unknown(client, "minusma") == led | NOTHING | NO_RATE | {"successor": "not_stated"}
    assert unknown(client, "unifil") == led | NOTHING | NO_RATE | going_on
    assert unknown(client, "mss-haiti") == led | NOTHING | NO_RATE | {"organization": "not_applicable"}
    leaderless = unknown(client, "mss-haiti", valid_at="2025-01")
    assert leaderless["lead.current"] == "not_stated"


def test_numbers_of_other_people_give_no_rate(client: TestClient, engine: Engine) -> None:
    tell(engine, "The MSS.", {**DEPLOYED, "count": 9, "category": "police"}, {**AUTHORIZED, "count": 10})
    facts = client.get("/v1/missions/mss-haiti").json()
    assert facts["strength"]["deployment_rate"] is None
    assert {name: why for name, why in facts["unknown"].items() if name.startswith("strength")} == {
        "strength.deployment_rate": "not_applicable",
        "strength.shortfall": "not_applicable",
    }


@pytest.mark.usefixtures("filled")
def test_what_was_taken_back_or_rejected_is_retracted(reviewer: TestClient, engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(text("UPDATE funding_event SET retracted_at = recorded_at"))
        connection.execute(text("UPDATE personnel SET retracted_at = recorded_at WHERE measure = 'deployed'"))
    [leader] = reviewer.get("/v1/lead-countries?status=current").json()["data"]
    reviewer.post(f"/v1/records/{leader['id']}/reviews", json={"action": "reject"})
    gone = ("lead.current", "strength.deployed", "funding.events", "strength.deployment_rate", "strength.shortfall")
    found = unknown(reviewer, "mss-haiti")
    assert {name for name, why in found.items() if why == "retracted"} == set(gone)
    assert "strength.authorized" not in found


def at(facts: dict[str, Any], path: str) -> Any:  # noqa: ANN401
    value = facts
    for part in path.split("."):
        value = value[part]
    return value


@pytest.mark.usefixtures("_known", "filled")
def test_just_what_is_missing_is_said_to_be_unknown(client: TestClient) -> None:
    for mission in everything(client, "/v1/missions"):
        facts = client.get(f"/v1/missions/{mission['slug']}").json()
        paths = "acronym host_countries organization started_on ended_on successor lead.current strength.deployed"
        rest = "strength.authorized strength.deployment_rate strength.shortfall funding.events"
        missing = {path for path in f"{paths} {rest}".split() if at(facts, path) in (None, [])}
        assert facts["unknown"].keys() == missing


@pytest.mark.usefixtures("_known")
def test_missions_are_found_by_who_runs_them_and_when(client: TestClient) -> None:
    facts = client.get("/v1/missions/minusma").json()
    assert (facts["organization"], facts["started_on"], facts["ended_on"]) == ("UN", "2013-07-01", "2023-12-31")
    for query, slugs in {
        "organization=UN": ["binuh", "minusma", "unifil"],
        "organization=UN&host_country=HT": ["binuh"],
        "organization=UN&organization=EU": ["binuh", "minusma", "unifil"],
        "organization=un": [],
        "organization=%25": [],
        "active_on=1977": [],
        "active_on=1978": ["unifil"],
        "active_on=2013": ["minusma", "unifil"],
        "active_on=2013-06-30": ["unifil"],
        "active_on=2013-07": ["minusma", "unifil"],
        "active_on=2023-12-31": ["binuh", "minusma", "unifil"],
        "active_on=2024": ["binuh", "mss-haiti", "unifil"],
        "active_on=2024-01-01": ["binuh", "unifil"],
        "active_on=2024&organization=UN": ["binuh", "unifil"],
        "active_on=2024&known_at=2023-12-31T00:00:00Z": ["binuh", "mss-haiti", "unifil"],
        "active_on=2024&known_at=2023-12-30T00:00:00Z": [],
        "active_on=0001": [],
        "active_on=9999": ["binuh", "unifil"],
    }.items():
        assert [one["slug"] for one in everything(client, f"/v1/missions?{query}")] == slugs, query
        assert [one["slug"] for one in everything(client, f"/v1/missions?{query}&limit=1")] == slugs, query
    for query in ("active_on=0000", "active_on=2024-13", "active_on=", "active_on=now", "organization=", "cursor="):
        assert client.get(f"/v1/missions?{query}").status_code == 400
    assert client.get("/v1/missions?active_on=2024&active_on=2025").status_code == 400
    assert client.get("/v1/missions", params={"organization": "a" * 301}).status_code == 400


SAID: list[tuple[dict[str, Any], tuple[str, str | None, str | None]]] = [
    ({"draft": "S/2023/638"}, ("confirmed", "S/2023/638", "2023-08-30")),
    ({"draft": "S/2023/638", "members": ("CN",)}, ("not_in_list", "S/2023/638", "2023-08-30")),
    ({"date": "2023-08-30"}, ("confirmed", "S/2023/638", "2023-08-30")),
    ({"date": "2023-08-29"}, ("confirmed", "S/2023/638", "2023-08-30")),
    ({}, ("confirmed", "S/2023/638", "2023-08-30")),
    ({"date": "2023-01"}, ("not_in_list", None, None)),
    ({"date": "2030-01"}, ("outside_coverage", None, None)),
    ({"status": "threatened"}, ("outside_coverage", None, None)),
    ({"date": "2022", "subject": "Ukraine"}, ("ambiguous", None, None)),
]
"""What the list says of a veto by Russia, told in September 2023 of the mission in Mali."""


@pytest.mark.usefixtures("vetoes")
def test_what_the_official_list_says_of_a_veto(client: TestClient, engine: Engine) -> None:
    for number, (veto, said) in enumerate(SAID):
        told = {**VETO, "members": ("RU",), **veto}
        document = tell(engine, f"Veto {number}.", told, acronym="MINUSMA", host="ML", published_on="2023-09")
        [record] = client.get(f"/v1/veto-events?document={document}").json()["data"]
        official = record["official"]
        assert (official["status"], official["draft"], official["date"]) == said, veto
        assert official["list_through"] == "2026-04-07"
        one = client.get(f"/v1/records/{record['id']}").json()
        assert one["official"] == official
    shown = client.get("/v1/missions/minusma-mali").json()["vetoes"]
    assert {one["official"]["status"] for one in shown} == {"confirmed", "not_in_list", "outside_coverage", "ambiguous"}


def test_without_a_list_nothing_is_said_of_a_veto(client: TestClient, engine: Engine) -> None:
    tell(engine, "Russia vetoed it.", {**VETO, "members": ("RU",)}, {**LEAD, "country": "KE"})
    [veto] = client.get("/v1/veto-events").json()["data"]
    [lead] = client.get("/v1/lead-countries").json()["data"]
    assert veto["official"] is None
    assert "official" not in lead


@pytest.mark.usefixtures("vetoes", "_known")
def test_the_veto_that_the_seed_tells_of_is_not_in_the_list(client: TestClient, engine: Engine) -> None:
    ingest(engine, Document(text=SEED.read_text(encoding="utf-8")), now=LONG_AGO)
    [veto] = client.get("/v1/missions/mss-haiti").json()["vetoes"]
    assert veto["members"] == ["RU", "CN"]
    assert veto["official"] == {"status": "not_in_list", "draft": None, "date": None, "list_through": "2026-04-07"}
