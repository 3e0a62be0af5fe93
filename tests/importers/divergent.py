"""Two copies of one engagement that went their own ways, and a plain judge of what one file may do to the other copy.

The judge knows three states of every field (when the copies were one, here, in the file) and nothing of how the program
decides. Nothing here may be lost, nothing newer may be overwritten, and nothing may be left out without being told.
"""

import random
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from discovery.access import LOCAL
from discovery.exporters.engagement_json import write
from discovery.importers.engagement_file import EngagementFile
from discovery.importers.engagement_json import opened, renewed
from discovery.importers.proposal import Proposal
from discovery.model.column import columns
from discovery.model.errors import Conflict, NotFound, Refused
from discovery.model.record import ROWS, Record
from discovery.model.row import Row, id_for
from discovery.store import Edit, Remove, Set, Store
from tests.store.schedules import a_link, an_addition, an_edit, ids_of
from tests.store.values import good

TOGETHER = {
    "artefacts": ("sha256", "file_name", "media_type", "size_bytes"),
    "requirements": ("as_derived", "template", "fingerprint"),
}


@dataclass
class Copy:
    """One copy: where it is, and what it was when it was made."""

    store: Store
    id: str
    removed: list[Row]

    @property
    def now(self) -> Record:
        return self.store.load(self.id, LOCAL)

    def file(self) -> EngagementFile:
        """What is taken to the other copy; the files that artefacts name come along, whatever they hold."""
        record = self.now
        carried = dict.fromkeys((row.sha256 for row in record.artefacts if row.sha256), b"a file")
        return replace(opened(write(record, trail=self.store.trail(record, LOCAL))), files=carried)


def changed(copy: Copy, edits: list[Edit]) -> bool:
    """Save these edits; False where they are refused."""
    before = copy.now
    try:
        copy.store.save(copy.id, edits, LOCAL)
    except (Refused, NotFound, Conflict):
        return False
    now = copy.now
    copy.removed.extend(row for row in before if row.id not in now.by_id and row.section != "links")
    return True


def filled(store: Store, luck: random.Random) -> Copy:
    """A small engagement with rows that name each other."""
    copy = Copy(store, store.new({"title": "Shop"}, LOCAL), [])
    for sections in (("people", "tools"), ("outcomes", "inputs", "outputs", "measures", "sessions"), ("steps",), ()):
        record = copy.now
        known = sections or tuple(model.section for model in ROWS[:-1])
        made = [one for _ in range(6) if (one := an_addition(record, luck, known))]
        for one in made:
            changed(copy, [one])
    for _ in range(4):
        if link := a_link(copy.now, luck):
            changed(copy, [link])
    return copy


def wander(copy: Copy, luck: random.Random, turns: int) -> None:
    """Anything people do, a few times: add, set, remove, restore, link, unlink, move, excuse, undo."""
    for _ in range(turns):
        if luck.random() < 0.08:
            try:
                copy.store.undo(copy.id, LOCAL)
            except (Refused, Conflict, NotFound):
                continue
        elif edit := an_edit(copy.now, copy.removed, luck):
            changed(copy, [edit])


def clash(first: Copy, second: Copy, ids: dict[str, str], luck: random.Random) -> None:
    """Both do something to the same row: set one field, answer and excuse it, or one removes what the other changes."""
    twins = [(row, second.now.by_id[ids[row.id]]) for row in first.now if ids.get(row.id) in second.now.by_id]
    sides = [first, second]
    luck.shuffle(sides)
    if not twins:
        return
    rows = dict(zip((first.id, second.id), luck.choice(twins), strict=True))
    one, other = sides
    row, twin = rows[one.id], rows[other.id]
    paired = {name for pair in type(row).ordered for name in pair}
    fields = [field for field in columns(type(row)) if field.name not in paired and field.name != row.one_for]
    column = luck.choice([field for field in fields if not field.private and field.kind != "map"])
    match luck.randrange(3):
        case 0:
            changed(one, [Set(row.section, row.id, column.name, good(column, luck, ids_of(one.now)))])
        case 1:
            changed(one, [Set(row.section, row.id, f"unanswered.{column.name}", luck.choice(["unknown", "no need"]))])
        case 2:
            changed(one, [Remove(row.section, row.id)])
    changed(other, [Set(twin.section, twin.id, column.name, good(column, luck, ids_of(other.now)))])


# ---- the judge


@dataclass(frozen=True)
class Seen:
    """Every part of every row of a state by (row id, name of the part), and the rows by id; ids are those here."""

    parts: dict[tuple[str, str], Any]
    rows: dict[str, Row]


def _parts(row: Row, ids: dict[str, str]) -> Iterator[tuple[str, Any]]:
    group = TOGETHER.get(row.section, ())
    for column in columns(type(row)):
        value = row.__dict__[column.name]
        if column.private or column.name in ("unanswered", row.one_for) or column.name in group[1:]:
            continue
        if column.name in group[:1]:
            yield column.name, tuple((_plain(row, name, ids), row.unanswered.get(name)) for name in group)
        elif column.kind == "map":
            yield from ((f"{column.name}.{word}", said) for word, said in value.items())
            if not value and column.name in row.unanswered:
                yield f"unanswered.{column.name}", row.unanswered[column.name]
        else:
            yield column.name, (_plain(row, column.name, ids), row.unanswered.get(column.name))
    known = {column.name for column in columns(type(row))}
    yield from ((f"unanswered.{word}", said) for word, said in row.unanswered.items() if word not in known)


