"""The house style of an installation: read from its folder, looked at piece by piece, and written from the page."""

from discovery.document.house.folder import (
    MOST_MB,
    PIECES,
    WORDS,
    HouseStyle,
    house_style,
    put,
    put_words,
    removed,
    style_files,
)
from discovery.document.house.fonts import letters_without

__all__ = [
    "MOST_MB",
    "PIECES",
    "WORDS",
    "HouseStyle",
    "house_style",
    "letters_without",
    "put",
    "put_words",
    "removed",
    "style_files",
]
