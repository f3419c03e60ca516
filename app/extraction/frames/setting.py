"""A sentence among its neighbours: what is near, when it was, whether it is meant, denied or only wished for."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from app.extraction.linking import mission_of
from app.extraction.mention import Mention
from app.extraction.reading import Sentence
from app.extraction.syntax import Syntax
from app.records import Evidence

_GOVERNS = 7.0
_GAP, _JOINED = 200, 8.0
_DECIDES, _MODAL, _WHETHER = 40, 14, 4
_EVENTS = (
    *("start", "launch", "found", "end", "dissolve", "leave", "arrive", "send"),
    *("take_over", "hand_over", "replace", "takes_from", "gives_way"),
)


@dataclass(frozen=True)
class Setting:
    """A sentence with the means to ask about it, and its neighbours."""

    sentence: Sentence
    syntax: Syntax
    previous: Sentence | None
    following: Sentence | None

    def mission(self, anchor: Mention) -> str | None:
        """The key of the mission that a record at a mention is about."""
        number = mission_of(anchor, self.sentence, self.syntax)
        return None if number is None else mission_key(number)

    def near(self, anchor: Mention, *names: str, reach: float = 6.0) -> Mention | None:
        """The nearest mention with one of these cues, within so many words."""
        costs = [(self.syntax.distance(cue, anchor), cue.start, cue) for cue in self.sentence.cues(*names)]
        best = min(costs, key=lambda each: each[:2], default=None)
        return best[2] if best and best[0] <= reach else None

    def date(self, *anchors: Mention, future: bool = False, life: bool = False, reach: float = 13.0) -> str | None:
        """The date nearest to any of these mentions, read forward where `future`.

        Not one that tells a mission's start, but where `life`.
        """
        roles = ("until", "for") if any(anchor.kind == "money" for anchor in anchors) else ("until",)
        ranges = self._ranges(both="for" in roles)
        near = (
            date
            for date in self.sentence.of_kind("date")
            if (life or date.form != "life") and self.syntax.role(date) not in roles and date.start not in ranges
        )
        nearest = self._nearest(near, anchors, reach)
        return self._told(nearest, anchors[0]) if nearest and not future else _value(nearest, future=future)

    def reading(self, date: Mention, verb: Mention) -> str | None:
        """A date as the tense of a verb reads it: ahead after `will`, the nearer one in the present tense."""
        forms = set(verb.cues.values())
        ahead = not forms.isdisjoint(("future", "conditional"))
        if ahead or (not forms.isdisjoint(("infinitive", "noun", "gerund")) and self._planned(verb, date)):
            return _value(date, future=True)
        return self._told(date, verb)

    def _ranges(self, *, both: bool) -> set[int]:
        """Where the last dates of ranges begin, or `both` of each (`for the year from 1 July 2025 to 30 June 2026`)."""
        found = set[int]()
        for first, second in pairwise(self.sentence.of_kind("date")):
            if self.syntax.grammar.date_range.fullmatch(self.syntax.text.shadow, first.end, second.start):
                found |= {first.start, second.start} if both else {second.start}
        return found

    def _told(self, date: Mention, verb: Mention) -> str | None:
        """A date in the past, or the nearer reading of an event in the present tense (`they leave in May`)."""
        if verb.has(*_EVENTS) and self.syntax.in_present(verb) and self.syntax.role(date) != "from":
            return date.present
        return _value(date, future=False)

    def _planned(self, verb: Mention, date: Mention) -> bool:
        """Whether what governs a verb, or stands between it and its date, is a plan (`the closure, set for June`)."""
        between = (m for m in self.sentence.cues("plan", "expected", "set_for") if verb.end <= m.start < date.start)
        return self.modality(verb) is not None or next(between, None) is not None

    def dated(self, *anchors: Mention, reach: float = 13.0) -> Mention | None:
        """The date nearest to any of these mentions, but none that tells an end or a mission's start."""
        dates = self.sentence.of_kind("date")
        return self._nearest((d for d in dates if d.form != "life" and self.syntax.role(d) != "until"), anchors, reach)

    def bound(self, role: str, *anchors: Mention, future: bool = False, reach: float = 20.0) -> str | None:
        """The nearest date that a preposition makes a beginning (`from`) or an end (`until`)."""
        parted = (anchors[0].start, anchors[0].end)
        near = (
            date
            for date in self.sentence.of_kind("date")
            if (self.syntax.role(date) == role or (role == "from" and self.syntax.opens_since(date)))
            and ";" not in self.syntax.text.shadow[min(date.end, parted[1]) : max(date.start, parted[0])]
        )
        return _value(self._nearest(near, anchors, reach), future=future)

    def _nearest(self, dates: Iterable[Mention], anchors: tuple[Mention, ...], reach: float) -> Mention | None:
        costs = [(min(self.syntax.distance(date, anchor) for anchor in anchors), date.start, date) for date in dates]
        near = [each for each in costs if each[0] < reach]
        best = min(near, key=lambda each: (each[0] + self._parted(each[2], anchors[-1]), each[1]), default=None)
        return best[2] if best else None

    def _parted(self, date: Mention, thing: Mention) -> float:
        """A toll where a conjunction or a semicolon parts a date from what it may date.

        As in `230 regresaron en marzo y otros 480 en abril`.
        """
        start = min(date.end, thing.end)
        end = min(max(date.start, thing.start), start + _GAP)
        parted = self.syntax.grammar.joint.search(self.syntax.text.shadow, start, end)
        return _JOINED if parted or ";" in self.syntax.barriers_between(start, end) else 0.0

    def evidence(self, *parts: Mention, also: Mention | None = None, within: float = 0.0) -> Evidence:
        """The words from the first of these mentions to the last, and to one more if it is near enough."""
        if also is not None and min(self.syntax.distance(also, part) for part in parts) < within:
            parts = (*parts, also)
        return self.syntax.text.evidence(min(part.start for part in parts), max(part.end for part in parts))

    def modality(self, verb: Mention) -> str | None:
        """What governs a verb from before: `wanted` (asked, proposed, might, planned) or `promised`.

        None for nothing.
        """
        for other in reversed(self.sentence.mentions):
            if other.end <= verb.start and self.syntax.distance(other, verb) < _GOVERNS:
                if other.has("decide") and not other.has("propose") and other.cues["decide"] != "conditional":
                    return "promised"
                directly = other.end == verb.start - 1 and "finite" in other.cues.values()
                if directly or other.has("want", "might", "ask", "propose", "plan", "volunteer"):
                    return "wanted"
                if other.has("pledge"):
                    return "promised"
        return None

    def hypothetical(self, verb: Mention) -> bool:
        """Whether a verb only might be so, or is asked for or wanted (`could send 2,000`)."""
        if verb.cues.get("field") == "phrase":
            return False
        return any(
            0 < verb.start - other.end <= _MODAL and not self.syntax.barriers_between(other.end, verb.start)
            for other in self.sentence.cues("might", "want", "ask", "threaten")
        )

    def wished(self, cue: Mention) -> bool:
        """Whether what a cue names is only wished for, asked or proposed."""
        return any(
            other.end <= cue.start and self.syntax.distance(other, cue) < _GOVERNS
            for other in self.sentence.cues("want", "ask", "propose")
        )

    def decided(self, cue: Mention) -> bool:
        """Whether a sending is what the Security Council authorizes or decides (`a autorisé l'envoi de …`)."""
        council = next(self.sentence.cues("council"), None)
        if council is None or council.start > cue.start:
            return False
        return any(0 < cue.start - verb.end < _DECIDES for verb in self.sentence.cues("authorized", "budget", "decide"))

    def period(self, anchor: Mention) -> tuple[str, str] | None:
        """The two dates that a range near a mention gives (`de 2003 à 2017`)."""
        dates = [d for d in self.sentence.of_kind("date") if d.value and self.syntax.distance(d, anchor) < 14]
        for first, second in pairwise(dates):
            if self.syntax.grammar.date_range.fullmatch(self.syntax.text.shadow, first.end, second.start):
                return str(first.value), str(second.value)
        return None

    def denied(self, anchor: Mention) -> bool:
        """Whether the text denies what stands at a mention: in its sentence, or in the next (`C'est faux.`)."""
        syntax, sentence = self.syntax, self.sentence
        if syntax.text.shadow[sentence.start : sentence.end].rstrip(" \"'").endswith("?"):
            return True
        for cue in sentence.cues("deny", "false", "rumour", "allegation", "if"):
            if cue.has("if"):
                thought = any(0 < cue.start - m.end < _WHETHER for m in sentence.cues("plan", "propose"))
                if cue.start < anchor.start and syntax.distance(cue, anchor) < 7 and not thought:
                    return True
            elif cue.has("deny"):
                if cue.start < anchor.start and not syntax.negated(cue) and self._reaches(cue, anchor):
                    return True
            elif syntax.distance(cue, anchor) < 18:
                return True
        if self.following and self.following.mentions:
            first = self.following.mentions[0]
            return first.has("false") and first.start - self.following.start < 12
        return False

    def _reaches(self, cue: Mention, anchor: Mention) -> bool:
        return not any(char == ";" for char in self.syntax.text.shadow[cue.end : anchor.start])


def _value(date: Mention | None, *, future: bool) -> str | None:
    value = None if date is None else date.later if future else date.value
    return None if value is None else str(value)


def mission_key(number: int) -> str:
    """The key of a mission by its number in the text: `m1`, `m2`."""
    return f"m{number + 1}"
