"""Reading: rows out of tables into immutable Records, whole or only what changed.

Rows are not validated again on the way out: nothing gets in without passing its row class and the table's checks.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

import sqlalchemy as sa

from discovery.model.engagement import Engagement
from discovery.model.errors import NotFound
from discovery.model.record import BY_SECTION, CAPTURED, ROWS, Record
from discovery.model.row import Row
from discovery.model.tables import TABLES, Change

CHANGE: sa.Table = Change.__table__  # type: ignore[attr-defined]

_NAMES: Mapping[str, set[str]] = {section: set(model.model_fields) for section, model in BY_SECTION.items()}
"""Shared by all rows of a section: rows are immutable, and a set for each would double the memory of a Record."""

_ONE = {
    section: sa.select(table).where(
        table.c.id == sa.bindparam("row_id"), table.c.engagement_id == sa.bindparam("engagement_id")
    )
    for section, table in TABLES.items()
}
_PRESENT = {
    section: sa.select(table)
    .where(table.c.engagement_id == sa.bindparam("engagement_id"), table.c.removed_at.is_(None))
    .order_by(table.c.position, table.c.number)
    for section, table in TABLES.items()
}
_COUNTS = sa.union_all(
    *(
        sa.select(TABLES[model.section].c.engagement_id, sa.func.count().label("rows"))
        .where(TABLES[model.section].c.removed_at.is_(None))
        .group_by(TABLES[model.section].c.engagement_id)
        for model in CAPTURED
    )
)
MOST_IDS = 1000
"""With more ids than this, a whole section is read instead: databases limit how many a statement may name."""


def trusted(model: type[Row], values: dict[str, Any]) -> Row:
    """A row from values that were validated before they were stored; takes the dict over."""
    made = model.__new__(model)
    setter = object.__setattr__
    setter(made, "__dict__", values)
    setter(made, "__pydantic_fields_set__", _NAMES[model.section])
    setter(made, "__pydantic_extra__", None)
    setter(made, "__pydantic_private__", None)
    return made


def rows(connection: sa.Connection, section: str, *conditions: Any) -> list[Row]:
    """The rows of one section that meet the conditions, by position; removed ones too unless a condition says so."""
    table = TABLES[section]
    query = sa.select(table).where(*conditions).order_by(table.c.position, table.c.number)
    return _made(section, connection.execute(query))


def row(connection: sa.Connection, engagement_id: str, section: str, row_id: str) -> Row | None:
    """One row of an engagement by id, a removed one too."""
    result = connection.execute(_ONE[section], {"row_id": row_id, "engagement_id": engagement_id})
    return next(iter(_made(section, result)), None)


def rows_of(connection: sa.Connection, engagement_id: str, section: str, ids: Iterable[str]) -> list[Row]:
    """The rows with these ids, by position, removed ones too."""
    wanted = set(ids)
    table = TABLES[section]
    if len(wanted) <= MOST_IDS:
        return rows(connection, section, table.c.engagement_id == engagement_id, table.c.id.in_(wanted))
    return [row for row in rows(connection, section, table.c.engagement_id == engagement_id) if row.id in wanted]


def _made(section: str, result: sa.CursorResult[Any]) -> list[Row]:
    model, names = BY_SECTION[section], tuple(result.keys())
    return [trusted(model, dict(zip(names, values, strict=True))) for values in result]


def present(section: str, engagement_id: str) -> tuple[Any, Any]:
    """The conditions for the rows of an engagement that were not removed."""
    table = TABLES[section]
    return table.c.engagement_id == engagement_id, table.c.removed_at.is_(None)


def counts(connection: sa.Connection) -> dict[str, int]:
    """How many rows each engagement has, links and proposals not counted; every count comes out of an index alone."""
    by_engagement: dict[str, int] = {}
    for engagement_id, count in connection.execute(_COUNTS):
        by_engagement[engagement_id] = by_engagement.get(engagement_id, 0) + count
    return by_engagement


def engagement(connection: sa.Connection, engagement_id: str) -> Engagement:
    """The engagement's own row. Raises NotFound."""
    head = row(connection, engagement_id, "engagement", engagement_id)
    if head is None or head.removed_at is not None:
        raise NotFound("There is no such engagement.", {"engagement": engagement_id})
    assert isinstance(head, Engagement)
    return head


def record(connection: sa.Connection, engagement_id: str) -> Record:
    """Everything of one engagement. Raises NotFound."""
    head = engagement(connection, engagement_id)
    parts: dict[str, Any] = {
        model.section: tuple(
            _made(model.section, connection.execute(_PRESENT[model.section], {"engagement_id": engagement_id}))
        )
        for model in ROWS
    }
    return Record(engagement=head, **parts)


def continues(connection: sa.Connection, record: Record) -> bool:
    """Whether the history still holds the change that made this Record: not so after a backup was put back."""
    head = record.engagement
    mark = (CHANGE.c.engagement_id == head.id, CHANGE.c.revision == head.revision, CHANGE.c.at == head.updated_at)
    return connection.execute(sa.select(CHANGE.c.place).where(*mark).limit(1)).first() is not None


def touched(connection: sa.Connection, engagement_id: str, since: int) -> dict[str, set[str]]:
    """The ids of the rows that changed after a revision, by section."""
    by_section: dict[str, set[str]] = {}
    query = (
        sa.select(CHANGE.c.section, CHANGE.c.row_id)
        .where(CHANGE.c.engagement_id == engagement_id, CHANGE.c.revision > since)
        .distinct()
    )
    for section, row_id in connection.execute(query):
        by_section.setdefault(section, set()).add(row_id)
    return by_section


def refreshed(connection: sa.Connection, old: Record, changed: Mapping[str, Iterable[str]]) -> Record:
    """The old Record with the changed rows read anew."""
    parts: dict[str, Any] = {"engagement": engagement(connection, old.engagement.id)}
    for section, ids in changed.items():
        if section == Engagement.section:
            continue
        wanted = set(ids)
        new = rows_of(connection, old.engagement.id, section, wanted)
        unchanged = [row for row in old.rows(section) if row.id not in wanted]
        unchanged.extend(one for one in new if one.removed_at is None)
        unchanged.sort(key=lambda one: (one.position, one.number))
        parts[section] = tuple(unchanged)
    return replace(old, **parts)
