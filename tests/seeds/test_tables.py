"""The two reference tables are whole: their form, codes and dates, and what their page says of them."""

import csv
import io
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import TypeAdapter

from app.codes import COUNTRIES
from app.extraction.text import fold
from app.values import PartialDate

SEEDS = Path(__file__).parents[2] / "seeds"
PAGE = (SEEDS / "README.md").read_text(encoding="utf-8")
HEADERS = {
    "missions": "slug acronym acronym_fr acronym_es name_en name_fr name_es other_names host_countries"
    " organization lead_country started_on ended_on successor".split(),
    "vetoes": "date draft meeting members agenda_item countries source".split(),
}
NAMES = ("acronym", "acronym_fr", "acronym_es", "name_en", "name_fr", "name_es")
SYMBOL = re.compile(r"S/(?:(\d{4})/)?\d+(?:/(?:Rev|Corr|Add)\.\d+)?")
NO_LIBRARY_DRAFT = re.compile(r"\((?:amendment|paragraph vote)\)$")

Row = dict[str, str]


def text(table: str) -> str:
    return (SEEDS / f"{table}.csv").read_bytes().decode("utf-8")


def rows(table: str) -> list[Row]:
    return list(csv.DictReader(io.StringIO(text(table), newline=""), strict=True))


MISSIONS, VETOES = rows("missions"), rows("vetoes")
BY_SLUG = {row["slug"]: row for row in MISSIONS}


def dates() -> Iterator[str]:
    yield from (row["date"] for row in VETOES)
    yield from (row[column] for row in MISSIONS for column in ("started_on", "ended_on") if row[column])


def aliases(row: Row) -> list[str]:
    return [name for name in [*(row[column] for column in NAMES), *row["other_names"].split("|")] if name]


def listed(section: str) -> dict[str, list[str]]:
    """What the page lists under a heading, each item's first code with the others on its line."""
    body = PAGE.split(f"### {section}\n", 1)[1].split("\n#", 1)[0]
    items = (re.findall("`([^`]+)`", line) for line in body.splitlines() if line.startswith("- `"))
    return {first: others for first, *others in items}


@pytest.mark.parametrize("table", HEADERS)
def test_a_table_has_its_form(table: str) -> None:
    content = text(table)
    assert next(csv.reader(io.StringIO(content))) == HEADERS[table]
    assert not content.startswith("\ufeff")
    assert "\r" not in content
    assert content.endswith("\n")
    assert not content.endswith("\n\n")
    for row in rows(table):
        for cell in row.values():
            assert cell == " ".join(unicodedata.normalize("NFC", cell).split()), row


def test_the_page_counts_the_rows() -> None:
    assert f"({len(VETOES)} rows,\n" in PAGE
    assert f"({len(MISSIONS)} rows, sorted by slug)" in PAGE
    assert len(MISSIONS) >= 150
    without = [sum(not row[column] for row in MISSIONS) for column in ("name_fr", "name_es")]
    assert "{} rows have no French name and {} no Spanish one".format(*without) in PAGE


def test_dates_are_of_the_calendar_and_not_after_the_tables_were_made() -> None:
    made = re.search(r"checked and enlarged (\d{4}-\d\d-\d\d)", PAGE)
    assert made
    for date in dates():
        TypeAdapter(PartialDate).validate_python(date)
        assert date <= made[1]


def test_country_codes_are_codes_sorted_and_once() -> None:
    for cell in [row["host_countries"] for row in MISSIONS] + [row["countries"] for row in VETOES]:
        codes = cell.split()
        assert codes == sorted(set(codes))
        assert COUNTRIES.keys() >= set(codes), cell
    assert COUNTRIES.keys() >= {row["lead_country"] for row in MISSIONS if row["lead_country"]}


def test_missions_are_sorted_by_slugs_of_one_form_each_once() -> None:
    slugs = [row["slug"] for row in MISSIONS]
    assert slugs == sorted(set(slugs))
    assert all(re.fullmatch("[a-z0-9]+(?:-[a-z0-9]+)*", slug) for slug in slugs)


