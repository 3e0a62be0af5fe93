"""What can be shown of a file without opening it: pictures drawn anew, first pages of a PDF, first lines of a text.

Nothing of a file itself reaches a browser or a document: pictures come out as pixels, texts as letters. Whoever reads a
picture or a PDF does so in a process apart, with little time and memory.
"""

import csv
import io
import re
import tempfile
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from discovery.artefacts.file_kinds import PDF, SVG, TEXT, decoded, is_picture, kind_of, misnamed
from discovery.model.errors import DiscoveryError, Unusable
from discovery.untrusted.apart import apart

MOST_PIXELS = 60_000_000
"""A picture with more is not unpacked: a few kilobytes can be made to take all memory there is."""
LONGEST_SIDE = 1400
"""Pixels of what is shown: enough for a page of paper."""
MOST_PAGES, MOST_LINES, MOST_ROWS, MOST_COLUMNS, LONGEST_CELL = 3, 200, 50, 20, 200
_LONGEST_LINE = 400
_LARGEST_PNG = 1_000_000
"""Bytes; a larger one is a photograph, and JPEG says the same in a tenth."""
_SECONDS = 30
_FORMATS = ("PNG", "JPEG", "GIF", "WEBP", "TIFF")

_PAGE = """
#set page(width: auto, height: auto, margin: 0pt, fill: white)
#context {
  let page = image("handed-over.pdf", page: int(sys.inputs.page))
  let size = measure(page)
  let scale = calc.min(1000pt / size.width, 1000pt / size.height)
  image("handed-over.pdf", page: int(sys.inputs.page), width: size.width * scale)
}
"""


@dataclass(frozen=True)
class Preview:
    """What is shown of a file: pictures (PNG or JPEG), rows of cells, or a text; ``trouble`` says why nothing is.

    ``part`` says how much of it that is, where it is not all.
    """

    kind: str
    pictures: tuple[bytes, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    text: str = ""
    trouble: str = ""
    part: str = ""


def preview(name: str, content: bytes, pages: int = MOST_PAGES) -> Preview:
    """What can be shown of a file; ``pages`` of a PDF at most. Raises nothing: ``trouble`` says what is wrong."""
    kind = kind_of(name, content)
    if trouble := misnamed(name, content):
        return Preview(kind.title, trouble=trouble)
    try:
        if is_picture(kind):
            return Preview(kind.title, (apart(bounded_picture, content, seconds=_SECONDS),))
        if kind is PDF:
            shown, more = _pages(content, pages)
            return Preview(kind.title, shown, part=f"The first {len(shown)} pages." if more and len(shown) > 1 else "")
    except DiscoveryError as error:
        return Preview(kind.title, trouble=f"{name} cannot be shown: {_lowered(error.message)}")
    if kind.media_type in ("text/csv", "text/tab-separated-values"):
        return _table(kind.title, content)
    if kind is TEXT or kind.title.endswith(" text"):
        return _text(kind.title, content)
    reason = (
        "A drawing that can hold scripts is never shown here" if kind is SVG else "This kind of file is not shown here"
    )
    return Preview(kind.title, trouble=f"{reason}: take the file away to open it.")


def _lowered(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]


# ---- pictures


def bounded_picture(content: bytes) -> bytes:
    """A picture drawn anew as PNG, as JPEG where that is far smaller: no side longer than ``LONGEST_SIDE``, first of
    several, turned as it was taken, without anything that it carried beside its pixels.

    Raises Unusable for what cannot be read as a picture, or has too many pixels.
    """
    from PIL import Image, ImageOps

    warnings.simplefilter("error", Image.DecompressionBombWarning)
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    try:
        with Image.open(io.BytesIO(content), formats=_FORMATS) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                raise Image.DecompressionBombError
            opened.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
            picture = ImageOps.exif_transpose(opened)
            picture = picture.convert("RGBA" if picture.has_transparency_data else "RGB")
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        most = MOST_PIXELS // 1_000_000
        raise Unusable(f"It has more than {most} million pixels.", allowed=f"{most} million pixels") from None
    except (OSError, SyntaxError, ValueError, EOFError, IndexError, OverflowError):
        raise Unusable("It is damaged, or no picture at all.") from None
    picture.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    return _written(picture)


def _written(picture: Any) -> bytes:
    written = io.BytesIO()
    picture.save(written, "PNG", optimize=False)
    if written.tell() > _LARGEST_PNG and picture.mode == "RGB":
        written = io.BytesIO()
        picture.save(written, "JPEG", quality=85)
    return written.getvalue()


# ---- PDF


def _pages(content: bytes, most: int) -> tuple[tuple[bytes, ...], bool]:
    with tempfile.TemporaryDirectory(prefix="discovery-") as folder:  # for its owner alone; gone with its use
        return apart(pages_as_pictures, folder, content, most, seconds=_SECONDS)


def pages_as_pictures(folder: str, content: bytes, most: int) -> tuple[tuple[bytes, ...], bool]:
    """The first pages of a PDF as PNG, and whether there are more; ``folder`` is an empty one to work in.

    Typst reads it: a reader that is safe by the language it is written in, and runs nothing of the file.

    Raises Unusable for what cannot be read as a PDF.
    """
    place = Path(folder)
    (place / "handed-over.pdf").write_bytes(content)
    (place / "page.typ").write_text(_PAGE, encoding="utf-8")
    return _up_to(_each_page(place), most)


def _up_to(pages: Iterator[bytes], most: int) -> tuple[tuple[bytes, ...], bool]:
    shown: list[bytes] = []
    for page in pages:
        if len(shown) == most:
            return tuple(shown), True
        shown.append(bounded_picture(page))
    return tuple(shown), False


def _each_page(place: Path) -> Iterator[bytes]:
    import typst

    number = 1
    while True:
        try:
            yield typst.compile(
                str(place / "page.typ"), root=str(place), format="png", ppi=96.0, sys_inputs={"page": str(number)}
            )
        except BaseException as error:
            if number > 1 and "does not exist" in str(error):
                return
            reason = "it is locked by a password" if re.search("encrypt|password", str(error)) else "it is damaged"
            raise Unusable(f"The PDF cannot be read, because {reason}.") from None
        number += 1


# ---- texts


def _text(kind: str, content: bytes) -> Preview:
    lines = (decoded(content) or "").splitlines()
    shown = "\n".join(line[:_LONGEST_LINE] for line in lines[:MOST_LINES])
    return Preview(kind, text=shown, part=_part(len(lines), MOST_LINES, "lines"))


def _table(kind: str, content: bytes) -> Preview:
    """The first rows of a table; what stands most often in its first line, of the usual signs, parts its cells."""
    text = decoded(content) or ""
    first = text.split("\n", 1)[0]
    sign = max(",;\t|", key=first.count)
    csv.field_size_limit(10_000_000)
    try:
        rows = [
            row for row, _ in zip(csv.reader(io.StringIO(text), delimiter=sign), range(MOST_ROWS + 1), strict=False)
        ]
    except csv.Error:
        return _text(kind, content)
    cells = tuple(tuple(cell[:LONGEST_CELL] for cell in row[:MOST_COLUMNS]) for row in rows[:MOST_ROWS])
    widest = max(map(len, cells), default=0)
    even = tuple((*row, *[""] * (widest - len(row))) for row in cells)
    return Preview(kind, rows=even, part=_part(len(rows), MOST_ROWS, "rows"))


def _part(there: int, most: int, what: str) -> str:
    return f"The first {most} {what}." if there > most else ""
