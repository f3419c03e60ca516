"""Why a mission lacks a fact: nobody states it, it cannot be, or who stated it was found to be wrong; pure.

An organization's mission has no country that leads it, and nobody leads one that is over. What has not ended has no
successor. A rate needs two numbers that count the same people. All else that is missing was either stated and taken
back (retracted by a better reading, or rejected by a person) or never stated.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from app.facts import Facts
from app.kept import KeptRecord, UnknownReason
from app.records import FundingEvent, LeadCountry, Measure, Personnel


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a mission itself: `is_reference` if the table of missions has it, `is_over` if it has ended."""

    acronym: str | None
    host_countries: tuple[str, ...]
    organization: str | None
    started_on: str | None
    ended_on: str | None
    successor: str | None
    is_reference: bool
    is_over: bool


def unknown_facts(mission: Known, facts: Facts, records: Iterable[KeptRecord]) -> dict[str, UnknownReason]:
    """For each fact that is missing, by its path in the mission's answer, why.

    `records` are all on the mission, those that were retracted or rejected among them.
    """
    gone = [one for one in records if one.retracted_at is not None or one.review == "rejected"]
    deployed, authorized = facts.strength.deployed, facts.strength.authorized
    found: dict[str, UnknownReason | None] = {
        "acronym": None if mission.acronym else "not_stated",
        "host_countries": None if mission.host_countries else _unless(mission.is_reference),
        "organization": None if mission.organization else _unless(mission.is_reference),
        "started_on": None if mission.started_on else "not_stated",
        "ended_on": None if mission.ended_on else "not_stated",
        "successor": None if mission.successor else _unless(mission.ended_on is None),
        "lead.current": None if facts.lead.current else _leaderless(mission, gone),
        "strength.deployed": None if deployed else _stated(gone, _counts("deployed")),
        "strength.authorized": None if authorized else _stated(gone, _counts("authorized")),
        "funding.events": None if facts.funding_events else _stated(gone, _is_funding),
    }
    if facts.strength.deployment_rate is None:
        missing = found["strength.deployed"] or found["strength.authorized"] or "not_applicable"
        found |= {"strength.deployment_rate": missing, "strength.shortfall": missing}
    return {path: reason for path, reason in found.items() if reason is not None}


def _unless(is_impossible: bool) -> UnknownReason:
    return "not_applicable" if is_impossible else "not_stated"


def _leaderless(mission: Known, gone: Iterable[KeptRecord]) -> UnknownReason:
    if mission.organization or mission.is_over:
        return "not_applicable"
    return _stated(gone, _is_leader)


def _stated(gone: Iterable[KeptRecord], states: Callable[[KeptRecord], bool]) -> UnknownReason:
    return "retracted" if any(map(states, gone)) else "not_stated"


def _is_leader(one: KeptRecord) -> bool:
    return isinstance(one.record, LeadCountry) and one.record.status == "current"


def _is_funding(one: KeptRecord) -> bool:
    return isinstance(one.record, FundingEvent)


def _counts(measure: Measure) -> Callable[[KeptRecord], bool]:
    """Whether a record counts the whole mission's people in one way."""

    def counts(one: KeptRecord) -> bool:
        record = one.record
        return isinstance(record, Personnel) and record.measure == measure and not record.contributors

    return counts
