"""The workflow in one state: its picture, its steps stage by stage, its flows, and what and who stands behind it."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from discovery.document.blocks import Block, Definition, Figure, Note, inline
from discovery.document.content.parts import (
    Shown,
    Under,
    chapter,
    field,
    fields,
    origins,
    part,
    parts,
    rows_table,
    targets,
    words_table,
)
from discovery.model.column import columns
from discovery.model.record import Record
from discovery.model.values import NOT_ASKED, column_of, field_in_words
from discovery.model.workflow import Workflow
from discovery.workflow.change import in_state
from discovery.workflow.graph_types import STEP_STAGES

FIGURES: Mapping[str, str] = {"workflow-current": "current", "workflow-future": "future"}
"""The pictures of the document by their keys, each with the state of the workflow that it shows."""

_TITLES = {"current": "Workflow today", "future": "Workflow wanted"}
_TEXTS = ("high_level", "low_level", "process_flow", "external_dependencies")


def workflow(record: Record, state: str) -> tuple[Block, ...]:
    """Everything of one state, "current" or "future"."""
    below = [*(_stage(record, stage, state) for stage in STEP_STAGES), _flows(record, state), *_behind(record, state)]
    picture = Figure(f"workflow-{state}", f"{_TITLES[state]}, in six stages from left to right")
    return chapter(_TITLES[state], f"workflow-{state}", (picture, *_overall(record, state), *parts(below)))


def _overall(record: Record, state: str) -> tuple[Block, ...]:
    """What is true of the workflow as a whole: a table of facts, then the descriptions as paragraphs."""
    described = [block for row in record.workflows if row.state == state for block in _described(record, row)]
    return tuple(described) or (Note("Nothing was recorded about the workflow as a whole."),)


def _described(record: Record, row: Workflow) -> tuple[Block, ...]:
    facts = [
        (column.title, shown)
        for column in columns(Workflow)
        if column.group in ("Workflow", "How it performs")
        and column.name not in ("name", "state")
        and (shown := field_in_words(row, column.name, record, unit=True)) != NOT_ASKED
    ]
    texts = [
        Definition(column_of(Workflow, name).title, inline(row.__dict__[name])) for name in _TEXTS if row.__dict__[name]
    ]
    blocks: tuple[Block, ...] = (words_table(("About", "Recorded"), facts), *texts)
    return part(f"{row.code} {row.name}", row.code, blocks, "Nothing but its name was recorded.")


_STEPS = (
    *fields(("Step", "name"), ("Tool", "tool"), ("Run by", "run_by"), ("Trigger", "trigger")),
    field("Added latency", "latency_minutes", unit=True),
    *fields(("Automation", "automation"), ("Effectiveness", "effectiveness"), ("Owner", "owner")),
    origins("Constrained by", "constrains", names=False),
)
_STEPS_OF: Mapping[str, Sequence[Shown]] = {
    "current": (*_STEPS, field("Becomes", "r_decision"), targets("Resolves", "resolves", names=False)),
    "future": (*_STEPS, targets("Replaces", "replaces")),
}


def _stage(record: Record, stage: str, state: str) -> Under:
    steps = [step for step in record.steps if step.stage == stage and in_state(step, state)]
    shown = rows_table(record, steps, _STEPS_OF[state])
    title = f"{record.engagement.stage_title(stage)}: steps"
    return Under(title, (shown,), "No step was recorded in this stage.")


_FLOWS = fields(
    ("From", "origin"),
    ("To", "target"),
    ("What flows", "payload"),
    ("Mode", "mode"),
    ("GB/day", "gb_per_day"),
    ("Protocol", "protocol"),
    ("Latency, minutes", "latency_minutes"),
)


def _flows(record: Record, state: str) -> Under:
    flows = (flow for flow in record.flows if in_state(flow, state))
    return Under("Flows", (rows_table(record, flows, _FLOWS),), "No flow was recorded.")


class _Behind(NamedTuple):
    """A section of what stands behind a workflow."""

    section: str
    title: str
    empty: str
    shown: tuple[Shown, ...]


_BEHIND = (
    _Behind(
        "tools",
        "Tools",
        "No tool was recorded.",
        fields(
            ("Tool", "name"),
            ("Kind", "kind"),
            ("Vendor", "vendor"),
            ("Version", "release"),
            ("Licence", "licence"),
            ("End of support", "end_of_support"),
            ("Must keep", "must_keep"),
        ),
    ),
    _Behind(
        "practices",
        "Practices",
        "No practice was recorded.",
        fields(
            ("Practice", "kind"),
            ("Tool", "tool"),
            ("Coverage, %", "coverage_percent"),
            ("Maturity, 0–5", "maturity"),
            ("What is done", "what_is_done"),
        ),
    ),
    _Behind(
        "skills",
        "Skills",
        "No skill was recorded.",
        fields(
            ("Skill", "skill"),
            ("Role", "role"),
            ("Level needed", "level_needed"),
            ("Level present", "level_present"),
            ("People needed", "people_needed"),
            ("People present", "people_present"),
            ("Provided by", "provided_by"),
        ),
    ),
    _Behind(
        "partners",
        "Partners",
        "No partner was recorded.",
        fields(
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
    return [
        Under(
            one.title,
            (rows_table(record, (row for row in record.rows(one.section) if in_state(row, state)), one.shown),),
            one.empty,
        )
        for one in _BEHIND
    ]


_DEFICIENCIES = (
    *fields(
        ("Deficiency", "title"),
        ("Observed in", "observed_in"),
        ("Category", "category"),
        ("Severity", "severity"),
        ("Symptom", "symptom"),
        ("Effect", "effect"),
    ),
    field("Loss", "loss_per_year", unit=True),
    origins("Resolved by", "resolves"),
)


def deficiencies(record: Record) -> tuple[Block, ...]:
    """What does not work well enough, worst first, and what resolves it."""
    worst = sorted(record.deficiencies, key=lambda row: -(row.severity or 0))
    shown = rows_table(record, worst, _DEFICIENCIES)
    return chapter("Deficiencies", "deficiencies", [shown], "No deficiency was recorded.")
