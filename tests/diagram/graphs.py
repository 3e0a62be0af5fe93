"""Graphs to draw in tests: one small and fixed, and any number of generated ones."""

from __future__ import annotations

import random
from dataclasses import replace

from hypothesis import strategies as st

from discovery.diagram.layout.curves import Point
from discovery.workflow.change import KINDS
from discovery.workflow.graph import MODES, NEITHER, NO_OWNER, NO_SOURCE, NO_USE, STAGES, Edge, Graph, Node, Rail
from discovery.workflow.graph_types import Category, Colouring

NAMES = ("Generate", "Collect", "Prepare", "Store", "Analyze", "Deliver")
EMPTY = Graph("New engagement", "current", NAMES)
HOSTILE = (
    "<script>alert(1)</script>",
    "</title></svg><svg onload=alert(1)>",
    '" onmouseover="alert(1)',
    "' onfocus='alert(1)' autofocus='",
    "javascript:alert(1)",
    "&lt;b&gt; &amp; &#1; &bogus;",
    "]]><!-- -->",
    "null\x00bell\x07escape\x1b",
    "lone \ud800 surrogate",
    "not a character \ufffe \uffff",
    "right \u202eto left\u202c override",
    "עברית والعربية",
    "数据仓库与分析平台的一个非常长的名字没有空格",
    "👩‍👩‍👧‍👦 family 🏳️‍🌈",
    "x" * 5000,
    "line one\nline two\r\nline three\ttab",
    r"C:\new\table \N \G \l \"quoted\"",
    "<b>looks like HTML</b>",
    "%%{init: {}}%% end click subgraph graph",
    '"];A-->B;B["',
    "",
    "   ",
)


def shop() -> Graph:
    """Six boxes with every mode, a way back, a gap, and rails; small enough to check a golden file by eye."""
    nodes = (
        Node("i1", "INP-001", "Till receipts", "generate", "database", "SQLite · 20 MB/day", "Ana", ("C1", "O1")),
        Node("i2", "INP-002", "Door sensors & <cameras>", "generate", "sensor", "MQTT", "Ana", gap="nothing uses it"),
        Node("s1", "STP-001", "Nightly copy of every till to the office", "collect", "tool", "cron", "Ana"),
        Node("s2", "STP-002", "Clean up", "prepare", "transformation", "Python", gap="no owner"),
        Node("s3", "STP-003", "Shop database", "store", "database", "PostgreSQL", "Ana", ("C1",)),
        Node("s4", "STP-004", "Weekly sums", "analyze", "people", "By hand", "Ana"),
        Node("o1", "OUP-001", "Sales board", "deliver", "dashboard", "Grafana · daily", "Ana", ("O1",)),
    )
    edges = (
        Edge("f1", "i1", "s1", "batch", "receipts", 0.02),
        Edge("f2", "s1", "s2", "micro-batch"),
        Edge("f3", "s2", "s3", gb_per_day=1.5),
        Edge("f4", "s3", "s4", "on request"),
        Edge("f5", "s4", "o1", gb_per_day=120),
        Edge("f6", "s3", "o1", "streaming", "live sums", 12),
        Edge("f7", "s3", "s2", label="corrections"),
        Edge("f8", "o1", "s1", label="write-back"),
    )
    rails = (Rail("C1", "No customer data leaves the country", "Data residency"),)
    outcomes = (
        Rail("O1", "Know yesterday's sales by 8", "Modernise: speed"),
        Rail("O2", "Cut the cost of stock by 10 %"),
    )
    return Graph("Corner shop", "current", NAMES, nodes, edges, rails, outcomes)


