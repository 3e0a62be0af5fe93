"""What a column takes, in words, its unit among them: for somebody who types, whether on a page or on the command line,
and for a file, which writes each value in one form only.
"""

from collections.abc import Mapping

from discovery.model.column import LARGEST, Column
from discovery.model.reading import DAY_FORMS

ADDRESS_START = " that starts with https://, http:// or mailto:"
_WORDS: Mapping[str, str] = {
    "day": f"a day: {DAY_FORMS}",
    "flag": "yes or no",
    "tags": "words, apart by ;",
    "map": "name=word; name=word",
}
_IN_FILES: Mapping[str, str] = {
    **_WORDS,
    "day": "a day such as 2026-03-31",
    "flag": "true or false",
    "tags": "a list of words",
    "map": "words by name",
}


def permitted(column: Column, in_file: bool = False) -> str:
    """What a column takes; in a file, where that is written otherwise than people do."""
    if column.values:
        return " · ".join(column.values)
    if column.kind in ("number", "whole"):
        return _figure(column)
    if column.kind == "row":
        *before, last = column.refers
        sections = f"{', '.join(before)} or {last}" if before else last
        return f"{'the id of ' if in_file else ''}a row of {sections}"
    if words := (_IN_FILES if in_file else _WORDS).get(column.kind):
        return words
    kind, start = ("an address", ADDRESS_START) if column.kind == "address" else ("text", "")
    return f"{kind} of 1 to {column.limit:,} characters{start}" if column.limit else f"{kind}{start}"


def _figure(column: Column) -> str:
    """A figure as it may be, with its unit; limits that nobody meets are left out."""
    low, high = column.low, column.high
    words = f"a {'whole ' if column.kind == 'whole' else ''}number"
    if low is not None and low > -LARGEST:
        words += f" from {low:,.12g}" + (f" to {high:,.12g}" if high is not None and high < LARGEST else " on")
    limits_say_it = column.is_scale  # 0–10
    return words + (f", in {column.unit}" if column.unit and not limits_say_it else "")
