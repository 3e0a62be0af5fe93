"""The draw.io file: every box and flow a cell of its own at the place of the picture, every arrow connected."""

from __future__ import annotations

import os
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise
from math import dist

import pytest
from hypothesis import HealthCheck, given, settings

from discovery.diagram import drawio
from discovery.diagram.drawing.labels import file_labels
from discovery.diagram.drawing.theme import THEMES
from discovery.diagram.layout.geometry import layout
from discovery.diagram.layout.text import plain
from discovery.workflow.graph import Graph, taken_away
from tests.diagram.graphs import EMPTY, HOSTILE, exchanged, graphs, halves, made, shop
from tests.diagram.test_picture import GOLDEN

STYLE = {"html", "spacing", "spacingLeft", "spacingTop", "align", "verticalAlign", "rounded", "absoluteArcSize", "arcSize",
         "fillColor", "strokeColor", "strokeWidth", "dashed", "fixDash", "dashPattern", "linecap", "opacity", "shape",
         "image", "imageAspect", "fontFamily", "fontSize", "fontColor", "fontStyle", "labelBackgroundColor", "container",
         "collapsible", "connectable", "recursiveResize", "curved", "edgeStyle", "endArrow", "endFill", "endSize",
         "startArrow", "startFill", "startSize", "exitX", "exitY", "exitDx", "exitDy", "exitPerimeter", "entryX", "entryY",
         "entryDx", "entryDy", "entryPerimeter"}  # fmt: skip
TAGS = {"mxfile", "diagram", "mxGraphModel", "root", "mxCell", "UserObject", "mxGeometry", "Array", "mxPoint"}
KNOWN = {"label", "id", "code", "kind", "stage", "detail", "owner", "missing", "linked", "mode", "carries", "volume",
         "change", "decision"}  # fmt: skip


@dataclass
class Cell:
    """One cell with what a reader of the file makes of it."""

    id: str
    label: str
    style: dict[str, str]
    cell: ElementTree.Element
    data: dict[str, str]


def read(text: str) -> tuple[ElementTree.Element, dict[str, Cell]]:
    """The model and its cells by id; refuses what draw.io would not read, and whatever could act."""
    root = ElementTree.fromstring(text)
    assert {one.tag for one in root.iter()} <= TAGS
    model = root.find("diagram/mxGraphModel")
    assert model is not None
    cells = {}
    for found in model.findall("root/*"):
        cell = found if found.tag == "mxCell" else found.find("mxCell")
        assert cell is not None and found.attrib["id"] not in cells
        style = dict(part.split("=", 1) for part in cell.get("style", "").split(";") if part)
        assert set(style) <= STYLE and (style.get("html", "0"), cell.get("link")) == ("0", None)
        assert style.get("image", "data:image/svg+xml,").startswith("data:image/svg+xml,")
        data = found.attrib if found.tag == "UserObject" else {}
        assert set(data) <= KNOWN
        label = data.get("label", cell.get("value", ""))
        cells[found.attrib["id"]] = Cell(found.attrib["id"], label, style, cell, dict(data))
    return model, cells


def place(cells: dict[str, Cell], one: Cell) -> tuple[float, float, float, float]:
    """Left, top, width and height of a cell in the page."""
    geometry = one.cell.find("mxGeometry")
    assert geometry is not None
    x, y, width, height = (float(geometry.get(key, 0)) for key in ("x", "y", "width", "height"))
    parent = cells.get(one.cell.get("parent", ""))
    if parent is not None and parent.cell.find("mxGeometry") is not None:
        left, top, _, _ = place(cells, parent)
        x, y = x + left, y + top
    return x, y, width, height


def boxes(cells: dict[str, Cell]) -> Iterator[Cell]:
    return (one for one in cells.values() if one.id.startswith("box-"))


def flows(cells: dict[str, Cell]) -> list[Cell]:
    return [one for one in cells.values() if one.cell.get("edge") == "1"]


def check(graph: Graph, theme: str = "light") -> None:
    """Everything of the graph is there once, where the picture has it, and hangs together."""
    model, cells = read(drawio(graph, theme))
    geometry = layout(taken_away(graph))
    assert model.get("background") == THEMES[theme].ground
    for one in cells.values():
        assert one.id in ("0",) or one.cell.attrib["parent"] in cells
    found = list(boxes(cells))
    assert [one.data["code"] for one in found] == [node.code for node in graph.nodes]
    for one, node in zip(found, graph.nodes, strict=True):
        box = geometry.boxes[node.id]
        assert place(cells, one) == pytest.approx((box.x, box.y, box.width, box.height), abs=0.1)
    by_node = {node.id: one.id for node, one in zip(graph.nodes, found, strict=True)}
    arrows = flows(cells)
    assert len(arrows) == len(geometry.routes)
    for one, route in zip(arrows, geometry.routes, strict=True):
        assert (one.cell.get("source"), one.cell.get("target")) == (
            by_node[route.edge.source],
            by_node[route.edge.target],
        )
        ends = (("exit", "source", route.chain[0]), ("entry", "target", route.chain[-1]))
        for end, cell, (x, y) in ends:
            left, top, width, height = place(cells, cells[one.cell.attrib[cell]])
            there = (left + float(one.style[f"{end}X"]) * width, top + float(one.style[f"{end}Y"]) * height)
            assert there == pytest.approx((x, y), abs=0.2)
        geometry_of = one.cell.find("mxGeometry")
        assert geometry_of is not None
        for point in geometry_of.iterfind("Array/mxPoint"):
            assert any(
                abs(float(point.attrib["x"]) - x) < 0.1 or abs(float(point.attrib["y"]) - y) < 0.1
                for x, y in route.chain
            )


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("graph", [shop(), EMPTY, made(29), made(150), *halves(made(30), 4)])
def test_every_box_and_arrow_stands_where_the_picture_has_it(graph: Graph, theme: str) -> None:
    check(graph, theme)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(graphs(most=30))
