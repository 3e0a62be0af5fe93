"""Hostile texts through every format: each is read back as it was typed, by readers that are not ours, and none acts.

2,000 of them with DISCOVERY_LONG=1, a share of them otherwise. Every text of an engagement is another one: names,
statements, tags, reasons, places that are cited, names of files, and what a house puts on every page.
"""

import csv
import hashlib
import io
import json
import os
import re
import subprocess
import unicodedata
import zipfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import docx
import pikepdf
import pypdfium2
import pytest
import yaml
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from pptx import Presentation
from python_calamine import CalamineWorkbook

from discovery.catalogue.sections import SECTIONS
from discovery.diagram import strip
from discovery.document.blocks import words_of
from discovery.document.content import document
from discovery.document.content.minutes import minutes_page
from discovery.document.content.slides import slides
from discovery.document.formats.html import on_screen, screen_style
from discovery.document.formats.pdf import breakable
from discovery.document.house import house_style
from discovery.document.house.folder import put_words
from discovery.document.reading import chapter_titles
from discovery.document.style import Style
from discovery.exporters import BY_KEY, FORMATS, Choice, file_name
from discovery.exporters.odcs import as_yaml
from discovery.exporters.workbook import shown_columns
from discovery.model.artefact_files import FilesInMemory
from discovery.model.column import columns
from discovery.model.csv_cell import headings
from discovery.model.plain_values import as_values
from discovery.model.record import ROWS, SAID, Record
from discovery.model.row import Row, plain
from discovery.sessions.minutes import minutes_of
from discovery.workflow.graph import graph
from tests.artefacts.test_artefact_files import picture
from tests.document.test_docx import faults
from tests.document.test_html import read as read_page
from tests.document.test_markdown_readers import READERS, Seen
from tests.document.test_slides import texts as texts_of_slide
from tests.exporters.active_content import in_package, in_pdf
from tests.exporters.test_picture_safety import FILES, beginning
from tests.exporters.test_workbook import _expected
from tests.hostile_texts import FIRST_OF_FORMULAS, REFUSED, hostile_texts, words_of_its_own
from tests.javascript.in_node import FOLDER, node
from tests.strategies import SECRET, InTurn, engagement

LONG = bool(os.environ.get("DISCOVERY_LONG"))
TEXTS = hostile_texts(2_000)
PNG = picture("PNG", (60, 40))
DRAWN = {"svg": "SVG", "png": "PNG", "diagram-pdf": "PDF", "drawio": "draw.io", "mermaid": "Mermaid", "dot": "DOT"}
DOCUMENTS = ("pdf", "docx", "html", "markdown")


@dataclass(frozen=True)
class Pack:
    """An engagement full of hostile texts, a house that is hostile too, and the files that were made of both."""

    record: Record
    style: Style
    choice: Choice
    files: dict[str, bytes]

    @property
    def texts(self) -> list[str]:
        """Every text that people typed into it and that may be shown."""
        return [text for row in (self.record.engagement, *self.record) for text in typed(row)]


def typed(row: Row) -> Iterable[str]:
    """The texts of a row that are not private."""
    for column in columns(type(row)):
        value = row.__dict__[column.name]
        if column.kind in ("text", "long") and value and not column.private:
            yield value


def made(at: int, words: InTurn, folder: Path) -> Pack:
    """The pack with this number, of the next words."""
    bare = engagement(at, 3 if LONG else 2, words, least=2, share=1.0)
    kept = hashlib.sha256(PNG).hexdigest()
    artefacts = [
        row.model_copy(update={"sha256": kept, "file_name": f"{(row.file_name or 'x')[:150]}.png"})
        for row in bare.artefacts
    ]
    begun = [session.model_copy(update={"opened_at": session.created_at}) for session in bare.sessions]
    given = replace(bare, artefacts=tuple(artefacts), sessions=tuple(begun))
    put_words(folder, {name: words[0] + REFUSED[at % 7] for name in ("header", "footer", "classification")})  # noqa: C420
    style = house_style(folder).style
    choice = Choice(files=FilesInMemory({kept: PNG}), style=style, session=begun[0].code)
    return Pack(given, style, choice, {one.key: one.write(given, choice) for one in FORMATS})


