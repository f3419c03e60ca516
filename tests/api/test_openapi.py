"""The contract: valid, complete, and kept by the answers."""

from collections.abc import Iterator
from typing import Any

import pytest
from fastapi.testclient import TestClient
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]
from openapi_spec_validator import validate

from app.api import build
from app.api.openapi import REFERENCE, contract, example, operations
from app.api.problems import MEDIA_TYPE
from app.api.service import Service
from app.api.submissions import Submission
from app.store.database import connect

OPERATIONS = {
    "getQuality": "/v1/quality",
    "getVocabulary": "/v1/vocabulary",
    "getHome": "/",
    "getHealth": "/healthz",
    "getReadiness": "/readyz",
    "listProblems": "/problems",
    "getProblem": "/problems/{name}",
    "listMissions": "/v1/missions",
    "getMission": "/v1/missions/{slug}",
    "listLeadCountries": "/v1/lead-countries",
    "listPersonnel": "/v1/personnel",
    "listFundingEvents": "/v1/funding-events",
    "listVetoEvents": "/v1/veto-events",
    "getMissionTimeline": "/v1/missions/{slug}/timeline",
    "getMissionConflicts": "/v1/missions/{slug}/conflicts",
    "getRecord": "/v1/records/{record_id}",
    "getRecordHistory": "/v1/records/{record_id}/history",
    "createReview": "/v1/records/{record_id}/reviews",
    "getReviewQueue": "/v1/review-queue",
    "listChanges": "/v1/changes",
    "listDocuments": "/v1/documents",
    "createDocument": "/v1/documents",
    "getDocument": "/v1/documents/{document_id}",
    "getDocumentText": "/v1/documents/{document_id}/text",
    "getDocumentRecords": "/v1/documents/{document_id}/records",
    "createExtraction": "/v1/extractions",
}
"""Clients are generated with these names: one may be added, none changed."""


@pytest.fixture(scope="module")
def described() -> dict[str, Any]:
    return contract(build(Service(connect("sqlite:///absent.db"), (), 1_000_000)))


def schema_of(described: dict[str, Any], schema: dict[str, Any]) -> Draft202012Validator:
    whole = {**schema, "components": described["components"]}
    return Draft202012Validator(whole, format_checker=Draft202012Validator.FORMAT_CHECKER)


