"""Tables no wider than can be read: what all rows say alike, what few say and why nothing applies goes aside."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from discovery.document.blocks import (
    Block,
    Inline,
    Lines,
    Paragraph,
    Run,
    Series,
    Table,
    TableColumn,
    TableRow,
    Text,
    plain,
)
from discovery.model.values import DOES_NOT_APPLY, NOT_ASKED

_FEW, _SHORT, _MOST_COLUMNS = 4, 60, 8
"""Rows below which a table says everything itself, characters above which its cells do, columns that can be read."""
_PRIORITIES = ("must", "should", "could")
_SIGNS = "¹²³⁴⁵⁶⁷⁸⁹"


def concise(block: Table) -> tuple[Block, ...]:
    """A table no wider than can be read.

    What every row says alike stands in a sentence above it, what few rows say and what there is no room for in one
    column behind all others, and a reason that several cells give stands once below it.
    """
    if block.form:
        return (block,)
    before, narrower = alike(block)
    short, reasons = _reasons_below(narrower)
    return (*before, _folded(short), *reasons)


def alike(block: Table) -> tuple[tuple[Block, ...], Table]:
    """A sentence of what every row says alike, and the table of what differs; no sentence for few rows."""
    same = [
        at
        for at in range(1, len(block.columns))
        if _is_short(plain(block.rows[0].cells[at])) and len({row.cells[at] for row in block.rows}) == 1
    ] if len(block.rows) >= _FEW else []  # fmt: skip
    if not same:
        return (), block
    words: list[Run] = [Text(f"All {len(block.rows)}: ")]
    for at in same:
        between = "" if at == same[0] else "; "
        words += [Text(f"{between}{_within(block.columns[at].title)} "), *block.rows[0].cells[at]]
    others = [at for at in range(len(block.columns)) if at not in same]
    return (Paragraph((*words, Text("."))),), _with_columns(block, others)


def side_by_side(block: Table, topics: Mapping[str, str]) -> Iterator[Table]:
    """A wide table as several that can be read, each with as many whole topics as it has room for.

    A row of which one of them says nothing is not in it. ``topics`` has the topic of each column but the first, by
    its title; it stands in the head of the first column.
    """
    places: dict[str, list[int]] = {}
    for at, column in enumerate(block.columns[1:], 1):
        places.setdefault(topics[column.title], []).append(at)
    pieces: list[dict[str, list[int]]] = []
    for topic, columns in places.items():
        if not pieces or sum(map(len, pieces[-1].values())) + len(columns) >= _MOST_COLUMNS:
            pieces.append({})
        pieces[-1][topic] = columns
    for piece in pieces:
        narrow = _with_columns(block, [0, *(at for columns in piece.values() for at in columns)])
        head = TableColumn(", ".join([*piece][:1] + [_within(topic) for topic in [*piece][1:]]), block.columns[0].kind)
        rows = tuple(row for row in narrow.rows if not all(map(_is_empty, row.cells[1:])))
        yield Table((head, *narrow.columns[1:]), tuple(_together(rows)))


def _together(rows: Iterable[TableRow]) -> Iterator[TableRow]:
    """Rows that say the same as one, all their names in front; a row that links lead to stays by itself."""
    alike_rows: dict[tuple[str, tuple[Inline, ...]], list[Inline]] = {}
    for row in rows:
        alike_rows.setdefault((row.anchor, row.cells[1:]), []).append(row.cells[0])
    for (anchor, cells), names in alike_rows.items():
        listed = tuple(run for at, name in enumerate(names) for run in (*((Text(", "),) if at else ()), *name))
        yield TableRow((listed, *cells), anchor)


def rank(priority: str | None) -> int:
    """The place of a priority: what must be first; what has none of these comes last."""
    return _PRIORITIES.index(priority) if priority in _PRIORITIES else len(_PRIORITIES)


def first_rows(block: Table, most: int) -> Table:
    """The table with the first rows, those in front that must be where it tells of priorities."""
    at = next((at for at, column in enumerate(block.columns) if column.title == "Priority"), None)
    rows = block.rows if at is None else sorted(block.rows, key=lambda row: rank(plain(row.cells[at])))
    return Table(block.columns, tuple(rows[:most]))


def _with_columns(block: Table, columns: Sequence[int]) -> Table:
    rows = tuple(TableRow(tuple(row.cells[at] for at in columns), row.anchor) for row in block.rows)
    return Table(tuple(block.columns[at] for at in columns), rows)


def _reasons_below(block: Table) -> tuple[Table, tuple[Block, ...]]:
    """The table with a sign for each reason that several cells give, and the reasons by their signs."""
    given = Counter(plain(cell) for row in block.rows for cell in row.cells if plain(cell).startswith(DOES_NOT_APPLY))
    signs = dict(zip((words for words, count in given.items() if count > 1), _SIGNS, strict=False))
    if not signs:
        return block, ()

    def short(cell: Inline) -> Inline:
        words = plain(cell)
        return (Text(f"{DOES_NOT_APPLY.rstrip(': ')} {signs[words]}"),) if words in signs else cell

    rows = tuple(TableRow(tuple(map(short, row.cells)), row.anchor) for row in block.rows)
    reasons = tuple(f"{sign} {words.removeprefix(DOES_NOT_APPLY)}" for words, sign in signs.items())
    return Table(block.columns, rows), (Lines(((Series(reasons),),)),)


def _folded(block: Table) -> Table:
    columns = range(len(block.columns))
    filled = [sum(not _is_empty(row.cells[at]) for row in block.rows) for at in columns]
    sparse = [at for at in columns if at and filled[at] * 2 < len(block.rows) and block.columns[at].kind != "rows"]
    dense = [at for at in columns if at not in sparse]
    beyond = dense[_MOST_COLUMNS - 1 :] if len(dense) + bool(sparse) > _MOST_COLUMNS else []
    aside = sorted({*sparse, *beyond})
    if len(aside) < 2:
        return block
    narrow = _with_columns(block, [at for at in columns if at not in aside])
    rows = tuple(
        TableRow((*shown.cells, _also(block, row, aside)), row.anchor)
        for shown, row in zip(narrow.rows, block.rows, strict=True)
    )
    return Table((*narrow.columns, TableColumn("Also")), rows)


def _is_empty(cell: Inline) -> bool:
    return plain(cell) in ("", NOT_ASKED)


def _also(block: Table, row: TableRow, aside: Sequence[int]) -> Inline:
    """What is said in columns that have no room of their own, each by its name."""
    runs: list[Run] = []
    for at in aside:
        if not _is_empty(row.cells[at]):
            runs += [Text(f"{'; ' if runs else ''}{_within(block.columns[at].title)}: "), *row.cells[at]]
    return tuple(runs)


def _is_short(words: str) -> bool:
    return 0 < len(words) <= _SHORT and "\n" not in words


def _within(title: str) -> str:
    """A heading as words within a sentence, its unit in brackets; an abbreviation stays as it is."""
    words, _, unit = title.partition(", ")
    words = words if words[:2].isupper() else words[:1].lower() + words[1:]
    return f"{words} ({unit})" if unit else words
