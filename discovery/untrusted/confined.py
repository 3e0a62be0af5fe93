"""How a process beside the server gives way to it, as far as the system knows such things."""

import contextlib
import os
from typing import Literal


def confine(niceness: int, megabytes: int, of: Literal["RLIMIT_AS", "RLIMIT_DATA"] = "RLIMIT_DATA") -> None:
    """Make this process, and those that it starts, at least so nice to others, and hold each to its memory.

    ``of`` says what is counted: all that is mapped, or what is written to alone.
    """
    with contextlib.suppress(AttributeError, OSError):
        os.nice(max(0, niceness - os.nice(0)))
    with contextlib.suppress(ImportError, AttributeError, ValueError, OSError):
        import resource

        resource.setrlimit(getattr(resource, of), (megabytes * 1_000_000, megabytes * 1_000_000))
