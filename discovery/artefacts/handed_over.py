"""What a document has of each file that was handed over: a picture of it, its bytes to go along, or why neither."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from discovery.artefacts.file_kinds import PDF, PLAIN, is_picture, kind_of, media_type, misnamed
from discovery.artefacts.preview import Preview, preview
from discovery.model.agreement import Artefact
from discovery.model.errors import DiscoveryError
from discovery.model.record import Record

MOST_PICTURES = 12
"""Pictures in one document; further ones are named."""
LARGEST_ATTACHED, MOST_ATTACHED = 5_000_000, 15_000_000
"""Bytes of one file that goes along in a PDF, and of all of them."""
_DRAWINGS = ("architecture diagram", "process flow", "data model")
"""Kinds of artefacts whose PDF is a picture to whoever looks at it."""


class Keeper(Protocol):
    """Whatever gives the bytes of artefacts by their SHA-256."""

    def content(self, fingerprint: str, /) -> bytes:
        """The bytes. Raises a DiscoveryError when they are not there or not whole."""
        ...


@dataclass(frozen=True)
class HandedOver:
    """What a document has of one artefact's file; ``trouble`` is the sentence for what is missing of it."""

    picture: bytes = b""
    attached: bytes = b""
    media_type: str = PLAIN
    trouble: str = ""


HandedOverFiles = Mapping[str, HandedOver]
"""By the ids of artefacts; one that is not in it was not looked at."""


def first_page(name: str, content: bytes) -> Preview:
    """What a document shows of a file. Raises nothing."""
    return preview(name, content, pages=1)


def handed_over(
    record: Record,
    files: Keeper,
    pictured: bool = True,
    attached: bool = False,
    seen: Callable[[str, bytes], Preview] = first_page,
) -> HandedOverFiles:
    """What a document has of the files of all artefacts, in their order.

    Args:
        record: the engagement.
        files: gives their bytes.
        pictured: whether pictures are wanted.
        attached: whether the files are to go along, as far as there is room.
        seen: gives what is shown of a file, by its name and content.
    """
    result: dict[str, HandedOver] = {}
    pictures, room = MOST_PICTURES, MOST_ATTACHED
    for artefact in record.artefacts:
        if artefact.sha256:
            given = _of(artefact, files, pictures if pictured else None, room if attached else 0, seen)
            pictures, room = pictures - bool(given.picture), room - len(given.attached)
            result[artefact.id] = given
    return result


def _of(
    artefact: Artefact, files: Keeper, pictures: int | None, room: int, seen: Callable[[str, bytes], Preview]
) -> HandedOver:
    try:
        content = files.content(artefact.sha256 or "")
    except DiscoveryError as error:
        return HandedOver(trouble=error.message)
    name = artefact.file_name or artefact.title
    trouble = misnamed(name, content)
    if artefact.confidentiality == "restricted":
        return HandedOver(trouble=trouble or "It is restricted: it is named here, and neither shown nor attached.")
    goes_along = content if len(content) <= min(room, LARGEST_ATTACHED) else b""
    if trouble or pictures is None or not _drawn(artefact, name, content):
        return HandedOver(b"", goes_along, media_type(name, content), trouble)
    if not pictures:
        crowd = f"It is not shown, because a document shows {MOST_PICTURES} pictures."
        return HandedOver(b"", goes_along, media_type(name, content), crowd)
    shown = seen(name, content)
    return HandedOver(b"".join(shown.pictures[:1]), goes_along, media_type(name, content), shown.trouble)


def _drawn(artefact: Artefact, name: str, content: bytes) -> bool:
    kind = kind_of(name, content)
    return is_picture(kind) or (kind is PDF and artefact.kind in _DRAWINGS)
