"""What a picture shows as a table: one line for each box, for reading, for hearing and for files."""

from __future__ import annotations

from discovery.diagram.icons import NAMES, known
from discovery.workflow.graph import STAGES, Graph

COLUMNS = ("Stage", "Code", "Name", "Kind", "Detail", "Owner", "Missing", "Fed by", "Feeds")


def box_facts(graph: Graph) -> list[dict[str, str]]:
    """One line a box in lane order, with the names of what it gets data from and gives data to."""
    names = {node.id: node.name for node in graph.nodes}
    fed: dict[str, list[str]] = {node.id: [] for node in graph.nodes}
    feeds: dict[str, list[str]] = {node.id: [] for node in graph.nodes}
    for edge in graph.edges:
        feeds[edge.source].append(names[edge.target])
        fed[edge.target].append(names[edge.source])
    lines = []
    for stage, title in zip(STAGES, graph.stages, strict=True):
        for node in (node for node in graph.nodes if node.stage == stage):
            joined = (", ".join(dict.fromkeys(found)) for found in (fed[node.id], feeds[node.id]))
            said = (title, node.code, node.name, NAMES[known(node.kind)], node.detail, node.owner, node.gap, *joined)
            lines.append(dict(zip(COLUMNS, said, strict=True)))
    return lines
