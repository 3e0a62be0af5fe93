"""SQLite files as files: opened for a look, copied as they stand, with the two that SQLite keeps beside them."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from discovery.store.opening.engine import BUSY_MILLISECONDS

BESIDE = ("-wal", "-shm", "-journal")
"""What may stand beside a database: its log and the index of that, or how to take back what was cut off."""

PATIENCE_SECONDS = BUSY_MILLISECONDS / 1000

_DAMAGE = (
    "SQLITE_CORRUPT",
    "SQLITE_NOTADB",
    "SQLITE_IOERR_READ",
    "SQLITE_IOERR_SHORT_READ",
    "SQLITE_IOERR_CORRUPTFS",
    "SQLITE_IOERR_DATA",
)


def tells_damage(error: sqlite3.Error) -> bool:
    """Whether an error tells that a file is damaged, not only that it cannot be opened or is used just now."""
    return (getattr(error, "sqlite_errorname", None) or _DAMAGE[0]).startswith(_DAMAGE)


def beside(path: Path, suffix: str) -> Path:
    """The file beside a database with this suffix; without one, the database itself."""
    return path.with_name(path.name + suffix)


def looked_at(path: Path, with_checks: bool = False) -> sqlite3.Connection:
    """A connection that can only read, and that carries out nothing a file brings along. Raises sqlite3.Error.

    A database at rest is opened as immutable, because opening one in WAL mode would put two files beside it.
    ``with_checks`` opens it as one that could be written, where that is allowed: SQLite looks for rows that break a
    CHECK only then. May be used by any one thread.
    """
    way = "mode=rw" if with_checks and _may_be_written(path) else "immutable=1" if _at_rest(path) else "mode=ro"
    address = f"{path.resolve().as_uri()}?{way}"
    connection = sqlite3.connect(address, uri=True, timeout=PATIENCE_SECONDS, check_same_thread=False)
    for setting in ("trusted_schema=OFF", "cell_size_check=ON", "query_only=ON"):
        connection.execute(f"PRAGMA {setting}")
    return connection


def _at_rest(path: Path) -> bool:
    """Whether nothing is in the log of a database; the log may go at any moment, with whoever uses it last."""
    try:
        return beside(path, "-wal").stat().st_size == 0
    except FileNotFoundError:
        return True


def _may_be_written(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def copied(source: Path, target: Path) -> None:
    """Put the content of one database into another, in one transaction, whoever uses them. Raises sqlite3.Error."""
    with closing(looked_at(source)) as read, closing(sqlite3.connect(target, timeout=PATIENCE_SECONDS)) as written:
        read.backup(written)
