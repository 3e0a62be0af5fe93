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
from discovery.diagram.text import plain
from discovery.workflow.graph import Graph, Rail
from tests.diagram.graphs import HOSTILE, shop
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
"""Every text of a picture is one of these, each in its turn."""


def filled(name: str) -> Graph:
    """A graph in which every text that people type is this one."""
    nodes = tuple(replace(node, name=name, detail=name, owner=name) for node in shop().nodes)
    edges = tuple(replace(edge, label=name, gb_per_day=None) for edge in shop().edges)
    rails = tuple(Rail(code, name, name) for code in ("C1", "C2"))
    outcomes = tuple(replace(rail, code=rail.code.replace("C", "O")) for rail in rails)
    return Graph(name, "current", (name,) * 6, nodes, edges, rails, outcomes)


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


@pytest.mark.parametrize("kind", FILES)
@pytest.mark.parametrize("name", NAMES)
def test_any_text_is_drawn_as_text_and_does_nothing(name: str, kind: str) -> None:
    shown = re.sub(r"\s+", "", FILES[kind](filled(NAMES[name])))
    beginning = re.sub(r"\s+", "", plain(NAMES[name]))[:6]
    if beginning.isascii() and kind != "PNG":
        assert beginning in shown
