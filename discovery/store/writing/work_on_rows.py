"""What a part of the writing needs of the piece of work that it belongs to: so that it need not know all of that."""

from collections.abc import Iterable, Mapping
from typing import Any, Protocol

import sqlalchemy as sa

from discovery.model.edits import Edit
from discovery.model.row import Row
from discovery.store.writing.order import Order


class WorkOnRows(Protocol):
    """Rows of one engagement, read and changed in one transaction."""

    @property
    def engagement_id(self) -> str:
        """Whose rows they are."""

    @property
    def session(self) -> str | None:
        """The id of the session that is open."""

    @property
    def connection(self) -> sa.Connection:
        """The transaction, with everything written that was done so far."""

    @property
    def order(self) -> Order:
        """Where rows stand."""

    @property
    def run(self) -> tuple[int, bool]:
        """How many rows go to one place, one after the other, and whether each stands behind the one before."""

    def apply(self, edit: Edit) -> None:
        """Carry out one edit."""

    def row(self, section: str, row_id: str) -> Row:
        """A row by id, as it is now. Raises NotFound."""

    def look_ahead(self, wanted: Mapping[str, Iterable[str]]) -> None:
        """Read rows that will be changed, by section, all at once."""

    def update(self, row: Row, values: Mapping[str, Any]) -> Row:
        """New values for some fields of a row."""

    def remove(self, row: Row) -> None:
        """Soft delete."""
