"""The last parts of the summary: what was agreed, what is still open, and how much of what is asked was answered."""

from discovery.catalogue.sections import BY_KEY
from discovery.coverage import coverage
from discovery.exporters.markdown.text import Under, literal, named, part, parts, rows_table, table, withdrawn, words
from discovery.model.record import Record
from discovery.requirements.trace import as_table, unrequired

OPEN = ("open", "in progress")


def requirements(record: Record) -> str:
    """What the new workflow must do, where it comes from, and what satisfies it."""
    heads = (
        "Code",
        "Requirement",
        "Type",
        "Priority",
        "Status",
        "Fit criterion",
        "Stage",
        "Derived from",
        "Satisfied by",
    )
    fields = ("statement", "type", "priority", "status", "fit_criterion", "stage")
    lines = [
        [
            row.code,
            *(words(row, name) for name in fields),
            named(record.targets(row, "derived_from")),
            named(record.origins(row, "satisfies")),
        ]
        for row in record.requirements
        if row.stands
    ]
    body = table(heads, lines)
    rejected = withdrawn(record, "requirements")
    if not rejected:
        return part(2, "Requirements", body, "No requirement was recorded.")
    return part(2, "Requirements", (body and body + "\n") + parts(rejected), "")


def traceability(record: Record) -> str:
    """What each requirement comes from and what meets it, gaps in words, and what nothing is required of."""
    heads, *lines = as_table(record)
    left = heads.index("Requirement")
    shown = [[cell for at, cell in enumerate(line) if at != left] for line in (heads, *lines)]
    bare = "".join(
        f"\n{literal(BY_KEY[section].title)} that no requirement comes from: {literal(named(rows))}\n"
        for section, rows in unrequired(record).items()
        if lines
    )
    return part(2, "Traceability", table(shown[0], shown[1:]) + bare, "There is no requirement to trace.")


def log(record: Record) -> str:
    """What is open, and what was decided."""
    shown = (("Kind", "kind"), ("Entry", "subject"), ("Owner", "owner"), ("Due", "due"), ("Status", "status"))
    decisions = [row for row in record.log if row.kind == "decision" and row.stands]
    still = [row for row in record.log if (row.status in OPEN or row.status is None) and row not in decisions]
    waiting = Under("Open", rows_table(record, still, shown), "Nothing is open.")
    chosen = (
        ("Decision", "subject"),
        ("Chosen", "chosen"),
        ("Why", "rationale"),
        ("Owner", "owner"),
        ("Status", "status"),
    )
    decided = Under("Decisions", rows_table(record, decisions, chosen), "No decision was recorded.")
    return part(2, "Questions, decisions and risks", parts((waiting, decided, *withdrawn(record, "log"))), "")


def artefacts(record: Record) -> str:
    """What the customer handed over."""
    shown = [("Title", "title"), ("Kind", "kind"), ("File", "file_name"), ("Received from", "received_from")]
    shown += [("Received on", "received_on"), ("Confidentiality", "confidentiality")]
    return part(2, "Artefacts", rows_table(record, record.artefacts, shown), "Nothing was handed over.")


def answered(record: Record) -> str:
    """Coverage: never one percentage alone, but what was answered, what is unknown and what was not asked."""
    found = coverage(record)
    lines = []
    for key, counts in found.items():
        figures = (counts.rows, counts.answered, counts.unknown, counts.not_asked, counts.not_applicable)
        lines.append([BY_KEY[key].title, *map(str, figures), counts.percent])
    heads = ("Section", "Rows", "Answered", "Unknown", "Not asked", "Does not apply", "Answered by weight")
    return part(2, "Coverage", table(heads, lines), "")
