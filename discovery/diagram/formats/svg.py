"""The picture itself. Presentation attributes only, so that browsers, Word, LibreOffice and resvg draw the same."""

from __future__ import annotations

import math

from discovery.diagram.drawing.cards import cards
from discovery.diagram.drawing.elements import element, text_element, title
from discovery.diagram.drawing.flow_lines import flow_lines
from discovery.diagram.drawing.header import header
from discovery.diagram.drawing.icons import WARNING, known, strokes
from discovery.diagram.drawing.invitation import WHAT_STANDS_THERE, invitation
from discovery.diagram.drawing.labels import draw_labels
from discovery.diagram.drawing.legend import draw_legend, legend_height, legend_rows
from discovery.diagram.drawing.side_panels import draw_shelf
from discovery.diagram.drawing.theme import FONT, THEMES, Theme
from discovery.diagram.formats.description import description
from discovery.diagram.formats.viewer import ViewerData, unseen
from discovery.diagram.layout.geometry import LANE_PADDING, MARGIN, Layout, layout
from discovery.diagram.layout.text import clip, escaped, plain, width
from discovery.workflow.difference import in_lane
from discovery.workflow.graph import DIFFERENCE, STAGES, Graph, taken_away


def svg(
    graph: Graph,
    theme: str = "light",
    interactive: bool = False,
    rails: bool = True,
    form: str = "wide",
    viewer_data: ViewerData | None = None,
    whole: Graph | None = None,
    labelled: bool = False,
) -> str:
    """The picture of a graph as SVG text; the same graph gives the same bytes.

    ``theme`` is "light" or "dark" (KeyError otherwise). ``interactive`` adds the ids that a viewer needs to find boxes
    and lines; ``rails=False`` leaves constraints and outcomes out, for larger boxes on a projector. ``form`` is one of
    ``sizes.FORMS`` (KeyError otherwise). ``viewer_data`` is what a viewer needs besides, which counts and describes by
    itself what is missing; ``whole`` is the graph as it was before lanes were folded, to count and describe.
    ``labelled`` gives flows the labels of a file, for files that start from the picture of a viewer.
    """
    colours = THEMES[theme]
    whole = whole or graph
    labelled = labelled or not interactive
    if not interactive:
        graph, whole = taken_away(graph), taken_away(whole)
    geometry = layout(graph, rails, form)
    slim = geometry.sizes.slim
    room = geometry.width - 2 * MARGIN
    legend = [] if slim else legend_rows(graph, room, colours, labelled)
    legend_space = 0.0 if slim else legend_height(graph, room, colours, labelled)
    below = geometry.end + 28
    height = below + legend_space if legend_space else geometry.end + (6 if slim else MARGIN)
    parts = [
        title(plain(graph.title)),
        element("desc", escaped(description(whole, gaps=viewer_data is None))),
        _definitions(graph),
        element("rect", width=geometry.width, height=height, fill=colours.ground),
        *([] if slim else header(whole, geometry.width, colours, viewed=viewer_data is not None)),
        *_lanes(graph, whole, geometry, colours, interactive),
        flow_lines(geometry, graph, colours, interactive),
        *cards(graph, geometry, colours, interactive),
        draw_labels(geometry, graph, colours, labelled, interactive),
        *([] if graph.nodes else invitation(graph, geometry, colours)),
        *[part for shelf in geometry.shelves for part in draw_shelf(shelf, colours, interactive)],
        *draw_legend(legend, below, colours),
        *([unseen(viewer_data)] if viewer_data else []),
    ]
    return element(
        "svg",
        *parts,
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {geometry.width:.0f} {height:.0f}",
        width=round(geometry.width),
        height=round(height),
        role="group" if interactive else "img",
        aria_label=f"{plain(graph.title)}: {len(whole.nodes)} boxes, {len(whole.edges)} flows",
        font_family=FONT,
    )


def _definitions(graph: Graph) -> str:
    """The icons in use, each once."""
    data = {known(node.kind): strokes(node.kind) for node in (graph.frame or graph).nodes}
    if not graph.nodes:
        data.update({kind: strokes(kind) for kind, _ in WHAT_STANDS_THERE})
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


def _count(graph: Graph, stage: str) -> str:
    """How many boxes a lane has; in the difference how many it gains and loses: "+2 −1", "=" for neither."""
    if graph.state != DIFFERENCE:
        return str(sum(len(node.members) or 1 for node in graph.nodes if node.stage == stage))
    gained, lost = in_lane(graph, stage)
    return " ".join(([f"+{gained}"] if gained else []) + ([f"−{lost}"] if lost else [])) or "="


def _lanes(graph: Graph, whole: Graph, geometry: Layout, theme: Theme, interactive: bool) -> list[str]:
    """Six bands with number, name, count and a rule in the colour of the stage."""
    parts = []
    sizes = geometry.sizes
    card_width, size = sizes.card_width, 21.0 if sizes.roomy and not sizes.slim else 18.0
    counts = [_count(whole, stage) for stage in STAGES]
    names = [plain(name) for name in graph.stages]
    rooms = [card_width - size - 9 - width(count, 16, bold=True) for count in counts]
    written = _largest(names, rooms, size)
    rule = sizes.header + sizes.lane_head - (10 if sizes.slim else 17)
    baseline = rule - 10
    for index, (stage, x) in enumerate(zip(STAGES, geometry.lanes, strict=True)):
        colour = theme.quiet if graph.state == DIFFERENCE else theme.stages[index]
        name, count = clip(names[index], written, rooms[index], bold=True), counts[index]
        parts += [
            element(
                "rect",
                x=x - LANE_PADDING,
                y=sizes.header,
                width=card_width + 2 * LANE_PADDING,
                height=geometry.bottom - sizes.header,
                rx=12,
                fill=theme.band,
            ),
        ]
        head = [
            text_element(str(index + 1), x, baseline, size, colour, bold=True),
            text_element(name, x + size + 1, baseline, written, theme.ink, bold=True),
            text_element(count, x + card_width, baseline - 1, 16, theme.quiet, bold=True, anchor="end"),
            element("rect", x=x, y=rule, width=card_width, height=3.5, rx=1.7, fill=colour),
        ]
        if interactive:  # one thing to point at, as wide as the lane
            area = element(
                "rect",
                x=x,
                y=sizes.header,
                width=card_width,
                height=sizes.lane_head - 4,
                fill="none",
                pointer_events="all",
            )
            head = [element("g", area, *head, class_="head", data_stage=stage, data_name=names[index])]
        parts += head
    return parts


def _largest(names: list[str], rooms: list[float], size: float) -> float:
    """The size of type in which all names fit their rooms, a quarter smaller than ``size`` at most."""
    wanted = [(width(name, 1, bold=True), room) for name, room in zip(names, rooms, strict=True)]
    fitting = min((room / wide for wide, room in wanted if wide), default=size)
    return min(size, max(size * 0.75, math.floor(fitting * 2) / 2))
