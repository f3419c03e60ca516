"""What an operator does at the command line: serve, migrate, and make, list and end keys.

Like `app.cli`, it imports the database and the web server only in the commands that need them.
"""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.terminal import DONE, INCOMPLETE, MISUSED, NO_DATABASE, fail, plain, say, utf8

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from app.settings import Settings

app = typer.Typer()
keys = typer.Typer(help="Make, list and end the keys that allow writing over HTTP.", no_args_is_help=True)
app.add_typer(keys, name="keys")


def settings() -> "Settings":
    """The settings; a bad one ends the command with one line."""
    from app.settings import BadSetting, read_settings

    try:
        return read_settings()
    except BadSetting as error:
        fail(str(error), MISUSED)


@contextmanager
def database(*, has_tables: bool = True) -> Iterator["Engine"]:
    """The database that the settings name, up to date unless `has_tables` is false; a failure is one line."""
    from sqlalchemy.engine import make_url
    from sqlalchemy.exc import SQLAlchemyError

    from app.store.database import connect
    from app.store.migrating import is_at_head

    url = settings().database_url
    engine = connect(url)
    try:
        if has_tables and not is_at_head(engine):
            fail("the database has not got the tables of this version: run `mission-facts migrate`", NO_DATABASE)
        yield engine
    except SQLAlchemyError as error:
        shown = make_url(url).render_as_string(hide_password=True)
        reason = _reason(error)
        fail(f"cannot use {shown}: {reason}; see that it runs and MISSION_FACTS_DATABASE_URL is right", NO_DATABASE)
    finally:
        engine.dispose()


def _reason(error: Exception) -> str:
    """What the driver says, in one line; pg8000 hands over PostgreSQL's answer as a dict, `M` being the message."""
    cause = getattr(error, "orig", None) or error
    said = cause.args[0] if cause.args else cause
    return " ".join(str(said.get("M", said) if isinstance(said, dict) else said).split()).rstrip(".")


@app.command(epilog="Example: mission-facts serve --port 9000 --migrate --ingest seeds")
def serve(
    host: Annotated[
        str, typer.Option(help="Address to listen at; 0.0.0.0 is every one of this machine.")
    ] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port to listen at.", min=1, max=65535)] = 8000,
    workers: Annotated[int, typer.Option(help="Processes that answer requests.", min=1)] = 1,
    migrates: Annotated[bool, typer.Option("--migrate", help="First do what `migrate` does.")] = False,
    ingests: Annotated[
        list[Path] | None, typer.Option("--ingest", help="First `ingest` this; can be repeated.")
    ] = None,
) -> None:
    """Answer over HTTP until Ctrl-C."""
    import uvicorn

    from app import logs
    from app.loading import load

    with database(has_tables=not migrates) as engine:
        if migrates:
            _bring_up_to_date(engine)
        load(engine, ingests or [], as_lines=False, quiet=True)
    _check_free(host, port)
    address = f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
    typer.echo(f"Missions: {address}/v1/missions\nThe API: {address}/openapi.json\nCtrl-C ends it.")
    logs.configure(settings().log_level)
    # No access log: the application writes a line for each request itself, with its id.
    uvicorn.run(
        "app.main:app_from_environment",
        factory=True,
        host=host,
        port=port,
        workers=workers,
        log_config=None,
        access_log=False,
    )


def _check_free(host: str, port: int) -> None:
    """Find out in one line what the server would say in its log, and each of its workers again."""
    try:
        with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as trial:
            trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            trial.bind((host, port))
    except OSError as error:
        fail(f"cannot listen at {host} port {port}: {error.strerror}", MISUSED)


@app.command(epilog="Example: MISSION_FACTS_DATABASE_URL=postgresql://me@localhost/facts mission-facts migrate")
def migrate() -> None:
    """Bring the database, and the reference tables in it, to this version; does nothing when they are there."""
    with database(has_tables=False) as engine:
        has_changed = _bring_up_to_date(engine)
    typer.echo(f"The database {'has' if has_changed else 'already had'} the tables of this version.")


def _bring_up_to_date(engine: "Engine") -> bool:
    from app.seeding import seed
    from app.store.migrating import migrate

    try:
        has_changed = migrate(engine)
        return bool(seed(engine, now=datetime.now(UTC))) or has_changed
    except (RuntimeError, FileNotFoundError) as error:  # tables of a later version; an incomplete installation
        fail(str(error), NO_DATABASE)


@keys.command("create", epilog="Example: mission-facts keys create --scope ingest --label newsroom")
def create_key(
    scope: Annotated[str, typer.Option(help="What the key allows: ingest or review.")],
    label: Annotated[str | None, typer.Option(help="What it is for, to know it by in the list.", callback=utf8)] = None,
) -> None:
    """Print a new key, this once: only its hash is kept."""
    from app.keys import SCOPES, create
    from app.store.database import transaction

    chosen = next((one for one in SCOPES if one == scope), None)
    if chosen is None:
        fail(f"--scope is {' or '.join(SCOPES)}, not {scope!r}", MISUSED)
    with database() as engine, transaction(engine) as session:
        key = create(session, chosen, label=label, now=datetime.now(UTC))
    typer.echo(key)
    say("keep it now: it cannot be shown again; send it as `Authorization: Bearer KEY`")


@keys.command("list", epilog="Example: mission-facts keys list")
def list_keys() -> None:
    """Print every key's id, scope, dates and label; the keys themselves nobody knows."""
    from app.keys import list_all
    from app.store.database import snapshot

    with database() as engine, snapshot(engine) as session:
        for row in list_all(session):
            state = f"revoked {row.revoked_at:%Y-%m-%d}" if row.revoked_at else "valid"
            label = plain(row.label or "")
            typer.echo(f"{row.id}  {row.scope:7}  created {row.created_at:%Y-%m-%d}  {state}  {label}".rstrip())


@keys.command("revoke", epilog="Example: mission-facts keys revoke key_1f0c…")
def revoke_key(
    key_id: Annotated[str, typer.Argument(metavar="ID", help="The id that the list shows.", callback=utf8)],
) -> None:
    """End a key for good; takes effect with the next request."""
    from app.keys import revoke
    from app.store.database import transaction

    with database() as engine, transaction(engine) as session:
        is_known = revoke(session, key_id, now=datetime.now(UTC))
    if not is_known:
        fail(f"there is no key {key_id}; `mission-facts keys list` shows them", INCOMPLETE)
    raise typer.Exit(DONE)