def test_a_mission_has_a_name_and_an_organization_and_no_name_twice() -> None:
    for row in MISSIONS:
        assert row["name_en"], row["slug"]
        assert row["organization"], row["slug"]
        assert row["acronym"] not in {row["acronym_fr"], row["acronym_es"]} - {""}, row["slug"]
        others = row["other_names"].split("|")
        assert all(name == name.strip() for name in others), row["slug"]
        assert len(others) == len(set(others) - {row[column] for column in NAMES if row[column]}), row["slug"]


def test_a_mission_does_not_end_before_it_starts() -> None:
    for row in MISSIONS:
        start, end = row["started_on"], row["ended_on"]
        both = min(len(start), len(end))
        assert start[:both] <= end[:both], row["slug"]


def test_only_a_mission_that_ended_has_a_successor_and_none_comes_round_to_itself() -> None:
    for row in MISSIONS:
        trail = [row["slug"]]
        while following := BY_SLUG[trail[-1]]["successor"]:
            assert BY_SLUG[trail[-1]]["ended_on"], trail
            assert following in BY_SLUG, trail
            assert following not in trail, trail
            trail.append(following)


def test_names_that_missions_share_are_those_that_the_page_lists() -> None:
    owners: dict[str, set[str]] = defaultdict(set)
    for row in MISSIONS:
        for name in aliases(row):
            owners[fold(name)].add(row["slug"])
    shared = {name: slugs for name, slugs in owners.items() if len(slugs) > 1}
    assert shared == {fold(name): set(slugs) for name, slugs in listed("Shared acronyms").items()}


def test_missions_that_share_a_name_differ_in_host_or_period() -> None:
    for slugs in listed("Shared acronyms").values():
        told = {(BY_SLUG[slug]["host_countries"], BY_SLUG[slug]["started_on"]) for slug in slugs}
        assert len(told) == len(slugs), slugs


def test_names_are_specific() -> None:
    """A word or two in small letters, or a bare common noun, would be found in every text."""
    for row in MISSIONS:
        for name in aliases(row):
            assert not name.islower() or name.count(" ") >= 2, (row["slug"], name)
            assert fold(name) not in {"mission", "force", "operation", "mision", "fuerza", "operacion"}, row["slug"]


def test_vetoes_are_in_the_order_of_votes_to_the_end_that_the_page_states() -> None:
    days = [row["date"] for row in VETOES]
    assert days == sorted(days)
    assert all(len(day) == 10 for day in days)
    assert f"{days[0]} to {days[-1]}, sorted by date" in PAGE
    meetings = [int(row["meeting"].removeprefix("S/PV.")) for row in VETOES if row["meeting"]]
    assert meetings == sorted(meetings)


def test_symbols_of_drafts_have_their_form_and_their_year() -> None:
    voted_on: dict[str, str] = {}
    for row in VETOES:
        if row["draft"]:
            symbol = SYMBOL.fullmatch(row["draft"])
            assert symbol, row
            assert symbol[1] == (row["date"][:4] if row["date"] >= "1994" else None), row
            assert voted_on.setdefault(row["draft"], row["date"]) == row["date"], row


def test_members_are_permanent_ones_sorted_and_never_what_the_vote_was_about() -> None:
    for row in VETOES:
        members = row["members"].split(" ")
        assert members == sorted(set(members)), row
        assert {"CN", "FR", "GB", "RU", "US"} >= set(members), row
        assert set(members).isdisjoint(row["countries"].split()), row


def test_the_counts_of_vetoes_that_the_page_gives_are_those_of_the_table() -> None:
    drafts = [row for row in VETOES if not NO_LIBRARY_DRAFT.search(row["agenda_item"])]
    counts = [
        f"{member} {sum(member in row['members'] for row in drafts)}" for member in ("RU", "US", "GB", "CN", "FR")
    ]
    stated = " ".join(PAGE.split())
    assert f"{len(drafts)} are draft resolutions" in stated
    assert f"({', '.join(counts)})" in stated
    assert f"{len(VETOES) - len(drafts)} are not: their agenda_item ends in" in stated
    assert f"Empty in {sum(not row['countries'] for row in VETOES)} rows" in stated


def test_every_veto_has_an_item_of_few_words_and_sources_that_the_page_explains() -> None:
    used = {key for row in VETOES for key in row["source"].split("; ")}
    assert used == set(listed("Source keys"))
    assert all(0 < len(row["agenda_item"].split()) <= 12 for row in VETOES)
