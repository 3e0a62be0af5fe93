"""A Word file whose look a document may take on: looked at before any of it is believed."""

import io
import re
import zipfile

from discovery.model.errors import Refused, Unusable
from discovery.untrusted.zips import opened

LARGEST = 10_000_000
"""Bytes."""
_MOST_PARTS, _MOST_UNPACKED = 2_000, 60_000_000
_ACTIVE = re.compile(r"vba|macro|activex|/embeddings/|oleobject", re.IGNORECASE)
_EXTERNAL = re.compile(rb"<[\w:]*Relationship\b[^>]*>")
_KIND = re.compile(rb"""Type\s*=\s*["'][^"']*/(\w+)["']""")
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_BEFORE_2007 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HARMLESS = {b"hyperlink", b"attachedTemplate"}
"""References to somewhere else that are asked for on a click alone, or that we take away."""


def word_template(content: bytes) -> bytes:
    """The file as it is, once it is known to be one for Word that does nothing by itself. Raises Refused."""
    if content.startswith(_BEFORE_2007):  # an encrypted .docx is one of these, too
        raise Refused("This file has a password or is of before 2007: save it as .docx without one.", allowed="a .docx")
    try:
        with opened(content, _MOST_PARTS, _MOST_UNPACKED) as package:
            _look_into(package)
    except Unusable:
        raise Refused("This is no Word file.", allowed="a .docx") from None
    from docx import Document

    try:
        has_page = bool(len(Document(io.BytesIO(content)).sections))
    except Exception:
        raise Refused("This Word file cannot be read.", allowed="a .docx that Word saved") from None
    if not has_page:
        raise Refused("This Word file has no page.", allowed="a .docx that Word saved")
    return content


def _look_into(package: zipfile.ZipFile) -> None:
    names = package.namelist()
    if "[Content_Types].xml" not in names or "word/document.xml" not in names:
        raise Refused("This is no Word file.", allowed="a .docx")
    types = package.read("[Content_Types].xml").decode("utf-8", "replace")
    if any(_ACTIVE.search(name) for name in names) or _ACTIVE.search(types):
        raise Refused("This Word file has macros or other programs in it.", allowed="a .docx without any")
    if _WORD not in types:
        raise Refused("This is a Word template or another kind of file: save it as .docx.", allowed="a .docx")
    for name in names:
        if name.endswith((".xml", ".rels")):
            text = package.read(name)
            if b"<!DOCTYPE" in text or b"<!ENTITY" in text or b"\x00" in text:
                raise Refused("This Word file is written in a way that no Word writes.", allowed="a .docx")
            if name.endswith(".rels") and any(map(_asks_outside, _EXTERNAL.findall(text))):
                raise Refused("This Word file fetches something from outside.", allowed="one with all of it inside")


def _asks_outside(relation: bytes) -> bool:
    kind = _KIND.search(relation)
    return b"External" in relation and (kind is None or kind[1] not in _HARMLESS)
