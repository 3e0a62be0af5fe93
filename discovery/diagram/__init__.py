"""The workflow as a picture: one layout and many kinds of file, each a pure function of a Graph."""

from __future__ import annotations

from discovery.diagram.dot import dot
from discovery.diagram.drawio import drawio
from discovery.diagram.lettering import legible, unreadable
from discovery.diagram.mermaid import mermaid
from discovery.diagram.pdf import pdf
from discovery.diagram.png import png
from discovery.diagram.sizes import FORMS
from discovery.diagram.svg import svg
from discovery.model.record import Record
from discovery.workflow.graph import graph

__all__ = ["FORMS", "dot", "drawio", "legible", "mermaid", "pdf", "picture", "png", "svg", "unreadable"]


def picture(
    record: Record,
    state: str,
    theme: str = "light",
    interactive: bool = False,
    rails: bool = True,
    form: str = "wide",
) -> str:
    """The picture of one state of a Record as SVG text; both states share one layout."""
    return svg(graph(record, state), theme, interactive, rails, form)
