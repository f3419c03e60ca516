"""When a record was, where its own words do not say: by who announced it, or by the sentence that it goes on from."""

from dataclasses import dataclass, field

from app.extraction.frames.frame import Scene
from app.extraction.mention import Mention
from app.extraction.reading import Sentence
from app.records import FundingEvent, Personnel, Record

_ANNOUNCED = ("pledge", "freeze", "waiver", "cut", "budget", "proposal")
_SAID = 6.0


@dataclass
class Dating:
    """Dates what the text tells without a date, sentence by sentence."""

    before: dict[tuple[str | None, str], str] = field(default_factory=dict)
    """Mission and kind of what the sentence before told -> its date."""
    sentence: Sentence | None = None
    here: dict[tuple[str | None, str], str] = field(default_factory=dict)

    def dated(self, record: Record, scene: Scene) -> Record:
        """The record with the date on which it was announced, or that of its like in the sentence before."""
        if scene.sentence is not self.sentence:
            goes_on = scene.previous is self.sentence and self.sentence is not None and _same_paragraph(scene)
            self.before, self.here, self.sentence = self.here if goes_on else {}, {}, scene.sentence
        kind, name, date = _told(record)
        if not kind:
            return record
        undated, key = date is None, (record.mission, kind)
        if undated and kind in _ANNOUNCED:
            date = _announced(scene)
        if date is None and next(scene.sentence.of_kind("date"), None) is None:
            date = self.before.get(key)
        if date is None:
            return record
        self.here.setdefault(key, date)
        return record.model_copy(update={name: date}) if undated else record


def _told(record: Record) -> tuple[str, str, str | None]:
    """Of what kind a record is whose date can come from elsewhere (empty for none), its field and its date."""
    if isinstance(record, FundingEvent):
        return record.kind, "date", record.date
    if isinstance(record, Personnel) and record.measure == "deployed":
        return record.measure, "as_of", record.as_of
    return "", "", None


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
