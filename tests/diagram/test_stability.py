"""How little a picture moves while it is worked on: measured in card heights, on every box that was there before."""

from __future__ import annotations

import random
from dataclasses import replace
from statistics import mean

import pytest

from discovery.diagram.layout.geometry import layout
from discovery.workflow.graph import STAGES, Edge, Graph, Node
from tests.diagram.graphs import made, one_by_one

SEEDS = range(12)
SIZES = (12, 30, 60, 150)
sizes_and_seeds = pytest.mark.parametrize(("size", "seed"), [(size, seed) for size in SIZES for seed in SEEDS])
LATER = "2026-11-24T10:00:00"


def moved(before: Graph, after: Graph) -> list[float]:
    """How far each box that both pictures show stands from where it stood."""
    was, now = layout(before).boxes, layout(after).boxes
    return [abs(now[node].y - box.y) / box.height for node, box in was.items() if node in now]


def grown(graph: Graph, seed: int, flow_age: str) -> Graph:
    """One box more, fed by one and feeding one."""
    source, target = graph.nodes[seed % 2].id, graph.nodes[-1 - seed % 3].id
    added = Node("new", "X-new", "Just captured", STAGES[seed % 6], "tool", since=LATER)
    flows = (Edge("in", source, "new", since=flow_age), Edge("out", "new", target, since=flow_age))
    return replace(graph, nodes=(*graph.nodes, added), edges=(*graph.edges, *flows))


@pytest.mark.parametrize("flow_age", ["", LATER + ".5"], ids=["in one save", "flows typed after"])
@pytest.mark.parametrize("typed", [False, True], ids=["of one file", "typed"])
@sizes_and_seeds
def test_adding_a_box_leaves_the_others_where_they_are(size: int, seed: int, typed: bool, flow_age: str) -> None:
    graph = one_by_one(made(size, seed)) if typed else made(size, seed)
    distances = moved(graph, grown(graph, seed, flow_age))
    assert mean(distances) <= 0.05
    assert max(distances) <= 1.5


@sizes_and_seeds
def test_a_flow_typed_later_moves_the_younger_of_its_boxes_a_little_and_no_other(size: int, seed: int) -> None:
    graph = one_by_one(made(size, seed))
    age = {node.id: node.since for node in graph.nodes}
    luck = random.Random(seed)
    for count in luck.sample(range(len(graph.edges)), 6):
        edge = graph.edges[count]
        was, now = (layout(replace(graph, edges=graph.edges[:end])).boxes for end in (count, count + 1))
        younger = max(edge.source, edge.target, key=age.__getitem__)
        assert [node for node in was if was[node] != now[node]] in ([], [younger])
        assert abs(now[younger].y - was[younger].y) <= 1.5 * now[younger].height


def test_a_box_moves_towards_what_it_is_connected_to_later() -> None:
    outputs = [Node(f"o{row}", f"OUT-{row}", "Report", "deliver", "report", since=f"1{row}") for row in range(5)]
    step = Node("s", "STP-1", "Warehouse", "store", "warehouse", since="2")
    flows = [Edge(f"f{row}", "s", f"o{row}", since=f"3{row}") for row in range(5)]
    whole = Graph("Later", "current", STAGES, (*outputs, step), tuple(flows))
    heights = [layout(replace(whole, edges=whole.edges[:count])).boxes["s"].y for count in range(6)]
    assert heights == sorted(heights)
    assert heights[-1] == layout(whole).boxes["o2"].y  # beside the middle one


@sizes_and_seeds
def test_a_flow_between_boxes_of_one_file_moves_nothing(size: int, seed: int) -> None:
    graph = made(size, seed)
    first, last = graph.nodes[seed % len(graph.nodes)], graph.nodes[-1]
    more = replace(graph, edges=(*graph.edges, Edge("more", first.id, last.id, since=LATER)))
    assert max(moved(graph, more)) == 0


def test_other_words_move_nothing() -> None:
    graph = made(60)
    changed = tuple(replace(node, name="Another name " * 6, detail="more", kind="api") for node in graph.nodes)
    assert max(moved(graph, replace(graph, nodes=changed))) == 0


@sizes_and_seeds
def test_deleting_a_box_closes_its_gap_and_little_else(size: int, seed: int) -> None:
    graph = one_by_one(made(size, seed))
    gone = graph.nodes[(seed * 5) % len(graph.nodes)].id
    nodes = tuple(node for node in graph.nodes if node.id != gone)
    edges = tuple(edge for edge in graph.edges if gone not in (edge.source, edge.target))
    distances = moved(graph, replace(graph, nodes=nodes, edges=edges))
    assert mean(distances) <= 0.35
    assert max(distances) <= 2.5


def test_a_box_put_between_others_moves_only_what_is_in_its_way() -> None:
    graph = made(60)
    before = layout(graph).boxes
    place = next(index for index, node in enumerate(graph.nodes) if node.stage == "store") + 2
    added = Node("new", "X-new", "Put in between", "store", "tool", since="2026-11-23T10:00:00+00:00")
    after = layout(replace(graph, nodes=(*graph.nodes[:place], added, *graph.nodes[place:]))).boxes
    assert all(after[node.id] == before[node.id] for node in graph.nodes if node.stage != "store")


def test_growing_one_row_at_a_time_never_moves_what_stands() -> None:
    whole = made(40)
    grown = [replace(node, since=f"2026-11-23T10:{index:02d}") for index, node in enumerate(whole.nodes)]
    seen: dict[str, float] = {}
    for count in range(1, len(grown) + 1):
        nodes = tuple(grown[:count])
        kept = {node.id for node in nodes}
        edges = tuple(edge for edge in whole.edges if edge.source in kept and edge.target in kept)
        boxes = layout(replace(whole, nodes=nodes, edges=edges)).boxes
        assert all(boxes[node].y == place for node, place in seen.items())
        seen = {node: box.y for node, box in boxes.items()}
