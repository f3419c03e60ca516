"""Exceptions to problems: what the framework, the database and our own code raise, in the one form of errors."""

from collections.abc import Mapping
from typing import Any, cast

import structlog
from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.routing import iter_route_contexts
from sqlalchemy.exc import DatabaseError
from starlette.exceptions import HTTPException

from app.api.problems import (
    BadParameter,
    Conflict,
    InputError,
    MethodNotAllowed,
    NotFound,
    Problem,
    Unavailable,
    answer,
)
from app.store.database import AWAY, is_away, is_clash

log = structlog.get_logger("app.api")

RETRY_AFTER_SECONDS = 5
"""When to ask again while the database is away: long enough for a restart, short enough for a person."""


def install(app: FastAPI) -> None:
    """Answer every foreseen exception of this application with its problem."""
    app.add_exception_handler(Problem, _problem)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(RequestValidationError, _invalid)
    for error in (DatabaseError, *AWAY):
        app.add_exception_handler(error, _database)


async def _problem(request: Request, error: Exception) -> Response:
    return answer(cast("Problem", error), request)


async def _http(request: Request, error: Exception) -> Response:
    """What the router raises: 404 and 405, and OPTIONS, which every path answers here."""
    status = cast("HTTPException", error).status_code
    if status == 404:
        return answer(NotFound(f"There is no {request.url.path} here."), request)
    if status != 405:
        raise error
    methods = allowed_methods(request)
    if request.method == "OPTIONS":
        return Response(status_code=204, headers=_preflight(methods))
    detail = f"This path takes {methods}, not {request.method}."
    return answer(MethodNotAllowed(detail, headers={"Allow": methods}), request)


def allowed_methods(request: Request) -> str:
    """The methods that the routes of this path take together, as the `Allow` header has them."""
    routes = iter_route_contexts(cast("FastAPI", request.app).routes)
    found = {method for route in routes if route.path_regex.match(request.url.path) for method in route.methods or ()}
    return ", ".join(sorted({*found, "OPTIONS", *({"HEAD"} if "GET" in found else ())}))


def _preflight(methods: str) -> dict[str, str]:
    """CORS for reads and for reading a text; `Authorization` is left out, so no page of another origin can write."""
    return {
        "Allow": methods,
        "Access-Control-Allow-Methods": methods,
        "Access-Control-Allow-Headers": "Accept, Content-Type, X-Request-ID",
        "Access-Control-Max-Age": "86400",
    }


async def _invalid(request: Request, error: Exception) -> Response:
    """Parameters that the framework refused."""
    errors = [_input_error(one) for one in cast("RequestValidationError", error).errors()]
    return answer(BadParameter(f"{errors[0].parameter}: {errors[0].detail}.", errors=errors), request)


def _input_error(error: Mapping[str, Any]) -> InputError:
    """What pydantic says is wrong with a parameter, without its label for errors of our own."""
    return InputError(parameter=str(error["loc"][1]), detail=str(error["msg"]).removeprefix("Value error, "))


async def _database(request: Request, error: Exception) -> Response:
    """The database away or not ready is 503, a clash of writes 409; anything else is a fault of ours, and 500."""
    if is_clash(error):
        return answer(Conflict("Another write of the same things came between."), request)
    if not is_away(error):
        raise error
    log.warning("database away", cause=str(getattr(error, "orig", None) or error))
    return answer(Unavailable("The database cannot be reached.", headers=retry_after()), request)


def retry_after() -> dict[str, str]:
    """The header that says when to ask again."""
    return {"Retry-After": str(RETRY_AFTER_SECONDS)}
