"""HTTP: requests to calls and values to answers, and nothing that a command line would need too."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import Depends, FastAPI
from starlette.middleware import Middleware

from app import __version__
from app.api import (
    changes,
    documents,
    extractions,
    handlers,
    health,
    home,
    mission_records,
    missions,
    quality,
    queue,
    records,
    reviews,
    vocabulary,
)
from app.api.access import acceptable
from app.api.middleware import HeadAsGet, LastResort, RequestContext
from app.api.openapi import EVERYWHERE
from app.api.parameters import only_known_parameters
from app.api.service import Service

SUMMARY = "What is written about security and peacekeeping missions, as typed records with the words that say so."
DESCRIPTION = """\
Every value is a record with its evidence: the document, the offsets and the words themselves. Offsets count
Unicode code points (JavaScript counts UTF-16 units), `end` is exclusive.

Codes are ISO 3166-1 alpha-2 for countries (and `XK`), UN M49 for regions, ISO 4217 for currencies; dates are EDTF
at the precision that the text gives. Errors are problem details (RFC 9457). Reads need no key; a text that is
kept needs one, sent as `Authorization: Bearer mf_…`. A body has up to 4 MiB, a text up to {characters:,} characters.
"""


RESOURCES = (
    *(missions, mission_records, records, reviews, queue, documents, extractions),
    *(changes, quality, vocabulary, health, home),
)
"""Whose paths there are, in the order of the contract."""


def build(service: Service) -> FastAPI:
    """The application over a database, with its routes, errors and contract; closes the database at its end."""

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        yield
        service.engine.dispose()

    app = FastAPI(
        title="Mission Facts",
        version=__version__,
        summary=SUMMARY,
        description=DESCRIPTION.format(characters=service.max_text_characters),
        license_info={"name": "Apache License 2.0", "identifier": "Apache-2.0"},
        openapi_url=None,  # served by `home`, completed
        docs_url=None,  # the framework's page loads its scripts from another host
        redoc_url=None,
        redirect_slashes=False,
        lifespan=lifespan,
        dependencies=[Depends(acceptable), Depends(only_known_parameters)],
        responses=EVERYWHERE,
        middleware=[Middleware(RequestContext), Middleware(HeadAsGet), Middleware(LastResort)],
    )
    app.state.service = service
    handlers.install(app)
    for resource in RESOURCES:
        app.include_router(resource.router)
    return app
