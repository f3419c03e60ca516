"""Cursors that say where a page begins, and that say so when they do not."""

from base64 import urlsafe_b64encode
from datetime import UTC, datetime, timedelta

import pytest
from fastapi.testclient import TestClient
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Engine

from app.api.pages import decode, decode_time, encode, encode_time
from app.api.problems import BadCursor
from app.records import Document, Evidence, Extraction, Mission, Personnel
from app.store.database import transaction
from app.store.writing import put

NOW = datetime(2026, 11, 23, 14, tzinfo=UTC)


def opaque(text: str) -> str:
    return urlsafe_b64encode(text.encode("utf-8", "surrogatepass")).decode().rstrip("=")


@given(st.datetimes(timezones=st.just(UTC)), st.from_regex("[a-z]{3}_[0-9a-f]{16}", fullmatch=True))
def test_a_key_comes_back_from_its_cursor(instant: datetime, row: str) -> None:
    cursor = encode_time("personnel", (instant, row))
    assert cursor is not None
    assert len(cursor) <= 200
    assert decode_time(cursor, "personnel") == (instant, row)
    with pytest.raises(BadCursor, match="another collection"):
        decode_time(cursor, "documents")


@given(st.text())
def test_no_other_text_is_a_cursor(text: str) -> None:
    for cursor in (text, opaque(text)):
        with pytest.raises(BadCursor):
            decode(cursor, "missions", parts=1)


@pytest.mark.parametrize(
    "cursor",
    [
        "",
        encode("personnel", "2026-11-23T14:00:00+00:00", "rec_1")[:-1],
        encode("personnel", "2026-11-23T14:00:00+00:00", "rec_1") + "=",
        encode("personnel", "2026-11-23T14:00:00+00:00"),
        encode("personnel", "2026-11-23T14:00:00+00:00", "rec_1", "more"),
        encode("personnel", "2026-11-23T14:00:00", "rec_1"),
        encode("personnel", "0001-01-01T00:00:00+23:59", "rec_1"),
        encode("personnel", "yesterday", "rec_1"),
        encode("personnel", "2026-11-23T14:00:00+00:00", "rec\0"),
        encode("personnel", "2026-11-23T14:00:00+00:00", "\ud800"),
        encode("missions", "mss-haiti"),
        opaque('["personnel", "2026-11-23T14:00:00+00:00", "rec_1"]'),
        opaque('["personnel",1,2]'),
        opaque('{"personnel":1}'),
        opaque("[" * 300),
        opaque("\udfff"),
        "x" * 501,
        "é",
    ],
)
def test_a_bad_cursor_is_refused(offline: TestClient, cursor: str) -> None:
    response = offline.get("/v1/personnel", params={"cursor": cursor})
    assert response.status_code == 400
    assert response.json()["type"] in {"/problems/bad-cursor", "/problems/bad-parameter"}


def fill(engine: Engine, documents: int) -> None:
    """Keep documents of three records each, two of them at the same moment."""
    quote = (Evidence(start=0, end=3, quote="MSS"),)
    for number in range(documents):
        mission = Mission(key="m1", acronym=f"MS{number:02}", host_country="HT", evidence=quote)
        records = tuple(
            Personnel(mission="m1", measure="deployed", count=count, evidence=quote)
            for count in range(number * 3, number * 3 + 3)
        )
        found = Extraction(language="en", published_on=None, missions=(mission,), records=records)
        with transaction(engine) as session:
            now = NOW + timedelta(seconds=number // 2)
            put(session, Document(text=f"MSS {number}"), found, version="1", now=now)


@pytest.mark.parametrize("limit", [1, 2, 7, 12, 100])
def test_every_page_is_walked_and_every_row_met_once(client: TestClient, engine: Engine, limit: int) -> None:
    fill(engine, 4)
    for path, rows in (("personnel", 12), ("missions", 4), ("documents", 4)):
        url: str | None = f"/v1/{path}?limit={limit}"
        met: list[str] = []
        while url:
            response = client.get(url)
            page = response.json()
            assert 0 < len(page["data"]) <= limit
            met += [row.get("id") or row["slug"] for row in page["data"]]
            assert response.headers.get("link") == (page["next"] and f'<{page["next"]}>; rel="next"')
            url = page["next"]
        assert len(met) == len(set(met)) == rows


def test_the_next_page_has_the_same_filters(client: TestClient, engine: Engine) -> None:
    fill(engine, 4)
    first = client.get("/v1/personnel?count=1&limit=1&count=5&mission=ms01-haiti&count=4").json()
    second = client.get(first["next"]).json()
    assert sorted(row["count"] for row in first["data"] + second["data"]) == [4, 5]
    assert second["next"] is None


def test_what_is_added_meanwhile_neither_repeats_nor_hides_a_row(client: TestClient, engine: Engine) -> None:
    fill(engine, 3)
    before = [row["id"] for row in client.get("/v1/personnel").json()["data"]]
    first = client.get("/v1/personnel?limit=5").json()
    fill(engine, 5)
    second = client.get(first["next"]).json()
    assert [row["id"] for row in first["data"] + second["data"]] == before


@pytest.mark.parametrize("limit", ["0", "-1", "1001", "abc", "", "1.5", "1e2", "９９９９９", "9" * 5000])
def test_a_limit_out_of_bounds_is_refused(offline: TestClient, limit: str) -> None:
    response = offline.get("/v1/documents", params={"limit": limit})
    assert response.status_code == 400
    assert response.json()["errors"][0]["parameter"] == "limit"
