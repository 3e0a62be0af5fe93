"""What is known and what was decided so far while a file is taken into an engagement."""

import uuid
from collections.abc import Iterable, Mapping
from typing import Any

from discovery.engagements.comparison import Changed, Matched, matched
from discovery.importers.before import Memory
from discovery.importers.proposal import Asked, Kept, Proposal, Rejected, Renumbered, Side
from discovery.importers.units import Unit
from discovery.model.agreement import Link, Requirement, moved
from discovery.model.column import columns
from discovery.model.draft import Draft
from discovery.model.past import Past
from discovery.model.plain_values import as_plain
from discovery.model.record import Record
from discovery.model.row import Row, id_for
from discovery.model.success import Measure
from discovery.model.trail import Trail

REMOVED = "removed here"
WAS_REMOVED = "removed"
GONE = "not here any more"
_KINDS: Mapping[str, Any] = {"choices": (), "tags": (), "map": {}}


def named(row: Row) -> tuple[str, ...]:
    """The ids of all rows that a row names."""
    found = [row.__dict__[column.name] for column in columns(type(row)) if column.refers]
    return tuple(one for one in found if one is not None)


def required(row: Row) -> tuple[str, ...]:
    """The ids of the rows that a row cannot be without."""
    return tuple(row.__dict__[column.name] for column in columns(type(row)) if column.refers and column.required)


def names(row: Row, field: str) -> bool:
    """Whether a field of a row names another row."""
    return any(column.name == field and column.refers for column in columns(type(row)))


def filled_in(row: Row) -> dict[str, Any]:
    """The filled-in fields of a row, without private ones."""
    shown = {column.name: row.__dict__[column.name] for column in columns(type(row)) if not column.private}
    return {name: value for name, value in shown.items() if value not in (None, (), {})}


def all_columns(model: type[Row], values: Mapping[str, Any]) -> dict[str, Any]:
    """Values of a new row with every column, so that what the file leaves empty does not get a beginner's value."""
    empty = {column.name: _KINDS.get(column.kind) for column in columns(model) if not column.required}
    return {**empty, **values}


class Ledger:
    """One walk through all rows, as far as it has come.

    ``wanted`` are removed rows that the file needs back for something else; ``needed`` those that the last walk found.
    """

    def __init__(
        self,
        here: Record,
        file: Record,
        past: Past,
        trail: Trail,
        choices: Mapping[str, Side],
        every: Side | None,
        wanted: frozenset[str],
        editable: bool,
    ) -> None:
        self.here, self.file, self.past = here, file, past
        self.choices, self.every = choices, every
        self.same_engagement = here.engagement.id == file.engagement.id
        self.matched: Matched = matched(here, file, self.own_id)
        self.memory = Memory(past, trail, self.matched.kindred or self.matched.copied, editable)
        self.ids = dict(self.matched.ids)
        self.doubtful = {row.id for _, row in self.matched.doubtful}
        self.needed, self.wanted = wanted, set[str]()
        self.present = {*here.by_id}
        self.restored: dict[str, Any] = {}
        self.kinds = {row.id: row.kind for row in here.measures}
        self.numbers = dict(here.engagement.numbers_given)
        self.codes = {row.id: row.code for row in (here.engagement, *here, *past.removed)}
        self.numbered: dict[str, str] = {}
        self.declined: set[str] = set()
        self.drafts: list[Draft] = []
        self.changed: list[Changed] = []
        self.unchanged: list[str] = []
        self.missing: list[str] = []
        self.rejected: list[Rejected] = []
        self.renumbered: list[Renumbered] = []
        self.kept: list[Kept] = []
        self.asked: list[Asked] = []

    def own_id(self, row: Row) -> str:
        """The id a row of the file has here; always the same, so that a file taken twice adds nothing."""
        if row.one_for:
            return id_for(type(row), self.here.engagement.id, row.__dict__[row.one_for])
        if self.same_engagement:
            return row.id
        return str(uuid.uuid5(uuid.NAMESPACE_OID, f"{self.here.engagement.id} {row.id}"))

    def _next_code(self, model: type[Row]) -> str:
        self.numbers[model.section] = self.numbers.get(model.section, 0) + 1
        return f"{model.prefix}-{self.numbers[model.section]:03d}"

    def _came(self, row: Row, code: str) -> None:
        self.present.add(row.id)
        self.codes[row.id] = code
        if isinstance(row, Measure):
            self.kinds[row.id] = row.kind

    def _renumber(self, given: Row, row_id: str) -> None:
        code = self.codes[row_id]
        if code != given.code:
            self.renumbered.append(Renumbered(given.code, code, given.label))

    def _moved(self, row: Row) -> Row:
        """A row of the file as it would be here: its own id and all those it names are those they have here."""
        names = [column.name for column in columns(type(row)) if column.refers]
        names += ["from_id", "to_id"] if row.section == Link.section else []
        given = {name: self.ids[row.__dict__[name]] for name in names if row.__dict__[name] is not None}
        if isinstance(row, Requirement):
            given["as_derived"] = moved(row.as_derived, self.ids) or ""
            given = {name: value for name, value in given.items() if value}
        return row.model_copy(update={**given, "id": self.ids.get(row.id) or self.own_id(row)})

    def _absent(self, ids: Iterable[str]) -> list[str]:
        return [one for one in ids if one not in self.present]

    def _code(self, row_id: str | None) -> str | None:
        return self.codes.get(row_id, row_id) if row_id is not None else None

    def _both(self, unit: Unit, ours: Row, theirs: Row) -> tuple[Any, Any]:
        values = (unit.shown(unit.values(row)) for row in (ours, theirs))
        coded = names(ours, unit.field)
        first, second = (self._code(one) if coded and isinstance(one, str) else as_plain(one) for one in values)
        return first, second

    def _key(self, row: Row, field: str | None) -> str:
        return f"{row.section} {row.id} {field or ''}".strip()

    def _chosen(self, row: Row, field: str | None) -> Side | None:
        return self.choices.get(self._key(row, field), self.every)

    def _ask(self, row: Row, field: str | None, here: Any, file: Any, reason: str) -> None:
        self.asked.append(Asked(self._key(row, field), self.codes[row.id], field, here, file, reason))

    def _wait(self, row: Row, field: str | None, here: Any, file: Any, absent: Iterable[str]) -> None:
        """Something of the file names a row that is not here: it follows what is decided about that one."""
        missing = list(absent)
        self.wanted |= set(missing)
        said = f"names {', '.join(self.codes.get(one, one) for one in missing)}, which is not here"
        self.codes.setdefault(row.id, row.code)
        shown = self._code(file) if field and names(row, field) else file
        if self.every == "here" or self.declined & set(missing):
            self.declined |= set() if field else {row.id}
            self.kept.append(Kept(self.codes[row.id], field, here, shown, said))
        else:
            self.asked.append(Asked(self._key(row, field), self.codes[row.id], field, here, shown, said, True))

    def proposal(self) -> Proposal:
        """What was decided."""
        return Proposal(
            tuple(self.drafts),
            tuple(self.changed),
            tuple(self.unchanged),
            tuple(self.missing),
            tuple(self.rejected),
            tuple(self.renumbered),
            tuple(self.kept),
            tuple(self.asked),
            self.numbered,
        )
