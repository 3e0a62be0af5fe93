"""A picture taken apart: what our SVG says, as shapes in picture units, for files that are not SVG.

It knows what ``svg`` writes and no more; a picture with anything else in it is refused: nothing is lost quietly.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

Place = tuple[float, float, float, float]  # left, top, width, height
_SVG = "{http://www.w3.org/2000/svg}"
_PAINT = {"fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-dashoffset", "stroke-linecap",
          "stroke-linejoin", "color", "opacity", "fill-opacity", "stroke-opacity", "font-size", "font-weight",
          "font-family", "text-anchor", "text-decoration", "visibility"}  # fmt: skip
_OTHER = {"x", "y", "width", "height", "rx", "d", "href", "transform", "class", "viewBox", "role", "aria-label", "id",
          "pointer-events", "cx", "cy", "r"}  # fmt: skip
_NUMBER = r"-?[\d.]+"
_MOVE = re.compile(r"(translate|scale)\(([^)]*)\)")
_STEP = re.compile(r"([A-Za-z])([^A-Za-z]*)")
_VALUE = re.compile(r"-?\d*\.?\d+")
_MOVES = re.compile(rf"((translate\({_NUMBER}[ ,]+{_NUMBER}\)|scale\({_NUMBER}\))\s*)*")


@dataclass(frozen=True, slots=True)
class Paint:
    """How a shape is painted, lengths in its own units; colours are hex, None paints nothing."""

    fill: str | None
    stroke: str | None
    width: float
    dashes: tuple[float, ...]
    dash_start: float
    round_caps: bool
    opacity: float


@dataclass(frozen=True, slots=True)
class Rectangle:
    """A rectangle, its corners rounded by ``radius``."""

    x: float
    y: float
    width: float
    height: float
    radius: float
    paint: Paint


@dataclass(frozen=True, slots=True)
class Line:
    """A line, an arrow head, or the strokes of an icon: path data, and where and how large it is drawn."""

    data: str
    x: float
    y: float
    scale: float
    place: Place
    paint: Paint


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text with its baseline at ``y``; ``anchor`` is "start", "middle" or "end"."""

    text: str
    x: float
    y: float
    size: float
    fill: str
    bold: bool
    anchor: str
    struck: bool


Shape = Rectangle | Line | Words


