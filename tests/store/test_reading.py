from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Engine, event, update

from app.kept import KeptRecord
from app.records import RECORD_TYPES, Document, Extraction, FundingEvent, LeadCountry, Personnel, RecordBase, VetoEvent
from app.store import reading
from app.store.base import table_of
from app.store.database import snapshot, transaction
from app.store.documents import DOCUMENT_FILTERS, document_text, documents
from app.store.documents import document as one_document
from app.store.paging import Key
from app.store.reading import filters
from app.store.record_tables import ROWS
from app.store.writing import put

NOW = datetime(2026, 11, 23, 14, tzinfo=UTC)
TICK = timedelta(microseconds=1)


@pytest.fixture
def filled(engine: Engine, document: Document, extraction: Extraction) -> Engine:
    """Three documents of the same statements, the first two recorded one right after the other."""
    with transaction(engine) as session:
        for number, minute in enumerate((0, 0, 1)):
            one = document.model_copy(update={"text": f"{document.text} {number}", "publisher": f"paper {number}"})
            put(session, one, extraction, version="1.0.0", now=NOW + timedelta(minutes=minute))
    return engine


def select(engine: Engine, kind: type[RecordBase], /, **where: object) -> tuple[KeptRecord, ...]:
    with snapshot(engine) as session:
        return reading.records(session, kind, {field: [value] for field, value in where.items()}, limit=1000).rows


def test_records_come_back_as_they_were_read(filled: Engine, document: Document, extraction: Extraction) -> None:
    with snapshot(filled) as session:
        identifier = documents(session, {"publisher": ["paper 0"]}, limit=1).rows[0].id
        kept = reading.document_records(session, identifier)
    slugs = {"m1": "mss-haiti", "m2": "atmis-somalia", None: None}
    read = [one.model_copy(update={"mission": slugs[one.mission]}) for one in extraction.records]
    assert [one.record for one in kept] == sorted(read, key=lambda one: one.evidence[0].start)
    assert {
        (one.document, one.published_on, one.review, one.recorded_at, one.retracted_at, one.version) for one in kept
    } == {(identifier, "2025-08", "unreviewed", NOW, None, "1.0.0")}
    assert all(piece.quote == document.text[piece.start : piece.end] for one in kept for piece in one.record.evidence)


@pytest.mark.parametrize("kind", RECORD_TYPES)
def test_every_field_can_be_filtered_by_its_own_value(filled: Engine, kind: type[RecordBase]) -> None:
    everything = select(filled, kind)
    for one in everything:
        shared = {"document": one.document, "review": one.review, "published_on": one.published_on}
        for field, value in (dict(one.record) | shared).items():
            if field in filters(kind) and value is not None:
                for single in value if isinstance(value, tuple) else [value]:
                    assert one in select(filled, kind, **{field: single}), field


@pytest.mark.parametrize(
    ("kind", "where", "count"),
    [
        (Personnel, {"measure": "deployed"}, 3),
        (Personnel, {"measure": "pledged"}, 0),
        (Personnel, {"count": 991}, 3),
        (Personnel, {"count": 99}, 0),
        (Personnel, {"contributors": "BI"}, 3),
        (Personnel, {"contributors": "B"}, 0),
        (Personnel, {"mission": "mss-haiti"}, 6),
        (Personnel, {"mission": "mss-haiti", "measure": "withdrawal"}, 0),
        (FundingEvent, {"amount": 13_300_000.0}, 3),
        (FundingEvent, {"amount": 13_300_000.01}, 0),
        (VetoEvent, {"members": "CN"}, 3),
        (VetoEvent, {"subject": "a peacekeeping force"}, 3),
        (VetoEvent, {"subject": "%"}, 0),
        (LeadCountry, {"country": "KE\0"}, 0),
    ],
)
def test_a_filter_keeps_what_is_equal(
    filled: Engine, kind: type[RecordBase], where: Mapping[str, object], count: int
) -> None:
    assert len(select(filled, kind, **where)) == count


