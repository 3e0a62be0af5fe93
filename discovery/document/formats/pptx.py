"""A deck as a PowerPoint file: real titles, real tables, pictures with words for those who do not see them.

Nothing runs over its box: what a text needs is measured first. What there is no room for is counted on the slide and
stands in the notes or in the document. Charts are left out on purpose: those of python-pptx fail Microsoft's own check.
"""

import io
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.util import Pt

from discovery.document.blocks import (
    BulletList,
    Cover,
    Figure,
    Heading,
    Note,
    Paragraph,
    SideBySide,
    Single,
    Table,
    Tiles,
)
from discovery.document.deck import Deck, Slide
from discovery.document.formats.dated_package import dated
from discovery.document.formats.docx_words import fit_letters
from discovery.document.formats.slide_drawing import INK, PALE, WHITE, fill, fill_cell, only, put, rectangle
from discovery.document.formats.slide_fitting import AFTER, BULLET, column_widths, fit_list, rows_that_fit
from discovery.document.formats.slide_master import COVER, HIGH, MARGIN, PLAIN, QUIET, WIDE, Box, place, presentation
from discovery.document.formats.slide_text import (
    LINE,
    SMALLEST,
    Letters,
    as_text,
    letters_of,
    lines_needed,
    plain_letters,
    shortened,
)
from discovery.document.style import Style

_TOP, _BOTTOM, _GAP = 112.0, 496.0, 12.0
_BAND = 300.0
"""The height of the coloured part of the cover."""
_TILES = 72.0
_HIGHEST_PICTURE = 300.0
_MOST_NOTE = 1500


def write(deck: Deck, picture: Callable[[str], bytes], style: Style, moment: datetime) -> bytes:
    """The file; the same deck, pictures, style and moment give the same bytes.

    Args:
        deck: what it says.
        picture: gives a figure by its key as PNG.
        style: how it looks.
        moment: when what it tells was last changed; it stands in the file as the time it was made.
    """
    package = presentation(style)
    _cover(package, deck.cover, style)
    for slide in deck.slides:
        _Page(package, slide, picture, style, deck.cover.title).write()
    facts = package.core_properties
    facts.title = fit_letters(deck.cover.title)[:255]
    facts.author = facts.last_modified_by = ""  # nobody said who wrote it
    facts.created = facts.modified = moment.replace(microsecond=0, tzinfo=None)
    facts.revision, facts.comments, facts.keywords = 1, "", "data analytics discovery"
    written = io.BytesIO()
    package.save(written)
    return dated(written.getvalue(), moment)


def left_out(deck: Deck, drawing: Callable[[str], str], style: Style) -> int:
    """How many items of lists and rows of tables the slides have no room for; ``drawing`` gives a figure as SVG."""
    package = presentation(style)
    pages = [_Page(package, slide, lambda key: _blank(drawing(key)), style, deck.cover.title) for slide in deck.slides]
    for page in pages:
        page.write()
    return sum(page.left_out for page in pages)


def _blank(drawing: str) -> bytes:
    """A picture that takes as much room as a drawing and shows nothing: only how high it is matters."""
    from PIL import Image

    size = re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', drawing)
    wide, high = (float(part) for part in size.groups()) if size else (4.0, 3.0)
    written = io.BytesIO()
    Image.new("1", (1000, max(1, round(1000 * high / wide)))).save(written, "PNG")
    return written.getvalue()


# ---- the first slide


def _cover(package: Any, cover: Cover, style: Style) -> None:
    slide = package.slides.add_slide(package.slide_layouts[COVER])
    band = rectangle(slide, (0, 0, WIDE, _BAND), style.primary[1:].upper(), "Band")
    slide.shapes._spTree.remove(band._element)
    slide.shapes._spTree.insert(2, band._element)
    wide = WIDE - 2 * MARGIN
    title = plain_letters(cover.title, True)
    size = next((one for one in (40, 34, 28) if lines_needed(title, one, wide) <= 2), 28)
    only(slide.shapes.title, shortened(title, size, wide, 3), size, WHITE, MSO_ANCHOR.BOTTOM)
    owner = shortened(plain_letters(cover.owner), 24, wide, 1)
    only(slide.placeholders[1], owner, 24, WHITE, MSO_ANCHOR.TOP)
    facts = [*([("Classification", style.classification)] if style.classification else []), *cover.facts]
    room = wide - 160 if _has_logo(style) else wide
    lines = [shortened((Letters(f"{term}: "), *plain_letters(words, True)), 16, room, 1) for term, words in facts[:7]]
    lines.append(shortened(plain_letters(cover.about), 16, room, 1))
    box = slide.shapes.add_textbox(0, 0, 0, 0)
    place(box, (MARGIN, _BAND + 24, room, HIGH - _BAND - 48))
    fill(box.text_frame, lines, 16, 4.0)
    if _has_logo(style):
        logo = slide.shapes.add_picture(io.BytesIO(style.logo), 0, 0, height=Pt(48))
        logo.left, logo.top = Pt(WIDE - MARGIN) - logo.width, Pt(_BAND + 24)
        logo._element.nvPicPr.cNvPr.set("descr", "Logo")
    slide.notes_slide.notes_text_frame.text = fit_letters(cover.about)


