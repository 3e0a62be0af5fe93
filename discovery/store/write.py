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

from discovery.model.column import columns
from discovery.model.engagement import Engagement
from discovery.model.errors import Clash, Conflict, NotFound, Refused
from discovery.model.links import BY_KIND
from discovery.model.record import BY_SECTION
from discovery.model.row import Row, id_for, new_id, now, readable
from discovery.model.tables import TABLES
from discovery.store import lines, read, words
from discovery.store.confirming import confirm
from discovery.store.edits import (
    ANY,
    Add,
    Arrange,
    Confirm,
    Connect,
    Disconnect,
    Edit,
    Fill,
    Move,
    Remove,
    Restore,
    Set,
)
from discovery.store.lines import content, plain, same
from discovery.store.order import GAP, Order, between
from discovery.store.read import CHANGE
from discovery.store.reference import HOLDERS, References, taken
from discovery.store.refusal import told

OWN = frozenset(Engagement.model_fields) - {column.name for column in columns(Engagement)}
"""Columns that only the program writes."""

_OF_SESSIONS = frozenset({"opened_at", "closed_at"})

_INSERT = {section: sa.insert(table) for section, table in TABLES.items()}
_HEAD = TABLES["engagement"]
_OPEN = (
    sa.update(_HEAD)
    .where(_HEAD.c.id == sa.bindparam("key"), _HEAD.c.removed_at.is_(None))
    .values(revision=_HEAD.c.revision + 1, updated_at=sa.bindparam("updated_at"), updated_by=sa.bindparam("updated_by"))
    .returning(_HEAD.c.revision, _HEAD.c.numbers_given, _HEAD.c.open_session)
)
_UPDATE = {section: sa.update(table).where(table.c.id == sa.bindparam("key")) for section, table in TABLES.items()}


