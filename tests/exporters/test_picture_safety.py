"""Whatever people type is drawn in every picture file as text: nothing in it runs, loads or leads anywhere."""

from __future__ import annotations

import io
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from dataclasses import replace

import pypdfium2
import pytest
from PIL import Image

from discovery.diagram import dot, drawio, legible, mermaid, pdf, png, svg
from discovery.diagram.layout.text import plain
from discovery.workflow.graph import STAGES, Edge, Graph, Node, Rail
from tests.diagram.graphs import HOSTILE
from tests.diagram.test_drawio import read
from tests.diagram.test_pdf import acts
from tests.diagram.test_picture import MERMAID_LINE, graphviz, inspect
from tests.payloads import PAYLOADS

NAMES = PAYLOADS | {f"hostile {number}": name for number, name in enumerate(HOSTILE)}
NAMES |= {
    "two thousand letters": "Reconciliation " * 133 + "x" * 5,
    "controls": "".join(map(chr, range(0x20))) + "after" + "".join(map(chr, range(0x7F, 0xA0))),
    "surrogates": "\ud83d alone \ude80 and \udfff",
    "all ways": "\u202eabc\u202c עברית 12 العربية \u2066x\u2069 日本語 👩🏽‍💻 🇩🇪",
}
"""Every text of a picture is one of these."""


def filled(title: str) -> Graph:
    """A graph in which the texts that people type are these, each in every place; its title and stages are one."""
    nodes = tuple(
        Node(f"n{number}", f"X-{number}", name, STAGES[number % 6], "tool", name, name)
        for number, name in enumerate(NAMES.values())
    )
    edges = tuple(
        Edge(f"e{number}", f"n{number}", f"n{number + 1}", label=name)
        for number, name in enumerate(list(NAMES.values())[:-1])
    )
    rails = tuple(Rail(f"C{number}", name, name) for number, name in enumerate(NAMES.values()))
    outcomes = tuple(replace(rail, code=rail.code.replace("C", "O")) for rail in rails)
    return Graph(title, "current", (title,) * 6, nodes, edges, rails, outcomes)


def drawn_svg(graph: Graph) -> str:
    """The words in the picture; refuses every element and attribute that could act."""
    return " ".join(inspect(svg(graph)).itertext())


def drawn_png(graph: Graph) -> str:
    picture = Image.open(io.BytesIO(png(svg(legible(graph)), 1)))
    picture.load()
    assert picture.format == "PNG" and not picture.info
    return ""


def drawn_pdf(graph: Graph) -> str:
    content = pdf(svg(legible(graph)))
    assert acts(content) == []
    file = pypdfium2.PdfDocument(content)
    text = str(file[0].get_textpage().get_text_range())
    file.close()
    return text


def drawn_drawio(graph: Graph) -> str:
    _, cells = read(drawio(graph))
    return " ".join(one.label for one in cells.values())


def drawn_dot(graph: Graph) -> str:
    root = ElementTree.fromstring(graphviz(dot(graph), "nop2", "svg"))
    names = {element.tag.rpartition("}")[2] for element in root.iter()}
    assert names <= {"svg", "g", "title", "text", "path", "polygon", "polyline", "ellipse", "a"}
    for element in root.iter():
        assert {key.rpartition("}")[2] for key in element.attrib}.isdisjoint({"href", "onclick", "onload", "src"})
    return " ".join(root.itertext())


def drawn_mermaid(graph: Graph) -> str:
    text = mermaid(graph)
    for line in text.splitlines():
        assert MERMAID_LINE.fullmatch(line)
        said = re.sub(r"#\d+;|<br/>", "", line)
        assert not re.search(r"<|%%|`|\bclick\b.*\bhref\b|javascript:", re.sub(r'"[^"]*"', "", said))
    return re.sub(r"#(\d+);", lambda found: chr(int(found[1])), text)


FILES: dict[str, Callable[[Graph], str]] = {
    "SVG": drawn_svg,
    "PNG": drawn_png,
    "PDF": drawn_pdf,
    "draw.io": drawn_drawio,
    "DOT": drawn_dot,
    "Mermaid": drawn_mermaid,
}


def beginning(text: str) -> str:
    """The first letters of a text, by which it is found again in whatever form it is drawn."""
    return re.sub(r"\s+", "", plain(text))[:6]


@pytest.mark.parametrize("kind", FILES)
def test_any_text_is_drawn_as_text_and_does_nothing(kind: str) -> None:
    shown = re.sub(r"\s+", "", FILES[kind](filled("any text")))
    wanted = [name for name, text in NAMES.items() if beginning(text).isascii() and kind != "PNG"]
    assert [name for name in wanted if beginning(NAMES[name]) not in shown] == []


@pytest.mark.parametrize("kind", ["SVG", "draw.io", "Mermaid", "DOT"])
def test_any_title_is_drawn_as_text_and_does_nothing(kind: str) -> None:
    for name, text in NAMES.items():
        shown = re.sub(r"\s+", "", FILES[kind](Graph(text, "current", (text,) * 6)))
        assert not beginning(text).isascii() or beginning(text) in shown, name


@pytest.mark.parametrize("title", [NAMES["tags that look"], NAMES["entities"], HOSTILE[1], NAMES["mathematics"]])
def test_a_title_is_the_title_of_a_pdf_as_it_is(title: str) -> None:
    file = pypdfium2.PdfDocument(pdf(svg(Graph(title, "current", (title,) * 6))))
    about = file.get_metadata_dict()
    file.close()
    assert about["Title"] == title
