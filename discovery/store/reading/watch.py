"""Whether anybody, in any process, has saved: asked several times a second, so it costs microseconds.

SQLite tells through ``PRAGMA data_version``, which counts for one connection what all others committed; the
connection is therefore one of its own, outside every pool.
"""

import sqlite3
from collections.abc import Callable
from typing import Any

import sqlalchemy as sa

from discovery.model.errors import Unavailable
from discovery.model.tables import TABLES
from discovery.store.opening.engine import BUSY_MILLISECONDS, is_sqlite, transaction
from discovery.store.opening.opened import Opened
from discovery.store.opening.start import database_file


class Watch:
    """Asks the database whether another connection has committed. Not to be used by two threads at once."""

    def __init__(self, opened: Opened, go_on: Callable[[], None]) -> None:
        self._opened = opened
        self._go_on = go_on
        self._seen: Any = self
        self._own: sqlite3.Connection | None = None
        self._generation = -1

    def changed(self) -> bool:
        """Whether something was committed since the last call, or the file is another; True at the first.

        Raises Unavailable.
        """
        was, self._seen = self._seen, self._now()
        return bool(was != self._seen)

    def _now(self) -> Any:
        if is_sqlite(self._opened.url):
            if self._opened.moved:
                self._go_on()
            try:
                version = self._connected().execute("PRAGMA data_version").fetchone()[0]
            except sqlite3.Error as error:
                self.close()
                raise Unavailable(f"The database does not answer ({error}).") from None
            return self._generation, version
        with transaction(self._opened.reader) as connection:
            return connection.scalar(sa.select(sa.func.sum(TABLES["engagement"].c.revision)))

    def _connected(self) -> sqlite3.Connection:
        """A connection to the file that the store uses now."""
        if self._own is None or self._generation != self._opened.generation:
            self.close()
            self._generation = self._opened.generation
            address = f"{database_file(self._opened.url).absolute().as_uri()}?mode=rw"
            self._own = sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False)
            self._own.execute(f"PRAGMA busy_timeout={BUSY_MILLISECONDS}")
            self._own.execute("PRAGMA query_only=ON")
        return self._own

    def close(self) -> None:
        """Let go of the connection."""
        if self._own is not None:
            self._own.close()
            self._own = None
