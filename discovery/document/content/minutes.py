"""The minutes of a session to send: names and sentences on one page, what was agreed first, no table and no code.

What a person must do or know – decisions, actions, open questions – is told entry by entry and never cut; what was
written down is summed up by section, with as many names as a line holds.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime

from discovery.catalogue.sections import BY_KEY
from discovery.document.blocks import Block, BulletList, Document, Heading, Inline, Lines, Note, Run, Series, Text
from discovery.model.agreement import LogEntry
from discovery.model.engagement import Person
from discovery.sessions.minutes import Captured, Minutes
from discovery.sessions.times import clock, day, zone, zone_in_words

ROOM = 110
"""Characters that the names of one kind of change may take in a section's line."""
_SETTLED = ("answered", "decided", "done", "closed")


def minutes_page(held: Minutes, judged: bool = True) -> Document:
    """The minutes to pass on; the same Record and history give the same page. Private notes are not in it.

    Args:
        held: what happened.
        judged: whether they count what was answered and what nobody was asked yet.
    """
    coverage = _coverage(held) if judged else ""
    decided = [row for row in held.decisions if row.status in _SETTLED or (row.chosen and row.status != "dropped")]
    undecided = [row for row in held.decisions if row not in decided]
    asked = [*undecided, *held.questions]
    parts: list[tuple[str, list[Inline]]] = [
        ("Agreed", [_item(name) for name in held.agreed]),
        ("Decided", [_item(_decision(held, row)) for row in decided]),
        ("To do", [_item(_task(held, row)) for row in held.actions]),
        ("Asked, and who answers", [_item(_asked(held, row)) for row in asked]),
        ("Parked", [_item(_task(held, row)) for row in held.parked]),
        ("Written down", [line for captured in held.captured if (line := _section(captured))]),
        ("Where it stands", [_item(line) for line in (coverage, _time(held), _next(held)) if line]),
    ]
    blocks: list[Block] = [Heading(1, _one_line(f"Minutes: {held.session.title}")), _head(held)]
    for title, items in parts:
        if items:
            blocks += [Heading(2, title), BulletList(tuple(items))]
    if nothing := _nothing(held, bool(decided)):
        blocks.append(Note(nothing))
    return Document(tuple(blocks))


def _one_line(text: str) -> str:
    """Any text as one line: minutes are read in a mail, where a break within an entry only confuses."""
    return " ".join(text.split())


def _item(text: str) -> Inline:
    return (Text(_one_line(text)),)


def _apart(*texts: str, separator: str = " · ") -> Series:
    """Texts of people, each of which is read by itself."""
    return Series(tuple(map(_one_line, texts)), separator)


def _head(held: Minutes) -> Lines:
    head, session = held.record.engagement, held.session
    about = [head.title, *([head.customer] if head.customer else [])]
    where = [session.place] if session.place else []
    led = [f"led by {held.record.label(session.facilitator)}"] if session.facilitator else []
    there = ", ".join(map(_person, held.present)) or "nobody was noted"
    away = ", ".join(row.label for row in held.absent)
    lines: list[Inline] = [
        (_apart(*about),),
        (_apart(*_when(held), *where, *led),),
        (Text("There: "), _apart(there)),
    ]
    if away:
        lines.append((Text("Invited, not there: "), _apart(away)))
    return Lines(tuple(lines))


def _when(held: Minutes) -> list[str]:
    """Day, hours with the zone's name, and how long it took."""
    record, session = held.record, held.session
    begun, ended = session.opened_at, session.closed_at
    if not begun:
        return ["not held yet"]
    times = f"{_day(begun, held)}, {clock(begun, record)}"
    if ended:
        same = _day(begun, held) == _day(ended, held)
        times += f"–{clock(ended, record)}" if same else f" to {_day(ended, held)}, {clock(ended, record)}"
    times += f" ({zone_in_words(begun, record)})"
    if not ended:
        return [times, "not ended yet"]
    planned = f" of {session.minutes} planned" if session.minutes else ""
    return [times, f"{round((ended - begun).total_seconds() / 60)} minutes{planned}"]


def _day(moment: datetime, held: Minutes) -> str:
    return day(moment.astimezone(zone(held.record)))


def _person(row: Person) -> str:
    about = ", ".join(one for one in (row.role, row.organisation) if one)
    return f"{row.label} ({about})" if about else row.label


