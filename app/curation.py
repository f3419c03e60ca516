"""What a curator does at the command line: merge missions, bring a list of vetoes in, read again, review."""

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app import operations
from app.terminal import DONE, INCOMPLETE, MISUSED, fail, utf8

if TYPE_CHECKING:
    from sqlalchemy import Engine

app = typer.Typer()
missions = typer.Typer(help="Merge missions that turn out to be one, and undo that.", no_args_is_help=True)
vetoes = typer.Typer(help="Bring in the Security Council's own list of vetoes.", no_args_is_help=True)
app.add_typer(missions, name="missions")
app.add_typer(vetoes, name="vetoes")

Slug = Annotated[str, typer.Argument(metavar="SLUG", help="The mission's slug, as /v1/missions has it.", callback=utf8)]
Into = Annotated[str, typer.Argument(metavar="INTO", help="The slug of the mission that it is.", callback=utf8)]


def _day(text: str | None) -> str | None:
    if text is not None and not re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        raise typer.BadParameter("a day such as 2026-10-31")
    return text


@missions.command("merge", epilog="Example: mission-facts missions merge mmas-haiti mss-haiti")
def merge_missions(slug: Slug, into: Into) -> None:
    """Let one mission be another: its records move, its slug leads on, and nothing is lost."""
    from app.store.database import transaction
    from app.store.merging import CannotMerge, merge

    with operations.database() as engine, transaction(engine) as session:
        try:
            moved = merge(session, slug, into, now=datetime.now(UTC))
        except CannotMerge as error:
            fail(str(error), INCOMPLETE)
    typer.echo(f"{slug} is {into} now: {moved} records moved; `mission-facts missions unmerge {slug}` undoes it")


@missions.command("unmerge", epilog="Example: mission-facts missions unmerge mmas-haiti")
def unmerge_mission(slug: Slug) -> None:
    """Undo the merging of a mission."""
    from app.store.database import transaction
    from app.store.merging import CannotMerge, unmerge

    with operations.database() as engine, transaction(engine) as session:
        try:
            moved = unmerge(session, slug, now=datetime.now(UTC))
        except CannotMerge as error:
            fail(str(error), INCOMPLETE)
    typer.echo(f"{slug} is a mission of its own again: {moved} records moved back")


@vetoes.command("import", epilog="Example: mission-facts vetoes import vetoes.csv --through 2026-10-31")
def import_vetoes(
    file: Annotated[Path, typer.Argument(help="CSV with the columns of seeds/vetoes.csv.")],
    through: Annotated[
        str | None,
        typer.Option(help="The last day that the list covers; without it, its newest vote's.", callback=_day),
    ] = None,
) -> None:
    """Check a list of vetoes and let it be the known one: whole, or with every fault told and nothing imported."""
    from app.store.database import transaction
    from app.store.ledger import Ledger
    from app.store.official_list import bring_in
    from app.veto_list import BadList, read_list

    try:
        listed = read_list(file.read_bytes(), through=through)
    except OSError as error:
        fail(f"{file}: {error.strerror}", INCOMPLETE)
    except BadList as error:
        fail(f"{file}: nothing was imported\n{error}", INCOMPLETE)
    now = datetime.now(UTC)
    if listed.through > now.date().isoformat():
        fail(
            f"{file}: nothing was imported\n{listed.through} lies in the future, of which no list can tell", INCOMPLETE
        )
    with operations.database() as engine, transaction(engine) as session, Ledger(session, now) as ledger:
        is_new = bring_in(ledger, listed)
    votes = f"{len(listed.vetoes)} votes to {listed.through}"
    typer.echo(f"{file}: {votes}" + ("" if is_new else "; the list known already"))


@app.command(epilog="Example: mission-facts reread")
def reread() -> None:
    """Read the documents again that an older version of the reader read; what people decided stays."""
    from app.ingest import reread as read_again

    with operations.database() as engine:
        done = read_again(engine, now=lambda: datetime.now(UTC))
    typer.echo(f"{done.documents} documents read again: {done.added} records came, {done.retracted} went")


@app.command(epilog="Example: mission-facts review --mission mss-haiti --author 'A. Desrosiers'")
def review(
    author: Annotated[str, typer.Option(help="Who decides.", envvar="USER", callback=utf8)],
    mission: Annotated[
        str | None, typer.Option(help="Only records on this mission: its slug, or a name of it.", callback=utf8)
    ] = None,
) -> None:
    """Show the records that most need a look, one by one, and take a decision on each: by a letter, or `?` for help."""
    from app.desk import sit

    if not author.strip():
        fail("--author is empty: say who decides", MISUSED)
    with operations.database() as engine:
        sit(engine, author=author.strip(), mission=None if mission is None else _slug_of(engine, mission))
    raise typer.Exit(DONE)


def _slug_of(engine: "Engine", name: str) -> str:
    """A mission's slug by whatever it is called."""
    from app.store.database import snapshot
    from app.store.missions import mission

    with snapshot(engine) as session:
        found = mission(session, name)
    if found is None:
        fail(f"there is no mission {name}, or several go by that name", INCOMPLETE)
    return found.slug
