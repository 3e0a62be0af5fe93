"""The first chapters: what this discovery is, what the customer wants, and what limits it."""

from typing import cast

from discovery.document.blocks import Block, Definition, inline
from discovery.document.content.parts import (
    Under,
    chapter,
    fields,
    origins,
    parts,
    rows_table,
    targets,
    withdrawn,
    worked_out,
)
from discovery.model.framing import Constraint
from discovery.model.record import Record
from discovery.model.row import Row
from discovery.model.values import field_in_words


def scope(record: Record) -> tuple[Block, ...]:
    """Why this discovery, what it is about, and what not."""
    head = record.engagement
    texts = (("Purpose", head.purpose), ("In scope", head.scope_in), ("Out of scope", head.scope_out))
    shown = [Definition(term, inline(text)) for term, text in texts if text]
    return chapter("Purpose and scope", "scope", shown, "Purpose and scope were not recorded yet.")


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
    *fields(
        ("From", "applies_from"),
        ("Until", "applies_until"),
        ("Comes from", "origin"),
        ("Stands in", "origin_reference"),
        ("Regulation", "regulation"),
        ("Clause", "clause"),
        ("Owner", "owner"),
        ("If broken", "consequence"),
    ),
    targets("Constrains", "constrains"),
)


def constraints(record: Record) -> tuple[Block, ...]:
    """Constraints that exist and those that are coming."""
    existing = rows_table(record, (row for row in record.constraints if row.timing != "anticipated"), _CONSTRAINTS)
    coming = rows_table(record, (row for row in record.constraints if row.timing == "anticipated"), _CONSTRAINTS)
    there = Under("Existing", (existing,), "No existing constraint was recorded.")
    expected = Under("Anticipated", (coming,), "No anticipated constraint was recorded.")
    return chapter("Constraints", "constraints", parts((there, expected)))
