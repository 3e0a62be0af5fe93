"""The list in a backup: what it holds, part by part. It is believed in nothing before it is found to be one of ours."""

import json
import re
from dataclasses import dataclass
from typing import Any

from discovery.model.errors import Unusable

FORMAT = "discovery-backup"
VERSION = 2
"""The second has the house style of documents in it, where there is one."""
LIST = "backup.json"
DATABASE = "discovery.sqlite"
FOLDER = "files/"
STYLE = "style/"

LONGEST_LIST = 16_000_000
"""Bytes; a list of as many parts as a backup may hold needs less."""

_MOST_VALUES = 1_000_000
"""How many values a list may hold: JSON of nothing but brackets takes a hundred times its length in memory."""

_NAME = re.compile(f"{re.escape(DATABASE)}|{FOLDER}[0-9a-f]{{64}}")
_STYLE_NAME = re.compile(
    rf"{STYLE}(style\.toml|logo\.(svg|png)|template\.docx|fonts/\w[\w .()+-]{{0,90}}\.([Tt][Tt][Ff]|[Oo][Tt][Ff]))"
)
_PRINT = re.compile("[0-9a-f]{64}")


@dataclass(frozen=True)
class Part:
    """One file in a backup, with the number of its bytes and their SHA-256."""

    name: str
    bytes: int
    sha256: str


def listed(content: bytes, where: dict[str, str]) -> tuple[Part, ...]:
    """The parts that a list names, the database among them.

    Raises Unusable for a list that is not ours or newer, or that names things twice or otherwise than we do.
    """
    about = _read(content, where)
    if about.get("format") != FORMAT or type(about.get("version")) is not int:
        raise Unusable("This is a zip, but not a backup of this program.", where, "a file that backup made")
    if about["version"] > VERSION:
        raise Unusable("The backup was made by a newer version of this program. Use that one to restore it.", where)
    given = about.get("parts")
    parts = tuple(_part(one) for one in given) if isinstance(given, list) else ()
    names = {part.name for part in parts if part}
    if None in parts or len(names) != len(parts) or DATABASE not in names or about["version"] < 1:
        raise _unreadable(where)
    return tuple(part for part in parts if part)


def _read(content: bytes, where: dict[str, str]) -> dict[str, Any]:
    if sum(content.count(mark) for mark in (b",", b"[", b"{")) > _MOST_VALUES:
        raise _unreadable(where)
    try:
        about = json.loads(content, object_pairs_hook=_once)
    except (ValueError, RecursionError):
        raise _unreadable(where) from None
    if not isinstance(about, dict):
        raise _unreadable(where)
    return about


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise ValueError("a name twice")
    return fields


def _part(given: Any) -> Part | None:
    """One part as it is listed; None where it is written as we never write one."""
    if not isinstance(given, dict) or given.keys() != {"name", "bytes", "sha256"}:
        return None
    name, size, print_ = given["name"], given["bytes"], given["sha256"]
    if not isinstance(name, str) or not isinstance(print_, str) or type(size) is not int or size < 0:
        return None
    if not _PRINT.fullmatch(print_):
        return None
    if _STYLE_NAME.fullmatch(name):
        return Part(name, size, print_)
    if not _NAME.fullmatch(name):
        return None
    return Part(name, size, print_) if name in (DATABASE, FOLDER + print_) else None


def _unreadable(where: dict[str, str]) -> Unusable:
    return Unusable("The backup is damaged: its list cannot be read.", where)
