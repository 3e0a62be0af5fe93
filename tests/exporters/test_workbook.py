"""The workbook: valid by Microsoft's checker, read back equal by another reader, every text literal."""

import io
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from discovery.catalogue.sections import SECTIONS
from discovery.exporters import BY_KEY, Choice
from discovery.exporters.workbook import LONGEST_CELL, as_text, shown_columns
from discovery.model.record import BY_SECTION, Record
from discovery.model.row import Row
from tests.document.samples import sample
from tests.document.test_docx import faults
from tests.making import record
from tests.strategies import HOSTILE, SECRET, engagement

Read = dict[str, list[list[Any]]]


@pytest.fixture(scope="module")
def records() -> dict[str, Record]:
    return {"hostile": engagement(26, 6, list(HOSTILE)), "empty": record(), "tickit": sample("tickit")}


@pytest.fixture(scope="module")
def files(records: dict[str, Record]) -> dict[str, bytes]:
    return {f"{name}.xlsx": BY_KEY["xlsx"].write(given, Choice()) for name, given in records.items()}


def _read(content: bytes) -> Read:
    book = CalamineWorkbook.from_filelike(io.BytesIO(content))
    return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}


def _expected(given: Record, row: Row, name: str, named: bool) -> object:
    value = row.__dict__[name]
    if name == "number":
        return row.code
    if value in (None, (), {}):
        reason = "" if named else row.unanswered.get(name, "")
        return reason if reason in ("", "unknown") else f"does not apply: {reason}"
    if target := given.by_id.get(value) if isinstance(value, str) else None:
        return target.label if named else target.code
    if isinstance(value, date) and value < date(1900, 3, 1):  # a spreadsheet has no such days
        return value.isoformat()
    if isinstance(value, float):
        return float(f"{value:.16g}")  # a workbook holds 16 digits
    return value if type(value) in (int, date) else as_text(given, name, value)


def test_microsofts_checker_finds_nothing_and_sees_a_fault(tmp_path: Path, files: dict[str, bytes]) -> None:
    spoilt = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(files["empty.xlsx"])) as before, zipfile.ZipFile(spoilt, "w") as after:
        for name in before.namelist():
            after.writestr(name, before.read(name).replace(b"<sheetFormatPr", b"<sheetFormatPrr"))
    judged = faults(tmp_path, {**files, "spoilt.xlsx": spoilt.getvalue()})
    assert judged.pop("spoilt.xlsx")
    assert judged == {name: [] for name in files}


def test_every_value_is_read_back_as_it_is(records: dict[str, Record], files: dict[str, bytes]) -> None:
    for name, given in records.items():
        sheets = _read(files[f"{name}.xlsx"])
        titles = [section.title for section in SECTIONS]
        assert list(sheets) == ["Overview", *titles, "Links", "Permitted words"]
        for section, title in [*((each.key, each.title) for each in SECTIONS), ("links", "Links")]:
            shown = shown_columns(BY_SECTION[section], given.engagement.currency or "")
            assert sheets[title][0] == [column.title for column in shown]
            wanted = [[_expected(given, row, each.name, each.named) for each in shown] for row in given.rows(section)]
            assert [line for line in sheets[title][1:] if any(cell != "" for cell in line)] == wanted


def test_nothing_is_a_formula_and_the_same_record_gives_the_same_bytes(
    records: dict[str, Record], files: dict[str, bytes]
) -> None:
    assert BY_KEY["xlsx"].write(records["hostile"], Choice()) == files["hostile.xlsx"]
    with zipfile.ZipFile(io.BytesIO(files["hostile.xlsx"])) as package:
        parts = {name: package.read(name).decode() for name in package.namelist() if name.endswith((".xml", ".rels"))}
    assert not [name for name, text in parts.items() if name.startswith("xl/worksheets/sheet") and "<f>" in text]
    assert not [name for name, text in parts.items() if SECRET in text or 'TargetMode="External"' in text]


def test_a_text_longer_than_a_cell_is_cut_and_said_to_be() -> None:
    given = record()
    words = tuple("😀" * 99 + f"{place}" for place in range(200))
    tagged = replace(given, engagement=given.engagement.model_copy(update={"tags": words}))
    sheets = _read(BY_KEY["xlsx"].write(tagged, Choice()))
    (cell,) = [cell for cell in sheets["Engagement"][1] if str(cell).startswith("😀")]
    assert len(cell.encode("utf-16-le")) // 2 <= LONGEST_CELL and "[cut: " in cell
    assert any("Cut, because" in str(line[0]) for line in sheets["Overview"])
