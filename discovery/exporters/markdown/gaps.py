"""What becomes of today's workflow, eliminations first, and the findings that the customer lives with."""

from discovery.exporters.markdown.text import literal, part, table
from discovery.model.record import Record
from discovery.model.workshop import Waiver
from discovery.rules import findings
from discovery.rules.waived import place
from discovery.workflow.gap_table import as_table, begun, counts, effort_words, gap_table


def change(record: Record) -> str:
    """The gap table; what is kept is counted and not listed."""
    lines = gap_table(record)
    heads, *shown = as_table(one for one in lines if one.fate != "kept")
    said = [" · ".join(f"{count} {fate}" for fate, count in counts(lines).items() if count), effort_words(lines)]
    words = "".join(f"\n{literal(one)}\n" for one in said if one)
    empty = "Nothing was captured of either workflow." if begun(record) else "The future workflow has no step yet."
    return part(2, "From today to the future", table(heads, shown) + words, empty)


def waived(record: Record) -> str:
    """Findings with a waiver, as the rules see them on the day of the last change: a file depends on nothing else."""
    day = record.engagement.updated_at.date()
    found = [one for one in findings(record, day) if one.waived] if record.waivers else []
    lines = []
    for one in found:
        waiver = record.by_id[one.waiver]
        assert isinstance(waiver, Waiver)
        said = (waiver.reason, waiver.who, f"{waiver.created_at:%Y-%m-%d}")
        lines.append([one.sentence, one.rule, place(record, waiver), *said])
    heads = ("Finding", "Rule", "For", "Reason", "Waived by", "On")
    return part(2, "Findings lived with", table(heads, lines), "No finding was waived.")
