"""Reviewing in the terminal: what is shown, what letters do and what is kept."""

import pytest
from sqlalchemy import Engine

from app.records import Personnel
from app.store.database import snapshot
from app.store.reading import history, records
from tests.cli.shared import Result, Sit, reviews


def ending(result: Result) -> tuple[int, list[str]]:
    """How it ended: the exit code, the last two lines and nothing to complain of."""
    assert result.err == ""
    return result.code, result.out.splitlines()[-2:]


def test_a_record_is_shown_in_its_sentence_with_where_it_is_from(sit: Sit, told: Engine) -> None:
    shown = sit("q").out.splitlines()
    assert shown[0] == "a accept · r reject · c correct · s skip · u undo the last decision · q quit"
    assert shown[2].startswith("personnel of mss-haiti · conflict (contradiction) · stories: 1 · rec_")
    assert shown[3] == "  measure deployed, count 720, contributors KE JM, category total"
    assert shown[4:6] == ["  “The MSS has 720 people. It is in Haiti.”", "  Le Courrier, 2025-08"]
    assert reviews(told) == {720: "unreviewed", 991: "unreviewed"}


def test_each_letter_decides(sit: Sit, told: Engine) -> None:
    done = sit("a", "it is so", "R ", "r", "")
    assert ending(done)[0] == 0
    assert done.out.splitlines()[-1] == "decided: 2, skipped: 0"
    assert "nothing is left to review" in done.out
    assert reviews(told) == {720: "accepted", 991: "rejected"}
    with snapshot(told) as session:
        [accepted] = records(session, Personnel, {"review": ["accepted"]}, limit=9).rows
        versions = history(session, accepted.id)
    assert [(one.action, one.author, one.reason) for one in versions] == [
        (None, None, None),
        ("accept", "A. Desrosiers", "it is so"),
    ]


def test_a_correction_sets_fields(sit: Sit, told: Engine) -> None:
    assert sit("c", "count = 721; contributors=KE JM,  BS;as_of=2025-08", "the list", "s", "q").code == 0
    with snapshot(told) as session:
        [one] = records(session, Personnel, {"review": ["corrected"]}, limit=9).rows
    record = one.record
    assert isinstance(record, Personnel)
    assert (record.count, record.contributors, record.as_of) == (721, ("KE", "JM", "BS"), "2025-08")
    sit("c", "contributors=", "", "q")
    assert [record.contributors for record in counted(told, "corrected")] == [(), ("KE", "JM", "BS")]


def counted(engine: Engine, review: str) -> list[Personnel]:
    with snapshot(engine) as session:
        found = records(session, Personnel, {"review": [review]}, limit=9).rows
    return sorted((one.record for one in found if isinstance(one.record, Personnel)), key=lambda one: -one.count)


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("", "A correction sets at least one field"),
        (";;", "A correction sets at least one field"),
        ("cuont=5", "There is no such field to correct; there are mission, measure, count"),
        ("=5", "There is no such field to correct"),
        ("count", "count: Input should be a valid integer"),
        ("count=many", "count: Input should be a valid integer"),
        ("count=1;count_max=1", "count_max is not above count"),
        ("as_of=August", "as_of: String should match pattern"),
        ("contributors=KE, XX", "contributors: 1: 'XX' is not an ISO 3166-1 alpha-2 country code"),
        ("contributors=KE KE", "It has a code twice"),
        ("mission=", "mission: Input should be a valid string"),
        ("mission=atlantis", "There is no mission atlantis"),
    ],
)
def test_a_correction_that_makes_no_record_is_not_kept(sit: Sit, told: Engine, line: str, why: str) -> None:
    done = sit("c", line, "why not", "q")
    assert f"not kept: {why}" in done.out
    assert ending(done)[1][-1].endswith("decided: 0, skipped: 0")
    assert reviews(told) == {720: "unreviewed", 991: "unreviewed"}


def test_what_is_skipped_comes_again_another_time(sit: Sit, told: Engine) -> None:
    first, again = sit("s", "s"), sit("s", "q")
    assert ending(first) == (0, ["decision: nothing is left to review", "decided: 0, skipped: 2"])
    assert "count 720" in again.out
    assert reviews(told) == {720: "unreviewed", 991: "unreviewed"}


def test_undoing_shows_the_record_again(sit: Sit, told: Engine) -> None:
    done = sit("a", "", "u", "u", "r", "wrong", "q")
    assert done.out.count("count 720") == 3
    assert done.out.count("undone: rec_") == 1
    assert "nothing was decided yet" in done.out
    assert reviews(told) == {720: "rejected", 991: "unreviewed"}
    with snapshot(told) as session:
        [one] = records(session, Personnel, {"review": ["rejected"]}, limit=9).rows
        assert [version.action for version in history(session, one.id)] == [None, "accept", "reopen", "reject"]


@pytest.mark.parametrize("lines", [(), ("?",), ("x", ""), ("accept",)])
def test_other_letters_are_answered_with_help_and_the_end_of_the_input_quits(
    sit: Sit, told: Engine, lines: tuple[str, ...]
) -> None:
    done = sit(*lines)
    assert (done.out.count("a accept · r reject"), done.code, done.err) == (1 + len(lines), 0, "")
    assert done.out.splitlines()[-1] == "decided: 0, skipped: 0"
    assert reviews(told) == {720: "unreviewed", 991: "unreviewed"}


@pytest.mark.parametrize("lines", [("a",), ("c",), ("c", "count=5")])
def test_a_decision_that_the_end_of_the_input_breaks_off_is_not_kept(
    sit: Sit, told: Engine, lines: tuple[str, ...]
) -> None:
    assert ending(sit(*lines))[1][-1] == "decided: 0, skipped: 0"
    assert reviews(told) == {720: "unreviewed", 991: "unreviewed"}
