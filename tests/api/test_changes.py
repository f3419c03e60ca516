"""The log of changes: read to its end it gives what the collections show, whatever happened."""

from datetime import timedelta
from typing import Any

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import Engine

from app.records import Document, Extraction
from app.seeding import official_vetoes, reference_missions
from app.store.database import transaction
from app.store.ledger import Ledger
from app.store.merging import merge, unmerge
from app.store.official_list import bring_in
from app.store.reference import bring_in as bring_in_missions
from app.store.rereading import put_again
from app.store.writing import put
from tests.api.conftest import NOW
from tests.api.shared import everything
from tests.telling import DEPLOYED, LEAD, LONG_AGO, VETO, tell

RESOURCES = {
    "mission": "missions",
    "document": "documents",
    "lead_country": "lead-countries",
    "personnel": "personnel",
    "funding_event": "funding-events",
    "veto_event": "veto-events",
}


def replayed(client: TestClient, limit: int, after: int = 0) -> dict[str, dict[str, Any]]:
    """What somebody holds who reads the whole log: the resources of each kind by id."""
    held: dict[str, dict[str, Any]] = {name: {} for name in RESOURCES}
    for change in everything(client, f"/v1/changes?after={after}&limit={limit}"):
        if change["action"] == "retracted":
            held[change["resource"]].pop(change["id"], None)
            assert change["data"] is None
        else:
            held[change["resource"]][change["id"]] = change["data"]
    return held


def shown(client: TestClient) -> dict[str, dict[str, Any]]:
    return {
        name: {row.get("id") or row["slug"]: row for row in everything(client, f"/v1/{path}?limit=1000")}
        for name, path in RESOURCES.items()
    }


def test_whoever_reads_it_all_holds_what_the_collections_show(
    reviewer: TestClient, engine: Engine, filled: str, document: Document, extraction: Extraction
) -> None:
    def holds() -> dict[str, dict[str, Any]]:
        held = replayed(reviewer, 1000)
        assert held == shown(reviewer)
        return held

    assert {name: len(rows) for name, rows in holds().items()} == {
        "mission": 2,
        "document": 1,
        "lead_country": 2,
        "personnel": 3,
        "funding_event": 1,
        "veto_event": 1,
    }
    tell(engine, "Kenya leads the MSS in Haiti.", {**LEAD, "country": "KE"}, published_on="2025")
    tell(engine, "Kenya leads the MMAS in Haiti.", {**LEAD, "country": "KE"}, acronym="MMAS")
    assert len(holds()["mission"]) == 3
    for record, action in zip(list(holds()["personnel"]), ("reject", "accept", "correct"), strict=True):
        body = {"action": action} | ({"values": {"count": 1}} if action == "correct" else {})
        assert reviewer.post(f"/v1/records/{record}/reviews", json=body).status_code == 201
        holds()
    with transaction(engine) as session:
        merge(session, "mmas-haiti", "mss-haiti", now=NOW)
    assert len(holds()["mission"]) == 2
    with transaction(engine) as session:
        unmerge(session, "mmas-haiti", now=NOW)
    assert len(holds()["mission"]) == 3
    fewer = extraction.model_copy(update={"missions": extraction.missions[:1], "records": extraction.records[:2]})
    with transaction(engine) as session:
        put_again(session, filled, fewer, version="2.0.0", now=NOW)
    held = holds()
    assert (held["funding_event"], held["veto_event"]) == ({}, {})
    assert held["document"][filled]["version"] == "2.0.0"
    with transaction(engine) as session:
        put_again(session, filled, extraction, version="3.0.0", now=NOW)
    assert len(holds()["funding_event"]) == 1
    with transaction(engine) as session:
        put(session, document.model_copy(update={"text": f"{document.text} "}), extraction, version="3.0.0", now=NOW)
    assert len(holds()["document"]) == 4


