"""Blocks as people copy them from spreadsheets, made at random with what each cell must come to."""

import random
import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from discovery.catalogue.sections import BY_KEY
from discovery.model.csv_cell import headings as own_headings
from discovery.model.record import BY_SECTION
from discovery.ui.parts.section_editor import column_data, linked_columns
from tests.making import record

SECTIONS = ("outcomes", "constraints", "inputs", "outputs", "profiles", "requirements", "log", "tools", "people")
UNKNOWN = (
    "Remark",
    "Cost centre",
    "hasBackup",
    "Sheet no.",
    "Betreff",
    "Vendor tier",
    "zuständig?",
    "dataSubjects",
    "№",
)
ENGAGEMENT = record().engagement
PEOPLE = ("Ada Reyes", "Bo Lindqvist", "Chen Wei", "Dora Ó Briain")


@dataclass
class Block:
    """A copied text, and what must become of it: each line's cells by column, and those without a column."""

    section: str
    text: str
    columns: list[dict[str, Any]]
    order: list[str]
    kind: str
    target: str = "new"
    there: int = 0
    expected: list[dict[str, str]] = field(default_factory=list)
    beside: list[list[str]] = field(default_factory=list)
    headed: bool = True
    clear: bool = True


def cell_for(draw: random.Random, column: dict[str, Any], mark: str) -> str:
    """A text that this column reads in one way only."""
    kind = column["kind"]
    if kind in ("number", "whole"):
        low, high = max(column["low"] or 0, 2), min(column["high"] or 900, 900)
        whole = str(draw.randint(int(low), max(int(low), int(high) - 1)))
        return whole if kind == "whole" or draw.random() < 0.5 else f"{whole}.{draw.randint(1, 99):02d}".rstrip(".")
    if kind == "day":
        return f"20{draw.randint(25, 39)}-{draw.randint(1, 12):02d}-{draw.randint(1, 28):02d}"
    if kind == "flag":
        return draw.choice(("yes", "no", "ja", "FALSE"))
    if kind in ("choice", "choices"):
        return draw.choice(column["values"])["title"]
    if kind == "row":
        return draw.choice(PEOPLE)
    if kind == "address":
        return f"https://example.org/{mark}"
    return f"{draw.choice(('Orders', 'Ledger', 'Größe', 'Patients', 'Kühlung'))} {mark}"


def spelled(draw: random.Random, column: dict[str, Any]) -> str:
    """A heading that means this column, as another program or person writes it."""
    title = draw.choice((column["title"], column["title"], column["name"]))
    ways = [
        title,
        title.upper(),
        title.lower(),
        f" {title}\u00a0",
        f"{title[:2]}\u200b{title[2:]}",
        f"{title[:3]}\u00ad{title[3:]}",
        unicodedata.normalize("NFD", title),
        f"{title}:",
        title.replace(" ", "\u00a0"),
        f"\ufeff{title}",
    ]
    if column["unit"] and title == column["title"]:
        ways += [f"{title} ({column['unit']})", f"{title} [{column['unit']}]"]
    return draw.choice(ways)


def _keys(column: dict[str, Any]) -> set[str]:
    return {column["title"].lower(), column["name"].replace("_", " ")}


def _alone(column: dict[str, Any], keys: Counter[str]) -> bool:
    """Whether no other column can be meant by what this one is called."""
    return all(keys[key] == 1 for key in _keys(column))


def made(seed: int) -> Block:
    """The block of a seed."""
    draw = random.Random(seed)
    section = BY_KEY[draw.choice(SECTIONS)]
    asked = [
        column_data(column, ENGAGEMENT)
        for column in section.columns
        if column.name != "unanswered" and not column.automatic
    ]
    columns = asked + linked_columns(section)
    order = [*section.quick, *(c["name"] for c in columns if c["name"] not in section.quick)]
    keys = Counter(key for column in columns for key in _keys(column))
    usable = [
        column
        for column in columns
        if column["kind"] not in ("links", "map", "tags") and column["name"] != "notes" and _alone(column, keys)
    ]
    maker = draw.choice((_headed, _headed, _headed, _headed, _two_lines, _own_table, _plain, _strangers))
    return maker(draw, Block(section.key, "", columns, order, maker.__name__), usable)


def _separated(draw: random.Random, lines: list[list[str]], mark: str) -> str:
    def quoted(cell: str) -> str:
        needs = mark in cell or "\n" in cell or cell.startswith('"')
        return '"' + cell.replace('"', '""') + '"' if needs else cell

    end = draw.choice(("\n", "\r\n"))
    return end.join(mark.join(quoted(cell) for cell in line) for line in lines) + draw.choice(("", end))


