"""Which of several records is preferred: the newest, and of one time the one with most behind it; pure.

A fact is dated by its own date (`as_of`, `date`) or else by when its document was published;
of two dates the greater counts as newer, a less precise one as its beginning, and none at all as the oldest.
Among facts of one date a record that a person accepted or corrected comes before an unreviewed one, one whose values
more clusters of documents state before one that fewer do (a story reprinted is one origin), what was recorded later
before what was recorded earlier, and of one document's what stands later in its text. Rejected and retracted records
do not count. A strength or a leader that a person approved also stands before an unreviewed one that is up to
`HARDLY_OLDER_DAYS` newer.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

from app.kept import KeptRecord, Review
from app.values import days

HARDLY_OLDER_DAYS = 30
"""What a person approved is not displaced by an unreviewed record of the same weeks."""

_UNCOUNTED = {"evidence", "attribution", "certainty", "rule"}
"""What two documents need not have in common to state the same values."""

APPROVED: tuple[Review, ...] = ("accepted", "corrected")
"""What a person stands behind."""


def newest_first(records: Iterable[KeptRecord]) -> list[KeptRecord]:
    """The records that count, in the order that the module's docstring tells."""
    known = [one for one in records if one.review != "rejected" and one.retracted_at is None]
    stated = support(known)

    def rank(one: KeptRecord) -> tuple[object, ...]:
        in_text = (one.document, one.record.evidence[0].start, one.id)
        return date_of(one), one.review in APPROVED, stated[one.id], one.recorded_at, *in_text

    return sorted(known, key=rank, reverse=True)


def support(records: Iterable[KeptRecord]) -> dict[str, int]:
    """How many clusters of documents state the values of each record, by its id."""
    known = tuple(records)
    values = {one.id: one.record.model_dump_json(exclude=_UNCOUNTED) for one in known}
    stated = Counter(value for value, _ in {(values[one.id], one.cluster) for one in known})
    return {identifier: stated[value] for identifier, value in values.items()}


def date_of(one: KeptRecord) -> str:
    """When a record is from, EDTF: its own date, else its document's; empty for none."""
    own: str | None = getattr(one.record, "as_of", None) or getattr(one.record, "date", None)
    return own or one.published_on or ""


def preferred(newest: Sequence[KeptRecord]) -> KeptRecord:
    """The first of some records, newest first, or one that a person approved and that is hardly older."""
    approved = (one for one in newest if one.review in APPROVED and _is_hardly_older(one, newest[0]))
    return next(approved, newest[0])


def _is_hardly_older(one: KeptRecord, newest: KeptRecord) -> bool:
    older, newer = date_of(one), date_of(newest)
    return older == newer or bool(older and newer and days(newer)[0] - days(older)[1] <= HARDLY_OLDER_DAYS)
