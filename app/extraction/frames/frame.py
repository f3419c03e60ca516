"""What all frames share: the sentence they look at, and the choice of a cue for a quantity."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import NamedTuple

from app.extraction.linking import actor_of, mission_of
from app.extraction.mention import Mention
from app.extraction.reading import ACTORS, Sentence
from app.extraction.syntax import Syntax
from app.records import Evidence

_GOVERNS = 7.0
_LONGEST_JOINT = 12
_BESIDE, _DECIDES = 2.0, 40
_OF_PEOPLE = ("arrive", "join", "leave", "field", "start", "kill", "send")
_ADJECTIVE, _RELATIVE = 2.0, 4.0
FAR = 14.0
"""Beyond this distance in words a cue does not govern a quantity."""
_HEAD, _OWNER = 1, 3
_REACHED = 3.0
_GIVING = ("send", "pledge", "disburse", "volunteer", "ask", "freeze", "waive", "vetoed", "use_veto")
_OF_FORCES = ("arrive", "start")


class Governing(NamedTuple):
    """A cue that governs a quantity: its mention, its name, its distance, and whether it comes first."""

    cue: Mention
    name: str
    cost: float
    before: bool


@dataclass(frozen=True)
class Scene:
    """A sentence with the means to ask about it, and its neighbours."""

    sentence: Sentence
    syntax: Syntax
    previous: Sentence | None
    following: Sentence | None

    def governing(self, quantity: Mention, weights: Mapping[str, float]) -> list[Governing]:
        """The cues that can govern a quantity, nearest first; `weights` are the cues' names and handicaps."""
        found = list[Governing]()
        for cue in self.sentence.cues(*weights):
            if self.syntax.distance(cue, quantity) > FAR - min(weights.values()):
                continue
            for name in cue.cues:
                if name in weights:
                    cost = self._cost(cue, name, quantity) + weights[name]
                    if cost < FAR:
                        found.append(Governing(cue, name, cost, cue.start < quantity.start))
        return sorted(found, key=lambda governing: governing.cost)

    def _cost(self, cue: Mention, name: str, quantity: Mention) -> float:
        cost = self.syntax.distance(cue, quantity)
        active = self.syntax.active(cue, name)
        form = cue.cues[name]
        beside = 0 <= cue.start - quantity.end <= 1
        if cue.start > quantity.start:
            between = [
                mention
                for mention in self.sentence.mentions
                if quantity.end <= mention.start < cue.start and mention.kind == quantity.kind
            ]
            cost += 2.0 * len([other for other in between if not self._listed_with(quantity, other)])
            if active is True:
                counted = quantity.kind == "count" and name in _OF_PEOPLE
                itself = (counted or self.syntax.reflexive(cue)) and not self._subject_between(quantity, cue)
                described = name == "field" and quantity.kind == "count"
                if self.syntax.after_relative(cue):
                    cost += _RELATIVE if described else 1.5
                else:
                    cost += 1.5 if itself else 6.0
            elif quantity.kind == "count" and (
                name == "field" if form == "phrase" else form == "participle" and beside
            ):
                cost += _ADJECTIVE  # what qualifies the people gives way to the verb
            elif active is False and self.syntax.grammar.conjunction.match(self.syntax.text.shadow, quantity.end):
                cost += 3.0
            elif form == "noun" and cue.start - quantity.end > _HEAD:
                cost += 8.0
            elif form in ("participle", "past") and self.syntax.determined(cue):
                cost += 6.0
        elif name == "change" and self.syntax.reached(quantity):
            cost = min(cost, _REACHED)
        elif active is False and form != "noun":
            cost += 1.5 if quantity.kind == "count" else 3.0
        return cost

    def _listed_with(self, quantity: Mention, other: Mention) -> bool:
        """Whether nothing but joints stands between two quantities and those between them (`20 soldiers and four police`)."""
        run = [m for m in self.sentence.of_kind(quantity.kind) if quantity.start <= m.start <= other.start]
        shadow = self.syntax.text.shadow
        return all(self.syntax.grammar.list_joint.fullmatch(shadow, a.end, b.start) for a, b in pairwise(run))

    def _subject_between(self, quantity: Mention, cue: Mention) -> bool:
        return any(
            quantity.end <= m.start < cue.start and m.form != "demonym" and self.syntax.role(m) == "subject"
            for m in self.sentence.of_kind("mission", *ACTORS)
        )

    def subject_actor(self, cue: Mention, quantity: Mention | None = None) -> Mention | None:
        """Who does what a verb says: the actor before it, or, gapped, the one between it and its quantity."""
        if quantity is not None and cue.end <= quantity.start:
            gapped = [
                mention
                for mention in self.sentence.of_kind(*ACTORS)
                if cue.end <= mention.start < quantity.start and self._opens_gap(mention, cue, quantity)
            ]
            if gapped:
                return gapped[-1]
        fronted = self.syntax.after_relative(cue) or self.syntax.has_pronoun(cue)
        if self.syntax.language.inverts and fronted and (inverted := self._inverted_subject(cue)):
            return inverted
        subject = self.syntax.subject(cue, self.sentence)
        if subject is None and self.syntax.drops_subject(cue) and not cue.has("arrive", "leave"):
            return self._previous_subject()
        if (
            subject
            and subject.kind == "anaphor"
            and subject.form == "pronoun"
            and cue.has(*_GIVING)
            and not cue.has(*_OF_FORCES)
        ):
            subject = replace(subject, value=None)  # `it will send 200 soldiers`: no mission does
        return actor_of(subject, self.sentence, self.syntax)

    def owner(self, anchor: Mention) -> Mention | None:
        """Who owns what stands at a mention, by a genitive right before it (`Canada's latest payment`)."""
        for mention in reversed(self.sentence.mentions):
            if mention.end <= anchor.start and self.syntax.owns(mention):
                near = self.syntax.text.shadow.count(" ", mention.end, anchor.start) <= _OWNER
                clear = not self.syntax.barriers_between(mention.end, anchor.start)
                return actor_of(mention, self.sentence, self.syntax) if near and clear else None
        return None

    def _previous_subject(self) -> Mention | None:
        """The subject of the sentence before, where that is an actor and no mission."""
        for mention in self.previous.of_kind("mission", "anaphor", *ACTORS) if self.previous else ():
            if mention.form != "demonym" and self.syntax.role(mention) == "subject":
                return mention if mention.kind in ACTORS else None
        return None

    def _inverted_subject(self, cue: Mention) -> Mention | None:
        """The actor after a verb whose object stands before it (`que dirige le Kenya`, `la encabeza Fiyi`)."""
        for mention in self.sentence.of_kind(*ACTORS):
            if cue.end <= mention.start <= cue.end + 30 and mention.form != "demonym":
                parted = self.syntax.barriers_between(cue.end, mention.start)
                return mention if not parted and self.syntax.role(mention) == "subject" else None
        return None

    def paired(self, quantity: Mention) -> Mention | None:
        """The actor that a quantity is told for in its turn (`le Japon et la Corée ont donné 3 et 2 millions, respectivement`)."""
        if next(self.sentence.cues("respectively"), None) is None:
            return None
        starts = [m.start for m in self.sentence.of_kind("count", "money", "number")]
        actors = [m for m in self.sentence.of_kind(*ACTORS) if m.form != "demonym" and self.syntax.role(m) == "subject"]
        return actors[starts.index(quantity.start)] if len(actors) == len(starts) and quantity.start in starts else None

    def set_before(self, cue: Mention, role: str) -> Mention | None:
        """The country right before a phrase in an absolute construction (`avec le Kenya à sa tête`)."""
        for mention in self.sentence.of_kind("country"):
            if 0 <= cue.start - mention.end <= 2 and self.syntax.role(mention) == role:
                return mention
        return None

    def actor_before(self, count: Mention) -> Mention | None:
        """The country that stands right before a number with no noun of its own (`Islamabad 540`, `les Italiens (1.090)`)."""
        if count.countries:
            return None
        for mention in reversed(self.sentence.mentions):
            if mention.end <= count.start and mention.kind == "country":
                noun = mention.form != "demonym" or self.syntax.text.capital(mention.start)
                noun = noun and self.syntax.role(mention) != "in"
                return mention if noun and self.syntax.right_before(mention, count) else None
        return None

    def in_brackets_after_nation(self, count: Mention) -> bool:
        """Whether a number stands in brackets after the country whose it is (`la Turquie (245)`)."""
        bracketed = self.syntax.text.shadow[count.start - 1 : count.start] == "("
        return bracketed and int(count.value or 0) > 1 and self.actor_before(count) is not None

    def of_the_mission(self, count: Mention) -> bool:
        """Whether the mission itself is set beside a number of people (`6 000 soldats de la Misca`, `cette force de 900 hommes`)."""
        for mention in self.sentence.of_kind("mission", "anaphor"):
            if mention.start >= count.end:
                return self.syntax.distance(count, mention) < _BESIDE and self.syntax.role(mention) == "of"
            of = self.syntax.role_at(count.start) == "of" or self.syntax.owns(mention)
            if count.form != "bare" and 0 < count.start - mention.end < 6 and of:
                return True
        return False

    def decided(self, cue: Mention) -> bool:
        """Whether a sending is what the Security Council authorizes or decides (`a autorisé l'envoi de …`)."""
        council = next(self.sentence.cues("council"), None)
        if council is None or council.start > cue.start:
            return False
        return any(0 < cue.start - verb.end < _DECIDES for verb in self.sentence.cues("authorized", "budget", "decide"))

    def actor_after(self, count: Mention) -> Mention | None:
        """The country that closes a number's own place in a list (`3 250 pour le Nigeria, 950 le Cameroun`)."""
        if count.countries or count.form != "bare":
            return None
        for mention in self.sentence.of_kind("country"):
            if mention.start >= count.end and mention.form != "demonym":
                return mention if self.syntax.right_after(count, mention) else None
        return None

    def wished(self, cue: Mention) -> bool:
        """Whether what a cue names is only wished for, asked or proposed."""
        return any(
            other.end <= cue.start and self.syntax.distance(other, cue) < _GOVERNS
            for other in self.sentence.cues("want", "ask", "propose")
        )

    def _opens_gap(self, mention: Mention, cue: Mention, quantity: Mention) -> bool:
        if mention.form == "demonym" or self.syntax.role(mention) != "subject":
            return False
        same_kind = any(
            cue.end <= other.start < mention.start for other in self.sentence.mentions if other.kind == quantity.kind
        )
        return same_kind and self.syntax.distance(mention, quantity) < 6

    def mission(self, anchor: Mention) -> str | None:
        """The key of the mission that a record at a mention is about."""
        number = mission_of(anchor, self.sentence, self.syntax)
        return None if number is None else mission_key(number)

    def role_with_nation(self, mention: Mention) -> str:
        """The role of a noun, or of the nationality right before it (`to the Lebanese army`)."""
        nation = next(
            (m for m in self.sentence.of_kind("country") if m.form == "demonym" and m.end == mention.start - 1), None
        )
        return self.syntax.role(nation or mention)

    def within(self, name: str, start: int, end: int) -> Mention | None:
        """The first mention with a cue that lies in a span."""
        return next((cue for cue in self.sentence.cues(name) if start <= cue.start and cue.end <= end), None)

    def near(self, anchor: Mention, *names: str, reach: float = 6.0) -> Mention | None:
        """The nearest mention with one of these cues, within so many words."""
        costs = [(self.syntax.distance(cue, anchor), cue.start, cue) for cue in self.sentence.cues(*names)]
        best = min(costs, key=lambda each: each[:2], default=None)
        return best[2] if best and best[0] <= reach else None

    def date(self, *anchors: Mention, future: bool = False, reach: float = 13.0) -> str | None:
        """The date nearest to any of these mentions, read forward where `future`; not one that tells a mission's start."""
        near = (date for date in self.sentence.of_kind("date") if date.form != "life")
        return _value(self._nearest(near, anchors, reach), future=future)

    def bound(self, role: str, *anchors: Mention, future: bool = False) -> str | None:
        """The nearest date that a preposition makes a beginning (`from`) or an end (`until`)."""
        parted = (anchors[0].start, anchors[0].end)
        near = (
            date
            for date in self.sentence.of_kind("date")
            if self.syntax.role(date) == role
            and ";" not in self.syntax.text.shadow[min(date.end, parted[1]) : max(date.start, parted[0])]
        )
        return _value(self._nearest(near, anchors, 16.0), future=future)

    def _nearest(self, dates: Iterable[Mention], anchors: tuple[Mention, ...], reach: float) -> Mention | None:
        costs = [(min(self.syntax.distance(date, anchor) for anchor in anchors), date.start, date) for date in dates]
        best = min(costs, key=lambda each: each[:2], default=None)
        return best[2] if best and best[0] < reach else None

    def joined(self, actor: Mention) -> list[Mention]:
        """An actor with those that a conjunction joins to it (`le Royaume-Uni et la France`), in order."""
        actors = [m for m in self.sentence.of_kind("country", "region") if m is actor or m.form != "demonym"]
        at = next((i for i, each in enumerate(actors) if each is actor), None)
        if at is None:
            return [actor]
        first, last = at, at
        while first > 0 and self._joint_between(actors[first - 1], actors[first]):
            first -= 1
        while last + 1 < len(actors) and self._joint_between(actors[last], actors[last + 1]):
            last += 1
        return actors[first : last + 1]

    def _joint_between(self, a: Mention, b: Mention) -> bool:
        gap = self.syntax.text.shadow[a.end : b.start]
        return len(gap) < _LONGEST_JOINT and self.syntax.grammar.conjunction.match(gap) is not None

    def evidence(self, *parts: Mention, also: Mention | None = None, within: float = 0.0) -> Evidence:
        """The words from the first of these mentions to the last, and to one more if it is near enough."""
        if also is not None and min(self.syntax.distance(also, part) for part in parts) < within:
            parts = (*parts, also)
        return self.syntax.text.evidence(min(part.start for part in parts), max(part.end for part in parts))

    def modality(self, verb: Mention) -> str | None:
        """What governs a verb from before: `wanted` (asked, proposed, might, planned) or `promised`; None for nothing."""
        for other in reversed(self.sentence.mentions):
            if other.end <= verb.start and self.syntax.distance(other, verb) < _GOVERNS:
                directly = other.end == verb.start - 1 and "finite" in other.cues.values()
                if directly or other.has("want", "might", "ask", "propose", "plan", "volunteer"):
                    return "wanted"
                if other.has("pledge"):
                    return "promised"
        return None

    def period(self, anchor: Mention) -> tuple[str, str] | None:
        """The two dates that a range near a mention gives (`de 2003 à 2017`)."""
        dates = [d for d in self.sentence.of_kind("date") if d.value and self.syntax.distance(d, anchor) < 14]
        for first, second in pairwise(dates):
            if self.syntax.grammar.range_joint.fullmatch(self.syntax.text.shadow, first.end, second.start):
                return str(first.value), str(second.value)
        return None

    def denied(self, anchor: Mention) -> bool:
        """Whether the text denies what stands at a mention: in its sentence, or in the next (`C'est faux.`)."""
        syntax, sentence = self.syntax, self.sentence
        if syntax.text.shadow[sentence.start : sentence.end].rstrip(" \"'").endswith("?"):
            return True
        for cue in sentence.cues("deny", "false", "rumour", "allegation", "if"):
            if cue.has("if"):
                if cue.start < anchor.start and syntax.distance(cue, anchor) < 7:
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


def code_of(actor: Mention | None) -> str | None:
    """The code of an actor; None for nobody."""
    return None if actor is None else str(actor.value)
