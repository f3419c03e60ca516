"""Logs: JSON or for people, with the request id, also from libraries that know nothing of it."""

import io
import json
import logging
from typing import Any

import pytest
import structlog

from app import logs


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


pytestmark = pytest.mark.usefixtures("logs_as_before")


def written(stream: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_a_line_is_json_with_its_time_level_and_fields() -> None:
    stream = io.StringIO()
    logs.configure("info", stream=stream)
    structlog.get_logger("app.test").info("kept", records=3, title="août")
    (line,) = written(stream)
    assert line.pop("timestamp").endswith("Z")
    assert line == {"event": "kept", "level": "info", "logger": "app.test", "records": 3, "title": "août"}
    assert "août" in stream.getvalue()


def test_the_request_id_is_on_every_line_of_the_request_and_on_no_other() -> None:
    stream = io.StringIO()
    logs.configure("info", stream=stream)
    with structlog.contextvars.bound_contextvars(request_id="r1"):
        structlog.get_logger("app.test").info("ours")
        logging.getLogger("library").warning("theirs: %s", 7)
    structlog.get_logger("app.test").info("later")
    lines = written(stream)
    assert [(line["event"], line.get("request_id")) for line in lines] == [
        ("ours", "r1"),
        ("theirs: 7", "r1"),
        ("later", None),
    ]


def test_the_copy_for_terminals_that_uvicorn_sends_along_is_left_out() -> None:
    stream = io.StringIO()
    logs.configure("info", stream=stream)
    logging.getLogger("uvicorn.error").info("up", extra={"color_message": "\x1b[1mup", "port": 8000})
    (line,) = written(stream)
    assert "color_message" not in line
    assert line["port"] == 8000


def test_less_severe_lines_are_left_out() -> None:
    stream = io.StringIO()
    logs.configure("warning", stream=stream)
    structlog.get_logger("app.test").info("no")
    logging.getLogger("library").info("no")
    structlog.get_logger("app.test").warning("yes")
    assert [line["event"] for line in written(stream)] == ["yes"]


@pytest.mark.parametrize(
    "log", [structlog.get_logger("app.test"), logging.getLogger("library")], ids=["ours", "theirs"]
)
def test_an_exception_is_one_line(log: logging.Logger) -> None:
    stream = io.StringIO()
    logs.configure("info", stream=stream)
    try:
        raise LookupError("gone")
    except LookupError:
        log.exception("failed")
    (line,) = written(stream)
    assert line["exception"][0]["exc_type"] == "LookupError"
    assert line["exception"][0]["exc_value"] == "gone"


@pytest.mark.parametrize("stream", [io.StringIO(), Terminal()], ids=["json", "terminal"])
def test_a_secret_in_a_local_variable_stays_out_of_the_log(stream: io.StringIO) -> None:
    logs.configure("info", stream=stream)
    key = "mf_secret"
    try:
        raise LookupError(len(key))
    except LookupError:
        structlog.get_logger("app.test").exception("failed")
    assert "LookupError" in stream.getvalue()
    assert key not in stream.getvalue()


def test_at_a_terminal_lines_are_for_people() -> None:
    stream = Terminal()
    logs.configure("info", stream=stream)
    structlog.get_logger("app.test").info("kept", records=3)
    assert "kept" in stream.getvalue()
    with pytest.raises(json.JSONDecodeError):
        json.loads(stream.getvalue())
