"""What an operator may set, from the environment variables `MISSION_FACTS_*` and nowhere else.

Read by `app.main`, `app.cli` and `migrations/env.py` only; everything else is handed plain values.
"""

from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, ValidationError
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from app.keys import KeyHash, parse_hashes
from app.store.database import connect

PREFIX = "MISSION_FACTS_"


class BadSetting(ValueError):
    """A variable has a value that it cannot have; the message is one line for the operator."""


def _check_address(url: str) -> str:
    connect(url)  # opens nothing; whoever uses an address says which it takes
    return url


class Settings(BaseSettings):
    """The service's settings: each with its bound, its reason and a default that runs on a laptop."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, frozen=True, extra="ignore", hide_input_in_errors=True)

    # Where records are kept. SQLite needs nothing installed and serves one machine; PostgreSQL 15+
    # serves several. No driver is named: each database has the one that is tested.
    database_url: Annotated[str, AfterValidator(_check_address)] = Field(
        default="sqlite:///mission-facts.db",
        description="Database: `sqlite:///FILE` or `postgresql://USER:PASSWORD@HOST:PORT/NAME`",
    )

    # Keys for writing where the environment is the place for secrets; hashes, so that a leaked
    # environment opens nothing. Empty: only keys in the database count.
    api_keys: Annotated[tuple[KeyHash, ...], NoDecode, BeforeValidator(parse_hashes)] = Field(
        default="",
        validate_default=True,
        description="Keys besides those in the database: `SCOPE:SHA256` entries, comma-separated",
    )

    # The longest text that a request may hand in; longer is answered 413. Never above what the reader
    # itself takes: a million characters are a 600-page book, and reading time grows with the length.
    max_text_characters: int = Field(
        default=1_000_000,
        ge=1,
        le=1_000_000,
        description="Longest text read from a request, in characters (1–1000000)",
    )

    # How much is logged to standard error: `info` is one line a request, `warning` only what needs a look.
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        default="info",
        description="Least severe log line written: `debug`, `info`, `warning` or `error`",
    )


def read_settings() -> Settings:
    """The settings as the environment has them now.

    Raises:
        BadSetting: a variable has a value that it cannot have; the message names it and what is wrong.
    """
    try:
        return Settings()
    except ValidationError as error:
        wrong = error.errors(include_input=False)[0]  # never the value: it may be a secret
        reason = wrong["msg"].removeprefix("Value error, ")
        raise BadSetting(f"{PREFIX}{wrong['loc'][0]}".upper() + f": {reason}") from None
