"""The minutes of a session to send: names and sentences on one page, what was agreed first, no table and no code.

What a person must do or know – decisions, actions, open questions – is told entry by entry and never cut; what was
written down is summed up by section, with as many names as a line holds.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from discovery.catalogue.sections import BY_KEY
from discovery.exporters.markdown.text import literal
from discovery.minutes.held import Captured, Minutes, clock, day, zone, zone_in_words
from discovery.model.agreement import LogEntry
from discovery.model.engagement import Person

Show = Callable[[str], str]
"""Turns text of a user into Markdown that shows it literally."""

ROOM = 110
"""Characters that the names of one kind of change may take in a section's line."""
_SETTLED = ("answered", "decided", "done", "closed")


def as_markdown(found: Minutes, show: Show = literal, judged: bool = True) -> bytes:
    """The minutes to pass on, UTF-8; the same Record and history give the same bytes. Private notes are not in it.

    Args:
        found: what happened.
        show: how texts are made harmless where the minutes are shown; the file's own way unless given.
        judged: whether they count what was answered and what nobody was asked yet.
    """
    coverage = _coverage(found) if judged else ""
    decided = [row for row in found.decisions if row.status in _SETTLED or (row.chosen and row.status != "dropped")]
    undecided = [row for row in found.decisions if row not in decided]
    asked = [*undecided, *found.questions]
    parts = [
        ("Agreed", [show(_line(name)) for name in found.agreed]),
        ("Decided", [show(_decision(found, row)) for row in decided]),
        ("To do", [show(_task(found, row)) for row in found.actions]),
        ("Asked, and who answers", [show(_asked(found, row)) for row in asked]),
        ("Parked", [show(_task(found, row)) for row in found.parked]),
        ("Written down", [line for one in found.captured if (line := _section(one, show))]),
        ("Where it stands", [show(line) for line in (coverage, _time(found), _next(found)) if line]),
    ]
    text = [f"# {show(_line(f'Minutes: {found.session.title}'))}", "", *_head(found, show), ""]
    for title, lines in parts:
        if lines:
            text += [f"## {title}", *(f"- {line}" for line in lines), ""]
    if nothing := _nothing(found, bool(decided)):
        text += [nothing, ""]
    return "\n".join(text).encode("utf-8")


def _line(text: str) -> str:
    """Any text as one line: minutes are read in a mail, where a break within an entry only confuses."""
    return " ".join(text.split())


def _head(found: Minutes, show: Show) -> list[str]:
    head, session = found.record.engagement, found.session
    about = [head.title, *([head.customer] if head.customer else [])]
    where = [session.place] if session.place else []
    led = [f"led by {found.record.label(session.facilitator)}"] if session.facilitator else []
    there = ", ".join(map(_person, found.present)) or "nobody was noted"
    away = ", ".join(row.label for row in found.absent)
    lines = [
        " · ".join(show(_line(one)) for one in about),
        " · ".join(show(_line(one)) for one in (*_when(found), *where, *led)),
        f"There: {show(_line(there))}",
        *([f"Invited, not there: {show(_line(away))}"] if away else []),
    ]
    return [*(f"{line}  " for line in lines[:-1]), lines[-1]]  # two blanks break a line, and no mail shows them


def _when(found: Minutes) -> list[str]:
    """Day, hours with the zone's name, and how long it took."""
    record, session = found.record, found.session
    begun, ended = session.opened_at, session.closed_at
    if not begun:
        return ["not held yet"]
    said = f"{_day(begun, found)}, {clock(begun, record)}"
    if ended:
        same = _day(begun, found) == _day(ended, found)
        said += f"–{clock(ended, record)}" if same else f" to {_day(ended, found)}, {clock(ended, record)}"
    said += f" ({zone_in_words(begun, record)})"
    if not ended:
        return [said, "not ended yet"]
    planned = f" of {session.minutes} planned" if session.minutes else ""
    return [said, f"{round((ended - begun).total_seconds() / 60)} minutes{planned}"]


def _day(moment: datetime, found: Minutes) -> str:
    return day(moment.astimezone(zone(found.record)))


def _person(row: Person) -> str:
    about = ", ".join(one for one in (row.role, row.organisation) if one)
    return f"{row.label} ({about})" if about else row.label


