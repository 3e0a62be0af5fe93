"""Memory that was freed goes back to the system: the C library of Linux keeps what many threads took and gave back."""

import ctypes
import gc
import os
import sys
from pathlib import Path

_ARENAS, _MOST_ARENAS = -8, 2
"""``M_ARENA_MAX`` of glibc's ``mallopt``: each thread's own arena keeps the holes of a large file for itself."""

_MAPPED, _MAPPED_FROM = -3, 1_000_000
"""``M_MMAP_THRESHOLD``: larger blocks go back as they are freed. Unset, glibc raises it to 32 MB by itself."""

_STATM = Path("/proc/self/statm")


def resident() -> int:
    """How many bytes of memory this process takes now; 0 where the system does not tell."""
    try:
        return int(_STATM.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError):
        return 0


def keep_little() -> None:
    """Ask the C library to keep less of what is freed; to be called before threads start."""
    if not sys.platform.startswith("linux"):
        return
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (OSError, AttributeError):
        return
    mallopt(_ARENAS, _MOST_ARENAS)
    mallopt(_MAPPED, _MAPPED_FROM)


def give_back() -> bool:
    """Free what only refers to itself, as closed pages do, and return freed memory to the system.

    Says whether the C library had any to return. Other systems than Linux with glibc do this by themselves.
    """
    gc.collect()
    if not sys.platform.startswith("linux"):
        return False
    try:
        trim = ctypes.CDLL(None).malloc_trim
    except (OSError, AttributeError):
        return False
    return bool(trim(0))
