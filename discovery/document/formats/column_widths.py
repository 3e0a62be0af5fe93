"""How wide the columns of a table are: so that the whole of it takes the fewest lines, and no word is cut."""

import re

from discovery.document.blocks import Table, plain

_WORD = re.compile(r"\d{4}-\d\d-\d\d|[A-Z]{3}-\d+|[^\s_.,;:|()-]+[_.,;:|()-]*")
"""What no line ends within: a day, a code, or a word up to the sign behind it."""
LINE = 132
"""Characters that a line of a table holds over the whole width of a page in our own letters."""
_GAP = 2.5
_LONGEST_WORD, _SAMPLE, _STEP = 18, 40, 3.0


def shares(table: Table, line: float = LINE) -> tuple[float, ...]:
    """The share of the width that each column gets; together 1. ``line`` is how many characters the whole width holds.

    Every column begins with the room for its longest word; what is left is given out piece by piece, each to the
    column that saves the most lines by it.
    """
    rows = table.rows[:: max(1, len(table.rows) // _SAMPLE)][:_SAMPLE]
    cells = [[plain(row.cells[at]) for row in rows] for at in range(len(table.columns))]
    widths = [_least(column.title, texts) for column, texts in zip(table.columns, cells, strict=True)]
    if not rows:
        return tuple(1 / len(widths) for _ in widths)
    lengths = [[[len(line) for line in text.split("\n")] for text in texts] for texts in cells]
    heights = [[_height(lines, width) for lines in column] for column, width in zip(lengths, widths, strict=True)]
    while sum(widths) < line:
        best = _neediest(lengths, heights, widths)
        if best is None:
            break
        widths[best] += _STEP
        heights[best] = [_height(lines, widths[best]) for lines in lengths[best]]
    return tuple(width / sum(widths) for width in widths)


def _least(title: str, texts: list[str]) -> float:
    longest = max((len(word) for text in (title, *texts) for word in _WORD.findall(text)), default=1)
    return min(longest, _LONGEST_WORD) + _GAP


def _height(lines: list[int], width: float) -> float:
    """Lines that a cell takes in a column of so many characters; not rounded up, so that every piece counts."""
    return sum(max(1.0, length / max(width - _GAP, 1.0)) for length in lines)


def _neediest(lengths: list[list[list[int]]], heights: list[list[float]], widths: list[float]) -> int | None:
    """The column by whose growth the table loses the most lines; None where none gains anything."""
    best, most = None, 0.0
    tallest = [max(column[row] for column in heights) for row in range(len(heights[0]))]
    for at, column in enumerate(lengths):
        if max(heights[at]) <= 1.0:
            continue
        saved = 0.0
        for row, lines in enumerate(column):
            if heights[at][row] > 1.0:
                gain = heights[at][row] - _height(lines, widths[at] + _STEP)
                saved += gain * (3.0 if heights[at][row] >= tallest[row] else 0.3)
        if saved > most:
            best, most = at, saved
    return best
