"""The thread of value: reachability as the graph has it, what is tied to it, and where it breaks."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from discovery.model.record import Record
from discovery.workflow.dead_ends import dead_ends
from discovery.workflow.graph import Edge, Graph, graph
from discovery.workflow.thread import boxes_of, downstream, narrowed, reach, thread, ties, upstream
from tests.diagram.graphs import graphs, halves, made
from tests.making import make, record, row_id


def one(section: str, number: int) -> str:
    return make(section, number, **NEEDED[section]).id


NEEDED: dict[str, dict[str, Any]] = {
    "inputs": {"name": "x"},
    "steps": {"name": "x", "stage": "store", "state": "both"},
    "outputs": {"name": "x"},
    "outcomes": {"statement": "x"},
    "constraints": {"statement": "x"},
    "parties": {"name": "x"},
    "measures": {"name": "x", "kind": "KPI"},
    "tools": {"name": "x"},
    "flows": {"origin": row_id(1), "target": row_id(2), "state": "both"},
}


def shop() -> Record:
    """Tills → copy → board, which serves an outcome; sensors → keep, an island; a report nobody feeds."""
    ends = [
        (one("inputs", 1), one("steps", 1)),
        (one("steps", 1), one("outputs", 1)),
        (one("inputs", 2), one("steps", 2)),
    ]
    links = [
        (one("parties", 1), one("inputs", 1), "produces"),
        (one("parties", 1), one("outputs", 1), "consumes"),
        (one("outputs", 1), one("outcomes", 1), "serves"),
        (one("outputs", 2), one("outcomes", 2), "serves"),
        (one("constraints", 1), one("flows", 3), "constrains"),
        (one("constraints", 2), one("tools", 1), "constrains"),
        (one("constraints", 3), one("outcomes", 1), "constrains"),
        (one("measures", 1), one("outcomes", 1), "measures"),
    ]
    return record(
        inputs=[{"name": "Tills"}, {"name": "Sensors"}],
        tools=[{"name": "PostgreSQL"}],
        steps=[
            {"name": "Copy", "stage": "collect", "state": "both", "tool": one("tools", 1)},
            {"name": "Keep", "stage": "store", "state": "both"},
            {"name": "Alone", "stage": "store", "state": "current"},
        ],
        outputs=[{"name": "Board"}, {"name": "Report"}, {"name": "Later", "state": "future"}],
        outcomes=[
            {"statement": "Sales known"},
            {"statement": "Audit passed"},
            {"statement": "Nobody cares"},
            {"statement": "Dropped", "status": "dropped"},
        ],
        constraints=[{"statement": "Stays here"}, {"statement": "Licence ends"}, {"statement": "By May"}],
        parties=[{"name": "Stores"}],
        measures=[{"name": "Minutes", "kind": "KPI"}],
        flows=[{"origin": a, "target": b, "state": "both"} for a, b in ends],
        links=[{"from_id": a, "to_id": b, "kind": kind} for a, b, kind in links],
    )


def paths(edges: tuple[Edge, ...], start: str) -> set[str]:
    """Everything at the end of a walk of any length, by walking all of them one step longer until nothing is new."""
    found = {start}
    for _ in range(len(edges) + 1):
        found |= {edge.target for edge in edges if edge.source in found}
    return found


@given(graphs(most=24), st.data())
def test_reachability_is_that_of_the_flows(drawn: Graph, data: st.DataObject) -> None:
    if not drawn.nodes:
        return
    start = data.draw(st.sampled_from([node.id for node in drawn.nodes]))
    turned = tuple(Edge(edge.id, edge.target, edge.source) for edge in drawn.edges)
    assert downstream(drawn.edges, [start]) == paths(drawn.edges, start)
    assert upstream(drawn.edges, [start]) == paths(turned, start)
    assert reach(drawn, [start, "elsewhere"]) == paths(drawn.edges, start) | paths(turned, start)


def test_a_box_brings_its_whole_thread_and_what_is_tied_to_it() -> None:
    found = shop()
    carried = thread(found, graph(found, "current"), one("steps", 1))
    assert carried.boxes == {one("inputs", 1), one("steps", 1), one("outputs", 1)}
    assert carried.flows == {one("flows", 1), one("flows", 2)}
    assert [(tie.code, tie.role) for tie in carried.ties] == [
        ("PAR-001", "producers"), ("PAR-001", "consumers"), ("C2", "constraints"), ("C3", "constraints"),
        ("O1", "outcomes"), ("MEA-001", "measures"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("section", "number", "boxes"),
    [
        ("outcomes", 1, [("outputs", 1)]),
        ("constraints", 1, [("inputs", 2), ("steps", 2)]),
        ("constraints", 2, [("steps", 1)]),
        ("constraints", 3, [("outputs", 1)]),
        ("measures", 1, [("outputs", 1)]),
        ("parties", 1, [("inputs", 1), ("outputs", 1)]),
        ("outcomes", 3, []),
        ("steps", 3, [("steps", 3)]),
    ],
)
def test_what_is_no_box_stands_for_the_boxes_it_is_linked_to(section: str, number: int, boxes: list[Any]) -> None:
    found = shop()
    assert boxes_of(found, found.by_id[one(section, number)]) == tuple(one(*box) for box in boxes)


def test_an_outcome_is_carried_from_the_very_first_input() -> None:
    found = shop()
    carried = thread(found, graph(found, "current"), one("outcomes", 1))
    assert carried.boxes == {one("inputs", 1), one("steps", 1), one("outputs", 1)}
    nothing = thread(found, graph(found, "current"), one("outcomes", 3))
    assert not nothing.boxes and [tie.code for tie in nothing.ties] == ["O3"]
    assert thread(found, graph(found, "current"), "unheard of").boxes == frozenset()


def test_dropped_outcomes_are_tied_to_nothing() -> None:
    assert [tie.code for tie in ties(shop()) if tie.role == "outcomes"] == ["O1", "O2", "O3"]


def test_dead_ends_are_said_both_ways_for_each_state() -> None:
    found = shop()
    said = {state: [end.sentence for end in dead_ends(found, graph(found, state))] for state in ("current", "future")}
    both = [
        "Sensors (INP-002) reaches no output.",
        "Keep (STP-002) leads to no output.",
        "Alone (STP-003) is on no path from an input to an output.",
        "Report (OUP-002) is fed by no input.",
        "Later (OUP-003) is fed by no input and serves no outcome.",
        "Audit passed (OUT-002) is served only by what no input feeds.",
        "Nobody cares (OUT-003) is served by nothing.",
    ]
    assert said["current"] == [line for line in both if not line.startswith("Later")]
    assert said["future"] == [line for line in both if not line.startswith("Alone")]


def test_a_step_that_nothing_feeds_says_so() -> None:
    found = record(
        inputs=[{"name": "Tills"}],
        steps=[{"name": "Sums", "stage": "analyze", "state": "both"}],
        outputs=[{"name": "Board"}],
        flows=[{"origin": one("steps", 1), "target": one("outputs", 1), "state": "both"}],
    )
    said = [end.ending for end in dead_ends(found, graph(found, "current"))]
    assert said == ["reaches no output", "is fed by no input", "is fed by no input and serves no outcome"]


def test_one_path_alone_is_the_thread_and_nothing_else() -> None:
    found = shop()
    whole = graph(found, "current")
    alone = narrowed(whole, [one("outputs", 1)])
    assert {node.id for node in alone.nodes} == thread(found, whole, one("outputs", 1)).boxes
    assert {edge.id for edge in alone.edges} == thread(found, whole, one("outputs", 1)).flows
    assert [rail.code for rail in alone.outcomes] == ["O1"]
    assert narrowed(whole, ["unheard of"]) is whole


@pytest.mark.parametrize("seed", range(6))
def test_one_path_alone_has_one_frame_for_both_states(seed: int) -> None:
    current, future = halves(made(50, seed), seed)
    shared = next(node.id for node in current.nodes if node.state == "both")
    frames = [narrowed(state, [shared]).frame for state in (current, future)]
    assert frames[0] == frames[1] and frames[0] is not None
    for state in (current, future):
        kept = {node.id for node in narrowed(state, [shared]).nodes}
        assert kept == reach(state, [shared]) <= {node.id for node in frames[0].nodes}
