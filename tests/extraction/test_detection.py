"""Which language a text is in; another than those read is named and yields nothing."""

from pathlib import Path

import pytest

from app.extraction import extract
from app.extraction.languages import LANGUAGES

TABLE = Path(__file__).with_name("languages.txt").read_text(encoding="utf-8").splitlines()
SENTENCES = [tuple(line.split(" | ", 1)) for line in TABLE if line and not line.startswith("#")]


@pytest.mark.parametrize(("language", "text"), SENTENCES)
def test_tells_the_language(language: str, text: str) -> None:
    extraction = extract(text)
    assert extraction.language == language
    if language not in LANGUAGES:
        assert (extraction.missions, extraction.records) == ((), ())
