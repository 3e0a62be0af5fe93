"""Writing: one piece of work is one transaction, one revision, and one line of history for each thing it did.

A stale edit is found field by field: the value the person saw is compared with the value that is there. A row's version
alone would let a re-read row overwrite somebody else's work unnoticed.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from time import monotonic
from typing import Any

import sqlalchemy as sa
from pydantic import ValidationError

from discovery.model import mapping_words
from discovery.model.column import columns
from discovery.model.edits import (
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
from discovery.model.engagement import Engagement
from discovery.model.errors import NotFound, Refused
from discovery.model.past import json_value
from discovery.model.record import BY_SECTION
from discovery.model.references import no_section, refuse_unknown_link
from discovery.model.row import HIGHEST_COUNT, Row, id_for, new_id, now, readable
from discovery.model.tables import TABLES
from discovery.store.reading import read
from discovery.store.writing import history_lines, placing
from discovery.store.writing.clashes import Clashes
from discovery.store.writing.confirming import confirm
from discovery.store.writing.history_lines import content
from discovery.store.writing.holders import Holders
from discovery.store.writing.limits import refuse_too_much
from discovery.store.writing.order import Order
from discovery.store.writing.pending import Pending
from discovery.store.writing.reference import References, batched
from discovery.store.writing.refusal import refused

OWN = frozenset(Engagement.model_fields) - {column.name for column in columns(Engagement)}
"""Columns that only the program writes."""

_KINDS = {model: {column.name: column.kind for column in columns(model)} for model in BY_SECTION.values()}

OF_SESSIONS = frozenset({"opened_at", "closed_at"})

_HEAD = TABLES["engagement"]
_OPEN = (
    sa.update(_HEAD)
    .where(_HEAD.c.id == sa.bindparam("key"), _HEAD.c.removed_at.is_(None))
    .values(revision=_HEAD.c.revision + 1, updated_at=sa.bindparam("updated_at"), updated_by=sa.bindparam("updated_by"))
    .returning(_HEAD.c.revision, _HEAD.c.numbers_given, _HEAD.c.open_session)
)
_GIVEN = sa.update(_HEAD).where(_HEAD.c.id == sa.bindparam("key"))


def valid(model: type[Row], values: Mapping[str, Any], row_id: str) -> Row:
    """A row out of values. Raises Refused with the place of what is wrong."""
    try:
        return model.model_validate(values)
    except ValidationError as error:
        raise refused(error, model, row_id) from None


class UnitOfWork:
    """One transaction on one engagement. Made by the store, which holds the write lock and commits.

    The revision is raised at once, which locks the engagement's row: whoever comes next waits for the end of it.
    Raises NotFound when there is no such engagement.
    """

    def __init__(self, connection: sa.Connection, engagement_id: str, who: str, token: str | None = None) -> None:
        self._connection = connection
        self._pending = Pending()
        self._rows: dict[tuple[str, str], Row] = {}
        self.engagement_id = engagement_id
        self.who = who
        self.token = token
        self.at: datetime = now()
        self._begun = monotonic()
        stamp = {"key": engagement_id, "updated_at": self.at, "updated_by": who}
        opened = connection.execute(_OPEN, stamp).first()
        if opened is None:
            raise NotFound("There is no such engagement.", {"engagement": engagement_id})
        self.revision: int = opened.revision
        if self.revision > HIGHEST_COUNT:
            message = (
                "This engagement was changed as often as can be counted: it can be read, and not changed any more."
            )
            raise Refused(message, {"section": Engagement.section, "field": "revision"}, f"{HIGHEST_COUNT:,} changes")
        self.session: str | None = opened.open_session
        self.undoes: int | None = None
        self.lines: list[dict[str, Any]] = []
        self._touched: set[str] = set()
        self._touched_links: set[str] = set()
        self.removed: set[str] = set()
        self.run = (1, True)
        self.ready: dict[tuple[str, str], Row] = {}
        self._given = opened.numbers_given
        self.order = Order(lambda: self.connection, engagement_id, self._given)
        self._references = References(lambda: self.connection, engagement_id)
        self._holders = Holders(lambda: self.connection, engagement_id)
        self._clashes = Clashes(lambda: self.connection, engagement_id, who)

    @property
    def connection(self) -> sa.Connection:
        """The transaction, with everything written that was done so far."""
        self._pending.write(self._connection)
        return self._connection

    # ---- the edits

    def apply(self, edit: Edit, run: tuple[int, bool] = (1, True)) -> None:
        """Carry out one edit. Raises Refused, NotFound or Conflict; the caller rolls back.

        ``run`` is how many rows go to this place, one after the other, and whether each stands behind the one before.
        """
        self.run = run
        steps: dict[type, Callable[[Any], None]] = {
            Add: self._add,
            Set: self._set,
            Fill: self._fill,
            Remove: lambda one: self.remove(self.row(one.section, one.id)),
            Restore: lambda one: self.restore(one.section, one.id),
            Confirm: lambda one: confirm(self, one),
            Move: lambda one: placing.move(self, one),
            Arrange: lambda one: placing.arrange(self, one),
            Connect: self._connect,
            Disconnect: lambda one: self.remove(self.row("links", one.id)),
        }
        steps[type(edit)](edit)

    def _add(self, edit: Add) -> None:
        model = self._model(edit.section)
        if model is Engagement:
            raise Refused("An engagement is not a row of another one.", {"section": edit.section})
        if own := sorted((OWN | OF_SESSIONS) & set(edit.values)):
            raise Refused(f"{own[0]} is written by the program.", {"section": edit.section, "field": own[0]})
        if model.one_for and (value := readable(edit.values.get(model.one_for))):
            self._add_once(model, value, edit)
        else:
            self.insert(model, edit.values, edit.id, placing.place(self, edit))

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
            self.insert(model, edit.values, row_id, placing.place(self, edit))

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
        known = _KINDS[model]
        if name == model.one_for:
            where = {"section": section, "id": row_id, "field": name}
            raise Refused("This row stays what it is about.", where, "remove it and add another one")
        field, point, word = name.partition(".")
        single = bool(word) and known.get(field) == "map" and (field != "unanswered" or word in known)
        if not (single if point else name in known):
            where = {"section": section, "id": row_id, "field": name}
            raise Refused(f"There is no field {name} to set.", where, ", ".join(known))

    def _connect(self, edit: Connect) -> None:
        refuse_unknown_link(edit.kind)
        if self._references.same_link(edit.from_id, edit.to_id, edit.kind):
            return
        values = {"from_id": edit.from_id, "to_id": edit.to_id, "kind": edit.kind, "page": edit.page}
        self.insert(BY_SECTION["links"], values, edit.id, placing.end(self, "links"))

    # ---- many at once

    def look_ahead(self, wanted: Mapping[str, Iterable[str]], going: Iterable[str] = ()) -> None:
        """Read rows that will be changed, by section, all at once; ``going`` are ids of those that go."""
        named = self._holders.look_ahead(going) if going else {}
        for section in BY_SECTION.keys() & (wanted.keys() | named.keys()):
            for some in batched({*wanted.get(section, ()), *named.get(section, ())}):
                for row in read.rows_of(self.connection, self.engagement_id, section, some):
                    self._rows.setdefault((section, row.id), row)

    def look_for(self, new: Iterable[str], ends: Iterable[str], origins: Iterable[str]) -> None:
        """Look up ids for new rows, ends of new links and the links that some rows have, all at once."""
        self._references.look_ahead(new, ends, origins)

    # ---- what every edit comes down to

    def insert(self, model: type[Row], values: Mapping[str, Any], row_id: str | None, position: int) -> Row:
        """A new row with the next number of its section."""
        if row_id and self._references.taken(row_id):
            raise Refused("A row with this id is there already.", {"section": model.section, "id": row_id})
        own: dict[str, Any] = {
            "id": row_id or new_id(),
            "engagement_id": self.engagement_id,
            "number": self.order.number(model.section),
            "position": position,
            "version": 1,
            "created_at": self.at,
            "created_by": self.who,
            "updated_at": self.at,
            "updated_by": self.who,
        }
        ready = self.ready.pop((model.section, own["id"]), None)
        row = read.trusted(model, {**ready.__dict__, **own}) if ready else valid(model, {**values, **own}, own["id"])
        self._references.check(row)
        self._references.check_score(row)
        self._pending.insert(model.section, dict(row.__dict__))
        self._is_there(row)
        self._log("add", row, new=content(row))
        return row

    def update(self, row: Row, values: Mapping[str, Any], seen: Mapping[str, Any] | None = None) -> Row:
        """New values for some fields of a row; refused as a conflict where a field is no longer as it was seen."""
        new = valid(type(row), {**row.__dict__, **mapping_words.merged(row, values)}, row.id)
        names = dict.fromkeys((*map(mapping_words.field_of, values), "unanswered"))  # an answer takes its excuse away
        changed = {name: new.__dict__[name] for name in names if new.__dict__[name] != row.__dict__[name]}
        if not changed:
            return row
        self._clashes.refuse_unseen(row, {name: mapping_words.value_of(new, name) for name in values}, seen or {})
        if changed.keys() - {"position"}:
            self._references.check(new, changed)
        if self.undoes is None and changed.keys() & {"score", "measure"}:  # what was there may always come back
            self._references.check_score(new)
        new.__dict__.update(self._stamped(row, changed))
        self._rows[row.section, row.id] = new
        if "position" in changed:
            self.order.stands(new)
        self._holders.came(new)
        self._references.changed(row, new)
        for name, value in changed.items():
            self._log("set", row, name, *mapping_words.apart(json_value(row.__dict__[name]), json_value(value)))
        return new

    def _stamped(self, row: Row, values: Mapping[str, Any]) -> dict[str, Any]:
        """Write values of a row, and that it was changed; gives all of it."""
        version = min(row.version + 1, HIGHEST_COUNT)
        stamped = {**values, "version": version, "updated_at": self.at, "updated_by": self.who}
        self._pending.update(row.section, row.id, stamped)
        return stamped

    def note(self, row: Row, field: str) -> None:
        """Put down that a field stays as it is: what came to nothing is taken back as nothing, but it is taken back."""
        value = json_value(row.__dict__[field])
        self._rows[row.section, row.id] = read.trusted(type(row), {**row.__dict__, **self._stamped(row, {})})
        self._log("set", row, field, value, value)

    def remove(self, row: Row) -> None:
        """Soft delete, with links and dependent rows; fields elsewhere that named it are emptied."""
        if row.section == Engagement.section:
            raise Refused("An engagement is archived, not removed.", {"engagement": row.label})
        if row.id == self.session:
            raise Refused("This session is open; end it first.", {"session": row.code})
        for section, row_id, name, required in self._holders.of(row):
            holder = self._here(section, row_id)
            if holder is None or holder.removed_at is not None or holder.__dict__[name] != row.id:
                continue
            if required:
                self.remove(holder)
            else:
                self.update(holder, {name: None})
        self._mark(row, self.at)
        self._references.went(row)
        self.order.went(row)
        self.removed.add(row.id)
        self._log("remove", row, old=content(row))

    def restore(self, section: str, row_id: str) -> None:
        """A removed row comes back as it was."""
        row = self.row(section, row_id, removed=True)
        self._references.check(row)
        self._is_there(self._mark(row, None))
        self._log("restore", row, new=content(row))

    # ---- finding and checking

    def row(self, section: str, row_id: str, removed: bool = False) -> Row:
        """A row of this engagement by id, as it is now. Raises NotFound."""
        self._model(section)
        found = self._here(section, row_id)
        if found is None or (found.removed_at is not None) != removed:
            what = "This row was removed meanwhile." if found and not removed else "There is no such row."
            raise NotFound(what, {"section": section, "id": row_id}, code="removed" if found else "not_found")
        return found

    def _here(self, section: str, row_id: str) -> Row | None:
        """A row as it is now, a removed one too; read once."""
        if (section, row_id) not in self._rows:
            found = read.row(self.connection, self.engagement_id, section, row_id)
            if found is None:
                return None
            self._rows[section, row_id] = found
        return self._rows[section, row_id]

    def _is_there(self, row: Row) -> None:
        """A row was added or is back."""
        self._rows[row.section, row.id] = row
        self._references.came(row)
        self._holders.came(row)
        self.order.stands(row)

    def _model(self, section: str) -> type[Row]:
        if section not in BY_SECTION:
            raise no_section(section)
        return BY_SECTION[section]

    def _mark(self, row: Row, at: datetime | None) -> Row:
        marked = read.trusted(type(row), {**row.__dict__, **self._stamped(row, {"removed_at": at})})
        self._rows[row.section, row.id] = marked
        return marked

    # ---- history

    def _log(self, kind: str, row: Row, field: str = "", old: Any = None, new: Any = None) -> None:
        if field != "position":  # rows that only make room are many, and quickly written
            (self._touched_links if row.section == "links" else self._touched).add(row.id)
        refuse_too_much(len(self._touched), len(self._touched_links), len(self.lines), self._begun)
        stamp = {"revision": self.revision, "place": len(self.lines), "who": self.who, "at": self.at}
        marks = {"token": self.token, "undoes": self.undoes, "session_id": self.session}
        self.lines.append(history_lines.line(kind, row, field, old, new) | stamp | marks)

    def finish(self) -> None:
        """Write the history of this work, and the numbers it gave."""
        self.connection.execute(history_lines.INSERT, self.lines)
        if self.order.given != self._given:
            numbers = {"key": self.engagement_id, "numbers_given": self.order.given}
            self.connection.execute(_GIVEN, numbers)
