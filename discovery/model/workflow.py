"""The workflow as it is and as it should be: steps and flows, and the tools, habits and people behind them."""

from datetime import date
from typing import ClassVar, Self

from pydantic import model_validator

from discovery.model.column import (
    choice,
    choices,
    day,
    flag,
    long,
    number,
    percent,
    row,
    score,
    tags,
    text,
    whole_number,
)
from discovery.model.row import Row
from discovery.model.vocabulary import (
    Complexity,
    DeficiencyCategory,
    Mode,
    PartnerKind,
    Pattern,
    PracticeKind,
    ProvidedBy,
    RDecision,
    State,
    ToolKind,
    WorkflowState,
    WorkStage,
)


class Workflow(Row):
    """One workflow in one state, with what is true of it as a whole."""

    section: ClassVar[str] = "workflows"
    table_name: ClassVar[str] = "workflow"
    prefix: ClassVar[str] = "WFL"

    name: str = text("Workflow", required=True, grid=True, group="Workflow")
    state: WorkflowState = choice("State", required=True, grid=True, group="Workflow")
    purpose: str | None = text("Purpose", 1000, grid=True, group="Workflow")
    patterns: tuple[Pattern, ...] = choices("Patterns", grid=True, group="Workflow")
    orchestrator: str | None = row("Orchestrator", "tools", grid=True, group="Workflow")
    effectiveness: int | None = score("Effectiveness", grid=True, group="Workflow")
    effectiveness_basis: str | None = text("Basis of that mark", 500, group="Workflow", asked=True)
    high_level: str | None = long("High-level architecture", group="Architecture", asked=True)
    low_level: str | None = long("Low-level architecture", group="Architecture")
    process_flow: str | None = long("Process flow", group="Architecture", asked=True)
    external_dependencies: str | None = long("External dependencies", group="Architecture", asked=True)
    cost_per_month: float | None = number("Cost", "currency/month", group="How it performs", asked=True)
    incidents_per_month: float | None = number("Incidents", "a month", group="How it performs", asked=True)
    lead_time_hours: float | None = number("Lead time for a change", "hours", group="How it performs")
    deployments_per_month: float | None = number("Deployments", "a month", group="How it performs")
    change_failure_percent: float | None = percent("Changes that fail", group="How it performs")
    restore_hours: float | None = number("Time to restore", "hours", group="How it performs")


class Step(Row):
    """One thing done to data, in one of the four working stages."""

    section: ClassVar[str] = "steps"
    table_name: ClassVar[str] = "step"
    prefix: ClassVar[str] = "STP"

    name: str = text("Step", 500, required=True, grid=True, group="Step")
    stage: WorkStage = choice("Stage", required=True, grid=True, group="Step")
    state: State = choice("State", required=True, grid=True, group="Step")
    tool: str | None = row("Tool", "tools", grid=True, group="Step")
    run_by: str | None = text("Run by", grid=True, group="Step")
    trigger: str | None = text("Trigger", grid=True, group="Step", help="What starts it: a time, an event, a person.")
    schedule: str | None = text("Schedule", group="Step")
    workflow: str | None = row("Workflow", "workflows", group="Step")
    owner: str | None = row("Owner", "people", group="Step", asked=True)
    what_it_does: str | None = long("What it does", group="Step")
    ways: tuple[str, ...] = tags("Ways from the checklist", group="Step")
    duration_minutes: float | None = number("Duration", "minutes", group="Behaviour")
    latency_minutes: float | None = number("Added latency", "minutes", group="Behaviour")
    availability_percent: float | None = percent("Availability", group="Behaviour")
    throughput_mb_per_second: float | None = number("Throughput", "MB/s", group="Behaviour")
    automation: int | None = whole_number(
        "Automation", "0–4", 0, 4, group="Behaviour", asked=True, help="0 by hand, 4 runs and heals by itself."
    )
    effectiveness: int | None = score("Effectiveness", group="Behaviour", asked=True)
    cost_per_month: float | None = number("Cost", "currency/month", group="Behaviour")
    expansion: float | None = number("Expansion factor", "×", group="Storage")
    retention_days: int | None = whole_number("Retention", "days", group="Storage")
    replicas: int | None = whole_number("Copies kept", "copies", 1, 100, group="Storage")
    compression: float | None = number("Compression", ":1", 0.01, 10_000, group="Storage")
    rpo_minutes: float | None = number("May lose at most (RPO)", "minutes", group="Safety")
    rto_minutes: float | None = number("Back within (RTO)", "minutes", group="Safety")
    region: str | None = text("Region", group="Safety")
    security_zone: str | None = text("Security zone", group="Safety")
    r_decision: RDecision | None = choice("R decision", group="Change", help="What becomes of it in the future state.")
    r_rationale: str | None = long("Why", group="Change")
    complexity: Complexity | None = choice("Complexity", group="Change")
    effort_days: float | None = number("Effort", "days", group="Change")
    wave: int | None = whole_number("Wave", "", 1, 99, group="Change")


