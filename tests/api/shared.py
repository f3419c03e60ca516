"""What the tests of the API share."""

from typing import Any

from fastapi.testclient import TestClient


def everything(client: TestClient, path: str) -> list[dict[str, Any]]:
    """The rows of all pages, beginning with that at `path`."""
    rows: list[dict[str, Any]] = []
    url: str | None = path
    while url:
        page = client.get(url).json()
        rows += page["data"]
        url = page["next"]
    return rows
