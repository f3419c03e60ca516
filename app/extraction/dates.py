"""Dates as texts give them, resolved to EDTF at the text's own precision.

A date without its year, a weekday or a relative expression is resolved against the day of publication;
where that is unknown, against the last year that the text named, or not at all. Nothing here asks for
today.
"""

import re
from collections.abc import Iterator
from datetime import timedelta

from app.extraction.date_patterns import patterns_of
from app.extraction.day import Day, day_of_month, moved, nearer, resolve_month
from app.extraction.languages.language import Language
from app.extraction.lexicon import Found
from app.extraction.mention import Mention
from app.extraction.text import Text

_YEAR = re.compile(r"(?<![\w/.,-])(?<!\d )(?:19[4-9]\d|20[0-4]\d)(?![\w/])(?![.,]\d)(?! \d{3}\b)(?!-\d{2}\b)")
_FISCAL = re.compile(r"(?<![\w/.,-])((?:19|20)(\d\d))/(?:19|20)?(\d\d)(?![\w/])")
_ISO = re.compile(r"(?<![\w/-])((?:19|20)\d\d)-(\d\d)-(\d\d)(?![\w-])")
_NUMERIC = re.compile(r"(?<![\w/.])(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)(?![\w/])")
_AFTER_DATELINE = re.compile(r"[\s.,:]{0,3}(?:\([^)\n]{1,40}\)[\s.,:]{0,3})?(?:-(?!\w)|\n)")
_PLACE = re.compile(r"\s*[A-Z][\w'’. /-]{2,40}(?:\([A-Z]\w*\) ?)? ?(?:\.? ?[–—-]|\.-) ")
_DATELINE_ENDS, _LONGEST_PLACE, _FOLLOWING = 160, 40, 2
_DATING = ("month", "weekday", "relative_date")


def find_dates(text: Text, found: list[Found], language: Language, published_on: str | None) -> list[Mention]:
    """All dates of the text in order, none overlapping; `value` may be None where nothing resolves it."""
    finder = _Finder(text, language, Day.parse(published_on) if published_on else None)
    dates = sorted(finder.all(found), key=lambda mention: (mention.start, -mention.end))
    kept = list[Mention]()
    for mention in dates:
        if (
            kept
            and kept[-1].form == "weekday"
            and mention.form in ("month", "full")
            and finder.dated(kept[-1], mention)
        ):
            mention.start = kept.pop().start
        elif (
            kept
            and kept[-1].form == "relative"
            and finder.patterns.of_month.fullmatch(text.shadow, kept[-1].end, mention.start)
        ):
            kept.pop()  # `la fin du mois d'avril` is April
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return finder.resolve(kept)


def dateline(text: Text, dates: list[Mention]) -> tuple[int, str | None]:
    """Where the text's dateline ends (`Dakar, mars 2018 – …`; 0 for none), and its date if that has a year."""
    for mention in dates:
        if mention.start > _DATELINE_ENDS:
            break
        after = _AFTER_DATELINE.match(text.shadow, mention.end)
        line = mention.start - text.shadow.rfind("\n", 0, mention.start) - 1
        if after and after[0].endswith("\n") and line > _LONGEST_PLACE:
            continue  # a first paragraph that ends on a date
        if after and (mention.form == "full" or "\n" not in text.shadow[: mention.start].strip()):
            return after.end(), str(mention.value) if mention.form == "full" else None
    place = _PLACE.match(text.plain)
    return (place.end() if place else 0), None


