"""A proposal is confirmed: it goes and the row that it becomes comes, in one change that can be taken back."""

from collections.abc import Mapping
from typing import Any

from discovery.model.column import columns
from discovery.model.edits import Add, Confirm
from discovery.model.engagement import Person
from discovery.model.errors import Refused
from discovery.model.proposal import PROPOSABLE, Proposal, confirmed
from discovery.model.row import Row, new_id
from discovery.model.tables import TABLES
from discovery.model.workshop import Meeting
from discovery.store.reading import read
from discovery.store.writing.work_on_rows import WorkOnRows


def confirm(work: WorkOnRows, edit: Confirm) -> None:
    """Carry it out. Raises NotFound where somebody confirmed or dropped it meanwhile, Refused for a wrong value."""
    proposal = work.row(Proposal.section, edit.id)
    assert isinstance(proposal, Proposal)
    model = PROPOSABLE[proposal.becomes]
    if proposal.needs_name and not str(edit.values.get(model.name_field) or "").strip():
        where = {"section": model.section, "id": edit.id, "field": model.name_field}
        raise Refused("Say who it is.", where, "a name")
    work.remove(proposal)
    values = {**confirmed(proposal, _session(work)), **edit.values}
    there = _somebody(work, values) if model is Person else None
    if there is None:
        work.apply(Add(model.section, values, edit.row or new_id()))
        return
    open_ = [column.name for column in columns(model) if column.name in values and not there.answered(column.name)]
    work.update(there, {name: values[name] for name in open_})


def _session(work: WorkOnRows) -> Meeting | None:
    found = read.row(work.connection, work.engagement_id, Meeting.section, work.session) if work.session else None
    return found if isinstance(found, Meeting) else None


def _somebody(work: WorkOnRows, values: Mapping[str, Any]) -> Row | None:
    """The person of this name who is there already: one person with a part is not two."""
    name = " ".join(str(values["name"]).split()).casefold()
    present = read.present(Person.section, work.engagement_id)
    rows = read.rows(work.connection, Person.section, *present, TABLES[Person.section].c.name.is_not(None))
    return next((row for row in rows if " ".join(row.label.split()).casefold() == name), None)
