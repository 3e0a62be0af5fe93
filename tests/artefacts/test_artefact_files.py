"""What was handed over is known by its content, shown as pixels and letters, and whatever is wrong with it is told."""

import io
import zlib
from dataclasses import replace

import pytest
from PIL import Image

from discovery.artefacts.file_kinds import PLAIN, kind_of, media_type, misnamed
from discovery.artefacts.handed_over import handed_over
from discovery.artefacts.preview import LONGEST_SIDE, MOST_PAGES, MOST_ROWS, preview
from discovery.diagram.formats.typesetting import set_pages
from discovery.model.artefact_files import FilesInMemory
from tests.making import record

BELL = b"\x07"


def picture(form: str = "PNG", size: tuple[int, int] = (40, 30)) -> bytes:
    """A small picture."""
    written = io.BytesIO()
    Image.new("RGB", size, "#17324d").save(written, form)
    return written.getvalue()


def bomb() -> bytes:
    """A PNG of some kilobytes that says it has 90,000 × 90,000 pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")

    side = (90_000).to_bytes(4, "big")
    head = chunk(b"IHDR", side + side + bytes((8, 2, 0, 0, 0)))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(bytes(100_000))) + chunk(b"IEND", b"")


SVG = b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'


@pytest.mark.parametrize(
    ("name", "content", "title"),
    [
        ("a.png", picture(), "PNG picture"),
        ("a.jpg", picture("JPEG"), "JPEG picture"),
        ("a.gif", picture("GIF"), "GIF picture"),
        ("a.webp", picture("WEBP"), "WebP picture"),
        ("a.tiff", picture("TIFF"), "TIFF picture"),
        ("a.pdf", b"%PDF-1.7\n", "PDF"),
        ("a.svg", SVG, "SVG drawing"),
        ("a.csv", "a;ü\n1;2\n".encode("cp1252"), "CSV text"),
        ("a.txt", "Grüße".encode("utf-16"), "text"),
        ("a.docx", b"PK\x03\x04 word/document.xml", "Word document"),
        ("a.zip", b"PK\x03\x04 something", "zip file"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Office file of before 2007"),
        ("a.parquet", b"PAR1\x00\x01", "file of another kind"),
    ],
)
def test_a_file_is_known_by_its_content(name: str, content: bytes, title: str) -> None:
    assert kind_of(name, content).title == title
    assert misnamed(name, content) == ""
    assert kind_of("other.xyz", content).title in (title, "text")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("plan.png", b"<html><script>alert(1)</script></html>"),
        ("plan.png", picture("JPEG")),
        ("plan.pdf", b"MZ\x90\x00\x03"),
        ("plan.csv", picture()),
        ("plan.svg", b"no drawing at all"),
        ("plan.docx", b"PK\x03\x04 xl/workbook.xml"),
        ("plan.txt", b"bell " + BELL),
        ("plan.png", b""),
    ],
)
def test_what_is_not_what_it_says_is_told_in_a_sentence_and_is_a_plain_file(name: str, content: bytes) -> None:
    sentence = misnamed(name, content)
    assert sentence.startswith(name) and sentence.endswith(".") and sentence.count(". ") == 0
    assert media_type(name, content) == PLAIN
    shown = preview(name, content)
    assert shown.trouble == sentence and not (shown.pictures or shown.rows or shown.text)


def test_pictures_are_drawn_anew_within_bounds_and_carry_nothing_else() -> None:
    taken = io.BytesIO()
    exif = Image.Exif()
    exif[0x9286] = "Where it was taken"
    Image.new("RGB", (3000, 900), "red").save(taken, "JPEG", exif=exif)
    (shown,) = preview("photo.jpg", taken.getvalue() + b"<script>alert(1)</script>").pictures
    with Image.open(io.BytesIO(shown)) as opened:
        assert opened.format == "PNG" and max(opened.size) == LONGEST_SIDE and not opened.getexif()
    assert b"script" not in shown and b"taken" not in shown


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("bomb.png", bomb(), "more than 60 million pixels"),
        ("cut.png", picture(size=(300, 300))[:120], "damaged"),
        ("cut.pdf", b"%PDF-1.7 a plan", "damaged"),
    ],
)
def test_what_cannot_be_read_is_told_in_a_sentence(name: str, content: bytes, reason: str) -> None:
    shown = preview(name, content)
    assert not shown.pictures and reason in shown.trouble and shown.trouble.startswith(f"{name} cannot be shown")


def test_a_drawing_that_can_hold_scripts_is_not_shown() -> None:
    shown = preview("plan.svg", SVG)
    assert shown.trouble and not (shown.pictures or shown.text or shown.rows)


def test_the_first_pages_of_a_pdf_are_pictures() -> None:
    page = "#set page(width: 200pt, height: 100pt)\n#for n in range(6) [#rect(fill: red) #pagebreak(weak: true)]"
    shown = preview("plan.pdf", set_pages(page, {}, False))
    assert len(shown.pictures) == MOST_PAGES and "first 3 pages" in shown.part
    with Image.open(io.BytesIO(shown.pictures[0])) as opened:
        assert abs(opened.width - 2 * opened.height) < 2 and opened.width <= LONGEST_SIDE


def test_texts_and_tables_are_shown_in_part() -> None:
    rows = "\n".join(f'"{number}";x' for number in range(500))
    table = preview("a.csv", f"number;what\n{rows}".encode())
    assert table.rows[:2] == (("number", "what"), ("0", "x")) and len(table.rows) == MOST_ROWS and table.part
    text = preview("notes.md", b"\xef\xbb\xbf# <b>Notes</b>\n" + b"line\n" * 1000)
    assert text.text.startswith("# <b>Notes</b>\n") and text.text.count("\n") < 200 and text.part
    facts = preview("a.parquet", b"PAR1\x00\x01")
    assert facts.kind == "file of another kind" and "take the file away" in facts.trouble


def test_a_document_gets_what_is_whole_and_is_told_of_everything_else() -> None:
    files = {
        "1" * 64: ("drawing.png", picture(), None),
        "2" * 64: ("drawing.png", b"no picture", None),
        "3" * 64: ("secret.png", picture("PNG", (9, 9)), "restricted"),
        "4" * 64: ("rows.csv", b"a,b\n1,2\n", None),
        "5" * 64: ("gone.csv", None, None),
    }
    rows = [
        {"title": name, "file_name": name, "sha256": fingerprint, "confidentiality": limit}
        for fingerprint, (name, _, limit) in files.items()
    ]
    here = FilesInMemory({name: content for name, (_, content, _) in files.items() if content})
    made = record(artefacts=rows)
    given = [*handed_over(made, here, attached=True).values()]
    assert [bool(each.picture) for each in given] == [True, False, False, False, False]
    assert [bool(each.attached) for each in given] == [True, True, False, True, False]
    assert [bool(each.trouble) for each in given] == [False, True, True, False, True]
    assert handed_over(replace(made, artefacts=()), here) == {}
