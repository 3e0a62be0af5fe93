"""Dead ends, both ways: data that leads to nothing, results that come from nothing, outcomes that nothing carries."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, replace

from discovery.model.framing import Outcome
from discovery.model.record import Record
from discovery.workflow.graph import STATES, Graph, Node, graph
from discovery.workflow.thread import downstream, upstream


@dataclass(frozen=True, slots=True)
class DeadEnd:
    """One row at which the thread of value breaks, and how, as the end of a sentence that begins with its name."""

    id: str
    code: str
    name: str
    ending: str

    @property
    def sentence(self) -> str:
        """All of it in words."""
        return f"{self.name} ({self.code}) {self.ending}."


def dead_ends(record: Record, graph: Graph) -> tuple[DeadEnd, ...]:
    """Where the thread of value breaks in the state of the graph: boxes in lane order, then outcomes."""
    inputs = [node.id for node in graph.nodes if node.stage == "generate"]
    outputs = [node.id for node in graph.nodes if node.stage == "deliver"]
    fed, used = downstream(graph.edges, inputs), upstream(graph.edges, outputs)
    ends = [
        DeadEnd(node.id, node.code, node.name, reason)
        for node in sorted(graph.nodes, key=lambda node: _ORDER.index(_lane(node)))
        if (reason := _break(record, node, node.id in fed, node.id in used))
    ]
    return (*ends, *_outcomes(record, graph, fed, used))


def ends_of(record: Record, pictured: Graph) -> tuple[DeadEnd, ...]:
    """The dead ends of what is pictured: in the difference those of the future, then those that only today has."""
    if pictured.state in STATES:
        return dead_ends(record, pictured)
    later = dead_ends(record, graph(record, "future"))
    known = {end.id for end in later}
    today = (end for end in dead_ends(record, graph(record, "current")) if end.id not in known)
    only_today = (replace(end, ending=f"{end.ending} in the current workflow") for end in today)
    return (*(replace(end, ending=f"{end.ending} in the future workflow") for end in later), *only_today)


_ORDER = ("generate", "steps", "deliver")


def _lane(node: Node) -> str:
    return node.stage if node.stage in _ORDER else "steps"


def _break(record: Record, node: Node, fed: bool, used: bool) -> str:
    if node.stage == "generate":
        return "" if used else "reaches no output"
    if node.stage == "deliver":
        serves = record.targets(record.by_id[node.id], "serves")
        broken = [*([] if fed else ["is fed by no input"]), *([] if serves else ["serves no outcome"])]
        return " and ".join(broken)
    if fed and used:
        return ""
    return (
        "is on no path from an input to an output"
        if not fed and not used
        else ("leads to no output" if fed else "is fed by no input")
    )


def _outcomes(record: Record, graph: Graph, fed: frozenset[str], used: frozenset[str]) -> list[DeadEnd]:
    here = frozenset(node.id for node in graph.nodes)
    outcomes = [row for row in record.outcomes if row.stands]
    reasons = [(row, uncarried(record, row, here, fed, used)) for row in outcomes]
    return [DeadEnd(row.id, row.code, row.label, why) for row, why in reasons if why]


def uncarried(record: Record, row: Outcome, here: Set[str], fed: Set[str], used: Set[str]) -> str:
    """Why nothing in a state carries an outcome, as the end of a sentence; empty where something does.

    What carries it is there, comes from an input and reaches an output: ids of what is ``here``, ``fed`` and ``used``.
    """
    serving = {one.id for one in record.origins(row, "serves")} & here
    if serving & fed & used:
        return ""
    if not serving:
        return "is served by nothing"
    if not serving & fed:
        return "is served only by what no input feeds"
    return "is served only by dead ends" if serving & used else "is served only by what leads to no output"
