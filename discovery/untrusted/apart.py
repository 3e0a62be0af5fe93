"""Work on what somebody sent is done in a process apart: it may take neither the server's time nor its memory.

A parser holds up every other thread of its process while it works, so whoever saves meanwhile would wait. What is
worked on goes through pipes and is written nowhere. The process ends with its work, or is ended when its time is over.
"""

import contextlib
import importlib
import os
import pickle
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from discovery.model import errors
from discovery.model.errors import DiscoveryError, Unusable
from discovery.untrusted.confined import confine

T = TypeVar("T")

SECONDS = 60
"""No work takes longer; a large honest file takes five on an ordinary machine."""
MEGABYTES = 1500
"""No work takes more memory, where the system can hold it to that; limits of what is read keep it far below."""
AT_ONCE = 2
"""So many pieces of work are done at the same time; further ones wait for their turn."""

_turns = threading.BoundedSemaphore(AT_ONCE)
_PROGRAM = "import sys; sys.path.insert(0, sys.argv[1]); from discovery.untrusted.apart import work; work()"


def apart(function: Callable[..., T], *values: Any, seconds: float = SECONDS) -> T:
    """What a function gives for values, worked out in a process of its own.

    Args:
        function: one at the top of a module of ours.
        values: anything that can be pickled; what the function gives can be, too.
        seconds: how long it may take.

    Raises:
        DiscoveryError: the one that the function raised, or Unusable where it took too long or stumbled.
    """
    asked = pickle.dumps((function.__module__, function.__qualname__, values), pickle.HIGHEST_PROTOCOL)
    with _turn(seconds):
        content = _answered(asked, seconds)
    try:
        kind, answer = pickle.loads(content)  # noqa: S301 - written by our own program in work()
    except (EOFError, pickle.UnpicklingError):
        raise Unusable("This takes more memory than there is for it.", allowed="smaller files") from None
    if kind == "done":
        return answer
    raise _error(answer)


@contextlib.contextmanager
def _turn(seconds: float) -> Any:
    if not _turns.acquire(timeout=seconds):
        raise Unusable("Other files are being read just now. Try again in a moment.", code="busy")
    try:
        yield
    finally:
        _turns.release()


def _answered(asked: bytes, seconds: float) -> bytes:
    """What the process writes once it has read what is asked; nothing where it died. Raises Unusable."""
    command = [sys.executable, "-P", "-c", _PROGRAM, str(Path(__file__).parents[2])]
    process = subprocess.Popen(  # noqa: S603 - our own program; what somebody sent is its input alone
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    assert process.stdin is not None and process.stdout is not None
    clock = threading.Timer(seconds, process.kill)
    clock.daemon = True
    clock.start()
    with process:
        try:
            with contextlib.suppress(OSError):
                process.stdin.write(asked)
                process.stdin.close()
            content = process.stdout.read()
        finally:
            late = not clock.is_alive()
            clock.cancel()
            process.kill()
    if late and not content:
        raise Unusable(f"This was not read after {seconds:.0f} seconds and was given up.", allowed="smaller files")
    return content


def _error(answer: dict[str, Any]) -> DiscoveryError:
    """The error that was raised there, with its words."""
    kind = getattr(errors, answer.pop("kind"), Unusable)
    made: DiscoveryError = kind(answer.pop("message"))
    vars(made).update(answer)
    return made


# ---- in the process apart


def work() -> None:
    """Read what is asked from standard input and write what came of it to standard output."""
    confine(5, MEGABYTES, "RLIMIT_AS")
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # a print of anybody's is no part of the answer
    module, name, values = pickle.load(sys.stdin.buffer)  # noqa: S301 - written by our own program in apart()
    answers.write(_answer(getattr(importlib.import_module(module), name), values))
    answers.close()


def _answer(function: Callable[..., Any], values: tuple[Any, ...]) -> bytes:
    try:
        return pickle.dumps(("done", function(*values)), pickle.HIGHEST_PROTOCOL)
    except DiscoveryError as error:
        failure = {"kind": type(error).__name__, "message": error.message, **vars(error)}
    except MemoryError:
        failure = _failure("This takes more memory than there is for it.", "smaller files")
    except Exception as error:
        failure = _failure(f"This made the program stumble ({type(error).__name__}); it was not read.", "")
    return pickle.dumps(("failed", failure), pickle.HIGHEST_PROTOCOL)


def _failure(message: str, allowed: str) -> dict[str, Any]:
    return {"kind": "Unusable", "message": message, "allowed": allowed}
