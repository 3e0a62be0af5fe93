"""What a person may do to an engagement, and what was done, as plain data; the store carries out or refuses it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from discovery.model.column import private_names
from discovery.model.proposal import Proposal
from discovery.model.record import BY_SECTION


class _Any:
    """Stands for "whatever it is now"."""

    def __repr__(self) -> str:
        return "ANY"


ANY: Final = _Any()


@dataclass(frozen=True)
class Add:
    """A new row with these values, after another row or at the end. ``id`` may be chosen by whoever adds it."""

    section: str
    values: Mapping[str, Any]
    id: str | None = None
    after: str | None = None


@dataclass(frozen=True)
class Set:
    """One field of one row gets a value. ``seen`` is the value the person saw: another one now means a conflict.

    Of a mapping one word can be set alone, ``unanswered.owner`` for example; None takes it away.
    """

    section: str
    id: str
    field: str
    value: Any
    seen: Any = ANY


@dataclass(frozen=True)
class Fill:
    """Several fields of one row get their values at once, so that only the row they make together must be right.

    ``seen`` are the values that the person saw, as far as that matters: another one now means a conflict.
    """

    section: str
    id: str
    values: Mapping[str, Any]
    seen: Mapping[str, Any] | None = None


@dataclass(frozen=True)
class Remove:
    """A row goes, with its links and with the rows that cannot be without it; undo brings them all back."""

    section: str
    id: str


@dataclass(frozen=True)
class Confirm:
    """A proposal becomes a row of its section, which gets the id ``row``; ``values`` are fields that were reworded.

    It is one edit, so that of two people who confirm at one moment the second makes no second row.
    """

    id: str
    values: Mapping[str, Any] = field(default_factory=dict)
    row: str | None = None


@dataclass(frozen=True)
class Restore:
    """A removed row comes back."""

    section: str
    id: str


@dataclass(frozen=True)
class Move:
    """A row takes the place after another row of its section, or the first place."""

    section: str
    id: str
    after: str | None = None


@dataclass(frozen=True)
class Arrange:
    """These rows of a section exchange their places among one another, so that they follow in this order."""

    section: str
    ids: tuple[str, ...]


@dataclass(frozen=True)
class Connect:
    """A link of this kind from one row to another."""

    from_id: str
    to_id: str
    kind: str
    id: str | None = None
    page: str | None = None


@dataclass(frozen=True)
class Disconnect:
    """A link goes."""

    id: str


Edit = Add | Set | Fill | Remove | Confirm | Restore | Move | Arrange | Connect | Disconnect


@dataclass(frozen=True)
class Done:
    """One thing done to a row: add, set, remove or restore; ``name`` is what it was called then, where that is told."""

    kind: str
    section: str
    row_id: str
    code: str
    name: str = ""
    at: datetime | None = None


def private_place(edit: Edit) -> dict[str, str] | None:
    """Section, id and field where an edit gives a private column a value; None where it gives none."""
    if not isinstance(edit, Add | Set | Fill | Confirm):
        return None
    section = Proposal.section if isinstance(edit, Confirm) else edit.section
    if section not in BY_SECTION:
        return None
    names = [edit.field] if isinstance(edit, Set) else edit.values
    private = private_names(BY_SECTION[section])  # of a proposal: the same as of any other row
    name = next((name for name in names if name in private), None)
    return {"section": section, "id": edit.id or "", "field": name} if name else None
