"""Every section as a CSV table, together in one zip with a Data Package description that other tools read.

A row names another row by its code, as people do; the ids are there too, so that the tables can be taken in again
exactly. The same Record gives the same bytes: the zip has a fixed date and a fixed order.
"""

import hashlib
import io
import json
import re
import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from discovery.model.column import Column, columns
from discovery.model.csv_cell import HEADINGS, cell_maker, guard, headings, kind_of, names_beside
from discovery.model.plain_values import as_plain, needed
from discovery.model.record import SAID, Record
from discovery.model.row import Row

_WHEN = (1980, 1, 1, 0, 0, 0)
_QUOTED = re.compile('[,"\r\n]')
_TYPES: Mapping[str, str] = {"number": "number", "whole": "integer", "flag": "boolean", "day": "date"}
_READ_ME = """{title}

One table for each section, in the folder data: CSV as in RFC 4180, UTF-8 with a byte order mark, comma, one header row.

- The first column is the code that people say; the columns that the program keeps for itself come last. A row names
  another row by its code; the column (name) beside it says what that row is called and is not read back. links.csv
  holds every many-to-many relation as from, kind, to.
- An empty cell means that nothing was recorded. What was answered with "unknown" or "does not apply" is in the column
  unanswered, as field=reason.
- Several values in one cell are joined with "; ". A ; = or \\ that belongs to a word has a \\ in front.
- A text that a spreadsheet would run as a formula has an apostrophe ' in front, and so has a text that begins with an
  apostrophe: take one apostrophe away to have the text back. Numbers have none.
- Times are UTC; 1 GB is 1,000,000,000 bytes; days are year-month-day.
- datapackage.json describes every column (Data Package 2.0). Private notes are in no table.
"""


def _shown(model: type[Row]) -> list[tuple[str, str, bool]]:
    """The columns of a table: heading, field, and whether it is the name beside a reference."""
    shown: list[tuple[str, str, bool]] = []
    beside = names_beside(model)
    for heading, name in headings(model).items():
        shown.append((heading, name, False))
        if heading in beside:
            shown.append((beside[heading], name, True))
    return shown


@dataclass(frozen=True)
class _Called:
    """What the rows of a Record are called in its tables, by id: made once, because many other rows refer to them."""

    codes: Mapping[str, str]
    names: Mapping[str, str]


def _table(model: type[Row], rows: tuple[Row, ...], called: _Called) -> str:
    """One section as CSV text, made column by column: what makes a cell is chosen once for a whole column."""
    by_name = {column.name: column for column in columns(model)}
    shown = _shown(model)
    fields = itemgetter(*("id" if name == "number" else name for _, name, _ in shown))
    held = zip(*(fields(row.__dict__) for row in rows), strict=True) if rows else [()] * len(shown)
    made = [
        [heading, *_cells(values, _maker(name, by_name.get(name), named, called))]
        for (heading, name, named), values in zip(shown, held, strict=True)
    ]
    return "".join([",".join(line) + "\r\n" for line in zip(*made, strict=True)])


def _maker(name: str, column: Column | None, named: bool, called: _Called) -> Callable[[Any], str]:
    if named:
        return called.names.__getitem__
    kind = kind_of(column, name)
    return called.codes.__getitem__ if kind == "row" or name in HEADINGS else cell_maker(kind)


def _cells(values: Sequence[Any], make: Callable[[Any], str]) -> Iterable[str]:
    """The cells of a column. A value is made into a cell once however often it stands there: most stand there often."""
    try:
        different = set(values)
    except TypeError:  # mappings cannot be told apart
        return ["" if value is None else _quoted(make(value)) for value in values]
    made = {value: "" if value is None else _quoted(make(value)) for value in different}
    return map(made.__getitem__, values)


def of_texts(lines: Iterable[Sequence[str]]) -> bytes:
    """A table of texts as a CSV file by itself, heads first: with byte order mark, and no text runs as a formula."""
    return "".join(",".join(_quoted(guard(cell)) for cell in line) + "\r\n" for line in lines).encode("utf-8-sig")


