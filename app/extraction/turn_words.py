"""What tells of a succession without a verb of its own: `before it, Togo`, `puis l'Italie`, `antes lo hizo Chile`."""

import re
from functools import cache
from typing import NamedTuple

from app.extraction.languages import LANGUAGES
from app.extraction.patterns import any_of

_START = r"(?:\A(?:[a-z]\. )?|[;:(] ?|, |- )"


class TurnWords(NamedTuple):
    """One language's patterns on the shadow, around the name of a country."""

    opens: re.Pattern[str]
    """A clause that opens with an adverb of time, up to the country; group `before` or `after`."""
    named: re.Pattern[str]
    """The adverb before the country that another one is set before or after (`antes de España, Italia`)."""
    bare: re.Pattern[str]
    """A clause that opens with the country itself."""
    follows: re.Pattern[str]
    """What may close the clause after the country; group `before` or `after` where an adverb stands there."""
    closes: re.Pattern[str]
    """The end of a clause."""


@cache
def turn_words(language_code: str) -> TurnWords:
    """The patterns of a language, built once per process."""
    language = LANGUAGES[language_code]
    before, after, did, article, of, conjunction = map(
        any_of,
        (
            language.before_that,
            language.after_that,
            language.did,
            language.articles,
            language.prepositions["of"],
            language.conjunctions,
        ),
    )
    the = rf"(?: |(?<='))(?:(?:{article})(?: |(?<=')))?"
    when = rf"(?:(?P<before>{before})|(?P<after>{after}))"
    opening = rf"(?:{_START}|(?<![a-z])(?:{conjunction}),? )"
    return TurnWords(
        opens=re.compile(rf"{opening}{when},?(?: (?:{did}))?{the}\Z"),
        named=re.compile(rf"{opening}{when}(?: (?:{of}))?{the}\Z"),
        bare=re.compile(rf"{_START}(?:(?:{article})(?: |(?<=')))?\Z"),
        follows=re.compile(rf" (?:{did})(?:,? {when})?(?= ?(?:[.;!?)]|\Z))"),
        closes=re.compile(rf" ?(?:[.;!?)\n]|\Z)|,? (?:{conjunction}),? (?:{before}|{after})(?![a-z])"),
    )
