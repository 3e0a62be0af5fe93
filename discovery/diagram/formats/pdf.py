"""The picture as a PDF of one page of its size, set by Typst: text that can be selected, the same bytes each time."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree

from discovery.diagram.formats.lettering import emoji_apart, unshipped
from discovery.diagram.formats.typesetting import set_pages

_SVG = "{http://www.w3.org/2000/svg}"
_POINTS = 0.75  # for each unit of the picture: 96 units are an inch
_LONGEST = 14_400  # points; no reader takes a longer page
_PAGE = """
#set document(title: sys.inputs.title, date: none)
#set page(width: float(sys.inputs.width) * 1pt, height: float(sys.inputs.height) * 1pt, margin: 0pt)
#image(bytes(sys.inputs.picture), format: "svg", width: 100%, height: 100%, alt: sys.inputs.said)
"""


def pdf(svg_text: str) -> bytes:
    """The picture that an SVG text of ours shows. Raises Unusable when Typst cannot set it."""
    picture = ElementTree.fromstring(svg_text)  # noqa: S314 - our own text, without a document type
    wide, high = (float(value) for value in picture.attrib["viewBox"].split()[2:])
    scale = min(_POINTS, _LONGEST / max(wide, high))
    facts = {
        "title": picture.findtext(f"{_SVG}title", ""),
        "said": picture.findtext(f"{_SVG}desc", ""),
        "width": str(wide * scale),
        "height": str(high * scale),
        "picture": emoji_apart(svg_text),
    }
    return set_pages(_PAGE, facts, system_fonts=bool(unshipped(svg_text)))
