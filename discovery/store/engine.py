"""Database connections: one engine that writes, one that can only read, for SQLite or PostgreSQL.

SQLite commits at synchronous=FULL (NORMAL loses acknowledged work when the power fails) and begins every write with
BEGIN IMMEDIATE (a deferred begin fails under concurrent writers).
"""

from typing import Any

import sqlalchemy as sa
from sqlalchemy import event

BUSY_MILLISECONDS = 10_000


def is_sqlite(url: str) -> bool:
    """Whether this address names a SQLite file."""
    return sa.make_url(url).get_backend_name() == "sqlite"


def engine(url: str, read_only: bool = False) -> sa.Engine:
    """An engine for this address; ``read_only`` refuses every write, whoever asks."""
    if is_sqlite(url):
        return _sqlite(url, read_only)
    options = "-c default_transaction_read_only=on" if read_only else ""
    return sa.create_engine(
        url,
        isolation_level="REPEATABLE READ" if read_only else "READ COMMITTED",
        connect_args={"options": options} if options else {},
        pool_size=20,
        max_overflow=30,
        pool_pre_ping=True,
    )


def _sqlite(url: str, read_only: bool) -> sa.Engine:
    made = sa.create_engine(url, connect_args={"timeout": BUSY_MILLISECONDS / 1000}, pool_size=20, max_overflow=50)

    @event.listens_for(made, "connect")
    def _prepare(connection: Any, _record: Any) -> None:
        connection.isolation_level = None
        for setting in (
            f"busy_timeout={BUSY_MILLISECONDS}",
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
            "trusted_schema=OFF",
            *(("query_only=ON",) if read_only else ()),
        ):
            connection.execute(f"PRAGMA {setting}")

    @event.listens_for(made, "begin")
    def _begin(connection: sa.Connection) -> None:
        connection.exec_driver_sql("BEGIN" if read_only else "BEGIN IMMEDIATE")

    return made
