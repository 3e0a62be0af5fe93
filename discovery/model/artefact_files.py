"""The bytes of artefacts as a Record reaches them: by SHA-256, wherever they are kept, and only when asked for."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Protocol

from discovery.model.errors import DiscoveryError, NotFound


class ArtefactFiles(Protocol):
    """Where the bytes of artefacts are."""

    def has(self, fingerprint: str) -> bool:
        """Whether there is a file for this SHA-256, whole or not. Raises NotFound for what is no SHA-256."""

    def content(self, fingerprint: str) -> bytes:
        """Its bytes. Raises NotFound where there is none, Unusable where they are not what the SHA-256 says."""

    def trouble(self, fingerprint: str) -> DiscoveryError | None:
        """What is wrong with its bytes, or None when they are there and whole."""

    def stamp(self, fingerprint: str) -> tuple[object, ...]:
        """Changes whenever somebody writes, removes or replaces the file."""


@dataclass(frozen=True)
class FilesInMemory:
    """Bytes that came along with a Record, by their SHA-256."""

    by_fingerprint: Mapping[str, bytes] = field(default_factory=lambda: MappingProxyType({}))

    def has(self, fingerprint: str) -> bool:
        """Whether they are here."""
        return fingerprint in self.by_fingerprint

    def content(self, fingerprint: str) -> bytes:
        """They themselves. Raises NotFound."""
        if fingerprint not in self.by_fingerprint:
            raise NotFound("The file did not come along.", {"file": fingerprint[:12]})
        return self.by_fingerprint[fingerprint]

    def trouble(self, fingerprint: str) -> DiscoveryError | None:
        """That they did not come along; whatever came is whole."""
        try:
            self.content(fingerprint)
        except NotFound as error:
            return error
        return None

    def stamp(self, fingerprint: str) -> tuple[object, ...]:
        """Never changes, as nobody writes here."""
        return id(self), self.has(fingerprint)


NO_FILES = FilesInMemory()
