"""What a picture shows as a table: one line for each box, for reading, for hearing and for files."""

from __future__ import annotations

from discovery.diagram.icons import NAMES, known
from discovery.workflow.graph import DIFFERENCE, STAGES, Edge, Graph, Node

COLUMNS = ("Stage", "Code", "Name", "Kind", "Detail", "Owner", "Missing", "Fed by", "Feeds")
CHANGE = "What becomes of it"
"""One column more in the difference, behind the names."""


def box_facts(graph: Graph) -> list[dict[str, str]]:
    """One line a box in lane order, with the names of what it gets data from and gives data to.

    In the difference also what becomes of it, and of flows that come or go.
    """
    names = {node.id: node.name for node in graph.nodes}
    fed: dict[str, list[str]] = {node.id: [] for node in graph.nodes}
    feeds: dict[str, list[str]] = {node.id: [] for node in graph.nodes}
    for edge in graph.edges:
        feeds[edge.source].append(_named(names[edge.target], edge))
        fed[edge.target].append(_named(names[edge.source], edge))
    lines = []
    for stage, title in zip(STAGES, graph.stages, strict=True):
        for node in (node for node in graph.nodes if node.stage == stage):
            joined = (", ".join(dict.fromkeys(found)) for found in (fed[node.id], feeds[node.id]))
            said = (title, node.code, node.name, NAMES[known(node.kind)], node.detail, node.owner, node.gap, *joined)
            line = dict(zip(COLUMNS, said, strict=True))
            lines.append(_with_change(line, node) if graph.state == DIFFERENCE else line)
    return lines


def _named(name: str, edge: Edge) -> str:
    return name if edge.change in ("", "kept") else f"{name} ({edge.change})"


def _with_change(line: dict[str, str], node: Node) -> dict[str, str]:
    """The line with what becomes of the box and the decision about it, behind its name."""
    change = " · ".join(word for word in (node.story, node.decision.upper()) if word)
    at = COLUMNS.index("Name") + 1
    return dict([*list(line.items())[:at], (CHANGE, change), *list(line.items())[at:]])
