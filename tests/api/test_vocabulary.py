"""What the values mean, as clients are told."""

from collections.abc import Iterator
from typing import Any

import pytest
from fastapi.testclient import TestClient

from app.vocabulary import VOCABULARY


def fields(client: TestClient, query: str = "") -> dict[str, dict[str, Any]]:
    """Field -> value -> what the answer says of it."""
    page = client.get(f"/v1/vocabulary{query}").json()
    assert page["next"] is None
    return {one["field"]: {value["value"]: value for value in one["values"]} for one in page["data"]}


def enums(schema: object) -> Iterator[frozenset[str]]:
    """The values of every enum anywhere in a contract."""
    if isinstance(schema, dict):
        if "enum" in schema:
            yield frozenset(schema["enum"])
        for below in schema.values():
            yield from enums(below)
    elif isinstance(schema, list):
        for below in schema:
            yield from enums(below)


def test_every_value_comes_with_its_meaning_without_a_database(offline: TestClient) -> None:
    assert fields(offline) == {
        field: {value: {"value": value, **meaning._asdict()} for value, meaning in meanings.items()}
        for field, meanings in VOCABULARY.items()
    }


def test_it_may_be_kept_for_an_hour(offline: TestClient) -> None:
    assert offline.get("/v1/vocabulary").headers["cache-control"] == "public, max-age=3600"


def test_only_the_fields_asked_for_each_once_in_the_order_of_all(offline: TestClient) -> None:
    found = fields(offline, "?field=country&field=measure&field=country")
    assert list(found) == ["measure", "country"]
    assert found["measure"]["deployed"]["es"].startswith("Efectivos desplegados")


@pytest.mark.parametrize(
    ("field", "nearest"),
    [
        ("mesure", "measure"),
        ("countries", "country"),
        ("lead_status", "lead_country.status"),
        ("Currency", "currency"),
        ("", ""),
        ("%F0%9F%95%8A", ""),
    ],
)
def test_an_unknown_field_is_answered_with_the_nearest(offline: TestClient, field: str, nearest: str) -> None:
    response = offline.get(f"/v1/vocabulary?field=unit&field={field}")
    assert (response.status_code, response.json()["type"]) == (400, "/problems/bad-parameter")
    [error] = response.json()["errors"]
    assert error["parameter"] == "field"
    said, named = error["detail"].rsplit(" ", 1)
    assert said.endswith("the nearest is")
    assert named in ({nearest} if nearest else VOCABULARY)


def test_no_more_fields_than_a_filter_takes(offline: TestClient) -> None:
    assert offline.get("/v1/vocabulary?" + "field=unit&" * 101).status_code == 400


def test_every_enum_of_the_contract_is_in_it(offline: TestClient) -> None:
    known = {frozenset(meanings) for meanings in VOCABULARY.values()} | {frozenset(VOCABULARY)}
    found = set(enums(offline.get("/openapi.json").json()))
    assert len(found) > 5
    assert found <= known
