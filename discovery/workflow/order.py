"""An order of the boxes in their lanes in which fewer flows cross: sweeps by barycentre, then exchange of neighbours.

Long flows are cut at every lane they pass, and those of one box and mode share their pieces, as they do in the picture.
A flow that only the current state has and one that only the future has never cross: no picture of a state shows both.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from discovery.workflow.graph import STAGES, STATES, Graph

SWEEPS = 4
ROUNDS = 2  # of exchanges after one sweep

Rows = list[list[int]]
Order = dict[str, tuple[str, ...]]


def order_of(graph: Graph) -> Order:
    """The ids of the boxes of each stage as they stand."""
    return {stage: tuple(node.id for node in graph.nodes if node.stage == stage) for stage in STAGES}


def with_fewer_crossings(graph: Graph) -> Order:
    """The ids of the boxes of each stage in the better order; as they stand where nothing gets better.

    The same graph gives the same order, and an order that was found here is found no better.
    """
    lanes = _Lanes(graph)
    rows, fewest = lanes.judged(lanes.boxes())
    while fewest:
        tried, count = lanes.judged(lanes.settled(rows, False)[0])
        if count >= fewest:
            break
        rows, fewest = tried, count
    names = [node.id for node in graph.nodes]
    return {
        stage: tuple(names[item] for item in row if item < len(names)) for stage, row in zip(STAGES, rows, strict=True)
    }


class _Lanes:
    """What is in each lane as numbers: first the boxes in row order, then the places where long flows pass."""

    def __init__(self, graph: Graph) -> None:
        self.count = len(graph.nodes)
        number = {node.id: index for index, node in enumerate(graph.nodes)}
        self.lane = [STAGES.index(node.stage) for node in graph.nodes]
        apart = any(edge.state in STATES for edge in graph.edges)
        self.pictures = [_Picture(STATES[:1]), _Picture(STATES[1:])] if apart else [_Picture(("both", *STATES))]
        passing: dict[tuple[int, str, int], int] = {}
        for edge in graph.edges:
            source, target = number.get(edge.source), number.get(edge.target)
            if source is None or target is None:
                continue
            if self.lane[source] - self.lane[target] == 1:  # one lane back runs straight, farther back around it all
                source, target = target, source
            here = source
            for lane in range(self.lane[source] + 1, self.lane[target]):
                key = source, edge.mode, lane
                there = passing.setdefault(key, len(self.lane))
                if there == len(self.lane):
                    self.lane.append(lane)
                self._join(here, there, edge.state)
                here = there
            if self.lane[target] > self.lane[source]:
                self._join(here, target, edge.state)

    def _join(self, left: int, right: int, state: str) -> None:
        for picture in self.pictures:
            if state in (*picture.states, "both") and right not in picture.after[left]:
                picture.after[left].append(right)
                picture.before[right].append(left)

    def boxes(self) -> Rows:
        """The boxes as they stand."""
        rows: Rows = [[] for _ in STAGES]
        for item in range(self.count):
            rows[self.lane[item]].append(item)
        return rows

    def judged(self, rows: Rows) -> tuple[Rows, int]:
        """Boxes in this order with long flows where they cross least, and how many crossings that leaves."""
        lanes = [[item for item in row if item < self.count] for row in rows]
        for item in range(self.count, len(self.lane)):
            lanes[self.lane[item]].append(item)
        return self.settled(lanes, True)

    def settled(self, rows: Rows, boxes_stay: bool) -> tuple[Rows, int]:
        """The best of a few sweeps there and back, and its crossings."""
        rows = [list(row) for row in rows]
        best, fewest = rows, self.crossings(rows)
        for sweep in range(SWEEPS):
            rows = [list(row) for row in rows]
            forward = sweep % 2 == 0
            for lane in range(1, len(rows)) if forward else range(len(rows) - 2, -1, -1):
                self._sort(rows, lane, forward, boxes_stay)
            self._exchange(rows, boxes_stay)
            count = self.crossings(rows)
            if count < fewest:
                best, fewest = rows, count
            if not fewest:
                break
        return best, fewest

    def crossings(self, rows: Rows) -> int:
        """How many pieces of flows cross between the lanes."""
        total = 0
        for left, right in pairwise(rows):
            place = {item: index for index, item in enumerate(right)}
            for picture in self.pictures:
                seen: list[int] = []
                for item in left:
                    ends = [place[other] for other in picture.after[item]]
                    total += sum(len(seen) - bisect_right(seen, end) for end in ends)
                    for end in ends:
                        insort(seen, end)
        return total

    def _sort(self, rows: Rows, lane: int, forward: bool, boxes_stay: bool) -> None:
        """Put what is in a lane in the order of what it leads to on one side; what leads nowhere keeps its place."""
        row, beside = rows[lane], rows[lane - 1 if forward else lane + 1]
        place = {item: index for index, item in enumerate(beside)}
        sides = [picture.before if forward else picture.after for picture in self.pictures]
        ends = {item: [place[end] for side in sides for end in side[item]] for item in row}
        wanted = {item: sum(places) / len(places) for item, places in ends.items() if places}
        if not boxes_stay:
            held = iter(sorted((item for item in row if item in wanted), key=wanted.__getitem__))
            rows[lane] = [next(held) if item in wanted else item for item in row]
            return
        passing = sorted((item for item in row if item >= self.count), key=lambda item: (wanted.get(item, 0.0), item))
        rows[lane] = list(_merged([item for item in row if item < self.count], passing, wanted))

    def _sides(self, rows: Rows, lane: int) -> list[dict[int, list[int]]]:
        """For each picture and side of a lane: where the lines of each item end there, in order."""
        sides = []
        for beside in (lane - 1, lane + 1):
            if 0 <= beside < len(rows):
                place = {item: index for index, item in enumerate(rows[beside])}
                for picture in self.pictures:
                    ends = picture.before if beside < lane else picture.after
                    sides.append({item: sorted([place[end] for end in ends[item]]) for item in rows[lane]})
        return sides

    def _exchange(self, rows: Rows, boxes_stay: bool) -> None:
        """Exchange neighbours as long as it takes crossings away."""
        for _ in range(ROUNDS):
            changed = False
            for lane, row in enumerate(rows):
                sides = self._sides(rows, lane)
                for at in range(len(row) - 1):
                    upper, lower = row[at], row[at + 1]
                    if boxes_stay and upper < self.count and lower < self.count:
                        continue
                    if sum(_gain(side[upper], side[lower]) for side in sides) > 0:
                        row[at], row[at + 1] = lower, upper
                        changed = True
            if not changed:
                return


@dataclass(slots=True)
class _Picture:
    """What the picture of a state shows: what each item is joined to in the lane before it and in the one after it."""

    states: tuple[str, ...]
    before: defaultdict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    after: defaultdict[int, list[int]] = field(default_factory=lambda: defaultdict(list))


def _gain(upper: list[int], lower: list[int]) -> int:
    """How many crossings go when two neighbours change places; the ends of both are given in order."""
    if not upper or not lower:
        return 0
    if upper[-1] < lower[0]:
        return -len(upper) * len(lower)
    return sum((one > other) - (one < other) for one in upper for other in lower)


def _merged(boxes: list[int], passing: list[int], wanted: dict[int, float]) -> Iterator[int]:
    """Boxes in their order, and before each what wants to pass higher."""
    rest = iter([*passing, None])
    item = next(rest)
    height = -1.0
    for box in boxes:
        height = max(height, wanted.get(box, -1.0))
        while item is not None and wanted.get(item, 0.0) < height:
            yield item
            item = next(rest)
        yield box
    while item is not None:
        yield item
        item = next(rest)
