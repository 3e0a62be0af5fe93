"""The head of a picture: which state it shows, of what, and how much of it there is."""

from __future__ import annotations

from discovery.diagram.elements import element, words
from discovery.diagram.layout import MARGIN
from discovery.diagram.text import clip, plain, width
from discovery.diagram.theme import Theme
from discovery.workflow.graph import NO_OWNER, Graph

_STATES = {"current": "CURRENT STATE", "future": "FUTURE STATE", "both": "BOTH STATES"}
_COUNTED = ("input", "step", "output", "flow", "gap")
_NAME_SIZE, _COUNT_SIZE = 15.0, 22.0


def header(graph: Graph, room: float, theme: Theme) -> list[str]:
    """State pill and title on the left, counts on the right, in a picture ``room`` wide."""
    figures, left = _figures(graph, room - MARGIN, theme)
    state = _STATES.get(graph.state, plain(graph.state).upper())
    pill = width(state, 13, bold=True) + 30
    fill = theme.future if graph.state == "future" else theme.current
    start = MARGIN + pill + 14
    name = clip(plain(graph.title), 27, left - start - 24, bold=True)
    return [
        element("rect", x=MARGIN, y=17, width=pill, height=28, rx=14, fill=fill),
        words(state, MARGIN + pill / 2, 35.8, 13, theme.on_state, bold=True, anchor="middle"),
        words(name, start, 40, 27, theme.ink, bold=True),
        *figures,
    ]


def _figures(graph: Graph, right: float, theme: Theme) -> tuple[list[str], float]:
    """The counts from right to left, and where they begin."""
    stages = [node.stage for node in graph.nodes]
    streaming = sum(edge.mode == "streaming" for edge in graph.edges)
    gaps = sum(node.disconnected for node in graph.nodes)
    unowned = sum(node.gap == NO_OWNER for node in graph.nodes)
    counts = [
        (stages.count("generate"), "input", theme.ink),
        (len(stages) - stages.count("generate") - stages.count("deliver"), "step", theme.ink),
        (stages.count("deliver"), "output", theme.ink),
        (len(graph.edges), "flow", theme.ink),
    ]
    counts += [(streaming, "streaming", theme.stages[0])] if streaming else []
    counts += [(gaps, "gap", theme.gap_ink)] if gaps else []
    counts += [(unowned, "without owner", theme.gap_ink)] if unowned else []
    parts = []
    for count, noun, colour in reversed(counts):
        name = noun if count == 1 or noun not in _COUNTED else noun + "s"
        wide = width(name, _NAME_SIZE)
        parts.append(words(name, right - wide, 39, _NAME_SIZE, theme.quiet))
        parts.append(words(str(count), right - wide - 6, 39, _COUNT_SIZE, colour, bold=True, anchor="end"))
        right -= wide + width(str(count), _COUNT_SIZE, bold=True) + 30
    return parts, right
