"""What surrounds every request, as plain ASGI: its id, its log line, CORS, and the last resort for what fails."""

import re
from time import perf_counter
from urllib.parse import unquote_to_bytes
from uuid import uuid4

import structlog
from fastapi import Request
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.api.problems import MalformedRequest, Unexpected, answer

log = structlog.get_logger("app.api")

_SANE_ID = re.compile(r"[A-Za-z0-9._:/+=@-]{1,128}")
_BAD_ESCAPE = re.compile(rb"%(?![0-9A-Fa-f]{2})")


class RequestContext:
    """Gives each request an id, binds it to the log, echoes it, and writes one line when the request is over.

    The client's own `X-Request-ID` is kept if it is up to 128 safe characters. Every answer may be
    read from any origin: reads need no key, and cookies are never used.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request (ASGI)."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        sent = Headers(scope=scope).get("x-request-id", "")
        request_id = sent if _SANE_ID.fullmatch(sent) else uuid4().hex
        scope.setdefault("state", {})["request_id"] = request_id
        status: int | None = None

        async def send_with_id(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                headers = MutableHeaders(scope=message)
                headers["X-Request-ID"] = request_id
                headers.setdefault("Cache-Control", "no-cache")  # keep it, and ask whether it still holds
                headers["X-Content-Type-Options"] = "nosniff"
                headers["Access-Control-Allow-Origin"] = "*"
                headers["Access-Control-Expose-Headers"] = "ETag, Link, Location, Retry-After, X-Request-ID"
            await send(message)

        started = perf_counter()
        with structlog.contextvars.bound_contextvars(request_id=request_id):
            try:
                await self.app(scope, receive, send_with_id)
            finally:
                milliseconds = round((perf_counter() - started) * 1000, 1)
                log.info(
                    "request", method=scope["method"], path=scope["path"], status=status, milliseconds=milliseconds
                )


class HeadAsGet:
    """Answers HEAD as GET without the body, so that no route has to say so."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request (ASGI)."""
        if scope["type"] != "http" or scope["method"] != "HEAD":
            await self.app(scope, receive, send)
            return

        async def send_head(message: Message) -> None:
            await send({**message, "body": b""} if message["type"] == "http.response.body" else message)

        await self.app({**scope, "method": "GET"}, receive, send_head)


class LastResort:
    """Refuses URLs that cannot be read, and answers 500 for whatever nothing else caught.

    The traceback goes to the log with the request id; the client is told the id only. When the
    answer has already begun, the exception goes on to the server, which cuts the connection.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request (ASGI)."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        if fault := _unreadable(scope):
            await answer(MalformedRequest(fault), Request(scope))(scope, receive, send)
            return
        has_begun = False

        async def send_and_note(message: Message) -> None:
            nonlocal has_begun
            has_begun = True
            await send(message)

        try:
            await self.app(scope, receive, send_and_note)
        except Exception:
            log.exception("unexpected")
            if has_begun:
                raise
            problem = Unexpected(f"The request failed; its id is {scope['state']['request_id']}.")
            await answer(problem, Request(scope))(scope, receive, send)


def _unreadable(scope: Scope) -> str | None:
    """Why the URL has no meaning, or None: as bytes it must be well escaped UTF-8 without NUL."""
    raw: bytes = scope["raw_path"] + b"?" + scope["query_string"]
    if _BAD_ESCAPE.search(raw):
        return "The URL has a percent sign that is not followed by two hex digits."
    try:
        text = unquote_to_bytes(raw).decode()
    except UnicodeDecodeError:
        return "The URL is not UTF-8 once its percent-encoding is undone."
    return "The URL holds a NUL character." if "\0" in text else None
