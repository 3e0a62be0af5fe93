"""A backup is one zip: a consistent copy of the database, the files of its artefacts, the house style, and a list.

The database is copied first and then asked which files it names, those of removed artefacts too, because undo brings
them back. A file is kept before its row is saved and is never thrown away, so whatever the copy names is there although
others go on writing. A file that is missing or damaged does not stop a backup: what is left is worth more than nothing;
it is told and stands in the list. Every byte of the zip is read once more before it gets its name.
"""

import hashlib
import json
import os
import shutil
import sqlite3
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO

from discovery import private_files
from discovery.model.agreement import Artefact
from discovery.model.engagement import Engagement
from discovery.model.errors import Unusable
from discovery.model.lacking import Lacking
from discovery.model.plain_values import as_plain
from discovery.model.row import now
from discovery.store.backups.backup_list import DATABASE, FOLDER, FORMAT, LIST, LONGEST_LIST, STYLE, VERSION, listed
from discovery.store.files import Files
from discovery.store.opening.sound import condition, faults
from discovery.store.opening.sqlite_file import copied as copy_content
from discovery.store.opening.start import copy, version_of
from discovery.untrusted.zips import opened

MOST_PARTS = 50_000
"""No backup holds more files; an installation that does is backed up by copying its folder of files."""

LARGEST = 1 << 50
"""Bytes of all parts together; what the disk has room for is looked at before anything is unpacked."""

_NO_STYLE: Mapping[str, bytes] = MappingProxyType({})

_NAMED = """
    SELECT engagement.number, artefact.number, artefact.sha256
    FROM artefact JOIN engagement ON engagement.id = artefact.engagement_id
    WHERE artefact.sha256 IS NOT NULL ORDER BY 1, 2
"""


@dataclass(frozen=True)
class Backup:
    """A backup that was made: its place, how many artefact files it holds, and what it could not take along.

    ``damage`` says what is wrong with the database, where something is.
    """

    file: Path
    files: int
    lacking: tuple[Lacking, ...] = ()
    damage: str = ""
    style: int = 0
    """Files of the house style."""


def write(database: Path, files: Files, target: Path, style: Mapping[str, bytes] = _NO_STYLE) -> Backup:
    """Make a backup of a database that may be in use. Raises Unusable and leaves no half one.

    ``style`` are the files of the house style, by their names within its folder.
    """
    partial = target.with_name(target.name + ".partial")
    copied = target.with_name(target.name + ".database")
    try:
        private_files.folder(target.parent)
        if target.exists():
            raise Unusable("There is a file of that name already.", allowed="a new name")
        copied.unlink(missing_ok=True)
        damage = _database(database, copied)
        lacking = tuple(lacking_in(copied, files))
        there = sorted({sha256 for _, _, sha256 in _named(copied)} - {artefact.sha256 for artefact in lacking})
        if len(there) + len(style) > MOST_PARTS - 2:
            raise Unusable("There are too many files for one backup.", allowed="a copy of the folder of files")
        with private_files.opened(partial) as stream:
            _pack(stream, copied, {sha256: files.place(sha256) for sha256 in there}, style, lacking)
        checked(partial)
        partial.rename(target)
    except OSError as error:
        raise Unusable(f"The backup could not be made ({error.strerror}).", {"file": target.name}) from None
    except Unusable as error:
        error.where = error.where if error.code == "damaged" else {"file": target.name}
        raise
    finally:
        with suppress(OSError):
            copied.unlink(missing_ok=True)
            partial.unlink(missing_ok=True)
    return Backup(target, len(there), lacking, damage, len(style))


def _database(database: Path, copied: Path) -> str:
    """A consistent copy of the database; says what is wrong with it, where something is and a backup can be made.

    An index that is out of step with its table is made anew in the copy: the table is what counts.
    """
    damage = ""
    try:
        copy(database, copied)
    except Unusable as error:
        if error.code != "damaged" or not _rebuilt(database, copied):
            raise
        damage = f"{error.message.split(', so no copy')[0]}; the backup has its tables, and its indexes made anew."
    return " ".join(filter(None, [damage, *faults(copied)[:1]]))


def _rebuilt(database: Path, copied: Path) -> bool:
    """Whether a copy is whole once its indexes are made anew; there is none where it is not."""
    try:
        private_files.begun(copied)
        copy_content(database, copied)
        with closing(sqlite3.connect(copied)) as connection:
            connection.execute("PRAGMA trusted_schema=OFF")
            connection.execute("REINDEX")
            connection.execute("PRAGMA journal_mode=DELETE")
        whole = not condition(copied).faults
    except sqlite3.Error:
        whole = False
    if not whole:
        copied.unlink(missing_ok=True)
    return whole


def lacking_in(database: Path, files: Files) -> Iterator[Lacking]:
    """The artefacts in a database, removed ones too, whose files are missing or damaged; every file is read."""
    complaints: dict[str, str] = {}
    for engagement, artefact, sha256 in _named(database):
        if sha256 not in complaints:
            trouble = files.trouble(sha256)
            complaints[sha256] = trouble.message if trouble else ""
        if complaints[sha256]:
            codes = f"{Engagement.prefix}-{engagement:03d}", f"{Artefact.prefix}-{artefact:03d}"
            yield Lacking(*codes, sha256, complaints[sha256])


