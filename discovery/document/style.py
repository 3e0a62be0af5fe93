"""How a document looks in a house: its logo, colours, letters, words at head and foot, classification and language."""

import re
from dataclasses import dataclass

from discovery.model.errors import Refused
from discovery.model.spelling import LANGUAGES

_COLOUR = re.compile(r"#[0-9a-f]{6}")
LEAST_CONTRAST = 4.5
"""Between letters and what they stand on; WCAG 2.2, success criterion 1.4.3."""


@dataclass(frozen=True, slots=True)
class Face:
    """One font file that was looked at: how bold it is, 100 to 900, whether it slants, and its bytes."""

    suffix: str
    weight: int
    italic: bool
    content: bytes


@dataclass(frozen=True, slots=True)
class Style:
    """A house's own look; as it stands, ours. Colours are ``#rrggbb`` and dark enough to be read on white.

    ``language`` is that of days and figures, empty for as on screen; ``logo`` is an SVG or PNG as ``logo_type`` says;
    ``family`` is what the fonts in ``faces`` are called; ``template`` is a Word file whose look a Word file takes on.
    """

    primary: str = "#17324d"
    accent: str = "#0f766e"
    header: str = ""
    footer: str = ""
    classification: str = ""
    language: str = ""
    logo: bytes = b""
    logo_type: str = ""
    family: str = ""
    faces: tuple[Face, ...] = ()
    template: bytes = b""

    def __post_init__(self) -> None:
        for name in ("primary", "accent"):
            _readable(name, getattr(self, name))
        if self.language and self.language not in LANGUAGES:
            raise Refused("This language is not known.", {"field": "language"}, ", ".join(LANGUAGES))

    @property
    def reading_language(self) -> str:
        """The language that screen readers and spelling checks are told."""
        return self.language or "en"


def _readable(name: str, colour: str) -> None:
    if not _COLOUR.fullmatch(colour):
        raise Refused("This is not a colour.", {"field": name}, "like #17324d")
    if contrast_with_white(colour) < LEAST_CONTRAST:
        raise Refused("This colour is too light to be read on white.", {"field": name}, "a darker one")


def contrast_with_white(colour: str) -> float:
    """The contrast ratio of a colour, ``#rrggbb``, with white, 1 to 21; WCAG 2.2, relative luminance."""
    linear = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in _shares(colour)]
    return 1.05 / (sum(weight * share for weight, share in zip((0.2126, 0.7152, 0.0722), linear, strict=True)) + 0.05)


def darkened(colour: str) -> str:
    """The colour, ``#rrggbb``, made darker step by step until it can be read on white, and no darker than that."""
    shares = _shares(colour)
    for percent in range(100, -1, -1):
        darker = "#" + "".join(f"{round(share * 255 * percent / 100):02x}" for share in shares)
        if contrast_with_white(darker) >= LEAST_CONTRAST:
            return darker
    return "#000000"


def _shares(colour: str) -> list[float]:
    """Red, green and blue of ``#rrggbb``, each 0 to 1."""
    return [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
