"""What was agreed and what is still open: requirements, where each comes from, decisions."""

from discovery.catalogue.sections import BY_KEY
from discovery.document import values
from discovery.document.blocks import Block, Hole, Inline, Link, Paragraph, Table, TableColumn
from discovery.document.content.parts import (
    Under,
    chapter,
    fields,
    is_filled,
    parts,
    rows_table,
    withdrawn,
    words_table,
)
from discovery.model.record import Record
from discovery.requirements.trace import COLUMNS, traces, unrequired

OPEN = ("open", "in progress")

_REQUIREMENTS = (
    *fields(
        ("Requirement", "statement"),
        ("Type", "type"),
        ("Priority", "priority"),
        ("Status", "status"),
        ("Fit criterion", "fit_criterion"),
        ("Stage", "stage"),
        ("Why", "rationale"),
    ),
)


def requirements(record: Record) -> tuple[Block, ...]:
    """What the new workflow must do, where it comes from, and what satisfies it."""
    standing = rows_table(record, (row for row in record.requirements if row.stands), _REQUIREMENTS)
    rejected = parts(withdrawn(record, "requirements"))
    blocks = (standing, *rejected) if is_filled([standing]) else rejected
    return chapter("Requirements", "requirements", blocks, "No requirement was recorded.")


def traceability(record: Record) -> tuple[Block, ...]:
    """What each requirement comes from and what meets it, gaps in words, and what nothing is required of."""
    matrix = _matrix(record)
    bare = [
        Paragraph((Hole(f"{BY_KEY[section].title} that no requirement comes from: "), *values.named(rows)))
        for section, rows in unrequired(record).items()
        if matrix.rows
    ]
    return chapter("Traceability", "traceability", (matrix, *bare), "There is no requirement to trace.")


def _matrix(record: Record) -> Table:
    """Each requirement by its code, with what is missing and the codes of the rows that it hangs together with."""
    linked = (TableColumn(title, "rows") for title in COLUMNS.values())
    heads: tuple[str | TableColumn, ...] = (TableColumn("Requirement", "rows"), *linked, "Gap")
    lines: list[tuple[Inline, ...]] = []
    for trace in traces(record):
        row = trace.requirement
        gap: Inline = (Hole("; ".join(trace.gaps)),) if trace.gaps else ()
        lines.append(
            ((Link(row.code, row.code),), *(values.codes(trace.rows[section], " ", "") for section in COLUMNS), gap)
        )
    return words_table(heads, lines)


_ENTRIES = fields(("Entry", "subject"), ("Kind", "kind"), ("Owner", "owner"), ("Due", "due"), ("Status", "status"))
_DECISIONS = fields(
    ("Decision", "subject"), ("Chosen", "chosen"), ("Why", "rationale"), ("Owner", "owner"), ("Status", "status")
)


def log(record: Record) -> tuple[Block, ...]:
    """What is open, and what was decided."""
    decisions = [row for row in record.log if row.kind == "decision" and row.stands]
    still = [row for row in record.log if (row.status in OPEN or row.status is None) and row not in decisions]
    waiting = Under("Open", (rows_table(record, still, _ENTRIES),), "Nothing is open.")
    decided = Under("Decisions", (rows_table(record, decisions, _DECISIONS),), "No decision was recorded.")
    return chapter("Questions, decisions and risks", "log", parts((waiting, decided, *withdrawn(record, "log"))))
