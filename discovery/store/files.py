"""Artefact files, kept by the SHA-256 of their bytes in a folder that no address leads to."""

import hashlib
import io
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from io import BufferedReader
from pathlib import Path
from typing import IO

from discovery import private_files
from discovery.model.errors import DiscoveryError, NotFound, Unavailable, Unusable
from discovery.model.record import Record
from discovery.model.row import new_id


class Files:
    """A folder of bytes by fingerprint; the same bytes are kept once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def keep(self, content: bytes) -> str:
        """Store bytes and give their fingerprint."""
        fingerprint = hashlib.sha256(content).hexdigest()
        self.take(io.BytesIO(content), fingerprint)
        return fingerprint

    def take(self, stream: IO[bytes], fingerprint: str) -> Path | None:
        """Store what a stream gives, unless it is there and whole; gives its place if it had to be stored.

        Raises Unavailable when it cannot be kept, Unusable when it is not what the fingerprint says.
        """
        if self.trouble(fingerprint) is None:
            return None
        place = self.place(fingerprint)
        partial = place.with_suffix(f".{new_id()}.partial")
        try:
            private_files.folder(place.parent)
            with private_files.opened(partial) as written:
                shutil.copyfileobj(stream, written)
                written.flush()
                os.fsync(written.fileno())
                written.seek(0)
                if hashlib.file_digest(written, "sha256").hexdigest() != fingerprint:
                    raise Unusable("The file is not what its fingerprint says.", {"file": fingerprint[:12]})
            partial.replace(place)
        except OSError as error:
            raise Unavailable(f"The file could not be kept ({error.strerror}).", {"file": fingerprint[:12]}) from None
        finally:
            if place.parent.is_dir():
                partial.unlink(missing_ok=True)
        return place

    def has(self, fingerprint: str) -> bool:
        """Whether there is a file for a fingerprint, whole or not. Raises NotFound for what is no fingerprint."""
        return self.place(fingerprint).is_file()

    def stamp(self, fingerprint: str) -> tuple[object, ...]:
        """Changes whenever somebody writes, removes or replaces the file for a fingerprint."""
        try:
            state = self.place(fingerprint).stat()
        except (OSError, NotFound):
            return (self.folder,)
        return self.folder, state.st_ino, state.st_mtime_ns, state.st_size

    def is_sound(self, fingerprint: str) -> Path:
        """Where the bytes are, when they are still what they were. Raises NotFound or Unusable."""
        with self._opened(fingerprint) as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
        _compare(digest, fingerprint)
        return self.place(fingerprint)

    def content(self, fingerprint: str) -> bytes:
        """The bytes. Raises NotFound, or Unusable when they are no longer what they were."""
        with self._opened(fingerprint) as stream:
            content = stream.read()
        _compare(hashlib.sha256(content).hexdigest(), fingerprint)
        return content

    def trouble(self, fingerprint: str) -> DiscoveryError | None:
        """What is wrong with the bytes, or None when they are there and whole."""
        try:
            self.is_sound(fingerprint)
        except DiscoveryError as error:
            return error
        return None

    def of(self, record: Record) -> dict[str, bytes]:
        """The bytes of every artefact of a Record by fingerprint. Raises NotFound or Unusable."""
        return {one.sha256: self.content(one.sha256) for one in record.artefacts if one.sha256}

    @contextmanager
    def _opened(self, fingerprint: str) -> Iterator[BufferedReader]:
        place, where = self.place(fingerprint), {"file": fingerprint[:12]}
        try:
            with place.open("rb") as stream:
                yield stream
        except FileNotFoundError:
            raise NotFound("The file is not in the data folder.", where) from None
        except OSError as error:
            raise Unavailable(f"The file cannot be read ({error.strerror}).", where) from None

    def place(self, fingerprint: str) -> Path:
        """Where the bytes are or would be, whole or not. Raises NotFound for what is no fingerprint."""
        if len(fingerprint) != 64 or not all(character in "0123456789abcdef" for character in fingerprint):
            raise NotFound("That is not a fingerprint.", {"file": fingerprint[:12]})
        return self.folder / fingerprint[:2] / fingerprint


def _compare(actual: str, fingerprint: str) -> None:
    if actual != fingerprint:
        raise Unusable("The file was damaged in the data folder.", {"file": fingerprint[:12]})
