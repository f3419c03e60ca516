"""The application as it is served: the settings, the database, the logs and the API put together."""

from fastapi import FastAPI

from app import logs
from app.api import build
from app.api.service import Service
from app.settings import Settings, read_settings
from app.store.database import connect


def create_app(settings: Settings) -> FastAPI:
    """The application that these settings describe; touches no database until a request needs it."""
    return build(Service(connect(settings.database_url), settings.api_keys, settings.max_text_characters))


def app_from_environment() -> FastAPI:
    """The application that the environment describes, logging as it says: what each server process starts with.

    Raises:
        BadSetting: a variable has a value that it cannot have.
    """
    settings = read_settings()
    logs.configure(settings.log_level)
    return create_app(settings)
