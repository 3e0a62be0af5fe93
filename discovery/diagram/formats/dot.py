"""The picture as DOT text with our coordinates pinned: ``neato -n2`` draws exactly our layout, ``dot`` its own.

Labels of people never become attributes, ids or HTML: ids are counted, every label is escaped and explicit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from discovery.diagram.drawing.cards import gap_lines, spoken
from discovery.diagram.drawing.flow_lines import RETIRED, flow_words, line_colour, line_width
from discovery.diagram.drawing.marks import change_words, surface_hue
from discovery.diagram.drawing.theme import THEMES
from discovery.diagram.layout.curves import Chain, number, shortened
from discovery.diagram.layout.geometry import LANE_PADDING, Layout, layout
from discovery.diagram.layout.text import plain, width, wrap
from discovery.workflow.graph import STAGES, Graph, Node, taken_away

if TYPE_CHECKING:
    from graphviz import Digraph

_FONT = "Liberation Sans,Arial,Helvetica,sans-serif"
_STYLES = {"batch": "solid", "micro-batch": "dashed", "streaming": "bold", "on request": "dotted"}
_UNSAID_STYLE = "solid"
_THEME = THEMES["light"]
_POINTS = 72.0  # an inch, in which Graphviz wants sizes


def dot(graph: Graph) -> str:
    """The graph as DOT; boxes, lanes and lines carry positions in points, y upwards."""
    graph = taken_away(graph)
    geometry = layout(graph, rails=False)
    height = geometry.bottom + LANE_PADDING
    names = {node.id: f"n{index:04d}" for index, node in enumerate(graph.nodes, 1)}
    drawing = _canvas(graph, geometry, height)
    for index, stage in enumerate(STAGES):
        inside = [node for node in graph.nodes if node.stage == stage]
        with drawing.subgraph(name=f"cluster_{stage}", graph_attr=_lane(graph, index, geometry, height)) as lane:
            for node in inside:
                lane.node(names[node.id], _attributes=_box(graph, node, index, geometry, height))
    for route in geometry.routes:
        edge = route.edge
        drawing.edge(
            names[edge.source],
            names[edge.target],
            _attributes={
                "pos": _spline(route.chain, height),
                "style": "dashed" if edge.change == RETIRED else _STYLES.get(edge.mode, _UNSAID_STYLE),
                "color": line_colour(edge, _THEME),
                "penwidth": number(line_width(edge)),
                "tooltip": _literal(flow_words(edge)),
            },
        )
    return str(drawing.source)


def _canvas(graph: Graph, geometry: Layout, height: float) -> Digraph:
    """An empty drawing with what holds for all boxes and lines."""
    from graphviz import Digraph

    return Digraph(
        "workflow",
        graph_attr={
            "bb": f"0,0,{number(geometry.width)},{number(height)}",
            "bgcolor": _THEME.ground,
            "fontname": _FONT,
            "label": _literal(plain(graph.title)),
            "labelloc": "t",
            "fontsize": "27",
            "fontcolor": _THEME.ink,
            "lp": f"{number(geometry.width / 2)},{number(height - 36)}",
            "rankdir": "LR",
            "newrank": "true",
            "splines": "true",
        },
        node_attr={
            "shape": "box",
            "style": "filled,rounded",
            "fixedsize": "true",
            "width": f"{geometry.sizes.card_width / _POINTS:.3f}",
            "height": f"{geometry.sizes.card_height / _POINTS:.3f}",
            "fontname": _FONT,
            "fontsize": "12" if geometry.sizes.compact else "15",
            "fontcolor": _THEME.ink,
            "fillcolor": _THEME.card,
            "label": r"\N",
        },
        edge_attr={"fontname": _FONT, "fontsize": "11", "arrowsize": "0.7"},
    )


def _literal(*lines: str) -> str:
    """Lines of text as a DOT label that shows exactly them: no escapes, no entities, no HTML."""
    from graphviz import escape, nohtml

    label: str = nohtml(r"\n".join(escape(line.replace("&", "&amp;")) for line in lines))
    return label


def _lane(graph: Graph, index: int, geometry: Layout, height: float) -> dict[str, str]:
    x, card_width = geometry.lanes[index], geometry.sizes.card_width
    corners = (
        x - LANE_PADDING,
        height - geometry.bottom,
        x + card_width + LANE_PADDING,
        height - geometry.sizes.header,
    )
    return {
        "bb": ",".join(number(corner) for corner in corners),
        "label": _literal(f"{index + 1}  {plain(graph.stages[index])}"),
        "lp": f"{number(x + card_width / 2)},{number(height - geometry.sizes.header - 26)}",
        "fontsize": "20",
        "fontcolor": _THEME.stages[index],
        "style": "filled,rounded",
        "fillcolor": _THEME.band,
        "color": _THEME.band,
    }


def _box(graph: Graph, node: Node, lane: int, geometry: Layout, height: float) -> dict[str, str]:
    box = geometry.boxes[node.id]
    size = 12 if geometry.sizes.compact else 15
    lines = wrap(plain(node.name) or node.code, size, box.width - 16, 1 if geometry.sizes.compact else 2, bold=True)
    if not geometry.sizes.compact:
        lines += _second_line(node, size, box.width - 16)
    hue = surface_hue(node, graph, _THEME)
    colours = {"color": hue.line, "penwidth": "2.4", "fillcolor": hue.fill} if hue else {}
    if not hue and node.disconnected:
        colours = {"color": _THEME.gap, "penwidth": "3", "fillcolor": _THEME.gap_fill}
    return {
        "label": _literal(*lines),
        "tooltip": _literal(spoken(node, plain(graph.stages[lane]))),
        "pos": f"{number(box.x + box.width / 2)},{number(height - box.middle)}",
        **({"style": "filled,rounded,dashed"} if node.change == RETIRED else {}),
        "color": _THEME.stages[lane],
        "penwidth": "1.4",
    } | colours


def _second_line(node: Node, size: float, room: float) -> tuple[str, ...]:
    if not node.disconnected:
        return wrap(" · ".join(part for part in (change_words(node), plain(node.detail)) if part), size, room, 1)
    sign = "⚠ "
    return tuple(sign + line for line in gap_lines(node.gap, size, room - width(sign, size, bold=True), 1))


def _spline(chain: Chain, height: float) -> str:
    """The line as Graphviz writes it: the tip of the arrow first, then the control points."""
    pulled, _ = shortened(chain, 8)
    tip = f"e,{number(chain[-1][0])},{number(height - chain[-1][1])}"
    return " ".join([tip, *(f"{number(x)},{number(height - y)}" for x, y in pulled)])
