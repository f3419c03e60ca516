"""Acronyms that no parenthesis defines: telling ones (`MINUSCA`), those beside a head, and those beside a full name."""

import re

from app.extraction.described import Described, only
from app.extraction.naming import abbreviates
from app.extraction.text import Text

_ACRONYM = re.compile(r"[A-Z](?<![\w/-][A-Z])(?:[A-Z0-9]{2,}(?:-[A-Z0-9]+)*|[a-z]{3,11})(?![\w])")
_TELLING = re.compile(
    r"(?:MINU|MONU|UNI[FK]|UNMI|UNAM|UNDO|UNO[MGC]|UNTA|UNSO|UNPR|UNFI|UNMO"
    r"|EUFOR|EUTM|EUCAP|EUAM|EUMM|EULEX|EUMAM|EUNAVFOR|EUPM|EUPOL)[A-Z]*\Z"
)
_TELLING_SPOKEN = re.compile(r"(?:Eu(?:for|tm|cap|am|mm|lex|navfor|pol)|Minu|Monu)[a-z]*\Z")
_PLACE = re.compile(r"(?: [A-Z]\w+)?")
_BESIDE, _FEWEST = 40, 3
_CAPITALIZED = re.compile(r"\b[A-Z]\w*")


def tells_mission(text: Text) -> bool:
    """Whether an acronym of a text can only be a mission's."""
    return any(_is_telling(match[0]) for match in _ACRONYM.finditer(text.plain))


def _is_telling(acronym: str) -> bool:
    return (_TELLING if acronym.isupper() else _TELLING_SPOKEN).match(acronym) is not None


class Acronyms(Described):
    """Finds missions by acronyms that stand alone."""

    def acronyms(self) -> None:
        """Register each acronym that can only be a mission's."""
        initials = self._initials()
        ends = {mention.end: int(mention.value or 0) for mention in self.registry.mentions}
        for match in _ACRONYM.finditer(self.text.plain):
            start, end = match.span()
            in_name = start in self.named and self.named[start].end >= end
            if self.taken(start, end) or in_name or self.in_capitals(match):
                continue
            number = self._abbreviated(start, end, ends)
            number = initials.get(match[0].upper()) if number is None else number
            telling = _is_telling(match[0])
            if number is not None or telling or self.beside_head(start, end, spoken=not match[0].isupper()):
                number = self._lone(start, end) if number is None and telling else number
                end, names = self._with_place(start, end)
                acronym = match[0].upper() if match[0].isupper() or not telling else None
                self.registry.add(acronym, names, start, end, number)

    def _initials(self) -> dict[str, int]:
        """The initials of each full name whose acronym the text does not give."""
        named = ((n, e.names[0]) for n, e in enumerate(self.registry.entries) if e.acronym is None and e.names)
        initials = {"".join(word[0] for word in _CAPITALIZED.findall(name)): number for number, name in named}
        return {letters: number for letters, number in initials.items() if len(letters) >= _FEWEST}

    def _lone(self, start: int, end: int) -> int | None:
        """The one mission without an acronym that is of the organization that this acronym tells (`EUTM`: the EU's)."""
        owner, entries = self._owner(start, end), self.registry.entries
        return only(n for n, o in enumerate(self._owners()) if o == owner is not None and entries[n].acronym is None)

    def _with_place(self, start: int, end: int) -> tuple[int, list[str]]:
        """Where an acronym ends with the place that belongs to it, and the names that this gives (`EUTM Mali`)."""
        acronym, following = self.text.plain[start:end], self.named.get(end + 1)
        if following and following.kind == "country" and following.form == "name" and acronym.upper().startswith("EU"):
            return following.end, [self.text.plain[start : following.end]]
        if acronym.isupper():
            return end, []
        place = _PLACE.match(self.text.plain, end) if _TELLING_SPOKEN.match(acronym) else None
        end = place.end() if place else end
        return end, [self.text.plain[start:end]]

    def _abbreviated(self, start: int, end: int, ends: dict[int, int]) -> int | None:
        """The mission whose full name an acronym follows in apposition.

        As in `the Stabilization Mission in Mali, MINUSMA, …`, `the Lake Force, or JLF`, `la Fuerza del Lago, FLAG`.
        """
        for at in range(start - 1, max(0, start - _BESIDE), -1):
            beside = self.words.beside.fullmatch(self.text.shadow, at, start) if at in ends else None
            if beside is None:
                continue
            number = ends[at]
            known_as = beside["known"] is not None or self.words.short.match(self.text.shadow, end) is not None
            told = self.registry.entries[number].acronym is None and self.registry.entries[number].names
            closed = known_as or self.text.shadow[end : end + 1] in (",", ")", "")
            if told and closed and abbreviates(self.text.plain[start:end], told[0]):
                return number
        return None
