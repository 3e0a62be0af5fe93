"""FIELD=VALUE as people type it, turned into what a column holds; what the row class can judge is left to it."""

from collections.abc import Iterable
from typing import Any

from discovery.cli.installation import row_named
from discovery.model import reading
from discovery.model.column import Column, columns
from discovery.model.errors import Refused
from discovery.model.record import BY_SECTION, Record
from discovery.model.row import Row

_EMPTY: dict[str, Any] = {"choices": (), "tags": (), "map": {}}


def section_named(name: str) -> type[Row]:
    """The section with this key; the name of its table will do. Raises Refused."""
    wanted = name.strip().lower()
    for model in BY_SECTION.values():
        if wanted in (model.section, model.table_name):
            return model
    known = ", ".join(section for section in BY_SECTION if section not in ("engagement", "links"))
    raise Refused(f"There is no section called {name}.", {"section": name}, known)


def values(record: Record, model: type[Row], assignments: Iterable[str]) -> dict[str, Any]:
    """The values of FIELD=VALUE texts. Raises Refused naming the field and what it takes."""
    by_name = {column.name: column for column in columns(model)}
    found: dict[str, Any] = {}
    for assignment in assignments:
        name, equals, text = assignment.partition("=")
        name = name.strip()
        where = {"section": model.section, "field": name}
        if not equals:
            raise Refused(f"“{assignment}” is not written as FIELD=VALUE.", {"section": model.section})
        if name not in by_name:
            raise Refused(f"There is no field called {name}.", {"section": model.section}, ", ".join(by_name))
        if name in found:
            raise Refused("This field is given twice.", where)
        found[name] = _value(record, by_name[name], text, where)
    return found


def _value(record: Record, column: Column, text: str, where: dict[str, str]) -> Any:
    if not text.strip():
        return _EMPTY.get(column.kind)
    if column.kind != "row":  # a row that is there may be called anything
        _refuse_error_cell(text, where)
    if column.kind == "row":
        return row_named(record, text, column.refers).id
    if column.kind == "choice":
        return _chosen(column, text.strip())
    if column.kind in ("choices", "tags"):
        words = [word.strip() for word in text.replace("|", ";").split(";")]
        return tuple(_chosen(column, word) for word in words if word)
    if column.kind == "map":
        pairs = [pair.partition("=") for pair in text.replace("|", ";").split(";") if pair.strip()]
        if any(not equals for _, equals, _ in pairs):
            raise Refused("This is not written as name=word; name=word.", where)
        return {key.strip(): word.strip() for key, _, word in pairs}
    if column.kind in ("number", "whole", "flag", "day"):
        return _read(column, text, where)
    return text if column.kind == "long" else text.strip()


def _refuse_error_cell(text: str, where: dict[str, str]) -> None:
    try:
        reading.valued(text)
    except ValueError as error:
        raise Refused(str(error), where, "a value, or nothing") from None


def _chosen(column: Column, word: str) -> str:
    """The value of a vocabulary as it is written there; letters may be small or large."""
    return next((value for value in column.values if reading.same_name(value, word)), word)


def _read(column: Column, text: str, where: dict[str, str]) -> Any:
    """A figure, a day, or yes or no, as people write them: what can be read two ways is refused, not chosen."""
    low = float("-inf") if column.low is None else column.low
    high = float("inf") if column.high is None else column.high
    try:
        if column.kind == "flag":
            return reading.flag(text)
        if column.kind == "day":
            return reading.day(text)
        number = reading.whole if column.kind == "whole" else reading.figure
        return number(text, column.unit, low, high)
    except ValueError as error:
        allowed = {"flag": "yes or no", "day": reading.DAY_FORMS}.get(column.kind, "")
        if not allowed:
            allowed = f"a {'whole ' if column.kind == 'whole' else ''}number from {low:g} to {high:g}"
            allowed += f", in {column.unit}" if column.unit else ""
        raise Refused(str(error), where, allowed) from None