@pytest.fixture(scope="module", name="packs")
def _packs(tmp_path_factory: pytest.TempPathFactory) -> list[Pack]:
    """In the long run as many as it takes until every text was used."""
    words = InTurn(TEXTS)
    packs = [made(0, words, tmp_path_factory.mktemp("house"))]
    while LONG and words.given < len(TEXTS):
        packs.append(made(len(packs), words, tmp_path_factory.mktemp("house")))
    print(f"{words.given} texts in {len(packs)} engagements")
    return packs


def squeezed(text: str) -> str:
    """A text with one blank for white space of any kind."""
    return " ".join(text.split())


def composed(text: str) -> str:
    """The same with letters and their accents as one, as readers of Markdown may have them."""
    return squeezed(unicodedata.normalize("NFC", text))


def lacking(
    typed_texts: Iterable[str], said: Iterable[str], seen: str, fold: Callable[[str], str] = squeezed
) -> list[str]:
    """Those of the texts that a document says and that are not seen where it was read."""
    there, shown = fold("\n".join(said)), fold(seen)
    wanted = [text for text in typed_texts if fold(text) in there]
    assert len(wanted) > 50
    return [text for text in wanted if fold(text) not in shown]


def said_by(pack: Pack) -> list[str]:
    """Every text of the document of a pack."""
    if pack.record.engagement.id not in _SAID:
        _SAID[pack.record.engagement.id] = list(words_of(document(pack.record, files={})))
    return _SAID[pack.record.engagement.id]


_SAID: dict[str, list[str]] = {}


# ---- what is no text


@pytest.mark.parametrize("text", REFUSED)
def test_what_is_no_text_never_gets_so_far(text: str) -> None:
    with pytest.raises(ValueError, match="is not text"):
        plain(text)


def test_texts_are_of_every_kind_and_may_all_be_stored() -> None:
    assert len(TEXTS) == len(set(TEXTS)) == 2_000
    assert [text for text in TEXTS if plain(text) != text] == []


def test_no_format_is_left_out(packs: list[Pack]) -> None:
    judged = {"json", "csv", "xlsx", *DOCUMENTS, "pptx", "minutes", *DRAWN, "odcs", "openlineage", "reqif"}
    assert judged == set(BY_KEY) == set(packs[0].files)
    for pack in packs:
        for one in FORMATS:
            assert re.fullmatch(r"[A-Za-z0-9.-]{5,120}", file_name(pack.record, one, pack.choice))
            assert SECRET.encode() not in pack.files[one.key]


# ---- for other programs


def test_json_has_every_text_as_it_is(packs: list[Pack]) -> None:
    for pack in packs:
        shape = json.loads(pack.files["json"])
        for model in ROWS:
            assert shape[model.section] == [as_values(row) for row in pack.record.rows(model.section)]
        assert shape["engagement"] == as_values(pack.record.engagement)


def test_csv_has_every_text_and_no_formula(packs: list[Pack]) -> None:
    for pack in packs:
        package = zipfile.ZipFile(io.BytesIO(pack.files["csv"]))
        assert pack.record.engagement.title in package.read("README.txt").decode()
        assert json.loads(package.read("datapackage.json"))["title"] == pack.record.engagement.title
        for model in SAID:
            text = package.read(f"data/{model.section}.csv").decode("utf-8-sig")
            lines = list(csv.DictReader(io.StringIO(text, newline=""), strict=True))
            cells = [cell for line in lines for cell in line.values() if cell]
            assert [cell for cell in cells if cell[0] in FIRST_OF_FORMULAS and not _is_figure(cell)] == []
            kinds = {column.name: column.kind for column in columns(model)}
            for heading, name in headings(model).items():
                if kinds.get(name) in ("text", "long"):
                    wanted = [row.__dict__[name] or "" for row in pack.record.rows(model.section)]
                    assert [line[heading].removeprefix("'") for line in lines] == wanted


def _is_figure(cell: str) -> bool:
    return bool(re.fullmatch(r"[-+]?[0-9]+([.,][0-9]+)?(e[-+]?[0-9]+)?( ?%)?", cell))


def test_the_workbook_has_every_text_and_no_formula(packs: list[Pack]) -> None:
    titles = {"Links": "links", **{section.title: section.key for section in SECTIONS}}
    for pack in packs:
        assert in_package(pack.files["xlsx"]) == []
        book = CalamineWorkbook.from_filelike(io.BytesIO(pack.files["xlsx"]))
        for title, section in titles.items():
            model = next(model for model in (*ROWS, type(pack.record.engagement)) if model.section == section)
            shown = shown_columns(model, pack.record.engagement.currency or "")
            rows = pack.record.rows(section)
            wanted = [[_expected(pack.record, row, each.name, each.named) for each in shown] for row in rows]
            assert book.get_sheet_by_name(title).to_python()[1:][: len(rows)] == wanted


