"""Artefact files, kept by the SHA-256 of their bytes in a folder that no address leads to."""

import hashlib
import os
from pathlib import Path

from discovery.model.errors import NotFound, Unusable
from discovery.model.record import Record
from discovery.model.row import new_id


class Files:
    """A folder of bytes by fingerprint; the same bytes are kept once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def keep(self, content: bytes) -> str:
        """Store bytes and give their fingerprint."""
        fingerprint = hashlib.sha256(content).hexdigest()
        place = self._place(fingerprint)
        if not place.exists():
            place.parent.mkdir(parents=True, exist_ok=True)
            partial = place.with_suffix(f".{new_id()}.partial")
            try:
                with partial.open("wb") as stream:
                    stream.write(content)
                    stream.flush()
                    os.fsync(stream.fileno())
                partial.replace(place)
            except OSError as error:
                partial.unlink(missing_ok=True)
                raise Unusable(f"The file could not be kept ({error.strerror}).", {"file": fingerprint[:12]}) from None
        return fingerprint

    def content(self, fingerprint: str) -> bytes:
        """The bytes. Raises NotFound, or Unusable when they are no longer what they were."""
        place = self._place(fingerprint)
        if not place.exists():
            raise NotFound("The file is not in the data folder.", {"file": fingerprint[:12]})
        content = place.read_bytes()
        if hashlib.sha256(content).hexdigest() != fingerprint:
            raise Unusable("The file was damaged in the data folder.", {"file": fingerprint[:12]})
        return content

    def of(self, record: Record) -> dict[str, bytes]:
        """The bytes of every artefact of a Record by fingerprint. Raises NotFound or Unusable."""
        return {one.sha256: self.content(one.sha256) for one in record.artefacts if one.sha256}

    def _place(self, fingerprint: str) -> Path:
        if len(fingerprint) != 64 or not all(character in "0123456789abcdef" for character in fingerprint):
            raise NotFound("That is not a fingerprint.", {"file": fingerprint[:12]})
        return self.folder / fingerprint[:2] / fingerprint
