"""Rows of every kind, as they were kept at the first revision."""

from datetime import UTC, datetime, timedelta
from typing import Any

T0 = datetime(2025, 9, 1, 12, 30, 0, 250_000, tzinfo=UTC)
T1 = T0 + timedelta(days=1)
Row = dict[str, Any]
SHARED: dict[str, Any] = {
    **dict.fromkeys(("attribution", "published_on", "retracted_at")),
    "mission": "mss-haiti",
    "certainty": "stated",
    "review": "unreviewed",
    "rule": "r",
    "extractor_version": "0.9",
}


def document(name: str, at: datetime, **about: object) -> Row:
    empty = dict.fromkeys(("title", "published_on", "url", "publisher", "language"))
    kept = {"id": name, "recorded_at": at, "extractor_version": "0.9", "notes": ["n"], "characters": 1, "text": name}
    return empty | kept | about


def record(name: str, kept_in: str, at: datetime, **values: object) -> Row:
    return {"id": name, "document": kept_in, "recorded_at": at} | SHARED | values


def lead(name: str, status: str, since: str | None = None, until: str | None = None, **more: object) -> Row:
    leader = {"country": "KE", "region": None, "status": status, "since": since, "until": until}
    return record(name, "doc_1", T0, **leader, **more)


def number(name: str, count: int, **more: object) -> Row:
    whole = {"count_max": None, "contributors": " ", "category": "total", "as_of": None}
    return record(name, "doc_2", T1, measure="deployed", count=count, **(whole | more))


def named(slug: str, language: str, name: str, *, is_acronym: bool = False) -> Row:
    return {"mission": slug, "language": language, "folded": name.lower(), "name": name, "is_acronym": is_acronym}


def mention(name: str, kept_in: str, slug: str) -> Row:
    stated = dict.fromkeys(("acronym", "host_country", "started_on", "ended_on"))
    return {"id": name, "document": kept_in, "mission": slug, "key": "m1"} | stated


def called(slug: str, acronym: str | None, hosts: str, at: datetime, started_on: str | None = None) -> Row:
    dates = {"started_on": started_on, "ended_on": None}
    return {"slug": slug, "acronym": acronym, "host_countries": hosts, "recorded_at": at, **dates}


ROWS: dict[str, list[Row]] = {
    "document": [
        document("doc_1", T0, published_on="2025-08", language="fr", title="Un titre"),
        document("doc_2", T1),
        document("doc_3", T1, publisher="P"),
    ],
    "mission": [
        called("mss-haiti", "MSS", " HT ", T0, started_on="2024-06"),
        called("minusma", None, " ", T1),
        called("gone", None, " ", T0),
    ],
    "mission_name": [
        named("mss-haiti", "fr", "MSS", is_acronym=True),
        named("mss-haiti", "en", "Security Support"),
        named("minusma", "und", "Minusma"),
    ],
    "mission_mention": [
        mention("men_1", "doc_1", "mss-haiti"),
        mention("men_2", "doc_2", "mss-haiti"),
        mention("men_3", "doc_3", "minusma"),
    ],
    "lead_country": [
        lead("rec_11", "current", "2024-06", "2025"),
        lead("rec_12", "former", None, "2023-02", published_on="2025-08"),
        lead("rec_13", "proposed", "2026", published_on="2025-08"),
        lead("rec_14", "current", until="2024-02", review="rejected"),
        lead("rec_15", "current", until="2024-02-10", retracted_at=T1, mission="gone"),
    ],
    "personnel": [
        number("rec_21", 991, as_of="2025"),
        number("rec_22", 400, review="accepted", contributors=" KE JM "),
    ],
    "funding_event": [
        record(
            "rec_31",
            "doc_1",
            T0,
            kind="freeze",
            amount=1330,
            currency="USD",
            funder="US",
            recipient=None,
            date="2025-02",
        )
    ],
    "veto_event": [
        record("rec_41", "doc_3", T1, mission=None, members=" RU ", status="cast", draft=None, date=None, subject="x")
    ],
    "evidence": [
        {"owner": owner, "position": 0, "document": "doc_1", "start": at, "end": at + 1, "quote": "q"}
        for at, owner in enumerate(
            ["men_1", "men_2", "men_3", *(f"rec_{one}" for one in (11, 12, 13, 14, 15, 21, 22, 31, 41))]
        )
    ],
    "api_key": [
        {"id": "k", "hash": "h", "scope": "ingest", "label": "desk", "created_at": T0, "revoked_at": None},
    ],
}
HELD = {
    "rec_11": ("2024-06-01", "2025-12-31"),
    "rec_12": ("2023-02-01", None),
    "rec_13": ("2025-08-01", None),
    "rec_14": (None, "2024-02-29"),
    "rec_15": (None, "2024-02-10"),
    "rec_21": ("2025-01-01", None),
    "rec_22": (None, None),
    "rec_31": ("2025-02-01", None),
    "rec_41": (None, None),
}
"""Between which days each record held."""
