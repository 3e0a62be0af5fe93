"""What the signs of a picture mean, inside the picture, and only the signs it uses."""

from __future__ import annotations

from collections.abc import Callable

from discovery.diagram.drawing.elements import element, icon, stroke, text_element
from discovery.diagram.drawing.flow_lines import RETIRED, beads, line_colour, line_dashes
from discovery.diagram.drawing.icons import NAMES, known
from discovery.diagram.drawing.labels import LABELS_UP_TO
from discovery.diagram.drawing.marks import answer, answer_width, badge, hue_for
from discovery.diagram.drawing.theme import Theme
from discovery.diagram.layout.geometry import MARGIN
from discovery.diagram.layout.sizes import COMPACT, FULL
from discovery.diagram.layout.text import clip, plain, width
from discovery.workflow.change import KINDS
from discovery.workflow.graph_types import MODES, Category, Colouring, Edge, Graph

ROW = 28.0
_SIZE = 14.0
_NAMES = {
    "batch": "Batch",
    "micro-batch": "Micro-batch",
    "streaming": "Streaming",
    "on request": "On request",
    "not said": "Mode not said yet",
}
_BOXES = {
    "kept": "Kept",
    "new": "New",
    "changed": "Changed",
    "replaced": "Replaced, with what it was",
    "retired": "Retired",
}
Sign = tuple[str, float, Callable[[float, float], str]]  # words, width of the sign, how to draw it at (x, y)


def legend_rows(graph: Graph, room: float, theme: Theme, labelled: bool) -> list[list[Sign]]:
    """The signs in use, broken into rows that fit the room; answers that boxes are coloured by come first.

    ``labelled`` says that flows have labels, however many they are.
    """
    gaps = any(node.disconnected for node in graph.nodes)
    changes = {node.change for node in graph.nodes}, {edge.change for edge in graph.edges}
    return _answers(graph, graph, room, theme) + _rows(_signs(graph, theme, labelled, gaps, *changes), room)


def legend_height(graph: Graph, room: float, theme: Theme, labelled: bool) -> float:
    """The height to keep for the legend: the same in both states and their difference, whatever each of them shows."""
    frame = graph.frame or graph
    if not frame.nodes:
        return ROW if frame.edges else 0.0
    apart = any(node.state != "both" for node in frame.nodes) or any(edge.state != "both" for edge in frame.edges)
    changes = set(KINDS) if apart else {"kept", "changed"} if graph.frame else set()
    states, both = (_rows(_signs(graph, theme, labelled, True, used, used), room) for used in (set(), changes))
    return ROW * (len(_answers(graph, frame, room, theme)) + max(len(states), len(both)))


def _answers(graph: Graph, counted: Graph, room: float, theme: Theme) -> list[list[Sign]]:
    """What boxes are coloured by: each answer with its sign and how many boxes give it."""
    colouring = graph.colouring
    if colouring is None:
        return []
    given = [colouring.of.get(one) for node in counted.nodes for one in node.members or (node.id,)]
    signs: list[Sign] = [(f"Coloured by {colouring.title.lower()}:", -8.0, lambda x, y: "")]
    for category in colouring.categories:
        text = f"{plain(category.name)} · {given.count(category)}"
        signs.append((clip(text, _SIZE, 300), answer_width(category, FULL), _answer_sign(category, colouring, theme)))
    return _rows(signs, room)


def _answer_sign(category: Category, colouring: Colouring, theme: Theme) -> Callable[[float, float], str]:
    return lambda x, y: answer(category, hue_for(category, colouring, theme), x, y, theme, FULL)


def _rows(signs: list[Sign], room: float) -> list[list[Sign]]:
    rows: list[list[Sign]] = [[]]
    left = room
    for sign in signs:
        needed = sign[1] + 8 + width(sign[0], _SIZE) + 24
        if needed > left and rows[-1]:
            rows.append([])
            left = room
        rows[-1].append(sign)
        left -= needed
    return rows


def draw_legend(rows: list[list[Sign]], top: float, theme: Theme) -> list[str]:
    """The rows of signs, the first one centred at ``top``."""
    parts = []
    for row, signs in enumerate(rows):
        x, y = MARGIN, top + row * ROW
        for text, wide, draw in signs:
            parts.append(draw(x, y))
            parts.append(text_element(text, x + wide + 8, y + 5, _SIZE, theme.quiet))
            x += wide + 8 + width(text, _SIZE) + 24
    return parts


