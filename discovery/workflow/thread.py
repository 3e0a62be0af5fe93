"""The thread of value: everything one thing hangs together with, from who makes the data to what it is good for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from discovery.model.interfaces import Party
from discovery.model.record import Record
from discovery.model.row import Row
from discovery.model.workflow import Flow
from discovery.workflow.graph import STATES, Edge, Graph

BOXES = ("inputs", "steps", "outputs")


@dataclass(frozen=True, slots=True)
class Tie:
    """An outcome, constraint, measure, or a party in one role: no box of its own, but tied to boxes.

    ``role`` is the section, or for parties "producers" and "consumers"; ``code`` is what the picture says of it.
    """

    id: str
    code: str
    role: str
    name: str
    boxes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Thread:
    """The boxes and flows that carry one thing in one state, and what is tied to them."""

    boxes: frozenset[str]
    flows: frozenset[str]
    ties: tuple[Tie, ...]


def downstream(edges: Iterable[Edge], starts: Iterable[str]) -> frozenset[str]:
    """The ids of everything that data from these boxes reaches, themselves included."""
    return _followed(((edge.source, edge.target) for edge in edges), starts)


def upstream(edges: Iterable[Edge], starts: Iterable[str]) -> frozenset[str]:
    """The ids of everything whose data reaches these boxes, themselves included."""
    return _followed(((edge.target, edge.source) for edge in edges), starts)


def _followed(pairs: Iterable[tuple[str, str]], starts: Iterable[str]) -> frozenset[str]:
    following: dict[str, list[str]] = {}
    for here, there in pairs:
        following.setdefault(here, []).append(there)
    seen = set(starts)
    waiting = list(seen)
    while waiting:
        for there in following.get(waiting.pop(), ()):
            if there not in seen:
                seen.add(there)
                waiting.append(there)
    return frozenset(seen)


def reach(graph: Graph, starts: Iterable[str]) -> frozenset[str]:
    """The ids of all cards up and down the flows from these boxes, as far as the graph has them."""
    wanted = set(starts)
    here = {node.id for node in graph.nodes if wanted.intersection(node.stands_for)}
    return upstream(graph.edges, here) | downstream(graph.edges, here)


def boxes_of(record: Record, row: Row) -> tuple[str, ...]:
    """The ids of the boxes a row is about: itself, or those it is linked to, directly or by a flow, tool or outcome."""
    boxes: dict[str, None] = {}
    seen, waiting = {row.id}, [row]
    while waiting:
        here = waiting.pop(0)
        if here.section in BOXES:
            boxes[here.id] = None
            continue
        for other in _about(record, here):
            if other.id not in seen:
                seen.add(other.id)
                waiting.append(other)
    return tuple(boxes)


def _about(record: Record, row: Row) -> list[Row]:
    if isinstance(row, Flow):
        return [record.by_id[end] for end in (row.origin, row.target) if end in record.by_id]
    if row.section == "tools":
        return [step for step in record.steps if step.tool == row.id]
    if row.section == "outcomes":
        return list(record.origins(row, "serves"))
    kinds = {"constraints": ("constrains",), "measures": ("measures",), "parties": ("produces", "consumes")}
    return [other for kind in kinds.get(row.section, ()) for other in record.targets(row, kind)]


def ties(record: Record) -> tuple[Tie, ...]:
    """Every party by role, constraint, outcome that was not dropped, and measure, with the boxes each is tied to."""
    every = [tie for party in record.parties for tie in _roles(record, party)]
    every += [
        Tie(row.id, f"C{row.number}", row.section, row.label, boxes_of(record, row)) for row in record.constraints
    ]
    outcomes = (row for row in record.outcomes if row.stands)
    every += [Tie(row.id, f"O{row.number}", row.section, row.label, boxes_of(record, row)) for row in outcomes]
    every += [Tie(row.id, row.code, row.section, row.label, boxes_of(record, row)) for row in record.measures]
    return tuple(every)


def _roles(record: Record, party: Party) -> list[Tie]:
    """A party as producer and as consumer, as far as it is tied to anything."""
    made = tuple(row.id for row in record.targets(party, "produces"))
    used = tuple(row.id for row in record.targets(party, "consumes"))
    both = (("producers", made), ("consumers", used))
    return [Tie(party.id, party.code, role, party.label, boxes) for role, boxes in both if boxes]


def thread(record: Record, graph: Graph, about: str) -> Thread:
    """What carries the row with this id in the state of the graph; nothing when it is unknown or tied to no box."""
    row = record.by_id.get(about)
    boxes = reach(graph, boxes_of(record, row)) if row else frozenset()
    flows = frozenset(edge.id for edge in graph.edges if edge.source in boxes and edge.target in boxes)
    rows = {one for node in graph.nodes if node.id in boxes for one in node.stands_for}
    return Thread(boxes, flows, tuple(tie for tie in ties(record) if tie.id == about or rows & set(tie.boxes)))


def narrowed(graph: Graph, starts: Iterable[str]) -> Graph:
    """The graph with nothing but what hangs together with these boxes; itself when this state has none of them.

    What either state needs keeps its place in both, so that going from current to future still moves nothing.
    """
    frame, wanted = graph.frame or graph, frozenset(starts)
    instead = {node.was_id: node.id for node in graph.nodes if node.was_id}  # in the difference, one card for both
    here = _part_of(graph, reach(graph, {instead.get(one, one) for one in wanted}))
    if not here.nodes:
        return graph
    both = {one for one, other in instead.items() if other in wanted} | wanted
    reached = frozenset().union(
        *(reach(_in_state(frame, state), both) for state in STATES), (one for n in here.nodes for one in n.stands_for)
    )
    if graph.frame is None:
        return settled_at_once(here)
    narrow = settled_at_once(_part_of(frame, reached))
    return replace(here, frame=replace(narrow, constraints=here.constraints, outcomes=here.outcomes))


def among(graph: Graph, ids: Iterable[str]) -> Graph:
    """The graph with these boxes and the flows among them alone."""
    return _part_of(graph, frozenset(ids))


def settled_at_once(frame: Graph) -> Graph:
    """The same with boxes of one age: what is laid out anew needs no room for what stood elsewhere."""
    return replace(frame, nodes=tuple(replace(node, since="") for node in frame.nodes))


def _in_state(frame: Graph, state: str) -> Graph:
    nodes = tuple(node for node in frame.nodes if node.state in (state, "both"))
    return replace(frame, nodes=nodes, edges=tuple(edge for edge in frame.edges if edge.state in (state, "both")))


def _part_of(graph: Graph, ids: frozenset[str]) -> Graph:
    """The graph with these boxes, the flows among them, and the constraints and outcomes their chips name."""
    nodes = tuple(node for node in graph.nodes if node.id in ids)
    named = {code for node in nodes for code in node.chips}
    return replace(
        graph,
        nodes=nodes,
        edges=tuple(edge for edge in graph.edges if edge.source in ids and edge.target in ids),
        constraints=tuple(rail for rail in graph.constraints if rail.code in named),
        outcomes=tuple(rail for rail in graph.outcomes if rail.code in named),
    )
