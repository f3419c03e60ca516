"""Ranges of numbers: two quantities that bound one."""

import re
from bisect import bisect_right
from dataclasses import replace
from functools import cache

from app.extraction.languages.language import Language, entries
from app.extraction.mention import Mention
from app.extraction.patterns import any_of
from app.extraction.text import Text, fold

_CHANGE_REACH, _NEAR = 80, 16


def join_ranges(mentions: list[Mention], text: Text, language: Language, changes: list[int]) -> list[Mention]:
    """Two quantities that bound a range made one (`entre 2 500 et 3 000 hommes`).

    A range whose first end follows a verb of change close by (`relevé de 195 à 225`) stays two.
    """
    joint, opener, between = _patterns(language)
    joined = list[Mention]()
    for mention in mentions:
        first = joined[-1] if joined else None
        joins = first is not None and joint.fullmatch(text.shadow, first.end, mention.start) is not None
        if first is not None and joins and _bounds_sum(first, mention):
            if opener.search(text.shadow, max(0, first.start - 12), first.start):
                at = bisect_right(changes, first.start)
                if at > 0 and first.start - changes[at - 1] < _NEAR:
                    joined[-1] = replace(mention, start=first.start, end=first.end, value=_scaled(first, mention))
                else:
                    mention.value, mention.start = _scaled(first, mention), first.start
                    joined[-1] = mention
                    continue
        elif first is not None and joins and first.kind == mention.kind == "money":
            dashed = text.shadow[first.end : mention.start] == "-"
            if dashed or between.search(text.shadow, max(0, first.start - 12), first.start):
                first.end, first.currency = mention.end, first.currency or mention.currency
                continue
        elif first is not None and joins and _bounds(first, mention):
            dashed = text.shadow[first.end : mention.start] == "-"
            opened = opener.search(text.shadow, max(0, first.start - 12), first.start)
            at = bisect_right(changes, first.start)
            changed = at > 0 and first.start - changes[at - 1] < _CHANGE_REACH
            if first.kind == "count" and changed:
                first.category, first.countries, first.form = mention.category, mention.countries, mention.form
            elif (dashed or opened) and first.kind == "count":
                first.maximum, first.end = int(mention.value or 0), mention.end
                first.category, first.countries, first.form = mention.category, mention.countries, mention.form
                continue
        joined.append(mention)
    return joined


@cache
def _patterns(language: Language) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """What stands between the ends of a range, what opens one, and what opens nothing else."""
    joints = any_of(language.range_joints)
    openers = any_of(language.between)
    return (
        re.compile(rf" (?:{joints}) |-|,? (?:{joints}) (?:a )?"),
        re.compile(rf"\b(?:{openers}) \Z"),
        re.compile(rf"\b{re.escape(fold(entries(language.between)[0]))} \Z"),
    )


def _scaled(first: Mention, second: Mention) -> float:
    return float(first.value or 0) * second.scale


def _bounds_sum(first: Mention, second: Mention) -> bool:
    """Whether a bare number and a sum with a scale are the ends of a range (`between 515 and 600 million dollars`)."""
    return (
        first.kind in ("count", "number") and first.form in ("", "bare") and second.kind == "money" and second.scale > 1
    )


def _bounds(first: Mention, second: Mention) -> bool:
    return first.kind == second.kind == "count" and first.form == "bare" and first.value != second.value
