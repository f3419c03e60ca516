"""Settings: defaults, what the environment says, and one clear line for what it cannot say."""

import re
from pathlib import Path

import pytest
from pydantic import ValidationError

from app.extraction import MAX_TEXT
from app.keys import KeyHash, hash_key
from app.settings import PREFIX, BadSetting, Settings, read_settings

README = Path(__file__).parents[1] / "README.md"


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(f"{PREFIX}{name}".upper(), raising=False)


def test_defaults_run_on_a_laptop() -> None:
    settings = read_settings()
    assert settings.database_url == "sqlite:///mission-facts.db"
    assert settings.api_keys == ()
    assert settings.max_text_characters == MAX_TEXT


def test_settings_cannot_be_changed() -> None:
    with pytest.raises(ValidationError):
        read_settings().log_level = "debug"  # type: ignore[misc]


def test_environment_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    digest = hash_key("mf_one")
    monkeypatch.setenv("MISSION_FACTS_DATABASE_URL", "postgresql://me:secret@db.example:5433/facts")
    monkeypatch.setenv("MISSION_FACTS_API_KEYS", f" ingest:{digest}, ,review:{digest} ")
    monkeypatch.setenv("MISSION_FACTS_MAX_TEXT_CHARACTERS", "1000")
    settings = read_settings()
    assert settings.database_url == "postgresql://me:secret@db.example:5433/facts"
    assert settings.api_keys == (KeyHash("ingest", digest), KeyHash("review", digest))
    assert settings.max_text_characters == 1000


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("DATABASE_URL", "mysql://root:hunter2@localhost/x", "sqlite:///FILE or postgresql://"),
        ("DATABASE_URL", "sqlite://", "sqlite:///FILE or postgresql://"),
        ("DATABASE_URL", "hunter2", "sqlite:///FILE or postgresql://"),
        ("DATABASE_URL", "postgresql://me@localhost:hunter2/x", "sqlite:///FILE or postgresql://"),
        ("API_KEYS", "hunter2", "entry 1 is not SCOPE:HASH"),
        ("API_KEYS", "ingest:hunter2", "entry 1 is not SCOPE:HASH"),
        ("API_KEYS", f"ingest:{'0' * 64},hunter2:{'0' * 64}", "entry 2 is not SCOPE:HASH"),
        ("MAX_TEXT_CHARACTERS", "0", "greater than or equal to 1"),
        ("MAX_TEXT_CHARACTERS", str(MAX_TEXT + 1), f"less than or equal to {MAX_TEXT}"),
        ("MAX_TEXT_CHARACTERS", "many", "integer"),
        ("LOG_LEVEL", "loud", "'debug', 'info', 'warning' or 'error'"),
    ],
)
def test_a_bad_value_is_one_line_that_names_the_variable_and_no_secret(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, says: str
) -> None:
    monkeypatch.setenv(f"MISSION_FACTS_{name}", value)
    with pytest.raises(BadSetting) as caught:
        read_settings()
    message = str(caught.value)
    assert message.startswith(f"MISSION_FACTS_{name}: ")
    assert says in message
    assert "\n" not in message
    assert "hunter2" not in message


def test_readme_table_is_the_class() -> None:
    """Each row: the variable, its default, what it is."""
    rows = re.findall(
        r"^\| `(MISSION_FACTS_\w+)` \| (.+?) \| (.+?) \|$", README.read_text(encoding="utf-8"), re.MULTILINE
    )
    assert rows == [
        (f"{PREFIX}{name}".upper(), _shown(field.default), field.description)
        for name, field in Settings.model_fields.items()
    ]


def _shown(default: object) -> str:
    return f"`{default}`" if default != "" else "none"
