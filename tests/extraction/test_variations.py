"""The same facts in other words: each text of a table yields exactly the records that stand under it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.extraction import extract
from app.records import FundingEvent, LeadCountry, Personnel, Record

HERE = Path(__file__).parent
PUBLISHED = "2025-03-12"


def texts(name: str) -> Iterator[tuple[str, str, list[str]]]:
    """The texts of a table as (language, text, records)."""
    language = name.rpartition("_")[2]
    text, records = "", list[str]()
    for line in (HERE / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("= "):
            if text:
                yield language, text, records
            text, records = line[2:], []
        elif line and not line.startswith("#"):
            records.append(line)
    yield language, text, records


def told(record: Record, acronyms: dict[str | None, str]) -> str:
    """A record as a line of the table, without its date."""
    if isinstance(record, LeadCountry):
        values = f"lead | {record.country or record.region} {record.status}"
    elif isinstance(record, Personnel):
        count = str(record.count) + (f"-{record.count_max}" if record.count_max else "")
        values = " ".join([f"personnel | {record.measure} {count}", *record.contributors])
    elif isinstance(record, FundingEvent):
        amount = "-" if record.amount is None else f"{record.amount:.0f}"
        values = f"funding | {record.kind} {amount} {record.currency or '-'} {record.funder or '-'}"
    else:
        values = f"veto | {' '.join(sorted(record.members))} {record.status}"
    return f"{acronyms[record.mission]} | {values}"


def date_of(record: Record) -> str | None:
    """The date of a record, whatever its field."""
    return next((d for f in ("since", "until", "as_of", "date") if (d := getattr(record, f, None))), None)


LANGUAGES = sorted(path.stem.rpartition("_")[2] for path in HERE.glob("variations_*.txt"))
VARIATIONS = [each for language in LANGUAGES for each in texts(f"variations_{language}")]


@pytest.mark.parametrize(("language", "text", "expected"), VARIATIONS)
def test_yields_exactly_its_records(language: str, text: str, expected: list[str]) -> None:
    extraction = extract(text, published_on=PUBLISHED, language=language)
    acronyms: dict[str | None, str] = {m.key: m.acronym or m.names[0] for m in extraction.missions}
    found = {told(record, acronyms): record for record in extraction.records}
    dated = {line: line.rpartition(" ")[2] for line in expected if line[-3:-2] == "-" and line[-10:-8] != " |"}
    bare = {line.removesuffix(f" {dated.get(line, '')}") if line in dated else line for line in expected}
    assert set(found) == bare
    for line, date in dated.items():
        assert date_of(found[line.removesuffix(f" {date}")]) == date


@pytest.mark.parametrize("language", LANGUAGES)
def test_tables_are_large(language: str) -> None:
    assert sum(each[0] == language for each in VARIATIONS) >= 60
    assert len(negatives(language)) >= 40


def negatives(language: str) -> list[str]:
    lines = (HERE / f"negatives_{language}.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


@pytest.mark.parametrize(
    ("language", "text"), [(language, line) for language in LANGUAGES for line in negatives(language)]
)
def test_yields_nothing(language: str, text: str) -> None:
    assert extract(text, published_on=PUBLISHED, language=language).records == ()
