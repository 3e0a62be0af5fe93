"""Folded lanes: one card for many boxes, nothing lost, nothing made up, and both states on one frame."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from discovery.workflow.fold import fold_words, folded
from discovery.workflow.graph import NO_USE, STAGES, Edge, Graph, Node
from discovery.workflow.graph_types import Category, Colouring
from tests.diagram.graphs import NAMES, graphs, halves, made, one_of

ALL = dict.fromkeys(STAGES, "one")


def till() -> Graph:
    nodes = (
        Node("a", "INP-1", "Tills", "generate", "database", owner="Ana", chips=("C10", "O1")),
        Node("b", "INP-2", "Web", "generate", "api", owner="Ana", chips=("C2",)),
        Node("c", "INP-3", "Doors", "generate", "api", owner="", gap=NO_USE),
        Node("s", "STP-1", "Copy", "store", "tool"),
    )
    edges = (Edge("1", "a", "s", "batch", "sums", 2.0), Edge("2", "b", "s", "batch", "", 3.0), Edge("3", "b", "a"))
    return Graph("Till", "current", NAMES, nodes, edges)


def test_a_lane_becomes_one_card_that_says_what_it_stands_for() -> None:
    found = folded(till(), {"generate": "one", "store": "one"})
    stack, copy = found.nodes
    assert (stack.name, stack.detail, stack.kind) == ("3 inputs", "Tills, Web, Doors", "api")
    assert stack.members == ("a", "b", "c") and stack.chips == ("C2", "C10", "O1")
    assert stack.gap == "1 of 3 not connected" and stack.disconnected
    assert copy.id == "s" and copy.members == ()  # a single box stays what it is
    (flow,) = found.edges
    assert (flow.source, flow.target, flow.label, flow.gb_per_day) == (stack.id, "s", "2 flows", 5.0)


def test_a_volume_nobody_knows_is_not_counted_as_nothing() -> None:
    graph = till()
    edges = (graph.edges[0], replace(graph.edges[1], gb_per_day=None))
    assert folded(replace(graph, edges=edges), ALL).edges[0].gb_per_day is None


def test_boxes_of_one_owner_or_kind_become_one_card() -> None:
    by_owner = folded(till(), {"generate": "owner"})
    assert [node.name for node in by_owner.nodes] == ["Ana ×2", "Doors", "Copy"]
    by_kind = folded(till(), {"generate": "kind"}, {"api": "API"})
    assert [node.name for node in by_kind.nodes] == ["Tills", "API ×2", "Copy"]
    assert {edge.id for edge in by_kind.edges} >= {"1"}  # what was not folded keeps its name


@given(graphs(most=40))
def test_every_box_and_every_flow_between_cards_is_still_there(graph: Graph) -> None:
    for ways in (ALL, dict.fromkeys(STAGES, "kind"), {"collect": "one"}):
        found = folded(graph, ways)
        home = {one: node.id for node in found.nodes for one in (node.members or (node.id,))}
        assert sorted(home) == sorted(node.id for node in graph.nodes)
        ends = {(home[edge.source], home[edge.target], edge.mode) for edge in graph.edges}
        kept = {(edge.source, edge.target, edge.mode) for edge in found.edges}
        assert kept == {(a, b, mode) for a, b, mode in ends if a != b}
        assert len({edge.id for edge in found.edges}) == len(found.edges)


@pytest.mark.parametrize("seed", range(6))
def test_both_states_share_the_folded_frame(seed: int) -> None:
    states = [folded(state, ALL) for state in halves(made(60, seed), seed)]
    assert states[0].frame == states[1].frame and states[0].frame is not None
    known = {node.id: node for node in states[0].frame.nodes}
    flows = {edge.id: edge.state for edge in states[0].frame.edges}
    for state in states:
        assert all(known[node.id].state == "both" or known[node.id].state == state.state for node in state.nodes)
        assert all(flows[edge.id] == edge.state for edge in state.edges)


def test_the_words_for_a_fold_are_read_as_they_are_meant() -> None:
    assert fold_words("collect, store:owner,nowhere,deliver:sideways") == {"collect": "one", "store": "owner"}
    assert fold_words("") == {}
    assert folded(till(), {}) == till()


def test_a_card_has_the_answer_all_its_boxes_give() -> None:
    ana, bo = Category("A", "Ana", 0), Category("B", "Bo", 1)
    seen = replace(till(), colouring=Colouring("Owner", "distinct", (ana, bo), {"a": ana, "b": ana, "c": bo}))
    by_owner = folded(replace(seen, nodes=seen.nodes[:2]), ALL)
    assert by_owner.colouring and by_owner.colouring.of[by_owner.nodes[0].id] == ana
    for apart in (seen, replace(seen, nodes=(seen.nodes[0], seen.nodes[3], replace(seen.nodes[3], id="t")))):
        found = folded(apart, ALL)
        assert found.colouring and not [node for node in found.nodes if node.members and node.id in found.colouring.of]


def test_a_card_of_one_box_keeps_its_colour_in_each_state() -> None:
    ana, bo = Category("A", "Ana", 0), Category("B", "Bo", 1)
    old, new, *rest = till().nodes
    frame = replace(till(), nodes=(replace(old, state="current"), replace(new, state="future"), rest[1]), edges=())
    for state, category in (("current", ana), ("future", bo)):
        colouring = Colouring("Owner", "distinct", (ana, bo), {"a": ana, "b": bo})
        found = folded(replace(one_of(frame, state), colouring=colouring), {"generate": "one"})
        assert found.colouring and found.colouring.of[found.nodes[0].id] == category
