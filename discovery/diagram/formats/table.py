"""What a picture shows as a table: one line for each box, for reading, for hearing and for files."""

from __future__ import annotations

from discovery.diagram.drawing.icons import NAMES, known
from discovery.diagram.drawing.marks import category_of
from discovery.workflow.graph import STAGES, Edge, Graph, Node, Rail, volume_words

CHANGE = "What becomes of it"
_MISSING = "Missing"
ALWAYS = ("Stage", "Code", "Name", "Kind", "Detail", "Owner", _MISSING, "Fed by", "Feeds")
"""Columns of every table; the others stand there where a box has something to say in them."""


def box_facts(graph: Graph) -> list[dict[str, str]]:
    """One line a box in lane order, with what it gets data from and gives data to, and what each flow carries."""
    names = {node.id: node.name for node in graph.nodes}
    fed: dict[str, list[str]] = {node.id: [] for node in graph.nodes}
    feeds: dict[str, list[str]] = {node.id: [] for node in graph.nodes}
    for edge in graph.edges:
        feeds[edge.source].append(_flow(names[edge.target], edge))
        fed[edge.target].append(_flow(names[edge.source], edge))
    lines = [
        _line(graph, node, title, fed[node.id], feeds[node.id])
        for stage, title in zip(STAGES, graph.stages, strict=True)
        for node in graph.nodes
        if node.stage == stage
    ]
    columns = {column for line in lines for column, text in line.items() if text} | set(ALWAYS)
    columns -= set() if graph.judged else {_MISSING}
    return [{column: text for column, text in line.items() if column in columns} for line in lines]


def _line(graph: Graph, node: Node, stage: str, fed: list[str], feeds: list[str]) -> dict[str, str]:
    category = category_of(node, graph)
    answer = {graph.colouring.title: category.name if category else ""} if graph.colouring else {}
    return {
        "Stage": stage,
        "Code": node.code,
        "Name": node.name,
        "Kind": NAMES[known(node.kind)],
        "Detail": node.detail,
        **answer,
        "Owner": node.owner,
        CHANGE: node.story or node.change,
        "Decision": node.decision,
        _MISSING: node.gap,
        "Constraints": _named(node, graph.constraints),
        "Outcomes": _named(node, graph.outcomes),
        "Fed by": ", ".join(dict.fromkeys(fed)),
        "Feeds": ", ".join(dict.fromkeys(feeds)),
    }


def _flow(end: str, edge: Edge) -> str:
    """The other end of a flow and what is known of the flow; that it stays, or nobody said its mode, is not told."""
    facts = (edge.change, edge.label, edge.mode, volume_words(edge.gb_per_day))
    words = " · ".join(fact for fact in facts if fact not in ("", "kept", "not said"))
    return f"{end} ({words})" if words else end


def _named(node: Node, rails: tuple[Rail, ...]) -> str:
    return "; ".join(f"{rail.code} {rail.name.rstrip('.')}" for rail in rails if rail.code in node.chips)
