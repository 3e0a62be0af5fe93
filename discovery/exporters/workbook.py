"""The engagement as a workbook: a first sheet, then a table for each section in the words of the catalogue.

A text is written as text and never run. An empty cell is what nobody was asked; "unknown" and "does not apply" are
written out. The same Record gives the same bytes.
"""

import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.format import Format as Look
from xlsxwriter.utility import xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from discovery.catalogue.sections import SECTIONS
from discovery.model.column import Column, columns
from discovery.model.csv_cell import headings, names_beside
from discovery.model.errors import Refused
from discovery.model.record import BY_SECTION, Record
from discovery.model.row import Row
from discovery.model.values import EMPTY, choice_titles, in_words, without_answer

LONGEST_CELL = 32_767
"""What a cell holds, in the units of UTF-16 that spreadsheets count."""
MOST_ROWS, MOST_LINKS = 1_048_575, 65_000
"""What a sheet holds: rows below its header, and links."""
OVERVIEW, WORDS = "Overview", "Permitted words"
_FIRST_DAY = date(1900, 3, 1)  # a spreadsheet counts days before this one wrongly, or not at all
_WIDTHS: Mapping[str, int] = {"long": 50, "text": 32, "number": 14, "whole": 14, "day": 12, "flag": 9, "row": 12}
_LEGEND = (
    "An empty cell: nobody was asked yet. Unknown: asked, and nobody knows. Does not apply: with the reason given.",
    "The note on a header tells what a column holds, its unit and its permitted words. Links lead to rows and sheets.",
    "Times are UTC; 1 GB is 1,000,000,000 bytes. Private notes are on no sheet.",
)


@dataclass(frozen=True)
class _Shown:
    """One column of a sheet; ``named`` is the name beside a code, ``refers`` whether the cell is such a code."""

    title: str
    name: str
    column: Column | None = None
    named: bool = False
    refers: bool = False


@dataclass
class _Making:
    """A workbook while it is made: where rows stand, the lists of permitted words, and the cells that were too long."""

    record: Record
    book: Workbook
    looks: Mapping[str, Look]
    places: Mapping[str, str]
    targets: Mapping[str, Row]
    lists: dict[tuple[str, ...], str] = field(default_factory=dict)
    shortened: list[str] = field(default_factory=list)


def write(record: Record) -> bytes:
    """The workbook. Raises Refused where a section has more rows than a sheet."""
    stream = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = Workbook(stream, options)
    made = record.engagement.updated_at.replace(microsecond=0, tzinfo=None)
    book.set_properties({"title": record.engagement.title, "created": made})
    sheets = _sheet_names()
    rows = {section: record.rows(section) for section in sheets}
    places = {
        row.id: f"internal:'{sheets[section].replace(chr(39), chr(39) * 2)}'!A{place}"
        for section, held in rows.items()
        for place, row in enumerate(held, 2)
    }
    making = _Making(record, book, _looks(book), places, {row.id: row for held in rows.values() for row in held})
    first = book.add_worksheet(OVERVIEW)
    for section, name in sheets.items():
        _section(making, book.add_worksheet(name), BY_SECTION[section], rows[section])
    _permitted_words(making)
    _overview(making, first, sheets, rows)
    book.close()
    return stream.getvalue()


def _sheet_names() -> dict[str, str]:
    """What the sheet of each section is called, in the order of the catalogue."""
    return {**{section.key: section.title[:31] for section in SECTIONS}, "links": "Links"}


def _looks(book: Workbook) -> dict[str, Look]:
    return {
        "head": book.add_format({"bold": True, "text_wrap": True, "valign": "top"}),
        "title": book.add_format({"bold": True, "font_size": 16}),
        "text": book.add_format({"text_wrap": True, "valign": "top"}),
        "number": book.add_format({"valign": "top"}),
        "day": book.add_format({"num_format": "yyyy-mm-dd", "valign": "top", "align": "left"}),
        "link": book.add_format({"font_color": "#0B5CAD", "underline": 1, "valign": "top"}),
        "unanswered": book.add_format({"italic": True, "font_color": "#767676", "text_wrap": True, "valign": "top"}),
    }


