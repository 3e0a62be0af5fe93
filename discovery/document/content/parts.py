"""What chapters are put together from: headings that stay where nothing is, and tables of rows."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from discovery.catalogue.sections import BY_KEY
from discovery.document import values
from discovery.document.blocks import (
    Block,
    Heading,
    Inline,
    Kind,
    Note,
    Paragraph,
    Table,
    TableColumn,
    TableRow,
    Tag,
    inline,
    plain,
)
from discovery.model.record import BY_SECTION, Record
from discovery.model.row import Row
from discovery.model.values import NOT_ASKED, column_of

# ---- headings


class Under(NamedTuple):
    """A part one level below a chapter's heading: its title, what stands in it, and what is said when nothing does."""

    title: str
    blocks: tuple[Block, ...]
    empty: str


def chapter(title: str, anchor: str, blocks: Iterable[Block], empty: str = "") -> tuple[Block, ...]:
    """A chapter; one in which nothing stands keeps its heading and says that it is empty."""
    return _part(2, title, anchor, tuple(blocks), empty)


def part(title: str, anchor: str, blocks: Iterable[Block], empty: str) -> tuple[Block, ...]:
    """A part of a chapter, with a heading of its own."""
    return _part(3, title, anchor, tuple(blocks), empty)


def _part(level: int, title: str, anchor: str, blocks: tuple[Block, ...], empty: str) -> tuple[Block, ...]:
    shown: tuple[Block, ...] = blocks if is_filled(blocks) else (Note(empty),)
    return (Heading(level, title, anchor), *shown)


def is_filled(blocks: Iterable[Block]) -> bool:
    """Whether blocks say anything: tables without rows do not."""
    return any(not isinstance(block, Table) or block.rows for block in blocks)


def parts(several: Iterable[Under]) -> tuple[Block, ...]:
    """Parts one after the other; neighbours with nothing in them share one sentence that names them."""
    shown: list[Block] = []
    for filled, neighbours in groupby(several, lambda one: is_filled(one.blocks)):
        run = list(neighbours)
        if filled or len(run) == 1:
            for one in run:
                shown += part(one.title, "", one.blocks, one.empty)
        else:
            names = [f"“{part.title}”" for part in run]
            shown.append(Note(f"Nothing was recorded under {', '.join(names[:-1])} and {names[-1]}."))
    return tuple(shown)


def sentence(text: str) -> Paragraph:
    """A paragraph of plain words."""
    return Paragraph(inline(text))


# ---- tables


@dataclass(frozen=True, slots=True)
class Shown:
    """A column of a table of rows: its title and what it says of a row; ``name`` is the field, where it is one."""

    title: str
    of: Callable[[Record, Row], Inline]
    kind: Kind = "text"
    name: str = ""


def field(title: str, name: str, unit: bool = False) -> Shown:
    """A column that shows a field, a figure with its ``unit`` where that is asked for."""
    return Shown(title, lambda record, row: values.field(row, name, record, unit), name=name)


def figure(title: str, name: str) -> Shown:
    """A column that shows a figure in the unit that reads best."""
    return Shown(title, lambda record, row: inline(values.figure(row, name, record)), name=name)


def fields(*pairs: tuple[str, str]) -> tuple[Shown, ...]:
    """Columns that show fields, given as (title, field)."""
    return tuple(field(title, name) for title, name in pairs)


def worked_out(title: str, of: Callable[[Record, Row], str], kind: Kind = "text") -> Shown:
    """A column of words that are worked out from a row."""
    return Shown(title, lambda record, row: inline(of(record, row)), kind)


def targets(title: str, link: str, names: bool = True) -> Shown:
    """A column with the rows that links of a kind lead to, by code and name or by code alone."""
    mentioned = values.named if names else values.codes
    return Shown(title, lambda record, row: mentioned(record.targets(row, link)), "rows")


def origins(title: str, link: str, names: bool = True) -> Shown:
    """A column with the rows that links of a kind come from."""
    mentioned = values.named if names else values.codes
    return Shown(title, lambda record, row: mentioned(record.origins(row, link)), "rows")


def rows_table(record: Record, rows: Iterable[Row], shown: Sequence[Shown]) -> Table:
    """A table of rows of one section; the first column is what they are called, each with its code behind it."""
    there = list(rows)
    model = type(there[0]) if there else Row
    heads = [TableColumn(one.title, _kind(model, one)) for one in shown]
    lines = [TableRow(_coded(row, tuple(one.of(record, row) for one in shown)), row.code) for row in there]
    return table(heads, lines)


def _coded(row: Row, cells: tuple[Inline, ...]) -> tuple[Inline, ...]:
    name, *others = cells
    return ((*name, Tag(row.code)), *others)


_KINDS: dict[str, Kind] = {"number": "number", "whole": "number", "day": "day", "choice": "choice", "row": "rows"}


def _kind(model: type[Row], shown: Shown) -> Kind:
    if not shown.name or model is Row:
        return shown.kind
    return _KINDS.get(column_of(model, shown.name).kind, "text")


def table(columns: Sequence[TableColumn], rows: Iterable[TableRow]) -> Table:
    """A table without the columns in which no row says anything; the first stays."""
    lines = tuple(rows)
    filled = [
        at
        for at in range(len(columns))
        if at == 0 or any(plain(line.cells[at]) not in ("", NOT_ASKED) for line in lines)
    ]
    if len(filled) < len(columns):
        lines = tuple(TableRow(tuple(line.cells[at] for at in filled), line.anchor) for line in lines)
    return Table(tuple(columns[at] for at in filled), lines)


def words_table(heads: Sequence[str | TableColumn], lines: Iterable[Sequence[str | Inline]]) -> Table:
    """A table of texts; a head that is only a title is that of a column of words, of codes where it says so."""
    columns = [
        head if isinstance(head, TableColumn) else TableColumn(head, "code" if head == "Code" else "text")
        for head in heads
    ]
    return table(columns, (TableRow(tuple(_cell(cell) for cell in line)) for line in lines))


def _cell(cell: str | Inline) -> Inline:
    return inline(cell) if isinstance(cell, str) else cell


# ---- what was withdrawn


def withdrawn(record: Record, section: str) -> tuple[Under, ...]:
    """What was dropped or rejected in a section, with the reason where one was noted; nothing where nothing was."""
    rows = [row for row in record.rows(section) if not row.stands]
    if not rows:
        return ()
    shown = (
        worked_out(BY_KEY[section].singular.capitalize(), lambda _record, row: row.label),
        worked_out("Why", _reason),
    )
    return (Under(BY_SECTION[section].withdrawn.capitalize(), (rows_table(record, rows, shown),), ""),)


def _reason(record: Record, row: Row) -> str:
    """Why a row was withdrawn: what was decided about it, else what is noted at the row itself."""
    decided = [f"{entry.code} {entry.label}" for entry in record.targets(row, "decided_by")]
    return (
        "; ".join(decided)
        or (row.__dict__.get("rationale") if row.section == "log" else None)
        or row.notes
        or NOT_ASKED
    )
