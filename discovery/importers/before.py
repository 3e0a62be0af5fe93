"""What a row was when two copies of an engagement were one, as far as that can be proven; nothing is guessed."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from discovery.model.past import ABSENT, Past, json_value, was
from discovery.model.row import Row
from discovery.model.trail import Trail


class _Unknown:
    """Stands for a value of which nobody can prove what it was."""

    def __repr__(self) -> str:
        return "UNKNOWN"


UNKNOWN: Final = _Unknown()


def bare(value: Any) -> Any:
    """A value as JSON has it; every kind of empty is None."""
    made = json_value(value)
    return None if made in ("", [], {}) else made


def field_value(row: Row, name: str) -> Any:
    """A field as JSON has it, or one word of it (``agenda.inputs``); None where it is empty."""
    field, _, word = name.partition(".")
    value = row.__dict__[field]
    return bare(value.get(word) if word else value)


@dataclass(frozen=True)
class Before:
    """One row at the last moment that both copies went through.

    ``there`` is None where nobody can tell whether it was there; ``value`` gives a field, or one word of it, as JSON
    has it, or UNKNOWN.
    """

    there: bool | None
    value: Callable[[str], Any]


def _as(row: Row) -> Callable[[str], Any]:
    return lambda name: field_value(row, name)


class Memory:
    """Tells what rows were before, from the past of an engagement here and the trail of the file.

    ``related`` says whether the file is a state of this engagement, or of a copy of it that was given new ids,
    ``editable`` whether people may have written into it since: then none of its rows is what was before.
    """

    def __init__(self, past: Past, theirs: Trail, related: bool, editable: bool) -> None:
        self.past, self.theirs, self.related, self.editable = past, theirs, related, editable
        self.contained = related and not editable and past.common is not None and past.common == theirs.last

    def of(self, ours: Row, theirs: Row) -> Before:
        """A row that is here, or was; ``theirs`` is the file's, naming other rows by the ids they have here."""
        if not self.related:
            if any(line.shared for line in self.past.of(ours.id)):
                return Before(True, lambda name: bare(self._was(ours, name)))
            there = False if ours.removed_at is not None and not self.past.of(ours.id) else None
            return Before(there, lambda name: self._of_stranger(ours, theirs, name))
        if self.past.reaches:
            there = self._was(ours, "id") is not ABSENT
            if there:
                return Before(True, lambda name: bare(self._was(ours, name)))
            if ours.removed_at is not None:
                return Before(None if self.past.of(ours.id) else False, lambda name: UNKNOWN)
            if ours.one_for:
                return Before(False, lambda name: None)
        elif self.contained:
            return Before(True, _as(theirs))
        return self._by_stamps(ours, theirs)

    def arrived(self, theirs: Row) -> bool | None:
        """Whether a row that was never here came up in the file's copy; None where nobody can tell."""
        if not self.related or self.past.reaches or (self.past.complete and not self.contained):
            return True
        if self.contained:
            return False
        if self.past.arrived_at is not None and theirs.created_at > self.past.arrived_at:
            return True
        common = self.past.common
        if common is not None and self.theirs.holds(theirs.created_at):
            return not self.theirs.holds(theirs.created_at, common)
        return None

    def _was(self, ours: Row, name: str) -> Any:
        now: Any = field_value(ours, name)
        if name == "id" and ours.removed_at is not None:
            now = ABSENT
        return was(self.past.of(ours.id), name, now)

    def _by_stamps(self, ours: Row, theirs: Row) -> Before:
        """Of two states of a row one may be the earlier one, by the count of its changes and the moment of the last."""
        born_together = ours.created_at == theirs.created_at
        if born_together and (ours.version, ours.updated_at) == (theirs.version, theirs.updated_at):
            return Before(True, _as(ours))
        if (born_together and theirs.version == 1) or self.past.trail.holds(theirs.updated_at):
            return Before(True, (lambda name: UNKNOWN) if self.editable else _as(theirs))
        if (born_together and ours.version == 1) or self.theirs.holds(ours.updated_at):
            return Before(True, _as(ours))
        return Before(None, lambda name: self._by_field(ours, theirs, name, born_together))

    def _by_field(self, ours: Row, theirs: Row, name: str, born_together: bool) -> Any:
        """A field set here after the file's row was saved is newer; one never set since the row was made is older."""
        lines = self.past.of(ours.id)
        field = name.partition(".")[0]
        changes = [line for line in lines if line.kind == "set" and line.field == field]
        if changes and changes[-1].at > theirs.updated_at and not self.editable:
            return field_value(theirs, name)
        if born_together and not changes and lines and lines[0].kind == "add":
            return field_value(ours, name)
        return UNKNOWN

    def _of_stranger(self, ours: Row, theirs: Row, name: str) -> Any:
        """What an unrelated file leaves empty says nothing; what nobody ever filled in here may be filled in."""
        if field_value(theirs, name) is None:
            return None if field_value(ours, name) is None else field_value(theirs, name)
        field = name.partition(".")[0]
        touched = any(line.kind == "set" and line.field == field for line in self.past.of(ours.id))
        return None if field_value(ours, name) is None and not touched else UNKNOWN
