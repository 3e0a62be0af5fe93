"""What becomes of today's workflow, eliminations first, and the findings that the customer lives with."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from discovery.document import values
from discovery.document.blocks import Block, Definition, Hole, Inline, Link, Table, TableColumn, Tag, inline
from discovery.document.content.parts import chapter, sentence, words_table
from discovery.model.record import Record
from discovery.model.row import Row
from discovery.model.values import in_words
from discovery.model.workshop import Waiver
from discovery.rules import findings
from discovery.rules.waived import place
from discovery.workflow.gap_table import ACCIDENT, Line, as_table, begun, counts, effort_words, gap_table

_HEADS = (
    "What",
    "In",
    "Becomes",
    TableColumn("Replaced by", "rows"),
    "What differs",
    "Reason",
    TableColumn("Effort, days", "number"),
    TableColumn("Wave", "number"),
)


def change(record: Record, judged: bool = True) -> tuple[Block, ...]:
    """The gap table; what is kept is counted and not listed, nor what went by accident unless that is ``judged``."""
    lines = gap_table(record)
    shown = change_table(lines)
    counted = [(fate, count) for fate, count in counts(lines).items() if judged or fate != ACCIDENT]
    summed_up = (" · ".join(f"{count} {fate}" for fate, count in counted if count), effort_words(lines))
    named = tuple(_only_named(lines))
    blocks: tuple[Block, ...] = (*(sentence(one) for one in summed_up if one), shown, *named)
    empty = "Nothing was captured of either workflow." if begun(record) else "The future workflow has no step yet."
    return chapter("From today to the future", "gaps", blocks if shown.rows or named else (), empty)


def change_table(lines: Sequence[Line]) -> Table:
    """What becomes of each row that does not stay as it is, and of which more is known than that."""
    return words_table(
        _HEADS,
        [_line(one, cells) for one, cells in _with_cells(lines) if not _is_bare(one) and not _is_figures(one)],
    )


def _only_named(lines: Sequence[Line]) -> Iterator[Block]:
    """What is new, and of what nothing but figures changes: no more is known of them, so that no table has them."""
    bare = _by_section(one for one in lines if _is_bare(one))
    yield from (Definition(f"New {title}", values.named(rows)) for title, rows in bare)
    figures = _by_section(one for one in lines if _is_figures(one))
    for title, rows in figures:
        yield Definition(f"Changed {title}, in the figures of their five V's alone", values.named(rows))


def _by_section(lines: Iterable[Line]) -> Iterable[tuple[str, list[Row]]]:
    by_section: dict[str, list[Row]] = {}
    for line in lines:
        by_section.setdefault(line.row.section, []).append(line.row)
    return by_section.items()


def _with_cells(lines: Iterable[Line]) -> Iterator[tuple[Line, dict[str, str]]]:
    changing = [one for one in lines if one.fate != "kept"]
    heads, *cells = as_table(changing)
    return zip(changing, (dict(zip(heads, line, strict=True)) for line in cells), strict=True)


def _line(one: Line, cells: Mapping[str, str]) -> tuple[Inline, ...]:
    decision = f" ({cells['R decision']})" if cells["R decision"] else ""
    fate = inline(one.fate + decision)
    return (
        (Link(one.row.label, one.row.code), Tag(one.row.code)),
        inline(cells["Section"]),
        (Hole(one.fate),) if one.fate == ACCIDENT else fate,
        values.named(one.instead) if one.instead else (),
        inline(_differs(one, cells)),
        *(inline(cells[head]) for head in ("Reason", "Effort, days", "Wave")),
    )


def _is_bare(line: Line) -> bool:
    """Whether nothing but its name is known of a row that is new."""
    return line.fate == "new" and line.effort_days is None and line.wave is None and not line.reason


def _is_figures(line: Line) -> bool:
    """Whether it is an input of which nothing but figures changes: they stand beside each other in their own table."""
    bare = line.effort_days is None and line.wave is None and not line.reason and not line.instead
    return line.fate == "changed" and line.row.section == "inputs" and bool(line.facts) and bare


def _differs(one: Line, cells: Mapping[str, str]) -> str:
    """What differs; the figures of an input stand beside each other in their own table already."""
    if one.row.section != "inputs" or not one.facts:
        return cells["What differs"]
    return f"{len(one.facts)} figure{'s' * (len(one.facts) > 1)}, as its five V's say"


def waived(record: Record) -> tuple[Block, ...]:
    """Findings with a waiver, as the rules see them on the day of the last change: a file depends on nothing else."""
    heads = ("Finding", "For", "Reason", "Waived by", TableColumn("On", "day"))
    lines = _waived(record) if record.waivers else ()
    return chapter("Findings lived with", "waivers", [words_table(heads, lines)], "No finding was waived.")


def _waived(record: Record) -> Iterator[tuple[str, ...]]:
    for finding in findings(record, record.engagement.updated_at.date()):
        if finding.waived:
            waiver = record.by_id[finding.waiver]
            assert isinstance(waiver, Waiver)
            about = (finding.sentence, place(record, waiver))
            yield (*about, waiver.reason, waiver.who, in_words(waiver.created_at.date()))
