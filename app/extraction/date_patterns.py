"""What stands beside months, weekdays and days' figures in one language, as patterns over the shadow."""

import re
from functools import cache

from app.extraction.grammar import grammar_of
from app.extraction.languages.language import Language, entries
from app.extraction.patterns import any_of
from app.extraction.text import fold


class DatePatterns:
    """What stands beside months and weekdays in one language."""

    def __init__(self, language: Language) -> None:
        joint = any_of(language.date_joints)
        suffix = any_of(language.day_suffixes)
        turn = {fold(w): step for step, words in language.last_and_next.items() for w in entries(words)}
        turns = "|".join(map(re.escape, turn))
        self.turn = turn
        self.day_before = re.compile(rf"(?<![\d.,/-])(\d{{1,2}})(?:{suffix})?(?: (?:{joint}))? \Z")
        scales = "|".join(re.escape(fold(word)) for words in language.scales.values() for word in entries(words))
        self.day_after = re.compile(
            rf" (\d{{1,2}})(?:{suffix})?(?![\w/])(?![.,]\d)(?! \d{{3}})(?! [a-z]+s\b)(?! (?:{scales})\b)"
        )
        self.year_after = re.compile(rf",? (?:(?:{joint}) ?)?((?:19|20)\d\d)(?![\w])")
        self.of_month = re.compile(rf" (?:(?:{joint}) ?)?")
        of = any_of(language.prepositions["of"])
        the = f"(?:(?:{any_of(language.articles)}) )?"
        self.after_weekday = re.compile(rf",? ?{the}")
        self.day_after_weekday = re.compile(rf",? {the}(?=\d{{1,2}}\b)")
        self.counted_from = re.compile(rf" (?:{of})(?![a-z])")
        self.date_range = grammar_of(language.code).date_range
        nouns = any_of(language.day_nouns) or "(?!)"
        self.day_noun = re.compile(rf"(?<![a-z])(?:{nouns}) \Z")
        self.turn_after = re.compile(rf" ({turns})\b")
        self.turn_before = re.compile(rf"\b({turns}) \Z")


patterns_of = cache(DatePatterns)
