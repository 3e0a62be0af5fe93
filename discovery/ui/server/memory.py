"""Memory that was freed goes back to the system: the C library of Linux keeps what many threads took and gave back."""

import ctypes
import sys


def give_back() -> bool:
    """Return freed memory to the system, where its C library keeps it; says whether there was any to return.

    Nobody waits for it: other threads run meanwhile. Other systems than Linux with glibc do this by themselves.
    """
    if not sys.platform.startswith("linux"):
        return False
    try:
        trim = ctypes.CDLL(None).malloc_trim
    except (OSError, AttributeError):
        return False
    return bool(trim(0))