def exchanged() -> Graph:
    """The difference of two states of the shop: every change of a box and of a flow, a decision, a tie and a gap."""
    was, frame = {node.id: node for node in shop().nodes}, shop()
    nodes = (
        replace(was["i1"], change="changed", detail="batch → streaming · 20 MB/day → 2 GB/day", story="changed: Mode"),
        replace(was["i2"], change="new", state="future"),
        replace(was["s1"], change="retired", state="current", decision="retire"),
        replace(
            was["s2"], change="replaced", state="future", was="Clean up by hand", decision="replatform", tie=1, gap=""
        ),
        replace(was["s3"], change="kept", decision="retain"),
        replace(was["s4"], change="replaced", state="current", detail="replaced by Clean up", tie=1),
        replace(was["o1"], change="new", state="future"),
    )
    kinds = ("retired", "retired", "kept", "retired", "changed", "new", "kept", "new")
    edges = tuple(replace(edge, change=kind) for edge, kind in zip(frame.edges, kinds, strict=True))
    framed = tuple(replace(node, change="", was="", decision="", tie=0) for node in nodes)
    frame = replace(frame, state="both", nodes=framed)
    return replace(frame, state="difference", nodes=nodes, edges=edges, frame=frame)


def by_owner(graph: Graph) -> Graph:
    """Boxes coloured by who owns them: two people, some boxes without an answer, one that the fact is not about."""
    ana, bo, unsaid = Category("A", "Ana", 0), Category("B", "Bo & sons", 1), Category("?", "not said", -1)
    of = dict(zip([node.id for node in graph.nodes[1:]], (ana, bo, unsaid, ana, ana, bo), strict=False))
    return replace(graph, colouring=Colouring("Owner", "distinct", (ana, bo, unsaid), of))


def made(size: int, seed: int = 7, ratio: float = 1.4) -> Graph:
    """A workflow as they are: most flows to the next lane, some over two, back, or within a lane."""
    rng = random.Random(seed)
    shares = (0.22, 0.12, 0.17, 0.13, 0.16, 0.20)
    lanes = [list(range(max(1, round(share * size)))) for share in shares]
    nodes = [
        Node(f"{stage}-{row}", f"X-{row}", f"{stage} thing number {row}", stage, "tool", f"{row} GB/day", "Bo")
        for stage, rows in zip(STAGES, lanes, strict=True)
        for row in rows
    ]
    edges: dict[tuple[str, str], Edge] = {}
    while len(edges) < size * ratio:
        lane = rng.randrange(6)
        other = lane + rng.choice((1, 1, 1, 1, 1, 1, 2, 2, 3, 0, -1, -2))
        if not 0 <= other < 6:
            continue
        row = rng.choice(lanes[lane])
        near = round(row / len(lanes[lane]) * len(lanes[other])) + rng.randint(-2, 2)
        ends = (f"{STAGES[lane]}-{row}", f"{STAGES[other]}-{min(max(near, 0), len(lanes[other]) - 1)}")
        if ends[0] != ends[1]:
            edges[ends] = Edge(">".join(ends), *ends, rng.choice(MODES), "", rng.choice((None, 0.5, 50)))
    return Graph(f"Made of {size}", "current", NAMES, tuple(nodes), tuple(edges.values()))


def one_by_one(graph: Graph) -> Graph:
    """The same boxes typed one after the other, outputs first, inputs, then steps; and after them flow by flow."""
    turn = {"deliver": 0, "generate": 1}
    boxes = sorted(graph.nodes, key=lambda node: turn.get(node.stage, 2))
    came = {node.id: f"2026-11-23T10:00:00.{index:06d}" for index, node in enumerate(boxes)}
    nodes = tuple(replace(node, since=came[node.id]) for node in graph.nodes)
    edges = tuple(replace(edge, since=f"2026-11-23T11:00:00.{index:06d}") for index, edge in enumerate(graph.edges))
    return replace(graph, nodes=nodes, edges=edges)


