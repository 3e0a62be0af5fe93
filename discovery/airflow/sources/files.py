"""Lines of whatever was dropped: folders, zip and gz unpacked, any encoding, never more in memory than a part.

A file is read as a stream. What is refused is told in one sentence and stops that file alone.
"""

import io
import os
import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import IO, NoReturn

from discovery.airflow.sources.allowance import MOST_FILES, Allowance
from discovery.airflow.sources.archives import ALLOWED, GZ, ZIP, inflated, of_zip, packed_as
from discovery.model.errors import DiscoveryError, Refused

LONGEST = 1 << 20
"""A longer line is cut into parts of as many characters."""
_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\0\0", "utf-32"),
    (b"\0\0\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_MOST_VISITED = 20_000
"""No more names are looked at in one folder."""
_MOST_SKIPPED = 20
"""So many links and the like are told one by one."""


@dataclass
class Source:
    """One file to read: its name (within an archive, after ``!``), and how to open it."""

    name: str
    open: Callable[[], IO[bytes]]
    packed: int = 0
    """Size before unpacking; 0 where it is not packed."""

    @contextmanager
    def text(self, allowance: Allowance) -> Iterator["Text"]:
        """Its characters, counted; raises Refused where it is no text or too large."""
        allowance.count_file(self.packed)
        with self.open() as raw:
            yield Text(raw, self, allowance)


class Text:
    """The characters of one file, told line by line; ``encoding`` is what it was read as."""

    def __init__(self, raw: IO[bytes], source: Source, allowance: Allowance) -> None:
        head = raw.read(65536)
        if kind := packed_as(head):
            raise Refused(f"It is packed {'once more, as' if source.packed else 'as'} {kind}.", allowed=ALLOWED)
        self.encoding = encoding_of(head)
        self._allowance = allowance
        counted = _Counted(head, raw, allowance)
        self._text = io.TextIOWrapper(
            io.BufferedReader(counted, 1 << 18), self.encoding, errors="replace", newline=None
        )
        self.head = head.decode(self.encoding, "replace").lstrip("\ufeff")
        """The first 64 KB: enough to tell what it is."""

    def text_lines(self) -> Iterator[str]:
        """Line by line without line ends; where lines are very long, their parts one after the other."""
        return chain.from_iterable(self._blocks())

    def _blocks(self) -> Iterator[list[str]]:
        rest = ""
        while part := self._text.read(LONGEST):
            lines = (rest + part).split("\n")
            rest = lines.pop()
            if len(rest) > LONGEST:
                lines, rest = [*lines, rest], ""
            self._allowance.count_lines(len(lines))
            yield lines
        if rest:
            yield [rest]

    def whole_text(self, most: int) -> str:
        """All of it, at most as many characters; raises Refused beyond."""
        text = self._text.read(most + 1)
        if len(text) > most:
            raise Refused(f"A document of JSON may have {most // 1_000_000} MB.")
        return text


class _Counted(io.RawIOBase):
    """Bytes of a file, its head again first, counted against what is allowed."""

    def __init__(self, head: bytes, rest: IO[bytes], allowance: Allowance) -> None:
        self._head, self._rest, self._allowance = head, rest, allowance

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        room = memoryview(buffer)  # type: ignore[arg-type]
        if self._head:
            part, self._head = self._head[: len(room)], self._head[len(room) :]
        else:
            part = self._rest.read(len(room))
        room[: len(part)] = part
        self._allowance.count_bytes(len(part))
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
        raise Refused("It is no text.", allowed=ALLOWED)
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
    """Files and folders of this machine, in the order of their names; raises Refused for one that is not there.

    In a folder nothing but its own files is read: links, whatever they lead to, and what is no file are told and left.
    """
    for path in paths:
        if path.is_dir():
            yield from _of_folder(path)
        elif path.exists():
            yield from _of_path(path.name, path)
        else:
            raise Refused(f"There is no file {path}.")


def _of_folder(folder: Path) -> Iterator[Source]:
    files: list[Path] = []
    skipped: list[tuple[str, str]] = []
    for entry in _visited(folder, skipped):
        if entry.is_symlink():
            skipped.append((_within(folder, entry.path), "It is a link; links are not followed."))
        elif not entry.is_file():
            skipped.append((_within(folder, entry.path), "It is no file that can be read to an end."))
        else:
            files.append(Path(entry.path))
    if len(files) > MOST_FILES:
        raise Refused(f"The folder {folder} has {len(files):,} files.", allowed=f"at most {MOST_FILES:,}")
    for name, why in sorted(skipped)[:_MOST_SKIPPED]:
        yield Source(name, _refusing(why))
    if len(skipped) > _MOST_SKIPPED:
        yield Source(f"and {len(skipped) - _MOST_SKIPPED:,} more", _refusing("They are links, or no files."))
    for path in sorted(files):
        yield from _of_path(_within(folder, str(path)), path)


def _visited(folder: Path, skipped: list[tuple[str, str]]) -> Iterator[os.DirEntry[str]]:
    """All that is in a folder and in the folders in it; what cannot be looked into is told."""
    left, seen = [str(folder)], 0
    while left:
        inside = left.pop()
        try:
            with os.scandir(inside) as entries:
                for entry in entries:
                    seen += 1
                    if seen > _MOST_VISITED:
                        raise Refused(f"The folder {folder} holds more than {_MOST_VISITED:,} files and folders.")
                    if entry.is_dir(follow_symlinks=False):
                        left.append(entry.path)
                    else:
                        yield entry
        except OSError as error:
            skipped.append((_within(folder, inside), f"The folder cannot be read ({error.strerror})."))


def _within(folder: Path, path: str) -> str:
    return os.path.relpath(path, folder)


def _refusing(sentence: str) -> Callable[[], IO[bytes]]:
    def refuse() -> NoReturn:
        raise Refused(sentence)

    return refuse


def _of_path(name: str, path: Path) -> Iterator[Source]:
    try:
        with _file(path) as opened:
            start, size = opened.read(4), os.fstat(opened.fileno()).st_size
    except Refused as error:
        yield Source(name, _refusing(str(error)))
        return
    yield from _unpacked(name, lambda: _file(path), size, start)


def _file(path: Path) -> IO[bytes]:
    """A file that has an end; a pipe would wait for whoever writes into it. Raises Refused."""
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except OSError as error:
        raise Refused(f"The file cannot be read ({error.strerror}).") from None
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise Refused("It is no file that can be read to an end.")
    return os.fdopen(handle, "rb")


def _unpacked(name: str, opened: Callable[[], IO[bytes]], size: int, start: bytes) -> Iterator[Source]:
    if start[:2] == GZ:
        yield Source(name, lambda: inflated(opened()), size)
    elif start == ZIP:
        try:
            for inside, open_entry, packed in of_zip(opened):
                yield Source(f"{name}!{inside}", open_entry, packed)
        except DiscoveryError as error:
            yield Source(name, _refusing(str(error)))
    else:
        yield Source(name, opened)
