"""What all slides have in common: their size, letters, colours, and the places of title, footer and number."""

import re
from functools import cache
from io import BytesIO
from typing import Any

from pptx import Presentation
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml.ns import qn
from pptx.util import Pt

from discovery.document.style import Style

WIDE, HIGH, MARGIN = 960.0, 540.0, 43.0
"""The size of a slide, 16:9, and the room at its sides, in points."""
Box = tuple[float, float, float, float]
"""Left, top, width and height in points."""
FONT = "Arial"
QUIET = "566573"
_TITLE = (MARGIN, 24.0, WIDE - 2 * MARGIN, 46.0)
_FOOTER = (MARGIN, 505.0, WIDE - 2 * MARGIN - 80, 24.0)
_NUMBER = (WIDE - MARGIN - 80, 505.0, 80.0, 24.0)
_COVER_TITLE = (MARGIN, 96.0, WIDE - 2 * MARGIN, 130.0)
_COVER_OWNER = (MARGIN, 236.0, WIDE - 2 * MARGIN, 40.0)
_FOOTER_TYPES = {"ftr": _FOOTER, "sldNum": _NUMBER}
COVER, PLAIN = 0, 1
"""The layouts: of the first slide, and of all others."""
_KEPT = ("Title Slide", "Title Only")


@cache
def _template() -> bytes:
    """The presentation that every other one begins with: python-pptx's own, with two layouts, in 16:9."""
    made = Presentation()
    made.slide_width, made.slide_height = Pt(WIDE), Pt(HIGH)
    for layout in list(made.slide_layouts):
        if layout.name not in _KEPT:
            made.slide_layouts.remove(layout)
    for part, kind in (
        (made.part, RELATIONSHIP_TYPE.PRINTER_SETTINGS),
        (made.part.package, RELATIONSHIP_TYPE.THUMBNAIL),
    ):
        _drop(part, kind)
    for page in (made.slide_master, *made.slide_layouts):
        _arrange(page)
    written = BytesIO()
    made.save(written)
    return written.getvalue()


def _drop(part: Any, kind: str) -> None:
    """Without what the template brings along for a certain printer, and without a picture of another file."""
    for key, relationship in list(part._rels.items()):
        if relationship.reltype == kind:
            part._rels.pop(key)


def _arrange(page: Any) -> None:
    for shape in list(page.placeholders):
        kind = shape.element.ph.get("type", "")
        if kind == "dt":
            shape.element.getparent().remove(shape.element)
        elif kind in _FOOTER_TYPES:
            place(shape, _FOOTER_TYPES[kind])
        elif kind == "title":
            place(shape, _TITLE)
        elif kind == "ctrTitle":
            place(shape, _COVER_TITLE)
        elif kind == "subTitle":
            place(shape, _COVER_OWNER)
        elif kind == "body":
            place(shape, (MARGIN, 110.0, WIDE - 2 * MARGIN, 380.0))


def place(shape: Any, box: Box) -> None:
    """Put a shape where it belongs: left, top, width and height in points."""
    shape.left, shape.top, shape.width, shape.height = (Pt(round(one, 1)) for one in box)


def presentation(style: Style) -> Any:
    """A presentation without slides in a house's letters and colours."""
    made = Presentation(BytesIO(_template()))
    primary, accent = style.primary[1:].upper(), style.accent[1:].upper()
    theme = made.slide_master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
    text = theme.blob.decode("utf-8")
    for name, colour in (("dk2", primary), ("accent1", primary), ("accent2", accent), ("hlink", accent)):
        text = re.sub(rf'(<a:{name}><a:srgbClr val=")[0-9A-Fa-f]{{6}}', rf"\g<1>{colour}", text)
    theme._blob = text.replace('<a:latin typeface="Calibri"/>', f'<a:latin typeface="{FONT}"/>').encode("utf-8")
    _letters(made.slide_master.element)
    return made


def _letters(master: Any) -> None:
    """Titles on the left in the house's colour, footer and number quiet and no smaller than all else."""
    title = master.find(f".//{qn('p:titleStyle')}/{qn('a:lvl1pPr')}")
    title.set("algn", "l")
    letters = title.find(qn("a:defRPr"))
    letters.set("sz", "2800")
    letters.set("b", "1")
    letters.find(f".//{qn('a:schemeClr')}").set("val", "tx2")
    for shape in master.iter(qn("p:sp")):
        kind = shape.find(f".//{qn('p:ph')}").get("type")
        if kind in _FOOTER_TYPES:
            way = shape.find(f".//{qn('a:lvl1pPr')}")
            way.set("algn", "l" if kind == "ftr" else "r")
            way.find(qn("a:defRPr")).set("sz", "1400")
        for properties in shape.iter(qn("a:bodyPr")):
            for side in ("lIns", "rIns"):
                properties.set(side, "0")
