"""What kind of file something is: by its content, never by its name or by what a browser says of it."""

from collections.abc import Mapping
from dataclasses import dataclass

PLAIN = "application/octet-stream"
"""The media type of a file of which nothing is said but its bytes."""

_LOOKED_AT = 1024


@dataclass(frozen=True)
class FileKind:
    """A kind of file: what it is called, its media type, and the endings that say so; none where any will do."""

    title: str
    media_type: str
    endings: tuple[str, ...] = ()


PDF = FileKind("PDF", "application/pdf", ("pdf",))
TEXT = FileKind("text", "text/plain")
SVG = FileKind("SVG drawing", "image/svg+xml", ("svg",))
EMPTY = FileKind("empty file", PLAIN)
OTHER = FileKind("file of another kind", PLAIN)

_PICTURES: tuple[tuple[bytes, FileKind], ...] = (
    (b"\x89PNG\r\n\x1a\n", FileKind("PNG picture", "image/png", ("png",))),
    (b"\xff\xd8\xff", FileKind("JPEG picture", "image/jpeg", ("jpg", "jpeg"))),
    (b"GIF87a", FileKind("GIF picture", "image/gif", ("gif",))),
    (b"GIF89a", FileKind("GIF picture", "image/gif", ("gif",))),
    (b"II*\x00", FileKind("TIFF picture", "image/tiff", ("tif", "tiff"))),
    (b"MM\x00*", FileKind("TIFF picture", "image/tiff", ("tif", "tiff"))),
)
_WEBP = FileKind("WebP picture", "image/webp", ("webp",))
_ZIP = FileKind("zip file", "application/zip", ("zip",))
_OFFICE = "application/vnd.openxmlformats-officedocument."
_IN_ZIP: tuple[tuple[bytes, FileKind], ...] = (
    (b"word/document.xml", FileKind("Word document", f"{_OFFICE}wordprocessingml.document", ("docx", "docm"))),
    (b"xl/workbook.", FileKind("Excel workbook", f"{_OFFICE}spreadsheetml.sheet", ("xlsx", "xlsm", "xlsb"))),
    (b"ppt/presentation.xml", FileKind("PowerPoint slides", f"{_OFFICE}presentationml.presentation", ("pptx", "pptm"))),
    (b"visio/document.xml", FileKind("Visio drawing", "application/vnd.ms-visio.drawing.main+xml", ("vsdx",))),
)
_OLD_OFFICE = FileKind("Office file of before 2007", "application/x-ole-storage", ("doc", "xls", "ppt", "vsd", "msg"))

TEXTS: Mapping[str, str] = {
    "csv": "text/csv",
    "tsv": "text/tab-separated-values",
    "txt": "text/plain",
    "md": "text/markdown",
    "json": "application/json",
    "yaml": "application/yaml",
    "yml": "application/yaml",
    "drawio": "application/xml",
    "xml": "application/xml",
    "log": "text/plain",
    "cfg": "text/plain",
    "ini": "text/plain",
    "py": "text/x-python",
    "sql": "application/sql",
}
"""The endings of files that are text, each with its media type: what is in them only whoever reads them can say."""

_KINDS = (PDF, *(kind for _, kind in _PICTURES), _WEBP, SVG, *(kind for _, kind in _IN_ZIP), _ZIP, _OLD_OFFICE)

ENDINGS: tuple[str, ...] = tuple(dict.fromkeys([*(ending for kind in _KINDS for ending in kind.endings), *TEXTS]))
"""The endings of files that are known, and so can be held against their content."""


def kind_of(name: str, content: bytes) -> FileKind:
    """The kind of a file by its content; of texts, which all look alike, the ending says which they are."""
    head = content[:_LOOKED_AT]
    if not content:
        return EMPTY
    for mark, kind in _PICTURES:
        if head.startswith(mark):
            return kind
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return _WEBP
    if b"%PDF-" in head:
        return PDF
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return next((kind for part, kind in _IN_ZIP if part in content), _ZIP)
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return _OLD_OFFICE
    text = decoded(content)
    return OTHER if text is None else _of_text(name, text)


def _of_text(name: str, text: str) -> FileKind:
    if "<svg" in text[:_LOOKED_AT].lower() and text.lstrip().startswith("<"):
        return SVG
    ending = _ending(name)
    return (
        FileKind(f"{ending.upper()} text", TEXTS[ending])
        if TEXTS.get(ending, TEXT.media_type) != "text/plain"
        else TEXT
    )


def decoded(content: bytes) -> str | None:
    """The letters of a text, or None where it is none: UTF-8, UTF-16 that says so, else the letters of Windows."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        codes: tuple[str, ...] = ("utf-16",)
    elif b"\x00" in content:
        return None
    else:
        codes = ("utf-8-sig", "cp1252")
    for code in codes:
        try:
            text = content.decode(code)
        except UnicodeDecodeError:
            continue
        return None if any(letter < " " and letter not in "\t\n\r\f\x1b" for letter in text[:100_000]) else text
    return None


def misnamed(name: str, content: bytes) -> str:
    """What is wrong with a file that is not what its name says, or is empty, in one sentence; nothing where it is."""
    kind, ending = kind_of(name, content), _ending(name)
    if kind is EMPTY:
        return f"{name} is empty: it is kept, and there is nothing to show."
    expected = "text" in kind.title or kind is SVG if ending in TEXTS else ending in kind.endings
    if ending not in ENDINGS or expected:
        return ""
    article = "an" if kind.title[0] in "AEIOUS" and kind.title.startswith(("Excel", "Office", "SVG")) else "a"
    return f"{name} is not what its name says, but {article} {kind.title}: it is kept as a plain file and not shown."


def media_type(name: str, content: bytes) -> str:
    """The media type of a file; that of plain bytes where it is not what its name says."""
    return PLAIN if misnamed(name, content) else kind_of(name, content).media_type


def is_picture(kind: FileKind) -> bool:
    """Whether a kind of file is a picture of pixels, which can be drawn anew."""
    return kind is _WEBP or any(kind is picture for _, picture in _PICTURES)


def _ending(name: str) -> str:
    return name.rsplit(".", 1)[-1].lower() if "." in name else ""
