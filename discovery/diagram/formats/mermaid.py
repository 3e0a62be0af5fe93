"""The workflow as Mermaid text, for wikis that draw it themselves; large graphs are summed up, Mermaid refuses them."""

from __future__ import annotations

from collections import Counter

from discovery.diagram.drawing.flow_lines import RETIRED, line_colour
from discovery.diagram.drawing.icons import NAMES, known
from discovery.diagram.drawing.marks import change_words, surface_hue
from discovery.diagram.drawing.theme import THEMES
from discovery.diagram.layout.text import plain
from discovery.workflow.graph import STAGES, Edge, Graph, Node, taken_away, volume_words

_THEME = THEMES["light"]
MOST_FLOWS = 499  # Mermaid draws nothing from 500 edges on, and the limit cannot be raised from the text
MOST_CHARACTERS = 45_000  # its text limit is 50 000
_SHAPES = {
    "database": ('[("', '")]'),
    "warehouse": ('[("', '")]'),
    "lake": ('[("', '")]'),
    "stream": ('>"', '"]'),
    "queue": ('>"', '"]'),
    "file": ('[/"', '"/]'),
    "api": ('{{"', '"}}'),
    "model": ('(["', '"])'),
    "people": ('("', '")'),
}
_ARROWS = {"batch": "-->", "micro-batch": "-->", "streaming": "==>", "on request": "-.->", "not said": "-->", "": "-->"}
_ESCAPES = {ord(letter): f"#{ord(letter)};" for letter in "#%\"<>`\\&'{}[]|;"}


def mermaid(graph: Graph) -> str:
    """The graph as a Mermaid flowchart, one subgraph for each lane.

    With 500 flows or more, or too much text, boxes of one kind in one lane are drawn as one, and the text says so.
    """
    graph = taken_away(graph)
    written = _write(graph)
    if len(graph.edges) <= MOST_FLOWS and len(written) <= MOST_CHARACTERS:
        return written
    note = f"%% {len(graph.nodes)} boxes and {len(graph.edges)} flows, summed up by lane and kind\n"
    return note + _write(_summed_up(graph))


def _write(graph: Graph) -> str:
    names = {node.id: f"n_{index:04d}" for index, node in enumerate(graph.nodes, 1)}
    lines = ["flowchart LR"]
    for index, stage in enumerate(STAGES, 1):
        lines.append(f'  subgraph L{index}["{index} {_text(graph.stages[index - 1])}"]')
        lines.append("    direction TB")
        for node in graph.nodes:
            if node.stage == stage:
                opening, closing = _SHAPES.get(known(node.kind), ('["', '"]'))
                second = "".join(f"<br/>{_text(line)}" for line in (change_words(node), node.detail) if line)
                missing = f"<br/>⚠ {node.gap}" if node.gap else ""
                lines.append(f"    {names[node.id]}{opening}{_text(node.name) or node.code}{second}{missing}{closing}")
        lines.append("  end")
    for edge in graph.edges:
        label = _text(" · ".join(part for part in (plain(edge.label), volume_words(edge.gb_per_day)) if part))
        shown = f'|"{label}"|' if label else ""
        lines.append(f"  {names[edge.source]} {_ARROWS[edge.mode]}{shown} {names[edge.target]}")
    missing = f"stroke:{_THEME.gap},stroke-width:3px"
    lines += [f"  style {names[node.id]} {missing}" for node in graph.nodes if node.disconnected]
    return "\n".join(lines + _colours(graph, names)) + "\n"


def _colours(graph: Graph, names: dict[str, str]) -> list[str]:
    """A class for each colour of boxes in use, and the colours of flows in the difference."""
    boxes: dict[str, list[str]] = {}
    for node in graph.nodes:
        if hue := surface_hue(node, graph, _THEME):
            dashes = ",stroke-dasharray:6 4" if node.change == RETIRED else ""
            boxes.setdefault(
                f"fill:{hue.fill},stroke:{hue.line},stroke-width:2px,color:{_THEME.ink}{dashes}", []
            ).append(names[node.id])
    flows: dict[str, list[str]] = {}
    for index, edge in enumerate(graph.edges):
        if edge.change not in ("", "kept"):
            dashes = ",stroke-dasharray:5 4" if edge.change == RETIRED else ""
            flows.setdefault(f"stroke:{line_colour(edge, _THEME)}{dashes}", []).append(str(index))
    lines = []
    for number, (style, members) in enumerate(boxes.items(), 1):
        lines += [f"  classDef c{number} {style}", f"  class {','.join(members)} c{number}"]
    return lines + [f"  linkStyle {','.join(members)} {style}" for style, members in flows.items()]


def _text(text: str) -> str:
    """Text that Mermaid shows as it is: everything with a meaning in its grammar as a numbered entity."""
    return plain(text).translate(_ESCAPES)


def _summed_up(graph: Graph) -> Graph:
    """One node for each kind in each lane, one edge for each pair of them that is connected."""
    group = {node.id: (node.stage, known(node.kind)) for node in graph.nodes}
    nodes = tuple(
        Node(f"{stage}/{kind}", "", f"{NAMES[kind]} × {count}", stage, kind)
        for (stage, kind), count in Counter(group.values()).items()
    )
    pairs = Counter((group[edge.source], group[edge.target]) for edge in graph.edges)
    edges = tuple(
        Edge(f"e{index}", "/".join(source), "/".join(target), label=f"{count} flows")
        for index, ((source, target), count) in enumerate(pairs.items())
        if source != target
    )
    return Graph(graph.title, graph.state, graph.stages, nodes, edges[:MOST_FLOWS])
