"""Before a large change is carried out, all rows that it speaks of are read at once, not one after the other."""

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from discovery.model.edits import Add, Arrange, Confirm, Connect, Disconnect, Edit, Fill, Move, Remove, Restore, Set
from discovery.model.proposal import Proposal
from discovery.model.record import BY_SECTION
from discovery.model.row import Row
from discovery.store.writing.write import OF_SESSIONS, OWN, UnitOfWork, valid

FEW = 20
"""Up to so many are read one by one: looking ahead costs more than that."""


def validated(edits: Sequence[Edit], engagement_id: str) -> dict[tuple[str, str], Row]:
    """New rows of a large change by section and id, validated before anybody has to wait for it. Raises Refused."""
    if len(edits) <= FEW:
        return {}
    about = {"engagement_id": engagement_id, "number": 1}
    return {
        (edit.section, edit.id): valid(model, {**edit.values, "id": edit.id, **about}, edit.id)
        for edit in edits
        if isinstance(edit, Add) and edit.id and (model := BY_SECTION.get(edit.section)) and not model.one_for
        if not (OWN | OF_SESSIONS) & edit.values.keys()
    }


def look_ahead(work: UnitOfWork, edits: Sequence[Edit]) -> None:
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


def runs(edits: Sequence[Edit]) -> list[tuple[int, bool]]:
    """For each edit how many rows are added to its place from here on, and whether each behind the one before."""
    found = [(1, True)] * len(edits)
    for at in range(len(edits) - 2, -1, -1):
        edit, following = edits[at], edits[at + 1]
        if not isinstance(edit, Add) or not isinstance(following, Add) or edit.section != following.section:
            continue
        count, upwards = found[at + 1]
        chained = following.after is not None and following.after == edit.id
        if chained and (upwards or count == 1):
            found[at] = count + 1, True
        elif edit.after is not None and following.after == edit.after and (not upwards or count == 1):
            found[at] = count + 1, False
    return found


def look_back(work: UnitOfWork, lines: Sequence[Any]) -> None:
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
