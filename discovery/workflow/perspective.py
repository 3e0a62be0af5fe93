"""Boxes seen from one side: who owns them, how automatic they are, what they cost, whether promises are kept.

Each perspective is one fact of a row. Rows whose kind does not have the fact are left out; rows that have it without an
answer are counted as "not said", never taken for the lowest answer.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from discovery.measures import is_promise, latest, number, promise_kept
from discovery.model.interfaces import Input, Output
from discovery.model.record import Record
from discovery.model.row import Row
from discovery.model.success import Measure
from discovery.model.workflow import Step
from discovery.workflow.graph_types import Category, Colouring, Graph, Node

MOST = 8
"""Colours a picture can show without two looking alike; answers beyond are summed up as "other"."""

NOT_SAID = Category("?", "not said", -1)
_SHADES = 6  # of an ordered palette
_ALPHABET = "ABCDEFGH"


@dataclass(frozen=True)
class Answer:
    """What one box answers: the category it falls into, and how the card says it."""

    category: str
    sentence: str = ""

    @property
    def short_name(self) -> str:
        """The answer as a card shows it."""
        return self.sentence or self.category


@dataclass(frozen=True)
class Perspective:
    """One fact that boxes can be coloured by.

    ``answer`` gives None for a row that does not have the fact and an empty text for one without an answer. ``order``
    names the answers from least to most with their signs, where they have an order.
    """

    key: str
    title: str
    answer: Callable[[Record, Row], Answer | None]
    order: tuple[tuple[str, str], ...] = ()
    palette: str = "distinct"


_UNSAID = Answer("")
_LEVELS = ("0 by hand", "1", "2", "3", "4 by itself")
_BANDS = (
    (0.0, "nothing"),
    (100.0, "up to 100"),
    (1_000.0, "up to 1 000"),
    (10_000.0, "up to 10 000"),
    (100_000.0, "up to 100 000"),
)
_ABOVE = "above 100 000"
_KEPT, _BROKEN, _OPEN = "kept", "broken", "not measured yet"


def _owner(record: Record, row: Row) -> Answer:
    return Answer(record.label(row.__dict__["owner"]))


def _classification(_record: Record, row: Row) -> Answer | None:
    return Answer(row.classification or "") if isinstance(row, Input | Output) else None


def _automation(_record: Record, row: Row) -> Answer | None:
    if not isinstance(row, Step):
        return None
    level = row.automation
    return _UNSAID if level is None else Answer(_LEVELS[level], f"automation {level} of 4")


def _effectiveness(_record: Record, row: Row) -> Answer | None:
    if not isinstance(row, Step):
        return None
    mark = row.effectiveness
    return _UNSAID if mark is None else Answer(f"{mark} of 5", f"effectiveness {mark} of 5")


def _cost(record: Record, row: Row) -> Answer | None:
    if not isinstance(row, Step | Input):
        return None
    monthly = row.cost_per_month if isinstance(row, Step) else None
    if isinstance(row, Input) and row.annual_cost is not None:
        monthly = row.annual_cost / 12
    if monthly is None:
        return _UNSAID
    band = next((name for limit, name in _BANDS if monthly <= limit), _ABOVE)
    currency = f" {record.engagement.currency}" if record.engagement.currency else ""
    return Answer(band, f"{number(float(f'{monthly:.3g}'))}{currency} a month")


def _run_by(_record: Record, row: Row) -> Answer | None:
    return Answer((row.run_by or "").strip()) if isinstance(row, Step) else None


def _promise(record: Record, row: Row) -> Answer | None:
    """Promises that measure the row itself: one that is broken counts more than any that is kept."""
    given = [
        measure for measure in record.origins(row, "measures") if isinstance(measure, Measure) and is_promise(measure)
    ]
    if not given:
        return None
    kept_promises = [promise_kept(measure, latest(record, measure)) for measure in given]
    state = _BROKEN if False in kept_promises else _OPEN if None in kept_promises else _KEPT
    return Answer(state, state if state == _OPEN else f"promise {state}")


PERSPECTIVES: Mapping[str, Perspective] = MappingProxyType(
    {
        one.key: one
        for one in (
            Perspective("owner", "Owner", _owner),
            Perspective(
                "classification",
                "Classification",
                _classification,
                tuple((word, word[0].upper()) for word in ("public", "internal", "confidential", "restricted")),
                "ordered",
            ),
            Perspective("automation", "Automation", _automation, tuple((one, one[0]) for one in _LEVELS), "ordered"),
            Perspective(
                "effectiveness",
                "Effectiveness",
                _effectiveness,
                tuple((f"{mark} of 5", str(mark)) for mark in range(1, 6)),
                "ordered",
            ),
            Perspective(
                "cost",
                "Cost a month",
                _cost,
                tuple((name, str(at)) for at, name in enumerate((*(name for _, name in _BANDS), _ABOVE))),
                "ordered",
            ),
            Perspective("run_by", "Run by", _run_by),
            Perspective("promise", "Promises", _promise, ((_KEPT, "K"), (_BROKEN, "B"), (_OPEN, "…")), "judged"),
        )
    }
)
"""Every perspective by its key, in the order people are offered them."""


def perspective(record: Record, graph: Graph, key: str) -> Colouring:
    """The answer of each box of both states. Raises KeyError for a perspective there is not."""
    seen = PERSPECTIVES[key]
    answers = {node.id: _of(seen, record, node) for node in (graph.frame or graph).nodes}
    given = {
        node: answer.category for node, answer in answers.items() if answer and (graph.judged or _is_answer(answer))
    }
    categories = _ordered(seen) if seen.order else _distinct(Counter(word for word in given.values() if word))
    used = dict.fromkeys(categories.get(word, NOT_SAID) for word in given.values())
    shown = [category for category in dict.fromkeys(categories.values()) if category in used]
    shown += [NOT_SAID] if NOT_SAID in used else []
    return Colouring(
        seen.title,
        seen.palette,
        tuple(shown),
        MappingProxyType({node: categories.get(word, NOT_SAID) for node, word in given.items()}),
    )


def coloured(record: Record, graph: Graph, key: str) -> Graph:
    """The graph with its boxes coloured; each says its answer before its other facts. No key, no colour.

    Where nothing is said of what is missing, boxes without an answer look like those that do not have the fact.
    """
    if not key:
        return graph
    seen = PERSPECTIVES[key]
    colouring = perspective(record, graph, key)
    return replace(
        graph, nodes=tuple(_telling(record, node, seen, graph.judged) for node in graph.nodes), colouring=colouring
    )


def _of(seen: Perspective, record: Record, node: Node) -> Answer | None:
    row = record.by_id.get(node.id)
    return seen.answer(record, row) if row is not None else None


def _telling(record: Record, node: Node, seen: Perspective, judged: bool) -> Node:
    answer = _of(seen, record, node)
    if answer is None or not (judged or _is_answer(answer)):
        return node
    words = answer.short_name or f"{seen.title.lower()} not said"
    return replace(node, detail=" · ".join(part for part in (words, node.detail) if part))


def _is_answer(given: Answer) -> bool:
    return given.category not in ("", _OPEN)


def _ordered(seen: Perspective) -> dict[str, Category]:
    """Answers in their order, spread over the shades there are."""
    last = len(seen.order) - 1
    spread = (_SHADES - 1) / last if seen.palette == "ordered" else 1
    return {name: Category(sign, name, round(at * spread)) for at, (name, sign) in enumerate(seen.order)}


def _distinct(counted: Counter[str]) -> dict[str, Category]:
    """Answers by how often they are given; with more than can be told apart, the rarest are summed up."""
    words = sorted(counted, key=lambda word: (-counted[word], word))
    room = len(words) if len(words) <= MOST else MOST - 1
    categories = {word: Category(_ALPHABET[at], word, at) for at, word in enumerate(words[:room])}
    other = Category("+", f"other: {len(words) - room} more", MOST - 1)
    return categories | dict.fromkeys(words[room:], other)
