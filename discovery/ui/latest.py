"""What was made from a Record is kept for whoever looks at the same revision next: everybody in the room does.

Streamlit's own caches are not used for this: anybody who is connected can clear them, and they copy what they give.
"""

from collections.abc import Callable
from copy import copy
from functools import wraps
from typing import TypeVar

from discovery.latest import Latest
from discovery.model.errors import DiscoveryError, Refused, Unavailable, Unusable
from discovery.model.record import Record

__all__ = ["Latest", "once", "version_of"]

T = TypeVar("T")


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
    """What was made; raises the refusal that is in its place, anew: what is raised keeps all that led to it."""
    if isinstance(made, DiscoveryError):
        raise copy(made)
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
