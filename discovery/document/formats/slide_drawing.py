"""Words and colours put into the shapes of a slide. All lengths are in points, colours as RRGGBB."""

from collections.abc import Sequence
from typing import Any

from pptx.dml.color import RGBColor
from pptx.enum.shapes import MSO_SHAPE
from pptx.enum.text import PP_ALIGN
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.util import Pt

from discovery.document.formats.docx_words import BAD
from discovery.document.formats.slide_fitting import BULLET, CELL_SIDE, CELL_TOP
from discovery.document.formats.slide_master import FONT, QUIET, Box, place
from discovery.document.formats.slide_text import SMALLEST, Letters, as_text

INK, PALE, WHITE = "1F2933", "EEF3F6", "FFFFFF"


def _colour(hexadecimal: str) -> RGBColor:
    return RGBColor(*bytes.fromhex(hexadecimal))  # type: ignore[no-untyped-call]


def rectangle(page: Any, box: Box, colour: str, name: str) -> Any:
    """A rectangle of one colour without a line around it."""
    shape = page.shapes.add_shape(MSO_SHAPE.RECTANGLE, 0, 0, 0, 0)
    place(shape, box)
    shape.fill.solid()
    shape.fill.fore_color.rgb = _colour(colour)
    shape.line.fill.background()
    shape._element.nvSpPr.cNvPr.set("name", name)
    return shape


def put(paragraph: Any, line: Sequence[Letters], size: float, colour: str = INK) -> None:
    """Letters at the end of a paragraph; codes small and quiet, holes in red."""
    for one in line:
        if one.text:
            run = paragraph.add_run()
            run.text = one.text
            font = run.font
            font.name, font.size, font.bold = FONT, Pt(SMALLEST if one.tag else size), one.bold
            font.color.rgb = _colour(BAD if one.hole else QUIET if one.tag else colour)


def fill(
    frame: Any,
    lines: Sequence[Sequence[Letters]],
    size: float,
    after: float = 0.0,
    colour: str = INK,
    mark: bool = False,
) -> None:
    """Paragraphs into an empty frame that breaks its lines and keeps its size; ``mark`` sets a bullet before each."""
    frame.word_wrap = True
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    for at, line in enumerate(lines):
        paragraph = frame.paragraphs[0] if at == 0 else frame.add_paragraph()
        paragraph.space_after = Pt(after)
        paragraph.line_spacing = 1.0
        if mark:
            properties = paragraph._p.get_or_add_pPr()
            properties.set("marL", str(Pt(BULLET)))
            properties.set("indent", str(-Pt(BULLET)))
            properties.append(parse_xml(f'<a:buFont {nsdecls("a")} typeface="Arial"/>'))
            properties.append(parse_xml(f'<a:buChar {nsdecls("a")} char="•"/>'))
        put(paragraph, line, size, colour)


def only(shape: Any, line: Sequence[Letters], size: float, colour: str, anchor: Any) -> None:
    """A placeholder with one paragraph in it; an empty one goes, or it would ask to be filled in."""
    if not as_text(line).strip():
        shape.element.getparent().remove(shape.element)
        return
    frame = shape.text_frame
    frame.vertical_anchor = anchor
    frame.margin_left = frame.margin_right = 0
    frame.paragraphs[0].alignment = PP_ALIGN.LEFT
    put(frame.paragraphs[0], line, size, colour)


def fill_cell(cell: Any, line: Sequence[Letters], size: float, fill: str, head: bool, right: bool) -> None:
    """Words into a cell of a table, on the colour ``fill``."""
    cell.fill.solid()
    cell.fill.fore_color.rgb = _colour(fill)
    cell.margin_left = cell.margin_right = Pt(CELL_SIDE)
    cell.margin_top = cell.margin_bottom = Pt(CELL_TOP)
    paragraph = cell.text_frame.paragraphs[0]
    paragraph.alignment = PP_ALIGN.RIGHT if right else PP_ALIGN.LEFT
    put(paragraph, line, size, WHITE if head else INK)
    if not paragraph.runs:  # or an empty cell is as high as its program's own letters, and the table grows
        paragraph._p.append(parse_xml(f'<a:endParaRPr {nsdecls("a")} sz="{round(size * 100)}"/>'))
