"""What a picture without boxes shows: what will stand in each lane, and what to do first."""

from __future__ import annotations

from discovery.diagram.drawing.elements import element, icon, text_element
from discovery.diagram.drawing.theme import Theme
from discovery.diagram.layout.geometry import Layout
from discovery.diagram.layout.text import width, wrap
from discovery.workflow.graph import Graph

WHAT_STANDS_THERE = (
    ("database", "Inputs: where data comes to be"),
    ("stream", "Steps that pick data up"),
    ("transformation", "Steps that clean and combine"),
    ("warehouse", "Steps that keep and protect"),
    ("model", "Steps that find the answers"),
    ("dashboard", "Outputs: what people receive"),
)
"""The icon and the words for each lane, left to right."""

FIRST = "Start with the outputs people need: page Outputs, one line each."
THEN = "Then the inputs they come from, then the steps between. Every row appears here as it is typed."
NOTHING_IN_STATE = "Nothing is captured for the {state} state yet."
HOW_TO_FILL = {
    "current": "Type what happens today on the page Current workflow.",
    "future": "Start from the current workflow on the page Future workflow, or type new steps there.",
}


def invitation(graph: Graph, geometry: Layout, theme: Theme) -> list[str]:
    """Dashed cards in the lanes, and a card across them with the first thing to do and the next."""
    captured = bool((graph.frame or graph).nodes)
    first = NOTHING_IN_STATE.format(state=graph.state) if captured else FIRST
    then = HOW_TO_FILL.get(graph.state, THEN) if captured else THEN
    drawn = [] if geometry.sizes.slim else _lane_cards(geometry, theme)
    return drawn + _sentence(first, then, geometry, theme)


def _lane_cards(geometry: Layout, theme: Theme) -> list[str]:
    parts = []
    card_width, middle = geometry.sizes.card_width, geometry.top + 62
    for index, (x, (kind, text)) in enumerate(zip(geometry.lanes, WHAT_STANDS_THERE, strict=True)):
        parts.append(
            element(
                "rect",
                x=x,
                y=geometry.top,
                width=card_width,
                height=150,
                rx=9,
                fill="none",
                stroke=theme.border,
                stroke_width=1.5,
                stroke_dasharray="6 5",
            )
        )
        parts.append(icon(kind, x + card_width / 2 - 22, middle - 36, 44, theme.stages[index]))
        for row, line in enumerate(wrap(text, 16, card_width - 22, 2)):
            parts.append(
                text_element(line, x + card_width / 2, middle + 40 + row * 21, 16, theme.quiet, anchor="middle")
            )
    return parts


def _sentence(first: str, then: str, geometry: Layout, theme: Theme) -> list[str]:
    centre = (geometry.lanes[0] + geometry.lanes[-1] + geometry.sizes.card_width) / 2
    top = geometry.top + (20 if geometry.sizes.slim else 182)
    wide = max(width(first, 20, bold=True), width(then, 17)) + 64
    return [
        element(
            "rect",
            x=centre - wide / 2,
            y=top,
            width=wide,
            height=92,
            rx=12,
            fill=theme.card,
            stroke=theme.border,
            stroke_width=1.3,
        ),
        text_element(first, centre, top + 38, 20, theme.ink, bold=True, anchor="middle"),
        text_element(then, centre, top + 68, 17, theme.quiet, anchor="middle"),
    ]
