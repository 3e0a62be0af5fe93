"""The first chapters: what this discovery is, what the customer wants, and what limits it."""

from typing import cast

from discovery.document.blocks import Block, Definition, Heading, Paragraph, Series, TableColumn, TableRow, inline
from discovery.document.content.parts import (
    Under,
    chapter,
    field,
    fields,
    origins,
    parts,
    rows_table,
    table,
    targets,
    withdrawn,
    worked_out,
)
from discovery.model.engagement import Engagement
from discovery.model.framing import Constraint
from discovery.model.record import Record
from discovery.model.row import Row
from discovery.model.values import column_of, field_in_words, in_words
from discovery.workflow.change import in_state

_KNOWN = ("customer", "industry", "kind", "status", "start", "end")


def title(record: Record) -> tuple[Block, ...]:
    """The heading, one line about where the discovery stands, its purpose and its scope."""
    head = record.engagement
    facts = [
        f"{column_of(Engagement, name).title}: {in_words(value)}" for name in _KNOWN if (value := head.__dict__[name])
    ]
    facts.append(f"{head.code}, revision {record.revision}")
    texts = (("Purpose", head.purpose), ("In scope", head.scope_in), ("Out of scope", head.scope_out))
    return (
        Heading(1, head.title),
        Paragraph((Series(tuple(facts)),)),
        *(Definition(term, inline(text)) for term, text in texts if text),
    )


def glance(record: Record) -> tuple[Block, ...]:
    """How much was captured, as one line of figures."""
    figures = {
        "Outcomes": len(record.standing("outcomes")),
        "Constraints": len(record.constraints),
        "Inputs": len(record.inputs),
        "Outputs": len(record.outputs),
        "Steps today": sum(in_state(step, "current") for step in record.steps),
        "Steps wanted": sum(in_state(step, "future") for step in record.steps),
        "Deficiencies": len(record.deficiencies),
        "Measures": len(record.measures),
        "Requirements": len(record.standing("requirements")),
        "Open questions": sum(entry.kind == "question" and entry.status == "open" for entry in record.log),
    }
    heads = [TableColumn(head, "number") for head in figures]
    line = TableRow(tuple(inline(str(figure)) for figure in figures.values()))
    return chapter("At a glance", "glance", [table(heads, [line])])


def people(record: Record) -> tuple[Block, ...]:
    """Who took part. Addresses are left out: a summary is passed on."""
    shown = fields(
        ("Name", "name"),
        ("Organisation", "organisation"),
        ("Job title", "job_title"),
        ("Role", "role"),
        ("Can sign off", "can_sign_off"),
    )
    return chapter("People", "people", [rows_table(record, record.people, shown)], "Nobody was recorded.")


_OUTCOMES = (
    *fields(
        ("Outcome", "statement"),
        ("Nature", "nature"),
        ("Category", "category"),
        ("Priority", "priority"),
        ("Owner", "owner"),
        ("Enables the decision", "decision"),
    ),
    origins("Measured by", "measures", names=False),
)


def outcomes(record: Record) -> tuple[Block, ...]:
    """Outcomes of today and those that are wanted; apart from both, those that were dropped."""
    standing = [row for row in record.outcomes if row.stands]
    today = rows_table(record, (row for row in standing if row.horizon == "current"), _OUTCOMES)
    wanted = rows_table(record, (row for row in standing if row.horizon != "current"), _OUTCOMES)
    delivered = Under("Delivered today", (today,), "No outcome of today was recorded.")
    asked_for = Under("Wanted", (wanted,), "No wanted outcome was recorded.")
    return chapter("Outcomes", "outcomes", parts((delivered, asked_for, *withdrawn(record, "outcomes"))))


def _amount(record: Record, row: Row) -> str:
    """How much a constraint allows, in the unit that it names itself."""
    limit = cast(Constraint, row)
    return field_in_words(row, "quantity", record) + (
        f" {limit.unit}" if limit.unit and limit.quantity is not None else ""
    )


_CONSTRAINTS = (
    *fields(("Constraint", "statement"), ("Nature", "nature"), ("Category", "category"), ("Hardness", "hardness")),
    worked_out("Quantity", _amount, "number"),
    field("Comes from", "origin"),
    field("Owner", "owner"),
    targets("Constrains", "constrains"),
)


def constraints(record: Record) -> tuple[Block, ...]:
    """Constraints that exist and those that are coming."""
    existing = rows_table(record, (row for row in record.constraints if row.timing != "anticipated"), _CONSTRAINTS)
    coming = rows_table(record, (row for row in record.constraints if row.timing == "anticipated"), _CONSTRAINTS)
    there = Under("Existing", (existing,), "No existing constraint was recorded.")
    expected = Under("Anticipated", (coming,), "No anticipated constraint was recorded.")
    return chapter("Constraints", "constraints", parts((there, expected)))
