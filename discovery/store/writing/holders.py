"""Which rows hold the id of a row: they follow it when it goes.

One row is looked up where it might be named. Where many go at once, everything that is named is read once before.
"""

from collections.abc import Callable, Iterable, Iterator

import sqlalchemy as sa

from discovery.model.column import columns
from discovery.model.record import BY_SECTION
from discovery.model.row import Row
from discovery.model.tables import TABLES
from discovery.store.reading import read
from discovery.store.writing.reference import HOLDERS

_ENDS = ("from_id", "to_id")


class Holders:
    """The rows of one engagement that name others, for one piece of work; ``see`` gives a connection to look with."""

    def __init__(self, see: Callable[[], sa.Connection], engagement_id: str) -> None:
        self._see = see
        self._engagement_id = engagement_id
        self._named: dict[tuple[str, str], dict[str, list[str]]] | None = None

    def look_ahead(self, row_ids: Iterable[str]) -> dict[str, set[str]]:
        """Read once what names what; gives the ids of the rows that name one of these, by section."""
        self._named = {(other, name): self._column(other, name) for other, name in _COLUMNS}
        asked, found = set(row_ids), dict[str, set[str]]()
        for (section, _name), holders in self._named.items():
            ids = [one for row_id in asked & holders.keys() for one in holders[row_id]]
            if ids:
                found.setdefault(section, set()).update(ids)
        return found

    def _column(self, section: str, name: str) -> dict[str, list[str]]:
        table = TABLES[section]
        where = (*read.present(section, self._engagement_id), table.c[name].is_not(None))
        query = sa.select(table.c[name], table.c.id).where(*where).order_by(table.c.position, table.c.number)
        found: dict[str, list[str]] = {}
        for named, holder in self._see().execute(query):
            found.setdefault(named, []).append(holder)
        return found

    def came(self, row: Row) -> None:
        """A row is new, back, or names others than before."""
        if self._named is None:
            return
        for name in _NAMES[row.section]:
            if (named := row.__dict__[name]) is not None:
                holders = self._named[row.section, name].setdefault(named, [])
                if row.id not in holders:
                    holders.append(row.id)

    def of(self, row: Row) -> Iterator[tuple[str, str, str, bool]]:
        """Section and id of each row that names this one, the column, and whether it cannot be without; links last.

        Some may have let go of it meanwhile.
        """
        for other, name, required in (*HOLDERS[row.section], *(("links", end, True) for end in _ENDS)):
            if row.section != "links" or other != "links":
                yield from ((other, one, name, required) for one in self._ids(other, name, row.id))

    def _ids(self, section: str, name: str, row_id: str) -> list[str]:
        if self._named is not None:
            return list(self._named[section, name].get(row_id, ()))
        table = TABLES[section]
        where = (*read.present(section, self._engagement_id), table.c[name] == row_id)
        query = sa.select(table.c.id).where(*where).order_by(table.c.position, table.c.number)
        return list(self._see().scalars(query))


_NAMES = {
    section: (*(column.name for column in columns(model) if column.refers), *(_ENDS if section == "links" else ()))
    for section, model in BY_SECTION.items()
}
_COLUMNS = tuple((section, name) for section, names in _NAMES.items() for name in names)
