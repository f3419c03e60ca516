"""How well a reading agrees with an annotated document: pure, by the keys that `docs/records.md` names.

A key is what must agree for two records to be the same fact: a personnel record's mission, measure,
count and contributors, say, but not its date. Keys are compared as multisets, so a fact found twice
is found once too often. Missions are paired first, for a record's key holds its mission.
"""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from app.figures import RECORD_ROWS, Key, Score, Share, Tally
from app.records import Extraction, Frozen, FundingEvent, LeadCountry, Mission, Personnel, Record, VetoEvent
from app.values import PartialDate

DATE_FIELDS = ("since", "until", "as_of", "date")

_ARTICLE = re.compile(r"^(la|le|l|les|the|el|los|las|une|un|a|an|cette|this|esta|su|sa|its)[ '’]+")
_GENERIC = re.compile(
    r"^(multinational |international |african |regional |kenyan |kenya-led |current |new )?"
    r"(mission|force|operation|opération|operacion|mision|fuerza|contingent|contingente|deployment|troops"
    r"|celle-ci|elle|it|esta)"
    r"( multinationale| internationale| regionale| multinacional| internacional| regional| onusienne| kenyane"
    r"| africaine)?$"
)
_SENTENCE_START = re.compile(r"[.!?]\s|\n")
_SENTENCE_END = re.compile(r"[.!?](\s|$)|\n")


class AnnotatedDocument(Frozen):
    """A text with the missions and records that a person found in it, in the form of `docs/records.md`."""

    id: str
    language: str
    published_on: PartialDate | None
    title: str | None
    text: str
    missions: tuple[Mission, ...]
    records: tuple[Record, ...]


def score(gold: AnnotatedDocument, found: Extraction) -> Score:
    """Compare what was found in a document with what is annotated there."""
    pairs = pair_missions(gold.missions, found.missions)
    want = _by_key(gold.records, {mission.key: mission.key for mission in gold.missions})
    got = _by_key(found.records, pairs)
    missed, extra = _surplus(want, got), _surplus(got, want)
    matched = [both for key, wanted in want.items() for both in zip(wanted, got.get(key, ()), strict=False)]
    dates = [both for one, other in matched for both in _annotated_dates(one, other)]
    return Score(
        tallies=_mission_tallies(gold, found, pairs) | _record_tallies(want, missed, extra),
        touching=Share(sum(_touches(gold.text, one, other) for one, other in matched), len(matched)),
        dates=Share(sum(_same_date(one, other) for one, other in dates), len(dates)),
        documents=1,
        problems=tuple(_wrong_quotes(gold, found)),
        missed=tuple((gold.id, key) for key in missed.elements()),
        extra=tuple((gold.id, key) for key in extra.elements()),
    )


def pair_missions(gold: Sequence[Mission], found: Sequence[Mission]) -> dict[str, str]:
    """Found mission keys to annotated ones: most names in common first, then most evidence in common."""
    closeness = sorted(((_closeness(one, other), one.key, other.key) for one in gold for other in found), reverse=True)
    pairs: dict[str, str] = {}
    for (names, spans), gold_key, found_key in closeness:
        if names + spans and found_key not in pairs and gold_key not in pairs.values():
            pairs[found_key] = gold_key
    return pairs


def _closeness(one: Mission, other: Mission) -> tuple[int, int]:
    spans = sum(a.start < b.end and b.start < a.end for a in one.evidence for b in other.evidence)
    return len(_aliases(one) & _aliases(other)), spans


def _aliases(mission: Mission) -> set[str]:
    """Its folded names, without those that any mission could have unless it has no other."""
    folded = {_fold(name) for name in (mission.acronym, *mission.names) if name} - {""}
    return {name for name in folded if not _GENERIC.match(name)} or folded


def _fold(name: str) -> str:
    """Case, accents, typographic signs and a leading article folded away."""
    decomposed = unicodedata.normalize("NFKD", name.casefold().replace("’", "'"))
    plain = "".join(character for character in decomposed if not unicodedata.combining(character))
    return _ARTICLE.sub("", " ".join(plain.replace("-", " ").split()))


