"""The workflow as a picture: one layout and many kinds of file, each a pure function of a Graph."""

from __future__ import annotations

from discovery.diagram.drawing.icons import NAMES
from discovery.diagram.formats.dot import dot
from discovery.diagram.formats.drawio import drawio
from discovery.diagram.formats.lettering import legible, unreadable, without_font
from discovery.diagram.formats.mermaid import mermaid
from discovery.diagram.formats.pdf import pdf
from discovery.diagram.formats.png import png
from discovery.diagram.formats.svg import svg
from discovery.diagram.formats.viewer import viewer_data
from discovery.diagram.layout.sizes import FORMS
from discovery.model.record import Record
from discovery.workflow.fold import fold_words, folded
from discovery.workflow.graph import STAGES, Graph, graph, unjudged
from discovery.workflow.perspective import coloured
from discovery.workflow.thread import among, boxes_of, narrowed

SLIM_UP_TO = 90
"""Boxes above the lines of a page; with more it folds its lanes by kind, or it would be a line of specks."""

__all__ = [
    "FORMS",
    "dot",
    "drawio",
    "legible",
    "mermaid",
    "pdf",
    "picture",
    "png",
    "strip",
    "svg",
    "unreadable",
    "without_font",
]


def picture(
    record: Record,
    state: str,
    theme: str = "light",
    interactive: bool = False,
    rails: bool = True,
    form: str = "wide",
    colour: str = "",
    only: str = "",
    fold: str = "",
    judged: bool = True,
) -> str:
    """The picture of one state of a Record, or of their difference, as SVG text; all share one layout.

    ``colour`` is the key of a perspective, or nothing; ``only`` is the id of a row or of a folded card whose thread
    alone is drawn; ``fold`` names lanes to fold (see ``fold_words``). Without ``judged`` nothing in it counts or names
    what is missing.
    """
    pictured = graph(record, state)
    captured = coloured(record, pictured if judged else unjudged(pictured), colour)
    row = record.by_id.get(only)
    whole = narrowed(captured, boxes_of(record, row)) if row else captured
    shown = folded(whole, fold_words(fold) or _ways(whole, form), NAMES)
    if not row and (alone := narrowed(shown, (only,))) is not shown:  # of a folded card
        shown, whole = alone, among(whole, (one for node in alone.nodes for one in node.stands_for))
    facts = viewer_data(record, captured, only if whole is not captured else "") if interactive else None
    return svg(shown, theme, interactive, rails, form, facts, whole)


def strip(graph: Graph, form: str = "slim", theme: str = "light") -> str:
    """The picture of a graph above the lines of a page, as SVG with letters that this machine can draw."""
    return svg(folded(legible(graph), _ways(graph, form), NAMES), theme, rails=False, form=form)


def _ways(graph: Graph, form: str) -> dict[str, str]:
    """How lanes fold by themselves: by kind, above the lines of a page, where there are many boxes."""
    many = len((graph.frame or graph).nodes) > SLIM_UP_TO
    return dict.fromkeys(STAGES, "kind") if many and FORMS[form][0].slim else {}
