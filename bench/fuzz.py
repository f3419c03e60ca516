"""Coverage-guided fuzzing of the reader: no text makes it raise, and every quote is the text's own words.

Usage: make fuzz [SECONDS=60]. Atheris is installed into `.venv-fuzz`, apart from what the service needs. It grows texts
out of the annotated ones and of words and signs by which ways through the rules they find; one that fails is written to
`crash-*` and shown. Not part of the tests, since a run has no end of its own.
"""

import sys
from pathlib import Path

import atheris

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

with atheris.instrument_imports(include=["app.extraction"]):
    from app.extraction import Unreadable, extract
    from app.reference import known_missions

LANGUAGES = [None, "fr", "en", "es"]
PUBLISHED = [None, "2025-03-12", "2025-03", "2025"]
LONGEST = 2_000


def read_one(data: bytes) -> None:
    """Read the text that the bytes make; raises where a quote is not the text's own."""
    provider = atheris.FuzzedDataProvider(data)
    language, published = provider.PickValueInList(LANGUAGES), provider.PickValueInList(PUBLISHED)
    text = provider.ConsumeUnicode(LONGEST)
    try:
        found = extract(text, language=language, published_on=published, known=known_missions())
    except Unreadable:
        return
    for item in (*found.missions, *found.records):
        for span in item.evidence:
            if text[span.start : span.end] != span.quote:
                raise AssertionError(f"{span} is not in {text!r}")


def seeds(folder: Path) -> None:
    """The annotated documents as what to start from, in the form that the fuzzer gives texts."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, path in enumerate(sorted((ROOT / "corpus" / "dev").glob("*.json"))):
        (folder / f"{number:03}").write_bytes(b"\x01" + path.read_bytes()[:LONGEST] + b"\x00\x00")


if __name__ == "__main__":
    corpus = ROOT / ".venv-fuzz" / "texts"
    seeds(corpus)
    atheris.Setup([*sys.argv, str(corpus)], read_one)
    atheris.Fuzz()
