"""The picture itself. Presentation attributes only, so that browsers, Word, LibreOffice and resvg draw the same."""

from __future__ import annotations

from discovery.diagram.cards import card, rail_card
from discovery.diagram.elements import element, icon, title, words
from discovery.diagram.header import header
from discovery.diagram.icons import WARNING, known, strokes
from discovery.diagram.layout import HEADER, LANE_PADDING, MARGIN, RAIL_WIDTH, Layout, layout, rail_pitch
from discovery.diagram.legend import ROW, draw_legend, legend_rows
from discovery.diagram.lines import labels, line
from discovery.diagram.text import clip, plain, width, wrap
from discovery.diagram.theme import FONT, THEMES, Theme
from discovery.workflow.graph import STAGES, Graph, taken_away

_INVITATIONS = (
    "Inputs: where data comes to be",
    "Steps that pick data up",
    "Steps that clean and combine",
    "Steps that keep and protect",
    "Steps that find the answers",
    "Outputs: what people receive",
)
_LANE_ICONS = ("database", "stream", "transformation", "warehouse", "model", "dashboard")
FIRST_THING = (
    "Start with the outputs people need, then the inputs they come from. Every row appears here as it is typed."
)
NOTHING_IN_STATE = "Nothing is captured for the {state} state yet. What is marked {state} or both appears here."


def svg(graph: Graph, theme: str = "light", interactive: bool = False, rails: bool = True) -> str:
    """The picture of a graph as SVG text; the same graph gives the same bytes.

    ``theme`` is "light" or "dark" (KeyError otherwise). ``interactive`` adds the ids that a viewer needs to find boxes
    and lines; ``rails=False`` leaves constraints and outcomes out, for larger boxes on a projector.
    """
    colours = THEMES[theme]
    graph = graph if interactive else taken_away(graph)
    geometry = layout(graph, rails)
    rows = legend_rows(graph, geometry.width - 2 * MARGIN, colours)
    height = geometry.bottom + 28 + ROW * len(rows) if any(rows) else geometry.bottom + MARGIN
    names = {node.id: plain(node.name) for node in graph.nodes}
    drawn_last = sorted(geometry.routes, key=lambda route: route.edge.mode == "streaming")
    parts = [
        title(plain(graph.title)),
        _definitions(graph),
        element("rect", width=geometry.width, height=height, fill=colours.ground),
        *header(graph, geometry.width, colours),
        *_lanes(graph, geometry, colours),
        *(_rails(graph, geometry, colours) if geometry.rails else []),
        element(
            "g",
            *[line(route, names, colours, geometry.sizes, interactive) for route in drawn_last],
            fill="none",
            stroke_linecap="round",
        ),
        *[card(n, geometry.boxes[n.id], graph, colours, geometry.sizes.compact, interactive) for n in graph.nodes],
        *labels(geometry.routes, graph, colours, geometry.sizes, interactive),
        *([] if graph.nodes else _invitation(graph, geometry, colours)),
        *draw_legend(rows, geometry.bottom + 28, colours),
    ]
    return element(
        "svg",
        *parts,
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {geometry.width:.0f} {height:.0f}",
        width=round(geometry.width),
        height=round(height),
        role="group" if interactive else "img",
        aria_label=f"{plain(graph.title)}: {len(graph.nodes)} boxes, {len(graph.edges)} flows",
        font_family=FONT,
    )


def _definitions(graph: Graph) -> str:
    """The icons in use, each once."""
    data = {known(node.kind): strokes(node.kind) for node in (graph.frame or graph).nodes}
    if not graph.nodes:
        data.update({kind: strokes(kind) for kind in _LANE_ICONS})
    data["warning"] = WARNING
    return element(
        "defs",
        *[
            element(
                "symbol",
                element(
                    "path",
                    d=path,
                    fill="none",
                    stroke="currentColor",
                    stroke_width=1.9,
                    stroke_linecap="round",
                    stroke_linejoin="round",
                ),
                id=f"i-{kind}",
                viewBox="0 0 24 24",
            )
            for kind, path in sorted(data.items())
        ],
    )


def _lanes(graph: Graph, geometry: Layout, theme: Theme) -> list[str]:
    """Six bands with number, name, count and a rule in the colour of the stage."""
    parts = []
    card_width = geometry.sizes.card_width
    for index, (stage, x) in enumerate(zip(STAGES, geometry.lanes, strict=True)):
        colour = theme.stages[index]
        count = str(sum(node.stage == stage for node in graph.nodes))
        name = clip(plain(graph.stages[index]), 21, card_width - 60, bold=True)
        parts += [
            element(
                "rect",
                x=x - LANE_PADDING,
                y=HEADER,
                width=card_width + 2 * LANE_PADDING,
                height=geometry.bottom - HEADER,
                rx=12,
                fill=theme.band,
            ),
            words(str(index + 1), x, HEADER + 34, 21, colour, bold=True),
            words(name, x + 22, HEADER + 34, 21, theme.ink, bold=True),
            words(count, x + card_width, HEADER + 33, 16, theme.quiet, bold=True, anchor="end"),
            element("rect", x=x, y=HEADER + 44, width=card_width, height=3.5, rx=1.7, fill=colour),
        ]
    return parts


def _rails(graph: Graph, geometry: Layout, theme: Theme) -> list[str]:
    """Constraints on the left, outcomes on the right."""
    parts = []
    right = geometry.width - MARGIN - RAIL_WIDTH
    for name, rails, x in (("Constraints", graph.constraints, MARGIN), ("Outcomes", graph.outcomes, right)):
        parts.append(words(name, x, HEADER + 34, 18, theme.quiet, bold=True))
        parts.append(element("rect", x=x, y=HEADER + 44, width=RAIL_WIDTH, height=3.5, rx=1.7, fill=theme.border))
        for row, rail in enumerate(rails):
            y = geometry.top + row * rail_pitch(geometry.rail_height)
            parts.append(rail_card(rail, x, y, geometry.rail_height, theme, name == "Outcomes"))
    return parts


def _invitation(graph: Graph, geometry: Layout, theme: Theme) -> list[str]:
    """What a picture without boxes shows: what will stand in each lane, and what to do first."""
    parts = []
    card_width, middle = geometry.sizes.card_width, geometry.top + 62
    for index, (x, text) in enumerate(zip(geometry.lanes, _INVITATIONS, strict=True)):
        colour = theme.stages[index]
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
        parts.append(icon(_LANE_ICONS[index], x + card_width / 2 - 22, middle - 36, 44, colour))
        for row, part in enumerate(wrap(text, 16, card_width - 30, 2)):
            parts.append(words(part, x + card_width / 2, middle + 40 + row * 21, 16, theme.quiet, anchor="middle"))
    centre = (geometry.lanes[0] + geometry.lanes[-1] + card_width) / 2
    sentence = NOTHING_IN_STATE.format(state=graph.state) if (graph.frame or graph).nodes else FIRST_THING
    wide = width(sentence, 20, bold=True) + 72
    parts.append(
        element(
            "rect",
            x=centre - wide / 2,
            y=geometry.top + 192,
            width=wide,
            height=68,
            rx=12,
            fill=theme.card,
            stroke=theme.border,
            stroke_width=1.3,
        )
    )
    parts.append(words(sentence, centre, geometry.top + 233, 20, theme.ink, bold=True, anchor="middle"))
    return parts
