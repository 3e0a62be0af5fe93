"""What archives and screen readers ask of a PDF, looked for with pikepdf: there is no veraPDF to be had as a package."""

import hashlib
import io
import json
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Any
from xml.etree import ElementTree

import pikepdf
import pytest

from discovery.exporters import BY_KEY, Choice
from discovery.exporters.engagement_json import write as engagement_json
from discovery.model.artefact_files import FilesInMemory
from discovery.model.record import Record
from tests.artefacts.test_artefact_files import picture
from tests.document.samples import sample
from tests.making import make

PNG = picture("PNG", (60, 40))
FINGERPRINT = hashlib.sha256(PNG).hexdigest()
_XMP = {"/pdfaid/part": "3", "/pdfaid/conformance": "A", "/pdfuaid/part": "1"}
_SPACES = {
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
}


@pytest.fixture(scope="module", name="given")
def _given() -> Record:
    """A sample with a picture that was handed over."""
    artefact = make("artefacts", 900, title="Plan <b> of the hall", file_name="plan.png", sha256=FINGERPRINT)
    return replace(sample("tickit"), artefacts=(artefact,))  # type: ignore[arg-type]


@pytest.fixture(scope="module", name="file")
def _file(given: Record) -> Iterator[pikepdf.Pdf]:
    choice = Choice(files=FilesInMemory({FINGERPRINT: PNG}))
    with pikepdf.open(io.BytesIO(BY_KEY["pdf"].write(given, choice))) as file:
        yield file


def elements(node: Any, kind: str = "") -> Iterator[tuple[str, Any, list[Any]]]:
    """Every structure element below one: its kind, itself, and its children that are elements too."""
    kids = node.get("/K", [])
    kids = [one for one in (kids if isinstance(kids, pikepdf.Array) else [kids]) if isinstance(one, pikepdf.Dictionary)]
    inner = [one for one in kids if "/S" in one]
    if kind:
        yield kind, node, inner
    for one in inner:
        yield from elements(one, str(one["/S"]))


@pytest.fixture(scope="module", name="structure")
def _structure(file: pikepdf.Pdf) -> list[tuple[str, Any, list[Any]]]:
    return list(elements(file.Root["/StructTreeRoot"]))


def test_it_says_which_standards_it_keeps_and_what_it_is_called(file: pikepdf.Pdf, given: Record) -> None:
    about = ElementTree.fromstring(file.Root["/Metadata"].read_bytes())
    said = {
        f"/{space}/{name}": value
        for space in ("pdfaid", "pdfuaid")
        for name in ("part", "conformance")
        for value in [about.findtext(f".//{{{_SPACES[space]}}}{name}")]
        if value
    }
    assert said == _XMP
    assert about.findtext(".//dc:title/rdf:Alt/rdf:li", namespaces=_SPACES) == given.engagement.title
    assert bool(file.Root["/ViewerPreferences"]["/DisplayDocTitle"]) and not file.is_encrypted
    assert str(file.Root["/Lang"]) == "en" and bool(file.Root["/MarkInfo"]["/Marked"])
    assert file.Root["/OutputIntents"][0]["/DestOutputProfile"].read_bytes()


def test_every_font_is_inside_with_the_letters_that_it_stands_for(file: pikepdf.Pdf) -> None:
    fonts = [one for one in file.objects if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/Font"]
    described = [one for one in file.objects if isinstance(one, pikepdf.Dictionary)]
    described = [one for one in described if one.get("/Type") == "/FontDescriptor"]
    assert fonts and described
    assert all({"/FontFile", "/FontFile2", "/FontFile3"} & set(one.keys()) for one in described)
    assert all("/ToUnicode" in one for one in fonts if one["/Subtype"] == "/Type0")
    assert {str(one["/Subtype"]) for one in fonts} <= {"/Type0", "/CIDFontType0", "/CIDFontType2", "/Type3"}


def test_the_engagement_is_inside_as_its_source(file: pikepdf.Pdf, given: Record) -> None:
    carried = {str(one["/UF"]): one for one in file.Root["/AF"]}
    assert set(carried) == {"engagement.json", "ART-900-plan.png"} == set(file.attachments)
    for one in carried.values():
        assert str(one["/AFRelationship"]) in ("/Source", "/Data", "/Supplement", "/Alternative") and str(one["/Desc"])
        assert str(one["/EF"]["/F"]["/Subtype"]) in ("/application/json", "/image/png")
    held = file.attachments["engagement.json"].get_file().read_bytes()
    assert held == engagement_json(given, {}) and json.loads(held)["format"]
    assert file.attachments["ART-900-plan.png"].get_file().read_bytes() == PNG


def test_every_picture_has_words_and_every_heading_its_place(structure: list[tuple[str, Any, list[Any]]]) -> None:
    figures = [str(one.get("/Alt", "")) for kind, one, _inner in structure if kind == "/Figure"]
    assert len(figures) >= 3 and all(text.strip() for text in figures)
    assert any("Plan <b> of the hall" in text for text in figures)
    levels = [int(kind[2:]) for kind, _one, _inner in structure if kind in ("/H1", "/H2", "/H3", "/H4")]
    assert levels and levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_every_table_has_heads_and_every_row_as_many_cells(structure: list[tuple[str, Any, list[Any]]]) -> None:
    tables = [one for kind, one, _inner in structure if kind == "/Table"]
    assert len(tables) > 10
    for table in tables:
        rows = [inner for kind, _one, inner in elements(table) if kind == "/TR"]
        assert len({len(row) for row in rows}) == 1 and len(rows) > 1
        assert all(str(cell["/S"]) == "/TH" and "/Scope" in str(cell.get("/A", "")) for cell in rows[0])
        assert all(str(cell["/S"]) in ("/TH", "/TD") for row in rows for cell in row)


def test_every_page_and_link_has_its_place_in_the_structure(
    file: pikepdf.Pdf, structure: list[tuple[str, Any, list[Any]]]
) -> None:
    links = 0
    for page in file.pages:
        assert "/StructParents" in page and str(page["/Tabs"]) == "/S"
        for annotation in page.get("/Annots", []):
            assert str(annotation["/Subtype"]) == "/Link" and "/StructParent" in annotation
            assert str(annotation["/Contents"]).strip()
            links += 1
    assert links > 100 and sum(kind == "/Link" for kind, _one, _inner in structure) > 100