def _keys(record: Record, mission: str | None) -> list[Key]:
    match record:
        case LeadCountry():
            return [(record.type, mission, record.country or record.region, record.status)]
        case Personnel():
            return [(record.type, mission, record.measure, record.count, tuple(sorted(record.contributors)))]
        case FundingEvent():
            amount = None if record.amount is None else round(record.amount, 2)
            return [(record.type, mission, record.kind, amount, record.currency, record.funder)]
        case VetoEvent():
            return [(record.type, mission, member, record.status) for member in record.members]


def _by_key(records: Iterable[Record], missions: Mapping[str, str]) -> dict[Key, list[Record]]:
    """Records by their keys; one on a mission that `missions` does not name agrees with none."""
    grouped = defaultdict(list)
    for record in records:
        mission = None if record.mission is None else missions.get(record.mission, f"?{record.mission}")
        for key in _keys(record, mission):
            grouped[key].append(record)
    return grouped


def _surplus(some: Mapping[Key, Sequence[Record]], others: Mapping[Key, Sequence[Record]]) -> Counter[Key]:
    return Counter({key: len(found) - len(others.get(key, ())) for key, found in some.items()}) - Counter()


def _record_tallies(
    want: Mapping[Key, Sequence[Record]], missed: Counter[Key], extra: Counter[Key]
) -> dict[str, Tally]:
    def count(row: str, keys: Iterable[Key]) -> int:
        return sum(key[0] == row for key in keys)

    wanted = [key for key, records in want.items() for _ in records]
    return {
        row: Tally(
            right=count(row, wanted) - count(row, missed.elements()),
            extra=count(row, extra.elements()),
            missed=count(row, missed.elements()),
        )
        for row in RECORD_ROWS
    }


def _mission_tallies(gold: AnnotatedDocument, found: Extraction, pairs: Mapping[str, str]) -> dict[str, Tally]:
    paired = {pairs[mission.key]: mission for mission in found.missions if mission.key in pairs}
    hosts, starts = Tally(), Tally()
    for want in gold.missions:
        got = paired.get(want.key)
        host, start = (got.host_country, got.started_on) if got else (None, None)
        hosts += _attribute(want.host_country, host, want.host_country == host)
        starts += _attribute(want.started_on, start, _same_date(want.started_on, start))
    missions = Tally(len(pairs), len(found.missions) - len(pairs), len(gold.missions) - len(pairs))
    return {"mission": missions, "mission.host_country": hosts, "mission.started_on": starts}


def _attribute(want: str | None, got: str | None, agree: bool) -> Tally:
    """One value beside another: a wrong one is both missed and in excess."""
    if want and got and agree:
        return Tally(right=1)
    return Tally(extra=int(bool(got)), missed=int(bool(want)))


def _same_date(one: str | None, other: str | None) -> bool:
    """Whether neither contradicts the other: `2024` and `2024-06` agree."""
    return bool(one and other and (one.startswith(other) or other.startswith(one)))


def _annotated_dates(one: Record, other: Record) -> list[tuple[str, str | None]]:
    return [(date, getattr(other, name)) for name in DATE_FIELDS if (date := getattr(one, name, None))]


def _touches(text: str, one: Record, other: Record) -> bool:
    zones = [_sentences_around(text, evidence.start, evidence.end) for evidence in one.evidence]
    return any(span.start < end and span.end > start for span in other.evidence for start, end in zones)


def _sentences_around(text: str, start: int, end: int) -> tuple[int, int]:
    before = max((match.end() for match in _SENTENCE_START.finditer(text[:start])), default=0)
    after = _SENTENCE_END.search(text[end:])
    return before, end + (after.end() if after else len(text) - end)


def _wrong_quotes(gold: AnnotatedDocument, found: Extraction) -> Iterator[str]:
    for item in (*found.missions, *found.records):
        for span in item.evidence:
            if gold.text[span.start : span.end] != span.quote:
                yield f"{gold.id}: quote is not the text at {span.start}:{span.end}: {span.quote[:60]!r}"
