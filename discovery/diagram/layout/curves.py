"""Lines as chains of cubic curves, one form for SVG paths, DOT splines and checks of what a line touches."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

Point = tuple[float, float]
Chain = tuple[Point, ...]  # start, then (control, control, end) for each piece
_ROUND = 0.5523  # control distance of a quarter circle, as a share of its radius


@lru_cache(maxsize=1 << 15)  # sizes and places come again and again
def number(value: float) -> str:
    """A coordinate with at most one decimal."""
    text = f"{value:.1f}".removesuffix(".0")
    return "0" if text == "-0" else text


def pieces(chain: Chain) -> Iterator[tuple[Point, Point, Point, Point]]:
    """The cubic pieces of a chain."""
    for start in range(0, len(chain) - 1, 3):
        first, second, third, fourth = chain[start : start + 4]
        yield first, second, third, fourth


def straight(start: Point, end: Point) -> Chain:
    """A straight piece, without its start."""
    (x0, y0), (x1, y1) = start, end
    return ((x0 + (x1 - x0) / 3, y0 + (y1 - y0) / 3), (x1 - (x1 - x0) / 3, y1 - (y1 - y0) / 3), end)


def sweep(start: Point, end: Point, reach: float | None = None) -> Chain:
    """A piece that leaves and arrives horizontally, without its start; ``reach`` bends both ends to one side."""
    (x0, y0), (x1, y1) = start, end
    if reach is not None:
        return ((x0 + reach, y0), (x1 + reach, y1), end)
    if y0 == y1:
        return straight(start, end)
    half = (x1 - x0) / 2
    return ((x0 + half, y0), (x1 - half, y1), end)


def through(points: list[Point]) -> Chain:
    """Horizontal sweeps from point to point."""
    chain: Chain = (points[0],)
    for start, end in pairwise(points):
        chain += sweep(start, end)
    return chain


def rounded(points: list[Point], radius: float) -> Chain:
    """Straight lines through points with rounded corners; each line must be longer than two radii."""
    chain: Chain = (points[0],)
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        enter, leave = _towards(corner, before, radius), _towards(corner, after, radius)
        chain += straight(chain[-1], enter)
        bend = radius * (1 - _ROUND)
        chain += (_towards(corner, before, bend), _towards(corner, after, bend), leave)
    return chain + straight(chain[-1], points[-1])


def _towards(start: Point, end: Point, distance: float) -> Point:
    length = max(abs(end[0] - start[0]) + abs(end[1] - start[1]), 1e-9)  # the lines are level or upright
    return (start[0] + (end[0] - start[0]) / length * distance, start[1] + (end[1] - start[1]) / length * distance)


def shortened(chain: Chain, length: float) -> tuple[Chain, Point]:
    """The chain with its end pulled back to leave room for an arrow head, and the direction the head points in."""
    (x1, y1), (x0, y0) = chain[-1], chain[-2]
    if abs(x1 - x0) + abs(y1 - y0) < 1e-9:
        x0, y0 = chain[-4]
    size = max(((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5, 1e-9)
    along = ((x1 - x0) / size, (y1 - y0) / size)
    return (*chain[:-1], (x1 - along[0] * length, y1 - along[1] * length)), along


def path(chain: Chain) -> str:
    """SVG path data; level and upright pieces are written short."""
    words = [f"M{number(chain[0][0])} {number(chain[0][1])}"]
    for (x0, y0), (xa, ya), (xb, yb), (x1, y1) in pieces(chain):
        if y0 == ya == yb == y1:
            words.append(f"H{number(x1)}")
        elif x0 == xa == xb == x1:
            words.append(f"V{number(y1)}")
        else:
            words.append(f"C{number(xa)} {number(ya)} {number(xb)} {number(yb)} {number(x1)} {number(y1)}")
    return "".join(words)
