"""What is packed: gz as a stream, and zip opened once for all that is in it. Packed more than once is not read."""

import io
import zipfile
import zlib
from collections.abc import Callable, Iterator
from typing import IO

from discovery.airflow.sources.allowance import MOST_FILES, MOST_MB
from discovery.model.errors import Refused
from discovery.untrusted import zips

GZ = b"\x1f\x8b"
ZIP = b"PK\x03\x04"
ALLOWED = "logs, airflow.cfg, lists and JSON as text, or packed once as zip or gz"
_KINDS = (
    (GZ, "gz"),
    (ZIP, "zip"),
    (b"BZh", "bzip2"),
    (b"\xfd7zXZ\0", "xz"),
    (b"7z\xbc\xaf", "7z"),
    (b"\x28\xb5\x2f\xfd", "zstd"),
)
_MOST_PARTS = 10_000
"""A gz may be of several parts, one behind the other; no more than so many."""
_CHUNK = 1 << 16
_LONGEST_NAME = 300


def packed_as(head: bytes) -> str:
    """How a file that begins like this is packed; empty where it is not."""
    return next((kind for mark, kind in _KINDS if head.startswith(mark)), "")


class _Inflated(io.RawIOBase):
    """The bytes that a gz holds, its parts one after the other; raises zlib.error or EOFError where it is damaged."""

    def __init__(self, packed: IO[bytes]) -> None:
        self._packed, self._parts = packed, 0
        self._left = b""
        self._part = zlib.decompressobj(31)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        room = memoryview(buffer)  # type: ignore[arg-type]
        while True:
            if self._part.eof and not self._next_part():
                return 0
            given = self._left or self._packed.read(_CHUNK)
            if not given:
                raise EOFError
            content = self._part.decompress(given, len(room))
            self._left = self._part.unused_data if self._part.eof else self._part.unconsumed_tail
            if content:
                room[: len(content)] = content
                return len(content)

    def _next_part(self) -> bool:
        self._left = (self._left or self._packed.read(_CHUNK)).lstrip(b"\0")
        while not self._left:
            if not (given := self._packed.read(_CHUNK)):
                return False
            self._left = given.lstrip(b"\0")
        self._parts += 1
        if self._parts > _MOST_PARTS:
            raise Refused(f"It is packed in more than {_MOST_PARTS:,} parts.")
        self._part = zlib.decompressobj(31)
        return True

    def close(self) -> None:
        self._packed.close()
        super().close()


def inflated(packed: IO[bytes]) -> IO[bytes]:
    """The bytes that a gz holds; closing it closes what it was opened on."""
    return io.BufferedReader(_Inflated(packed), _CHUNK)


def of_zip(opened: Callable[[], IO[bytes]]) -> Iterator[tuple[str, Callable[[], IO[bytes]], int]]:
    """Every file in a zip: its name, how to open it, and its size as it is packed.

    A file can be opened only while the next one was not asked for. Raises Unusable for what is no zip or too large.
    """
    with opened() as raw, zips.opened(raw, MOST_FILES, MOST_MB * 1_000_000) as archive:
        for number, entry in enumerate(archive.infolist(), 1):
            if not entry.is_dir():
                yield _name(entry.filename, number), _entry(archive, entry), max(1, entry.compress_size)


def _name(given: str, number: int) -> str:
    if len(given) > _LONGEST_NAME:
        return f"file {number}"
    return "".join(letter if letter.isprintable() else "?" for letter in given)


def _entry(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Callable[[], IO[bytes]]:
    def open_entry() -> IO[bytes]:
        if entry.flag_bits & 1:
            raise Refused("It is locked with a password.")
        with archive.open(entry) as looked_at:
            packed_again = looked_at.read(2) == GZ
        stream = archive.open(entry)
        return inflated(stream) if packed_again else stream

    return open_entry
