"""Where the workflow meets the world: outputs, inputs with their five V's, producers and consumers."""

from collections.abc import Sequence

from discovery.document import values
from discovery.document.blocks import Block, Inline, Link, Tag, inline, plain
from discovery.document.content.concise import alike, side_by_side
from discovery.document.content.parts import (
    Under,
    chapter,
    fields,
    figure,
    origins,
    parts,
    rows_table,
    targets,
    words_table,
)
from discovery.model.column import Column, columns
from discovery.model.interfaces import Profile
from discovery.model.record import Record
from discovery.model.values import NOT_ASKED, field_in_words

_OUTPUTS = (
    *fields(
        ("Output", "name"),
        ("Class", "output_class"),
        ("State", "state"),
        ("Decision supported", "decision"),
        ("Frequency", "frequency"),
    ),
    figure("Fresh within", "freshness_minutes"),
    figure("Available", "availability_percent"),
    origins("Consumers", "consumes"),
    targets("Serves", "serves", names=False),
)


def outputs(record: Record) -> tuple[Block, ...]:
    """What is delivered, to whom, and for which outcome."""
    return chapter("Outputs", "outputs", [rows_table(record, record.outputs, _OUTPUTS)], "No output was recorded.")


_INPUTS = (
    *fields(
        ("Input", "name"),
        ("Class", "input_class"),
        ("Engine", "engine_class"),
        ("Product", "product"),
        ("Owner", "owner"),
        ("Protection", "classification"),
        ("Personal data", "personal_data"),
        ("Read by", "acquisition"),
        ("State", "state"),
    ),
    origins("Producers", "produces"),
    targets("Serves", "serves", names=False),
)
_QUALITY = fields(
    ("Input", "input"),
    ("Dimension", "dimension"),
    ("Today, %", "current_percent"),
    ("Target, %", "target_percent"),
    ("Measured how", "method"),
)


def inputs(record: Record) -> tuple[Block, ...]:
    """The sources, their five V's as they are and as they will be, and what is known of their quality."""
    sources = chapter("Inputs", "inputs", [rows_table(record, record.inputs, _INPUTS)], "No input was recorded.")
    five = Under("Five V's and usage", five_vs(record), "No figures were recorded.")
    figures = rows_table(record, record.data_quality, _QUALITY)
    return (*sources, *parts((five, Under("Data quality", (figures,), "No data-quality figure was recorded."))))


def five_vs(record: Record) -> tuple[Block, ...]:
    """One line for each input that has figures: what is so today, and after an arrow what is expected.

    They stand in as many tables as it takes to read them, each with one or more of the V's.
    """
    asked = [column for column in columns(Profile) if column.group not in ("Profile", "Evidence", "Notes")]
    lines: list[tuple[Inline, ...]] = []
    for row in record.inputs:
        sides = [record.profile(row.id, timing) for timing in ("existing", "anticipated")]
        cells = [inline(_from_to(record, sides, column)) for column in asked]
        if any(plain(cell) != NOT_ASKED for cell in cells):
            lines.append(((Link(row.name, row.code), Tag(row.code)), *cells))
    before, different = alike(words_table(("Input", *map(_title, asked)), lines))
    return (*before, *side_by_side(different, {_title(column): column.group for column in asked}))


def _title(column: Column) -> str:
    """The head of a column of figures; a scale stands there once, and not behind every figure."""
    return f"{column.title}, {column.unit}" if column.is_scale else column.title


def _from_to(record: Record, sides: Sequence[Profile | None], column: Column) -> str:
    """What is so today and what is expected; what nobody expects to change, or was not asked, stands alone."""
    shown = field_in_words if column.is_scale else values.figure
    now, then = [shown(side, column.name, record) if side else NOT_ASKED for side in sides]
    if then in (now, NOT_ASKED):
        return now
    return f"→ {then}" if now == NOT_ASKED else f"{now} → {then}"


_PARTIES = (
    *fields(
        ("Name", "name"),
        ("Role", "role"),
        ("Kind", "kind"),
        ("Organisation", "organisation"),
        ("Contact", "contact"),
        ("Satisfaction", "satisfaction"),
        ("Needs", "needs"),
    ),
    targets("Produces", "produces"),
    targets("Receives", "consumes"),
)


def parties(record: Record) -> tuple[Block, ...]:
    """Producers and consumers with what they bring, receive and need."""
    known = rows_table(record, record.parties, _PARTIES)
    return chapter("Producers and consumers", "parties", [known], "No producer or consumer was recorded.")
