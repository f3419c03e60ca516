"""In real and made-up news each mission of the reference table is recognized, and every other has a slug of its own."""

import shutil
from collections import defaultdict
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlmodel import select

from app.evaluation import AnnotatedDocument
from app.ingest import ingest
from app.records import Document
from app.seeding import reference_missions, seed
from app.store.base import known, table_of
from app.store.database import connect, snapshot
from app.store.tables import MissionMention

NOW = datetime(2026, 11, 23, tzinfo=UTC)
CORPUS = Path(__file__).parents[2] / "corpus" / "dev"
TABLE = {one.slug for one in reference_missions()}
EXPECTED = {
    name: set(slugs)
    for name, *slugs in map(str.split, Path(__file__).with_name("linking_dev.txt").read_text().splitlines())
    if name != "#"
}


@pytest.fixture(scope="module")
def linked(migrated_sqlite: Path, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, set[str]]:
    """The slugs of the missions of each document, all read into one database that has the reference tables."""
    engine = connect(f"sqlite:///{shutil.copy(migrated_sqlite, tmp_path_factory.mktemp('dev') / 'dev.db')}")
    seed(engine, now=NOW)
    found: dict[str, set[str]] = defaultdict(set)
    for path in sorted(CORPUS.glob("*.json")):
        gold = AnnotatedDocument.model_validate_json(path.read_bytes())
        document = Document(text=gold.text, published_on=gold.published_on)
        kept = ingest(engine, document, now=NOW).document_id
        with snapshot(engine) as session:
            mentions = select(MissionMention.mission).where(
                known(table_of(MissionMention)), MissionMention.document == kept
            )
            found[path.stem].update(session.exec(mentions))
    engine.dispose()
    return found


def test_every_mission_is_linked_to_the_right_one(linked: Mapping[str, set[str]]) -> None:
    wrong = {}
    for name, slugs in linked.items():
        expected = EXPECTED.get(name, set())
        own = tuple(stem.removeprefix("*") for stem in expected if stem.startswith("*"))
        others = {slug for slug in slugs - expected if slug in TABLE or not (own and slug.startswith(own))}
        if others:
            wrong[name] = others
    assert wrong == {}


def test_hardly_any_is_missed(linked: Mapping[str, set[str]]) -> None:
    listed = [(name, slug) for name, slugs in EXPECTED.items() for slug in slugs if not slug.startswith("*")]
    assert {slug for _, slug in listed} <= TABLE
    missed = [(name, slug) for name, slug in listed if slug not in linked[name]]
    assert len(missed) <= len(listed) * 0.03, missed


def test_no_two_texts_share_a_mission_that_is_made_up(linked: Mapping[str, set[str]]) -> None:
    own = [slug for slugs in linked.values() for slug in slugs - TABLE]
    assert len(own) == len(set(own))
    assert own