def by_yaml_1_1_and_1_2(texts: list[str]) -> list[list[Any]]:
    """What a reader says that knows both, for each text."""
    command = [node(), FOLDER / "yaml_judge.js"]
    judged = subprocess.run(command, input=json.dumps(texts), capture_output=True, encoding="utf-8", check=True)
    readings: list[list[Any]] = json.loads(judged.stdout)
    return readings


def test_contracts_have_every_text_in_old_and_new_yaml(packs: list[Pack]) -> None:
    texts, contracts = [as_yaml({"texts": TEXTS}).decode()], []
    for pack in packs:
        package = zipfile.ZipFile(io.BytesIO(pack.files["odcs"]))
        texts += [package.read(f"{output.code}.odcs.yaml").decode() for output in pack.record.outputs]
        contracts += [(pack.record, output) for output in pack.record.outputs]
    together, *readings = by_yaml_1_1_and_1_2(texts)
    assert together == [yaml.safe_load(texts[0])] * 2 == [{"texts": TEXTS}] * 2
    for text, read, (given, output) in zip(texts[1:], readings, contracts, strict=True):
        contract = yaml.safe_load(text)
        assert read == [contract, contract]
        assert (contract["name"], contract["tenant"]) == (output.name, given.engagement.customer)
        assert contract.get("tags", []) == list(output.tags)
        custom = {one["property"]: one["value"] for one in contract["customProperties"]}
        assert (custom["product"], custom["audience"]) == (output.product, output.audience)


def test_lineage_has_every_text(packs: list[Pack]) -> None:
    for pack in packs:
        names = {(event.get("dataset") or event["job"])["name"] for event in json.loads(pack.files["openlineage"])}
        shown: list[Row] = [*pack.record.inputs, *pack.record.outputs, *pack.record.steps]
        assert {squeezed(f"{row.code} {row.label}") for row in shown} <= names


def test_requirements_have_every_text(packs: list[Pack]) -> None:
    for pack in packs:
        root = ElementTree.fromstring(pack.files["reqif"])
        values = {element.get("THE-VALUE") for element in root.iter() if "THE-VALUE" in element.attrib}
        for row in (*pack.record.standing("requirements"), *pack.record.standing("outcomes")):
            assert row.label in values and row.source in values
        assert root.findtext(".//{*}TITLE") == pack.record.engagement.title


# ---- for people


def test_the_page_has_every_text_and_does_nothing(packs: list[Pack]) -> None:
    for pack in packs:
        page = pack.files["html"].decode()
        seen = read_page(page)
        assert lacking(pack.texts, said_by(pack), seen.words) == []
        assert "default-src 'none'" in page and set(seen.links) <= set(seen.anchors)
        for words in (pack.style.header, pack.style.footer, pack.style.classification):
            assert squeezed(words) in squeezed(seen.words)


def test_the_screen_has_every_text_and_does_nothing(packs: list[Pack]) -> None:
    for pack in packs:
        shown = document(pack.record)
        drawn = {key: strip(figure) for key, figure in shown.figures.items()}
        piece = on_screen(shown, drawn.__getitem__, chapter_titles("full", True), dark=False)
        seen = read_page(screen_style(pack.style) + piece)
        assert lacking(pack.texts, words_of(shown), seen.words) == []


@pytest.mark.parametrize("name", READERS)
def test_markdown_has_every_text_and_does_nothing(name: str, packs: list[Pack]) -> None:
    pages = READERS[name]([pack.files[key].decode() for pack in packs for key in ("markdown", "minutes")])
    for pack, page, minutes in zip(packs, pages[::2], pages[1::2], strict=True):
        seen, held = Written(page), Written(minutes)
        assert seen.active == held.active == []
        assert lacking(pack.texts, said_by(pack), seen.words, composed) == []
        session = next(one for one in pack.record.sessions if one.code == pack.choice.session)
        said = composed(" ".join(words_of(minutes_page(minutes_of(pack.record, session, [])))))
        told = [text for text in map(composed, pack.texts) if text in said]
        shown = composed(held.words)
        assert told and [text for text in told if text not in shown] == []


