"""What a document says: a chapter is a function from a Record to blocks, and a document is chapters in their order."""

from discovery.document.blocks import Document
from discovery.document.content import agreement, checklists, framing, gaps, interfaces, success, workflow
from discovery.document.content.anchors import settled
from discovery.model.record import Record
from discovery.workflow.graph import graph


def summary(record: Record) -> Document:
    """The discovery to read and pass on: every section in a fixed order, empty ones saying so. No private note."""
    chapters = (
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
    figures = {key: graph(record, state) for key, state in workflow.FIGURES.items()}
    return Document(settled(block for chapter in chapters for block in chapter), figures)
