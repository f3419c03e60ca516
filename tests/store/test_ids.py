"""Ids are part of what clients keep: these values may never change."""

from app.records import Document, Extraction
from app.store.ids import document_id, mention_id, record_id


def test_ids_of_a_document_and_all_in_it(document: Document, extraction: Extraction) -> None:
    identifier = document_id(document.text)
    missions = {mission.key: mission for mission in extraction.missions}
    assert identifier == "doc_b589648703fd2048"
    assert [mention_id(identifier, mission) for mission in extraction.missions] == [
        "men_86417212350531be",
        "men_09e32d65a62e131e",
    ]
    assert [record_id(identifier, one, missions.get(one.mission or "")) for one in extraction.records] == [
        "rec_0312be1635efc143",
        "rec_e726db613545e073",
        "rec_7ad1fa5694f5bf4e",
        "rec_90945f16a4d910d6",
        "rec_1676b7931f9d6ec5",
        "rec_931c7e209062a05c",
        "rec_566ad93026e44ec0",
    ]


def test_a_document_id_is_made_of_the_very_text() -> None:
    assert document_id("é") != document_id("e\u0301")
    assert document_id("a\n") != document_id("a\r\n")


def test_a_record_id_does_not_depend_on_who_says_so_nor_on_the_key_of_its_mission(extraction: Extraction) -> None:
    mission, record = extraction.missions[0], extraction.records[0]
    attributed = record.model_copy(update={"attribution": "sources", "certainty": "attributed", "mission": "m9"})
    renamed = mission.model_copy(update={"key": "m9"})
    assert record_id("doc_1", attributed, renamed) == record_id("doc_1", record, mission)


def test_a_record_id_depends_on_document_mission_values_and_spans(extraction: Extraction) -> None:
    mission, other = extraction.missions
    deployed = extraction.records[2]
    moved = deployed.evidence[0].model_copy(update={"start": 1})
    ids = {
        record_id("doc_1", deployed, mission),
        record_id("doc_2", deployed, mission),
        record_id("doc_1", deployed, other),
        record_id("doc_1", deployed.model_copy(update={"count": 992}), mission),
        record_id("doc_1", deployed.model_copy(update={"evidence": (moved,)}), mission),
    }
    assert len(ids) == 5
