"""Where a mission is: the country in its name, after it, or that its sentences place it in."""

import re
from collections import Counter

from app.extraction.mention import Mention
from app.extraction.missions import MissionEntry, Registry
from app.extraction.reading import Sentence, Syntax

_AFTER_NAME = re.compile(r"[) ,]{0,3}(?:[a-z]{1,4} ){0,2}(?:[a-z]{1,3}')?\Z")
_NEAR = 10.0


def find_hosts(registry: Registry, sentences: list[Sentence], syntax: Syntax, countries: list[Mention]) -> None:
    """Set the host country of every mission that the text places and the gazetteer does not.

    `countries` are all that the text names, those inside the names of missions too.
    """
    votes = [Counter[str]() for _ in registry.entries]
    for mission in registry.mentions:
        for country in countries:
            if mission.start <= country.start and country.end <= mission.end and country.form == "name":
                votes[int(mission.value or 0)][str(country.value)] += 100
            elif mission.end <= country.start and country.form == "name":
                gap = syntax.text.shadow[mission.end : country.start]
                if len(gap) < 14 and _AFTER_NAME.fullmatch(gap) and syntax.role(country) in ("in", "to", "for", "of"):
                    votes[int(mission.value or 0)][str(country.value)] += 30
    for sentence in sentences:
        _placed(sentence, syntax, votes)
    for entry, counted in zip(registry.entries, votes, strict=True):
        if not entry.hosts_known and counted:
            entry.host = counted.most_common(1)[0][0]
    for pair in registry.successions:
        one, other = (registry.entries[number] for number in pair)
        one.host, other.host = one.host or other.host, other.host or one.host
    _only_place(registry.entries, countries, syntax)


def _placed(sentence: Sentence, syntax: Syntax, votes: list[Counter[str]]) -> None:
    """Countries that a sentence names as a place, for the mission it is about."""
    missions = [m for m in sentence.of_kind("mission", "anaphor") if m.value is not None]
    for country in sentence.of_kind("country"):
        role = syntax.role(country)
        if country.form not in ("name", "capital") or role not in ("in", "to"):
            continue
        near = min(missions, key=lambda m: syntax.distance(m, country), default=None)
        if near is not None and syntax.distance(near, country) < _NEAR:
            weight = (5 if near.kind == "mission" else 2) - (role == "to")
            votes[int(near.value or 0)][str(country.value)] += 1 if country.form == "capital" else weight


def _only_place(entries: list[MissionEntry], countries: list[Mention], syntax: Syntax) -> None:
    """A text on one mission that nothing placed: the country it most often names as a place."""
    if len(entries) != 1 or entries[0].host or entries[0].hosts_known:
        return
    places = Counter(str(m.value) for m in countries if m.form == "name" and syntax.role(m) == "in")
    if places:
        entries[0].host = places.most_common(1)[0][0]
