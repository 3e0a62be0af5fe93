"""The document for Word: real headings, contents, links, tables whose heads come again on every page.

Rows are written as XML: python-docx takes six times as long for them. It gives the package, styles and pictures.
"""

import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

import docx as python_docx
from docx.document import Document as Package
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Mm

from discovery.diagram import png
from discovery.document.blocks import (
    Block,
    BulletList,
    Contents,
    Cover,
    Definition,
    Document,
    Figure,
    Heading,
    Inline,
    Lines,
    Note,
    PageEnd,
    Paragraph,
    Picture,
    SideBySide,
    Signatures,
    Single,
    Table,
    TableColumn,
    Tiles,
    apart,
)
from discovery.document.formats import docx_words as xml
from discovery.document.formats.column_widths import shares
from discovery.document.formats.dated_package import dated
from discovery.document.formats.docx_page import TWIPS, dress, mark, rooted
from discovery.document.formats.docx_template import has_marks, started_from, style_ids
from discovery.document.style import Style

_HEIGHT_MM = 235


def write(document: Document, picture: Callable[[str], bytes], style: Style, moment: datetime) -> bytes:
    """The file; the same document, pictures, style and moment give the same bytes.

    Args:
        document: what it says.
        picture: gives a figure by its key as PNG.
        style: how it looks.
        moment: when what it tells was last changed; it stands in the file as the time it was made.
    """
    package = started_from(style.template) if style.template else python_docx.Document()
    styles = style_ids(package, style.primary[1:].upper())
    if style.template:
        mark(package, style)
    else:
        dress(package, style)
    page = package.sections[0]
    room = (page.page_width or Mm(210)) - (page.left_margin or 0) - (page.right_margin or 0) - (page.gutter or 0)
    _Writer(document, package, picture, style, styles, room / Mm(1)).write()
    cover = next((block for block in document.blocks if isinstance(block, Cover)), None)
    facts = package.core_properties
    facts.title = (cover.title if cover else "Discovery")[:255]
    facts.author = facts.last_modified_by = ""  # nobody said who wrote it
    facts.created = facts.modified = moment.replace(microsecond=0)
    facts.revision, facts.comments, facts.keywords = 1, "", "data analytics discovery"
    written = io.BytesIO()
    package.save(written)
    return dated(written.getvalue(), moment)


