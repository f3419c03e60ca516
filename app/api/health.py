"""Is it up, and can it serve: for whatever restarts the process, and for whatever sends it requests."""

from typing import Literal

from fastapi import APIRouter, Response
from pydantic import BaseModel, Field

from app.api.handlers import retry_after
from app.api.problems import Unavailable, documented
from app.api.service import ServiceHere
from app.store.migrating import is_at_head

router = APIRouter(tags=["service"])


class Health(BaseModel):
    """That the answer came at all is the answer."""

    status: Literal["ok"] = Field(description="Always `ok`", examples=["ok"])


@router.get("/healthz", operation_id="getHealth", summary="Is the process up?")
def health(response: Response) -> Health:
    """Answers as long as the process can; asks nothing of the database, so a restart is no cure for what fails here."""
    response.headers["Cache-Control"] = "no-store"
    return Health(status="ok")


@router.get("/readyz", operation_id="getReadiness", summary="Can it serve?", responses=documented(Unavailable))
def readiness(response: Response, service: ServiceHere) -> Health:
    """Reaches the database and finds its tables as this version needs them; answers 503 until both hold."""
    if not is_at_head(service.engine):
        raise Unavailable("The database is not migrated; run `mission-facts migrate`.", headers=retry_after())
    response.headers["Cache-Control"] = "no-store"
    return Health(status="ok")
