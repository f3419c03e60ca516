"""When a record was, where its own words do not say: by who announced it, by the sentence before, by the news.

The news is what the text is written for; its day is the first that it names close to its publication.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from app.extraction.day import Day
from app.extraction.frames.frame import Scene
from app.extraction.mention import Mention
from app.extraction.reading import Sentence
from app.records import FundingEvent, LeadCountry, Personnel, Record, VetoEvent

_ANNOUNCED = ("pledge", "freeze", "waiver", "cut", "budget", "proposal")
_NEWS = (*_ANNOUNCED, "reinforcement", "withdrawal", "authorized", "cast", "threatened")
_HANDS = ("take_over", "hand_over", "replace", "takes_from", "gives_way")
_SAID, _BESIDE, _WITHIN_PARAGRAPHS = 6.0, 24, 1
_OPENING, _FAR, _WEEK = 6, 1500, 7
_PARAGRAPHS = re.compile(r"\n++")


@dataclass(frozen=True)
class News:
    """The day that a text is written about, and where its first paragraph with that day is."""

    day: str
    sentence: Sentence

    @classmethod
    def of(cls, scenes: Sequence[Scene], published_on: str | None) -> "News | None":
        """The first day of the week before publication that the opening sentences of a text name as one of an event."""
        here = Day.parse(published_on).calendar() if published_on else None
        if here is None:
            return None
        for scene in islice(scenes, _OPENING):
            for date in scene.sentence.of_kind("date"):
                told = Day.parse(str(date.value)).calendar() if date.value else None
                recent = told is not None and 0 <= (here - told).days <= _WEEK
                if recent and scene.syntax.role(date) not in ("from", "until"):
                    return cls(str(date.value), scene.sentence)
        return None

    def reaches(self, scene: Scene) -> bool:
        """Whether a sentence is still of the news: in the paragraph that dates it or the next one, not told as past."""
        start, end = min(self.sentence.end, scene.sentence.start), scene.sentence.start
        if end - start > _FAR or any(scene.sentence.cues("formerly", "earlier")):
            return False
        return len(_PARAGRAPHS.findall(scene.syntax.text.shadow, start, end)) <= _WITHIN_PARAGRAPHS


@dataclass
class Dating:
    """Dates what the text tells without a date, sentence by sentence."""

    published_on: str | None = None
    news: News | None = None
    begins: Mapping[str, str | None] = field(default_factory=dict)
    """When each mission began."""
    before: dict[tuple[str | None, str], str] = field(default_factory=dict)
    """Mission and kind of what the sentence before told -> its date."""
    sentence: Sentence | None = None
    here: dict[tuple[str | None, str], str] = field(default_factory=dict)

    def dated(self, record: Record, scene: Scene) -> Record:
        """The record with the date on which it was announced, or that of its like in the sentence before."""
        if scene.sentence is not self.sentence:
            goes_on = scene.previous is self.sentence and self.sentence is not None and _same_paragraph(scene)
            self.before, self.here, self.sentence = self.here if goes_on else {}, {}, scene.sentence
        if isinstance(record, LeadCountry):
            return self._lead(record, scene)
        kind, name, date = _told(record)
        undated, key = date is None, (record.mission, kind)
        if undated and kind in _ANNOUNCED:
            date = _announced(scene)
        if date is None and next(scene.sentence.of_kind("date"), None) is None:
            date = self.before.get(key) or self._of_news(kind, record, scene)
        if date is None:
            return record
        self.here.setdefault(key, date)
        return record.model_copy(update={name: date}) if undated else record

    def _lead(self, record: LeadCountry, scene: Scene) -> Record:
        """A lead since the mission began, where its sentence tells when; a change of hands on the day of the news."""
        if record.since or record.until or record.status == "proposed" or record.mission is None:
            return record
        began = self.begins.get(record.mission)
        if any(date.form == "life" and began in (date.value, date.later) for date in scene.sentence.of_kind("date")):
            return record.model_copy(update={"since": began})
        if any(scene.sentence.of_kind("date")) or not _changes_hands(record, scene):
            return record
        name = "since" if record.status == "current" else "until"
        return record.model_copy(update={name: self.news.day}) if self.news and self.news.reaches(scene) else record

    def _of_news(self, kind: str, record: Record, scene: Scene) -> str | None:
        """The day of publication of what is so now, that of the news of what was just done."""
        if kind == "deployed":
            near = _near(record, scene, "now")
            return self.published_on if near else None
        return self.news.day if kind in _NEWS and self.news and self.news.reaches(scene) else None


def _changes_hands(record: LeadCountry, scene: Scene) -> bool:
    """Whether a verb in a record's words tells that the command was handed over."""
    start, end = (scene.syntax.text.offset(at) for at in (record.evidence[0].start, record.evidence[0].end))
    cues = (cue for cue in scene.sentence.cues(*_HANDS) if start <= cue.start < end)
    return any(not {"finite", "past"}.isdisjoint(cue.cues.values()) for cue in cues)


def _near(record: Record, scene: Scene, cue: str) -> bool:
    """Whether a cue stands beside a record's words."""
    start, end = (scene.syntax.text.offset(at) for at in (record.evidence[0].start, record.evidence[0].end))
    return any(start - _BESIDE <= mention.start <= end + _BESIDE for mention in scene.sentence.cues(cue))


def _told(record: FundingEvent | Personnel | VetoEvent) -> tuple[str, str, str | None]:
    """Of what kind a record is, the name of its field for the date, and its date."""
    if isinstance(record, FundingEvent):
        return record.kind, "date", record.date
    if isinstance(record, Personnel):
        return record.measure, "as_of", record.as_of
    return record.status, "date", record.date


def _same_paragraph(scene: Scene) -> bool:
    previous = scene.previous
    return previous is not None and "\n" not in scene.syntax.text.shadow[previous.end : scene.sentence.start]


def _announced(scene: Scene) -> str | None:
    """The day on which who says so said it (`…, a annoncé hier la ministre`)."""
    said = [
        (scene.syntax.distance(cue, date), date.start, date)
        for cue in scene.sentence.cues("say", "tell")
        for date in scene.sentence.of_kind("date")
        if date.value and _day(date) and scene.syntax.role(date) not in ("from", "until")
    ]
    best = min(said, key=lambda each: each[:2], default=None)
    return str(best[2].value) if best and best[0] < _SAID else None


def _day(date: Mention) -> bool:
    return str(date.value).count("-") > 1
