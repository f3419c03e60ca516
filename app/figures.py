"""The figures of an evaluation: precision, recall and F1 for each kind of thing, and their table.

Precision is the share of what was found that is right, recall the share of what there is that was
found, F1 their harmonic mean; all are 0–1.
"""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field

RECORD_ROWS = ("lead_country", "personnel", "funding_event", "veto_event")
ROWS = ("mission", "mission.host_country", "mission.started_on", *RECORD_ROWS)
SUMS = {"RECORDS": RECORD_ROWS, "ALL": ROWS}
"""Rows of the table that add up others, each key counting once (micro average)."""

Key = tuple[Hashable, ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """Keys found rightly, found in excess and missed."""

    right: int = 0
    extra: int = 0
    missed: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.right + other.right, self.extra + other.extra, self.missed + other.missed)

    @property
    def precision(self) -> float:
        """1 where nothing was found."""
        return self.right / (self.right + self.extra) if self.right + self.extra else 1.0

    @property
    def recall(self) -> float:
        """1 where there is nothing to find."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        """0 where nothing is right."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    part: int = 0
    whole: int = 0

    def __add__(self, other: "Share") -> "Share":
        return Share(self.part + other.part, self.whole + other.whole)

    @property
    def rate(self) -> float | None:
        """0–1, or None of nothing."""
        return self.part / self.whole if self.whole else None

    def __str__(self) -> str:
        return "-" if self.rate is None else f"{self.rate:.3f}"


@dataclass(frozen=True, slots=True)
class Score:
    """Readings against annotations, of one document or, added up, of many.

    `touching`: of the records found rightly, those with evidence in a sentence of the annotated
    evidence. `dates`: of the dates annotated on them, those that agree. `problems`: quotes that are
    not the text's own words. `missed` and `extra`: the document id and key of each difference.
    """

    tallies: Mapping[str, Tally] = field(default_factory=dict)
    touching: Share = Share()
    dates: Share = Share()
    documents: int = 0
    problems: tuple[str, ...] = ()
    missed: tuple[tuple[str, Key], ...] = ()
    extra: tuple[tuple[str, Key], ...] = ()

    def __add__(self, other: "Score") -> "Score":
        return Score(
            {row: self.of(row) + other.of(row) for row in ROWS},
            self.touching + other.touching,
            self.dates + other.dates,
            self.documents + other.documents,
            self.problems + other.problems,
            self.missed + other.missed,
            self.extra + other.extra,
        )

    def of(self, *rows: str) -> Tally:
        """The tally of these rows of `ROWS` together."""
        return sum((self.tallies.get(row, Tally()) for row in rows), Tally())

    def rows(self) -> dict[str, Tally]:
        """Every row of the table by its name, sums last."""
        return {row: self.of(row) for row in ROWS} | {name: self.of(*rows) for name, rows in SUMS.items()}


def as_table(scores: Mapping[str, Score]) -> str:
    """Precision, recall and F1 of each row, with three columns for each named score."""
    lines = [
        " " * 22 + "".join(f"{f'{name} ({one.documents})':>21}" for name, one in scores.items()),
        " " * 22 + f"{'P':>7}{'R':>7}{'F1':>7}" * len(scores),
    ]
    for row in (*ROWS, *SUMS):
        tallies = [one.rows()[row] for one in scores.values()]
        lines.append(f"{row:22}" + "".join(f"{t.precision:7.3f}{t.recall:7.3f}{t.f1:7.3f}" for t in tallies))
    lines.append(f"{'evidence touches':22}" + "".join(f"{one.touching!s:>21}" for one in scores.values()))
    lines.append(f"{'dates agree':22}" + "".join(f"{one.dates!s:>21}" for one in scores.values()))
    return "\n".join(lines)


def as_json(score: Score) -> dict[str, object]:
    """The same figures for a program, with the counts behind them."""
    rows = {
        row: {
            "precision": tally.precision,
            "recall": tally.recall,
            "f1": tally.f1,
            "right": tally.right,
            "extra": tally.extra,
            "missed": tally.missed,
        }
        for row, tally in score.rows().items()
    }
    return {
        "documents": score.documents,
        "rows": rows,
        "evidence_touches": score.touching.rate,
        "dates_agree": score.dates.rate,
        "problems": list(score.problems),
    }
