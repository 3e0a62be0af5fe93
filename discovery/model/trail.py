"""The moments that an engagement went through: how two copies know up to when they were one.

Every save ends at a moment of its own (to the microsecond), so the same moment at the same revision means the same
state. A file carries the moments as short stamps, one for each revision, so that an installation can tell whether its
own history holds the state of the file, or which was the last one that both had.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any

from discovery.model.plain_values import as_plain

LETTERS = 12
"""Letters of a stamp: 48 bits, so that two moments have one stamp by chance once in 10^14."""

MOST = 10_000_000
"""The most letters a trail may have."""

UNKNOWN = "0" * LETTERS
"""Stands for a revision of which nobody knows the moment."""

_FORM = re.compile("[0-9a-f]*")
_TAKEN = re.compile("([1-9][0-9]{0,9}) ([0-9a-f]+)")


def stamp(at: datetime) -> str:
    """The short stamp of a moment, the same wherever it is made."""
    return hashlib.sha256(str(as_plain(at)).encode()).hexdigest()[:LETTERS]


@dataclass(frozen=True)
class Trail:
    """The stamps of the revisions up to ``last``, the earliest first; earlier ones may not be known.

    ``taken`` are moments of other copies, as revision and stamp, from which everything was taken over since.
    """

    last: int = 0
    stamps: tuple[str, ...] = ()
    taken: tuple[tuple[int, str], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.stamps)

    @property
    def first(self) -> int:
        """The earliest revision whose moment is known."""
        return self.last - len(self.stamps) + 1

    def at(self, revision: int) -> str | None:
        """The stamp of a revision, if it is known."""
        known = self.stamps[revision - self.first] if self.first <= revision <= self.last else UNKNOWN
        return None if known == UNKNOWN else known

    def common(self, other: "Trail") -> int | None:
        """The last revision of this trail that the other one went through, too, or took everything over from."""
        shared = range(min(self.last, other.last), max(self.first, other.first) - 1, -1)
        revisions = [next((one for one in shared if self.at(one) is not None and self.at(one) == other.at(one)), 0)]
        revisions += [revision for revision, mark in other.taken if self.at(revision) == mark]
        return max(revisions) or None

    def holds(self, at: datetime, until: int | None = None) -> bool:
        """Whether something was saved at this moment, up to a revision where one is given."""
        where = self._where.get(stamp(at))
        return where is not None and (until is None or where <= until)

    @cached_property
    def _where(self) -> Mapping[str, int]:
        return {mark: revision for revision, mark in enumerate(self.stamps, self.first)}

    def as_file(self) -> dict[str, Any]:
        """The shape in a file."""
        taken = {"taken": [f"{revision} {mark}" for revision, mark in self.taken]} if self.taken else {}
        return {"moments": "".join(self.stamps), **taken}


def trail_of(given: object, last: int) -> Trail:
    """A trail out of a file whose engagement is at revision ``last``. Raises ValueError for another shape."""
    if not isinstance(given, Mapping) or set(given) - {"moments", "taken"}:
        raise ValueError("this is not a trail")
    moments, taken = given.get("moments", ""), given.get("taken", [])
    if not isinstance(moments, str) or len(moments) > MOST or len(moments) % LETTERS or not _FORM.fullmatch(moments):
        raise ValueError("the moments are not written as they must be")
    stamps = tuple(moments[at : at + LETTERS] for at in range(0, len(moments), LETTERS))
    if len(stamps) > last + 1:
        raise ValueError("there are more moments than revisions")
    if not isinstance(taken, list):
        raise ValueError("what was taken over is not a list")
    return Trail(last, stamps, tuple(_taken(taken)))


def _taken(given: Iterable[object]) -> Iterator[tuple[int, str]]:
    for one in given:
        parts = _TAKEN.fullmatch(one) if isinstance(one, str) else None
        if parts is None or len(parts[2]) != LETTERS:
            raise ValueError("what was taken over is not written as it must be")
        yield int(parts[1]), parts[2]


def trail_alone(revision: int, at: datetime) -> Trail:
    """The trail of which nothing but the last moment is known: that of a file without one."""
    return Trail(revision, (stamp(at),))
