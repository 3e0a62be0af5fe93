"""The minutes of a session: who was there, what was captured, decided, parked and promised, and what to do next.

A pure function of the Record and of what was done while the session was open, so that they can be written again.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from discovery import catalogue
from discovery.catalogue.sections import BY_KEY
from discovery.coverage import coverage
from discovery.model.agreement import LogEntry
from discovery.model.engagement import Person
from discovery.model.record import Record
from discovery.model.row import Row
from discovery.model.saved import Done
from discovery.model.workflow import Flow
from discovery.model.workshop import Meeting
from discovery.sessions.agenda import NOT_CAPTURED, USUAL, minutes_spent, proposed_agenda
from discovery.workflow.graph_types import STAGES

_PART_OF = {"profiles": "input", "data_quality": "input", "readings": "measure", "responses": "measure"}
"""Sections whose rows nobody knows by a name: what was done to one counts for the row that this field names."""
_FIRST = ("must", "should")


@dataclass(frozen=True)
class Captured:
    """What was done to one section, by the names of its rows, the most important first."""

    section: str
    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


@dataclass(frozen=True)
class Minutes:
    """One session as it went."""

    record: Record
    session: Meeting
    present: tuple[Person, ...]
    absent: tuple[Person, ...]
    captured: tuple[Captured, ...]
    decisions: tuple[LogEntry, ...]
    actions: tuple[LogEntry, ...]
    parked: tuple[LogEntry, ...]
    questions: tuple[LogEntry, ...]
    agreed: tuple[str, ...]
    """Requirements that were agreed, by name."""
    is_without_past: bool
    """Whether the record grew in the session, though nothing of that stands in this installation's history."""
    agenda: Mapping[str, int]
    """What to talk about next, in minutes by section."""
    spent: Mapping[str, int]
    """How long each section took, in minutes, as far as what was written down tells it."""


def minutes_of(record: Record, session: Meeting, done: Sequence[Done]) -> Minutes:
    """The minutes of a session, from what was done while it was open."""
    there = {attended.person: attended for attended in record.attendance if attended.session == session.id}
    present = tuple(row for row in record.people if (one := there.get(row.id)) and one.present)
    absent = tuple(row for row in record.people if (one := there.get(row.id)) and one.invited and not one.present)
    touched = dict.fromkeys(change.row_id for change in done if change.section == "log")
    entries = [row for row in record.log if row.id in touched]

    def of(*kinds: str) -> tuple[LogEntry, ...]:
        return tuple(row for row in entries if row.kind in kinds)

    return Minutes(
        record,
        session,
        present,
        absent,
        tuple(_captured(record, done)),
        of("decision"),
        of("action"),
        of("parked"),
        of("question", "assumption", "risk", "issue"),
        tuple(_agreed(record, done)),
        not done and session.coverage_before != session.coverage_after,
        proposed_agenda(coverage(record), session.minutes or USUAL),
        minutes_spent(session, done),
    )


def _agreed(record: Record, done: Iterable[Done]) -> Iterable[str]:
    touched = {change.row_id for change in done if change.section == "requirements"}
    return (called(row, record) for row in record.requirements if row.id in touched and row.status == "agreed")


def called(row: Row, record: Record) -> str:
    """What people call a row; its code follows only where there is no name, or another row has the same."""
    if isinstance(row, Flow):
        return f"{record.label(row.origin)} → {record.label(row.target)}"
    if row.label == row.code:
        return f"one without a name ({row.code})"
    name = " ".join(row.label.split())
    alike = sum(other.label.casefold() == row.label.casefold() for other in record.rows(row.section))
    return f"{name} ({row.code})" if alike > 1 else name


def _captured(record: Record, done: Sequence[Done]) -> Iterable[Captured]:
    by_section = _by_section(record, done)
    for section in (key for key in BY_KEY if key in by_section):
        rows = by_section[section]
        if section == "answers":
            yield Captured(section, changed=_stages(record, rows))
            continue
        new = {key for key, some in rows.items() if some[0].kind == "add" and some[0].section == section}
        here = sorted((row for row in record.rows(section) if row.id in rows), key=_weight)
        there = {row.id for row in here}
        gone = [some[-1].name or "one without a name" for key, some in rows.items() if key not in there | new]
        added = tuple(called(row, record) for row in here if row.id in new)
        changed = tuple(called(row, record) for row in here if row.id not in new)
        if added or changed or gone:
            yield Captured(section, added, changed, tuple(gone))


def _by_section(record: Record, done: Iterable[Done]) -> dict[str, dict[str, list[Done]]]:
    """What was done, by section and row; a part of another row counts for that row."""
    by_section: dict[str, dict[str, list[Done]]] = {}
    for change in done:
        section, row_id = change.section, change.row_id
        if section in NOT_CAPTURED:
            continue
        if field := _PART_OF.get(section):
            part = record.by_id.get(row_id)
            whole = record.by_id.get(part.__dict__[field]) if part else None
            if whole is None:
                continue
            section, row_id = whole.section, whole.id
        by_section.setdefault(section, {}).setdefault(row_id, []).append(change)
    return by_section


def _weight(row: Row) -> int:
    priority = row.__dict__.get("priority")
    return _FIRST.index(priority) if priority in _FIRST else len(_FIRST)


def _stages(record: Record, rows: Collection[str]) -> tuple[str, ...]:
    """How many ways of each stage were answered."""
    of = {way.id: way.stage for way in catalogue.ways()}
    counts = Counter(of.get(row.way, "") for row in record.answers if row.id in rows)
    return tuple(f"{record.engagement.stage_title(stage)} {counts[stage]}" for stage in STAGES if counts[stage])
