"""How well this release reads, as it tells its clients."""

from fastapi.testclient import TestClient

from app.extraction import VERSION
from app.figures import ROWS, SUMS


def test_the_figures_of_each_set_are_served_by_type_and_language(client: TestClient) -> None:
    response = client.get("/v1/quality")
    quality = response.json()
    assert response.headers["cache-control"] == "public, max-age=3600"
    assert quality["version"] == VERSION
    assert [one["name"] for one in quality["sets"]] == ["dev", "open", "held"]
    for one in quality["sets"]:
        assert list(one["languages"]) == ["all", "en", "es", "fr"]
        for figures in one["languages"].values():
            assert figures["documents"] > 0
            assert set(figures["rows"]) == {*ROWS, *SUMS}
