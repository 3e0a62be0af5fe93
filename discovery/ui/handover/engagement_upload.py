"""An engagement file that somebody handed over, read once for all runs of the page, and let go of soon after.

The page, its buttons and its session hold the bytes alone, which it has of the upload anyway; what was parsed out of
them takes ten times as much memory and stays here, in bounds, for as long as somebody looks at it.
"""

from collections.abc import Callable
from copy import copy
from hashlib import sha256
from typing import NamedTuple, TypeVar

from discovery.bounded_cache import BoundedCache
from discovery.importers.engagement_file import EngagementFile
from discovery.importers.source import opened as read_file
from discovery.importers.source import source_of
from discovery.model.errors import DiscoveryError, Refused, Unavailable, Unusable
from discovery.untrusted.apart import apart
from discovery.untrusted.careful_json import MOST_MB, memory_of

T = TypeVar("T")

IDLE_SECONDS = 300.0
"""How long what was read is kept that no run of a page asks for."""

_SHORT = 64_000
"""Bytes; so small a file is read in less time than a process takes to start."""


class _Read(NamedTuple):
    """What a file holds, or why it was refused, and the bytes of memory that takes."""

    result: EngagementFile | DiscoveryError
    size: int


_read: BoundedCache[bytes, _Read] = BoundedCache(8, MOST_MB * 1_000_000, lambda read: read.size, IDLE_SECONDS)


def opened(content: bytes) -> EngagementFile:
    """What a file holds, read apart from the server unless it is short; raises as the reader of these files does."""
    is_short = len(content) <= _SHORT and not source_of(content).packed

    def read() -> EngagementFile:
        return read_file(content) if is_short else apart(read_file, content)

    def weighed() -> _Read:
        result = or_refusal(read)
        return _Read(result, 0 if isinstance(result, DiscoveryError) else memory_of(content))

    return not_refused(_read.made(sha256(content).digest(), weighed).result)


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
