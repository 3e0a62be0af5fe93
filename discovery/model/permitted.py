"""What a column takes, in words: for somebody who types, and for a file, which writes each value in one form only."""

from collections.abc import Mapping

from discovery.model.column import Column

_WORDS: Mapping[str, str] = {
    "day": "a day such as 2026-03-31",
    "flag": "yes, no or empty",
    "tags": "a list of words",
    "map": "words by name",
}
_IN_FILES: Mapping[str, str] = {"flag": "true or false"}


def permitted(column: Column, in_file: bool = False) -> str:
    """What a column takes; in a file, where that is written otherwise than people do. Empty for text of any length."""
    if column.values:
        return " · ".join(column.values)
    if column.kind in ("number", "whole"):
        kind = "whole number" if column.kind == "whole" else "number"
        return f"a {kind} from {column.low:,.12g} to {column.high:,.12g} {column.unit}".rstrip()
    if column.kind == "row":
        *before, last = column.refers
        sections = f"{', '.join(before)} or {last}" if before else last
        return f"{'the id of ' if in_file else ''}a row of {sections}"
    if words := (_IN_FILES.get(column.kind) if in_file else None) or _WORDS.get(column.kind):
        return words
    return f"1 to {column.limit} characters" if column.limit else ""
