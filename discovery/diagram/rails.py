"""Constraints and outcomes below the lanes, in lines long enough to be read; the chips on the boxes repeat their codes.

Beside the lanes they took a fifth of the width from everything else and still had room for four words.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from discovery.diagram.elements import element, title, words
from discovery.diagram.text import plain, width, wrap
from discovery.diagram.theme import Theme
from discovery.workflow.graph import Rail

MOST = 16  # of either; a picture is no list, and the pages show them all
SIZE = 14.5
_HEAD, _LINE, _APART = 44.0, 18.0, 8.0
_CHIP = 46.0  # room for a code, so that all texts begin at one place
_COLUMN = 360.0  # a column is never narrower


@dataclass(frozen=True, slots=True)
class Entry:
    """One constraint or outcome: its left top corner and its lines."""

    rail: Rail
    x: float
    y: float
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Shelf:
    """All constraints or all outcomes: a panel with a heading; ``more`` counts those it has no room for."""

    name: str
    x: float
    y: float
    width: float
    bottom: float
    entries: tuple[Entry, ...]
    more: int


def shelf(name: str, rails: tuple[Rail, ...], x: float, y: float, room: float) -> Shelf:
    """Rails in columns, read downwards, in a panel as wide as the room."""
    shown = rails[:MOST]
    columns = max(1, int((room - 28) // _COLUMN))
    column = (room - 28) / columns
    each = ceil(len(shown) / columns)
    entries: list[Entry] = []
    below = lowest = y + _HEAD
    for index, rail in enumerate(shown):
        if index % each == 0:
            below = y + _HEAD
        lines = tuple(wrap(plain(rail.name), SIZE, column - _CHIP - 16, 3)) or ("",)
        entries.append(Entry(rail, x + 14 + index // each * column, below, lines))
        below += len(lines) * _LINE + _APART
        lowest = max(lowest, below)
    return Shelf(name, x, y, room, lowest + 6, tuple(entries), len(rails) - len(shown))


def draw_shelf(drawn: Shelf, theme: Theme, interactive: bool) -> list[str]:
    """The panel, its heading and its entries; constraints have square chips, outcomes round ones."""
    more = f"and {drawn.more} more" if drawn.more else ""
    head = [
        element(
            "rect",
            x=drawn.x,
            y=drawn.y,
            width=drawn.width,
            height=drawn.bottom - drawn.y,
            rx=12,
            fill=theme.rail,
            stroke=theme.border,
        ),
        words(drawn.name, drawn.x + 14, drawn.y + 28, 17, theme.ink, bold=True),
        words(more, drawn.x + drawn.width - 14, drawn.y + 28, SIZE, theme.quiet, anchor="end") if more else "",
    ]
    radius = 9.5 if drawn.name == "Outcomes" else 4.0
    return head + [_entry(entry, radius, theme, interactive) for entry in drawn.entries]


def _entry(entry: Entry, radius: float, theme: Theme, interactive: bool) -> str:
    rail = entry.rail
    said = " · ".join(part for part in (f"{rail.code}: {plain(rail.name)}", plain(rail.detail)) if part)
    chip = width(rail.code, 13.6, bold=True) + 12
    drawn = [
        title(said),
        element("rect", x=entry.x, y=entry.y, width=chip, height=19, rx=radius, fill=theme.chip),
        words(rail.code, entry.x + chip / 2, entry.y + 14.4, 13.6, theme.chip_ink, bold=True, anchor="middle"),
    ]
    drawn += [
        words(line, entry.x + _CHIP, entry.y + 14.6 + row * _LINE, SIZE, theme.ink)
        for row, line in enumerate(entry.lines)
    ]
    if not interactive:
        return element("g", *drawn)
    wide = max(_CHIP + max(width(line, SIZE) for line in entry.lines), chip) + 12
    height = len(entry.lines) * _LINE + 6
    area = element(
        "rect",
        class_="area",
        x=entry.x - 5,
        y=entry.y - 2.5,
        width=wide,
        height=height,
        rx=6,
        fill="none",
        pointer_events="all",
    )
    return element("g", *drawn, area, class_="rail", data_code=rail.code)
