"""What this database remembers of an engagement, read out of its history; what it means is in ``model.past``."""

import json
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from discovery.model.past import TAKEN, Line, Past, taken_moment
from discovery.model.row import Row
from discovery.model.tables import TABLES
from discovery.model.trail import LETTERS, MOST, UNKNOWN, Trail, stamp, trail_of
from discovery.store.history import undo
from discovery.store.reading import read
from discovery.store.reading.read import CHANGE


def trail(connection: sa.Connection, engagement_id: str, revision: int) -> Trail:
    """The moments an engagement went through up to a revision, and what it took over from copies."""
    arrival = _arrival(connection, engagement_id)
    if arrival is None:
        return Trail()
    earlier = _earlier(arrival)
    query = sa.select(CHANGE.c.revision, CHANGE.c.at).where(
        CHANGE.c.engagement_id == engagement_id, CHANGE.c.revision <= revision, CHANGE.c.revision > arrival.revision
    )
    marks = {line.revision: stamp(line.at) for line in connection.execute(query.distinct())}
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
        line.revision: taken_moment(line.token)
        for line in connection.execute(query.distinct())
        if line.revision not in gone
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
    for line in connection.execute(query.order_by(CHANGE.c.revision, CHANGE.c.place)):
        if line.revision in gone or (arrival is not None and line.revision == arrival.revision and line.kind == "add"):
            continue
        values = json.loads(line.old or "null"), json.loads(line.new or "null")
        made = Line(line.revision, line.kind, line.field, *values, line.at, line.revision in shared)
        lines.setdefault(line.row_id, []).append(made)
    return Past(
        ours,
        common,
        begins,
        _removed(connection, engagement_id),
        {row_id: tuple(changes) for row_id, changes in lines.items()},
        _moment(arrival) if arrival is not None else None,
    )


def _removed(connection: sa.Connection, engagement_id: str) -> tuple[Row, ...]:
    """The removed rows; only those sections are looked at of which the history says that a row was removed."""
    query = sa.select(CHANGE.c.section).where(CHANGE.c.engagement_id == engagement_id, CHANGE.c.kind == "remove")
    removed: list[Row] = []
    for section in connection.scalars(query.distinct()):
        table = TABLES[section]
        gone = (table.c.engagement_id == engagement_id, table.c.removed_at.is_not(None))
        removed += read.rows(connection, section, *gone)
    return tuple(removed)
