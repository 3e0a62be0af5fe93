"""Results kept for whoever asks next: so many, or of so many bytes, and not longer than somebody asks for them."""

import threading
from collections import OrderedDict
from collections.abc import Callable
from time import monotonic
from typing import Any, Generic, TypeVar
from weakref import WeakSet

K = TypeVar("K")
V = TypeVar("V")

MOST_ENTRIES = 32
"""How many results of one kind are kept, where nothing else is said."""

IDLE_SECONDS = 600.0
"""How long a result is kept that nobody asks for, where nothing else is said: a workshop's break, not its night."""

_all: "WeakSet[BoundedCache[Any, Any]]" = WeakSet()
_guard_of_all = threading.Lock()


class BoundedCache(Generic[K, V]):
    """Values by key; what was asked for longest ago goes first. Safe to use from many threads.

    Args:
        most: how many entries are kept at the most.
        most_bytes: how much they may weigh together; what alone weighs more is not kept at all.
        weigh: gives the bytes of memory that a value takes.
        idle_seconds: how long an entry is kept that nobody asks for, reckoned when :func:`let_go_of_idle` is called;
            None for as long as there is room.
    """

    def __init__(
        self,
        most: int | None = MOST_ENTRIES,
        most_bytes: int | None = None,
        weigh: Callable[[V], int] | None = None,
        idle_seconds: float | None = IDLE_SECONDS,
    ) -> None:
        self._most, self._most_bytes = most, most_bytes
        self._weigh = weigh or (lambda _value: 0)
        self._idle_seconds = idle_seconds
        self._entries: OrderedDict[K, tuple[V, int, float]] = OrderedDict()
        self._guard = threading.Lock()
        self._making: dict[K, threading.Lock] = {}
        self.size = 0
        """Bytes of all that is kept, as it was weighed."""
        with _guard_of_all:
            _all.add(self)

    def __len__(self) -> int:
        """How many values are kept now."""
        return len(self._entries)

    def get(self, key: K) -> V | None:
        """The value under a key, None when nothing is kept under it."""
        entry = self._asked_for(key)
        return entry[0] if entry else None

    def put(self, key: K, value: V) -> None:
        """Keep a value, and let go of as much as it takes."""
        weight = self._weigh(value)
        with self._guard:
            self._drop(key)
            self._entries[key] = value, weight, monotonic()
            self.size += weight
            while self._too_much():
                self._drop(next(iter(self._entries)))

    def pop(self, key: K) -> V | None:
        """Let go of a key; gives what was kept under it."""
        with self._guard:
            return self._drop(key)

    def made(self, key: K, make: Callable[[], V]) -> V:
        """The value under a key, or made now, once however many ask for it at the same time.

        What ``make`` raises is raised, and nothing is kept.
        """
        if entry := self._asked_for(key):
            return entry[0]
        with self._guard:
            turn = self._making.setdefault(key, threading.Lock())
        with turn:
            if entry := self._asked_for(key):
                return entry[0]
            try:
                value = make()
                self.put(key, value)
            finally:
                with self._guard:
                    self._making.pop(key, None)
            return value

    def let_go_of_idle(self, now: float) -> int:
        """Let go of what nobody has asked for lately; gives how many values that were."""
        if self._idle_seconds is None:
            return 0
        with self._guard:
            idle = [key for key, (_, _, asked) in self._entries.items() if now - asked > self._idle_seconds]
            for key in idle:
                self._drop(key)
        return len(idle)

    def _asked_for(self, key: K) -> tuple[V, int, float] | None:
        with self._guard:
            entry = self._entries.get(key)
            if entry is not None:
                self._entries[key] = (*entry[:2], monotonic())
                self._entries.move_to_end(key)
            return entry

    def _drop(self, key: K) -> V | None:
        entry = self._entries.pop(key, None)
        if entry is None:
            return None
        self.size -= entry[1]
        return entry[0]

    def _too_much(self) -> bool:
        too_many = self._most is not None and len(self._entries) > self._most
        return too_many or (self._most_bytes is not None and self.size > self._most_bytes)


def let_go_of_idle() -> int:
    """Let every cache of this process let go of what nobody has asked for lately; gives how many values that were."""
    with _guard_of_all:
        caches = tuple(_all)
    now = monotonic()
    return sum(cache.let_go_of_idle(now) for cache in caches)
