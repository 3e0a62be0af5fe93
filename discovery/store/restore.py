"""Puts a saved database back: only after a look at it, and never without a copy of what is replaced.

The content is copied through SQLite itself, in one transaction, so that a server that runs meanwhile sees the old
database or the new one, and a failure leaves the old one.
"""

import shutil
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from discovery.model.errors import NotFound, Unusable
from discovery.store.engine import BUSY_MILLISECONDS, is_sqlite
from discovery.store.start import copy, database_file, inspect, prepare


def stamped(folder: Path, name: str) -> Path:
    """A file name with this moment in it, to the microsecond."""
    return folder / f"{name}-{datetime.now(UTC).strftime('%Y%m%dT%H%M%S%f')}.sqlite"


def restore(url: str, source: Path, backups: Path) -> Path | None:
    """Replace the database by a saved one and bring it up to date; gives the copy of the old one, if there was one.

    Raises NotFound or Unusable; the database is then exactly as it was.
    """
    if not is_sqlite(url):
        raise Unusable("A PostgreSQL database is restored with pg_restore.", allowed="an embedded SQLite database")
    target = database_file(url)
    if not source.is_file():
        raise NotFound("There is no such file.", {"file": source.name})
    if target.exists() and source.samefile(target):
        raise Unusable("This is the database in use.", {"file": source.name}, "a backup")
    if inspect(source) is None:
        raise Unusable("This database is empty: it holds no tables.", {"file": source.name}, "a backup")
    kept = _keep(target, backups) if target.exists() else None
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        _copied(source, target)
    except sqlite3.DatabaseError as error:
        raise Unusable(f"The database could not be replaced ({error}); it is as it was.") from None
    prepare(url, backups)
    return kept


def _keep(target: Path, backups: Path) -> Path:
    """A copy of the database in use; a damaged one is put aside byte by byte and makes room."""
    try:
        inspect(target)
    except Unusable:
        kept = stamped(backups, "damaged")
        kept.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(target, kept)
        for suffix in ("", "-wal", "-shm"):
            target.with_name(target.name + suffix).unlink(missing_ok=True)
        return kept
    kept = stamped(backups, "before-restore")
    copy(target, kept)
    return kept


def _copied(source: Path, target: Path) -> None:
    saved = sqlite3.connect(f"{source.resolve().as_uri()}?mode=ro", uri=True, timeout=BUSY_MILLISECONDS / 1000)
    try:
        used = sqlite3.connect(target, timeout=BUSY_MILLISECONDS / 1000)
        try:
            saved.backup(used)
        finally:
            used.close()
    finally:
        saved.close()
