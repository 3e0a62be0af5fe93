"""Whether the files that a store writes into are still those at their place.

A connection goes on writing into a file that was moved, removed or replaced, and nobody finds again what it wrote. The
system tells files apart by device and number; a few looks at these for each save cost microseconds.
"""

import os
from dataclasses import dataclass
from pathlib import Path

from discovery.store.opening.sqlite_file import beside


@dataclass(frozen=True)
class _Seen:
    """One file at one moment: which one it is, and when it was written last."""

    device: int
    number: int
    written: int
    size: int

    @property
    def which(self) -> tuple[int, int]:
        return self.device, self.number


def _look(path: Path) -> _Seen | None:
    try:
        state = path.stat()
    except OSError:
        return None
    return _Seen(state.st_dev, state.st_ino, state.st_mtime_ns, state.st_size)


def _which(seen: _Seen | None) -> tuple[int, int] | None:
    return seen.which if seen else None


class Place:
    """The three files of a SQLite database in use, as they were when they were looked at last."""

    def __init__(self, path: Path) -> None:
        real = Path(os.path.realpath(path))
        self.path = path
        self._names = path, beside(real, "-wal"), beside(real, "-shm")
        self._main: _Seen | None = _look(self._names[0])
        self._log: _Seen | None = None
        self._index: _Seen | None = None

    def note(self) -> bool:
        """Remember when the files were written last, if they are still those they were; whether they are.

        What is not known yet is learned, while a transaction is open. One look decides and is remembered: were there
        two, a file that takes the place of another between them would be taken for the one that is written into.
        """
        known = self._main, self._log, self._index
        seen = tuple(map(_look, self._names))
        if known[0] is None or any(old and _which(now) != old.which for old, now in zip(known, seen, strict=True)):
            return False
        self._main, self._log, self._index = seen
        return True

    def begin_anew(self) -> None:
        """Remember which file the database is now; the two beside it come with the next transaction."""
        self._main, self._log, self._index = _look(self._names[0]), None, None

    @property
    def is_there(self) -> bool:
        """Whether any file is at the database's place."""
        return self.path.exists()

    @property
    def same(self) -> bool:
        """Whether the database is the file it was."""
        return _which(_look(self._names[0])) == _which(self._main) is not None

    @property
    def written_by_others(self) -> bool:
        """Whether the database itself, not its log, was written since it was noted."""
        return _look(self._names[0]) != self._main

    @property
    def beside_same(self) -> bool:
        """Whether log and index are the files they were, as far as they were noted."""
        known = (self._names[1], self._log), (self._names[2], self._index)
        return all(seen is None or _which(_look(name)) == seen.which for name, seen in known)

    @property
    def log_of_another(self) -> bool:
        """Whether somebody else wrote a log where ours was removed."""
        log = _look(self._names[1])
        return self._log is not None and log is not None and log.size > 0 and log.which != self._log.which

    @property
    def log_left_behind(self) -> bool:
        """Whether our log, with something in it, stands beside a database that is not ours any more."""
        log = _look(self._names[1])
        return self._log is not None and log is not None and log.size > 0 and log.which == self._log.which
