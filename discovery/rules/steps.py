"""Rules about steps and flows: empty stages, open checklists, loose ends, wrong ways, cycles."""

import re
from collections.abc import Mapping

from discovery.catalogue.sections import BY_KEY
from discovery.coverage.checklists import asked, checklist
from discovery.model.interfaces import Input, Output
from discovery.model.workflow import Step
from discovery.rules.context import RuleContext
from discovery.rules.finding import (
    Matches,
    RuleFunction,
    listed,
    match_at,
    match_without_row,
    open_,
    quoted,
    still_open,
)
from discovery.workflow.change import stage_of
from discovery.workflow.graph_types import SECTION_OF, STAGES
from discovery.workflow.network import Network

_RAW = re.compile(r"\b(raw|landing|bronze)\b", re.IGNORECASE)
_RAW_WAY = "S01"
_LONGEST_PATH = 8


def empty_now(facts: RuleContext) -> Matches:
    """A stage without anything in the current workflow; a green field has none."""
    if facts.has_current:
        yield from _empty(facts, facts.current)


def empty_later(facts: RuleContext) -> Matches:
    """A stage without anything in the future workflow; an assessment asks for none."""
    if facts.has_future:
        yield from _empty(facts, facts.future)


def _empty(facts: RuleContext, flows: Network) -> Matches:
    """Generate holds inputs and deliver outputs, the other four hold steps."""
    filled: set[str] = {step.stage for step in flows.steps}
    filled |= {"generate"} if flows.inputs else set()
    filled |= {"deliver"} if flows.outputs else set()
    for stage in STAGES:
        if stage not in filled:
            name = facts.record.engagement.stage_name(stage)
            section = SECTION_OF[stage]
            words = {"stage": quoted(name), "what": BY_KEY[section].singular}
            field, view = ("stage", stage) if section == "steps" else ("state", "")
            yield match_without_row(section, field, flows.state, view, **words)


def unasked(facts: RuleContext) -> Matches:
    """A stage with ways in its checklist that nobody was asked about.

    Unknown and undecided are answers. Today is not asked on a green field, the future not for an assessment.
    """
    sides = asked(facts.record)
    for stage in STAGES:
        lines = checklist(facts.record, stage).entries
        open_sides = [{side for side in sides if line.kind(side) == "not asked"} for line in lines]
        done = sum(not sides_open for sides_open in open_sides)
        if done < len(lines):
            side = sides[0] if any(sides[0] in sides_open for sides_open in open_sides) else sides[-1]
            name = facts.record.engagement.stage_name(stage)
            words = {"stage": quoted(name), "n": str(done), "m": str(len(lines))}
            yield match_without_row("answers", side, "future" if side == "future" else "current", view=stage, **words)


def loose(facts: RuleContext) -> Matches:
    """A step that nothing flows into or out of, in a state it is in."""
    ends_of: dict[str, list[str]] = {}
    first: dict[str, str] = {}
    for flows in (facts.current, facts.future):
        for step in flows.steps:
            ends = [] if step.id in flows.inward else ["into"]
            ends += [] if step.id in flows.onward else ["out of"]
            if ends:
                fault = f"nothing flows {listed(ends, 'or')} it in the {flows.state} workflow"
                ends_of.setdefault(step.id, []).append(fault)
                first.setdefault(step.id, flows.state)
    for step in facts.record.steps:
        if step.id in ends_of:
            yield match_at(step, section="flows", state=first[step.id], what=listed(ends_of[step.id]))


def backwards(facts: RuleContext) -> Matches:
    """A flow into an earlier stage, without notes."""
    record = facts.record
    boxes: tuple[Input | Step | Output, ...] = (*record.inputs, *record.steps, *record.outputs)
    stages = {row.id: stage_of(row) for row in boxes}
    for flow in facts.record.flows:
        a, b = stages.get(flow.origin), stages.get(flow.target)
        if a and b and STAGES.index(a) > STAGES.index(b) and not flow.notes:
            called = facts.record.engagement.stage_name
            step = facts.record.by_id[flow.origin]
            yield match_at(step, flow, section="flows", field="notes", a=called(a), b=called(b))


def anonymous(facts: RuleContext) -> Matches:
    """A step without tool, or without anybody: neither owner nor run by."""
    for step in facts.record.steps:
        missing = still_open(step, tool="tool")
        if open_(step, "owner") and open_(step, "run_by"):
            missing.append("owner or run-by")
        if missing:
            yield match_at(step, field="tool" if "tool" in missing else "run_by", missing=listed(missing, "and no"))


def unprepared(facts: RuleContext) -> Matches:
    """An output that reads an input or raw storage directly: a store of the way S01, or called raw, landing or bronze.

    Silent where nothing is prepared at all in that state, and where the flow has notes.
    """
    seen = set()
    for flows in facts.workflows:
        raw = {row.id for row in flows.inputs}
        raw |= {step.id for step in flows.steps if step.stage == "store" and _is_raw(step)}
        if any(step.stage == "prepare" for step in flows.steps):
            for row in flows.outputs:
                for flow in flows.inward.get(row.id, ()):
                    if flow.origin in raw and not flow.notes and flow.id not in seen:
                        seen.add(flow.id)
                        read = facts.record.by_id[flow.origin]
                        yield match_at(row, read, flow, section="flows", state=flows.state, y=facts.name(read))


def _is_raw(step: Step) -> bool:
    return _RAW_WAY in step.ways or bool(_RAW.search(step.name))


def unsafe(facts: RuleContext) -> Matches:
    """A flow across a boundary without protocol or without authentication."""
    for flow in facts.record.flows:
        if flow.crosses_boundary:
            missing = still_open(flow, protocol="protocol", authentication="authentication")
            if missing:
                yield match_at(flow, field=missing[0], missing=listed(missing, "or"))


def cycles(facts: RuleContext) -> Matches:
    """Boxes that feed each other in a circle; the same circle in both states is told once."""
    seen = set()
    for flows in (facts.current, facts.future):
        for cycle in flows.cycles():
            if frozenset(cycle) not in seen:
                seen.add(frozenset(cycle))
                rows = [facts.record.by_id[box] for box in cycle]
                names = [facts.name(row) for row in rows]
                shown = names if len(names) <= _LONGEST_PATH else [*names[: _LONGEST_PATH - 1], "…"]
                yield match_at(*rows, section="flows", state=flows.state, path=" → ".join([*shown, names[0]]))


RULES: Mapping[str, RuleFunction] = {
    "WFL-01": empty_now,
    "WFL-02": empty_later,
    "WFL-03": unasked,
    "WFL-04": loose,
    "WFL-05": backwards,
    "WFL-06": anonymous,
    "WFL-07": unprepared,
    "WFL-10": unsafe,
    "WFL-12": cycles,
}
