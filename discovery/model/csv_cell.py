"""One value as the text of one cell, and back without loss; no cell is ever a formula.

A spreadsheet runs what begins like a formula, so such a text gets an apostrophe in front, and so does a text that has
one already: taking exactly one away brings every text back.
"""

import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from discovery.model.column import Column, columns
from discovery.model.plain_values import as_plain, fields_of
from discovery.model.row import Row

_RISKY = frozenset("=+-@|%\t\r\n\0＝＋－＠｜％")
_NUMBER = re.compile(r"[+-]?(\d+(\.\d+)?|\.\d+)([eE][+-]?\d+)?( ?%)?", re.ASCII)
_WHOLE = re.compile(r"[+-]?\d{1,20}", re.ASCII)
_TEXTUAL = frozenset({"text", "long", "address", "choice", "choices", "tags", "map"})


HEADINGS: Mapping[str, str] = {"number": "code", "from_id": "from", "to_id": "to"}
"""Fields that a table shows otherwise: a number as the whole code, the ends of a link as the codes of their rows."""


@cache
def headings(model: type[Row]) -> dict[str, str]:
    """The fields of a section's table by what stands above them: the code, the name, what people fill in, the rest."""
    asked = [column.name for column in columns(model)]
    chief = ["number", "from_id", "to_id", model.name_field, *asked]
    known = fields_of(model)
    names = dict.fromkeys((*(name for name in chief if name in known), *known))
    return {HEADINGS.get(name, name): name for name in names}


@cache
def names_beside(model: type[Row]) -> dict[str, str]:
    """For the heading of each reference the heading of the name that stands beside it, to be read and never taken."""
    refers = {"from_id", "to_id", *(column.name for column in columns(model) if column.refers)}
    return {heading: f"{heading} (name)" for heading, name in headings(model).items() if name in refers}


def guard(text: str) -> str:
    """The text as a spreadsheet may have it: with an apostrophe in front where it would be run, or has one."""
    if not text or text[0].isalnum():
        return text
    if text[0] != "'" and not _hidden(text):
        return text
    return text if _NUMBER.fullmatch(text) else "'" + text


def _hidden(text: str) -> bool:
    """Whether the first character that can be seen is a risky one."""
    for letter in text:
        if letter in _RISKY:
            return True
        if letter.isprintable() and not letter.isspace():
            return False
    return False


def unguard(text: str) -> str:
    """The text that was guarded: one apostrophe less, where there is one."""
    return text[1:] if text.startswith("'") else text


def as_cell(kind: str, value: Any) -> str:
    """A stored value of a column of this kind as one cell; nothing gives an empty one.

    Lists are joined with ``; `` and mappings written as ``name=word; name=word``, with a backslash before a mark that
    belongs to a word. References are not known here: hand over the code in place of the id.
    """
    return "" if value is None else cell_maker(kind)(value)


def cell_maker(kind: str) -> Callable[[Any], str]:
    """What makes a cell of a value that is there; a table chooses it once for a whole column."""
    return _MAKERS.get(kind, _as_it_is)


def _as_it_is(value: Any) -> str:
    return value if type(value) is str else str(as_plain(value))


def _words(value: tuple[str, ...]) -> str:
    return guard("; ".join([_marked(word) for word in value])) if value else ""


def _pairs(value: Mapping[str, object]) -> str:
    if not value:
        return ""
    return guard("; ".join([f"{_marked(name)}={_marked(str(word))}" for name, word in sorted(value.items())]))


_MAKERS: Mapping[str, Callable[[Any], str]] = {
    **dict.fromkeys(("text", "long", "address", "choice"), guard),
    **dict.fromkeys(("choices", "tags"), _words),
    "map": _pairs,
    "whole": str,
    "moment": as_plain,
    "flag": lambda value: "true" if value else "false",
}
_MARK = re.compile(r"([\\;=])")


def _marked(word: str) -> str:
    return _MARK.sub(r"\\\1", word)


def from_cell(kind: str, cell: str) -> Any:
    """The value in a cell as a file of ours has it (see ``exchange``), None for an empty cell.

    Raises ValueError with a sentence when the cell cannot be read as a value of this kind.
    """
    if cell == "":
        return None
    text = unguard(cell) if kind in _TEXTUAL else cell.strip()
    if kind in ("choices", "tags"):
        return [_unmarked(word) for word in _split(text, ";")]
    if kind == "map":
        pairs = [_split(word, "=") for word in _split(text, ";")]
        if any(len(pair) != 2 for pair in pairs):
            raise ValueError("This is not written as name=word.")
        return {_unmarked(name): _unmarked(word) for name, word in pairs}
    if kind == "flag":
        return _flag(text)
    if kind == "whole":
        return _whole(text)
    if kind == "number":
        return _number(text)
    return text


def _flag(text: str) -> bool:
    value = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}.get(text.casefold())
    if value is None:
        raise ValueError("This is neither yes nor no.")
    return value


def _whole(text: str) -> int:
    if not _WHOLE.fullmatch(text):
        raise ValueError("This is not a whole number.")
    return int(text)


def _number(text: str) -> float:
    if not _NUMBER.fullmatch(text) or text.endswith("%") or abs(float(text)) == float("inf"):
        raise ValueError("This is not a number; write it with a decimal point and without spaces.")
    return float(text)


def _split(text: str, mark: str) -> list[str]:
    """The words between marks that stand without a backslash; one space after a ``;`` belongs to the mark."""
    words = re.findall(rf"(?:\\.|[^\\{mark}])+|{mark}|\\", text, re.DOTALL)
    parts = [""]
    for word in words:
        if word == mark:
            parts.append("")
        else:
            parts[-1] += word
    if mark == ";":
        parts[1:] = [word[1:] if word.startswith(" ") else word for word in parts[1:]]
    return parts


def _unmarked(word: str) -> str:
    return re.sub(r"\\(.)", r"\1", word, flags=re.DOTALL)


def kind_of(column: Column | None, name: str) -> str:
    """The kind of a column, also of the program's own ones."""
    if column is not None:
        return column.kind
    if name in ("position", "version", "revision"):
        return "whole"
    if name == "numbers_given":
        return "map"
    return "text" if name.endswith("_by") else "moment" if name.endswith("_at") else "own"
