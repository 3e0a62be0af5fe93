"""What flows say on their lines: the volume a day, or what flows.

In a live picture of many flows labels wait until somebody selects their path. In a file nobody can: there every label
is drawn that finds a place where it covers no box, no end of a line and no other label.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from discovery.diagram.curves import Point, at, factors, pieces
from discovery.diagram.elements import element, words
from discovery.diagram.layout import Layout
from discovery.diagram.routing import Route
from discovery.diagram.text import clip, plain, width
from discovery.diagram.theme import Theme
from discovery.workflow.graph import Edge, Graph, volume_words

LABELS_UP_TO = 16  # flows; with more, a viewer shows only the labels of what is selected
_HEIGHT = 19.0
_CHIPS = 9.0  # what stands out above and below a card
_BADGE = 12.0  # half of the sign of a change on the left upper corner of a card
_HEAD = 8.0  # length of the head of an arrow
_START = 4.0  # of a line as it leaves its box, so that it is seen to
_PLACES = tuple(map(factors, (0.5, 0.45, 0.4, 0.55, 0.6, 0.33, 0.67, 0.25, 0.75)))  # along each piece, the best first
_SAMPLES = tuple(factors(step / 16) for step in range(17))  # points of each piece that a label should not cover
_FEWER = tuple(factors(step / 4) for step in range(5))  # of a piece no longer than a label is wide
_SHORT = 40.0
_NEAR = 1.0  # from such a point to a label that covers it
_MOST_COVERED = 2  # other lines that a label may lie on; with more nobody sees whose it is
_LONGEST = 180.0  # what flows is told in full or not at all
_EDGE = 4.0  # of the picture, left free
_CELL = 64.0
_ROW = 20.0  # of a cell of points: about as high as a label
Area = tuple[float, float, float, float]  # left, top, right, bottom


@dataclass(frozen=True, slots=True)
class Label:
    """The words of one flow on a pill about a point."""

    edge: str
    text: str
    x: float
    y: float
    width: float
    height: float
    size: float

    @property
    def area(self) -> Area:
        """What it covers."""
        return _about((self.x, self.y), self.width / 2, self.height / 2)


class _Taken:
    """Areas that are taken, found by where they are; each may say whose it is."""

    def __init__(self) -> None:
        self._cells: dict[tuple[int, int], list[tuple[Area, str]]] = defaultdict(list)

    def add(self, area: Area, owner: str = "") -> None:
        for cell in _cells(area):
            self._cells[cell].append((area, owner))

    def touched(self, area: Area, own: str) -> bool:
        """Whether this one would touch an area of anybody else."""
        left, top, right, bottom = area
        for cell in _cells(area):
            for (x0, y0, x1, y1), owner in self._cells.get(cell, ()):
                if left < x1 and x0 < right and top < y1 and y0 < bottom and owner != own:
                    return True
        return False


class _Lines:
    """Every line as points along it, found by where they are."""

    def __init__(self, geometry: Layout) -> None:
        self._cells: dict[tuple[int, int], list[tuple[float, float, str]]] = defaultdict(list)
        for route in geometry.routes:
            for piece in pieces(route.chain):
                (x0, y0), (x1, y1) = piece[0], piece[3]
                for share in _FEWER if abs(x1 - x0) + abs(y1 - y0) < _SHORT else _SAMPLES:
                    x, y = at(piece, share)
                    self._cells[int(x // _CELL), int(y // _ROW)].append((x, y, route.edge.id))

    def covered(self, area: Area, own: str, most: int) -> int:
        """How many other lines a label there would lie on; beyond ``most`` it is not counted further."""
        left, top, right, bottom = area[0] - _NEAR, area[1] - _NEAR, area[2] + _NEAR, area[3] + _NEAR
        found = {own}
        rows = range(int(top // _ROW), int(bottom // _ROW) + 1)
        for column in range(int(left // _CELL), int(right // _CELL) + 1):
            for row in rows:
                for x, y, owner in self._cells.get((column, row), ()):
                    if owner not in found and left < x < right and top < y < bottom:
                        found.add(owner)
                        if len(found) > most + 1:
                            return len(found) - 1
        return len(found) - 1


def file_labels(geometry: Layout, graph: Graph) -> list[Label]:
    """The labels of a file, the largest volumes first; one that finds no place is left out."""
    if geometry.sizes.slim:
        return []
    taken, lines = _obstacles(geometry, graph), _Lines(geometry)
    found = []
    for route in sorted(geometry.routes, key=lambda route: -(route.edge.gb_per_day or 0)):
        label = _place(route, geometry, taken, lines)
        if label:
            taken.add(label.area)
            found.append(label)
    return found


def _place(route: Route, geometry: Layout, taken: _Taken, lines: _Lines) -> Label | None:
    """The first free place on a line at which fewest other lines are covered."""
    size = geometry.sizes.detail
    text = _said(route.edge)
    wide, high = width(text, size) + 8, size + 5.4
    if not text or wide > _LONGEST:
        return None
    best, fewest = None, _MOST_COVERED + 1
    for piece in pieces(route.chain):
        for share in _PLACES:
            place = at(piece, share)
            area = _about(place, wide / 2, high / 2)
            if not _inside(area, geometry) or taken.touched(area, f"start of {route.edge.id}"):
                continue
            covered = lines.covered(area, route.edge.id, fewest - 1)
            if covered < fewest:
                best, fewest = place, covered
            if not covered:
                break
        if not fewest:
            break
    return Label(route.edge.id, text, *best, wide, high, size) if best else None


def _obstacles(geometry: Layout, graph: Graph) -> _Taken:
    """Boxes with what stands out of them, and both ends of every line."""
    taken = _Taken()
    for node in graph.nodes:
        box = geometry.boxes[node.id]
        taken.add((box.x - 1, box.y - _CHIPS, box.right + 1, box.bottom + _CHIPS))
        if node.change not in ("", "kept"):
            taken.add(_about((box.x, box.y), _BADGE, _BADGE))
    for shelf in geometry.shelves:
        taken.add((shelf.x - 1, shelf.y - 1, shelf.x + shelf.width + 1, shelf.bottom + 1))
    for route in geometry.routes:
        (x0, y0), (x1, y1) = route.chain[0], route.chain[-1]
        taken.add(_about((x0, y0), _START, _START), f"start of {route.edge.id}")
        back = 1 if route.chain[-2][0] < x1 else -1 if route.chain[-2][0] > x1 else 0
        if back:
            taken.add((min(x1, x1 - back * _HEAD), y1 - 5, max(x1, x1 - back * _HEAD), y1 + 5))
        else:
            taken.add(_about((x1, y1), 5, _HEAD))
    return taken


def _about(point: Point, half_width: float, half_height: float) -> Area:
    x, y = point
    return x - half_width, y - half_height, x + half_width, y + half_height


def _cells(area: Area) -> list[tuple[int, int]]:
    left, top, right, bottom = (
        int(area[0] // _CELL),
        int(area[1] // _CELL),
        int(area[2] // _CELL),
        int(area[3] // _CELL),
    )
    if left == right and top == bottom:
        return [(left, top)]
    return [(column, row) for column in range(left, right + 1) for row in range(top, bottom + 1)]


def _inside(area: Area, geometry: Layout) -> bool:
    return area[0] > _EDGE and area[2] < geometry.width - _EDGE and area[3] < geometry.bottom


def _said(edge: Edge) -> str:
    return volume_words(edge.gb_per_day).removesuffix("/day") or plain(edge.label)


def draw_file_labels(geometry: Layout, graph: Graph, theme: Theme, marked: bool) -> list[str]:
    """The labels of a file; ``marked`` names the flow of each."""
    found = file_labels(geometry, graph)
    return [_pill(label, theme, {"class_": "label", "data_edge": label.edge} if marked else {}) for label in found]


def live_labels(geometry: Layout, graph: Graph, theme: Theme) -> list[str]:
    """A label on each line that has room; with many lines, or narrow ones, hidden until its path is selected."""
    sizes = geometry.sizes
    if sizes.slim:
        return []
    many = len((graph.frame or graph).edges) > LABELS_UP_TO or not sizes.roomy or sizes.compact
    room = max(sizes.gutter - 4, 60)
    taken: list[Label] = []
    parts = []
    for route in geometry.routes:
        text = _said(route.edge)
        if route.label_at is None or not text:
            continue
        text = clip(text, sizes.detail, room - 10)
        label = Label(route.edge.id, text, *route.label_at, width(text, sizes.detail) + 10, _HEIGHT, sizes.detail)
        if not many and any(_beside(label, other) for other in taken):
            continue
        taken.append(label)
        known = {"class_": "label", "data_edge": label.edge, "visibility": "hidden" if many else None}
        parts.append(_pill(label, theme, known))
    return parts


def _beside(one: Label, other: Label) -> bool:
    """Whether two labels would overlap, or all but touch."""
    return abs(one.x - other.x) < (one.width + other.width) / 2 + 2 and abs(one.y - other.y) < _HEIGHT


def _pill(label: Label, theme: Theme, known: dict[str, str | None] | dict[str, str]) -> str:
    left, top, _, _ = label.area
    back = element(
        "rect",
        x=left,
        y=top,
        width=label.width,
        height=label.height,
        rx=9 if label.height >= _HEIGHT else 7,
        fill=theme.ground,
        stroke=theme.border,
    )
    text = words(label.text, label.x, label.y + label.size * 0.353, label.size, theme.quiet, anchor="middle")
    return element("g", back, text, pointer_events="none", **known)
