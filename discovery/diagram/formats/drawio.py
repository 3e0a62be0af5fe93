"""The picture as a draw.io file, to be worked on: every box a cell, every flow an arrow that stays connected.

Boxes and flows carry what is known about them as data. All else (title, chips, constraints, legend) is drawn as in the
picture. What people typed is a label or a value, never markup and never part of a style.
"""

from __future__ import annotations

from itertools import groupby, pairwise
from math import dist
from xml.etree import ElementTree

from discovery.diagram.drawing.icons import NAMES, known
from discovery.diagram.drawing.theme import THEMES
from discovery.diagram.formats.drawio_cells import Cells, Parent, Style, place_of, style_of
from discovery.diagram.formats.svg import svg
from discovery.diagram.formats.svg_reader import Group, Line, Rectangle, Shape, Words, take_apart
from discovery.diagram.layout.curves import Chain, Point, pieces
from discovery.diagram.layout.geometry import LANE_PADDING, Layout, layout
from discovery.diagram.layout.routing import Box, Route
from discovery.diagram.layout.text import plain
from discovery.workflow.graph import STAGES, Graph, Node, taken_away, volume_words

_LANE = {"container": 1, "collapsible": 0, "connectable": 0, "recursiveResize": 0}


def drawio(graph: Graph, theme: str = "light", rails: bool = True) -> str:
    """The graph as an uncompressed .drawio file; places and colours are those of the picture."""
    graph = taken_away(graph)
    picture = take_apart(svg(graph, theme, interactive=True, rails=rails, labelled=True))
    geometry = layout(graph, rails)
    cells = Cells()
    lanes = _lanes(cells, graph, geometry, picture)
    nodes = {node.id: node for node in graph.nodes}
    names: dict[str, str] = {}
    lines: dict[str, Line] = {}
    labels: dict[str, Words] = {}
    free: list[Shape | Group] = []
    for member in picture.members:
        if not isinstance(member, Group):
            if not _is_ground(member, picture) and not _is_lane(member, lanes):
                free.append(member)
        elif member.marks.get("data-id") in nodes:
            node = nodes[member.marks["data-id"]]
            names[node.id] = _box(cells, graph, node, member, lanes)
        elif flows := _marked(member, "data-source"):
            lines = {flow.marks["data-id"]: _first_line(flow) for flow in flows}
        elif flow_parts := _marked(member, "data-edge"):
            labels = {one.marks["data-edge"]: _first_words(one) for one in flow_parts}
        else:
            free.append(member)
    _free(cells, free, lanes)
    for route in geometry.routes:
        _arrow(cells, route, geometry, names, lines[route.edge.id], labels.get(route.edge.id), THEMES[theme].ground)
    return _file(graph, cells, picture, THEMES[theme].ground)


def _file(graph: Graph, cells: Cells, picture: Group, ground: str) -> str:
    width, height = picture.size
    file = ElementTree.Element("mxfile", {"host": "Discovery", "type": "device"})
    name = f"{plain(graph.title)} ({graph.state})"
    diagram = ElementTree.SubElement(file, "diagram", {"id": f"workflow-{graph.state}", "name": name})
    model = {"grid": "0", "guides": "1", "tooltips": "1", "connect": "1", "arrows": "1", "fold": "0", "page": "1",
             "pageScale": "1", "pageWidth": f"{width:.0f}", "pageHeight": f"{height:.0f}", "background": ground,
             "math": "0", "shadow": "0", "adaptiveColors": "none"}  # fmt: skip
    ElementTree.SubElement(diagram, "mxGraphModel", model).append(cells.root)
    ElementTree.indent(file, " ")
    return ElementTree.tostring(file, "unicode") + "\n"


def _lanes(cells: Cells, graph: Graph, geometry: Layout, picture: Group) -> list[Parent]:
    """The bands as containers, so that a lane moves with all that is in it."""
    lanes = []
    for index, x in enumerate(geometry.lanes):
        wide, top = geometry.sizes.card_width + 2 * LANE_PADDING, geometry.sizes.header
        box = Box(x - LANE_PADDING, top, wide, geometry.bottom - top)
        drawn = next(member for member in picture.members if isinstance(member, Rectangle) and _same(member, box))
        data = {"stage": plain(graph.stages[index])}
        lanes.append((cells.draw_shape("lane", box, style_of(drawn) | _LANE, data=data), box))
    return lanes


def _same(drawn: Rectangle, box: Box) -> bool:
    return all(
        abs(one - other) < 0.1
        for one, other in zip(place_of(drawn), (box.x, box.y, box.width, box.height), strict=True)
    )


def _is_lane(shape: Shape, lanes: list[Parent]) -> bool:
    return isinstance(shape, Rectangle) and any(_same(shape, box) for _, box in lanes)


def _is_ground(shape: Shape, picture: Group) -> bool:
    return isinstance(shape, Rectangle) and _same(shape, Box(0, 0, *picture.size))