def test_the_reference_tables_are_in_it(client: TestClient, engine: Engine) -> None:
    known = tuple(one for one in reference_missions() if one.slug in ("mss-haiti", "minusma"))
    tell(engine, "Russia vetoed it.", {**VETO, "members": ("RU",), "draft": "S/2023/638"})
    with transaction(engine) as session:
        bring_in_missions(session, known, now=NOW)
    assert replayed(client, 1000) == shown(client)
    with transaction(engine) as session, Ledger(session, NOW) as ledger:
        bring_in(ledger, official_vetoes())
    held = replayed(client, 1000)
    assert held == shown(client)
    assert [one["official"]["status"] for one in held["veto_event"].values()] == ["confirmed"]
    with transaction(engine) as session:
        bring_in_missions(session, known[:1], now=NOW)
    assert replayed(client, 1000) == shown(client)


@pytest.mark.usefixtures("filled")
def test_it_is_read_in_pages_to_its_end_and_on_from_there(client: TestClient, engine: Engine) -> None:
    whole = everything(client, "/v1/changes")
    numbers = [change["sequence"] for change in whole]
    assert numbers == list(range(1, len(whole) + 1))
    for limit in (1, 3, len(whole), 1000):
        assert everything(client, f"/v1/changes?limit={limit}") == whole
        assert everything(client, f"/v1/changes?after=3&limit={limit}") == whole[3:]
    first = client.get("/v1/changes?limit=3")
    assert first.json()["next"] == "/v1/changes?after=3&limit=3"
    assert first.headers["link"] == '</v1/changes?after=3&limit=3>; rel="next"'
    last = client.get(f"/v1/changes?after={numbers[-1]}")
    assert (last.json(), last.headers.get("link")) == ({"data": [], "next": None}, None)
    tell(engine, "Kenya leads the MSS.", {**LEAD, "country": "KE"}, now=NOW + timedelta(1))
    more = everything(client, f"/v1/changes?after={numbers[-1]}")
    assert [(one["resource"], one["action"], one["cause"]) for one in more] == [
        ("mission", "corrected", "reading"),
        ("document", "added", "reading"),
        ("lead_country", "added", "reading"),
    ]
    assert more[-1]["mission"] == "mss-haiti"
    assert everything(client, "/v1/changes") == whole + more


def test_a_change_shows_what_was_then_and_its_instant_shows_it_again(reviewer: TestClient, engine: Engine) -> None:
    tell(engine, "The MSS has 991.", {**DEPLOYED, "count": 991})
    [record] = reviewer.get("/v1/personnel").json()["data"]
    body = {"action": "correct", "values": {"count": 994}}
    assert reviewer.post(f"/v1/records/{record['id']}/reviews", json=body).status_code == 201
    changes = [one for one in everything(reviewer, "/v1/changes") if one["resource"] == "personnel"]
    assert [(one["action"], one["cause"], one["data"]["count"]) for one in changes] == [
        ("added", "reading", 991),
        ("corrected", "review", 994),
    ]
    assert changes[0]["data"] == record
    for change in changes:
        then = reviewer.get("/v1/personnel", params={"known_at": change["at"]}).json()["data"]
        assert then == [change["data"]]
    assert changes[0]["at"] == LONG_AGO.isoformat().replace("+00:00", "Z")


def test_bad_parameters_are_refused(offline: TestClient) -> None:
    for query in (
        *("after=-1", "after=x", "after=", "after=1.5", f"after={2**62 + 1}", "after=" + "9" * 5000, "after=NaN"),
        *("limit=0", "limit=1001", "limit=x", "cursor=x", "known_at=2024-01-01T00:00:00Z", "mission=mss-haiti"),
        *("after=1&after=2", "limit=1&limit=2"),
    ):
        response = offline.get(f"/v1/changes?{query}")
        assert (response.status_code, response.json()["type"]) == (400, "/problems/bad-parameter"), query


def test_far_beyond_its_end_there_is_nothing(client: TestClient) -> None:
    assert client.get(f"/v1/changes?after={2**62}").json() == {"data": [], "next": None}
