"""A fair lock for writers: served in the order they came, because SQLite's own waiting lets some of them starve."""

import threading
from collections import deque
from types import TracebackType

from discovery.model.errors import DiscoveryError

PATIENCE_SECONDS = 30.0


class FairLock:
    """First come, first served."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._waiting: deque[threading.Event] = deque()
        self._held = False

    def acquire(self) -> None:
        """Wait for the turn; raises DiscoveryError after half a minute."""
        with self._guard:
            if not self._held and not self._waiting:
                self._held = True
                return
            turn = threading.Event()
            self._waiting.append(turn)
        try:
            if turn.wait(PATIENCE_SECONDS):
                return
        except BaseException:
            self._leave(turn)
            raise
        with self._guard:
            if turn.is_set():
                return
            self._waiting.remove(turn)
        raise DiscoveryError("Too many changes are being saved at once. Try again in a moment.", code="busy")

    def _leave(self, turn: threading.Event) -> None:
        """Somebody was interrupted while waiting: the turn must not be handed to nobody."""
        with self._guard:
            if not turn.is_set():
                self._waiting.remove(turn)
                return
        self.release()

    def release(self) -> None:
        """Hand the turn to whoever waits longest."""
        with self._guard:
            if self._waiting:
                self._waiting.popleft().set()
            else:
                self._held = False

    def __enter__(self) -> None:
        self.acquire()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.release()
