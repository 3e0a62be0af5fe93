"""Whether anybody, in any process, has saved: asked several times a second, so it costs microseconds.

SQLite tells through ``PRAGMA data_version``, which counts for one connection what all others committed; the
connection is therefore one of its own, outside every pool.
"""

import sqlite3
from typing import Any

import sqlalchemy as sa

from discovery.model.errors import Unusable
from discovery.model.tables import TABLES
from discovery.store.engine import BUSY_MILLISECONDS, is_sqlite, transaction


class Watch:
    """Asks the database whether another connection has committed. Not to be used by two threads at once."""

    def __init__(self, url: str, reader: sa.Engine) -> None:
        self._reader = reader
        self._seen: Any = self
        self._own: sqlite3.Connection | None = None
        if is_sqlite(url):
            path = sa.make_url(url).database or ""
            self._own = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
            self._own.execute(f"PRAGMA busy_timeout={BUSY_MILLISECONDS}")
            self._own.execute("PRAGMA query_only=ON")

    def changed(self) -> bool:
        """Whether something was committed since the last call; True at the first. Raises Unusable."""
        was, self._seen = self._seen, self._now()
        return bool(was != self._seen)

    def _now(self) -> Any:
        if self._own is not None:
            try:
                return self._own.execute("PRAGMA data_version").fetchone()[0]
            except sqlite3.Error as error:
                raise Unusable(f"The database does not answer ({error}).") from None
        with transaction(self._reader) as connection:
            return connection.scalar(sa.select(sa.func.sum(TABLES["engagement"].c.revision)))

    def close(self) -> None:
        """Let go of the connection."""
        if self._own is not None:
            self._own.close()
