"""Questions about outputs, inputs with their five V's, and who makes and uses them."""

from collections.abc import Mapping

from discovery.model.row import Row
from discovery.questions.openings.kinds import Opening, Openings, Targets, each_row, open_field
from discovery.questions.target import Target, anew, flow, into, profile, tied, timing_of
from discovery.rules import RULES
from discovery.rules.context import RuleContext
from discovery.rules.finding import open_
from discovery.workflow.change import in_state

_VERACITY = ("trust", "missing_percent", "duplicate_percent", "known_issues")


def _no_output(facts: RuleContext) -> Targets:
    if not facts.record.outputs:
        yield anew("outputs", "name")


def _no_input(facts: RuleContext) -> Targets:
    if not facts.record.inputs:
        yield anew("inputs", "name")


def _unused(facts: RuleContext) -> Targets:
    for hit in RULES["OUP-01"](facts):
        yield tied("parties", "name", hit.rows[0], "consumes", "to", "parties", role="consumer")


def _serves_nothing(facts: RuleContext) -> Targets:
    for hit in RULES["OUP-04"](facts):
        if facts.record.standing("outcomes"):
            yield Target("", "", hit.rows[0], link=("serves", "from", hit.rows[0].id), chosen=("outcomes",))


def _unserved(facts: RuleContext) -> Targets:
    """Only once there are outputs: before that, the first of them are asked for anyway."""
    for row in facts.wanted if facts.record.outputs else ():
        if not any(one.section == "outputs" for one in facts.record.origins(row, "serves")):
            yield tied("outputs", "name", row, "serves", "to", "outputs", state="future")


def _figure(code: str, *names: str) -> Opening:
    """A figure of an input that is missing; ``names`` are those the question is about."""

    def opening(facts: RuleContext) -> Targets:
        for hit in RULES[code](facts):
            if (not names or hit.field in names) and _unsaid(facts, hit.rows[0], hit.field):
                yield _as_it_is(facts, hit.rows[0], hit.field)

    return opening


def _as_it_is(facts: RuleContext, row: Row, name: str) -> Target:
    return profile(facts, row, name, timing_of(row))


def _unsaid(facts: RuleContext, row: Row, name: str) -> bool:
    return all(open_(one, name) for one in facts.profiles.get(row.id, ()) if one.timing == timing_of(row))


def _no_velocity(facts: RuleContext) -> Targets:
    for hit in RULES["INP-02"](facts):
        if "velocity" in hit.phrases["missing"] and _unsaid(facts, hit.rows[0], "mode"):
            yield _as_it_is(facts, hit.rows[0], "mode")


def _no_veracity(facts: RuleContext) -> Targets:
    for hit in RULES["INP-03"](facts):
        if hit.field in _VERACITY:
            yield _as_it_is(facts, hit.rows[0], "known_issues")


def _other_v(facts: RuleContext) -> Targets:
    for hit in RULES["INP-03"](facts):
        if hit.field not in _VERACITY and _unsaid(facts, hit.rows[0], hit.field):
            yield _as_it_is(facts, hit.rows[0], hit.field)


def _no_outlook(facts: RuleContext) -> Targets:
    for hit in RULES["INP-04"](facts):
        yield profile(facts, hit.rows[0], "gb_per_day", "anticipated")


def _no_loss(facts: RuleContext) -> Targets:
    """What would be lost without an input that leads nowhere."""
    for hit in RULES["INP-05"](facts):
        if facts.workflows and _unsaid(facts, hit.rows[0], "absence_cost"):
            yield _as_it_is(facts, hit.rows[0], "absence_cost")


def _leads_nowhere(facts: RuleContext) -> Targets:
    for network in facts.workflows[-1:]:
        for row in network.inputs:
            if row.id not in network.onward:
                yield from flow(facts.record, row, "target", network.state)


def _no_fault(facts: RuleContext) -> Targets:
    """In what data that is not believed falls short: only then can be said how good it must be."""
    for hit in RULES["INP-10"](facts):
        if not facts.qualities.get(hit.rows[0].id, ()):
            yield anew("data_quality", "dimension", hit.rows[0], input=hit.rows[0].id)


def _questionable(facts: RuleContext) -> Targets:
    for hit in RULES["INP-10"](facts):
        lines = facts.qualities.get(hit.rows[0].id, ())
        if lines and open_(lines[0], "target_percent"):
            yield into(lines[0], "target_percent", hit.rows[0])


_PARTS: Mapping[str, str] = {"inputs": "produces", "outputs": "consumes"}
_SECTIONS_OF_ROLES: Mapping[str, tuple[str, ...]] = {"producer": ("inputs",), "consumer": ("outputs",)}


def _no_part(facts: RuleContext) -> Targets:
    """What a party makes or uses: an input or an output, whichever its role leaves open."""
    for hit in RULES["PAR-02"](facts):
        row = hit.rows[0]
        sections = _SECTIONS_OF_ROLES.get(row.__dict__["role"] or "", tuple(_PARTS))
        there = tuple(section for section in sections if facts.record.rows(section))
        if there:
            link = (_PARTS[there[0]], "from", row.id)
            yield Target("", "", row, link=link, chosen=there, link_kinds=_PARTS)


OPENINGS: Openings = {
    "no output": (_no_output, "WFL-01"),
    "output without consumer": (_unused, "OUP-01"),
    "no freshness": (open_field("OUP-03", "freshness_minutes"), "OUP-03"),
    "no acceptance": (each_row("outputs", "acceptance", lambda facts, row: in_state(row, "future")), ""),
    "output serves nothing": (_serves_nothing, "OUP-04"),
    "outcome unserved": (_unserved, "OUT-08"),
    "output goes unexplained": (open_field("OUP-05", "retire_reason"), "OUP-05"),
    "no input": (_no_input, "WFL-01"),
    "input without owner": (open_field("INP-01", "owner"), "INP-01"),
    "no volume": (_figure("INP-02", "gb_per_day"), "INP-02"),
    "no velocity": (_no_velocity, "INP-02"),
    "no veracity": (_no_veracity, "INP-03"),
    "one V missing": (_other_v, "INP-03"),
    "no outlook": (_no_outlook, "INP-04"),
    "dead end": (_no_loss, "INP-05"),
    "no classification": (open_field("INP-08", "classification"), "INP-08"),
    "personal data unanswered": (open_field("INP-09"), "INP-09"),
    "questionable in what": (_no_fault, "INP-10"),
    "questionable data": (_questionable, "INP-10"),
    "no access pattern": (_figure("INP-11", "pattern"), "INP-11"),
    "input leads nowhere": (_leads_nowhere, "INP-05"),
    "party without part": (_no_part, "PAR-02"),
}
