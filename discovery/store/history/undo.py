"""Undo, redo and the log people read: every change of every field can be taken back, by anybody who may edit.

Taking back is a change of its own that names the revision it undoes; a revision counts while nothing that
counts undoes it.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any

import sqlalchemy as sa

from discovery.model import mapping_words
from discovery.model.column import columns
from discovery.model.errors import Conflict, Refused
from discovery.model.record import BY_SECTION
from discovery.model.row import Row
from discovery.model.saved import Done
from discovery.store.history.sentences import sentence, sentences
from discovery.store.reading.read import CHANGE
from discovery.store.writing.ahead import look_back
from discovery.store.writing.write import UnitOfWork

_BY_TOKEN = (
    sa.select(CHANGE.c.engagement_id, CHANGE.c.revision).where(CHANGE.c.token == sa.bindparam("token")).distinct()
)
"""Only the token is asked for: with the engagement as well, SQLite would walk through all of its history."""


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


def cancelled(connection: sa.Connection, engagement_id: str) -> set[int]:
    """The revisions of an engagement that do not count, because they were taken back."""
    return _cancelled(_marks(connection, engagement_id))


def void(connection: sa.Connection, engagement_id: str, since: int) -> set[int]:
    """The revisions after ``since`` that changed nothing in the end: what was taken back, and what took it back."""
    marks = _marks(connection, engagement_id)
    gone = {revision for revision in _cancelled(marks) if revision > since}
    return gone | {revision for revision, undone in marks.items() if undone in gone}


def _lines(connection: sa.Connection, engagement_id: str, revisions: Iterable[int]) -> list[Any]:
    query = sa.select(CHANGE).where(CHANGE.c.engagement_id == engagement_id, CHANGE.c.revision.in_(set(revisions)))
    return list(connection.execute(query.order_by(CHANGE.c.revision.desc(), CHANGE.c.place)))


def undo(work: UnitOfWork, revision: int | None) -> str:
    """Take back the last change that counts, or the given one; says what was taken back."""
    marks = _marks(work.connection, work.engagement_id)
    cancelled = _cancelled(marks)
    if revision is None:
        revision = next((one for one in _own(work) if one not in cancelled), None)
        if revision is None:
            raise Refused("There is nothing to undo.", code="nothing_to_undo")
    elif revision in cancelled:
        raise Refused("That change is undone already.", {"revision": str(revision)}, code="nothing_to_undo")
    return _invert(work, revision, marks)


def redo(work: UnitOfWork) -> str:
    """Bring back what was undone last, unless something new was entered since; says what came back."""
    marks = _marks(work.connection, work.engagement_id)
    cancelled = _cancelled(marks)
    open_undos = [number for number in marks if number not in cancelled and marks[number] not in marks]
    newest = next(_own(work), 0)
    if not open_undos or max(open_undos) < newest:
        raise Refused("There is nothing to bring back.", code="nothing_to_undo")
    return _invert(work, max(open_undos), marks)


def _own(work: UnitOfWork) -> Iterator[int]:
    """The revisions that took nothing back, newest first, without the one that made the engagement."""
    query = sa.select(CHANGE.c.revision).where(
        CHANGE.c.engagement_id == work.engagement_id,
        CHANGE.c.undoes.is_(None),
        sa.not_(sa.and_(CHANGE.c.section == "engagement", CHANGE.c.kind == "add")),
    )
    return iter(work.connection.execute(query.distinct().order_by(CHANGE.c.revision.desc())).scalars())


def _invert(work: UnitOfWork, revision: int, marks: Mapping[int, int]) -> str:
    lines = _lines(work.connection, work.engagement_id, [revision])
    if not lines or any(line.section == "engagement" and line.kind == "add" for line in lines):
        raise Refused("That change cannot be undone.", {"revision": str(revision)}, code="nothing_to_undo")
    work.undoes = revision
    look_back(work, lines)
    for (kind, section, row_id), group in groupby(reversed(lines), lambda line: (line.kind, line.section, line.row_id)):
        if kind == "set":
            _set_back(work, section, row_id, group)
        elif kind == "remove":
            work.restore(section, row_id)
        elif row_id not in work.removed:
            _take_away(work, work.row(section, row_id), json.loads(next(group).new))
    if not work.lines:
        work.note(work.row(lines[0].section, lines[0].row_id), lines[0].field)
    root, verb = _root({**marks, work.revision: revision}, work.revision)
    return verb + sentence(
        work.connection, lines if root == revision else _lines(work.connection, work.engagement_id, [root])
    )


def _take_away(work: UnitOfWork, row: Row, first: Mapping[str, Any]) -> None:
    """The row goes. One that others may have written into since, as there is one for each value, loses what it had."""
    names = [column.name for column in columns(type(row)) if column.name != row.one_for]
    if row.one_for and any(row.answered(name) for name in names if name not in first):
        values = {name: first[name] for name in names if name in first}
        _put_back(work, row, dict.fromkeys(values), values)
    else:
        work.remove(row)


def _set_back(work: UnitOfWork, section: str, row_id: str, lines: Iterable[Any]) -> None:
    """Fields of one row that were set together go back together: one after the other could be out of order."""
    values: dict[str, Any] = {}
    seen: dict[str, Any] = {}
    for line in lines:
        for name, before, after in mapping_words.steps(line.field, json.loads(line.old), json.loads(line.new)):
            values[name] = before
            seen.setdefault(name, after)
    _put_back(work, work.row(section, row_id), values, seen)


def _put_back(work: UnitOfWork, row: Row, values: Mapping[str, Any], seen: Mapping[str, Any]) -> None:
    try:
        work.update(row, values, seen)
    except Conflict as error:
        error.message = f"{row.code} was changed by {error.clashes[0].by} since then; take that back first."
        raise


def _root(marks: Mapping[int, int], revision: int) -> tuple[int, str]:
    """The change that a revision is about in the end, and whether it takes it back or brings it back."""
    turns = 0
    while 0 <= marks.get(revision, -1) < revision:  # what takes back is always later, whatever a database says
        revision, turns = marks[revision], turns + 1
    return revision, "" if not turns else "Undid: " if turns % 2 else "Brought back: "


def earlier(connection: sa.Connection, engagement_id: str, token: str) -> tuple[list[Any], str] | None:
    """What a request with this token did already, and how it was said; None when there was none."""
    known = connection.execute(_BY_TOKEN, {"token": token}).all()
    revision = min((line.revision for line in known if line.engagement_id == engagement_id), default=None)
    if revision is None:
        return None
    lines = _lines(connection, engagement_id, [revision])
    if lines[0].undoes is None:
        return lines, ""
    root, verb = _root(_marks(connection, engagement_id), lines[0].revision)
    return lines, verb + sentence(connection, _lines(connection, engagement_id, [root]))


def activity(connection: sa.Connection, engagement_id: str, limit: int) -> list[Activity]:
    """The last revisions, newest first."""
    newest = sa.select(CHANGE.c.revision).where(CHANGE.c.engagement_id == engagement_id).distinct()
    shown = list(connection.scalars(newest.order_by(CHANGE.c.revision.desc()).limit(limit)))
    marks = _marks(connection, engagement_id)
    roots = {revision: _root(marks, revision) for revision in shown}
    wanted = {*shown, *(root for root, _ in roots.values())}
    by_revision: dict[int, list[Any]] = {}
    for line in _lines(connection, engagement_id, wanted):
        by_revision.setdefault(line.revision, []).append(line)
    cancelled = _cancelled(marks)
    lines_of = {revision: by_revision.get(roots[revision][0]) or by_revision[revision] for revision in shown}
    texts = sentences(connection, lines_of)
    activities = []
    for revision in shown:
        first = by_revision[revision][0]
        text = roots[revision][1] + texts[revision]
        activities.append(Activity(revision, first.at, first.who, text, revision in cancelled))
    return activities


def of_session(connection: sa.Connection, engagement_id: str, session_id: str) -> list[Done]:
    """What was done while a session was open, oldest first; what was taken back again is left out."""
    query = sa.select(CHANGE).where(CHANGE.c.engagement_id == engagement_id, CHANGE.c.session_id == session_id)
    return _done(connection, engagement_id, query)


def done_since(connection: sa.Connection, engagement_id: str, since: int | datetime) -> list[Done]:
    """What was done after a revision, or from a moment on, oldest first; what was taken back again is left out."""
    later = CHANGE.c.at >= since if isinstance(since, datetime) else CHANGE.c.revision > since
    query = sa.select(CHANGE).where(CHANGE.c.engagement_id == engagement_id, later)
    return _done(connection, engagement_id, query)


def _done(connection: sa.Connection, engagement_id: str, query: Any) -> list[Done]:
    """The lines of a query on the history, oldest first, without what was taken back."""
    cancelled = _cancelled(_marks(connection, engagement_id))
    lines = connection.execute(query.order_by(CHANGE.c.revision, CHANGE.c.place))
    return [
        Done(line.kind, line.section, line.row_id, line.row_code, _name(line), line.at)
        for line in lines
        if line.undoes is None and line.revision not in cancelled
    ]


def _name(line: Any) -> str:
    content = json.loads(line.old if line.kind == "remove" else line.new)
    name = content.get(BY_SECTION[line.section].name_field) if isinstance(content, dict) and line.kind != "set" else ""
    return str(name or "")
