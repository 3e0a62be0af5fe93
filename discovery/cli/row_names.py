"""The rows that a command or a line of a script may name: by code, by id, by name, or by what a script called them.

A script sees its own changes: a row that a line adds can be named by the lines below it, one that was removed cannot.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from discovery.model.errors import NotFound, Refused
from discovery.model.reading import tidy
from discovery.model.record import Record
from discovery.model.row import Row, named_apart

_GIVEN_NAME = re.compile("@?([A-Za-z][A-Za-z0-9_-]{0,39})")
GIVEN_NAME_FORM = "a letter, then letters, figures, - or _, at most 40, such as @board"


@dataclass(frozen=True)
class DraftRow:
    """A row that an earlier line adds: it has its id already, and its code once the script is saved.

    ``code`` is what errors call it until then: the name that the script gave it, or what it is called.
    """

    id: str
    section: str
    code: str
    label: str
    belongs_to: str = ""


AnyRow = Row | DraftRow
Ends = tuple[str, str, str]
"""A link by the ids of its ends and its kind."""


class RowNames:
    """Finds rows of one Record by what people call them, and keeps step with what the lines of a script change.

    ``scripted`` says that ``@name`` stands for a row that the script has named; else it is a name like any other.
    """

    def __init__(self, record: Record, scripted: bool = False) -> None:
        self.record = record
        self.scripted = scripted
        self._rows: dict[str, AnyRow] = {row.id: row for row in record if row.section != "links"}
        self._by_label: dict[str, dict[str, AnyRow]] | None = None
        self._given: dict[str, AnyRow] = {}
        self._removed: set[str] = set()
        self._links: dict[Ends, str] | None = None

    def renewed(self, record: Record) -> "RowNames":
        """The same for a newer Record: what the script has named keeps its name."""
        newer = RowNames(record, self.scripted)
        newer._given = dict(self._given)
        return newer

    # ---- finding

    def find(self, name: str, sections: Iterable[str] = ()) -> AnyRow:
        """The row with this code or id, or the only one with this name. Raises NotFound or Refused.

        ``sections`` are those it may come from; none means any.
        """
        wanted, allowed = name.strip(), tuple(sections)
        is_given = self.scripted and wanted.startswith("@")
        row = self._called(wanted) if is_given else self._coded(wanted) or self._labelled(wanted, allowed)
        if row is None or (allowed and row.section not in allowed):
            possible = [one for one in self._rows.values() if not allowed or one.section in allowed]
            likely = sorted(possible, key=lambda one: not wanted.upper().startswith(one.code.partition("-")[0]))
            known = ", ".join(f"{one.code} {one.label}"[:40] for one in likely[:10])
            what = "This row cannot be meant here." if row else "There is no such row."
            raise NotFound(what, {"row": wanted}, known or f"a row of {' or '.join(allowed) or 'this engagement'}")
        return row

    def is_label(self, name: str, sections: Iterable[str]) -> bool:
        """Whether a row of these sections is called so."""
        return any(row.section in set(sections) for row in self._labels().get(_key(name), {}).values())

    def is_there(self, row_id: str) -> bool:
        """Whether no line above has removed the row."""
        return row_id not in self._removed

    def link(self, ends: Ends) -> str | None:
        """The id of the link between two rows, of one that an earlier line makes too; None where there is none."""
        return self._all_links().get(ends)

    def _called(self, wanted: str) -> AnyRow:
        if (row := self._given.get(wanted[1:])) is None:
            known = ", ".join(f"@{name}" for name in self._given) or "none yet: a line names its row with “as”"
            raise NotFound(f"No line above gives a row the name {wanted[:60]}.", {"row": wanted[:60]}, known[:300])
        if row.id in self._removed:
            raise NotFound(f"{wanted} was removed by a line above.", {"row": wanted})
        return row

    def _coded(self, wanted: str) -> AnyRow | None:
        row = self.record.by_code.get(wanted.upper()) or self.record.by_id.get(wanted.lower())
        return None if row is None or row.id in self._removed else row

    def _labelled(self, wanted: str, sections: tuple[str, ...]) -> AnyRow | None:
        named = [
            row for row in self._labels().get(_key(wanted), {}).values() if not sections or row.section in sections
        ]
        if len(named) > 1:
            raise Refused(f"More than one row is called “{wanted}”.", {"row": wanted}, f"a code: {named_apart(named)}")
        return named[0] if named else None

    def _labels(self) -> dict[str, dict[str, AnyRow]]:
        if self._by_label is None:
            self._by_label = {}
            for row in self._rows.values():
                self._by_label.setdefault(_key(row.label), {})[row.id] = row
        return self._by_label

    def _all_links(self) -> dict[Ends, str]:
        if self._links is None:
            self._links = {(one.from_id, one.to_id, one.kind): one.id for one in self.record.links}
        return self._links

    # ---- keeping step

    def name(self, given: str, row: AnyRow) -> None:
        """Give a row a name for the lines below. Raises Refused where it is no name, or is given already."""
        form = _GIVEN_NAME.fullmatch(given.strip())
        if form is None:
            raise Refused(f"“{given[:60]}” cannot be the name of a row.", allowed=GIVEN_NAME_FORM)
        if form[1] in self._given:
            raise Refused(f"@{form[1]} is the name of another row already.", allowed="a name for each row")
        self._given[form[1]] = row

    def came(self, row: AnyRow) -> None:
        """A line adds a row, or calls one that is there otherwise."""
        before = self._rows.get(row.id)
        self._rows[row.id] = row
        if self._by_label is not None:
            if before is not None:
                self._by_label.get(_key(before.label), {}).pop(row.id, None)
            self._by_label.setdefault(_key(row.label), {})[row.id] = row

    def went(self, row_id: str) -> None:
        """A line removes a row or a link."""
        self._removed.add(row_id)
        row = self._rows.pop(row_id, None)
        if row is not None and self._by_label is not None:
            self._by_label.get(_key(row.label), {}).pop(row_id, None)
        for ends in [ends for ends, link in self._all_links().items() if row_id in (link, *ends[:2])]:
            del self._all_links()[ends]

    def linked(self, ends: Ends, link_id: str) -> None:
        """A line makes a link."""
        self._all_links()[ends] = link_id


def _key(name: str) -> str:
    return tidy(name).casefold()
