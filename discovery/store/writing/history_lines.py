"""Lines of the history as they are written: what was done to a row, with values as JSON has them."""

import json
from typing import Any

import sqlalchemy as sa

from discovery.model.engagement import Engagement
from discovery.model.past import json_value
from discovery.model.row import Row, now
from discovery.model.trail import Trail
from discovery.store.reading.read import CHANGE

INSERT = sa.insert(CHANGE)

_written = json.JSONEncoder(ensure_ascii=False).encode

_EMPTY: tuple[Any, ...] = (None, "", [], {}, ())


def same(seen: Any, stored: Any) -> bool:
    """Whether a value that came back from a screen is the stored one; every kind of empty is the same there."""
    shown, there = json_value(seen), json_value(stored)
    if isinstance(shown, str):
        shown = shown.replace("\r\n", "\n")
    return bool(shown == there) or (shown in _EMPTY and there in _EMPTY)


def content(row: Row) -> dict[str, Any]:
    """The filled-in fields of a row as JSON has them."""
    return {name: json_value(value) for name, value in row.__dict__.items() if value not in _EMPTY}


def line(kind: str, row: Row, field: str = "", old: Any = None, new: Any = None) -> dict[str, Any]:
    """A line about a row; which revision it belongs to, and who wrote it when, is for the caller to add."""
    about = {"section": row.section, "row_id": row.id, "row_code": row.code, "field": field}
    values = {"old": _written(old), "new": _written(new)}
    return {"engagement_id": row.engagement_id, "kind": kind, **about, **values}


def log_arrival(connection: sa.Connection, head: Engagement, who: str, trail: Trail | None = None) -> None:
    """Note that an engagement arrived whole, at the revision it has, with the moments it went through elsewhere."""
    stamp = {"revision": head.revision, "place": 0, "who": who, "at": now(), "token": None, "undoes": None}
    stamp |= {"session_id": None}
    earlier = trail.as_file() if trail and trail.last == head.revision else None
    connection.execute(INSERT, [line("add", head, old=earlier, new=content(head)) | stamp])
