"""The place where the customer says that all of it is right."""

from discovery.document.blocks import Block, Signatures, Table, TableColumn, TableRow, inline
from discovery.document.content.parts import chapter, sentence
from discovery.model.record import Record

_PARTS = (
    "Outcomes",
    "Constraints",
    "Outputs and inputs",
    "Workflow today",
    "Workflow wanted",
    "Measures of success",
    "Requirements",
)


def sign_off(record: Record, fingerprint: str = "") -> tuple[Block, ...]:
    """A line for each part to be reviewed, lines to sign on, and what the document was made from."""
    heads = (TableColumn("Part"), TableColumn("Reviewed by"), TableColumn("Verdict"), TableColumn("Date"))
    parts = [TableRow((inline(part), (), (), ())) for part in _PARTS]
    may_sign = [person.name for person in record.people if person.can_sign_off]
    ours = [person.name for person in record.people if person.role == "facilitator"]
    lines = [("For the customer", name) for name in may_sign] or [("For the customer", "")]
    lines += [("For the facilitators", name) for name in ours] or [("For the facilitators", "")]
    asked = sentence("Whoever signs has checked this document for accuracy and completeness.")
    made = f"Made from {record.engagement.code}, revision {record.revision}"
    made += f"; SHA-256 of its data: {fingerprint}." if fingerprint else "."
    blocks = (
        sentence("Not signed yet."),
        Table(heads, tuple(parts), form=True),
        asked,
        Signatures(tuple(lines)),
        sentence(made),
    )
    return chapter("Review and sign-off", "sign-off", blocks)