def shown_columns(model: type[Row], currency: str = "") -> list[_Shown]:
    """The columns of a section's sheet: code, what people fill in, and beside each reference the name of its row."""
    by_name = {column.name: column for column in columns(model)}
    beside, shown = names_beside(model), list[_Shown]()
    for heading, name in headings(model).items():
        column = by_name.get(name)
        if name == "unanswered" or (column is None and name not in ("number", "from_id", "to_id")):
            continue
        title = column.title if column else heading.capitalize()
        unit = f" ({column.unit.replace('currency', currency or 'currency')})" if column and column.unit else ""
        shown.append(_Shown(title + unit, name, column, refers=heading in beside))
        if heading in beside:
            shown.append(_Shown(f"{title} (name)", name, column, named=True))
    return _told_apart(shown)


def _told_apart(shown: Sequence[_Shown]) -> list[_Shown]:
    """The columns with the field's name behind a title that stands there twice: a table has every header once."""
    seen: set[str] = set()
    apart = []
    for column in shown:
        title = column.title if column.title.casefold() not in seen else f"{column.title} [{column.name}]"
        seen.add(title.casefold())
        apart.append(_Shown(title, column.name, column.column, column.named, column.refers))
    return apart


def _section(making: _Making, sheet: Worksheet, model: type[Row], rows: Sequence[Row]) -> None:
    if len(rows) > MOST_ROWS:
        raise Refused(f"A sheet holds {MOST_ROWS:,} rows; there are more.", {"section": model.section})
    shown = shown_columns(model, making.record.engagement.currency or "")
    last = max(1, len(rows))
    heads = [{"header": column.title, "header_format": making.looks["head"]} for column in shown]
    table = {"name": f"{model.section}_table", "columns": heads, "style": "Table Style Light 9"}
    sheet.add_table(0, 0, last, len(shown) - 1, table)
    _set_up(making, sheet)
    links = 0
    for place, column in enumerate(shown):
        kind = column.column.kind if column.column and not column.named else "text"
        sheet.set_column(place, place, 12 if column.name == "number" or column.refers else _WIDTHS.get(kind, 24))
        _head_note(making, sheet, place, column)
        _drop_down(making, sheet, place, last, column)
        links = _cells(making, sheet, rows, (place, links), column)


def _set_up(making: _Making, sheet: Worksheet) -> None:
    """How a sheet scrolls and prints: landscape, as wide as the paper, header repeated, pages numbered."""
    sheet.freeze_panes(1, 1)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    title = making.record.engagement.title[:80].replace("\n", " ").replace("&", "&&")
    sheet.set_header(f"&L{making.record.engagement.code} {title}&R&A")
    sheet.set_footer("&CPage &P of &N")


def _head_note(making: _Making, sheet: Worksheet, place: int, shown: _Shown) -> None:
    column = shown.column
    if column is None or shown.named:
        return
    words = choice_titles(column, making.record.engagement).values() if column.values else ()
    parts = [
        column.help,
        f"In {column.unit}." if column.unit else "",
        f"Permitted: {'; '.join(words)}." if words else "",
        f"The code of a row of {' or '.join(column.refers)}." if column.refers else "",
    ]
    if note := "\n".join(part for part in parts if part):
        sheet.write_comment(0, place, note, {"x_scale": 2, "y_scale": 1 + len(note) / 250})


def _drop_down(making: _Making, sheet: Worksheet, place: int, last: int, shown: _Shown) -> None:
    column = shown.column
    if column is None or shown.named or column.kind not in ("choice", "flag"):
        return
    titles = choice_titles(column, making.record.engagement).values() if column.kind == "choice" else ("yes", "no")
    name = making.lists.setdefault(tuple(titles), f"words_{len(making.lists) + 1}_list")
    sheet.data_validation(1, place, last, place, {"validate": "list", "source": f"={name}", "error_type": "warning"})


def _permitted_words(making: _Making) -> None:
    sheet = making.book.add_worksheet(WORDS)
    for place, (words, name) in enumerate(making.lists.items()):
        sheet.write_string(0, place, name, making.looks["head"])
        for line, word in enumerate(words, 1):
            sheet.write_string(line, place, word)
        ends = (xl_rowcol_to_cell(line, place, True, True) for line in (1, len(words)))
        making.book.define_name(name, f"='{WORDS}'!{':'.join(ends)}")
        sheet.set_column(place, place, 24)
    _set_up(making, sheet)


