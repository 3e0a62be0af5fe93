"""What a viewer is told besides what is drawn: what is tied to which boxes, and where the thread of value breaks."""

from __future__ import annotations

from dataclasses import dataclass

from discovery.diagram.drawing.elements import element
from discovery.diagram.layout.text import plain
from discovery.model.record import Record
from discovery.workflow.dead_ends import DeadEnd, ends_of
from discovery.workflow.graph import Graph
from discovery.workflow.thread import Tie, ties


@dataclass(frozen=True, slots=True)
class ViewerData:
    """Ties and dead ends of a whole workflow in one state; ``only`` is the row whose thread alone is drawn."""

    ties: tuple[Tie, ...] = ()
    ends: tuple[DeadEnd, ...] = ()
    only: str = ""


def viewer_data(record: Record, graph: Graph, only: str = "") -> ViewerData:
    """What there is to tell of the state of a graph, or of both where it is their difference.

    Dead ends are left out where nothing is said of what is missing.
    """
    return ViewerData(ties(record), ends_of(record, graph) if graph.judged else (), only)


def unseen(facts: ViewerData) -> str:
    """Elements that draw nothing: one for each tie and each dead end."""
    parts = [
        element(
            "g",
            class_="tie",
            data_id=tie.id,
            data_code=tie.code,
            data_role=tie.role,
            data_name=plain(tie.name),
            data_boxes=" ".join(tie.boxes) or None,
        )
        for tie in facts.ties
    ]
    parts += [element("g", class_="end", data_id=end.id, data_said=plain(end.sentence)) for end in facts.ends]
    return element("g", *parts, class_="told", data_only=facts.only or None)
