"""The application put together from settings."""

import logging
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from app import keys
from app.main import app_from_environment, create_app
from app.settings import BadSetting, Settings
from app.store.database import connect
from app.store.migrating import migrate


def test_the_settings_reach_the_application(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'main.db'}"
    migrate(connect(url))
    key = f"ingest:{keys.hash_key('mf_1')}"
    settings = Settings.model_validate({"database_url": url, "max_text_characters": 7, "api_keys": key})
    with TestClient(create_app(settings), headers={"Authorization": "Bearer mf_1"}) as client:
        assert client.get("/readyz").status_code == 200
        assert client.post("/v1/documents", json={"text": "La MSS."}).status_code == 201
        assert client.post("/v1/documents", json={"text": "La MSS.."}).status_code == 413


@pytest.mark.usefixtures("logs_as_before")
def test_the_environment_reaches_the_application(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("MISSION_FACTS_DATABASE_URL", f"sqlite:///{tmp_path / 'nowhere' / 'main.db'}")
    monkeypatch.setenv("MISSION_FACTS_LOG_LEVEL", "error")
    with TestClient(app_from_environment()) as client:
        assert client.get("/healthz").status_code == 200
        assert client.get("/readyz").status_code == 503
    assert logging.getLogger().level == logging.ERROR
    monkeypatch.setenv("MISSION_FACTS_MAX_TEXT_CHARACTERS", "none")
    with pytest.raises(BadSetting):
        app_from_environment()
