"""Where the labels of a file stand: near the middle of its line each, where it covers the fewest other lines.

No label covers a box, a panel, an end of a line or another label; one that finds no such place is left out.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from discovery.diagram.layout.geometry import Layout
from discovery.diagram.layout.overlaps import Areas, Indexes, Numbers, overlapping
from discovery.diagram.layout.text import width
from discovery.workflow.graph import Graph

_CHIPS = 9.0  # what stands out above and below a card
_BADGE = 12.0  # half of the sign of a change on the left upper corner of a card
_HEAD = 8.0  # length of the head of an arrow
_START = 4.0  # of a line as it leaves its box, so that it is seen to
_PLACES = np.array((0.5, 0.42, 0.58, 0.33, 0.67, 0.25, 0.75))  # along each piece of a line, the best first
_PARTS = 6  # of a bent line, each taken for the area it runs through from corner to corner
_NEAR = 1.0  # from such an area to a label that covers it
_MOST_COVERED = 2  # other lines that a label may lie on; with more nobody sees whose it is
_LONGEST = 180.0  # what flows is told in full or not at all
_EDGE = 4.0  # of the picture, left free
_NOBODY = -1

_flat = chain.from_iterable


@dataclass(frozen=True, slots=True)
class Placed:
    """Where the words of one line stand: ``route`` is its index in the layout, the others are lengths."""

    route: int
    x: float  # of the middle
    y: float
    width: float
    height: float


def placed(geometry: Layout, graph: Graph, texts: list[str]) -> list[Placed]:
    """Where what is said on each route finds a place, the largest volumes first; "" says nothing."""
    size = geometry.sizes.detail
    wide = np.array([width(text, size) + 8 if text else np.inf for text in texts])
    if not (wide <= _LONGEST).any():
        return []
    high = size + 5.4
    pieces, lines = _pieces(geometry)
    points, owners = _along(pieces, _PLACES).reshape(-1, 2), np.repeat(lines, len(_PLACES))
    is_short = wide[owners] <= _LONGEST
    points, owners = points[is_short], owners[is_short]
    half = np.column_stack((wide[owners] / 2, np.full(len(owners), high / 2)))
    areas = np.hstack((points - half, points + half))
    free = np.flatnonzero(_inside(areas, geometry) & ~_in_the_way(areas, owners, geometry, graph))
    covered = _lines_covered(areas[free], owners[free], pieces, lines)
    best = np.lexsort((covered, _by_volume(geometry)[owners[free]]))  # of equals the one tried first
    order = free[best[covered[best] <= _MOST_COVERED]]
    return [
        Placed(route, x, y, float(wide[route]), high)
        for route, (x, y) in _apart(areas[order], owners[order], points[order])
    ]


def _apart(areas: Areas, owners: Indexes, points: Numbers) -> list[tuple[int, tuple[float, float]]]:
    """The first place of each route that touches none taken before: the route and the point."""
    one, other = overlapping(areas, areas)
    order = np.argsort(one, kind="stable")
    touched = other[order]
    ends = np.searchsorted(one[order], np.arange(len(areas) + 1))
    blocked = np.zeros(len(areas), dtype=bool)
    places: dict[int, tuple[float, float]] = {}
    for index, (route, (x, y)) in enumerate(zip(owners.tolist(), points.tolist(), strict=True)):
        if route not in places and not blocked[index]:
            places[route] = x, y
            blocked[touched[ends[index] : ends[index + 1]]] = True
    return list(places.items())


def _pieces(geometry: Layout) -> tuple[Numbers, Indexes]:
    """Every cubic piece of every line (n × 4 points × 2), and the index of its route."""
    chains = [route.chain for route in geometry.routes]
    lengths = np.array([len(chain) for chain in chains])
    points = np.fromiter(_flat(_flat(chains)), float, 2 * lengths.sum()).reshape(-1, 2)
    counts = lengths // 3
    lines = np.repeat(np.arange(len(counts)), counts)
    within = np.arange(len(lines)) - (np.cumsum(counts) - counts)[lines]
    starts = (np.cumsum(lengths) - lengths)[lines] + 3 * within
    return points[starts[:, None] + np.arange(4)], lines


def _along(pieces: Numbers, shares: Numbers) -> Numbers:
    """The points at these parameters of each piece: pieces × parameters × 2."""
    share = shares[None, :, None]
    rest = 1 - share
    a, b, c, d = (pieces[:, None, index, :] for index in range(4))
    points: Numbers = rest**3 * a + 3 * rest**2 * share * b + 3 * rest * share**2 * c + share**3 * d
    return points


def _boxed(pieces: Numbers, count: int) -> Areas:
    """Each piece as so many areas, one after another, which it runs through from corner to corner."""
    points = _along(pieces, np.arange(count + 1) / count)
    ends = points[:, :-1], points[:, 1:]
    return np.concatenate((np.minimum(*ends), np.maximum(*ends)), axis=2).reshape(-1, 4)


def _lines_covered(areas: Areas, owners: Indexes, pieces: Numbers, lines: Indexes) -> Indexes:
    """How many other lines each area lies on."""
    straight = (pieces == pieces[:, :1]).all(axis=1).any(axis=1)
    boxes = np.concatenate((_boxed(pieces[straight], 1), _boxed(pieces[~straight], _PARTS)))
    theirs = np.concatenate((lines[straight], np.repeat(lines[~straight], _PARTS)))
    area, box = overlapping(areas + np.array((-_NEAR, -_NEAR, _NEAR, _NEAR)), boxes)
    foreign = owners[area] != theirs[box]
    routes = int(lines.max()) + 1
    pairs = np.sort(area[foreign] * routes + theirs[box[foreign]])
    once = pairs[np.diff(pairs, prepend=_NOBODY) > 0]
    return np.bincount(once // routes, minlength=len(areas))


def _in_the_way(areas: Areas, owners: Indexes, geometry: Layout, graph: Graph) -> NDArray[np.bool_]:
    """Whether each area would touch a box with what stands out of it, a panel, or an end of a line.

    A label may touch the start of its own line.
    """
    others: list[tuple[float, float, float, float]] = []
    for node in graph.nodes:
        box = geometry.boxes[node.id]
        others.append((box.x - 1, box.y - _CHIPS, box.right + 1, box.bottom + _CHIPS))
        if node.change not in ("", "kept"):
            others.append((box.x - _BADGE, box.y - _BADGE, box.x + _BADGE, box.y + _BADGE))
    others += [(shelf.x - 1, shelf.y - 1, shelf.x + shelf.width + 1, shelf.bottom + 1) for shelf in geometry.shelves]
    fixed = len(others)
    for route in geometry.routes:
        x, y = route.chain[0]
        others.append((x - _START, y - _START, x + _START, y + _START))
    for route in geometry.routes:
        before, (x, y) = route.chain[-2][0], route.chain[-1]
        if before == x:
            others.append((x - 5, y - _HEAD, x + 5, y + _HEAD))
        else:
            back = x + (_HEAD if before > x else -_HEAD)
            others.append((min(x, back), y - 5, max(x, back), y + 5))
    whose = np.full(len(others), _NOBODY)
    whose[fixed : fixed + len(geometry.routes)] = np.arange(len(geometry.routes))
    area, other = overlapping(areas, np.array(others))
    blocked = np.zeros(len(areas), dtype=bool)
    blocked[area[owners[area] != whose[other]]] = True
    return blocked


def _inside(areas: Areas, geometry: Layout) -> NDArray[np.bool_]:
    left, _, right, bottom = areas.T
    inside: NDArray[np.bool_] = (left > _EDGE) & (right < geometry.width - _EDGE) & (bottom < geometry.bottom)
    return inside


def _by_volume(geometry: Layout) -> Indexes:
    """The turn of each route: the largest volume first, of equals the first."""
    volumes = [-(route.edge.gb_per_day or 0) for route in geometry.routes]
    turns = np.empty(len(volumes), dtype=np.intp)
    turns[np.argsort(volumes, kind="stable")] = np.arange(len(volumes))
    return turns