def _has_logo(style: Style) -> bool:
    return bool(style.logo) and "svg" not in style.logo_type


_NUMBER = (
    '<a:fld id="{{C1FF6DA9-008F-8B48-92A6-B652298478BF}}" type="slidenum"><a:rPr lang="en-US"/><a:t>{0}</a:t></a:fld>'
)


def _more(count: int) -> str:
    return f"and {count} more in the document"


# ---- all other slides


@dataclass
class _Page:
    """Puts one slide at the end of a package."""

    package: Any
    slide: Slide
    picture: Callable[[str], bytes]
    style: Style
    title: str
    page: Any = None
    notes: list[str] = field(default_factory=list)
    """What stands on it, as it is before it is shortened, for the notes."""
    left_out: int = 0
    """Items of lists and rows of tables that have no room on it."""

    def write(self) -> None:
        self.page = self.package.slides.add_slide(self.package.slide_layouts[PLAIN])
        self._head()
        top = _TOP
        for block in self.slide.blocks:
            if isinstance(block, SideBySide):
                wide = (WIDE - 2 * MARGIN - 40) / 2
                self._column(block.left, (MARGIN, top, wide, _BOTTOM - top))
                self._column(block.right, (MARGIN + wide + 40, top, wide, _BOTTOM - top))
            else:
                top += self._single(block, (MARGIN, top, WIDE - 2 * MARGIN, _BOTTOM - top))
        self._foot()
        where = [f"In the document: {self.slide.chapter}."] if self.slide.chapter else []
        self.page.notes_slide.notes_text_frame.text = "\n".join([*where, *(one[:_MOST_NOTE] for one in self.notes)])

    @property
    def primary(self) -> str:
        return self.style.primary[1:].upper()

    def _head(self) -> None:
        title = self.page.shapes.title
        title.text_frame.vertical_anchor = MSO_ANCHOR.MIDDLE
        title.text_frame.text = self.slide.title
        rectangle(self.page, (0, 30, 14, 34), self.style.accent[1:].upper(), "Mark")
        if self.slide.lead:
            wide = WIDE - 2 * MARGIN
            lead = shortened(plain_letters(self.slide.lead), 16, wide, 1)
            self._words([lead], 16, (MARGIN, 76.0, wide, 24.0), QUIET)

    def _foot(self) -> None:
        """Footer and number in the places that the layout has for them."""
        words = " · ".join(one for one in (self.style.classification, self.style.footer, self.title) if one)
        line = shortened(plain_letters(words), SMALLEST, WIDE - 2 * MARGIN - 100, 1)
        number = str(len(self.package.slides))
        for name, kind, inside in (
            ("Footer", 'type="ftr" sz="quarter" idx="11"', ""),
            ("Slide number", 'type="sldNum" sz="quarter" idx="12"', _NUMBER.format(number)),
        ):
            at = max(int(one.get("id")) for one in self.page.shapes._spTree.iter(qn("p:cNvPr"))) + 1
            self.page.shapes._spTree.append(
                parse_xml(
                    f'<p:sp {nsdecls("p", "a")}><p:nvSpPr><p:cNvPr id="{at}" name="{name}"/><p:cNvSpPr>'
                    f'<a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph {kind}/></p:nvPr></p:nvSpPr><p:spPr/>'
                    f"<p:txBody><a:bodyPr/><a:lstStyle/><a:p>{inside}</a:p></p:txBody></p:sp>"
                )
            )
        footer = next(one for one in self.page.placeholders if one.placeholder_format.idx == 11)
        footer.text_frame.paragraphs[0].add_run().text = as_text(line)

    def _words(self, lines: Sequence[Sequence[Letters]], size: float, box: Box, colour: str = INK) -> None:
        shape = self.page.shapes.add_textbox(0, 0, 0, 0)
        place(shape, box)
        fill(shape.text_frame, lines, size, colour=colour)

    def _column(self, blocks: Sequence[Single], box: Box) -> None:
        left, top, wide, high = box
        for block in blocks:
            used = self._single(block, (left, top, wide, high))
            top, high = top + used, high - used

    def _single(self, block: object, box: Box) -> float:
        """Put a block at the top of a box; gives the height that it took, with the gap below."""
        left, top, wide, _high = box
        match block:
            case Heading():
                self._words([plain_letters(block.text, True)], 18, (left, top, wide, 24.0), self.primary)
                return 34.0
            case Note():
                self._words([plain_letters(block.text)], 16, (left, top, wide, 24.0), QUIET)
                return 34.0
            case Paragraph():
                return self._paragraph(block, box)
            case BulletList():
                return self._list(block, box)
            case Tiles():
                return self._tiles(block, box)
            case Figure():
                return self._figure(block, box)
            case Table():
                return self._table(block, box)
        raise TypeError(f"A slide has no place for {type(block).__name__}.")

    def _paragraph(self, block: Paragraph, box: Box) -> float:
        left, top, wide, high = box
        most = int(high // (16 * LINE))
        if most < 1:
            return 0.0
        every = letters_of(block.inline)
        line = shortened(every, 16, wide, min(most, 4))
        if as_text(line) != as_text(every):
            self.notes.append(as_text(every))
        tall = lines_needed(line, 16, wide) * 16 * LINE
        self._words([line], 16, (left, top, wide, tall))
        return tall + _GAP

    def _list(self, block: BulletList, box: Box) -> float:
        left, top, wide, high = box
        fitting = fit_list(block.items, wide, high)
        self.notes += [as_text(letters_of(item)) for item in block.items[: len(fitting.items)]]
        shape = self.page.shapes.add_textbox(0, 0, 0, 0)
        tall = sum(
            lines_needed(one, fitting.size, wide - BULLET) * fitting.size * LINE + AFTER for one in fitting.items
        )
        place(shape, (left, top, wide, tall))
        fill(shape.text_frame, fitting.items, fitting.size, AFTER, mark=True)
        self._left_out(fitting.left_out, left, top + tall, wide)
        return tall + _GAP

    def _left_out(self, count: int, left: float, top: float, wide: float) -> None:
        if count:
            self.left_out += count
            self._words([plain_letters(_more(count))], SMALLEST, (left, top, wide, SMALLEST * LINE), QUIET)

    def _tiles(self, block: Tiles, box: Box) -> float:
        left, top, wide, _high = box
        each = (wide - _GAP * (len(block.tiles) - 1)) / len(block.tiles)
        for at, (figure, what) in enumerate(block.tiles):
            shape = rectangle(self.page, (left + at * (each + _GAP), top, each, _TILES), PALE, "Figure")
            frame = shape.text_frame
            frame.vertical_anchor = MSO_ANCHOR.MIDDLE
            frame.word_wrap = True
            frame.margin_left = frame.margin_right = Pt(8)
            frame.margin_top = frame.margin_bottom = 0
            second = shortened(plain_letters(what), SMALLEST, each - 16, 2)
            frame.paragraphs[0].alignment = PP_ALIGN.LEFT
            put(frame.paragraphs[0], plain_letters(figure, True), 24, self.primary)
            below = frame.add_paragraph()
            below.alignment = PP_ALIGN.LEFT
            put(below, second, SMALLEST, QUIET)
        return _TILES + 20.0

    def _figure(self, block: Figure, box: Box) -> float:
        left, top, wide, high = box
        shape = self.page.shapes.add_picture(io.BytesIO(self.picture(block.key)), 0, 0)
        ratio = shape.width / shape.height
        tall = min(_HIGHEST_PICTURE, high, wide / ratio)
        place(shape, (left + (wide - tall * ratio) / 2, top, tall * ratio, tall))
        shape._element.nvPicPr.cNvPr.set("descr", block.about)
        shape._element.nvPicPr.cNvPr.set("name", block.key)
        return tall + _GAP

    def _table(self, block: Table, box: Box) -> float:
        left, top, wide, high = box
        widths = column_widths(block, wide)
        size, rows, heights = rows_that_fit(block, widths, high)
        if len(rows) < 2:
            self._left_out(len(block.rows), left, top, wide)
            return SMALLEST * LINE
        frame = self.page.shapes.add_table(len(rows), len(widths), 0, 0, 0, 0)
        place(frame, (left, top, wide, sum(heights)))
        frame._element.nvGraphicFramePr.cNvPr.set("descr", f"{self.slide.title}: {len(rows) - 1} rows")
        grid = frame.table
        for column, width in zip(grid.columns, widths, strict=True):
            column.width = Pt(round(width, 1))
        for at, (line, tall) in enumerate(zip(rows, heights, strict=True)):
            grid.rows[at].height = Pt(round(tall, 1))
            ground = self.primary if at == 0 else PALE if at % 2 == 0 else WHITE
            for place_in_row, (column, letters) in enumerate(zip(block.columns, line, strict=True)):
                fill_cell(grid.cell(at, place_in_row), letters, size, ground, at == 0, column.alignment == "right")
        self.notes += [as_text(letters_of(row.cells[0])) for row in block.rows[: len(rows) - 1]]
        self._left_out(len(block.rows) - len(rows) + 1, left, top + sum(heights) + 4, wide)
        return sum(heights) + 2 * _GAP
