"""The patterns that a language's words make: what stands before a name, a verb or a number, compiled once."""

import re
from functools import cache

from app.extraction.languages import LANGUAGES
from app.extraction.languages.language import Language, entries
from app.extraction.text import fold


class Grammar:
    """One language's patterns on the shadow, and its words as sets."""

    def __init__(self, language: Language) -> None:
        self.language = language
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
        self.preposition = re.compile(
            rf"(?:(?<![a-z0-9])(?P<preposition>{preposition})(?:[ ]|(?<=')))?"
            rf"(?:(?:{article})(?:[ ]|(?<=')))?{described}"
            rf"(?P<people>{people})?\Z"
        )
        self.people = re.compile(rf" ?{people}")
        self.nation = re.compile(rf"(?:{nation}) \Z")
        self.indefinites = frozenset(map(fold, entries(language.indefinites)))
        self.have = _auxiliary(language.have)
        self.be = _auxiliary(language.be)
        self.possessive = re.compile(rf"(?<![a-z])(?:{_any_of(language.possessives)}) (?:[a-z]+ )?\Z")
        owner = f"{_any_of(language.articles)}|{_any_of(language.possessives)}"
        self.of_the = re.compile(rf" (?:{_any_of(language.prepositions['of'])}) (?:(?:{owner}) )?")
        self.range_joint = re.compile(rf" (?:{_any_of(language.range_joints)}) ")
        about = _any_of(language.approximators)
        self.approximately = re.compile(rf"[ ,(:]{{1,3}}(?:(?:{about})[ '](?:(?:{about})[ '])?)?")
        own = _any_of(language.prepositions["for"])
        self.to_its_own = re.compile(rf" (?:(?:{own}) )?(?:(?:{_any_of(language.articles)})(?: |(?<=')))?")
        have, be, nearly = (
            "|".join(re.escape(word) for word in sorted(entries(words), key=len, reverse=True))
            for words in (language.have, language.be, language.approximators)
        )
        self.plainly = re.compile(rf"(?<!\w)(?:{have}|(?P<be>{be})) (?:(?:{nearly})(?: |(?<='))){{0,3}}\Z")
        self.that = re.compile(rf" (?:[a-z]+ )?(?:{_any_of(language.that)})(?![a-z])")
        self.past_auxiliaries = frozenset(map(fold, entries(language.past_auxiliaries)))
        self.present_auxiliaries = frozenset(map(fold, entries(language.present_auxiliaries)))
        self.imperfect_endings = tuple(map(fold, entries(language.imperfect_endings)))
        self.first_person = frozenset(map(fold, entries(language.first_person)))
        self.conjunction = re.compile(rf" ?(?:{_any_of(language.conjunctions)})(?![a-z])")
        self.joined = re.compile(rf"[,:(]|(?<![a-z])(?:{_any_of(language.conjunctions)})(?![a-z])")
        self.object_pronoun = re.compile(rf"(?<![a-z])(?:{_any_of(language.object_pronouns)})[ ']?\Z")
        self.relative = re.compile(rf"(?<![a-z])(?:{_any_of(language.relatives)})[ ']?(?:[a-z]{{1,3}}[ '])?\Z")
        subjects = {fold(word) for word in entries(language.pronouns)}
        objects = ";".join(word for word in entries(language.relatives) if fold(word) not in subjects)
        self.object_relative = re.compile(rf"(?<![a-z])(?:{_any_of(objects)})[ ']?(?:[a-z]{{1,3}}[ '])?\Z")
        self.relative_opens = re.compile(rf" ?(?:{_any_of(language.relatives)})(?![a-z])")
        of = ";".join(entries(language.prepositions["of"]))
        self.said = re.compile(rf"(?<![a-z])(?:{_any_of(language.that)}) ?\Z")
        self.by = re.compile(
            rf"(?<![a-z])(?:{_any_of(language.prepositions['by'])}) (?:(?:{_any_of(language.approximators)}) )?\Z"
        )
        self.to = re.compile(
            rf"(?<![a-z])(?:{_any_of(language.prepositions['to'])}) (?:(?:{_any_of(language.approximators)}) )?\Z"
        )
        self.of_own = re.compile(rf" (?:{_any_of(of)}) (?:{_any_of(language.possessives)}) ")
        self.determiner = re.compile(rf"(?<![a-z])(?:{_any_of(language.articles)})(?: |(?<='))\Z")
        self.list_joint = re.compile(rf",? (?:(?:{_any_of(language.conjunctions)}) )?")
        self.relative_pronouns = frozenset(map(fold, entries(language.relatives))) & frozenset(
            map(fold, entries(language.pronouns))
        )
        self.genitive = re.compile(rf"(?:{_any_of(language.genitive)})(?![a-z])" if language.genitive else "(?!)")
        verbal = ";".join(
            (
                language.have,
                language.be,
                language.future,
                language.conditional,
                language.adverbs,
                language.infinitive_marker,
            )
        )
        self.verb_follows = re.compile(rf" (?:{_any_of(verbal)})(?![a-z])")
        self.goes_on = re.compile(
            rf" ?[,.;:)]| (?:{_any_of(';'.join((language.have, language.be, language.relatives, language.conjunctions)))})(?![a-z])"
        )
        self.enclitic = re.compile(rf"(?:r|ndo)(?:{_any_of(language.object_pronouns)})\Z")
        self.joined_verb = re.compile(
            rf"(?<![a-z])(?:{_any_of(language.conjunctions)}) (?:(?:{_any_of(language.have)}) )?\Z"
        )
        self.plural_endings = tuple(map(fold, entries(language.plural_endings)))
        self.reflexive = re.compile(rf"(?<![a-z])(?:{_any_of(language.reflexives)}) (?:[a-z]+ ){{0,2}}\Z")
        pronouns, heads = _any_of(language.object_pronouns), _any_of(language.mission_heads)
        self.turned_into = re.compile(rf"(?:r|ndo)(?:{pronouns}) (?:[a-z]+ ){{1,3}}(?:{heads})(?![a-z])")
        self.negation = re.compile(rf"(?<![a-z])(?:{_any_of(language.phrases['negation'])})(?![a-z])")


@cache
def grammar_of(language_code: str) -> Grammar:
    """The grammar of a language, built once per process."""
    return Grammar(LANGUAGES[language_code])


def _auxiliary(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z])(?:{_any_of(words)}) (?:[a-z'-]+ ){{0,3}}\Z")


def _any_of(words: str) -> str:
    return "|".join(re.escape(fold(word)) for word in sorted(entries(words), key=len, reverse=True))
