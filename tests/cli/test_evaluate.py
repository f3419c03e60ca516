"""The reader measured: the figures, their differences, and annotations that are wrong."""

import json
from pathlib import Path

import pytest

from app.evaluation import AnnotatedDocument, score
from app.extraction import extract
from app.figures import ROWS, Score
from app.records import Evidence, Extraction, Mission
from app.reference import known_missions
from tests.cli.shared import CORPUS, Result, Run, one_line


def test_evaluate_prints_a_row_for_each_type_and_columns_for_each_language(run: Run) -> None:
    result = run("evaluate", CORPUS)
    assert result.code == 0
    head, _, *rows = result.out.splitlines()
    assert head.split()[::2] == ["all", "en", "es", "fr"]
    assert [row.split()[0] for row in rows[: len(ROWS)]] == list(ROWS)


def test_evaluate_says_the_same_in_json(run: Run) -> None:
    figures = json.loads(run("evaluate", CORPUS, "--json").out)["dev"]
    expected = Score()
    for path in CORPUS.glob("*.json"):
        gold = AnnotatedDocument.model_validate_json(path.read_bytes())
        expected += score(gold, extract(gold.text, published_on=gold.published_on, known=known_missions()))
    assert figures["all"]["rows"]["ALL"]["f1"] == pytest.approx(expected.of(*ROWS).f1)
    assert figures["all"]["documents"] == sum(figures[one]["documents"] for one in ("en", "es", "fr"))


def test_several_folders_are_measured_apart(run: Run, tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "seed.json").write_bytes((CORPUS / "seed-000.json").read_bytes())
    heads = [line.split()[0] for line in run("evaluate", "one", "two").out.splitlines() if not line.startswith(" ")]
    assert (heads[0], heads.count("two"), heads.count("RECORDS")) == ("one", 1, 2)
    assert list(json.loads(run("evaluate", "one", "two", "--json").out)) == ["one", "two"]


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
