"""The past of an engagement as plain data: the moments it went through, and what every field was before."""

import re
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any, Final

from pydantic_core import to_jsonable_python

from discovery.model import mapping_words
from discovery.model.row import Row
from discovery.model.trail import LETTERS, UNKNOWN, Trail

TAKEN = "taken"
"""What the token of a save that takes a file over begins with; nobody else may send such a token."""
_ALL, _PARTLY = "all", "some"
_TOKEN = re.compile(f"{TAKEN} ([1-9][0-9]{{0,9}}|0) ([0-9a-f]{{{LETTERS}}}) ({_ALL}|{_PARTLY}) [0-9a-f]{{16}}")


class _Absent:
    """Stands for a row, or a word of a mapping, that was not there."""

    def __repr__(self) -> str:
        return "ABSENT"


ABSENT: Final = _Absent()


def taking(trail: Trail, whole: bool) -> str:
    """The token of a save that takes a file over: it says from which moment, and whether nothing was left out."""
    mark = trail.at(trail.last) or UNKNOWN
    return f"{TAKEN} {trail.last} {mark} {_ALL if whole else _PARTLY} {secrets.token_hex(8)}"


def taken_moment(token: str | None) -> tuple[int, str, bool] | None:
    """Revision and stamp of the moment that a save took over, and whether all of it."""
    parts = _TOKEN.fullmatch(token or "")
    return (int(parts[1]), parts[2], parts[3] == _ALL) if parts else None


@dataclass(frozen=True)
class Line:
    """One line of the history, with values as JSON has them."""

    revision: int
    kind: str
    field: str
    old: Any
    new: Any
    at: datetime
    shared: bool = False
    """Whether it was taken over from the very copy that a file comes from, and stands."""


@dataclass(frozen=True)
class Past:
    """The past of an engagement here, as far as a file that arrives is concerned.

    ``common`` is the last revision here that the file's copy went through as well, if any is known; ``begins`` is the
    revision with which the history here begins. ``lines`` are the changes after the common revision, all there are
    where there is none, by row and oldest first; ``removed`` are the rows that were removed.
    """

    trail: Trail
    common: int | None
    begins: int
    removed: tuple[Row, ...] = ()
    lines_by_row: Mapping[str, tuple[Line, ...]] | None = None
    arrived_at: datetime | None = None

    @property
    def reaches(self) -> bool:
        """Whether the history here tells every value at the common revision."""
        return self.common is not None and self.common >= self.begins

    @property
    def complete(self) -> bool:
        """Whether the engagement was made here, so that no row of it was ever removed elsewhere before."""
        return self.begins <= 1 and self.trail.first >= self.begins

    def of(self, row_id: str) -> tuple[Line, ...]:
        """The changes of one row."""
        return (self.lines_by_row or {}).get(row_id, ())

    @cached_property
    def removed_by_id(self) -> Mapping[str, Row]:
        """The removed rows by id."""
        return {row.id: row for row in self.removed}


def was(lines: Iterable[Line], name: str, now: Any) -> Any:
    """The value of a field, or of one word of it (``agenda.inputs``), before these changes; ``now`` is the present one.

    Values are as JSON has them; ABSENT where the row was not there. What was taken over from the copy that a file comes
    from counts as having been there.
    """
    field, _, word = name.partition(".")
    before: Any = now
    first = True
    for line in lines:
        if line.kind == "restore" and line.shared and name != "id":
            continue  # it came back with what was entered here before it went, not with what the file says
        if line.kind in ("add", "restore", "remove"):
            there = line.new if line.kind != "remove" else line.old
            value = _of(there, field, word)
            old, new = (ABSENT, value) if line.kind != "remove" else (value, ABSENT)
        else:
            steps = {step: pair for step, *pair in mapping_words.steps(line.field, line.old, line.new)}
            key = name if name in steps else field
            if key not in steps or (word and key == field):
                continue
            old, new = steps[key]
        if line.shared:
            before, first = new, False
        elif first:
            before, first = old, False
    return before


def _of(content: Mapping[str, Any], field: str, word: str) -> Any:
    value = content.get(field)
    return (value or {}).get(word) if word else value


def json_value(value: Any) -> Any:
    """A stored value as JSON has it, which is how the history holds it."""
    return to_jsonable_python(value)