def _decision(held: Minutes, row: LogEntry) -> str:
    chosen = f": {row.chosen}" if row.chosen else ""
    why = f" – because {row.rationale}" if row.rationale else ""
    who = f" ({held.record.label(row.owner)})" if row.owner else ""
    return _one_line(f"{_subject(held, row)}{chosen}{why}{who}")


def _subject(held: Minutes, row: LogEntry) -> str:
    """What an entry says, without the code of the row that it is about: its name stands there already."""
    about = held.record.by_id.get(row.about or "")
    return row.subject.replace(f"({about.code} ", "(") if about else row.subject


def _task(held: Minutes, row: LogEntry) -> str:
    """What is to be done or taken up again, by whom and by when."""
    who = held.record.label(row.owner) or "nobody yet"
    by = f"by {day(row.due)}" if row.due else "no day yet"
    status = f" ({row.status})" if row.status not in (None, "open") else ""
    return _one_line(f"{_subject(held, row)} – {who}, {by}{status}")


def _asked(held: Minutes, row: LogEntry) -> str:
    kind = "" if row.kind == "question" else "To decide: " if row.kind == "decision" else f"{row.kind.capitalize()}: "
    if row.status in _SETTLED and row.chosen:
        return _one_line(f"{kind}{_subject(held, row)} – {row.chosen}")
    return kind + _task(held, row)


def _section(captured: Captured) -> Inline:
    """One section in a line: how many rows are new, changed and gone, and what they are called."""
    title = BY_KEY[captured.section].title
    if captured.section == "answers":
        return (Text(f"{title}, answers: "), _apart(", ".join(captured.changed))) if captured.changed else ()
    shown: list[Run] = []
    for word, names in (("new", captured.added), ("changed", captured.changed), ("removed", captured.removed)):
        if names:
            shown += [Text(f"{'. ' if shown else f'{title}: '}{len(names)} {word} – "), *_names(names)]
    return tuple(shown)


def _names(names: Sequence[str]) -> Inline:
    """As many names as there is room for, and how many more there are."""
    taken: list[str] = []
    for name in map(_one_line, names):
        if taken and sum(map(len, taken)) + len(name) > ROOM:
            break
        taken.append(name if len(name) <= ROOM else name[: ROOM - 1] + "…")
    more = (Text(f" and {len(names) - len(taken)} more"),) if len(names) > len(taken) else ()
    return (_apart(*taken, separator="; "), *more)


def _coverage(held: Minutes) -> str:
    """How many fields were answered, unknown and not asked, before and after."""
    before, after = (_sums(one.values()) for one in (held.session.coverage_before, held.session.coverage_after))
    if not after:
        return ""
    words = ("Questions answered", "unknown", "not asked yet")
    figures = (
        f"{word} {now}" + (f" ({was} before)" if before and was != now else "")
        for word, now, was in zip(words, after, before or after, strict=False)
    )
    return ", ".join(figures)


def _sums(figures: Iterable[str]) -> list[int]:
    """Figures of all sections together: answered, unknown, not asked, does not apply."""
    rows = [[int(part) for part in one.split()] for one in figures if one.replace(" ", "").isdecimal()]
    return [sum(part) for part in zip(*(row for row in rows if len(row) == 4), strict=True)]


def _time(held: Minutes) -> str:
    """How long each section took, and what was planned."""
    planned = {key: value for key, value in held.session.agenda.items() if value.isdecimal()}
    parts = [
        f"{BY_KEY[key].title} {held.spent.get(key, 0)}" + (f" of {planned[key]}" if key in planned else "")
        for key in BY_KEY
        if held.spent.get(key) or (key in planned and held.spent)
    ]
    return f"Minutes taken (of planned): {', '.join(parts)}" if parts else ""


def _next(held: Minutes) -> str:
    parts = [f"{BY_KEY[key].title} {minutes}" for key, minutes in held.agenda.items()]
    return f"Proposed for the next session, in minutes: {', '.join(parts)}" if parts else ""


def _nothing(held: Minutes, decided: bool) -> str:
    """One sentence for all that did not happen, or for that nobody can tell from here."""
    if held.is_without_past:
        return (
            "What was decided and written down in it cannot be told here: the session came in a file, without its past."
        )
    reasons = [
        *([] if decided else ["nothing was decided"]),
        *([] if held.actions else ["no action was agreed"]),
        *([] if held.captured else ["nothing was written down"]),
    ]
    return f"{' and '.join(reasons).capitalize()}." if reasons else ""
