"""What this database remembers of an engagement: the moments it went through, and what every field was before."""

import json
import re
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any, Final

import sqlalchemy as sa

from discovery.model.row import Row
from discovery.model.tables import TABLES
from discovery.model.trail import LETTERS, MOST, UNKNOWN, Trail, stamp, trail_of
from discovery.store.history import undo
from discovery.store.reading import read
from discovery.store.reading.read import CHANGE
from discovery.store.writing import words

TAKEN = "taken"
"""What the token of a save that takes a file over begins with; nobody else may send such a token."""
_ALL, _PARTLY = "all", "some"
_TOKEN = re.compile(f"{TAKEN} ([1-9][0-9]{{0,9}}|0) ([0-9a-f]{{{LETTERS}}}) ({_ALL}|{_PARTLY}) [0-9a-f]{{16}}")


class _Absent:
    """Stands for a row, or a word of a mapping, that was not there."""

    def __repr__(self) -> str:
        return "ABSENT"


ABSENT: Final = _Absent()


def taking(trail: Trail, whole: bool) -> str:
    """The token of a save that takes a file over: it says from which moment, and whether nothing was left out."""
    mark = trail.at(trail.last) or UNKNOWN
    return f"{TAKEN} {trail.last} {mark} {_ALL if whole else _PARTLY} {secrets.token_hex(8)}"


def _taken(token: str | None) -> tuple[int, str, bool] | None:
    """Revision and stamp of the moment that a save took over, and whether all of it."""
    parts = _TOKEN.fullmatch(token or "")
    return (int(parts[1]), parts[2], parts[3] == _ALL) if parts else None


@dataclass(frozen=True)
class Line:
    """One line of the history, with values as JSON has them."""

    revision: int
    kind: str
    field: str
    old: Any
    new: Any
    at: datetime
    shared: bool = False
    """Whether it was taken over from the very copy that a file comes from, and stands."""


@dataclass(frozen=True)
class Past:
    """The past of an engagement here, as far as a file that arrives is concerned.

    ``common`` is the last revision here that the file's copy went through as well, if any is known; ``begins`` is the
    revision with which the history here begins. ``lines`` are the changes after the common revision, all there are
    where there is none, by row and oldest first; ``removed`` are the rows that were removed.
    """

    trail: Trail
    common: int | None
    begins: int
    removed: tuple[Row, ...] = ()
    lines: Mapping[str, tuple[Line, ...]] | None = None
    arrived_at: datetime | None = None

    @property
    def reaches(self) -> bool:
        """Whether the history here tells every value at the common revision."""
        return self.common is not None and self.common >= self.begins

    @property
    def whole(self) -> bool:
        """Whether the engagement was made here, so that no row of it was ever removed elsewhere before."""
        return self.begins <= 1 and self.trail.first >= self.begins

    def of(self, row_id: str) -> tuple[Line, ...]:
        """The changes of one row."""
        return (self.lines or {}).get(row_id, ())

    @cached_property
    def removed_by_id(self) -> Mapping[str, Row]:
        """The removed rows by id."""
        return {row.id: row for row in self.removed}


def was(lines: Iterable[Line], name: str, now: Any) -> Any:
    """The value of a field, or of one word of it (``agenda.inputs``), before these changes; ``now`` is the present one.

    Values are as JSON has them; ABSENT where the row was not there. What was taken over from the copy that a file comes
    from counts as having been there.
    """
    field, _, word = name.partition(".")
    before: Any = now
    first = True
    for line in lines:
        if line.kind == "restore" and line.shared and name != "id":
            continue  # it came back with what was entered here before it went, not with what the file says
        if line.kind in ("add", "restore", "remove"):
            there = line.new if line.kind != "remove" else line.old
            value = _of(there, field, word)
            old, new = (ABSENT, value) if line.kind != "remove" else (value, ABSENT)
        else:
            steps = {step: pair for step, *pair in words.steps(line.field, line.old, line.new)}
            key = name if name in steps else field
            if key not in steps or (word and key == field):
                continue
            old, new = steps[key]
        if line.shared:
            before, first = new, False
        elif first:
            before, first = old, False
    return before


def _of(content: Mapping[str, Any], field: str, word: str) -> Any:
    value = content.get(field)
    return (value or {}).get(word) if word else value


