import pytest
from sqlalchemy import Engine

from app.kept import AsOf, ReviewAction
from app.records import Document, Evidence, Extraction, Mission, Record
from app.store.database import snapshot, transaction
from app.store.documents import document as one_document
from app.store.ids import document_id
from app.store.ledger import Ledger
from app.store.missions import mission as mission_called
from app.store.official_list import bring_in
from app.store.rereading import Reread, outdated, put_again
from app.store.writing import put
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
    review,
    said,
    shown,
    told,
    veto,
)
from tests.store.watching import sight
from tests.store.world import LISTS

HAITI = "mss-haiti"
MSS = mission("MSS", host="HT")
READ = (MSS, people(991), people(2500, at=11, measure="authorized"))


@pytest.fixture
def filled(engine: Engine) -> Engine:
    """A document, `x`, of two records on one mission."""
    keep(engine, "x", *READ)
    return engine


def ids(engine: Engine) -> list[str]:
    return [one.id for one in records_on(engine, HAITI)]


def test_the_same_reading_changes_nothing_but_the_version(
    engine: Engine, document: Document, extraction: Extraction
) -> None:
    with transaction(engine) as session:
        name = put(session, document, extraction, version="1", now=NOW).document_id
    with snapshot(engine) as session:
        before = sight(session)
    with transaction(engine) as session:
        assert put_again(session, name, extraction, version="2", now=NOW) == Reread(0, 0)
    with snapshot(engine) as session:
        after = sight(session)
    assert [one for one, kept in after.collections.items() if kept != before.collections[one]] == [("document", name)]
    assert after.collections["document", name].version == "2"
    assert (after.facts, after.retracted, after.leads_to) == (before.facts, before.retracted, before.leads_to)


def test_what_is_found_no_more_is_retracted_and_what_is_found_again_restored(filled: Engine) -> None:
    gone, stays = ids(filled)
    last = log(filled)[-1]
    assert keep_again(filled, "x", READ[0], READ[2]) == Reread(0, 1)
    assert ids(filled) == [stays]
    assert (look(filled, gone).retracted_at, look(filled, gone).revision) == (log(filled)[-1].at, 2)
    assert f"retracted personnel {gone} reading" in lines(filled, last.sequence)
    assert keep_again(filled, "x", READ[0], READ[2], version="3") == Reread(0, 0)
    assert look(filled, gone).revision == 2
    assert keep_again(filled, "x", *READ, version="4") == Reread(1, 0)
    assert ids(filled) == [gone, stays]
    assert (look(filled, gone).retracted_at, look(filled, gone).revision) == (None, 3)
    assert lines(filled)[-1] == f"added personnel {gone} reading"
    assert look(filled, gone, AsOf(known_at=last.at)) == look(filled, gone, AsOf(known_at=NOW))


def test_what_is_newly_found_is_added(filled: Engine) -> None:
    new = mission("MINUSMA", host="ML", key="m2", at=1)
    assert keep_again(filled, "x", *READ, new, people(12000, "m2", at=12), veto(None)) == Reread(2, 0)
    [one] = records_on(filled, "minusma-mali")
    assert (one.revision, one.recorded_at, one.version) == (1, log(filled)[-1].at, "2")
    found = shown(filled, "minusma-mali")
    assert found is not None
    assert found.documents == 1


@pytest.mark.parametrize("action", ["accept", "reject", "correct"])
def test_what_a_person_decided_on_stays(filled: Engine, action: ReviewAction) -> None:
    one, _ = ids(filled)
    review(filled, one, action, **({"count": 994} if action == "correct" else {}))
    decided = look(filled, one)
    assert keep_again(filled, "x", READ[0], READ[2]) == Reread(0, 0)
    assert keep_again(filled, "x", version="3") == Reread(0, 1)
    assert keep_again(filled, "x", *READ, version="4", published_on="2024") == Reread(1, 0)
    assert look(filled, one) == decided


def test_what_was_reopened_may_be_retracted(filled: Engine) -> None:
    one, _ = ids(filled)
    review(filled, one, "accept")
    review(filled, one, "reopen")
    assert keep_again(filled, "x", READ[0], READ[2]) == Reread(0, 1)


@pytest.mark.parametrize(
    ("action", "stated", "is_there"),
    [
        ("correct", people(994), True),  # the corrected value at the very words
        ("reject", people(991, at=10, certainty="attributed", attribution="sources"), True),
        ("accept", people(991, at=9), False),  # the same value elsewhere
        ("reject", people(991, at=12), False),
        ("correct", people(995), False),  # neither what was read nor what it was corrected to
        ("reject", people(992), False),
        ("reject", people(991, measure="authorized"), False),
    ],
)
def test_what_a_person_decided_is_not_doubled(
    filled: Engine, action: ReviewAction, stated: Record, is_there: bool
) -> None:
    one, other = ids(filled)
    review(filled, one, action, **({"count": 994} if action == "correct" else {}))
    done = keep_again(filled, "x", READ[0], READ[2], stated)
    assert done.added == (not is_there)
    assert len(ids(filled)) == 2 + done.added
    assert {one, other} <= set(ids(filled))


