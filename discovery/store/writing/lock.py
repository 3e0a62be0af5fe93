"""A fair lock for writers: served in the order they came, because SQLite's own waiting lets some of them starve."""

import threading
from collections import deque
from dataclasses import dataclass
from time import monotonic
from types import TracebackType

from discovery.model.errors import DiscoveryError

PATIENCE_SECONDS = 10.0
"""How long anybody waits for the turn before being told to try again."""


@dataclass(frozen=True)
class Queue:
    """Who saves and who waits, in seconds: for how long the turn is held, and how long the longest waits for it."""

    held_seconds: float = 0.0
    waiting: int = 0
    longest_wait_seconds: float = 0.0


class FairLock:
    """First come, first served."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._waiting: deque[threading.Event] = deque()
        self._came: dict[threading.Event, float] = {}
        self._held = False
        self._since = 0.0

    def acquire(self) -> None:
        """Wait for the turn; raises DiscoveryError when it does not come within a while."""
        with self._guard:
            if not self._held and not self._waiting:
                self._held, self._since = True, monotonic()
                return
            turn = threading.Event()
            self._waiting.append(turn)
            self._came[turn] = monotonic()
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
            del self._came[turn]
        message = "Somebody else's large change is being saved; nothing of yours was. Try again in a moment."
        raise DiscoveryError(message, code="busy")

    def _leave(self, turn: threading.Event) -> None:
        """Somebody was interrupted while waiting: the turn must not be handed to nobody."""
        with self._guard:
            if not turn.is_set():
                self._waiting.remove(turn)
                del self._came[turn]
                return
        self.release()

    def release(self) -> None:
        """Hand the turn to whoever waits longest."""
        with self._guard:
            if self._waiting:
                turn = self._waiting.popleft()
                del self._came[turn]
                self._since = monotonic()
                turn.set()
            else:
                self._held = False

    def queue(self) -> Queue:
        """How it stands now; costs nobody anything."""
        with self._guard:
            now, came = monotonic(), self._came.values()
            held = now - self._since if self._held else 0.0
            return Queue(held, len(self._waiting), now - min(came, default=now))

    def __enter__(self) -> None:
        self.acquire()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.release()
