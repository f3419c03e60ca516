"""A writer is killed, as by a power cut or by a container that ran out of memory."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlmodel import col, func, select

from app.records import Document, Extraction
from app.store.database import snapshot
from app.store.documents import documents
from app.store.reading import document_records
from app.store.tables import DocumentRow

WRITER = """
import os, signal, sys
from datetime import UTC, datetime
from app.records import Document, Extraction
from app.store.database import connect, transaction
from app.store.writing import put

url, folder, dies = sys.argv[1], sys.argv[2], sys.argv[3] == "dies"
document = Document.model_validate_json(open(f"{folder}/document.json").read())
extraction = Extraction.model_validate_json(open(f"{folder}/extraction.json").read())
engine = connect(url)
for number in range(10_000):
    one = document.model_copy(update={"text": f"{document.text} {number}"})
    with transaction(engine) as session:
        written = put(session, one, extraction, version="1.0.0", now=datetime.now(UTC))
        if dies and number == 3:
            os.kill(os.getpid(), signal.SIGKILL)
    print(written.document_id, flush=True)
"""


@pytest.fixture
def writer(tmp_path: Path, database_url: str, document: Document, extraction: Extraction) -> list[str]:
    """The command that writes documents and prints the id of each once it is kept."""
    (tmp_path / "document.json").write_text(document.model_dump_json(), encoding="utf-8")
    (tmp_path / "extraction.json").write_text(extraction.model_dump_json(), encoding="utf-8")
    return [sys.executable, "-c", WRITER, database_url, str(tmp_path)]


def kept(engine: Engine) -> set[str]:
    """The ids of all documents, each of which is there with all its records and their evidence."""
    with snapshot(engine) as session:
        ids = {one.id for one in documents(session, {}, limit=1000).rows}
        for identifier in ids:
            records = document_records(session, identifier)
            assert len(records) == 7
            assert sum(len(one.record.evidence) for one in records) == 8
        assert session.exec(select(func.count(col(DocumentRow.id)))).one() == len(ids)
    return ids


def test_what_was_acknowledged_is_there_after_a_kill(engine: Engine, writer: list[str]) -> None:
    with subprocess.Popen([*writer, "lives"], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        acknowledged = [process.stdout.readline().strip() for _ in range(5)]
        process.kill()
        acknowledged += process.stdout.read().split()
    assert len(acknowledged) >= 5
    assert kept(engine) >= set(acknowledged)


def test_a_document_that_was_half_written_at_a_kill_is_not_there_and_can_be_written_again(
    engine: Engine, writer: list[str]
) -> None:
    killed = subprocess.run([*writer, "dies"], capture_output=True, text=True, check=False)
    assert killed.returncode == -signal.SIGKILL
    acknowledged = killed.stdout.split()
    assert len(acknowledged) == 3
    assert kept(engine) == set(acknowledged)
    with subprocess.Popen([*writer, "lives"], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        again = [process.stdout.readline().strip() for _ in range(4)]
        process.kill()
    assert again[:3] == acknowledged
    assert kept(engine) >= set(again)