def test_words_that_overlap_are_the_same_statement(engine: Engine) -> None:
    ten = (Evidence(start=10, end=20, quote="x" * 10),)
    keep(engine, "x", MSS, people(991).model_copy(update={"evidence": ten}))
    [one] = ids(engine)
    review(engine, one, "reject")
    assert keep_again(engine, "x", MSS, people(991, at=19)).added == 0
    assert keep_again(engine, "x", MSS, people(991, at=20)).added == 1


def test_what_was_taken_back_does_not_come_back_beside_a_decision(filled: Engine) -> None:
    one, _ = ids(filled)
    keep_again(filled, "x", READ[0], people(994))
    keep_again(filled, "x", *READ, version="3")
    review(filled, one, "correct", count=994)
    assert keep_again(filled, "x", READ[0], READ[2], people(994), version="4") == Reread(0, 0)
    assert len(ids(filled)) == 2


@pytest.mark.parametrize("stated", [[mission("MNF", host="HT"), people(991)], []])
def test_a_mission_of_which_no_text_speaks_any_more_goes_with_its_names(filled: Engine, stated: list[Mission]) -> None:
    last = log(filled)[-1]
    keep_again(filled, "x", *stated)
    assert shown(filled, HAITI) is None
    assert f"retracted mission {HAITI} reading" in lines(filled, last.sequence)
    assert shown(filled, HAITI, AsOf(known_at=last.at)) is not None
    with snapshot(filled) as session:
        assert mission_called(session, "MSS") is None
    keep(filled, "y", mission(None, "Multinational Security Support mission", host="HT"))
    keep(filled, "z", mission("MSS", host="HT"))
    assert shown(filled, HAITI) is not None


def test_a_mission_that_comes_back_has_the_names_of_now(engine: Engine) -> None:
    keep(engine, "x", mission("MSS", "The Old Stabilization Force", host="HT"))
    keep_again(engine, "x")
    keep(engine, "y", mission("MSS", "The New Stabilization Force", host="HT"))
    again = shown(engine, HAITI)
    assert again is not None
    assert (again.names, again.recorded_at) == ({"en": ("The New Stabilization Force",)}, NOW)


def test_a_mission_stays_as_long_as_another_text_or_a_decision_speaks_of_it(filled: Engine) -> None:
    keep(filled, "y", MSS)
    keep_again(filled, "x")
    assert shown(filled, HAITI) is not None
    keep(filled, "z", MSS, people(7))
    review(filled, ids(filled)[0], "accept")
    keep_again(filled, "y")
    keep_again(filled, "z")
    assert shown(filled, HAITI) is not None


def test_what_is_said_of_a_mission_is_renewed(engine: Engine) -> None:
    keep(engine, "x", mission("MSS", host="HT", started_on="2024-06", ended_on="2025"))
    keep_again(engine, "x", mission("MSS", host="HT", started_on="2024-05"))
    found = shown(engine, HAITI)
    assert found is not None
    assert (found.started_on, found.ended_on) == ("2024-05", None)


def test_a_document_s_language_date_and_notes_are_renewed_but_not_what_it_came_with(engine: Engine) -> None:
    keep(engine, "x", *READ)
    keep(engine, "y", *READ, language="fr", published_on="2024-01")
    for text in "xy":
        extraction = told(*READ, language="es", published_on="2025-09").model_copy(update={"notes": ("a note",)})
        with transaction(engine) as session:
            put_again(session, document_id(text), extraction, version="2", now=NOW)
    with snapshot(engine) as session:
        found = [one_document(session, document_id(text)) for text in "xy"]
        before = one_document(session, document_id("x"), AsOf(known_at=NOW))
    assert [one and (one.language, one.published_on, one.notes) for one in (*found, before)] == [
        ("es", "2025-09", ("a note",)),
        ("fr", "2024-01", ("a note",)),
        ("en", "2025-08", ()),
    ]
    assert [one.published_on for one in records_on(engine, HAITI)] == ["2025-09"] * 2 + ["2024-01"] * 2


def test_a_veto_that_comes_back_is_judged_by_the_list_of_then(engine: Engine) -> None:
    keep(engine, "x", mission("MINUSMA", host="ML"), veto(draft="S/2023/638"))
    [one] = records_on(engine, "minusma-mali")
    keep_again(engine, "x", mission("MINUSMA", host="ML"))
    with transaction(engine) as session, Ledger(session, NOW) as ledger:
        bring_in(ledger, LISTS[0])
    keep_again(engine, "x", mission("MINUSMA", host="ML"), veto(draft="S/2023/638"))
    assert said(engine, one.id) == "confirmed"


def test_documents_of_another_version_by_id(engine: Engine) -> None:
    names = sorted(keep(engine, text, MSS) for text in "xyz")
    keep_again(engine, "y", MSS, version="2")
    with snapshot(engine) as session:
        old = [name for name in names if name != document_id("y")]
        assert [one.id for one in outdated(session, "2", limit=9)] == old
        assert [one.id for one in outdated(session, "2", limit=1)] == old[:1]
        assert [one.id for one in outdated(session, "3", limit=9)] == names


def test_an_unknown_document_cannot_be_read_again(engine: Engine) -> None:
    with pytest.raises(KeyError, match="doc_"):
        keep_again(engine, "unknown")
    assert log(engine) == []
