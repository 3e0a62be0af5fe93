"""The pictures as files: what each needs is imported when it is asked for."""

from typing import TYPE_CHECKING

from discovery.exporters.choice import Choice
from discovery.model.record import Record

if TYPE_CHECKING:
    from discovery.workflow.graph import Graph


def graph_of(record: Record, choice: Choice) -> "Graph":
    """What a picture shows of a Record."""
    from discovery.workflow.graph import graph, unjudged
    from discovery.workflow.perspective import coloured

    pictured = graph(record, choice.state)
    return coloured(record, pictured if choice.judged else unjudged(pictured), choice.colour)


def as_mermaid(record: Record, choice: Choice) -> bytes:
    """A flowchart in Mermaid."""
    from discovery.diagram import mermaid

    return mermaid(graph_of(record, choice)).encode("utf-8")


def as_dot(record: Record, choice: Choice) -> bytes:
    """A graph for Graphviz."""
    from discovery.diagram import dot

    return dot(graph_of(record, choice)).encode("utf-8")


def as_drawio(record: Record, choice: Choice) -> bytes:
    """A drawing that draw.io opens."""
    from discovery.diagram import drawio

    return drawio(graph_of(record, choice), choice.theme, choice.panels).encode("utf-8")


def as_svg(record: Record, choice: Choice) -> bytes:
    """The picture as SVG, its letters as text."""
    from discovery.diagram import svg

    return svg(graph_of(record, choice), choice.theme, rails=choice.panels).encode("utf-8")


def _drawn(record: Record, choice: Choice) -> str:
    """The picture for files that carry its letters with them: it has those only that this machine can draw."""
    from discovery.diagram import legible, svg

    return svg(legible(graph_of(record, choice)), choice.theme, rails=choice.panels)


def as_png(record: Record, choice: Choice) -> bytes:
    """The picture in points."""
    from discovery.diagram import png

    return png(_drawn(record, choice))


def as_pdf(record: Record, choice: Choice) -> bytes:
    """The picture on a page of its size."""
    from discovery.diagram import pdf

    return pdf(_drawn(record, choice))
