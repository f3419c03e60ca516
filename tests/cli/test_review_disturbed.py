"""Reviewing in the terminal when something comes between, and with what no terminal should be given."""

import io
from datetime import UTC, datetime

import pytest
from sqlalchemy import Engine, text

from app.records import Personnel
from app.store.database import snapshot, transaction
from app.store.reading import history, records
from app.store.reviewing import Decision, decide
from tests.cli.shared import Run, Sit, one_line, reviews
from tests.telling import DEPLOYED, LEAD, tell


def test_interrupted_it_keeps_what_was_decided(run: Run, told: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    typed = iter(["a", "it is so", "r"])

    def typing(_: str) -> str:
        if (line := next(typed, None)) is None:
            raise KeyboardInterrupt
        return line

    monkeypatch.setattr("builtins.input", typing)
    result = run("review", "--author", "Me")
    assert (result.code, result.out.splitlines()[-1]) == (130, "decided: 1, skipped: 0")
    assert reviews(told) == {720: "accepted", 991: "unreviewed"}


def test_what_somebody_else_decided_meanwhile_stays(run: Run, told: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    with snapshot(told) as session:
        by_count = {
            one.record.count: one.id
            for one in records(session, Personnel, {}, limit=9).rows
            if isinstance(one.record, Personnel)
        }

    def elsewhere(count: int) -> None:
        with transaction(told) as session:
            decide(session, by_count[count], Decision("reject", "Else"), now=datetime.now(UTC))

    typed = iter(["a", "", "a", "", "u", "q"])
    events = {1: lambda: elsewhere(720), 4: lambda: elsewhere(991)}
    asked = iter(range(9))

    def typing(_: str) -> str:
        events.get(next(asked), lambda: None)()
        return next(typed)

    monkeypatch.setattr("builtins.input", typing)
    result = run("review", "--author", "Me")
    assert "not kept: it is at revision 2 by now" in result.out
    assert "nothing is left to review" in result.out
    assert result.code == 0
    assert reviews(told) == {720: "rejected", 991: "accepted"}


def test_what_the_reader_took_back_meanwhile_is_not_undone(
    run: Run, told: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = iter(["a", "", "u", "q"])

    def typing(_: str) -> str:
        line = next(typed)
        if line == "u":
            with transaction(told) as session:
                session.execute(text("UPDATE personnel SET retracted_at = recorded_at"))
        return line

    monkeypatch.setattr("builtins.input", typing)
    tell(told, "Kenya leads.", {**LEAD, "country": "KE"})
    result = run("review", "--author", "Me")
    assert "not kept: the reader took it back" in result.out
    assert (result.code, result.err) == (0, "")


ESCAPES = "\x1b]0;owned\x07 \x1b[31m[bold]red[/bold]\x1b[2J \x9b1m \u202eright \u2066 \b\b\r :smile:"


def test_no_text_controls_the_terminal(sit: Sit, kept: Engine) -> None:
    tell(kept, f"The MSS {ESCAPES} has 991.", {**DEPLOYED, "count": 991}, publisher=f"Pub {ESCAPES}")
    tell(kept, "Kenya leads it.", {**LEAD, "country": "KE", "attribution": ESCAPES}, title=f"Title {ESCAPES}")
    out = sit("s", "s").out
    assert not {letter for letter in out if not letter.isprintable()} - {"\n"}
    assert out.count("\ufffd[31m[bold]red[/bold]\ufffd[2J") == 3
    assert out.count(":smile:") == 3


def test_what_is_typed_is_kept_as_plain_text(run: Run, told: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    typed = b"\xff\n\xfe\x00\na\n\x1b[31m \xffred \x00\nq\n"
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(typed), encoding="utf-8"))
    result = run("review", "--author", " Me ")
    assert (result.code, result.err) == (0, "")
    with snapshot(told) as session:
        [one] = records(session, Personnel, {"review": ["accepted"]}, limit=9).rows
        newest = history(session, one.id)[-1]
    assert (newest.author, newest.reason) == ("Me", "\ufffd[31m \ufffdred \ufffd")


def test_an_empty_queue_says_so(sit: Sit, kept: Engine) -> None:
    assert sit().out.splitlines()[-2:] == ["nothing is left to review", "decided: 0, skipped: 0"]
    tell(kept, "The MSS is in Haiti.")
    for name in ("mss-haiti", "MSS"):
        assert sit(arguments=("--author", "Me", "--mission", name)).code == 0


def test_only_one_mission_is_shown(sit: Sit, told: Engine) -> None:
    tell(told, "The GSF has 5.", {**DEPLOYED, "count": 5}, acronym="GSF")
    out = sit("s", arguments=("--author", "Me", "--mission", "gsf")).out
    assert (out.count("count 5"), out.count("count 720")) == (1, 0)


@pytest.mark.usefixtures("told")
def test_a_mission_that_there_is_not_is_an_error(run: Run) -> None:
    for name in ("atlantis", "", "\udcff"):
        result = run("review", "--author", "Me", "--mission", name)
        assert (result.code, result.out) == (2 if name == "\udcff" else 1, "")
        assert one_line(result.err)


@pytest.mark.parametrize("author", ["", "  ", "\udcff"])
def test_who_decides_has_to_be_said(run: Run, author: str) -> None:
    result = run("review", "--author", author)
    assert (result.code, result.out) == (2, "")
    assert one_line(result.err)
    assert "--author" in result.err


def test_who_decides_is_the_user_unless_said(sit: Sit, run: Run, told: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("USER", "adele")
    sit("a", "", "q", arguments=())
    with snapshot(told) as session:
        [one] = records(session, Personnel, {"review": ["accepted"]}, limit=9).rows
        assert history(session, one.id)[-1].author == "adele"
    monkeypatch.delenv("USER")
    result = run("review")
    assert (result.code, result.out) == (2, "")
    assert "Missing option '--author'" in result.err
