"""What goes over our own addresses: changes out of what comes in; rows and answers as components read them."""

import json
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from starlette.requests import Request

from discovery.access import Actor
from discovery.model.column import private_names
from discovery.model.edits import ANY
from discovery.model.errors import Refused
from discovery.model.magnitude import magnitudes
from discovery.model.past import TAKEN as RESERVED
from discovery.model.past import json_value
from discovery.model.proposal import Proposal
from discovery.model.record import Record
from discovery.model.row import Row
from discovery.questions.proposed import also_says
from discovery.store import Add, Confirm, Connect, Disconnect, Edit, Move, Remove, Restore, Saved, Set, Store
from discovery.store.writing.limits import refuse_too_many, refuse_too_many_named

LARGEST_BODY = 5_000_000
MOST_PARTS = 150_000
"""Lists, objects and names in one request, marks within texts counted too: the largest change has fewer. Millions of
empty ones take seconds to parse, in which nobody else is answered."""

_EDITS: Mapping[str, Callable[[Mapping[str, Any]], Edit]] = {
    "add": lambda one: Add(_text(one, "section"), _values(one), one.get("id"), one.get("after")),
    "set": lambda one: Set(
        _text(one, "section"), _text(one, "id"), _text(one, "field"), one["value"], one.get("seen", ANY)
    ),
    "remove": lambda one: Remove(_text(one, "section"), _text(one, "id")),
    "confirm": lambda one: Confirm(_text(one, "id"), _values(one), one.get("row")),
    "restore": lambda one: Restore(_text(one, "section"), _text(one, "id")),
    "move": lambda one: Move(_text(one, "section"), _text(one, "id"), one.get("after")),
    "link": lambda one: Connect(
        _text(one, "from"), _text(one, "to"), _text(one, "kind"), one.get("id"), one.get("page")
    ),
    "unlink": lambda one: Disconnect(_text(one, "id")),
}

_ABOUT_LINKS = ("link", "unlink")
_MAY_BE_MISSING = ("id", "after", "page", "row")


def _text(one: Mapping[str, Any], name: str) -> str:
    if not isinstance(one[name], str):
        raise TypeError
    return str(one[name])


def _values(one: Mapping[str, Any]) -> Mapping[str, Any]:
    if not isinstance(one["values"], Mapping):
        raise TypeError
    return dict(one["values"])


# ---- in


def _no_number(word: str) -> Any:
    raise ValueError(f"{word} is no JSON")


async def body(request: Request) -> dict[str, Any]:
    """The object that came with a request. Raises Refused."""
    content = bytearray()
    async for part in request.stream():  # whatever length was announced: what comes is what counts
        content += part
        if len(content) > LARGEST_BODY:
            raise Refused("That is too much at once.", allowed="5 MB")
    if sum(content.count(mark) for mark in (b"[", b"{", b'":')) > MOST_PARTS:
        raise Refused("That is too much at once.", allowed=f"{MOST_PARTS:,} parts")
    try:
        given = json.loads(content.decode(), parse_constant=_no_number)  # UTF-8, whatever is said of it
        if b"\\ud" in content.lower():
            json.dumps(given, ensure_ascii=False).encode()  # half a character is no text
    except (ValueError, RecursionError):
        raise Refused("This is not JSON.") from None
    if not isinstance(given, dict) or not isinstance(given.get("token"), str | None):
        raise Refused("This is not an object, or its token is not text.")
    if (given.get("token") or "").startswith(f"{RESERVED} "):
        raise Refused("This token is one of the program's own.", {"field": "token"}, "another word")
    return given


def revision(given: Mapping[str, Any]) -> int | None:
    """The revision that a body names, None for the last one. Raises Refused for what no database can hold."""
    named = given.get("revision")
    if named is not None and (type(named) is not int or not 0 < named < 2**63):
        raise Refused("A revision is a whole number above zero.", {"field": "revision"})
    return named


