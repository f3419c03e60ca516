from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Engine

import app.ingest
from app.extraction import VERSION
from app.facts import Total, mission_facts
from app.ingest import ingest
from app.plain import read_text
from app.records import Document, FundingEvent, LeadCountry, VetoEvent
from app.store import reading
from app.store.database import snapshot
from app.store.documents import document as one_document
from app.store.documents import documents
from app.store.missions import mission

NOW = datetime(2026, 11, 23, 14, tzinfo=UTC)
SEED = next((Path(__file__).parents[2] / "seeds").glob("*.txt"))


def test_a_document_is_read_and_kept_once(engine: Engine, document: Document, monkeypatch: pytest.MonkeyPatch) -> None:
    first = ingest(engine, document, now=NOW)
    monkeypatch.setattr(app.ingest, "extract", None)  # so that reading it again would fail
    again = ingest(engine, document.model_copy(update={"title": "Another"}), now=NOW)
    assert (first.is_new, again.is_new) == (True, False)
    assert (first.document_id, first.records) == (again.document_id, again.records)
    with snapshot(engine) as session:
        kept = one_document(session, first.document_id)
        assert len(reading.document_records(session, first.document_id)) == first.records
    assert kept is not None
    assert (kept.title, kept.version, kept.recorded_at) == (document.title, VERSION, NOW)


def test_the_seed_gives_the_facts_of_its_mission(engine: Engine) -> None:
    ingest(engine, Document(text=read_text(SEED.read_bytes())), now=NOW)
    with snapshot(engine) as session:
        found = mission(session, "mss-haiti")
        facts = mission_facts(reading.mission_records(session, "mss-haiti"))
        vetoes = reading.records(session, VetoEvent, {}, limit=9).rows
    assert found is not None
    assert (found.acronym, found.host_countries, found.started_on) == ("MSS", ("HT",), "2024-06")
    leaders = [one.record for one in facts.lead.current + facts.lead.proposed if isinstance(one.record, LeadCountry)]
    assert [(one.status, one.country or one.region) for one in leaders] == [("current", "KE"), ("proposed", "419")]
    strength = facts.strength
    assert strength.deployed is not None
    assert strength.authorized is not None
    assert "991" in strength.deployed.record.evidence[0].quote
    assert "2 500" in strength.authorized.record.evidence[0].quote
    assert (strength.deployment_rate, strength.shortfall) == (0.3964, 1509)
    assert facts.funding_totals == (Total("freeze", "USD", 13_300_000, 1),)
    assert {one.record.kind for one in facts.funding_events if isinstance(one.record, FundingEvent)} == {
        *("freeze", "waiver", "proposal")
    }
    assert [one.record.members for one in vetoes if isinstance(one.record, VetoEvent)] == [("RU", "CN")]
    assert facts.vetoes == vetoes


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"text": ""}, "the text is empty"),
        ({"text": " \n\t\u00a0"}, "the text is empty"),
        ({"text": "a\0b"}, "the text is not plain text: it holds a NUL character at 1"),
        ({"title": "a\0b"}, "the title is not plain text"),
        ({"url": "\0"}, "the url is not plain text"),
        ({"publisher": "\0"}, "the publisher is not plain text"),
    ],
)
def test_what_cannot_be_kept_is_refused(engine: Engine, document: Document, changes: dict[str, str], why: str) -> None:
    with pytest.raises(ValueError, match=why):
        ingest(engine, document.model_copy(update=changes), now=NOW)
    with snapshot(engine) as session:
        assert documents(session, {}, limit=1).rows == ()


def test_half_a_surrogate_pair_is_refused(engine: Engine, document: Document) -> None:
    with pytest.raises(ValueError, match="the text holds half a surrogate pair at 2"):
        ingest(engine, document.model_copy(update={"text": "é \ud83d"}), now=NOW)


@given(st.text(st.characters(exclude_characters="\0", codec="utf-8")).filter(str.strip))
def test_utf_8_is_read_as_it_is(text: str) -> None:
    assert read_text(b"\xef\xbb\xbf" + text.encode()) == text
    if not text.startswith("\ufeff"):
        assert read_text(text.encode()) == text


@given(st.binary())
def test_any_bytes_are_a_text_or_refused_with_a_reason(data: bytes) -> None:
    """Other errors than `ValueError` would be the caller's undoing."""
    with suppress(ValueError):
        assert read_text(data).encode() in data


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "the text is empty"),
        (b"\xef\xbb\xbf", "the text is empty"),
        (b" \r\n", "the text is empty"),
        (b"caf\xe9", "the text is not UTF-8: byte 3 is 0xe9"),
        ("Haïti".encode("utf-16"), "the text is not UTF-8: byte 0 is 0xff"),
        (b"a\xed\xa0\x80", "the text is not UTF-8: byte 1 is 0xed"),
        (b"\x89PNG\r\n\x1a\n\0\0", "the text is not UTF-8: byte 0 is 0x89"),
        (b"PK\x03\x04\0\0", "the text is not plain text: it holds a NUL character at 4"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, why: str) -> None:
    with pytest.raises(ValueError, match=f"^{why}$"):
        read_text(data)
