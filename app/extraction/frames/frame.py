"""Who acts in a sentence: the subject of a verb, the owner of a thing, the nation beside a number."""

from dataclasses import dataclass, replace
from itertools import pairwise

from app.extraction.actors import actor_of, speaker_of
from app.extraction.frames.setting import Setting
from app.extraction.mention import Mention
from app.extraction.reading import ACTORS

_LONGEST_JOINT = 12
_BESIDE = 2.0
_AND_ITS = 12
_OWNER = 3
_GIVING = ("send", "pledge", "disburse", "volunteer", "ask", "freeze", "waive", "vetoed", "use_veto")
_OF_FORCES = ("arrive", "start")


@dataclass(frozen=True)
class Scene(Setting):
    """A sentence in its setting, with the answers that all frames ask for."""

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
        if self.syntax.language.inverts and fronted and (inverted := self.inverted_subject(cue)):
            return inverted
        if self.syntax.first_person(cue):
            return speaker_of(self.sentence, self.syntax)
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

    def inverted_subject(self, cue: Mention) -> Mention | None:
        """The actor after a verb whose object stands before it (`que dirige le Kenya`, `la encabeza Fiyi`)."""
        for mention in self.sentence.of_kind(*ACTORS):
            noun = mention.form != "demonym" or self.syntax.is_noun(mention)
            if cue.end <= mention.start <= cue.end + 30 and noun:
                opened = self.syntax.is_relative_subject(mention)  # `los ha suspendido hasta que Togo vote`
                parted = opened or self.syntax.barriers_between(cue.end, mention.start)
                return mention if not parted and self.syntax.role(mention) == "subject" else None
        return None

    def paired(self, quantity: Mention) -> Mention | None:
        """The actor that a quantity is told for in its turn.

        As in `le Japon et la Corée ont donné 3 et 2 millions, respectivement`, or where a list of as many numbers
        follows a list of actors (`Spain and Italy sent 200 and 300 soldiers`).
        """
        told = list(self.sentence.of_kind("count", "money", "number"))
        actors = [m for m in self.sentence.of_kind(*ACTORS) if m.form != "demonym" and self.syntax.role(m) == "subject"]
        if not 1 < len(told) == len(actors):
            return None
        if next(self.sentence.cues("respectively"), None) is None and not (self._listed(told) and self._listed(actors)):
            return None
        return next((actor for actor, each in zip(actors, told, strict=True) if each.start == quantity.start), None)

    def _listed(self, mentions: list[Mention]) -> bool:
        """Whether mentions follow one another with nothing but commas and a conjunction between them."""
        *commas, last = pairwise(mentions)
        return self._joint_between(*last) and all(
            self.syntax.text.shadow[a.end : b.start].strip() == "," for a, b in commas
        )

    def actor_before(self, count: Mention) -> Mention | None:
        """The country that stands right before a number with no noun of its own.

        As in `Islamabad 540`, `les Italiens (1.090)`.
        """
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
        """Whether the mission itself is set beside a number of people.

        As in `6 000 soldats de la Misca`, `cette force de 900 hommes`.
        """
        for mention in self.sentence.of_kind("mission", "anaphor"):
            if mention.start >= count.end:
                return self.syntax.distance(count, mention) < _BESIDE and self.syntax.role(mention) == "of"
            of = self.syntax.role_at(count.start) == "of" or self.syntax.owns(mention)
            gap = count.start - mention.end
            joined = gap < _AND_ITS and self.syntax.possessed(count) and self.syntax.joins(mention, count)
            if count.form != "bare" and ((0 < gap < 6 and of) or joined):
                return True  # `the mission and its 4,000 soldiers`
        return False

    def all_of(self, count: Mention) -> Mention | None:
        """The nationality that all the people of a number are told to have (`900 members, all Saudi nationals`)."""
        for mention in self.sentence.of_kind("country"):
            if mention.start >= count.end and mention.form == "demonym" and self.syntax.wholly(mention):
                between = (m for m in self.sentence.of_kind("count") if count.end <= m.start < mention.start)
                return None if any(between) else mention
        return None

    def people_who_are(self, count: Mention) -> Mention | None:
        """The nationality whose people a copula says a number of (`Los turcos son 86`)."""
        people = (m for m in self.sentence.of_kind("country") if m.form == "demonym" and self.syntax.are(m, count))
        return next(people, None) if count.form == "bare" else None

    def actor_after(self, count: Mention) -> Mention | None:
        """The country that closes a number's own place in a list (`3 250 pour le Nigeria, 950 le Cameroun`)."""
        if count.countries or count.form != "bare":
            return None
        for mention in self.sentence.of_kind("country"):
            if mention.start >= count.end and mention.form != "demonym":
                return mention if self.syntax.right_after(count, mention) else None
        return None

    def _opens_gap(self, mention: Mention, cue: Mention, quantity: Mention) -> bool:
        if mention.form == "demonym" or self.syntax.role(mention) != "subject":
            return False
        same_kind = any(
            cue.end <= other.start < mention.start for other in self.sentence.mentions if other.kind == quantity.kind
        )
        return same_kind and self.syntax.distance(mention, quantity) < 6

    def nearest_to_end(self, actor: Mention) -> bool:
        """Whether a date that tells an end is told of this actor: no other one stands nearer to it."""
        ends = [d for d in self.sentence.of_kind("date") if self.syntax.role(d) == "until"]
        actors = list(self.sentence.of_kind(*ACTORS))
        nearest = (min(actors, key=lambda each: self.syntax.distance(each, end), default=actor) for end in ends)
        return any(each.value == actor.value for each in nearest)

    def role_with_nation(self, mention: Mention) -> str:
        """The role of a noun, or of the nationality right before it (`to the Lebanese army`)."""
        nation = next(
            (m for m in self.sentence.of_kind("country") if m.form == "demonym" and m.end == mention.start - 1), None
        )
        return self.syntax.role(nation or mention)

    def row_of(self, actor: Mention) -> list[Mention]:
        """The actors of a list that a conjunction closes, around one (`Canada, France and Spain`); else none."""
        actors = [m for m in self.sentence.of_kind(*ACTORS) if m is actor or m.form != "demonym"]
        joint, shadow = self.syntax.grammar.row_joint, self.syntax.text.shadow
        rows: list[list[Mention]] = [actors[:1]]
        closed = set[int]()
        for a, b in pairwise(actors):
            if not joint.fullmatch(shadow, a.end, b.start):
                rows.append([])
            elif shadow[a.end : b.start].strip() != ",":
                closed.add(len(rows) - 1)
            rows[-1].append(b)
        row = next((row for number, row in enumerate(rows) if actor in row and number in closed), [])
        alike = ("subject", self.syntax.role(actor))
        return [each for each in row if self.syntax.role(each) in alike] if len(row) > 1 else []

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
        if last == first:  # a list of three or more ends in a conjunction and has commas before it
            last = self._list_end(actors, at)
        while first < last and first > 0 and self._comma_between(actors[first - 1], actors[first]):
            first -= 1
        return actors[first : last + 1]

    def _list_end(self, actors: list[Mention], at: int) -> int:
        """The last of a list that goes on from an actor by commas and ends in a conjunction; itself if none does."""
        last = at
        while last + 1 < len(actors) and self._comma_between(actors[last], actors[last + 1]):
            last += 1
        ends = last + 1 < len(actors) and self._joint_between(actors[last], actors[last + 1])
        return last + 1 if ends else at

    def _comma_between(self, a: Mention, b: Mention) -> bool:
        """Whether only a comma parts two actors of like role."""
        gap = self.syntax.text.shadow[a.end : b.start]
        alike = self.syntax.role(b) in ("subject", self.syntax.role(a))
        near = gap[:1] == "," and len(gap) < _LONGEST_JOINT and alike
        return near and self.syntax.grammar.only_article(gap[1:]) is not None

    def _joint_between(self, a: Mention, b: Mention) -> bool:
        gap = self.syntax.text.shadow[a.end : b.start]
        return len(gap) < _LONGEST_JOINT and self.syntax.grammar.joint.fullmatch(gap) is not None


def code_of(actor: Mention | None) -> str | None:
    """The code of an actor; None for nobody."""
    return None if actor is None else str(actor.value)
