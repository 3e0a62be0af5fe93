"""The graph of the difference: both states at once, every box and flow with what becomes of it.

A box and the one that takes its place are one card, in the one place both have, so that the two never stand far apart
and the lanes stay short. Boxes that replace each other otherwise stand for themselves and share a number.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from discovery.model.record import Record
from discovery.workflow.change import KINDS, Change, Fact, changes, successions
from discovery.workflow.graph_types import DIFFERENCE, NO_OWNER, Edge, Graph, Node, chips_of

_MOST_FACTS = 2


def difference(record: Record, current: Graph, future: Graph) -> Graph:
    """The difference of the two graphs of a Record; their frame is its frame too."""
    frame = future.frame or future
    by_row = changes(record)
    place = places(frame.nodes)
    card = {old: new for new, old in place.items()}
    now, then = ({node.id: node for node in state.nodes} for state in (current, future))
    ties = _ties(frame.nodes, by_row, card)
    nodes = [
        _node(record, then.get(node.id) or now[node.id], by_row, now.get(place.get(node.id, "")))
        for node in frame.nodes
        if node.id not in card
    ]
    return replace(
        frame,
        state=DIFFERENCE,
        nodes=tuple(replace(node, tie=ties.get(node.id, 0)) for node in nodes),
        edges=tuple(
            _edge(edge, by_row[edge.id], card)
            for edge in frame.edges
            if not by_row[edge.id].replaced_by  # it goes on as another flow, which is drawn
        ),
        frame=frame,
    )


def places(nodes: Iterable[Node]) -> dict[str, str]:
    """Whose place a box takes, by id."""
    return successions((node.id, node.stage, node.state, node.replaces) for node in nodes)


def counts(difference: Graph) -> dict[str, int]:
    """How many boxes of a difference are kept, new, changed, replaced and retired.

    A box that comes instead of another is not counted beside the one it replaces.
    """
    kinds = [
        node.change for node in difference.nodes if node.change != "replaced" or node.was or node.state == "current"
    ]
    return {kind: kinds.count(kind) for kind in KINDS}


def in_lane(difference: Graph, stage: str) -> tuple[int, int]:
    """How many boxes a lane gains and how many it loses; what is replaced is neither."""
    kinds = [node.change for node in difference.nodes if node.stage == stage]
    return kinds.count("new"), kinds.count("retired")


def _node(record: Record, node: Node, changes: Mapping[str, Change], old: Node | None) -> Node:
    change = changes[node.id]
    there_later = node.state != "current" and node.gap != NO_OWNER
    note = "" if old else _note(record, change)
    return replace(
        node,
        gap=node.gap if there_later else "",
        detail=note if change.facts else " · ".join(part for part in (note, node.detail) if part),
        change=change.kind,
        decision=(changes[old.id].decision if old else "") or change.decision,
        was=old.name or old.code if old else "",
        was_id=old.id if old else "",
        chips=chips_of((old, node)) if old else node.chips,
        story=_story(record, change),
    )


def _edge(edge: Edge, change: Change, card: Mapping[str, str]) -> Edge:
    source, target = (card.get(end, end) for end in (edge.source, edge.target))
    return replace(edge, source=source, target=target, change=change.kind)


def _note(record: Record, change: Change) -> str:
    """What a card says first about its change."""
    if change.facts:
        return " · ".join(_brief(fact) for fact in change.facts[:_MOST_FACTS])
    if change.replaces:
        return f"replaces {_names(record, change.replaces)}"
    return f"replaced by {_names(record, change.replaced_by)}" if change.replaced_by else ""


def _story(record: Record, change: Change) -> str:
    """What becomes of a box, in full."""
    if change.facts:
        return "changed: " + ", ".join(f"{fact.title} {_brief(fact)}" for fact in change.facts)
    if change.replaces:
        return f"replaces {_names(record, change.replaces, codes=True)}"
    if change.replaced_by:
        return f"replaced by {_names(record, change.replaced_by, codes=True)}"
    return change.kind


def _brief(fact: Fact) -> str:
    """Before and after, the unit said once."""
    unit = fact.after.rpartition(" ")[2]
    return f"{fact.before.removesuffix(f' {unit}')} → {fact.after}"


def _names(record: Record, ids: Sequence[str], codes: bool = False) -> str:
    rows = [record.by_id[row_id] for row_id in ids]
    return ", ".join(f"{row.label} ({row.code})" if codes else row.label for row in rows)


def _ties(nodes: Iterable[Node], changes: Mapping[str, Change], card: Mapping[str, str]) -> dict[str, int]:
    """A number for each group of cards that replace each other, by id of the card; none for a card alone."""
    group: dict[str, set[str]] = {}
    order: list[str] = []
    for node in nodes:
        own = card.get(node.id, node.id)
        order.append(own)
        together = group.setdefault(own, {own})
        for other in changes[node.id].replaces:
            joined = group.setdefault(card.get(other, other), {card.get(other, other)})
            if joined is not together:
                together |= joined
                group.update(dict.fromkeys(joined, together))
    numbers: dict[int, int] = {}
    shown = set(order)
    return {own: numbers.setdefault(id(group[own]), len(numbers) + 1) for own in order if len(group[own] & shown) > 1}
