"""The fonts of a house: files that were looked at, and which of them belong together."""

import io
import string
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from discovery.document.style import Face

_NEEDED = string.ascii_letters + string.digits
_NOWHERE = "\U0010fffd"
"""A letter that no font has."""


@dataclass(frozen=True, slots=True)
class Typeface:
    """Fonts of one family, and a sentence for each file that is none of it."""

    family: str = ""
    faces: tuple[Face, ...] = ()
    troubles: tuple[str, ...] = ()


def typeface(contents: Mapping[str, bytes]) -> Typeface:
    """The family that the first usable file belongs to, from files by their names.

    A file that is no font, lacks letters or figures, or belongs to another family is left out.
    """
    troubles: list[str] = []
    usable: dict[str, bytes] = {}
    for name, content in contents.items():
        if trouble := _trouble(content):
            troubles.append(f"{name}: {trouble}")
        else:
            usable[name] = content
    family = ""
    faces: list[Face] = []
    for name, called, face in _faces(usable):
        family = family or called
        if called == family:
            faces.append(face)
        else:
            troubles.append(f"{name}: This font belongs to another family, {called}, not to {family}.")
    known = {name for name, _, _ in _faces(usable)} if len(faces) < len(usable) else set(usable)
    troubles += [f"{name}: This is no font that can be read." for name in usable if name not in known]
    return Typeface(family, tuple(faces), tuple(troubles))


def letters_without(faces: Sequence[Face], letters: Iterable[str]) -> frozenset[str]:
    """Those of the letters that none of the fonts draws."""
    from PIL import ImageFont

    lost = frozenset(letters)
    for face in faces if lost else ():
        font = ImageFont.truetype(io.BytesIO(face.content), 24)
        blank = (_drawn(font, _NOWHERE), (None, b""))
        lost = frozenset(letter for letter in lost if _drawn(font, letter) in blank)
    return lost


def _trouble(content: bytes) -> str:
    """What is wrong with a font; nothing where it has every letter and figure."""
    from PIL import ImageFont

    try:
        font = ImageFont.truetype(io.BytesIO(content), 24)
        blank = (_drawn(font, _NOWHERE), (None, b""))
        lacking = [letter for letter in _NEEDED if _drawn(font, letter) in blank]
    except Exception:
        return "This is no font that can be read."
    return f"This font lacks letters: {' '.join(lacking[:6])}{' …' if len(lacking) > 6 else ''}." if lacking else ""


def _drawn(font: object, letter: str) -> tuple[object, bytes]:
    mask = font.getmask(letter)  # type: ignore[attr-defined]
    return mask.getbbox(), bytes(mask)


def _faces(contents: Mapping[str, bytes]) -> Iterator[tuple[str, str, Face]]:
    """File name, family and face of every font, as the setter of pages knows them, in the order of the names."""
    if not contents:
        return
    import typst

    with tempfile.TemporaryDirectory(prefix="discovery-fonts-") as folder:
        for at, (name, content) in enumerate(contents.items()):
            Path(folder, f"{at:03d}{Path(name).suffix.lower()}").write_bytes(content)
        known = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder]).fonts()
    names = list(contents)
    for font in sorted(known, key=lambda font: (Path(font.path or "").name, font.index)):
        name = names[int(Path(font.path or "").stem)]
        if font.index == 0:
            yield (
                name,
                font.family,
                Face(Path(name).suffix.lower(), font.weight, font.style != "normal", contents[name]),
            )
