"""The gap table: what becomes of every input, step, output, tool, practice, skill and partner on the way to the future.

It tells each change once, built on the one classification there is: what is replaced stands in one line with what
comes instead. What is retired is parted by the one question that matters in the room: did anybody decide it?

- *eliminated on purpose*: the R decision about a step is "retire"; an output says why it goes; a tool goes with all the
  steps that use it; or, of anything but a step, a decision in the log is linked to it;
- *eliminated by accident*: only the current state has it, nothing takes its place, and nobody said so.

Practices, skills and partners cannot be linked as replacing each other. One that both states have as rows of their own
under the same name goes on: it is *changed*, or *kept* where nothing differs.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from discovery.measures import number
from discovery.model.agreement import LogEntry
from discovery.model.column import columns
from discovery.model.interfaces import Output
from discovery.model.record import Record
from discovery.model.row import Row
from discovery.model.workflow import Step
from discovery.workflow.change import SECTIONS, Change, Fact, changes, differing, in_state, replacing

ACCIDENT, PURPOSE = "eliminated by accident", "eliminated on purpose"
FATES = (ACCIDENT, PURPOSE, "replaced", "changed", "new", "kept")
"""What becomes of a row, what needs a look first."""

ROWS = tuple(section for section in SECTIONS if section != "flows")
_UNLINKED = ("practices", "skills", "partners")
_FEW_FACTS = 4
HEADS = (
    "Becomes", "Section", "Code", "Name", "R decision", "Replaced by", "What differs", "Reason", "Effort, days", "Wave",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Line:
    """What becomes of one row: ``fate`` is one of ``FATES``, ``instead`` are the rows that take its place.

    ``effort_days`` is that of the row and of what replaces it, each step counted in one line only; ``wave`` is that of
    the row, else of what replaces it. ``reason`` says why it is eliminated on purpose.
    """

    fate: str
    row: Row
    instead: tuple[Row, ...] = ()
    facts: tuple[Fact, ...] = ()
    decision: str = ""
    reason: str = ""
    effort_days: float | None = None
    wave: int | None = None


def begun(record: Record) -> bool:
    """Whether the future workflow has a step: before that, everything would look eliminated."""
    return any(in_state(step, "future") for step in record.steps)


def gap_table(record: Record) -> tuple[Line, ...]:
    """A line for each row, and for each that is replaced with what comes instead, in the order of ``FATES``.

    Empty until the future workflow is begun.
    """
    if not begun(record):
        return ()
    by_row = changes(record)
    going_on = _going_on(record, by_row)
    elsewhere = {one.id for one in going_on.values()}
    counted: set[str] = set()
    lines = {
        row.id: _continued(row, going_on[row.id]) if row.id in going_on else _line(record, row, by_row, counted)
        for section in ROWS
        for row in record.rows(section)
        if not by_row[row.id].replaces and row.id not in elsewhere  # these stand in the line of what was before
    }
    _with_their_steps(record, lines)
    return tuple(sorted(lines.values(), key=lambda one: FATES.index(one.fate)))


def counts(lines: Iterable[Line]) -> dict[str, int]:
    """How many lines there are of each fate."""
    fates = [line.fate for line in lines]
    return {fate: fates.count(fate) for fate in FATES}


def effort_by_wave(lines: Iterable[Line]) -> dict[int | None, float]:
    """Days of effort for each wave in order, those without a wave last; waves without effort are left out."""
    days: dict[int | None, float] = {}
    for line in lines:
        if line.effort_days is not None:
            days[line.wave] = days.get(line.wave, 0.0) + line.effort_days
    return dict(sorted(days.items(), key=lambda pair: (pair[0] is None, pair[0] or 0)))


def effort_words(lines: Iterable[Line]) -> str:
    """The effort by wave as a line, for example "Effort: wave 1: 20 days · no wave: 3 days"; empty without any."""
    waves = effort_by_wave(lines)
    parts = [f"{f'wave {wave}' if wave else 'no wave'}: {number(days)} days" for wave, days in waves.items()]
    total = [f"in all {number(sum(waves.values()))} days"] if len(waves) > 1 else []
    return "Effort: " + " · ".join([*parts, *total]) if parts else ""


def as_table(lines: Iterable[Line], whole: bool = False) -> list[list[str]]:
    """The table as texts: heads first; the ``whole`` one tells everything that differs, the other a few facts."""
    return [list(HEADS), *(_cells(line, None if whole else _FEW_FACTS) for line in lines)]


def _going_on(record: Record, changes: Mapping[str, Change]) -> dict[str, Row]:
    """The row of the future under the same name, for each row that only the current state has; each is taken once."""
    pairs = {}
    for section in _UNLINKED:
        waiting: dict[str, list[Row]] = {}
        for row in record.rows(section):
            if changes[row.id].kind == "new":
                waiting.setdefault(row.label.casefold(), []).append(row)
        for row in record.rows(section):
            if changes[row.id].kind == "retired" and waiting.get(row.label.casefold()):
                pairs[row.id] = waiting[row.label.casefold()].pop(0)
    return pairs


def _continued(row: Row, after: Row) -> Line:
    asked = (column for column in columns(type(row)) if column.grid and column.kind != "row")
    facts = differing(row, after, (column for column in asked if column.name not in ("state", type(row).name_field)))
    return Line("changed" if facts else "kept", row, (after,), facts)


def _with_their_steps(record: Record, lines: dict[str, Line]) -> None:
    """A tool that nobody decided about goes on purpose where all the steps that use it go, or are replaced."""
    users: dict[str, list[Row]] = {}
    for step in record.steps:
        if step.tool:
            users.setdefault(step.tool, []).append(step)
    for row_id, steps in users.items():
        line = lines.get(row_id)
        gone = all(user.id in lines and lines[user.id].fate in (PURPOSE, "replaced") for user in steps)
        if line and line.fate == ACCIDENT and gone:
            lines[row_id] = replace(line, fate=PURPOSE, reason=f"Goes with {', '.join(user.code for user in steps)}")


def _line(record: Record, row: Row, changes: Mapping[str, Change], counted: set[str]) -> Line:
    change = changes[row.id]
    instead = replacing(record, row) if change.kind in ("retired", "replaced") else ()
    own = (row, *(other for other in instead if changes[other.id].replaces))  # what stays has a line of its own
    steps = [box for box in own if isinstance(box, Step)]
    efforts = [step.effort_days for step in steps if step.effort_days is not None and step.id not in counted]
    counted.update(step.id for step in steps)
    fate, reason = change.kind, ""
    if fate == "retired" and instead:
        fate = "replaced"
    elif fate == "retired":
        decided, reason = _why(record, row)
        fate = PURPOSE if decided else ACCIDENT
    return Line(
        fate,
        row,
        instead,
        change.facts,
        change.decision,
        reason,
        sum(efforts) if efforts else None,
        next((step.wave for step in steps if step.wave is not None), None),
    )


def _why(record: Record, row: Row) -> tuple[bool, str]:
    """Whether somebody decided that a row goes, and why as far as that was said."""
    entries = [
        entry for entry in record.targets(row, "decided_by") if isinstance(entry, LogEntry) and entry.kind == "decision"
    ]
    own = row.r_rationale if isinstance(row, Step) else row.retire_reason if isinstance(row, Output) else None
    decided = row.r_decision == "retire" if isinstance(row, Step) else bool(own or entries)
    reasons = [own, *(f"{entry.code} {entry.chosen or entry.subject}" for entry in entries)]
    return decided, "; ".join(one for one in reasons if one) if decided else ""


def _cells(line: Line, most: int | None) -> list[str]:
    facts = [f"{fact.title}: {fact.before} → {fact.after}" for fact in line.facts[:most]]
    more = [f"and {len(line.facts) - len(facts)} more"] if len(line.facts) > len(facts) else []
    return [
        line.fate,
        line.row.section.capitalize(),
        line.row.code,
        line.row.label,
        line.decision,
        "; ".join(f"{row.code} {row.label}" for row in line.instead),
        "; ".join([*facts, *more]),
        line.reason,
        number(line.effort_days).replace("\u202f", "") if line.effort_days is not None else "",
        str(line.wave) if line.wave is not None else "",
    ]
