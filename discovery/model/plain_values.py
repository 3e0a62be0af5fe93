"""Rows and values as JSON has them in a file, and which fields of a row a file holds.

A field that is empty is left out, so that empty has one spelling; what belongs to this installation alone (whose row it
is, when it was removed or put away) and every private column never get into a file.
"""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import cache
from typing import Any

from discovery.model.column import columns, private_names
from discovery.model.row import Row

_HERE_ONLY = frozenset({"engagement_id", "removed_at", "archived_at", "open_session"})
_STAMPS = ("created_at", "updated_at")
_ALWAYS = ("id", "number", "position", "version", *_STAMPS)
_EMPTY: tuple[Any, ...] = ((), {})
_AS_IT_IS = frozenset({str, int, bool})


@cache
def fields_of(model: type[Row]) -> tuple[str, ...]:
    """The names of the fields that a file may hold for this kind of row, in declared order."""
    return tuple(name for name in model.model_fields if name not in _HERE_ONLY and name not in private_names(model))


@cache
def needed(model: type[Row]) -> tuple[str, ...]:
    """The fields that a file must hold for each row of this kind."""
    wanted = {*_ALWAYS, *(column.name for column in columns(model) if column.required)}
    ends = {name for name in ("from_id", "to_id") if name in model.model_fields}
    return tuple(name for name in fields_of(model) if name in wanted | ends)


def as_plain(value: Any) -> Any:
    """A stored value as JSON has it: dates in ISO 8601, times in UTC, a whole number without a point."""
    if isinstance(value, datetime):
        moment = value if value.tzinfo is UTC else value.astimezone(UTC)
        return moment.isoformat().replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer() and abs(value) <= 1e15:
        return int(value)
    if isinstance(value, tuple):
        return list(value)
    if isinstance(value, Mapping):
        return dict(sorted(value.items()))
    return value


def as_values(row: Row) -> dict[str, Any]:
    """A row as a file has it: its non-empty fields in declared order."""
    values, plain = row.__dict__, {}
    for name in fields_of(type(row)):
        value = values[name]
        if value is None:
            continue
        kind = type(value)
        if kind in _AS_IT_IS:
            if value != "":
                plain[name] = value
        elif value not in _EMPTY:
            plain[name] = as_plain(value)
    return plain
