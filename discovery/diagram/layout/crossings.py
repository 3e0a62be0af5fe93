"""How many lines of a picture cross between its lanes: what an order of the boxes is judged by."""

from __future__ import annotations

from bisect import bisect_right, insort
from itertools import groupby

from discovery.diagram.layout.curves import pieces
from discovery.diagram.layout.geometry import Layout


def crossings(drawn: Layout) -> int:
    """Pairs of lines that change sides between two neighbouring lanes; lines that begin or end together do not."""
    starts = {round(x + drawn.sizes.card_width, 3): index for index, x in enumerate(drawn.lanes)}
    ends = {round(x, 3): index - 1 for index, x in enumerate(drawn.lanes)}
    between: list[list[tuple[float, float]]] = [[] for _ in drawn.lanes]
    for route in drawn.routes:
        for (x0, y0), _, _, (x1, y1) in pieces(route.chain):
            left, right = sorted(((round(x0, 3), y0), (round(x1, 3), y1)))
            lane = starts.get(left[0])
            if lane is not None and ends.get(right[0]) == lane:
                between[lane].append((left[1], right[1]))
    return sum(_changes(sorted(set(lines))) for lines in between)


def _changes(lines: list[tuple[float, float]]) -> int:
    total = 0
    seen: list[float] = []
    for _, group in groupby(lines, key=lambda line: line[0]):
        heights = [right for _, right in group]
        total += sum(len(seen) - bisect_right(seen, height) for height in heights)
        for height in heights:
            insort(seen, height)
    return total
