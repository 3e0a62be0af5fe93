"""Why a value is refused, as one sentence with its place and what would be allowed instead."""

from pydantic import ValidationError

from discovery.model.column import Column, columns
from discovery.model.errors import Refused
from discovery.model.permitted import permitted
from discovery.model.row import Row

_SENTENCES = {
    "missing": "This must be filled in",
    "literal_error": "This is not one of the choices",
    "string_type": "This is not text",
    "string_too_long": "This is too long",
    "string_too_short": "This must be filled in",
    "string_pattern_mismatch": "This is not written as it must be",
    "float_type": "This is not a number",
    "int_type": "This is not a whole number",
    "int_from_float": "This is not a whole number",
    "finite_number": "This is not a number",
    "greater_than_equal": "This is too small",
    "less_than_equal": "This is too large",
    "bool_type": "This is neither yes nor no",
    "tuple_type": "This is not a list of words",
    "dict_type": "This is not a list of words by name",
    "date_type": "This is not a day",
    "date_parsing": "This is not a day",
    "date_from_datetime_parsing": "This is not a day",
    "date_from_datetime_inexact": "This is not a day",
}
"""Pydantic's kinds of error in the words of somebody who fills in a form; the others speak for themselves."""


_WRITTEN = {"email": "like name@company.com", "currency": "like EUR"}
"""An example of a text with a form of its own, by the name of its column; addresses are known by their kind."""


def _allowed(column: Column | None, error: str) -> str:
    """What a column takes, in words; an example where the form of a text, not its length, was wrong."""
    if column is None:
        return ""
    if error == "string_pattern_mismatch" and column.kind != "row":
        return "like https://company.com/page" if column.kind == "address" else _WRITTEN.get(column.name, "")
    return permitted(column)


def refused(error: ValidationError, model: type[Row], row_id: str = "") -> Refused:
    """A validation error as one clear sentence with the place and what is allowed."""
    first = error.errors(include_url=False, include_context=True)[0]
    name = str(first["loc"][0]) if first["loc"] else ""
    column = next((one for one in columns(model) if one.name == name), None)
    message = _SENTENCES.get(first["type"]) or first["msg"].removeprefix("Value error, ")
    if first["type"] == "extra_forbidden":
        message = f"{model.section} has no field called {name}"
    where = {"section": model.section, "id": row_id, "field": name, "title": column.title if column else ""}
    sentence = message[:1].upper() + message[1:]
    return Refused(sentence if sentence.endswith(".") else sentence + ".", where, _allowed(column, first["type"]))
