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
from discovery.workflow.perspective import coloured

__all__ = ["FORMS", "dot", "drawio", "legible", "mermaid", "pdf", "picture", "png", "svg", "unreadable"]


def picture(
    record: Record,
    state: str,
    theme: str = "light",
    interactive: bool = False,
    rails: bool = True,
    form: str = "wide",
    colour: str = "",
) -> str:
    """The picture of one state of a Record, or of their difference, as SVG text; all share one layout.

    ``colour`` is the key of a perspective, or nothing.
    """
    return svg(coloured(record, graph(record, state), colour), theme, interactive, rails, form)
