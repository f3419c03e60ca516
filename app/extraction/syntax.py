"""The little syntax that frames ask of a text: roles, voice, subjects and how far mentions are apart.

Roles come from the words beside a mention (a preposition, a relative pronoun, an auxiliary), not from a
parse; distance between two mentions is counted in words with a toll for every comma and clause end.
"""

import re
from bisect import bisect_left, bisect_right
from itertools import takewhile

from app.extraction.clauses import Clauses
from app.extraction.grammar import Grammar
from app.extraction.mention import Mention
from app.extraction.reading import ACTORS, Sentence
from app.extraction.text import Text

_COMMA, _COLON, _CLAUSE, _PARENTHESIS = 1.8, 3.5, 7.0, 1.0
_TOLLS = {",": _COMMA, ":": _COLON, "-": _COLON, "(": _PARENTHESIS, ")": _PARENTHESIS}
_LETTERS_A_WORD = 6
_RELATIVE_GAP, _INVERTED = 10, 30
_FAR_APART = 600
"""Letters between two mentions from which on nothing but their number counts: further than any rule reaches."""
_DEEDS = ("pledge", "disburse", "budget", "send", "leave", "freeze", "cut", "waive")
_AGENT_REACH = 8.0
_VERBS = frozenset(("finite", "participle", "past", "future", "conditional"))
_ASIDE = 16
_PREVIOUS_WORD = re.compile(r"[a-z-]+ \Z")


