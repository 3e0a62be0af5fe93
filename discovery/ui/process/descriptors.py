"""Open files and connections: how many this process may have, and what is said when they run out.

A Mac gives a process 256 of them unless it asks for more; every open page needs one, the database some.
"""

import contextlib
import errno
import os

from discovery.model.errors import Unusable

WANTED = 8192
RESERVED = 120
"""So many are left to the database, to files and to the program itself; connections get the others."""

FEWEST_CONNECTIONS = 32
MOST_CONNECTIONS = 2000

TOO_MANY_OPEN = Unusable(
    "The server has as many files and connections open as it may. Nothing was saved; try again in a moment.",
    code="too_many_open",
)


def raise_limit(wanted: int = WANTED) -> int:
    """Ask the system for more of them, as many as it gives; says how many there may be. Windows has no such limit."""
    try:
        import resource
    except ImportError:
        return wanted
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft == resource.RLIM_INFINITY or soft >= wanted:
        return wanted
    most = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
    for limit in (most, 4096, 2048, 1024):
        if soft < limit <= most:
            with contextlib.suppress(OSError, ValueError):
                resource.setrlimit(resource.RLIMIT_NOFILE, (limit, hard))
                return limit
    return soft


def connections_at_most(limit: int) -> int:
    """How many connections may be open where so many files and connections may be."""
    return max(FEWEST_CONNECTIONS, min(MOST_CONNECTIONS, limit - RESERVED))


def ran_out(error: BaseException | None) -> bool:
    """Whether this went wrong because nothing more can be opened, as the system says or as the database does."""
    while error is not None:
        if isinstance(error, OSError) and error.errno in (errno.EMFILE, errno.ENFILE):
            return True
        if "unable to open database file" in str(error) and _none_left():
            return True
        error = error.__cause__ or error.__context__
    return False


def _none_left() -> bool:
    try:
        os.close(os.open(os.devnull, os.O_RDONLY))
    except OSError as error:
        return error.errno in (errno.EMFILE, errno.ENFILE)
    return False
