"""What must be true of a data folder after any kill: nothing acknowledged is lost, and nothing is half there."""

import hashlib
import json
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from discovery.access import LOCAL, MAINTENANCE
from discovery.model.record import ROWS
from discovery.model.tables import TABLES
from discovery.store import Store
from discovery.store.backups.restore import restore
from tests.hostile.at_work import Acknowledged
from tests.making import files_of

_COUNTS = [f'SELECT count(*) FROM "{TABLES[model.section].name}" WHERE engagement_id = ?' for model in ROWS]


class Looks:
    """Looks at one data folder over and over; what was looked at once is not looked at again until ``all_of_it``."""

    def __init__(self, folder: Path, rows_of_a_package: int) -> None:
        self.folder = folder
        self.rows_of_a_package = rows_of_a_package
        self._whole: set[str] = set()

    def faults(self, done: Acknowledged, run: str) -> list[str]:
        """What is lost or half there after one run."""
        with closing(sqlite3.connect(self.folder / "discovery.sqlite")) as connection:
            found = [*_saves(connection, done, run), *self._uploads(connection, done)]
            found += [*self._imports(connection, done, run), *_revisions(connection)]
        found += [*self._files(), *(f"{path.name} is not whole" for path in done.written if not _reads(path))]
        return [f"{run}: {fault}" for fault in found]

    def all_of_it(self) -> list[str]:
        """What is wrong with the whole folder: every page of the database, every reference, every file."""
        self._whole.clear()
        with closing(sqlite3.connect(self.folder / "discovery.sqlite")) as connection:
            found = [said for (said,) in connection.execute("PRAGMA integrity_check") if said != "ok"]
            found += [f"a reference to nothing: {line}" for line in connection.execute("PRAGMA foreign_key_check")]
            named = {name for (name,) in connection.execute("SELECT sha256 FROM artefact WHERE sha256 IS NOT NULL")}
        return [*found, *self._files(), *(f"a row names {name[:12]}, no file" for name in named - self._whole)]

    def leftovers(self) -> list[Path]:
        """Files that were being written when the server was killed, and are named so."""
        return [path for path in self.folder.rglob("*.partial") if path.is_file()]

    def _uploads(self, connection: sqlite3.Connection, done: Acknowledged) -> Iterable[str]:
        stored = dict(connection.execute("SELECT file_name, sha256 FROM artefact WHERE removed_at IS NULL"))
        for name, sha256 in done.uploads.items():
            if stored.get(name) != sha256:
                yield f"the upload {name} is lost"
            elif not self._place(sha256).exists():
                yield f"the file of the upload {name} is lost"

    def _imports(self, connection: sqlite3.Connection, done: Acknowledged, run: str) -> Iterable[str]:
        query = "SELECT id, title FROM engagement WHERE title LIKE ? OR title LIKE ?"
        titles = dict(connection.execute(query, (f"Import {run} %", f"Command {run}-%")))
        yield from (f"{title} is lost" for title in sorted(set(done.imports) - set(titles.values())))
        for engagement, title in titles.items():
            count = sum(connection.execute(query, (engagement,)).fetchone()[0] for query in _COUNTS)
            if count != self.rows_of_a_package:
                yield f"{title} has {count} of {self.rows_of_a_package} rows"

    def _files(self) -> Iterable[str]:
        for path in (self.folder / "files").rglob("*"):
            if path.is_dir() or path.suffix == ".partial" or path.name in self._whole:
                continue
            if hashlib.sha256(path.read_bytes()).hexdigest() == path.name:
                self._whole.add(path.name)
            else:
                yield f"the file {path.name[:12]} is half written and named as whole"

    def _place(self, sha256: str) -> Path:
        return self.folder / "files" / sha256[:2] / sha256


def _saves(connection: sqlite3.Connection, done: Acknowledged, run: str) -> Iterable[str]:
    query = "SELECT token, count(DISTINCT revision) FROM change WHERE token GLOB ? GROUP BY token"
    stored = dict(connection.execute(query, (f"{run}.*",)))
    yield from (f"the save {token} is lost" for token in done.saves if token not in stored)
    yield from (f"the save {token} was done {times} times" for token, times in stored.items() if times > 1)


def _revisions(connection: sqlite3.Connection) -> Iterable[str]:
    """An engagement that began here has a line for each revision; one that came whole has the last line it came with."""
    query = (
        "SELECT e.title, e.revision, max(c.revision), count(DISTINCT c.revision), min(c.revision)"
        " FROM engagement e LEFT JOIN change c ON c.engagement_id = e.id GROUP BY e.id"
    )
    for title, revision, last, count, first in connection.execute(query):
        if not revision == last == (first or 0) + count - 1:
            yield f"“{title}” has revision {revision}, its history has {count} from {first} to {last}"


def _reads(path: Path) -> bool:
    """Whether an export can be read; a backup is put back by ``backup_restores``."""
    if path.suffix == ".json":
        return isinstance(json.loads(path.read_bytes()), dict)
    return path.exists()


def backup_restores(backup: Path, folder: Path) -> int:
    """Put a backup back where nothing was; gives how many engagements it holds. Raises when it is not whole."""
    url = f"sqlite:///{folder / 'discovery.sqlite'}"
    restore(url, backup, folder, MAINTENANCE)
    store = Store(url, folder)
    try:
        held = store.revisions(LOCAL)
        for engagement in held:
            files_of(store).of(store.load(engagement, LOCAL))
        return len(held)
    finally:
        store.close()
