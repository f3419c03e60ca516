"""Keys: shown once, known by their hash, without effect once revoked; the same on both databases."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Engine
from sqlmodel import select

from app import keys
from app.keys import KeyHash, hash_key, parse_hashes, scopes_of
from app.store.database import snapshot, transaction
from app.store.tables import ApiKeyRow

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


def test_a_key_is_kept_as_its_hash_only(engine: Engine) -> None:
    with transaction(engine) as session:
        key = keys.create(session, "ingest", label="newsroom", now=NOW)
    with snapshot(engine) as session:
        (row,) = session.exec(select(ApiKeyRow)).all()
    assert key.startswith("mf_")
    assert len(key) == 46
    assert (row.scope, row.label, row.created_at, row.revoked_at) == ("ingest", "newsroom", NOW, None)
    assert row.hash == hash_key(key)
    assert key[3:] not in str(row.model_dump())


def test_a_key_allows_its_scope_until_it_is_revoked(engine: Engine) -> None:
    with transaction(engine) as session:
        key = keys.create(session, "ingest", label=None, now=NOW)
        other = keys.create(session, "review", label=None, now=NOW + timedelta(seconds=1))
    with transaction(engine) as session:
        live = keys.live_hashes(session)
        assert scopes_of(key, live) == {"ingest"}
        assert scopes_of(other, live) == {"review"}
        first, second = keys.list_all(session)
        assert keys.revoke(session, first.id, now=NOW)
    with transaction(engine) as session:
        assert scopes_of(key, keys.live_hashes(session)) == set()
        assert scopes_of(other, keys.live_hashes(session)) == {"review"}
        assert [one.id for one in keys.list_all(session)] == [first.id, second.id]


def test_revoking_again_changes_nothing_and_an_unknown_key_is_said(engine: Engine) -> None:
    with transaction(engine) as session:
        keys.create(session, "ingest", label=None, now=NOW)
    with transaction(engine) as session:
        (row,) = keys.list_all(session)
        assert keys.revoke(session, row.id, now=NOW)
        assert keys.revoke(session, row.id, now=NOW + timedelta(days=1))
        assert not keys.revoke(session, "key_unknown", now=NOW)
    with snapshot(engine) as session:
        assert session.exec(select(ApiKeyRow.revoked_at)).one() == NOW


def test_two_keys_are_never_the_same(engine: Engine) -> None:
    with transaction(engine) as session:
        made = {keys.create(session, "ingest", label=None, now=NOW) for _ in range(20)}
    assert len(made) == 20


@pytest.mark.parametrize("wrong", ["", "mf_", "mf_other", "MF_ONE", "mf_one ", "mf_oné", "\ud800", hash_key("mf_one")])
def test_another_key_allows_nothing(wrong: str) -> None:
    assert scopes_of("mf_one", [KeyHash("ingest", hash_key("mf_one"))]) == {"ingest"}
    assert scopes_of(wrong, [KeyHash("ingest", hash_key("mf_one"))]) == set()


def test_entries_of_the_environment() -> None:
    digest = hash_key("mf_one")
    assert parse_hashes("") == parse_hashes(" , ") == ()
    assert parse_hashes(f"ingest:{digest}, review:{digest}") == (KeyHash("ingest", digest), KeyHash("review", digest))


@pytest.mark.parametrize(
    "bad", ["mf_one", "ingest:", "ingest:mf_one", f"admin:{'0' * 64}", f"ingest:{'A' * 64}", f"ingest:{'0' * 65}"]
)
def test_an_entry_of_another_form_is_named_by_its_place(bad: str) -> None:
    good = f"ingest:{'0' * 64}"
    with pytest.raises(ValueError, match="entry 2 is not SCOPE:HASH") as caught:
        parse_hashes(f"{good},{bad}")
    assert bad not in str(caught.value)


def test_a_key_is_known_by_its_label_or_else_by_its_id(engine: Engine) -> None:
    with transaction(engine) as session:
        labelled = keys.create(session, "review", label="desk", now=NOW)
        bare = keys.create(session, "review", label=None, now=NOW)
        ids = {row.label: row.id for row in keys.list_all(session)}
    with snapshot(engine) as session:
        assert keys.holder_of(session, labelled) == "desk"
        assert keys.holder_of(session, bare) == ids[None]
        assert keys.holder_of(session, "mf_environment") == f"key_{hash_key('mf_environment')[:16]}"
