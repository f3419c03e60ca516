"""What is counted: sums of money and numbers of people, from numbers and the words beside them."""

import re
from collections.abc import Iterator

from app.extraction.beside import beside_numbers
from app.extraction.currencies import CURRENCY_OF, FAMILIES, LETTERS, MILLIONS, SYMBOLS
from app.extraction.languages.language import Language
from app.extraction.lexicon import Found, Sense
from app.extraction.mention import Mention
from app.extraction.numbers import Number
from app.extraction.reading import OUTSIDERS
from app.extraction.text import Text

_PERCENT = re.compile(r"\s?(?:%|pour cent|per cent|percent|por ciento|p\. ?c\.)")
_SYMBOL = "|".join(re.escape(symbol) for symbol in sorted(SYMBOLS, key=len, reverse=True))
_SYMBOL_BEFORE = re.compile(rf"(?<![^\W\d_])({_SYMBOL})[ \u00a0\u202f]?\Z")
_LETTER_BEFORE = re.compile(rf"(?<!\w)({'|'.join(LETTERS)})\Z")
_SYMBOL_AFTER = re.compile(rf"[ \u00a0\u202f]?({_SYMBOL})(?![^\W\d_])")
_WORD = re.compile(r"[a-z]+")
_MOST_PEOPLE = 700_000
"""No mission has more.

The largest, in Iraq and Afghanistan, had under 200,000, the coalition of 1991 under a million.
"""
_LAST_DAY, _NAMED, _YEARS = 31, 100, range(1940, 2050)
_ACRONYM = re.compile(r"(?<![\w-])[A-Z]{3,5}[ -]\Z")
_NOUN_LIMIT, _LONGEST_BODY = 4, 10
_NEXT_WORD = re.compile(r"[ -]([a-z]+)")
_THE = frozenset(("los ", "les ", "the "))
_MOVES = ("arrive", "leave", "join", "replace")
_ACTING = ("finite", "past", "future", "conditional", "infinitive")


