"""Rows out of files: each passes its own class, and together they must fit; the first fault is told in one sentence."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from typing import Any

from pydantic import ValidationError

from discovery.model.column import Column, columns
from discovery.model.errors import Refused
from discovery.model.permitted import permitted
from discovery.model.plain_values import fields_of, needed
from discovery.model.record import ROWS, Record
from discovery.model.references import link_ends, no_section, refuse_dangling_among, refuse_wrong_link
from discovery.model.row import HIGHEST_NUMBER, Row

_EMPTY: Mapping[str, Any] = {"choices": (), "tags": (), "map": {}}
_SHAPES: Mapping[str, type] = {"choices": list, "tags": list, "map": dict, "day": str}
"""How a file writes the values of a column that the row class would also take in another shape."""

_LOOKED_AT = 2000
"""Letters of which the first are shown; a name may have millions."""


def shown(value: object, length: int = 60) -> str:
    """Any text out of a file as one short line that can be printed anywhere."""
    words = " ".join(str(value)[:_LOOKED_AT].split()).encode("utf-8", "backslashreplace").decode("utf-8")
    printable = "".join(letter if letter.isprintable() else "?" for letter in words)
    return printable if len(printable) <= length else printable[: length - 1] + "…"


@dataclass(frozen=True)
class Place:
    """Where in a file a row stands: its section, its place from 1, and its number as far as it is known."""

    model: type[Row]
    place: int
    number: object = None

    def where(self, field: str = "") -> dict[str, str]:
        """The place as plain data for an error."""
        known = type(self.number) is int and 1 <= self.number <= HIGHEST_NUMBER
        row = f"{self.model.prefix}-{self.number:03d}" if known else f"row {self.place}"
        return {"section": self.model.section, "row": row} | ({"field": field} if field else {})


_FAULTS = {
    "int_type": "this is not a whole number",
    "less_than_equal": "this is too large",
    "greater_than_equal": "this is too small",
}


def refusal(error: ValidationError, place: Place) -> Refused:
    """A validation error as one sentence with the place and what is allowed."""
    by_name = {column.name: column for column in columns(place.model)}
    first = error.errors(include_url=False, include_input=False)[0]
    name = str(first["loc"][0]) if first["loc"] else ""
    column = by_name.get(name)
    message = _FAULTS.get(first["type"]) or str(first["msg"]).removeprefix("Value error, ").rstrip(".")
    if first["type"] == "string_pattern_mismatch":
        message = "this is not written as it must be"
    elif first["type"] == "literal_error":
        message = "this is not one of the choices"
    elif first["type"] == "missing":
        message = "this must be filled in"
    message = shown(message[:1].upper() + message[1:], 200)
    allowed_ = permitted(column, in_file=True) if column else _counted(place.model, name)
    return Refused(message + ".", place.where(column.title if column else name), allowed_)


def _counted(model: type[Row], name: str) -> str:
    """What a number takes that only the program writes; nothing for other fields."""
    own = {"numbers_given": "number"}.get(name, name)
    if own not in ("number", "position", "version", "revision"):
        return ""
    limits = model.model_fields[own].metadata
    low, high = (next(getattr(one, end) for one in limits if hasattr(one, end)) for end in ("ge", "le"))
    return f"a whole number from {low} to {high:,}"


def _shapes(place: Place, values: Mapping[str, Any]) -> None:
    """Refuse what the row class would turn into something else: a number for a date, nothing for something."""
    known = fields_of(place.model)
    for name, value in values.items():
        if name not in known:
            raise Refused(f"There is no field called {shown(name)}.", place.where(), ", ".join(known))
        if value is None:
            raise Refused("An empty field is left out, not written as null.", place.where(name))
    for column in columns(place.model):
        shape = _SHAPES.get(column.kind)
        value = values.get(column.name)
        if shape and value is not None and not isinstance(value, shape):
            raise Refused("This has the wrong shape.", place.where(column.title), permitted(column, in_file=True))
        if column.kind == "day" and isinstance(value, str) and value and len(value) != 10:
            raise Refused("This is not a date.", place.where(column.title), permitted(column, in_file=True))


def without_former(model: type[Row], values: Mapping[str, Any]) -> Mapping[str, Any]:
    """A row's fields without those that a file of an earlier version holds and that followed from others."""
    if not model.former:
        return values
    left = {name: value for name, value in values.items() if name not in model.former}
    if isinstance(said := left.get("unanswered"), dict):
        left["unanswered"] = {name: word for name, word in said.items() if name not in model.former}
    return left


