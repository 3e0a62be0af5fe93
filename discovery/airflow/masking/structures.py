"""Values that hold values: JSON, what Python prints of a dict, JSON within JSON; each is masked by its name."""

import ast
import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from discovery.airflow.masking import commands, flags, names
from discovery.airflow.masking.apart import Apart
from discovery.airflow.masking.harmless import harmless
from discovery.airflow.masking.headings import Heading, heading, is_usual_column, title
from discovery.airflow.masking.marks import HIDDEN, MASK

DEEPEST = 40
_NAMING = (
    *("name", "key", "k", "variable", "option", "setting", "parameter", "property", "attribute", "field", "env"),
    *("parameterkey", "parametername", "variablename"),
)
_HOLDING = ("value", "val", "v", "parametervalue", "variablevalue")
"""Fields of one thing, in any case, of which the first names what the second holds."""

_HEADINGS = ("columns", "header", "headers", "fields", "headings", "names")
_ROWS = ("data", "rows", "values", "records", "body", "results")

Leaf = Callable[[str, str, int], str]
"""Masks one text by its name; the last is how many texts it stands within."""


def parsed(value: str) -> tuple[Any, bool] | None:
    """What a text says as JSON or as Python's own way of writing a dict or list, and whether it was JSON."""
    if value.lstrip()[:1] not in ("{", "[", "("):
        return None
    try:
        return json.loads(value), True
    except (ValueError, RecursionError):
        pass
    if len(value) > 200_000:
        return None
    try:
        data = ast.literal_eval(value.strip())
    except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError):
        return None
    return (data, False) if isinstance(data, dict | list | tuple) else None


def written(data: Any, as_json: bool) -> str:
    """The text of it again."""
    return json.dumps(data, ensure_ascii=False) if as_json else repr(data)


def walked(data: Any, name: str, leaf: Leaf, depth: int = 0, *, hidden: bool = False) -> Any:
    """Data with every text in it masked.

    Args:
        name: of what it stands under.
        leaf: masks one text by its name.
        depth: of how many texts this stands within already.
        hidden: what stands above is a secret, and so is all of it.
    """
    return _walk(data, name, leaf, depth, hidden, 0)


def _walk(data: Any, name: str, leaf: Leaf, depth: int, hidden: bool, level: int) -> Any:
    if level > DEEPEST:
        return MASK
    if isinstance(data, dict):
        data = _tabled(data)
        named = _named(data)
        made: dict[Any, Any] = {}
        keys = Apart()
        for key, part in data.items():
            label = named.get(key, str(key))
            made[keys.name(_key(key, leaf))] = _walk(part, label, leaf, depth, hidden or _hides(label, part), level + 1)
        return made
    if isinstance(data, list | tuple | set | frozenset):
        return _listed(data, name, leaf, depth, hidden, level)
    if isinstance(data, bool) or data is None:
        return data
    return _scalar(data, name, leaf, depth, hidden)


def _scalar(data: Any, name: str, leaf: Leaf, depth: int, hidden: bool) -> Any:
    if isinstance(data, int | float | complex):
        secret = hidden or (names.kind(name) is names.Kind.SECRET and not harmless(name, str(data)))
        return MASK if secret else data
    if isinstance(data, bytes):
        return leaf(name, data.decode("utf-8", "replace"), depth + 1).encode()
    if not isinstance(data, str) or not data or data in HIDDEN:
        return data
    return MASK if hidden else leaf(name, data, depth + 1)


def _key(key: Any, leaf: Leaf) -> Any:
    return leaf("", key, DEEPEST) if isinstance(key, str) else key


def _named(data: Mapping[Any, Any]) -> dict[Any, str]:
    """The name that one field of a thing gives to another: ``{"name": "DB_PASS", "value": …}``."""
    fields = {_folded(key): key for key in data if isinstance(key, str)}
    names_ = (data[fields[one]] for one in _NAMING if one in fields)
    given = [one for one in names_ if isinstance(one, str)]
    name = next((one for one in given if names.kind(one) is not names.Kind.OPEN), given[0] if given else None)
    return {fields[one]: name for one in _HOLDING if one in fields} if name is not None else {}


def _folded(key: str) -> str:
    return key.lower().replace("_", "")


def _listed(data: Any, name: str, leaf: Leaf, depth: int, hidden: bool, level: int) -> Any:
    """A list: of anything, of a command's arguments, of names with their values, or of rows below their headings."""
    every = list(data)
    titles = heading(every[0]) if len(every) > 1 and _is_row(every[0]) and not _is_first_pair(every) else None
    rows = [every[0], *(_row(titles, one) for one in every[1:])] if titles else every
    given, asks = commands.letters(every)
    secret = set(flags.hides(every, given, asks=asks))
    if _is_pair(every) and _is_row(every) and not commands.is_name(every[1]):
        secret.add(1)
    parts = []
    for at, (part, row) in enumerate(zip(every, rows, strict=True)):
        concealed = hidden or at in secret
        if _is_pair(part) and not (at == 0 and titles and is_usual_column(str(part[1]))):
            label = title(part[0])
            second = _walk(row[1], label, leaf, depth, concealed or _hides(label, row[1]), level + 2)
            cells = [MASK if concealed else _key(row[0], leaf), second]
            parts.append(cells if isinstance(part, list) else tuple(cells))
        else:
            parts.append(_walk(row, name, leaf, depth, concealed, level + 1))
    return parts if isinstance(data, list) else type(data)(parts)


def _is_pair(row: Any) -> bool:
    """Whether a row is a name and its value, and the name says that the value may be a secret: ``("DB_PASS", …)``."""
    pair = isinstance(row, list | tuple) and len(row) == 2 and isinstance(row[0], str)
    return pair and names.kind(title(row[0])) is not names.Kind.OPEN


def _is_first_pair(rows: Sequence[Any]) -> bool:
    """Whether the first of several rows is a name and its value, as those below are, and no row of headings."""
    if not _is_pair(rows[0]) or is_usual_column(str(rows[0][1])):
        return False
    firsts = [row[0] for row in rows[1:] if isinstance(row, list | tuple) and row]
    return all(isinstance(one, str) and commands.is_name(title(one)) for one in firsts)


def _is_row(row: Any) -> bool:
    return isinstance(row, list | tuple) and all(isinstance(cell, str) for cell in row)


def _row(titles: Heading, row: Any) -> Any:
    """A row of a table without what stands below the heading of a secret."""
    if not isinstance(row, list | tuple):
        return row
    hidden = dict(titles.hides([str(cell) for cell in row]))
    cells = [
        MASK if at in hidden and cell not in (None, "") and not harmless(hidden[at], str(cell)) else cell
        for at, cell in enumerate(row)
    ]
    return cells if isinstance(row, list) else tuple(cells)


def _tabled(data: dict[Any, Any]) -> dict[Any, Any]:
    """``{"columns": […], "data": [[…], …]}``: the headings of a table beside its rows."""
    titles = next((heads for key in _HEADINGS if _is_row(data.get(key)) and (heads := heading(data[key]))), None)
    if titles is None:
        return data
    return {
        key: [_row(titles, row) for row in part] if key in _ROWS and isinstance(part, list) else part
        for key, part in data.items()
    }


def _hides(name: str, part: Any) -> bool:
    """Whether a whole structure stands under the name of a secret."""
    return isinstance(part, dict | list | tuple) and names.kind(name) in (names.Kind.SECRET, names.Kind.ADDRESS)
