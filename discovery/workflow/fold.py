"""A lane folded together: one card that stands for its boxes, or one for each owner, so that 150 boxes can be read."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from discovery.workflow.change import KINDS
from discovery.workflow.graph import NO_OWNER, STAGES, STATES, Edge, Graph, Node
from discovery.workflow.graph_types import SECTION_OF, Category, Colouring, chips_of
from discovery.workflow.thread import settled_at_once

WAYS = ("one", "owner", "kind")
"""A lane as a single card, or as a card for each owner or each kind."""


@dataclass(frozen=True, slots=True)
class _Stack:
    """The boxes that one card stands for, and its id and name."""

    id: str
    name: str
    members: tuple[Node, ...]


def fold_words(text: str) -> dict[str, str]:
    """Which lanes to fold and how, from text such as "collect,store:owner"; what is not known is passed over."""
    words = {}
    for word in text.split(","):
        stage, _, way = word.strip().partition(":")
        if stage in STAGES and (way or "one") in WAYS:
            words[stage] = way or "one"
    return words


def folded(graph: Graph, ways: Mapping[str, str], kinds: Mapping[str, str] = MappingProxyType({})) -> Graph:
    """The graph with these lanes folded, in both states alike; a card of one box stays that box.

    ``kinds`` are the names to show of the kinds of boxes.
    """
    if not ways:
        return graph
    frame = graph.frame or graph
    stacks = _stacks(frame, ways, kinds)
    whole = settled_at_once(_merged(frame, frame, stacks))
    return whole if graph.frame is None else replace(_merged(graph, frame, stacks), frame=whole)


def _stacks(frame: Graph, ways: Mapping[str, str], kinds: Mapping[str, str]) -> dict[str, _Stack]:
    """The stack of every box that is in one, by the box's id."""
    lots: dict[tuple[str, str], list[Node]] = {}
    nobody = NO_OWNER if frame.judged else ""
    for node in frame.nodes:
        if node.stage in ways:
            shared = {"owner": node.owner or nobody, "kind": kinds.get(node.kind, node.kind)}.get(ways[node.stage], "")
            lots.setdefault((node.stage, shared), []).append(node)
    stacks = {}
    for (stage, shared), members in lots.items():
        if len(members) > 1:
            mark = f".{hashlib.sha256(shared.encode('utf-8', 'replace')).hexdigest()[:10]}" if shared else ""
            name = shared[:1].upper() + shared[1:]
            stacks.update({node.id: _Stack(f"fold.{stage}{mark}", name, tuple(members)) for node in members})
    return stacks


def _merged(graph: Graph, frame: Graph, stacks: Mapping[str, _Stack]) -> Graph:
    """What the graph shows, with stacks in place of their boxes; states are those of the frame."""
    nodes: dict[str, Node] = {}
    shown = {node.id: node for node in graph.nodes}
    for node in graph.nodes:
        stack = stacks.get(node.id)
        if stack is None:
            nodes[node.id] = node
        elif stack.id not in nodes:
            there = tuple(shown[member.id] for member in stack.members if member.id in shown)
            nodes[stack.id] = _card(stack, there)
    states = _edge_states(frame, stacks)
    lots: dict[tuple[str, str, str], list[Edge]] = {}
    for edge in graph.edges:
        source, target = _end(edge.source, stacks), _end(edge.target, stacks)
        if source == edge.source and target == edge.target:
            lots[edge.id, "", ""] = [edge]
        elif source != target:
            lots.setdefault((source, target, edge.mode), []).append(edge)
    own = {edge.id: (_end(edge.source, stacks), _end(edge.target, stacks)) for edge in frame.edges}
    edges = [_flow(ends, members, states, own) if ends[1] else members[0] for ends, members in lots.items()]
    colouring = _coloured(graph.colouring, nodes.values()) if graph.colouring else None
    return replace(graph, nodes=tuple(nodes.values()), edges=tuple(edges), colouring=colouring)


def _coloured(colouring: Colouring, cards: Iterable[Node]) -> Colouring:
    """The same with an answer for each card whose boxes all give that one."""
    categories: dict[str, Category] = {}
    for card in cards:
        first, *others = {colouring.of.get(member) for member in card.members} or {None}
        if first is not None and not others:
            categories[card.id] = first
    return replace(colouring, of=MappingProxyType({**colouring.of, **categories}))


def _end(node: str, stacks: Mapping[str, _Stack]) -> str:
    return stacks[node].id if node in stacks else node


def _together(states: Iterable[str]) -> str:
    """The state of what consists of parts of these states."""
    distinct = set(states)
    return distinct.pop() if len(distinct) == 1 and distinct <= set(STATES) else "both"


def _card(stack: _Stack, members: tuple[Node, ...]) -> Node:
    """The card of a stack with those of its boxes that are shown."""
    count, stage = len(members), members[0].stage
    ids, state = tuple(one for node in members for one in node.stands_for), _together(n.state for n in stack.members)
    if count == 1:
        return replace(members[0], id=stack.id, members=ids, state=state, was_id="")
    change, story = _become(members)
    noun = SECTION_OF[stage]
    broken = sum(node.disconnected for node in members)
    kind, _ = Counter(node.kind for node in stack.members).most_common(1)[0]
    return Node(
        id=stack.id,
        code=f"{count} {noun}",
        name=f"{stack.name} ×{count}" if stack.name else f"{count} {noun}",
        stage=stage,
        kind=kind,
        detail=" · ".join(part for part in (story, ", ".join(node.name for node in members)) if part),
        owner=members[0].owner if len({node.owner for node in members}) == 1 else "",
        chips=chips_of(members),
        gap=f"{broken} of {count} not connected" if broken else "",
        members=ids,
        state=state,
        change=change,
        story=story,
    )


def _become(members: tuple[Node, ...]) -> tuple[str, str]:
    """In the difference, what becomes of a card and in words of its boxes; the card is changed where they differ."""
    kinds = Counter(node.change for node in members if node.change)
    if not kinds:
        return "", ""
    words = ", ".join(f"{kinds[kind]} {kind}" for kind in KINDS if kinds[kind])
    return (next(iter(kinds)), f"all {words}") if len(kinds) == 1 else ("changed", words)


def _edge_states(frame: Graph, stacks: Mapping[str, _Stack]) -> dict[tuple[str, str, str], str]:
    states: dict[tuple[str, str, str], set[str]] = {}
    for edge in frame.edges:
        ends = (_end(edge.source, stacks), _end(edge.target, stacks), edge.mode)
        states.setdefault(ends, set()).add(edge.state)
    return {ends: _together(states_of_edge) for ends, states_of_edge in states.items()}


def _flow(
    ends: tuple[str, str, str],
    members: list[Edge],
    states: Mapping[tuple[str, str, str], str],
    own: Mapping[str, tuple[str, str]],
) -> Edge:
    """The flows between two cards in one mode as one; their volume is only known when that of each is.

    It is called after its ends in the frame (``own``, by flow), which has its place: in the difference a box and what
    comes instead are one end.
    """
    volumes = [edge.gb_per_day for edge in members]
    known = [volume for volume in volumes if volume is not None]
    changes = {edge.change for edge in members}
    return Edge(
        id=">".join((*own.get(members[0].id, ends[:2]), ends[2])),
        source=ends[0],
        target=ends[1],
        mode=ends[2],
        label=f"{len(members)} flows" if len(members) > 1 else members[0].label,
        gb_per_day=sum(known) if len(known) == len(volumes) else None,
        state=states.get(ends, "both"),  # in the difference the ends may be those of what comes instead
        change=changes.pop() if len(changes) == 1 else "changed",
    )
