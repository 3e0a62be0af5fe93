"""Reads the zip of CSV tables back into the same engagement; what cannot be read is named by table, row and column."""

import csv
import io
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from discovery.importers.engagement_file import EngagementFile, last_moment, record_of
from discovery.importers.package import unpacked
from discovery.importers.rows import shown
from discovery.model.artefact_files import FilesInMemory
from discovery.model.column import Column, columns
from discovery.model.csv_cell import from_cell, headings, kind_of, names_beside
from discovery.model.engagement import Engagement
from discovery.model.errors import Refused, Unusable
from discovery.model.permitted import permitted
from discovery.model.reading import valued
from discovery.model.record import BY_SECTION, Record
from discovery.model.row import Row

LARGEST_TABLE = 30_000_000
MOST_CELLS = 1_000_000
"""Bytes of one table, and its cells, counted by what stands between them."""
_CODE = re.compile(r"([A-Z]{3})-(\d{3,10})", re.ASCII)


def opened(data: bytes) -> EngagementFile:
    """The same as an engagement file: no bytes of artefacts come along, and no moment but the last one is known."""
    record = replace(read(data), files=FilesInMemory({}))
    return EngagementFile(record, last_moment(record), source="csv", editable=True)


def read(data: bytes) -> Record:
    """The engagement in a zip that was written by the CSV export. Raises Unusable or Refused; nothing is half read."""
    parts = unpacked(data)
    tables: dict[type[Row], list[dict[str, str]]] = {}
    for model in BY_SECTION.values():
        name = f"data/{model.section}.csv"
        tables[model] = _table(model, parts[name]) if name in parts else []
    if len(tables[Engagement]) != 1:
        raise Unusable("This package holds no engagement.", allowed="data/engagement.csv with one row")
    codes = {
        cells["code"]: cells["id"] for rows in tables.values() for cells in rows if "code" in cells and "id" in cells
    }
    sections = {
        model.section: [_values(model, cells, place, codes) for place, cells in enumerate(rows, 1)]
        for model, rows in tables.items()
    }
    (head,) = sections.pop(Engagement.section)
    return record_of(head, sections)


def _table(model: type[Row], content: bytes) -> list[dict[str, str]]:
    where = {"table": f"{model.section}.csv"}
    if len(content) > LARGEST_TABLE or content.count(b",") + content.count(b"\n") > MOST_CELLS:
        allowed = f"at most {LARGEST_TABLE // 1_000_000} MB and {MOST_CELLS:,} cells"
        raise Unusable("The table is too large.", where, allowed)
    try:
        content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unusable(f"This is not a text file in UTF-8 (byte {error.start + 1}).", where) from None
    try:
        lines = list(csv.reader(io.TextIOWrapper(io.BytesIO(content), "utf-8-sig", newline=""), strict=True))
    except csv.Error as error:
        raise Unusable(f"This is not CSV ({shown(error)}).", where) from None
    if not lines:
        raise Unusable("The table has no header row.", where)
    known = headings(model)
    beside = {*names_beside(model).values(), *model.former}
    times = Counter(lines[0])
    for heading in lines[0]:
        if heading in beside and times[heading] == 1:
            continue
        if heading not in known or times[heading] > 1:
            what = "is there twice" if heading in known or heading in beside else "is not known"
            raise Refused(f"The column {shown(heading) or 'without a name'} {what}.", where, ", ".join(known))
    if len(lines) > 1 and (missing := [heading for heading in known if heading not in times]):
        raise Refused(f"The column {missing[0]} is missing.", where, ", ".join(known))
    found = []
    for place, line in enumerate(lines[1:], 1):
        if len(line) != len(lines[0]):
            message = f"There are {len(line)} cells under {len(lines[0])} headings."
            raise Refused(message, {**where, "row": f"row {place}"})
        cells = zip(lines[0], line, strict=True)
        found.append({heading: cell for heading, cell in cells if heading not in beside})
    return found


def _values(model: type[Row], cells: Mapping[str, str], place: int, codes: Mapping[str, str]) -> dict[str, Any]:
    by_name = {column.name: column for column in columns(model)}
    names = headings(model)
    values: dict[str, Any] = {}
    for heading, cell in cells.items():
        if cell == "" and heading != "code":
            continue
        name = names[heading]
        column = by_name.get(name)
        where = {"table": f"{model.section}.csv", "row": cells.get("code") or f"row {place}", "column": heading}
        values[name] = _value(model, name, column, cell, codes, where)
    return values


def _value(
    model: type[Row], name: str, column: Column | None, cell: str, codes: Mapping[str, str], where: dict[str, str]
) -> Any:
    if name == "number":
        found = _CODE.fullmatch(cell)
        if not found or found[1] != model.prefix:
            raise Refused("This is not a code of this table.", where, f"for example {model.prefix}-001")
        return int(found[2])
    if name in ("from_id", "to_id") or (column is not None and column.kind == "row"):
        if cell not in codes:
            raise Refused("This names a row that is not in the package.", where, "the code of a row")
        return codes[cell]
    try:
        value = from_cell(kind_of(column, name), valued(cell))
        return (
            {section: from_cell("whole", last) for section, last in value.items()} if name == "numbers_given" else value
        )
    except ValueError as error:
        raise Refused(shown(error), where, permitted(column, in_file=True) if column else "") from None
