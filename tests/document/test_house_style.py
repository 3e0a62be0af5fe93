"""The house style: what a folder says is what documents look like, and what cannot be used is told and left out."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pypdfium2
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from fontTools.ttLib import TTFont
from PIL import Image

from discovery.document.house import house_style, put, put_words, removed
from discovery.document.style import LEAST_CONTRAST, Style, contrast_with_white, darkened
from discovery.exporters import BY_KEY, Choice
from discovery.model.errors import Refused
from discovery.settings import ROOT
from tests.commanding import Run, filled, run
from tests.document.samples import sample
from tests.document.test_docx import faults

__all__ = ["filled", "run"]

FONTS = ROOT / "discovery" / "diagram" / "fonts"
SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 120 40" {}>{}</svg>'
OF_TEMPLATE = RELATIONSHIP_TYPE.SETTINGS.replace("settings", "attachedTemplate")
SQUARE = '<rect width="40" height="40" fill="#7a1f3d"/>'
TOML = """primary = "#7a1f3d"
accent = "#1d4ed8"
header = "Contoso <b>"
footer = "For the board"
classification = "Strictly confidential"
language = "de"
"""


def svg(inside: str, more: str = "") -> bytes:
    return SVG.format(more, inside).encode()


def png(wide: int = 60, high: int = 30) -> bytes:
    written = io.BytesIO()
    Image.new("RGB", (wide, high), "#7a1f3d").save(written, "PNG")
    return written.getvalue()


def font(weight: str, family: str) -> bytes:
    """One of our fonts under another name."""
    changed, written = TTFont(FONTS / f"LiberationSans-{weight}.ttf"), io.BytesIO()
    for number, name in ((1, family), (4, f"{family} {weight}"), (6, f"{family}-{weight}".replace(" ", ""))):
        changed["name"].setName(name, number, 3, 1, 0x409)
        changed["name"].setName(name, number, 1, 0, 0)
    changed.save(written)
    return written.getvalue()


def template(change: Callable[[docx.document.Document], None] = lambda _file: None) -> bytes:
    """A consultant's Word file: letter size, a footer of its own, text, a comment, and no style for lists."""
    file = docx.Document()
    file.add_paragraph("SECRET DRAFT of another customer")
    file.add_comment(file.paragraphs[0].runs, "SECRET remark", author="Somebody")
    file.core_properties.author, file.core_properties.category = "Somebody", "SECRET"
    file.styles["Heading 1"].font.name = "Georgia"
    for name in ("List Bullet", "Heading 3"):
        file.styles.element.remove(file.styles[name].element)
    heading = file.styles["Heading 2"].element
    heading.set(heading.tag.replace("style", "styleId"), "berschrift2")
    file.sections[0].footer.paragraphs[0].text = "Consultants Ltd."
    file.sections[0].different_first_page_header_footer = True
    change(file)
    written = io.BytesIO()
    file.save(written)
    return written.getvalue()


def with_part(content: bytes, name: str, text: bytes) -> bytes:
    written = io.BytesIO(content)
    with zipfile.ZipFile(written, "a") as package:
        package.writestr(name, text)
    return written.getvalue()


def picture_outside(file: docx.document.Document) -> None:
    file.part.relate_to("https://example.org/x.png", RELATIONSHIP_TYPE.IMAGE, is_external=True)


