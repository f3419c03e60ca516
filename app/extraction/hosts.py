"""Where a mission is: the country in its name, after it, or that its sentences place it in."""

import re
from bisect import bisect_left
from collections import Counter

from app.extraction.mention import Mention
from app.extraction.reading import Sentence
from app.extraction.registry import MissionEntry, Registry
from app.extraction.syntax import Syntax

_AFTER_NAME = re.compile(r"[) ,]{0,3}(?:[a-z]{1,4} ){0,2}(?:[a-z]{1,3}')?\Z")
_NEAR = 10.0
_PLACE_WEIGHTS = {"in": 2, "to": 1}
_IN_NAME, _AFTER, _LONGEST_GAP = 100, 30, 14


def find_hosts(registry: Registry, sentences: list[Sentence], syntax: Syntax, countries: list[Mention]) -> None:
    """Set the host country of every mission that the text places and the gazetteer does not.

    `countries` are all that the text names, those inside the names of missions too.
    """
    votes = [Counter[str]() for _ in registry.entries]
    starts = [country.start for country in countries]
    for mission in registry.mentions:
        for country in countries[max(0, bisect_left(starts, mission.start) - 1) :]:
            if country.start > mission.end + _LONGEST_GAP:
                break
            weight = _weight(mission, country, syntax)
            if weight:
                votes[int(mission.value or 0)][country.place()] += weight
    for sentence in sentences:
        _placed(sentence, syntax, votes)
    for entry, counted in zip(registry.entries, votes, strict=True):
        if entry.hosts_known:
            entry.host = entry.host or _one_of(entry.hosts, countries)
        elif counted:
            entry.host = counted.most_common(1)[0][0]
    for pair in registry.successions:
        one, other = (registry.entries[number] for number in pair)
        for entry, neighbour in ((one, other), (other, one)):
            if not entry.hosts_known:
                entry.host = entry.host or neighbour.host
    _only_place(registry.entries, countries, syntax)


def _one_of(hosts: tuple[str, ...], countries: list[Mention]) -> str | None:
    """Of a mission's two host countries the one that the text speaks of, if it does not of the other."""
    named = {country.place() for country in countries}.intersection(hosts)
    return named.pop() if len(hosts) == 2 and len(named) == 1 else None


def _weight(mission: Mention, country: Mention, syntax: Syntax) -> int:
    """How much a country in a mission's name, or right after it, tells of the host."""
    if country.form != "name":
        return 0
    if country.start < mission.start:
        return _AFTER if syntax.text.shadow[country.end : mission.start] == ": " else 0  # `South Sudan: UNMISS`
    if country.end <= mission.end:
        return _IN_NAME
    gap = syntax.text.shadow[mission.end : country.start]
    follows = _AFTER_NAME.fullmatch(gap) and syntax.role(country) in ("in", "to", "for", "of")
    return _AFTER if follows else 0


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
            votes[int(near.value or 0)][country.place()] += 1 if country.form == "capital" else weight


def _only_place(entries: list[MissionEntry], countries: list[Mention], syntax: Syntax) -> None:
    """A text on one mission that nothing placed: the country it most often names as a place."""
    if len(entries) != 1 or entries[0].host or entries[0].hosts_known:
        return
    places = Counter[str]()
    for country in countries:
        places[country.place()] += _PLACE_WEIGHTS.get(syntax.role(country), 0) if country.form == "name" else 0
    if places and places.most_common(1)[0][1] > 1:
        entries[0].host = places.most_common(1)[0][0]
