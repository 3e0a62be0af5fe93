"""Undo, redo and the log people read: every change of every field can be taken back, by anybody who may edit.

Taking back is a change of its own that names the revision it undoes; a revision counts while nothing that counts undoes it.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from discovery.model.column import columns
from discovery.model.errors import Refused
from discovery.model.record import BY_SECTION
from discovery.store.read import CHANGE
from discovery.store.write import Work


@dataclass(frozen=True)
class Activity:
    """One revision in words."""

    revision: int
    at: datetime
    who: str
    sentence: str
    undone: bool


def _marks(connection: sa.Connection, engagement_id: str) -> dict[int, int]:
    query = sa.select(CHANGE.c.revision, CHANGE.c.undoes).where(
        CHANGE.c.engagement_id == engagement_id, CHANGE.c.undoes.is_not(None)
    )
    return {row.revision: row.undoes for row in connection.execute(query.distinct())}


def _cancelled(marks: dict[int, int]) -> set[int]:
    """The revisions that do not count: undone by one that counts. Later ones decide first."""
    cancelled: set[int] = set()
    for revision in sorted(marks, reverse=True):
        if revision not in cancelled:
            cancelled.add(marks[revision])
    return cancelled


def _lines(connection: sa.Connection, engagement_id: str, revision: int) -> list[Any]:
    query = sa.select(CHANGE).where(CHANGE.c.engagement_id == engagement_id, CHANGE.c.revision == revision)
    return list(connection.execute(query.order_by(CHANGE.c.place)))


def undo(work: Work, revision: int | None) -> str:
    """Take back the last change that counts, or the given one; says what was taken back."""
    marks = _marks(work.connection, work.engagement_id)
    cancelled = _cancelled(marks)
    if revision is None:
        revision = _last(work, {*cancelled, *marks})
    elif revision in cancelled:
        raise Refused("That change is undone already.", {"revision": str(revision)}, code="nothing_to_undo")
    return _invert(work, revision, "Undid")


def redo(work: Work) -> str:
    """Bring back what was undone last, unless something new was entered since; says what came back."""
    marks = _marks(work.connection, work.engagement_id)
    cancelled = _cancelled(marks)
    open_undos = [number for number in marks if number not in cancelled and marks[number] not in marks]
    newest = _last(work, {*marks}, required=False)
    if not open_undos or max(open_undos) < newest:
        raise Refused("There is nothing to bring back.", code="nothing_to_undo")
    return _invert(work, max(open_undos), "Brought back")


def _last(work: Work, without: Iterable[int], required: bool = True) -> int:
    query = sa.select(sa.func.max(CHANGE.c.revision)).where(
        CHANGE.c.engagement_id == work.engagement_id,
        CHANGE.c.revision < work.revision,
        CHANGE.c.revision.not_in(list(without)),
        sa.not_(sa.and_(CHANGE.c.section == "engagement", CHANGE.c.kind == "add")),
    )
    found = work.connection.scalar(query)
    if found is None and required:
        raise Refused("There is nothing to undo.", code="nothing_to_undo")
    return int(found or 0)


def _invert(work: Work, revision: int, verb: str) -> str:
    lines = _lines(work.connection, work.engagement_id, revision)
    if not lines or any(line.section == "engagement" and line.kind == "add" for line in lines):
        raise Refused("That change cannot be undone.", {"revision": str(revision)}, code="nothing_to_undo")
    work.undoes = revision
    for line in reversed(lines):
        if line.kind in ("add", "restore"):
            if not any(done["row_id"] == line.row_id and done["kind"] == "remove" for done in work.lines):
                work.remove(work.row(line.section, line.row_id))
        elif line.kind == "remove":
            work.restore(line.section, line.row_id)
        else:
            row = work.row(line.section, line.row_id)
            work.update(row, {line.field: json.loads(line.old)}, {line.field: json.loads(line.new)})
    return f"{verb}: {sentence(lines)}"


def sentence(lines: list[Any]) -> str:
    """What one revision did, as a person would say it."""
    for kind, verb in (("remove", "Deleted"), ("add", "Added"), ("restore", "Brought back")):
        chief = [line for line in lines if line.kind == kind and line.section != "links"]
        if chief:
            codes = list(dict.fromkeys(line.row_code for line in (chief[-1:] if kind == "remove" else chief)))
            return f"{verb} {_few(codes)}"
    links = [line for line in lines if line.section == "links"]
    if links:
        return f"{'Unlinked' if links[0].kind == 'remove' else 'Linked'} two rows"
    moved = [line for line in lines if line.field == "position"]
    if len(moved) == len(lines):
        return f"Moved {_few(list(dict.fromkeys(line.row_code for line in moved))[-1:])}"
    first = next(line for line in lines if line.field != "position")
    title = {column.name: column.title for column in columns(BY_SECTION[first.section])}.get(first.field, first.field)
    value = json.loads(first.new) if first.new else None
    shown = ", ".join(value) if isinstance(value, list) else value
    if isinstance(shown, str) and len(shown) > 60:
        shown = shown[:57] + "…"
    rest = "" if len(lines) == 1 else f" and {len(lines) - 1} more"
    return f"Set {title} of {first.row_code} to “{'' if shown is None else shown}”{rest}"


def _few(codes: list[str]) -> str:
    return ", ".join(codes[:3]) + (f" and {len(codes) - 3} more" if len(codes) > 3 else "")


def activity(connection: sa.Connection, engagement_id: str, limit: int) -> list[Activity]:
    """The last revisions, newest first."""
    highest = connection.scalar(
        sa.select(sa.func.max(CHANGE.c.revision)).where(CHANGE.c.engagement_id == engagement_id)
    )
    query = sa.select(CHANGE).where(
        CHANGE.c.engagement_id == engagement_id, CHANGE.c.revision > (highest or 0) - limit
    )
    by_revision: dict[int, list[Any]] = {}
    for line in connection.execute(query.order_by(CHANGE.c.revision.desc(), CHANGE.c.place)):
        by_revision.setdefault(line.revision, []).append(line)
    cancelled = _cancelled(_marks(connection, engagement_id))
    found = []
    for revision, lines in by_revision.items():
        prefix = "Undid: " if lines[0].undoes else ""
        text = prefix + sentence(lines)
        found.append(Activity(revision, lines[0].at, lines[0].who, text, revision in cancelled))
    return found
