"""A text read into sentences of mentions, and the little syntax that frames ask of it.

Roles come from the words beside a mention (a preposition, a relative pronoun, an auxiliary), not from a
parse; distance between two mentions is counted in words with a toll for every comma and clause end.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from app.extraction.languages.language import Language, entries
from app.extraction.mention import Mention
from app.extraction.text import Text, fold

ACTORS = ("country", "organization", "region")
_COMMA, _COLON, _CLAUSE, _PARENTHESIS = 1.8, 3.5, 7.0, 1.0
_TOLLS = {",": _COMMA, ":": _COLON, "-": _COLON, "(": _PARENTHESIS, ")": _PARENTHESIS}
_LETTERS_A_WORD = 6
_RELATIVE_GAP = 10
_FAR_APART = 600
"""Letters between two mentions from which on nothing but their number counts: further than any rule reaches."""
_LOOK_BACK = 60
_BLANKS = {0xA0: " ", 0x202F: " "}
_DEEDS = ("pledge", "disburse", "send", "leave", "freeze", "cut", "waive")
_AGENT_REACH = 8.0
_VERBS = frozenset(("finite", "participle", "past", "future", "conditional"))


_OLDEST = 110
_ASIDE = 16
_BULLET = re.compile(r"[-–—•*·▪●] ?")
_PREVIOUS_WORD = re.compile(r"[a-z-]+ \Z")


@dataclass(slots=True)
class Sentence:
    """A sentence with its mentions in order; `topic` is the mission that the text was on before it,
    `last_actor` its last subject and `speaker` the last authority of a country that it named.
    """

    start: int
    end: int
    mentions: list[Mention]
    cue_names: frozenset[str]
    """The names of all cues in it."""
    topic: int | None = None
    last_actor: Mention | None = None
    speaker: Mention | None = None
    home: str | None = None
    """The country that the whole text is told from, as far as its words show."""

    def of_kind(self, *kinds: str) -> Iterator[Mention]:
        """Its mentions of these kinds, in order."""
        return (mention for mention in self.mentions if mention.kind in kinds)

    def cues(self, *names: str) -> Iterator[Mention]:
        """Its mentions that can be one of these cues, in order."""
        if self.cue_names.isdisjoint(names):
            return iter(())
        return (mention for mention in self.mentions if mention.cues and mention.has(*names))


@dataclass
class Syntax:
    """Answers about the words around mentions, for one text."""

    text: Text
    language: Language
    missions: list[Mention]
    """The namings of missions, in order: a long name counts as one word of distance."""
    prepositions: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        language = self.language
        self._ends = [mission.end for mission in self.missions]
        self.prepositions = {
            fold(word): role for role, words in language.prepositions.items() for word in entries(words)
        }
        longest = sorted(self.prepositions, key=len, reverse=True)
        preposition = "|".join(re.escape(word) for word in longest)
        article = "|".join(re.escape(fold(word)) for word in entries(language.articles))
        of = _any_of(language.prepositions["of"])
        nation = _any_of(language.nations)
        people = rf"(?:(?:{article}) )?(?:[a-z]+ )?(?:{nation})(?: [a-z]+)? (?:{of})(?:[ ]|(?<='))(?:(?:{article})(?:[ ]|(?<=')))?"
        described = f"(?:(?:{_any_of(language.place_adjectives)}) )?" if language.place_adjectives else ""
        self._before = re.compile(
            rf"(?:(?<![a-z0-9])(?P<preposition>{preposition})(?:[ ]|(?<=')))?"
            rf"(?:(?:{article})(?:[ ]|(?<=')))?{described}"
            rf"(?P<people>{people})?\Z"
        )
        self._people = re.compile(rf" ?{people}")
        self._nation = re.compile(rf"(?:{nation}) \Z")
        self._indefinites = frozenset(map(fold, entries(language.indefinites)))
        self._have = self._auxiliary(language.have)
        self._be = self._auxiliary(language.be)
        self.possessive = re.compile(rf"(?<![a-z])(?:{_any_of(language.possessives)}) (?:[a-z]+ )?\Z")
        owner = f"{_any_of(language.articles)}|{_any_of(language.possessives)}"
        self._of_the = re.compile(rf" (?:{_any_of(language.prepositions['of'])}) (?:(?:{owner}) )?")
        self.range_joint = re.compile(rf" (?:{_any_of(language.range_joints)}) ")
        about = _any_of(language.approximators)
        self._approximately = re.compile(rf"[ ,(:]{{1,3}}(?:(?:{about})[ '](?:(?:{about})[ '])?)?")
        own = _any_of(language.prepositions["for"])
        self._to_its_own = re.compile(rf" (?:(?:{own}) )?(?:(?:{_any_of(language.articles)})(?: |(?<=')))?")
        have, be, nearly = (
            "|".join(re.escape(word) for word in sorted(entries(words), key=len, reverse=True))
            for words in (language.have, language.be, language.approximators)
        )
        self._plainly = re.compile(rf"(?<!\w)(?:{have}|(?P<be>{be})) (?:(?:{nearly})(?: |(?<='))){{0,3}}\Z")
        self._that = re.compile(rf" (?:[a-z]+ )?(?:{_any_of(language.that)})(?![a-z])")
        self.past_auxiliaries = frozenset(map(fold, entries(language.past_auxiliaries)))
        self.present_auxiliaries = frozenset(map(fold, entries(language.present_auxiliaries)))
        self.imperfect_endings = tuple(map(fold, entries(language.imperfect_endings)))
        self.first_person = frozenset(map(fold, entries(language.first_person)))
        self.conjunction = re.compile(rf" ?(?:{_any_of(language.conjunctions)})(?![a-z])")
        self.joined = re.compile(rf"[,:(]|(?<![a-z])(?:{_any_of(language.conjunctions)})(?![a-z])")
        self.object_pronoun = re.compile(rf"(?<![a-z])(?:{_any_of(language.object_pronouns)})[ ']?\Z")
        self._relative = re.compile(rf"(?<![a-z])(?:{_any_of(language.relatives)})[ ']?(?:[a-z]{{1,3}}[ '])?\Z")
        subjects = {fold(word) for word in entries(language.pronouns)}
        objects = ";".join(word for word in entries(language.relatives) if fold(word) not in subjects)
        self._object_relative = re.compile(rf"(?<![a-z])(?:{_any_of(objects)})[ ']?(?:[a-z]{{1,3}}[ '])?\Z")
        self._relative_opens = re.compile(rf" ?(?:{_any_of(language.relatives)})(?![a-z])")
        of = ";".join(entries(language.prepositions["of"]))
        self._said = re.compile(rf"(?<![a-z])(?:{_any_of(language.that)}) ?\Z")
        self._by = re.compile(rf"(?<![a-z])(?:{_any_of(language.prepositions['by'])}) (?:(?:{_any_of(language.approximators)}) )?\Z")
        self._to = re.compile(rf"(?<![a-z])(?:{_any_of(language.prepositions['to'])}) (?:(?:{_any_of(language.approximators)}) )?\Z")
        self._of_own = re.compile(rf" (?:{_any_of(of)}) (?:{_any_of(language.possessives)}) ")
        self._determiner = re.compile(rf"(?<![a-z])(?:{_any_of(language.articles)})(?: |(?<='))\Z")
        self.list_joint = re.compile(rf",? (?:(?:{_any_of(language.conjunctions)}) )?")
        self.relative_pronouns = frozenset(map(fold, entries(language.relatives))) & frozenset(map(fold, entries(language.pronouns)))
        self._genitive = re.compile(rf"(?:{_any_of(language.genitive)})(?![a-z])" if language.genitive else "(?!)")
        verbal = ";".join((language.have, language.be, language.future, language.conditional, language.adverbs, language.infinitive_marker))
        self._verb_follows = re.compile(rf" (?:{_any_of(verbal)})(?![a-z])")
        self._goes_on = re.compile(rf" ?[,.;:)]| (?:{_any_of(';'.join((language.have, language.be, language.relatives, language.conjunctions)))})(?![a-z])")
        self._enclitic = re.compile(rf"(?:r|ndo)(?:{_any_of(language.object_pronouns)})\Z")
        self._joined_verb = re.compile(rf"(?<![a-z])(?:{_any_of(language.conjunctions)}) (?:(?:{_any_of(language.have)}) )?\Z")
        self._plural_endings = tuple(map(fold, entries(language.plural_endings)))
        self._reflexive = re.compile(rf"(?<![a-z])(?:{_any_of(language.reflexives)}) (?:[a-z]+ ){{0,2}}\Z")
        pronouns, heads = _any_of(language.object_pronouns), _any_of(language.mission_heads)
        self._turned_into = re.compile(rf"(?:r|ndo)(?:{pronouns}) (?:[a-z]+ ){{1,3}}(?:{heads})(?![a-z])")
        self._negation = re.compile(rf"(?<![a-z])(?:{_any_of(language.phrases['negation'])})(?![a-z])")

    def _auxiliary(self, words: str) -> re.Pattern[str]:
        return re.compile(rf"(?<![a-z])(?:{_any_of(words)}) (?:[a-z'-]+ ){{0,3}}\Z")

    def before(self, at: int, size: int = _LOOK_BACK) -> str:
        """The shadow just before an offset."""
        return self.text.shadow[max(0, at - size) : at]

    def role_at(self, at: int) -> str:
        """The role of what begins at an offset, by the preposition before it."""
        match = self._before.search(self.before(at))
        preposition = match["preposition"] if match else None
        return self.prepositions[preposition] if preposition else "subject"

    def role(self, mention: Mention) -> str:
        """`of` `by` `to` `for` `in` `from` `with`, or `subject` where no preposition governs the mention."""
        start = mention.start
        if self.owns(mention):
            return "of"
        nouns_first = mention.form == "demonym" and self.language.heads_first
        if nouns_first and (noun := _PREVIOUS_WORD.search(self.before(start, 24))):
            start -= len(noun[0])
        match = self._before.search(self.before(start))
        preposition = match["preposition"] if match else None
        if match and (match["people"] or self._nation.search(self.before(mention.start, 24))):
            preposition = None if preposition in self._indefinites else preposition
        return self.prepositions[preposition] if preposition else "subject"

    def owns(self, mention: Mention) -> bool:
        """Whether an ending makes a name the owner of what follows (`Kenya's contingent`)."""
        return self._genitive.match(self.text.shadow, mention.end) is not None

    def part_of_own(self, count: Mention) -> bool:
        """Whether a number is part of what a possessive names (`1,000 of its soldiers`)."""
        return self._of_own.match(self.text.shadow, count.end) is not None

    def determined(self, mention: Mention) -> bool:
        """Whether an article stands right before a mention (`an authorized 75`)."""
        return self._determiner.search(self.before(mention.start, 16)) is not None

    def active(self, cue: Mention, name: str) -> bool | None:
        """Whether a verb is active (True) or passive (False); None for a noun, phrase or adjective."""
        form = cue.cues.get(name, "")
        if form in ("noun", "phrase", ""):
            return None
        if cue.active is not None:
            return cue.active
        if form in ("participle", "past"):
            before = self.before(cue.start)
            if self._be.search(before):
                return False
            return form == "past" or self._have.search(before) is not None
        return True

    def has_pronoun(self, cue: Mention) -> bool:
        """Whether an object pronoun stands before a verb or at its end (`la dirige`, `dirigirla`)."""
        if "infinitive" in cue.cues.values() and self._enclitic.search(self.text.shadow[cue.start : cue.end]):
            return True
        return self.object_pronoun.search(self._before_auxiliary(cue)) is not None

    def drops_subject(self, cue: Mention) -> bool:
        """Whether a verb in the singular may have left out its subject, one country: not where it is reflexive."""
        if not self._plural_endings or not any(self.active(cue, name) for name in cue.cues):
            return False
        before = self.before(cue.start, 24)
        auxiliary = self._have.search(before)
        verb = auxiliary[0].split()[0] if auxiliary else self.text.shadow[cue.start : cue.end].split()[0]
        return not verb.endswith(self._plural_endings) and self._reflexive.search(before) is None

    def reflexive(self, cue: Mention) -> bool:
        """Whether a reflexive pronoun makes a verb passive (`se han desplegado`)."""
        return self._reflexive.search(self.before(cue.start, 24)) is not None

    def turned_into(self, start: int, end: int) -> bool:
        """Whether a span speaks of making the mission meant another one (`convertirla en una operación de la ONU`)."""
        return self._turned_into.search(self.text.shadow, start, end) is not None

    def only_nation(self, start: int, end: int) -> bool:
        """Whether nothing but `a country of the` stands in a span."""
        return self._people.fullmatch(self.text.shadow, start, end) is not None

    def after_relative(self, cue: Mention) -> bool:
        """Whether a relative pronoun that is its object stands right before a verb (`que dirige`)."""
        return self._object_relative.search(self._before_auxiliary(cue)) is not None

    def _before_auxiliary(self, cue: Mention) -> str:
        """The shadow just before a verb and its auxiliary (`que había prometido`)."""
        before = self.before(cue.start, 32)
        auxiliary = self._have.search(before)
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
        if after < len(barriers):
            end = min(end, barriers[after])
        return self._negation.search(self.text.shadow, start, end) is not None

    def is_item(self, sentence: Sentence) -> bool:
        """Whether a sentence is an item of a list, set off by a bullet."""
        return _BULLET.match(self.text.plain, sentence.start) is not None

    def by_how_much(self, count: Mention) -> bool:
        """Whether a number is a difference (`cut by 3,600`)."""
        return self._by.search(self.before(count.start, 24)) is not None

    def reached(self, count: Mention) -> bool:
        """Whether a number is what something rises or falls to (`brings the force to 800`)."""
        return self._to.search(self.before(count.start, 24)) is not None

    def is_said(self, pronoun: Mention) -> bool:
        """Whether the conjunction that opens what someone says stands right before a pronoun (`informed the UN that it …`)."""
        return self._said.search(self.before(pronoun.start, 12)) is not None

    def told_plainly(self, count: Mention) -> bool:
        """Whether a number follows a plain `have` or `be` (`y a 265`, `étaient 10.500`)."""
        before = self.text.plain[max(0, count.start - _LOOK_BACK) : count.start]
        plainly = self._plainly.search(before.lower().replace("’", "'").translate(_BLANKS))
        of_age = plainly and plainly["be"] and count.form == "bare" and int(count.value or 0) < _OLDEST
        return plainly is not None and not of_age

    def right_after(self, count: Mention, actor: Mention) -> bool:
        """Whether only `for` and an article stand between a number and an actor, and a comma or a conjunction after it."""
        gap = self.text.shadow[count.end : actor.start]
        closed = self.joined.match(self.text.shadow[actor.end : actor.end + 6].lstrip()) or actor.end in self.text.barriers
        return len(gap) < 16 and self._to_its_own.fullmatch(gap) is not None and bool(closed)

    def right_before(self, actor: Mention, count: Mention) -> bool:
        """Whether only a bracket, a comma or words like `about` stand between an actor and a number."""
        gap = self.text.shadow[actor.end : count.start]
        return len(gap) < 24 and self._approximately.fullmatch(gap) is not None

    def possessed(self, mention: Mention) -> bool:
        """Whether a possessive stands before a mention (`leur contribution`)."""
        return self.possessive.search(self.before(mention.start, 16)) is not None

    def introduces(self, cue: Mention) -> bool:
        """Whether a verb is followed by the conjunction that opens what is said (`a déclaré que`)."""
        return self._that.match(self.text.shadow, cue.end) is not None

    def only_auxiliary(self, start: int, end: int) -> bool:
        """Whether nothing but an auxiliary and its particles stands in a span (`, a-t-il indiqué`)."""
        between = self.text.shadow[start:end].strip()
        return not between or self._have.search(between + " ") is not None and len(between) < 16

    def whole_of(self, count: Mention, sentence: Sentence) -> bool:
        """Whether a number is the whole that the number before it is a part of (`310 of its 874 troops`)."""
        part = next((m for m in reversed(sentence.mentions) if m.end <= count.start and m.kind == "count"), None)
        return part is not None and self._of_the.fullmatch(self.text.shadow, part.end, count.start) is not None

    def in_list(self, a: Mention, b: Mention) -> bool:
        """Whether a comma, a bracket or a conjunction stands between two mentions."""
        return self.joined.search(self.text.shadow, a.end, b.start) is not None

    def distance(self, a: Mention, b: Mention) -> float:
        """Words between two mentions, with tolls for commas, brackets and clause ends."""
        first, second = (a, b) if a.start <= b.start else (b, a)
        gap = max(0, second.start - first.end)
        if gap > _FAR_APART:
            return gap / _LETTERS_A_WORD
        for i in range(bisect_left(self._ends, first.end), bisect_right(self._ends, second.start)):
            gap -= max(0, self._ends[i] - max(self.missions[i].start, first.end) - _LETTERS_A_WORD)
        tolls = (_TOLLS.get(char, _CLAUSE) for char in self.barriers_between(first.end, second.start))
        return gap / _LETTERS_A_WORD + sum(tolls)

    def clause_end(self, at: int, end: int) -> int:
        """Where the clause at an offset ends: the next mark that parts clauses, at most `end`."""
        i = bisect_left(self.text.barriers, at)
        return min(self.text.barriers[i], end) if i < len(self.text.barriers) else end

    def barriers_between(self, start: int, end: int) -> str:
        """The marks between two offsets that part clauses, in order."""
        barriers = self.text.barriers
        return "".join(
            self.text.shadow[barriers[i]] for i in range(bisect_left(barriers, start), bisect_left(barriers, end))
        )

    def subject(self, cue: Mention, sentence: Sentence) -> Mention | None:
        """The nearest mention before a verb that can be its subject: an actor, a mission or a pronoun."""
        best = None
        acts = cue.has(*_DEEDS) and self._joined_verb.search(self.before(cue.start, 12)) is not None
        for mention in sentence.mentions:
            if mention.start >= cue.start:
                break
            if acts and best is not None and best.kind in ACTORS and mention.kind in ("mission", "anaphor"):
                continue  # `la France dirige la mission et a promis …`
            if mention.kind in ("mission", "anaphor", "pronoun") or mention.kind in ACTORS:
                if mention.form == "demonym" and not self.is_noun(mention):
                    noun = not self.language.heads_first or self._names_person(mention)
                    best = None if noun and self.role(mention) == "subject" else best
                    continue
                if self.text.shadow[mention.end : mention.end + 1] == "-":
                    continue
                if self.in_closed_clause(mention, cue) or self.is_object(mention, sentence):
                    continue
                if self.role(mention) == "subject":
                    best = mention
                elif mention.kind in ACTORS and self._relative_on(mention, cue):
                    best = mention
                elif best is None and self.owns(mention) and mention.kind in ACTORS:
                    best = mention
        return best

    def _names_person(self, demonym: Mention) -> bool:
        """Whether a name follows a demonym (`l'ancien ministre kényan Kipchumba Murkomen`): the person acts, no country."""
        return self.text.capital(demonym.end + 1) and not self.text.capital(demonym.end + 2)

    def _relative_on(self, mention: Mention, cue: Mention) -> bool:
        """Whether a verb stands in the relative clause on an actor that a preposition governs (`avec le Kenya, qui dirige`)."""
        gap = self.text.shadow[mention.end : cue.start]
        return len(gap) < _RELATIVE_GAP and gap[:1] == "," and self.after_relative(cue) and self.role(mention) in ("of", "to", "with", *(("by",) if cue.has(*_DEEDS) else ()))

    def is_object(self, pronoun: Mention, sentence: Sentence) -> bool:
        """Whether a pronoun is the object of the verb right before it (`had commanded it for a year`, not `said it would`)."""
        if pronoun.form != "pronoun" and not (self.language.infinitive_marker and pronoun.kind in ACTORS):
            return False
        article = self._determiner.search(self.before(pronoun.start, 16))
        end = pronoun.start - (len(article[0]) if article else 0) - 1
        before = next((m for m in sentence.mentions if m.end == end), None)
        verb = before is not None and any(form not in ("noun", "phrase") for form in before.cues.values())
        return verb and self._verb_follows.match(self.text.shadow, pronoun.end) is None

    def in_closed_clause(self, mention: Mention, cue: Mention) -> bool:
        """Whether a relative clause opens before a mention and a comma closes it before the verb."""
        if mention.kind in ("pronoun", "anaphor"):
            return False
        at = bisect_left(self.text.barriers, mention.start)
        opening = self.text.barriers[at - 1] + 1 if at else 0
        if not self._relative_opens.match(self.text.shadow, opening, mention.start):
            return False
        barriers = self.barriers_between(mention.end, cue.start)
        return any(char == "," for char in barriers)

    def is_noun(self, demonym: Mention) -> bool:
        """Whether a demonym names people and qualifies no noun: by its capital, or where adjectives have one too, by its plural or what follows."""
        if self.language.heads_first:
            return self.text.capital(demonym.start) or self._nation.search(self.before(demonym.start, 24)) is not None
        plural = self.text.shadow[demonym.end - 1] == "s"
        return plural or self._goes_on.match(self.text.shadow, demonym.end) is not None

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


def _any_of(words: str) -> str:
    return "|".join(re.escape(fold(word)) for word in sorted(entries(words), key=len, reverse=True))
