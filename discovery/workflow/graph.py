"""The workflow as a graph: the one reading of a Record that every picture and diagram file draws."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from discovery.model.interfaces import Input, Output
from discovery.model.magnitude import in_best_unit
from discovery.model.record import Record
from discovery.model.row import Row
from discovery.model.workflow import Step
from discovery.workflow.kind import Captured, kind_of

STAGES = ("generate", "collect", "prepare", "store", "analyze", "deliver")
STATES = ("current", "future")
NO_OWNER = "no owner"
NO_SOURCE = "nothing feeds it"
NO_USE = "nothing uses it"
NEITHER = f"{NO_SOURCE}, {NO_USE}"
MODES = ("batch", "micro-batch", "streaming", "on request", "not said")


@dataclass(frozen=True, slots=True)
class Node:
    """One box: an input (stage generate), a step, or an output (stage deliver)."""

    id: str
    code: str
    name: str
    stage: str
    kind: str
    detail: str = ""
    owner: str = ""
    chips: tuple[str, ...] = ()
    gap: str = ""
    since: str = ""  # when it was captured; an older box keeps its place when a newer one arrives
    state: str = "both"  # in which pictures it is: "current", "future" or "both"
    replaces: tuple[str, ...] = ()  # ids of the boxes it comes instead of

    @property
    def disconnected(self) -> bool:
        """Whether data does not reach it or does not leave it where it should."""
        return self.gap not in ("", NO_OWNER)


@dataclass(frozen=True, slots=True)
class Edge:
    """One flow between two nodes; ``mode`` is one of ``MODES``, volume in decimal gigabytes a day."""

    id: str
    source: str
    target: str
    mode: str = "batch"
    label: str = ""
    gb_per_day: float | None = None
    state: str = "both"  # in which pictures it is, its ends considered
    since: str = ""  # when it was captured


@dataclass(frozen=True, slots=True)
class Rail:
    """One constraint or outcome beside the lanes; ``code`` is what the chips on the boxes repeat."""

    code: str
    name: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Graph:
    """Everything a picture of one state shows, nodes in row order.

    ``stages`` are the six names to show, in the order of ``STAGES``. ``frame`` is the graph of both states
    together: layouts are computed on it, so that going from current to future moves no box. None means this graph.
    """

    title: str
    state: str
    stages: tuple[str, ...]
    nodes: tuple[Node, ...] = ()
    edges: tuple[Edge, ...] = ()
    constraints: tuple[Rail, ...] = ()
    outcomes: tuple[Rail, ...] = ()
    frame: Graph | None = None


def how_many(rows: Iterable[Row]) -> tuple[int, int]:
    """How many of these inputs, steps, outputs or flows belong to the current and how many to the future workflow."""
    there = tuple(rows)
    return sum(_in(row, "current") for row in there), sum(_in(row, "future") for row in there)


def graph(record: Record, state: str) -> Graph:
    """The workflow of a Record in one state, "current" or "future". Raises ValueError for any other state."""
    if state not in STATES:
        raise ValueError(f"state must be current or future, not {state!r}")
    frame = _both(record)
    shown = frozenset(row.id for row in _rows(record) if _in(row, state))
    flows = frozenset(flow.id for flow in record.flows if _in(flow, state))
    edges = tuple(e for e in frame.edges if e.id in flows and e.source in shown and e.target in shown)
    nodes = tuple(_with_detail(record, node, state) for node in frame.nodes if node.id in shown)
    gaps = _gaps(record, nodes, edges)
    return replace(frame, state=state, nodes=tuple(replace(n, gap=gaps[n.id]) for n in nodes), edges=edges, frame=frame)


def _both(record: Record) -> Graph:
    """Everything of both states; a flow counts when its ends and itself meet in at least one of them."""
    rows = {row.id: row for row in _rows(record)}
    edges = []
    for flow in record.flows:
        ends = (rows.get(flow.origin), rows.get(flow.target))
        states = [state for state in STATES if all(end and _in(end, state) for end in (*ends, flow))]
        if states:
            label, mode = flow.payload or flow.protocol or "", flow.mode or "not said"
            state = states[0] if len(states) == 1 else "both"
            edges.append(Edge(flow.id, flow.origin, flow.target, mode, label, flow.gb_per_day, state, _since(flow)))
    return Graph(
        title=record.engagement.title,
        state="both",
        stages=tuple(record.engagement.stage_names.get(stage) or stage.capitalize() for stage in STAGES),
        nodes=tuple(_node(record, row) for row in rows.values()),
        edges=tuple(edges),
        constraints=tuple(
            Rail(f"C{row.number}", row.statement, _words(_begun(row.category), row.timing))
            for row in record.constraints
        ),
        outcomes=tuple(
            Rail(f"O{row.number}", row.statement, _words(_begun(row.category), row.horizon))
            for row in record.outcomes
            if row.status != "dropped"
        ),
    )


def _rows(record: Record) -> tuple[Captured, ...]:
    return (*record.inputs, *record.steps, *record.outputs)


def _in(row: Row, state: str) -> bool:
    return row.__dict__["state"] in (state, "both", None)


def _since(row: Row) -> str:
    """When it was captured, to the second: what is captured in one save comes together."""
    return row.created_at.replace(microsecond=0).isoformat() if row.created_at else ""


def _stage(row: Captured) -> str:
    if isinstance(row, Input):
        return "generate"
    return "deliver" if isinstance(row, Output) else row.stage


def _node(record: Record, row: Captured) -> Node:
    run_by = row.run_by or "" if isinstance(row, Step) else ""
    limits = [f"C{found.number}" for found in record.origins(row, "constrains")]
    served = [f"O{found.number}" for found in record.targets(row, "serves")]
    return Node(
        id=row.id,
        code=row.code,
        name=row.name,
        stage=_stage(row),
        kind=kind_of(row, record.label(row.tool) if isinstance(row, Step) else ""),
        owner=record.label(row.owner) or run_by,
        chips=tuple(limits + served),
        since=_since(row),
        state=row.state or "both",
        replaces=tuple(found.id for found in record.targets(row, "replaces")),
    )


def _with_detail(record: Record, node: Node, state: str) -> Node:
    """The node with its second line: product and volume, tool and trigger, or product and frequency, in this state."""
    row = record.by_id[node.id]
    if isinstance(row, Input):
        order = ("anticipated", "existing") if state == "future" else ("existing", "anticipated")
        profiles = [found for timing in order if (found := record.profile(row.id, timing))]
        volume = next((found.gb_per_day for found in profiles if found.gb_per_day is not None), None)
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
    found = {}
    for node in nodes:
        no_source = node.stage != "generate" and node.id not in fed
        no_consumer = node.stage != "deliver" and node.id not in used
        excused = "owner" in record.by_id[node.id].unanswered
        if no_source and no_consumer:
            found[node.id] = NEITHER
        elif no_source or no_consumer:
            found[node.id] = NO_SOURCE if no_source else NO_USE
        else:
            found[node.id] = "" if node.owner or excused else NO_OWNER
    return found


def taken_away(found: Graph) -> Graph:
    """The graph as a file shows it: a missing owner is a matter for the room, not for the customer's picture."""
    return replace(found, nodes=tuple(replace(node, gap="") if node.gap == NO_OWNER else node for node in found.nodes))


def _words(*parts: str | None) -> str:
    return " · ".join(part for part in parts if part)


def _begun(word: str | None) -> str | None:
    """A word of the vocabulary at the beginning of a line; what people typed keeps its letters."""
    return word[:1].upper() + word[1:] if word else None


def volume_words(gb_per_day: float | None) -> str:
    """A daily volume in the unit that reads best, decimal: "40 GB/day", "2.5 MB/day"; nothing when not known."""
    return "" if gb_per_day is None else in_best_unit(gb_per_day, "GB/day")
