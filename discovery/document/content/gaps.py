"""What becomes of today's workflow, eliminations first, and the findings that the customer lives with."""

from collections.abc import Iterator

from discovery.document.blocks import Block
from discovery.document.content.parts import chapter, sentence, words_table
from discovery.model.record import Record
from discovery.model.values import in_words
from discovery.model.workshop import Waiver
from discovery.rules import findings
from discovery.rules.waived import place
from discovery.workflow.gap_table import as_table, begun, counts, effort_words, gap_table


def change(record: Record) -> tuple[Block, ...]:
    """The gap table; what is kept is counted and not listed."""
    lines = gap_table(record)
    heads, *shown = as_table(line for line in lines if line.fate != "kept")
    summed_up = (" · ".join(f"{count} {fate}" for fate, count in counts(lines).items() if count), effort_words(lines))
    blocks: tuple[Block, ...] = (words_table(heads, shown), *(sentence(one) for one in summed_up if one))
    empty = "Nothing was captured of either workflow." if begun(record) else "The future workflow has no step yet."
    return chapter("From today to the future", "gaps", blocks, empty)


def waived(record: Record) -> tuple[Block, ...]:
    """Findings with a waiver, as the rules see them on the day of the last change: a file depends on nothing else."""
    heads = ("Finding", "Rule", "For", "Reason", "Waived by", "On")
    lines = _waived(record) if record.waivers else ()
    return chapter("Findings lived with", "waivers", [words_table(heads, lines)], "No finding was waived.")


def _waived(record: Record) -> Iterator[tuple[str, ...]]:
    for finding in findings(record, record.engagement.updated_at.date()):
        if finding.waived:
            waiver = record.by_id[finding.waiver]
            assert isinstance(waiver, Waiver)
            about = (finding.sentence, finding.rule, place(record, waiver))
            yield (*about, waiver.reason, waiver.who, in_words(waiver.created_at.date()))
