"""Traceability: what each requirement comes from and what meets it, and what nothing is required of; gaps in words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from discovery.model.agreement import Requirement
from discovery.model.record import Record
from discovery.model.row import Row
from discovery.requirements.grounds import wanted
from discovery.requirements.meeting import Meeting
from discovery.workflow.change import in_state

COLUMNS: Mapping[str, str] = {
    "outcomes": "Outcomes",
    "constraints": "Constraints",
    "inputs": "Inputs",
    "outputs": "Outputs",
    "steps": "Steps",
    "measures": "Measures",
}
NO_REASON, UNMET, NO_PROOF = "no outcome or constraint", "nothing meets it", "no fit criterion"


@dataclass(frozen=True)
class Trace:
    """One requirement with the rows it hangs together with, by section, and what is missing, in words."""

    requirement: Requirement
    rows: Mapping[str, tuple[Row, ...]]
    gaps: tuple[str, ...]


def traces(record: Record) -> tuple[Trace, ...]:
    """The matrix, a line for each requirement that was not rejected."""
    meeting = Meeting(record)
    return tuple(_trace(record, row, meeting) for row in record.requirements if row.stands)


def _trace(record: Record, row: Requirement, known: Meeting) -> Trace:
    sources = record.targets(row, "derived_from")
    meeting = (*record.origins(row, "satisfies"), *known.of(row))
    measures = [one for source in sources for one in record.origins(source, "measures")]
    found: dict[str, dict[str, Row]] = {section: {} for section in COLUMNS}
    for one in (*sources, *meeting, *measures):
        if one.section in found:
            found[one.section][one.id] = one
    gaps = []
    if not found["outcomes"] and not found["constraints"]:
        gaps.append(NO_REASON)
    if row.priority == "must" and known.is_open(row):
        gaps.append(UNMET)
    if not row.fit_criterion and "fit_criterion" not in row.unanswered:
        gaps.append(NO_PROOF)
    return Trace(row, {section: tuple(rows.values()) for section, rows in found.items()}, tuple(gaps))


def unrequired(record: Record) -> dict[str, tuple[Row, ...]]:
    """What no requirement comes from: wanted outcomes, constraints, and outputs of the future; by section."""
    parts: dict[str, Iterable[Row]] = {
        "outcomes": (row for row in record.outcomes if row.horizon != "current" and wanted(row)),
        "constraints": record.constraints,
        "outputs": (row for row in record.outputs if in_state(row, "future")),
    }
    found = {}
    for section, rows in parts.items():
        bare = tuple(row for row in rows if not record.origins(row, "derived_from"))
        if bare:
            found[section] = bare
    return found


def as_table(record: Record) -> list[list[str]]:
    """The matrix as texts: heads first, then a line for each requirement, with codes of rows and gaps in words."""
    lines = [["Code", "Requirement", "Gap", "Priority", "Status", *COLUMNS.values()]]
    for one in traces(record):
        row = one.requirement
        cells = [" ".join(found.code for found in one.rows[section]) for section in COLUMNS]
        lines.append([row.code, row.statement, "; ".join(one.gaps), row.priority or "", row.status or "", *cells])
    return lines
