"""From an answer to edits: the very field, row or link that a question asks for, or a word why there is none."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from discovery.model.edits import Add, Connect, Edit, Set
from discovery.model.errors import Refused
from discovery.model.record import Record
from discovery.model.vocabulary import REASONS
from discovery.questions import Open
from discovery.questions.proposed import confirming
from discovery.questions.target import Target, choices, row_values

_NEW_NAMED = ("people", "tools", "parties")
"""Sections of which a row is made by its name alone, where an answer names one that is not there."""


def answered(record: Record, question: Open, value: Any, new_id: Callable[[], str]) -> tuple[Edit, ...]:
    """The edits that an answer makes.

    ``value`` is what the column takes. Where a row is chosen it is {"id": …} of one that is there, or {"name": …} of
    one to make; where rows share, a list of ids. Raises Refused for anything else.
    """
    target = question.target
    if target.proposal:
        return confirming(target.proposal, value, new_id)
    if target.spread:
        return _spread(target, value)
    if target.link or (target.chosen and target.section != "flows"):
        return _chosen(record, target, value, new_id)
    before, stored = _named(record, question, value, new_id)
    if target.stored:
        section = record.by_id[target.stored].section
        return (*before, Set(section, target.stored, target.field, stored, seen=None))
    values = {**target.values, target.field: stored}
    if target.beforehand:
        section, given, name = target.beforehand
        values[name] = new_id()
        before = (*before, Add(section, row_values(section, given), values[name]))
    return (*before, Add(target.section, row_values(target.section, values), new_id()))


def _spread(target: Target, value: Any) -> tuple[Edit, ...]:
    if not isinstance(value, list) or not value or not set(value) < set(target.spread):
        raise Refused("Choose some of them, and leave some.", {"field": target.field})
    word = target.values[target.field]
    return tuple(Set(target.section, row, target.field, word if row in value else None) for row in target.spread)


def _named(record: Record, question: Open, value: Any, new_id: Callable[[], str]) -> tuple[tuple[Edit, ...], Any]:
    """The value to store; for a name that no row has yet, the row is made first."""
    column = question.column
    if column is None or column.kind != "row":
        if value in (None, "", []):
            raise Refused("An answer is needed.", {"field": question.target.field})
        return (), value
    given = _choice(value)
    if "id" in given:
        if given["id"] not in {row.id for row in choices(record, question.target, column.refers)}:
            raise Refused("Choose one of the list.", {"field": column.title})
        return (), given["id"]
    if column.refers[0] not in _NEW_NAMED:
        raise Refused(f"There is nothing called {given['name'][:60]} yet.", {"field": column.title})
    made = new_id()
    return (Add(column.refers[0], row_values(column.refers[0], {"name": given["name"]}), made),), made


def _chosen(record: Record, target: Target, value: Any, new_id: Callable[[], str]) -> tuple[Edit, ...]:
    given = _choice(value)
    row_id = given.get("id") or new_id()
    edits: list[Edit] = []
    section = target.section
    if "id" in given:
        row = next((row for row in choices(record, target) if row.id == row_id), None)
        if row is None:
            raise Refused("Choose one of the list.", {"field": target.field})
        section = row.section
        if not target.link:
            edits += [Set(row.section, row.id, name, word) for name, word in target.values.items()]
    elif target.section:
        values = {**target.values, target.field: given["name"]}
        edits.append(Add(target.section, row_values(target.section, values), row_id))
    else:
        raise Refused(f"There is nothing called {given['name'][:60]} yet.", allowed="one of the list")
    if target.link:
        kind, way, other = target.link
        ends = (other, row_id) if way == "from" else (row_id, other)
        edits.append(Connect(*ends, target.link_kinds.get(section, kind)))
    return tuple(edits)


def _choice(value: Any) -> Mapping[str, str]:
    if isinstance(value, Mapping) and any(isinstance(value.get(name), str) and value[name] for name in ("id", "name")):
        return {name: str(value[name]).strip() for name in ("id", "name") if value.get(name)}
    raise Refused("Choose a row, or name a new one.")


def put_off(
    question: Open, kind: str, new_id: Callable[[], str], owner: str | None = None, due: date | None = None
) -> tuple[Edit, ...]:
    """Unknown (kind "question", for somebody to find out) or parked: an entry of the log that keeps the question.

    What can be said of the field itself is said there too: unknown is an answer.
    """
    about = question.target.row
    subject = f"{question.ask} ({about.code} {question.about})" if about else question.ask
    values = {
        "subject": subject[:2000],
        "kind": kind,
        "status": "open",
        "owner": owner,
        "due": due.isoformat() if due else None,
        "about": about.id if about and about.section not in ("engagement", "log") else None,
        "question": question.key,
    }
    entry = Add("log", {name: value for name, value in values.items() if value is not None}, new_id())
    return (entry, *_excuse(question, "unknown")) if kind == "question" else (entry,)


def not_applicable(question: Open, reason: str, why: str, new_id: Callable[[], str]) -> tuple[Edit, ...]:
    """It does not apply: said of the field, where it is one; else a decision in the log. Raises Refused."""
    if reason not in REASONS:
        raise Refused("Say why it does not apply.", {"field": "reason"}, " · ".join(REASONS))
    excuse = _excuse(question, reason)
    if excuse and not why:
        return excuse
    about = question.target.row
    subject = (
        f"Does not apply: {question.ask} ({about.code} {question.about})"
        if about
        else f"Does not apply: {question.ask}"
    )
    values: dict[str, Any] = {
        "subject": subject[:2000],
        "kind": "decision",
        "status": "decided",
        "question": question.key,
    }
    values |= {"chosen": reason, "rationale": why or None}
    if about and about.section not in ("engagement", "log"):
        values["about"] = about.id
    entry = Add("log", {name: value for name, value in values.items() if value is not None}, new_id())
    return (*excuse, entry)


def _excuse(question: Open, word: str) -> tuple[Edit, ...]:
    """The word about the field itself, where a row is there to carry it and the column may go without an answer."""
    column, target = question.column, question.target
    if column is None or target.stored is None or column.required or target.row is None:
        return ()
    section = target.section
    return (Set(section, target.stored, f"unanswered.{target.field}", word),)
