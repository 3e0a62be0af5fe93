"""The minutes of a session: who was there, what was captured, decided, parked and promised, and what to do next.

A pure function of the Record and of what was done while the session was open, so that they can be written again.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from zoneinfo import ZoneInfo

from discovery.coverage import Coverage, as_words, coverage
from discovery.exporters.markdown.text import NOT_ASKED, literal, part, table
from discovery.model.agreement import LogEntry
from discovery.model.engagement import Person
from discovery.model.record import Record
from discovery.model.row import Row
from discovery.model.workshop import Meeting
from discovery.sections import BY_KEY
from discovery.store import Done

STEP = 5
"""Minutes of an agenda are given in steps of this."""
LEAST, MOST_ITEMS = 10, 8
USUAL = 180
"""Minutes of a session whose length nobody said."""

_NOT_CAPTURED = ("engagement", "links", "sessions", "attendance", "waivers", "log", "proposals")


@dataclass(frozen=True)
class Captured:
    """What was done to one section: rows that were added, changed, and removed (code and name)."""

    section: str
    added: tuple[Row, ...] = ()
    changed: tuple[Row, ...] = ()
    removed: tuple[tuple[str, str], ...] = ()


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


def _captured(record: Record, done: Iterable[Done]) -> Iterable[Captured]:
    by_section: dict[str, dict[str, list[Done]]] = {}
    for one in done:
        if one.section not in _NOT_CAPTURED:
            by_section.setdefault(one.section, {}).setdefault(one.row_id, []).append(one)
    for section in (key for key in BY_KEY if key in by_section):
        rows = by_section[section]
        new = {key for key, some in rows.items() if some[0].kind == "add"}
        here = [row for row in record.rows(section) if row.id in rows]
        there = {row.id for row in here}
        gone = [(some[-1].code, some[-1].name) for key, some in rows.items() if key not in there and key not in new]
        added = tuple(row for row in here if row.id in new)
        changed = tuple(row for row in here if row.id not in new)
        if added or changed or gone:
            yield Captured(section, added, changed, tuple(gone))


_QUICK = {"answers": 10}
"""How many answers of a section take the time of one elsewhere: a stage's checklist takes two minutes, not an hour."""


def proposed_agenda(found: Mapping[str, Coverage], total: int = USUAL) -> dict[str, int]:
    """Minutes by section, in workshop order, in proportion to what nobody has answered there."""
    open_ = {key: one.unknown + one.not_asked for key, one in found.items()}
    waiting = {key: math.ceil(count / _QUICK.get(key, 1)) for key, count in open_.items() if count}
    chosen = sorted(waiting, key=lambda key: -waiting[key])[: max(1, min(MOST_ITEMS, total // LEAST))]
    everything = sum(waiting[key] for key in chosen)
    return {key: max(LEAST, round(total * waiting[key] / everything / STEP) * STEP) for key in waiting if key in chosen}


# ---- as Markdown


def as_markdown(found: Minutes) -> bytes:
    """The minutes to pass on, UTF-8; the same Record and history give the same bytes. Private notes are not in it."""
    record, session = found.record, found.session
    shown = (
        part(1, f"Minutes: {session.title}", _head(found), ""),
        part(2, "Who was there", _people(found), "Nobody was noted."),
        part(2, "Decisions", _entries(record, found.decisions), "Nothing was decided."),
        part(2, "Actions", _entries(record, found.actions), "No action was agreed."),
        part(2, "Captured", "\n".join(_section(one) for one in found.captured), "Nothing was captured."),
        *([part(2, "Time", _time(found), "")] if found.spent else []),
        part(2, "Parked", _entries(record, found.parked), "Nothing was parked."),
        part(2, "Questions, assumptions and risks", _entries(record, found.questions), "None was noted."),
        part(2, "Coverage before and after", _coverage(found), "It is told when the session has ended."),
        part(2, "Proposed for the next session", _next(found), "Nothing is open."),
    )
    return "\n".join(shown).encode("utf-8")


def zone(record: Record) -> tzinfo:
    """The engagement's time zone; UTC where it names none that is known."""
    try:
        return ZoneInfo(record.engagement.time_zone or "UTC")
    except (KeyError, ValueError, OSError):
        return ZoneInfo("UTC")


def at(moment: datetime | None, record: Record) -> str:
    """A moment as people of the engagement write it."""
    return f"{moment.astimezone(zone(record)):%d %b %Y, %H:%M %Z}" if moment else NOT_ASKED


def _head(found: Minutes) -> str:
    record, session = found.record, found.session
    lines = [("Engagement", f"{record.engagement.code} {record.engagement.title}")]
    lines += [("Customer", record.engagement.customer)] if record.engagement.customer else []
    lines += [("Began", at(session.opened_at, record)), ("Ended", at(session.closed_at, record))]
    if session.opened_at and session.closed_at:
        lasted = round((session.closed_at - session.opened_at).total_seconds() / 60)
        planned = f" of {session.minutes} planned" if session.minutes else ""
        lines.append(("Took", f"{lasted} minutes{planned}"))
    lines += [("Place", session.place)] if session.place else []
    lines += [("Facilitator", record.label(session.facilitator))] if session.facilitator else []
    return table((session.code, ""), lines)


def _people(found: Minutes) -> str:
    lines = [(row.label, row.role or "", row.organisation or "", "present") for row in found.present]
    lines += [(row.label, row.role or "", row.organisation or "", "invited, not present") for row in found.absent]
    return table(("Name", "Role", "Organisation", ""), lines)


def _entries(record: Record, rows: Sequence[LogEntry]) -> str:
    lines = [
        (
            row.code,
            row.subject,
            row.chosen or "",
            record.label(row.owner),
            row.due.isoformat() if row.due else "",
            row.status or "",
        )
        for row in rows
    ]
    return table(("Code", "What", "Chosen", "Owner", "Due", "Status"), lines)


def _section(one: Captured) -> str:
    lines = [f"**{literal(BY_KEY[one.section].title)}**\n"]
    for words, rows in (("new", one.added), ("changed", one.changed)):
        lines += [f"- {row.code} {literal(row.label)} ({words})" for row in rows]
    lines += [f"- {code} {literal(name)} (removed)".replace("  ", " ") for code, name in one.removed]
    return "\n".join(lines) + "\n"


def _time(found: Minutes) -> str:
    """What was planned and what it took, section by section."""
    planned = {key: value for key, value in found.session.agenda.items() if value.isdecimal()}
    keys = [key for key in BY_KEY if key in planned or key in found.spent]
    lines = [(BY_KEY[key].title, planned.get(key, "–"), str(found.spent.get(key, "–"))) for key in keys]
    return table(("Section", "Minutes planned", "Minutes taken"), lines)


def _coverage(found: Minutes) -> str:
    before, after = found.session.coverage_before, found.session.coverage_after
    if not after:
        return ""
    lines = []
    for key in BY_KEY:
        first, last = (some.get(key, "").split() for some in (before, after))
        if len(first) == len(last) == 4 and first != last:
            lines.append(
                (BY_KEY[key].title, *(a if a == b else f"{a} → {b}" for a, b in zip(first, last, strict=True)))
            )
    heads = ("Section", "Answered", "Unknown", "Not asked", "Does not apply")
    return table(heads, lines) or "Nothing changed.\n"


def _next(found: Minutes) -> str:
    lines = [(BY_KEY[key].title, str(minutes)) for key, minutes in found.agenda.items()]
    return table(("Section", "Minutes"), lines)


def figures(record: Record) -> dict[str, str]:
    """Coverage as a session keeps it when it begins and ends."""
    return as_words(coverage(record))
