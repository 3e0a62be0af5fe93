"""Puts a backup back: only after a look at all of it, and never without a copy of the database that is replaced.

The content is copied through SQLite itself, in one transaction, so that a server that runs meanwhile sees the old
database or the new one, and a failure leaves the old one. Artefact files that are missing or damaged are put back first
and none is ever removed, so that the copy of the old database, put back in its turn, finds all of its files.
"""

import shutil
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from discovery.model.errors import DiscoveryError, NotFound, Unusable
from discovery.store import backup
from discovery.store.backup import Lacking
from discovery.store.engine import BUSY_MILLISECONDS, is_sqlite
from discovery.store.files import Files
from discovery.store.start import copy, database_file, inspect, prepare

_BESIDE = ("", "-wal", "-shm")


@dataclass(frozen=True)
class Restored:
    """What was put back: the copy of the old database, if there was one, the number of files, and what is lacking."""

    kept: Path | None
    files: int = 0
    lacking: tuple[Lacking, ...] = ()


def stamped(folder: Path, name: str, suffix: str = ".sqlite") -> Path:
    """A file name with this moment in it, to the microsecond."""
    return folder / f"{name}-{datetime.now(UTC).strftime('%Y%m%dT%H%M%S%f')}{suffix}"


def restore(url: str, source: Path, data_dir: Path) -> Restored:
    """Put back a backup, or a database file alone as older versions made it, and bring it up to date.

    Raises NotFound or Unusable; database and files are then as they were.
    """
    if not is_sqlite(url):
        raise Unusable("A PostgreSQL database is restored with pg_restore.", allowed="an embedded SQLite database")
    target, files = database_file(url), Files(data_dir / "files")
    if not source.exists():
        raise NotFound("There is no such file.", {"file": source.name})
    if target.exists() and source.samefile(target):
        raise Unusable("This is the database in use.", {"file": source.name}, "a backup")
    if backup.is_archive(source):
        kept, added = _whole(url, source, data_dir, files)
    else:
        inspect(source)
        kept, added = _replaced(url, source, data_dir / "backups"), 0
    return Restored(kept, added, tuple(backup.lacking_in(target, files)))


def _whole(url: str, source: Path, data_dir: Path, files: Files) -> tuple[Path | None, int]:
    """A backup with its files; those that were put back go again when the database cannot be replaced."""
    fingerprints, where = backup.checked(source), {"file": source.name}
    added: list[Path] = []
    try:
        data_dir.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="restore-", dir=data_dir) as folder:
            database = Path(folder) / backup.DATABASE
            backup.unpack_database(source, database)
            inspect(database)
            for place in backup.unpack_files(source, fingerprints, files):
                added.append(place)
            return _replaced(url, database, data_dir / "backups"), len(added)
    except (DiscoveryError, OSError) as error:
        for place in added:
            place.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise Unusable(f"The backup could not be unpacked ({error.strerror}).", where) from None
        error.where = where
        raise


def _replaced(url: str, source: Path, backups: Path) -> Path | None:
    """Put a database that was looked at in the place of the one in use; gives the copy of the old one."""
    target = database_file(url)
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
