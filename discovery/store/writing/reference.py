"""Rows that point at rows: every id names a row that is there, and every link leads where its kind may lead."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

import sqlalchemy as sa

from discovery.model.column import columns
from discovery.model.errors import NotFound, Refused
from discovery.model.links import BY_KIND
from discovery.model.record import BY_SECTION, ROWS
from discovery.model.references import NO_END, LinkEnd, refuse_dangling, refuse_wrong_link
from discovery.model.row import Row
from discovery.model.success import Response, misfit
from discovery.model.tables import TABLES

HOLDERS: Mapping[str, tuple[tuple[str, str, bool], ...]] = {
    section: tuple(
        (model.section, column.name, column.required)
        for model in ROWS
        for column in columns(model)
        if section in column.refers
    )
    for section in BY_SECTION
}
"""For each section the columns of other sections that may hold one of its ids, and whether they must."""

_WANTED: sa.BindParameter[str] = sa.bindparam("row_id")
_WHOSE: sa.BindParameter[str] = sa.bindparam("engagement_id")

_PRESENT = {
    section: sa.select(sa.literal_column(f"'{section}'").label("section"), table.c.number).where(
        table.c.id == _WANTED, table.c.engagement_id == _WHOSE, table.c.removed_at.is_(None)
    )
    for section, table in TABLES.items()
}
_ANYWHERE = sa.union_all(*(query for section, query in _PRESENT.items() if section != "links"))
_TAKEN = sa.union_all(*(sa.select(table.c.id).where(table.c.id == _WANTED) for table in TABLES.values()))
_LINKS = TABLES["links"]
_MEASURE = TABLES["measures"]
_KIND = sa.select(_MEASURE.c.kind).where(_MEASURE.c.id == sa.bindparam("measure"))
_MOST_NAMED = 500
"""How many ids one statement names."""

_SAME_LINK = sa.select(_LINKS.c.id, _LINKS.c.number).where(
    _LINKS.c.engagement_id == _WHOSE,
    _LINKS.c.from_id == sa.bindparam("from_id"),
    _LINKS.c.to_id == sa.bindparam("to_id"),
    _LINKS.c.kind == sa.bindparam("kind"),
    _LINKS.c.removed_at.is_(None),
)


def batched(ids: Iterable[str]) -> Iterator[tuple[str, ...]]:
    """Ids in parts that a statement can name."""
    left = iter(ids)
    while some := tuple(islice(left, _MOST_NAMED)):
        yield some


def known_ids(connection: sa.Connection, ids: Iterable[str]) -> set[str]:
    """Those ids that some row of some section has, a removed one too; handed over as one value, however many."""
    if connection.dialect.name == "postgresql":
        from sqlalchemy.dialects.postgresql import ARRAY  # loads every driver's part of the dialect

        among: sa.ColumnElement[Any] = sa.any_(sa.bindparam("ids", type_=ARRAY(sa.String)))
        tables = (sa.select(table.c.id).where(table.c.id == among) for table in TABLES.values())
        return set(connection.scalars(sa.union_all(*tables), {"ids": list(ids)}))
    listed = sa.select(sa.func.json_each(sa.bindparam("ids")).table_valued("value").c.value)
    tables = (sa.select(table.c.id).where(table.c.id.in_(listed)) for table in TABLES.values())
    return set(connection.scalars(sa.union_all(*tables), {"ids": json.dumps(list(ids))}))


def _end_of(section: str, number: int) -> LinkEnd:
    return LinkEnd(section, f"{BY_SECTION[section].prefix}-{number:03d}")


def _ends_of(link: Row) -> tuple[str, str, str]:
    return link.__dict__["from_id"], link.__dict__["to_id"], link.__dict__["kind"]


class References:
    """The rows of one engagement that may be pointed at, as far as one piece of work has looked.

    ``see`` gives a connection that sees all work so far.
    """

    def __init__(self, see: Callable[[], sa.Connection], engagement_id: str) -> None:
        self._see = see
        self.engagement_id = engagement_id
        self._present: set[tuple[str, str]] = set()
        self._ends: dict[str, LinkEnd] = {}
        self._free: set[str] = set()
        self._links: dict[tuple[str, str, str], str] = {}
        self._linked: set[str] = set()
        self._kinds: dict[str, str] = {}

    def look_ahead(self, new: Iterable[str], ends: Iterable[str], origins: Iterable[str]) -> None:
        """Look up many at once: ids for new rows, ends of new links, and the links that some rows have already."""
        asked, wanted, first = list(new), list(ends), list(origins)
        self._free.update(asked)
        if asked:
            self._free.difference_update(known_ids(self._see(), asked))
        for section, table in TABLES.items():
            for some in batched(wanted if section != "links" else ()):
                where = (
                    table.c.id.in_(some),
                    table.c.engagement_id == self.engagement_id,
                    table.c.removed_at.is_(None),
                )
                for row in self._see().execute(sa.select(table.c.id, table.c.number).where(*where)):
                    self._ends[row.id] = _end_of(section, row.number)
                    self._present.add((section, row.id))
        for some in batched(first):
            there = sa.select(_LINKS.c.from_id, _LINKS.c.to_id, _LINKS.c.kind, _LINKS.c.id).where(
                _LINKS.c.from_id.in_(some), _LINKS.c.engagement_id == self.engagement_id, _LINKS.c.removed_at.is_(None)
            )
            for link in self._see().execute(there):
                self._links[link.from_id, link.to_id, link.kind] = link.id
        self._linked.update(first)

    def taken(self, row_id: str) -> bool:
        """Whether any row of any section has this id, a removed one too."""
        return row_id not in self._free and self._see().execute(_TAKEN, {"row_id": row_id}).first() is not None

    def came(self, row: Row) -> None:
        """A row was added or is back."""
        self._present.add((row.section, row.id))
        self._free.discard(row.id)
        if row.section == "links":
            self._links[_ends_of(row)] = row.id
        else:
            self._ends[row.id] = LinkEnd(row.section, row.code)

    def changed(self, before: Row, row: Row) -> None:
        """A row has other values than before."""
        self._kinds.pop(row.id, None)
        if row.section == "links":
            self._forget_link(before)
            self._links[_ends_of(row)] = row.id

    def went(self, row: Row) -> None:
        """A row was removed."""
        self._present.discard((row.section, row.id))
        self._ends.pop(row.id, None)
        if row.section == "links":
            self._forget_link(row)

    def _forget_link(self, link: Row) -> None:
        if self._links.get(_ends_of(link)) == link.id:
            del self._links[_ends_of(link)]

    def check(self, row: Row, names: Iterable[str] | None = None) -> None:
        """Refuse an id that names no row of the sections it may come from; ``names`` are the columns in question."""
        where = {"section": row.section, "id": row.id}
        refuse_dangling(
            row,
            lambda column, value: any(self._is_there(section, value) for section in column.refers),
            lambda column: {**where, "field": column.name, "title": column.title},
            names,
        )
        if row.section == "links":
            self._check_link(row)

    def check_score(self, row: Row) -> None:
        """Refuse a response whose score is not one that its measure's kind has."""
        if isinstance(row, Response):
            if row.measure not in self._kinds:
                self._kinds[row.measure] = self._see().scalar(_KIND, {"measure": row.measure}) or ""
            message, allowed_ = misfit(self._kinds[row.measure], row.score)
            if message:
                where = {"section": row.section, "id": row.id, "field": "score", "title": "Score"}
                raise Refused(message, where, allowed_)

    def same_link(self, from_id: str, to_id: str, kind: str, but: str = "") -> str | None:
        """The id of a link like this, if there is one other than ``but``."""
        if from_id in self._linked:  # all of its links are known
            known = self._links.get((from_id, to_id, kind))
            return known if known != but else None
        ends = {"engagement_id": self.engagement_id, "from_id": from_id, "to_id": to_id, "kind": kind}
        return next((one.id for one in self._see().execute(_SAME_LINK, ends) if one.id != but), None)

    def _is_there(self, section: str, row_id: str) -> bool:
        if (section, row_id) in self._present:
            return True
        found = self._see().execute(_PRESENT[section], {"row_id": row_id, "engagement_id": self.engagement_id})
        if found.first() is None:
            return False
        self._present.add((section, row_id))
        return True

    def _end(self, row_id: str) -> LinkEnd:
        if row_id in self._ends:
            return self._ends[row_id]
        found = self._see().execute(_ANYWHERE, {"row_id": row_id, "engagement_id": self.engagement_id}).first()
        if found is None:
            raise NotFound(NO_END, {"id": row_id})
        return _end_of(found.section, found.number)

    def _check_link(self, link: Row) -> None:
        from_id, to_id, kind = (link.__dict__[name] for name in ("from_id", "to_id", "kind"))
        first, second = self._end(from_id), self._end(to_id)
        where = {"section": "links", "id": link.id, "field": "kind"}
        refuse_wrong_link(kind, first, second, where)
        if self.same_link(from_id, to_id, kind, but=link.id):
            message = f"{first.code} and {second.code} are linked as “{BY_KIND[kind].title}” already."
            raise Refused(message, where)
