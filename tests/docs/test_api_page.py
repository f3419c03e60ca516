"""docs/api.md lists exactly what is served, and shows records and facts with exactly their fields."""

import re
from pathlib import Path

import pytest
from fastapi import FastAPI

from app.api.missions import MissionFacts
from app.api.wire import PersonnelRead
from app.main import create_app
from app.settings import Settings

PAGE = (Path(__file__).parents[2] / "docs" / "api.md").read_text(encoding="utf-8")
SERVED, TO_COME = PAGE.split("## To come")


@pytest.fixture(scope="module")
def app() -> FastAPI:
    return create_app(Settings())


def test_the_table_has_every_operation_and_no_other(app: FastAPI) -> None:
    operations = [f"{method.upper()} {path}" for path, methods in app.openapi()["paths"].items() for method in methods]
    listed = re.findall(r"^\| `([A-Z]+ /\S*)` \|", SERVED, re.MULTILINE)
    assert sorted(listed) == sorted(operations)


def test_what_is_to_come_is_not_there(app: FastAPI) -> None:
    paths = re.findall(r"`(?:GET |POST )?(/[^`?\s]+)", TO_COME)
    assert paths
    assert not [path for path in app.openapi()["paths"] if path.endswith(tuple(set(paths) - {"/v1/documents"}))]


def keys(block: str) -> list[str]:
    """The names at the top of a JSON object that is laid out by hand."""
    flat = re.sub(r"[{\[][^{}\[\]]*[}\]]", "0", block.strip()[1:-1])
    while flat != (flat := re.sub(r"[{\[][^{}\[\]]*[}\]]", "0", flat)):
        pass
    return re.findall(r'"(\w+)":', flat)


def test_the_examples_have_the_fields_that_are_sent() -> None:
    record, facts = re.findall(r"^```json\n(.*?)^```", SERVED, re.MULTILINE | re.DOTALL)
    assert keys(record) == [name for name in PersonnelRead.model_fields if name != "rule"]
    assert keys(facts) == list(MissionFacts.model_fields)
