"""The figures of `mission-facts evaluate`, held against those that another scorer gave for the same predictions."""

from pathlib import Path
from typing import Any

import pytest

from app.evaluation import AnnotatedDocument, pair_missions, score
from app.figures import ROWS, Score, Share, Tally, as_json, as_table
from app.records import Evidence, Extraction, LeadCountry, Mission

CORPUS = Path(__file__).parents[1] / "corpus" / "dev"
IDS = [
    *("en-001", "en-004", "en-010", "en-101", "en-110", "es-001", "es-010", "es-101"),
    *("fr-001", "fr-010", "fr-101", "fr-110", "fr-113", "seed-000"),
]
GOLD = [AnnotatedDocument.model_validate_json((CORPUS / f"{one}.json").read_bytes()) for one in IDS]


def spoil(gold: AnnotatedDocument, number: int) -> Extraction:
    """Predictions with every kind of mistake in fixed places."""
    content = gold.model_dump(mode="json")
    here = [{"start": 0, "end": 3, "quote": gold.text[:3]}]
    missions = content["missions"][1:] if number % 7 == 0 else content["missions"]
    if missions and number % 5 == 0:
        missions[0] |= {"host_country": "FR", "started_on": "2024"}
    if missions and number % 3 == 0:
        missions[-1] |= {"acronym": None, "names": ["La misión"]}
    if missions and number % 4 == 0:
        missions[0] |= {"evidence": here}
    records = [spoiled for i, one in enumerate(content["records"]) for spoiled in spoil_record(one, number + i, here)]
    return Extraction.model_validate({"language": None, "published_on": None, "missions": missions, "records": records})


def spoil_record(record: dict[str, Any], number: int, here: list[dict[str, Any]]) -> list[dict[str, Any]]:
    kind = record["type"]
    changes: list[tuple[int, bool, dict[str, Any]]] = [
        (5, kind == "personnel", {"count": 7, "count_max": None}),
        (4, kind == "funding_event", {"kind": "cut"}),
        (3, kind == "funding_event" and bool(record["date"]), {"date": "1999"}),
        (9, True, {"evidence": here}),
        (13, True, {"evidence": [{"start": 1, "end": 4, "quote": here[0]["quote"]}]}),
        (7, kind == "veto_event", {"members": ["FR"]}),
        (7, kind == "lead_country", {"status": "former"}),
    ]
    if number % 6 == 0:
        return []
    spoiled = dict(record)
    for every, applies, change in changes:
        if applies and number % every == 0:
            spoiled |= change
    return [spoiled, spoiled] if number % 8 == 0 else [spoiled]


@pytest.fixture(scope="module")
def spoiled() -> Score:
    return sum((score(gold, spoil(gold, number)) for number, gold in enumerate(GOLD)), Score())


@pytest.mark.parametrize(
    ("row", "right", "extra", "missed", "f1"),
    [
        ("mission", 19, 1, 3, 0.904762),
        ("mission.host_country", 17, 2, 5, 0.829268),
        ("mission.started_on", 9, 1, 2, 0.857143),
        ("lead_country", 8, 5, 5, 0.615385),
        ("personnel", 31, 20, 23, 0.590476),
        ("funding_event", 22, 17, 19, 0.55),
        ("veto_event", 3, 4, 2, 0.5),
        ("RECORDS", 64, 46, 49, 0.573991),
        ("ALL", 109, 50, 59, 0.666667),
    ],
)
def test_spoiled_predictions_score_as_elsewhere(
    spoiled: Score, row: str, right: int, extra: int, missed: int, f1: float
) -> None:
    tally = spoiled.rows()[row]
    assert tally == Tally(right, extra, missed)
    assert tally.f1 == pytest.approx(f1, abs=1e-6)


def test_evidence_and_dates_of_spoiled_predictions_score_as_elsewhere(spoiled: Score) -> None:
    assert spoiled.touching.rate == 0.828125
    assert spoiled.dates.rate == 0.9
    assert len(spoiled.problems) == 7
    assert "quote is not the text at 1:4" in spoiled.problems[0]


