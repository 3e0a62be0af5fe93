"""What taking a file into an engagement would do: shown first, then carried out as one change, or not at all.

A file never deletes, and it never takes back what is newer here: what only the file changed is taken, what only was
changed here is kept, and where both changed the same, somebody is asked.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, Literal

from discovery.engagements.comparison import Changed
from discovery.model.agreement import Link
from discovery.model.draft import Draft, edits_of
from discovery.model.edits import Edit
from discovery.model.record import Record

Side = Literal["file", "here"]
"""Whose value counts where both changed the same."""


@dataclass(frozen=True)
class Rejected:
    """One value that was not taken, and why."""

    file: str
    row: str
    column: str
    value: str
    reason: str


@dataclass(frozen=True)
class Kept:
    """What stays as it is here although the file has it otherwise; without ``field`` it is a whole row.

    ``here`` and ``file`` are the two values, or what each says of the row.
    """

    code: str
    field: str | None
    here: Any
    file: Any
    reason: str


@dataclass(frozen=True)
class Asked:
    """What both sides changed, so that somebody has to decide; until then it stays as it is here.

    ``key`` names it in a choice. What ``follows`` another decision is decided with it.
    """

    key: str
    code: str
    field: str | None
    here: Any
    file: Any
    reason: str
    follows: bool = False


@dataclass(frozen=True)
class Renumbered:
    """A row that has another code here than in the file."""

    file: str
    here: str
    name: str


@dataclass(frozen=True)
class Proposal:
    """What would be added and changed, what is the same, what is only here; ``drafts`` are rows that come or change.

    Codes are those that rows have here; ``numbered`` gives those of new rows by id, as they would be given now.
    """

    drafts: tuple[Draft, ...] = ()
    changed: tuple[Changed, ...] = ()
    unchanged: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    rejected: tuple[Rejected, ...] = ()
    renumbered: tuple[Renumbered, ...] = ()
    kept: tuple[Kept, ...] = ()
    asked: tuple[Asked, ...] = ()
    numbered: Mapping[str, str] = field(default_factory=dict)
    source: str = "json"
    """The key of the source that read the file."""

    @cached_property
    def edits(self) -> tuple[Edit, ...]:
        """What carries it out."""
        return edits_of(self.drafts)

    @cached_property
    def named(self) -> Mapping[str, str]:
        """What the rows that come are called, by code, in their order; a link counts as a change of its rows."""
        return {self._code(draft): draft.name for draft in self.drafts if draft.comes and draft.section != Link.section}

    @property
    def added(self) -> tuple[str, ...]:
        """The codes of the rows that come."""
        return tuple(self.named)

    def _code(self, draft: Draft) -> str:
        return draft.here.code if draft.here is not None else self.numbered[draft.id]

    def as_json(self) -> dict[str, Any]:
        """The shape that scripts read."""
        return {
            "source": self.source,
            "added": list(self.added),
            "changed": [vars(one) for one in self.changed],
            "unchanged": list(self.unchanged),
            "missing": list(self.missing),
            "rejected": [vars(one) for one in self.rejected],
            "renumbered": [vars(one) for one in self.renumbered],
            "kept": [vars(one) for one in self.kept],
            "asked": [vars(one) for one in self.asked],
        }

    def stored(self, now: Record) -> "Proposal":
        """The same once it is carried out, with the codes that new rows were really given."""
        given = {row.id: row.code for row in now}
        numbered = {row_id: given.get(row_id, code) for row_id, code in self.numbered.items()}
        if numbered == self.numbered:
            return self
        codes = {code: numbered[row_id] for row_id, code in self.numbered.items()}
        return replace(
            self,
            numbered=numbered,
            changed=tuple(replace(one, code=codes.get(one.code, one.code)) for one in self.changed),
            renumbered=tuple(replace(one, here=codes.get(one.here, one.here)) for one in self.renumbered),
        )
