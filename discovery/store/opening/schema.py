"""Whether a SQLite file has the very tables, checks and indexes that this program makes, and nothing besides.

Our mark on a file says only who it claims to be from: a trigger or a view in it would work for somebody else. What
every version makes is known by a fingerprint of each part; spaces and the order of a table's lines do not count,
because SQLite keeps the words of whoever made or rebuilt it.
"""

import hashlib
import json
import re
import sqlite3
from collections.abc import Mapping
from functools import cache
from pathlib import Path

KNOWN = Path(__file__).with_name("schemas.json")
"""The fingerprint of every part by version; written by ``GOLDEN=write pytest tests/store/test_schema.py``."""

_OF_SQLITE = {
    "sqlite_stat1": "CREATE TABLE sqlite_stat1(tbl,idx,stat)",
    "sqlite_stat4": "CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)",
}
"""SQLite's own notes about how tables are spread, which anybody may ask it to write: these tables and no other part."""

_SIGNS = re.compile(r"""'[^']*(?:'|\Z)|"[^"]*(?:"|\Z)|`[^`]*(?:`|\Z)|[(),]""")
"""What separates the lines of a table, or hides what would: all that is in quotes is one sign."""

_WORDS = {"table": "table", "index": "index", "view": "view", "trigger": "trigger"}


def parts(connection: sqlite3.Connection) -> dict[str, str]:
    """The fingerprint of each table, index, view and trigger by kind and name. Raises sqlite3.DatabaseError."""
    by_name: dict[str, str] = {}
    for kind, name, table, sql in connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema"):
        if (sql is None and kind == "index") or (kind == "table" and sql and _OF_SQLITE.get(name) == sql):
            continue
        words = f"{table}\n" + "\n".join(_lines(str(sql)))
        by_name[f"{_WORDS.get(str(kind), 'part')} {name}"] = hashlib.sha256(words.encode()).hexdigest()[:20]
    return by_name


def difference(connection: sqlite3.Connection, version: str) -> str | None:
    """How a database differs from what this version makes, in words; None where it does not, or nobody knows."""
    known = known_parts().get(version)
    if known is None:
        return None
    actual = parts(connection)
    if strange := sorted(actual.keys() - known.keys()):
        return f"it holds the {strange[0]}, which this program does not make"
    if missing := sorted(known.keys() - actual.keys()):
        return f"its {missing[0]} is missing"
    changed = sorted(name for name, print_ in known.items() if actual[name] != print_)
    return f"its {changed[0]} is not as this program makes it" if changed else None


@cache
def known_parts() -> Mapping[str, Mapping[str, str]]:
    """The fingerprints of every version that this program knows."""
    known: dict[str, dict[str, str]] = json.loads(KNOWN.read_text("utf-8"))
    return known


def _lines(sql: str) -> list[str]:
    """A statement's head, then its columns and constraints in the order of their words."""
    head, opening, body = sql.partition("(")
    rest = opening + body
    lines, depth, begin = list[str](), 0, 0
    for sign in _SIGNS.finditer(rest):
        if sign[0] == "," and depth == 1:
            lines.append(rest[begin : sign.start()])
            begin = sign.end()
        depth += {"(": 1, ")": -1}.get(sign[0], 0)
    lines.append(rest[begin:])
    # the outermost brackets belong to no line
    lines[0], lines[-1] = lines[0].removeprefix("("), lines[-1].rstrip().removesuffix(")")
    return [" ".join(head.split()), *sorted(" ".join(line.split()) for line in lines)]
