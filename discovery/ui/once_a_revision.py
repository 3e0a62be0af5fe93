"""What was made from a Record is kept for whoever looks at the same revision next: everybody in the room does.

Streamlit's own caches are not used for this: anybody who is connected can clear them, and they copy what they give.
"""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from discovery.bounded_cache import BoundedCache
from discovery.model.record import Record

T = TypeVar("T")


def version_of(record: Record) -> tuple[object, ...]:
    """What tells one Record from every other; the moment too, for a backup that was put back counts anew."""
    head = record.engagement
    return head.id, head.revision, head.updated_at


def once_a_revision(make: Callable[[Record], T]) -> Callable[[Record], T]:
    """A function of a Record that works once a revision; whoever gets the result must not change it."""
    cache: BoundedCache[tuple[object, ...], T] = BoundedCache()

    @wraps(make)
    def made(record: Record) -> T:
        return cache.made(version_of(record), lambda: make(record))

    return made
