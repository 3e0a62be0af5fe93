"""Labels of flows in files: as many as find a place, and none that covers what counts."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings

from discovery.diagram import svg
from discovery.diagram.drawing.labels import file_labels
from discovery.diagram.layout.curves import pieces
from discovery.diagram.layout.geometry import layout
from discovery.workflow.graph import Edge, Graph, Node
from tests.diagram.graphs import NAMES, apart, at, exchanged, graphs, halves, made, shop

Area = tuple[float, float, float, float]
SVG = "{http://www.w3.org/2000/svg}"


def touch(one: Area, other: Area) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def check(graph: Graph, rails: bool = True) -> int:
    """No label covers a box, a panel, an end of a line or another label, or leaves the picture; how many there are."""
    drawn = layout(graph, rails)
    found = file_labels(drawn, graph)
    boxes = [(box.x, box.y, box.right, box.bottom) for box in drawn.boxes.values()]
    panels = [(one.x, one.y, one.x + one.width, one.bottom) for one in drawn.shelves]
    heads = [(x - 2, y - 2, x + 2, y + 2) for x, y in (route.chain[-1] for route in drawn.routes)]
    starts = {route.edge.id: (x, y, x, y) for route in drawn.routes for x, y in (route.chain[0],)}
    for one in found:
        assert one.area[0] > 0 and one.area[1] > 0 and one.area[2] < drawn.width and one.area[3] < drawn.bottom
        assert not any(touch(one.area, other) for other in (*boxes, *panels, *heads))
        assert not any(touch(one.area, other) for edge, other in starts.items() if edge != one.edge)
    assert not any(touch(one.area, other.area) for one, other in combinations(found, 2))
    assert len({one.edge for one in found}) == len(found)
    return len(found)


@pytest.mark.parametrize("rails", [True, False])
@pytest.mark.parametrize("size", [29, 69, 150, 400])
def test_however_many_flows_a_file_says_how_much_they_carry(size: int, rails: bool) -> None:
    graph = made(size)
    known = sum(edge.gb_per_day is not None for edge in graph.edges)
    assert check(graph, rails) > known / 2
    root = ElementTree.fromstring(svg(graph, rails=rails))
    texts = [text.text for text in root.iter(f"{SVG}text")]
    assert texts.count("50 GB") + texts.count("500 MB") == check(graph, rails) and "Volume a day" in texts


@pytest.mark.parametrize("graph", [shop(), exchanged(), apart(), *halves(made(60), 4)])
def test_nothing_is_covered(graph: Graph) -> None:
    assert check(graph) or not any(edge.label or edge.gb_per_day for edge in graph.edges)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(graphs())
def test_nothing_is_covered_whatever_was_captured(graph: Graph) -> None:
    check(replace(graph, edges=tuple(replace(edge, gb_per_day=50 + at) for at, edge in enumerate(graph.edges))))


@pytest.mark.parametrize("graph", [made(30, 1), made(69, 2), made(150), *halves(made(150), 3)])
def test_a_label_lies_on_two_other_lines_at_most(graph: Graph) -> None:
    drawn = layout(graph)
    points = {
        route.edge.id: [at(piece, step / 200) for piece in pieces(route.chain) for step in range(201)]
        for route in drawn.routes
    }
    labels = file_labels(drawn, graph)
    for one in labels:
        left, top, right, bottom = one.area
        under = {
            edge
            for edge, along in points.items()
            if edge != one.edge and any(left < x < right and top < y < bottom for x, y in along)
        }
        assert len(under) <= 2, one
    assert labels


def test_the_largest_volumes_come_first_and_words_are_told_in_full_or_not_at_all() -> None:
    ends = [Node(key, key, key, stage, "tool") for key, stage in (("a", "generate"), ("b", "collect"))]
    beside = (Edge("less", "a", "b", gb_per_day=1), Edge("more", "a", "b", gb_per_day=2))
    graph = Graph("Beside each other", "current", NAMES, tuple(ends), beside)
    assert [one.text for one in file_labels(layout(graph), graph)] == ["2 GB"]
    worded = replace(graph, edges=(Edge("e", "a", "b", label="every receipt of every till"),))
    assert not file_labels(layout(worded), worded)
    short = replace(graph, edges=(Edge("e", "a", "b", label="tills"),))
    assert [one.text for one in file_labels(layout(short), short)] == ["tills"]


def test_a_viewer_is_given_the_labels_of_what_may_be_selected() -> None:
    graph = made(29)
    live = ElementTree.fromstring(svg(graph, interactive=True))
    hidden = [one for one in live.iter(f"{SVG}g") if one.get("visibility") == "hidden"]
    assert len(hidden) == 1 and len(hidden[0]) and {one.get("class") for one in hidden[0]} == {"label"}
    assert "Volume a day" not in [text.text for text in live.iter(f"{SVG}text")]
