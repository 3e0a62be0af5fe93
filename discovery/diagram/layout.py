"""The whole geometry of one picture, computed on both states together so that changing the state moves nothing."""

from __future__ import annotations

from dataclasses import dataclass, replace

from discovery.diagram.arrangement import arrange
from discovery.diagram.rails import Shelf, shelf
from discovery.diagram.routing import Box, Route, Router
from discovery.diagram.sizes import Sizes, sizes
from discovery.diagram.slots import slots
from discovery.workflow.graph import STAGES, STATES, Graph

MARGIN = 20.0  # around the picture
LANE_PADDING = 14.0  # between the edge of a lane's band and its cards


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
    shelves: tuple[Shelf, ...]  # constraints and outcomes below the bands; none when they are left out

    @property
    def end(self) -> float:
        """The lowest point of bands and shelves."""
        return max([self.bottom, *(shelf.bottom for shelf in self.shelves)])


def layout(graph: Graph, rails: bool = True, form: str = "wide") -> Layout:
    """Place every box and line of a graph; ``rails`` keeps room for constraints and outcomes below."""
    frame = graph.frame or graph
    measure = sizes(graph, form)
    left = MARGIN + LANE_PADDING
    top = measure.header + measure.lane_head
    tops = {node: top + place for node, place in arrange(frame, measure).items()}
    places = slots(frame, tops, measure, top)
    lanes = tuple(left + index * measure.stride for index in range(len(STAGES)))
    framed = {
        node.id: Box(lanes[STAGES.index(node.stage)], tops[node.id], measure.card_width, measure.card_height)
        for node in frame.nodes
    }
    states = [_of(frame, state) for state in STATES]
    if (states[0].nodes, states[0].edges) == (states[1].nodes, states[1].edges):
        states.pop()  # what both share is drawn once
    routers = {one.state: Router(one, framed, places[one.state], left, measure) for one in states}
    floor = max(router.bottom for router in routers.values())
    drawn: dict[str, list[Route]] = {}
    for state, router in routers.items():
        router.floor = floor
        drawn[state] = router.routes()
    lowest = max(
        [router.bottom for router in routers.values()] + [top + measure.shortest * measure.pitch - measure.gap]
    )
    shown = {node.id for node in graph.nodes}
    boxes = {node: box for node, box in framed.items() if node in shown}
    here = graph.state if graph.state in drawn else states[0].state
    routes = drawn[here]
    if (
        routers[here].edges != list(graph.edges) or routers[here].lane.keys() != shown
    ):  # less is shown than the state has
        crossed = places.get(graph.state, places[STATES[0]])
        routes = Router(graph, boxes, crossed, left, measure, floor).routes()
    width = lanes[-1] + measure.card_width + LANE_PADDING + MARGIN
    bottom = lowest + LANE_PADDING
    shelves = _shelves(frame, bottom, width) if rails and not measure.slim else ()
    return Layout(measure, boxes, tuple(routes), lanes, width, top, bottom, shelves)


def _of(frame: Graph, state: str) -> Graph:
    """What a picture of one state shows."""
    nodes = tuple(node for node in frame.nodes if node.state in (state, "both"))
    edges = tuple(edge for edge in frame.edges if edge.state in (state, "both"))
    return replace(frame, state=state, nodes=nodes, edges=edges)


def _shelves(frame: Graph, bottom: float, width: float) -> tuple[Shelf, ...]:
    """Constraints on the left and outcomes on the right below the lanes; one alone has the whole width."""
    given = [pair for pair in (("Constraints", frame.constraints), ("Outcomes", frame.outcomes)) if pair[1]]
    if not given:
        return ()
    room = (width - 2 * MARGIN - LANE_PADDING * (len(given) - 1)) / len(given)
    found = [
        shelf(name, cards, MARGIN + index * (room + LANE_PADDING), bottom + LANE_PADDING, room)
        for index, (name, cards) in enumerate(given)
    ]
    lowest = max(one.bottom for one in found)
    return tuple(replace(one, bottom=lowest) for one in found)
