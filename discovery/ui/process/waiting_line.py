"""Heavy work in its turn: few pieces at once, and whoever asks for what has not begun yet gets what the others get."""

import threading
from collections.abc import Callable, Hashable, Iterator
from concurrent.futures import Future
from concurrent.futures import TimeoutError as NotReady
from contextlib import contextmanager

from discovery.model.errors import Unusable

BUSY = "busy"
"""The code of the error where too many wait already, or one waited too long."""


class WaitingLine:
    """Pieces of work that give bytes. Safe to use from many threads.

    Args:
        at_once: so many pieces are worked on at the same time.
        most_waiting: so many people may wait, those whose work is under way among them; more are sent away.
        seconds: how long anybody waits for a turn.
    """

    def __init__(self, at_once: int, most_waiting: int, seconds: float) -> None:
        self._turns = threading.BoundedSemaphore(at_once)
        self._most_waiting, self._seconds = most_waiting, seconds
        self._guard = threading.Lock()
        self._not_begun: dict[Hashable, Future[bytes]] = {}
        self._people = 0

    @contextmanager
    def place(self) -> Iterator[None]:
        """A place in the line for as long as somebody waits. Raises Unusable where there is none."""
        with self._guard:
            if self._people >= self._most_waiting:
                raise _busy()
            self._people += 1
        try:
            yield
        finally:
            with self._guard:
                self._people -= 1

    def done(self, key: Hashable, work: Callable[[], bytes]) -> bytes:
        """What the work gives, begun after this was called.

        Raises what the work raises, and Unusable where its turn did not come in time.
        """
        with self._guard:
            shared = self._not_begun.get(key)
            if shared is None:
                own = self._not_begun[key] = Future[bytes]()
        if shared is None:
            self._do(key, own, work)
            return own.result()
        try:
            return shared.result(self._seconds * 2)
        except NotReady:
            raise _busy() from None

    def _do(self, key: Hashable, own: "Future[bytes]", work: Callable[[], bytes]) -> None:
        its_turn = self._turns.acquire(timeout=self._seconds)
        with self._guard:
            del self._not_begun[key]
        if not its_turn:
            own.set_exception(_busy())
            return
        try:
            own.set_result(work())
        except BaseException as error:
            own.set_exception(error)
        finally:
            self._turns.release()


def _busy() -> Unusable:
    return Unusable("Many files are being made just now. Try again in a minute.", code=BUSY)
