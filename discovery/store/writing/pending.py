"""Rows on their way into the database: gathered while one piece of work goes on, and written many at a time.

One statement for each row costs several times as much as the row itself, and all that time nobody else can save.
"""

from typing import Any

import sqlalchemy as sa

from discovery.model.tables import TABLES

_INSERT = {section: sa.insert(table) for section, table in TABLES.items()}
_UPDATE = {section: sa.update(table).where(table.c.id == sa.bindparam("key")) for section, table in TABLES.items()}


class Pending:
    """New rows and new values of rows, until they are written; a row that is new and changed again is written once."""

    def __init__(self) -> None:
        self._new: dict[str, dict[str, dict[str, Any]]] = {}
        self._changed: dict[str, dict[str, dict[str, Any]]] = {}

    def insert(self, section: str, values: dict[str, Any]) -> None:
        """A whole row, by its columns."""
        self._new.setdefault(section, {})[values["id"]] = values

    def update(self, section: str, row_id: str, values: dict[str, Any]) -> None:
        """New values of some columns."""
        if (new := self._new.get(section, {}).get(row_id)) is not None:
            new.update(values)
        else:
            self._changed.setdefault(section, {}).setdefault(row_id, {}).update(values)

    def write(self, connection: sa.Connection) -> None:
        """Write what was gathered, and begin anew."""
        for section, rows in self._new.items():
            connection.execute(_INSERT[section], list(rows.values()))
        for section, changed in self._changed.items():
            alike: dict[tuple[str, ...], list[dict[str, Any]]] = {}
            for row_id, values in changed.items():
                alike.setdefault(tuple(sorted(values)), []).append({"key": row_id, **values})
            for several in alike.values():
                connection.execute(_UPDATE[section], several)
        self._new, self._changed = {}, {}
