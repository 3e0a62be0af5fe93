"""What taking a file into an engagement would do: shown first, then carried out as one change, or not at all.

Rows are matched by id, then by code. What is here and not in the file stays: a file never deletes.
"""

import uuid
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from graphlib import TopologicalSorter
from typing import Any

from discovery.comparison import Changed, matched
from discovery.model.agreement import Requirement, moved
from discovery.model.column import columns
from discovery.model.exchange import as_plain
from discovery.model.record import BY_SECTION, ROWS, Record
from discovery.model.row import Row, id_for
from discovery.store.edits import Add, Connect, Edit, Fill, Restore

Earlier = Callable[[str, Iterable[str]], Iterable[Row]]
"""Gives the rows of a section with these ids, removed ones too."""


@dataclass(frozen=True)
class Rejected:
    """One value that was not taken, and why."""

    file: str
    row: str
    column: str
    value: str
    reason: str


@dataclass(frozen=True)
class Proposal:
    """What would be added and changed, what is the same, what is only here; ``edits`` carry it out."""

    source: str
    added: tuple[str, ...]
    changed: tuple[Changed, ...]
    unchanged: tuple[str, ...]
    missing: tuple[str, ...]
    rejected: tuple[Rejected, ...]
    edits: tuple[Edit, ...]

    def as_json(self) -> dict[str, Any]:
        """The shape that scripts read."""
        return {
            "source": self.source,
            "added": list(self.added),
            "changed": [vars(one) for one in self.changed],
            "unchanged": list(self.unchanged),
            "missing": list(self.missing),
            "rejected": [vars(one) for one in self.rejected],
        }


def _order() -> tuple[type[Row], ...]:
    """The kinds of rows so that whatever a row refers to comes before it."""
    needs = {model.section: {name for column in columns(model) for name in column.refers} for model in ROWS}
    return tuple(BY_SECTION[section] for section in TopologicalSorter(needs).static_order() if section != "links")


class _Merge:
    """Matches the rows of a file with those of an engagement and collects what is to be done."""

    def __init__(self, here: Record, file: Record, earlier: Earlier) -> None:
        self.here, self.file, self.earlier = here, file, earlier
        self.same_engagement = here.engagement.id == file.engagement.id
        self.ids: dict[str, str] = {file.engagement.id: here.engagement.id}
        self.pairs: dict[str, list[tuple[Row | None, Row | None]]] = {}
        self.added: list[str] = []
        self.changed: list[Changed] = []
        self.unchanged: list[str] = []
        self.missing: list[str] = []
        self.edits: list[Edit] = []
        self.codes: dict[str, str] = {row.id: row.code for row in (here.engagement, *here)}

    def own_id(self, row: Row) -> str:
        """The id a row of the file has here; always the same, so that a file taken twice adds nothing."""
        if row.one_for:
            return id_for(type(row), self.here.engagement.id, row.__dict__[row.one_for])
        if self.same_engagement:
            return row.id
        return str(uuid.uuid5(uuid.NAMESPACE_OID, f"{self.here.engagement.id} {row.id}"))

    def run(self) -> None:
        """Match everything, then collect additions, changes and links."""
        for model in _order():
            rows = self.file.rows(model.section)
            own = [row.model_copy(update={"id": self.own_id(row)}) for row in rows]
            known = {row.id for row in self.here.rows(model.section)}
            taken = [given if given.id in known else made for given, made in zip(rows, own, strict=True)]
            self.pairs[model.section] = matched(self.here.rows(model.section), taken)
            places = {row.id: given.id for row, given in zip(taken, rows, strict=True)}
            for ours, row in self.pairs[model.section]:
                if row is not None:
                    self.ids[places[row.id]] = ours.id if ours else row.id
                    self.codes.setdefault(self.ids[places[row.id]], row.code)
        if self.same_engagement:
            self._compare(self.here.engagement, self.file.engagement)
        for model in _order():
            self._section(model)
        self._links()

    def _section(self, model: type[Row]) -> None:
        new = [row for ours, row in self.pairs[model.section] if row is not None and ours is None]
        gone = {row.id: row for row in self.earlier(model.section, [row.id for row in new])}
        for ours, row in self.pairs[model.section]:
            if row is None:
                if ours is not None:
                    self.missing.append(ours.code)
            elif ours is not None:
                self._compare(ours, row)
            elif row.id in gone:
                self.edits.append(Restore(model.section, row.id))
                self.added.append(row.code)
                self._compare(gone[row.id], row, quiet=True)
            else:
                values = {name: value for name, value in self._values(row).items() if value not in (None, (), {})}
                self.edits.append(Add(model.section, self._all(model, values), id=row.id))
                self.added.append(row.code)

    def _all(self, model: type[Row], values: Mapping[str, Any]) -> dict[str, Any]:
        """Every column, so that a field that the file leaves empty does not get the value a new row starts with."""
        kinds: dict[str, Any] = {"choices": (), "tags": (), "map": {}}
        empty = {column.name: kinds.get(column.kind) for column in columns(model) if not column.required}
        return {**empty, **values}

    def _values(self, row: Row) -> dict[str, Any]:
        """A row's fields as they would be here, references by the ids they have here."""
        found = {}
        for column in columns(type(row)):
            value = row.__dict__[column.name]
            if column.private:
                continue
            found[column.name] = self.ids[value] if column.refers and value is not None else value
        if isinstance(row, Requirement):
            found["as_derived"] = moved(row.as_derived, self.ids)
        return found

    def _compare(self, ours: Row, row: Row, quiet: bool = False) -> None:
        values = {name: value for name, value in self._values(row).items() if value != ours.__dict__[name]}
        if values:
            self.edits.append(Fill(ours.section, ours.id, values))
        if quiet:
            return
        if not values:
            self.unchanged.append(ours.code)
        refers = {column.name for column in columns(type(row)) if column.refers}
        for name, value in values.items():
            old = ours.__dict__[name]
            shown = (self._code(old), self._code(value)) if name in refers else (as_plain(old), as_plain(value))
            self.changed.append(Changed(ours.code, name, *shown))

    def _code(self, row_id: str | None) -> str | None:
        return self.codes[row_id] if row_id is not None else None

    def _links(self) -> None:
        here = {(link.from_id, link.to_id, link.kind): link for link in self.here.links}
        for link in self.file.links:
            triple = (self.ids[link.from_id], self.ids[link.to_id], link.kind)
            ours = here.pop(triple, None)
            if ours is None:
                self.edits.append(Connect(triple[0], triple[1], link.kind, page=link.page))
                codes = [self.codes[end] for end in triple[:2]]
                self.changed.append(Changed(codes[0], link.kind, None, codes[1]))
            else:
                self._compare(ours, link.model_copy(update={"from_id": triple[0], "to_id": triple[1]}))
        self.missing += [link.code for link in here.values()]


def propose(here: Record, file: Record, earlier: Earlier, source: str = "json") -> Proposal:
    """What taking ``file`` into the engagement ``here`` would do.

    The engagement's own fields (its title, its scope) are changed only by a file of this very engagement.
    """
    merge = _Merge(here, file, earlier)
    merge.run()
    return Proposal(
        source=source,
        added=tuple(merge.added),
        changed=tuple(merge.changed),
        unchanged=tuple(merge.unchanged),
        missing=tuple(merge.missing),
        rejected=(),
        edits=tuple(merge.edits),
    )
