"""The minutes of a session: who was there, what was captured, decided, parked and promised, and what to do next.

A pure function of the Record and of what was done while the session was open, so that they can be written again.
"""

import math
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from zoneinfo import ZoneInfo

from discovery import catalogue
from discovery.catalogue.sections import BY_KEY
from discovery.coverage import Coverage, as_words, coverage
from discovery.model.agreement import LogEntry
from discovery.model.engagement import Person
from discovery.model.record import Record
from discovery.model.row import Row
from discovery.model.saved import Done
from discovery.model.workflow import Flow
from discovery.model.workshop import Meeting
from discovery.workflow.shape import STAGES

STEP = 5
"""Minutes of an agenda are given in steps of this."""
LEAST, MOST_ITEMS = 10, 8
USUAL = 180
"""Minutes of a session whose length nobody said."""

_NOT_CAPTURED = ("engagement", "links", "sessions", "attendance", "waivers", "log", "proposals")
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
    is_told_elsewhere: bool
    """Whether the record grew in the session, though nothing of that stands in this installation's history."""
    agenda: Mapping[str, int]
    """What to talk about next, in minutes by section."""
    spent: Mapping[str, int]
    """How long each section took, in minutes, as far as what was written down tells it."""


def minutes(record: Record, session: Meeting, done: Sequence[Done]) -> Minutes:
    """The minutes of a session, from what was done while it was open."""
    there = {one.person: one for one in record.attendance if one.session == session.id}
    present = tuple(row for row in record.people if (one := there.get(row.id)) and one.present)
    absent = tuple(row for row in record.people if (one := there.get(row.id)) and one.invited and not one.present)
    touched = dict.fromkeys(one.row_id for one in done if one.section == "log")
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
        spent(session, done),
    )


def spent(session: Meeting, done: Iterable[Done]) -> dict[str, int]:
    """Minutes by section: the time until something was written down counts for its section, and the rest for the last.

    People talk first and write then, so a decision, an action or who came in tells nothing of what the time went into.
    """
    if not session.opened_at:
        return {}
    before, seconds, last = session.opened_at, dict[str, float](), ""
    for one in sorted((one for one in done if one.at), key=lambda one: (one.at, one.section)):
        if one.section in _NOT_CAPTURED or one.at is None:
            continue
        seconds[one.section] = seconds.get(one.section, 0) + max(0.0, (one.at - before).total_seconds())
        before, last = max(before, one.at), one.section
    if last and session.closed_at:
        seconds[last] += max(0.0, (session.closed_at - before).total_seconds())
    return {key: round(seconds[key] / 60) for key in BY_KEY if key in seconds}


def _agreed(record: Record, done: Iterable[Done]) -> Iterable[str]:
    touched = {one.row_id for one in done if one.section == "requirements"}
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
    found: dict[str, dict[str, list[Done]]] = {}
    for one in done:
        section, row_id = one.section, one.row_id
        if section in _NOT_CAPTURED:
            continue
        if field := _PART_OF.get(section):
            part = record.by_id.get(row_id)
            whole = record.by_id.get(part.__dict__[field]) if part else None
            if whole is None:
                continue
            section, row_id = whole.section, whole.id
        found.setdefault(section, {}).setdefault(row_id, []).append(one)
    return found


def _weight(row: Row) -> int:
    priority = row.__dict__.get("priority")
    return _FIRST.index(priority) if priority in _FIRST else len(_FIRST)


def _stages(record: Record, rows: Collection[str]) -> tuple[str, ...]:
    """How many ways of each stage were answered."""
    of = {way.id: way.stage for way in catalogue.ways()}
    counts = Counter(of.get(row.way, "") for row in record.answers if row.id in rows)
    names = record.engagement.stage_names
    return tuple(f"{names.get(stage) or stage.capitalize()} {counts[stage]}" for stage in STAGES if counts[stage])


_QUICK = {"answers": 10}
"""How many answers of a section take the time of one elsewhere: a stage's checklist takes two minutes, not an hour."""


def proposed_agenda(found: Mapping[str, Coverage], total: int = USUAL) -> dict[str, int]:
    """Minutes by section, in workshop order, in proportion to what nobody has answered there."""
    open_ = {key: one.unknown + one.not_asked for key, one in found.items()}
    waiting = {key: math.ceil(count / _QUICK.get(key, 1)) for key, count in open_.items() if count}
    chosen = sorted(waiting, key=lambda key: -waiting[key])[: max(1, min(MOST_ITEMS, total // LEAST))]
    everything = sum(waiting[key] for key in chosen)
    return {key: max(LEAST, round(total * waiting[key] / everything / STEP) * STEP) for key in waiting if key in chosen}


# ---- times and figures


def zone(record: Record) -> tzinfo:
    """The engagement's time zone; UTC where nobody said one, or one that is not known here."""
    return _zone(record) or ZoneInfo("UTC")


def _zone(record: Record) -> ZoneInfo | None:
    try:
        return ZoneInfo(record.engagement.time_zone) if record.engagement.time_zone else None
    except (KeyError, ValueError, OSError):
        return None


def zone_in_words(moment: datetime, record: Record) -> str:
    """The zone that times are told in, by name and with its letters at that moment; UTC where nobody said one."""
    given, there = record.engagement.time_zone, _zone(record)
    if there is None:
        return f"UTC; {given} is no known time zone" if given else "UTC; the time zone was not said"
    letters = moment.astimezone(there).tzname() or ""
    return f"{given}, {letters}" if letters.isalpha() and letters != given else str(given)


def at(moment: datetime | None, record: Record) -> str:
    """A moment as people of the engagement write it, with the zone's name."""
    if not moment:
        return "–"
    return f"{day(moment.astimezone(zone(record)))}, {clock(moment, record)} ({zone_in_words(moment, record)})"


def clock(moment: datetime, record: Record) -> str:
    """The hour of a moment, like 09:30."""
    return f"{moment.astimezone(zone(record)):%H:%M}"


def day(one: date) -> str:
    """A day in words, like 1 Dec 2026."""
    return f"{one.day} {one:%b %Y}"


def figures(record: Record) -> dict[str, str]:
    """Coverage as a session keeps it when it begins and ends."""
    return as_words(coverage(record))