def locked(file: docx.document.Document) -> None:
    file.part._settings_part.relate_to("file:///C:/Normal.dotm", OF_TEMPLATE, is_external=True)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A house style with everything in it."""
    place = tmp_path_factory.mktemp("house") / "style"
    (place / "fonts").mkdir(parents=True)
    (place / "style.toml").write_text(TOML, encoding="utf-8")
    (place / "logo.svg").write_bytes(svg(SQUARE + '<script>alert("x")</script>', 'onload="alert(1)"'))
    for weight in ("Regular", "Bold"):
        (place / "fonts" / f"{weight}.ttf").write_bytes(font(weight, "House Letters"))
    (place / "template.docx").write_bytes(template(locked))
    return place


@pytest.fixture(scope="module")
def style(folder: Path) -> Style:
    house = house_style(folder)
    assert house.troubles == ()
    return house.style


@pytest.fixture(scope="module")
def made(style: Style) -> dict[str, bytes]:
    """The summary of a sample in each format, as the house has it."""
    choice = Choice(cut="summary", style=style)
    return {key: BY_KEY[key].write(sample("tickit"), choice) for key in ("pdf", "docx", "html", "markdown")}


def test_a_folder_says_how_documents_look(style: Style) -> None:
    assert (style.primary, style.header, style.language) == ("#7a1f3d", "Contoso <b>", "de")
    assert style.logo_type == "image/svg+xml" and b"<rect" in style.logo and b"alert" not in style.logo
    assert style.family == "House Letters" and [face.weight for face in style.faces] == [700, 400]
    assert style.template.startswith(b"PK")


def test_the_pdf_has_logo_letters_words_and_classification_on_every_page(made: dict[str, bytes]) -> None:
    pages = list(pypdfium2.PdfDocument(made["pdf"]))
    assert len(pages) == 3, "a logo and words take no room from a short document"
    for page in pages:
        words = page.get_textpage().get_text_range()
        assert all(text in words for text in ("Contoso <b>", "For the board", "Strictly confidential"))
        corner = page.render(scale=1).to_pil().convert("RGB").crop((380, 0, 560, 48))
        assert (0x7A, 0x1F, 0x3D) in {colour for _count, colour in corner.getcolors(9999) or ()}, "the logo's square"
    assert "5. Oktober 2026" in pages[0].get_textpage().get_text_range()
    assert b"HouseLetters" in made["pdf"] and b"pdfaid:part" in made["pdf"]


def test_the_web_page_has_all_of_it(made: dict[str, bytes]) -> None:
    text = made["html"].decode()
    assert "data:image/svg+xml;base64," in text and text.count("@font-face") == 2 and "data:font/ttf;base64," in text
    assert '<html lang="de">' in text and "Contoso &lt;b&gt; · Strictly confidential" in text
    assert '@bottom-center { content: "Strictly\\000020confidential"; }' in text
    assert "--primary: #7a1f3d" in text and "5. Oktober 2026" in text and "script" not in text.split("</style>")[1]


def test_the_word_file_takes_on_the_look_and_nothing_that_was_said(made: dict[str, bytes]) -> None:
    content = made["docx"]
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    assert not any(b"SECRET" in part or b"Somebody" in part or b"Normal.dotm" in part for part in parts.values())
    file = docx.Document(io.BytesIO(content))
    section = file.sections[0]
    assert section.page_width and round(section.page_width.mm) == 216, "letter, as the template has it"
    assert [one.text for one in section.footer.paragraphs] == [
        "Consultants Ltd.",
        "For the board · Strictly confidential",
    ]
    assert "Strictly confidential" in section.first_page_footer.paragraphs[0].text
    assert "Contoso <b>" in section.first_page_header.paragraphs[-1].text
    assert file.styles["Heading 1"].font.name == "Georgia"
    used = {one.val for one in file.element.body.iter(qn("w:pStyle"))}
    assert {style.name for style in file.styles if style.style_id in used} >= {"Heading 1", "Heading 2", "List Bullet"}
    assert any((one.text or "").startswith("• ") for one in file.element.body.iter(qn("w:t")))
    assert file.inline_shapes[0]._inline.docPr.get("descr") == "Logo"


def test_word_files_of_any_house_are_valid_and_the_same_again(
    made: dict[str, bytes], style: Style, tmp_path: Path
) -> None:
    without = Choice(
        cut="summary", style=Style(header="Head", classification="Secret", logo=png(), logo_type="image/png")
    )
    files = {"template.docx": made["docx"], "without.docx": BY_KEY["docx"].write(sample("tickit"), without)}
    assert faults(tmp_path, files) == {name: [] for name in files}
    again = Choice(cut="summary", style=style)
    assert all(BY_KEY[key].write(sample("tickit"), again) == content for key, content in made.items())
    foot = docx.Document(io.BytesIO(files["without.docx"])).sections[0].footer.paragraphs[0].text
    assert foot.startswith("Secret\t")


BAD: dict[str, tuple[str, bytes, str]] = {
    "text as PNG": ("logo.png", b"not a picture", "no picture"),
    "half a PNG": ("logo.png", png()[:60], "no picture"),
    "JPEG head": ("logo.png", b"\xff\xd8\xff\xe0" + b"0" * 50, "no picture"),
    "PNG too narrow": ("logo.png", png(400, 2), "too narrow"),
    "large file": ("logo.png", png() + b"0" * 2_000_001, "larger than 2 MB"),
    "text as SVG": ("logo.svg", b"hello", "no picture"),
    "HTML as SVG": ("logo.svg", b"<html><body/></html>", "no SVG"),
    "entities": ("logo.svg", b'<!DOCTYPE svg [<!ENTITY a "b">]>' + svg(SQUARE), "rules of its own"),
    "script alone": ("logo.svg", svg("<script>alert(1)</script>"), "shows nothing"),
    "picture outside": (
        "logo.svg",
        svg('<image href="https://example.org/x.png" width="9" height="9"/>'),
        "shows nothing",
    ),
    "no size": ("logo.svg", b'<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9z"/></svg>', "how large"),
    "deep SVG": ("logo.svg", svg("<g>" * 20_000 + "</g>" * 20_000), "no picture"),
    "no font": ("fonts/a.ttf", b"nothing", "no font"),
    "font without letters": ("fonts/a.ttf", (FONTS / "NotoEmoji-Regular.ttf").read_bytes(), "lacks letters: "),
    "half a font": ("fonts/a.ttf", (FONTS / "LiberationSans-Regular.ttf").read_bytes()[:5000], "no font"),
    "font for web pages": ("fonts/a.woff2", b"wOF2" + bytes(300), "for web pages alone"),
    "no zip": ("template.docx", b"Dear Sirs", "no Word file"),
    "a password": ("template.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4000), "has a password"),
    "another zip": ("template.docx", with_part(b"", "a.txt", b"a"), "no Word file"),
    "macros": ("template.docx", with_part(template(), "word/vbaProject.bin", b"x"), "macros"),
    "outside": ("template.docx", template(picture_outside), "fetches something"),
    "doctype": ("template.docx", with_part(template(), "word/a.xml", b"<!DOCTYPE x>"), "no Word writes"),
    "no TOML": ("style.toml", b"primary: red", "not written as TOML"),
    "no UTF-8": ("style.toml", b'footer = "\xff"', "not written as TOML"),
    "no colour": ("style.toml", b'primary = "red"', "no colour"),
    "no text": ("style.toml", b"footer = 7", "no text in quotation marks"),
    "no such word": ("style.toml", b'colour = "#000000"', "Nothing is called “colour”"),
    "no language": ("style.toml", b'language = "tlh"', "no language that we know"),
}


@pytest.mark.parametrize("case", BAD)
def test_what_cannot_be_used_is_told_in_one_sentence_and_left_out(case: str, tmp_path: Path) -> None:
    name, content, sentence = BAD[case]
    (tmp_path / "fonts").mkdir()
    (tmp_path / name).write_bytes(content)
    house = house_style(tmp_path)
    (trouble,) = house.troubles
    assert sentence in trouble and Path(name).name in trouble and "\n" not in trouble
    assert "made without it" in trouble or "are ours" in trouble
    assert house.style == Style()


@pytest.mark.parametrize(
    ("inside", "gone"),
    [
        ('<a href="javascript:alert(1)"><rect width="9" height="9"/></a>', "javascript"),
        ('<use href="https://example.org/x.svg#a"/>', "example.org"),
        ('<rect width="9" height="9" style="fill:url(https://example.org/x)"/>', "example.org"),
        ("<style>@import url(https://example.org/x.css);</style>", "example.org"),
        ('<rect width="9" height="9" onclick="alert(1)"/>', "alert"),
        ("<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>words</p></foreignObject>", "words"),
        ('<g id="a"><rect width="9" height="9"/></g><g id="b"><use href="#a"/></g><use href="#b"/>', '"#b"'),
        ('<animate attributeName="href" to="javascript:alert(1)"/>', "animate"),
    ],
)
def test_of_a_drawing_only_what_draws_is_taken_over(inside: str, gone: str, tmp_path: Path) -> None:
    (tmp_path / "logo.svg").write_bytes(svg(SQUARE + inside))
    house = house_style(tmp_path)
    assert house.troubles == () and b"#7a1f3d" in house.style.logo and gone.encode() not in house.style.logo


def test_a_colour_too_light_is_darkened_and_told(tmp_path: Path) -> None:
    (tmp_path / "style.toml").write_text('accent = "#FDE047"\n', encoding="utf-8")
    house = house_style(tmp_path)
    assert house.style.accent in house.troubles[0] and "too light" in house.troubles[0]
    assert LEAST_CONTRAST <= contrast_with_white(house.style.accent) < LEAST_CONTRAST + 0.3
    assert darkened("#ffffff") == "#757575"


def test_fonts_of_another_family_are_left_out(tmp_path: Path) -> None:
    (tmp_path / "fonts").mkdir()
    (tmp_path / "fonts" / "a.ttf").write_bytes(font("Regular", "First House"))
    (tmp_path / "fonts" / "b.ttf").write_bytes(font("Bold", "Second House"))
    house = house_style(tmp_path)
    assert house.style.family == "First House" and len(house.style.faces) == 1
    assert "another family, Second House" in house.troubles[0]


def test_what_the_page_writes_is_what_is_read(tmp_path: Path) -> None:
    place = tmp_path / "style"
    assert house_style(place) == house_style(tmp_path / "nowhere")
    changes = put_words(
        place, {"primary": "#fde047", "footer": 'a "quoted" \\ line\nend', "language": "fr", "header": ""}
    )
    assert len(changes) == 1 and changes[0].startswith("First colour #fde047 is too light"), "as the page calls it"
    put(place, "logo", "x.bin", svg(SQUARE))
    put(place, "logo", "x.svg", png())
    put(place, "fonts", "../../a b.ttf", font("Regular", "House Letters"))
    put(place, "template", "x.docx", template())
    house = house_style(place)
    assert house.troubles == () and house.style.footer == 'a "quoted" \\ line end' and house.style.language == "fr"
    assert house.style.logo_type == "image/png" and house.style.family == "House Letters" and house.style.template
    names = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()}
    assert names == {"style/style.toml", "style/logo.png", "style/fonts/a-b.ttf", "style/template.docx"}
    for piece in ("logo", "fonts", "template"):
        removed(place, piece)
    assert house_style(place).style == Style(primary=house.style.primary, footer=house.style.footer, language="fr")


@pytest.mark.parametrize("piece", ["logo", "fonts", "template"])
def test_the_page_keeps_nothing_that_cannot_be_used(piece: str, tmp_path: Path) -> None:
    with pytest.raises(Refused):
        put(tmp_path / "style", piece, "x.ttf", b"nothing of the kind")
    with pytest.raises(Refused):
        put_words(tmp_path / "style", {"primary": "red"})
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_the_command_makes_the_document_and_notes_what_it_is_made_without(run: Run, tmp_path: Path) -> None:
    style = tmp_path / "data" / "style"
    style.mkdir(parents=True)
    (style / "logo.png").write_bytes(b"nothing")
    (style / "style.toml").write_text('classification = "For their eyes"\n', encoding="utf-8")
    run("new", "A house")
    made = run("export", "A house", "html", "-o", "a.html")
    assert made.notes.count("\n") == 1 and "logo.png: The logo is no picture that can be read." in made.notes
    text = Path("a.html").read_text(encoding="utf-8")
    assert "For their eyes" in text and 'class="logo"' not in text
    assert run("export", "A house", "json", "-o", "a.json").notes == ""


@pytest.mark.parametrize(("name", "content"), [("a.woff2", b"wOF2" + bytes(300)), ("a.ttf", b"nothing")])
def test_a_font_that_is_not_taken_is_named_by_whoever_tells_it(name: str, content: bytes, tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        put(tmp_path, "fonts", name, content)
    assert name not in refused.value.message and not (tmp_path / "fonts").exists()
