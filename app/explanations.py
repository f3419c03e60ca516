"""An explanation laid out to be read: in colour on a terminal, as plain lines elsewhere, or as a page of its own."""

from collections.abc import Iterator
from html import escape
from itertools import chain

from rich.text import Text

from app.extraction import Explanation
from app.extraction.explanation import ReadSentence, Recognized
from app.records import Mission, Record, RecordBase
from app.terminal import plain

_STYLES = {
    "mission": "bold magenta", "anaphor": "magenta", "pronoun": "magenta", "country": "blue", "region": "blue",
    "organization": "blue", "count": "bold cyan", "number": "cyan", "money": "bold green", "date": "yellow",
    "draft": "yellow", "people": "cyan", "cue": "underline",
}  # fmt: skip
_SHARED = frozenset(RecordBase.model_fields) | {"type"}

_PAGE = """<!doctype html>
<html lang="{language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>
:root {{ color-scheme: light dark; font: 1.05rem/1.6 Georgia, serif; }}
body {{ max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }}
h1, li {{ font: 0.9rem/1.5 system-ui, sans-serif; }}
h1 {{ font-size: 1.2rem; font-weight: 600; }}
ul {{ margin: 0 0 1.2rem; padding-left: 1.2rem; }}
.sentence {{ margin: 1rem 0 0.2rem; white-space: pre-line; }}
.told {{ list-style: "+ "; }}
.missed {{ list-style: "- "; opacity: 0.75; }}
mark {{ color: inherit; background: #8883; border-radius: 0.2rem; padding: 0 0.1rem; }}
.mission, .anaphor, .pronoun {{ background: #b4f5; }}
.country, .region, .organization {{ background: #48f5; }}
.count, .number, .people {{ background: #0bb5; }}
.money {{ background: #0a05; }}
.date, .draft {{ background: #ca05; }}
.cue {{ background: none; border-bottom: 2px solid #e559; border-radius: 0; }}
</style>
{body}
</html>
"""


def as_lines(name: str, explanation: Explanation) -> Iterator[Text]:
    """The explanation line by line: what was read, and under each sentence what it made (+) and did not (-)."""
    yield Text(_heading(name, explanation), "bold")
    for mission in explanation.extraction.missions:
        yield Text(f"  {_of_mission(mission)}")
    for note in explanation.extraction.notes:
        yield Text(f"  note: {note}", "yellow")
    for sentence in explanation.sentences:
        yield Text()
        yield _coloured(sentence)
        if sentence.recognized:
            yield Text("  " + " · ".join(f"{plain(each.words)}: {each.meaning}" for each in sentence.recognized), "dim")
        for record in sentence.records:
            yield Text(f"  + {_of_record(record)}", "green")
        for missed in sentence.missed:
            yield Text(f"  - {plain(missed.words)}: no {missed.type}: {missed.reason}", "red")
    yield Text()


def as_page(explanations: list[tuple[str, Explanation]]) -> str:
    """The explanations of documents as one HTML page that needs nothing else; what words mean shows on hovering."""
    body = "\n".join(chain.from_iterable(_section(name, explanation) for name, explanation in explanations))
    first = explanations[0] if explanations else None
    language = (first[1].extraction.language if first else None) or "und"
    title = escape(first[0] if first else "Nothing read")
    return _PAGE.format(language=escape(language), title=title, body=body)


def _section(name: str, explanation: Explanation) -> Iterator[str]:
    yield f"<h1>{escape(_heading(name, explanation))}</h1>"
    yield (
        "<ul>" + "".join(f"<li>{escape(_of_mission(each))}</li>" for each in explanation.extraction.missions) + "</ul>"
    )
    yield from (f'<p class="note">{escape(note)}</p>' for note in explanation.extraction.notes)
    for sentence in explanation.sentences:
        yield f'<p class="sentence">{"".join(_marked(sentence))}</p>'
        yield _list("told", [_of_record(record) for record in sentence.records])
        yield _list("missed", [f"{each.words}: no {each.type}: {each.reason}" for each in sentence.missed])


def _list(style: str, items: list[str]) -> str:
    return f'<ul class="{style}">' + "".join(f"<li>{escape(item)}</li>" for item in items) + "</ul>" if items else ""


def _marked(sentence: ReadSentence) -> Iterator[str]:
    at = sentence.start
    for each in sentence.recognized:
        yield escape(sentence.words[at - sentence.start : each.start - sentence.start])
        yield f'<mark class="{each.kind}" title="{escape(each.meaning)}">{escape(each.words)}</mark>'
        at = each.end
    yield escape(sentence.words[at - sentence.start :])


def _coloured(sentence: ReadSentence) -> Text:
    text = Text(plain(sentence.words))
    for each in sentence.recognized:
        text.stylize(_style(each), each.start - sentence.start, each.end - sentence.start)
    return text


def _style(recognized: Recognized) -> str:
    return _STYLES.get(recognized.kind, "")


def _heading(name: str, explanation: Explanation) -> str:
    found = explanation.extraction
    told = [found.language or "language unknown", found.published_on or "day of publication unknown"]
    return plain(f"{name} ({', '.join(told)}): missions: {len(found.missions)}, records: {len(found.records)}")


def _of_mission(mission: Mission) -> str:
    told = [mission.acronym, *mission.names, mission.host_country and f"in {mission.host_country}"]
    told += [mission.started_on and f"from {mission.started_on}", mission.ended_on and f"until {mission.ended_on}"]
    return plain(f"{mission.key}: " + ", ".join(each for each in told if each))


def _of_record(record: Record) -> str:
    """`personnel.deployed: mission m1, count 991, as of 2025-08 "991 sont déployés"`."""
    own = {name: value for name, value in record if name not in _SHARED and value not in (None, ())}
    told = [f"mission {record.mission}", *(f"{name.replace('_', ' ')} {_value(value)}" for name, value in own.items())]
    told += [f"said by {record.attribution!r}"] if record.attribution else []
    told += [record.certainty] if record.certainty != "stated" else []
    quotes = " ".join(f'"{evidence.quote}" ({evidence.start}-{evidence.end})' for evidence in record.evidence)
    return plain(f"{record.rule}: {', '.join(told)} {quotes}")


def _value(value: object) -> str:
    if isinstance(value, tuple):
        return " ".join(map(str, value))
    return f"{value:,.2f}".removesuffix(".00") if isinstance(value, float) else str(value)
