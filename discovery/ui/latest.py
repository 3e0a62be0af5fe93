"""What was made from a Record is kept for whoever looks at the same revision next: everybody in the room does.

Streamlit's own caches are not used for this: anybody who is connected can clear them, and they copy what they give.
"""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from discovery.latest import Latest
from discovery.model.record import Record

__all__ = ["Latest", "once", "version_of"]

T = TypeVar("T")


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