def edits(given: Any) -> list[Edit]:
    """The changes in a body. Raises Refused."""
    if isinstance(given, list):
        refuse_too_many(len(given))
    try:
        made = [_edit(one) for one in given]
        links = {one.get("id") or at for at, one in enumerate(given) if one["op"] in _ABOUT_LINKS}
        rows = {one.get("id") or at for at, one in enumerate(given) if one["op"] not in _ABOUT_LINKS}
    except (KeyError, TypeError, AttributeError):
        raise Refused("A change is not complete.", allowed=" · ".join(_EDITS)) from None
    refuse_too_many_named(len(rows), len(links))
    return made


def _edit(one: Mapping[str, Any]) -> Edit:
    """One change. Raises KeyError or TypeError for one that lacks something or has it in another form."""
    if not all(isinstance(one.get(name), str | None) for name in _MAY_BE_MISSING):
        raise TypeError
    return _EDITS[one["op"]](one)


# ---- out


_OWN = frozenset(("id", "engagement_id", "number", "position", "version", "created_at", "created_by", "removed_at"))


@cache
def _left_out(model: type[Row]) -> frozenset[str]:
    return _OWN | private_names(model)


def row_payload(row: Any) -> dict[str, Any]:
    """A row as components read it; private notes are asked for row by row."""
    model: type[Row] = type(row)
    left_out = _left_out(model)
    values = {
        name: json_value(value) for name, value in row.__dict__.items() if name not in left_out and value is not None
    }
    shaped = {"id": row.id, "code": row.code, "position": row.position, "version": row.version, "values": values}
    if isinstance(row, Proposal):
        return {**shaped, "also": also_says(row)}
    said = magnitudes(row)
    return {**shaped, "magnitudes": said} if said else shaped


def section_payload(record: Record, section: str) -> dict[str, Any]:
    """All rows of a section."""
    rows = [row_payload(row) for row in record.rows(section)]
    return {"revision": record.revision, "full": True, "rows": rows, "removed": []}


def changed_payload(record: Record, section: str, changed: set[str]) -> dict[str, Any]:
    """Those rows of a section that changed, and the ids of those that went."""
    there = [row for row in record.rows(section) if row.id in changed]
    gone = sorted(changed - {row.id for row in there})
    return {"revision": record.revision, "full": False, "rows": [row_payload(row) for row in there], "removed": gone}


def private(row: Row) -> dict[str, Any]:
    """The private values of one row."""
    return {
        "version": row.version,
        "values": {name: json_value(row.__dict__[name]) for name in private_names(type(row))},
    }


def names(record: Record) -> dict[str, Any]:
    """Every captured row's code and name, and where a person or party belongs, for choosing by name; and every link."""
    by_section: dict[str, list[dict[str, str]]] = {}
    for row in record:
        if called := _called(row):
            by_section.setdefault(row.section, []).append(called)
    links = [
        {"id": link.id, "from": link.from_id, "to": link.to_id, "kind": link.kind}
        | ({"page": link.page} if link.page else {})
        for link in record.links
    ]
    return {"revision": record.revision, "names": by_section, "links": links}


def _called(row: Any) -> dict[str, str]:
    """What a row is chosen by; nothing for what nobody chooses."""
    if row.section in ("links", Proposal.section):
        return {}
    called = {"id": row.id, "code": row.code, "name": row.label}
    return {**called, "beside": row.belongs_to} if row.belongs_to else called


def saved_payload(store: Store, engagement_id: str, saved: Saved, actor: Actor) -> dict[str, Any]:
    """What a save did, with the rows as they are now."""
    rows: list[dict[str, Any]] = []
    removed: list[str] = []
    for section, ids in saved.touched.items():
        for row in store.rows_of(engagement_id, section, ids, actor):
            if row.removed_at is None:
                rows.append({"section": section, "called": _called(row), **row_payload(row)})
            else:
                removed.append(row.id)
    return {"revision": saved.revision, "said": saved.sentence, "rows": rows, "removed": removed}
