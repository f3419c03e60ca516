"""Filters made from fields, and the refusal of what is none."""

import pytest
from fastapi.testclient import TestClient
from pydantic import ValidationError

from app.api.parameters import MAX_VALUES
from app.api.records import COLLECTIONS, Collection, filters
from app.records import Personnel
from app.store import reading


@pytest.mark.parametrize("collection", COLLECTIONS, ids=lambda one: one.path)
def test_every_field_that_the_store_filters_by_is_a_parameter(collection: Collection) -> None:
    parameters = filters(collection.kind)
    assert parameters.model_fields.keys() == {
        "limit",
        "cursor",
        "valid_at",
        "known_at",
        *reading.filters(collection.kind),
    }
    assert parameters().filters == {}


def test_a_value_is_one_that_the_field_can_have() -> None:
    parameters = filters(Personnel)
    asked = parameters.model_validate({"contributors": ["KE"], "count": ["3"], "as_of": ["2025"]})
    assert asked.filters == {"contributors": ["KE"], "count": [3], "as_of": ["2025"]}
    for field, value in [
        ("contributors", "KX"),
        ("count", "-1"),
        ("count", "99999999999"),
        ("count", "many"),
        ("as_of", "2025-13"),
        ("measure", "Deployed"),
        ("category", ""),
    ]:
        with pytest.raises(ValidationError):
            parameters.model_validate({field: [value]})


@pytest.mark.parametrize(
    ("query", "nearest"),
    [("mesure=x", "measure"), ("count[gte]=1", "count"), ("Limit=1", "limit"), ("%E2%82%AC=1", "")],
)
def test_an_unknown_parameter_is_answered_with_the_nearest(offline: TestClient, query: str, nearest: str) -> None:
    response = offline.get(f"/v1/personnel?{query}")
    assert response.status_code == 400
    [error] = response.json()["errors"]
    assert error["detail"].removesuffix(".").endswith(f"the nearest is {nearest}" if nearest else "")


@pytest.mark.parametrize("path", ["/", "/healthz", "/readyz", "/problems", "/openapi.json", "/v1/quality"])
def test_a_path_without_parameters_says_so(offline: TestClient, path: str) -> None:
    response = offline.get(f"{path}?fields=a")
    assert (response.status_code, response.json()["errors"]) == (
        400,
        [{"parameter": "fields", "detail": "This path takes no parameters."}],
    )


def test_what_has_one_value_is_not_repeated(offline: TestClient) -> None:
    response = offline.get("/v1/personnel?limit=1&limit=2&cursor=a&cursor=b&count=1&count=2")
    assert [error["parameter"] for error in response.json()["errors"]] == ["limit", "cursor"]


def test_a_filter_takes_so_many_values_and_no_more(client: TestClient) -> None:
    assert client.get("/v1/personnel?" + "count=1&" * MAX_VALUES).status_code == 200
    assert client.get("/v1/personnel?" + "count=1&" * (MAX_VALUES + 1)).status_code == 400


@pytest.mark.parametrize("amount", ["nan", "inf", "-1", "1e300", "much"])
def test_an_amount_is_a_sum_of_money(offline: TestClient, amount: str) -> None:
    assert offline.get("/v1/funding-events", params={"amount": amount}).status_code == 400
