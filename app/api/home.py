"""The way in: what this is, the contract, and the pages that explain each type of problem."""

from typing import Annotated, cast

from fastapi import APIRouter, FastAPI, Path, Request, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field

from app import __version__
from app.api.openapi import contract
from app.api.problems import PROBLEMS, NotFound, Problem, documented

router = APIRouter(tags=["service"])

AN_HOUR = "public, max-age=3600"
"""For what changes with a new version only."""


class Home(BaseModel):
    """What this is and where to look."""

    name: str = Field(description="The service's name", examples=["Mission Facts"])
    version: str = Field(description="Its version", examples=["0.1.0"])
    description: str = Field(description="What it is", examples=["What is written about security missions"])
    links: dict[str, str] = Field(description="Where to look", examples=[{"missions": "/v1/missions"}])


class ProblemPage(BaseModel):
    """What a type of problem means and what to do about it."""

    type: str = Field(description="The path of this page, as problems give it", examples=["/problems/not-found"])
    title: str = Field(description="What it is", examples=["There is nothing here"])
    status: int = Field(description="The HTTP status of its answers", examples=[404])
    meaning: str = Field(description="When it is answered", examples=["There is nothing at this path."])
    remedy: str = Field(description="What to do", examples=["Find slugs at /v1/missions."])


@router.get("/", operation_id="getHome", summary="What this is and where to look")
def read_home(request: Request) -> Home:
    """The name, the version and the paths to start from."""
    paths = {"openapi": "/openapi.json", "problems": "/problems", "health": "/healthz", "readiness": "/readyz"}
    records = ("lead-countries", "personnel", "funding-events", "veto-events")
    resources = ("missions", *records, "documents", "changes", "review-queue", "quality", "vocabulary")
    links = {name: f"/v1/{name}" for name in resources} | paths
    return Home(name="Mission Facts", version=__version__, description=request.app.summary, links=links)


@router.get("/openapi.json", include_in_schema=False)
def read_openapi(request: Request) -> Response:
    """The whole contract as OpenAPI 3.1."""
    return JSONResponse(contract(cast("FastAPI", request.app)), headers={"Cache-Control": AN_HOUR})


@router.get("/problems", operation_id="listProblems", summary="Every type of problem")
def read_problems(response: Response) -> list[ProblemPage]:
    """What each type of problem means and what to do about it."""
    response.headers["Cache-Control"] = AN_HOUR
    return [_page(problem) for problem in PROBLEMS.values()]


@router.get(
    "/problems/{name}", operation_id="getProblem", summary="One type of problem", responses=documented(NotFound)
)
def read_problem(
    name: Annotated[str, Path(description="The last part of a problem's `type`", examples=["not-found"])],
    response: Response,
) -> ProblemPage:
    """What this type of problem means and what to do about it."""
    if name not in PROBLEMS:
        raise NotFound(f"There is no type of problem called {name}; /problems lists all.")
    response.headers["Cache-Control"] = AN_HOUR
    return _page(PROBLEMS[name])


def _page(problem: type[Problem]) -> ProblemPage:
    return ProblemPage(
        type=f"/problems/{problem.name}",
        title=problem.title,
        status=problem.status,
        meaning=problem.__doc__ or "",
        remedy=problem.remedy,
    )
