"""What may be chosen for a file, and where the bytes of artefacts come from."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from discovery.document.style import Style
from discovery.model.errors import DiscoveryError
from discovery.model.record import Record
from discovery.model.saved import Done
from discovery.model.trail import Trail

THEMES = ("light", "dark")
"""The themes of the diagram, by name only: it is not imported for a list of formats."""


class Keeper(Protocol):
    """Whatever keeps the artefacts' bytes by their SHA-256, for example the store's files."""

    def content(self, fingerprint: str, /) -> bytes:
        """The bytes. Raises a DiscoveryError when they are not there or not whole."""
        ...


class ReadOnce:
    """The files of another keeper, each read once: what is asked again is answered as before."""

    def __init__(self, files: Keeper) -> None:
        self._files = files
        self._read: dict[str, bytes | DiscoveryError] = {}

    def content(self, fingerprint: str, /) -> bytes:
        """The bytes. Raises a DiscoveryError when they were not there or not whole."""
        if fingerprint not in self._read:
            try:
                self._read[fingerprint] = self._files.content(fingerprint)
            except DiscoveryError as error:
                self._read[fingerprint] = error
        content = self._read[fingerprint]
        if isinstance(content, DiscoveryError):
            raise content
        return content


@dataclass(frozen=True)
class Choice:
    """What may be chosen for a file: what a picture shows, its theme (light or dark), and where artefacts are.

    ``colour`` is the key of a perspective that boxes are coloured by, or nothing.

    ``rails`` are the constraints and outcomes beside the lanes; without them the boxes are larger on a slide. Without
    ``files`` an engagement file names its artefacts but does not carry their bytes; without ``trail`` nobody can tell
    from it which state of which copy it is. Without ``judged`` neither a picture nor the document says what is missing,
    nor minutes what nobody was asked yet.

    ``session`` is the code of the session whose minutes are wanted, else they are of the last one that began; ``done``
    tells what was done while a session was open, by the ids of engagement and session.
    """

    state: str = "current"
    theme: str = "light"
    panels: bool = True
    files: Keeper | None = None
    colour: str = ""
    trail: Callable[[Record], Trail] | None = None
    judged: bool = True
    session: str = ""
    cut: str = "full"
    """Which part of the document, one of ``document.content.CUTS``."""
    done: Callable[[str, str], Sequence[Done]] | None = None
    style: Style | None = None
    """How a document looks; ours unless given."""
    restricted: bool = False
    """Whether an engagement file carries the files of artefacts that are restricted, too."""
