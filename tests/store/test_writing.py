import shutil
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from threading import Barrier

import pytest
from sqlalchemy import Engine, func
from sqlmodel import select

from app.records import Document, Extraction, Mission
from app.reprints import bands
from app.store.database import connect, snapshot, transaction
from app.store.reading import document_records
from app.store.schema import METADATA
from app.store.writing import Written, find, put

NOW = datetime(2026, 11, 23, 14, tzinfo=UTC)
WRITERS = 8
NUMBER_OF_BANDS = len(bands("Kenya leads the mission in Haiti."))


def keep(engine: Engine, document: Document, extraction: Extraction) -> Written:
    with transaction(engine) as session:
        return put(session, document, extraction, version="1.0.0", now=NOW)


def sizes(engine: Engine) -> dict[str, int]:
    """The number of rows of every table that has any."""
    with engine.connect() as connection:
        tables = METADATA.sorted_tables
        counts = {table.name: connection.scalar(select(func.count()).select_from(table)) for table in tables}
    return {name: number for name, number in counts.items() if number}


WHOLE = {
    "document": 1,
    "document_reading": 1,
    "document_band": NUMBER_OF_BANDS,
    "mission": 2,
    "mission_state": 2,
    "mission_name": 3,
    "mission_mention": 2,
    "lead_country": 2,
    "personnel": 3,
    "funding_event": 1,
    "veto_event": 1,
    "evidence": 10,
    "change": 10,
}


def test_a_document_is_kept_with_all_in_it(engine: Engine, document: Document, extraction: Extraction) -> None:
    written = keep(engine, document, extraction)
    assert (written.is_new, written.records) == (True, 7)
    assert sizes(engine) == WHOLE


def test_every_quote_has_its_owner(engine: Engine, document: Document, extraction: Extraction) -> None:
    keep(engine, document, extraction)
    owners = ("mission_mention", "lead_country", "personnel", "funding_event", "veto_event")
    with engine.connect() as connection:
        ids = {one for name in owners for one in connection.scalars(select(METADATA.tables[name].c.id))}
        assert set(connection.scalars(select(METADATA.tables["evidence"].c.owner))) == ids


def test_the_same_text_again_changes_nothing(engine: Engine, document: Document, extraction: Extraction) -> None:
    first = keep(engine, document, extraction)
    renamed = document.model_copy(update={"title": "Another title"})
    again = keep(engine, renamed, Extraction(language="fr", published_on=None))
    assert again == Written(first.document_id, is_new=False, records=7)
    assert sizes(engine) == WHOLE


def test_a_text_is_found_once_it_is_kept(engine: Engine, document: Document, extraction: Extraction) -> None:
    with snapshot(engine) as session:
        assert find(session, document.text) is None
    keep(engine, document, extraction)
    with snapshot(engine) as session:
        assert find(session, document.text) is not None


def test_a_document_without_records_is_kept(engine: Engine) -> None:
    written = keep(engine, Document(text="Nothing."), Extraction(language=None, published_on=None))
    assert (written.is_new, written.records) == (True, 0)
    assert sizes(engine) == {"document": 1, "document_reading": 1, "document_band": NUMBER_OF_BANDS, "change": 1}


def test_what_is_stated_twice_is_one_record(engine: Engine, document: Document, extraction: Extraction) -> None:
    twice = extraction.model_copy(
        update={"missions": extraction.missions * 2, "records": extraction.records + extraction.records[:1]}
    )
    assert keep(engine, document, twice).records == 7
    assert sizes(engine) == WHOLE


def test_writers_of_one_text_at_once_leave_one_document(
    engine: Engine, document: Document, extraction: Extraction
) -> None:
    barrier = Barrier(WRITERS)

    def write(_: int) -> Written:
        barrier.wait()
        return keep(engine, document, extraction)

    with ThreadPoolExecutor(WRITERS) as threads:
        written = list(threads.map(write, range(WRITERS)))
    assert sum(one.is_new for one in written) == 1
    assert {(one.document_id, one.records) for one in written} == {(written[0].document_id, 7)}
    assert sizes(engine) == WHOLE


def test_writers_of_other_texts_at_once_find_one_mission(
    engine: Engine, document: Document, extraction: Extraction
) -> None:
    barrier = Barrier(WRITERS)

    def write(number: int) -> Written:
        barrier.wait()
        return keep(engine, document.model_copy(update={"text": f"{document.text} {number}"}), extraction)

    with ThreadPoolExecutor(WRITERS) as threads:
        assert all(one.is_new for one in threads.map(write, range(WRITERS)))
    found = sizes(engine)
    assert (found["document"], found["mission"], found["personnel"]) == (WRITERS, 2, 3 * WRITERS)


def test_a_failed_write_leaves_nothing(engine: Engine, document: Document, extraction: Extraction) -> None:
    lost = extraction.records[0].model_copy(update={"mission": "m9"})
    with pytest.raises(KeyError):
        keep(engine, document, extraction.model_copy(update={"records": (*extraction.records, lost)}))
    assert sizes(engine) == {}


def test_another_server_gives_the_same_ids_whatever_it_read_before(
    engine: Engine, migrated_sqlite: Path, tmp_path: Path, document: Document, extraction: Extraction
) -> None:
    elsewhere = connect(f"sqlite:///{shutil.copy(migrated_sqlite, tmp_path / 'elsewhere.db')}")
    hostless = tuple(mission.model_copy(update={"host_country": None}) for mission in extraction.missions)
    earlier = Extraction(language="en", published_on=None, missions=hostless)
    keep(elsewhere, document.model_copy(update={"text": f"{document.text} Earlier."}), earlier)
    found = []
    for server in (engine, elsewhere):
        identifier = keep(server, document, extraction).document_id
        with snapshot(server) as session:
            found.append(document_records(session, identifier))
    elsewhere.dispose()
    assert [one.record.mission for one in found[0]] != [one.record.mission for one in found[1]]
    assert [one.id for one in found[0]] == [one.id for one in found[1]]


def test_two_missions_of_one_name_in_a_document_are_one(engine: Engine, document: Document) -> None:
    evidence = ({"start": 0, "end": 5, "quote": "Kenya"},)
    named = {"acronym": "MSS", "host_country": "HT", "evidence": evidence}
    missions = tuple(Mission.model_validate({"key": key, **named}) for key in ("m1", "m2"))
    keep(engine, document, Extraction(language="en", published_on=None, missions=missions))
    assert sizes(engine)["mission"] == 1
