"""What texts say, printed: the facts, the faults, and each answer as soon as it can be given."""

import json
import os
from pathlib import Path

from sqlalchemy import Engine

from app.evaluation import AnnotatedDocument, score
from app.extraction import extract
from app.records import Extraction
from app.reference import known_missions
from app.store.tables import DocumentRow
from tests.cli.shared import CORPUS, LONG, SEED, Run, count, pipe, start, variations


def test_extract_prints_what_the_seed_says(run: Run) -> None:
    """Every fact of the first document, each with its words."""
    result = run("extract", SEED)
    assert result.code == 0
    (document,) = result.documents
    assert list(document) == ["id", "language", "published_on", "missions", "notes", "records"]
    assert (document["id"], document["language"], document["published_on"]) == (str(SEED), "fr", "2025-08")
    (mission,) = document["missions"]
    assert (mission["acronym"], mission["host_country"], mission["started_on"]) == ("MSS", "HT", "2024-06")
    facts = {
        (
            one["type"],
            one.get("status") or one.get("measure") or one.get("kind"),
            one.get("country") or one.get("region"),
        )
        for one in document["records"]
    }
    assert ("lead_country", "current", "KE") in facts
    assert ("lead_country", "proposed", "419") in facts
    counts = {one["measure"]: one["count"] for one in document["records"] if one["type"] == "personnel"}
    assert counts == {"authorized": 2500, "deployed": 991}
    (freeze,) = (one for one in document["records"] if one.get("kind") == "freeze")
    assert (freeze["amount"], freeze["currency"]) == (13_300_000, "USD")
    text = SEED.read_text(encoding="utf-8")
    for one in [*document["missions"], *document["records"]]:
        for span in one["evidence"]:
            assert text[span["start"] : span["end"]] == span["quote"]


def test_extract_keeps_nothing(run: Run, kept: Engine) -> None:
    assert run("extract", SEED).code == 0
    assert count(kept, DocumentRow) == 0


def test_extract_is_what_evaluate_measures(run: Run, tmp_path: Path) -> None:
    golds = [AnnotatedDocument.model_validate_json(path.read_bytes()) for path in sorted(CORPUS.glob("fr-00*.json"))]
    lines = [json.dumps(gold.model_dump(include={"id", "title", "text", "published_on"})) for gold in golds]
    (tmp_path / "texts.jsonl").write_text("\n".join(lines), encoding="utf-8")
    documents = run("extract", "texts.jsonl").documents
    assert [one.pop("id") for one in documents] == [gold.id for gold in golds]
    printed = [score(gold, Extraction.model_validate(one)) for gold, one in zip(golds, documents, strict=True)]
    direct = [score(gold, extract(gold.text, published_on=gold.published_on, known=known_missions())) for gold in golds]
    assert printed == direct


def test_extract_goes_on_after_what_it_cannot_read(run: Run, tmp_path: Path) -> None:
    (tmp_path / "some.jsonl").write_text('{"text": "a"}\n{\n{"text": "b\\u0000"}\n{"text": "c", "id": "c"}\n')
    result = run("extract", "missing.txt", "some.jsonl", SEED)
    assert result.code == 1
    assert [one["id"] for one in result.documents] == ["some.jsonl:1", "c", str(SEED)]
    first, second, third = result.err.splitlines()
    assert first == "mission-facts: missing.txt: No such file or directory"
    assert second.startswith("mission-facts: some.jsonl:2: Invalid JSON")
    assert third.startswith("mission-facts: some.jsonl:3: ")


def test_options_say_what_documents_do_not(run: Run, tmp_path: Path) -> None:
    (tmp_path / "some.jsonl").write_text('{"text": "a"}\n{"text": "b", "published_on": "2020", "language": "es"}\n')
    first, second = run("extract", "some.jsonl", "--language", "fr", "--published-on", "2025-08").documents
    assert (first["language"], first["published_on"]) == ("fr", "2025-08")
    assert (second["language"], second["published_on"]) == ("es", "2020")


def test_a_name_that_is_no_text_is_printed_all_the_same(run: Run, tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt"))
    path.write_text("Rien.", encoding="utf-8")
    assert run("ingest", path).code == 0
    assert run("extract", path).documents[0]["id"] == str(path)


def test_a_slow_producer_gets_each_answer_at_once() -> None:
    with start("extract", "--jsonl", "-", PYTHONIOENCODING="ascii") as process:
        for number in range(3):
            pipe(process.stdin).write(json.dumps({"id": f"é{number}", "text": "Rien."}).encode() + b"\n")
            pipe(process.stdin).flush()
            assert json.loads(pipe(process.stdout).readline())["id"] == f"é{number}"
        pipe(process.stdin).close()
        assert process.wait(LONG) == 0
        assert pipe(process.stderr).read() == b""


def test_it_ends_quietly_when_nobody_reads_on() -> None:
    with start("extract", "--jsonl", "-") as process:
        pipe(process.stdout).close()
        _, err = process.communicate(variations(50).encode())
        assert process.returncode == 1
        assert err == b""
