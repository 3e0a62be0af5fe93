"""Puts a saved database back: only after a look at it, and never without a copy of what is replaced.

The content is copied through SQLite itself, in one transaction, so that a server that runs meanwhile sees the old
database or the new one, and a failure leaves the old one.
"""

import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from discovery.model.errors import NotFound, Unusable
from discovery.store.engine import BUSY_MILLISECONDS, is_sqlite
from discovery.store.start import copy, database_file, inspect, prepare

_BESIDE = ("", "-wal", "-shm")


def stamped(folder: Path, name: str) -> Path:
    """A file name with this moment in it, to the microsecond."""
    return folder / f"{name}-{datetime.now(UTC).strftime('%Y%m%dT%H%M%S%f')}.sqlite"


def restore(url: str, source: Path, backups: Path) -> Path | None:
    """Replace the database by a saved one and bring it up to date; gives the copy of the old one, if there was one.

    Raises NotFound or Unusable; the database is then as it was.
    """
    if not is_sqlite(url):
        raise Unusable("A PostgreSQL database is restored with pg_restore.", allowed="an embedded SQLite database")
    target = database_file(url)
    if not source.exists():
        raise NotFound("There is no such file.", {"file": source.name})
    if target.exists() and source.samefile(target):
        raise Unusable("This is the database in use.", {"file": source.name}, "a backup")
    inspect(source)
    damaged = target.exists() and _damaged(target)
    kept = _kept(target, backups, damaged) if target.exists() else None
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _copied(source, target)
        prepare(url, backups)
    except (sqlite3.Error, OSError, Unusable) as error:
        _put_back(target, kept, damaged)
        raise Unusable(f"The database could not be replaced ({error}); it is as it was.") from None
    return kept


def _damaged(target: Path) -> bool:
    try:
        inspect(target)
    except Unusable:
        return True
    return False


def _kept(target: Path, backups: Path, damaged: bool) -> Path:
    """A copy of the database in use; one that cannot be used is put aside as it is, because it cannot be copied."""
    kept = stamped(backups, "unusable" if damaged else "before-restore")
    if not damaged:
        copy(target, kept)
        return kept
    kept.parent.mkdir(parents=True, exist_ok=True)
    for suffix in _BESIDE:
        part = target.with_name(target.name + suffix)
        if part.exists():
            shutil.move(part, kept.with_name(kept.name + suffix))
    return kept


def _put_back(target: Path, kept: Path | None, damaged: bool) -> None:
    if kept is not None and not damaged:
        _copied(kept, target)
        return
    for suffix in _BESIDE:
        target.with_name(target.name + suffix).unlink(missing_ok=True)
        if kept is not None and kept.with_name(kept.name + suffix).exists():
            shutil.move(kept.with_name(kept.name + suffix), target.with_name(target.name + suffix))


def _copied(source: Path, target: Path) -> None:
    log = source.with_name(source.name + "-wal")
    at_rest = not log.exists() or log.stat().st_size == 0
    address = f"{source.resolve().as_uri()}?{'immutable=1' if at_rest else 'mode=ro'}"
    patience = BUSY_MILLISECONDS / 1000
    with (
        closing(sqlite3.connect(address, uri=True, timeout=patience)) as saved,
        closing(sqlite3.connect(target, timeout=patience)) as used,
    ):
        saved.backup(used)
