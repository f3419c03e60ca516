from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import Engine

from app.kept import AsOf, ReferenceMission
from app.store.database import snapshot, transaction
from app.store.ledger import Ledger
from app.store.merging import merge, unmerge
from app.store.missions import MissionFilter, missions
from app.store.missions import mission as mission_called
from app.store.official_list import bring_in as bring_in_list
from app.store.reference import bring_in
from app.veto_list import VetoList
from tests.store.telling import (
    NOW,
    keep,
    keep_again,
    lines,
    log,
    look,
    mission,
    people,
    records_on,
    said,
    shown,
    value,
    veto,
)
from tests.store.watching import collections
from tests.store.world import FULL, known_mission, vote

MINUSMA = known_mission("minusma", "MINUSMA", "UN Stabilization Mission in Mali")
MSS = known_mission("mss", "MSS", host_countries=("HT",), organization=None, lead_country="KE", started_on="2024-06-25")


def table(engine: Engine, *rows: ReferenceMission) -> int:
    with transaction(engine) as session:
        return bring_in(session, rows, now=NOW)


def called(engine: Engine, name: str) -> str | None:
    with snapshot(engine) as session:
        found = mission_called(session, name)
    return None if found is None else found.slug


def test_the_first_time(engine: Engine) -> None:
    assert table(engine, MINUSMA, MSS) == 2
    assert lines(engine) == ["added mission minusma reference", "added mission mss reference"]
    one = shown(engine, "minusma")
    assert one is not None
    assert (one.acronym, one.names) == ("MINUSMA", {"en": ("MINUSMA Official Stabilization Mission",)})
    assert (one.host_countries, one.organization, one.started_on) == (("ML",), "UN", "2013-07-01")
    assert (one.is_reference, one.documents, one.recorded_at) == (True, 0, NOW)


def test_the_same_again_changes_nothing(engine: Engine) -> None:
    table(engine, MINUSMA, MSS)
    with snapshot(engine) as session:
        before = collections(session)
    assert table(engine, MINUSMA, MSS) == 0
    with snapshot(engine) as session:
        assert collections(session) == before
    assert len(log(engine)) == 2


@pytest.mark.parametrize(
    "changes",
    [
        {"ended_on": "2023-12-31"},
        {"host_countries": ("ML", "NE")},
        {"organization": None},
        {"successor": "mss"},
        {"names": (("fr", "Mission officielle de stabilisation"),)},
        {"acronyms": ("MINUSMA", "MINUSMAL")},
        {"acronyms": ("MNSM",)},
        {"variants": ("MINUSMA Stabilization Force",)},
        {"lead_country": "DE"},
    ],
)
def test_what_changed_is_brought_in_and_the_old_is_still_known_at_its_time(
    engine: Engine, changes: dict[str, Any]
) -> None:
    table(engine, MINUSMA, MSS)
    old, last = shown(engine, "minusma"), log(engine)[-1]
    changed = replace(MINUSMA, **changes)
    assert table(engine, changed, MSS) == 1
    assert lines(engine, last.sequence) == ["corrected mission minusma reference"]
    assert shown(engine, "minusma", AsOf(known_at=last.at)) == old
    new = shown(engine, "minusma")
    assert new is not None
    for field in changes.keys() & {"ended_on", "host_countries", "organization", "successor"}:
        assert getattr(new, field) == changes[field]
    assert table(engine, changed, MSS) == 0


def test_what_the_table_drops_goes_unless_a_text_speaks_of_it(engine: Engine) -> None:
    table(engine, MINUSMA, MSS)
    keep(engine, "x", mission("MSS", started_on="2024"), people(991))
    last = log(engine)[-1].sequence
    assert table(engine) == 2
    assert lines(engine, last) == ["retracted mission minusma reference", "corrected mission mss reference"]
    assert (shown(engine, "minusma"), called(engine, "MINUSMA")) == (None, None)
    one = shown(engine, "mss")
    assert one is not None
    assert (one.is_reference, one.started_on, one.host_countries, one.acronym) == (False, "2024", (), "MSS")
    assert one.names == {"en": ("MSS Official Stabilization Mission",)}
    keep(engine, "y", mission(None, "MSS Official Stabilization Mission"), people(992))
    assert [value(kept, "count") for kept in records_on(engine, "mss")] == [991, 992]
    assert table(engine, MINUSMA) == 1
    assert called(engine, "MINUSMA") == "minusma"


def test_what_the_table_says_goes_before_what_texts_say(engine: Engine) -> None:
    table(engine, MINUSMA)
    keep(engine, "x", mission("MINUSMA", started_on="2012", ended_on="2022"))
    one = shown(engine, "minusma")
    assert one is not None
    assert (one.started_on, one.ended_on) == ("2013-07-01", "2022")
    table(engine, known_mission("minusma", "MINUSMA", ended_on="2023-12-31"))
    one = shown(engine, "minusma")
    assert one is not None
    assert (one.started_on, one.ended_on, one.documents) == ("2013-07-01", "2023-12-31", 1)


def test_a_mission_that_texts_made_is_recognized_and_merged(engine: Engine) -> None:
    keep(engine, "x", mission("MINUSMA", host="ML"), people(12000))
    keep(engine, "y", mission("MINUSMA", host="HT"), people(5))
    last = log(engine)[-1].sequence
    assert table(engine, MINUSMA) == 1
    assert (shown(engine, "minusma-mali"), called(engine, "minusma-mali")) == (None, "minusma")
    [one] = records_on(engine, "minusma")
    assert lines(engine, last) == [
        "added mission minusma reference",
        "retracted mission minusma-mali reference",
        f"corrected personnel {one.id} reference",
    ]
    assert len(records_on(engine, "minusma-haiti")) == 1


