"""How much of a list or a table stands on a slide, and how large. All lengths are in points."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from discovery.diagram.layout.text import width
from discovery.document.blocks import Inline, Table
from discovery.document.formats.column_widths import shares
from discovery.document.formats.slide_text import (
    LINE,
    SMALLEST,
    Letters,
    as_text,
    letters_of,
    lines_needed,
    plain_letters,
    shortened,
)

BULLET, AFTER = 16.0, 6.0
"""The room before an item of a list, and below it."""
CELL_SIDE, CELL_TOP = 5.0, 3.6
"""The room in a cell at either side, and above and below its words."""
_LIST_SIZES, _CELL_SIZES = (20, 18, 16), (16, SMALLEST)
_MOST_LINES, _FEW_LINES = 6, 2
"""Lines of one text beyond which nobody reads it on a slide, and to which it is cut where there is much."""
Rows = list[tuple[tuple[Letters, ...], ...]]
"""The letters of each cell, row by row."""
_LOOKED_AT = 40
"""Rows of a table that its columns are fitted to."""


@dataclass(frozen=True, slots=True)
class FittingList:
    """The items of a list as they fit: how large their letters are, and how many have no room."""

    size: int
    items: tuple[tuple[Letters, ...], ...]
    left_out: int


def fit_list(items: Sequence[Inline], wide: float, high: float) -> FittingList:
    """All items whole, as large as they fit; else as many as fit small, in two lines each."""
    every = [letters_of(item) for item in items[: int(high // (SMALLEST * LINE)) + 1]]
    room = wide - BULLET
    for size, most in (*((size, _MOST_LINES) for size in _LIST_SIZES), (_LIST_SIZES[-1], _FEW_LINES)):
        lines = [shortened(one, size, room, most) for one in every]
        heights = list(accumulate(lines_needed(one, size, room) * size * LINE + AFTER for one in lines))
        if len(every) == len(items) and heights[-1] <= high:
            return FittingList(size, tuple(lines), 0)
    fitting = max(1, sum(one + SMALLEST * LINE <= high for one in heights))
    return FittingList(_LIST_SIZES[-1], tuple(lines[:fitting]), len(items) - fitting)


def column_widths(block: Table, wide: float) -> list[float]:
    """The width of each column: no word of its head is cut, nor one of its cells that is not very long."""
    least = []
    for at, column in enumerate(block.columns):
        words = column.title.split()
        cells = [as_text(letters_of(row.cells[at])).split() for row in block.rows[:_LOOKED_AT]]
        longest = max((width(word, 16, True) for word in words), default=0.0)
        inside = max((width(word, 16) for cell in cells for word in cell), default=0.0)
        least.append(max(longest, min(inside, wide / (2 * len(block.columns)))) * 1.04 + 2 * CELL_SIDE)
    beyond = max(0.0, wide - sum(least))
    wished = [max(0.0, share * wide - low) for share, low in zip(shares(block), least, strict=True)]
    part = beyond / (sum(wished) or 1.0)
    given = [low + more * part for low, more in zip(least, wished, strict=True)]
    return [one * wide / sum(given) for one in given]


def rows_that_fit(block: Table, widths: Sequence[float], high: float) -> tuple[int, Rows, list[float]]:
    """The size of the letters, the head and as many rows as fit, and the height of each."""
    most_rows = int(high // (SMALLEST * LINE + 2 * CELL_TOP)) + 1
    every = [[plain_letters(column.title, True) for column in block.columns]]
    every += [[letters_of(cell) for cell in row.cells] for row in block.rows[:most_rows]]
    rooms = [width - 2 * CELL_SIDE for width in widths]
    for size, most in (*((size, _MOST_LINES) for size in _CELL_SIZES), (SMALLEST, _FEW_LINES)):
        rows = [
            tuple(shortened(cell, size, room, most) for cell, room in zip(row, rooms, strict=True)) for row in every
        ]
        heights = [
            max(lines_needed(cell, size, room) for cell, room in zip(row, rooms, strict=True)) * size * LINE
            + 2 * CELL_TOP
            for row in rows
        ]
        if len(block.rows) < most_rows and sum(heights) <= high:
            return size, rows, heights
    fitting = sum(one + 4 + SMALLEST * LINE <= high for one in accumulate(heights))
    return size, rows[:fitting], heights[:fitting]
