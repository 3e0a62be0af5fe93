"""The workflow in one state: its picture, its steps stage by stage, its flows, and what and who stands behind it."""

from collections.abc import Sequence

from discovery.exporters.markdown.text import (
    Under,
    codes,
    in_state,
    literal,
    named,
    part,
    parts,
    rows_table,
    table,
    words,
)
from discovery.model.column import columns
from discovery.model.record import Record
from discovery.model.row import Row
from discovery.model.vocabulary import WorkStage
from discovery.model.workflow import Flow, Step, Workflow

_STAGES = {"collect": "Collect", "prepare": "Prepare", "store": "Store", "analyze": "Analyze"}
_TEXTS = ("high_level", "low_level", "process_flow", "external_dependencies")


def workflow(record: Record, state: str) -> str:
    """Everything of one state, "current" or "future"."""
    title = "Workflow today" if state == "current" else "Workflow wanted"
    below = [*(_stage(record, stage, state) for stage in _STAGES), _flows(record, state), *_behind(record, state)]
    return part(2, title, "\n".join((_picture(record, state), _whole(record, state), parts(below))), "")


def _picture(record: Record, state: str) -> str:
    from discovery.diagram.formats.mermaid import mermaid
    from discovery.workflow.graph import graph

    return f"```mermaid\n{mermaid(graph(record, state))}```\n"


def _whole(record: Record, state: str) -> str:
    """What is true of the workflow as a whole: a table of facts, then the descriptions as paragraphs."""
    found = [row for row in record.workflows if row.state == state]
    return "\n".join(_one(record, row) for row in found) or "Nothing was recorded about the workflow as a whole.\n"


def _one(record: Record, row: Workflow) -> str:
    facts = [
        [column.title, shown]
        for column in columns(Workflow)
        if column.group in ("Workflow", "How it performs")
        and column.name not in ("name", "state")
        and (shown := words(row, column.name, record, unit=True)) != "–"
    ]
    body = table(("About", "Recorded"), facts)
    titles = {column.name: column.title for column in columns(Workflow)}
    for name in _TEXTS:
        if row.__dict__[name]:
            body += f"\n**{titles[name]}:** {literal(row.__dict__[name])}\n"
    return part(3, f"{row.code} {row.name}", body, "Nothing but its name was recorded.")


def _stage(record: Record, stage: WorkStage | str, state: str) -> Under:
    steps = [step for step in record.steps if step.stage == stage and in_state(step, state)]
    heads = ["Code", "Step", "Tool", "Run by", "Trigger", "Added latency", "Automation", "Effectiveness", "Owner"]
    heads += ["Constrained by", *(["Replaces"] if state == "future" else ["Becomes", "Resolves"])]
    name = record.engagement.stage_names.get(stage) or _STAGES[stage]
    body = table(heads, [_step(record, step, state) for step in steps])
    return Under(f"{name}: steps", body, "No step was recorded in this stage.")


def _step(record: Record, step: Step, state: str) -> list[str]:
    fields = ("name", "tool", "run_by", "trigger", "latency_minutes", "automation", "effectiveness", "owner")
    line = [step.code, *(words(step, name, record, unit=name == "latency_minutes") for name in fields)]
    line.append(codes(record.origins(step, "constrains")))
    if state == "future":
        return [*line, named(record.targets(step, "replaces"))]
    return [*line, words(step, "r_decision"), codes(record.targets(step, "resolves"))]


def _flows(record: Record, state: str) -> Under:
    shown = [("From", "origin"), ("To", "target"), ("What flows", "payload"), ("Mode", "mode")]
    shown += [("GB/day", "gb_per_day"), ("Protocol", "protocol"), ("Latency, minutes", "latency_minutes")]
    flows: Sequence[Flow] = [flow for flow in record.flows if in_state(flow, state)]
    return Under("Flows", rows_table(record, flows, shown), "No flow was recorded.")


_BEHIND: tuple[tuple[str, str, str, tuple[tuple[str, str], ...]], ...] = (
    (
        "tools",
        "Tools",
        "No tool was recorded.",
        (
            ("Tool", "name"),
            ("Kind", "kind"),
            ("Vendor", "vendor"),
            ("Version", "release"),
            ("Licence", "licence"),
            ("End of support", "end_of_support"),
            ("Must keep", "must_keep"),
        ),
    ),
    (
        "practices",
        "Practices",
        "No practice was recorded.",
        (
            ("Practice", "kind"),
            ("Tool", "tool"),
            ("Coverage, %", "coverage_percent"),
            ("Maturity, 0–5", "maturity"),
            ("What is done", "what_is_done"),
        ),
    ),
    (
        "skills",
        "Skills",
        "No skill was recorded.",
        (
            ("Skill", "skill"),
            ("Role", "role"),
            ("Level needed", "level_needed"),
            ("Level present", "level_present"),
            ("People needed", "people_needed"),
            ("People present", "people_present"),
            ("Provided by", "provided_by"),
        ),
    ),
    (
        "partners",
        "Partners",
        "No partner was recorded.",
        (
            ("Partner", "name"),
            ("Kind", "kind"),
            ("Services", "services"),
            ("Contract", "contract"),
            ("Renewal", "renewal"),
            ("Dependency, 1–5", "dependency"),
        ),
    ),
)


def _behind(record: Record, state: str) -> list[Under]:
    found = []
    for section, title, empty, shown in _BEHIND:
        rows: Sequence[Row] = [row for row in record.rows(section) if in_state(row, state)]
        found.append(Under(title, rows_table(record, rows, shown), empty))
    return found


def deficiencies(record: Record) -> str:
    """What does not work well enough, worst first, and what resolves it."""
    heads = ("Code", "Deficiency", "Observed in", "Category", "Severity", "Symptom", "Effect", "Loss", "Resolved by")
    fields = ("title", "observed_in", "category", "severity", "symptom", "effect", "loss_per_year")
    worst = sorted(record.deficiencies, key=lambda row: -(row.severity or 0))
    lines = [
        [
            row.code,
            *(words(row, name, record, unit=name == "loss_per_year") for name in fields),
            named(record.origins(row, "resolves")),
        ]
        for row in worst
    ]
    return part(2, "Deficiencies", table(heads, lines), "No deficiency was recorded.")
