"""The cells of a row, whatever table it stands in: what is hidden of them below headings that name a secret."""

import re
from collections.abc import Iterator, Sequence

from discovery.airflow.masking.headings import Heading
from discovery.airflow.masking.marks import MASK
from discovery.airflow.masking.pairs import is_open

Span = tuple[int, int]
"""Where something begins and ends in a text."""

QUOTED = re.compile(r"[ \t]*(\\{0,8}[\"'])")
"""How a quoted cell begins."""

RULER = re.compile(r"[\s|│┃║+:=_─━═╪┼╇╋├┤┝┥╞╡┡┩-]*")
"""A line between rows, or a cell of one."""


def cell_texts(text: str, cells: Sequence[Span]) -> list[str]:
    """What stands in these cells."""
    return [text[start:end] for start, end in cells]


def hidden_of_row(text: str, heading: Heading, cells: Sequence[Span]) -> Iterator[Span]:
    """What is hidden of the cells of a row below these headings."""
    for place, name in heading.hides(cell_texts(text, cells)):
        yield from hidden_of_cell(text, cells[place], name)


def hidden_of_cell(text: str, cell: Span, name: str) -> Iterator[Span]:
    """What is hidden of a cell: not its quotes, nothing of an empty one, nor of one that is surely harmless."""
    start, end = cell
    inside = text[start:end]
    start += len(inside) - len(inside.lstrip())
    end -= len(inside) - len(inside.rstrip())
    opened = QUOTED.match(text, start, end)
    if opened and text.endswith(opened[1], opened.end(), end):
        start, end = opened.end(), end - len(opened[1])
    value = text[start:end]
    if value and not RULER.fullmatch(value) and MASK not in value and not is_open(name, value):
        yield start, end
