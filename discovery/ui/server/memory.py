"""Memory that was freed goes back to the system: the C library of Linux keeps what many threads took and gave back."""

import ctypes
import gc
import os
import sys
from pathlib import Path

_STATM = Path("/proc/self/statm")


def resident() -> int:
    """How many bytes of memory this process takes now; 0 where the system does not tell."""
    try:
        return int(_STATM.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError):
        return 0


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
