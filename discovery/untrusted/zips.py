"""Opens a zip without believing what it says of itself: what it holds is counted before any of it is taken in.

``zipfile`` reads the whole directory of a zip, at half a kilobyte of memory for each entry, before anybody may ask how
many there are. So what it reads while it opens one is looked at on the way.
"""

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from discovery.model.errors import Unusable

_ENTRY = b"PK\x01\x02"
"""What every entry of a directory begins with."""

_BYTES_EACH = 512
"""What an entry of the directory may take on the average, its name and remarks included."""

_END = 1 << 17
"""More than the end of a zip can take, behind its directory."""

_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, UnicodeDecodeError)
_UNREADABLE = (*_DAMAGE, ValueError, struct.error, OverflowError)

_PACKED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""Other ways of packing unpack as much as they like in one step."""


class _Watched:
    """A file that refuses to be read further once a zip's directory is larger than so many entries need."""

    def __init__(self, file: IO[bytes], most_entries: int) -> None:
        self._file, self._most, self.opening = file, most_entries, True

    def read(self, size: int = -1) -> bytes:
        if not self.opening:
            return self._file.read(size)
        most = _END + _BYTES_EACH * self._most
        content = self._file.read(most + 1 if size < 0 else min(size, most + 1))
        if len(content) > most or content.count(_ENTRY) > self._most:
            raise _too_many(self._most)
        return content

    def seek(self, offset: int, whence: int = 0) -> int:
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()

    def seekable(self) -> bool:
        return True

    def close(self) -> None:
        self._file.close()


def _too_many(most: int) -> Unusable:
    return Unusable("The zip holds too many files.", allowed=f"at most {most:,} files")


@contextmanager
def opened(source: Path | IO[bytes] | bytes, most_entries: int, most_bytes: int) -> Iterator[zipfile.ZipFile]:
    """A zip of at most so many entries that unpack to at most so many bytes together, opened once for all of them.

    A part never gives more bytes than its entry says, so the sum holds whatever was written there. Raises Unusable,
    also for damage that shows while the block reads; OSError passes. A file that was handed in stays open.
    """
    if isinstance(source, Path):
        raw: IO[bytes] = source.open("rb")
    else:
        raw = io.BytesIO(source) if isinstance(source, bytes) else source
    try:
        package = _directory(raw, most_entries, most_bytes)
        try:
            with package:
                yield package
        except _DAMAGE:
            raise Unusable("The zip is damaged: a part of it cannot be read.") from None
    finally:
        if raw is not source:
            raw.close()


def _directory(raw: IO[bytes], most_entries: int, most_bytes: int) -> zipfile.ZipFile:
    watched = _Watched(raw, most_entries)
    try:
        package = zipfile.ZipFile(watched)
    except _UNREADABLE:
        raise Unusable("The zip is damaged, or this is none.") from None
    watched.opening = False
    entries, size = package.infolist(), watched.seek(0, io.SEEK_END)
    if any(not 0 <= entry.header_offset < size for entry in entries):
        raise Unusable("The zip is damaged: parts of it are not where they should be.")
    if len(entries) > most_entries:
        raise _too_many(most_entries)
    if sum(entry.file_size for entry in entries) > most_bytes:
        allowed = f"at most {most_bytes / 1e6:,.0f} MB" if most_bytes >= 1_000_000 else f"at most {most_bytes:,} bytes"
        raise Unusable("The zip is too large when unpacked.", allowed=allowed)
    if any(entry.compress_type not in _PACKED for entry in entries):
        raise Unusable("The zip is packed in an unusual way.", allowed="a zip as usual (stored or deflated)")
    return package