def _headed(draw: random.Random, block: Block, usable: list[dict[str, Any]]) -> Block:
    """Known headings in any order and spelling, with unknown, empty and repeated ones and titles among them."""
    needed = [column for column in usable if column["required"] and not column["default"]]
    others = [column for column in usable if column not in needed]
    chosen = needed + draw.sample(others, min(len(others), draw.randint(1, 7)))
    parts: list[tuple[str, dict[str, Any] | None]] = [(spelled(draw, column), column) for column in chosen]
    for word in draw.sample(UNKNOWN, draw.choice((0, 0, 1, 2, 3))):
        parts.append((word, None))
    parts += [("", None)] * draw.choice((0, 0, 0, 1))
    draw.shuffle(parts)
    if draw.random() < 0.2:
        parts.append((spelled(draw, draw.choice(chosen)), None))
    lines = [[heading for heading, _ in parts]]
    extra = draw.random() < 0.15
    for at in range(draw.randint(2, 6)):
        line, expected, beside = [], {}, []
        for place, (_, column) in enumerate(parts):
            mark = f"{at}-{place}-{draw.randint(100, 999)}x"
            empty = draw.random() < 0.15 and not (column and column["required"])
            cell = "" if empty else cell_for(draw, column, mark) if column else f"aside {mark}"
            line.append(cell)
            if cell and column:
                expected[column["name"]] = cell
            elif cell:
                beside.append(cell)
        if extra:
            line.append(f"beyond {at}x")
            beside.append(f"beyond {at}x")
        lines.append(line)
        block.expected.append(expected)
        block.beside.append(beside)
    over = draw.random() < 0.3
    if over:
        block.target, block.there = "over", draw.randint(1, 8)
    lines = [*_titles(draw, len(parts)), *lines]
    if draw.random() < 0.2:
        lines.append([""] * len(parts))
    block.text = _separated(draw, lines, draw.choice(("\t", "\t", "\t", ";", ",")))
    return block


def _two_lines(draw: random.Random, block: Block, usable: list[dict[str, Any]]) -> Block:
    """Headings in two lines: what the row is stands above, the rest below a word for the group."""
    needed = [column for column in usable if column["required"] and not column["default"]][:1]
    others = [column for column in usable if not column["required"]]
    chosen = needed + draw.sample(others, min(len(others), draw.randint(2, 5)))
    upper = [spelled(draw, needed[0]), "Technical part", *[""] * (len(chosen) - 2)]
    lower = ["", *(spelled(draw, column) for column in chosen[1:])]
    lines = [*_titles(draw, len(chosen)), upper, lower]
    for at in range(draw.randint(2, 5)):
        line = {column["name"]: cell_for(draw, column, f"{at}-{column['name']}x") for column in chosen}
        block.expected.append(line)
        block.beside.append([])
        lines.append(list(line.values()))
    block.text = _separated(draw, lines, "\t")
    return block


def _titles(draw: random.Random, width: int) -> list[list[str]]:
    count = draw.choice((0, 0, 0, 1, 2))
    lines = [[f"Source systems {2020 + at}", *[""] * (width - 1)] for at in range(count)]
    return lines + ([[""] * width] if count and draw.random() < 0.5 else [])


def _own_table(draw: random.Random, block: Block, usable: list[dict[str, Any]]) -> Block:
    """A table as our own CSV has it, changed or not, from a program that writes commas or semicolons."""
    model = BY_SECTION[block.section]
    by_name = {column["name"]: column for column in usable}
    titles = list(own_headings(model).items())
    lines = [[title for title, _ in titles]]
    for at in range(draw.randint(2, 5)):
        line, expected = [], {}
        for place, (title, name) in enumerate(titles):
            column = by_name.get(name)
            cell = ""
            if column and (column["required"] or draw.random() < 0.5):
                cell = expected[name] = cell_for(draw, column, f"{at}-{place}x")
            elif title in ("code", "id", "position", "version"):
                cell = f"{model.prefix}-{900 + at}" if title == "code" else str(at + 1)
            line.append(cell)
        lines.append(line)
        block.expected.append(expected)
        block.beside.append([])
    if draw.random() < 0.3:
        block.target, block.there = "over", draw.randint(1, 6)
    block.text = "\ufeff" * draw.randint(0, 1) + _separated(draw, lines, draw.choice((",", ";", "\t")))
    return block


def _plain(draw: random.Random, block: Block, usable: list[dict[str, Any]]) -> Block:
    """Rows without headings from the first column on, some longer than the columns there are."""
    by_name = {column["name"]: column for column in block.columns}
    names = [name for name in block.order if by_name[name]["kind"] not in ("links", "tags", "map")]
    first = names[: draw.randint(1, 4)]
    if first != block.order[: len(first)]:
        first = first[:1]
    for at in range(draw.randint(2, 6)):
        expected = {name: cell_for(draw, by_name[name], f"{at}-{name}-x") for name in first}
        block.expected.append(expected)
        block.beside.append([])
    kinds = [by_name[name]["kind"] for name in first]
    block.clear = len(first) == 1 or any(kind not in ("text", "long", "address") for kind in kinds)
    block.headed = False
    block.text = _separated(draw, [list(line.values()) for line in block.expected], "\t")
    return block


def _strangers(draw: random.Random, block: Block, usable: list[dict[str, Any]]) -> Block:
    """Headings of which none is known: nobody can say where the columns go but the person."""
    width = draw.randint(2, 5)
    lines = [draw.sample(UNKNOWN, width)]
    for at in range(draw.randint(2, 5)):
        lines.append([f"aside {at}-{place}x" for place in range(width)])
        block.expected.append({})
        block.beside.append(lines[-1])
    block.clear = False
    block.text = _separated(draw, lines, "\t")
    return block
