"""What differs between two Records: rows are matched by id; those of engagements that share none where it is certain.

References and links are compared by what they name, because ids differ between copies that say the same.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from graphlib import TopologicalSorter
from typing import Any

from discovery.model.agreement import moved
from discovery.model.column import columns
from discovery.model.links import MEANINGS
from discovery.model.plain_values import as_plain
from discovery.model.record import BY_SECTION, ROWS, Record
from discovery.model.row import Row

Pair = tuple[Row | None, Row | None]


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
            "changed": [vars(change) for change in self.changed],
            "replaced": [list(pair) for pair in self.replaced],
        }


@dataclass(frozen=True)
class Matched:
    """Which rows of two Records are the same row: pairs by section, a row alone has None beside it.

    ``ids`` gives for each row of the second Record the id it has, or would have, in the first one. ``doubtful`` are
    pairs that have one code and different names: the same row, reworded, or two rows. ``kindred`` says that both are
    states of one engagement, ``copied`` that one is a copy of the other that was given new ids.
    """

    pairs: Mapping[str, tuple[Pair, ...]]
    ids: Mapping[str, str]
    doubtful: tuple[tuple[Row, Row], ...]
    kindred: bool
    copied: bool


@cache
def in_order() -> tuple[type[Row], ...]:
    """The kinds of rows so that whatever a row refers to comes before it; without links, which may name any row."""
    needs = {model.section: {name for column in columns(model) for name in column.refers} for model in ROWS}
    return tuple(BY_SECTION[section] for section in TopologicalSorter(needs).static_order() if section != "links")


def matched(first: Record, second: Record, own_id: Callable[[Row], str] | None = None) -> Matched:
    """Finds the rows of two Records that are the same row.

    In states of one engagement that are the rows of one id, whatever their codes. Rows of engagements that share no id
    are the same where that is certain: in a copy with new ids those made at the same moment under one number, else
    those of one code and one name that belong to the same rows. Where a section has one row for each value of a
    column, that value counts. ``own_id`` gives the id that a row of the second Record would have in the first.
    """
    kindred = first.engagement.id == second.engagement.id or not first.by_id.keys().isdisjoint(second.by_id)
    copied = not kindred and _copied(first, second)
    ids = {second.engagement.id: first.engagement.id}
    pairs: dict[str, tuple[Pair, ...]] = {}
    doubtful: list[tuple[Row, Row]] = []
    for model in in_order():
        matches = _of_one_id(first.rows(model.section), second.rows(model.section), own_id)
        for key in _keys(model, kindred, copied):
            matches = _of_one_key(matches, key, ids)
        if not kindred and not copied and not model.one_for:
            doubtful += _of_one_code(matches, ids)
        pairs[model.section] = tuple(matches)
        ids |= {b.id: a.id if a else own_id(b) if own_id else b.id for a, b in matches if b}
    return Matched(pairs, ids, tuple(doubtful), kindred, copied)


def _copied(first: Record, second: Record) -> bool:
    """Whether one was made from the other under new ids: most rows made at one moment under one number say the same."""
    if first.engagement.created_at != second.engagement.created_at:
        return False
    made = {(row.section, row.number, row.created_at): row.label for row in first}
    labels = [(made.get((row.section, row.number, row.created_at)), row.label) for row in second]
    same = [a == b for a, b in labels if a is not None]
    return bool(same) and 2 * sum(same) >= len(same)


Key = Callable[[Row, Mapping[str, str]], Any]
"""What tells a row apart; the mapping gives the ids of the first Record for rows of the second."""


def _keys(model: type[Row], kindred: bool, copied: bool) -> tuple[Key, ...]:
    if model.one_for:
        return (lambda row, _ids: row.__dict__[row.one_for],)
    if kindred:
        return ()
    return (lambda row, _ids: (row.number, row.created_at),) if copied else (_alike,)


def _alike(row: Row, ids: Mapping[str, str]) -> tuple[Any, ...]:
    """Code, name, and the rows that it cannot be without."""
    named = any(column.name == row.name_field and column.refers for column in columns(type(row)))
    return row.number, "" if named else row.label.casefold(), *_needed(row, ids)


def _needed(row: Row, ids: Mapping[str, str]) -> tuple[str, ...]:
    names = [column.name for column in columns(type(row)) if column.refers and column.required]
    return tuple(ids.get(row.__dict__[name], row.__dict__[name]) for name in names)


def _of_one_id(first: Iterable[Row], second: Iterable[Row], own_id: Callable[[Row], str] | None) -> list[Pair]:
    left = {row.id: row for row in first}
    pairs: list[Pair] = []
    for row in second:
        own = row.id if row.id in left or own_id is None else own_id(row)
        pairs.append((left.pop(own, None), row))
    return [*pairs, *((row, None) for row in left.values())]


def _of_one_key(pairs: Sequence[Pair], key: Key, ids: Mapping[str, str]) -> list[Pair]:
    left = {key(a, {}): a for a, b in pairs if a and not b}
    matched = [(left.pop(key(b, ids), None), b) if b and not a else (a, b) for a, b in pairs if b]
    return [*matched, *((row, None) for row in left.values())]


def _of_one_code(pairs: Sequence[Pair], ids: Mapping[str, str]) -> list[tuple[Row, Row]]:
    left = {row.number: row for row, other in pairs if row and not other}
    alone = [(left.get(b.number), b) for a, b in pairs if b and not a]
    return [(a, b) for a, b in alone if a and _needed(a, {}) == _needed(b, ids)]


def difference(first: Record, second: Record) -> Difference:
    """How the second Record differs from the first."""
    pairs: list[Pair] = [(first.engagement, second.engagement)]
    together = matched(first, second).pairs
    for model in ROWS[:-1]:
        pairs += together[model.section]
    same = {a.id: b.id for a, b in pairs if a and b}
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
    changed = []
    for column in columns(type(a)):
        old, new = a.__dict__[column.name], b.__dict__[column.name]
        if column.private or old == new or (column.name == "as_derived" and moved(old, same) == new):
            continue
        if column.refers:
            if old is not None and same.get(old) == new:
                continue
            old, new = _code(first, old), _code(second, new)
        changed.append(Changed(b.code, column.name, as_plain(old), as_plain(new)))
    return changed


def _code(record: Record, row_id: str | None) -> str | None:
    row = record.by_id.get(row_id or "")
    return row.code if row else None


def _links(a: Row, b: Row, first: Record, second: Record, same: Mapping[str, str]) -> list[Changed]:
    changed = []
    for meaning in MEANINGS:
        if a.section in meaning.origins:
            old, new = first.targets(a, meaning.kind), second.targets(b, meaning.kind)
            if {same.get(row.id) for row in old} != {row.id for row in new}:
                changed.append(Changed(b.code, meaning.kind, _codes(old), _codes(new)))
    return changed


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
