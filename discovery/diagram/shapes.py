"""A picture taken apart: what our SVG says, as shapes in picture units, for files that are not SVG.

It knows what ``svg`` writes and no more; a picture with anything else in it is refused: nothing is lost quietly.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass, field

from discovery.diagram.curves import Chain
from discovery.diagram.outline import Part, box_outline, outline

_SVG = "{http://www.w3.org/2000/svg}"
_PAINT = {"fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-dashoffset", "stroke-linecap",
          "stroke-linejoin", "color", "opacity", "fill-opacity", "stroke-opacity", "font-size", "font-weight",
          "font-family", "text-anchor", "text-decoration", "visibility"}  # fmt: skip
_OTHER = {"x", "y", "width", "height", "rx", "d", "href", "transform", "class", "viewBox", "role", "aria-label", "id",
          "pointer-events", "cx", "cy", "r"}  # fmt: skip
_NUMBER = r"-?[\d.]+"
_MOVE = re.compile(r"(translate|scale)\(([^)]*)\)")
_MOVES = re.compile(rf"((translate\({_NUMBER}[ ,]+{_NUMBER}\)|scale\({_NUMBER}\))\s*)*")


@dataclass(frozen=True, slots=True)
class Paint:
    """How a shape is painted; colours are hex, None paints nothing."""

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

    @property
    def parts(self) -> tuple[Part, ...]:
        """Its outline."""
        return box_outline(self.x, self.y, self.width, self.height, self.radius)


@dataclass(frozen=True, slots=True)
class Line:
    """A line, an arrow head, or a stroke of an icon: chains of cubic curves, each closed or open."""

    parts: tuple[Part, ...]
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
    title: str = ""

    def shapes(self) -> Iterator[Shape]:
        """Every shape within, at any depth."""
        for member in self.members:
            if isinstance(member, Group):
                yield from member.shapes()
            else:
                yield member

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the whole picture."""
        _, _, width, height = (float(value) for value in self.marks["viewBox"].split())
        return width, height


@dataclass(frozen=True, slots=True)
class _Place:
    """Where and how large the children of an element are drawn, and the paint they inherit."""

    x: float = 0.0
    y: float = 0.0
    scale: float = 1.0
    given: dict[str, str] = field(default_factory=dict)

    def after(self, move: str, values: list[float]) -> _Place:
        """The place after one more move: "translate" by two lengths, or "scale" by one factor."""
        if move == "scale":
            return _Place(self.x, self.y, self.scale * values[0], self.given)
        x, y = values
        return _Place(self.x + x * self.scale, self.y + y * self.scale, self.scale, self.given)

    def at(self, chain: Chain) -> Chain:
        return tuple((self.x + x * self.scale, self.y + y * self.scale) for x, y in chain)


def take_apart(svg_text: str) -> Group:
    """The shapes of a picture. Raises ValueError for an element or attribute that our pictures do not have."""
    root = ElementTree.fromstring(svg_text)  # noqa: S314 - our own text, without a document type
    symbols = {found.attrib["id"]: found for found in root.iter(f"{_SVG}symbol")}
    return _group(root, _Place(), symbols)


def _group(element: ElementTree.Element, place: _Place, symbols: dict[str, ElementTree.Element]) -> Group:
    inside = _inside(element, place)
    members: list[Shape | Group] = []
    title = ""
    for child in element:
        name = child.tag.removeprefix(_SVG)
        if name == "title":
            title = child.text or ""
        elif name == "desc":
            continue  # the picture in words is for those who cannot see it; these files have words of their own
        elif name == "g":
            members.append(_group(child, inside, symbols))
        elif name == "use":
            members.append(_icon(child, inside, symbols))
        elif name != "defs":
            members += _shape(name, child, inside)
    marks = {key: value for key, value in element.attrib.items() if key not in _PAINT}
    return Group(marks, tuple(members), title)


def _inside(element: ElementTree.Element, place: _Place) -> _Place:
    for key in element.attrib:
        if key not in _PAINT and key not in _OTHER and not key.startswith("data-"):
            raise ValueError(f"a picture has no attribute {key}")
    given = place.given | {key: value for key, value in element.attrib.items() if key in _PAINT}
    moved = _Place(place.x, place.y, place.scale, given)
    moves = element.get("transform", "").strip()
    if not _MOVES.fullmatch(moves):
        raise ValueError(f"a picture has no transform {moves}")
    for name, said in _MOVE.findall(moves):
        moved = moved.after(name, [float(value) for value in said.replace(",", " ").split()])
    return moved


def _icon(use: ElementTree.Element, place: _Place, symbols: dict[str, ElementTree.Element]) -> Group:
    symbol = symbols[use.attrib["href"].removeprefix("#")]
    inside = _inside(use, place)
    scale = place.scale * float(use.attrib["width"]) / float(symbol.attrib["viewBox"].split()[2])
    x, y = float(use.attrib["x"]), float(use.attrib["y"])
    moved = _Place(place.x + x * place.scale, place.y + y * place.scale, scale, inside.given)
    return Group({"icon": symbol.attrib["id"]}, _group(symbol, moved, symbols).members)


def _shape(name: str, element: ElementTree.Element, outer: _Place) -> list[Shape]:
    place = _inside(element, outer)
    if place.given.get("visibility") == "hidden" or element.get("pointer-events") == "all":
        return []  # seen by nobody: what is only there to be pointed at, among them

    def length(key: str, default: float = 0.0) -> float:
        return float(element.get(key, default))

    scale, paint = place.scale, _paint(place)
    if name == "rect":
        x, y = place.x + length("x") * scale, place.y + length("y") * scale
        return [Rectangle(x, y, length("width") * scale, length("height") * scale, length("rx") * scale, paint)]
    if name == "circle":
        radius = length("r") * scale
        x, y = place.x + length("cx") * scale - radius, place.y + length("cy") * scale - radius
        return [Rectangle(x, y, 2 * radius, 2 * radius, radius, paint)]
    if name == "path":
        parts = tuple(Part(place.at(part.chain), part.closed) for part in outline(element.attrib["d"]))
        return [Line(parts, paint)]
    if name == "text":
        given = place.given
        x, y = place.x + length("x") * scale, place.y + length("y") * scale
        bold, anchor = given.get("font-weight") in ("700", "bold"), given.get("text-anchor", "start")
        size = float(given["font-size"]) * scale
        struck = "line-through" in given.get("text-decoration", "")
        return [Words(element.text or "", x, y, size, paint.fill or "#000000", bold, anchor, struck)]
    raise ValueError(f"a picture has no element {name}")


def _paint(place: _Place) -> Paint:
    given, scale = place.given, place.scale

    def colour(key: str, default: str) -> str | None:
        value = given.get(key, default)
        value = given.get("color", "#000000") if value == "currentColor" else value
        return None if value == "none" else value

    dashes = given.get("stroke-dasharray", "none")
    return Paint(
        fill=colour("fill", "#000000"),
        stroke=colour("stroke", "none"),
        width=float(given.get("stroke-width", 1)) * scale,
        dashes=() if dashes == "none" else tuple(float(one) * scale for one in dashes.replace(",", " ").split()),
        dash_start=float(given.get("stroke-dashoffset", 0)) * scale,
        round_caps=given.get("stroke-linecap") == "round",
        opacity=float(given.get("opacity", 1)),
    )