def _signs(graph: Graph, theme: Theme, labelled: bool, gaps: bool, boxes: set[str], flows: set[str]) -> list[Sign]:
    """The signs of a picture; ``boxes`` and ``flows`` are the changes it shows, none outside the difference."""
    frame = graph.frame or graph  # mostly the same legend for both states, so that nothing moves between them
    signs: list[Sign] = [(_BOXES[kind], 30.0, _box_sign(kind, theme)) for kind in KINDS if kind in boxes]
    signs += [
        (f"{kind.capitalize()} flow", 38.0, _line_sign(Edge("", "", "", change=kind), theme))
        for kind in ("new", "changed", "retired")
        if kind in flows
    ]
    modes = {edge.mode for edge in frame.edges}
    neutral = "kept" if flows & set(KINDS) else ""
    signs += [
        (_NAMES[mode], 38.0, _line_sign(Edge("", "", "", mode, change=neutral), theme))
        for mode in MODES
        if mode in modes
    ]
    if (labelled or len(frame.edges) <= LABELS_UP_TO) and any(edge.gb_per_day is not None for edge in frame.edges):
        signs.append(("Volume a day", 34.0, _pill_sign(theme)))
    if gaps:
        signs.append(("Nothing feeds it or nothing uses it", 26.0, _gap_sign(theme)))
    chips = {code[0] for node in frame.nodes for code in node.chips}
    if "C" in chips:
        signs.append(("Constraint that applies", 24.0, _chip_sign("C", 4, theme)))
    if "O" in chips:
        signs.append(("Outcome served", 24.0, _chip_sign("O", 9, theme)))
    kinds = sorted({known(node.kind) for node in frame.nodes}, key=NAMES.__getitem__)
    return signs + [(NAMES[kind], 20.0, _icon_sign(kind, theme)) for kind in kinds]


def _line_sign(edge: Edge, theme: Theme) -> Callable[[float, float], str]:
    def draw(x: float, y: float) -> str:
        data, colour = f"M{x:.1f} {y:.1f}h38", line_colour(edge, theme)
        weight = 2.8 if edge.change in ("new", "changed") else 2.2
        drawn = stroke(data, stroke=colour, stroke_width=weight, stroke_dasharray=line_dashes(edge))
        drawn += beads(data, colour, 2.2, compact=False) if edge.mode == "streaming" else ""
        return element("g", drawn, fill="none", stroke_linecap="round")

    return draw


def _box_sign(kind: str, theme: Theme) -> Callable[[float, float], str]:
    hue = theme.hues.changes.get(kind)

    def draw(x: float, y: float) -> str:
        drawn = element(
            "rect",
            x=x + 4,
            y=y - 8,
            width=26,
            height=17,
            rx=5,
            fill=hue.fill if hue else theme.card,
            stroke=hue.line if hue else theme.border,
            stroke_width=2 if hue else 1.3,
            stroke_dasharray="5 3" if kind == RETIRED else None,
        )
        return drawn + (badge(kind, theme, COMPACT, x=x + 5, y=y - 6) if hue else "")

    return draw


def _gap_sign(theme: Theme) -> Callable[[float, float], str]:
    return lambda x, y: element(
        "rect", x=x, y=y - 9, width=26, height=18, rx=5, fill=theme.gap_fill, stroke=theme.gap, stroke_width=2.5
    )


def _pill_sign(theme: Theme) -> Callable[[float, float], str]:
    return lambda x, y: (
        element("rect", x=x, y=y - 9, width=34, height=18, rx=9, fill=theme.ground, stroke=theme.border)
        + text_element("GB", x + 17, y + 4.8, 13.6, theme.quiet, anchor="middle")
    )


def _chip_sign(letter: str, radius: float, theme: Theme) -> Callable[[float, float], str]:
    return lambda x, y: (
        element("rect", x=x, y=y - 9, width=24, height=18, rx=radius, fill=theme.chip)
        + text_element(letter, x + 12, y + 4.9, 13.6, theme.chip_ink, bold=True, anchor="middle")
    )


def _icon_sign(kind: str, theme: Theme) -> Callable[[float, float], str]:
    return lambda x, y: icon(kind, x, y - 10, 20, theme.quiet)
