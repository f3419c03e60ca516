from typing import Any

import pytest
from sqlalchemy import Engine, event
from sqlmodel import func, select

from app.reprints import BANDS, bands
from app.store.clusters import MAX_CANDIDATES, file_under, origin_of
from app.store.database import snapshot, transaction
from app.store.documents import document
from app.store.ids import document_id
from app.store.tables import DocumentBand
from tests.store.telling import keep, keep_again, mission, people, records_on, shown

STORY = """The Multinational Security Support mission counts {} police officers by now, far from those that the Council
has authorized. Every man counts on this ground, its commander said. A convoy of armoured cars is to arrive at the port
before the summer, if the road is free. The gangs still hold most of the capital, and the promised money does not come.
"""
FIRST = STORY.format(991)


def cluster(engine: Engine, identifier: str) -> str:
    with snapshot(engine) as session:
        found = document(session, identifier)
    assert found is not None
    return found.cluster


def test_a_story_of_its_own_is_the_first_of_its_cluster(engine: Engine) -> None:
    first, other = keep(engine, FIRST), keep(engine, "Another matter.")
    assert (cluster(engine, first), cluster(engine, other)) == (first, other)


@pytest.mark.parametrize(
    "reprint",
    [
        FIRST.upper(),
        FIRST.replace(", its commander said", ""),
        f"By our correspondent.\n{FIRST}",
        f"{FIRST}All rights.",
    ],
)
def test_reprints_have_the_cluster_of_the_first(engine: Engine, reprint: str) -> None:
    first = keep(engine, FIRST)
    second = keep(engine, reprint)
    assert cluster(engine, second) == first
    third = keep(engine, reprint + " ")
    assert cluster(engine, third) == first


def test_the_same_words_with_another_figure_are_a_story_of_their_own(engine: Engine) -> None:
    keep(engine, FIRST)
    other = keep(engine, STORY.format(770))
    assert cluster(engine, other) == other


def test_reprints_count_once(engine: Engine) -> None:
    for number, text in enumerate((FIRST, FIRST.upper(), STORY.format(770))):
        keep(engine, text, mission("MSS", host="HT"), people(number))
    found = shown(engine, "mss-haiti")
    assert found is not None
    assert found.documents == 2
    assert len({one.cluster for one in records_on(engine, "mss-haiti")}) == 2


def test_a_cluster_never_changes(engine: Engine) -> None:
    part = keep(engine, FIRST[:-60])
    whole = keep(engine, FIRST)
    keep_again(engine, FIRST, mission("MSS"))
    assert (cluster(engine, part), cluster(engine, whole)) == (part, part)


def test_a_text_without_words_is_nobody_s_reprint(engine: Engine) -> None:
    first, second = keep(engine, "— !"), keep(engine, "?")
    assert (cluster(engine, first), cluster(engine, second)) == (first, second)
    with snapshot(engine) as session:
        assert session.exec(select(func.count()).select_from(DocumentBand)).one() == 0


def test_few_texts_are_compared_however_many_share_a_key(engine: Engine) -> None:
    names = [keep(engine, STORY.format(number)) for number in range(MAX_CANDIDATES + 3)]
    asked: list[Any] = []
    event.listen(engine, "before_cursor_execute", lambda *arguments: asked.append(arguments[2:4]))
    with snapshot(engine) as session:
        assert origin_of(session, FIRST, bands(FIRST)) is None
        assert origin_of(session, STORY.format(0), bands(STORY.format(0))) == names[0]
    texts = [one for one in asked if "document_band" in one[0]]
    assert len(texts) == 2
    with engine.connect() as connection:
        for statement, parameters in texts:
            assert len(connection.exec_driver_sql(statement, parameters).all()) <= MAX_CANDIDATES


def test_keys_are_kept_once(engine: Engine) -> None:
    keep(engine, FIRST)
    with transaction(engine) as session:
        file_under(session, document_id(FIRST), [1, 2, 2])
    with snapshot(engine) as session:
        keys = session.exec(select(DocumentBand.key)).all()
    assert sorted(keys) == sorted(set(bands(FIRST)))
    assert len(keys) <= BANDS


def test_a_document_without_keys_has_them_after_it_is_read_again(engine: Engine) -> None:
    """As one has that was kept before there were any."""
    first = keep(engine, FIRST)
    with transaction(engine) as session:
        for one in session.exec(select(DocumentBand)):
            session.delete(one)
    keep_again(engine, FIRST)
    assert cluster(engine, keep(engine, FIRST.upper())) == first
