"""Where the workflow meets the world: outputs, inputs with their five V's, producers and consumers."""

from discovery.document.blocks import Block, Inline, Link, Table, inline
from discovery.document.content.parts import (
    Under,
    chapter,
    field,
    fields,
    origins,
    parts,
    rows_table,
    targets,
    words_table,
)
from discovery.model.column import columns
from discovery.model.interfaces import Input, Profile
from discovery.model.record import Record
from discovery.model.values import NOT_ASKED, column_of, field_in_words

_OUTPUTS = (
    *fields(
        ("Output", "name"),
        ("Class", "output_class"),
        ("State", "state"),
        ("Decision supported", "decision"),
        ("Frequency", "frequency"),
    ),
    field("Fresh within", "freshness_minutes", unit=True),
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
    five = Under("Five V's and usage", (_five_vs(record),), "No figures were recorded.")
    figures = rows_table(record, record.data_quality, _QUALITY)
    return (*sources, *parts((five, Under("Data quality", (figures,), "No data-quality figure was recorded."))))


def _five_vs(record: Record) -> Table:
    lines: list[tuple[Inline, ...]] = []
    for row in record.inputs:
        lines += _profile_lines(record, row)
    return words_table(("Input", "V", "Existing", "Anticipated"), lines)


def _profile_lines(record: Record, row: Input) -> list[tuple[Inline, ...]]:
    """One line for each V of an input: its figures today beside those expected, each with its unit."""
    beside = [record.profile(row.id, timing) for timing in ("existing", "anticipated")]
    groups: dict[str, list[str]] = {}
    for column in columns(Profile):
        if column.group not in ("Profile", "Evidence", "Notes"):
            groups.setdefault(column.group, []).append(column.name)
    lines: list[tuple[Inline, ...]] = []
    for group, names in groups.items():
        cells = [_figures(record, profile, names) for profile in beside]
        if any(cell != NOT_ASKED for cell in cells):
            lines.append(((Link(f"{row.code} {row.name}", row.code),), inline(group), *map(inline, cells)))
    return lines


def _figures(record: Record, profile: Profile | None, names: list[str]) -> str:
    if profile is None:
        return NOT_ASKED
    shown = ((column_of(Profile, name).title, field_in_words(profile, name, record, unit=True)) for name in names)
    return "\n".join(f"{title}: {words}" for title, words in shown if words != NOT_ASKED) or NOT_ASKED


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
    targets("Consumes", "consumes"),
)


def parties(record: Record) -> tuple[Block, ...]:
    """Producers and consumers with what they bring, receive and need."""
    known = rows_table(record, record.parties, _PARTIES)
    return chapter("Producers and consumers", "parties", [known], "No producer or consumer was recorded.")
