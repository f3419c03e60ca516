"""Dates as the press of three languages tells them, read on 12 March 2025 (a Wednesday)."""

from pathlib import Path

import pytest

from app.extraction.dates import find_dates
from app.extraction.lexicon import compile_language
from app.extraction.text import Text

PUBLISHED = "2025-03-12"
HERE = Path(__file__).parent
CASES = [
    (path.stem.rpartition("_")[2], *line.split(" = "))
    for path in sorted(HERE.glob("dates_*.txt"))
    for line in path.read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize(("language", "written", "edtf"), CASES)
def test_dates_of_the_press(language: str, written: str, edtf: str) -> None:
    text, lexicon = Text(f"Tamba {written}, Kasara."), compile_language(language)
    found = find_dates(text, lexicon.find(text), lexicon.language, PUBLISHED)
    assert [date.value for date in found] == [edtf]
