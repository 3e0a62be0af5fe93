"""The pages of a Word document: their size, letters and headings, and what stands at head and foot of each."""

from docx.document import Document as Package
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from discovery.document.formats import docx_words as xml
from discovery.document.formats.docx_template import SIZES, style_ids
from discovery.document.style import Style

TWIPS = 56.6929
"""Twentieths of a point in a millimetre, as Word measures tables."""


def dress(package: Package, style: Style) -> None:
    """Page, letters and headings; header and footer with page numbers."""
    section = package.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(16)
    section.top_margin, section.bottom_margin = Mm(17), Mm(18)
    letters = style.family or "Arial"
    normal = package.styles["Normal"]
    normal.font.name, normal.font.size = letters, Pt(9.5)
    normal.paragraph_format.space_after = Pt(4)
    for name, size in SIZES.items():
        heading = package.styles[name]
        heading.font.name, heading.font.size, heading.font.bold = letters, Pt(size), True
        heading.paragraph_format.space_before, heading.paragraph_format.space_after = Pt(size * 0.8), Pt(3)
        heading.font.color.rgb = RGBColor.from_string(style.primary[1:].upper())
        heading.element.rPr.rFonts.attrib.clear()
        heading.element.rPr.rFonts.set(qn("w:ascii"), letters)
        heading.element.rPr.rFonts.set(qn("w:hAnsi"), letters)
    normal.element.rPr.append(parse_xml(f'<w:lang {xml.NAMESPACE} w:val="{style.reading_language}"/>'))
    _replace(section.footer, _foot(style, section.page_width - Mm(32)))
    if style.header:
        _replace(section.header, xml.paragraph(xml.text_run(style.header, _RUNNING), "Header"))


_RUNNING = xml.run_properties(colour=xml.QUIET, size=15)


def _foot(style: Style, room: int, name: str = "Footer") -> str:
    """The words and the page number at the foot of a page with so much room between its margins."""
    words = " · ".join(part for part in (style.footer, style.classification) if part)
    tabs = f'<w:tabs><w:tab w:val="right" w:pos="{round(room / Mm(1) * TWIPS)}"/></w:tabs>'
    number = xml.field("PAGE", "1") + xml.text_run(" / ", _RUNNING) + xml.field("NUMPAGES", "1")
    return xml.paragraph(xml.text_run(words, _RUNNING) + "<w:r><w:tab/></w:r>" + number, name, tabs)


def mark(package: Package, style: Style) -> None:
    """Put the house's words on every page of a file that came with headers and footers of its own, below those."""
    section = package.sections[0]
    parts = [(section.header, section.footer)]
    if section.different_first_page_header_footer:
        parts.append((section.first_page_header, section.first_page_footer))
    if package.settings.odd_and_even_pages_header_footer:
        parts.append((section.even_page_header, section.even_page_footer))
    styles = style_ids(package, style.primary[1:].upper())
    words = " · ".join(part for part in (style.footer, style.classification) if part)
    room = (section.page_width or Mm(210)) - (section.left_margin or 0) - (section.right_margin or 0)
    for head, foot in parts:
        if foot.is_linked_to_previous:
            _replace(foot, _foot(style, room, styles["Footer"]))
        elif words:
            _append(foot, xml.paragraph(xml.text_run(words, _RUNNING), styles["Footer"]))
        if style.header:
            _append(head, xml.paragraph(xml.text_run(style.header, _RUNNING), styles["Header"]))


def _append(part: object, paragraph: str) -> None:
    part._element.append(parse_xml(rooted(paragraph)))  # type: ignore[attr-defined]


def _replace(part: object, paragraph: str) -> None:
    element = part._element  # type: ignore[attr-defined]
    for old in list(element):
        element.remove(old)
    _append(part, paragraph)


def rooted(text: str) -> str:
    """A piece of XML that stands by itself."""
    end = min(at for at in (text.find(" "), text.find(">"), text.find("/>")) if at > 0)
    return f"{text[:end]} {xml.NAMESPACE}{text[end:]}"