def _moment(place: Place, name: str, value: object) -> datetime:
    try:
        found = datetime.fromisoformat(value) if isinstance(value, str) else None
        if found is not None and found.tzinfo is not None:
            return found.astimezone(UTC)
    except (ValueError, OverflowError):
        pass
    raise Refused("This is not a moment in time.", place.where(name), "for example 2026-03-31T09:30:00Z, with its zone")


def row_of(model: type[Row], values: object, place: int, engagement_id: str) -> Row:
    """One row of a file; ``values`` are its fields as :func:`discovery.model.exchange.as_values` gives them.

    Raises Refused, naming section, row and field.
    """
    if not isinstance(values, Mapping):
        raise Refused("A row must be an object with named fields.", Place(model, place).where())
    at = Place(model, place, values.get("number"))
    values = without_former(model, values)
    _shapes(at, values)
    for name in needed(model):
        if name not in values:
            title = next((column.title for column in columns(model) if column.name == name), name)
            raise Refused("This must be filled in.", at.where(title))
    empty = {column.name: _EMPTY.get(column.kind) for column in columns(model) if not column.required}
    moments = {name: _moment(at, name, values[name]) for name in values if name.endswith("_at")}
    try:
        return model.model_validate({**empty, **values, **moments, "engagement_id": engagement_id})
    except ValidationError as error:
        raise refusal(error, at) from None


def fitted(record: Record) -> Record:
    """The same Record with its rows in order, after a look at everything no single row can tell.

    Raises Refused for an id, number or link that is there twice, for two rows about the same where there may be one, a
    reference to a row that is not there, and a link between rows that cannot be linked so.
    """
    ids: dict[str, Row] = {}
    for row in (record.engagement, *record):
        if row.id in ids:
            raise Refused(f"{row.code} and {ids[row.id].code} have the same id.", _where(row), "one id for each row")
        ids[row.id] = row
    known = [model.section for model in ROWS]
    for section in record.engagement.numbers_given:
        if section not in known:
            raise no_section(shown(section), _where(record.engagement, "numbers_given"), known)
    parts: dict[str, Any] = {}
    for model in ROWS:
        rows = record.rows(model.section)
        _numbers(rows)
        for row in rows:
            refuse_dangling_among(row, ids, partial(_field_of, row))
        parts[model.section] = tuple(sorted(rows, key=lambda row: (row.position, row.number)))
    _links(record, ids)
    return replace(record, **parts)


def _field_of(row: Row, column: Column) -> dict[str, str]:
    return _where(row, column.title)


def _where(row: Row, field: str = "") -> dict[str, str]:
    return {"section": row.section, "row": row.code} | ({"field": field} if field else {})


def _numbers(rows: Iterable[Row]) -> None:
    seen: set[int] = set()
    about: dict[object, Row] = {}
    for row in rows:
        if row.number in seen:
            raise Refused(f"{row.code} is there twice.", _where(row), "one number for each row of a section")
        seen.add(row.number)
        first = about.setdefault(row.__dict__[row.one_for], row) if row.one_for else row
        if first is not row:
            raise Refused(f"{row.code} and {first.code} are about the same {row.one_for}.", _where(row, row.one_for))


def _links(record: Record, ids: Mapping[str, Row]) -> None:
    seen: set[tuple[str, str, str]] = set()
    for link in record.links:
        refuse_wrong_link(link.kind, *link_ends(link, ids), _where(link))
        same = (link.from_id, link.to_id, link.kind)
        if same in seen:
            ends = f"{ids[link.from_id].code} and {ids[link.to_id].code}"
            raise Refused(f"{ends} are linked twice as {link.kind}.", _where(link))
        seen.add(same)
