"""Writing: one piece of work is one transaction, one revision, and one line of history for each thing it did.

A stale edit is found field by field: the value the person saw is compared with the value that is there. A row's version
alone would let a re-read row overwrite somebody else's work unnoticed.
"""

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from pydantic import ValidationError
from pydantic_core import to_jsonable_python

from discovery.model.column import columns
from discovery.model.engagement import Engagement
from discovery.model.errors import Clash, Conflict, NotFound, Refused
from discovery.model.links import BY_KIND, allowed
from discovery.model.record import BY_SECTION, ROWS
from discovery.model.row import Row, new_id, now
from discovery.model.tables import TABLES
from discovery.store.edits import ANY, Add, Connect, Disconnect, Edit, Move, Remove, Restore, Set
from discovery.store.read import CHANGE, rows

_OWN = {"id", "engagement_id", "number", "version", "created_at", "created_by", "updated_at", "updated_by"} | {
    "removed_at",
    "revision",
    "archived_at",
}
"""Columns that only the program writes."""

_REFERENCES: Mapping[str, tuple[tuple[str, str, bool], ...]] = {
    section: tuple(
        (model.section, column.name, column.required)
        for model in ROWS
        for column in columns(model)
        if section in column.refers
    )
    for section in BY_SECTION
}
"""For each section the columns of other sections that may hold one of its ids, and whether they must."""


def plain(value: Any) -> Any:
    """A stored value as JSON has it."""
    return to_jsonable_python(value)


def told(error: ValidationError, model: type[Row], row_id: str = "") -> Refused:
    """A validation error as one clear sentence with the place and what is allowed."""
    titles = {column.name: column for column in columns(model)}
    first = error.errors(include_url=False, include_context=True)[0]
    name = str(first["loc"][0]) if first["loc"] else ""
    column = titles.get(name)
    message = first["msg"].removeprefix("Value error, ")
    if first["type"] == "extra_forbidden":
        message = f"{model.section} has no field called {name}"
    permitted = ""
    if column is not None:
        if column.values:
            permitted = " · ".join(column.values)
        elif column.kind in ("number", "whole"):
            permitted = f"a {'whole ' if column.kind == 'whole' else ''}number from {column.low:g} to {column.high:g}"
        elif column.limit:
            permitted = f"1 to {column.limit} characters"
    where = {"section": model.section, "id": row_id, "field": name, "title": column.title if column else ""}
    sentence = message[:1].upper() + message[1:]
    return Refused(sentence if sentence.endswith(".") else sentence + ".", where, permitted)


