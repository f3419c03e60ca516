"""How well the reader does on the annotated documents: a floor under each figure that the README gives."""

from pathlib import Path

import pytest

from app.evaluation import AnnotatedDocument, score
from app.extraction import extract
from app.extraction.text import Text
from app.figures import RECORD_ROWS, Score
from app.reference import known_missions

CORPUS = Path(__file__).resolve().parents[2] / "corpus"


def scored(folder: str, language: str) -> Score:
    total = Score()
    for path in sorted((CORPUS / folder).glob("*.json")):
        gold = AnnotatedDocument.model_validate_json(path.read_bytes())
        if gold.language == language:
            total += score(gold, extract(gold.text, published_on=gold.published_on, known=known_missions()))
    return total


@pytest.mark.parametrize("language", ["en", "es", "fr"])
@pytest.mark.parametrize(("folder", "floor"), [("dev", 0.92), ("open", 0.7), ("held", 0.55)])
def test_records_are_found_as_well_as_is_said(folder: str, floor: float, language: str) -> None:
    total = scored(folder, language)
    assert total.of(*RECORD_ROWS).f1 >= floor
    assert not total.problems


def test_texts_on_missions_that_nobody_knows_are_read_the_same_without_the_known_ones() -> None:
    annotated = sorted(path for folder in ("dev", "open", "held") for path in (CORPUS / folder).glob("*.json"))
    texts = [AnnotatedDocument.model_validate_json(path.read_bytes()).text for path in annotated]
    unknown = [text for text in texts if next(known_missions().find(Text(text)), None) is None]
    assert len(unknown) > 40
    for text in unknown:
        assert extract(text, known=known_missions()) == extract(text)
