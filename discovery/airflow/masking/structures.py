"""Values that hold values: JSON, what Python prints of a dict, JSON within JSON; each is masked by its name."""

import ast
import json
from collections.abc import Callable, Mapping
from typing import Any

from discovery.airflow.masking import names
from discovery.airflow.masking.harmless import harmless
from discovery.airflow.masking.marks import HIDDEN, MASK

DEEPEST = 40
_NAMED = (("name", "value"), ("key", "value"), ("Key", "Value"), ("Name", "Value"), ("ParameterKey", "ParameterValue"))
"""Fields of one thing of which the first names what the second holds."""

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
        named = _named(data)
        return {
            _key(key, leaf): _walk(
                part, named.get(key, str(key)), leaf, depth, hidden or _hides(named.get(key, str(key)), part), level + 1
            )
            for key, part in data.items()
        }
    if isinstance(data, list | tuple | set | frozenset):
        parts = [
            _walk(part, name, leaf, depth, hidden or _flagged(before), level + 1)
            for before, part in zip([None, *data], data, strict=False)
        ]
        return parts if isinstance(data, list) else type(data)(parts)
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
    return {second: data[first] for first, second in _NAMED if isinstance(data.get(first), str) and second in data}


def _flagged(before: Any) -> bool:
    """Whether a list of words is a command line in which a secret follows: ``["--password", …]``."""
    return isinstance(before, str) and before.startswith("--") and "=" not in before and names.secret(before.strip("-"))


def _hides(name: str, part: Any) -> bool:
    """Whether a whole structure stands under the name of a secret."""
    return isinstance(part, dict | list | tuple) and names.kind(name) in (names.Kind.SECRET, names.Kind.ADDRESS)
