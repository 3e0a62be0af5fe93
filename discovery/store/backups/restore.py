"""Puts a backup back: only after a look at all of it, and whatever became of the database it replaces.

The new database is unpacked, brought up to date and looked through where nobody uses it. The one in use is then put
aside as it is, with what stands beside it, while nobody writes into it, and the new file takes its place: nothing is
asked of the old one, and whatever was acknowledged before is in it. A server that runs meanwhile sees that the file is
another one. Artefact files that are missing or damaged are put back first and none is ever removed, so that the old
database, put back in its turn, finds all of its files.
"""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from discovery import private_files
from discovery.access import Actor, require_maintenance
from discovery.model.errors import DiscoveryError, NotFound, Unusable
from discovery.model.lacking import Lacking
from discovery.store.backups import backup, style_folder
from discovery.store.backups.backup_list import DATABASE, FOLDER
from discovery.store.files import Files
from discovery.store.opening import sqlite_file
from discovery.store.opening.engine import is_sqlite
from discovery.store.opening.sound import condition, not_fitting_together
from discovery.store.opening.sqlite_file import BESIDE, PATIENCE_SECONDS, beside
from discovery.store.opening.start import bring_up_to_date, database_file, inspect


@dataclass(frozen=True)
class Restored:
    """What was put back: where the old database is kept, if there was one, the number of files, and what is lacking.

    ``damage`` says why the old database was put aside as it is; nothing when it was whole. ``faults`` are what is wrong
    with single rows of what was put back.
    """

    set_aside: Path | None
    files: int = 0
    lacking: tuple[Lacking, ...] = ()
    damage: str = ""
    faults: tuple[str, ...] = ()
    style: int = 0
    """Files of the house style that were put back."""
    style_aside: Path | None = None
    """Where the house style before is kept, where it was another one."""
    style_trouble: str = ""
    """Why the house style could not be put back."""


def stamped(folder: Path, name: str, suffix: str = ".sqlite") -> Path:
    """A file name with this moment in it, to the microsecond."""
    return folder / f"{name}-{datetime.now(UTC).strftime('%Y%m%dT%H%M%S%f')}{suffix}"


def restore(url: str, source: Path, data_dir: Path, actor: Actor, style_in: Path | None = None) -> Restored:
    """Put back a backup, or a database file alone as older versions made it, and bring it up to date.

    ``style_in`` is where the house style of documents is; without one, that of the backup stays in it.

    Raises NotFound, Unusable or Denied; database and files are then as they were.
    """
    require_maintenance(actor, "restore a backup")
    if not is_sqlite(url):
        raise Unusable("A PostgreSQL database is restored with pg_restore.", allowed="an embedded SQLite database")
    target, files = Path(os.path.realpath(database_file(url))), Files(data_dir / "files")
    if not source.exists():
        raise NotFound("There is no such file.", {"file": source.name})
    if target.exists() and source.samefile(target):
        raise Unusable("This is the database in use.", {"file": source.name}, "a backup")
    added: list[Path] = []
    try:
        with _workplace(target) as folder:
            made = folder / DATABASE
            fingerprints, faults = _unpacked(source, made, files)
            for place in backup.unpack_files(source, fingerprints, files) if fingerprints else ():
                added.append(place)
            set_aside, damage = _replaced(made, target, data_dir / "backups")
            count = len(added)
            added.clear()  # from here on they belong to the database that is in its place
    except BaseException:
        for place in added:
            place.unlink(missing_ok=True)
        raise
    done = Restored(set_aside, count, tuple(backup.lacking_in(target, files)), damage, faults)
    return _with_style(done, source, style_in, stamped(data_dir / "backups", "style-before-restore", ""))


def _with_style(done: Restored, source: Path, folder: Path | None, aside: Path) -> Restored:
    """The house style put back, too, if the backup has one; what keeps it from that is told, and the rest stands."""
    contents = backup.style_of(source) if folder and backup.is_archive(source) else {}
    if not folder or not contents:
        return done
    try:
        before = style_folder.put_back(contents, folder, aside)
    except OSError as error:
        trouble = f"The house style could not be put back ({error.strerror}); it is in the backup, in the folder style."
        return replace(done, style_trouble=trouble)
    return replace(done, style=len(contents), style_aside=before)


@contextmanager
def _workplace(target: Path) -> Iterator[Path]:
    """A folder on the disk of the database, so that what is made in it can take its place in one step.

    Where it cannot be removed again it stays: that says nothing of the database.
    """
    try:
        private_files.folder(target.parent)
        with tempfile.TemporaryDirectory(prefix="restore-", dir=target.parent, ignore_cleanup_errors=True) as folder:
            yield Path(folder)
    except OSError as error:
        reason = f"The backup could not be put back ({error.strerror or error}); the database is as it was."
        raise Unusable(reason, {"file": str(error.filename or target.parent)}) from None