class Flow(Row):
    """Data on its way from one input or step to another step or an output."""

    section: ClassVar[str] = "flows"
    table_name: ClassVar[str] = "flow"
    prefix: ClassVar[str] = "FLO"
    name_field: ClassVar[str] = "payload"

    origin: str = row("From", "inputs", "steps", "outputs", required=True, grid=True, group="Flow")
    target: str = row("To", "steps", "outputs", "inputs", required=True, grid=True, group="Flow")
    state: State = choice("State", required=True, grid=True, group="Flow")
    mode: Mode | None = choice("Mode", grid=True, group="Flow")
    payload: str | None = text("What flows", 500, grid=True, group="Flow")
    gb_per_day: float | None = number("Per day", "GB/day", grid=True, asked=False, group="Flow")
    protocol: str | None = text("Protocol", grid=True, group="Flow")
    latency_minutes: float | None = number("Latency", "minutes", group="Flow")
    interval_minutes: float | None = number("Interval", "minutes", group="Flow")
    authentication: str | None = text("Authentication", group="Safety")
    crosses_boundary: bool | None = flag("Crosses a boundary", group="Safety")
    error_handling: str | None = text("Error handling", 1000, group="Safety")

    @model_validator(mode="after")
    def _two_ends(self) -> Self:
        if self.origin == self.target:
            raise ValueError("From and To may not be the same")
        return self


class Tool(Row):
    """Anything the workflow is built with."""

    section: ClassVar[str] = "tools"
    table_name: ClassVar[str] = "tool"
    prefix: ClassVar[str] = "TOO"

    name: str = text("Tool", required=True, grid=True, group="Tool")
    kind: ToolKind | None = choice("Kind", grid=True, group="Tool")
    state: State | None = choice("State", default="both", grid=True, group="Tool")
    vendor: str | None = text("Vendor", grid=True, group="Tool")
    release: str | None = text("Version", 80, grid=True, group="Tool")
    licence: str | None = text("Licence", 120, grid=True, group="Tool", help="SPDX name, e.g. Apache-2.0.")
    end_of_support: date | None = day("End of support", grid=True, asked=False, group="Tool")
    annual_cost: float | None = number("Cost", "currency/year", group="Tool", asked=True)
    must_keep: bool | None = flag("Must keep", grid=True, asked=False, group="Tool")


class Practice(Row):
    """An engineering habit: how changes to the workflow are made, tested and watched."""

    section: ClassVar[str] = "practices"
    table_name: ClassVar[str] = "practice"
    prefix: ClassVar[str] = "PRA"
    name_field: ClassVar[str] = "kind"

    kind: PracticeKind = choice("Practice", required=True, grid=True, group="Practice")
    state: State = choice("State", required=True, grid=True, group="Practice")
    tool: str | None = row("Tool", "tools", grid=True, group="Practice")
    coverage_percent: float | None = percent("Coverage", grid=True, group="Practice")
    maturity: int | None = whole_number("Maturity", "0–5", 0, 5, grid=True, group="Practice")
    what_is_done: str | None = text("What is done", 1000, grid=True, asked=False, group="Practice")


class Skill(Row):
    """What people must be able to do, and how many can."""

    section: ClassVar[str] = "skills"
    table_name: ClassVar[str] = "skill"
    prefix: ClassVar[str] = "SKI"
    name_field: ClassVar[str] = "skill"

    skill: str = text("Skill", required=True, grid=True, group="Skill")
    role: str | None = text("Role", grid=True, group="Skill")
    state: State | None = choice("State", default="both", grid=True, group="Skill")
    level_needed: int | None = whole_number("Level needed", "0–4", 0, 4, grid=True, group="Skill")
    level_present: int | None = whole_number("Level present", "0–4", 0, 4, grid=True, group="Skill")
    people_needed: float | None = number("People needed", "people", grid=True, group="Skill")
    people_present: float | None = number("People present", "people", grid=True, group="Skill")
    provided_by: ProvidedBy | None = choice("Provided by", grid=True, group="Skill")
    plan: str | None = text("Plan", 1000, grid=True, asked=False, group="Skill")


class Partner(Row):
    """An outside organisation the workflow depends on."""

    section: ClassVar[str] = "partners"
    table_name: ClassVar[str] = "partner"
    prefix: ClassVar[str] = "PTN"

    name: str = text("Partner", required=True, grid=True, group="Partner")
    kind: PartnerKind | None = choice("Kind", grid=True, group="Partner")
    state: State | None = choice("State", default="both", grid=True, group="Partner")
    services: str | None = text("Services", 1000, grid=True, group="Partner")
    contract: str | None = text("Contract", 500, grid=True, group="Partner")
    renewal: date | None = day("Renewal", grid=True, asked=False, group="Partner")
    dependency: int | None = score("Dependency", grid=True, group="Partner")
    exit_plan: str | None = text("Exit", 1000, group="Partner")


class Deficiency(Row):
    """Something that does not work well enough."""

    section: ClassVar[str] = "deficiencies"
    table_name: ClassVar[str] = "deficiency"
    prefix: ClassVar[str] = "DEF"
    name_field: ClassVar[str] = "title"

    title: str = text("Deficiency", 1000, required=True, grid=True, group="Deficiency")
    observed_in: str | None = row(
        "Observed in", "steps", "inputs", "outputs", "workflows", "tools", grid=True, group="Deficiency"
    )
    category: DeficiencyCategory | None = choice("Category", grid=True, group="Deficiency")
    severity: int | None = score("Severity", grid=True, group="Deficiency")
    symptom: str | None = text("Symptom", 1000, grid=True, group="Deficiency")
    effect: str | None = text("Effect", 1000, group="Deficiency", asked=True)
    evidence: str | None = text("Evidence", 1000, group="Deficiency")
    loss_per_year: float | None = number("Loss", "currency/year", group="Deficiency")
    workaround: str | None = text("Workaround", 1000, group="Deficiency")
