"""Where long lines cross a lane: through the gaps between boxes, never under one.

Boxes do not make room for lines, so a new flow never moves a box. Flows with the same source and mode share a place
until they part. Every picture of a workflow crosses the lanes alike, for a line clears the boxes of both states.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass, field

from discovery.diagram.layout.arrangement import isotonic, median
from discovery.diagram.layout.sizes import Sizes
from discovery.workflow.graph import STAGES, STATES, Edge, Graph

SPACING = 8.0  # between two lines in one gap, less when the gap is full
TIGHTEST = 3.0
EASE = 7.0  # added to the clearance where there is room
UNDER_HEADING = 12.0  # how much farther a line may go rather than squeeze in below the lane's name
CEILING = -8.0  # the highest place for a line, from the top of the first row: just below the lane's name

Bundle = tuple[str, str, str]  # source id, mode, state
Crossings = dict[tuple[Bundle, int], float]
Slots = dict[tuple[str, int], float]
"""The height at which a flow crosses a lane, by the flow's id and the lane's index."""


@dataclass
class _Gap:
    """Free height between two boxes of one lane, and the bundles that pass there with the height each wants."""

    top: float
    bottom: float
    reluctance: float = 0.0
    passing: list[tuple[float, Bundle]] = field(default_factory=list)

    def distance(self, height: float) -> float:
        """How far a line wanting this height would be bent; infinite when nothing more fits."""
        if len(self.passing) * TIGHTEST > self.bottom - self.top or self.bottom < self.top:
            return math.inf
        crowding = len(self.passing) * TIGHTEST
        return max(self.top - height, height - self.bottom, 0.0) + crowding + self.reluctance

    def heights(self) -> list[tuple[Bundle, float]]:
        """The final height of each bundle, in the order they wished, kept apart and inside the gap."""
        wishes = sorted(self.passing)
        last = len(wishes) - 1
        apart = SPACING if last * SPACING <= self.bottom - self.top else (self.bottom - self.top) / max(1, last)
        ease = min(EASE, (self.bottom - self.top) / 4)
        wanted = [min(max(want, self.top + ease), self.bottom - ease) for want, _ in wishes]
        places = isotonic(wanted, [1.0] * len(wishes), apart)
        return [
            (bundle, max(self.top + index * apart, min(place, self.bottom - (last - index) * apart)))
            for index, (place, (_, bundle)) in enumerate(zip(places, wishes, strict=True))
        ]


def slots(graph: Graph, tops: dict[str, float], sizes: Sizes, top: float = 0.0) -> Slots:
    """The height at which each long flow of a frame crosses each lane between its ends; ``top`` is the first row's.

    Flows of both states come first, then those of the current state, then those of the future.
    """
    lane = {node.id: STAGES.index(node.stage) for node in graph.nodes}
    crossings: Crossings = {}
    for state in ("both", *STATES):
        crossings |= _crossings(graph, state, lane, tops, sizes, top, crossings)
    return {
        (edge.id, crossed): crossings[bundle, crossed]
        for edge in graph.edges
        for bundle in (_bundle(edge),)
        for crossed in range(lane[edge.source] + 1, lane[edge.target])
    }


def _bundle(edge: Edge) -> Bundle:
    return edge.source, edge.mode, edge.state


def _crossings(
    graph: Graph,
    state: str,
    lane: dict[str, int],
    tops: dict[str, float],
    sizes: Sizes,
    top: float,
    standing: Crossings,
) -> Crossings:
    """The crossings of the flows of one state, between those that stand already."""
    ends: dict[Bundle, list[str]] = defaultdict(list)
    for edge in graph.edges:
        if edge.state == state and lane[edge.target] - lane[edge.source] > 1:
            ends[_bundle(edge)].append(edge.target)
    crossings: Crossings = {}
    if not ends:
        return crossings
    centre = {node: top + sizes.card_height / 2 for node, top in tops.items()}
    for crossed in range(1, len(STAGES) - 1):
        boxes = [node.id for node in graph.nodes if lane[node.id] == crossed]
        lines = [height for (_, at), height in standing.items() if at == crossed]
        gaps = _gaps([tops[node] for node in boxes], lines, sizes, top)
        wishes = []
        for bundle, targets in ends.items():
            ahead = [node for node in targets if lane[node] > crossed]
            if lane[bundle[0]] < crossed and ahead:
                before = crossings.get((bundle, crossed - 1), centre[bundle[0]])
                share = 1 / (min(lane[node] for node in ahead) - crossed + 1)
                wishes.append((before + (median([centre[node] for node in ahead]) - before) * share, bundle))
        for want, bundle in sorted(wishes):
            _nearest(gaps, want).passing.append((want, bundle))
        crossings.update({(bundle, crossed): height for gap in gaps if gap.passing for bundle, height in gap.heights()})
    return crossings


def _nearest(gaps: list[_Gap], want: float) -> _Gap:
    """The gap that bends a line wanting this height least, the upper one of two; looked for from there outwards."""
    start = bisect_right(gaps, want, key=lambda gap: gap.top)
    best, nearest = math.inf, len(gaps) - 1
    for index in range(start, len(gaps)):
        if gaps[index].top - want >= best:
            break
        if (distance := gaps[index].distance(want)) < best:
            best, nearest = distance, index
    for index in range(start - 1, -1, -1):
        if want - gaps[index].bottom > best:
            break
        if (distance := gaps[index].distance(want)) <= best:
            best, nearest = distance, index
    return gaps[nearest]


def _gaps(tops: list[float], lines: list[float], sizes: Sizes, first: float) -> list[_Gap]:
    """The gaps of one lane from top to bottom, between boxes and lines; the last one has no end."""
    taken = [(top - sizes.clearance, top + sizes.card_height + sizes.clearance) for top in tops]
    taken += [(height - TIGHTEST, height + TIGHTEST) for height in lines]
    gaps: list[_Gap] = []
    start = first + CEILING
    for upper, lower in sorted(taken):
        gaps.append(_Gap(start, upper, 0.0 if gaps else UNDER_HEADING))
        start = max(start, lower)
    return [*gaps, _Gap(start, math.inf)]
