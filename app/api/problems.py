"""Errors as problem details (RFC 9457): one class per type with its status, and the one builder of their answers.

A handler raises a `Problem`; nothing else decides a status, a title or a body. Each type has a page at
`/problems/{name}` that says what it means and what to do, made from the class itself.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from fastapi import Request, Response
from pydantic import BaseModel, ConfigDict, Field

MEDIA_TYPE = "application/problem+json"


class InputError(BaseModel):
    """One thing wrong with the input: a parameter of the URL, or a place in the body."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    parameter: str | None = Field(default=None, description="The parameter at fault", examples=["limit"])
    pointer: str | None = Field(
        default=None, description="The place in the body at fault, a JSON Pointer (RFC 6901)", examples=["/text"]
    )
    detail: str = Field(description="What is wrong with it", examples=["Input should be greater than or equal to 1"])


class ProblemDetails(BaseModel):
    """The body of every error."""

    type: str = Field(description="Path of the page that explains this type", examples=["/problems/bad-parameter"])
    title: str = Field(description="What this type of problem is", examples=["A parameter of the URL is wrong"])
    status: int = Field(description="The HTTP status, again", examples=[400])
    detail: str = Field(description="What went wrong this time", examples=["limit: a whole number from 1 to 1000"])
    instance: str = Field(description="The path that was asked for", examples=["/v1/personnel"])
    errors: list[InputError] | None = Field(
        default=None, description="Each thing wrong with the input; only there when the input is at fault"
    )
    record: dict[str, Any] | None = Field(
        default=None,
        description="The newest version of the record, as /v1/records/{id} has it; only where that is the reason",
        examples=[{"id": "rec_9f2c61d04be87a35", "revision": 2}],
    )