class _Finder:
    def __init__(self, text: Text, language: Language, published: Day | None) -> None:
        self.text, self.published, self.patterns = text, published, patterns_of(language)

    def dated(self, weekday: Mention, date: Mention) -> bool:
        """Whether a date follows its weekday (`Wednesday, July 17`)."""
        return self.patterns.after_weekday.fullmatch(self.text.shadow, weekday.end, date.start) is not None

    def all(self, found: list[Found]) -> Iterator[Mention]:
        yield from self._in_figures(found)
        for item in found:
            for sense in item.senses if not item.kinds.isdisjoint(_DATING) else ():
                if sense.kind == "month":
                    yield from self._month(item, int(sense.value))
                elif sense.kind == "weekday":
                    yield self._weekday(item, int(sense.value))
                elif sense.kind == "relative_date":
                    yield from self._relative(item, str(sense.value))

    def _in_figures(self, found: list[Found]) -> Iterator[Mention]:
        """Dates that open with a figure and need no word for it: whole ones, years, and days after their noun."""
        shadow = self.text.shadow
        counted = {
            item.start
            for item in found
            if "people" in item.kinds or "currency" in item.kinds or any(s.form == "demonym" for s in item.senses)
        }
        for start, end in self.text.figures:
            if end - start <= 2 and (match := _NUMERIC.match(shadow, start)):
                yield from self._full(start, match.end(), Day(*map(int, reversed(match.groups()))))
            elif end - start == 4 and (match := _ISO.match(shadow, start)):
                yield from self._full(start, match.end(), Day(*map(int, match.groups())))
            elif end - start == 4 and (match := _FISCAL.match(shadow, start)):
                yield from self._fiscal(match)
            elif end - start == 4 and _YEAR.match(shadow, start):
                if end + 1 in counted and shadow[end] == " ":
                    continue  # `1995 soldats` is no year
                yield Mention(start, end, "date", shadow[start:end], form="full")
            elif end - start <= 2 and self.patterns.day_noun.search(shadow, max(0, start - 16), start):
                yield Mention(start, end, "date", f"day-of-month+0/{shadow[start:end]}", form="relative")

    def _fiscal(self, match: re.Match[str]) -> Iterator[Mention]:
        """The year in which one that spans two begins (`the 2023/24 budget`)."""
        if int(match[3]) == (int(match[2]) + 1) % 100:
            yield Mention(match.start(), match.end(), "date", match[1], form="full")

    def _full(self, start: int, end: int, day: Day) -> Iterator[Mention]:
        if day.valid():
            yield Mention(start, end, "date", day.edtf(), form="full")

    def _month(self, item: Found, month: int) -> Iterator[Mention]:
        shadow, start, end, day = self.text.shadow, item.start, item.end, 0
        if end < len(shadow) and shadow[end] == "." and len(shadow[start:end]) < 5:
            end += 1
        if before := self.patterns.day_before.search(shadow, max(0, start - 10), start):
            start, day = before.start(), int(before[1])
        elif after := self.patterns.day_after.match(shadow, end):
            end, day = after.end(), int(after[1])
        turned = self.patterns.turn_after.match(shadow, end)
        turn = turned or self.patterns.turn_before.search(shadow, max(0, start - 12), start)
        raw = f"{month}/{day}/{self.patterns.turn[turn[1]] if turn else 0}"
        if year := self.patterns.year_after.match(shadow, end):
            yield from self._full(start, year.end(), Day(int(year[1]), month, day))
        elif turned:
            yield Mention(start, turned.end(), "date", raw, form="month")
        elif day or self._alone(item):
            yield Mention(start, end, "date", raw, form="month")

    def _relative(self, item: Found, raw: str) -> Iterator[Mention]:
        """A relative expression, with the day before it if it is a month (`le 28 de ce mois-là`).

        None where it is counted from what follows (`dos años después de su llegada`).
        """
        if raw.startswith("context-") and self.patterns.counted_from.match(self.text.shadow, item.end):
            return
        before = self.patterns.day_before.search(self.text.shadow, max(0, item.start - 10), item.start)
        if raw == "context-month+0" and before:
            raw = f"{raw}/{before[1]}"
        start = before.start() if before and "/" in raw else item.start
        yield Mention(start, item.end, "date", raw, form="relative")

    def _alone(self, item: Found) -> bool:
        """Not a name that looks like a month: an abbreviation or a capital in mid-sentence of a bare word."""
        return item.end - item.start > 3 or self.text.shadow[item.start : item.end] in ("mai", "may")

    def _weekday(self, item: Found, weekday: int) -> Mention:
        shadow, end, step = self.text.shadow, item.end, 0
        if after := self.patterns.turn_after.match(shadow, end):
            end, step = after.end(), self.patterns.turn[after[1]]
        elif before := self.patterns.turn_before.search(shadow, max(0, item.start - 12), item.start):
            step = self.patterns.turn[before[1]]
        following = self.patterns.day_after_weekday.match(shadow, end)
        return Mention(item.start, following.end() if following else end, "date", f"{weekday}{step:+}", form="weekday")

    def resolve(self, dates: list[Mention]) -> list[Mention]:
        """Give every date its EDTF value (past reading) and `later` (future reading)."""
        context, known = None, Day(0)  # the last year named counts only where the day of publication is unknown
        for mention, following in zip(dates, [*dates[1:], None], strict=False):
            raw = str(mention.value)
            if mention.form == "full":
                known = Day.parse(raw)
                context = known.year if self.published is None else None
                mention.later = mention.present = raw
                continue
            if mention.form == "month":
                month, day, turn = map(int, raw.split("/"))
                if not Day(2000, month, day).valid():
                    mention.value = None
                    continue
                year = self._year_told(mention, following, known) if following else 0
                if year and following:
                    mention.end = following.end
                elif following:
                    year = self._year_of_range(mention, following, month)
                if turn == _FOLLOWING and known.year and not year:
                    year = known.year + ((known.month or 12) >= month)
                mention.value, mention.later = resolve_month(Day(0, month, day), self.published, year or context)
                if turn and not year:
                    mention.value, mention.later = (None, mention.later) if turn > 0 else (mention.value, mention.value)
            elif mention.form == "weekday":
                mention.value, mention.later = self._from_weekday(int(raw[0]), int(raw[1:]))
            else:
                mention.value = mention.later = self._from_relative(raw, known)
                if raw.startswith("context-") and self._is_ahead(mention.value):
                    mention.value = None  # `cinq mois plus tard`, of what is told as past
            mention.present = nearer(mention.value, mention.later, self.published)
            if isinstance(mention.value, str):
                known = Day.parse(mention.value)
        return [
            date for before, date in zip([None, *dates], dates, strict=False) if not before or before.end <= date.start
        ]

    def _is_ahead(self, value: object) -> bool:
        return value is not None and self.published is not None and str(value) > self.published.edtf()

    def _year_told(self, mention: Mention, following: Mention, known: Day) -> int:
        """The year that words after a day and month give; 0 for none.

        As in `le 15 octobre de la même année`, `décembre de cette année`.
        """
        joined = self.patterns.of_month.fullmatch(self.text.shadow, mention.end, following.start)
        told = re.fullmatch(r"(context-)?year([+-]\d)", str(following.value)) if joined else None
        year = 0 if told is None else known.year if told[1] else self.published.year if self.published else 0
        return year + int(told[2]) if told and year else 0

    def _year_of_range(self, mention: Mention, following: Mention, month: int) -> int:
        """The year of a range's first day or month, which only its last one tells (`du 22 juin au 21 août 1994`)."""
        joined = self.patterns.date_range.fullmatch(self.text.shadow, mention.end, following.start)
        last = Day.parse(str(following.value)) if joined and following.form == "full" else Day(0)
        return last.year - (month > last.month) if last.month else 0

    def _from_weekday(self, weekday: int, step: int) -> tuple[str | None, str | None]:
        here = self.published.calendar() if self.published else None
        if here is None:
            return None, None
        back = (here.weekday() - weekday) % 7 or (7 if step < 0 else 0)
        ahead = (weekday - here.weekday()) % 7 or 7
        past, future = here - timedelta(days=back), here + timedelta(days=ahead)
        return (future if step > 0 else past).isoformat(), (past if step < 0 else future).isoformat()

    def _from_relative(self, raw: str, known: Day) -> str | None:
        unit, sign, number, day = re.fullmatch(r"([a-z-]+)([+-])(\d+)(?:/(\d+))?", raw).groups()  # type: ignore[union-attr]
        step, here = int(sign + number), self.published
        if unit == "day-of-month":
            return day_of_month(int(day), known, here)
        if day and known.month:
            there = Day(known.year, known.month, int(day))
            return there.edtf() if there.valid() else None
        if unit.startswith("context-"):
            unit, here = unit.removeprefix("context-"), known if known.year else None
        return moved(here, unit, step) if here else None
