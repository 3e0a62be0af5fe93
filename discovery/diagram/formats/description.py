"""A picture in words, for those who hear it: how much there is, stage by stage, and what is missing."""

from __future__ import annotations

from discovery.diagram.layout.text import plain
from discovery.workflow.graph import STAGES, Graph

_NAMED = 8  # boxes of a stage that are named; the table beside the picture names them all


def description(graph: Graph, gaps: bool = True) -> str:
    """Sentences that say what a picture of this graph shows; without ``gaps`` not what is missing."""
    if not graph.nodes:
        return "Nothing is captured here yet."
    sentences = [
        f"{_count(len(graph.nodes), 'box', 'boxes')} in six stages, {_count(len(graph.edges), 'flow', 'flows')}."
    ]
    for stage, name in zip(STAGES, graph.stages, strict=True):
        names = [plain(node.name) for node in graph.nodes if node.stage == stage]
        more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
        sentences.append(f"{plain(name)}: {', '.join(names[:_NAMED]) or 'nothing yet'}{more}.")
    broken = [f"{plain(node.name)} ({plain(node.gap)})" for node in graph.nodes if node.disconnected and gaps]
    more = f" and {len(broken) - _NAMED} more" if len(broken) > _NAMED else ""
    return " ".join(sentences) + (f" Gaps: {', '.join(broken[:_NAMED])}{more}." if broken else "")


def _count(number: int, singular: str, many: str) -> str:
    return f"{number} {singular if number == 1 else many}"
