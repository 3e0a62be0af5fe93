"""Numbers that are never given twice, and positions with room between them, so that a move touches one row only."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Callable, Mapping

import sqlalchemy as sa

from discovery.model.errors import NotFound, Refused
from discovery.model.record import BY_SECTION
from discovery.model.row import HIGHEST_COUNT, HIGHEST_NUMBER, Row
from discovery.model.tables import TABLES

GAP = 1024
"""Room between two neighbours."""

_APART, _ROOM = 2, 64
"""Where rows stand too close, some are set apart: at least so far, and with room for so many more between them."""

_BETWEEN = 16
"""How far apart the rows of a run stand at least, so that others find a place between them later."""

_WHOSE: sa.BindParameter[str] = sa.bindparam("engagement_id")
_END = {
    section: sa.select(sa.func.max(table.c.position)).where(
        table.c.engagement_id == _WHOSE, table.c.removed_at.is_(None)
    )
    for section, table in TABLES.items()
}
_PLACES = {
    section: sa.select(table.c.position, table.c.number, table.c.id).where(
        table.c.engagement_id == _WHOSE, table.c.removed_at.is_(None)
    )
    for section, table in TABLES.items()
}


class Places:
    """The rows of one section that are present, in their order, each as (position, number, id)."""

    def __init__(self, rows: list[tuple[int, int, str]]) -> None:
        self.rows = sorted(rows)
        self._of = {row_id: (position, number) for position, number, row_id in rows}

    def put(self, row_id: str, position: int, number: int) -> None:
        """A row has this position now."""
        self.take(row_id)
        insort(self.rows, (position, number, row_id))
        self._of[row_id] = position, number

    def take(self, row_id: str) -> None:
        """A row is present no longer."""
        if (at := self._of.pop(row_id, None)) is not None:
            del self.rows[bisect_left(self.rows, (*at, row_id))]

    def mark(self, row_id: str) -> tuple[int, int] | None:
        """Position and number of a row that is present."""
        return self._of.get(row_id)

    def behind(self, mark: tuple[int, int]) -> int:
        """The place right behind all rows up to this position and number."""
        return bisect_right(self.rows, (*mark, "\uffff"))

    def gap(self, place: int) -> tuple[int, int | None]:
        """The positions around a place; none above at the end."""
        low = self.rows[place - 1][0] if place else 0
        return low, self.rows[place][0] if place < len(self.rows) else None

    def crowd(self, place: int, run: int) -> dict[str, int]:
        """New positions for as few rows around a place as make room there for a run of so many rows, and more."""
        width = 1
        while True:
            first, last = max(0, place - width), min(len(self.rows), place + width)
            more = run + _ROOM
            count = last - first + more + 1
            low = self.rows[first - 1][0] if first else 0
            high = self.rows[last][0] if last < len(self.rows) else min(low + count * GAP, HIGHEST_COUNT)
            step = (high - low) // count
            if step >= (_APART if run == 1 else _BETWEEN) or (first == 0 and last == len(self.rows)):
                break
            width *= 2
        ids = [row_id for _, _, row_id in self.rows[first:last]]
        behind = place - first
        return {row_id: low + step * (at + (more if at > behind else 0)) for at, row_id in enumerate(ids, 1)}


class Order:
    """The next number and the free positions of each section, for one piece of work.

    ``given`` are the highest numbers given before, by section; ``read`` gives a connection that sees all work so far.
    """

    def __init__(self, read: Callable[[], sa.Connection], engagement_id: str, given: Mapping[str, int]) -> None:
        self._read = read
        self.engagement_id = engagement_id
        self.given = dict(given)
        self._ends: dict[str, int] = {}
        self._places: dict[str, Places] = {}

    def number(self, section: str) -> int:
        """The next number; those of removed rows stay theirs. Raises Refused when none is left."""
        last = self.given.get(section, 0)
        if last >= HIGHEST_NUMBER:
            message = f"{BY_SECTION[section].prefix}-{last} was given already, and no number is higher."
            raise Refused(message, {"section": section, "field": "number"}, f"numbers up to {HIGHEST_NUMBER:,}")
        self.given[section] = last + 1
        return last + 1

    def end(self, section: str) -> int:
        """A position after all rows; above the highest one there may be where no room is left."""
        if section not in self._ends:
            last = self._read().scalar(_END[section], {"engagement_id": self.engagement_id})
            self._ends[section] = last or 0
        self._ends[section] += GAP
        return self._ends[section]

    def places(self, section: str) -> Places:
        """Where every row of a section stands, read once and kept up to date from then on."""
        if section not in self._places:
            found = self._read().execute(_PLACES[section], {"engagement_id": self.engagement_id})
            self._places[section] = Places([(row.position, row.number, row.id) for row in found])
        return self._places[section]

    def mark(self, section: str, row_id: str) -> tuple[int, int]:
        """Position and number of a row, also of one that was removed meanwhile. Raises NotFound when it never was."""
        if (known := self.places(section).mark(row_id)) is not None:
            return known
        table = TABLES[section]
        where = (table.c.engagement_id == self.engagement_id, table.c.id == row_id)
        removed = self._read().execute(sa.select(table.c.position, table.c.number).where(*where)).first()
        if removed is None:
            raise NotFound("There is no such row to put it after.", {"section": section, "id": row_id})
        return removed.position, removed.number

    def forget(self, section: str) -> None:
        """Many positions were changed: look for the end again."""
        self._ends.pop(section, None)

    def stands(self, row: Row) -> None:
        """A row came, came back, or has another position."""
        if row.section in self._ends and row.position > self._ends[row.section]:
            self._ends[row.section] = row.position
        if row.section in self._places:
            self._places[row.section].put(row.id, row.position, row.number)

    def went(self, row: Row) -> None:
        """A row was removed."""
        self._ends.pop(row.section, None)
        if row.section in self._places:
            self._places[row.section].take(row.id)


def between(low: int, high: int | None, run: int, upwards: bool) -> int | None:
    """A position between two others for the first of a run of rows, or None when those stand too close.

    The others of the run will stand behind it where it goes ``upwards``, else before it.
    """
    top = low + (run + 1) * GAP if high is None else high
    step = (top - low) // (run + 1)
    if step < (1 if run == 1 else _BETWEEN) or top > HIGHEST_COUNT:
        return None
    return low + step if upwards else top - step
