"""Questions about the current and the future workflow."""

from dataclasses import replace

from discovery.coverage.checklists import asked, checklist, chief
from discovery.model.row import Row
from discovery.questions.openings.kinds import Opening, Openings, Targets, each_row, open_field
from discovery.questions.target import Target, anew, flow, into, tied
from discovery.rules import RULES
from discovery.rules.context import RuleContext
from discovery.rules.finding import open_
from discovery.workflow.change import in_state
from discovery.workflow.graph_types import SECTION_OF, STAGES


def _empty_stage(code: str) -> Opening:
    """The first stage without anything; the next one once this is filled."""

    def opening(facts: RuleContext) -> Targets:
        hits = {hit.state for hit in RULES[code](facts)}
        for network in (facts.current, facts.future):
            if network.state in hits and facts.record.outputs and facts.record.inputs:
                filled = {step.stage for step in network.steps}
                for stage in STAGES:
                    if SECTION_OF[stage] == "steps" and stage not in filled:
                        values = {"stage": stage, "state": network.state}
                        yield Target("steps", "name", values=values, stage=stage)

    return opening


def _no_deficiency(facts: RuleContext) -> Targets:
    if facts.current.steps and not facts.record.deficiencies:
        yield anew("deficiencies", "title")


def _by_hand(facts: RuleContext, row: Row) -> bool:
    automation = row.__dict__["automation"]
    return automation is not None and automation <= 1 and in_state(row, "current")


def _loose(end: str) -> Opening:
    """A step with nothing at its one end; ``end`` is the end of the flow that is missing."""

    def opening(facts: RuleContext) -> Targets:
        for network in facts.workflows:
            joined = network.inward if end == "origin" else network.onward
            for step in network.steps:
                if step.id not in joined:
                    yield from flow(facts.record, step, end, network.state)

    return opening


def _unfed(facts: RuleContext) -> Targets:
    for hit in RULES["OUP-02"](facts):
        if hit.rows[0].id not in facts.future.inward and facts.future.steps:
            yield from flow(facts.record, hit.rows[0], "origin", "future")


def _unmatched(facts: RuleContext) -> Targets:
    yield from open_field("WFL-08", "r_decision")(facts)


def _undecided(facts: RuleContext) -> Targets:
    undecided = {hit.rows[0].id for hit in RULES["WFL-08"](facts)}
    for target in open_field("WFL-11", "r_decision")(facts):
        if target.stored not in undecided:
            yield target


def _unrated(facts: RuleContext) -> Targets:
    for hit in RULES["DEF-03"](facts):
        if not hit.rows:
            if facts.current.steps:
                yield anew("workflows", "effectiveness", name="The present workflow", state="current")
        elif open_(hit.rows[0], "effectiveness"):
            yield into(hit.rows[0], "effectiveness")


def _no_habit(facts: RuleContext) -> Targets:
    for hit in RULES["PPL-02"](facts):
        if any(network.state == hit.state for network in facts.workflows):
            known = [row for row in facts.record.practices if in_state(row, hit.state)]
            if not known:
                yield anew("practices", "kind", state=hit.state)


def _unresolved(facts: RuleContext) -> Targets:
    """A step that is there: of a new one nobody said in which stage it stands."""
    for hit in RULES["DEF-01"](facts):
        yield tied("", "", hit.rows[0], "resolves", "to", "steps", state="future")


def _way(side: str) -> Opening:
    """A way that matters in the template, of which nobody said whether it is done so today, or should be.

    What a row is done with is not asked of today; the future is asked once today is known.
    """

    def opening(facts: RuleContext) -> Targets:
        matter = chief(facts.record)
        if not matter or side not in asked(facts.record):
            return
        for stage in STAGES:
            for line in checklist(facts.record, stage).entries:
                early = side == "future" and "today" in asked(facts.record) and line.kind("today") == "not asked"
                if line.way.id not in matter or line.kind(side) != "not asked" or early:
                    continue
                if line.answer:
                    yield replace(into(line.answer, side), values={"way": line.way.id})
                elif side == "future" or not line.done:
                    yield Target("answers", side, values={"way": line.way.id}, stage=stage)

    return opening


OPENINGS: Openings = {
    "stage empty": (_empty_stage("WFL-01"), "WFL-01"),
    "future stage empty": (_empty_stage("WFL-02"), "WFL-02"),
    "no deficiency": (_no_deficiency, ""),
    "step manual": (each_row("steps", "run_by", _by_hand), ""),
    "step without tool": (open_field("WFL-06", "tool"), "WFL-06"),
    "step without hands": (open_field("WFL-06", "run_by"), "WFL-06"),
    "step fed by nothing": (_loose("origin"), "WFL-04"),
    "step feeds nothing": (_loose("target"), "WFL-04"),
    "output fed by nothing": (_unfed, "OUP-02"),
    "current step unmatched": (_unmatched, "WFL-08"),
    "no R decision": (_undecided, "WFL-11"),
    "workflow unrated": (_unrated, "DEF-03"),
    "no basis of the mark": (open_field("DEF-03", "effectiveness_basis"), "DEF-03"),
    "unsafe boundary": (open_field("WFL-10"), "WFL-10"),
    "deficiency unresolved": (_unresolved, "DEF-01"),
    "skills gap without plan": (open_field("PPL-01", "plan"), "PPL-01"),
    "no habit": (_no_habit, "PPL-02"),
    "way not asked of today": (_way("today"), "WFL-03"),
    "way not asked of the future": (_way("future"), "WFL-03"),
}
