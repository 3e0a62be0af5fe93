"""The whole geometry of one picture, computed on both states together so that no picture of it moves anything."""

from __future__ import annotations

from dataclasses import dataclass, replace

from discovery.diagram.layout.arrangement import arrange
from discovery.diagram.layout.routing import Box, Route, Router
from discovery.diagram.layout.side_panels import Shelf, shelf, side_panel
from discovery.diagram.layout.sizes import LANE_PADDING, MARGIN, Sizes, sizes
from discovery.diagram.layout.slots import slots
from discovery.workflow.graph import STAGES, Graph

__all__ = ["LANE_PADDING", "MARGIN", "Layout", "layout"]


@dataclass(frozen=True, slots=True)
class Layout:
    """Boxes by node id, lines, and the extent of the lanes; all in picture units from the left top corner."""

    sizes: Sizes
    boxes: dict[str, Box]
    routes: tuple[Route, ...]
    lanes: tuple[float, ...]  # left side of each lane's cards
    width: float
    top: float  # of the first row of cards
    bottom: float  # of the bands
    shelves: tuple[Shelf, ...]  # constraints and outcomes beside or below the bands; none when they are left out

    @property
    def end(self) -> float:
        """The lowest point of bands and shelves."""
        return max([self.bottom, *(shelf.bottom for shelf in self.shelves)])


def layout(graph: Graph, rails: bool = True, form: str = "wide") -> Layout:
    """Place every box and line of a graph; ``rails`` keeps room for constraints and outcomes."""
    frame = graph.frame or graph
    measure = sizes(graph, form, rails)
    side = measure.side + LANE_PADDING if rails and measure.side else 0.0
    left = MARGIN + side + LANE_PADDING
    top = measure.header + measure.lane_head
    tops = {node: top + place for node, place in arrange(frame, measure).items()}
    places = slots(frame, tops, measure, top)
    lanes = tuple(left + index * measure.stride for index in range(len(STAGES)))
    framed = {
        node.id: Box(lanes[STAGES.index(node.stage)], tops[node.id], measure.card_width, measure.card_height)
        for node in frame.nodes
    }
    whole = Router(frame, framed, places, left, measure)
    routes = whole.routes()
    lowest = max(whole.bottom, top + measure.shortest * measure.pitch - measure.gap)
    shown = {node.id for node in graph.nodes}
    boxes = {node: box for node, box in framed.items() if node in shown}
    if shown != framed.keys() or graph.edges != frame.edges:
        routes = Router(graph, boxes, places, left, measure, whole).routes()
    width = lanes[-1] + measure.card_width + LANE_PADDING + side + MARGIN
    bottom = lowest + LANE_PADDING
    shelves: tuple[Shelf, ...] = ()
    if side:
        shelves = _sides(frame, measure, bottom, width)
        bottom = shelves[0].bottom
    elif rails and not measure.slim:
        shelves = _shelves(frame, bottom, width)
    return Layout(measure, boxes, tuple(routes), lanes, width, top, bottom, shelves)


def _sides(frame: Graph, measure: Sizes, bottom: float, width: float) -> tuple[Shelf, ...]:
    """Constraints at the far left and outcomes at the far right, as high as the lanes or, if need be, higher."""
    places = ((frame.constraints, "Constraints", MARGIN), (frame.outcomes, "Outcomes", width - MARGIN - measure.side))
    panels = [side_panel(name, cards, x, measure, bottom) for cards, name, x in places]
    lowest = max(panel.bottom for panel in panels)
    return tuple(replace(panel, bottom=lowest) for panel in panels)


def _shelves(frame: Graph, bottom: float, width: float) -> tuple[Shelf, ...]:
    """Constraints on the left and outcomes on the right below the lanes; one alone has the whole width."""
    given = [pair for pair in (("Constraints", frame.constraints), ("Outcomes", frame.outcomes)) if pair[1]]
    if not given:
        return ()
    room = (width - 2 * MARGIN - LANE_PADDING * (len(given) - 1)) / len(given)
    shelves = [
        shelf(name, cards, MARGIN + index * (room + LANE_PADDING), bottom + LANE_PADDING, room)
        for index, (name, cards) in enumerate(given)
    ]
    lowest = max(shelf.bottom for shelf in shelves)
    return tuple(replace(shelf, bottom=lowest) for shelf in shelves)
