"""Texts handed in to be read: JSON with what is known of the text, or the bare text."""

import re
from typing import Annotated, Any

from fastapi import Depends, Request
from pydantic import ValidationError, ValidationInfo, field_validator

from app.api.bodies import media_type, read_bytes, read_json
from app.api.problems import InputError, InvalidDocument, MalformedRequest, TooLarge, UnsupportedMediaType, documented
from app.api.service import ServiceHere
from app.api.validation import check_plain, input_errors
from app.plain import read_text
from app.records import Document

LONGEST = {"title": 1000, "publisher": 300, "url": 2000}
"""Characters; what no headline, name or address in use comes near."""


class Submission(Document):
    """A text to read, with what is known of it: up to 1000 characters of title, 300 of publisher, 2000 of URL."""

    @field_validator("*", mode="before")
    @classmethod
    def _plain_text(cls, value: object, info: ValidationInfo) -> object:
        if not isinstance(value, str):
            return value
        check_plain(value)
        if len(value) > (longest := LONGEST.get(info.field_name or "", len(value))):
            raise ValueError(f"It has {len(value)} characters; up to {longest} are kept")
        return value

    @field_validator("url")
    @classmethod
    def _address(cls, value: str | None) -> str | None:
        if value is not None and not re.match(r"https?://[^\s/]", value):
            raise ValueError("It is not an http or https URL")
        return value

    @field_validator("language")
    @classmethod
    def _language(cls, value: str | None) -> str | None:
        if value is not None and not re.fullmatch("[a-z]{2}", value):
            raise ValueError("It is not an ISO 639-1 code, two lower-case letters")
        return value


async def _body(request: Request) -> tuple[str, bytes]:
    return media_type(request, "application/json", "text/plain"), await read_bytes(request)


def _submitted(body: Annotated[tuple[str, bytes], Depends(_body)], service: ServiceHere) -> Document:
    """Parse the body; no coroutine, so a long one keeps no other request waiting."""
    kind, content = body
    document = _from_json(read_json(content)) if kind == "application/json" else _from_text(content)
    characters, longest = len(document.text), service.max_text_characters
    if characters > longest:
        raise TooLarge(f"A text may have up to {longest} characters; this has {characters}.")
    return document


Submitted = Annotated[Document, Depends(_submitted)]
"""The document in the body, well-formed and within the limits."""

EXAMPLE = {name: field.examples[0] for name, field in Submission.model_fields.items() if field.examples}
"""A document with all its fields, for the contract."""

BODY_PROBLEMS = documented(MalformedRequest, TooLarge, UnsupportedMediaType, InvalidDocument)
"""What may be wrong with the body, for the contract."""


def _from_text(body: bytes) -> Document:
    try:
        return Document(text=read_text(body))
    except ValueError as error:
        raise MalformedRequest(f"This is no text: {error}.") from None


def _from_json(value: object) -> Document:
    if not isinstance(value, dict):
        detail = "It is not a JSON object with the text in `text`"
        raise InvalidDocument(f"The body: {detail}.", errors=[InputError(pointer="", detail=detail)])
    try:
        return Submission.model_validate(value)
    except ValidationError as refused:
        found = input_errors(refused, Submission.model_fields)
        raise InvalidDocument(f"{found[0].pointer}: {found[0].detail}.", errors=found) from None


def request_body() -> dict[str, Any]:
    """What OpenAPI says of the body, which the framework does not read."""
    content = {
        "application/json": {"schema": {"$ref": "#/components/schemas/Submission"}, "example": EXAMPLE},
        "text/plain": {"schema": {"type": "string"}, "example": EXAMPLE["text"]},
    }
    return {"requestBody": {"required": True, "content": content}}
