"""Outcomes and constraints: what the customer wants, and what limits it. Together they determine the requirements."""

from datetime import date
from typing import ClassVar

from discovery.model.column import choice, day, flag, long, number, row, score, text, whole_number
from discovery.model.row import Row
from discovery.model.vocabulary import (
    ConstraintCategory,
    ConstraintSource,
    Hardness,
    Horizon,
    Nature,
    OutcomeCategory,
    OutcomeStatus,
    Priority,
    Regulation,
    Timing,
)


class Outcome(Row):
    """A result the business or its engineers have today or want tomorrow."""

    section: ClassVar[str] = "outcomes"
    table_name: ClassVar[str] = "outcome"
    prefix: ClassVar[str] = "OUT"
    name_field: ClassVar[str] = "statement"
    withdrawn: ClassVar[str] = "dropped"

    statement: str = text(
        "Outcome", 6000, required=True, grid=True, group="Outcome", help="One result, as one sentence."
    )
    horizon: Horizon | None = choice("Horizon", grid=True, default="desired future", group="Outcome")
    nature: Nature | None = choice("Nature", grid=True, group="Outcome")
    category: OutcomeCategory | None = choice("Category", grid=True, group="Outcome")
    priority: Priority | None = choice("Priority", grid=True, group="Outcome")
    owner: str | None = row("Owner", "people", grid=True, group="Outcome")
    decision: str | None = long("Decision it enables", group="Why", asked=True, help="What will be done differently?")
    success: str | None = long("Success statement", group="Why", asked=True)
    baseline: str | None = text("Baseline today", 500, group="Why")
    beneficiary: str | None = text("Beneficiary", group="Why", asked=True)
    target_date: date | None = day("Target date", group="Value")
    value: int | None = score("Value", group="Value")
    urgency: int | None = score("Urgency", group="Value")
    status: OutcomeStatus | None = choice("Status", group="Value")


class Constraint(Row):
    """A limit the new workflow must respect, now or later."""

    section: ClassVar[str] = "constraints"
    table_name: ClassVar[str] = "constraint"
    prefix: ClassVar[str] = "CON"
    name_field: ClassVar[str] = "statement"
    ordered: ClassVar[tuple[tuple[str, str], ...]] = (
        ("applies_from", "applies_until"),
        ("retention_min_days", "retention_max_days"),
    )

    statement: str = text("Constraint", 6000, required=True, grid=True, group="Constraint")
    timing: Timing | None = choice("Timing", grid=True, default="existing", group="Constraint")
    nature: Nature | None = choice("Nature", grid=True, group="Constraint")
    category: ConstraintCategory | None = choice("Category", grid=True, group="Constraint")
    hardness: Hardness | None = choice("Hardness", grid=True, group="Constraint", help="Must hold, or preferred.")
    quantity: float | None = number("Quantity", grid=True, asked=False, low=-1e15, group="Constraint")
    unit: str | None = text("Unit", 40, grid=True, asked=False, group="Constraint")
    applies_from: date | None = day("From", group="Constraint")
    applies_until: date | None = day("Until", group="Constraint")
    origin: ConstraintSource | None = choice("Comes from", group="Background", asked=True)
    origin_reference: str | None = text(
        "Reference", 500, group="Background", help="Law, contract or policy, with clause."
    )
    owner: str | None = row("Owner", "people", group="Background", asked=True)
    consequence: str | None = long("Consequence if broken", group="Background", asked=True)
    negotiable_by: str | None = row("Negotiable by", "people", group="Background")
    regulation: Regulation | None = choice("Regulation", group="Regulation")
    clause: str | None = text("Clause", group="Regulation")
    residency: str | None = text("Data residency", group="Regulation", help="Where the data must stay.")
    retention_min_days: int | None = whole_number("Keep at least", "days", group="Regulation")
    retention_max_days: int | None = whole_number("Keep at most", "days", group="Regulation")
    lineage_required: bool | None = flag("Lineage required", group="Regulation")
    vendor: str | None = text("Vendor", group="Contract")
    product: str | None = text("Product", group="Contract")
    renewal: date | None = day("Renewal", group="Contract")
    notice_days: int | None = whole_number("Notice", "days", group="Contract")
    annual_cost: float | None = number("Annual cost", "currency/year", group="Contract")
    exit_penalty: float | None = number("Exit penalty", "currency", group="Contract")
    skill_needed: str | None = text("Skill needed", group="Skill")
    skill_available: str | None = text("Skill available", group="Skill")
    training_plan: str | None = long("Training plan", group="Skill")
