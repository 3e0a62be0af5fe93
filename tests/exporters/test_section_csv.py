"""CSV tables are exact and inert: every text comes back, and no cell is run by a spreadsheet (promise P8)."""

import csv
import hashlib
import io
import json
import os
import re
import zipfile
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from discovery.exporters.engagement_json import write as as_json
from discovery.exporters.section_csv import write, zipped
from discovery.importers.section_csv import read
from discovery.model.csv_cell import as_cell, from_cell, guard, unguard
from discovery.model.record import BY_SECTION, Record
from tests.strategies import HOSTILE, SECRET, engagement, engagements, texts

EXAMPLES = 20_000 if os.environ.get("DISCOVERY_LONG") else 2_000
BUNDLES = 2_000 if os.environ.get("DISCOVERY_LONG") else 150
WHOLE = engagement(23, 6, list(HOSTILE))
RUN = re.compile(r"[\s\u200b-\u200f\ufeff\0]*[=+\-@|%\t\r\n\0＝＋－＠｜％]")
NUMBER = re.compile(r"[+-]?(\d+(\.\d+)?|\.\d+)([eE][+-]?\d+)?( ?%)?", re.ASCII)
anything = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=40), st.text("=+-@|%\t\r\n\0'＝＋－＠ 5.", max_size=6))


def inert(cell: str) -> bool:
    """Whether a spreadsheet shows this cell and does not run it: judged apart from the code that guards."""
    return not RUN.match(cell) or bool(NUMBER.fullmatch(cell))


@settings(max_examples=EXAMPLES, deadline=None)
@given(anything)
def test_every_text_comes_back_and_none_is_run(text: str) -> None:
    assert unguard(guard(text)) == text
    assert inert(guard(text))


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+cmd", "'+cmd"),
        ("-2+3", "'-2+3"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("|cmd", "'|cmd"),
        ("%0A", "'%0A"),
        ("\t=1", "'\t=1"),
        ("\n=1", "'\n=1"),
        ("\0=1", "'\0=1"),
        ("＝1", "'＝1"),
        ("  =1", "'  =1"),
        ("'quoted", "''quoted"),
        ("''", "'''"),
        ("-5", "-5"),
        ("+30 %", "+30 %"),
        ("plain, with a comma", "plain, with a comma"),
        ("", ""),
    ],
)
def test_what_is_guarded(text: str, cell: str) -> None:
    assert guard(text) == cell


words = st.lists(texts(20), max_size=4)


@settings(max_examples=EXAMPLES, deadline=None)
@given(words)
def test_lists_come_back(given_words: list[str]) -> None:
    cell = as_cell("tags", tuple(given_words))
    assert (from_cell("tags", cell) or []) == given_words
    assert inert(cell)


@settings(max_examples=EXAMPLES, deadline=None)
@given(st.dictionaries(texts(20), texts(20), max_size=3))
def test_mappings_come_back(pairs: dict[str, str]) -> None:
    cell = as_cell("map", pairs)
    assert (from_cell("map", cell) or {}) == pairs
    assert inert(cell)


@settings(max_examples=EXAMPLES, deadline=None)
@given(st.floats(-1e15, 1e15, allow_nan=False))
def test_numbers_come_back(value: float) -> None:
    assert from_cell("number", as_cell("number", value)) == value


@pytest.mark.parametrize("cell", ["nan", "inf", "1_000", "1,5", "٥", "0x10", "1e999", "12 %", "--1", "one"])
def test_what_is_no_number(cell: str) -> None:
    with pytest.raises(ValueError, match="number"):
        from_cell("number", cell)


def _cells(bundle: bytes) -> list[str]:
    found = []
    with zipfile.ZipFile(io.BytesIO(bundle)) as package:
        for name in package.namelist():
            if name.endswith(".csv"):
                text = package.read(name).decode("utf-8-sig")
                found += [cell for line in csv.reader(io.StringIO(text, newline=""), strict=True) for cell in line]
    return found


@settings(max_examples=BUNDLES, deadline=None, suppress_health_check=list(HealthCheck))
@given(record=engagements(2))
def test_the_tables_give_the_same_rows(record: Record) -> None:
    bundle = write(record)
    assert as_json(read(bundle)) == as_json(replace(record, proposals=())), "what is proposed was said by nobody"
    assert write(record) == bundle
    cells = _cells(bundle)
    assert all(inert(cell) for cell in cells)
    assert not any(SECRET in cell for cell in cells)


def test_numbers_that_were_given_come_back_as_numbers() -> None:
    record = replace(
        WHOLE, engagement=WHOLE.engagement.model_copy(update={"numbers_given": {"inputs": 41, "steps": 7}})
    )
    assert read(write(record)).engagement.numbers_given == {"inputs": 41, "steps": 7}


