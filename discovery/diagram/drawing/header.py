"""The head of a picture: which state it shows, of what, and how much of it there is."""

from __future__ import annotations

from discovery.diagram.drawing.elements import element, text_element
from discovery.diagram.drawing.theme import Theme
from discovery.diagram.layout.geometry import MARGIN
from discovery.diagram.layout.text import clip, plain, width
from discovery.workflow import difference
from discovery.workflow.graph import DIFFERENCE, NO_OWNER, Graph

_STATES = {
    "current": "CURRENT STATE",
    "future": "FUTURE STATE",
    "both": "BOTH STATES",
    "difference": "DIFFERENCE",
}
Count = tuple[int, str, str]  # how many, of what, in which colour
_COUNTED = ("input", "step", "output", "flow", "gap")
_NAME_SIZE, _COUNT_SIZE, _STATE_SIZE = 15.0, 22.0, 14.0
_TITLE_SIZES = (27.0, 24.0, 21.0)  # the largest that has room


def header(graph: Graph, room: float, theme: Theme, viewed: bool = False) -> list[str]:
    """State pill and title on the left, counts on the right, in a picture ``room`` wide.

    Where it is ``viewed``, each count says what it needs to be counted anew: of which boxes it is, and how wide.
    """
    figures, left = _figures(graph, room - MARGIN, theme, viewed)
    state = _STATES.get(graph.state, plain(graph.state).upper())
    pill = width(state, _STATE_SIZE, bold=True) + 30
    fill = theme.future if graph.state == "future" else theme.current
    if graph.state == DIFFERENCE:
        fill = theme.hues.changes["changed"].line
    start = MARGIN + pill + 14
    name, free = plain(graph.title), left - start - 24
    size = next((size for size in _TITLE_SIZES if width(name, size, bold=True) <= free), _TITLE_SIZES[-1])
    return [
        element("rect", x=MARGIN, y=17, width=pill, height=30, rx=15, fill=fill),
        text_element(state, MARGIN + pill / 2, 37.2, _STATE_SIZE, theme.on_state, bold=True, anchor="middle"),
        text_element(clip(name, size, free, bold=True), start, 41, size, theme.ink, bold=True),
        *figures,
    ]


def _figures(graph: Graph, right: float, theme: Theme, viewed: bool) -> tuple[list[str], float]:
    """The counts from right to left, and where they begin."""
    lacking = {
        "gap": [node.id for node in graph.nodes if node.disconnected],
        "without owner": [node.id for node in graph.nodes if node.gap == NO_OWNER],
    }
    counts = _of_changes(graph, theme) if graph.state == DIFFERENCE else _of_boxes(graph, theme)
    counts += [(len(boxes), noun, theme.gap_ink) for noun, boxes in lacking.items() if boxes]
    parts = []
    for count, noun, colour in reversed(counts):
        name = noun if count == 1 or noun not in _COUNTED else noun + "s"
        wide = width(name, _NAME_SIZE)
        taken = wide + width(str(count), _COUNT_SIZE, bold=True) + 30
        drawn = [
            text_element(name, right - wide, 40, _NAME_SIZE, theme.quiet),
            text_element(str(count), right - wide - 6, 40, _COUNT_SIZE, colour, bold=True, anchor="end"),
        ]
        boxes = " ".join(lacking.get(noun, ())) or None
        parts += [element("g", *drawn, class_="count", data_of=boxes, data_wide=taken)] if viewed else drawn
        right -= taken
    return parts, right


def _of_boxes(graph: Graph, theme: Theme) -> list[Count]:
    """Boxes by what they are, and flows."""
    stages = [node.stage for node in graph.nodes]
    streaming = sum(edge.mode == "streaming" for edge in graph.edges)
    counts = [
        (stages.count("generate"), "input", theme.ink),
        (len(stages) - stages.count("generate") - stages.count("deliver"), "step", theme.ink),
        (stages.count("deliver"), "output", theme.ink),
        (len(graph.edges), "flow", theme.ink),
    ]
    return counts + ([(streaming, "streaming", theme.stages[0])] if streaming else [])


def _of_changes(graph: Graph, theme: Theme) -> list[Count]:
    """Boxes by what becomes of them."""
    return [
        (count, kind, theme.hues.changes[kind].line if kind in theme.hues.changes else theme.ink)
        for kind, count in difference.counts(graph).items()
    ]