def _named(database: Path) -> list[tuple[int, int, str]]:
    with closing(sqlite3.connect(database, timeout=10)) as connection:
        return connection.execute(_NAMED).fetchall()


def _pack(
    stream: BinaryIO,
    database: Path,
    files: Mapping[str, Path],
    style: Mapping[str, bytes],
    lacking: tuple[Lacking, ...],
) -> None:
    """Write the zip, with artefact files by fingerprint; these are mostly compressed already, so they are just stored.

    Each was found whole a moment ago; whether it went in as that is seen when the zip is read once more.
    """
    parts = {DATABASE: (database, _print(database))}
    parts |= {FOLDER + sha256: (path, sha256) for sha256, path in files.items()}
    about = {
        "format": FORMAT,
        "version": VERSION if style else 1,  # a version before can put back one without a house style
        "made_at": as_plain(now()),
        "schema": version_of(database),
        "parts": [
            {"name": name, "bytes": path.stat().st_size, "sha256": sha256} for name, (path, sha256) in parts.items()
        ]
        + [
            {"name": STYLE + name, "bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
            for name, content in style.items()
        ],
        "lacking": [asdict(artefact) for artefact in lacking],
    }
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, strict_timestamps=False) as package:
        package.writestr(LIST, json.dumps(about, ensure_ascii=False, indent=2) + "\n")
        for name, (path, _) in parts.items():
            package.write(path, name, zipfile.ZIP_DEFLATED if name == DATABASE else zipfile.ZIP_STORED)
        for name, content in style.items():
            package.writestr(STYLE + name, content)
    stream.flush()
    os.fsync(stream.fileno())


def _print(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


# ---- reading


def is_archive(path: Path) -> bool:
    """Whether a file begins as a zip does; whether it is a backup is for ``checked`` to say."""
    try:
        with path.open("rb") as stream:
            return stream.read(4) == b"PK\x03\x04"
    except OSError:
        return False


@contextmanager
def _opened(source: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with opened(source, MOST_PARTS, LARGEST) as package:
            yield package
    except Unusable as error:
        if not error.where:
            reason = error.message if error.allowed else "The backup is damaged: nothing was taken from it."
            raise Unusable(reason, {"file": source.name}, error.allowed or "another backup") from None
        raise
    except (KeyError, ValueError):
        raise Unusable("The backup is damaged: nothing was taken from it.", {"file": source.name}) from None
    except OSError as error:
        reason = f"The backup cannot be read ({error.strerror or error})."
        raise Unusable(reason, {"file": source.name}) from None


def sizes(source: Path) -> Mapping[str, int]:
    """How many bytes each part of a backup takes when unpacked, by name, as far as the zip itself says."""
    with _opened(source) as package:
        return {entry.filename: entry.file_size for entry in package.infolist()}


def checked(source: Path) -> tuple[str, ...]:
    """The fingerprints of the artefact files in a backup, after every part was read and found to be what it was.

    Raises Unusable for a zip that is no backup of ours, is newer, or has a part changed, added or missing.
    """
    where = {"file": source.name}
    with _opened(source) as package:
        present = {entry.filename: entry.file_size for entry in package.infolist()}
        if LIST not in present:
            raise Unusable("This is a zip, but not a backup of this program.", where, "a file that backup made")
        if present[LIST] > LONGEST_LIST:
            raise Unusable("The list in this backup is larger than any list we make.", where)
        parts = listed(package.read(LIST), where)
        names = sorted(entry.filename for entry in package.infolist())
        if names != sorted([LIST, *(part.name for part in parts)]):
            raise Unusable("The backup is damaged: it does not hold what its list names.", where)
        for part in parts:
            with package.open(part.name) as stream:
                same = hashlib.file_digest(stream, "sha256").hexdigest() == part.sha256  # type: ignore[arg-type]
            if not same or present[part.name] != part.bytes:
                raise Unusable(f"The backup is damaged: {part.name[:20]} is not what it was.", where)
    return tuple(part.sha256 for part in parts if part.name.startswith(FOLDER))


def unpack_database(source: Path, target: Path) -> None:
    """Write the database of a backup that was checked to a new file."""
    with _opened(source) as package, package.open(DATABASE) as stream, private_files.opened(target) as written:
        shutil.copyfileobj(stream, written)


def style_of(source: Path) -> dict[str, bytes]:
    """The files of the house style in a backup that was checked, by their names within its folder."""
    with _opened(source) as package:
        names = [entry.filename for entry in package.infolist() if entry.filename.startswith(STYLE)]
        return {name.removeprefix(STYLE): package.read(name) for name in names}


def unpack_files(source: Path, fingerprints: tuple[str, ...], files: Files) -> Iterator[Path]:
    """Put the files that are missing or damaged in the data folder back, one by one; gives the place of each."""
    with _opened(source) as package:
        for sha256 in fingerprints:
            with package.open(FOLDER + sha256) as stream:
                if place := files.take(stream, sha256):
                    yield place
