"""The commands that read texts: what they print, what they keep, and how they fail."""

import json
import os
import signal
import subprocess
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import IO, Any, NamedTuple

import pytest
from sqlalchemy import Engine, func
from sqlmodel import select

from app import cli
from app.evaluation import AnnotatedDocument, score
from app.extraction import extract
from app.figures import ROWS, Score
from app.ingest import ingest as keep
from app.records import Document, Evidence, Extraction, Mission
from app.reference import known_missions
from app.store.database import connect, snapshot
from app.store.migrating import migrate
from app.store.tables import DocumentRow, PersonnelRow
from app.store.writing import Written
from tests.serving import COMMAND

ROOT = Path(__file__).parents[1]
SEED = next((ROOT / "seeds").glob("*.txt"))
SENTENCE = "En Haïti, {} soldats de la Mission multinationale de soutien à la sécurité (MSS) sont déployés."
CORPUS = ROOT / "corpus" / "dev"


class Result(NamedTuple):
    code: int
    out: str
    err: str

    @property
    def documents(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]


Run = Callable[..., Result]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Run a command in an empty folder, with a database there that has its tables."""
    url = f"sqlite:///{tmp_path / 'facts.db'}"
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MISSION_FACTS_DATABASE_URL", url)
    engine = connect(url)
    migrate(engine)
    engine.dispose()

    def command(*arguments: str | Path) -> Result:
        code = cli.main([str(argument) for argument in arguments])
        return Result(code, *capsys.readouterr())

    return command


@pytest.fixture
def kept(run: Run) -> Iterator[Engine]:  # noqa: ARG001 - it makes the database
    engine = connect(os.environ["MISSION_FACTS_DATABASE_URL"])
    yield engine
    engine.dispose()


def count(engine: Engine, table: type[DocumentRow] | type[PersonnelRow]) -> int:
    with snapshot(engine) as session:
        return session.exec(select(func.count()).select_from(table)).one()


def one_line(text: str) -> bool:
    return text.endswith("\n") and text.count("\n") == 1 and text.startswith("mission-facts: ")


def variations(number: int) -> str:
    """JSON Lines of documents that differ from each other, each with a record."""
    return "".join(
        json.dumps({"id": str(i), "text": SENTENCE.format(i + 100), "published_on": "2025-08"}) + "\n"
        for i in range(number)
    )


# extract


def test_extract_prints_what_the_seed_says(run: Run) -> None:
    """Issue: every fact of the first document, each with its words."""
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


def start(*arguments: str, **environment: str) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [*COMMAND, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, **environment},
    )


def pipe(stream: IO[bytes] | None) -> IO[bytes]:
    assert stream is not None
    return stream


def test_a_slow_producer_gets_each_answer_at_once() -> None:
    with start("extract", "--jsonl", "-", PYTHONIOENCODING="ascii") as process:
        for number in range(3):
            pipe(process.stdin).write(json.dumps({"id": f"é{number}", "text": "Rien."}).encode() + b"\n")
            pipe(process.stdin).flush()
            assert json.loads(pipe(process.stdout).readline())["id"] == f"é{number}"
        pipe(process.stdin).close()
        assert process.wait() == 0
        assert pipe(process.stderr).read() == b""


def test_it_ends_quietly_when_nobody_reads_on() -> None:
    with start("extract", "--jsonl", "-") as process:
        pipe(process.stdout).close()
        _, err = process.communicate(variations(50).encode())
        assert process.returncode == 1
        assert err == b""


# evaluate


def test_evaluate_prints_a_row_for_each_type_and_columns_for_each_language(run: Run) -> None:
    result = run("evaluate", CORPUS)
    assert result.code == 0
    head, _, *rows = result.out.splitlines()
    assert head.split()[::2] == ["all", "en", "es", "fr"]
    assert [row.split()[0] for row in rows[: len(ROWS)]] == list(ROWS)


def test_evaluate_says_the_same_in_json(run: Run) -> None:
    figures = json.loads(run("evaluate", CORPUS, "--json").out)
    expected = Score()
    for path in CORPUS.glob("*.json"):
        gold = AnnotatedDocument.model_validate_json(path.read_bytes())
        expected += score(gold, extract(gold.text, published_on=gold.published_on, known=known_missions()))
    assert figures["all"]["rows"]["ALL"]["f1"] == pytest.approx(expected.of(*ROWS).f1)
    assert figures["all"]["documents"] == sum(figures[one]["documents"] for one in ("en", "es", "fr"))


def test_evaluate_names_differences(run: Run, tmp_path: Path) -> None:
    gold = json.loads((CORPUS / "seed-000.json").read_text(encoding="utf-8"))
    (deployed,) = (one for one in gold["records"] if one.get("measure") == "deployed")
    deployed["count"] = 77
    (tmp_path / "spoiled.json").write_text(json.dumps(gold), encoding="utf-8")
    lines = run("evaluate", tmp_path, "--differences").out.splitlines()
    assert "seed-000 missed personnel m1 deployed 77 ()" in lines
    assert "seed-000 extra personnel m1 deployed 991 ()" in lines


def test_evaluate_exits_with_1_below_the_wanted_f1(run: Run, tmp_path: Path) -> None:
    gold = json.loads((CORPUS / "seed-000.json").read_text(encoding="utf-8"))
    gold["records"] = [one for one in gold["records"] if one["type"] != "personnel"]
    (tmp_path / "spoiled.json").write_text(json.dumps(gold), encoding="utf-8")
    assert run("evaluate", tmp_path, "--min-f1", "0.5").code == 0
    assert run("evaluate", tmp_path, "--min-f1", "0.99").code == 1


def test_evaluate_fails_when_a_quote_is_not_in_the_text(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    elsewhere = Mission(key="m1", evidence=(Evidence(start=0, end=3, quote="xyz"),))
    found = Extraction(language="fr", published_on=None, missions=(elsewhere,))
    monkeypatch.setattr("app.cli.read_records", lambda *_, **__: found)
    result = run("evaluate", CORPUS)
    assert result.code == 1
    assert "seed-000: quote is not the text at 0:3: 'xyz'" in result.err


def test_evaluate_says_which_annotation_is_wrong(run: Run, tmp_path: Path) -> None:
    assert run("evaluate", tmp_path) == Result(
        1, "", f"mission-facts: {tmp_path}: no annotated documents (*.json) here\n"
    )
    gold = json.loads((CORPUS / "seed-000.json").read_text(encoding="utf-8"))
    gold["records"][0]["evidence"] = []
    (tmp_path / "bad.json").write_text(json.dumps(gold), encoding="utf-8")
    result = run("evaluate", tmp_path)
    assert result.code == 1
    assert one_line(result.err)
    assert f"{tmp_path / 'bad.json'}: records.0." in result.err


# ingest


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
        process.wait()
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
        out, err = process.communicate()
    assert process.returncode == 130
    assert b"total: " in out
    assert one_line(err.decode())
    assert b"goes on from here" in err


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


# mistakes


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["extrac"], "No such command"),
        (["extract", "--jsno"], "No such option"),
        (["extract", "--published-on", "yesterday"], "a date such as 2025, 2025-08 or 2025-08-31"),
        (["evaluate"], "Missing argument"),
        (["evaluate", ".", "--min-f1", "2"], "--min-f1"),
        (["ingest"], "Missing argument"),
    ],
)
def test_a_wrong_command_line_is_one_line(run: Run, arguments: list[str], says: str) -> None:
    result = run(*arguments)
    assert (result.code, result.out) == (2, "")
    assert one_line(result.err)
    assert says in result.err


def test_help_is_there_for_everything_with_an_example(run: Run) -> None:
    overview = run("--help").out
    for command in ("extract", "evaluate", "ingest", "serve", "migrate", "keys create", "keys list", "keys revoke"):
        assert command.split()[0] in overview
        result = run(*command.split(), "--help")
        assert result.code == 0
        assert "Example: " in result.out
        assert f"mission-facts {command}" in " ".join(result.out.split())
    assert "Exit codes: " in overview


def test_no_command_is_the_help(run: Run) -> None:
    result = run()
    assert "extract" in result.out + result.err
    assert "mission-facts: " not in result.err