def _quoted(cell: str) -> str:
    """The cell as RFC 4180 has it."""
    return '"' + cell.replace('"', '""') + '"' if _QUOTED.search(cell) else cell


def _constraints(column: Column, required: bool) -> dict[str, Any]:
    constraints: dict[str, Any] = {"required": True} if required else {}
    if column.kind == "choice":
        constraints["enum"] = [guard(value) for value in column.values]
    if column.kind in ("number", "whole"):
        constraints |= {"minimum": as_plain(column.low), "maximum": as_plain(column.high)}
    return constraints


def _field(heading: str, name: str, column: Column | None, required: bool) -> dict[str, Any]:
    if heading == "code":
        return {"name": heading, "type": "string", "title": "Code", "constraints": {"required": True, "unique": True}}
    if column is None:
        kind = {"whole": "integer", "moment": "datetime"}.get(kind_of(None, name), "string")
        return {"name": heading, "type": kind, **({"constraints": {"required": True}} if required else {})}
    described: dict[str, Any] = {"name": heading, "type": _TYPES.get(column.kind, "string"), "title": column.title}
    words = [column.help, f"In {column.unit}." if column.unit else ""]
    words.append(f"The code of a row of {' or '.join(column.refers)}." if column.refers else "")
    words.append("Several values, joined with “; ”." if column.kind in ("choices", "tags", "map") else "")
    if description := " ".join(word for word in words if word):
        described["description"] = description
    if limits := _constraints(column, required):
        described["constraints"] = limits
    return described


def _name_field(heading: str, column: Column | None) -> dict[str, Any]:
    title = column.title if column else heading.removesuffix(" (name)").capitalize()
    about = "What the row to the left is called: to be read; taken from its own table."
    return {"name": heading, "type": "string", "title": f"{title} (name)", "description": about}


def _resource(model: type[Row], content: bytes) -> dict[str, Any]:
    by_name = {column.name: column for column in columns(model)}
    required = set(needed(model))
    keys = [
        {"fields": [column.name], "reference": {"resource": column.refers[0], "fields": ["code"]}}
        for column in by_name.values()
        if len(column.refers) == 1
    ]
    fields = [
        _name_field(heading, by_name.get(name)) if named else _field(heading, name, by_name.get(name), name in required)
        for heading, name, named in _shown(model)
    ]
    return {
        "name": model.section,
        "type": "table",
        "path": f"data/{model.section}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
        "schema": {"fields": fields, "primaryKey": ["code"], **({"foreignKeys": keys} if keys else {})},
    }


def _package(record: Record, tables: Mapping[type[Row], bytes]) -> bytes:
    title = record.engagement.title
    name = re.sub(r"[^a-z0-9]+", "-", f"{record.engagement.code} {title}".lower()).strip("-")
    described = {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": name[:80].strip("-"),
        "title": title,
        "version": f"{record.revision}.0.0",
        "created": as_plain(record.engagement.updated_at.replace(microsecond=0)),
        "resources": [_resource(model, content) for model, content in tables.items()],
    }
    return (json.dumps(described, ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def write(record: Record) -> bytes:
    """The zip; the same Record gives the same bytes."""
    codes = {row.id: row.code for row in (record.engagement, *record)}
    called = _Called(codes, {row_id: guard(row.label) for row_id, row in record.by_id.items()})
    tables: dict[type[Row], bytes] = {}
    for model in SAID:
        tables[model] = _table(model, record.rows(model.section), called).encode("utf-8-sig")
    title = f"{record.engagement.title} ({record.engagement.code}, revision {record.revision})"
    parts = {
        "README.txt": _READ_ME.format(title=title).encode("utf-8"),
        "datapackage.json": _package(record, tables),
        **{f"data/{model.section}.csv": content for model, content in tables.items()},
    }
    return zipped(parts)


def zipped(parts: Mapping[str, bytes]) -> bytes:
    """A zip of these files in this order, with the same bytes each time."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as package:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, _WHEN)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            package.writestr(entry, content)
    return stream.getvalue()