def _box(cells: Cells, graph: Graph, node: Node, drawn: Group, lanes: list[Parent]) -> str:
    """One box with its name as label; icon, second line and chips are parts of it."""
    card = next(member for member in drawn.members if isinstance(member, Rectangle))
    texts = [member for member in drawn.members if isinstance(member, Words)]
    name = [text for text in texts if text.bold and (text.size, text.fill) == (texts[0].size, texts[0].fill)]
    stage = STAGES.index(node.stage)
    facts = {
        "code": node.code,
        "kind": NAMES[known(node.kind)],
        "stage": plain(graph.stages[stage]),
        "detail": plain(node.detail),
        "owner": plain(node.owner),
        "change": node.story or node.change,
        "decision": node.decision,
        "missing": node.gap,
        "linked": ", ".join(node.chips),
    }
    parent, lane = lanes[stage]
    box = Box(*place_of(card))
    label: Style = {"spacing": 0, "align": "left", "verticalAlign": "top", "spacingLeft": name[0].x - box.x}
    label["spacingTop"] = name[0].y - box.y - name[0].size + 1
    style = style_of(card) | style_of(name[0]) | label | {"container": 1, "collapsible": 0}
    made = cells.draw_shape("box", box, style, "\n".join(one.text for one in name), facts, (parent, lane))
    rest = [member for member in drawn.members if member is not card and member not in name]
    cells.parts(rest, (made, box))
    return made


def _free(cells: Cells, members: list[Shape | Group], lanes: list[Parent]) -> None:
    """Whatever is no box and no flow; what stands in a lane belongs to it."""
    for lane, together in groupby(members, lambda member: _lane_of(member, lanes)):
        cells.parts(list(together), lane)


def _lane_of(member: Shape | Group, lanes: list[Parent]) -> Parent | None:
    for shape in _shapes(member)[:1]:
        x, y, wide, _ = place_of(shape)
        for cell, box in lanes:
            if box.x <= x and x + wide <= box.right and box.y <= y <= box.bottom:
                return cell, box
    return None


def _shapes(member: Shape | Group) -> list[Shape]:
    return list(member.drawn()) if isinstance(member, Group) else [member]


def _marked(drawn: Group, mark: str) -> list[Group]:
    """The groups within that say of which flow they are."""
    return [member for member in drawn.members if isinstance(member, Group) and mark in member.marks]


def _first_line(drawn: Group) -> Line:
    return next(member for member in drawn.members if isinstance(member, Line))


def _first_words(drawn: Group) -> Words:
    return next(member for member in drawn.members if isinstance(member, Words))


def _arrow(
    cells: Cells, route: Route, geometry: Layout, names: dict[str, str], line: Line, label: Words | None, ground: str
) -> None:
    """One flow between its boxes, through the points of its line."""
    edge, chain = route.edge, route.chain
    turning = any(_turns(piece) for piece in pieces(chain))
    style = style_of(line) | {"endArrow": "block", "endFill": 1, "endSize": 5, "edgeStyle": "none"}
    style |= {"rounded": 1, "arcSize": 16} if turning else {"curved": 1}
    style |= (
        {"startArrow": "oval", "startFill": 1, "startSize": 4} if edge.mode == "streaming" else {"startArrow": "none"}
    )
    for end, box, (x, y) in (
        ("exit", geometry.boxes[edge.source], chain[0]),
        ("entry", geometry.boxes[edge.target], chain[-1]),
    ):
        style |= {f"{end}X": _share(x - box.x, box.width), f"{end}Y": _share(y - box.y, box.height)}
        style |= {f"{end}Dx": 0, f"{end}Dy": 0, f"{end}Perimeter": 0}
    if label:
        style |= {"fontSize": 12, "fontColor": style["strokeColor"], "labelBackgroundColor": ground}
    facts = {
        "mode": edge.mode,
        "carries": plain(edge.label),
        "volume": volume_words(edge.gb_per_day),
        "change": edge.change,
    }
    led = _points(chain, turning)
    words = (label.text, _from_middle(label, [chain[0], *led, chain[-1]])) if label else ("", (0.0, 0.0))
    cells.arrow(names[edge.source], names[edge.target], style, led, *words, facts)


def _from_middle(label: Words, led: list[Point]) -> Point:
    """How far a label stands from the middle of its arrow, half way along its points, where draw.io would put it."""
    half = sum(dist(*ends) for ends in pairwise(led)) / 2
    for (x0, y0), (x1, y1) in pairwise(led):
        long = dist((x0, y0), (x1, y1))
        if half <= long:
            share = half / long if long else 0.0
            middle = label.y - label.size * 0.353
            return label.x - x0 - (x1 - x0) * share, middle - y0 - (y1 - y0) * share
        half -= long
    return 0.0, 0.0


def _share(distance: float, whole: float) -> float:
    return min(1.0, max(0.0, distance / whole))


def _turns(piece: tuple[Point, Point, Point, Point]) -> bool:
    """Whether a piece begins level and ends upright or the other way round."""
    start, first, second, end = piece
    level, upright = start[1] == first[1] and start[0] != first[0], second[0] == end[0] and second[1] != end[1]
    return (level and upright) or (start[0] == first[0] != second[0] and second[1] == end[1] != start[1])


def _points(chain: Chain, turning: bool) -> list[Point]:
    """Where the arrow is led: corners of one that turns, else control points of its sweeps and ends of its pieces."""
    points: list[Point] = []
    for piece in pieces(chain):
        start, first, second, end = piece
        if turning and _turns(piece):
            points.append((end[0], start[1]) if start[1] == first[1] else (start[0], end[1]))
        elif not turning:
            straight = start[1] == first[1] == second[1] == end[1] or start[0] == first[0] == second[0] == end[0]
            points += [end] if straight else [first, second, end]
    return [point for point in points if point != chain[-1]]
