from dataclasses import replace

import pytest

from app.abstention import Known, unknown_facts
from app.facts import mission_facts
from app.kept import KeptRecord
from tests.keeping import NOW, lead, money, people, veto

NOTHING = Known(None, (), None, None, None, None, is_reference=False, is_over=False)
ALL_OF_IT = Known("MSS", ("HT",), "UN", "2024", "2025", "gsf-haiti", is_reference=True, is_over=True)
OF_RECORDS = {
    "lead.current",
    "strength.deployed",
    "strength.authorized",
    "strength.deployment_rate",
    "strength.shortfall",
    "funding.events",
}
STATED = [lead("current", "KE"), people("deployed", 991), people("authorized", 2500), money("freeze")]


def why(mission: Known, *records: KeptRecord) -> dict[str, str]:
    return dict(unknown_facts(mission, mission_facts(records), records))


def test_nobody_says_anything() -> None:
    found = why(NOTHING)
    assert set(found.values()) == {"not_stated", "not_applicable"}
    assert [path for path, reason in found.items() if reason == "not_applicable"] == ["successor"]
    assert found.keys() == OF_RECORDS | {
        *("acronym", "host_countries", "organization", "started_on", "ended_on", "successor")
    }


def test_nothing_is_missing() -> None:
    assert why(ALL_OF_IT, *STATED) == {}


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({"acronym": None}, {"acronym": "not_stated"}),
        ({"host_countries": ()}, {"host_countries": "not_applicable"}),
        ({"host_countries": (), "is_reference": False}, {"host_countries": "not_stated"}),
        ({"organization": None}, {"organization": "not_applicable"}),
        ({"organization": None, "is_reference": False}, {"organization": "not_stated"}),
        ({"started_on": None}, {"started_on": "not_stated"}),
        ({"ended_on": None}, {"ended_on": "not_stated"}),
        ({"successor": None}, {"successor": "not_stated"}),
        ({"ended_on": None, "successor": None}, {"ended_on": "not_stated", "successor": "not_applicable"}),
    ],
)
def test_what_is_missing_of_the_mission_itself(changes: dict[str, object], found: dict[str, str]) -> None:
    assert why(replace(ALL_OF_IT, **changes), *STATED) == found  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("organization", "is_over", "reason"),
    [("UN", False, "not_applicable"), (None, True, "not_applicable"), (None, False, "not_stated")],
)
def test_who_leads_no_mission_of_an_organization_nor_one_that_is_over(
    organization: str | None, is_over: bool, reason: str
) -> None:
    mission = replace(NOTHING, organization=organization, is_over=is_over)
    assert why(mission)["lead.current"] == reason


@pytest.mark.parametrize("gone", [{"review": "rejected"}, {"retracted_at": NOW}])
@pytest.mark.parametrize(
    ("one", "path"),
    [
        (lead("current", "KE"), "lead.current"),
        (people("deployed", 991), "strength.deployed"),
        (people("authorized", 2500), "strength.authorized"),
        (money("freeze"), "funding.events"),
    ],
)
def test_what_was_stated_and_taken_back(one: KeptRecord, path: str, gone: dict[str, object]) -> None:
    assert why(NOTHING, replace(one, **gone))[path] == "retracted"  # type: ignore[arg-type]
    assert path not in why(NOTHING, one)
    assert path not in why(NOTHING, one, replace(one, id="rec_other", **gone))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "one",
    [
        lead("former", "KE", review="rejected"),
        lead("proposed", "KE", review="rejected"),
        people("deployed", 991, contributors=("KE",), review="rejected"),
        people("withdrawal", 991, review="rejected"),
        veto("RU", review="rejected"),
    ],
)
def test_what_would_not_have_been_the_fact_was_not_stated(one: KeptRecord) -> None:
    assert why(NOTHING, one) == why(NOTHING)


@pytest.mark.parametrize(
    ("records", "reason"),
    [
        ((), "not_stated"),
        ((people("deployed", 991),), "not_stated"),
        ((people("deployed", 991), people("authorized", 2500, review="rejected")), "retracted"),
        ((people("deployed", 991, review="rejected"), people("authorized", 2500)), "retracted"),
        ((people("deployed", 991, category="police"), people("authorized", 2500)), "not_applicable"),
        ((people("deployed", 991), people("authorized", 2500)), None),
    ],
)
def test_a_rate_needs_two_numbers_of_the_same_people(records: tuple[KeptRecord, ...], reason: str | None) -> None:
    found = why(NOTHING, *records)
    assert found.get("strength.deployment_rate") == found.get("strength.shortfall") == reason
