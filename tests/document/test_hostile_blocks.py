"""Hostile texts in every kind of block, through every format of the document: read back as typed, and none of them acts.

All 2,000 with DISCOVERY_LONG=1, a share of them otherwise.
"""

import io
import os
import re
import unicodedata
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any

import docx
import pypdfium2
import pytest
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph as WordParagraph
from pptx import Presentation

from discovery.document.blocks import (
    BulletList,
    Code,
    Cover,
    Definition,
    Document,
    Emphasis,
    Heading,
    Hole,
    Inline,
    Lines,
    Note,
    Paragraph,
    Series,
    Signatures,
    Table,
    TableColumn,
    TableRow,
    Tag,
    Text,
    Tiles,
)
from discovery.document.deck import Deck, Slide
from discovery.document.formats import docx as word
from discovery.document.formats import html, markdown, pdf, pptx
from discovery.document.style import Style
from tests.document.test_html import read as read_page
from tests.document.test_markdown_readers import READERS
from tests.document.test_slides import texts as texts_of_slide
from tests.exporters.active_content import in_package, in_pdf
from tests.exporters.test_hostile_texts import Written, composed, squeezed, without_unseen
from tests.hostile_texts import hostile_texts, words_of_its_own

LONG = bool(os.environ.get("DISCOVERY_LONG"))
TEXTS = hostile_texts(2_000) if LONG else hostile_texts(2_000)[::10]
WHEN = datetime(2026, 3, 2, 9, tzinfo=UTC)
RUNS: tuple[Callable[[str], Any], ...] = (
    *(Text, Emphasis, lambda text: Emphasis(text, strong=True), Hole, lambda text: Series((text,))),
    *(Tag, Code),
)


def in_fours(things: list[Any]) -> list[tuple[Any, ...]]:
    """Four at a time; fewer at the end are left out."""
    return [tuple(things[at : at + 4]) for at in range(0, len(things) - 3, 4)]


def filled(texts: list[str]) -> Document:
    """A document with all of the texts in cells, and with some of them in each other kind of block."""
    lines: list[Inline] = [(RUNS[at % 5](text),) for at, text in enumerate(texts)]
    cells = [*lines, *[(Text(""),)] * (-len(lines) % 4)]
    some, marked = texts[:12], [(Text("name"), run(text)) for run, text in zip(RUNS, texts, strict=False)]
    return Document(
        (
            Cover(texts[0], texts[1], ((texts[2], texts[3]),), texts[4]),
            *(Heading(2, text, f"part-{at}") for at, text in enumerate(some)),
            *(Note(text) for text in some),
            *(Definition(text, line) for text, line in zip(some, lines, strict=False)),
            Lines(tuple(lines[:12])),
            BulletList(tuple(lines[:12])),
            *(Paragraph(line) for line in marked),
            Tiles(((texts[5], texts[6]),)),
            Signatures(((texts[7], texts[8]),)),
            Table(
                tuple(TableColumn(text) for text in texts[9:13]),
                tuple(TableRow(cells=row) for row in in_fours(cells)),
            ),
        )
    )


@pytest.fixture(scope="module", name="given")
def _given() -> Document:
    return filled(TEXTS)


def _none(_key: str) -> Any:
    raise AssertionError("there is no picture")


def _lacking(texts: list[str], seen: str, fold: Callable[[str], str] = squeezed) -> list[str]:
    shown = fold(seen)
    return [text for text in texts if fold(text) not in shown]


def test_the_page_and_the_screen(given: Document) -> None:
    for written in (html.write(given, _none, Style()), html.on_screen(given, _none, {}, dark=False)):
        assert _lacking(TEXTS, read_page(written).words) == []


@pytest.mark.parametrize("name", READERS)
def test_markdown(name: str, given: Document) -> None:
    (page,) = READERS[name]([markdown.write(given)])
    seen = Written(page)
    assert seen.active == [] and _lacking(TEXTS, seen.words, composed) == []


def test_the_word_file(given: Document) -> None:
    content = word.write(given, _none, Style(), WHEN)
    body = docx.Document(io.BytesIO(content)).element.body
    seen = "\n".join(WordParagraph(one, None).text for one in body.iter(qn("w:p")))  # type: ignore[arg-type]
    assert in_package(content) == [] and _lacking(TEXTS, seen) == []


def test_the_pages() -> None:
    content = pdf.write(filled([text for text in TEXTS if not goes_left(text)]), _none, Style(), WHEN).content
    assert in_pdf(content) == []
    pages = [without_unseen(page) for page in _pages(content)]
    seen = "".join(pages)
    assert words_of_its_own("".join(text for text in TEXTS if not goes_left(text))) <= words_of_its_own(seen)
    parted = _lacking([text for text in TEXTS if text.isascii()], seen, without_unseen)
    assert [text for text in parted if not _goes_on_overleaf(without_unseen(text), pages)] == []


def _goes_on_overleaf(text: str, pages: list[str]) -> bool:
    """Whether a text begins on one page and ends on the next, so that what stands on every page is in between."""
    return any(
        text[:at] in page and text[at:] in following
        for page, following in pairwise(pages)
        for at in range(1, len(text))
    )


def test_pages_with_letters_that_go_to_the_left() -> None:
    """A reader of PDF puts what stands beside them into an order of its own: words alone are found, some backwards."""
    texts = [text for text in hostile_texts(2_000) if goes_left(text)][: None if LONG else 40]
    content = pdf.write(filled(texts), _none, Style(), WHEN).content
    assert in_pdf(content) == []
    found = set(re.findall("k[0-9]{5}z|z[0-9]{5}k", without_unseen("".join(_pages(content)))))
    assert [word for text in texts for word in words_of_its_own(text) if not {word, f"z{word[1:-1]}k"} & found] == []


def goes_left(text: str) -> bool:
    """Whether a text has letters that go from right to left, or signs that turn the way of letters."""
    return any(unicodedata.bidirectional(letter) in _LEFT for letter in text)


_LEFT = ("R", "AL", "AN", "RLE", "RLO", "RLI", "LRE", "LRO", "LRI", "PDF", "PDI")


def _pages(content: bytes) -> list[str]:
    return [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(content)]


def test_the_slides() -> None:
    """What is too long for its place is cut on the slide and whole in the notes."""
    slides = tuple(
        Slide(texts[0], texts[1], (BulletList(tuple((Text(text),) for text in texts)),), texts[2])
        for texts in in_fours(TEXTS)
    )
    content = pptx.write(Deck(Cover(TEXTS[0], TEXTS[1], (), TEXTS[2]), slides), _none, Style(), WHEN)
    file = Presentation(io.BytesIO(content))
    assert in_package(content) == [] and len(file.slides) == len(slides) + 1
    seen = "\n".join(text for page in file.slides for text in texts_of_slide(page))
    shown = [
        text for slide in slides for block in slide.blocks if isinstance(block, BulletList) for text in _texts(block)
    ]
    assert len(_lacking(shown, seen)) <= len(shown) / 20


def _texts(block: BulletList) -> list[str]:
    return [run.text for item in block.items for run in item if isinstance(run, Text)]
