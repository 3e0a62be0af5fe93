"""Database connections: one engine that writes, one that can only read, for SQLite or PostgreSQL.

SQLite commits at synchronous=FULL (NORMAL loses acknowledged work when the power fails) and begins every write with
BEGIN IMMEDIATE (a deferred begin fails under concurrent writers). What a database says is told in our words here.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.util import LRUCache

from discovery.model.errors import DiscoveryError, Refused, Unavailable, Unusable

BUSY_MILLISECONDS = 10_000
SETTINGS = (
    f"busy_timeout={BUSY_MILLISECONDS}",
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "trusted_schema=OFF",
)
"""How every SQLite connection is set."""

_BUSY = "Too many changes are being saved at once. Try again in a moment."
_FULL = "The disk is full: nothing was saved. Make room, then try again."
_CLOSED = "The file or the folder of the database may not be written: nothing was saved. Look at their permissions."
_DAMAGED = "The database is damaged. Restore a backup."
_UNREACHABLE = "The database cannot be opened or reached."
_NOT_FITTING = "The database refuses this value: it does not fit with the rest."
_SAID: tuple[tuple[str, type[DiscoveryError], str, str], ...] = (
    ("SQLITE_BUSY", DiscoveryError, _BUSY, "busy"),
    ("SQLITE_LOCKED", DiscoveryError, _BUSY, "busy"),
    ("SQLITE_FULL", Unavailable, _FULL, "unusable"),
    ("SQLITE_READONLY", Unavailable, _CLOSED, "unusable"),
    ("SQLITE_CORRUPT", Unavailable, _DAMAGED, "unusable"),
    ("SQLITE_NOTADB", Unavailable, _DAMAGED, "unusable"),
    ("SQLITE_CANTOPEN", Unavailable, _UNREACHABLE, "unusable"),
    ("SQLITE_IOERR", Unavailable, "The disk reported a fault or has no room left: nothing was saved.", "unusable"),
    ("SQLITE_CONSTRAINT", Refused, _NOT_FITTING, "refused"),
    ("22", Refused, _NOT_FITTING, "refused"),
    ("23", Refused, _NOT_FITTING, "refused"),
    ("40", DiscoveryError, _BUSY, "busy"),
    ("55P03", DiscoveryError, _BUSY, "busy"),
    ("25006", Unavailable, _CLOSED, "unusable"),
    ("42501", Unavailable, _CLOSED, "unusable"),
    ("53100", Unavailable, _FULL, "unusable"),
    ("53", DiscoveryError, _BUSY, "busy"),
    ("08", Unavailable, _UNREACHABLE, "unusable"),
    ("57P", Unavailable, _UNREACHABLE, "unusable"),
)
"""What SQLite's error names and PostgreSQL's SQLSTATE classes mean to a person; the first that fits counts."""


KEPT_OPEN, MOST_OPEN = 8, 24
"""Connections of one engine to a SQLite file: each has two or three files open, and a process may have few. Writers
come one at a time and reads take milliseconds, so nobody waits long for a connection."""


class Statements(LRUCache[Any, Any]):
    """Statements as text, by what they say and what kind of database they are for, whichever engine said them first.

    SQLAlchemy keeps them for each engine; making the text of one anew takes many times as long as running it, and every
    opened store, every look through a file and every test of a backup has engines of its own.
    """

    def _of_its_kind(self, key: Any) -> Any:
        dialect, *rest = key
        return (dialect.name, dialect.driver, dialect.server_version_info, *rest)

    def get(self, key: Any, default: Any = None) -> Any:
        """As of a dict."""
        return super().get(self._of_its_kind(key), default)

    def __setitem__(self, key: Any, value: Any) -> None:
        super().__setitem__(self._of_its_kind(key), value)


STATEMENTS = Statements(1000)
SAME_STATEMENTS: dict[str, Any] = {"compiled_cache": STATEMENTS}
"""What makes an engine share its statements with the others."""


def in_our_words(error: sa.exc.DBAPIError) -> DiscoveryError:
    """A database's error in our words."""
    original: Any = error.orig
    name = getattr(original, "sqlite_errorname", None) or getattr(original, "sqlstate", None) or ""
    for beginning, kind, message, code in _SAID:
        if name.startswith(beginning):
            return kind(message, code=code)
    if isinstance(error, sa.exc.DataError):
        return Refused(_NOT_FITTING)
    if isinstance(error, sa.exc.OperationalError) and not name:
        return Unavailable(_UNREACHABLE)
    reason = str(original).strip().splitlines() or [""]
    return Unusable(f"The database reported an error ({reason[0]}): nothing was saved.")


@contextmanager
def transaction(made: sa.Engine) -> Iterator[sa.Connection]:
    """One transaction: kept when the block ends, taken back when it fails; errors are raised as DiscoveryError."""
    try:
        with made.begin() as connection:
            yield connection
    except sa.exc.DBAPIError as error:
        raise in_our_words(error) from error
    except sa.exc.TimeoutError:
        raise DiscoveryError(_BUSY, code="busy") from None


def is_sqlite(url: str) -> bool:
    """Whether this address names a SQLite file."""
    return sa.make_url(url).get_backend_name() == "sqlite"


def engine(url: str, read_only: bool = False, must_exist: bool = False) -> sa.Engine:
    """An engine for this address; ``read_only`` refuses every write, whoever asks.

    SQLite makes a file where there is none, unless one ``must_exist``.
    """
    if is_sqlite(url):
        return _sqlite(url, read_only, must_exist)
    options = "-c default_transaction_read_only=on" if read_only else ""
    return sa.create_engine(
        url,
        isolation_level="REPEATABLE READ" if read_only else "READ COMMITTED",
        connect_args={"options": options} if options else {},
        pool_size=20,
        max_overflow=30,
        pool_pre_ping=True,
        execution_options=SAME_STATEMENTS,
    )


def _sqlite(url: str, read_only: bool, must_exist: bool) -> sa.Engine:
    address = f"{Path(sa.make_url(url).database or '').absolute().as_uri()}?mode={'rw' if must_exist else 'rwc'}"

    def connected() -> sqlite3.Connection:
        return sqlite3.connect(address, uri=True, timeout=BUSY_MILLISECONDS / 1000, check_same_thread=False)

    at_once = {"pool_size": KEPT_OPEN, "max_overflow": MOST_OPEN - KEPT_OPEN}
    made = sa.create_engine(url, creator=connected, execution_options=SAME_STATEMENTS, **at_once)

    @event.listens_for(made, "connect")
    def _prepare(connection: Any, _record: Any) -> None:
        connection.isolation_level = None
        for setting in (*SETTINGS, *(("query_only=ON",) if read_only else ())):
            connection.execute(f"PRAGMA {setting}")

    @event.listens_for(made, "begin")
    def _begin(connection: sa.Connection) -> None:
        if connection.get_execution_options().get("outside"):
            return  # what SQLite does only outside of a transaction
        connection.exec_driver_sql("BEGIN" if read_only else "BEGIN IMMEDIATE")

    return made
