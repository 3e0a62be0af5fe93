"""The workflow in one state: its picture, its steps stage by stage, its flows, and what and who stands behind it."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from discovery.document import values
from discovery.document.blocks import (
    Block,
    Definition,
    Inline,
    Link,
    Note,
    Paragraph,
    Run,
    TableColumn,
    TableRow,
    Tag,
    Text,
    inline,
)
from discovery.document.content.parts import (
    Shown,
    Under,
    chapter,
    field,
    fields,
    figure,
    origins,
    part,
    parts,
    rows_table,
    table,
    targets,
    words_table,
    worked_out,
)
from discovery.model.column import columns
from discovery.model.record import Record
from discovery.model.row import Row
from discovery.model.values import NOT_ASKED, column_of, field_in_words
from discovery.model.workflow import Deficiency, Flow, Workflow
from discovery.workflow.change import in_state
from discovery.workflow.graph_types import STEP_STAGES, VIEWS

FIGURES: Mapping[str, str] = {f"workflow-{view}": view for view in VIEWS}
"""The pictures of the document by their keys, each with the state of the workflow that it shows."""

_TITLES = {"current": "Workflow today", "future": "Workflow wanted"}
_TEXTS = ("high_level", "low_level", "process_flow", "external_dependencies")


def workflow(record: Record, state: str) -> tuple[Block, ...]:
    """Everything of one state, "current" or "future"; of the wanted one only what is not as it is today."""
    below = [_steps(record, state), _flows(record, state), *_behind(record, state)]
    return chapter(_TITLES[state], f"workflow-{state}", (*_overall(record, state), *parts(below)))


def _in_both(record: Record, section: str, state: str) -> tuple[Block, ...]:
    """With the wanted workflow, the rows of a section that both have: what is told of them stands with today's."""
    both = [row for row in record.rows(section) if in_state(row, "current") and in_state(row, "future")]
    if state == "current" or not both:
        return ()
    if section == "flows":  # a hundred codes tell a reader no more than how many there are
        counted = "1 flow is" if len(both) == 1 else f"{len(both):,} flows are"
        return (Paragraph(inline(f"{counted} in both workflows, and described with today's.")),)
    return (Definition("In both workflows, described with today's", values.named(both)),)


def _is_told(row: Row, state: str) -> bool:
    """Whether a row is told about with this state: what is of both stands with today's."""
    return in_state(row, state) and (state == "current" or not in_state(row, "current"))


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


def _of_stage(record: Record, row: Row) -> str:
    return record.engagement.stage_title(row.__dict__["stage"]) if row.__dict__["stage"] else NOT_ASKED


_STEPS = (
    field("Step", "name"),
    worked_out("Stage", _of_stage, "choice"),
    *fields(("Tool", "tool"), ("Owner", "owner")),
    figure("Latency", "latency_minutes"),
    figure("Cost a month", "cost_per_month"),
    figure("Available", "availability_percent"),
    figure("Kept for", "retention_days"),
    *fields(("Run by", "run_by"), ("Trigger", "trigger")),
    *fields(("Automation, 0–5", "automation"), ("Works well, 1–5", "effectiveness")),
    origins("Constrained by", "constrains", names=False),
)
_STEPS_OF: Mapping[str, Sequence[Shown]] = {
    "current": (*_STEPS, field("Becomes", "r_decision")),
    "future": (*_STEPS, targets("Resolves", "resolves", names=False), targets("Replaces", "replaces")),
}


def _steps(record: Record, state: str) -> Under:
    by_stage = sorted(
        (step for step in record.steps if _is_told(step, state)),
        key=lambda step: STEP_STAGES.index(step.stage) if step.stage in STEP_STAGES else len(STEP_STAGES),
    )
    shown = rows_table(record, by_stage, _STEPS_OF[state])
    return Under("Steps", (shown, *_in_both(record, "steps", state)), "No step was recorded.")


def _flows(record: Record, state: str) -> Under:
    """Where data goes from each place: its goals with what is known of the way there; places alike stand together."""
    ways: dict[str, list[Flow]] = {}
    for flow in record.flows:
        if _is_told(flow, state):
            ways.setdefault(flow.origin, []).append(flow)
    lines: dict[object, tuple[list[Row], list[tuple[Flow, ...]]]] = {}
    for origin, flows in ways.items():
        goals = tuple((flow.target, _known(record, flow)) for flow in flows)
        sources, ways_from = lines.setdefault(goals if origin in record.by_id else origin, ([], []))
        sources += [record.by_id[origin]] if origin in record.by_id else []
        ways_from.append(tuple(flows))
    rows = (
        TableRow((values.named(sources), _goals(record, [*zip(*ways_from, strict=True)])))
        for sources, ways_from in lines.values()
    )
    shown = table((TableColumn("From", "rows"), TableColumn("To", "rows")), rows)
    return Under("Flows", (shown, *_in_both(record, "flows", state)), "No flow was recorded.")


def _goals(record: Record, ways: Iterable[Sequence[Flow]]) -> Inline:
    """The goals, each on a line of its own; flows that differ in nothing but where they come from stand together."""
    runs: list[Run] = []
    for flows in ways:
        target, known = record.by_id.get(flows[0].target), _known(record, flows[0])
        name: Inline = (Link(target.label, target.code),) if target else inline(NOT_ASKED)
        words = (Text(f": {known}"),) if known else ()
        tags = [run for at, flow in enumerate(flows) for run in (*((Text(" "),) if at else ()), Tag(flow.code))]
        runs += [*([Text("\n")] if runs else []), *name, *words, *tags]
    return tuple(runs)


def _known(record: Record, flow: Flow) -> str:
    """What is known of the way itself."""
    figures = (
        flow.payload or "",
        flow.mode or "",
        values.figure(flow, "gb_per_day", record),
        flow.protocol or "",
        values.figure(flow, "latency_minutes", record),
    )
    return ", ".join(words for words in figures if words not in ("", NOT_ASKED))


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
    return [_behind_it(record, state, kind) for kind in _BEHIND]


def _behind_it(record: Record, state: str, kind: _Behind) -> Under:
    shown = rows_table(record, (row for row in record.rows(kind.section) if _is_told(row, state)), kind.shown)
    return Under(kind.title, (shown, *_in_both(record, kind.section, state)), kind.empty)


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
    shown = rows_table(record, worst_deficiencies(record), _DEFICIENCIES)
    return chapter("Deficiencies", "deficiencies", [shown], "No deficiency was recorded.")


def worst_deficiencies(record: Record) -> list[Deficiency]:
    """Every deficiency, the most severe ones in front."""
    return sorted(record.deficiencies, key=lambda row: -(row.severity or 0))