class Work:
    """One transaction on one engagement. Made by the store, which holds the write lock and commits."""

    def __init__(self, connection: sa.Connection, engagement_id: str, revision: int, who: str) -> None:
        self.connection = connection
        self.engagement_id = engagement_id
        self.revision = revision
        self.who = who
        self.at: datetime = now()
        self.token: str | None = None
        self.undoes: int | None = None
        self.lines: list[dict[str, Any]] = []
        self.rows: dict[str, Row] = {}

    # ---- the edits

    def apply(self, edit: Edit) -> None:
        """Carry out one edit. Raises Refused, NotFound or Conflict; the caller rolls back."""
        steps: dict[type, Callable[[Any], None]] = {
            Add: self._add,
            Set: self._set,
            Remove: lambda one: self.remove(self.row(one.section, one.id)),
            Restore: lambda one: self.restore(one.section, one.id),
            Move: self._move,
            Connect: self._connect,
            Disconnect: lambda one: self.remove(self.row("links", one.id)),
        }
        steps[type(edit)](edit)

    def _add(self, edit: Add) -> None:
        model = self._model(edit.section)
        if own := sorted(_OWN & set(edit.values)):
            raise Refused(f"{own[0]} is written by the program.", {"section": edit.section, "field": own[0]})
        self.insert(model, edit.values, edit.id, self._place(edit.section, edit.after))

    def _set(self, edit: Set) -> None:
        model = self._model(edit.section)
        if edit.field in _OWN or edit.field not in model.model_fields:
            known = ", ".join(column.name for column in columns(model))
            raise Refused(f"There is no field {edit.field} to set.", {"section": edit.section}, known)
        row = self.row(edit.section, edit.id)
        self.update(row, {edit.field: edit.value}, {edit.field: edit.seen})

    def _move(self, edit: Move) -> None:
        row = self.row(edit.section, edit.id)
        self.update(row, {"position": self._place(edit.section, edit.after, moving=row)})

    def _connect(self, edit: Connect) -> None:
        if edit.kind not in BY_KIND:
            raise Refused(f"There is no link called {edit.kind}.", {"section": "links"}, " · ".join(BY_KIND))
        first, second = self._anywhere(edit.from_id), self._anywhere(edit.to_id)
        if not allowed(edit.kind, first.section, second.section):
            meaning = BY_KIND[edit.kind]
            raise Refused(
                f"{first.code} cannot be linked to {second.code} as “{meaning.title}”.",
                {"section": "links"},
                f"from {', '.join(meaning.origins)} to {', '.join(meaning.targets)}",
            )
        table = TABLES["links"]
        same = (table.c.from_id == edit.from_id, table.c.to_id == edit.to_id, table.c.kind == edit.kind)
        if rows(self.connection, "links", *same, table.c.removed_at.is_(None)):
            return
        values = {"from_id": edit.from_id, "to_id": edit.to_id, "kind": edit.kind, "page": edit.page}
        self.insert(BY_SECTION["links"], values, edit.id, 0)

    # ---- what every edit comes down to

    def insert(self, model: type[Row], values: Mapping[str, Any], row_id: str | None, position: int) -> Row:
        """A new row with the next number of its section."""
        row_id = row_id or new_id()
        known = self.connection.execute(sa.select(TABLES[model.section].c.id).where(TABLES[model.section].c.id == row_id))
        if known.first():
            raise Refused("A row with this id is there already.", {"section": model.section, "id": row_id})
        table = TABLES[model.section]
        highest = self.connection.scalar(
            sa.select(sa.func.max(table.c.number)).where(table.c.engagement_id == self.engagement_id)
        )
        own = {
            "id": row_id,
            "engagement_id": self.engagement_id,
            "number": (highest or 0) + 1,
            "position": position or self._end(model.section),
            "version": 1,
            "created_at": self.at,
            "created_by": self.who,
            "updated_at": self.at,
            "updated_by": self.who,
        }
        row = self._valid(model, {**values, **own}, row_id)
        self._references(row, [column.name for column in columns(model)])
        self.connection.execute(sa.insert(table), [dict(row.__dict__)])
        self.rows[row.id] = row
        self._log("add", row, new=self._content(row))
        return row

    def update(self, row: Row, values: Mapping[str, Any], seen: Mapping[str, Any] | None = None) -> Row:
        """New values for some fields of a row; refused as a conflict where a field is no longer as it was seen."""
        valid = self._valid(type(row), {**row.__dict__, **values}, row.id)
        changed = {name: valid.__dict__[name] for name in values if valid.__dict__[name] != row.__dict__[name]}
        if not changed:
            return row
        self._unseen(row, changed, seen or {})
        self._references(valid, list(changed))
        stamp = {"version": row.version + 1, "updated_at": self.at, "updated_by": self.who}
        table = TABLES[row.section]
        self.connection.execute(sa.update(table).where(table.c.id == row.id).values({**changed, **stamp}))
        for name, value in changed.items():
            self._log("set", row, name, plain(row.__dict__[name]), plain(value))
        valid.__dict__.update(stamp)
        self.rows[row.id] = valid
        return valid

    def remove(self, row: Row) -> None:
        """Soft delete, with links and dependent rows; fields elsewhere that named it are emptied."""
        if row.section == Engagement.section:
            raise Refused("An engagement is archived, not removed.", {"engagement": row.label})
        for other, name, required in _REFERENCES[row.section]:
            table = TABLES[other]
            mine = (table.c.engagement_id == self.engagement_id, table.c.removed_at.is_(None))
            for holder in rows(self.connection, other, *mine, table.c[name] == row.id):
                if required:
                    self.remove(holder)
                else:
                    self.update(holder, {name: None})
        if row.section != "links":
            table = TABLES["links"]
            ends = sa.or_(table.c.from_id == row.id, table.c.to_id == row.id)
            for link in rows(self.connection, "links", ends, table.c.removed_at.is_(None)):
                self.remove(link)
        self._mark(row, self.at)
        self._log("remove", row, old=self._content(row))

    def restore(self, section: str, row_id: str) -> None:
        """A removed row comes back as it was."""
        row = self.row(section, row_id, removed=True)
        self._references(row, [column.name for column in columns(type(row))])
        self._mark(row, None)
        self._log("restore", row, new=self._content(row))

    # ---- finding and checking

    def row(self, section: str, row_id: str, removed: bool = False) -> Row:
        """A row of this engagement by id, as it is now. Raises NotFound."""
        self._model(section)
        table = TABLES[section]
        mine = (table.c.id == row_id, table.c.engagement_id == self.engagement_id)
        found = rows(self.connection, section, *mine)
        if not found or (found[0].removed_at is not None) != removed:
            what = "This row was removed meanwhile." if found and not removed else "There is no such row."
            raise NotFound(what, {"section": section, "id": row_id}, code="removed" if found else "not_found")
        return found[0]

    def _anywhere(self, row_id: str) -> Row:
        for section, table in TABLES.items():
            mine = (table.c.id == row_id, table.c.engagement_id == self.engagement_id, table.c.removed_at.is_(None))
            if section != "links" and (found := rows(self.connection, section, *mine)):
                return found[0]
        raise NotFound("There is no such row to link.", {"id": row_id})

    def _references(self, row: Row, names: list[str]) -> None:
        """Refuse an id that names no row of the sections it may come from."""
        for column in columns(type(row)):
            value = row.__dict__.get(column.name)
            if column.name not in names or not column.refers or value is None:
                continue
            for section in column.refers:
                table = TABLES[section]
                there = sa.select(table.c.id).where(
                    table.c.id == value, table.c.engagement_id == self.engagement_id, table.c.removed_at.is_(None)
                )
                if self.connection.execute(there).first():
                    break
            else:
                where = {"section": row.section, "id": row.id, "field": column.name, "title": column.title}
                raise Refused(f"{column.title} names a row that is not there.", where, ", ".join(column.refers))

    def _unseen(self, row: Row, changed: Mapping[str, Any], seen: Mapping[str, Any]) -> None:
        clashes = [
            Clash(row.section, row.id, name, plain(value), plain(row.__dict__[name]), row.updated_by)
            for name, value in changed.items()
            if seen.get(name, ANY) is not ANY and plain(seen[name]) != plain(row.__dict__[name])
        ]
        if clashes:
            raise Conflict(
                f"{row.code} was changed by {row.updated_by} while you were editing it.",
                {"section": row.section, "id": row.id, "field": clashes[0].field},
                clashes=tuple(clashes),
            )

    def _valid(self, model: type[Row], values: Mapping[str, Any], row_id: str) -> Row:
        try:
            return model.model_validate(values)
        except ValidationError as error:
            raise told(error, model, row_id) from None

    def _model(self, section: str) -> type[Row]:
        if section not in BY_SECTION:
            raise Refused(f"There is no section called {section}.", {"section": section}, ", ".join(BY_SECTION))
        return BY_SECTION[section]

    # ---- order and history

    def _end(self, section: str) -> int:
        table = TABLES[section]
        last = self.connection.scalar(
            sa.select(sa.func.max(table.c.position)).where(table.c.engagement_id == self.engagement_id)
        )
        return (last or 0) + GAP

    def _place(self, section: str, after: str | None, moving: Row | None = None) -> int:
        """A position after a row; the section is spread out again when there is no room left."""
        if after is None and moving is None:
            return self._end(section)
        table = TABLES[section]
        mine = (table.c.engagement_id == self.engagement_id, table.c.removed_at.is_(None))
        others = [row for row in rows(self.connection, section, *mine) if moving is None or row.id != moving.id]
        index = next((at + 1 for at, row in enumerate(others) if row.id == after), 0)
        low = others[index - 1].position if index else 0
        high = others[index].position if index < len(others) else low + 2 * GAP
        if high - low < 2:
            for at, row in enumerate(others):
                self.update(row, {"position": (at + 1) * GAP})
            low, high = index * GAP, (index + 1) * GAP
        return (low + high) // 2

    def _mark(self, row: Row, at: datetime | None) -> None:
        table = TABLES[row.section]
        stamp = {"removed_at": at, "version": row.version + 1, "updated_at": self.at, "updated_by": self.who}
        self.connection.execute(sa.update(table).where(table.c.id == row.id).values(stamp))

    def _content(self, row: Row) -> dict[str, Any]:
        return {name: plain(value) for name, value in row.__dict__.items() if value not in (None, (), {})}

    def _log(self, kind: str, row: Row, field: str = "", old: Any = None, new: Any = None) -> None:
        self.lines.append(
            {
                "id": new_id(),
                "engagement_id": self.engagement_id,
                "revision": self.revision,
                "place": len(self.lines),
                "kind": kind,
                "section": row.section,
                "row_id": row.id,
                "row_code": row.code,
                "field": field,
                "old": json.dumps(old, ensure_ascii=False),
                "new": json.dumps(new, ensure_ascii=False),
                "who": self.who,
                "at": self.at,
                "token": self.token,
                "undoes": self.undoes,
                "session_id": None,
            }
        )

    def log_new(self, row: Row) -> None:
        """Note that a row arrived with a whole engagement."""
        self._log("add", row, new=self._content(row))

    def finish(self) -> None:
        """Write the history of this work."""
        if self.lines:
            self.connection.execute(sa.insert(CHANGE), self.lines)


GAP = 1024
"""Room between two neighbours, so that a row can move between them without touching the others."""