class Syntax(Clauses):
    """Answers about clauses, for one text.

    Of `missions`, its namings in order, a long name counts as one word of distance.
    """

    def __init__(self, text: Text, grammar: Grammar, missions: list[Mention], mentions: list[Mention]) -> None:
        super().__init__(text, grammar)
        self.missions = missions
        self._verb_ends = frozenset(m.end for m in mentions if not _VERBS.isdisjoint(m.cues.values()))
        self._ends = [mission.end for mission in missions]
        self._roles: dict[tuple[int, int, str], str] = {}
        self._distances: dict[tuple[int, int], float] = {}

    def role(self, mention: Mention) -> str:
        """`of` `by` `to` `for` `in` `from` `until` `with`, or `subject` where no preposition governs the mention."""
        key = (mention.start, mention.end, mention.form)
        if (known := self._roles.get(key)) is not None:
            return known
        role = self._roles[key] = self._role(mention)
        return role

    def give_role(self, mention: Mention, role: str) -> None:
        """Settle the role of a mention by more than the words before it."""
        self._roles[mention.start, mention.end, mention.form] = role

    def _role(self, mention: Mention) -> str:
        start = mention.start
        if self.owns(mention):
            return "of"
        if self.opened(start) and self.grammar.in_part.search(self.before(start)):
            return "in"  # `dans l'est de la RDC`
        nouns_first = mention.form == "demonym" and self.language.heads_first
        if nouns_first and (noun := _PREVIOUS_WORD.search(self.before(start, 24))):
            start -= len(noun[0])
        if not self.opened(start):
            return "subject"
        preposition, of_nation = self.preposition_before(start)
        if preposition and (of_nation or self.grammar.nation.search(self.before(mention.start, 24))):
            preposition = None if preposition in self.grammar.indefinites else preposition
        return self.grammar.prepositions[preposition] if preposition else "subject"

    def active(self, cue: Mention, name: str) -> bool | None:
        """Whether a verb is active (True) or passive (False); None for a noun, phrase or adjective."""
        form = cue.cues.get(name, "")
        if form in ("noun", "phrase", ""):
            return None
        if cue.active is not None:
            return cue.active
        if form in ("participle", "past"):
            before = self.before(cue.start)
            if self.grammar.be.search(before):
                return False
            return form == "past" or self.grammar.have.search(before) is not None
        return True

    def has_pronoun(self, cue: Mention) -> bool:
        """Whether an object pronoun stands before a verb or at its end (`la dirige`, `dirigirla`)."""
        if "infinitive" in cue.cues.values() and self.grammar.enclitic.search(self.text.shadow[cue.start : cue.end]):
            return True
        return self.grammar.object_pronoun.search(self._before_auxiliary(cue)) is not None

    def takes_pronoun(self, verb: Mention) -> bool:
        """Whether a pronoun is the object of a verb: before it, at its end or, where verbs hardly inflect, after it."""
        if self.language.infinitive_marker:
            return self.grammar.pronoun_after.match(self.text.shadow, verb.end) is not None
        return self.has_pronoun(verb)

    def direct_object(self, verb: Mention, thing: Mention) -> bool:
        """Whether nothing but determiners, adjectives and a date stands between a verb and a thing."""
        return self.role(thing) == "subject" and self.described(verb.end, thing.start)

    def drops_subject(self, cue: Mention) -> bool:
        """Whether a verb in the singular may have left out its subject, one country: not where it is reflexive."""
        if not self.grammar.plural_endings or not any(self.active(cue, name) for name in cue.cues):
            return False
        before = self.before(cue.start, 24)
        auxiliary = self.grammar.have.search(before)
        verb = auxiliary[0].split()[0] if auxiliary else self.text.shadow[cue.start : cue.end].split()[0]
        return not verb.endswith(self.grammar.plural_endings) and self.grammar.reflexive.search(before) is None

    def after_relative(self, cue: Mention) -> bool:
        """Whether a relative pronoun that is its object stands right before a verb (`que dirige`)."""
        return self.grammar.object_relative.search(self._before_auxiliary(cue)) is not None

    def _before_auxiliary(self, cue: Mention) -> str:
        """The shadow just before a verb and its auxiliary (`que había prometido`)."""
        before = self.before(cue.start, 32)
        auxiliary = self.grammar.have.search(before)
        return before[: auxiliary.start()] if auxiliary else before

    def negated(self, cue: Mention) -> bool:
        """Whether a negation stands beside a cue in its clause."""
        start, end, barriers = max(0, cue.start - 28), cue.end + 10, self.text.barriers
        at = bisect_left(barriers, cue.start)
        if at > 1 and self.text.shadow[barriers[at - 1]] == self.text.shadow[barriers[at - 2]] == ",":
            at -= 2 * (barriers[at - 1] - barriers[at - 2] < _ASIDE)  # `did not, however, brandish a veto`
        if at > 0:
            start = max(start, barriers[at - 1] + 1)
        after = bisect_left(barriers, cue.end)
        if set(cue.cues.values()) == {"noun"}:
            end = cue.end  # `the ceiling does not move`
        elif after < len(barriers):
            end = min(end, barriers[after])
        negation, shadow = self.grammar.negation, self.text.shadow  # its own negates no cue: `not exceeding`
        return bool(negation.search(shadow, start, cue.start) or negation.search(shadow, cue.end, end))

    def distance(self, a: Mention, b: Mention) -> float:
        """Words between two mentions, with tolls for commas, brackets and clause ends."""
        between = (a.end, b.start) if a.start <= b.start else (b.end, a.start)
        if (known := self._distances.get(between)) is not None:
            return known
        start, end = between
        gap = max(0, end - start)
        if gap > _FAR_APART:
            return gap / _LETTERS_A_WORD
        for i in range(bisect_left(self._ends, start), bisect_right(self._ends, end)):
            gap -= max(0, self._ends[i] - max(self.missions[i].start, start) - _LETTERS_A_WORD)
        distance = gap / _LETTERS_A_WORD
        if marks := self.barriers_between(start, end):
            distance += sum([_TOLLS.get(char, _CLAUSE) for char in marks])
        self._distances[between] = distance
        return distance

    def clause_end(self, at: int, end: int) -> int:
        """Where the clause at an offset ends: the next mark that parts clauses, at most `end`."""
        i = bisect_left(self.text.barriers, at)
        return min(self.text.barriers[i], end) if i < len(self.text.barriers) else end

    def barriers_between(self, start: int, end: int) -> str:
        """The marks between two offsets that part clauses, in order."""
        barriers = self.text.barriers
        first = bisect_left(barriers, start)
        return self.text.marks[first : bisect_left(barriers, end, first)] if start < end else ""

    def subject(self, cue: Mention, sentence: Sentence) -> Mention | None:
        """The nearest mention before a verb that can be its subject: an actor, a mission or a pronoun."""
        best = None
        acts = cue.has(*_DEEDS) and self.grammar.joined_verb.search(self.before(cue.start, 12)) is not None
        for mention in takewhile(lambda each: each.start < cue.start, sentence.mentions):
            if acts and best is not None and best.kind in ACTORS and mention.kind in ("mission", "anaphor"):
                continue  # `la France dirige la mission et a promis …`
            if best is not None and mention.kind in ("mission", "anaphor") and self._right_after_verb(mention, best):
                continue  # `Kenya heads the mission and had 742 officers`
            if mention.kind in ("mission", "anaphor", "pronoun") or mention.kind in ACTORS:
                if mention.form == "demonym" and not self.is_noun(mention):
                    noun = not self.language.heads_first or self.names_person(mention)
                    best = None if noun and self.role(mention) == "subject" else best
                    continue
                if self.text.shadow[mention.end : mention.end + 1] == "-":
                    continue
                if self._opens_on_mission(mention, cue, sentence):
                    return mention
                if self.in_closed_clause(mention, cue) or self.is_object(mention, sentence):
                    continue
                if (
                    self.role(mention) == "subject"
                    or (mention.kind in ACTORS and self._relative_on(mention, cue))
                    or (best is None and self.owns(mention) and mention.kind in ACTORS)
                ):
                    best = mention
        return best

    def _right_after_verb(self, mission: Mention, subject: Mention) -> bool:
        """Whether a verb ends right before a mission, whose subject stands before it."""
        told_on = self.is_said(mission) or self.relative_after(mission.end)  # `leads the operation, which will have …`
        return mission.start - 1 > subject.end and self.follows_verb(mission) and not told_on

    def follows_verb(self, mention: Mention) -> bool:
        """Whether a verb ends right before a mention, which then is its object."""
        article = self.grammar.determiner.search(self.before(mention.start, 16))
        return mention.start - (len(article[0]) if article else 0) - 1 in self._verb_ends

    def _opens_on_mission(self, mission: Mention, cue: Mention, sentence: Sentence) -> bool:
        """Whether a verb's relative clause is on the mission right before it (`la FPK, que cuenta con 4.500 hombres`).

        Not where the verb's own subject follows it (`la MSS, que dirige Kenia`).
        """
        if mission.kind not in ("mission", "anaphor") or not self.grammar.plural_endings:
            return False
        gap = self.text.shadow[mission.end : cue.start]
        if len(gap) > _RELATIVE_GAP or not self.grammar.relative_opens.match(gap.lstrip("),")):
            return False
        after = (m for m in sentence.of_kind(*ACTORS) if cue.end <= m.start <= cue.end + _INVERTED)
        return not any(m.form != "demonym" and self.role(m) == "subject" for m in after)

    def _relative_on(self, mention: Mention, cue: Mention) -> bool:
        """Whether a verb stands in the relative clause on an actor that a preposition governs.

        As in `avec le Kenya, qui dirige`.
        """
        gap = self.text.shadow[mention.end : cue.start]
        return (
            len(gap) < _RELATIVE_GAP
            and gap[:1] == ","
            and self.after_relative(cue)
            and self.role(mention) in ("of", "to", "with", *(("by",) if cue.has(*_DEEDS) else ()))
        )

    def in_closed_clause(self, mention: Mention, cue: Mention) -> bool:
        """Whether a relative clause opens before a mention and a comma closes it before the verb."""
        if mention.kind in ("pronoun", "anaphor"):
            return self.is_relative(mention) and "," in self.barriers_between(mention.end, cue.start)
        if not self.in_relative(mention):
            return False
        barriers = self.barriers_between(mention.end, cue.start)
        return any(char == "," for char in barriers)

    def agent(self, cue: Mention, sentence: Sentence) -> Mention | None:
        """The actor after a passive verb or a noun that `by` introduces, within reach."""
        for mention in sentence.mentions:
            if mention.start < cue.end:
                continue
            if mention.kind in ACTORS and self.role(mention) == "by":
                return mention if self.distance(cue, mention) < _AGENT_REACH else None
            if not _VERBS.isdisjoint(mention.cues.values()):
                return None
        return None
