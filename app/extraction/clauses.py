"""Where clauses open and close beside mentions, and the relatives that own a noun."""

import re
from bisect import bisect_left

from app.extraction.mention import Mention
from app.extraction.words import Words

_OPENING = 24


class Clauses(Words):
    """Answers about the clauses that mentions stand in, for one text."""

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
