"""How wide the columns of a table are: so that the whole of it takes the fewest lines, and no word is cut."""

import re
from collections.abc import Sequence

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
    columns = [_Column(texts, width) for texts, width in zip(cells, widths, strict=True)]
    while sum(column.width for column in columns) < line:
        neediest = _neediest(columns)
        if neediest is None:
            break
        neediest.grow()
    total = sum(column.width for column in columns)
    return tuple(column.width / total for column in columns)


class _Column:
    """A column that grows step by step: how tall its cells are now, and what each of them loses by the next step."""

    def __init__(self, texts: Sequence[str], width: float) -> None:
        self.width = width
        self._lengths = [[len(line) for line in text.split("\n")] for text in texts]
        self.heights = [_height(lines, width) for lines in self._lengths]
        self._look_ahead()

    def grow(self) -> None:
        """Take the next step."""
        self.width += _STEP
        self.heights = self._next
        self._look_ahead()

    def _look_ahead(self) -> None:
        self._next = [_height(lines, self.width + _STEP) for lines in self._lengths]
        self.gains = [now - then if now > 1.0 else 0.0 for now, then in zip(self.heights, self._next, strict=True)]
        self.may_gain = any(self.gains)


def _least(title: str, texts: list[str]) -> float:
    longest = max((len(word) for text in (title, *texts) for word in _WORD.findall(text)), default=1)
    return min(longest, _LONGEST_WORD) + _GAP


def _height(lines: list[int], width: float) -> float:
    """Lines that a cell takes in a column of so many characters; not rounded up, so that every piece counts."""
    return sum(max(1.0, length / max(width - _GAP, 1.0)) for length in lines)


def _neediest(columns: Sequence[_Column]) -> _Column | None:
    """The column by whose growth the table loses the most lines; None where none gains anything."""
    neediest, most = None, 0.0
    tallest = [max(heights) for heights in zip(*(column.heights for column in columns), strict=True)]
    for column in columns:
        if column.may_gain:
            rows = zip(column.gains, column.heights, tallest, strict=True)
            saved = sum(gain * (3.0 if height >= highest else 0.3) for gain, height, highest in rows)
            if saved > most:
                neediest, most = column, saved
    return neediest
