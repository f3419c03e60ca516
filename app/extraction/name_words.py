"""The patterns and sets that a language's words for missions' names make, compiled once."""

import re
from functools import cache

from app.extraction.languages import LANGUAGES
from app.extraction.languages.language import Language, entries
from app.extraction.patterns import any_of, set_of
from app.extraction.text import fold


class NameWords:
    """One language's words that begin, join and end the names of missions, and those that tell other things apart."""

    def __init__(self, language: Language) -> None:
        self.heads = _words_pattern(language.mission_heads)
        self.operations = _words_pattern(language.operation_heads)
        self.qualifiers = _words_pattern(language.mission_qualifiers)
        self.others = _words_pattern(language.other_missions)
        self.other_operations = _words_pattern(language.other_operations)
        self.joints = frozenset(fold(word).strip("'") for word in entries(language.name_joints))
        self.compound_joints = set_of(language.compound_joints)
        self.attributive = set_of(language.attributive)
        self._owners(language)
        self.genitives = tuple(map(fold, entries(language.genitive)))
        self.articles = set_of(language.articles)
        known, article = any_of(language.also_known), any_of(language.articles)
        the = rf"(?:(?:{article}|as)(?: |(?<=')))?"
        self.the = re.compile(rf"(?<![a-z])(?:{article})(?: |(?<='))\Z")
        self.also_known = re.compile(rf",? (?:{known}) {the}\Z")
        self.beside = re.compile(rf",? (?P<known>{known}) {the}|, {the}| \(")
        self.short = re.compile(rf",? (?:{any_of(language.also_known_after)})(?![a-z])")
        roles = language.prepositions
        of, into, joint = (any_of(words) for words in (roles["of"], roles["in"], language.conjunctions))
        at = any_of(";".join((roles["in"], roles["to"], roles["for"], roles["of"])))
        that = rf"(?:{any_of(language.that_one)}) (?:{of})(?:[ ]|(?<=')){the}"
        self.that_one = re.compile(rf"(?<![a-z0-9]){that}")
        self.another = re.compile(rf"(?:{joint}) " + (that if language.heads_first else rf"(?:{article}) "))
        self.name_ends = re.compile(rf"[.,;:!?()\[\]\"\n]| (?:{joint})(?![a-z])")
        part = rf"{the}(?:{any_of(language.parts_of_country)})(?: [a-z]+)? (?:{of})(?: |(?<=')){the}"
        described = f"{the}(?:{any_of(language.place_adjectives)}) " if language.place_adjectives else part
        self.towards = re.compile(rf"(?:{any_of(roles['to'])})(?: |(?<='))")
        by, backers = any_of(roles["by"]), any_of(language.attributive)
        self.backed = re.compile(
            rf" (?:{backers})[a-z, ]{{0,24}}? (?:{by})(?: |(?<=')){the}"
            if language.heads_first
            else rf"(?<![a-z.-])[a-z.]+-(?:{backers}) (?:[a-z-]+ )?\Z"
        )
        self.peacekeepers = _words_pattern(language.peacekeepers)
        self.troops = _words_pattern(f"{language.peacekeepers};{language.troops}")
        self.sent = re.compile(rf" (?:{any_of(language.that)}) ?{the}")
        self.on_mission = re.compile(rf"(?<![a-z])(?:{any_of(language.on_mission)}) \Z")
        being, there = any_of(language.be), any_of(language.stationed)
        self.placed = re.compile(
            rf" (?:(?:(?:{being}) )?(?:{there}) )?"
            rf"(?:(?:{into})(?: |(?<='))(?:{part}|{described})|(?:{at})(?: |(?<=')){the})"
        )
        self.signs = (self.heads, self.operations, self.troops, self.that_one)
        """In a text that has none of these only a known name or an acronym can be a mission."""

    def _owners(self, language: Language) -> None:
        """The organizations that have missions, and where they stand beside a noun."""
        self.organizations = frozenset(
            name.upper() for names in language.organizations.values() for name in entries(names)
        )
        self.owners = {
            fold(name): code for code, names in language.organizations.items() if code for name in entries(names)
        }
        self.adjectives = {
            fold(word): code for code, words in language.owner_adjectives.items() for word in entries(words)
        }
        self.owner = _words_pattern(";".join(self.owners))
        owners = "|".join(re.escape(name) for name in sorted(self.owners, key=len, reverse=True))
        of, articles = any_of(language.prepositions["of"]), any_of(language.articles)
        self.of_owner = re.compile(
            rf" (?:{of})(?: |(?<='))(?:(?:{articles})(?: |(?<=')))?(?P<owner>{owners})(?![a-z0-9])"
        )
        adjectives = "|".join(re.escape(word) for word in self.adjectives) or "(?!)"
        self.adjective = re.compile(rf"(?<![a-z0-9])(?:{adjectives})(?![a-z0-9])")
        self.owner_before = re.compile(rf"(?<![a-z0-9])(?P<owner>{owners}) \Z")


@cache
def name_words(language_code: str) -> NameWords:
    """The words of a language, compiled once per process."""
    return NameWords(LANGUAGES[language_code])


def _words_pattern(words: str) -> re.Pattern[str]:
    """A pattern for any of these words, the longest first."""
    return re.compile(rf"(?<![a-z0-9])(?:{any_of(words)})(?![a-z0-9])")
