"""Where clauses open and close beside mentions, and the relatives that own a noun."""

import re
from bisect import bisect_left

from app.extraction.mention import Mention
from app.extraction.words import Words

_OPENING, _SPAN = 24, 160


class Clauses(Words):
    """Answers about the clauses that mentions stand in, for one text."""

    def role_at(self, at: int) -> str:
        """The role of what begins at an offset, by the preposition before it."""
        preposition, _ = self.preposition_before(at)
        return self.grammar.prepositions[preposition] if preposition else "subject"

    def preposition_before(self, at: int) -> tuple[str | None, bool]:
        """The preposition before an offset, and whether a noun for countries stands between (`in the nations of`)."""
        before = self.before(at)
        if any(noun in before for noun in self.grammar.nation_words):
            match = self.grammar.preposition_of_nation.search(before)
            return (match["preposition"], match["people"] is not None) if match else (None, False)
        match = self.grammar.preposition.search(before, max(0, len(before) - self.grammar.longest_preposition))
        return match["preposition"] if match else None, False

    def opens_clause(self, mention: Mention, start: int, adverbs: int = 0) -> bool:
        """Whether nothing but an article stands between a mention and the mark before it, or the sentence's start.

        Or so many adverbs (`Once led by Denmark, …`).
        """
        before = self.text.shadow[max(start, mention.start - _OPENING) : mention.start]
        words = re.split(r"[,;:()-]\s", before)[-1].strip()
        if mention.start - start >= _OPENING and len(before) <= len(words) + 2:
            return False
        if len(words.split()) <= adverbs or words.endswith("'"):
            return True
        return self.grammar.determiner.fullmatch(f"{words} ") is not None

    def whose(self, mention: Mention) -> bool:
        """Whether a phrase holds or is followed by a relative of owning (`a cuyo frente`, `à la tête de laquelle`)."""
        return self.grammar.whose.search(self.text.shadow, max(0, mention.start - 8), mention.end + 14) is not None

    def in_relative(self, mention: Mention) -> bool:
        """Whether a relative clause opens at the mark before a mention, or before an apposition that ends there.

        As in `whose president, Ann Lee, chairs the bloc`.
        """
        marks, at = self.text.barriers, bisect_left(self.text.barriers, mention.start)
        opens = [marks[at - 1] + 1 if at else 0]
        if at > 2 and all(self.text.shadow[mark] == "," for mark in marks[at - 2 : at]):
            opens.append(marks[at - 3] + 1)
        return any(self.grammar.relative_opens.match(self.text.shadow, each, mention.start) for each in opens)

    def set_off(self, mention: Mention) -> bool:
        """Whether a comma and at most an article stand right before a mention."""
        before = self.before(mention.start, 16)
        article = self.grammar.determiner.search(before)
        return before[: article.start() if article else None].rstrip().endswith(",")

    def closes(self, verb: Mention, end: int) -> bool:
        """Whether a verb closes its clause."""
        at = bisect_left(self.text.barriers, verb.end)
        return verb.end >= end or (at < len(self.text.barriers) and self.text.barriers[at] - verb.end <= 1)

    def owned_by_relative(self, noun: Mention) -> bool:
        """Whether a relative of owning stands right before a noun (`cuyo mando`, `whose command`)."""
        return self.grammar.whose_before.search(self.before(noun.start, 16)) is not None

    def described(self, start: int, end: int) -> bool:
        """Whether a span holds nothing but determiners, adjectives, adverbs and dates."""
        return self.grammar.governs_other.isdisjoint(self.text.shadow[start:end].split())

    def some(self, mention: Mention) -> bool:
        """Whether a singular indefinite article stands right before a mention (`a U.S.-led coalition`)."""
        return self.before(mention.start, 8).rstrip().rpartition(" ")[2] in self.grammar.singular_indefinites

    def the_nation(self, demonym: Mention) -> bool:
        """Whether an adjective tells which country is meant (`el país africano`) and not of which kind (`un país`)."""
        before = self.before(demonym.start, 24).split()
        return not self.grammar.singular_indefinites.intersection(before[-2:]) and (
            self.grammar.definite.search(self.before(demonym.start, 24)) is not None
        )

    def is_gerund(self, verb: Mention) -> bool:
        """Whether a verb's ending tells a present participle (`dirigeant`, `encabezando`)."""
        endings = self.grammar.gerund_endings
        return bool(endings) and self.text.shadow[verb.start : verb.end].split()[0].endswith(endings)

    def is_operation(self, mention: Mention) -> bool:
        """Whether a mission is named, or meant, as an operation (`l'opération Atalante`)."""
        return self.grammar.operation.search(self.text.shadow, mention.start, mention.end) is not None

    def can_be_set_to(self, participle: Mention, thing: Mention) -> bool:
        """Whether a participle can be set to a thing before it: no other purpose, company or clause stands between."""
        words = self.text.shadow[thing.end : participle.start].split()
        while words and words[-1].strip(",") in self.grammar.before_participles:
            words.pop()
        return self.grammar.parts.isdisjoint(word.strip(",();:") for word in words)

    def has_definite_article(self, mention: Mention) -> bool:
        """Whether a definite article or a possessive stands right before a mention."""
        return self.grammar.definite.search(self.before(mention.start, 24)) is not None

    def means_mission(self, start: int, end: int) -> bool:
        """Whether a span speaks of a mission without its name (`the cost of an African Union force`)."""
        return self.grammar.mission_noun.search(self.text.shadow, start, min(end, start + _SPAN)) is not None

    def relative_between(self, start: int, end: int) -> bool:
        """Whether a relative pronoun stands in a span."""
        return self.grammar.relative_within.search(self.text.shadow, start, end) is not None

    def whose_noun(self, noun: Mention) -> bool:
        """Whether a relative of owning and at most an article stand right before a noun (`dont le veto`)."""
        before = self.before(noun.start, 20)
        article = self.grammar.determiner.search(before)
        return self.grammar.whose_before.search(before[: article.start()] if article else before) is not None

    def ahead(self, verb: Mention) -> bool:
        """Whether an auxiliary right before a verb puts it in the future or the conditional (`aurait mis fin`)."""
        return not self.grammar.future_auxiliaries.isdisjoint(self.before(verb.start, 24).split()[-2:])

    def supposed(self, verb: Mention, subject: Mention) -> bool:
        """Whether an auxiliary before its subject makes a clause a condition (`Had China vetoed it`)."""
        words = self.before(subject.start, 16).split()
        inverted = bool(words) and words[-1] in self.grammar.past_auxiliaries and words[-1] in self.grammar.have_words
        return inverted and verb.start - subject.end <= 1

    def asks(self, start: int, end: int) -> bool:
        """Whether a span ends in a question mark."""
        return self.text.shadow[start:end].rstrip().endswith("?")

    def several(self, noun: Mention) -> bool:
        """Whether a number above one stands right before a noun."""
        number = self.before(noun.start, 12).split()
        return bool(number) and (
            number[-1] in self.grammar.number_words or (number[-1].isdigit() and number[-1] != "1")
        )

    def opens_relative(self, verb: Mention) -> bool:
        """Whether the clause of a verb opens with a relative pronoun."""
        at = bisect_left(self.text.barriers, verb.start)
        opening = self.text.barriers[at - 1] + 1 if at else 0
        return self.grammar.relative_opens.match(self.text.shadow, opening, verb.start) is not None
