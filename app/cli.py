"""The command line, `mission-facts`: what it reads texts with is here, what an operator does in `app.operations`."""

import io
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Annotated, TypeVar

import typer
from pydantic import TypeAdapter, ValidationError

from app import curation, figures, operations
from app.evaluation import AnnotatedDocument, score
from app.extraction import Explanation
from app.extraction import explain as explain_records
from app.extraction import extract as read_records
from app.files import STDIN, Fault, Found, read
from app.records import RecordBase
from app.reference import known_missions
from app.terminal import DONE, INCOMPLETE, fail, reason_of, say, write_json
from app.values import PartialDate

app = typer.Typer(
    name="mission-facts",
    help="What is written about security and peacekeeping missions, as typed records with the words that say so.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    epilog="Exit codes: 0 done; 1 some input could not be read, nobody read the output, or F1 is too low; "
    "2 the command line or a setting is wrong; 3 the database cannot be used; 130 stopped with Ctrl-C.",
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; an error is one line on standard error."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a file's name need not be text
    try:
        return app(arguments, standalone_mode=False) or DONE
    except typer.TyperException as error:
        if message := error.format_message():  # none after the help for a command without arguments
            say(message)
        return error.exit_code


T = TypeVar("T")


def _partial_date(text: str | None) -> str | None:
    try:
        return text and TypeAdapter(PartialDate).validate_python(text)
    except ValidationError:
        raise typer.BadParameter("a date such as 2025, 2025-08 or 2025-08-31") from None


Files = Annotated[list[Path] | None, typer.Argument(help="Files to read; - or none is standard input.")]
Lines = Annotated[bool, typer.Option("--jsonl", help="Files are JSON Lines whatever their names say.")]
Language = Annotated[str | None, typer.Option(help="Language of documents that do not say so: fr, en or es.")]
PublishedOn = Annotated[
    str | None, typer.Option(help="When documents that do not say so were published.", callback=_partial_date)
]


@app.command(epilog="Example: mission-facts extract --published-on 2025-08 article.txt")
def extract(
    files: Files = None,
    jsonl: Lines = False,
    language: Language = None,
    published_on: PublishedOn = None,
) -> None:
    """Print what texts say, one JSON object a document, and keep nothing.

    Each file is a text, or JSON Lines of {"id", "title", "text", "published_on"}. Answers come as
    soon as their line was read. Records have the form of docs/records.md.
    """
    has_fault = False
    for reading in _readings(read_records, files, jsonl, language, published_on):
        if reading is None:
            has_fault = True
            continue
        item, found = reading
        records = [_in_order(record) for record in found.records]
        write_json({"id": item.id, **found.model_dump(mode="json", exclude={"records"}), "records": records})
    raise typer.Exit(INCOMPLETE if has_fault else DONE)


def _readings(
    reader: Callable[..., T], files: list[Path] | None, jsonl: bool, language: str | None, published_on: str | None
) -> Iterator[tuple[Found, T] | None]:
    """What `extract` or `explain` makes of each document, and None for a place that a message has been said about."""
    for item in (item for path in files or [STDIN] for item in read(path, as_lines=jsonl)):
        try:
            if isinstance(item, Fault):
                raise ValueError(item.why)
            document = item.document
            yield (
                item,
                reader(
                    document.text,
                    language=document.language or language,
                    published_on=document.published_on or published_on,
                    known=known_missions(),
                ),
            )
        except ValueError as error:
            say(f"{item.where}: {error}")
            yield None


def _in_order(record: RecordBase) -> dict[str, object]:
    """A record as JSON values, what it is first and what all records share last."""
    shared = RecordBase.model_fields.keys() - {"mission"}
    values = record.model_dump(mode="json")
    own = {name: value for name, value in values.items() if name not in shared}
    return {
        "type": own.pop("type"),
        **own,
        **{name: values[name] for name in RecordBase.model_fields if name in shared},
    }


@app.command(epilog="Example: mission-facts explain --html article.txt > article.html")
def explain(
    files: Files = None,
    jsonl: Lines = False,
    language: Language = None,
    published_on: PublishedOn = None,
    html: Annotated[bool, typer.Option("--html", help="Print a page for a browser.")] = False,
) -> None:
    """Show how texts are read: what was recognized, the rules that made records, and why the rest made none."""
    from rich.console import Console

    from app.explanations import as_lines, as_page

    console = Console(soft_wrap=not sys.stdout.isatty(), highlight=False, emoji=False, markup=False)
    readings = list[tuple[str, Explanation]]()
    has_fault = False
    for reading in _readings(explain_records, files, jsonl, language, published_on):
        if reading is None:
            has_fault = True
        elif html:
            readings.append((reading[0].where, reading[1]))
        else:
            for line in as_lines(reading[0].where, reading[1]):
                console.print(line)
    if html:
        typer.echo(as_page(readings))
    raise typer.Exit(INCOMPLETE if has_fault else DONE)


@app.command(epilog="Example: mission-facts evaluate corpus/dev --min-f1 0.6")
def evaluate(
    folders: Annotated[list[Path], typer.Argument(help="Folders of annotated documents, one JSON file each.")],
    differences: Annotated[bool, typer.Option("--differences", help="List what is missed and in excess too.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the figures as JSON.")] = False,
    min_f1: Annotated[float, typer.Option(help="Exit with 1 when F1 over everything is lower.", min=0, max=1)] = 0,
) -> None:
    """Read annotated documents and compare: precision, recall and F1 by type and by language, for each folder."""
    measured = {folder.resolve().name: _scores(folder) for folder in folders}
    is_good = True
    for name, scores in measured.items():
        total = scores["all"]
        for problem in total.problems:
            say(problem)
        if not as_json:
            typer.echo((f"{name}\n" if len(measured) > 1 else "") + figures.as_table(scores))
        if differences:
            for kind, found in (("missed", total.missed), ("extra", total.extra)):
                for document, key in found:
                    typer.echo(f"{document} {kind} " + " ".join(str(part) for part in key))
        is_good = is_good and not total.problems and total.of(*figures.ROWS).f1 >= min_f1
    if as_json:
        write_json(
            {name: {one: figures.as_json(score) for one, score in scores.items()} for name, scores in measured.items()}
        )
    raise typer.Exit(DONE if is_good else INCOMPLETE)


def _scores(folder: Path) -> dict[str, figures.Score]:
    """The score over all of a folder's documents, then over those of each language."""
    scores: dict[str, figures.Score] = defaultdict(figures.Score)
    for path in sorted(folder.rglob("*.json")):
        try:
            gold = AnnotatedDocument.model_validate_json(path.read_bytes())
        except ValidationError as error:
            fail(f"{path}: {reason_of(error)}", INCOMPLETE)
        one = score(gold, read_records(gold.text, published_on=gold.published_on, known=known_missions()))
        for name in ("all", gold.language):
            scores[name] += one
    if not scores:
        fail(f"{folder}: no annotated documents (*.json) here", INCOMPLETE)
    return dict(sorted(scores.items()))


@app.command(epilog="Example: mission-facts ingest seeds articles.jsonl")
def ingest(
    paths: Annotated[
        list[Path], typer.Argument(help="Files, or folders of .txt and .jsonl files; - is standard input.")
    ],
    jsonl: Lines = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Say only what is new.")] = False,
) -> None:
    """Read texts and keep them with their records; a text that is known changes nothing.

    Each document is kept whole or not at all, so a run that was stopped can simply be started again.
    """
    from app.loading import load

    with operations.database() as engine:
        report = load(engine, paths, as_lines=jsonl, quiet=quiet)
    raise typer.Exit(INCOMPLETE if report.faults else DONE)


app.add_typer(operations.app)
app.add_typer(curation.app)
