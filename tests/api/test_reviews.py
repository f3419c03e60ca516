"""What people decide on records, who may, and every version of a record."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import httpx2
import pytest
from fastapi.testclient import TestClient
from sqlalchemy import Engine, text

from app import keys
from app.api import build
from app.api.service import Service
from app.store.database import snapshot, transaction
from app.store.reading import document_records
from tests.api.conftest import NOW
from tests.telling import AUTHORIZED, DEPLOYED, LEAD, LONG_AGO, tell


@pytest.fixture
def record(engine: Engine) -> str:
    """The path of a record of 991 people, which one text states."""
    return path_of(engine, tell(engine, "The MSS has 991.", {**DEPLOYED, "count": 991}, published_on="2025-08"))


def path_of(engine: Engine, document: str) -> str:
    with snapshot(engine) as session:
        [kept] = document_records(session, document)
    return f"/v1/records/{kept.id}"


def review(client: TestClient, record: str, action: str, **more: Any) -> httpx2.Response:  # noqa: ANN401
    headers = {"If-Match": more.pop("if_match")} if "if_match" in more else {}
    return client.post(f"{record}/reviews", json={"action": action, **more}, headers=headers)


def deployed(client: TestClient) -> int | None:
    shown = client.get("/v1/missions/mss-haiti").json()["strength"]["deployed"]
    return shown and int(shown["count"])


def test_a_record_is_accepted_rejected_corrected_and_reopened(reviewer: TestClient, record: str) -> None:
    steps: list[tuple[str, dict[str, Any], str, int, int | None]] = [
        ("accept", {}, "accepted", 991, 991),
        ("reject", {}, "rejected", 991, None),
        ("correct", {"values": {"count": 994, "as_of": "2025-08"}}, "corrected", 994, 994),
        ("accept", {}, "corrected", 994, 994),
        ("correct", {"values": {"as_of": None}}, "corrected", 994, 994),
        ("reopen", {}, "unreviewed", 991, 991),
        ("reopen", {}, "unreviewed", 991, 991),
    ]
    for revision, (action, more, state, count, shown) in enumerate(steps, 2):
        response = review(reviewer, record, action, **more)
        assert response.status_code == 201
        assert response.headers["etag"] == f'"{revision}"'
        assert response.headers["location"] == f"{record}/history"
        now = response.json()
        assert (now["review"], now["count"], now["revision"]) == (state, count, revision)
        one = reviewer.get(record)
        assert one.headers["etag"] == f'"{revision}"'
        assert one.json()["evidence"][0].pop("sentence")
        listed = reviewer.get("/v1/personnel").json()["data"]
        assert [now] == listed == reviewer.get(f"/v1/personnel?review={state}&count={count}").json()["data"]
        assert deployed(reviewer) == shown


def test_every_version_stays_with_its_author_and_reason(reviewer: TestClient, record: str) -> None:
    review(reviewer, record, "reject", author="A. Desrosiers", reason="It’s last year’s.")
    review(reviewer, record, "correct", values={"count": 994}, reason="The ministry’s list has 994.")
    versions = reviewer.get(f"{record}/history").json()
    assert versions.pop("next") is None
    versions = versions["data"]
    decided = [(one["revision"], one["action"], one["author"], one["reason"]) for one in versions]
    assert decided == [
        (1, None, None, None),
        (2, "reject", "A. Desrosiers", "It’s last year’s."),
        (3, "correct", "desk", "The ministry’s list has 994."),
    ]
    assert [(one["record"]["review"], one["record"]["count"]) for one in versions] == [
        *(("unreviewed", 991), ("rejected", 991), ("corrected", 994))
    ]
    starts, ends = [one["known_from"] for one in versions], [one["known_until"] for one in versions]
    assert (ends[:-1], ends[-1]) == (starts[1:], None)
    assert starts == sorted(starts)
    for one in versions:
        then = reviewer.get(record, params={"known_at": one["known_from"]}).json()
        assert [then["evidence"][0].pop("sentence")]
        assert then == one["record"]


def test_a_record_without_versions_is_unknown(client: TestClient) -> None:
    assert client.get("/v1/records/rec_0/history").json()["type"] == "/problems/not-found"


def test_who_decides_is_who_says_so_or_what_the_key_is_known_by(engine: Engine, record: str) -> None:
    with transaction(engine) as session:
        labelled = keys.create(session, "review", label="desk", now=NOW)
        bare = keys.create(session, "review", label=None, now=NOW)
    service = Service(engine, [keys.KeyHash("review", keys.hash_key("mf_1"))], 1_000_000)
    with TestClient(build(service)) as client:
        for key, more in (
            (labelled, {}),
            (labelled, {"author": "Me"}),
            (bare, {}),
            ("mf_1", {}),
            (bare, {"author": None}),
        ):
            client.headers["Authorization"] = f"Bearer {key}"
            assert review(client, record, "accept", **more).status_code == 201
        authors = [one["author"] for one in client.get(f"{record}/history").json()["data"]]
    by_hash = [f"key_{keys.hash_key(key)[:16]}" for key in (bare, "mf_1")]
    assert authors == [None, "desk", "Me", *by_hash, by_hash[0]]


def test_only_a_key_for_reviewing_decides(writer: TestClient, record: str) -> None:
    forbidden = review(writer, record, "accept")
    assert (forbidden.status_code, forbidden.json()["type"]) == (403, "/problems/key-scope")
    assert forbidden.json()["detail"] == "This needs a key with the scope review."
    for sent in ("", "Bearer mf_1"):
        writer.headers["Authorization"] = sent
        response = writer.post(f"{record}/reviews", content=b"{")
        assert (response.status_code, response.json()["type"]) == (401, "/problems/key-missing")
    assert writer.get(record).json()["review"] == "unreviewed"


def test_without_any_key_nobody_decides(client: TestClient, record: str) -> None:
    response = review(client, record, "accept")
    assert (response.status_code, response.json()["type"]) == (403, "/problems/writing-disabled")
    assert "`mission-facts keys create --scope review`" in response.json()["detail"]


@pytest.mark.parametrize("if_match", ['"1"', "*", ' "1" ', '"7", "1"', '"1","2"'])
def test_a_decision_on_the_newest_revision_is_kept(reviewer: TestClient, record: str, if_match: str) -> None:
    assert review(reviewer, record, "accept", if_match=if_match).status_code == 201


@pytest.mark.parametrize(
    "if_match", ['"2"', '"0"', '"7", "2"', 'W/"1"', "1", "", '"', '"-1"', '"1', '"1.0"', '"' + "1" * 5000 + '"', ","]
)
def test_a_decision_on_another_revision_is_not(reviewer: TestClient, record: str, if_match: str) -> None:
    before = reviewer.get("/v1/personnel").json()["data"]
    response = review(reviewer, record, "accept", if_match=if_match)
    assert (response.status_code, response.json()["type"]) == (412, "/problems/outdated")
    assert [response.json()["record"]] == before == reviewer.get("/v1/personnel").json()["data"]


def test_the_record_that_outdates_a_decision_is_what_to_decide_on_again(reviewer: TestClient, record: str) -> None:
    review(reviewer, record, "correct", values={"count": 994}, if_match='"1"')
    late = review(reviewer, record, "reject", if_match='"1"')
    assert late.status_code == 412
    newest = late.json()["record"]
    assert (newest["count"], newest["revision"]) == (994, 2)
    assert review(reviewer, record, "accept", if_match=f'"{newest["revision"]}"').status_code == 201


def test_of_two_who_decide_at_once_one_is_told(reviewer: TestClient, record: str) -> None:
    with ThreadPoolExecutor(2) as pool:
        both = list(pool.map(lambda action: review(reviewer, record, action, if_match='"1"'), ("accept", "reject")))
    assert sorted(response.status_code for response in both) == [201, 412]
    kept, told = sorted(both, key=lambda response: response.status_code)
    assert told.json()["record"] == kept.json()
    assert len(reviewer.get(f"{record}/history").json()["data"]) == 2


def test_what_the_reader_took_back_is_not_decided_on(reviewer: TestClient, engine: Engine, record: str) -> None:
    with engine.begin() as connection:
        connection.execute(text("UPDATE personnel SET retracted_at = recorded_at"))
    for action in ("accept", "reject", "reopen"):
        response = review(reviewer, record, action)
        assert (response.status_code, response.json()["type"]) == (409, "/problems/retired")
        assert response.json()["record"]["retracted_at"] == response.json()["record"]["recorded_at"]
    assert review(reviewer, record, "accept", if_match='"9"').status_code == 412


def test_a_record_can_be_moved_to_another_mission(reviewer: TestClient, engine: Engine, record: str) -> None:
    tell(engine, "The GSF was set up.", acronym="GSF", host="HT")
    moved = review(reviewer, record, "correct", values={"mission": "gsf-haiti"})
    assert (moved.status_code, moved.json()["mission"]) == (201, "gsf-haiti")
    assert deployed(reviewer) is None
    assert reviewer.get("/v1/missions/gsf-haiti").json()["strength"]["deployed"] == moved.json()
    assert review(reviewer, record, "reopen").json()["mission"] == "mss-haiti"


@pytest.mark.parametrize(
    ("action", "more", "shown"), [("accept", {}, 991), ("correct", {"values": {"count": 994}}, 994)]
)
def test_what_people_vouch_for_is_shown_before_other_values_of_those_weeks(
    reviewer: TestClient, engine: Engine, record: str, action: str, more: dict[str, Any], shown: int
) -> None:
    tell(engine, "The MSS has 720.", {**DEPLOYED, "count": 720}, published_on="2025-08", now=LONG_AGO + timedelta(1))
    assert deployed(reviewer) == 720
    assert review(reviewer, record, action, **more).status_code == 201
    assert deployed(reviewer) == shown
    tell(engine, "The MSS has 600.", {**DEPLOYED, "count": 600}, published_on="2025-11")
    assert deployed(reviewer) == 600


def test_a_veto_that_is_corrected_is_held_against_the_list_anew(reviewer: TestClient, listed: str) -> None:
    first = reviewer.get(listed).json()
    assert first["official"]["status"] == "not_in_list"
    drafted = review(
        reviewer, listed, "correct", values={"draft": "S/2023/638", "date": "2023-08-30", "members": ["RU"]}
    )
    assert drafted.json()["official"]["status"] == "confirmed"
    assert drafted.json()["official"]["draft"] == "S/2023/638"
    threatened = review(reviewer, listed, "correct", values={"status": "threatened"})
    assert threatened.json()["official"]["status"] == "outside_coverage"
    assert review(reviewer, listed, "reopen").json()["official"] == first["official"]


def test_other_fields_stay_as_they_were_read(reviewer: TestClient, engine: Engine) -> None:
    lead = path_of(engine, tell(engine, "Kenya leads.", {**LEAD, "country": "KE", "attribution": "a source"}))
    before = reviewer.get(lead).json()
    after = review(reviewer, lead, "correct", values={"country": None, "region": "419"}).json()
    changed = {name for name, value in after.items() if before[name] != value}
    assert changed - {"evidence"} == {"country", "region", "review", "revision"}


def test_a_ceiling_that_is_rejected_leaves_no_rate(reviewer: TestClient, engine: Engine, record: str) -> None:
    ceiling = path_of(engine, tell(engine, "Its ceiling is 2,500.", {**AUTHORIZED, "count": 2500}))
    assert reviewer.get("/v1/missions/mss-haiti").json()["strength"]["deployment_rate"] == 0.3964
    review(reviewer, ceiling, "reject")
    facts = reviewer.get("/v1/missions/mss-haiti").json()
    assert facts["strength"]["deployment_rate"] is None
    assert facts["unknown"]["strength.authorized"] == facts["unknown"]["strength.deployment_rate"] == "retracted"
    assert record
