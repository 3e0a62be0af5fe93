"""The document as a web page: texts as they were typed, nothing active, and no request to anybody."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import HealthCheck, given, settings

from discovery.document.blocks import (
    BulletList,
    Code,
    Cover,
    Document,
    Emphasis,
    Heading,
    Hole,
    Link,
    Note,
    Paragraph,
    Table,
    TableColumn,
    TableRow,
    Tag,
    Text,
    plain,
)
from discovery.document.content import document as document_of
from discovery.document.formats.html import write
from discovery.document.style import Style
from discovery.exporters import BY_KEY, Choice
from discovery.model.errors import Refused
from discovery.model.record import Record
from tests.strategies import HOSTILE, SECRET, engagement, engagements, texts

FULL = engagement(26, 6, list(HOSTILE))
TAGS = {
    "html", "head", "meta", "title", "style", "body", "header", "main", "footer", "section", "nav", "div", "h1", "h2",
    "h3", "h4", "p", "b", "i", "br", "ul", "ol", "li", "dl", "dt", "dd", "a", "code", "small", "strong", "span", "img",
    "figure", "figcaption", "table", "colgroup", "col", "thead", "tbody", "tr", "th", "td",
}  # fmt: skip
ATTRIBUTES = {"lang", "charset", "http-equiv", "content", "name", "class", "id", "href", "alt", "src", "style", "scope"}


class _Page(HTMLParser):
    """What a browser would make of a page: its elements, its words, and whatever could ask or do something."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.anchors: list[str] = []
        self.links: list[str] = []
        self.words = ""
        self._within_style = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in TAGS, tag
        self.names.add(tag)
        self._within_style = tag == "style"
        for name, value in attrs:
            assert name in ATTRIBUTES, name
            if name == "src":
                assert value and value.startswith("data:image/"), value
            if name == "href":
                assert value and value.startswith("#"), value
                self.links.append(value[1:])
            if name == "style":
                assert tag == "col" and re.fullmatch(r"width:[\d.]+%", value or "")
            if name == "id":
                self.anchors.append(value or "")
        if tag == "br":
            self.words += "\n"

    def handle_endtag(self, tag: str) -> None:
        self._within_style = False

    def handle_data(self, data: str) -> None:
        if not self._within_style:
            self.words += data

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data}")


def read(text: str) -> _Page:
    """The page, parsed; refuses what is not ours."""
    page = _Page()
    page.feed(text.removeprefix("<!DOCTYPE html>"))
    page.close()
    return page


@settings(max_examples=300, deadline=None)
@given(texts())
def test_every_text_is_shown_as_it_was_typed(text: str) -> None:
    runs = (Text(text), Code(text), Emphasis(text), Link(text, "here"), Hole(text), Tag(text))
    blocks = (
        Cover(text, text, ((text, text),), text),
        Heading(2, text, "here"),
        Note(text),
        Paragraph(runs),
        BulletList((runs,)),
        Table((TableColumn(text),), (TableRow((runs,)),)),
    )
    seen = read(write(Document(blocks), lambda _key: "", Style())).words
    assert seen.count(text) >= 6 + 3 * 6 if text.strip() else seen


@pytest.mark.parametrize("cut", ["full", "executive", "summary", "outcomes"])
def test_a_page_asks_nobody_and_does_nothing(cut: str) -> None:
    text = BY_KEY["html"].write(FULL, Choice(cut=cut)).decode()
    page = read(text)
    assert "default-src 'none'" in text and SECRET not in text
    assert len(page.anchors) == len(set(page.anchors)) and set(page.links) <= set(page.anchors)


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(made=engagements(3))
def test_everything_that_is_said_is_on_the_page(made: Record) -> None:
    document = document_of(made)
    seen = " ".join(read(BY_KEY["html"].write(made, Choice()).decode()).words.split())
    for block in document.blocks:
        if isinstance(block, Table):
            for row in block.rows:
                assert all(" ".join(plain(cell).split()) in seen for cell in row.cells if len(cell) == 1)


def test_the_house_gives_its_colours_and_its_words() -> None:
    style = Style(
        "#5b1a1a", "#1d4ed8", "Head <b>", "Foot & all", "Strictly confidential", "de", b"<svg/>", "image/svg+xml"
    )
    text = write(Document((Heading(2, "x", "x"),)), lambda _key: "", style)
    assert "--primary: #5b1a1a" in text and "--accent: #1d4ed8" in text and '<html lang="de">' in text
    assert "Head &lt;b&gt; · Strictly confidential" in text and "Foot &amp; all" in text
    assert "data:image/svg+xml;base64,PHN2Zy8+" in text


@pytest.mark.parametrize(("colour", "why"), [("red", "no colour"), ("#abc", "no colour"), ("#fde047", "too light")])
def test_a_colour_that_cannot_be_read_is_refused(colour: str, why: str) -> None:
    with pytest.raises(Refused, match="not a colour" if why == "no colour" else "too light"):
        Style(primary=colour)
