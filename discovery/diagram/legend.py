"""What the signs of a picture mean, inside the picture, and only the signs it uses."""

from __future__ import annotations

from collections.abc import Callable

from discovery.diagram.elements import element, icon, words
from discovery.diagram.icons import NAMES, known
from discovery.diagram.layout import MARGIN
from discovery.diagram.lines import DASHES, LABELS_UP_TO, beads, line_colour
from discovery.diagram.text import width
from discovery.diagram.theme import Theme
from discovery.workflow.graph import MODES, Graph

ROW = 28.0
_SIZE = 14.0
_NAMES = {
    "batch": "Batch",
    "micro-batch": "Micro-batch",
    "streaming": "Streaming",
    "on request": "On request",
    "not said": "Mode not said yet",
}
Sign = tuple[str, float, Callable[[float, float], str]]  # words, width of the sign, how to draw it at (x, y)


def legend_rows(graph: Graph, room: float, theme: Theme) -> list[list[Sign]]:
    """The signs in use, broken into rows that fit the room."""
    return _rows(_signs(graph, theme, any(node.disconnected for node in graph.nodes)), room)


def legend_height(graph: Graph, room: float, theme: Theme) -> float:
    """The height to keep for the legend: the same in both states, whether or not this one has gaps."""
    rows = _rows(_signs(graph, theme, bool((graph.frame or graph).nodes)), room)
    return ROW * len(rows) if any(rows) else 0.0


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
            parts.append(words(text, x + wide + 8, y + 5, _SIZE, theme.quiet))
            x += wide + 8 + width(text, _SIZE) + 24
    return parts


def _signs(graph: Graph, theme: Theme, gaps: bool) -> list[Sign]:
    frame = graph.frame or graph  # mostly the same legend for both states, so that nothing moves between them
    modes = {edge.mode for edge in frame.edges}
    signs: list[Sign] = [(_NAMES[mode], 38.0, _line_sign(mode, theme)) for mode in MODES if mode in modes]
    if len(frame.edges) <= LABELS_UP_TO and any(edge.gb_per_day is not None for edge in frame.edges):
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


def _line_sign(mode: str, theme: Theme) -> Callable[[float, float], str]:
    def draw(x: float, y: float) -> str:
        data, colour = f"M{x:.1f} {y:.1f}h38", line_colour(mode, theme)
        drawn = element("path", d=data, stroke=colour, stroke_width=2.2, stroke_dasharray=DASHES[mode])
        drawn += beads(data, colour, 2.2, compact=False) if mode == "streaming" else ""
        return element("g", drawn, fill="none", stroke_linecap="round")

    return draw


def _gap_sign(theme: Theme) -> Callable[[float, float], str]:
    return lambda x, y: element(
        "rect", x=x, y=y - 9, width=26, height=18, rx=5, fill=theme.gap_fill, stroke=theme.gap, stroke_width=2.5
    )


def _pill_sign(theme: Theme) -> Callable[[float, float], str]:
    return lambda x, y: (
        element("rect", x=x, y=y - 9, width=34, height=18, rx=9, fill=theme.ground, stroke=theme.border)
        + words("GB", x + 17, y + 4.8, 13.6, theme.quiet, anchor="middle")
    )


def _chip_sign(letter: str, radius: float, theme: Theme) -> Callable[[float, float], str]:
    return lambda x, y: (
        element("rect", x=x, y=y - 9, width=24, height=18, rx=radius, fill=theme.chip)
        + words(letter, x + 12, y + 4.9, 13.6, theme.chip_ink, bold=True, anchor="middle")
    )


def _icon_sign(kind: str, theme: Theme) -> Callable[[float, float], str]:
    return lambda x, y: icon(kind, x, y - 10, 20, theme.quiet)
