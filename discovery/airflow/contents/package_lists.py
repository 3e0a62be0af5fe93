"""Lists of packages as pip writes them: a table, ``name==version``, ``name (version)`` and JSON."""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

Row = tuple[str, str]
"""The name of a package, and its version or nothing."""

_TABLE = re.compile(r"Package\s+Version\b.*")
_RULER = re.compile(r"[-—–─\s]+")
_ROW = re.compile(r"([A-Za-z0-9][A-Za-z0-9._-]*)(?:\s+([0-9][^\s]*|[a-z]?[0-9.]+\S*))?(?:\s+(\S.*))?")
_FROZEN = re.compile(r"([A-Za-z0-9][A-Za-z0-9._-]*)(?:\[[\w,\s-]*\])?\s*===?\s*([^\s;#]+).*")
_LEGACY = re.compile(r"([A-Za-z0-9][A-Za-z0-9._-]*) \(([0-9][^)\s,]*)(?:, [^)]*)?\)")
_MOST_WORDS = 4


def heads_table(message: str) -> bool:
    """Whether a table of packages follows."""
    return bool(_TABLE.fullmatch(message))


def is_ruler(line: str) -> bool:
    """Whether a line but divides the headings of a table from its rows."""
    return bool(_RULER.fullmatch(line))


def row(line: str) -> Row | None:
    """A row of a table; None where it is prose."""
    match = _ROW.fullmatch(line) if line else None
    words = len(line.split())
    if not match or words > _MOST_WORDS or (not match[2] and words > 1):
        return None
    return match[1], match[2] or ""


def frozen(message: str) -> Row | None:
    """A line of ``pip freeze``."""
    match = _FROZEN.fullmatch(message)
    return (match[1], match[2]) if match else None


def legacy(message: str) -> Row | None:
    """A line of ``pip list`` before there were tables."""
    match = _LEGACY.fullmatch(message.strip())
    return (match[1], match[2]) if match else None


def of_json(message: str) -> Iterator[Row]:
    """A list of objects; nothing where it breaks off."""
    try:
        listed = json.loads(message[: message.rindex("]") + 1])
    except (ValueError, RecursionError):
        return
    yield from of_objects(listed if isinstance(listed, list) else [])


def of_objects(listed: Iterable[Any]) -> Iterator[Row]:
    """Packages, as far as they are objects with a name."""
    for one in listed:
        if isinstance(one, dict) and isinstance(one.get("name"), str):
            yield one["name"], str(one.get("version") or "")
