"""Lines of whatever was dropped: folders, zip and gz unpacked, any encoding, never more in memory than a part.

A file is read as a stream. What is refused is told in one sentence and stops that file alone.
"""

import gzip
import io
import zipfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import IO

from discovery.model.errors import Refused

MOST_MB = 200
"""No more is read of one file, unpacked, and of all files of an archive together."""
MOST_FILES = 2000
"""No more files are taken from one folder or archive."""
LONGEST = 1 << 20
"""A longer line is cut into parts of as many characters."""
_RATIO = 200
"""A file that unpacks to more than as many times its size, and to more than 10 MB, is no log."""
_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


@dataclass
class Source:
    """One file to read: its name (within an archive, after ``!``), and how to open it."""

    name: str
    open: Callable[[], IO[bytes]]
    packed: int = 0
    """Size before unpacking; 0 where it is not packed."""

    @contextmanager
    def text(self) -> Iterator["Text"]:
        """Its characters; raises Refused where it is no text or too large."""
        with self.open() as raw:
            yield Text(raw, self)


class Text:
    """The characters of one file, told line by line; ``encoding`` is what it was read as."""

    def __init__(self, raw: IO[bytes], source: Source) -> None:
        head = raw.read(65536)
        self.encoding = encoding_of(head)
        counted = _Counted(head, raw, source)
        self._text = io.TextIOWrapper(
            io.BufferedReader(counted, 1 << 18), self.encoding, errors="replace", newline=None
        )
        self.head = head.decode(self.encoding, "replace").lstrip("\ufeff")
        """The first 64 KB: enough to tell what it is."""

    def lines(self) -> Iterator[str]:
        """Line by line without line ends; where lines are very long, their parts one after the other."""
        return chain.from_iterable(self._blocks())

    def _blocks(self) -> Iterator[list[str]]:
        rest = ""
        while part := self._text.read(LONGEST):
            lines = (rest + part).split("\n")
            rest = lines.pop()
            if len(rest) > LONGEST:
                lines, rest = [*lines, rest], ""
            yield lines
        if rest:
            yield [rest]

    def whole(self, most: int) -> str:
        """All of it, at most as many characters; raises Refused beyond."""
        text = self._text.read(most + 1)
        if len(text) > most:
            raise Refused(f"A document of JSON may have {most // 1_000_000} MB.")
        return text


class _Counted(io.RawIOBase):
    """Bytes of a file, its head again first, counted against the limits."""

    def __init__(self, head: bytes, rest: IO[bytes], source: Source) -> None:
        self._head, self._rest, self._source, self._count = head, rest, source, 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        room = memoryview(buffer)  # type: ignore[arg-type]
        if self._head:
            part, self._head = self._head[: len(room)], self._head[len(room) :]
        else:
            part = self._rest.read(len(room))
        room[: len(part)] = part
        self._count += len(part)
        if self._count > MOST_MB * 1_000_000:
            raise Refused(
                f"It is larger than {MOST_MB} MB.", allowed=f"at most {MOST_MB} MB a file; take a shorter time"
            )
        if self._source.packed and self._count > 10_000_000 and self._count > _RATIO * self._source.packed:
            raise Refused("It unpacks to far more than its size, as no log does.")
        return len(part)


def encoding_of(head: bytes) -> str:
    """The encoding of text that begins like this; raises Refused for what is no text."""
    for mark, name in _BOMS:
        if head.startswith(mark):
            return name
    nulls = head.count(0)
    if nulls > len(head) // 4:
        even, odd = head[::2].count(0), head[1::2].count(0)
        if max(even, odd) > 0.9 * (len(head) // 2) and min(even, odd) < len(head) // 20 + 1:
            return "utf-16-be" if even > odd else "utf-16-le"
    strange = sum(head.count(code) for code in (*range(1, 9), *range(14, 27), *range(28, 32)))
    if nulls + strange > len(head) // 50 + 4:
        raise Refused("It is no text.", allowed="logs, airflow.cfg, lists and JSON as text, or packed as zip or gz")
    try:
        head[: len(head) - 3 if len(head) > 65000 else len(head)].decode("utf-8")
    except UnicodeDecodeError as error:
        if error.reason != "unexpected end of data" and error.start < len(head) - 4:
            return "cp1252"
    return "utf-8"


def of_bytes(name: str, content: bytes) -> Iterator[Source]:
    """A file that was dropped: itself, or what is packed in it."""
    yield from _unpacked(name, lambda: io.BytesIO(content), len(content), content[:4])


def of_paths(paths: Iterable[Path]) -> Iterator[Source]:
    """Files and folders of this machine, in the order of their names; raises Refused for one that is not there."""
    for path in paths:
        if not path.exists():
            raise Refused(f"There is no file {path}.")
        inside = sorted(one for one in path.rglob("*") if one.is_file()) if path.is_dir() else [path]
        if len(inside) > MOST_FILES:
            raise Refused(f"The folder {path} has {len(inside)} files.", allowed=f"at most {MOST_FILES}")
        for one in inside:
            name = str(one.relative_to(path)) if path.is_dir() else one.name
            with one.open("rb") as opened:
                start = opened.read(4)
            yield from _unpacked(name, _opener(one), one.stat().st_size, start)


def _opener(path: Path) -> Callable[[], IO[bytes]]:
    return lambda: path.open("rb")


def _unpacked(name: str, opened: Callable[[], IO[bytes]], size: int, start: bytes) -> Iterator[Source]:
    if start[:2] == b"\x1f\x8b":
        yield Source(name, lambda: _inflated(opened()), size)
    elif start == b"PK\x03\x04":
        yield from _of_zip(name, opened)
    else:
        yield Source(name, opened)


def _inflated(packed: IO[bytes]) -> IO[bytes]:
    return io.BufferedReader(gzip.GzipFile(fileobj=packed))


def _of_zip(name: str, opened: Callable[[], IO[bytes]]) -> Iterator[Source]:
    try:
        with opened() as raw, zipfile.ZipFile(raw) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    except (zipfile.BadZipFile, OSError, ValueError):
        raise Refused(f"{name} is a damaged zip file.") from None
    if len(entries) > MOST_FILES or sum(entry.file_size for entry in entries) > MOST_MB * 1_000_000:
        raise Refused(f"{name} holds too much.", allowed=f"at most {MOST_FILES} files and {MOST_MB} MB unpacked")
    for entry in entries:
        inside = f"{name}!{entry.filename}"
        gz = entry.filename.lower().endswith(".gz")
        yield Source(inside, _within(opened, entry, gz), max(1, entry.compress_size))


def _within(opened: Callable[[], IO[bytes]], entry: zipfile.ZipInfo, gz: bool) -> Callable[[], IO[bytes]]:
    def open_entry() -> IO[bytes]:
        if entry.flag_bits & 1:
            raise Refused("It is locked with a password.")
        stream: IO[bytes] = zipfile.ZipFile(opened()).open(entry)  # noqa: SIM115 – whoever reads it closes it
        return _inflated(stream) if gz else stream

    return open_entry
