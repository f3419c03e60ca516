"""Who a record names as its source, and how surely it is told: one table for each language."""

from pathlib import Path

import pytest

from app.extraction import extract

HERE = Path(__file__).parent
PUBLISHED = "2025-03-12"


def texts(language: str) -> list[tuple[str, str]]:
    """The texts of a table, each with the line under it."""
    lines = (HERE / f"sayings_{language}.txt").read_text(encoding="utf-8").splitlines()
    kept = [line for line in lines if line and not line.startswith("#")]
    return [(text[2:], told) for text, told in zip(kept[::2], kept[1::2], strict=True)]


LANGUAGES = sorted(path.stem.rpartition("_")[2] for path in HERE.glob("sayings_*.txt"))


@pytest.mark.parametrize(
    ("language", "text", "expected"), [(language, *each) for language in LANGUAGES for each in texts(language)]
)
def test_names_who_says_so(language: str, text: str, expected: str) -> None:
    records = extract(text, published_on=PUBLISHED, language=language).records
    assert {f"{record.certainty} | {record.attribution or '-'}" for record in records} == {expected}


@pytest.mark.parametrize("language", LANGUAGES)
def test_tables_are_large(language: str) -> None:
    assert len(texts(language)) >= 25
