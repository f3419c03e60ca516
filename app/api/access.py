"""What a request must bring: a key where it writes, and an `Accept` header that an answer can satisfy."""

from collections.abc import Callable
from typing import Annotated

from fastapi import Depends, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from app.api.problems import KeyMissing, KeyScope, NotAcceptable, WritingDisabled
from app.api.service import ServiceHere
from app.keys import Scope, holder_of, live_hashes, scopes_of
from app.store.database import snapshot

_BEARER = HTTPBearer(
    scheme_name="key",
    bearerFormat="mf_…",
    description="A key from `mission-facts keys create --scope ingest`, sent as `Authorization: Bearer mf_…`.",
    auto_error=False,
)
_CHALLENGE = {"WWW-Authenticate": 'Bearer realm="mission-facts"'}


def needs_key(scope: Scope) -> Callable[..., str]:
    """A dependency that lets through only requests with a key of this scope, and says what the key is known by.

    Raises:
        WritingDisabled: the server has no key at all.
        KeyMissing: no key was sent, or one that is unknown or revoked.
        KeyScope: the key has another scope.
    """

    def check(service: ServiceHere, sent: Annotated[HTTPAuthorizationCredentials | None, Depends(_BEARER)]) -> str:
        with snapshot(service.engine) as session:
            known = (*service.keys, *live_hashes(session))
        if not known:
            raise WritingDisabled(
                f"This server has no keys; `mission-facts keys create --scope {scope}` on it makes one."
            )
        if sent is None:
            raise KeyMissing("Send a key as `Authorization: Bearer mf_…`.", headers=_CHALLENGE)
        scopes = scopes_of(sent.credentials, known)
        if not scopes:
            raise KeyMissing("The key is unknown or was revoked.", headers=_CHALLENGE)
        if scope not in scopes:
            raise KeyScope(f"This needs a key with the scope {scope}.")
        with snapshot(service.engine) as session:
            return holder_of(session, sent.credentials)

    return check


def acceptable(request: Request) -> None:
    """Refuse a request whose `Accept` rules out the one form in which its path answers.

    Raises:
        NotAcceptable: it does; the detail names that form.
    """
    form = getattr(request.scope["route"].response_class, "media_type", None) or "application/json"
    if not accepts(", ".join(request.headers.getlist("accept")), form):
        raise NotAcceptable(f"This path answers in {form}.")


def accepts(header: str, media_type: str) -> bool:
    """Whether an `Accept` header (RFC 9110, 12.5.1) allows a media type; an empty one allows all."""
    if not header.strip():
        return True
    kind = media_type.partition("/")[0]
    quality: dict[str, float] = {}
    for offer in header.lower().split(","):
        name, *parameters = (part.strip() for part in offer.split(";"))
        quality[name] = next((_weight(one[2:]) for one in parameters if one.startswith("q=")), 1.0)
    nearest = next((name for name in (media_type, f"{kind}/*", "*/*") if name in quality), None)
    return nearest is not None and quality[nearest] > 0


def _weight(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 1.0
