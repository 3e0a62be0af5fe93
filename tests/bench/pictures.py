"""B9: layout and SVG against Graphviz, Tidy against the stored order, the bytes of a picture, and how little it moves."""

import gzip
from collections.abc import Callable, Iterator
from dataclasses import replace
from statistics import mean

from discovery.diagram.formats.dot import dot
from discovery.diagram.formats.svg import svg
from discovery.diagram.layout.geometry import layout
from discovery.generate import generate
from discovery.workflow.graph import STATES, VIEWS, Edge, Graph, Node, graph
from discovery.workflow.order import with_fewer_crossings
from tests.bench.figures import Figure, in_turn
from tests.diagram.graphs import halves, made, one_by_one

GOALS = {60: 0.5, 150: 0.5, 1_000: 1.0}
LATER = "2026-11-24T10:00:00"


def _graphviz(graph: Graph) -> Callable[[], object]:
    """Graphviz laying out and drawing the same graph, in this process: no start of a program is counted."""
    import pygraphviz

    text = dot(graph)
    return lambda: pygraphviz.AGraph(string=text).draw(format="svg", prog="dot")


def drawn() -> Iterator[Figure]:
    """B9: one picture from a graph; and how its cost grows from 30 boxes to a thousand."""
    for size in (30, 60, 150, 400, 1_000):
        graph = made(size)
        rounds = 3 if size == 1_000 else 7
        yield in_turn(f"{size:,} boxes", _graphviz(graph), lambda: svg(graph), rounds, GOALS.get(size))  # noqa: B023
    small = made(100)
    for size in (400, 1_000):
        graph = made(size)
        figure = in_turn(f"{size:,} boxes against 100", lambda: svg(small), lambda: svg(graph))  # noqa: B023
        yield replace(figure, goal=size / 100)


def tidied() -> Iterator[Figure]:
    """A picture in a better order, looked for first, against the picture in the stored order."""
    for size in (30, 60, 150, 400, 1_000):
        graph = made(size)

        def ours(graph: Graph = graph) -> None:
            with_fewer_crossings(graph)
            svg(graph)

        yield in_turn(f"{size:,} boxes", lambda: svg(graph), ours, goal=3 if size <= 150 else None)  # noqa: B023


def weight() -> Iterator[Figure]:
    """The bytes of a picture as a browser fetches it."""
    for size in (30, 60, 150, 400, 1_000):
        text = svg(made(size), interactive=True).encode()
        allowed, found = (20 + 1.2 * size) * 1024, len(text)
        note = f"{len(gzip.compress(text)) / 1024:.0f} KB compressed"
        yield Figure(f"{size:,} boxes", allowed / 1024, found / 1024, found / allowed, "KB", 1, note)


def moved(before: Graph, after: Graph) -> list[float]:
    """How far each box of both pictures is from where it was, in card heights."""
    was, now = layout(before).boxes, layout(after).boxes
    return [abs(now[node].y - box.y) / box.height for node, box in was.items() if node in now]


def _grown(graph: Graph, seed: int) -> Graph:
    stage = ("generate", "collect", "prepare", "store", "analyze", "deliver")[seed % 6]
    ends = graph.nodes[seed % 2].id, graph.nodes[-1 - seed % 3].id
    edges = (*graph.edges, Edge("in", ends[0], "new", since=LATER), Edge("out", "new", ends[1], since=LATER))
    return replace(graph, nodes=(*graph.nodes, Node("new", "X", "New", stage, "tool", since=LATER)), edges=edges)


def _connected(graph: Graph, seed: int) -> Graph:
    nodes = graph.nodes
    edge = Edge("more", nodes[seed % len(nodes)].id, nodes[-1 - seed % 5].id, since=LATER)
    return replace(graph, edges=(*graph.edges, edge))


def _without(graph: Graph, seed: int) -> Graph:
    gone = graph.nodes[seed * 5 % len(graph.nodes)].id
    nodes = tuple(node for node in graph.nodes if node.id != gone)
    return replace(graph, nodes=nodes, edges=tuple(e for e in graph.edges if gone not in (e.source, e.target)))


def _tidy(graph: Graph) -> Graph:
    boxes = {node.id: node for node in graph.nodes}
    found = with_fewer_crossings(graph)
    return replace(graph, nodes=tuple(boxes[row_id] for ids in found.values() for row_id in ids))


def stillness() -> Iterator[Figure]:
    """How far the boxes that were there move, on average and at most, over twelve workflows."""
    changes: dict[str, Callable[[Graph, int], list[float]]] = {
        "a box added": lambda graph, seed: moved(graph, _grown(graph, seed)),
        "a box added after Tidy": lambda graph, seed: moved(_tidy(graph), _grown(_tidy(graph), seed)),
        "a flow added": lambda graph, seed: moved(graph, _connected(graph, seed)),
        "a box deleted": lambda graph, seed: moved(graph, _without(graph, seed)),
        "the other state": lambda graph, seed: moved(*halves(graph, seed)[: len(STATES)]),
    }
    for name, change in changes.items():
        for size in (12, 30, 60, 150):
            found = [
                distances
                for seed in range(12)
                for graph in (made(size, seed), one_by_one(made(size, seed)))
                if (distances := change(graph, seed))
            ]
            average = mean(mean(one) for one in found)
            note = f"at most {max(max(one) for one in found):.2f} card heights"
            goal = 0.0 if "state" in name else None if "deleted" in name else 0.05
            yield Figure(f"{name}, {size} boxes", 1.0, average, average, "heights", goal, note)
    for rows in (100, 250, 600):
        yield _to_the_difference(rows)


def _to_the_difference(rows: int) -> Figure:
    """How far boxes move between the difference and either state, over six generated engagements."""
    found: list[float] = []
    boxes: list[int] = []
    for seed in range(6):
        record = generate(rows, seed)
        views = {view: graph(record, view) for view in VIEWS}
        boxes.append(len(views["difference"].nodes))
        found.extend(distance for state in STATES for distance in moved(views["difference"], views[state]))
    average, note = mean(found), f"at most {max(found):.2f} card heights"
    return Figure(f"the difference, {min(boxes)} to {max(boxes)} boxes", 1.0, average, average, "heights", 0.0, note)