@dataclass
class _Writer:
    """Puts blocks at the end of a package."""

    document: Document
    package: Package
    picture: Callable[[str], bytes]
    style: Style
    styles: Mapping[str, str]
    room: float
    """Millimetres between the margins of a page."""
    beside: list[str] | None = None
    """What is put while a column beside another one is filled."""
    bookmarks: xml.Bookmarks = field(default_factory=xml.Bookmarks)

    def write(self) -> None:
        body = self.package.element.body
        for old in [one for one in body if one.tag != qn("w:sectPr")]:
            body.remove(old)
        for block in self.document.blocks:
            self._block(block)

    @property
    def primary(self) -> str:
        return self.style.primary[1:].upper()

    def line(self, runs: Inline, size: int = 0) -> str:
        return xml.line(runs, self.style.accent[1:].upper(), size)

    def put(self, text: str) -> None:
        if self.beside is not None:
            self.beside.append(text)
            return
        body = self.package.element.body
        body.insert(len(body) - 1, parse_xml(rooted(text)))

    def _block(self, block: Block) -> None:
        if isinstance(block, SideBySide):
            left, right = round(self.room * _LEFT, 1), round(self.room * (1 - _LEFT), 1)
            self._grid([left, right], [[(self._column(block.left, left), ""), (self._column(block.right, right), "")]])
            self.put(xml.paragraph("", more=_GAP))
        else:
            self._single(block)

    def _column(self, blocks: Iterable[Single], room: float) -> str:
        """Blocks as what stands in a cell so wide; Word wants a paragraph at its end."""
        whole, self.room, self.beside = self.room, room - _INSET, []
        for block in blocks:
            self._single(block)
        put = "".join(self.beside)
        self.room, self.beside = whole, None
        return put + xml.paragraph("", more=_GAP)

    def _single(self, block: Single) -> None:  # noqa: C901 - one case a kind of block
        match block:
            case Heading():
                level = max(1, block.level - 1)
                self.put(
                    xml.paragraph(
                        self.bookmarks.around(block.anchor, xml.text_run(block.text)), self.styles[f"Heading {level}"]
                    )
                )
            case Paragraph():
                self.put(xml.paragraph(self.line(block.inline)))
            case Note():
                self.put(xml.paragraph(xml.text_run(block.text, xml.run_properties(colour=xml.QUIET))))
            case Lines():
                self.put(xml.paragraph("<w:r><w:br/></w:r>".join(map(self.line, block.lines))))
            case Definition():
                self.put(xml.paragraph(xml.text_run(f"{block.term}: ", "<w:b/>") + self.line(block.inline)))
            case BulletList():
                sign = "" if has_marks(self.package) else xml.text_run("• ")
                for item in block.items:
                    text = sign + self.line(item)
                    self.put(xml.paragraph(text, self.styles["List Bullet"], '<w:spacing w:after="20"/>'))
            case Table():
                self._table(block)
            case Figure():
                self._picture(block, self.picture(block.key))
            case Picture():
                self._picture(block, self.document.pictures[block.key])
            case Cover():
                self._cover(block)
            case Tiles():
                self._tiles(block)
            case Contents():
                self._contents()
            case Signatures():
                for whom, name in block.signers:
                    called = f"{whom}: {name}" if name else whom
                    lines = f"{'_' * 46}    Date {'_' * 16}\n{called}"
                    self.put(xml.paragraph(xml.text_run(lines), more='<w:spacing w:before="560"/>'))
            case PageEnd():
                self._new_page()

    def _new_page(self) -> None:
        """Go on upon a new page, on which nothing of the paragraph that ends the old one is to be seen."""
        self.put(xml.paragraph('<w:r><w:br w:type="page"/></w:r>', more=_UNSEEN))

    # ---- what stands in front

    def _cover(self, cover: Cover) -> None:
        if self.style.logo:
            self._logo()
        large, middle = (30, 20) if cover.small else (52, 28)
        inside = xml.paragraph(xml.text_run(cover.title, xml.run_properties(True, colour="FFFFFF", size=large)))
        if cover.owner:
            inside += xml.paragraph(xml.text_run(cover.owner, xml.run_properties(colour="FFFFFF", size=middle)))
        self._grid([self.room], [[(inside, self.primary)]], "" if cover.small else "2600")
        if cover.small:
            facts = " · ".join(f"{term}: {words}" for term, words in cover.facts)
            self.put(xml.paragraph(xml.text_run(facts, xml.run_properties(colour=xml.QUIET, size=_SMALL))))
            return
        tab = '<w:tabs><w:tab w:val="left" w:pos="2000"/></w:tabs><w:spacing w:after="40"/>'
        self.put(xml.paragraph(""))
        for term, words in cover.facts:
            named = xml.text_run(term, xml.run_properties(colour=xml.QUIET)) + "<w:r><w:tab/></w:r>"
            self.put(xml.paragraph(named + xml.text_run(words, "<w:b/>"), more=tab))
        self.put(xml.paragraph(xml.text_run(cover.about, xml.run_properties(colour=xml.QUIET))))

    def _logo(self) -> None:
        """The logo as pixels, which every Word can show; at most 70 mm wide."""
        is_drawing = self.style.logo_type == "image/svg+xml"
        pixels = png(self.style.logo.decode(), 4) if is_drawing else self.style.logo
        self.package.add_picture(io.BytesIO(pixels), height=Mm(14))
        shape = self.package.inline_shapes[-1]
        if shape.width > Mm(70):
            shape.width, shape.height = Mm(70), round(shape.height * Mm(70) / shape.width)
        shape._inline.docPr.set("descr", "Logo")
        self.package.paragraphs[-1].alignment = WD_ALIGN_PARAGRAPH.RIGHT

    def _tiles(self, tiles: Tiles) -> None:
        cells = [
            (
                xml.paragraph(xml.text_run(figure, xml.run_properties(True, colour=self.primary, size=32)))
                + xml.paragraph(xml.text_run(what, xml.run_properties(colour=xml.QUIET, size=15))),
                "EEF3F6",
            )
            for figure, what in tiles.tiles
        ]
        self._grid([self.room / len(cells)] * len(cells), [cells])
        self.put(xml.paragraph("", more=_GAP))

    def _grid(self, widths: Sequence[float], rows: list[list[tuple[str, str]]], height: str = "") -> None:
        """A table that only arranges: cells as XML with the colour they stand on; ``height`` centres what is in it."""
        tall = f'<w:trPr><w:trHeight w:val="{height}" w:hRule="atLeast"/></w:trPr>' if height else ""
        lines = "".join(
            f"<w:tr>{tall}"
            + "".join(
                _cell(width, inside, fill, '<w:vAlign w:val="center"/>' if height else "")
                for width, (inside, fill) in zip(widths, row, strict=True)
            )
            + "</w:tr>"
            for row in rows
        )
        self.put(_table_of(widths, lines, borders=False))

    def _contents(self) -> None:
        chapters = [one for one in apart(self.document.blocks) if isinstance(one, Heading) and one.level == 2]
        self.put(xml.paragraph(xml.text_run("Contents", xml.run_properties(True, colour=self.primary, size=26))))
        tabs = f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{round(self.room * TWIPS)}"/></w:tabs>'
        for at, chapter in enumerate(chapters):
            begin = end = ""
            if at == 0:
                begin = (
                    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> '
                    'TOC \\o "1-1" \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
                )
            if at == len(chapters) - 1:
                end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
            name = xml.place(chapter.anchor)
            inside = f"{xml.text_run(chapter.text)}<w:r><w:tab/></w:r>"
            link = f'<w:hyperlink w:anchor="{name}" w:history="1">{inside}</w:hyperlink>'
            page = xml.field(f"PAGEREF {name} \\h").replace('"begin"/>', '"begin" w:dirty="true"/>', 1)
            self.put(xml.paragraph(begin + link + page + end, more=f'{tabs}<w:spacing w:after="40"/>'))
        self._new_page()

    # ---- tables and pictures

    def _table(self, table: Table) -> None:
        if not table.rows:
            return
        widths = [share * self.room for share in shares(table, _LINE * self.room / _WIDE)]
        white = xml.run_properties(True, colour="FFFFFF", size=_SMALL)
        heads = "".join(
            _cell(width, xml.paragraph(xml.text_run(column.title, white), more=_ways(column)), self.primary)
            for width, column in zip(widths, table.columns, strict=True)
        )
        lines = [f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{heads}</w:tr>"]
        for at, row in enumerate(table.rows):
            cells = []
            for place, (width, column, cell) in enumerate(zip(widths, table.columns, row.cells, strict=True)):
                inside = self.line(cell, _SMALL)
                if place == 0:
                    inside = self.bookmarks.around(row.anchor, inside)
                cells.append(_cell(width, xml.paragraph(inside, more=_ways(column)), "EEF3F6" if at % 2 else ""))
            lines.append(f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{''.join(cells)}</w:tr>")
        self.put(_table_of(widths, "".join(lines), borders=True))
        self.put(xml.paragraph("", more=_GAP))

    def _picture(self, figure: Figure | Picture, content: bytes) -> None:
        shown = self.package.add_picture(io.BytesIO(content), width=Mm(self.room))
        if shown.height > Mm(_HEIGHT_MM):
            shown.width, shown.height = Mm(round(_HEIGHT_MM * shown.width / shown.height)), Mm(_HEIGHT_MM)
        drawn = self.package.element.body.findall(f".//{qn('wp:docPr')}")[-1]
        drawn.set("descr", figure.about)
        drawn.set("name", figure.key)
        self.put(xml.paragraph(xml.text_run(figure.about, xml.run_properties(colour=xml.QUIET, size=_SMALL))))


_SMALL = 15
"""Half points, in tables."""
_LINE, _WIDE = 122, 178
"""Characters that a line of a table holds over so many millimetres."""
_LEFT, _INSET = 0.54, 2.5
"""The share of the left one of two columns, and the millimetres at the sides of a cell."""
_GAP = '<w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/>'
_UNSEEN = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'
_CLOSE = '<w:spacing w:before="20" w:after="20"/>'


def _ways(column: TableColumn) -> str:
    """How the paragraphs of a column stand."""
    return _CLOSE + ('<w:jc w:val="right"/>' if column.alignment == "right" else "")


def _cell(width: float, inside: str, fill: str, more: str = "") -> str:
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{round(width * TWIPS)}" w:type="dxa"/>{shade}{more}</w:tcPr>{inside}</w:tc>'


def _table_of(widths: Sequence[float], lines: str, borders: bool) -> str:
    thin = 'w:val="single" w:sz="4" w:space="0" w:color="CBD5DD"'
    around = f"<w:tblBorders><w:top {thin}/><w:bottom {thin}/><w:insideH {thin}/></w:tblBorders>" if borders else ""
    columns = "".join(f'<w:gridCol w:w="{round(width * TWIPS)}"/>' for width in widths)
    total = round(sum(widths) * TWIPS)
    look = f'<w:tblW w:w="{total}" w:type="dxa"/>{around}<w:tblLayout w:type="fixed"/>'
    margins = '<w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar>'
    return f"<w:tbl><w:tblPr>{look}{margins}</w:tblPr><w:tblGrid>{columns}</w:tblGrid>{lines}</w:tbl>"