class Problem(Exception):
    """An answer that is not the one asked for; the docstring of each type is what its page says.

    `detail` is sent to the client, so it never holds more than the client may know.
    """

    name: ClassVar[str]
    status: ClassVar[int]
    title: ClassVar[str]
    remedy: ClassVar[str]

    def __init__(
        self,
        detail: str,
        *,
        errors: Sequence[InputError] = (),
        headers: Mapping[str, str] | None = None,
        record: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(detail)
        self.detail = detail
        self.errors = errors
        self.headers = dict(headers or {})
        self.record = record


class MalformedRequest(Problem):
    """The URL or the body cannot be read at all: bad percent-encoding, no UTF-8, no JSON, a NUL character."""

    name, status, title = "malformed-request", 400, "The request cannot be read"
    remedy = "Send UTF-8 throughout; check the JSON with a parser and the URL's percent-encoding."


class BadParameter(Problem):
    """A query parameter is unknown, repeated where it may not be, or has a value that it cannot have."""

    name, status, title = "bad-parameter", 400, "A parameter of the URL is wrong"
    remedy = "`errors` names each parameter at fault; /openapi.json lists those of every path with their values."


class BadCursor(Problem):
    """The cursor was not made by this collection: it is cut short, altered or from another path."""

    name, status, title = "bad-cursor", 400, "The cursor is not one of this collection"
    remedy = "Follow `next` as it is, or start again without a cursor."


class KeyMissing(Problem):
    """Writing needs a key, and the request has none or one that is unknown or was revoked."""

    name, status, title = "key-missing", 401, "A valid key is needed"
    remedy = "Send `Authorization: Bearer mf_…` with a key from `mission-facts keys create`."


class KeyScope(Problem):
    """The key is valid and does not allow this."""

    name, status, title = "key-scope", 403, "The key does not allow this"
    remedy = "Ask for a key with the scope that `detail` names."


class WritingDisabled(Problem):
    """This server has no key at all, so nobody can write to it."""

    name, status, title = "writing-disabled", 403, "Writing is not set up"
    remedy = "Run `mission-facts keys create --scope ingest` on the server; it prints a key once."


class NotFound(Problem):
    """There is nothing at this path: no such resource, mission, record or document."""

    name, status, title = "not-found", 404, "There is nothing here"
    remedy = "Find slugs at /v1/missions, ids in the collections, paths in /openapi.json."


class MethodNotAllowed(Problem):
    """The path exists and does not take this method."""

    name, status, title = "method-not-allowed", 405, "This path does not take this method"
    remedy = "The `Allow` header lists the methods that it takes."


class NotAcceptable(Problem):
    """The `Accept` header rules out every form that this path can answer in."""

    name, status, title = "not-acceptable", 406, "No acceptable form"
    remedy = "Accept the media type that `detail` names, or send no `Accept` header."


class Conflict(Problem):
    """The write clashed with another one at the same moment; nothing of it was kept."""

    name, status, title = "conflict", 409, "The write clashed with another"
    remedy = "Send the request again."


class Retired(Problem):
    """The record was taken back by a better reading of its text, so there is nothing left to decide on."""

    name, status, title = "retired", 409, "The record was taken back"
    remedy = "`record` is its newest version; the records that its document has now are at /v1/documents/{id}/records."


class Outdated(Problem):
    """The record has changed since the revision that `If-Match` names: somebody else decided, or it was read anew."""

    name, status, title = "outdated", 412, "The record has changed meanwhile"
    remedy = "Look at `record`, its newest version, and decide again with its `revision` as If-Match."


class TooLarge(Problem):
    """The body or its text is longer than this server reads."""

    name, status, title = "too-large", 413, "The text is too long"
    remedy = "Split the text into documents below the limit that `detail` names."


class UnsupportedMediaType(Problem):
    """The body is of a media type, encoding or character set that this path does not read."""

    name, status, title = "unsupported-media-type", 415, "The body's type is not read here"
    remedy = "Send application/json or text/plain in UTF-8, with its Content-Type and uncompressed."


class InvalidDocument(Problem):
    """The body can be read and is not a document: a field is missing, unknown or has a value that it cannot have."""

    name, status, title = "invalid-document", 422, "The document is not valid"
    remedy = "`errors` names each place at fault as a JSON Pointer."


class InvalidReview(Problem):
    """The body is no review, or the values of a correction make no record."""

    name, status, title = "invalid-review", 422, "The review is not valid"
    remedy = "`errors` names each place at fault as a JSON Pointer."


class Unexpected(Problem):
    """The server failed in a way that it did not foresee; the fault is not the request's."""

    name, status, title = "unexpected", 500, "Something went wrong here"
    remedy = "Report it with the request id, which is in the log beside what happened."


class Unavailable(Problem):
    """The database cannot be reached or is not ready; nothing was lost."""

    name, status, title = "unavailable", 503, "Not available at the moment"
    remedy = "Send the request again after the seconds that `Retry-After` gives."


PROBLEMS: dict[str, type[Problem]] = {problem.name: problem for problem in Problem.__subclasses__()}
"""Every type of problem by its name, in order of status."""


def describe(
    problem: type[Problem],
    detail: str,
    instance: str,
    errors: Sequence[InputError] = (),
    record: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """The body of an answer with this problem, as JSON values."""
    body = ProblemDetails(
        type=f"/problems/{problem.name}",
        title=problem.title,
        status=problem.status,
        detail=detail,
        instance=instance,
        errors=list(errors) or None,
        record=None if record is None else dict(record),
    )
    return body.model_dump(exclude_none=True)


def answer(problem: Problem, request: Request) -> Response:
    """The response that tells a client of a problem; never cached."""
    instance = request.scope.get("raw_path", request.url.path.encode()).decode("ascii", "replace")
    body = describe(type(problem), problem.detail, instance, problem.errors, problem.record)
    return Response(
        # A lone surrogate in a name that the client sent has no UTF-8 form.
        json.dumps(body, ensure_ascii=False).encode("utf-8", "replace"),
        status_code=problem.status,
        headers={"Cache-Control": "no-store", **problem.headers},
        media_type=MEDIA_TYPE,
    )


def documented(*problems: type[Problem]) -> dict[int | str, dict[str, Any]]:
    """What FastAPI's `responses` needs so that OpenAPI shows these problems, by status and with an example each."""
    responses: dict[int | str, dict[str, Any]] = {}
    for problem in problems:
        response = responses.setdefault(
            problem.status,
            {
                "description": problem.title,
                "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/ProblemDetails"}, "examples": {}}},
            },
        )
        example = describe(problem, problem.remedy, "/v1/…")
        response["content"][MEDIA_TYPE]["examples"][problem.name] = {"summary": problem.title, "value": example}
    return responses
