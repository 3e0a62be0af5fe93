"""The two engines of a store, and the file behind them: a save is acknowledged only when the file at its place has it.

When the file was replaced by another good one, for instance by a restore in another process, the engines let go of the
old one and go on with it. Whatever else happened to it is told, and nothing is saved.
"""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress

import sqlalchemy as sa

from discovery.model.errors import Unavailable, Unusable
from discovery.store.opening.engine import engine, is_sqlite, transaction
from discovery.store.opening.place import Place
from discovery.store.opening.sound import not_fitting_together
from discovery.store.opening.sqlite_file import tells_damage
from discovery.store.opening.start import database_file, head, inspect

MOST_SECONDS = 60
"""A look through all of the database in the background takes no longer."""

MOST_SECONDS_IN_TURN = 1.5
"""A look while somebody waits to write takes no longer; all the rest is for the one in the background to find."""

_GONE = "The file of the database is not at its place: nothing was saved. Put it back, or restore a backup."
_REPLACED = "The file of the database was moved or replaced meanwhile: nothing was saved. Try again."
_OLD_LOG = (
    "The file of the database was replaced while it was in use, and its old log lies beside the new one: nothing was "
    "saved. Stop the program, then restore a backup."
)
_LOG_GONE = (
    "The files beside the database (-wal, -shm) were removed or replaced while it was in use: nothing was saved. "
    "Stop the program and start it again."
)
_WRITTEN_OVER = (
    "The file of the database was written over while it was in use, and its parts do not fit together any more: "
    "nothing was saved. Restore a backup."
)


class Opened:
    """The engines that write and read. ``generation`` is raised whenever they begin anew with another file."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.writer = engine(url, must_exist=True)
        self.reader = engine(url, read_only=True, must_exist=True)
        self.place = Place(database_file(url)) if is_sqlite(url) else None
        self.generation = 0
        self._closed = threading.Event()
        self.damage = ""
        """What a look through all of the database found last; nothing when it was whole."""

    def close(self) -> None:
        """Let go of every connection, and break off a look through all of the database."""
        self._closed.set()
        self._let_go()

    def _let_go(self) -> None:
        self.writer.dispose()
        self.reader.dispose()

    @contextmanager
    def writing(self) -> Iterator[sa.Connection]:
        """A transaction that is kept when the block ends, in the file that is at the database's place then.

        One at a time. Raises Unavailable where the file was moved, removed, replaced or written over.
        """
        with ExitStack() as stack:
            connection = self._begun(stack)
            yield connection
            stack.close()
            self._require_still()

    def _begun(self, stack: ExitStack) -> sa.Connection:
        """A transaction in the file at its place; begun anew when that changed while this one waited for its turn."""
        for _ in range(3):
            self.settle()
            with ExitStack() as begun:
                connection = begun.enter_context(transaction(self.writer))
                if self.place is None or self.place.note():
                    stack.push(begun.pop_all())
                    return connection
                connection.rollback()
        raise Unavailable(_REPLACED)

    def _require_still(self) -> None:
        """What was written into the database itself since the beginning was this commit's doing. Raises Unavailable."""
        if self.place and not self.place.note():
            raise Unavailable(_REPLACED if self.place.is_there else _GONE, self._where)

    def settle(self) -> None:
        """Go on with the file that is at the database's place, where that can be done. Raises Unavailable."""
        place = self.place
        if place is None:
            return
        if not place.same:
            self._take_the_new_one(place)
        elif not place.beside_same:
            self._rescue_the_log(place)
        elif place.written_by_others:
            self._look_through(place)

    def _take_the_new_one(self, place: Place) -> None:
        if not place.is_there:
            raise Unavailable(_GONE, self._where)
        if place.log_left_behind:
            raise Unavailable(_OLD_LOG, self._where)
        try:
            version = inspect(place.path)
        except Unusable as error:
            raise Unavailable(error.message, error.where, error.allowed, error.code) from None
        if version != head():
            reason = "The file of the database was replaced by one of another version: nothing was saved. Start again."
            raise Unavailable(reason, self._where)
        self._begin_anew(place)
        self.damage = ""

    def _rescue_the_log(self, place: Place) -> None:
        """Write what is in a log that was removed into the database, while a connection still has it open."""
        if place.log_of_another:
            raise Unavailable(_LOG_GONE, self._where)
        with suppress(Unusable), transaction(self.writer.execution_options(outside=True)) as connection:
            if connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").scalar() == 0:
                connection.close()
                self._begin_anew(place)
                return
        raise Unavailable(_LOG_GONE, self._where)

    def _look_through(self, place: Place) -> None:
        """Somebody else wrote into the file: another process of ours, which does no harm, or a program that copied."""
        self._begin_anew(place)
        if not self.look_through(MOST_SECONDS_IN_TURN):
            raise Unavailable(_WRITTEN_OVER, self._where)

    def _begin_anew(self, place: Place) -> None:
        self._let_go()
        place.begin_anew()
        self.generation += 1

    @property
    def _where(self) -> dict[str, str]:
        return {"file": str(self.place.path)} if self.place else {}

    # ---- how it is

    @property
    def moved(self) -> bool:
        """Whether the database, or what belongs to it, is not the file it was."""
        return self.place is not None and not (self.place.same and self.place.beside_same)

    def look_through(self, seconds: float = MOST_SECONDS) -> bool:
        """Look through all of the database, on a connection of its own, and remember what is wrong.

        A look that would take longer than so many ``seconds``, or outlive the store, is broken off and finds nothing;
        nor does one that cannot begin, because a process has no file left to open, for example: that is no damage, and
        no reason to restore anything.
        """
        if self.place is None or self.moved:
            return not self.damage
        late = threading.Event()
        bell = threading.Timer(seconds, late.set)
        bell.start()

        def is_over() -> bool:
            return late.is_set() or self._closed.is_set()

        try:
            damage = not_fitting_together(self.place.path, lambda: int(is_over()))
            self.damage = f"The database is damaged. {damage[0]} Restore a backup." if damage else ""
        except sqlite3.DatabaseError as error:
            if not is_over() and tells_damage(error):
                self.damage = f"The database is damaged ({error}). Restore a backup."
        except OSError:
            pass  # it is told by whoever reads or saves
        finally:
            bell.cancel()
        return not self.damage
