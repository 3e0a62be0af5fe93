"""An engagement in which every text of every section is one that would do harm if it were more than text."""

from datetime import date
from typing import Any

from discovery.access import LOCAL
from discovery.model.column import Column, columns
from discovery.model.engagement import Engagement
from discovery.model.links import MEANINGS
from discovery.model.record import ROWS
from discovery.model.row import Row
from discovery.store import Add, Connect, Set, Store
from tests.payloads import payloads

PATTERNS = {"email": "<img/src=x>@{canary}", "currency": "EUR", "sha256": None, "fingerprint": None, "begins": "09:30"}
"""Columns that take only a certain form, and the worst that still has it."""


def fill(store: Store, canary: str) -> str:
    """Store the engagement; gives its id. Every payload stands in every text column of every section."""
    texts = list(payloads(canary).values())
    engagement_id = store.new({"title": texts[0][:200]}, LOCAL)
    known: dict[str, list[str]] = {}
    for model in ROWS[:-1]:
        edits = [Add(model.section, _values(model, at, texts, known, canary)) for at in range(len(texts))]
        store.save(engagement_id, edits, LOCAL)
        known[model.section] = [row.id for row in store.load(engagement_id, LOCAL).rows(model.section)]
    _link(store, engagement_id, known, texts)
    heading = {
        column.name: _value(column, at, texts, known, canary) for at, column in enumerate(columns(Engagement), start=1)
    }
    edits_ = [Set("engagement", engagement_id, name, value) for name, value in heading.items() if value is not None]
    store.save(engagement_id, edits_, LOCAL)
    return engagement_id


def _values(model: type[Row], at: int, texts: list[str], known: dict[str, list[str]], canary: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for place, column in enumerate(columns(model)):
        value = _value(column, at + place, texts, known, canary, at)
        if value is not None:
            found[column.name] = value
    if model.section == "proposals":  # what it becomes may hold less
        found["statement"] = found["statement"][:200]
    return found


def _value(
    column: Column, number: int, texts: list[str], known: dict[str, list[str]], canary: str, row: int = 0
) -> Any:
    if column.name in PATTERNS:
        form = PATTERNS[column.name]
        return form.format(canary=canary) if form else None
    text = texts[number % len(texts)]
    match column.kind:
        case "text" | "long":
            return text[: column.limit]
        case "address":
            return f"{canary}/address/<img/src=x>"
        case "tags":
            return (text[:200],)
        case "map":
            word = "notes" if column.name == "details" else text[:200]
            return {word: text[:200]} if column.name != "unanswered" else None
        case "choice":
            return column.values[row % len(column.values)]
        case "choices":
            return column.values[:2]
        case "row":
            return _other(column, row, known)
        case "number" | "whole":
            return (int if column.kind == "whole" else float)(max(column.low or 0, 1))
        case "day":
            return date(2027, 1, 31)
        case "flag":
            return True
    return None


def _other(column: Column, row: int, known: dict[str, list[str]]) -> str | None:
    ids = [one for section in column.refers for one in known.get(section, ())]
    step = 1 if column.name == "target" else 0
    return ids[(row + step) % len(ids)] if ids else None


def _link(store: Store, engagement_id: str, known: dict[str, list[str]], texts: list[str]) -> None:
    edits = []
    for at, meaning in enumerate(MEANINGS):
        origin, target = known[meaning.origins[0]], known[meaning.targets[-1]]
        edits.append(Connect(origin[0], target[1], meaning.kind, page=texts[at][:100]))
    store.save(engagement_id, edits, LOCAL)
