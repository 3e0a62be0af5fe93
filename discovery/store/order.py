"""Numbers that are never given twice, and positions with room between them, so that a move touches one row only."""

from collections.abc import Mapping

import sqlalchemy as sa

from discovery.model.errors import NotFound
from discovery.model.tables import TABLES

GAP = 1024
"""Room between two neighbours."""

_WHOSE: sa.BindParameter[str] = sa.bindparam("engagement_id")
_END = {
    section: sa.select(sa.func.max(table.c.position)).where(
        table.c.engagement_id == _WHOSE, table.c.removed_at.is_(None)
    )
    for section, table in TABLES.items()
}


class Order:
    """The next number and the free positions of each section, for one piece of work.

    ``given`` are the highest numbers given before, by section.
    """

    def __init__(self, connection: sa.Connection, engagement_id: str, given: Mapping[str, int]) -> None:
        self.connection = connection
        self.engagement_id = engagement_id
        self.given = dict(given)
        self._ends: dict[str, int] = {}

    def number(self, section: str) -> int:
        """The next number; those of removed rows stay theirs."""
        self.given[section] = self.given.get(section, 0) + 1
        return self.given[section]

    def end(self, section: str) -> int:
        """A position after all rows."""
        if section not in self._ends:
            last = self.connection.scalar(_END[section], {"engagement_id": self.engagement_id})
            self._ends[section] = last or 0
        self._ends[section] += GAP
        return self._ends[section]

    def forget(self, section: str) -> None:
        """Positions were changed or rows came back: look again."""
        self._ends.pop(section, None)

    def neighbours(self, section: str, after: str | None, moving: str | None) -> tuple[list[str], list[int], int]:
        """The ids and positions of the rows present but the moving one, and the place among them after a row.

        ``after`` may have been removed meanwhile: then it is the place where it was. Raises NotFound when it never was.
        """
        table = TABLES[section]
        query = sa.select(table.c.id, table.c.position, table.c.number).where(
            table.c.engagement_id == self.engagement_id, table.c.removed_at.is_(None)
        )
        found = [
            row for row in self.connection.execute(query.order_by(table.c.position, table.c.number)) if row.id != moving
        ]
        place = 0
        if after is not None:
            where = (table.c.engagement_id == self.engagement_id, table.c.id == after)
            mark = self.connection.execute(sa.select(table.c.position, table.c.number).where(*where)).first()
            if mark is None:
                raise NotFound("There is no such row to put it after.", {"section": section, "id": after})
            place = sum((row.position, row.number) <= (mark.position, mark.number) for row in found)
        return [row.id for row in found], [row.position for row in found], place


def between(positions: list[int], place: int) -> int | None:
    """A position for a row at this place, or None when its neighbours stand too close."""
    low = positions[place - 1] if place else 0
    high = positions[place] if place < len(positions) else low + 2 * GAP
    return (low + high) // 2 if high - low >= 2 else None
