"""What differs between two Records: rows are matched by id, then by code, so that copies and later files compare too.

References and links are compared by what they name, because ids differ between copies that say the same.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from discovery.model.agreement import moved
from discovery.model.column import columns
from discovery.model.exchange import as_plain
from discovery.model.links import MEANINGS
from discovery.model.record import ROWS, Record
from discovery.model.row import Row


@dataclass(frozen=True)
class Changed:
    """One field of one row that is not the same; a link counts as a field named by its kind."""

    code: str
    field: str
    old: Any
    new: Any


@dataclass(frozen=True)
class Difference:
    """What one has to do to the first Record to have the second; codes are those of the Record that has the row."""

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    changed: tuple[Changed, ...] = ()
    replaced: tuple[tuple[str, str], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed or self.replaced)

    def as_json(self) -> dict[str, Any]:
        """The shape that scripts read."""
        return {
            "added": list(self.added),
            "removed": list(self.removed),
            "changed": [vars(one) for one in self.changed],
            "replaced": [list(pair) for pair in self.replaced],
        }


def matched(first: Iterable[Row], second: Iterable[Row]) -> list[tuple[Row | None, Row | None]]:
    """Pairs of rows that are the same row: of one id, else of one code among those left over.

    Where a section has one row for each value of a column, that value counts instead of the code.
    """
    old = {row.id: row for row in first}
    new = list(second)
    pairs: list[tuple[Row | None, Row | None]] = [(old.pop(row.id, None), row) for row in new]
    by_code = {_known_as(row): row for row in old.values()}
    pairs = [(a or (by_code.pop(_known_as(b), None) if b else None), b) for a, b in pairs]
    return [*pairs, *((row, None) for row in by_code.values())]


def _known_as(row: Row) -> str:
    return str(row.__dict__[row.one_for]) if row.one_for else row.code


def difference(first: Record, second: Record) -> Difference:
    """How the second Record differs from the first."""
    same: dict[str, str] = {first.engagement.id: second.engagement.id}
    pairs: list[tuple[Row | None, Row | None]] = [(first.engagement, second.engagement)]
    for model in ROWS[:-1]:
        found = matched(first.rows(model.section), second.rows(model.section))
        same |= {a.id: b.id for a, b in found if a and b}
        pairs += found
    changed: list[Changed] = []
    for a, b in pairs:
        if a and b:
            changed += _fields(a, b, first, second, same)
            changed += _links(a, b, first, second, same)
    return Difference(
        added=tuple(b.code for a, b in pairs if b and not a),
        removed=tuple(a.code for a, b in pairs if a and not b),
        changed=tuple(changed),
        replaced=_replaced(first, second, same),
    )


def _fields(a: Row, b: Row, first: Record, second: Record, same: Mapping[str, str]) -> list[Changed]:
    found = []
    for column in columns(type(a)):
        old, new = a.__dict__[column.name], b.__dict__[column.name]
        if column.private or old == new or (column.name == "as_derived" and moved(old, same) == new):
            continue
        if column.refers:
            if old is not None and same.get(old) == new:
                continue
            old, new = _code(first, old), _code(second, new)
        found.append(Changed(b.code, column.name, as_plain(old), as_plain(new)))
    return found


def _code(record: Record, row_id: str | None) -> str | None:
    row = record.by_id.get(row_id or "")
    return row.code if row else None


def _links(a: Row, b: Row, first: Record, second: Record, same: Mapping[str, str]) -> list[Changed]:
    found = []
    for meaning in MEANINGS:
        if a.section in meaning.origins:
            old, new = first.targets(a, meaning.kind), second.targets(b, meaning.kind)
            if {same.get(row.id) for row in old} != {row.id for row in new}:
                found.append(Changed(b.code, meaning.kind, _codes(old), _codes(new)))
    return found


def _codes(rows: Iterable[Row]) -> list[str]:
    return sorted(row.code for row in rows)


def _replaced(first: Record, second: Record, same: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Pairs of (what was, what comes instead) that the second Record says and the first did not say."""
    before = {(same.get(link.from_id), same.get(link.to_id)) for link in first.links if link.kind == "replaces"}
    return tuple(
        (second.by_id[link.to_id].code, second.by_id[link.from_id].code)
        for link in second.links
        if link.kind == "replaces" and (link.from_id, link.to_id) not in before
    )
