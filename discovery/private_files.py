"""Folders and files that nobody else on this machine may read, whatever the system would give them by itself.

A folder that is there already is its owner's business: only ``doctor`` says when it is open to others.
"""

import os
from contextlib import suppress
from io import BufferedRandom
from pathlib import Path

FOLDER, FILE = 0o700, 0o600
OTHERS = 0o007
"""What a mode says about people who are neither the owner nor of the file's group."""


def folder(path: Path) -> Path:
    """A folder, with those above it; what had to be made is ours alone. Raises OSError."""
    made = [one for one in (path, *path.parents) if not one.exists()]
    path.mkdir(mode=FOLDER, parents=True, exist_ok=True)
    for one in made:
        _set(one, FOLDER)
    return path


def opened(path: Path) -> BufferedRandom:
    """A new file of bytes, or an old one emptied, to write and read; a new one is ours alone. Raises OSError."""
    begun(path)
    return path.open("w+b")


def begun(path: Path) -> None:
    """An empty file of ours alone, where none is yet. Raises OSError."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, FILE))
    except FileExistsError:
        return
    _set(path, FILE)  # the system may have taken away more than it should


def _set(path: Path, mode: int) -> None:
    """Give what was just made its mode; a disk that keeps none, as memory sticks do, refuses and is used even so."""
    with suppress(OSError):
        path.chmod(mode)


def closed_to_others(path: Path) -> None:
    """Take from everybody else what an older version of this program left open to them, where that may be done."""
    with suppress(OSError):
        state = path.stat()
        if os.name != "nt" and state.st_mode & OTHERS and state.st_uid == os.geteuid():
            path.chmod(state.st_mode & 0o7777 & ~OTHERS)


def open_to_others(path: Path) -> bool:
    """Whether this user's file or folder may be read by anybody else of this machine."""
    try:
        state = path.stat()
    except OSError:
        return False
    return os.name != "nt" and state.st_uid == os.geteuid() and bool(state.st_mode & 0o077)
