"""A Word file as the start of another: its styles, theme, page, header and footer stay, and nothing that it says.

What it remembers of its author and of earlier drafts goes too: comments, footnotes, properties, locks, mail lists.
"""

import io
from copy import deepcopy
from typing import Any

import docx as python_docx
from docx.document import Document as Package
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from discovery.document.formats import docx_words as xml

_KEPT_IN_FILE = {"officeDocument"}
_LOOKS = {"styles", "theme", "numbering", "settings", "fontTable", "header", "footer"}
_FORGOTTEN = (
    "attachedTemplate",
    "mailMerge",
    "documentProtection",
    "writeProtection",
    "trackRevisions",
    "docVars",
    "rsids",
    "footnotePr",
    "endnotePr",
    "updateFields",
)
_OF_PAGE = (qn("w:headerReference"), qn("w:footerReference"))
SIZES = {"Heading 1": 16.0, "Heading 2": 11.0, "Heading 3": 10.0}
"""Points of the headings that a document has."""


def started_from(template: bytes) -> Package:
    """An empty document with the look of a Word file that was looked at."""
    package = python_docx.Document(io.BytesIO(template))
    _only(package.part.package, _KEPT_IN_FILE)
    body = package.element.body
    page = _page_of(package)
    for old in list(body):
        body.remove(old)
    body.append(page)
    used = {reference.get(qn("r:id")) for reference in page if reference.tag in _OF_PAGE}
    for name, relation in [*package.part.rels.items()]:
        kind = relation.reltype.rpartition("/")[2]
        if kind not in _LOOKS or (kind in ("header", "footer") and name not in used):
            del package.part.rels[name]
    settings = package.settings
    for name in _FORGOTTEN:
        for old in settings.element.findall(qn(f"w:{name}")):
            settings.element.remove(old)
    _only(package.part._settings_part, set())
    return package


def _only(part: Any, kinds: set[str]) -> None:
    """Let a part lead to these kinds of others alone; what nothing leads to is not written."""
    for name, relation in [*part.rels.items()]:
        if relation.reltype.rpartition("/")[2] not in kinds:
            del part.rels[name]


def _page_of(package: Package) -> Any:
    """The page of the last section, with the headers and footers that it goes on with from those before it."""
    sections = package.element.body.findall(f".//{qn('w:sectPr')}")
    page = deepcopy(sections[-1])
    for name in ("w:cols", "w:type", "w:sectPrChange", "w:footnotePr", "w:endnotePr", "w:pgNumType"):
        for old in page.findall(qn(name)):
            page.remove(old)
    there = {(one.tag, one.get(qn("w:type"))) for one in page if one.tag in _OF_PAGE}
    for section in reversed(sections[:-1]):
        for reference in section:
            key = (reference.tag, reference.get(qn("w:type")))
            if reference.tag in _OF_PAGE and key not in there:
                there.add(key)
                page.insert(0, deepcopy(reference))
    return page


def style_ids(package: Package, colour: str) -> dict[str, str]:
    """What Word knows the styles of a document by, by their English names; those that are missing are made.

    Args:
        package: the file; a Word of another language has other ids for the same styles.
        colour: of headings that have to be made, as ``17324D``.
    """
    there = {style.name: style for style in package.styles if style.type == WD_STYLE_TYPE.PARAGRAPH}
    for name in ("Heading 1", "Heading 2", "Heading 3", "List Bullet", "Header", "Footer"):
        if name not in there:
            there[name] = style = package.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=True)
            style.base_style = package.styles.default(WD_STYLE_TYPE.PARAGRAPH)
            if name in SIZES:
                style.font.size, style.font.bold = Pt(SIZES[name]), True
                style.font.color.rgb = RGBColor.from_string(colour)
                style.paragraph_format.space_before, style.paragraph_format.keep_with_next = Pt(10), True
                level = f'<w:outlineLvl {xml.NAMESPACE} w:val="{int(name[-1]) - 1}"/>'
                style.element.get_or_add_pPr().append(parse_xml(level))
    return {name: style.style_id for name, style in there.items() if name}


def has_marks(package: Package) -> bool:
    """Whether the style of lists puts a sign before each line, as that of a Word file that never had one may not."""
    style = next((style for style in package.styles if style.name == "List Bullet"), None)
    return style is not None and style.element.find(f".//{qn('w:numPr')}") is not None
