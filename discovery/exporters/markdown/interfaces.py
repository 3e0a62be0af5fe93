"""Where the workflow meets the world: outputs, inputs with their five V's, producers and consumers."""

from discovery.exporters.markdown.text import NOT_ASKED, Under, codes, named, part, parts, rows_table, table, words
from discovery.model.column import columns
from discovery.model.interfaces import Input, Profile
from discovery.model.record import Record


def outputs(record: Record) -> str:
    """What is delivered, to whom, and for which outcome."""
    heads = (
        "Code",
        "Output",
        "Class",
        "State",
        "Decision supported",
        "Frequency",
        "Fresh within",
        "Consumers",
        "Serves",
    )
    lines = [
        [
            row.code,
            *(words(row, name) for name in ("name", "output_class", "state", "decision", "frequency")),
            words(row, "freshness_minutes", unit=True),
            named(record.origins(row, "consumes")),
            codes(record.targets(row, "serves")),
        ]
        for row in record.outputs
    ]
    return part(2, "Outputs", table(heads, lines), "No output was recorded.")


def inputs(record: Record) -> str:
    """The sources, their five V's as they are and as they will be, and what is known of their quality."""
    heads = (
        "Code",
        "Input",
        "Class",
        "Engine",
        "Product",
        "Owner",
        "Protection",
        "Personal data",
        "Producers",
        "Serves",
    )
    fields = ("name", "input_class", "engine_class", "product", "owner", "classification", "personal_data")
    lines = [
        [
            row.code,
            *(words(row, name, record) for name in fields),
            named(record.origins(row, "produces")),
            codes(record.targets(row, "serves")),
        ]
        for row in record.inputs
    ]
    body = part(2, "Inputs", table(heads, lines), "No input was recorded.")
    five = Under("Five V's and usage", _five_vs(record), "No figures were recorded.")
    quality = [("Input", "input"), ("Dimension", "dimension"), ("Today, %", "current_percent")]
    quality += [("Target, %", "target_percent"), ("Measured how", "method")]
    figures = rows_table(record, record.data_quality, quality)
    return body + "\n" + parts((five, Under("Data quality", figures, "No data-quality figure was recorded.")))


def _five_vs(record: Record) -> str:
    lines: list[list[str]] = []
    for row in record.inputs:
        lines += _profile_lines(record, row)
    return table(("Input", "V", "Existing", "Anticipated"), lines)


def _profile_lines(record: Record, row: Input) -> list[list[str]]:
    """One line for each V of an input: its figures today beside those expected, each with its unit."""
    beside = [record.profile(row.id, timing) for timing in ("existing", "anticipated")]
    groups: dict[str, list[str]] = {}
    for column in columns(Profile):
        if column.group not in ("Profile", "Evidence", "Notes"):
            groups.setdefault(column.group, []).append(column.name)
    lines = []
    for group, names in groups.items():
        cells = [_figures(record, profile, names) for profile in beside]
        if any(cell != NOT_ASKED for cell in cells):
            lines.append([f"{row.code} {row.name}", group, *cells])
    return lines


def _figures(record: Record, profile: Profile | None, names: list[str]) -> str:
    if profile is None:
        return NOT_ASKED
    titles = {column.name: column.title for column in columns(Profile)}
    found = [
        f"{titles[name]}: {shown}" for name in names if (shown := words(profile, name, record, unit=True)) != NOT_ASKED
    ]
    return "\n".join(found) or NOT_ASKED


def parties(record: Record) -> str:
    """Producers and consumers with what they bring, receive and need."""
    heads = ("Code", "Name", "Role", "Kind", "Organisation", "Contact", "Satisfaction", "Needs", "Produces", "Consumes")
    fields = ("name", "role", "kind", "organisation", "contact", "satisfaction", "needs")
    lines = [
        [
            row.code,
            *(words(row, name, record) for name in fields),
            named(record.targets(row, "produces")),
            named(record.targets(row, "consumes")),
        ]
        for row in record.parties
    ]
    return part(2, "Producers and consumers", table(heads, lines), "No producer or consumer was recorded.")
