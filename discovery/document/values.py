"""A field of a row, and rows that are mentioned, as parts of a line: words from ``model.values``, mentions as links."""

from collections.abc import Iterable

from discovery.document.blocks import Inline, Link, Run, Tag, Text, inline
from discovery.model.magnitude import magnitude
from discovery.model.record import Record
from discovery.model.row import Row
from discovery.model.values import NOT_ASKED, column_of, field_in_words


def field(row: Row, name: str, record: Record, unit: bool = False) -> Inline:
    """One field of a row in words; a reference leads to its row."""
    words = field_in_words(row, name, record, unit)
    if column_of(type(row), name).refers and (target := record.by_id.get(row.__dict__[name] or "")):
        return (Link(words, target.code),)
    return inline(words)


def figure(row: Row, name: str, record: Record) -> str:
    """A figure in the unit that reads best where that says the same: 30 days, but 1 560 minutes (≈ 1.08 days)."""
    column, value = column_of(type(row), name), row.__dict__[name]
    amount = magnitude(value, column.unit) if isinstance(value, int | float) else ""
    return amount if amount and not amount.startswith("≈") else field_in_words(row, name, record, unit=True)


def codes(rows: Iterable[Row], between: str = ", ", none: str = NOT_ASKED) -> Inline:
    """The codes of rows, each leading there; ``none`` stands where there is none."""
    runs: list[Run] = []
    for row in rows:
        runs += [*([Text(between)] if runs else []), Link(row.code, row.code)]
    return tuple(runs) or inline(none)


def named(rows: Iterable[Row]) -> Inline:
    """Names of rows, each leading there and with its code behind it, or the sign for none."""
    runs: list[Run] = []
    for row in rows:
        runs += [*([Text(", ")] if runs else []), Link(row.label, row.code), Tag(row.code)]
    return tuple(runs) or inline(NOT_ASKED)
