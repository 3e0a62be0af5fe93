"""Reading: rows out of tables into immutable Records, whole or only what changed.

Rows are not validated again on the way out: nothing gets in without passing its row class and the table's checks.
"""

from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from typing import Any

import sqlalchemy as sa

from discovery.model.engagement import Engagement
from discovery.model.errors import NotFound
from discovery.model.record import BY_SECTION, ROWS, Record
from discovery.model.row import Row
from discovery.model.tables import TABLES, Change

CHANGE: sa.Table = Change.__table__  # type: ignore[attr-defined]

_NAMES: Mapping[str, frozenset[str]] = {section: frozenset(model.model_fields) for section, model in BY_SECTION.items()}


def trusted(model: type[Row], values: dict[str, Any]) -> Row:
    """A row from values that were validated before they were stored; takes the dict over."""
    made = model.__new__(model)
    setter = object.__setattr__
    setter(made, "__dict__", values)
    setter(made, "__pydantic_fields_set__", set(_NAMES[model.section]))
    setter(made, "__pydantic_extra__", None)
    setter(made, "__pydantic_private__", None)
    return made


def rows(connection: sa.Connection, section: str, *conditions: Any) -> list[Row]:
    """The rows of one section that meet the conditions, by position; removed ones too unless a condition says so."""
    table, model = TABLES[section], BY_SECTION[section]
    found = connection.execute(sa.select(table).where(*conditions).order_by(table.c.position, table.c.number))
    names = tuple(found.keys())
    return [trusted(model, dict(zip(names, values, strict=True))) for values in found]


def present(section: str, engagement_id: str) -> tuple[Any, Any]:
    """The conditions for the rows of an engagement that were not removed."""
    table = TABLES[section]
    return table.c.engagement_id == engagement_id, table.c.removed_at.is_(None)


def engagement(connection: sa.Connection, engagement_id: str) -> Engagement:
    """The engagement's own row. Raises NotFound."""
    found = rows(connection, "engagement", TABLES["engagement"].c.id == engagement_id)
    if not found or found[0].removed_at is not None:
        raise NotFound("There is no such engagement.", {"engagement": engagement_id})
    assert isinstance(found[0], Engagement)
    return found[0]


def record(connection: sa.Connection, engagement_id: str) -> Record:
    """Everything of one engagement. Raises NotFound."""
    head = engagement(connection, engagement_id)
    parts: dict[str, Any] = {
        model.section: tuple(rows(connection, model.section, *present(model.section, engagement_id))) for model in ROWS
    }
    return Record(engagement=head, **parts)


def touched(connection: sa.Connection, engagement_id: str, since: int) -> dict[str, set[str]]:
    """The ids of the rows that changed after a revision, by section."""
    found: dict[str, set[str]] = {}
    query = (
        sa.select(CHANGE.c.section, CHANGE.c.row_id)
        .where(CHANGE.c.engagement_id == engagement_id, CHANGE.c.revision > since)
        .distinct()
    )
    for section, row_id in connection.execute(query):
        found.setdefault(section, set()).add(row_id)
    return found


def refreshed(connection: sa.Connection, old: Record, changed: Mapping[str, Iterable[str]]) -> Record:
    """The old Record with the changed rows read anew."""
    parts: dict[str, Any] = {"engagement": engagement(connection, old.engagement.id)}
    for section, ids in changed.items():
        if section == Engagement.section:
            continue
        wanted = set(ids)
        new = {row.id: row for row in rows(connection, section, TABLES[section].c.id.in_(wanted))}
        kept = [row for row in old.rows(section) if row.id not in wanted]
        kept.extend(row for row in new.values() if row.removed_at is None)
        kept.sort(key=lambda row: (row.position, row.number))
        parts[section] = tuple(kept)
    return replace(old, **parts)


def sections_of(record_: Record) -> tuple[str, ...]:
    """The keys of a Record's sections, in order."""
    return tuple(part.name for part in fields(record_)[1:])