class Quantities:
    """Finds money and counts of one text; `by_start` holds the phrases found, by where they start."""

    def __init__(self, text: Text, language: Language, by_start: dict[int, Found]) -> None:
        self.text, self.language, self.by_start, self.patterns = text, language, by_start, beside_numbers(language)

    def find(self, numbers: list[Number]) -> Iterator[Mention]:
        """Money and counts in order; a number that counts something else is left out."""
        for i, number in enumerate(numbers):
            if _PERCENT.match(self.text.shadow, number.end) or self.patterns.numbered.search(
                self.text.shadow, max(0, number.start - 14), number.start
            ):
                continue
            mention = self._money(number) or self._count(number)
            if mention and not (
                mention.form == "bare"
                and (self._names(mention, number) or self._bounds_other(mention, numbers[i + 1 : i + 2]))
            ):
                yield mention

    def _names(self, bare: Mention, number: Number) -> bool:
        """Whether a figure without a noun is a day, a year or part of a name (`le 19`, `enero de 1.992`, `FTA 49`)."""
        value, at = int(bare.value or 0), number.start
        if not number.figures:
            return False
        if value <= _LAST_DAY and self.patterns.day.search(self.text.shadow, max(0, at - 14), at):
            return True
        if value in _YEARS and self.patterns.year_of.search(self.text.shadow, max(0, at - 24), at):
            return True
        return value < _NAMED and _ACRONYM.search(self.text.plain, max(0, at - 8), at) is not None

    def _bounds_other(self, bare: Mention, following: list[Number]) -> bool:
        """Whether a bare number opens a range of something else (`quatre à six mois`)."""
        if not following or not self.patterns.ranges.fullmatch(self.text.shadow, bare.end, following[0].start):
            return False
        sum_follows = self._money(following[0])
        if sum_follows is not None:
            bare.kind = "number" if sum_follows.scale == 1 else bare.kind  # `de 40 000 à 25 000 FCFA`
            return False
        return self._count(following[0]) is None

    def _money(self, number: Number) -> Mention | None:
        plain, shadow = self.text.plain, self.text.shadow
        start, end, value, scale = number.start, number.end, number.value, number.scale
        if number.figures and scale == 1 and (suffix := self.patterns.suffix.match(plain, end)):
            scale, suffix_end = self.patterns.scales[suffix[1]], suffix.end()
            value *= scale
            if suffix[1] in MILLIONS:
                return Mention(start, suffix_end, "money", value, currency=MILLIONS[suffix[1]], scale=scale)
        else:
            suffix_end = end
        before = _SYMBOL_BEFORE.search(plain, max(0, start - 6), start)
        if before:
            return Mention(before.start(), suffix_end, "money", value, currency=SYMBOLS[before[1]], scale=scale)
        letter = _LETTER_BEFORE.search(plain, max(0, start - 2), start)
        if letter and value >= 1000:
            return Mention(letter.start(), suffix_end, "money", value, currency=LETTERS[letter[1]], scale=scale)
        if after := _SYMBOL_AFTER.match(plain, suffix_end):
            return Mention(start, after.end(), "money", value, currency=SYMBOLS[after[1]], scale=scale)
        link = self.patterns.of.match(shadow, suffix_end)
        named = self._currency(link.end()) if link else None
        if named:
            return Mention(start, named[0], "money", value, currency=named[1], scale=scale)
        if scale >= 500_000 and not self._noun_follows(suffix_end):
            return Mention(start, suffix_end, "money", value, scale=scale)
        return None

    def _currency(self, at: int) -> tuple[int, str] | None:
        item = self.by_start.get(at)
        country = None
        if item and (demonym := _sense(item, "country")):
            country, item = demonym.value, self.by_start.get(item.end + 1)
        currency = _sense(item, "currency") if item else None
        if not item or not currency:
            return None
        code, end = str(currency.value), item.end
        if code in FAMILIES:
            following = self.by_start.get(end + 1)
            nationality = _sense(following, "country") if following else None
            if nationality and nationality.form == "demonym" and following:
                country, end = nationality.value, following.end
            if country is not None and CURRENCY_OF.get(str(country)) in FAMILIES[code]:
                code = CURRENCY_OF[str(country)]
        return end, code

    def _noun_follows(self, at: int) -> bool:
        part = self.by_start.get(at + 1)
        if part and any(sense.kind == "cue" and sense.value == "partitive" for sense in part.senses):
            return False  # `9 millions de cette somme`
        link = self.patterns.of.match(self.text.shadow, at)
        item = self.by_start.get(link.end()) if link else None
        people = item is not None and any(sense.kind in ("people", "country") for sense in item.senses)
        counted = link is not None and len(link[0]) > 1
        return people or counted or not (self.language.heads_first or self.patterns.bare.match(self.text.shadow, at))

    def _count(self, number: Number) -> Mention | None:
        if number.value != int(number.value):
            bare = self.patterns.bare.match(self.text.shadow, number.end)
            return Mention(number.start, number.end, "number", number.value) if bare else None
        if not 0 < number.value < _MOST_PEOPLE or self._is_name(number):
            return None
        mention = Mention(number.start, number.end, "count", int(number.value))
        if self._with_noun(mention):
            return mention if mention.category not in OUTSIDERS else None
        if origin := self._origin(number.end):
            mention.end, mention.countries, mention.category = origin.end, (str(origin.senses[0].value),), "total"
            return mention
        if not self.patterns.bare.match(self.text.shadow, number.end) and not self._verb_follows(number.end):
            return None
        mention.form = "bare"
        return mention

    def _is_nationality(self, item: Found, country: Sense) -> bool:
        """Whether a country after a number says whose people it counts: a demonym, or a name before a noun for them."""
        if country.form == "demonym" or self.language.heads_first:
            return country.form == "demonym"
        noun = self.by_start.get(item.end + 1)
        return country.form == "name" and noun is not None and any(s.kind == "people" for s in noun.senses)

    def _qualifies_other(self, demonym: Found) -> bool:
        """Whether a nationality that comes before its noun has one that is no people (`two Jordanian platoons`)."""
        if self.language.heads_first or self.text.shadow[demonym.end - 1] == "s":
            return False
        follows = self.by_start.get(demonym.end + 1)
        known = follows is not None and any(
            s.kind in ("people", "country") or s.form in _ACTING for s in follows.senses
        )
        word = _NEXT_WORD.match(self.text.shadow, demonym.end)
        described = word is not None and word[1] in self.patterns.adjectives
        return not (known or described or self.patterns.bare.match(self.text.shadow, demonym.end))

    def _is_name(self, number: Number) -> bool:
        """Whether a spelled-out number with a capital after an article is a name (`los Veintiocho`)."""
        capital = not number.figures and self.text.capital(number.start)
        return capital and self.text.shadow[max(0, number.start - 4) : number.start] in _THE

    def _verb_follows(self, end: int) -> bool:
        """Whether a verb of movement comes right after a number, whose subject it then is (`Some 230 flew out`)."""
        item = self.by_start.get(end + 1)
        return item is not None and any(s.value in _MOVES and s.form in _ACTING for s in item.senses)

    def _origin(self, end: int) -> Found | None:
        """The country that `of` or `from` puts right after a number without its noun (`139 du Kazakhstan`)."""
        link = self.patterns.of_country.match(self.text.shadow, end)
        item = self.by_start.get(link.end()) if link else None
        country = _sense(item, "country")
        return item if country and country.form == "name" else None

    def _before_noun(self, end: int) -> int:
        """Where the noun of a number may follow.

        Past what stands between them in `733 of them are police`, `25 of its men`.
        """
        between = self.patterns.predicate.match(self.text.shadow, end)
        item = self.by_start.get(between.end() + 1) if between else None
        noun = _sense(item, "people") or _sense(item, "country")
        if between is None or item is None or noun is None or (noun.kind == "country" and noun.form != "demonym"):
            return end
        aside = between[0] == "," and self.text.shadow[item.end : item.end + 1] == " "
        return end if aside else between.end()  # `970, kenianos en su mayoría`, but `95, guatemaltecos`

    def _past_adjective(self, mention: Mention, word: re.Match[str]) -> bool:
        """Whether the noun of a number may follow a word; one that stands for it gives the mention its category.

        An adjective (`11,146 military and 680 police`), or the acronym of the people's body (`12,626 ATMIS personnel`).
        """
        noun, written = _sense(self.by_start.get(word.end() + 1), "people"), self.text.plain[word.start() : word.end()]
        if noun and written.isupper() and 1 < len(written) < _LONGEST_BODY:
            mention.category = str(noun.value)  # the acronym stays a mention of its own
        category = self.patterns.heads.get(word[0])
        if category and self.patterns.joint_after.match(self.text.shadow, word.end()):
            mention.category, mention.end = category, word.end()
        return not mention.category and word[0] in self.patterns.adjectives

    def _with_noun(self, mention: Mention) -> bool:
        """Read the nouns and demonyms after a number into its mention; False where there are none."""
        shadow, at = self.text.shadow, self._before_noun(mention.end)
        for _ in range(_NOUN_LIMIT):
            link = (self.patterns.of if mention.category or mention.countries else self.patterns.link).match(shadow, at)
            if link is None:
                break
            item = self.by_start.get(link.end())
            people, demonym = _sense(item, "people"), _sense(item, "country")
            if item and people and (not mention.category or link[0] == " "):
                apart = people.value in OUTSIDERS
                known = mention.category not in ("", "forces")  # `25 Lesotho Defence Force members`
                mention.category = mention.category if known and not apart else str(people.value)
                at = item.end
            elif (
                item and demonym and self._is_nationality(item, demonym) and str(demonym.value) not in mention.countries
            ):
                if not mention.category and self._qualifies_other(item):
                    return False
                mention.countries, at = (*mention.countries, str(demonym.value)), item.end
            elif item is None and mention.countries and (joint := self.patterns.conjunction.match(shadow, at)):
                other = self.by_start.get(joint.end())
                nation = _sense(other, "country")
                if not other or not nation or nation.form != "demonym":
                    break
                mention.countries, at = (*mention.countries, str(nation.value)), other.end
            elif not mention.category and (word := _WORD.match(shadow, link.end())):
                if not self._past_adjective(mention, word):
                    break
                at = word.end()
                continue
            else:
                break
            mention.end = at
        if mention.countries and not mention.category:
            mention.category = "total"
        return bool(mention.category)


def _sense(item: Found | None, kind: str) -> Sense | None:
    return next((sense for sense in item.senses if sense.kind == kind), None) if item else None
