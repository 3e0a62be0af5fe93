"""How lines run: out on the right, in on the left, through the slots between, back around the bottom."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections import defaultdict
from typing import NamedTuple

from discovery.diagram.layout.curves import Chain, Point, pieces, rounded, straight, sweep, through
from discovery.diagram.layout.sizes import Sizes
from discovery.diagram.layout.slots import Slots
from discovery.workflow.graph import STAGES, Edge, Graph

PORT_SPACING = 11.0
PORT_MARGIN = 11.0  # above the first and below the last port of a box
LOOP_REACH = 34.0


class Box(NamedTuple):
    """One card: its left top corner and its size."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x of the right side."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The y of the lower side."""
        return self.y + self.height

    @property
    def middle(self) -> float:
        """The y half way down."""
        return self.y + self.height / 2


class Route(NamedTuple):
    """One flow as a line; ``label_at`` is where a label fits, None for lines that have no place for one."""

    edge: Edge
    chain: Chain
    label_at: Point | None


class Router:
    """Draws the lines of one picture; ``bottom`` is the lowest point of any box or line so far.

    ``frame`` is the router of everything that any picture of the workflow shows: lines run back below all of that.
    """

    def __init__(
        self, graph: Graph, boxes: dict[str, Box], slots: Slots, left: float, sizes: Sizes, frame: Router | None = None
    ) -> None:
        self.sizes = sizes
        self.left = left
        self.boxes = boxes
        self.slots = slots
        self.lane = {node.id: STAGES.index(node.stage) for node in graph.nodes}
        self.heights: list[list[float]] = [[] for _ in STAGES]
        for node, lane in self.lane.items():
            insort(self.heights[lane], boxes[node].y)
        reached = [boxes[node].bottom for node in self.lane] + list(slots.values())
        self.bottom = max(reached, default=0.0)
        self.floor: float = frame.floor if frame else self.bottom
        self.edges = [edge for edge in graph.edges if edge.source in boxes and edge.target in boxes]
        back = sorted((edge for edge in self.edges if self._steps(edge) < -1), key=lambda edge: edge.state != "both")
        self.around: dict[str, int] = frame.around if frame else {edge.id: turn for turn, edge in enumerate(back)}
        self._set_ports()

    def routes(self) -> list[Route]:
        """One line for each flow, in the order of the flows."""
        return [self._route(edge) for edge in self.edges]

    def _steps(self, edge: Edge) -> int:
        return self.lane[edge.target] - self.lane[edge.source]

    def _crossings(self, edge: Edge) -> list[Point]:
        """The points where a forward line enters and leaves each lane between its ends."""
        points = []
        for lane in range(self.lane[edge.source] + 1, self.lane[edge.target]):
            height = self.slots[edge.id, lane]
            x = self.left + lane * self.sizes.stride
            points += [(x, height), (x + self.sizes.card_width, height)]
        return points

    def _set_ports(self) -> None:
        """Spread the ends of forward lines over the sides of their boxes, in the order of where they go."""
        leaving: dict[str, dict[object, float]] = defaultdict(dict)
        arriving: dict[str, dict[object, float]] = defaultdict(dict)
        self.port_keys: dict[str, tuple[object, object]] = {}
        for edge in self.edges:
            if self._steps(edge) <= 0:
                continue
            between = self._crossings(edge)
            bundled = ("bundle", edge.mode, edge.state) if between else ("flow", edge.id)
            self.port_keys[edge.id] = (bundled, ("flow", edge.id))
            leaving[edge.source][bundled] = between[0][1] if between else self.boxes[edge.target].middle
            arriving[edge.target]["flow", edge.id] = between[-1][1] if between else self.boxes[edge.source].middle
        self.leaving = {node: self._spread(node, ends) for node, ends in leaving.items()}
        self.arriving = {node: self._spread(node, ends) for node, ends in arriving.items()}

    def _spread(self, node: str, ends: dict[object, float]) -> dict[object, float]:
        box = self.boxes[node]
        if len(ends) == 1:
            return dict.fromkeys(ends, box.middle)
        order = sorted(ends, key=lambda key: (ends[key], str(key)))
        room = box.height - 2 * PORT_MARGIN
        apart = min(PORT_SPACING, room / max(1, len(order) - 1))
        return {key: box.middle + (index - (len(order) - 1) / 2) * apart for index, key in enumerate(order)}

    def _route(self, edge: Edge) -> Route:
        steps = self._steps(edge)
        if steps > 0:
            leave, arrive = self.port_keys[edge.id]
            start = (self.boxes[edge.source].right, self.leaving[edge.source][leave])
            end = (self.boxes[edge.target].x, self.arriving[edge.target][arrive])
            chain = through([start, *self._crossings(edge), end])
            first = next(pieces(chain))
            return Route(edge, chain, ((first[0][0] + first[3][0]) / 2, (first[0][1] + first[3][1]) / 2))
        if steps == 0:
            return Route(edge, self._within_lane(edge), None)
        return Route(edge, self._one_lane_back(edge) if steps == -1 else self._around_bottom(edge), None)

    def _within_lane(self, edge: Edge) -> Chain:
        """Straight up or down to the next box, or a bow beside the boxes between."""
        source, target = self.boxes[edge.source], self.boxes[edge.target]
        upper, lower = sorted((source.y, target.y))
        heights = self.heights[self.lane[edge.source]]
        between = bisect_right(heights, upper) < bisect_left(heights, lower)
        if between or edge.source == edge.target:
            start = (source.right, source.y + source.height * 0.72)
            end = (target.right, target.y + target.height * 0.28)
            return (start, *sweep(start, end, LOOP_REACH))
        x = source.x + source.width * (0.45 if source.y < target.y else 0.55)  # there and back stay apart
        ends = ((x, source.bottom), (x, target.y)) if source.y < target.y else ((x, source.y), (x, target.bottom))
        return (ends[0], *straight(*ends))

    def _one_lane_back(self, edge: Edge) -> Chain:
        source, target = self.boxes[edge.source], self.boxes[edge.target]
        start, end = (source.x, source.y + source.height * 0.82), (target.right, target.y + target.height * 0.82)
        return (start, *sweep(start, end))

    def _around_bottom(self, edge: Edge) -> Chain:
        """Out on the right, down, along below everything, up and in on the left."""
        source, target = self.boxes[edge.source], self.boxes[edge.target]
        turn = self.around[edge.id]
        out, height = 16 + 3 * (turn % 6), self.floor + 18 + 9 * turn
        self.bottom = max(self.bottom, height + 6)
        start, end = (source.right, source.y + source.height * 0.82), (target.x, target.y + target.height * 0.82)
        down, up = start[0] + out, end[0] - out
        return rounded([start, (down, start[1]), (down, height), (up, height), (up, end[1]), end], 8)
