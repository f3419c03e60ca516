from collections.abc import Sequence
from datetime import UTC, datetime

import pytest
from sqlalchemy import Engine, event, update

from app.records import Document, Evidence, Extraction, LeadCountry, Mission
from app.store.database import snapshot, transaction
from app.store.missions import KeptMission, MissionFilter, mission, missions
from app.store.schema import METADATA
from app.store.writing import put

NOW = datetime(2026, 11, 23, 14, tzinfo=UTC)
EVIDENCE = (Evidence(start=0, end=1, quote="x"),)


def called(
    acronym: str | None, *names: str, host: str | None = None, led_by: str | None = None, was_led_by: str | None = None
) -> Extraction:
    """What a French document says of one mission."""
    leads = {"current": led_by, "former": was_led_by}
    return Extraction(
        language="fr",
        published_on=None,
        missions=(Mission(key="m1", acronym=acronym, names=names, host_country=host, evidence=EVIDENCE),),
        records=tuple(
            LeadCountry.model_validate({"mission": "m1", "country": country, "status": status, "evidence": EVIDENCE})
            for status, country in leads.items()
            if country
        ),
    )


@pytest.fixture
def filled(engine: Engine, document: Document, extraction: Extraction) -> Engine:
    read = [
        extraction,
        called("MSS", "Mission multinationale d’appui à la sécurité", host="HT", led_by="KE"),
        called("ECOMOG", host="LR", led_by="NG"),
        called("ECOMOG", host="SL", was_led_by="NG"),
        called(None, "l’opération Barkhane", led_by="FR"),
    ]
    with transaction(engine) as session:
        for number, one in enumerate(read):
            text = document.model_copy(update={"text": f"{document.text} {number}", "language": one.language})
            put(session, text, one, version="1.0.0", now=NOW)
    return engine


def slugs(
    engine: Engine, q: str | None = None, host_country: Sequence[str] = (), lead_country: Sequence[str] = ()
) -> list[str]:
    with snapshot(engine) as session:
        page = missions(session, MissionFilter(q, host_country, lead_country), limit=100)
    return [one.slug for one in page.rows]


ALL = ["atmis-somalia", "barkhane", "ecomog-liberia", "ecomog-sierra-leone", "mss-haiti"]


def test_missions_by_slug_with_their_names(filled: Engine) -> None:
    with snapshot(filled) as session:
        rows = missions(session, limit=100).rows
    assert [one.slug for one in rows] == ALL
    assert rows[-1] == KeptMission(
        slug="mss-haiti",
        acronym="MSS",
        names={
            "en": ("the Multinational Security Support mission (MSS)",),
            "fr": ("Mission multinationale d’appui à la sécurité",),
        },
        host_countries=("HT",),
        organization=None,
        started_on="2024-06",
        ended_on=None,
        successor=None,
        is_reference=False,
        documents=2,
        recorded_at=NOW,
    )
    assert (rows[0].names, rows[0].documents) == ({}, 1)


@pytest.mark.parametrize("limit", [1, 2, 5, 6])
def test_pages_hold_every_mission_once(filled: Engine, limit: int) -> None:
    found: list[str] = []
    after = None
    with snapshot(filled) as session:
        while not found or after is not None:
            page = missions(session, after=after, limit=limit)
            found += [one.slug for one in page.rows]
            after = page.last
        assert missions(session, after="\0", limit=limit).rows == missions(session, after="\ufffd", limit=limit).rows
    assert found == ALL


@pytest.mark.parametrize(
    ("q", "found"),
    [
        ("mss", ["mss-haiti"]),
        ("SECURITE", ["mss-haiti"]),
        ("sécurité multi", ["mss-haiti"]),
        ("sécurité support", []),
        ("ecomog", ["ecomog-liberia", "ecomog-sierra-leone"]),
        ("Opération", ["barkhane"]),
        ("m", [one for one in ALL if one != "barkhane"]),
        ("%", []),
        ("_", []),
        ("\0", []),
        ("", []),
        ("mss%multi", []),
    ],
)
def test_q_is_words_of_one_name(filled: Engine, q: str, found: list[str]) -> None:
    assert slugs(filled, q) == found


def test_filters(filled: Engine) -> None:
    assert slugs(filled, host_country=["HT"]) == ["mss-haiti"]
    assert slugs(filled, host_country=["HT", "LR"]) == ["ecomog-liberia", "mss-haiti"]
    assert slugs(filled, host_country=["FR"]) == []
    assert slugs(filled, lead_country=["KE"]) == ["mss-haiti"]
    assert slugs(filled, lead_country=["NG", "FR"]) == ["barkhane", "ecomog-liberia"]
    assert slugs(filled, "mss", host_country=["HT"], lead_country=["KE"]) == ["mss-haiti"]
    assert slugs(filled, "atmis", host_country=["HT"]) == []
    assert slugs(filled, host_country=["\0"]) == slugs(filled, lead_country=["\0"]) == []


def test_a_retracted_record_makes_no_leader(filled: Engine) -> None:
    table = METADATA.tables["lead_country"]
    with transaction(filled) as session:
        session.execute(update(table).where(table.c.country == "FR").values(retracted_at=NOW))
    assert slugs(filled, lead_country=["FR"]) == []


@pytest.mark.parametrize("limit", [1, 100])
def test_a_page_takes_four_queries(filled: Engine, limit: int) -> None:
    statements = []
    event.listen(filled, "before_cursor_execute", lambda *arguments: statements.append(arguments[2]))
    with snapshot(filled) as session:
        missions(session, limit=limit)
    assert len([one for one in statements if one.startswith("SELECT")]) == 4


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("mss-haiti", "mss-haiti"),
        ("MSS Haïti", "mss-haiti"),
        ("mss", "mss-haiti"),
        ("Multinational Security Support Mission", "mss-haiti"),
        ("la mission multinationale d'appui à la securite", "mss-haiti"),
        ("Barkhane", "barkhane"),
        ("opération-barkhane", "barkhane"),
        ("ecomog", None),
        ("ecomog-liberia", "ecomog-liberia"),
        ("unknown", None),
        ("security", None),
        ("", None),
        ("\0", None),
    ],
)
def test_a_mission_by_whatever_it_is_called(filled: Engine, name: str, slug: str | None) -> None:
    with snapshot(filled) as session:
        found = mission(session, name)
    assert (found and found.slug) == slug