class Work:
    """One transaction on one engagement. Made by the store, which holds the write lock and commits.

    The revision is raised at once, which locks the engagement's row: whoever comes next waits for the end of it.
    Raises NotFound when there is no such engagement.
    """

    def __init__(self, connection: sa.Connection, engagement_id: str, who: str, token: str | None = None) -> None:
        self.connection = connection
        self.engagement_id = engagement_id
        self.who = who
        self.token = token
        self.at: datetime = now()
        stamp = {"key": engagement_id, "updated_at": self.at, "updated_by": who}
        opened = connection.execute(_OPEN, stamp).first()
        if opened is None:
            raise NotFound("There is no such engagement.", {"engagement": engagement_id})
        self.revision: int = opened.revision
        self.session: str | None = opened.open_session
        self.undoes: int | None = None
        self.lines: list[dict[str, Any]] = []
        self.removed: set[str] = set()
        self._given = opened.numbers_given
        self._order = Order(connection, engagement_id, self._given)
        self._references = References(connection, engagement_id)

    # ---- the edits

    def apply(self, edit: Edit) -> None:
        """Carry out one edit. Raises Refused, NotFound or Conflict; the caller rolls back."""
        steps: dict[type, Callable[[Any], None]] = {
            Add: self._add,
            Set: self._set,
            Fill: self._fill,
            Remove: lambda one: self.remove(self.row(one.section, one.id)),
            Restore: lambda one: self.restore(one.section, one.id),
            Confirm: lambda one: confirm(self, one),
            Move: self._move,
            Arrange: self._arrange,
            Connect: self._connect,
            Disconnect: lambda one: self.remove(self.row("links", one.id)),
        }
        steps[type(edit)](edit)

    def _add(self, edit: Add) -> None:
        model = self._model(edit.section)
        if model is Engagement:
            raise Refused("An engagement is not a row of another one.", {"section": edit.section})
        if own := sorted((OWN | _OF_SESSIONS) & set(edit.values)):
            raise Refused(f"{own[0]} is written by the program.", {"section": edit.section, "field": own[0]})
        if model.one_for and (value := readable(edit.values.get(model.one_for))):
            self._add_once(model, value, edit)
        else:
            self.insert(model, edit.values, edit.id, self._place(edit.section, edit.after))

    def _add_once(self, model: type[Row], value: str, edit: Add) -> None:
        """A row of which there is one for each value: where it is there already, its fields are filled in.

        Refused as a conflict where one of them holds something else. One that was removed comes back without its past.
        """
        present = read.present(model.section, self.engagement_id)
        there = read.rows(self.connection, model.section, *present, TABLES[model.section].c[model.one_for] == value)
        row_id = id_for(model, self.engagement_id, value)
        gone = None if there else read.row(self.connection, self.engagement_id, model.section, row_id)
        if there:
            self.update(there[0], edit.values, dict.fromkeys(edit.values))
        elif gone is not None:
            self.restore(model.section, row_id)
            empty = {column.name: model.model_fields[column.name].get_default() for column in columns(model)}
            self.update(self.row(model.section, row_id), {**empty, **edit.values})
        else:
            self.insert(model, edit.values, row_id, self._place(edit.section, edit.after))

    def _set(self, edit: Set) -> None:
        self._settable(edit.section, edit.id, edit.field)
        row = self.row(edit.section, edit.id)
        self.update(row, {edit.field: edit.value}, {edit.field: edit.seen})

    def _fill(self, edit: Fill) -> None:
        for name in edit.values:
            self._settable(edit.section, edit.id, name)
        self.update(self.row(edit.section, edit.id), edit.values, edit.seen)

    def _settable(self, section: str, row_id: str, name: str) -> None:
        model = self._model(section)
        known = {column.name: column.kind for column in columns(model)}
        if name == model.one_for:
            where = {"section": section, "id": row_id, "field": name}
            raise Refused("This row stays what it is about.", where, "remove it and add another one")
        field, point, word = name.partition(".")
        single = bool(word) and known.get(field) == "map" and (field != "unanswered" or word in known)
        if not (single if point else name in known):
            where = {"section": section, "id": row_id, "field": name}
            raise Refused(f"There is no field {name} to set.", where, ", ".join(known))

    def _move(self, edit: Move) -> None:
        row = self.row(edit.section, edit.id)
        if edit.after != row.id:
            self.update(row, {"position": self._place(edit.section, edit.after, moving=row)})

    def _arrange(self, edit: Arrange) -> None:
        rows = [self.row(edit.section, row_id) for row_id in dict.fromkeys(edit.ids)]
        if len({row.position for row in rows}) < len(rows):  # rows of one position go by number: spread them out first
            self._spread(edit.section, self._order.neighbours(edit.section, None, None)[0])
            rows = [self.row(edit.section, row.id) for row in rows]
        for row, position in zip(rows, sorted(row.position for row in rows), strict=True):
            self.update(row, {"position": position})

    def _connect(self, edit: Connect) -> None:
        if edit.kind not in BY_KIND:
            raise Refused(f"There is no link called {edit.kind}.", {"section": "links"}, " · ".join(BY_KIND))
        if self._references.same_link(edit.from_id, edit.to_id, edit.kind):
            return
        values = {"from_id": edit.from_id, "to_id": edit.to_id, "kind": edit.kind, "page": edit.page}
        self.insert(BY_SECTION["links"], values, edit.id, self._order.end("links"))

    # ---- what every edit comes down to

    def insert(self, model: type[Row], values: Mapping[str, Any], row_id: str | None, position: int) -> Row:
        """A new row with the next number of its section."""
        if row_id and taken(self.connection, row_id):
            raise Refused("A row with this id is there already.", {"section": model.section, "id": row_id})
        own: dict[str, Any] = {
            "id": row_id or new_id(),
            "engagement_id": self.engagement_id,
            "number": self._order.number(model.section),
            "position": position,
            "version": 1,
            "created_at": self.at,
            "created_by": self.who,
            "updated_at": self.at,
            "updated_by": self.who,
        }
        row = self._valid(model, {**values, **own}, own["id"])
        self._references.check(row)
        self._references.check_score(row)
        self.connection.execute(_INSERT[model.section], dict(row.__dict__))
        self._references.came(row)
        self._log("add", row, new=content(row))
        return row

    def update(self, row: Row, values: Mapping[str, Any], seen: Mapping[str, Any] | None = None) -> Row:
        """New values for some fields of a row; refused as a conflict where a field is no longer as it was seen."""
        valid = self._valid(type(row), {**row.__dict__, **words.whole(row, values)}, row.id)
        names = dict.fromkeys((*map(words.field_of, values), "unanswered"))  # an answer takes its excuse away
        changed = {name: valid.__dict__[name] for name in names if valid.__dict__[name] != row.__dict__[name]}
        if not changed:
            return row
        self._unseen(row, {name: words.at(valid, name) for name in values}, seen or {})
        if "position" in changed:
            self._order.forget(row.section)
        if changed.keys() - {"position"}:
            self._references.check(valid, changed)
        if self.undoes is None and changed.keys() & {"score", "measure"}:  # what was there may always come back
            self._references.check_score(valid)
        stamp = {"version": row.version + 1, "updated_at": self.at, "updated_by": self.who}
        self.connection.execute(_UPDATE[row.section], {"key": row.id, **changed, **stamp})
        for name, value in changed.items():
            self._log("set", row, name, *words.apart(plain(row.__dict__[name]), plain(value)))
        valid.__dict__.update(stamp)
        return valid

    def note(self, row: Row, field: str) -> None:
        """Put down that a field stays as it is: what came to nothing is taken back as nothing, but it is taken back."""
        value = plain(row.__dict__[field])
        stamp = {"version": row.version + 1, "updated_at": self.at, "updated_by": self.who}
        self.connection.execute(_UPDATE[row.section], {"key": row.id, **stamp})
        self._log("set", row, field, value, value)

    def remove(self, row: Row) -> None:
        """Soft delete, with links and dependent rows; fields elsewhere that named it are emptied."""
        if row.section == Engagement.section:
            raise Refused("An engagement is archived, not removed.", {"engagement": row.label})
        if row.id == self.session:
            raise Refused("This session is open; end it first.", {"session": row.code})
        for other, name, required in HOLDERS[row.section]:
            column = TABLES[other].c[name]
            for holder in read.rows(self.connection, other, *read.present(other, self.engagement_id), column == row.id):
                if required:
                    self.remove(holder)
                else:
                    self.update(holder, {name: None})
        if row.section != "links":
            table = TABLES["links"]
            ends = sa.or_(table.c.from_id == row.id, table.c.to_id == row.id)
            for link in read.rows(self.connection, "links", *read.present("links", self.engagement_id), ends):
                self.remove(link)
        self._mark(row, self.at)
        self._references.went(row)
        self.removed.add(row.id)
        self._log("remove", row, old=content(row))

    def restore(self, section: str, row_id: str) -> None:
        """A removed row comes back as it was."""
        row = self.row(section, row_id, removed=True)
        self._references.check(row)
        self._mark(row, None)
        self._order.forget(section)
        self._references.came(row)
        self._log("restore", row, new=content(row))

    # ---- finding and checking

    def row(self, section: str, row_id: str, removed: bool = False) -> Row:
        """A row of this engagement by id, as it is now. Raises NotFound."""
        self._model(section)
        found = read.row(self.connection, self.engagement_id, section, row_id)
        if found is None or (found.removed_at is not None) != removed:
            what = "This row was removed meanwhile." if found and not removed else "There is no such row."
            raise NotFound(what, {"section": section, "id": row_id}, code="removed" if found else "not_found")
        return found

    def _unseen(self, row: Row, wanted: Mapping[str, Any], seen: Mapping[str, Any]) -> None:
        clashes = [
            Clash(row.section, row.id, name, plain(value), plain(words.at(row, name)), self._who_set(row, name))
            for name, value in wanted.items()
            if value != words.at(row, name)
            and seen.get(name, ANY) is not ANY
            and not same(seen[name], words.at(row, name))
        ]
        if clashes:
            by = clashes[0].by if clashes[0].by != self.who else "somebody else"
            raise Conflict(
                f"{row.code} was changed by {by} while you were editing it.",
                {"section": row.section, "id": row.id, "field": clashes[0].field},
                clashes=tuple(clashes),
            )

    def _who_set(self, row: Row, name: str) -> str:
        """Who gave a field, or one word of it, its present value: not always who changed the row last."""
        field = words.field_of(name)
        query = sa.select(CHANGE.c.who, CHANGE.c.old, CHANGE.c.new).where(
            CHANGE.c.engagement_id == self.engagement_id,
            CHANGE.c.row_id == row.id,
            CHANGE.c.field == field,
        )
        for line in self.connection.execute(query.order_by(CHANGE.c.revision.desc())):
            set_then = [one for one, _, _ in words.steps(field, json.loads(line.old), json.loads(line.new))]
            if name == field or name in set_then:
                return str(line.who)
        return row.created_by

    def _valid(self, model: type[Row], values: Mapping[str, Any], row_id: str) -> Row:
        try:
            return model.model_validate(values)
        except ValidationError as error:
            raise told(error, model, row_id) from None

    def _model(self, section: str) -> type[Row]:
        if section not in BY_SECTION:
            raise Refused(f"There is no section called {section}.", {"section": section}, ", ".join(BY_SECTION))
        return BY_SECTION[section]

    def _place(self, section: str, after: str | None, moving: Row | None = None) -> int:
        """A position after a row; the section is spread out again when there is no room left."""
        if after is None and moving is None:
            return self._order.end(section)
        ids, positions, place = self._order.neighbours(section, after, moving.id if moving else None)
        found = between(positions, place)
        if found is not None:
            return found
        self._spread(section, ids)
        return place * GAP + GAP // 2

    def _spread(self, section: str, ids: list[str]) -> None:
        for at, row_id in enumerate(ids, 1):
            self.update(self.row(section, row_id), {"position": at * GAP})

    def _mark(self, row: Row, at: datetime | None) -> None:
        stamp = {"removed_at": at, "version": row.version + 1, "updated_at": self.at, "updated_by": self.who}
        self.connection.execute(_UPDATE[row.section], {"key": row.id, **stamp})

    # ---- history

    def _log(self, kind: str, row: Row, field: str = "", old: Any = None, new: Any = None) -> None:
        stamp = {"revision": self.revision, "place": len(self.lines), "who": self.who, "at": self.at}
        marks = {"token": self.token, "undoes": self.undoes, "session_id": self.session}
        self.lines.append(lines.line(kind, row, field, old, new) | stamp | marks)

    def finish(self) -> None:
        """Write the history of this work, and the numbers it gave."""
        self.connection.execute(lines.INSERT, self.lines)
        if self._order.given != self._given:
            numbers = {"key": self.engagement_id, "numbers_given": self._order.given}
            self.connection.execute(_UPDATE["engagement"], numbers)
