"""What was made from a Record is kept for whoever looks at the same revision next: everybody in the room does.

Streamlit's own caches are not used for this: anybody who is connected can clear them, and they copy what they give.
"""

import threading
from collections import OrderedDict
from collections.abc import Callable
from functools import wraps
from typing import Generic, TypeVar

from discovery.model.errors import DiscoveryError, Refused, Unavailable, Unusable
from discovery.model.record import Record

T = TypeVar("T")

MOST = 32
"""How many results of one function are kept."""


class Latest(Generic[T]):
    """The last few results by key, each made once however many ask for it at the same time."""

    def __init__(self, size: int = MOST) -> None:
        self._size = size
        self._kept: OrderedDict[object, T] = OrderedDict()
        self._guard = threading.Lock()
        self._making: dict[object, threading.Lock] = {}

    def get(self, key: object, make: Callable[[], T]) -> T:
        """The result for a key, from the shelf or made now."""
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


def or_refusal(make: Callable[[], T]) -> T | DiscoveryError:
    """What was made, or the refusal in its place: what is refused once is not read again to be refused again.

    What may go well the next time is raised: a storage or a machine that has no room just now.
    """
    try:
        return make()
    except (Refused, Unusable) as error:
        if isinstance(error, Unavailable) or error.code == "busy":
            raise
        error.__cause__ = error.__context__ = None  # and its traceback: they would keep what was read
        return error.with_traceback(None)


def not_refused(made: T | DiscoveryError) -> T:
    """What was made; raises the refusal that is in its place."""
    if isinstance(made, DiscoveryError):
        raise made.with_traceback(None)
    return made


def version_of(record: Record) -> tuple[object, ...]:
    """What tells one Record from every other; the moment too, for a backup that was put back counts anew."""
    head = record.engagement
    return head.id, head.revision, head.updated_at


def once(make: Callable[[Record], T]) -> Callable[[Record], T]:
    """A function of a Record that works once a revision; whoever gets the result must not change it."""
    kept: Latest[T] = Latest()

    @wraps(make)
    def made(record: Record) -> T:
        return kept.get(version_of(record), lambda: make(record))

    return made