def trail(connection: sa.Connection, engagement_id: str, revision: int) -> Trail:
    """The moments an engagement went through up to a revision, and what it took over from copies."""
    arrival = _arrival(connection, engagement_id)
    if arrival is None:
        return Trail()
    earlier = _earlier(arrival)
    query = sa.select(CHANGE.c.revision, CHANGE.c.at).where(
        CHANGE.c.engagement_id == engagement_id, CHANGE.c.revision <= revision, CHANGE.c.revision > arrival.revision
    )
    marks = {one.revision: stamp(one.at) for one in connection.execute(query.distinct())}
    marks[arrival.revision] = stamp(_moment(arrival))
    most = MOST // LETTERS  # what a file may hold, and what is stepped through at most
    since = max(arrival.revision, revision + 1 - most)
    here = [marks.get(at, UNKNOWN) for at in range(since, revision + 1)]
    stamps = [*earlier.stamps[:-1], *here][-most:] if since == arrival.revision else here
    taken = {one[:2]: None for one in _standing(connection, engagement_id, revision).values() if one[2]}
    return Trail(revision, tuple(stamps), (*earlier.taken, *(one for one in taken if one not in earlier.taken)))


def _arrival(connection: sa.Connection, engagement_id: str) -> Any:
    """The line that says how the engagement came here."""
    query = sa.select(CHANGE).where(
        CHANGE.c.engagement_id == engagement_id, CHANGE.c.section == "engagement", CHANGE.c.kind == "add"
    )
    return connection.execute(query.order_by(CHANGE.c.revision).limit(1)).first()


def _earlier(arrival: Any) -> Trail:
    """The trail that came along with the engagement."""
    known = json.loads(arrival.old or "null")
    try:
        return trail_of(known, arrival.revision) if known else Trail()
    except ValueError:
        return Trail()


def _moment(arrival: Any) -> datetime:
    """The moment of the state that arrived: the one its file had, not the one at which it came."""
    content = json.loads(arrival.new or "{}")
    return datetime.fromisoformat(content["updated_at"]) if "updated_at" in content else arrival.at


def _standing(connection: sa.Connection, engagement_id: str, until: int) -> dict[int, tuple[int, str, bool]]:
    """By revision the moments that were taken over from files, but for what was undone since."""
    query = sa.select(CHANGE.c.revision, CHANGE.c.token).where(
        CHANGE.c.engagement_id == engagement_id, CHANGE.c.token.like(f"{TAKEN} %"), CHANGE.c.revision <= until
    )
    gone = undo.cancelled(connection, engagement_id)
    known = {
        one.revision: _taken(one.token) for one in connection.execute(query.distinct()) if one.revision not in gone
    }
    return {revision: one for revision, one in sorted(known.items()) if one is not None}


def past(connection: sa.Connection, engagement_id: str, revision: int, theirs: Trail) -> Past:
    """What is remembered of an engagement as far as a copy with the trail ``theirs`` is concerned."""
    ours = trail(connection, engagement_id, revision)
    arrival = _arrival(connection, engagement_id)
    begins = arrival.revision if arrival is not None else revision
    common = ours.common(theirs)
    standing = _standing(connection, engagement_id, revision)
    shared = {at for at, (number, mark, _) in standing.items() if theirs.at(number) == mark}
    since = common if common is not None and common >= begins else 0
    query = sa.select(CHANGE).where(CHANGE.c.engagement_id == engagement_id, CHANGE.c.revision > since)
    gone = undo.void(connection, engagement_id, since)
    lines: dict[str, list[Line]] = {}
    for one in connection.execute(query.order_by(CHANGE.c.revision, CHANGE.c.place)):
        if one.revision in gone or (arrival is not None and one.revision == arrival.revision and one.kind == "add"):
            continue
        values = json.loads(one.old or "null"), json.loads(one.new or "null")
        made = Line(one.revision, one.kind, one.field, *values, one.at, one.revision in shared)
        lines.setdefault(one.row_id, []).append(made)
    return Past(
        ours,
        common,
        begins,
        _removed(connection, engagement_id),
        {row_id: tuple(found) for row_id, found in lines.items()},
        _moment(arrival) if arrival is not None else None,
    )


def _removed(connection: sa.Connection, engagement_id: str) -> tuple[Row, ...]:
    """The removed rows; only those sections are looked at of which the history says that a row was removed."""
    query = sa.select(CHANGE.c.section).where(CHANGE.c.engagement_id == engagement_id, CHANGE.c.kind == "remove")
    found: list[Row] = []
    for section in connection.scalars(query.distinct()):
        table = TABLES[section]
        gone = (table.c.engagement_id == engagement_id, table.c.removed_at.is_not(None))
        found += read.rows(connection, section, *gone)
    return tuple(found)
