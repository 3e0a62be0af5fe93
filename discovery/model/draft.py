"""Rows that something suggests: a file, an environment of Airflow, what was captured already; a person accepts them.

Whoever suggests makes drafts, and one function turns those that were accepted into edits.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from discovery.model.edits import Add, Connect, Edit, Fill, Restore
from discovery.model.row import Row, new_id


@dataclass(frozen=True)
class DraftLink:
    """A link of this kind that a suggested row has: to a row that is here, or to one of another draft."""

    kind: str
    to_id: str


@dataclass(frozen=True)
class Draft:
    """One row as it is suggested; nothing of it is stored until somebody accepts it.

    ``values`` are the fields that it says something about, ``name`` is what people call the row, ``source`` where it
    was read and so why it is believed ("airflow.cfg, line 12"). ``here`` is the row that it changes, as it was when the
    draft was made; without one it is a new row, to be added under this ``id``, by which other drafts can name it.
    """

    section: str
    values: Mapping[str, Any]
    name: str = ""
    source: str = ""
    here: Row | None = None
    links: tuple[DraftLink, ...] = ()
    id: str = field(default_factory=new_id)

    @property
    def row_id(self) -> str:
        """The id of the row that it adds or changes."""
        return self.here.id if self.here is not None else self.id

    @property
    def comes(self) -> bool:
        """Whether the row was not here: it is new, or it was removed and comes back."""
        return self.here is None or self.here.removed_at is not None


def edits_of(drafts: Iterable[Draft]) -> tuple[Edit, ...]:
    """What carries accepted drafts out: rows in their order, so that one may name those before it, then their links.

    A row that is here changes only where it still says what it said when the draft was made; else that is a conflict.
    """
    rows: list[Edit] = []
    links: list[Edit] = []
    for draft in drafts:
        rows += _row_edits(draft)
        links += [Connect(draft.row_id, link.to_id, link.kind) for link in draft.links]
    return (*rows, *links)


def _row_edits(draft: Draft) -> list[Edit]:
    here = draft.here
    if here is None:
        return [Add(draft.section, draft.values, id=draft.id)]
    edits: list[Edit] = [Restore(draft.section, here.id)] if draft.comes else []
    if draft.values:
        seen = {name: here.__dict__[name] for name in draft.values}
        edits.append(Fill(draft.section, here.id, draft.values, seen))
    return edits
