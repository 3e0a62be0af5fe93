"""One state of the workflow as boxes and flows to reckon with: order, cycles, and what adds up along a path."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from discovery.model.interfaces import Input, Output
from discovery.model.record import Record
from discovery.model.row import Row
from discovery.model.workflow import Flow, Step
from discovery.workflow.change import in_state, states_of
from discovery.workflow.graph_types import Edge
from discovery.workflow.thread import downstream, upstream

Following = Mapping[str, tuple[Flow, ...]]


def network(record: Record, state: str) -> Network:
    """The workflow of a Record in one state; a flow counts when it and both its ends are there."""
    inputs = tuple(row for row in record.inputs if in_state(row, state))
    steps = tuple(row for row in record.steps if in_state(row, state))
    outputs = tuple(row for row in record.outputs if in_state(row, state))
    flows = tuple(flow for flow in record.flows if state in states_of(record, flow))
    return Network(state, inputs, steps, outputs, flows)


@dataclass(frozen=True)
class Sums:
    """What adds up to each box on its best path, and the box before it there."""

    total: Mapping[str, float]
    before: Mapping[str, str]

    def path(self, box: str) -> tuple[str, ...]:
        """The ids of the boxes on the best path to this one, first to last."""
        boxes = [box]
        while boxes[-1] in self.before:
            boxes.append(self.before[boxes[-1]])
        return tuple(reversed(boxes))


@dataclass(frozen=True)
class Network:
    """Boxes and flows of one state, in row order."""

    state: str
    inputs: tuple[Input, ...]
    steps: tuple[Step, ...]
    outputs: tuple[Output, ...]
    flows: tuple[Flow, ...]

    @property
    def boxes(self) -> tuple[Input | Step | Output, ...]:
        """Inputs, steps, outputs."""
        return (*self.inputs, *self.steps, *self.outputs)

    @cached_property
    def edges(self) -> tuple[Edge, ...]:
        """The flows as edges of a graph."""
        return tuple(Edge(flow.id, flow.origin, flow.target) for flow in self.flows)

    @cached_property
    def onward(self) -> Following:
        """The flows that leave each box."""
        return _grouped((flow.origin, flow) for flow in self.flows)

    @cached_property
    def inward(self) -> Following:
        """The flows that come to each box."""
        return _grouped((flow.target, flow) for flow in self.flows)

    @cached_property
    def fed(self) -> frozenset[str]:
        """Everything that data of an input reaches."""
        return downstream(self.edges, (row.id for row in self.inputs))

    @cached_property
    def used(self) -> frozenset[str]:
        """Everything whose data reaches an output."""
        return upstream(self.edges, (row.id for row in self.outputs))

    @cached_property
    def order(self) -> tuple[str, ...]:
        """The boxes so that data always comes from an earlier one; what is in a cycle or behind one is left out."""
        waits = {row.id: len(self.inward.get(row.id, ())) for row in self.boxes}
        ready = [box for box, count in waits.items() if not count]
        for box in ready:  # grows while it is read
            for flow in self.onward.get(box, ()):
                waits[flow.target] -= 1
                if not waits[flow.target]:
                    ready.append(flow.target)
        return tuple(ready)

    def sums(self, box: Callable[[Row], float], flow: Callable[[Flow], float]) -> Sums:
        """The smallest sum of boxes and flows on any path to each box; none for boxes in a cycle or behind one."""
        rows = {row.id: row for row in self.boxes}
        total: dict[str, float] = {}
        before: dict[str, str] = {}
        for here in self.order:
            least = 0.0
            for one in self.inward.get(here, ()):
                reached = total[one.origin] + flow(one)
                if here not in before or reached < least:
                    least, before[here] = reached, one.origin
            total[here] = least + box(rows[here])
        return Sums(total, before)

    def cycles(self) -> tuple[tuple[str, ...], ...]:
        """One cycle, as the ids of its boxes, for each knot of boxes that feed each other."""
        done = set(self.order)
        left = [row.id for row in self.boxes if row.id not in done]
        return tuple(self._round(knot) for knot in self._knots(left) if len(knot) > 1)

    def _knots(self, left: list[str]) -> Iterable[list[str]]:
        """Strongly connected boxes (Kosaraju's two walks, without recursion)."""
        within = set(left)
        finished: list[str] = []
        seen: set[str] = set()
        for start in left:
            stack = [(start, iter(self.onward.get(start, ())))] if start not in seen else []
            seen.add(start)
            while stack:
                box, flows = stack[-1]
                ahead = next((f.target for f in flows if f.target in within and f.target not in seen), None)
                if ahead is None:
                    finished.append(stack.pop()[0])
                else:
                    seen.add(ahead)
                    stack.append((ahead, iter(self.onward.get(ahead, ()))))
        taken: set[str] = set()
        for start in reversed(finished):
            if start in taken:
                continue
            knot = [start]
            taken.add(start)
            for box in knot:  # grows while it is read
                for flow in self.inward.get(box, ()):
                    if flow.origin in within and flow.origin not in taken:
                        taken.add(flow.origin)
                        knot.append(flow.origin)
            yield knot

    def _round(self, knot: list[str]) -> tuple[str, ...]:
        """The shortest way round through the knot's first box in row order."""
        within = set(knot)
        start = next(row.id for row in self.boxes if row.id in within)
        before: dict[str, str] = {}
        reached = [start]
        for box in reached:  # grows while it is read
            for flow in self.onward.get(box, ()):
                if flow.target == start:
                    way = [box]
                    while way[-1] != start:
                        way.append(before[way[-1]])
                    return tuple(reversed(way))
                if flow.target in within and flow.target not in before:
                    before[flow.target] = box
                    reached.append(flow.target)
        raise AssertionError("a knot always leads back to each of its boxes")


def _grouped(pairs: Iterable[tuple[str, Flow]]) -> Following:
    by_end: dict[str, list[Flow]] = {}
    for box, flow in pairs:
        by_end.setdefault(box, []).append(flow)
    return {box: tuple(flows) for box, flows in by_end.items()}
