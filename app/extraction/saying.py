"""Who says so, and how surely: the words that name a record's source, and the mood it is told in."""

from app.extraction.frames.frame import Scene
from app.extraction.mention import Mention
from app.extraction.reading import Sentence
from app.extraction.syntax import Syntax
from app.records import Certainty, Record

_LONGEST, _OPENING, _SPEAKER, _COMPLEMENT = 120, 60, 70, 40
_FINITE = ("finite", "past", "participle", "future")
_QUOTES = ' \u00a0\u202f,.;:«»"“”'


def with_source(record: Record, scene: Scene) -> Record:
    """The record with the words that name who says so, and `conditional`, `attributed` or `stated`."""
    told = _Telling(scene, record.evidence[0].start, record.evidence[0].end)
    attribution = told.attribution()
    certainty: Certainty = "conditional" if told.conditional() else "attributed" if attribution else "stated"
    if certainty == "stated":
        return record
    return record.model_copy(update={"attribution": attribution, "certainty": certainty})


class _Telling:
    """How a sentence tells what a record states between two offsets of the source."""

    def __init__(self, scene: Scene, start: int, end: int) -> None:
        self.scene, self.syntax, self.sentence = scene, scene.syntax, scene.sentence
        self.start, self.end = start, end

    def attribution(self) -> str | None:
        """The words that name the source: in the sentence, else who speaks in the quotation that it is part of."""
        for cue in self.sentence.cues("attribution", "say", "tell"):
            if (span := self._span(cue)) is not None:
                return _words(*span, self.syntax)
        return self._introduced() or self._quoted()

    def _span(self, cue: Mention) -> tuple[int, int] | None:
        """Where the words are that a cue of saying makes: `selon …`, `, a indiqué …`, `The minister said that`."""
        syntax = self.syntax
        start, end = _clause(cue, self.sentence, syntax)
        apart = not (start <= syntax.text.offset(self.start) < end)
        if cue.has("attribution"):
            return (start if apart and cue.start - start < _SPEAKER else cue.start), end
        if apart and self._says(cue, start) and syntax.text.offset(self.end) <= cue.start:
            return start, end
        governs = cue.start - self.sentence.start < _OPENING and syntax.text.offset(self.start) >= cue.end
        said = syntax.says_that(cue, _COMPLEMENT) if governs else None
        return (self.sentence.start, said) if said is not None else None

    def _says(self, cue: Mention, start: int) -> bool:
        """Whether a clause that follows what is said says who said it: no relative clause, nothing counted."""
        told = any(m.kind in ("count", "money") and start <= m.start < cue.start for m in self.sentence.mentions)
        verb = not set(_FINITE).isdisjoint(cue.cues.values())
        return verb and not told and not self.syntax.opens_joined(start) and cue.start - start < _SPEAKER

    def _introduced(self) -> str | None:
        """Who takes the floor before a colon and a quotation (`Le général a pris la parole : « … »`)."""
        colon = self.syntax.text.shadow.find(":", self.sentence.start, self.syntax.text.offset(self.start))
        quoted = colon >= 0 and self.syntax.text.shadow[colon + 1 : colon + 4].lstrip()[:1] == '"'
        short = colon - self.sentence.start < _LONGEST
        return _words(self.sentence.start, colon, self.syntax) if quoted and short else None

    def _quoted(self) -> str | None:
        """The speaker whom the sentence before or after names, where one quotation goes on over both."""
        shadow, (before, after) = self.syntax.text.shadow, (self.scene.previous, self.scene.following)
        opens = shadow[self.sentence.start : self.sentence.start + 1] == '"'
        marks = shadow.count('"', self.sentence.start, self.sentence.end)
        if before and (opens or marks % 2) and (told := _speaker(before, self.syntax)):
            return told
        return _speaker(after, self.syntax) if after and marks % 2 and opens else None

    def conditional(self) -> bool:
        """Whether a verb in the record's words, or just before them, is in the conditional."""
        return any(
            ("conditional" in cue.cues.values() or cue.has("conditional_said"))
            and self.start - 12 <= self.syntax.text.source_offset(cue.start) < self.end + 12
            for cue in self.sentence.mentions
        )


def _clause(cue: Mention, sentence: Sentence, syntax: Syntax) -> tuple[int, int]:
    """The words between commas or quotation marks around a cue, at most `_LONGEST` long."""
    shadow = syntax.text.shadow
    floor = max(sentence.start, cue.start - _LONGEST)
    start = max(floor, *(shadow.rfind(mark, floor, cue.start) + 1 for mark in (", ", '"', "- ")))
    return start, min(syntax.clause_end(cue.end, sentence.end), cue.start + _LONGEST)


def _speaker(sentence: Sentence, syntax: Syntax) -> str | None:
    """The words of a clause of saying that follows a quotation in a sentence."""
    for cue in sentence.cues("say", "tell"):
        start, end = _clause(cue, sentence, syntax)
        if '"' in syntax.text.shadow[sentence.start : start] and cue.start - start < _SPEAKER:
            return _words(start, end, syntax)
    return None


def _words(start: int, end: int, syntax: Syntax) -> str:
    return syntax.text.plain[start:end].strip(_QUOTES)