def test_every_difference_is_named(spoiled: Score) -> None:
    records = spoiled.rows()["RECORDS"]
    assert (len(spoiled.missed), len(spoiled.extra)) == (records.missed, records.extra)
    assert {document for document, _ in spoiled.missed} <= set(IDS)


@pytest.mark.parametrize("gold", GOLD, ids=IDS)
def test_the_annotation_itself_scores_one(gold: AnnotatedDocument) -> None:
    found = Extraction(
        language=gold.language, published_on=gold.published_on, missions=gold.missions, records=gold.records
    )
    result = score(gold, found)
    assert all(tally.f1 == 1 for tally in result.rows().values() if tally.right + tally.missed)
    assert (result.problems, result.missed, result.extra) == ((), (), ())
    assert result.touching.part == result.touching.whole


def test_nothing_found_misses_everything() -> None:
    gold = GOLD[0]
    result = score(gold, Extraction(language=None, published_on=None))
    assert result.of(*ROWS).recall == 0
    assert result.of(*ROWS).f1 == 0
    assert result.touching.rate is None


def mission(key: str, *names: str, start: int = 0) -> Mission:
    return Mission(key=key, names=names, evidence=(Evidence(start=start, end=start + 3, quote="xxx"),))


@pytest.mark.parametrize(
    ("gold", "found", "pairs"),
    [
        ([mission("m1", "La Fuerza del Río")], [mission("a", "fuerza del rio", start=50)], {"a": "m1"}),
        ([mission("m1", "the mission")], [mission("a", "The Mission", start=50)], {"a": "m1"}),
        ([mission("m1", "Alpha", "the mission")], [mission("a", "Beta", "the mission", start=50)], {}),
        ([mission("m1", "Alpha")], [mission("a", "Beta", start=2)], {"a": "m1"}),
        ([mission("m1", "Alpha")], [mission("a", "Beta", start=3)], {}),
        (
            [mission("m1", "Alpha"), mission("m2", "Beta", start=50)],
            [mission("a", "Alpha", start=50), mission("b", "Gamma", start=50)],
            {"a": "m1", "b": "m2"},
        ),
    ],
    ids=["folded", "generic-only", "generic-beside-a-name", "overlap", "adjacent", "names-before-evidence"],
)
def test_missions_pair_by_name_and_then_by_evidence(
    gold: list[Mission], found: list[Mission], pairs: dict[str, str]
) -> None:
    assert pair_missions(gold, found) == pairs


def test_a_record_on_a_mission_that_was_not_found_is_in_excess() -> None:
    gold = GOLD[IDS.index("seed-000")]
    lead = next(record for record in gold.records if isinstance(record, LeadCountry))
    stray = lead.model_copy(update={"mission": "elsewhere"})
    result = score(gold, Extraction(language="fr", published_on=None, missions=gold.missions, records=(stray,)))
    assert result.of("lead_country").extra == 1
    assert result.extra[0][1][1] == "?elsewhere"


def test_figures_of_nothing() -> None:
    assert (Tally().precision, Tally().recall, Tally().f1) == (1, 1, 1)
    assert str(Share()) == "-"
    assert Score().rows()["ALL"] == Tally()


def test_table_has_three_columns_a_score_and_json_the_same_figures(spoiled: Score) -> None:
    lines = as_table({"all": spoiled, "fr": Score()}).splitlines()
    assert lines[0].split() == ["all", "(14)", "fr", "(0)"]
    assert lines[1].split() == ["P", "R", "F1"] * 2
    figures = as_json(spoiled)["rows"]
    assert isinstance(figures, dict)
    for line in lines[2:-2]:
        name, *columns = line.split()
        shown = [f"{figures[name][key]:.3f}" for key in ("precision", "recall", "f1")]
        assert columns == [*shown, "1.000", "1.000", "1.000"]