@st.composite
def graphs(draw: st.DrawFn, most: int = 90) -> Graph:
    """Any graph: empty lanes, crowded lanes, parallel flows, ways back, boxes of different age, hostile names."""
    names = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=60))
    counts = draw(st.lists(st.integers(0, most // 6), min_size=6, max_size=6))
    nodes = [
        Node(f"{stage}{row}", f"X-{row}", draw(names), stage, draw(st.sampled_from(("database", "unheard of", "api"))),
             since=draw(st.sampled_from(("", "2026-01-01", "2026-01-02"))), chips=("C1",) * draw(st.integers(0, 6)))
        for stage, count in zip(STAGES, counts, strict=True)
        for row in range(count)
    ]  # fmt: skip
    edges = []
    if nodes:
        end = st.integers(0, len(nodes) - 1)
        pairs = draw(st.lists(st.tuples(end, end, st.sampled_from(MODES)), max_size=len(nodes) * 2))
        edges = [Edge(f"e{i}", nodes[a].id, nodes[b].id, mode) for i, (a, b, mode) in enumerate(pairs) if a != b]
    return Graph(draw(names), "current", NAMES, tuple(nodes), tuple(edges))


@st.composite
def wordy(draw: st.DrawFn) -> Graph:
    """Boxes that have much to say: long names and details, every gap, more chips than there is room for."""
    word = st.one_of(
        st.sampled_from(("Reconciliation", "of", "WWWWWWWWWWWWWWWWWWWW", "till", "·")), st.text(max_size=24)
    )
    said = st.one_of(st.lists(word, max_size=14).map(" ".join), st.sampled_from(HOSTILE))
    gaps = st.sampled_from(("", NO_OWNER, NO_SOURCE, NO_USE, NEITHER))
    codes = st.integers(1, 999).map(lambda number: f"C{number}")
    nodes = [
        Node(f"{stage}{row}", f"X-{row}", draw(said), stage, "tool", draw(said), gap=draw(gaps),
             chips=tuple(draw(st.lists(codes, max_size=6))))
        for stage in STAGES
        for row in range(draw(st.integers(0, 3)))
    ]  # fmt: skip
    found = Graph("Much to say", "current", NAMES, tuple(nodes))
    return draw(
        st.sampled_from((found, by_owner(found), replace(found, state="difference", nodes=changed(draw, nodes))))
    )


def changed(draw: st.DrawFn, nodes: list[Node]) -> tuple[Node, ...]:
    """Boxes with what becomes of them: any change, decision, name of what was there, and number."""
    decisions = st.sampled_from(("", "retain", "replatform", "repurchase"))
    was = st.one_of(st.just(""), st.text(max_size=40), st.sampled_from(HOSTILE))
    return tuple(
        replace(node, change=draw(st.sampled_from(KINDS)), decision=draw(decisions), was=draw(was),
                tie=draw(st.integers(0, 30)), state=draw(st.sampled_from(("current", "future"))))
        for node in nodes
    )  # fmt: skip


def halves(graph: Graph, seed: int) -> tuple[Graph, Graph]:
    """The same graph as two states that share most of their boxes."""
    rng = random.Random(seed)
    lot = {node.id: rng.random() for node in graph.nodes}
    state = {key: "current" if value < 0.2 else "future" if value >= 0.8 else "both" for key, value in lot.items()}
    nodes = tuple(replace(node, state=state[node.id]) for node in graph.nodes)
    edges = []
    for edge in graph.edges:
        ends = {state[edge.source], state[edge.target]} - {"both"}
        if len(ends) < 2:
            edges.append(replace(edge, state=ends.pop() if ends else "both"))
    frame = replace(graph, state="both", nodes=nodes, edges=tuple(edges))
    return one_of(frame, "current"), one_of(frame, "future")


def one_of(frame: Graph, state: str) -> Graph:
    """One state of a graph of both."""
    nodes = tuple(node for node in frame.nodes if node.state in (state, "both"))
    edges = tuple(edge for edge in frame.edges if edge.state in (state, "both"))
    return replace(frame, state=state, nodes=nodes, edges=edges, frame=frame)


def apart(size: int = 7) -> Graph:
    """A lane of boxes that only the current state has, then as many that only the future has, all fed by one input."""
    source = Node("source", "INP-1", "Till receipts", "generate", "database")
    steps = [
        Node(f"{state}{row}", f"STP-{row}", f"{state} {row}", "prepare", "tool", state=state)
        for state in ("current", "future")
        for row in range(size)
    ]
    edges = tuple(Edge(f"to {step.id}", "source", step.id, state=step.state) for step in steps)
    return Graph("Apart", "both", NAMES, (source, *steps), edges)


def at(piece: tuple[Point, Point, Point, Point], share: float) -> Point:
    """The point of a cubic piece at a parameter from 0 to 1."""
    rest = 1 - share
    counts = rest**3, 3 * rest**2 * share, 3 * rest * share**2, share**3
    x, y = (sum(count * point[axis] for count, point in zip(counts, piece, strict=True)) for axis in (0, 1))
    return x, y
