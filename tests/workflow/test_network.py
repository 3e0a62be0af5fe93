"""Order, sums along the best path, and cycles of one state of the workflow."""

import pytest

from discovery.model.record import Record
from discovery.workflow.network import Network, network
from tests.making import record
from tests.rules.building import flow, ref


def steps(*names: str, state: str = "future") -> list[dict]:
    return [{"name": name, "stage": "prepare", "state": state} for name in names]


def minutes(row: object) -> float:
    return row.latency_minutes or 0.0  # type: ignore[attr-defined]


def net(made: Record) -> Network:
    return network(made, "future")


def test_a_flow_counts_where_it_and_both_its_ends_are():
    made = record(
        steps=[*steps("A", "B"), *steps("C", state="current")],
        flows=[flow("steps 1", "steps 2"), flow("steps 1", "steps 2", "current"), flow("steps 2", "steps 3", "both")],
    )
    assert [one.id for one in net(made).flows] == [ref("flows", 1)]
    assert network(made, "current").flows == ()


def test_of_two_paths_the_better_one_counts_and_every_box_on_it_is_named():
    # A 1 → B 50 → D 2 with flows of 1 each: 55; A 1 → C 9 → D 2: 14
    rows = [{**row, "latency_minutes": late} for row, late in zip(steps(*"ABCD"), (1.0, 50.0, 9.0, 2.0), strict=True)]
    ends = [("1", "2"), ("1", "3"), ("2", "4"), ("3", "4")]
    made = record(steps=rows, flows=[flow(f"steps {a}", f"steps {b}", latency_minutes=1.0) for a, b in ends])
    sums = net(made).sums(minutes, minutes)
    assert sums.total[ref("steps", 4)] == pytest.approx(14.0)
    assert sums.path(ref("steps", 4)) == (ref("steps", 1), ref("steps", 3), ref("steps", 4))


def test_nothing_is_said_of_boxes_in_a_cycle_or_behind_one():
    ends = [(1, 2), (2, 3), (3, 2), (3, 4)]
    made = record(steps=steps(*"ABCD"), flows=[flow(f"steps {a}", f"steps {b}") for a, b in ends])
    assert net(made).order == (ref("steps", 1),)
    assert set(net(made).sums(minutes, minutes).total) == {ref("steps", 1)}


def test_each_knot_is_told_once_by_its_shortest_round():
    ends = [(1, 2), (2, 3), (3, 1), (2, 1), (4, 5), (5, 4), (3, 4), (5, 6)]
    made = record(steps=steps(*"ABCDEF"), flows=[flow(f"steps {a}", f"steps {b}") for a, b in ends])
    assert sorted(net(made).cycles()) == [(ref("steps", 1), ref("steps", 2)), (ref("steps", 4), ref("steps", 5))]


def test_a_long_ring_needs_no_deep_stack():
    count = 3000
    ring = [flow(f"steps {n + 1}", f"steps {(n + 1) % count + 1}") for n in range(count)]
    made = record(steps=steps(*(f"S{n}" for n in range(count))), flows=ring)
    assert [len(cycle) for cycle in net(made).cycles()] == [count]


def test_what_is_fed_and_what_is_used():
    made = record(
        inputs=[{"name": "I"}], steps=steps("A", "B"), outputs=[{"name": "O"}],
        flows=[flow("inputs 1", "steps 1"), flow("steps 2", "outputs 1")],
    )  # fmt: skip
    assert net(made).fed == {ref("inputs"), ref("steps", 1)}
    assert net(made).used == {ref("outputs"), ref("steps", 2)}
