"""Keys that allow writing: made here, shown once, kept as SHA-256 hashes only.

A key is `mf_` and 43 URL-safe characters, 256 random bits: too many to guess, so a fast hash is
enough. It has one scope, and no scope includes another. Keys live in the table `api_key` or, where
the environment is the place for secrets, as `scope:hash` entries of `MISSION_FACTS_API_KEYS`.
"""

import hmac
import re
import secrets
from collections.abc import Iterable, Sequence
from datetime import datetime
from hashlib import sha256
from typing import Literal, NamedTuple, cast, get_args

from sqlmodel import Session, col, select

from app.store.tables import ApiKeyRow

Scope = Literal["ingest", "review"]
SCOPES: tuple[Scope, ...] = get_args(Scope)

_ENTRY = re.compile(rf"({'|'.join(SCOPES)}):([0-9a-f]{{64}})")


class KeyHash(NamedTuple):
    """What is kept of a key: what it allows, and the SHA-256 of its text in lower-case hex."""

    scope: Scope
    hash: str


def hash_key(key: str) -> str:
    """The SHA-256 of a key's UTF-8 text, 64 lower-case hex digits."""
    return sha256(key.encode("utf-8", "surrogatepass")).hexdigest()


def parse_hashes(text: str) -> tuple[KeyHash, ...]:
    """The keys that a comma-separated list of `scope:hash` entries allows; blanks do not count.

    Raises:
        ValueError: an entry has another form, such as the key itself in place of its hash; the
            message does not repeat the entry, for it may be a secret.
    """
    entries = [entry.strip() for entry in text.split(",") if entry.strip()]
    found = [_ENTRY.fullmatch(entry) for entry in entries]
    if None in found:
        where = found.index(None) + 1
        raise ValueError(f"entry {where} is not SCOPE:HASH, with scope {' or '.join(SCOPES)} and 64 hex digits")
    return tuple(KeyHash(cast("Scope", match[1]), match[2]) for match in found if match)


def create(session: Session, scope: Scope, *, label: str | None, now: datetime) -> str:
    """Make a key, keep its hash and return its text, which nobody can find out again; `now` is UTC."""
    key = f"mf_{secrets.token_urlsafe(32)}"
    digest = hash_key(key)
    key_id = f"key_{digest[:16]}"
    session.add(ApiKeyRow(id=key_id, hash=digest, scope=scope, label=label, created_at=now, revoked_at=None))
    return key


def list_all(session: Session) -> Sequence[ApiKeyRow]:
    """Every key ever made, revoked ones too, oldest first."""
    return session.exec(select(ApiKeyRow).order_by(col(ApiKeyRow.created_at), col(ApiKeyRow.id))).all()


def revoke(session: Session, key_id: str, *, now: datetime) -> bool:
    """End a key for good; False when there is no such key, and no change when it had ended before."""
    row = session.get(ApiKeyRow, key_id)
    if row is None:
        return False
    row.revoked_at = row.revoked_at or now
    return True


def holder_of(session: Session, key: str) -> str:
    """What a key is known by: its label, or its id where it has none or is not in the database."""
    digest = hash_key(key)
    label = session.exec(select(ApiKeyRow.label).where(ApiKeyRow.hash == digest)).first()
    return label or f"key_{digest[:16]}"


def live_hashes(session: Session) -> tuple[KeyHash, ...]:
    """The keys in the database that have not been revoked."""
    rows = session.exec(select(ApiKeyRow.scope, ApiKeyRow.hash).where(col(ApiKeyRow.revoked_at).is_(None)))
    return tuple(KeyHash(cast("Scope", scope), digest) for scope, digest in rows)


def scopes_of(key: str, known: Iterable[KeyHash]) -> frozenset[Scope]:
    """What `key` allows, empty for an unknown key; takes equally long wherever a hash begins to differ."""
    digest = hash_key(key)
    return frozenset(one.scope for one in known if hmac.compare_digest(one.hash, digest))
