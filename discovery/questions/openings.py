"""When each question of the catalogue is open, and where its answer goes: one function for each condition in words.

Most follow the rules: what a rule finds and a person can answer on the spot is a question. A rule that needs a decision
over several rows stays a finding on the page Gaps.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping

from discovery.model.row import Row
from discovery.questions.target import Target, anew, flow, into, profile, tied
from discovery.rules import RULES
from discovery.rules.facts import Facts
from discovery.rules.finding import open_
from discovery.workflow.change import in_state
from discovery.workflow.shape import SECTION_OF, STAGES

SATISFACTION = ("CSAT", "NPS", "CES")
Targets = Iterator[Target]
Opening = Callable[[Facts], Targets]


def _missing(code: str, section: str, name: str, **values: str) -> Opening:
    """A rule finds that a row of a kind is missing altogether."""

    def opening(facts: Facts) -> Targets:
        if any(True for _ in RULES[code](facts)):
            yield anew(section, name, **values)

    return opening


def _field(code: str, *only: str) -> Opening:
    """A rule finds a field that nobody answered; ``only`` of these fields, where it looks at several."""

    def opening(facts: Facts) -> Targets:
        for hit in RULES[code](facts):
            for row in hit.rows[:1]:
                names = [name for name in only or (hit.field,) if name in row.__dict__ and open_(row, name)]
                yield from (into(row, name) for name in names[:1])

    return opening


def _each(section: str, name: str, when: Callable[[Facts, Row], bool] = lambda facts, row: True) -> Opening:
    """A field of every row of a section for which something holds."""

    def opening(facts: Facts) -> Targets:
        for row in facts.record.rows(section):
            if open_(row, name) and when(facts, row):
                yield into(row, name)

    return opening


def _ids(rows: Iterable[Row]) -> set[str]:
    return {row.id for row in rows}


def _head(name: str) -> Opening:
    def opening(facts: Facts) -> Targets:
        if open_(facts.record.engagement, name):
            yield into(facts.record.engagement, name)

    return opening


# ---- frame


def _no_people(facts: Facts) -> Targets:
    if not facts.record.people:
        yield anew("people", "name")


def _no_sponsor(facts: Facts) -> Targets:
    people = facts.record.people
    if people and not any(person.role == "sponsor" for person in people):
        yield Target("people", "name", chosen=("people",), values={"role": "sponsor"})


def _nobody_signs(facts: Facts) -> Targets:
    people = facts.record.people
    if not any(person.can_sign_off for person in people):
        asked = [one for one in people if one.role == "sponsor"] or list(people)
        yield from (into(one, "can_sign_off") for one in asked[:5] if open_(one, "can_sign_off"))


def _other_nature(facts: Facts) -> Targets:
    for hit in RULES["OUT-03"](facts):
        yield anew("outcomes", "statement", horizon=hit.words["horizon"], nature=hit.words["other"])


def _all_must(facts: Facts) -> Targets:
    if (
        len(facts.wanted) > 1
        and all(row.priority for row in facts.wanted)
        and any(True for _ in RULES["OUT-07"](facts))
    ):
        ids = tuple(row.id for row in facts.wanted)
        yield Target("outcomes", "priority", values={"chosen": "must", "others": "should"}, spread=ids)


def _category(name: str, *categories: str) -> Opening:
    """No constraint of these categories; one of unknown confidence counts, because somebody was asked."""

    def opening(facts: Facts) -> Targets:
        if not any(row.category in categories for row in facts.record.constraints):
            yield anew("constraints", "statement", category=name)

    return opening


def _regulation(facts: Facts) -> Targets:
    if not any(row.regulation for row in facts.record.constraints):
        yield from _category("external regulation", "external regulation", "data residency")(facts)


def _no_contract(facts: Facts) -> Targets:
    if not any(partner.contract or partner.renewal for partner in facts.record.partners):
        yield from _category("contract", "contract", "licensing")(facts)


def _limits_nothing(facts: Facts) -> Targets:
    for hit in RULES["CON-09"](facts):
        sections = tuple(one for one in ("inputs", "steps", "outputs", "tools") if facts.record.rows(one))
        if sections:
            yield Target("", "", hit.rows[0], link=("constrains", "from", hit.rows[0].id), chosen=sections)


# ---- interfaces


def _no_output(facts: Facts) -> Targets:
    if not facts.record.outputs:
        yield anew("outputs", "name")


def _no_input(facts: Facts) -> Targets:
    if not facts.record.inputs:
        yield anew("inputs", "name")


def _unused(facts: Facts) -> Targets:
    for hit in RULES["OUP-01"](facts):
        yield tied("parties", "name", hit.rows[0], "consumes", "to", "parties", role="consumer")


def _serves_nothing(facts: Facts) -> Targets:
    for hit in RULES["OUP-04"](facts):
        if facts.record.outcomes:
            yield Target("", "", hit.rows[0], link=("serves", "from", hit.rows[0].id), chosen=("outcomes",))


def _unserved(facts: Facts) -> Targets:
    """Only once there are outputs: before that, the first of them are asked for anyway."""
    for row in facts.wanted if facts.record.outputs else ():
        if not any(one.section == "outputs" for one in facts.record.origins(row, "serves")):
            yield tied("outputs", "name", row, "serves", "to", "outputs", state="future")


def _figure(code: str, *names: str) -> Opening:
    """A figure of an input that is missing; ``names`` are those the question is about."""

    def opening(facts: Facts) -> Targets:
        for hit in RULES[code](facts):
            if (not names or hit.field in names) and _unsaid(facts, hit.rows[0], hit.field):
                yield profile(facts, hit.rows[0], hit.field)

    return opening


def _unsaid(facts: Facts, row: Row, name: str) -> bool:
    return all(open_(one, name) for one in facts.profiles.get(row.id, ()) if one.timing == "existing")


def _no_velocity(facts: Facts) -> Targets:
    for hit in RULES["INP-02"](facts):
        if "velocity" in hit.words["missing"] and _unsaid(facts, hit.rows[0], "mode"):
            yield profile(facts, hit.rows[0], "mode")


_VERACITY = ("trust", "missing_percent", "duplicate_percent", "known_issues")


def _no_veracity(facts: Facts) -> Targets:
    for hit in RULES["INP-03"](facts):
        if hit.field in _VERACITY:
            yield profile(facts, hit.rows[0], "trust")


def _other_v(facts: Facts) -> Targets:
    for hit in RULES["INP-03"](facts):
        if hit.field not in _VERACITY and _unsaid(facts, hit.rows[0], hit.field):
            yield profile(facts, hit.rows[0], hit.field)


def _no_outlook(facts: Facts) -> Targets:
    for hit in RULES["INP-04"](facts):
        yield profile(facts, hit.rows[0], "gb_per_day", "anticipated")


def _no_loss(facts: Facts) -> Targets:
    """What would be lost without an input that leads nowhere."""
    for hit in RULES["INP-05"](facts):
        if facts.workflows and _unsaid(facts, hit.rows[0], "absence_cost"):
            yield profile(facts, hit.rows[0], "absence_cost")


def _leads_nowhere(facts: Facts) -> Targets:
    for network in facts.workflows[-1:]:
        for row in network.inputs:
            if row.id not in network.onward:
                yield from flow(facts.record, row, "target", network.state)


def _questionable(facts: Facts) -> Targets:
    for hit in RULES["INP-10"](facts):
        lines = facts.qualities.get(hit.rows[0].id, ())
        if not lines:
            yield anew("data_quality", "target_percent", hit.rows[0], input=hit.rows[0].id, dimension="completeness")
        elif open_(lines[0], "target_percent"):
            yield into(lines[0], "target_percent", hit.rows[0])


def _no_part(facts: Facts) -> Targets:
    for hit in RULES["PAR-02"](facts):
        row = hit.rows[0]
        makes = row.__dict__["role"] == "producer"
        section, kind = ("inputs", "produces") if makes else ("outputs", "consumes")
        if facts.record.rows(section):
            yield Target("", "", row, link=(kind, "from", row.id), chosen=(section,))


# ---- workflow


def _empty_stage(code: str) -> Opening:
    """The first stage without anything; the next one once this is filled."""

    def opening(facts: Facts) -> Targets:
        hits = {hit.state for hit in RULES[code](facts)}
        for network in (facts.current, facts.future):
            if network.state in hits and facts.record.outputs and facts.record.inputs:
                filled = {step.stage for step in network.steps}
                for stage in STAGES:
                    if SECTION_OF[stage] == "steps" and stage not in filled:
                        values = {"stage": stage, "state": network.state}
                        yield Target("steps", "name", values=values, stage=stage)

    return opening


def _no_deficiency(facts: Facts) -> Targets:
    if facts.current.steps and not facts.record.deficiencies:
        yield anew("deficiencies", "title")


def _by_hand(facts: Facts, row: Row) -> bool:
    automation = row.__dict__["automation"]
    return automation is not None and automation <= 1 and in_state(row, "current")


def _loose(end: str) -> Opening:
    """A step with nothing at its one end; ``end`` is the end of the flow that is missing."""

    def opening(facts: Facts) -> Targets:
        for network in facts.workflows:
            joined = network.inward if end == "origin" else network.onward
            for step in network.steps:
                if step.id not in joined:
                    yield from flow(facts.record, step, end, network.state)

    return opening


def _unfed(facts: Facts) -> Targets:
    for hit in RULES["OUP-02"](facts):
        if hit.rows[0].id not in facts.future.inward and facts.future.steps:
            yield from flow(facts.record, hit.rows[0], "origin", "future")


def _unmatched(facts: Facts) -> Targets:
    yield from _field("WFL-08", "r_decision")(facts)


def _undecided(facts: Facts) -> Targets:
    told = {hit.rows[0].id for hit in RULES["WFL-08"](facts)}
    for target in _field("WFL-11", "r_decision")(facts):
        if target.stored not in told:
            yield target


def _unrated(facts: Facts) -> Targets:
    for hit in RULES["DEF-03"](facts):
        if not hit.rows:
            if facts.current.steps:
                yield anew("workflows", "effectiveness", name="The present workflow", state="current")
        elif open_(hit.rows[0], "effectiveness"):
            yield into(hit.rows[0], "effectiveness")


def _no_habit(facts: Facts) -> Targets:
    for hit in RULES["PPL-02"](facts):
        if any(network.state == hit.state for network in facts.workflows):
            known = [row for row in facts.record.practices if in_state(row, hit.state)]
            if not known:
                yield anew("practices", "kind", state=hit.state)


def _unresolved(facts: Facts) -> Targets:
    for hit in RULES["DEF-01"](facts):
        yield tied("steps", "name", hit.rows[0], "resolves", "to", "steps", stage="prepare", state="future")


# ---- success and agreement


def _unmeasured(facts: Facts) -> Targets:
    for hit in RULES["OUT-04"](facts):
        yield tied("measures", "name", hit.rows[0], "measures", "to", "measures", kind="KPI")


def _workflows_unmeasured(facts: Facts) -> Targets:
    for hit in RULES["MEA-01"](facts):
        if facts.record.measures:
            yield anew("measures", "name", kind="KPI", scope=hit.words["which"])


def _weights(facts: Facts) -> Targets:
    judged = [row for row in facts.record.measures if row.kind not in SATISFACTION]
    if len(judged) > 1:
        yield from (into(row, "weight") for row in judged if open_(row, "weight"))


def _no_satisfaction(facts: Facts) -> Targets:
    asked = any(row.kind in SATISFACTION for row in facts.record.measures)
    if facts.has_current and facts.record.outputs and not asked:
        yield anew("measures", "name", kind="NPS", direction="higher")


def _promise_without_consequence(facts: Facts) -> Targets:
    for row in facts.record.measures:
        if row.kind == "SLA" and open_(row, "consequence"):
            yield into(row, "consequence")


def _from_nothing(facts: Facts) -> Targets:
    for hit in RULES["REQ-01"](facts):
        sections = tuple(one for one in ("outcomes", "constraints") if facts.record.rows(one))
        if sections:
            yield Target("", "", hit.rows[0], link=("derived_from", "from", hit.rows[0].id), chosen=sections)


def _log(name: str, *kinds: str) -> Opening:
    """An open entry of the log without owner or day. A question that was parked by name waits for its owner too."""

    def opening(facts: Facts) -> Targets:
        for entry in facts.record.log:
            if entry.kind in kinds and entry.status in ("open", "in progress", None) and open_(entry, name):
                yield into(entry, name)

    return opening


_ASKED = ("question", "action", "parked")

OPENINGS: Mapping[str, Opening] = {
    "no purpose": _head("purpose"),
    "no kind": _head("kind"),
    "no scope": _head("scope_in"),
    "no limit of scope": _head("scope_out"),
    "no people": _no_people,
    "no sponsor": _no_sponsor,
    "nobody signs": _nobody_signs,
    "no desired outcome": _missing("OUT-01", "outcomes", "statement", horizon="desired future"),
    "outcome without action": _field("OUT-05", "decision"),
    "no current outcome": _missing("OUT-02", "outcomes", "statement", horizon="current"),
    "only business or only technical": _other_nature,
    "all must": _all_must,
    "outcome without owner": _field("OUT-06", "owner"),
    "outcome without beneficiary": _each("outcomes", "beneficiary", lambda facts, row: row.id in _ids(facts.wanted)),
    "no priority": _each("outcomes", "priority", lambda facts, row: row.id in _ids(facts.kept)),
    "no budget answer": _category("budget", "budget"),
    "no timeline": _category("timeline", "timeline", "change freeze"),
    "no regulation answer": _regulation,
    "no governance": _category("data governance", "data governance"),
    "no lineage": _category("data lineage", "data lineage"),
    "no skills answer": _category("people and skills (training)", "people and skills (training)"),
    "no contract answer": _no_contract,
    "no must-keep": _missing("CON-05", "constraints", "statement", category="must keep"),
    "no anticipated": _missing("CON-06", "constraints", "statement", timing="anticipated"),
    "contract without date": _field("CON-07", "renewal"),
    "constraint of nothing": _limits_nothing,
    "no output": _no_output,
    "output without consumer": _unused,
    "no freshness": _field("OUP-03", "freshness_minutes"),
    "no acceptance": _each("outputs", "acceptance", lambda facts, row: in_state(row, "future")),
    "output serves nothing": _serves_nothing,
    "outcome unserved": _unserved,
    "output goes unexplained": _field("OUP-05", "retire_reason"),
    "no input": _no_input,
    "input without owner": _field("INP-01", "owner"),
    "no volume": _figure("INP-02", "gb_per_day"),
    "no velocity": _no_velocity,
    "no veracity": _no_veracity,
    "one V missing": _other_v,
    "no outlook": _no_outlook,
    "dead end": _no_loss,
    "no classification": _field("INP-08", "classification"),
    "personal data unanswered": _field("INP-09"),
    "questionable data": _questionable,
    "no access pattern": _figure("INP-11", "pattern"),
    "input leads nowhere": _leads_nowhere,
    "party without part": _no_part,
    "stage empty": _empty_stage("WFL-01"),
    "future stage empty": _empty_stage("WFL-02"),
    "no deficiency": _no_deficiency,
    "step manual": _each("steps", "run_by", _by_hand),
    "step without tool": _field("WFL-06", "tool"),
    "step without hands": _field("WFL-06", "run_by"),
    "step fed by nothing": _loose("origin"),
    "step feeds nothing": _loose("target"),
    "output fed by nothing": _unfed,
    "current step unmatched": _unmatched,
    "no R decision": _undecided,
    "workflow unrated": _unrated,
    "no basis of the mark": _field("DEF-03", "effectiveness_basis"),
    "unsafe boundary": _field("WFL-10"),
    "deficiency unresolved": _unresolved,
    "skills gap without plan": _field("PPL-01", "plan"),
    "no habit": _no_habit,
    "outcome without measure": _unmeasured,
    "workflows unmeasured": _workflows_unmeasured,
    "KPI incomplete": lambda facts: _either(facts, "MEA-02", "MEA-03"),
    "promise incomplete": _field("MEA-05"),
    "SLA without consequence": _promise_without_consequence,
    "weights missing": _weights,
    "no CSAT/NPS": _no_satisfaction,
    "nobody measures": _field("MEA-11", "measured_by"),
    "requirement from nothing": _from_nothing,
    "requirement without proof": _field("REQ-03", "fit_criterion"),
    "assumption without owner": _log("owner", "assumption"),
    "entry without owner": _log("owner", *_ASKED),
    "entry without day": _log("due", *_ASKED),
    "no drawing": _missing("ART-01", "artefacts", "title", kind="architecture diagram"),
}
"""The conditions of the catalogue, in its words."""

JUDGED_BY: Mapping[str, str] = {
    "no sponsor": "PAR-03",
    "nobody signs": "PAR-03",
    "no desired outcome": "OUT-01",
    "outcome without action": "OUT-05",
    "no current outcome": "OUT-02",
    "only business or only technical": "OUT-03",
    "all must": "OUT-07",
    "outcome without owner": "OUT-06",
    "outcome without beneficiary": "OUT-06",
    "no budget answer": "CON-01",
    "no timeline": "CON-02",
    "no regulation answer": "CON-04",
    "no governance": "CON-04",
    "no lineage": "CON-04",
    "no skills answer": "CON-03",
    "no must-keep": "CON-05",
    "no anticipated": "CON-06",
    "contract without date": "CON-07",
    "constraint of nothing": "CON-09",
    "no output": "WFL-01",
    "output without consumer": "OUP-01",
    "no freshness": "OUP-03",
    "output serves nothing": "OUP-04",
    "outcome unserved": "OUT-08",
    "output goes unexplained": "OUP-05",
    "no input": "WFL-01",
    "input without owner": "INP-01",
    "no volume": "INP-02",
    "no velocity": "INP-02",
    "no veracity": "INP-03",
    "one V missing": "INP-03",
    "no outlook": "INP-04",
    "dead end": "INP-05",
    "no classification": "INP-08",
    "personal data unanswered": "INP-09",
    "questionable data": "INP-10",
    "no access pattern": "INP-11",
    "input leads nowhere": "INP-05",
    "party without part": "PAR-02",
    "stage empty": "WFL-01",
    "future stage empty": "WFL-02",
    "step without tool": "WFL-06",
    "step without hands": "WFL-06",
    "step fed by nothing": "WFL-04",
    "step feeds nothing": "WFL-04",
    "output fed by nothing": "OUP-02",
    "current step unmatched": "WFL-08",
    "no R decision": "WFL-11",
    "workflow unrated": "DEF-03",
    "no basis of the mark": "DEF-03",
    "unsafe boundary": "WFL-10",
    "deficiency unresolved": "DEF-01",
    "skills gap without plan": "PPL-01",
    "no habit": "PPL-02",
    "outcome without measure": "OUT-04",
    "workflows unmeasured": "MEA-01",
    "KPI incomplete": "MEA-02",
    "promise incomplete": "MEA-05",
    "SLA without consequence": "MEA-06",
    "nobody measures": "MEA-11",
    "requirement from nothing": "REQ-01",
    "requirement without proof": "REQ-03",
    "entry without owner": "QUE-01",
    "entry without day": "QUE-01",
    "no drawing": "ART-01",
}
"""The rule whose level a question has; one that no rule asks for is a hint."""

WAITING: Mapping[str, str] = {"section unread": "verdicts of reviewers"}
"""Conditions that cannot be looked at yet, and what they wait for."""


def _either(facts: Facts, *codes: str) -> Targets:
    told: set[tuple[str | None, str]] = set()
    for code in codes:
        for target in _field(code)(facts):
            if (target.stored, target.field) not in told:
                told.add((target.stored, target.field))
                yield target