def _plain(row: Row, name: str, ids: dict[str, str]) -> Any:
    value = row.__dict__[name]
    refers = any(column.name == name and column.refers for column in columns(type(row)))
    if refers:
        return ids.get(value, value)
    return None if value in ((), {}, "") else value


def seen(record: Record, ids: dict[str, str]) -> Seen:
    """A state with the ids that rows have where it is judged. A link is known by what it links."""
    rows = {_id(row, ids): row for row in record}
    parts = {(_id(row, ids), name): value for row in record for name, value in _parts(row, ids)}
    return Seen(parts, rows)


def _id(row: Row, ids: dict[str, str]) -> str:
    if row.section != "links":
        return ids.get(row.id, row.id)
    first, second, kind = (row.__dict__[name] for name in ("from_id", "to_id", "kind"))
    return f"{ids.get(first, first)} {ids.get(second, second)} {kind}"


def here_ids(here: Record, there: Record, twins: dict[str, str]) -> dict[str, str]:
    """The id here of every row there: its twin's, else the one that the program must give it."""
    found = {there.engagement.id: here.engagement.id}
    for row in there:
        if row.one_for:
            found[row.id] = id_for(type(row), here.engagement.id, row.__dict__[row.one_for])
        elif row.id in twins:
            found[row.id] = twins[row.id]
        elif here.engagement.id == there.engagement.id:
            found[row.id] = row.id
        else:
            found[row.id] = str(uuid.uuid5(uuid.NAMESPACE_OID, f"{here.engagement.id} {row.id}"))
    return found


def faults(base: Seen, here: Seen, file: Seen, now: Seen, proposal: Proposal, codes: dict[str, str]) -> list[str]:
    """What one import did wrong, in words; nothing where it was right. ``codes`` gives ids of links by what they link."""
    found = [f"lost here: {row.code}" for row_id, row in here.rows.items() if row_id not in now.rows]
    gone = base.rows.keys() - here.rows.keys()
    found += [f"came back without a word: {now.rows[row_id].code}" for row_id in gone & now.rows.keys()]
    asked = {tuple(one.key.split(" ", 2)[1:]) for one in proposal.asked}
    asked_rows = {one[0] for one in asked if len(one) == 1}
    kept = {(one.code, one.field) for one in proposal.kept}
    rejected = {one.row for one in proposal.rejected}
    for row_id, row in file.rows.items():
        if row_id not in now.rows:
            found += _left_out(row_id, row, base, here, asked_rows, kept, rejected, codes)
    names = {name for state in (here, file, now) for name in state.parts}
    for row_id, name in sorted(names):
        if row_id in now.rows and row_id in file.rows:
            told = ((codes.get(row_id, row_id), name) in asked, (now.rows[row_id].code, name) in kept)
            said = now.rows[row_id].code in rejected or file.rows[row_id].code in rejected
            found += _part(
                row_id,
                name,
                [state.parts.get((row_id, name)) for state in (base, here, file, now)],
                row_id in here.rows,
                told,
                said,
            )
    return found


def _left_out(
    row_id: str,
    row: Row,
    base: Seen,
    here: Seen,
    asked: set[str],
    kept: set[Any],
    rejected: set[str],
    codes: dict[str, str],
) -> list[str]:
    """A row of the file that is not here afterwards: removed here and told, or asked about, or refused with a reason."""
    if row.code in rejected or row_id in asked or codes.get(row_id, "") in asked:
        return []
    was = base.rows.get(row_id)
    if was is not None and row_id not in here.rows and (was.code, None) in kept:
        return []
    return [f"left out: {row.code} {row_id}"]


def _part(row_id: str, name: str, values: list[Any], was_here: bool, told: tuple[bool, bool], said: bool) -> list[str]:
    base, here, file, now = values
    empty = (None, None) if any(isinstance(one, tuple) and len(one) == 2 for one in values) else None
    base, here, file, now = (empty if one is None else one for one in (base, here, file, now))
    where = f"{row_id} {name}: base {base!r}, here {here!r}, file {file!r}, now {now!r}"
    if not was_here:
        return [] if now == file or told[0] or said or _answered(file, now) else [f"not as in the file: {where}"]
    if now != here:
        if here != base:
            return [f"newer value lost: {where}"]
        return [] if now == file else [f"made up: {where}"]
    if file == here or said:
        return []
    if file == base:
        return [] if told[1] else [f"kept without a word: {where}"]
    return [] if told[0] else [f"not taken without a word: {where}"]


def _answered(file: Any, now: Any) -> bool:
    """An excuse of a row goes with its answer."""
    return isinstance(file, tuple) and isinstance(now, tuple) and len(file) == 2 and file[0] == now[0]


def copied(first: Copy, store: Store, with_new_ids: bool) -> tuple[Copy, dict[str, str]]:
    """A copy of an engagement in another installation, and the id there of every row."""
    file = first.file()
    record = renewed(file.record) if with_new_ids else file.record
    made = Copy(store, store.insert(record, LOCAL, trail=file.trail), [])
    ids = {row.id: twin.id for row, twin in zip(file.record, record, strict=True)}
    return made, ids
