"""Before a large change is carried out, all rows that it speaks of are read at once, not one after the other."""

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from discovery.model.proposal import Proposal
from discovery.store.edits import Add, Arrange, Confirm, Connect, Disconnect, Edit, Fill, Move, Remove, Restore, Set
from discovery.store.write import Work

FEW = 20
"""Up to so many are read one by one: looking ahead costs more than that."""


def look_ahead(work: Work, edits: Sequence[Edit]) -> None:
    """Read the rows that these edits speak of."""
    if len(edits) <= FEW and not any(isinstance(edit, Arrange) for edit in edits):
        return
    wanted: dict[str, set[str]] = {}
    for edit in edits:
        for section, row_id in _spoken_of(edit):
            wanted.setdefault(section, set()).add(row_id)
    going = {edit.id for edit in edits if isinstance(edit, Remove | Confirm)}
    links = [edit for edit in edits if isinstance(edit, Connect)]
    new = {edit.id for edit in edits if isinstance(edit, Add | Connect) and edit.id}
    work.look_ahead(wanted, going)
    work.look_for(new, {one for link in links for one in (link.from_id, link.to_id)}, {one.from_id for one in links})


def _spoken_of(edit: Edit) -> Iterator[tuple[str, str]]:
    if isinstance(edit, Set | Fill | Remove | Restore | Move):
        yield edit.section, edit.id
    elif isinstance(edit, Arrange):
        yield from ((edit.section, one) for one in edit.ids)
    elif isinstance(edit, Disconnect):
        yield "links", edit.id
    elif isinstance(edit, Confirm):
        yield Proposal.section, edit.id


def look_back(work: Work, lines: Sequence[Any]) -> None:
    """Read the rows that lines of the history are about, before these are taken back."""
    if len(lines) <= FEW:
        return
    wanted: dict[str, set[str]] = {}
    for line in lines:
        wanted.setdefault(line.section, set()).add(line.row_id)
    work.look_ahead(wanted, {line.row_id for line in lines if line.kind in ("add", "restore")})
    back = [json.loads(line.old) for line in lines if line.section == "links" and line.kind == "remove"]
    work.look_for((), {one[end] for one in back for end in ("from_id", "to_id")}, {one["from_id"] for one in back})


def together(edits: Iterable[Edit]) -> Iterator[Edit]:
    """The same edits, with fields of one row that are set one after the other set at once."""
    group: list[Set] = []
    for edit in edits:
        if isinstance(edit, Set) and (not group or _goes_with(group, edit)):
            group.append(edit)
            continue
        if group:
            yield _as_one(group)
        group = [edit] if isinstance(edit, Set) else []
        if not group:
            yield edit
    if group:
        yield _as_one(group)


def _goes_with(group: list[Set], edit: Set) -> bool:
    same = (edit.section, edit.id) == (group[0].section, group[0].id)
    return same and all(edit.field.partition(".")[0] != other.field.partition(".")[0] for other in group)


def _as_one(group: list[Set]) -> Set | Fill:
    if len(group) == 1:
        return group[0]
    first = group[0]
    return Fill(
        first.section, first.id, {one.field: one.value for one in group}, {one.field: one.seen for one in group}
    )
