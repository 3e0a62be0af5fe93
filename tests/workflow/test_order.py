"""The better order: crossings only ever go, the same graph gives the same order, and a second look finds nothing more."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings

from discovery.diagram.layout.crossings import crossings
from discovery.diagram.layout.geometry import layout
from discovery.workflow.graph import STAGES, Edge, Graph, Node
from discovery.workflow.order import Order, order_of, with_fewer_crossings
from tests.diagram.graphs import graphs, halves, made

any_graph = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def ordered(graph: Graph, order: Order) -> Graph:
    boxes = {node.id: node for node in graph.nodes}
    return replace(graph, nodes=tuple(boxes[row_id] for ids in order.values() for row_id in ids))


@any_graph
@given(graphs(60))
def test_every_box_stays_in_its_lane_and_a_better_order_is_found_no_better(graph: Graph) -> None:
    found = with_fewer_crossings(graph)
    assert {stage: sorted(ids) for stage, ids in found.items()} == {
        stage: sorted(ids) for stage, ids in order_of(graph).items()
    }
    assert found == with_fewer_crossings(graph)
    assert with_fewer_crossings(ordered(graph, found)) == found


@pytest.mark.parametrize("size", [12, 30, 60, 150])
def test_pictures_have_far_fewer_crossings_in_the_better_order(size: int) -> None:
    workflows = [made(size, seed) for seed in range(4)]
    stored = sum(crossings(layout(graph)) for graph in workflows)
    better = sum(crossings(layout(ordered(graph, with_fewer_crossings(graph)))) for graph in workflows)
    assert better <= 0.8 * stored


def test_what_no_picture_shows_together_does_not_count() -> None:
    sources = [Node(f"i{row}", f"INP-{row}", "Till", "generate", "database") for row in range(2)]
    steps = [Node(f"s{row}", f"STP-{row}", "Copy", "collect", "tool") for row in range(2)]
    flows = (Edge("f0", "i0", "s1", state="current"), Edge("f1", "i1", "s0", state="future"))
    apart = Graph("Apart", "both", STAGES, (*sources, *steps), flows)
    assert with_fewer_crossings(apart) == order_of(apart)
    together = replace(apart, edges=tuple(replace(flow, state="both") for flow in flows))
    assert with_fewer_crossings(together) != order_of(together)


def test_rows_that_lead_nowhere_keep_their_place() -> None:
    sources = [Node(f"i{row}", f"INP-{row}", "Till", "generate", "database") for row in range(3)]
    steps = [Node(f"s{row}", f"STP-{row}", "Copy", "collect", "tool") for row in range(3)]
    flows = (Edge("f0", "i0", "s2"), Edge("f2", "i2", "s0"))
    found = with_fewer_crossings(Graph("Alone", "both", STAGES, (*sources, *steps), flows))
    assert found["generate"][1] == "i1" and found["collect"][1] == "s1"


@pytest.mark.parametrize("seed", range(6))
def test_lines_that_cross_are_counted_as_they_are_drawn(seed: int) -> None:
    for state in halves(made(40, seed), seed):
        drawn = layout(state)
        pairs = set()
        for left, right in ((lane + drawn.sizes.card_width, lane + drawn.sizes.stride) for lane in drawn.lanes):
            lines = {
                (min(ends)[1], max(ends)[1])
                for route in drawn.routes
                for at in range(0, len(route.chain) - 1, 3)
                if (ends := (route.chain[at], route.chain[at + 3]))
                and abs(min(ends)[0] - left) < 0.01
                and abs(max(ends)[0] - right) < 0.01
            }
            pairs |= {(left, one, two) for one in lines for two in lines if one[0] < two[0] and one[1] > two[1]}
        assert crossings(drawn) == len(pairs)