def _cells(making: _Making, sheet: Worksheet, rows: Sequence[Row], at: tuple[int, int], shown: _Shown) -> int:
    """Write one column; gives how many links the sheet has then."""
    place, links = at
    put = _putter(making, sheet, place, shown)
    for line, row in enumerate(rows, 1):
        value = row.__dict__[shown.name]
        if value in EMPTY:
            if shown.name in row.unanswered and not shown.named:
                _put_text(making, sheet, (line, place), without_answer(row, shown.name), "unanswered")
        elif shown.refers and value in making.places and links < MOST_LINKS:
            sheet.write_url(line, place, making.places[value], making.looks["link"], making.targets[value].code)
            links += 1
        else:
            put(line, row, value)
    return links


def _putter(making: _Making, sheet: Worksheet, place: int, shown: _Shown) -> Callable[[int, Row, Any], None]:
    """What writes a value of a column that is there, as what it is: a number, a day, or text."""
    kind = shown.column.kind if shown.column else "row"
    number, day = making.looks["number"], making.looks["day"]

    def put(line: int, row: Row, value: Any) -> None:
        if shown.name == "number" or (shown.refers and value in making.targets):
            sheet.write_string(line, place, (row if shown.name == "number" else making.targets[value]).code, number)
        elif shown.named:
            target = making.targets.get(value)
            _put_text(making, sheet, (line, place), target.label if target else str(value))
        elif kind in ("number", "whole"):
            sheet.write_number(line, place, value, number)
        elif kind == "day" and value >= _FIRST_DAY:
            sheet.write_datetime(line, place, value, day)
        else:
            _put_text(making, sheet, (line, place), as_text(making.record, shown.name, value))

    return put


def as_text(record: Record, name: str, value: Any) -> str:
    """A value as the text of a cell; several are joined with "; "."""
    if isinstance(value, Mapping):
        return "; ".join(f"{key}: {in_words(word)}" for key, word in value.items())
    if isinstance(value, tuple):
        return "; ".join(value)
    return record.engagement.stage_name(value) if name == "stage" else in_words(value)


def _put_text(making: _Making, sheet: Worksheet, cell: tuple[int, int], text: str, look: str = "text") -> None:
    if len(text) > LONGEST_CELL // 2 and (units := _units(text)) > LONGEST_CELL:
        where = f"{sheet.get_name()} {xl_rowcol_to_cell(*cell)}"
        making.shortened.append(f"{where}: {units:,} characters")
        ending = f" … [cut: {units:,} characters, a cell holds {LONGEST_CELL:,}; all of it is in the CSV tables]"
        text = text.encode("utf-16-le")[: 2 * (LONGEST_CELL - _units(ending))].decode("utf-16-le", "ignore") + ending
    sheet.write_string(*cell, text, making.looks[look])


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _overview(making: _Making, sheet: Worksheet, sheets: Mapping[str, str], rows: Mapping[str, Sequence[Row]]) -> None:
    engagement, looks = making.record.engagement, making.looks
    sheet.set_column(0, 0, 28)
    sheet.set_column(1, 1, 12)
    sheet.set_column(2, 2, 80)
    sheet.write_string(0, 0, engagement.title, looks["title"])
    sheet.write_string(1, 0, f"{engagement.code}, revision {making.record.revision}")
    sheet.write_string(2, 0, "Last changed (UTC)")
    sheet.write_datetime(2, 1, engagement.updated_at.date(), looks["day"])
    for line, sentence in enumerate(_LEGEND, 4):
        sheet.write_string(line, 0, sentence)
    top = 5 + len(_LEGEND)
    for place, head in enumerate(("Sheet", "Rows", "Question")):
        sheet.write_string(top, place, head, looks["head"])
    questions = {section.key: section.question for section in SECTIONS}
    for line, (section, name) in enumerate(sheets.items(), top + 1):
        target = name.replace("'", "''")
        sheet.write_url(line, 0, f"internal:'{target}'!A1", looks["link"], name)
        sheet.write_number(line, 1, len(rows[section]), looks["number"])
        sheet.write_string(line, 2, questions.get(section, "Which rows belong together?"), looks["text"])
    for line, sentence in enumerate(making.shortened, top + len(sheets) + 2):
        sheet.write_string(line, 0, f"Cut, because a cell holds {LONGEST_CELL:,} characters: {sentence}")
    _set_up(making, sheet)
    sheet.freeze_panes(0, 0)
