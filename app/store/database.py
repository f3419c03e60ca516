"""The way to the database, and all in which SQLite and PostgreSQL differ."""

import sqlite3
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic, sleep
from typing import Any, cast

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.exc import ArgumentError, IntegrityError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as NoFreeConnection
from sqlmodel import Session

AWAY = (OperationalError, InterfaceError, NoFreeConnection)
"""What a statement raises while the database cannot be reached, is locked for too long or has no free connection."""

LOCK_TIMEOUT_MS = 10_000
"""How long a writer of an SQLite file waits for another; a document takes some milliseconds."""

WRITERS, MIGRATORS = 0x6D697373, 0x6D696772
"""The PostgreSQL advisory locks of those who add records and of those who change tables."""

_NOT_NOW = ("08", "53", "57", "42P01")
"""SQLSTATE of PostgreSQL: no connection, out of resources, shutting down or starting, and tables not made yet."""

_CLASHES = ("23", "40")
"""SQLSTATE of PostgreSQL: a constraint, and two transactions that cannot both be kept."""


def connect(url: str) -> Engine:
    """An engine for `sqlite:///FILE` or `postgresql://USER:PASSWORD@HOST:PORT/NAME`; opens no connection yet.

    A PostgreSQL address may end in `?host=/DIRECTORY` for a socket and in `?sslmode=` `disable`, `require`
    (encrypted, any certificate) or `verify-full`.

    Raises:
        ValueError: the address is of no such form; the message does not repeat it, for it may hold a password.
    """
    try:
        address = make_url(url)
    except (ArgumentError, ValueError):  # ValueError: the port is no number
        raise ValueError("the database address is not sqlite:///FILE or postgresql://...") from None
    backend = address.get_backend_name()
    if backend == "sqlite" and address.database not in (None, "", ":memory:"):
        return _connect_sqlite(address)
    if backend == "postgresql":
        return _connect_postgresql(address)
    raise ValueError("the database address is not sqlite:///FILE or postgresql://...")


def _connect_sqlite(address: URL) -> Engine:
    engine = create_engine(address.set(drivername="sqlite+pysqlite"))

    @event.listens_for(engine, "connect")
    def _prepare(connection: sqlite3.Connection, _: object) -> None:
        connection.isolation_level = None  # the driver begins nothing by itself: `_begin` does
        connection.execute(f"PRAGMA busy_timeout = {LOCK_TIMEOUT_MS}")
        _use_write_ahead_log(connection)
        connection.execute("PRAGMA synchronous = FULL")  # a commit is on the disk before it is acknowledged
        connection.execute("PRAGMA foreign_keys = ON")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        # A writer takes the lock at once: one that began by reading could not wait for another, only fail.
        writes = connection.get_execution_options().get("writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def _use_write_ahead_log(connection: sqlite3.Connection) -> None:
    """Switch a new file over, once for all; SQLite does not wait for those who open it too meanwhile, so this does."""
    deadline = monotonic() + LOCK_TIMEOUT_MS / 1000
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or monotonic() > deadline:
                raise
            sleep(0.005)


def _connect_postgresql(address: URL) -> Engine:
    options = dict(address.query)
    arguments: dict[str, Any] = {}
    if host := str(options.pop("host", "")):
        arguments["unix_sock"] = f"{host}/.s.PGSQL.{address.port or 5432}"
    if (mode := options.pop("sslmode", "disable")) != "disable":
        if mode not in ("require", "verify-full"):
            raise ValueError("sslmode in the database address is not disable, require or verify-full")
        arguments["ssl_context"] = context = ssl.create_default_context()
        if mode == "require":
            context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    if not address.username:
        raise ValueError("the database address names no user: postgresql://USER@...")
    if options:
        raise ValueError(f"the database address has an unknown option: {', '.join(sorted(options))}")
    address = address.set(drivername="postgresql+pg8000", query={})
    engine = create_engine(address, pool_pre_ping=True, connect_args=arguments)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        if connection.get_execution_options().get("reads", False):
            connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")

    return engine


@contextmanager
def transaction(engine: Engine) -> Iterator[Session]:
    """A session that writes: all of it is kept when the block ends, and none of it if the block raises."""
    with Session(engine.execution_options(writes=True), expire_on_commit=False) as session, session.begin():
        yield session


@contextmanager
def snapshot(engine: Engine) -> Iterator[Session]:
    """A session that only reads, and sees one state of the database however many queries it makes.

    It takes its connection with the first of them.
    """
    with Session(engine.execution_options(reads=True)) as session:
        yield session


def is_away(error: Exception) -> bool:
    """Whether an error says that the database cannot answer at the moment, not that the statement is wrong."""
    return isinstance(error, AWAY) or _sqlstate(error).startswith(_NOT_NOW)


def is_clash(error: Exception) -> bool:
    """Whether an error says that what was written contradicts what another has written."""
    return isinstance(error, IntegrityError) or _sqlstate(error).startswith(_CLASHES)


def _sqlstate(error: Exception) -> str:
    """The code that PostgreSQL gives an error, empty where there is none; pg8000 hands over the answer as a dict."""
    said = next(iter(getattr(getattr(error, "orig", None), "args", ())), None)
    return str(said.get("C", "")) if isinstance(said, dict) else ""


def one_writer(session: Session) -> None:
    """Wait until nobody else adds records, then keep others waiting to the end of this transaction.

    What a writer does depends on what others wrote: whether a text is new, which mission it speaks of.
    On SQLite a writing transaction is alone from its beginning.
    """
    if session.get_bind().dialect.name == "postgresql":
        session.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": WRITERS})


def wait_for_writers(session: Session) -> None:
    """Wait, before a session that reads makes its first query, until those who write at this moment have ended."""
    with transaction(cast("Engine", session.get_bind())) as writing:
        one_writer(writing)


@contextmanager
def schema_change(engine: Engine) -> Iterator[Connection]:
    """A transaction that may rebuild tables, while nobody else does; kept when the block ends, unless it raises.

    SQLite changes a table by copying and dropping it, which foreign keys forbid: there they are off meanwhile,
    and checked as a whole before the transaction ends.
    """
    with engine.execution_options(writes=True).connect() as connection:
        if engine.dialect.name == "postgresql":
            with connection.begin():
                connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": MIGRATORS})
                yield connection
            return
        driver: Any = connection.connection.driver_connection
        driver.execute("PRAGMA foreign_keys = OFF")
        try:
            with connection.begin():
                yield connection
                if broken := driver.execute("PRAGMA foreign_key_check").fetchall():
                    raise RuntimeError(f"rows that refer to nothing: {broken[:3]}")
        finally:
            driver.execute("PRAGMA foreign_keys = ON")
