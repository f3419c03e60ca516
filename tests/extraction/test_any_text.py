"""Whatever the text: it is read or refused with a reason, its quotes hold, the bytes are the same each time."""

import json
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.extraction import Unreadable, extract
from app.reference import known_missions
from bench.texts import HOSTILE

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = {
    language: [
        document
        for path in sorted((ROOT / "corpus" / "dev").glob("*.json"))
        for document in [json.loads(path.read_bytes())]
        if document["language"] == language
    ]
    for language in ("fr", "en", "es")
}
WORDS = {
    language: sorted({word for document in documents for word in document["text"].split(" ")})
    for language, documents in DOCUMENTS.items()
}
ODD = (
    "\u0301",
    "İ",
    "🕊️",
    "👩🏽‍🚀",
    "السلام",
    "\u202e",
    "\u00ad",
    "\ufeff",
    "\u2028",
    "\r\n",
    "\x85",
    "ﬁ",
    "Ⅳ",
    "٣٤٥",
    "１２",
    "ß",
)
UNICODE = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=8)


def assert_reads(text: str, language: str) -> None:
    extraction = extract(text, language=language, published_on="2025-03-12", known=known_missions())
    for item in [*extraction.missions, *extraction.records]:
        for evidence in item.evidence:
            assert text[evidence.start : evidence.end] == evidence.quote


@pytest.mark.parametrize("language", ["fr", "en", "es"])
@settings(max_examples=100, deadline=None)
@given(data=st.data())
def test_words_of_news_in_any_order_are_read(language: str, data: st.DataObject) -> None:
    words = data.draw(st.lists(st.sampled_from(WORDS[language]) | st.sampled_from(ODD) | UNICODE, max_size=80))
    assert_reads(" ".join(words), language)


@given(st.text(max_size=200))
def test_any_unicode_is_read_or_refused(text: str) -> None:
    if "\0" in text or any("\ud800" <= char <= "\udfff" for char in text):
        with pytest.raises(Unreadable, match=r"NUL character|lone surrogate"):
            extract(text, language="en")
    else:
        assert_reads(text, "en")


@settings(max_examples=50, deadline=None)
@given(st.dates().map(str), st.sampled_from(("hier", "il y a deux semaines", "le 29 février", "en décembre", "jeudi")))
def test_any_day_of_publication_will_do(published_on: str, when: str) -> None:
    extract(f"La MSS a été déployée {when}.", language="fr", published_on=published_on)


def test_the_same_bytes_in_any_thread() -> None:
    documents = [document for each in DOCUMENTS.values() for document in each[:8]]

    def read(document: dict[str, str]) -> str:
        return extract(document["text"], known=known_missions()).model_dump_json()

    alone = [read(document) for document in documents]
    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(read, documents * 3)) == alone * 3


def test_the_same_bytes_in_any_process() -> None:
    program = (
        "import json,sys;from app.extraction import extract;from app.reference import known_missions\n"
        "for text in json.load(sys.stdin): print(extract(text, known=known_missions()).model_dump_json())"
    )
    texts = json.dumps([document["text"] for each in DOCUMENTS.values() for document in each[:8]])
    outputs = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
            input=texts.encode(),
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "4321")
    }
    assert len(outputs) == 1


def work(text: str) -> int:
    """How many calls reading a text takes, of Python and of C: the same on any machine."""
    calls = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        extract(text, language="fr", published_on="2025-03-12", known=known_missions())
    finally:
        sys.setprofile(before)
    return calls


@pytest.mark.parametrize("make", HOSTILE.values(), ids=HOSTILE)
def test_twice_the_text_is_at_most_2_6_times_the_work(make: Callable[[int], str]) -> None:
    opening = "La Mission multinationale de soutien à la sécurité (MSS) veille. "
    work(opening + make(6_000))  # what is worked out at a word's first use
    once, twice = (work(opening + make(size)) for size in (6_000, 12_000))
    assert twice <= 2.6 * once
