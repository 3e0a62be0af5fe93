"""The last few results of some work by key, each made once however many ask for it at the same time."""

import threading
from collections import OrderedDict
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")

MOST = 32
"""How many results of one function are kept."""


class Latest(Generic[T]):
    """The last few results by key. Safe to use from many threads."""

    def __init__(self, size: int = MOST) -> None:
        self._size = size
        self._kept: OrderedDict[object, T] = OrderedDict()
        self._guard = threading.Lock()
        self._making: dict[object, threading.Lock] = {}

    def get(self, key: object, make: Callable[[], T]) -> T:
        """The result for a key, from the shelf or made now; what ``make`` raises is raised, and nothing is kept."""
        with self._guard:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
            turn = self._making.setdefault(key, threading.Lock())
        with turn:
            with self._guard:
                if key in self._kept:
                    return self._kept[key]
            try:
                made = make()
                with self._guard:
                    self._kept[key] = made
                    while len(self._kept) > self._size:
                        self._kept.popitem(last=False)
            finally:
                with self._guard:
                    self._making.pop(key, None)
            return made
