"""The patterns of what stands before a number of people and tells how it is meant."""

import re

from app.extraction.languages.language import Language
from app.extraction.patterns import any_of


class CountGrammar:
    """What stands before a number of people, of one language."""

    language: Language

    def _beside_counts(self) -> None:
        """What stands before a number of people and tells how it is meant."""
        language = self.language
        of, article, possessive, about = (
            any_of(words)
            for words in (language.prepositions["of"], language.articles, language.possessives, language.approximators)
        )
        known, most = any_of(f"{language.definite_articles};{language.possessives}"), any_of(language.up_to)
        self.known_ones = re.compile(rf"(?<![a-z])(?:{known})(?: |(?<='))(?:(?:{about}) ){{0,2}}\Z")
        self.up_to = re.compile(rf"(?<![a-z])(?:{most}) ?\Z")
        shares, against = any_of(language.shares), any_of(language.versus)
        self.share_of = re.compile(
            rf"(?<![a-z])(?:{shares}) (?:{of})(?: |(?<='))(?:(?:{article}|{possessive}|{about})(?: |(?<='))){{0,3}}\Z"
        )
        self.versus = re.compile(
            rf"(?<![a-z])(?:{against})(?: |(?<='))(?:(?:{article}|{possessive}|{about})(?: |(?<='))){{0,3}}\Z"
        )
        beside = any_of(language.prepositions["with"])
        self.apposed = re.compile(
            rf"(?: [a-z-]+)?(?:,| ?[:(]) ?(?:(?:{beside}) )?(?:(?:{possessive}|{about})(?: |(?<='))){{0,3}}"
        )
        self.closed = re.compile(rf"[,;:).]|\Z| (?:{any_of(language.conjunctions)}) (?:(?:{about}) )?\d")
        self.peacekeepers = re.compile(rf"(?<![a-z])(?:{any_of(language.peacekeepers)})\Z")
        self.placed = re.compile(
            rf" (?:{any_of(language.prepositions['in'])}|{any_of(language.prepositions['with'])})(?![a-z])"
        )
        self.of_them = re.compile(rf"(?<![a-z])(?:{any_of(language.phrases['of_them'])})(?![a-z])")
        may = any_of(language.permission)
        self.may = (
            re.compile(rf"(?<![a-z])(?:{may}) (?:[a-z]{{1,3}} )?(?:[a-z]{{2,4}} )?\Z") if may else re.compile("(?!)")
        )
        self.more = re.compile(rf"(?<![a-z])(?:{any_of(language.phrases['upcoming'])})(?![a-z])")
