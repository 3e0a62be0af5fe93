"""Constraints at the far left and outcomes at the far right; the chips on the boxes repeat their codes.

Where a page is too narrow for that they stand below the lanes, in lines long enough to be read.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from discovery.diagram.drawing.elements import element, title, words
from discovery.diagram.drawing.theme import Theme
from discovery.diagram.layout.sizes import Sizes
from discovery.diagram.layout.text import plain, width, wrap
from discovery.workflow.graph import Rail

MOST = 16  # of either; a picture is no list, and the pages show them all
SIZE = 14.5
_HEAD, _LINE, _APART = 44.0, 18.0, 8.0
_CHIP = 46.0  # room for a code, so that all texts begin at one place
_COLUMN = 360.0  # a column is never narrower
_INSIDE = 12.0  # between the edge of a panel beside the lanes and its words
NONE_YET = "none yet"


@dataclass(frozen=True, slots=True)
class Entry:
    """One constraint or outcome: its left top corner and its lines."""

    rail: Rail
    x: float
    y: float
    lines: tuple[str, ...]
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
        lines = wrap(plain(rail.name), SIZE, column - _CHIP - 16, 3) or ("",)
        entries.append(Entry(rail, x + 14 + index // each * column, below, lines))
        below += len(lines) * _LINE + _APART
        lowest = max(lowest, below)
    return Shelf(name, x, y, room, lowest + 6, tuple(entries), len(rails) - len(shown))


def side_panel(name: str, rails: tuple[Rail, ...], x: float, sizes: Sizes, bottom: float) -> Shelf:
    """Rails one below the other beside the lanes, which reach down to ``bottom``.

    Each has three lines; where that is too high, the longest give up lines until all fit, and if one line each is still
    too much the panel is higher than the lanes.
    """
    shown = rails[:MOST]
    inside = sizes.side - 2 * _INSIDE
    top = sizes.header + sizes.lane_head
    texts = [wrap(plain(rail.name), SIZE, inside - _CHIP, 3) or ("",) for rail in shown]
    counts = [len(lines) for lines in texts]
    spare = bottom - top - sum(count * _LINE + _APART for count in counts)
    while spare < 0 and max(counts) > 1:
        counts[len(counts) - 1 - counts[::-1].index(max(counts))] -= 1
        spare += _LINE
    entries: list[Entry] = []
    below = top
    for rail, count in zip(shown, counts, strict=True):
        lines = wrap(plain(rail.name), SIZE, inside - _CHIP, count) or ("",)
        entries.append(Entry(rail, x + _INSIDE, below, lines, inside))
        below += count * _LINE + _APART
    ends = max(bottom, below + 2)
    rule = sizes.header + sizes.lane_head - 17
    return Shelf(name, x, sizes.header, sizes.side, ends, tuple(entries), len(rails) - len(shown), rule)


def draw_shelf(drawn: Shelf, theme: Theme, interactive: bool) -> list[str]:
    """The panel, its heading and its entries; constraints have square chips, outcomes round ones."""
    more = f"and {drawn.more} more" if drawn.more else ""
    baseline = drawn.head - 10 if drawn.head else drawn.y + 28
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
        words(drawn.name, drawn.x + 14, baseline, 17, theme.ink, bold=True),
        words(more, drawn.x + drawn.width - 14, baseline, 13.6, theme.quiet, anchor="end") if more else "",
    ]
    if drawn.head:
        inside = drawn.width - 2 * _INSIDE
        head.append(element("rect", x=drawn.x + _INSIDE, y=drawn.head, width=inside, height=2, fill=theme.border))
        if not drawn.entries:
            head.append(words(NONE_YET, drawn.x + _INSIDE, drawn.head + 34, SIZE, theme.quiet))
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
    wide = entry.room or max(_CHIP + max(width(line, SIZE) for line in entry.lines), chip) + 2
    height = len(entry.lines) * _LINE + 6
    area = element(
        "rect",
        class_="area",
        x=entry.x - 5,
        y=entry.y - 2.5,
        width=wide + 10,
        height=height,
        rx=6,
        fill="none",
        pointer_events="all",
    )
    return element("g", *drawn, area, class_="rail", data_code=rail.code)
