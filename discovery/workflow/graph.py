"""The workflow as a graph: the one reading of a Record that every picture and diagram file draws."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from discovery.model.interfaces import Input, Output
from discovery.model.magnitude import in_best_unit
from discovery.model.record import Record
from discovery.model.row import Row
from discovery.model.workflow import Step
from discovery.workflow.change import in_state, stage_of, states_of
from discovery.workflow.difference import difference
from discovery.workflow.graph_types import (
    DIFFERENCE,
    MODES,
    NEITHER,
    NO_OWNER,
    NO_SOURCE,
    NO_USE,
    STAGES,
    STATES,
    VIEWS,
    Edge,
    Graph,
    Node,
    Rail,
    taken_away,
    unjudged,
)
from discovery.workflow.kind import Captured, kind_of

__all__ = [
    "DIFFERENCE", "MODES", "NEITHER", "NO_OWNER", "NO_SOURCE", "NO_USE", "STAGES", "STATES", "VIEWS",
    "Edge", "Graph", "Node", "Rail", "graph", "how_many", "taken_away", "unjudged", "volume_words",
]  # fmt: skip


def how_many(rows: Iterable[Row]) -> tuple[int, int]:
    """How many of these inputs, steps, outputs or flows belong to the current and how many to the future workflow."""
    there = tuple(rows)
    return sum(in_state(row, "current") for row in there), sum(in_state(row, "future") for row in there)


def graph(record: Record, state: str) -> Graph:
    """The workflow of a Record in one state, or the "difference" of both. Raises ValueError for any other state."""
    if state not in VIEWS:
        raise ValueError(f"state must be {', '.join(STATES)} or {DIFFERENCE}, not {state!r}")
    frame = _both(record)
    if state == DIFFERENCE:
        return difference(record, *(_one_state(record, frame, one) for one in STATES))
    return _one_state(record, frame, state)


def _one_state(record: Record, frame: Graph, state: str) -> Graph:
    edges = tuple(edge for edge in frame.edges if edge.state in (state, "both"))
    nodes = tuple(_with_detail(record, node, state) for node in frame.nodes if node.state in (state, "both"))
    gaps = _gaps(record, nodes, edges)
    return replace(frame, state=state, nodes=tuple(replace(n, gap=gaps[n.id]) for n in nodes), edges=edges, frame=frame)


def _both(record: Record) -> Graph:
    """Everything of both states; a flow counts when its ends and itself meet in at least one of them."""
    rows = {row.id: row for row in _rows(record)}
    edges = []
    for flow in record.flows:
        states = states_of(record, flow) if {flow.origin, flow.target} <= rows.keys() else ()
        if states:
            label, mode = flow.payload or flow.protocol or "", flow.mode or "not said"
            state = states[0] if len(states) == 1 else "both"
            edges.append(
                Edge(flow.id, flow.origin, flow.target, mode, label, flow.gb_per_day, state, since=_since(flow))
            )
    return Graph(
        title=record.engagement.title,
        state="both",
        stages=tuple(map(record.engagement.stage_title, STAGES)),
        nodes=tuple(_node(record, row) for row in rows.values()),
        edges=tuple(edges),
        constraints=tuple(
            Rail(f"C{row.number}", row.statement, _words(_begun(row.category), row.timing))
            for row in record.constraints
        ),
        outcomes=tuple(
            Rail(f"O{row.number}", row.statement, _words(_begun(row.category), row.horizon))
            for row in record.outcomes
            if row.stands
        ),
    )


def _rows(record: Record) -> tuple[Captured, ...]:
    return (*record.inputs, *record.steps, *record.outputs)


def _since(row: Row) -> str:
    """When it was captured, to the second: what is captured in one save comes together."""
    return row.created_at.replace(microsecond=0).isoformat() if row.created_at else ""


def _node(record: Record, row: Captured) -> Node:
    run_by = row.run_by or "" if isinstance(row, Step) else ""
    limits = [f"C{other.number}" for other in record.origins(row, "constrains")]
    served = [f"O{other.number}" for other in record.targets(row, "serves")]
    return Node(
        id=row.id,
        code=row.code,
        name=row.name,
        stage=stage_of(row),
        kind=kind_of(row, record.label(row.tool) if isinstance(row, Step) else ""),
        owner=record.label(row.owner) or run_by,
        chips=tuple(limits + served),
        since=_since(row),
        state=row.state or "both",
        replaces=tuple(other.id for other in record.targets(row, "replaces")),
    )


def _with_detail(record: Record, node: Node, state: str) -> Node:
    """The node with its second line: product and volume, tool and trigger, or product and frequency, in this state."""
    row = record.by_id[node.id]
    if isinstance(row, Input):
        order = ("anticipated", "existing") if state == "future" else ("existing", "anticipated")
        profiles = [profile for timing in order if (profile := record.profile(row.id, timing))]
        volume = next((profile.gb_per_day for profile in profiles if profile.gb_per_day is not None), None)
        return replace(
            node, detail=_words(row.product or _begun(row.input_class), volume_words(volume) or row.interface)
        )
    if isinstance(row, Output):
        return replace(node, detail=_words(row.product or _begun(row.output_class), row.frequency))
    if isinstance(row, Step):
        return replace(node, detail=_words(record.label(row.tool) or row.run_by, row.schedule or row.trigger))
    return node


def _gaps(record: Record, nodes: tuple[Node, ...], edges: tuple[Edge, ...]) -> dict[str, str]:
    """What is missing at each node, in words; an answer of "does not apply" for the owner is an answer."""
    fed, used = {edge.target for edge in edges}, {edge.source for edge in edges}
    gaps = {}
    for node in nodes:
        no_source = node.stage != "generate" and node.id not in fed
        no_consumer = node.stage != "deliver" and node.id not in used
        excused = "owner" in record.by_id[node.id].unanswered
        if no_source and no_consumer:
            gaps[node.id] = NEITHER
        elif no_source or no_consumer:
            gaps[node.id] = NO_SOURCE if no_source else NO_USE
        else:
            gaps[node.id] = "" if node.owner or excused else NO_OWNER
    return gaps


def _words(*parts: str | None) -> str:
    return " · ".join(part for part in parts if part)


def _begun(word: str | None) -> str | None:
    """A word of the vocabulary at the beginning of a line; what people typed keeps its letters."""
    return word[:1].upper() + word[1:] if word else None


def volume_words(gb_per_day: float | None) -> str:
    """A daily volume in the unit that reads best, decimal: "40 GB/day", "2.5 MB/day"; nothing when not known."""
    return "" if gb_per_day is None else in_best_unit(gb_per_day, "GB/day")
