"""The first parts of the summary: what this discovery is, what the customer wants, and what limits it."""

from discovery.exporters.markdown.text import (
    Under,
    codes,
    in_state,
    literal,
    named,
    part,
    parts,
    table,
    withdrawn,
    words,
)
from discovery.model.column import columns
from discovery.model.engagement import Engagement
from discovery.model.framing import Constraint, Outcome
from discovery.model.plain_values import as_plain
from discovery.model.record import Record


def title(record: Record) -> str:
    """The heading, one line about where the discovery stands, its purpose and its scope."""
    head = record.engagement
    known = ("customer", "industry", "kind", "status", "start", "end")
    titles = {column.name: column.title for column in columns(Engagement)}
    facts = [f"{titles[name]}: {as_plain(value)}" for name in known if (value := head.__dict__[name])]
    facts.append(f"{head.code}, revision {record.revision}")
    shown = [f"# {literal(head.title)}", " · ".join(literal(fact) for fact in facts)]
    for name, text in (("Purpose", head.purpose), ("In scope", head.scope_in), ("Out of scope", head.scope_out)):
        if text:
            shown.append(f"**{name}:** {literal(text)}")
    return "\n\n".join(shown) + "\n"


def glance(record: Record) -> str:
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
    return part(2, "At a glance", table(list(figures), [[str(figure) for figure in figures.values()]]), "")


def outcomes(record: Record) -> str:
    """Outcomes of today and those that are wanted; apart from both, those that were dropped."""
    heads = ("Code", "Outcome", "Nature", "Category", "Priority", "Owner", "Enables the decision", "Measured by")

    def line(row: Outcome) -> list[str]:
        fields = ("statement", "nature", "category", "priority", "owner", "decision")
        return [row.code, *(words(row, name, record) for name in fields), codes(record.origins(row, "measures"))]

    standing = [row for row in record.outcomes if row.stands]
    today = [line(row) for row in standing if row.horizon == "current"]
    wanted = [line(row) for row in standing if row.horizon != "current"]
    delivered = Under("Delivered today", table(heads, today), "No outcome of today was recorded.")
    asked_for = Under("Wanted", table(heads, wanted), "No wanted outcome was recorded.")
    return part(2, "Outcomes", parts((delivered, asked_for, *withdrawn(record, "outcomes"))), "")


def constraints(record: Record) -> str:
    """Constraints that exist and those that are coming."""
    heads = ("Code", "Constraint", "Nature", "Category", "Hardness", "Quantity", "Comes from", "Owner", "Constrains")

    def line(row: Constraint) -> list[str]:
        amount = words(row, "quantity") + (f" {row.unit}" if row.unit and row.quantity is not None else "")
        first = [words(row, name, record) for name in ("statement", "nature", "category", "hardness")]
        last = [words(row, "origin"), words(row, "owner", record), named(record.targets(row, "constrains"))]
        return [row.code, *first, amount, *last]

    existing = [line(row) for row in record.constraints if row.timing != "anticipated"]
    coming = [line(row) for row in record.constraints if row.timing == "anticipated"]
    there = Under("Existing", table(heads, existing), "No existing constraint was recorded.")
    expected = Under("Anticipated", table(heads, coming), "No anticipated constraint was recorded.")
    return part(2, "Constraints", parts((there, expected)), "")


def people(record: Record) -> str:
    """Who took part. Addresses are left out: a summary is passed on."""
    heads = ("Code", "Name", "Organisation", "Job title", "Role", "Can sign off")
    fields = ("name", "organisation", "job_title", "role", "can_sign_off")
    lines = [[row.code, *(words(row, name) for name in fields)] for row in record.people]
    return part(2, "People", table(heads, lines), "Nobody was recorded.")