@pytest.mark.parametrize(
    ("kind", "field", "values", "count"),
    [
        (Personnel, "measure", ["deployed", "authorized"], 6),
        (Personnel, "contributors", ["KE", "BI", "US"], 3),
        (Personnel, "measure", [], 0),
        (Personnel, "contributors", [], 0),
    ],
)
def test_several_values_mean_any_of_them(
    filled: Engine, kind: type[RecordBase], field: str, values: Sequence[str], count: int
) -> None:
    with snapshot(filled) as session:
        assert len(reading.records(session, kind, {field: values}, limit=1000).rows) == count


@pytest.mark.parametrize("field", ["colour", "id", "type", "evidence", "retracted_at", "text"])
def test_an_unknown_filter_is_refused(filled: Engine, field: str) -> None:
    with snapshot(filled) as session, pytest.raises(ValueError, match=f"'{field}' is not one of"):
        reading.records(session, Personnel, {field: ["x"]}, limit=1)
    with snapshot(filled) as session, pytest.raises(ValueError, match=f"'{field}' is not one of"):
        documents(session, {field: ["x"]}, limit=1)


@pytest.mark.parametrize("limit", [1, 2, 4, 5, 9, 1000])
def test_pages_hold_every_record_once_newest_first(filled: Engine, limit: int) -> None:
    pages: list[tuple[KeptRecord, ...]] = []
    after: Key | None = None
    while not pages or after is not None:
        with snapshot(filled) as session:
            page = reading.records(session, Personnel, {}, after=after, limit=limit)
        pages.append(page.rows)
        after = page.last
    assert all(len(page) == limit for page in pages[:-1])
    assert 0 < len(pages[-1]) <= limit
    rows = [one for page in pages for one in page]
    assert tuple(rows) == select(filled, Personnel)
    assert rows == sorted(rows, key=lambda one: (one.recorded_at, one.id), reverse=True)
    assert len({one.id for one in rows}) == 9


def test_what_is_added_meanwhile_neither_repeats_nor_hides_a_record(
    filled: Engine, document: Document, extraction: Extraction
) -> None:
    before = select(filled, Personnel)
    with snapshot(filled) as session:
        first = reading.records(session, Personnel, {}, limit=4)
    with transaction(filled) as session:
        put(session, document, extraction, version="1.0.0", now=NOW + timedelta(hours=1))
    with snapshot(filled) as session:
        second = reading.records(session, Personnel, {}, after=first.last, limit=100)
    assert first.rows + second.rows == before


@pytest.mark.parametrize("limit", [1, 1000])
def test_a_page_takes_two_queries(filled: Engine, limit: int) -> None:
    statements = []
    event.listen(filled, "before_cursor_execute", lambda *arguments: statements.append(arguments[2]))
    with snapshot(filled) as session:
        reading.records(session, Personnel, {}, limit=limit)
    assert len([one for one in statements if one.startswith("SELECT")]) == 2


@pytest.mark.parametrize("where", [{}, {"mission": ["mss-haiti"]}])
@pytest.mark.parametrize("kind", RECORD_TYPES)
def test_a_page_is_read_off_an_index(
    filled: Engine, kind: type[RecordBase], where: Mapping[str, Sequence[object]]
) -> None:
    """Without sorting and without reading what comes before: its cost does not grow with its depth."""
    statements = []
    event.listen(filled, "before_cursor_execute", lambda *arguments: statements.append(arguments[2:4]))
    with snapshot(filled) as session:
        reading.records(session, kind, where, after=(NOW, "rec_x"), limit=10)
    statement, parameters = next(one for one in statements if "LIMIT" in one[0])
    explain = "EXPLAIN QUERY PLAN " if filled.dialect.name == "sqlite" else "EXPLAIN "
    with filled.connect() as connection:
        if filled.dialect.name == "postgresql":
            for way in ("seqscan", "bitmapscan", "sort"):  # which it prefers for a table of three rows
                connection.exec_driver_sql(f"SET LOCAL enable_{way} = off")
        plan = " ".join(str(row[-1]) for row in connection.exec_driver_sql(explain + statement, parameters))
    assert "index" in plan.lower()
    assert "Sort" not in plan
    assert "B-TREE" not in plan


