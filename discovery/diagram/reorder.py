"""Tidy: the rows of each lane in an order in which fewer flows cross, as edits; nothing is saved here."""

from dataclasses import dataclass, replace

from discovery.diagram.layout.crossings import crossings
from discovery.diagram.layout.geometry import layout
from discovery.model.edits import Arrange, Edit
from discovery.model.record import Record
from discovery.workflow.graph import STATES, Graph, graph
from discovery.workflow.graph_types import SECTION_OF
from discovery.workflow.order import Order, order_of, with_fewer_crossings

NOTHING_BETTER = "No order found in which fewer flows cross. Nothing was changed."
_IN_STATE = {"current": "today", "future": "in future"}


@dataclass(frozen=True)
class Tidied:
    """The edits, none where nothing gets better, and by state how many crossings fewer its picture has."""

    edits: tuple[Edit, ...] = ()
    fewer: tuple[int, ...] = (0, 0)

    @property
    def sentence(self) -> str:
        """What was done, in words."""
        if not self.edits:
            return NOTHING_BETTER
        if len(set(self.fewer)) == 1:
            return f"{_count(self.fewer[0])} fewer."
        (state, count), *others = [pair for pair in zip(STATES, self.fewer, strict=True) if pair[1]]
        parts = [f"{_count(count)} fewer {_IN_STATE[state]}", *(f"{more} {_IN_STATE[then]}" for then, more in others)]
        return f"{', '.join(parts)}."


def tidy(record: Record) -> Tidied:
    """The better order of a Record's rows: neither picture gets a crossing more, and one of them gets fewer."""
    pictures = [graph(record, state) for state in STATES]
    frame = pictures[0].frame or pictures[0]
    before, after = order_of(frame), with_fewer_crossings(frame)
    if before == after:
        return Tidied()
    drawn = [(crossings(layout(one)), crossings(layout(_ordered(one, after)))) for one in pictures]
    if any(then < now for then, now in drawn) or all(then == now for then, now in drawn):
        return Tidied()
    edits = [Arrange(SECTION_OF[stage], ids) for stage, ids in after.items() if ids != before[stage]]
    return Tidied(tuple(edits), tuple(then - now for then, now in drawn))


def _count(number: int) -> str:
    return f"{number} crossing" if number == 1 else f"{number} crossings"


def _ordered(graph: Graph, order: Order) -> Graph:
    """A graph and its frame with the boxes in another order."""
    place = {row_id: index for index, row_id in enumerate(row_id for ids in order.values() for row_id in ids)}
    nodes = tuple(sorted(graph.nodes, key=lambda node: place[node.id]))
    return replace(graph, nodes=nodes, frame=_ordered(graph.frame, order) if graph.frame else None)
