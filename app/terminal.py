"""What the command line tells: its exit codes, its lines of output and its one-line messages."""

import json
import sys
from typing import NoReturn

import typer
from pydantic import ValidationError

# The command's help explains them.
DONE, INCOMPLETE, MISUSED, NO_DATABASE = 0, 1, 2, 3

_CONTROL = dict.fromkeys(
    [*range(32), *range(127, 160), 0x061C, *range(0x2028, 0x202F), *range(0x2066, 0x206A)], "\N{REPLACEMENT CHARACTER}"
) | dict.fromkeys(map(ord, "\t\n"), " ")
"""What would move a terminal's cursor, start a command to it or turn the direction of writing."""


def plain(words: str) -> str:
    """Words from outside as a terminal may show them: on one line, character by character, none that controls it."""
    return words.translate(_CONTROL)


def utf8(argument: str | None) -> str | None:
    """The callback of an argument that is kept or looked for, unlike a path: no database takes other bytes."""
    try:
        return argument and argument.encode().decode()
    except UnicodeEncodeError:
        raise typer.BadParameter("it is not UTF-8") from None


def say(message: str) -> None:
    """One line on standard error, for the person who runs the command; what has several keeps them."""
    typer.echo("\n".join(map(plain, f"mission-facts: {message}".split("\n"))), err=True)


def fail(message: str, code: int) -> NoReturn:
    """Say why, and end the command with this exit code."""
    say(message)
    raise typer.Exit(code)


def write_json(value: object) -> None:
    """One line of JSON on standard output: in UTF-8 whatever the locale, and at once for whoever waits for it."""
    line = json.dumps(value, ensure_ascii=False).encode(errors="backslashreplace")  # as in JSON, so it stays JSON
    sys.stdout.buffer.write(line + b"\n")
    sys.stdout.buffer.flush()


def reason_of(error: ValidationError) -> str:
    """The first thing that pydantic found wrong, in one line and without the input."""
    wrong = error.errors(include_url=False, include_input=False)[0]
    place = ".".join(str(part) for part in wrong["loc"])
    reason = wrong["msg"].removeprefix("Value error, ")
    return f"{place}: {reason}" if place else reason
