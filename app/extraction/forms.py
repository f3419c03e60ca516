"""Verb forms that only the words before them tell: `to send`, `would have sent`, `was sent`, `they send`, `a pledge`.

For languages whose verbs hardly inflect; where a language has no marker of its infinitive, forms stay
as the lexicon has them.
"""

import re
from functools import cache
from typing import NamedTuple

from app.extraction.languages.language import Language, entries
from app.extraction.lexicon import Found, Sense
from app.extraction.patterns import any_of, set_of
from app.extraction.text import Text, fold

_VERBAL = ("finite", "participle", "past", "infinitive", "gerund")
_WINDOW, _ADVERBS = 70, 4
_CLAUSE = re.compile(r"[.;:()!?\"\n]|,(?= )")
_WORD = re.compile(r"[a-z0-9$][a-z0-9'.-]*|,")


class Auxiliaries(NamedTuple):
    """What stands before a verb.

    The tense that a modal gives it, whether `have` and `be` do, and the word before all that.
    """

    tense: str
    have: bool
    be: bool
    before: str


class Forms:
    """Settles the forms of one language's verbs."""

    def __init__(self, language: Language) -> None:
        self.inflects = not language.infinitive_marker
        self.marker, self.have, self.be = set_of(language.infinitive_marker), set_of(language.have), set_of(language.be)
        self.conjunctions = set_of(language.conjunctions) | {","}
        self.adverbs = set_of(language.adverbs)
        self.suffixes = tuple(word[1:] for word in self.adverbs if word.startswith("-"))
        self.governed = set_of(language.articles) | set_of(language.possessives) | set_of(language.whose)
        self.governed |= {word for words in language.prepositions.values() for word in set_of(words)} - self.marker
        tenses = {
            "future": language.future,
            "conditional": language.conditional,
            "infinitive": language.infinitive_marker,
        }
        self.tenses = {word: tense for tense, words in tenses.items() for word in set_of(words)}
        self.longest = max((word.count(" ") + 1 for word in (*self.tenses, *self.adverbs)), default=1)
        self.genitives = tuple(map(fold, entries(language.genitive)))
        self.agent = re.compile(rf" (?:{any_of(language.prepositions['by'])}) ")
        self.owned = re.compile(rf" (?:{any_of(language.prepositions['of'])}) ")

    def settle(self, item: Found, text: Text, *, quantity_before: bool) -> tuple[tuple[Sense, ...], bool | None]:
        """A phrase's senses where it stands, and whether its verb is active (None where the lexicon's form tells).

        `quantity_before`: whether a sum or a number ends right before it (`$15 million pledged by …`).
        """
        verbal = any(sense.form in _VERBAL for sense in item.senses)
        if self.inflects or not verbal:
            return item.senses, None
        if text.shadow[item.start - 1 : item.start] == "-":  # `Kenya-led`, but no `Council-authorized`
            return tuple(sense for sense in item.senses if sense.value in ("lead", "lead_it")), None
        words = _words_before(item.start, text)
        if any(sense.form == "noun" for sense in item.senses):
            noun = self._is_noun(item, words, text)
            kept = tuple(
                sense for sense in item.senses if (sense.form not in _VERBAL if noun else sense.form != "noun")
            )
            if noun:
                return kept, None
            item = item._replace(senses=kept)
        auxiliaries = self._auxiliaries(words)
        forms = {sense.form: self._form(sense.form, auxiliaries, item, text, quantity_before) for sense in item.senses}
        active = next(active for form, (_, active) in forms.items() if form in _VERBAL)
        return tuple(Sense(sense.kind, sense.value, forms[sense.form][0]) for sense in item.senses), active

    def tense(self, start: int, text: Text) -> str:
        """The tense that a modal before an offset gives to the verb there; empty for none."""
        return self._auxiliaries(_words_before(start, text)).tense

    def _auxiliaries(self, words: list[str]) -> Auxiliaries:
        tense, have, be, at, skipped = "", False, False, 0, 0
        while at < len(words):
            if found := self._modal(words, at):
                return Auxiliaries(found, have, be, words[at])
            word = words[at]
            if word in self.be and not have:
                be = True
            elif word in self.have:
                have = True
            elif (size := self._adverb(words, at)) and skipped < _ADVERBS:
                skipped, at = skipped + 1, at + size - 1
            elif word in self.conjunctions and skipped and at + 1 < len(words) and self._adverb(words, at + 1):
                pass  # `purely and simply cancelled`
            elif word in self.conjunctions and not (have or be):
                return Auxiliaries(self._inherited(words[at + 1 :]), have, be, word)
            else:
                break
            at += 1
        return Auxiliaries(tense, have, be, words[at] if at < len(words) else "")

    def _modal(self, words: list[str], at: int) -> str:
        """The tense of the longest modal that ends at a word (`is set to`)."""
        for size in range(self.longest, 0, -1):
            if tense := self.tenses.get(" ".join(words[at : at + size][::-1])):
                return tense
        return ""

    def _inherited(self, words: list[str]) -> str:
        """The tense of the verb that a conjunction joins this one to (`will be led by Angola and have 640 members`)."""
        return next((tense for at in range(len(words)) if (tense := self._modal(words, at))), "")

    def _adverb(self, words: list[str], at: int) -> int:
        """How many words the longest adverb has that ends at a word (`for its part`); 0 for none."""
        for size in range(self.longest, 1, -1):
            if " ".join(words[at : at + size][::-1]) in self.adverbs:
                return size
        return int(words[at] in self.adverbs or words[at].endswith(self.suffixes))

    def _is_noun(self, item: Found, words: list[str], text: Text) -> bool:
        while words and (size := self._adverb(words, 0)) > 1:
            words = words[size:]  # `would in turn veto`
        last, after = words[0] if words else "", text.shadow[item.end : item.end + 12]
        if last in self.tenses or last in self.have:
            return False
        if last in self.governed or last.endswith(self.genitives):
            return True
        bare = any(sense.form == "infinitive" for sense in item.senses)
        if bare and len(words) > 1 and words[1] in self.governed and not last.endswith("s"):
            return True  # `its civilian head`, but `the officers head`
        return self.owned.match(after) is not None

    def _form(
        self, form: str, auxiliaries: Auxiliaries, item: Found, text: Text, quantity_before: bool
    ) -> tuple[str, bool | None]:
        tense, have, be, before = auxiliaries
        if form == "gerund":
            governed = before in self.governed and not be
            return tense or ("finite" if be else "infinitive" if governed else "gerund"), True
        if form == "infinitive" or (tense and not have and not be and form == "past"):
            return tense or "finite", True
        if form not in ("past", "participle"):
            return form, True if form == "finite" else None
        if be:
            return tense or form, False
        if have:
            return tense if tense in ("future", "conditional") else "participle", True
        reduced = form == "participle" or quantity_before or before in self.governed
        if reduced or self.agent.match(text.shadow, item.end):
            return "participle", False
        return form, True


forms_of = cache(Forms)
"""The forms of a language, compiled once per process."""


def _words_before(start: int, text: Text) -> list[str]:
    """The words before an offset back to the start of its clause, the last first."""
    window = text.shadow[max(0, start - _WINDOW) : start]
    stops = list(_CLAUSE.finditer(window))
    comma = "," if stops and stops[-1][0] == "," and not window[stops[-1].end() :].strip() else ""
    return [*([comma] if comma else []), *_WORD.findall(window[stops[-1].end() if stops else 0 :])[::-1]]