def _decision(found: Minutes, row: LogEntry) -> str:
    chosen = f": {row.chosen}" if row.chosen else ""
    why = f" – because {row.rationale}" if row.rationale else ""
    who = f" ({found.record.label(row.owner)})" if row.owner else ""
    return _line(f"{_subject(found, row)}{chosen}{why}{who}")


def _subject(found: Minutes, row: LogEntry) -> str:
    """What an entry says, without the code of the row that it is about: its name stands there already."""
    about = found.record.by_id.get(row.about or "")
    return row.subject.replace(f"({about.code} ", "(") if about else row.subject


def _task(found: Minutes, row: LogEntry) -> str:
    """What is to be done or taken up again, by whom and by when."""
    who = found.record.label(row.owner) or "nobody yet"
    by = f"by {day(row.due)}" if row.due else "no day yet"
    said = f" ({row.status})" if row.status not in (None, "open") else ""
    return _line(f"{_subject(found, row)} – {who}, {by}{said}")


def _asked(found: Minutes, row: LogEntry) -> str:
    kind = "" if row.kind == "question" else "To decide: " if row.kind == "decision" else f"{row.kind.capitalize()}: "
    if row.status in _SETTLED and row.chosen:
        return _line(f"{kind}{_subject(found, row)} – {row.chosen}")
    return kind + _task(found, row)


def _section(one: Captured, show: Show) -> str:
    """One section in a line: how many rows are new, changed and gone, and what they are called."""
    title = BY_KEY[one.section].title
    if one.section == "answers":
        return f"{title}, answers: {show(_line(', '.join(one.changed)))}" if one.changed else ""
    said = [
        f"{len(names)} {word} – {_names(names, show)}"
        for word, names in (("new", one.added), ("changed", one.changed), ("removed", one.removed))
        if names
    ]
    return f"{show(title)}: {'. '.join(said)}"


def _names(names: Sequence[str], show: Show) -> str:
    """As many names as there is room for, and how many more there are."""
    taken: list[str] = []
    for name in map(_line, names):
        if taken and sum(map(len, taken)) + len(name) > ROOM:
            break
        taken.append(name if len(name) <= ROOM else name[: ROOM - 1] + "…")
    more = f" and {len(names) - len(taken)} more" if len(names) > len(taken) else ""
    return "; ".join(map(show, taken)) + more


def _coverage(found: Minutes) -> str:
    """How many fields were answered, unknown and not asked, before and after."""
    before, after = (_sums(one.values()) for one in (found.session.coverage_before, found.session.coverage_after))
    if not after:
        return ""
    words = ("Questions answered", "unknown", "not asked yet")
    told = (
        f"{word} {now}" + (f" ({was} before)" if before and was != now else "")
        for word, now, was in zip(words, after, before or after, strict=False)
    )
    return ", ".join(told)


def _sums(figures: Iterable[str]) -> list[int]:
    """Figures of all sections together: answered, unknown, not asked, does not apply."""
    rows = [[int(part) for part in one.split()] for one in figures if one.replace(" ", "").isdecimal()]
    return [sum(part) for part in zip(*(row for row in rows if len(row) == 4), strict=True)]


def _time(found: Minutes) -> str:
    """How long each section took, and what was planned."""
    planned = {key: value for key, value in found.session.agenda.items() if value.isdecimal()}
    told = [
        f"{BY_KEY[key].title} {found.spent.get(key, 0)}" + (f" of {planned[key]}" if key in planned else "")
        for key in BY_KEY
        if found.spent.get(key) or (key in planned and found.spent)
    ]
    return f"Minutes taken (of planned): {', '.join(told)}" if told else ""


def _next(found: Minutes) -> str:
    told = [f"{BY_KEY[key].title} {minutes}" for key, minutes in found.agenda.items()]
    return f"Proposed for the next session, in minutes: {', '.join(told)}" if told else ""


def _nothing(found: Minutes, decided: bool) -> str:
    """One sentence for all that did not happen, or for that nobody can tell from here."""
    if found.is_told_elsewhere:
        return (
            "What was decided and written down in it cannot be told here: the session came in a file, without its past."
        )
    said = [
        *([] if decided else ["nothing was decided"]),
        *([] if found.actions else ["no action was agreed"]),
        *([] if found.captured else ["nothing was written down"]),
    ]
    return f"{' and '.join(said).capitalize()}." if said else ""
