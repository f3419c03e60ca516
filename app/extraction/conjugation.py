"""The forms of verbs, from the notation of a language's tables."""

import re
from collections import defaultdict
from collections.abc import Iterator

from app.extraction.languages.language import Language

_FORMS = ("finite", "participle", "future", "conditional", "past", "gerund", "infinitive")
_IRREGULAR = re.compile(r"(\S+?)\(([^)]*)\)(?:\+(\S+))?")
_REGULAR = re.compile(r"([^\s():]+):(\w+)(?:\+(\S+))?")


def conjugate(verbs: str, paradigms: Language) -> Iterator[tuple[str, str]]:
    """Each form of each verb of a list with the name of its form; `past` where finite and participle agree."""
    forms: dict[str, set[str]] = defaultdict(set)
    for infinitive, groups, tails in _IRREGULAR.findall(verbs):
        for tail in _tails(tails):
            forms[infinitive + tail].add("infinitive")
            for name, group in zip(_FORMS, groups.split("|"), strict=False):
                for form in group.split(","):
                    if form.strip():
                        forms[form.strip() + tail].add(name)
    for stem, paradigm, tails in _REGULAR.findall(_IRREGULAR.sub(" ", verbs)):
        for name, endings in paradigms.paradigms[paradigm].items():
            for ending in endings.split():
                for tail in _tails(tails):
                    forms[stem + ending.strip("-") + tail].add(name)
    for form, names in forms.items():
        both = "participle" in names and not names.isdisjoint(("finite", "past"))
        name = "past" if both else min(names, key=(*_FORMS, "infinitive").index)
        yield form.replace("_", " "), name


def _tails(tails: str) -> list[str]:
    """What follows every form of a verb in the notation `cont:ar+con,a`: `_con`, `_a`.

    `~out` (further on) stays as it is.
    """
    return [tail if tail.startswith("~") else f"_{tail}" for tail in tails.split(",")] if tails else [""]