class Written(Seen):
    """All words of a page that was Markdown; what is neither text nor of our own making is told in ``active``."""

    ours = {
        "h1",
        "h2",
        "h3",
        "h4",
        "p",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "ul",
        "li",
        "strong",
        "em",
        "br",
        "pre",
    }

    def __init__(self, page: str) -> None:
        self.words = ""
        super().__init__(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.words += "\n" if tag == "br" else ""
        fence = tag == "code" and attrs in ([], [("class", "language-mermaid")])
        fence = fence or (tag == "pre" and attrs == [("lang", "mermaid")])
        if not fence and (tag not in self.ours or attrs):
            self.active.append(self.get_starttag_text() or tag)

    def handle_data(self, data: str) -> None:
        self.words += data


def test_the_word_file_has_every_text_and_does_nothing(packs: list[Pack]) -> None:
    for pack in packs:
        assert in_package(pack.files["docx"]) == []
        file = docx.Document(io.BytesIO(pack.files["docx"]))
        paragraphs = [Paragraph(one, None).text for one in file.element.body.iter(qn("w:p"))]  # type: ignore[arg-type]
        assert lacking(pack.texts, said_by(pack), "\n".join(paragraphs)) == []
        section = file.sections[0]
        running = squeezed("".join(one.text for part in (section.header, section.footer) for one in part.paragraphs))
        for words in (pack.style.header, pack.style.footer, pack.style.classification):
            assert squeezed(words) in running


def test_the_slides_have_texts_as_they_are_and_do_nothing(packs: list[Pack]) -> None:
    for pack in packs:
        assert in_package(pack.files["pptx"]) == []
        file = Presentation(io.BytesIO(pack.files["pptx"]))
        seen = squeezed("\n".join(text for page in file.slides for text in texts_of_slide(page)))
        shown = 0
        there = words_of_its_own(seen)
        for text in pack.texts:
            for word in words_of_its_own(text) & there:
                shown += 1
                assert squeezed(text[: text.index(word)] + word) in seen
        assert shown > 20 and len(file.slides) == len(slides(pack.record).slides) + 1


_UNSEEN = re.compile(r"[\s\u00ad\u200b\ufeff\ufffe-]")


def without_unseen(text: str) -> str:
    """A text without what a reader of PDF may add or leave out: white space, and signs at which a line may end."""
    return _UNSEEN.sub("", text)


def test_the_pages_have_every_text_and_do_nothing(packs: list[Pack]) -> None:
    """A reader of PDF puts the lines of cells beside letters that go from right to left in an order of its own: what
    stands there is looked for part by part.
    """
    for pack in packs:
        content = pack.files["pdf"]
        assert in_pdf(content) == []
        pages = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(content)]
        seen = without_unseen("".join(pages))
        plain_ones = [text for text in pack.texts if text.isascii()]
        parted = lacking(plain_ones, said_by(pack), seen, without_unseen)
        assert len(parted) <= len(plain_ones) / 50
        for text in parted:
            assert all(without_unseen(part) in seen for part in re.split(r"\u200b|\s|(?<=[&?])", breakable(text)))
        said = words_of_its_own(" ".join(said_by(pack)))
        assert said - words_of_its_own(seen) == set()
        for words in (pack.style.header, pack.style.footer, pack.style.classification):
            assert all(words_of_its_own(words) <= words_of_its_own(without_unseen(page)) for page in pages[1:])
        with pikepdf.open(io.BytesIO(content)) as file:
            names = set(file.attachments)
            assert all(re.fullmatch(r"[A-Za-z0-9._-]{1,100}", name) for name in names)
            assert len(names) == 1 + sum(row.confidentiality != "restricted" for row in pack.record.artefacts)


@pytest.mark.parametrize("key", DRAWN)
def test_pictures_have_every_name_and_do_nothing(key: str, packs: list[Pack]) -> None:
    for pack in packs:
        pictured = graph(pack.record, "current")
        shown = re.sub(r"\s+", "", FILES[DRAWN[key]](pictured))
        wanted = [one.name for one in pictured.nodes if beginning(one.name).isascii() and key != "png"]
        assert [name for name in wanted if beginning(name) not in shown] == []


@pytest.mark.skipif(not LONG, reason="the same of fewer texts is judged elsewhere: set DISCOVERY_LONG=1")
def test_microsofts_checker_finds_nothing(packs: list[Pack], tmp_path: Path) -> None:
    files = {f"{at}.{key}": pack.files[key] for at, pack in enumerate(packs) for key in ("docx", "xlsx", "pptx")}
    assert faults(tmp_path, files) == {name: [] for name in files}