@dataclass(frozen=True, slots=True)
class Group:
    """Shapes that belong together, in the order they are painted; ``marks`` are the attributes that say what it is."""

    marks: dict[str, str]
    members: tuple[Shape | Group, ...]

    def drawn(self) -> Iterator[Shape]:
        """Every shape within, at any depth."""
        for member in self.members:
            if isinstance(member, Group):
                yield from member.drawn()
            else:
                yield member

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the whole picture."""
        _, _, width, height = (float(value) for value in self.marks["viewBox"].split())
        return width, height


@dataclass(frozen=True, slots=True)
class _Place:
    """Where and how large the children of an element are drawn, the paint they inherit, and the icon they are of."""

    x: float = 0.0
    y: float = 0.0
    scale: float = 1.0
    given: dict[str, str] = field(default_factory=dict)
    icon: Place | None = None

    def after(self, move: str, values: list[float]) -> _Place:
        """The place after one more move: "translate" by two lengths, or "scale" by one factor."""
        if move == "scale":
            return replace(self, scale=self.scale * values[0])
        return replace(self, x=self.x + values[0] * self.scale, y=self.y + values[1] * self.scale)


def take_apart(svg_text: str) -> Group:
    """The shapes of a picture. Raises ValueError for an element or attribute that our pictures do not have."""
    root = ElementTree.fromstring(svg_text)  # noqa: S314 - our own text, without a document type
    symbols = {symbol.attrib["id"]: symbol for symbol in root.iter(f"{_SVG}symbol")}
    return _group(root, _Place(), symbols)


def _group(element: ElementTree.Element, place: _Place, symbols: dict[str, ElementTree.Element]) -> Group:
    inside = _inside(element, place)
    members: list[Shape | Group] = []
    for child in element:
        name = child.tag.removeprefix(_SVG)
        if name == "g":
            members.append(_group(child, inside, symbols))
        elif name == "use":
            members.append(_icon(child, inside, symbols))
        elif name not in ("defs", "title", "desc"):
            members += _shape(name, child, inside)
    marks = {key: value for key, value in element.attrib.items() if key not in _PAINT}
    return Group(marks, tuple(members))


def _inside(element: ElementTree.Element, place: _Place) -> _Place:
    for key in element.attrib:
        if key not in _PAINT and key not in _OTHER and not key.startswith("data-"):
            raise ValueError(f"a picture has no attribute {key}")
    given = place.given | {key: value for key, value in element.attrib.items() if key in _PAINT}
    moved = replace(place, given=given)
    moves = element.get("transform", "").strip()
    if not _MOVES.fullmatch(moves):
        raise ValueError(f"a picture has no transform {moves}")
    for name, figures in _MOVE.findall(moves):
        moved = moved.after(name, [float(value) for value in figures.replace(",", " ").split()])
    return moved


def _icon(use: ElementTree.Element, place: _Place, symbols: dict[str, ElementTree.Element]) -> Group:
    symbol = symbols[use.attrib["href"].removeprefix("#")]
    inside = _inside(use, place)
    moved = inside.after("translate", [float(use.attrib["x"]), float(use.attrib["y"])])
    side = float(use.attrib["width"])
    scaled = moved.after("scale", [side / float(symbol.attrib["viewBox"].split()[2])])
    icon = (moved.x, moved.y, side * moved.scale, side * moved.scale)
    return Group({"icon": symbol.attrib["id"]}, _group(symbol, replace(scaled, icon=icon), symbols).members)


def _shape(name: str, element: ElementTree.Element, outer: _Place) -> list[Shape]:
    place = _inside(element, outer)
    if place.given.get("visibility") == "hidden" or element.get("pointer-events") == "all":
        return []  # seen by nobody: what is only there to be pointed at, among them

    def length(key: str, default: float = 0.0) -> float:
        return float(element.get(key, default))

    scale, paint = place.scale, _paint(place.given, place.scale)
    if name == "rect":
        x, y = place.x + length("x") * scale, place.y + length("y") * scale
        return [Rectangle(x, y, length("width") * scale, length("height") * scale, length("rx") * scale, paint)]
    if name == "circle":
        radius = length("r") * scale
        x, y = place.x + length("cx") * scale - radius, place.y + length("cy") * scale - radius
        return [Rectangle(x, y, 2 * radius, 2 * radius, radius, paint)]
    if name == "path":
        data, own = element.attrib["d"], _paint(place.given, 1.0)
        return [Line(data, place.x, place.y, scale, place.icon or _around(data, place, own.width), own)]
    if name == "text":
        given = place.given
        x, y = place.x + length("x") * scale, place.y + length("y") * scale
        bold, anchor = given.get("font-weight") in ("700", "bold"), given.get("text-anchor", "start")
        size = float(given["font-size"]) * scale
        struck = "line-through" in given.get("text-decoration", "")
        return [Words(element.text or "", x, y, size, paint.fill or "#000000", bold, anchor, struck)]
    raise ValueError(f"a picture has no element {name}")


def _around(data: str, place: _Place, wide: float) -> Place:
    """The rectangle that a line of some width fills, from the path data that ``curves.path`` and our signs have."""
    across: list[float] = []
    down: list[float] = []
    for command, figures in _STEP.findall(data):
        values = [float(value) for value in _VALUE.findall(figures)]
        if command in "Hh":
            across += [value + (across[-1] if command == "h" else 0) for value in values]
        elif command == "V":
            down += values
        elif command in "MLCz":
            across, down = across + values[::2], down + values[1::2]
        else:
            raise ValueError(f"a path has no command {command}")
    edge, scale = wide * place.scale / 2 + 1, place.scale
    width, height = (max(values) - min(values) for values in (across, down))
    left, top = place.x + min(across) * scale - edge, place.y + min(down) * scale - edge
    return left, top, width * scale + 2 * edge, height * scale + 2 * edge


def _paint(given: dict[str, str], scale: float) -> Paint:
    def colour(key: str, default: str) -> str | None:
        value = given.get(key, default)
        value = given.get("color", "#000000") if value == "currentColor" else value
        return None if value == "none" else value

    dashes = given.get("stroke-dasharray", "none")
    stroke = colour("stroke", "none")
    return Paint(
        fill=colour("fill", "#000000"),
        stroke=stroke,
        width=float(given.get("stroke-width", 1)) * scale if stroke else 0.0,
        dashes=() if dashes == "none" else tuple(float(one) * scale for one in dashes.replace(",", " ").split()),
        dash_start=float(given.get("stroke-dashoffset", 0)) * scale,
        round_caps=given.get("stroke-linecap") == "round",
        opacity=float(given.get("opacity", 1)),
    )
