"""Constraints at the far left and outcomes at the far right; the chips on the boxes repeat their codes.

Where a page is too narrow for that they stand below the lanes, in lines long enough to be read.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from discovery.diagram.layout.sizes import Sizes
from discovery.diagram.layout.text import plain, wrap
from discovery.workflow.graph import Rail

MOST = 16  # of either; a picture is no list, and the pages show them all
SIZE = 14.5
_HEAD, _APART = 44.0, 8.0
LINE = 18.0
CHIP = 46.0  # room for a code, so that all texts begin at one place
_COLUMN = 360.0  # a column is never narrower
INSIDE = 12.0  # between the edge of a panel beside the lanes and its words


@dataclass(frozen=True, slots=True)
class Entry:
    """One constraint or outcome: its left top corner and its lines."""

    rail: Rail
    x: float
    y: float
    text_lines: tuple[str, ...]
    room: float = 0.0  # how wide it can be pointed at, 0 where its words decide that


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
    head: float = 0.0  # the height of the line below the heading of a panel beside the lanes


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
        lines = wrap(plain(rail.name), SIZE, column - CHIP - 16, 3) or ("",)
        entries.append(Entry(rail, x + 14 + index // each * column, below, lines))
        below += len(lines) * LINE + _APART
        lowest = max(lowest, below)
    return Shelf(name, x, y, room, lowest + 6, tuple(entries), len(rails) - len(shown))


def side_panel(name: str, rails: tuple[Rail, ...], x: float, sizes: Sizes, bottom: float) -> Shelf:
    """Rails one below the other beside the lanes, which reach down to ``bottom``.

    Each has three lines; where that is too high, the longest give up lines until all fit, and if one line each is still
    too much the panel is higher than the lanes.
    """
    shown = rails[:MOST]
    inside = sizes.side - 2 * INSIDE
    top = sizes.header + sizes.lane_head
    texts = [wrap(plain(rail.name), SIZE, inside - CHIP, 3) or ("",) for rail in shown]
    counts = [len(lines) for lines in texts]
    spare = bottom - top - sum(count * LINE + _APART for count in counts)
    while spare < 0 and max(counts) > 1:
        counts[len(counts) - 1 - counts[::-1].index(max(counts))] -= 1
        spare += LINE
    entries: list[Entry] = []
    below = top
    for rail, count in zip(shown, counts, strict=True):
        lines = wrap(plain(rail.name), SIZE, inside - CHIP, count) or ("",)
        entries.append(Entry(rail, x + INSIDE, below, lines, inside))
        below += count * LINE + _APART
    ends = max(bottom, below + 2)
    rule = sizes.header + sizes.lane_head - 17
    return Shelf(name, x, sizes.header, sizes.side, ends, tuple(entries), len(rails) - len(shown), rule)