def test_only_what_needs_quotes_has_them_as_in_the_standard_library() -> None:
    quoted = 0
    with zipfile.ZipFile(io.BytesIO(write(WHOLE))) as package:
        for name in package.namelist():
            if name.endswith(".csv"):
                text = package.read(name).decode("utf-8-sig")
                stream = io.StringIO()
                lines = csv.reader(io.StringIO(text, newline=""), strict=True)
                csv.writer(stream, lineterminator="\r\n").writerows(lines)
                assert stream.getvalue() == text
                quoted += text.count('"')
    assert quoted > 100


def _described() -> tuple[dict[str, bytes], dict[str, object]]:
    with zipfile.ZipFile(io.BytesIO(write(WHOLE))) as package:
        files = {name: package.read(name) for name in package.namelist()}
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    return files, json.loads(files["datapackage.json"])


def test_the_description_fits_the_tables() -> None:
    files, package = _described()
    assert list(files)[:2] == ["README.txt", "datapackage.json"]
    resources = package["resources"]
    assert isinstance(resources, list)
    assert [resource["path"] for resource in resources] == [
        f"data/{section}.csv" for section in BY_SECTION if section != "proposals"
    ]
    heads = {}
    for resource in resources:
        content = files[resource["path"]]
        assert resource["bytes"] == len(content)
        assert resource["hash"] == "sha256:" + hashlib.sha256(content).hexdigest()
        lines = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))
        heads[resource["name"]] = lines[0]
        assert lines[0] == [field["name"] for field in resource["schema"]["fields"]]
        assert lines[0][0] == "code"
        assert content.endswith(b"\r\n")
        _within(lines, resource["schema"]["fields"])
    for resource in resources:
        for key in resource["schema"].get("foreignKeys", []):
            assert key["reference"]["fields"][0] in heads[key["reference"]["resource"]]


def _within(lines: list[list[str]], fields: list[dict]) -> None:
    for at, field in enumerate(fields):
        limits = field.get("constraints", {})
        for line in lines[1:]:
            if limits.get("required"):
                assert line[at] != ""
            if line[at] and "enum" in limits:
                assert line[at] in limits["enum"]
            if line[at] and field["type"] in ("number", "integer"):
                assert limits.get("minimum", 0) <= float(line[at]) <= limits.get("maximum", 10**15)


def test_references_are_codes() -> None:
    files, _package = _described()
    codes = {row.code for row in WHOLE}
    for row in csv.DictReader(io.StringIO(files["data/links.csv"].decode("utf-8-sig"), newline="")):
        assert row["from"] in codes and row["to"] in codes
    for row in csv.DictReader(io.StringIO(files["data/flows.csv"].decode("utf-8-sig"), newline="")):
        assert row["origin"] in codes


def test_what_people_filled_in_comes_first_and_what_the_program_keeps_comes_last() -> None:
    files, _package = _described()
    for name, content in files.items():
        if name.endswith(".csv"):
            heads = next(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))
            own = [heads.index(one) for one in ("id", "position", "version", "created_at", "updated_by")]
            assert min(own) > max(at for at, head in enumerate(heads) if head in ("code", "name", "notes", "tags"))
    heads = next(csv.reader(io.StringIO(files["data/outcomes.csv"].decode("utf-8-sig"), newline="")))
    assert heads[:2] == ["code", "statement"]


def test_beside_a_reference_stands_the_name_of_its_row_and_reading_back_ignores_it() -> None:
    files, _package = _described()
    names = {row.code: row.label for row in WHOLE}
    for section, refers in (("flows", ("origin", "target")), ("links", ("from", "to")), ("outcomes", ("owner",))):
        for row in csv.DictReader(io.StringIO(files[f"data/{section}.csv"].decode("utf-8-sig"), newline="")):
            for one in refers:
                assert unguard(row[f"{one} (name)"]) == (names[row[one]] if row[one] else "")
    lines = list(csv.reader(io.StringIO(files["data/flows.csv"].decode("utf-8-sig"), newline="")))
    at = lines[0].index("origin (name)")
    stream = io.StringIO()
    csv.writer(stream, lineterminator="\r\n").writerows(
        [[*line[:at], "another" if place else line[at], *line[at + 1 :]] for place, line in enumerate(lines)]
    )
    changed = zipped({**files, "data/flows.csv": stream.getvalue().encode("utf-8-sig")})
    assert as_json(read(changed)) == as_json(replace(WHOLE, proposals=()))
