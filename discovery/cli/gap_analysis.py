"""The gap analysis of the command findings: what becomes of everything from the current to the future workflow."""

from argparse import Namespace
from typing import Any

from discovery.cli.answer import Answer, columns, note, printable
from discovery.cli.installation import Installation
from discovery.workflow.gap_table import Line, as_table, begun, counts, effort_words, gap_table


def gap_analysis(here: Installation, given: Namespace) -> Answer:
    """``findings --gap-analysis``: a line for all that does not stay as it is, eliminations first."""
    if given.command == "gaps":
        note("gaps is called findings --gap-analysis now; the old name works for one release.")
    record = here.record(given.engagement)
    lines = gap_table(record)
    data = [_data(line) for line in lines]
    if not begun(record):
        return Answer(data, ["The future workflow has no step yet: everything would look eliminated."])
    cells = as_table(line for line in lines if line.fate != "kept")[1:]
    shown = columns([becomes, code, _described(*rest)] for becomes, _, code, *rest in cells)
    total = " · ".join(f"{count} {fate}" for fate, count in counts(lines).items() if count)
    return Answer(data, [*shown, *(printable(one) for one in (total, effort_words(lines)) if one)])


def _described(name: str, decision: str, instead: str, facts: str, reason: str, effort: str, wave: str) -> str:
    parts = (decision, f"→ {instead}" if instead else "", facts, reason)
    days = (f"{effort} days" if effort else "", f"wave {wave}" if wave else "")
    return " · ".join(part for part in (name, *parts, *days) if part)


def _data(line: Line) -> dict[str, Any]:
    return {
        "becomes": line.fate,
        "section": line.row.section,
        "row": line.row.code,
        "name": line.row.label,
        "decision": line.decision or None,
        "replaced_by": [row.code for row in line.instead],
        "differs": [{"field": fact.title, "before": fact.before, "after": fact.after} for fact in line.facts],
        "reason": line.reason or None,
        "effort_days": line.effort_days,
        "wave": line.wave,
    }
