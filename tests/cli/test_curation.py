"""What a curator does: merge missions, bring in a list of vetoes, read again; and how each says what is wrong."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from app.records import LeadCountry, Personnel, VetoEvent
from app.store.database import snapshot, transaction
from app.store.missions import mission, missions
from app.store.official_list import veto_list
from app.store.reading import records
from app.store.reviewing import Decision, decide
from tests.cli.shared import ROOT, SENTENCE, Result, Run, one_line
from tests.telling import DEPLOYED, LEAD, LONG_AGO, VETO, tell

VETOES = ROOT / "seeds" / "vetoes.csv"


@pytest.fixture
def two(kept: Engine) -> Engine:
    """Two missions in Haiti, of which one has two records and the other one."""
    tell(kept, "The MSS has 991, led by Kenya.", {**DEPLOYED, "count": 991}, {**LEAD, "country": "KE"})
    tell(kept, "The MMAS has 720.", {**DEPLOYED, "count": 720}, acronym="MMAS")
    return kept


def slugs(engine: Engine) -> list[str]:
    with snapshot(engine) as session:
        return [one.slug for one in missions(session, limit=9).rows]


def test_missions_are_merged_and_parted_again(run: Run, two: Engine) -> None:
    merged = run("missions", "merge", "mss-haiti", "mmas-haiti")
    assert merged == Result(
        0, "mss-haiti is mmas-haiti now: 2 records moved; `mission-facts missions unmerge mss-haiti` undoes it\n", ""
    )
    assert slugs(two) == ["mmas-haiti"]
    with snapshot(two) as session:
        found = mission(session, "MSS")
    assert found is not None
    assert found.slug == "mmas-haiti"
    parted = run("missions", "unmerge", "mss-haiti")
    assert parted == Result(0, "mss-haiti is a mission of its own again: 2 records moved back\n", "")
    assert slugs(two) == ["mmas-haiti", "mss-haiti"]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("merge", "mss-haiti", "mss-haiti"), "mss-haiti cannot be merged with itself"),
        (("merge", "atlantis", "mss-haiti"), "there is no mission atlantis"),
        (("merge", "mss-haiti", "atlantis"), "there is no mission atlantis"),
        (("merge", "mss-haiti", "MMAS"), "there is no mission MMAS"),
        (("merge", "\x1b[31m", "mss-haiti"), "there is no mission \ufffd[31m"),
        (("merge", "gsf-haiti", "mss-haiti"), "gsf-haiti was merged into mmas-haiti before: undo that first"),
        (("merge", "mmas-haiti", "gsf-haiti"), "merging mmas-haiti into it would be a circle"),
        (("unmerge", "mss-haiti"), "mss-haiti was not merged into another"),
        (("unmerge", "atlantis"), "there is no mission atlantis"),
    ],
)
def test_what_cannot_be_merged_is_said_in_one_line(
    run: Run, two: Engine, arguments: tuple[str, ...], says: str
) -> None:
    tell(two, "The GSF is planned.", acronym="GSF")
    assert run("missions", "merge", "gsf-haiti", "mmas-haiti").code == 0
    result = run("missions", *arguments)
    assert (result.code, result.out) == (1, "")
    assert one_line(result.err)
    assert says in result.err
    assert slugs(two) == ["mmas-haiti", "mss-haiti"]


@pytest.mark.parametrize(
    "arguments",
    [
        ("missions", "merge"),
        ("missions", "merge", "mss-haiti"),
        ("missions", "merge", "\udcff", "mss-haiti"),
        ("missions", "unmerge"),
        ("missions", "unmerge", "\udcff"),
        ("missions", "part", "mss-haiti"),
        ("vetoes", "import"),
        ("vetoes", "import", "a.csv", "--through", "yesterday"),
        ("vetoes", "import", "a.csv", "--through", "2026"),
        ("vetoes", "import", "a.csv", "--through", ""),
        ("reread", "all"),
        ("keys", "revoke", "\udcff"),
        ("keys", "create", "--scope", "review", "--label", "\udcff"),
    ],
)
def test_a_wrong_command_line_is_one_line(run: Run, arguments: tuple[str, ...]) -> None:
    result = run(*arguments)
    assert (result.code, result.out) == (2, "")
    assert one_line(result.err)


@pytest.mark.parametrize(
    "arguments",
    [("missions", "merge", "a", "b"), ("vetoes", "import", str(VETOES)), ("reread",), ("review", "--author", "Me")],
)
def test_without_its_tables_or_out_of_reach_the_database_is_at_fault(
    run: Run, arguments: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for address in (f"sqlite:///{tmp_path / 'empty.db'}", f"sqlite:///{tmp_path / 'nowhere' / 'absent.db'}"):
        monkeypatch.setenv("MISSION_FACTS_DATABASE_URL", address)
        result = run(*arguments)
        assert (result.code, result.out) == (3, "")
        assert one_line(result.err)


def through(engine: Engine) -> str | None:
    with snapshot(engine) as session:
        known = veto_list(session)
    return None if known is None else known.through


def test_a_list_of_vetoes_is_brought_in(run: Run, kept: Engine) -> None:
    tell(kept, "Russia vetoed it.", {**VETO, "members": ("RU",), "draft": "S/2023/638"})
    votes = len(VETOES.read_text(encoding="utf-8").splitlines()) - 1
    says = f"{VETOES}: {votes} votes to 2026-04-07"
    assert run("vetoes", "import", VETOES) == Result(0, f"{says}\n", "")
    assert run("vetoes", "import", VETOES) == Result(0, f"{says}; the list known already\n", "")
    with snapshot(kept) as session:
        [veto] = records(session, VetoEvent, {}, limit=9).rows
    assert veto.official is not None
    assert (veto.official.status, veto.official.list_through) == ("confirmed", "2026-04-07")
    later = run("vetoes", "import", VETOES, "--through", "2026-04-30")
    assert later == Result(0, f"{VETOES}: {votes} votes to 2026-04-30\n", "")
    assert through(kept) == "2026-04-30"


def test_a_list_that_covers_the_future_is_refused(run: Run, kept: Engine, tmp_path: Path) -> None:
    tomorrow = f"{datetime.now(UTC) + timedelta(2):%Y-%m-%d}"
    (tmp_path / "late.csv").write_text(altered(1, "date", tomorrow), encoding="utf-8")
    for arguments in ((str(VETOES), "--through", tomorrow), ("late.csv",)):
        result = run("vetoes", "import", *arguments)
        assert (result.code, result.out) == (1, "")
        assert result.err.endswith(f"nothing was imported\n{tomorrow} lies in the future, of which no list can tell\n")
    assert through(kept) is None


def altered(row: int, column: str, cell: str) -> str:
    """The list with another cell in one row."""
    lines = VETOES.read_text(encoding="utf-8").splitlines(keepends=True)
    cells = lines[row].split(",")
    cells[lines[0].strip().split(",").index(column)] = cell
    lines[row] = ",".join(cells)
    return "".join(lines)


BAD: dict[str, bytes] = {
    "the list is empty": b"",
    "the list has a header and no rows": VETOES.read_bytes().splitlines(keepends=True)[0],
    "the list is not UTF-8: byte 0 is no part of it": b"\xff\xfe",
    "the list is not text: it holds a NUL character at 1": b"a\0b",
    "row 1: 'slug': is no column of the list; the nearest is source": b"slug\n1\n",
    "row 6: date: there is no 2023-13-01": altered(5, "date", "2023-13-01").encode(),
    "row 6: members: 'XX' is none of CN, FR, GB, RU and US": altered(5, "members", "XX").encode(),
    "row 6: draft: '\ufffd[31m' is no symbol": altered(5, "draft", "\x1b[31m").encode(),
}
"""What a file holds that is no list, by what is said of it."""


@pytest.mark.parametrize("says", [*BAD])
def test_a_list_with_a_fault_is_not_brought_in(run: Run, kept: Engine, tmp_path: Path, says: str) -> None:
    (tmp_path / "bad.csv").write_bytes(BAD[says])
    result = run("vetoes", "import", "bad.csv")
    assert (result.code, result.out) == (1, "")
    first, *faults = result.err.splitlines()
    assert first == "mission-facts: bad.csv: nothing was imported"
    assert faults[0].startswith(says.replace("\ufffd", "\\x1b"))
    assert through(kept) is None


@pytest.mark.parametrize("path", ["absent.csv", ".", "a" * 5000])
def test_a_file_that_cannot_be_read(run: Run, path: str) -> None:
    result = run("vetoes", "import", path)
    assert (result.code, result.out) == (1, "")
    assert one_line(result.err)


def test_a_list_that_ends_before_its_newest_vote_is_refused(run: Run) -> None:
    for day, says in (("2026-04-06", "is before the newest vote, of 2026-04-07"), ("2026-02-30", "there is no")):
        result = run("vetoes", "import", VETOES, "--through", day)
        assert (result.code, result.out) == (1, "")
        assert f"through: {'' if says.startswith('there') else day + ' '}{says}" in result.err


def test_documents_of_an_older_reader_are_read_again(run: Run, kept: Engine) -> None:
    nothing = Result(0, "0 documents read again: 0 records came, 0 went\n", "")
    assert run("reread") == nothing
    misread = ({**DEPLOYED, "count": 7}, {**LEAD, "country": "KE"})
    tell(kept, SENTENCE.format(100), *misread, published_on="2025-08", now=LONG_AGO)
    with transaction(kept) as session:
        [lead] = records(session, LeadCountry, {}, limit=9).rows
        decide(session, lead.id, Decision("accept", "Me"), now=LONG_AGO)
    assert run("reread") == Result(0, "1 documents read again: 1 records came, 1 went\n", "")
    assert run("reread") == nothing
    with snapshot(kept) as session:
        assert [one.review for one in records(session, LeadCountry, {}, limit=9).rows] == ["accepted"]
        found = records(session, Personnel, {}, limit=9).rows
    assert [one.record.count for one in found if isinstance(one.record, Personnel)] == [100]
    with transaction(kept) as session:
        session.execute(text("UPDATE document_reading SET extractor_version = '0' WHERE known_until IS NULL"))
    assert run("reread") == Result(0, "1 documents read again: 0 records came, 0 went\n", "")