def test_the_table_s_slug_may_be_that_of_a_mission_that_texts_made(engine: Engine) -> None:
    keep(engine, "x", mission("MINUSMA", ended_on="2023"), people(12000))
    assert table(engine, MINUSMA) == 1
    one = shown(engine, "minusma")
    assert one is not None
    assert (one.is_reference, one.ended_on, one.host_countries, one.documents) == (True, "2023", ("ML",), 1)


def test_a_mission_of_a_text_that_several_fit_stays_its_own(engine: Engine) -> None:
    keep(engine, "x", mission("MSS"))
    table(engine, MSS, known_mission("mss-2", "MSS"))
    assert shown(engine, "mss") is not None
    keep(engine, "y", mission("MSS"))
    assert [one.name for one in log(engine) if one.action == "retracted"] == []


def test_what_a_person_parted_is_not_merged_again(engine: Engine) -> None:
    keep(engine, "x", mission("MINUSMA", host="ML"), people(12000))
    table(engine, MINUSMA)
    with transaction(engine) as session:
        unmerge(session, "minusma-mali", now=NOW)
    table(engine, MINUSMA, MSS)
    assert shown(engine, "minusma-mali") is not None


def test_what_a_person_merged_the_other_way_round_stays(engine: Engine) -> None:
    table(engine, MINUSMA)
    keep(engine, "x", mission("Takuba", host="NE"), people(1))
    keep(engine, "y", mission("MINUSMA", host="NE"), people(2))
    with transaction(engine) as session:
        merge(session, "minusma", "minusma-niger", now=NOW)
        merge(session, "takuba-niger", "minusma-niger", now=NOW)
    changed = known_mission("minusma", "MINUSMA", host_countries=("ML", "NE"))
    assert table(engine, changed, MSS) == 2
    assert [called(engine, name) for name in ("minusma", "takuba-niger")] == ["minusma-niger"] * 2
    assert len(records_on(engine, "minusma-niger")) == 2


def test_variants_are_found_but_not_shown(engine: Engine) -> None:
    table(engine, MINUSMA)
    one = shown(engine, "minusma")
    assert one is not None
    assert one.names == {"en": ("MINUSMA Official Stabilization Mission",)}
    assert called(engine, "the UN stabilization mission in Mali") == "minusma"
    with snapshot(engine) as session:
        found = missions(session, MissionFilter(q="stabilization mali"), limit=9).rows
    assert [one.slug for one in found] == ["minusma"]
    keep(engine, "x", mission(None, "UN Stabilization Mission in Mali", host="ML"), people(5))
    assert len(records_on(engine, "minusma")) == 1


def test_of_two_names_that_fold_alike_the_first_counts_an_acronym_before_a_name(engine: Engine) -> None:
    alike = (("en", FULL), ("en", f"the {FULL}"), ("und", "Minusma"))
    one = known_mission("minusma", "MINUSMA", FULL.upper(), "The Minusma", names=alike)
    assert table(engine, one) == 1
    found = shown(engine, "minusma")
    assert found is not None
    assert found.names == {"en": (FULL,)}
    assert table(engine, one) == 0


@pytest.mark.parametrize(
    ("host", "published_on", "slug"),
    [
        ("LR", "2026", "ecomog-1"),
        ("SL", "1991", "ecomog-2"),
        (None, "1992", "ecomog-1"),
        (None, "2000", "ecomog-2"),
        (None, "1998", None),  # both ran
        ("GW", "1999", None),
    ],
)
def test_homonyms_are_told_apart_by_host_country_then_by_when_they_ran(
    engine: Engine, host: str | None, published_on: str, slug: str | None
) -> None:
    rows: Sequence[ReferenceMission] = (
        known_mission("ecomog-1", "ECOMOG", host_countries=("LR",), started_on="1990", ended_on="1997"),
        known_mission("ecomog-2", "ECOMOG", host_countries=("SL",), started_on="1998", ended_on="2000"),
    )
    table(engine, *rows)
    keep(engine, "x", mission("ECOMOG", host=host), people(5), published_on=published_on)
    spoken_of = [one.slug for one in (shown(engine, f"ecomog-{number}") for number in (1, 2)) if one and one.documents]
    assert spoken_of == ([slug] if slug else [])


def test_a_host_country_that_the_table_brings_judges_vetoes_anew(engine: Engine) -> None:
    keep(engine, "x", mission("MINUSMA"), veto(date="2023-08"))
    votes = vote("2023-08-30", "S/2023/638", "ML"), vote("2023-08-01", None, "HT")
    with transaction(engine) as session, Ledger(session, NOW) as ledger:
        bring_in_list(ledger, VetoList(votes, "2024-01-01"))
    [one] = records_on(engine, "minusma")
    assert said(engine, one.id) == "ambiguous"
    table(engine, MINUSMA)
    assert said(engine, one.id) == "confirmed"
    assert look(engine, one.id, AsOf(known_at=one.recorded_at)).official is None
    assert f"corrected veto_event {one.id} official_list" in lines(engine)
    keep_again(engine, "x", mission("MINUSMA"), veto(date="2023-08"))
    assert said(engine, one.id) == "confirmed"
