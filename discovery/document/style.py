"""How a document looks in a house: its logo, two colours, words at head and foot, classification and language."""

import re
from dataclasses import dataclass

from discovery.model.errors import Refused

_COLOUR = re.compile(r"#[0-9a-f]{6}")
LEAST_CONTRAST = 4.5
"""Between letters and what they stand on; WCAG 2.2, success criterion 1.4.3."""


@dataclass(frozen=True, slots=True)
class Style:
    """A house's own look; as it stands, ours. Colours are ``#rrggbb`` and dark enough to be read on white."""

    primary: str = "#17324d"
    accent: str = "#0f766e"
    header: str = ""
    footer: str = ""
    classification: str = ""
    language: str = "en"
    logo: bytes = b""
    logo_type: str = ""

    def __post_init__(self) -> None:
        for name in ("primary", "accent"):
            _readable(name, getattr(self, name))


def _readable(name: str, colour: str) -> None:
    if not _COLOUR.fullmatch(colour):
        raise Refused("This is not a colour.", {"field": name}, "like #17324d")
    if contrast_with_white(colour) < LEAST_CONTRAST:
        raise Refused("This colour is too light to be read on white.", {"field": name}, "a darker one")


def contrast_with_white(colour: str) -> float:
    """The contrast ratio of a colour, ``#rrggbb``, with white, 1 to 21; WCAG 2.2, relative luminance."""
    shares = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    return 1.05 / (sum(weight * share for weight, share in zip((0.2126, 0.7152, 0.0722), linear, strict=True)) + 0.05)
