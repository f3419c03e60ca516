"""What stands beside numbers in one language, as patterns."""

import re
from functools import cache

from app.extraction.languages.language import Language, entries
from app.extraction.patterns import any_of
from app.extraction.text import fold


def _predicate(language: Language) -> re.Pattern[str]:
    """`of them`, a comma, a copula, each of which may miss; or `of its`."""
    of_them, be, owner, of = map(
        any_of, (language.phrases["of_them"], language.be, language.possessives, language.prepositions["of"])
    )
    return re.compile(rf" (?:{of}) (?:{owner})(?= )|(?: (?:{of_them}))?,?(?: (?:{be}))?(?= )")


class BesideNumbers:
    """What stands beside numbers in one language."""

    def __init__(self, language: Language) -> None:
        self.scales = {word: value for value, words in language.scale_suffixes.items() for word in entries(words)}
        alternatives = "|".join(re.escape(word) for word in sorted(self.scales, key=len, reverse=True))
        self.suffix = re.compile(rf"[ \u00a0\u202f]?({alternatives})(?=[\W_]|\Z)")
        words = [fold(word) for word in entries(language.after_bare_numbers)]
        followers = "|".join(re.escape(word) + ("" if word.endswith("'") else r"(?!\w)") for word in words)
        self.bare = re.compile(rf"\s*(?:[^\w\s%$/-]|\Z|-(?!\w)|{followers})|[ ]?\n")
        things = any_of(language.numbered_things)
        self.numbered = re.compile(rf"\b(?:{things})[ .]{{0,2}}\Z")
        days = any_of(language.day_articles)
        self.day = re.compile(rf"(?<![a-z])(?:{days}) \Z") if days else re.compile("(?!)")
        months, of = (
            "|".join(re.escape(fold(word)) for words in texts for word in entries(words))
            for texts in (language.months, (language.date_joints,))
        )
        self.year_of = re.compile(rf"(?<![a-z])(?:{months}) (?:{of}) \Z")
        self.adjectives = frozenset(fold(word) for word in entries(language.quantity_adjectives))
        conjunctions = any_of(language.conjunctions)
        self.conjunction = re.compile(rf" (?:{conjunctions}) ")
        joints = any_of(language.range_joints)
        of_them = any_of(language.phrases["of_them"])
        be = any_of(language.be)
        self.heads = {
            fold(word): name for name, words in language.adjectives_as_nouns.items() for word in entries(words)
        }
        self.joint_after = re.compile(rf"[,.;:)]|\Z| (?:{conjunctions}) ")
        linking = any_of(language.after_scale)
        self.of = re.compile(rf"[ -](?:(?:{linking})(?: |(?<=')))?")
        self.link = re.compile(rf"[ -](?:(?:{of_them}) |(?:{linking})(?: |(?<=')))?(?:(?:{be}) )?")
        self.ranges = re.compile(rf" (?:{joints}) |-")
        of = "|".join(
            re.escape(fold(word)) for role in ("of", "from") for word in entries(language.prepositions.get(role, ""))
        )
        articles = any_of(language.articles)
        self.of_country = re.compile(rf" (?:{of})(?: |(?<='))(?:(?:{articles})(?: |(?<=')))?")
        self.predicate = _predicate(language)


beside_numbers = cache(BesideNumbers)
