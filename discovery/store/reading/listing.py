"""The list of engagements: counted again only when something was saved."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from discovery.model.engagement import Engagement
from discovery.model.tables import TABLES
from discovery.store.reading import read

_STATE = sa.select(
    sa.func.count(),
    sa.func.sum(TABLES["engagement"].c.revision),
    sa.func.max(TABLES["engagement"].c.updated_at),
    sa.func.max(TABLES["engagement"].c.created_at),
).where(TABLES["engagement"].c.removed_at.is_(None))
"""Four numbers over all engagements that no save, and no arrival of another one, leaves as they were."""


@dataclass(frozen=True)
class Summary:
    """One line of the list of engagements."""

    id: str
    code: str
    title: str
    customer: str | None
    status: str | None
    revision: int
    rows: int
    updated_at: datetime
    archived: bool


class Listing:
    """Every engagement as it was when something was saved last. Safe to use from many threads."""

    def __init__(self) -> None:
        self._listed: tuple[tuple[Any, ...], tuple[Summary, ...]] | None = None

    def all(self, connection: sa.Connection) -> list[Summary]:
        """Every engagement, newest change first."""
        table = TABLES["engagement"]
        state = tuple(connection.execute(_STATE).one())
        listed = self._listed
        if listed is not None and listed[0] == state:
            return list(listed[1])
        counts = read.counts(connection) if state[0] else {}
        query = sa.select(table).where(table.c.removed_at.is_(None))
        rows = connection.execute(query.order_by(table.c.updated_at.desc(), table.c.number)).all()
        made = tuple(_summary(row, counts.get(row.id, 0)) for row in rows)
        self._listed = state, made
        return list(made)


def _summary(row: Any, rows: int) -> Summary:
    return Summary(
        id=row.id,
        code=f"{Engagement.prefix}-{row.number:03d}",
        title=row.title,
        customer=row.customer,
        status=row.status,
        revision=row.revision,
        rows=rows,
        updated_at=row.updated_at,
        archived=row.archived_at is not None,
    )
