"""A wrong command line is one line; help is there for everything."""

import pytest

from tests.cli.shared import Run, one_line

COMMANDS = (
    *("extract", "explain", "evaluate", "ingest", "serve", "migrate", "keys create", "keys list", "keys revoke"),
    *("missions merge", "missions unmerge", "vetoes import", "reread", "review"),
)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["extrac"], "No such command"),
        (["extract", "--jsno"], "No such option"),
        (["extract", "--published-on", "yesterday"], "a date such as 2025, 2025-08 or 2025-08-31"),
        (["evaluate"], "Missing argument"),
        (["evaluate", ".", "--min-f1", "2"], "--min-f1"),
        (["ingest"], "Missing argument"),
    ],
)
def test_a_wrong_command_line_is_one_line(run: Run, arguments: list[str], says: str) -> None:
    result = run(*arguments)
    assert (result.code, result.out) == (2, "")
    assert one_line(result.err)
    assert says in result.err


def test_help_is_there_for_everything_with_an_example(run: Run) -> None:
    overview = run("--help").out
    for command in COMMANDS:
        assert command.split()[0] in overview
        result = run(*command.split(), "--help")
        assert result.code == 0
        assert "Example: " in result.out
        assert f"mission-facts {command}" in " ".join(result.out.split())
    assert "Exit codes: " in overview


def test_no_command_is_the_help(run: Run) -> None:
    result = run()
    assert "extract" in result.out + result.err
    assert "mission-facts: " not in result.err
