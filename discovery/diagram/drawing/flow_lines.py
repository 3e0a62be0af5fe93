"""Flows as drawn lines: how data travels is told by the pattern of the line, how much of it by its width."""

from __future__ import annotations

from discovery.diagram.drawing.elements import element, stroke, title
from discovery.diagram.drawing.theme import Theme
from discovery.diagram.layout.curves import Point, number, path, shortened
from discovery.diagram.layout.geometry import Layout
from discovery.diagram.layout.routing import Route
from discovery.diagram.layout.sizes import Sizes
from discovery.diagram.layout.text import plain
from discovery.workflow.graph import Edge, Graph, volume_words

_UNSAID = "12 5 2 5"
DASHES = {
    "batch": None,
    "micro-batch": "10 5",
    "streaming": None,
    "on request": "1.5 6",
    "not said": _UNSAID,
    "": _UNSAID,
}
RETIRED = "retired"
_THINNEST = 1.6
_COMPACT_WIDTH = 1.2


def line_colour(edge: Edge, theme: Theme) -> str:
    """What becomes of a flow in the difference; else streaming has a colour besides its beads, the rest is neutral."""
    if edge.change:
        return theme.hues.changes[edge.change].line if edge.change in theme.hues.changes else theme.line
    return theme.stages[0] if edge.mode == "streaming" else theme.line


def line_width(edge: Edge) -> float:
    """Four widths, one for each power of ten from 1 GB/day; unknown is the thinnest.

    In the difference what comes is heavier than what stays, and what goes lighter.
    """
    if edge.change == RETIRED:
        return 1.5
    heavier = 0.6 if edge.change in ("new", "changed") else 0.0
    return _THINNEST + heavier + sum(0.55 for limit in (1, 10, 100) if (edge.gb_per_day or 0) >= limit)


def line_dashes(edge: Edge) -> str | None:
    """The pattern that tells how data travels; what goes has one of its own."""
    return "5 4.5" if edge.change == RETIRED else DASHES[edge.mode]


def _in_drawing_order(edge: Edge) -> tuple[int, bool]:
    """What is drawn over what: what goes lies below what stays and comes, streaming above the others."""
    return ("retired", "kept", "", "changed", "new").index(edge.change), edge.mode == "streaming"


def flow_words(edge: Edge) -> str:
    """What flows, how and how much of it, as far as it is known."""
    facts = (edge.change, plain(edge.label), edge.mode, volume_words(edge.gb_per_day))
    return " · ".join(fact for fact in facts if fact)


def beads(data: str, colour: str, weight: float, compact: bool, interactive: bool = False) -> str:
    """Round beads along a line, the sign of streaming."""
    return stroke(
        data,
        class_="beads" if interactive else None,
        stroke=colour,
        stroke_width=weight + (2.0 if compact else 3.8),
        stroke_dasharray="0.1 10" if compact else "0.1 16",
        stroke_dashoffset=-6,
    )


def flow_lines(geometry: Layout, graph: Graph, theme: Theme, interactive: bool) -> str:
    """Every flow as a line; the colour and the width of most of them are said once."""
    names = {node.id: plain(node.name) for node in graph.nodes}
    sizes = geometry.sizes
    ordered = sorted(geometry.routes, key=lambda route: _in_drawing_order(route.edge))
    return element(
        "g",
        *[_line(route, names, theme, sizes, interactive) for route in ordered],
        fill="none",
        stroke=theme.line,
        stroke_width=_COMPACT_WIDTH if sizes.compact else _THINNEST,
        stroke_linecap="round",
    )


def _line(route: Route, names: dict[str, str], theme: Theme, sizes: Sizes, interactive: bool) -> str:
    """One flow with its arrow head and tooltip."""
    edge = route.edge
    colour = line_colour(edge, theme)
    weight = _COMPACT_WIDTH if sizes.compact else line_width(edge)
    length = 6.0 if sizes.compact else 8.0
    shaft, along = shortened(route.chain, length - 1)
    data = path(shaft)
    usual = _COMPACT_WIDTH if sizes.compact else _THINNEST
    parts = [
        title(f"{names[edge.source]} → {names[edge.target]} · {flow_words(edge)}"),
        stroke(
            data,
            stroke=None if colour == theme.line else colour,
            stroke_width=None if weight == usual else weight,
            stroke_dasharray=line_dashes(edge),
        ),
    ]
    if edge.mode == "streaming" and edge.change != RETIRED:
        parts.append(beads(data, colour, weight, sizes.compact, interactive))
    head = _head(route.chain[-1], along, length)
    if edge.change == RETIRED:
        parts.append(stroke(head, fill=theme.ground, stroke=colour, stroke_width=1.2))
    else:
        parts.append(stroke(head, fill=colour, stroke="none"))
    known = {"data_id": edge.id, "data_source": edge.source, "data_target": edge.target, "class_": "edge"}
    return element("g", *parts, **(known if interactive else {}))


def _head(tip: Point, along: Point, length: float) -> str:
    """A triangle pointing along a direction."""
    (x, y), (dx, dy) = tip, along
    back_x, back_y, half = x - dx * length, y - dy * length, length * 0.52
    left_x, left_y, right_x, right_y = back_x - dy * half, back_y + dx * half, back_x + dy * half, back_y - dx * half
    left, right = f"{number(left_x)} {number(left_y)}", f"{number(right_x)} {number(right_y)}"
    return f"M{number(x)} {number(y)}L{left}L{right}z"
