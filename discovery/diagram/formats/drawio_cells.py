"""Cells of a draw.io file (mxGraph): shapes, texts, icons and arrows with their styles."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from xml.etree import ElementTree

from discovery.diagram.drawing.elements import element
from discovery.diagram.formats.svg_reader import Group, Line, Place, Rectangle, Shape, Words
from discovery.diagram.layout.curves import Point, number
from discovery.diagram.layout.routing import Box
from discovery.diagram.layout.text import width

Style = dict[str, str | float]
Parent = tuple[str, Box]  # a cell, and where it stands in the picture
_FAMILY = "Liberation Sans,Arial,Helvetica"
_LINE = 1.2  # height of a line of text, in sizes of its type


class Cells:
    """The cells of one page, numbered by what they are."""

    def __init__(self) -> None:
        self.root = ElementTree.Element("root")
        ElementTree.SubElement(self.root, "mxCell", {"id": "0"})
        ElementTree.SubElement(self.root, "mxCell", {"id": "1", "parent": "0"})
        self._count: dict[str, int] = {}

    def draw_shape(
        self,
        kind: str,
        box: Box,
        style: Style,
        label: str = "",
        data: dict[str, str] | None = None,
        parent: Parent | None = None,
    ) -> str:
        """A cell that stands somewhere; gives its id. ``data`` is what can be read about it in draw.io."""
        made, cell = self._cell(kind, label, style, data, parent[0] if parent else "1")
        cell.set("vertex", "1")
        left, top = (parent[1].x, parent[1].y) if parent else (0.0, 0.0)
        numbers = {"x": box.x - left, "y": box.y - top, "width": box.width, "height": box.height}
        ElementTree.SubElement(cell, "mxGeometry", {k: _number(v) for k, v in numbers.items()} | {"as": "geometry"})
        return made

    def arrow(
        self,
        source: str,
        target: str,
        style: Style,
        points: list[Point],
        label: str,
        label_offset: Point,
        data: dict[str, str],
    ) -> str:
        """An arrow from cell to cell, its label so far from its middle; gives its id."""
        made, cell = self._cell("flow", label, style, data, "1")
        for key, value in (("edge", "1"), ("source", source), ("target", target)):
            cell.set(key, value)
        geometry = ElementTree.SubElement(cell, "mxGeometry", {"relative": "1", "as": "geometry"})
        if points:
            led = ElementTree.SubElement(geometry, "Array", {"as": "points"})
            for x, y in points:
                ElementTree.SubElement(led, "mxPoint", {"x": _number(x), "y": _number(y)})
        if label:
            across, down = (_number(value) for value in label_offset)
            ElementTree.SubElement(geometry, "mxPoint", {"x": across, "y": down, "as": "offset"})
        return made

    def _cell(
        self, kind: str, label: str, style: Style, data: dict[str, str] | None, parent: str
    ) -> tuple[str, ElementTree.Element]:
        self._count[kind] = self._count.get(kind, 0) + 1
        made = f"{kind}-{self._count[kind]:04d}"
        written = "".join(f"{key}={_value(value)};" for key, value in ({"html": 0} | style).items())
        if data is None:
            about = {"id": made, "value": label, "style": written, "parent": parent}
            return made, ElementTree.SubElement(self.root, "mxCell", about)
        known = {key: value for key, value in data.items() if value}
        held = ElementTree.SubElement(self.root, "UserObject", {"label": label} | known | {"id": made})
        return made, ElementTree.SubElement(held, "mxCell", {"style": written, "parent": parent})

    def parts(self, members: Sequence[Shape | Group], parent: Parent | None) -> None:
        """Shapes as they are drawn; words within a rectangle are its label, lines below one another are one text."""
        waiting = list(members)
        while waiting:
            one = waiting.pop(0)
            if isinstance(one, Group) and "icon" not in one.marks:
                self.parts(one.members, parent)
            elif isinstance(one, Rectangle):
                label = waiting.pop(0) if waiting and _within(waiting[0], one) else None
                style = style_of(one) | (style_of(label) | {"spacing": 0} if isinstance(label, Words) else {})
                self.draw_shape(
                    "part", Box(*place_of(one)), style, label.text if isinstance(label, Words) else "", None, parent
                )
            elif isinstance(one, Words):
                lines = [one]
                while waiting and _follows(waiting[0], lines[-1]):
                    following = waiting.pop(0)
                    assert isinstance(following, Words)
                    lines.append(following)
                self._text(lines, parent)
            else:
                self._drawing(one, parent)

    def _text(self, lines: list[Words], parent: Parent | None) -> None:
        first = lines[0]
        left, _, _, _ = place_of(first)
        wide = max(place_of(line)[2] for line in lines)
        box = Box(left, first.y - first.size + 1, wide, len(lines) * first.size * _LINE)
        align = {"middle": "center", "end": "right"}.get(first.anchor, "left")
        style: Style = {
            "fillColor": "none",
            "strokeColor": "none",
            "spacing": 0,
            "align": align,
            "verticalAlign": "top",
        }
        self.draw_shape("part", box, style | style_of(first), "\n".join(line.text for line in lines), None, parent)

    def _drawing(self, drawn: Line | Group, parent: Parent | None) -> None:
        """A sign that is neither a box nor a text, as a small picture of its own."""
        shapes = [
            shape for shape in (drawn.drawn() if isinstance(drawn, Group) else [drawn]) if isinstance(shape, Line)
        ]
        left, top, wide, high = _around([place_of(shape) for shape in shapes])
        strokes = [
            element(
                "path",
                d=shape.data,
                transform=f"translate({shape.x:.2f} {shape.y:.2f}) scale({shape.scale:.4f})",
                fill=shape.paint.fill or "none",
                stroke=shape.paint.stroke or "none",
                stroke_width=shape.paint.width,
                stroke_dasharray=" ".join(map(number, shape.paint.dashes)) or None,
                stroke_dashoffset=shape.paint.dash_start,
                stroke_linecap="round" if shape.paint.round_caps else None,
                stroke_linejoin="round",
            )
            for shape in shapes
        ]
        view = f"{left:.1f} {top:.1f} {wide:.1f} {high:.1f}"
        text = element("svg", *strokes, xmlns="http://www.w3.org/2000/svg", viewBox=view, width=wide, height=high)
        data = base64.b64encode(text.encode("ascii")).decode("ascii")
        style: Style = {"shape": "image", "imageAspect": 0, "image": f"data:image/svg+xml,{data}"}
        self.draw_shape("part", Box(left, top, wide, high), style, "", None, parent)


def style_of(shape: Shape) -> Style:
    """Colours, lines and type of a shape as draw.io writes them."""
    if isinstance(shape, Words):
        how = shape.bold + 8 * shape.struck
        return {"fontFamily": _FAMILY, "fontSize": shape.size, "fontColor": shape.fill, "fontStyle": how}
    paint = shape.paint
    style: Style = {"fillColor": paint.fill or "none", "strokeColor": paint.stroke or "none"}
    style |= {"strokeWidth": paint.width} if paint.stroke else {}
    if isinstance(shape, Rectangle) and shape.radius:
        style |= {"rounded": 1, "absoluteArcSize": 1, "arcSize": 2 * min(shape.radius, shape.height / 2)}
    if paint.dashes:
        style |= {"dashed": 1, "fixDash": 1, "dashPattern": " ".join(map(number, paint.dashes))}
    style |= {"linecap": "round"} if paint.round_caps and paint.stroke else {}
    if paint.opacity < 1:
        style |= {"opacity": round(paint.opacity * 100)}
    return style


def place_of(shape: Shape) -> Place:
    """The rectangle that a shape fills."""
    if isinstance(shape, Rectangle):
        return shape.x, shape.y, shape.width, shape.height
    if isinstance(shape, Words):
        wide = width(shape.text, shape.size, shape.bold)
        left = shape.x - {"middle": wide / 2, "end": wide}.get(shape.anchor, 0.0)
        return left, shape.y - shape.size + 1, wide, shape.size * _LINE
    return shape.place


def _around(places: list[Place]) -> Place:
    left, top = min(place[0] for place in places), min(place[1] for place in places)
    return left, top, max(x + wide for x, _, wide, _ in places) - left, max(y + high for _, y, _, high in places) - top


def _within(member: Shape | Group, box: Rectangle) -> bool:
    """Whether a member is the one text in the middle of a rectangle."""
    if not isinstance(member, Words) or member.anchor != "middle":
        return False
    return abs(member.x - box.x - box.width / 2) < 0.6 and box.y < member.y < box.y + box.height + 1


def _follows(member: Shape | Group, line: Words) -> bool:
    if not isinstance(member, Words):
        return False
    alike = all(getattr(member, key) == getattr(line, key) for key in ("x", "size", "fill", "bold", "anchor", "struck"))
    return alike and 0 < member.y - line.y <= line.size * 1.5


def _number(value: float) -> str:
    return f"{round(value, 2) + 0.0:.2f}".rstrip("0").rstrip(".")


def _value(value: str | float) -> str:
    return value if isinstance(value, str) else f"{value:.4f}".rstrip("0").rstrip(".")
