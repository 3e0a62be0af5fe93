"""What a graph is made of: boxes, flows, and what stands beside them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

STAGES = ("generate", "collect", "prepare", "store", "analyze", "deliver")
SECTION_OF: Mapping[str, str] = dict.fromkeys(STAGES, "steps") | {"generate": "inputs", "deliver": "outputs"}
"""The section whose rows are the boxes of a stage."""
STEP_STAGES = tuple(stage for stage, section in SECTION_OF.items() if section == "steps")
"""The stages whose boxes are steps, in their order."""

STATES = ("current", "future")
DIFFERENCE = "difference"
VIEWS = (*STATES, DIFFERENCE)
"""What a picture can show: either state, or both at once with what becomes of everything."""

NO_OWNER = "no owner"
NO_SOURCE = "nothing feeds it"
NO_USE = "nothing uses it"
NEITHER = f"{NO_SOURCE}, {NO_USE}"
UNSAID_MODE = "not said"
MODES = ("batch", "micro-batch", "streaming", "on request", UNSAID_MODE)
UNSAID_KIND = "unknown"
PLAIN_KIND = "box"
"""The kind of a box of which nobody said it, where nothing is said of what is missing."""


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
    members: tuple[str, ...] = ()  # ids of the boxes that a card of a folded lane stands for
    since: str = ""  # when it was captured; an older box keeps its place when a newer one arrives
    state: str = "both"  # in which pictures it is: "current", "future" or "both"
    replaces: tuple[str, ...] = ()  # ids of the boxes it comes instead of
    change: str = ""  # in the difference, one of ``change.KINDS``
    decision: str = ""  # in the difference, the R decision
    was: str = ""  # in the difference, the name of the box whose place it takes
    was_id: str = ""  # in the difference, the id of that box
    story: str = ""  # in the difference, what becomes of it in full
    tie: int = 0  # in the difference, the number that boxes which replace each other share, 0 for none

    @property
    def disconnected(self) -> bool:
        """Whether data does not reach it or does not leave it where it should."""
        return self.gap not in ("", NO_OWNER)

    @property
    def stands_for(self) -> tuple[str, ...]:
        """The ids of all that is found here: its own, the box whose place it takes, those folded into it."""
        return (self.id, *([self.was_id] if self.was_id else []), *self.members)


@dataclass(frozen=True, slots=True)
class Edge:
    """One flow between two nodes; ``mode`` is one of ``MODES``, volume in decimal gigabytes a day.

    Where nothing is said of what is missing, a mode that nobody said is empty.
    """

    id: str
    source: str
    target: str
    mode: str = "batch"
    label: str = ""
    gb_per_day: float | None = None
    state: str = "both"  # in which pictures it is, its ends considered
    change: str = ""  # in the difference, one of ``change.KINDS``
    since: str = ""  # when it was captured


@dataclass(frozen=True, slots=True)
class Rail:
    """One constraint or outcome beside the lanes; ``code`` is what the chips on the boxes repeat."""

    code: str
    name: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Category:
    """One answer that boxes are coloured by: ``sign`` is its letter or figure, ``rank`` its colour in the palette."""

    sign: str
    name: str
    rank: int


@dataclass(frozen=True, slots=True)
class Colouring:
    """Boxes coloured by one fact; ``of`` says which answer a box gives, by id, boxes it does not apply to left out.

    ``palette`` is "ordered" (more is stronger), "distinct" or "judged" (good, bad, open).
    """

    title: str
    palette: str
    categories: tuple[Category, ...]
    of: Mapping[str, Category]


@dataclass(frozen=True, slots=True)
class Graph:
    """Everything a picture of one state, or of the difference, shows; nodes in row order.

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
    colouring: Colouring | None = None
    judged: bool = True  # whether it says what is missing


def chips_of(nodes: Iterable[Node]) -> tuple[str, ...]:
    """The chips of several boxes on one card, each once, constraints first."""
    return tuple(sorted({code for node in nodes for code in node.chips}, key=lambda code: (code[:1], len(code), code)))


def unjudged(graph: Graph) -> Graph:
    """The graph as an audience sees it: what is captured, and nothing of what is missing."""
    kinds = {UNSAID_KIND: PLAIN_KIND}
    nodes = tuple(replace(node, gap="", kind=kinds.get(node.kind, node.kind)) for node in graph.nodes)
    edges = tuple(replace(edge, mode="") if edge.mode == UNSAID_MODE else edge for edge in graph.edges)
    frame = unjudged(graph.frame) if graph.frame else None
    return replace(graph, nodes=nodes, edges=edges, frame=frame, judged=False)


def taken_away(graph: Graph) -> Graph:
    """The graph as a file shows it: a missing owner is a matter for the room, not for the customer's picture."""
    return replace(graph, nodes=tuple(replace(node, gap="") if node.gap == NO_OWNER else node for node in graph.nodes))
