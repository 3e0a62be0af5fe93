"""Rules about the way from the current to the future workflow, and about what does not work well today."""

from collections.abc import Mapping

from discovery.measures import number
from discovery.model.agreement import LogEntry
from discovery.model.row import Row
from discovery.model.workflow import Deficiency, Skill, Step, Workflow
from discovery.rules.context import RuleContext
from discovery.rules.finding import Matches, RuleFunction, listed, match_at, match_without_row, open_
from discovery.workflow.change import in_state

POOR = 2
"""A workflow marked so or worse must have a deficiency."""

_OUTSIDERS = ("MSP", "partner")
_HABITS: Mapping[str, tuple[str, ...]] = {"CI/CD": ("CI", "CD"), "IaC": ("IaC",), "data tests": ("data tests",)}


def unexplained(facts: RuleContext) -> Matches:
    """A step that only the current workflow has, that nothing replaces, and of which nobody decided "retire".

    Silent until the future has a step.
    """
    if facts.future_is_captured:
        for step in facts.record.steps:
            if facts.leaves(step) and step.r_decision != "retire":
                yield match_at(step, field="r_decision")


def out_of_support(facts: RuleContext) -> Matches:
    """A tool of the future whose support ends before the horizon, or has ended."""
    for tool in facts.record.tools:
        if in_state(tool, "future") and facts.within_horizon(tool.end_of_support):
            yield match_at(tool, field="end_of_support", date=str(tool.end_of_support))


def no_decision(facts: RuleContext) -> Matches:
    """A current step whose R decision nobody answered; silent until the future has a step."""
    if facts.future_is_captured:
        for step in facts.current.steps:
            if open_(step, "r_decision"):
                yield match_at(step, field="r_decision")


def unresolved(facts: RuleContext) -> Matches:
    """A deficiency that no step of the future resolves, and that no decision in the log accepts.

    Silent until the future has a step.
    """
    if facts.future_is_captured:
        for row in facts.record.deficiencies:
            resolving = facts.record.origins(row, "resolves")
            if not any(in_state(step, "future") for step in resolving) and not _accepted(facts, row):
                yield match_at(row)


def _accepted(facts: RuleContext, row: Deficiency) -> bool:
    entries = facts.record.targets(row, "decided_by")
    return any(isinstance(entry, LogEntry) and entry.kind == "decision" for entry in entries)


def nothing_wrong(facts: RuleContext) -> Matches:
    """A current workflow marked 2 of 5 or less, and no deficiency observed in it or in a step of it.

    Where there is one current workflow, any deficiency is one of it.
    """
    current = [row for row in facts.record.workflows if row.state == "current"]
    observed = {_workflow_of(facts, row.observed_in) for row in facts.record.deficiencies}
    for row in current:
        poor = row.effectiveness is not None and row.effectiveness <= POOR
        known = row.id in observed or (len(current) == 1 and facts.record.deficiencies)
        if poor and not known:
            yield match_at(
                row, section="deficiencies", state="current", field="observed_in", mark=str(row.effectiveness)
            )


def _workflow_of(facts: RuleContext, row_id: str | None) -> str | None:
    row: Row | None = facts.record.by_id.get(row_id or "")
    return row.workflow if isinstance(row, Step) else row_id


def unrated(facts: RuleContext) -> Matches:
    """A current workflow without mark, or with a mark and no basis; a green field has none to mark."""
    current = [row for row in facts.record.workflows if row.state == "current"]
    if not current and facts.has_current:
        yield match_without_row(
            "workflows", "effectiveness", state="current", x="the current workflow", fault="was not rated"
        )
    for row in current:
        fault = _unrated(row)
        if fault:
            field = "effectiveness" if row.effectiveness is None else "effectiveness_basis"
            yield match_at(row, field=field, fault=fault)


def _unrated(row: Workflow) -> str:
    if open_(row, "effectiveness"):
        return "was not rated"
    rated = row.effectiveness is not None
    return "has no basis" if rated and open_(row, "effectiveness_basis") else ""


def unskilled(facts: RuleContext) -> Matches:
    """A skill of which more or better people are needed than present, that nobody outside provides, without a plan.

    A figure that is missing on either side is no gap.
    """
    for row in facts.record.skills:
        gap = _gap(row)
        if gap and row.provided_by not in _OUTSIDERS and open_(row, "plan"):
            yield match_at(row, field="plan", n=gap[0], m=gap[1])


def _gap(row: Skill) -> tuple[str, str] | None:
    for needed, present, unit in (
        (row.people_needed, row.people_present, "people"),
        (row.level_needed, row.level_present, "level"),
    ):
        if needed is not None and present is not None and needed > present:
            return (
                (f"{number(needed)} people", number(present))
                if unit == "people"
                else (f"level {needed}", f"level {present}")
            )
    return None


def no_habits(facts: RuleContext) -> Matches:
    """No practice of CI or CD, of IaC, or of data tests in a state the engagement has."""
    states = (["current"] if facts.has_current else []) + (["future"] if facts.has_future else [])
    for state in states:
        known = {row.kind for row in facts.record.practices if in_state(row, state)}
        missing = [habit for habit, kinds in _HABITS.items() if not known & set(kinds)]
        if missing:
            yield match_without_row("practices", "kind", state=state, missing=listed(missing, "or"))


RULES: Mapping[str, RuleFunction] = {
    "WFL-08": unexplained,
    "WFL-09": out_of_support,
    "WFL-11": no_decision,
    "DEF-01": unresolved,
    "DEF-02": nothing_wrong,
    "DEF-03": unrated,
    "PPL-01": unskilled,
    "PPL-02": no_habits,
}
