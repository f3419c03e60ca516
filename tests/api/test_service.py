"""Whether it is up, whether it can serve, and where to look."""

from fastapi.testclient import TestClient
from sqlalchemy import text

from app import __version__
from app.api import build
from app.api.service import Service
from app.store.database import connect
from app.store.migrating import migrate


def test_it_is_up_with_or_without_a_database(client: TestClient, offline: TestClient) -> None:
    assert client.get("/healthz").json() == offline.get("/healthz").json() == {"status": "ok"}


def test_it_can_serve_when_the_tables_are_there(empty_url: str) -> None:
    engine = connect(empty_url)
    with TestClient(build(Service(engine, (), 1_000_000))) as client:
        response = client.get("/readyz")
        assert (response.status_code, response.json()["type"]) == (503, "/problems/unavailable")
        assert "mission-facts migrate" in response.json()["detail"]
        assert int(response.headers["retry-after"]) > 0
        assert client.get("/v1/veto-events").json()["type"] == "/problems/unavailable"
        migrate(engine)
        assert client.get("/readyz").json() == {"status": "ok"}
        assert client.get("/v1/veto-events").status_code == 200
        with engine.begin() as connection:
            connection.execute(text("UPDATE alembic_version SET version_num = 'older'"))
        assert client.get("/readyz").status_code == 503


def test_the_home_links_to_what_is_there(client: TestClient) -> None:
    home = client.get("/").json()
    assert (home["name"], home["version"]) == ("Mission Facts", __version__)
    for path in home["links"].values():
        assert client.get(path).status_code == 200
    described = client.get("/openapi.json").json()["paths"]
    alone = {path for path, methods in described.items() if "get" in methods and "{" not in path}
    assert set(home["links"].values()) == alone - {"/"} | {"/openapi.json"}
