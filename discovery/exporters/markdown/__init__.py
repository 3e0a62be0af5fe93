"""The discovery as one Markdown file to read and pass on: every section in a fixed order, empty ones saying so, with
the workflow of today and the one wanted as diagrams that GitHub and many wikis draw.
"""

from discovery.exporters.markdown import agreement, checklists, framing, gaps, interfaces, success, workflow
from discovery.model.record import Record


def write(record: Record) -> bytes:
    """The summary, UTF-8; the same Record gives the same bytes. Private notes are not in it."""
    parts = (
        framing.title(record),
        framing.glance(record),
        framing.people(record),
        framing.outcomes(record),
        framing.constraints(record),
        interfaces.outputs(record),
        interfaces.inputs(record),
        interfaces.parties(record),
        workflow.workflow(record, "current"),
        workflow.deficiencies(record),
        workflow.workflow(record, "future"),
        checklists.checklists(record),
        gaps.change(record),
        success.measures(record),
        agreement.requirements(record),
        agreement.traceability(record),
        agreement.log(record),
        gaps.waived(record),
        agreement.artefacts(record),
        agreement.answered(record),
    )
    return "\n".join(parts).encode("utf-8")
