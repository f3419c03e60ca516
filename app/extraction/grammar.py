"""The patterns that a language's words make: what stands before a name, a verb or a number, compiled once."""

import re
from functools import cache

from app.extraction.command_grammar import CommandGrammar
from app.extraction.count_grammar import CountGrammar
from app.extraction.languages import LANGUAGES
from app.extraction.languages.language import Language, entries
from app.extraction.patterns import any_of, set_of
from app.extraction.text import fold


class Grammar(CountGrammar, CommandGrammar):
    """One language's patterns on the shadow, and its words as sets."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._roles()
        self._verbs()
        self._command()
        self._clauses()
        self._numbers()
        self._beside_counts()
        self._copulas()

    def _roles(self) -> None:
        """What stands before a name and gives it its role."""
        language = self.language
        of, nation, article = (
            any_of(words) for words in (language.prepositions["of"], language.nations, language.articles)
        )
        self.prepositions = {fold(w): role for role, words in language.prepositions.items() for w in entries(words)}
        preposition = "|".join(re.escape(word) for word in sorted(self.prepositions, key=len, reverse=True))
        the = rf"(?:(?:{article})(?:[ ]|(?<=')))?"
        people = rf"(?:(?:{article}) )?(?:[a-z]+ )?(?:{nation})(?: [a-z]+)? (?:{of})(?:[ ]|(?<=')){the}"
        described = f"(?:(?:{any_of(language.place_adjectives)}) )?" if language.place_adjectives else ""
        governed = rf"(?<![a-z0-9])(?:(?P<preposition>{preposition})(?:[ ]|(?<=')))?{the}{described}"
        self.preposition = re.compile(rf"{governed}\Z")
        self.preposition_of_nation = re.compile(rf"{governed}(?P<people>{people})?\Z")
        between = (self.prepositions, set_of(language.articles), set_of(language.place_adjectives))
        self.longest_preposition = sum(max(map(len, words), default=0) + 1 for words in between)
        """At most so many characters before what it governs, with the words between."""
        opening = (*self.prepositions, *set_of(language.articles), *set_of(language.place_adjectives))
        self.openers = frozenset(words.rpartition(" ")[2] for words in opening)
        parts, into = any_of(language.parts_of_country), any_of(language.prepositions["in"])
        self.in_part = re.compile(
            rf"(?<![a-z])(?:{into})(?: |(?<=')){the}(?:{parts})(?: [a-z]+)? (?:{of})(?: |(?<=')){the}\Z"
        )
        self.people = re.compile(rf" ?{people}")
        self.nation_words = set_of(language.nations)
        self.singular_nations = frozenset(word for word in set_of(language.nations) if word[-1:] != "s")
        one = any_of(language.definite_article)
        self.known_one = re.compile(rf"(?<![a-z])(?:{one})(?: |(?<='))(?:(?:{nation}) )?\Z")
        self.latter = set_of(language.latter)
        self.some_nations = re.compile(rf"(?<![a-z])(?:{nation})(?: [a-z]+)?,? (?:[a-z]+ ){{0,3}}\Z")
        self.nation = re.compile(rf"(?:{nation}) \Z")
        self.only_article = re.compile(rf" ?(?:(?:{preposition})(?: |(?<=')))?{the}").fullmatch
        self.indefinites = set_of(language.indefinites)
        self.possessive = re.compile(rf"(?<![a-z])(?:{any_of(language.possessives)}) (?:[a-z0-9-]+ )?\Z")
        self.determiner = re.compile(rf"(?<![a-z])(?:{article})(?: |(?<='))\Z")
        own = set_of(language.possessives)
        plain = ";".join(word for word in entries(language.articles) if fold(word) not in own)
        self.article = re.compile(rf" (?:{any_of(plain)})(?: |(?<='))")
        self.genitive = re.compile(rf"(?:{any_of(language.genitive)})(?![a-z])" if language.genitive else "(?!)")
        self.wholly = re.compile(rf"(?<![a-z])(?:{any_of(language.wholly)}) \Z")
        self.first_person = set_of(language.first_person)

    def _verbs(self) -> None:
        """Auxiliaries, pronouns and endings of verbs."""
        language = self.language
        pronouns, conjunctions = any_of(language.object_pronouns), any_of(language.conjunctions)
        self.have, self.be = _auxiliary(language.have), _auxiliary(language.be)
        self.past_auxiliaries, self.present_auxiliaries = (
            set_of(words) for words in (language.past_auxiliaries, language.present_auxiliaries)
        )
        self.future_auxiliaries, self.been, self.have_words = (
            set_of(words) for words in (language.future_auxiliaries, language.been, language.have)
        )
        self.have_written = frozenset(entries(language.have))
        self.imperfect_endings = tuple(map(fold, entries(language.imperfect_endings)))
        supposed = {word for word in self.future_auxiliaries if word.endswith(self.imperfect_endings)}
        self.suppositions = set_of(language.conditional) | supposed
        self.past_endings = entries(language.past_endings)
        self.subjunctive_endings = entries(language.subjunctive_endings)
        self.first_person_endings = tuple(map(fold, entries(language.first_person_endings)))
        self.plural_endings = tuple(map(fold, entries(language.plural_endings)))
        self.to_be = (
            re.compile(rf"(?<![a-z])(?:{any_of(language.future_passive)}) (?:[a-z'-]+ ){{0,3}}\Z")
            if language.future_passive
            else re.compile("(?!)")
        )
        self.object_pronoun = re.compile(rf"(?<![a-z])(?:{pronouns})[ ']?\Z")
        self.enclitic = re.compile(rf"(?:r|ndo)(?:{pronouns})\Z")
        self.reflexive = re.compile(rf"(?<![a-z])(?:{any_of(language.reflexives)})(?: |(?<='))(?:[a-z]+ ){{0,2}}\Z")
        heads = any_of(language.mission_heads)
        self.turned_into = re.compile(rf"(?:r|ndo)(?:{pronouns}) (?:[a-z]+ ){{1,3}}(?:{heads})(?![a-z])")
        self.negation = re.compile(
            rf"(?<![a-z])(?!(?:{any_of(language.up_to)}|{any_of(language.approximators)})(?![a-z]))(?:{any_of(language.phrases['negation'])})(?![a-z])"
        )
        self.joined_verb = re.compile(rf"(?<![a-z])(?:{conjunctions}) (?:(?:{any_of(language.have)}) )?\Z")
        modal = (language.future, language.conditional, language.adverbs, language.infinitive_marker)
        verbal = any_of(";".join((language.have, language.be, *modal)))
        self.verb_follows = re.compile(rf" (?:{verbal})(?![a-z])")

    def _clauses(self) -> None:
        """What opens and joins clauses."""
        language = self.language
        relatives, conjunctions, that = (
            any_of(words) for words in (language.relatives, language.conjunctions, language.that)
        )
        subjects = set_of(language.pronouns)
        objects = any_of(";".join(word for word in entries(language.relatives) if fold(word) not in subjects))
        self.relative = re.compile(rf"(?<![a-z])(?:{relatives})[ ']?(?:[a-z]{{1,3}}[ '])?\Z")
        self.object_relative = re.compile(rf"(?<![a-z])(?:{objects})[ ']?(?:[a-z]{{1,3}}[ '])?\Z")
        self.subordinate = re.compile(rf" (?:{relatives}|{that})(?: |(?<='))[a-z]+ [a-z]+ ")
        governed, article = any_of(";".join(language.prepositions.values())), any_of(language.articles)
        self.other_clause = re.compile(rf"(?<![a-z])(?:{any_of(language.subordinators)})(?![a-z])")
        self.relative_opens = re.compile(
            rf" ?(?:(?:{governed})(?: |(?<='))(?:(?:{article}) )?)?(?:{relatives})(?![a-z])"
        )
        self.relative_pronouns = set_of(language.relatives) & subjects
        article = any_of(f"{language.articles};{language.possessives}")
        self.then_that = re.compile(rf"(?<![a-z])(?:{that})(?![a-z])")
        self.then_subject = re.compile(rf" (?:(?:{article}) )?[a-z]")
        since, own = (
            any_of(words) for words in (language.prepositions["from"], f"{language.articles};{language.possessives}")
        )
        self.since_clause = re.compile(rf"(?<![a-z])(?:{since}) (?:{own})[ '][a-z' -]{{3,50}},? [a-z]+ \Z")
        self.said = re.compile(rf"(?<![a-z])(?:{that}) ?\Z")
        self.first, self.last = (
            re.compile(rf"(?<![a-z])(?:{any_of(words)}) (?:[a-z0-9'()-]+ ){{0,14}}\Z")
            for words in (language.firsts, language.lasts)
        )
        self.part = re.compile(rf"(?<![a-z])(?:{any_of(language.parts_of_country)})(?![a-z])")
        self.conjunction = re.compile(rf" ?(?:{conjunctions})(?![a-z])")
        self.joint = re.compile(rf" (?:{conjunctions})(?![a-z])")
        self.joined = re.compile(rf"[,:(]|(?<![a-z])(?:{conjunctions})(?![a-z])")
        own = f"{language.articles}; {language.possessives}"
        preposition = "; ".join(language.prepositions.values())
        self.joint = re.compile(
            rf" ?(?:{conjunctions}) (?:(?:{any_of(preposition)})(?: |(?<=')))?(?:(?:{any_of(own)})(?: |(?<=')))?"
        )
        self.number_words = set_of("; ".join(language.numbers.values())) | set_of(
            "; ".join(language.approximations.values())
        )
        self.list_joint = re.compile(rf",? (?:(?:{conjunctions}) )?")
        on = any_of(";".join((language.have, language.be, language.relatives, language.conjunctions)))
        self.goes_on = re.compile(rf" ?[,.;:)]| (?:{on})(?![a-z])")

    def _numbers(self) -> None:
        """What stands beside a number."""
        language = self.language
        of, by, to, own = (any_of(language.prepositions[role]) for role in ("of", "by", "to", "for"))
        article, possessive = any_of(language.articles), any_of(language.possessives)
        about = any_of(language.approximators)
        self.of_the = re.compile(rf" (?:{of}) (?:(?:{article}|{possessive}) )?")
        out_of = any_of(f"{language.prepositions['of']};{language.out_of}")
        self.part_of = re.compile(rf" (?:{out_of})(?: |(?<='))(?:(?:{article}|{possessive})(?: |(?<=')))?")
        self.fronted = re.compile(
            rf"(?:[,;:.(-] ?|(?<![a-z])(?:{any_of(language.conjunctions)}|{any_of(language.that)}) )"
            rf"(?:{out_of}) (?:(?:{article}|{possessive}|{about}) ){{1,3}}\Z"
        )
        self.one_word = re.compile(r"[a-z-]+ ")
        also = any_of(language.conjunctions)
        self.row_joint = re.compile(rf",? ?(?:(?:{also}) )?(?:(?:{article})(?: |(?<=')))?")
        self.of_own = re.compile(rf" (?:{of}) (?:{possessive}) ")
        self.by = re.compile(rf"(?<![a-z])(?:{by}) (?:(?:{about}) )?\Z")
        self.to_the = re.compile(rf"(?<![a-z])(?:{to}) (?:{article}) \Z")
        self.to = re.compile(rf"(?<![a-z])(?:{to}) (?:(?:{about}) )?\Z")
        self.to_its_own = re.compile(rf" (?:(?:{own}) )?(?:(?:{article})(?: |(?<=')))?")
        self.range_joint = re.compile(rf" (?:{any_of(language.range_joints)}) ")
        until = any_of(language.prepositions["until"])
        self.date_range = re.compile(
            rf",? (?:{any_of(language.range_joints)}|{to}|{until})(?: |(?<='))(?:(?:{article})(?: |(?<=')))?"
        )
        units = any_of(language.nouns["unit"])
        sized = rf"(?:{article}) (?:{units}) (?:{of})(?: |(?<='))"
        self.approximately = re.compile(rf"[ ,(:]{{1,3}}(?:{sized})?(?:(?:{about})[ '](?:(?:{about})[ '])?)?")
        same = any_of(f"{language.equivalents};{language.approximators}")
        mark = r"(?:\(|,| \(| -| /|/)?"
        self.in_other_currency = re.compile(rf"(?: (?:{same}))?{mark} ?(?:(?:{same})(?: |(?<='))){{0,3}}")
        have, be, nearly = (
            "|".join(re.escape(word) for word in sorted(entries(words), key=len, reverse=True))
            for words in (language.have, language.be, language.approximators)
        )
        self.size_of = re.compile(rf"\A(?: [a-z-]+)?,? ?(?:\(|(?:{of}) )(?:(?:{about}) )?\Z")
        there = any_of(";".join((language.prepositions["in"], language.prepositions["with"], language.adverbs)))
        modals = any_of(";".join((language.future, language.conditional)))
        endings = any_of(language.plural_verb_endings)
        verbs = [rf"(?:{words})(?![a-z])" for words in (any_of(language.have), modals) if words]
        verbs += [rf"(?:{any_of(language.be)}) (?!(?:{there})(?![a-z]))"]
        verbs += [rf"[a-z]{{2,14}}?(?:{endings})(?![a-z])"] if endings else []
        self.acts = re.compile(rf" (?:[a-z]{{1,3}}[ '])?(?:{'|'.join(verbs)})")
        self.plainly = re.compile(
            rf"(?<!\w)(?:{have}|(?P<be>{be})) (?:(?:{nearly}) )?(?P<size>(?:{of}) )?"
            rf"(?:(?:{nearly})(?: |(?<='))){{0,3}}\Z"
        )

    def _copulas(self) -> None:
        """A copula between people and their number."""
        be, nearly, they = map(any_of, (self.language.be, self.language.approximators, self.language.they))
        about = rf"(?:(?:{nearly})(?: |(?<='))){{0,2}}"
        self.are = re.compile(rf"(?: [a-z]{{1,2}})? (?:{be}) {about}")
        self.they_are = re.compile(rf"(?:(?:{they}) )?(?:[a-z]{{1,2}} )?(?:{be}) {about}")


@cache
def grammar_of(language_code: str) -> Grammar:
    """The grammar of a language, built once per process."""
    return Grammar(LANGUAGES[language_code])


def _auxiliary(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z])(?:{any_of(words)}) (?:[a-z'-]+ ){{0,3}}\Z")
