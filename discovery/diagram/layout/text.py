"""Text in a picture: measured from a table of glyph widths, so no picture needs a font to be laid out."""

from __future__ import annotations

import json
import unicodedata
from functools import cache, lru_cache
from importlib.resources import files

LONGEST = 200  # characters kept of any one text; Graphviz refuses very long strings and nobody reads them
_KEPT = 1 << 15  # texts of which the answer is kept: a picture is drawn anew for each edit, and little in it is new
UNKNOWN_GLYPH, WIDE_GLYPH, PICTOGRAPH = 620, 1000, 1300
_ENTITIES = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "&#39;"))
_INVISIBLE = set("\u200b\u200c\u200d\u200e\u200f\ufe0e\ufe0f\u2060")
_OVERRIDES = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@cache
def _widths() -> dict[str, dict[str, int]]:
    """Advance widths of the letters of each shipped font ("regular", "bold", "emoji"), in thousandths of its size."""
    table = json.loads(files("discovery.diagram").joinpath("widths.json").read_text("utf-8"))
    return {
        face: {chr(int(first) + offset): width for first, run in runs.items() for offset, width in enumerate(run)}
        for face, runs in table.items()
    }


class _Measures(dict[str, int]):
    """Widths of letters in thousandths of the size of the type; that of any other letter is told by its kind."""

    def __missing__(self, letter: str) -> int:
        if letter in _INVISIBLE or unicodedata.combining(letter):
            return 0
        if unicodedata.east_asian_width(letter) in "WF":
            return WIDE_GLYPH if ord(letter) < 0x1F000 else PICTOGRAPH
        return UNKNOWN_GLYPH


@cache
def _measures(bold: bool) -> _Measures:
    return _Measures(_widths()["emoji"] | _widths()["bold" if bold else "regular"])


def letters_of(face: str) -> frozenset[str]:
    """The letters that a shipped font has: "regular", "bold" or "emoji"."""
    return frozenset(_widths()[face])


@lru_cache(maxsize=_KEPT)
def width(text: str, size: float, bold: bool = False) -> float:
    """Width of one line in the units of ``size``."""
    return sum(map(_measures(bold).__getitem__, text)) * size / 1000


@lru_cache(maxsize=_KEPT, typed=True)
def plain(text: object) -> str:
    """One line of printable text: no control characters, no direction overrides, at most ``LONGEST`` characters."""
    line = str(text)
    if not line.isprintable():
        letters = (letter for letter in line if letter.isspace() or _shown(letter))
        line = "".join(letters)
    line = " ".join(line.split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + "…"


def _shown(letter: str) -> bool:
    point = ord(letter)
    control = point < 0x20 or 0x7F <= point <= 0x9F
    return not control and not 0xD800 <= point <= 0xDFFF and point & 0xFFFE != 0xFFFE and letter not in _OVERRIDES


@lru_cache(maxsize=_KEPT)
def escaped(text: str) -> str:
    """The text with the five XML characters written as entities."""
    for letter, entity in _ENTITIES:
        text = text.replace(letter, entity)
    return text


@lru_cache(maxsize=_KEPT)
def clip(text: str, size: float, room: float, bold: bool = False) -> str:
    """The text, shortened with an ellipsis when it is wider than the room."""
    if width(text, size, bold) <= room:
        return text
    length = _fitting(text, size, room - width("…", size, bold), bold)
    return text[:length].rstrip() + "…"


def _fitting(text: str, size: float, room: float, bold: bool) -> int:
    """How many leading characters fit into the room."""
    table = _measures(bold)
    left = room * 1000 / size
    for count, letter in enumerate(text):
        left -= table[letter]
        if left < 0:
            return count
    return len(text)


@lru_cache(maxsize=_KEPT)
def wrap(text: str, size: float, room: float, most: int, bold: bool = False) -> tuple[str, ...]:
    """At most ``most`` lines that fit the room; the last one is shortened when words remain."""
    lines: list[str] = []
    line = ""
    words = text.split()
    if len(words) > 2 and len(words[-1]) <= 2:
        words[-2:] = [f"{words[-2]} {words[-1]}"]  # "20 %", "Price 3": a short last word is not left alone
    while words:
        longer = f"{line} {words[0]}".strip()
        if width(longer, size, bold) <= room:
            line = longer
            words.pop(0)
            continue
        if len(lines) == most - 1:
            return (*lines, clip(" ".join([*([line] if line else []), *words]), size, room, bold))
        if not line:
            length = max(1, _fitting(words[0], size, room, bold))
            line, words[0] = words[0][:length], words[0][length:]
        lines.append(line)
        line = ""
    return (*lines, line) if line else tuple(lines)
