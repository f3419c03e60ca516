"""Logs: one event a line on standard error, JSON unless a person at a terminal reads them.

Whoever serves a request binds its `request_id` with `structlog.contextvars.bound_contextvars`; every
line written while it is served then carries it, those of libraries too.
"""

import logging
import sys
from typing import TextIO

import structlog
from structlog.typing import EventDict, Processor


def configure(level: str, *, stream: TextIO | None = None) -> None:
    """Send all logs of this process, from `level` up, to `stream` (default: standard error).

    Safe to call again: the last call holds.
    """
    stream = stream or sys.stderr
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    handler = logging.StreamHandler(stream)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[*shared, structlog.stdlib.ExtraAdder()],
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                _drop_colored_copy,
                *_rendering(stream),
            ],
        )
    )
    logging.getLogger("alembic").setLevel(logging.WARNING)  # or it tells of every look at the revision
    logging.basicConfig(handlers=[handler], level=level.upper(), force=True)
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.processors.StackInfoRenderer(),
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )


def _drop_colored_copy(_logger: object, _method: str, event: EventDict) -> EventDict:
    """Uvicorn sends some messages twice, the second time with terminal colors."""
    event.pop("color_message", None)
    return event


def _rendering(stream: TextIO) -> list[Processor]:
    """How lines end up as text; a traceback goes without local variables, for they may hold a key."""
    if stream.isatty():
        return [structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)]
    traceback = structlog.tracebacks.ExceptionDictTransformer(show_locals=False)
    return [
        structlog.processors.ExceptionRenderer(traceback),
        structlog.processors.JSONRenderer(ensure_ascii=False),
    ]
