"""Texts kept: what is new, what is known, and what is left when it is stopped at any moment."""

import signal
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine

from app.ingest import ingest as keep
from app.records import Document
from app.store.record_tables import PersonnelRow
from app.store.tables import DocumentRow
from app.store.writing import Written
from tests.cli.shared import LONG, SEED, SENTENCE, Result, Run, count, one_line, pipe, start, variations


def test_ingest_says_what_is_new_known_and_found(run: Run, tmp_path: Path, kept: Engine) -> None:
    (tmp_path / "a.txt").write_text(SENTENCE.format(100), encoding="utf-8")
    (tmp_path / "b.jsonl").write_text(variations(3) + "{\n", encoding="utf-8")
    result = run("ingest", tmp_path, SEED)
    assert result.code == 1
    lines = result.out.splitlines()
    assert lines[0] == f"{tmp_path / 'a.txt'}: 1 new, 0 known; 1 records"
    assert lines[1] == f"{tmp_path / 'b.jsonl'}: 2 new, 1 known, 1 unreadable; 3 records"
    assert lines[2].startswith(f"{SEED}: 1 new, 0 known; ")
    assert lines[3].startswith("total: 4 new, 1 known, 1 unreadable; ")
    assert result.err.startswith(f"mission-facts: {tmp_path / 'b.jsonl'}:4: ")
    assert count(kept, DocumentRow) == 4


def test_quiet_says_only_what_is_new(run: Run) -> None:
    assert "1 new" in run("ingest", "--quiet", SEED).out
    assert run("ingest", "--quiet", SEED) == Result(0, "", "")
    assert "0 new, 1 known" in run("ingest", SEED).out


def test_killed_half_way_it_leaves_whole_documents_and_goes_on(run: Run, kept: Engine, tmp_path: Path) -> None:
    number = 300
    with start("ingest", "--jsonl", "-") as process:
        pipe(process.stdin).write(variations(number // 2).encode())
        pipe(process.stdin).flush()
        while not count(kept, DocumentRow):
            assert process.poll() is None
        process.kill()
        process.wait(LONG)
    documents = count(kept, DocumentRow)
    assert 0 < documents <= number // 2
    assert count(kept, PersonnelRow) == documents
    (tmp_path / "all.jsonl").write_text(variations(number), encoding="utf-8")
    assert f"total: {number - documents} new, {documents} known; {number} records" in run("ingest", "all.jsonl").out
    assert count(kept, PersonnelRow) == number


def test_interrupted_it_says_how_to_go_on(kept: Engine) -> None:
    with start("ingest", "--jsonl", "-") as process:
        pipe(process.stdin).write(variations(20).encode())
        pipe(process.stdin).flush()
        while not count(kept, DocumentRow):
            assert process.poll() is None
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=LONG)
    assert process.returncode == 130
    assert b"total: " in out
    assert one_line(err.decode())
    assert b"goes on from here" in err


def test_an_interruption_while_a_document_is_kept_waits_for_its_end(
    run: Run, kept: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(engine: Engine, document: Document, *, now: datetime) -> Written:
        signal.raise_signal(signal.SIGINT)
        return keep(engine, document, now=now)

    (tmp_path / "some.jsonl").write_text(variations(5), encoding="utf-8")
    monkeypatch.setattr("app.loading.ingest", interrupted)
    result = run("ingest", "some.jsonl")
    assert (result.code, result.out) == (130, "total: 1 new, 0 known; 1 records\n")
    assert count(kept, DocumentRow) == 1


def test_a_second_interruption_does_not_wait(
    run: Run, kept: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(engine: Engine, document: Document, *, now: datetime) -> Written:
        signal.raise_signal(signal.SIGINT)
        signal.raise_signal(signal.SIGINT)
        return keep(engine, document, now=now)

    (tmp_path / "some.jsonl").write_text(variations(5), encoding="utf-8")
    monkeypatch.setattr("app.loading.ingest", interrupted)
    assert run("ingest", "some.jsonl").code == 130
    assert count(kept, DocumentRow) == 0


def test_an_interruption_between_documents_loses_none(
    run: Run, kept: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(engine: Engine, document: Document, *, now: datetime) -> Written:
        if count(engine, DocumentRow) == 2:
            raise KeyboardInterrupt
        return keep(engine, document, now=now)

    (tmp_path / "some.jsonl").write_text(variations(5), encoding="utf-8")
    monkeypatch.setattr("app.loading.ingest", interrupted)
    result = run("ingest", "some.jsonl")
    assert (result.code, result.out) == (130, "total: 2 new, 0 known; 2 records\n")
    assert one_line(result.err)
    assert count(kept, DocumentRow) == 2
