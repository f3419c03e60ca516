"""The contract: OpenAPI 3.1 as the framework writes it, completed with what it leaves out.

Examples of whole answers are put together from the examples of their fields, so they cannot fall behind.
"""

from collections.abc import Iterator
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from pydantic.json_schema import models_json_schema

from app.api.problems import (
    BadParameter,
    MalformedRequest,
    NotAcceptable,
    ProblemDetails,
    Unavailable,
    Unexpected,
    documented,
)
from app.api.reviews import ReviewSubmission
from app.api.submissions import Submission

REFERENCE = "#/components/schemas/"

TAGS = [
    {"name": "missions", "description": "Missions and their facts at a glance"},
    {"name": "records", "description": "What documents say, one record for each fact, with the words that say so"},
    {"name": "documents", "description": "What was read, and reading more"},
    {"name": "service", "description": "The service itself"},
]
"""What the operations are grouped by."""

EVERYWHERE: dict[int | str, dict[str, Any]] = {
    **documented(MalformedRequest, BadParameter, NotAcceptable, Unexpected, Unavailable),
    "default": {**documented(Unexpected)[500], "description": "Any other problem"},
}
"""What any operation may answer; the default keeps the framework from inventing a form of error of its own."""


def contract(app: FastAPI) -> dict[str, Any]:
    """The whole contract of the application, made once."""
    if app.openapi_schema is None:
        app.openapi_schema = _complete(
            get_openapi(
                title=app.title,
                version=app.version,
                summary=app.summary,
                description=app.description,
                license_info=app.license_info,
                routes=app.routes,
                tags=TAGS,
            )
        )
    return app.openapi_schema


def _complete(document: dict[str, Any]) -> dict[str, Any]:
    schemas: dict[str, Any] = document["components"]["schemas"]
    for schema in schemas.values():
        for field in schema.get("properties", {}).values():
            field.pop("default", None)  # an answer has every field always
    _, more = models_json_schema(
        [(ProblemDetails, "serialization"), (Submission, "validation"), (ReviewSubmission, "validation")],
        ref_template=REFERENCE + "{model}",
    )
    schemas |= more["$defs"]
    for schema in schemas.values():
        for field in schema.get("properties", {}).values():
            field.setdefault("examples", [example(field, schemas)])
    for operation in operations(document):
        operation["responses"] = dict(sorted(operation["responses"].items()))
        for response in operation["responses"].values():
            for content in response.get("content", {}).values():
                if "example" not in content and "examples" not in content:
                    content["example"] = example(content["schema"], schemas)
    return document


def operations(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Every operation of a contract."""
    return (operation for path in document["paths"].values() for operation in path.values())


def example(schema: dict[str, Any], schemas: dict[str, Any]) -> object:
    """A value of a schema, made of the first example of each of its fields."""
    if "$ref" in schema:
        return example(schemas[schema["$ref"].removeprefix(REFERENCE)], schemas)
    if schema.get("examples"):
        return schema["examples"][0]
    if "const" in schema:
        return schema["const"]
    if options := schema.get("anyOf") or schema.get("oneOf"):
        return example(options[0], schemas)
    if schema.get("type") == "array":
        return [example(schema["items"], schemas)] * schema.get("minItems", 1)
    if "properties" in schema:
        return {name: example(field, schemas) for name, field in schema["properties"].items()}
    raise ValueError(f"no example of {schema}")