@pytest.mark.parametrize("kind", RECORD_TYPES)
def test_one_record_of_any_type_by_its_id(filled: Engine, kind: type[RecordBase]) -> None:
    one = select(filled, kind)[0]
    with snapshot(filled) as session:
        assert reading.record(session, one.id) == one
        assert reading.record(session, f"{one.id}\0") is None
        assert reading.record(session, one.document) is None


def test_a_retracted_record_is_in_no_list_but_still_there(filled: Engine) -> None:
    one, *others = select(filled, Personnel)
    table = table_of(ROWS[Personnel])
    with transaction(filled) as session:
        session.execute(update(table).where(table.c.id == one.id).values(retracted_at=NOW))
    assert list(select(filled, Personnel)) == others
    with snapshot(filled) as session:
        found = reading.record(session, one.id)
        assert found is not None
        assert found.retracted_at == NOW
        assert one.id not in {each.id for each in reading.mission_records(session, "mss-haiti")}
        assert one.id not in {each.id for each in reading.document_records(session, one.document)}


def test_all_records_of_a_mission(filled: Engine) -> None:
    with snapshot(filled) as session:
        found = reading.mission_records(session, "mss-haiti")
        assert reading.mission_records(session, "unknown\0") == ()
    assert len(found) == 3 * 5
    assert {type(one.record) for one in found} == {LeadCountry, Personnel, FundingEvent}
    assert list(found) == sorted(found, key=lambda one: (one.recorded_at, one.id), reverse=True)


def test_evidence_of_more_records_than_a_statement_has_room_for(
    filled: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    together = select(filled, FundingEvent)
    monkeypatch.setattr(reading, "_AT_ONCE", 1)
    assert select(filled, FundingEvent) == together
    assert [len(one.record.evidence) for one in together] == [2, 2, 2]


def test_documents_without_their_text(filled: Engine, document: Document) -> None:
    with snapshot(filled) as session:
        first = documents(session, {}, limit=2)
        rest = documents(session, {}, after=first.last, limit=2)
    rows = first.rows + rest.rows
    assert (len(first.rows), len(rest.rows), rest.last) == (2, 1, None)
    assert [one.recorded_at for one in rows] == [NOW + timedelta(minutes=1), NOW + TICK, NOW]
    newest = rows[0]
    assert (newest.title, newest.url, newest.published_on) == (document.title, document.url, document.published_on)
    assert (newest.publisher, newest.language, newest.version) == ("paper 2", "en", "1.0.0")
    assert newest.notes == ("one sentence was not read",)
    assert newest.characters == len(document.text) + 2


@pytest.mark.parametrize("field", DOCUMENT_FILTERS)
def test_documents_can_be_filtered(filled: Engine, field: str) -> None:
    with snapshot(filled) as session:
        one = documents(session, {}, limit=1).rows[0]
        assert one in documents(session, {field: [getattr(one, field)]}, limit=10).rows
        assert documents(session, {field: ["\0"]}, limit=10).rows == ()


def test_one_document_and_its_text(filled: Engine, document: Document) -> None:
    with snapshot(filled) as session:
        one = documents(session, {}, limit=1).rows[0]
        assert one_document(session, one.id) == one
        assert document_text(session, one.id) == f"{document.text} 2"
        for unknown in ("doc_unknown", "\0"):
            assert one_document(session, unknown) is None
            assert document_text(session, unknown) is None
            assert reading.document_records(session, unknown) == ()
