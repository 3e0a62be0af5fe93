"""An answer to an open question, as edits: what it says, that nobody knows it, that it can wait or does not apply."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from discovery.cli.planning import Plan
from discovery.cli.row_names import DraftRow, RowNames
from discovery.cli.values import one_value
from discovery.model import reading
from discovery.model.edits import ANY, Add, Confirm, Edit, Fill, Set
from discovery.model.errors import DiscoveryError, NotFound, Refused
from discovery.model.record import BY_SECTION
from discovery.model.row import new_id, today
from discovery.questions import Agenda, Open, agenda
from discovery.questions.answering import answered, put_off
from discovery.questions.answering import not_applicable as does_not_apply
from discovery.questions.target import choices

_MOST_KEYS = 10


class Questions:
    """The open questions of a Record as it is before the first change, worked out when one is answered."""

    def __init__(self, names: RowNames) -> None:
        self.names = names
        self._agenda: Agenda | None = None

    def find(self, key: str) -> Open:
        """The question with this key, one that was put off too. Raises NotFound."""
        if self._agenda is None:
            self._agenda = agenda(self.names.record, today())
        every = [*self._agenda.open, *(one for one, _entry in self._agenda.put_off)]
        wanted = key.strip()
        found = next((one for one in every if one.key == wanted), None)
        if found is None:
            near = [one.key for one in every if one.id == wanted.partition(":")[0]] or [one.key for one in every]
            raise NotFound("This is no open question.", {"question": wanted[:80]}, ", ".join(near[:_MOST_KEYS]))
        return found


def plan_answer(
    questions: Questions,
    question: str,
    value: Any = None,
    unknown: bool = False,
    park: bool = False,
    not_applicable: str | None = None,
    why: str = "",
    owner: str | None = None,
    due: str | None = None,
) -> Plan:
    """One of four: a value, ``unknown``, ``park`` or why it is not applicable. Raises Refused or NotFound."""
    said = [value not in (None, ""), bool(unknown), bool(park), bool(not_applicable)]
    if sum(said) != 1:
        raise Refused("Say one thing.", {"question": question[:80]}, "a value, unknown, park, or not applicable")
    one = questions.find(question)
    try:
        if said[0]:
            return _plan(answered(questions.names.record, one, _answer(questions.names, one, value), new_id))
        if said[3]:
            return _plan(does_not_apply(one, str(not_applicable).strip(), why, new_id))
        by = questions.names.find(owner, ("people",)).id if owner else None
        return _plan(put_off(one, "question" if unknown else "parked", new_id, by, _day(due)))
    except DiscoveryError as error:
        error.where = {"question": one.key, **error.where}
        raise


def _day(due: str | None) -> date | None:
    try:
        return reading.day(due) if due else None
    except ValueError as error:
        raise Refused(str(error), {"field": "due"}, reading.DAY_FORMS) from None


def _answer(names: RowNames, one: Open, value: Any) -> Any:
    """A value as an answer takes it: a row that is there by its id, a new one by its name, several as a list of ids."""
    target, column = one.target, one.column
    if target.proposal:
        return value
    if target.spread:
        words = value if isinstance(value, list) else str(value).split(";")
        return [_chosen(names, one, str(word))["id"] for word in words if str(word).strip()]
    if target.link or target.chosen or (column is not None and column.kind == "row"):
        if not isinstance(value, str):
            raise Refused("This has the wrong shape.", allowed="the code or name of a row, as text")
        return _chosen(names, one, value, new=True)
    assert column is not None  # whatever is no row has a column
    return one_value(names, column, value, {"section": BY_SECTION[target.section].section, "field": column.name})


def _chosen(names: RowNames, one: Open, word: str, new: bool = False) -> dict[str, str]:
    rows = choices(names.record, one.target, one.column.refers if one.column else ())
    wanted = reading.tidy(word).casefold()
    coded = [row for row in rows if wanted in (row.code.casefold(), row.id)]
    found = coded or [row for row in rows if reading.same_name(row.label, word)]
    if len(found) == 1:
        return {"id": found[0].id}
    known = ", ".join(f"{row.code} {row.label}"[:40] for row in rows[:_MOST_KEYS])
    if found or not new:
        raise Refused("Choose one of the list." if found else "This is none of them.", {"row": word[:60]}, known)
    return {"name": word.strip()}


def _plan(edits: Sequence[Edit]) -> Plan:
    last = next((edit for edit in reversed(edits) if isinstance(edit, Add | Confirm)), None)
    made = None
    if isinstance(last, Add):
        made = DraftRow(last.id or "", last.section, "the new row", str(_label(last)))
    elif isinstance(last, Confirm):
        made = DraftRow(last.row or "", "", "the new row", "")
    return Plan(tuple(_apart(edits)), made)


def _label(edit: Add) -> Any:
    return edit.values.get(BY_SECTION[edit.section].name_field) or ""


def _apart(edits: Iterable[Edit]) -> list[Edit]:
    """Each field that is set as an edit of its own, so that what is refused can be told by its line."""
    return [
        Fill(edit.section, edit.id, {edit.field: edit.value}, None if edit.seen is ANY else {edit.field: edit.seen})
        if isinstance(edit, Set)
        else edit
        for edit in edits
    ]