def contents(described: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every body of a request or an answer that the contract describes, with where it is."""
    for operation in operations(described):
        name = operation["operationId"]
        bodies = {"request": operation.get("requestBody", {}), **operation["responses"]}
        for status, body in bodies.items():
            for media_type, content in body.get("content", {}).items():
                yield f"{name} {status} {media_type}", content


def test_it_is_openapi_3_1(described: dict[str, Any]) -> None:
    validate(described)
    assert described["openapi"].startswith("3.1")
    assert described["info"]["license"]["identifier"] == "Apache-2.0"
    assert described["info"]["title"]
    assert described["info"]["description"]


def test_operations_have_stable_names(described: dict[str, Any]) -> None:
    found = {
        operation["operationId"]: path for path, methods in described["paths"].items() for operation in methods.values()
    }
    assert found == OPERATIONS


def test_every_operation_says_what_it_does(described: dict[str, Any]) -> None:
    tags = {tag["name"] for tag in described["tags"]}
    for operation in operations(described):
        assert operation["summary"]
        assert operation["description"].endswith((".", "`."))
        assert set(operation["tags"]) <= tags
        for parameter in operation.get("parameters", []):
            assert parameter["description"]
            assert parameter["schema"]["examples"]


def test_every_body_has_an_example_of_its_schema(described: dict[str, Any]) -> None:
    for where, content in contents(described):
        examples = (
            [content["example"]] if "example" in content else [one["value"] for one in content["examples"].values()]
        )
        assert examples, where
        for one in examples:
            schema_of(described, content["schema"]).validate(one)


def test_every_field_is_described_with_an_example(described: dict[str, Any]) -> None:
    for name, schema in described["components"]["schemas"].items():
        assert schema["description"], name
        for field, of_field in schema["properties"].items():
            assert of_field.get("description"), f"{name}.{field}"
            assert of_field["examples"], f"{name}.{field}"
            for one in of_field["examples"]:
                schema_of(described, of_field).validate(one)


def test_the_examples_of_parameters_are_values_that_they_take(described: dict[str, Any]) -> None:
    for operation in operations(described):
        for parameter in operation.get("parameters", []):
            for one in parameter["schema"]["examples"]:
                schema_of(described, parameter["schema"]).validate(one)


def test_an_answer_has_every_field_always(described: dict[str, Any]) -> None:
    for name, schema in described["components"]["schemas"].items():
        if name not in {"Submission", "ReviewSubmission", "ProblemDetails", "InputError"}:
            assert schema["required"] == list(schema["properties"]), name
            assert not any("default" in field for field in schema["properties"].values()), name


def test_every_error_is_a_problem(described: dict[str, Any]) -> None:
    for operation in operations(described):
        statuses = operation["responses"].keys()
        assert {"400", "406", "500", "503", "default"} <= statuses
        for status in statuses - {"200", "201", "308"}:
            [(media_type, content)] = operation["responses"][status]["content"].items()
            assert media_type == MEDIA_TYPE
            assert content["schema"] == {"$ref": f"{REFERENCE}ProblemDetails"}
    assert not any(
        name.startswith(("HTTPValidation", "ValidationError")) for name in described["components"]["schemas"]
    )


def test_only_writing_needs_a_key(described: dict[str, Any]) -> None:
    assert [one["operationId"] for one in operations(described) if "security" in one] == [
        "createReview",
        "createDocument",
    ]
    assert described["components"]["securitySchemes"]["key"]["scheme"] == "bearer"


def test_the_records_of_all_types_are_told_apart_by_their_type(described: dict[str, Any]) -> None:
    records = described["components"]["schemas"]["DocumentWithRecords"]["properties"]["records"]["items"]
    assert records["discriminator"]["propertyName"] == "type"
    assert set(records["discriminator"]["mapping"]) == {"lead_country", "personnel", "funding_event", "veto_event"}


def test_the_example_of_a_body_is_a_document(described: dict[str, Any]) -> None:
    body = described["paths"]["/v1/documents"]["post"]["requestBody"]["content"]["application/json"]
    assert Submission.model_validate(body["example"]).title


def test_a_schema_without_an_example_is_found_out() -> None:
    with pytest.raises(ValueError, match="no example"):
        example({"type": "integer"}, {})


def test_the_answers_keep_to_the_contract(client: TestClient, filled: str, described: dict[str, Any]) -> None:
    record = client.get("/v1/personnel").json()["data"][0]["id"]
    known = {"slug": "mss-haiti", "record_id": record, "document_id": filled, "name": "not-found"}
    for path, methods in described["paths"].items():
        response = client.get(path.format(**known))
        if "get" in methods and response.headers["content-type"] == "application/json":
            content = methods["get"]["responses"][str(response.status_code)]["content"]["application/json"]
            schema_of(described, content["schema"]).validate(response.json())
    assert client.get("/openapi.json").json() == client.get("/openapi.json").json() == described


def test_a_text_that_is_read_keeps_to_the_contract(writer: TestClient, described: dict[str, Any]) -> None:
    body = {"text": "Lancée en juin 2024, la MSS en Haïti, dirigée par le Kenya, compte 991 policiers."}
    for path, status in (("/v1/documents", "201"), ("/v1/documents", "200"), ("/v1/extractions", "200")):
        response = writer.post(path, json=body)
        assert response.status_code == int(status)
        success = described["paths"][path]["post"]["responses"][status]
        schema_of(described, success["content"]["application/json"]["schema"]).validate(response.json())