def test_any_graph_is_a_whole_file(graph: Graph) -> None:
    check(graph)


def test_golden() -> None:
    written = drawio(shop())
    if os.environ.get("GOLDEN") == "write":
        GOLDEN.joinpath("shop.drawio").write_text(written, "utf-8")
    assert GOLDEN.joinpath("shop.drawio").read_text("utf-8") == written


@pytest.mark.parametrize("name", HOSTILE)
def test_any_name_is_a_label(name: str) -> None:
    nodes = tuple(replace(node, name=name, detail=name, owner=name) for node in shop().nodes)
    flowing = tuple(replace(edge, label=name) for edge in shop().edges)
    graph = replace(shop(), title=name, stages=(name,) * 6, nodes=nodes, edges=flowing)
    _, cells = read(drawio(graph))
    for one in boxes(cells):
        shown = one.label.replace("\n", "").replace(" ", "").removesuffix("…")
        assert plain(name).replace(" ", "").startswith(shown) or (not plain(name) and shown == one.data["code"])


def test_what_is_known_about_a_box_and_a_flow_is_its_data() -> None:
    _, cells = read(drawio(shop()))
    first = next(boxes(cells))
    assert first.data == {
        "label": "Till receipts", "code": "INP-001", "kind": "Database", "stage": "Generate", "detail": "SQLite · 20 MB/day",
        "owner": "Ana", "linked": "C1, O1", "id": first.id,
    }  # fmt: skip
    assert [one.data["mode"] for one in flows(cells)] == [edge.mode for edge in shop().edges]
    assert (flows(cells)[0].label, flows(cells)[0].data["carries"]) == ("20 MB", "receipts")


def test_what_becomes_of_a_box_and_a_flow_is_its_data() -> None:
    _, cells = read(drawio(exchanged()))
    said = [(one.data.get("change"), one.data.get("decision")) for one in boxes(cells)]
    assert said[:3] == [("changed: Mode", None), ("new", None), ("retired", "retire")]
    assert [one.data["change"] for one in flows(cells)] == [edge.change for edge in exchanged().edges]


@pytest.mark.parametrize("graph", [shop(), made(60)])
def test_labels_of_flows_stand_where_the_picture_has_them(graph: Graph) -> None:
    geometry = layout(graph)
    wanted = {one.edge: one for one in file_labels(geometry, graph)}
    arrows = flows(read(drawio(graph))[1])
    assert [bool(one.label) for one in arrows] == [edge.id in wanted for edge in graph.edges]
    for one, route in zip(arrows, geometry.routes, strict=True):
        if label := wanted.get(route.edge.id):
            led = [(float(p.attrib["x"]), float(p.attrib["y"])) for p in one.cell.iterfind("mxGeometry/Array/mxPoint")]
            offset = one.cell.find("mxGeometry/mxPoint[@as='offset']")
            assert offset is not None and one.label == label.text
            across, down = half_way([route.chain[0], *led, route.chain[-1]])
            there = (across + float(offset.attrib["x"]), down + float(offset.attrib["y"]))
            assert there == pytest.approx((label.x, label.y), abs=0.3)


def half_way(points: list[tuple[float, float]]) -> tuple[float, float]:
    """The middle of a way from point to point, found in small steps."""
    steps = [
        (x0 + (x1 - x0) * at / 2000, y0 + (y1 - y0) * at / 2000)
        for (x0, y0), (x1, y1) in pairwise(points)
        for at in range(2001)
    ]
    gone = list(accumulate((dist(*ends) for ends in pairwise(steps)), initial=0.0))
    return next(step for step, length in zip(steps, gone, strict=True) if length >= gone[-1] / 2)


def test_the_picture_around_the_boxes_is_there_too() -> None:
    _, cells = read(drawio(shop()))
    said = {one.label for one in cells.values()}
    assert {"CURRENT STATE", "Corner shop", "Constraints", "Streaming", "C1", "O1", "O2"} <= said
    assert "Know yesterday's\nsales by 8" in said
    assert not {"Constraints", "Outcomes"} & {one.label for one in read(drawio(shop(), rails=False))[1].values()}


def test_lanes_hold_their_boxes_and_chips_go_with_them() -> None:
    _, cells = read(drawio(shop()))
    for one in boxes(cells):
        assert cells[one.cell.attrib["parent"]].data["stage"] == one.data["stage"]
    chips = [one for one in cells.values() if one.label == "C1" and one.cell.get("parent", "").startswith("box-")]
    assert len(chips) == 2
