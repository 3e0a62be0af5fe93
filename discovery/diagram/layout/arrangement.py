"""Where boxes stand: lane by stage, order by row, height beside what they are connected to.

What was captured is settled again in the order in which it came. Boxes that came together, with the flows that came
with them, are settled together; later boxes find a place among them and move only what is in their way; a later flow
moves nothing but the younger of its two boxes, a little, and only where there is room. So a picture that grows in front
of people stays still, without keeping any state. What takes the place of a box stands where that stood, so that a
replacement moves nothing.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import TypeVar

from discovery.diagram.layout.sizes import Sizes
from discovery.workflow.difference import places
from discovery.workflow.graph import STAGES, Graph, Node

T = TypeVar("T")

SWEEPS = 8
NUDGE = 1.25  # card heights: how far one flow moves a box at most
_WORKSHOP_ORDER = {"deliver": 0, "generate": 1}  # outputs first, then inputs, then the steps between them


def arrange(graph: Graph, sizes: Sizes) -> dict[str, float]:
    """The top of every box, by node id; the first lane row is 0 and nothing stands above it."""
    place = shared_places(graph)
    since: dict[str, str] = {}
    for node in graph.nodes:
        since[place[node.id]] = min(node.since, since.get(place[node.id], node.since))
    flows = _flows(graph, place, since)
    firsts = [node for node in graph.nodes if place[node.id] == node.id]
    settling = _Settling(graph, sizes)
    boxes_of = _by_age(firsts, lambda node: since[node.id])
    flows_of = _by_age(flows, lambda flow: flow.since)
    for moment in sorted({*boxes_of, *flows_of}):
        together = sorted(boxes_of.get(moment, []), key=lambda node: _WORKSHOP_ORDER.get(node.stage, 2))
        fresh = {node.id for node in together}
        came: list[_Flow] = []
        later: list[_Flow] = []
        for flow in flows_of.get(moment, []):
            (came if flow.younger in fresh or flow.older in fresh else later).append(flow)
        settling.connect(came)
        if together:
            settling.add(together)
        for flow in later:
            settling.connect([flow])
            if since[flow.older] != since[flow.younger]:
                settling.nudge(flow.younger)
    return {node.id: settling.tops[place[node.id]] for node in graph.nodes}


@dataclass(frozen=True, slots=True)
class _Flow:
    """A flow between two lanes: the places of its boxes by age, and when all three were there."""

    older: str
    younger: str
    since: str


def _flows(graph: Graph, place: dict[str, str], since: dict[str, str]) -> list[_Flow]:
    lane = {node.id: node.stage for node in graph.nodes}
    flows = []
    for edge in graph.edges:
        if edge.source in lane and edge.target in lane and lane[edge.source] != lane[edge.target]:
            older, younger = sorted((place[edge.source], place[edge.target]), key=since.__getitem__)
            flows.append(_Flow(older, younger, max(edge.since, since[younger])))
    return flows


def _by_age(things: Iterable[T], since: Callable[[T], str]) -> dict[str, list[T]]:
    by_age: dict[str, list[T]] = {}
    for thing in things:
        by_age.setdefault(since(thing), []).append(thing)
    return by_age


def shared_places(graph: Graph) -> dict[str, str]:
    """Whose place each box takes, by id: its own, or that of the box which it comes instead of in this lane."""
    taken = places(graph.nodes)
    return {node.id: taken.get(node.id, node.id) for node in graph.nodes}


def median(values: list[float]) -> float:
    """The middle of some values, half way between the two middle ones of an even number."""
    if len(values) == 1:
        return values[0]
    order = sorted(values)
    half = len(order) // 2
    return order[half] if len(order) % 2 else (order[half - 1] + order[half]) / 2


def isotonic(wanted: list[float], weights: list[float], pitch: float) -> list[float]:
    """The places nearest to the wanted ones (weighted least squares) that keep order and at least ``pitch`` apart.

    Pool adjacent violators (Barlow et al. 1972), after taking the pitch out of each place.
    """
    blocks: list[tuple[float, float, float, int]] = []  # mean, weighted sum, weight, members
    for index, (place, weight) in enumerate(zip(wanted, weights, strict=True)):
        total, mass, members = (place - index * pitch) * weight, weight, 1
        mean = total / mass
        while blocks and blocks[-1][0] > mean:
            _, more, heavier, joined = blocks.pop()
            total, mass, members = total + more, mass + heavier, members + joined
            mean = total / mass
        blocks.append((mean, total, mass, members))
    level = [mean for mean, _, _, members in blocks for _ in range(members)]
    return [value + index * pitch for index, value in enumerate(level)]


@dataclass(frozen=True, slots=True)
class _Run:
    """Boxes of the same age that follow one another in a lane, from one place in its order to before another."""

    nodes: list[str]
    start: int
    end: int
    beside: list[list[str]]  # what each is connected to
    weights: list[float]  # of each one's wish


class _Settling:
    """The lanes while they fill up, batch after batch."""

    def __init__(self, graph: Graph, sizes: Sizes) -> None:
        self.pitch = sizes.pitch
        self.reach = NUDGE * sizes.card_height
        self.grid = sizes.pitch / 8
        self.tops: dict[str, float] = {}
        self.lanes: list[list[str]] = [[] for _ in STAGES]
        self.rank = {node.id: index for index, node in enumerate(graph.nodes)}
        self.lane = {node.id: STAGES.index(node.stage) for node in graph.nodes}
        self.neighbours: dict[str, list[str]] = {node.id: [] for node in graph.nodes}

    def connect(self, flows: Iterable[_Flow]) -> None:
        """From now on these flows count for where their boxes want to stand."""
        for flow in flows:
            self.neighbours[flow.older].append(flow.younger)
            self.neighbours[flow.younger].append(flow.older)

    def nudge(self, node: str) -> None:
        """Move one box towards what it is connected to, as far as the room around it and a short reach allow."""
        order, here = self.lanes[self.lane[node]], self.tops[node]
        place = order.index(node)
        above = self.tops[order[place - 1]] + self.pitch if place else 0.0
        below = self.tops[order[place + 1]] - self.pitch if place + 1 < len(order) else math.inf
        wanted = median([self.tops[other] for other in self.neighbours[node]])
        reached = min(max(wanted, here - self.reach, above), here + self.reach, below)
        snapped = math.floor(reached / self.grid + 0.5) * self.grid
        if above <= snapped <= below and abs(snapped - here) <= self.reach:
            self.tops[node] = snapped

    def add(self, together: list[Node]) -> None:
        """Settle boxes of the same age; those already standing stay unless they are in the way."""
        first = not self.tops
        fresh = {node.id for node in together}
        lanes = sorted({self.lane[node] for node in fresh})
        for lane in lanes:
            joined = self.lanes[lane] + [node for node in fresh if self.lane[node] == lane]
            self.lanes[lane] = sorted(joined, key=self.rank.__getitem__)
        tallest = max(len(self.lanes[lane]) for lane in lanes)
        for lane in lanes:
            self._pack(lane, fresh, (tallest - len(self.lanes[lane])) / 2 * self.pitch if first else 0.0)
        floor = (tallest - 1) * self.pitch if first else math.inf
        runs = {lane: self._runs(lane, fresh) for lane in lanes}
        for sweep in range(SWEEPS):
            for lane in lanes if sweep % 2 else reversed(lanes):
                for run in runs[lane]:
                    self._align(run, self.lanes[lane], floor)
        for lane in lanes:
            self._snap(lane, fresh)

    def _pack(self, lane: int, fresh: set[str], start: float) -> None:
        """A first place for fresh boxes: below the one before."""
        place = start
        for node in self.lanes[lane]:
            if node in fresh:
                self.tops[node] = place
            place = self.tops[node] + self.pitch

    def _runs(self, lane: int, fresh: set[str]) -> list[_Run]:
        """The fresh boxes of a lane that follow one another."""
        runs, start = [], 0
        for is_fresh, group in groupby(self.lanes[lane], key=fresh.__contains__):
            nodes = list(group)
            if is_fresh:
                beside = [self.neighbours[node] for node in nodes]
                weights = [1 + 0.2 * len(others) if others else 0.05 for others in beside]
                runs.append(_Run(nodes, start, start + len(nodes), beside, weights))
            start += len(nodes)
        return runs

    def _align(self, run: _Run, order: list[str], floor: float) -> None:
        """Move a run of fresh boxes beside its neighbours, between the standing boxes around it."""
        tops, pitch = self.tops, self.pitch
        above = tops[order[run.start - 1]] + pitch if run.start else 0.0
        below = tops[order[run.end]] - pitch if run.end < len(order) else floor
        wanted: list[float] = []
        for others in run.beside:
            if others:
                wanted.append(median([tops[other] for other in others]))
            else:
                wanted.append(wanted[-1] + pitch if wanted else above)
        lowest = below - (len(wanted) - 1) * pitch
        for index, value in enumerate(isotonic(wanted, run.weights, pitch)):
            apart = index * pitch
            tops[run.nodes[index]] = max(above + apart, min(value, lowest + apart))
        self._push(order[run.end - 1 :])

    def _push(self, order: list[str]) -> None:
        """Move boxes down as far as the one above them needs."""
        for upper, lower in pairwise(order):
            if self.tops[lower] >= self.tops[upper] + self.pitch - 1e-9:
                break
            self.tops[lower] = self.tops[upper] + self.pitch

    def _snap(self, lane: int, fresh: set[str]) -> None:
        """Put fresh boxes on a grid an eighth of the pitch wide, so that almost equal heights become equal."""
        order = self.lanes[lane]
        for index, node in enumerate(order):
            if node in fresh:
                above = self.tops[order[index - 1]] + self.pitch if index else 0.0
                self.tops[node] = max(above, math.floor(self.tops[node] / self.grid + 0.5) * self.grid)
                self._push(order[index:])