def _unpacked(source: Path, made: Path, files: Files) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The database of a backup where nobody uses it, looked through and up to date.

    Gives its artefact files, and what is wrong with single rows: those a later rule refuses, for example. They were
    there when it was made, and a backup that nobody can put back is worth nothing.
    """
    fingerprints: tuple[str, ...] = ()
    try:
        if backup.is_archive(source):
            fingerprints = backup.checked(source)
            _refuse_without_room(backup.sizes(source), files, made.parent)
            backup.unpack_database(source, made)
        else:
            inspect(source)
            private_files.begun(made)
            sqlite_file.copied(source, made)
        bring_up_to_date(made)
        state = condition(made)
        if state.faults:
            reason = f"This is no sound backup: nothing was taken from it. {state.faults[0]}"
            raise Unusable(reason, allowed="another backup")
    except sqlite3.Error as error:
        raise Unusable(f"The backup cannot be read ({error}).", {"file": source.name}) from None
    except DiscoveryError as error:
        error.where = {"file": source.name}
        raise
    return fingerprints, state.of_rows


def _refuse_without_room(sizes: Mapping[str, int], files: Files, folder: Path) -> None:
    """Raise Unusable where the disk has no room for what has to be unpacked, and for a copy of the database."""
    missing = sum(size for name, size in sizes.items() if not (name.startswith(FOLDER) and files.has(name[-64:])))
    needed, free = missing + sizes.get(DATABASE, 0), shutil.disk_usage(folder).free
    if needed > free:
        room = f"it needs {needed / 1e6:,.0f} MB, and {free / 1e6:,.0f} MB are free"
        raise Unusable(f"The disk has no room for what is in the backup: {room}. Make room, then try again.")


def _replaced(made: Path, target: Path, backups: Path) -> tuple[Path | None, str]:
    """Put a database that was looked through in the place of the one in use.

    Gives where the old one is kept, and why as it is, if it is.
    """
    if not os.path.lexists(target):
        for suffix in BESIDE:  # what a database that is gone left behind would be taken for a part of the new one
            if os.path.lexists(beside(target, suffix)):
                return _put_aside(made, target, backups, "unusable"), "The file of the database was not there."
        made.replace(target)
        return None, ""
    damage = _damage(target)
    if not damage:
        _emptied_log(target)
    return _put_aside(made, target, backups, "unusable" if damage else "before-restore"), damage


def _emptied_log(target: Path) -> None:
    """Have what is in the log written into the database itself, so that one file is the whole of it, if that can be."""
    with suppress(sqlite3.Error), closing(sqlite3.connect(target, timeout=PATIENCE_SECONDS)) as connection:
        connection.execute("PRAGMA trusted_schema=OFF")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _damage(target: Path) -> str:
    """What is wrong with the database in use; nothing when it is whole."""
    try:
        inspect(target)
        return " ".join(not_fitting_together(target)[:1])
    except Unusable as error:
        return error.message
    except (sqlite3.Error, OSError) as error:
        return f"The database cannot be read ({error})."


def _put_aside(made: Path, target: Path, backups: Path, name: str) -> Path:
    """Move the old database as it is, with what stands beside it, and put the new one in its place.

    A server that uses it goes on with the new one; what it acknowledged before is in the old one.
    """
    place = stamped(_on_one_disk(backups, target), name)
    moved: list[str] = []
    with _held(target):
        try:
            for suffix in (*BESIDE, ""):
                if os.path.lexists(beside(target, suffix)):
                    beside(target, suffix).rename(beside(place, suffix))
                    moved.append(suffix)
            made.replace(target)
        except OSError:
            for suffix in moved:
                beside(place, suffix).rename(beside(target, suffix))
            raise
    return place


def _on_one_disk(backups: Path, target: Path) -> Path:
    """The folder of the backups; where that is on another disk, the database's own, as only there a file can move."""
    with suppress(OSError):
        private_files.folder(backups)
        if backups.stat().st_dev == target.parent.stat().st_dev:
            return backups
    return target.parent


@contextmanager
def _held(target: Path) -> Iterator[None]:
    """Keep other programs from writing into a database meanwhile, as far as it lets itself be locked."""
    connection = None
    used = any(beside(target, suffix).exists() for suffix in BESIDE)
    if used and target.is_file() and os.name != "nt":  # there, a file that is open cannot be moved
        with suppress(sqlite3.Error):
            connection = sqlite3.connect(target, timeout=PATIENCE_SECONDS, isolation_level=None)
            connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        if connection:
            connection.close()
