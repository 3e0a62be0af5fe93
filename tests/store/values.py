"""Values for every column of every table, good and bad, made from what the column says about itself."""

import math
import random
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from typing import Any

from discovery.model.column import Column, columns
from discovery.model.row import Row

WORDS = (
    "Retail",
    "late data",
    "=1+1",
    "naïve café",
    "日本語",
    "a | b",
    "<b>bold</b>",
    "C:\\temp",
    "two\nlines",
    "’quoted’",
)
"""Texts that went wrong somewhere before."""

_BAD_TEXT: tuple[Any, ...] = ("a\x00b", "a\x08", "\x7f", "\ud800", "\ufffe", 5, 1.5, True, ["x"], {"a": "b"}, b"x")
_BAD_WORDS: tuple[Any, ...] = ([""], ["x" * 201], ["a\x00"], [1], [None], "text", 5, [f"word {n}" for n in range(201)])
_BAD: Mapping[str, tuple[Any, ...]] = {
    "text": _BAD_TEXT,
    "long": _BAD_TEXT,
    "address": (*_BAD_TEXT, "javascript:alert(1)", "data:text/html,x", "ftp://a.example", "https://a b", "a.example"),
    "choice": (*_BAD_TEXT, "nonsense", "MUST", ["must"]),
    "choices": (["nonsense"], [1], [""], "text", 5, {"a": "b"}),
    "number": (math.nan, math.inf, -math.inf, "5", "x", True, [1], 1e300, -1e300),
    "whole": (1.5, "5", "x", True, [1], 10**30, -(10**30), math.nan, math.inf),
    "day": ("2026-02-30", "yesterday", "2026-1-1", "86400", 20260101, 86400, 0, 1.5, True, ["2026-01-01"], "0000-01-01")
    + (datetime(2026, 1, 1, 12, tzinfo=UTC), "2026-01-01T10:00:00Z", "20260101"),
    "flag": ("yes", "true", 1, 0, 2, 1.0, [True]),
    "row": ("x" * 37, 5, True, ["x"], {"a": "b"}, b"x"),
    "tags": (*_BAD_WORDS, {"a": "b"}),
    "map": ({"a": ""}, {"": "a"}, {"a": 1}, {"a": "\x00"}, {"x" * 201: "a"}, {"a": None}, ["a"], "text", 5)
    + ({f"word {n}": "x" for n in range(150)},),
}


def good(column: Column, luck: random.Random, ids: Mapping[str, list[str]]) -> Any:
    """A value this column takes, or None when there is no row to name."""
    low, high = column.low or 0, column.high or 0
    match column.kind:
        case "choice":
            return luck.choice(column.values)
        case "choices":
            return luck.sample(column.values, luck.randint(0, min(3, len(column.values))))
        case "number":
            return luck.choice((low, high, min(high, low + luck.random() * 100)))
        case "whole":
            return luck.choice((int(low), int(high), luck.randint(int(low), int(high))))
        case "day":
            return date.fromordinal(luck.randint(700_000, 760_000)).isoformat()
        case "flag":
            return luck.random() < 0.5
        case "row":
            found = [row_id for section in column.refers for row_id in ids.get(section, ())]
            return luck.choice(found) if found else None
        case "tags":
            return luck.sample(WORDS, luck.randint(0, 3))
        case "map" if column.name == "details":
            return {"notes": luck.choice(WORDS)} if luck.random() < 0.5 else {}
        case "map":
            return {luck.choice(WORDS): luck.choice(WORDS)} if luck.random() < 0.5 else {}
        case "address":
            return "https://a.example/" + str(luck.random())
    special = {"currency": "CHF", "email": "a@b.example", "begins": "09:30"}
    special |= dict.fromkeys(("sha256", "fingerprint"), "0" * 64)
    return special.get(column.name) or f"{luck.choice(WORDS)} {luck.random()}"[: column.limit]


def needed(model: type[Row], luck: random.Random, ids: Mapping[str, list[str]]) -> dict[str, Any]:
    """Values for the columns that must be filled in. A flow's two ends differ."""
    values: dict[str, Any] = {}
    for column in columns(model):
        if column.required:
            unlike = {name: [one for one in found if one not in values.values()] for name, found in ids.items()}
            values[column.name] = good(column, luck, unlike if column.kind == "row" else ids)
    return values


def some(model: type[Row], luck: random.Random, ids: Mapping[str, list[str]], share: float = 0.3) -> dict[str, Any]:
    """Values for the columns that must be filled in and for some of the others, pairs in order."""
    values = needed(model, luck, ids)
    for column in columns(model):
        if not column.required and luck.random() < share:
            values[column.name] = good(column, luck, ids)
    for low, high in model.ordered:
        if values.get(low) is not None and values.get(high) is not None and values[low] > values[high]:
            values[low], values[high] = values[high], values[low]
    return values


def bad(column: Column) -> Iterable[Any]:
    """Values this column must refuse, whatever way they come."""
    yield from _BAD[column.kind]
    if column.required:
        yield None
        if column.kind in ("text", "long", "choice", "row", "day"):
            yield from ("", " \t\n ", "\u00a0")
    if column.limit and column.kind in ("text", "long"):
        yield "x" * (column.limit + 1)
    if column.low is not None and column.kind in ("number", "whole"):
        yield column.low - 1 if column.low > -1e15 else -1.1e15
        assert column.high is not None
        yield column.high + 1 if column.high < 1e15 else 11 * 10**14
    if column.name in ("currency", "email", "sha256", "fingerprint", "begins"):
        yield from ("eur", "not an address", "a@", "EURO", "z" * 64)
