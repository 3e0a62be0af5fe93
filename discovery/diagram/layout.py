"""The whole geometry of one picture, computed on both states together so that changing the state moves nothing."""

from __future__ import annotations

from dataclasses import dataclass

from discovery.diagram.arrangement import arrange
from discovery.diagram.routing import Box, Route, Router
from discovery.diagram.sizes import Sizes, sizes
from discovery.diagram.slots import slots
from discovery.workflow.graph import STAGES, Graph

MARGIN = 20.0  # around the picture
LANE_PADDING = 14.0  # between the edge of a lane's band and its cards
HEADER = 74.0
LANE_HEAD = 62.0  # the lane's name and rule
RAIL_WIDTH, RAIL_GAP = 172.0, 26.0
RAIL_CARD, RAIL_SLIM = 76.0, 44.0  # slim where full ones would make the picture higher than its lanes
RAIL_SPACE = 12.0
SHORTEST = 4  # lanes are never lower than this many cards


@dataclass(frozen=True, slots=True)
class Layout:
    """Boxes by node id, lines, and the extent of the lanes; all in picture units from the left top corner."""

    sizes: Sizes
    boxes: dict[str, Box]
    routes: tuple[Route, ...]
    lanes: tuple[float, ...]  # left side of each lane's cards
    rails: bool
    rail_height: float  # of one constraint or outcome card
    width: float
    top: float  # of the first row of cards
    bottom: float  # of the bands


def layout(graph: Graph, rails: bool = True) -> Layout:
    """Place every box and line of a graph; ``rails`` keeps room for constraints and outcomes at the sides."""
    frame = graph.frame or graph
    measure = sizes(graph)
    rails = rails and bool(frame.constraints or frame.outcomes)
    left = MARGIN + LANE_PADDING + (RAIL_WIDTH + RAIL_GAP if rails else 0)
    top = HEADER + LANE_HEAD
    tops = {node: top + place for node, place in arrange(frame, measure).items()}
    places = slots(frame, tops, measure, top)
    lanes = tuple(left + index * measure.stride for index in range(len(STAGES)))
    framed = {
        node.id: Box(lanes[STAGES.index(node.stage)], tops[node.id], measure.card_width, measure.card_height)
        for node in frame.nodes
    }
    router = Router(frame, framed, places, left, measure)
    router.routes()
    shown = {node.id for node in graph.nodes}
    boxes = {node: box for node, box in framed.items() if node in shown}
    visible = Router(graph, boxes, places, left, measure, floor=router.floor)
    lowest = max(router.bottom, top + SHORTEST * 92 - 20)
    longest = max(len(frame.constraints), len(frame.outcomes)) if rails else 0
    full = longest * rail_pitch(RAIL_CARD) - RAIL_SPACE <= lowest - top
    rail_height = RAIL_CARD if full else RAIL_SLIM
    lowest = max(lowest, top + longest * rail_pitch(rail_height) - RAIL_SPACE)
    right = lanes[-1] + measure.card_width + LANE_PADDING + MARGIN + (RAIL_WIDTH + RAIL_GAP if rails else 0)
    routes = tuple(visible.routes())
    return Layout(measure, boxes, routes, lanes, rails, rail_height, right, top, lowest + LANE_PADDING)


def rail_pitch(height: float) -> float:
    """From the top of one constraint or outcome card to the top of the next."""
    return height + (RAIL_SPACE if height == RAIL_CARD else RAIL_SPACE / 2)
