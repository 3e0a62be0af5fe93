"""What every question of the catalogue files, written by hand: a record in which it is open, an answer, and the result.

``filed`` are the edits in words: a new row as "section: field=value, …", a field as "code.field = value", a link as
"code kind code"; "new" is the row that the answer makes. ``line`` is what the card says before anybody answers.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from discovery.model.record import BY_SECTION
from tests.making import row_id

Rows = Mapping[str, Sequence[Mapping[str, Any]]]


@dataclass(frozen=True)
class Filed:
    """One question as it is answered in a test; ``about`` is the code of the row it must ask about, where several are."""

    question: str
    rows: Rows
    answer: Any
    filed: str
    line: str
    head: Mapping[str, Any] = field(default_factory=dict)
    about: str = ""


def _id(section: str, number: int) -> str:
    return row_id(list(BY_SECTION).index(section) * 1000 + number)


PER, OUT, CON, OUP, INP, STP, MEA, REQ = (
    _id(one, 1)
    for one in ("people", "outcomes", "constraints", "outputs", "inputs", "steps", "measures", "requirements")
)
WISH = {"statement": "Wish", "horizon": "desired future"}
REPORT, ORDERS, ANN = {"name": "Report"}, {"name": "Orders"}, {"name": "Ann"}
TODAY_STEP = {"name": "Load", "stage": "collect", "state": "current"}
NEW_STEP = {"name": "Stream", "stage": "collect", "state": "future"}
PROFILE = {"input": INP, "timing": "existing", "gb_per_day": 1, "mode": "batch"}
MANY_MUSTS = [{**WISH, "priority": "must"}, {**WISH, "priority": "must"}]
SLA = {"name": "Fresh", "kind": "SLA"}
KPI = {"name": "Hours", "kind": "KPI"}
NEED = {"statement": "It must"}
ASSUMED = {"subject": "We think", "kind": "assumption"}
TASK = {"subject": "Find out", "kind": "question"}
GAP = {"skill": "SQL", "people_needed": 3, "people_present": 1}
BOUNDARY = {"origin": INP, "target": STP, "state": "current", "crosses_boundary": True}
PLANNED = {**ORDERS, "state": "future"}


def _proposing(becomes: str, statement: str, **details: str) -> Rows:
    return {"proposals": [{"becomes": becomes, "statement": statement, "origin": "Template: X", "details": details}]}


TABLE: tuple[Filed, ...] = (
    Filed(
        "Q-P1",
        _proposing("people", "Sponsor: who?", role="sponsor"),
        "Ann",
        "PRO-001 becomes a row: name=Ann",
        "Becomes a person · sponsor",
    ),
    Filed(
        "Q-P2",
        _proposing("outcomes", "Sooner", horizon="desired future", priority="must"),
        None,
        "PRO-001 becomes a row",
        "Becomes an outcome · wanted in the future · must",
    ),
    Filed(
        "Q-P3",
        _proposing("constraints", "The budget", category="budget"),
        "900 000 EUR",
        "PRO-001 becomes a row: statement=900 000 EUR",
        "Becomes a constraint · budget",
    ),
    Filed("Q-P4", _proposing("measures", "KPI", kind="KPI"), None, "PRO-001 becomes a row", "Becomes a measure · KPI"),
    Filed("Q-P5", _proposing("sessions", "First"), None, "PRO-001 becomes a row", "Becomes a session"),
    Filed("Q-E1", {}, "A", "ENG-001.purpose = A", "Becomes the purpose of this discovery"),
    Filed("Q-E2", {}, "migrate", "ENG-001.kind = migrate", "Becomes the kind of this discovery"),
    Filed("Q-E3", {}, "Ann", "people: name=Ann", "Becomes a person"),
    Filed(
        "Q-E4",
        {"people": [ANN]},
        {"name": "Ben"},
        "people: name=Ben, role=sponsor",
        "Becomes a person · sponsor; somebody who is there becomes sponsor",
    ),
    Filed(
        "Q-E4",
        {"people": [ANN]},
        {"id": PER},
        "PER-001.role = sponsor",
        "Becomes a person · sponsor; somebody who is there becomes sponsor",
    ),
    Filed("Q-E5", {"people": [ANN]}, True, "PER-001.can_sign_off = True", "Becomes “Can sign off” of PER-001 · Ann"),
    Filed("Q-E6", {}, "A", "ENG-001.scope_in = A", "Becomes “In scope” of this discovery"),
    Filed("Q-E7", {}, "A", "ENG-001.scope_out = A", "Becomes “Out of scope” of this discovery"),
    Filed(
        "Q-O1",
        {},
        "A",
        "outcomes: horizon=desired future, statement=A",
        "Becomes an outcome · wanted in the future",
    ),
    Filed("Q-O2", {"outcomes": [WISH]}, "A", "OUT-001.decision = A", "Becomes “Decision it enables” of OUT-001 · Wish"),
    Filed("Q-O3", {}, "A", "outcomes: horizon=current, statement=A", "Becomes an outcome · delivered today"),
    Filed(
        "Q-O4",
        {"outcomes": [{**WISH, "nature": "business"}, {**WISH, "horizon": "current", "nature": "business"}]},
        "A",
        "outcomes: horizon=desired future, statement=A",
        "Becomes an outcome · wanted in the future",
    ),
    Filed(
        "Q-O5",
        {"outcomes": MANY_MUSTS},
        [OUT],
        "OUT-001.priority = must; OUT-002.priority = None",
        "Those you choose: must; the others are asked about again",
    ),
    Filed(
        "Q-O6",
        {"outcomes": [WISH], "people": [ANN]},
        {"id": PER},
        f"OUT-001.owner = {PER}",
        "Becomes the owner of OUT-001 · Wish",
    ),
    Filed("Q-O7", {"outcomes": [WISH]}, "A", "OUT-001.beneficiary = A", "Becomes the beneficiary of OUT-001 · Wish"),
    Filed(
        "Q-O8", {"outcomes": [WISH]}, "should", "OUT-001.priority = should", "Becomes the priority of OUT-001 · Wish"
    ),
    Filed(
        "Q-O9",
        {"outcomes": [{**WISH, "nature": "business"}, WISH]},
        "technical",
        "OUT-002.nature = technical",
        "Becomes the nature of OUT-002 · Wish",
    ),
    Filed("Q-C1", {}, "A", "constraints: category=budget, statement=A", "Becomes a constraint · budget"),
    Filed("Q-C2", {}, "A", "constraints: category=timeline, statement=A", "Becomes a constraint · timeline"),
    Filed(
        "Q-C3",
        {},
        "A",
        "constraints: category=external regulation, statement=A",
        "Becomes a constraint · external regulation",
    ),
    Filed(
        "Q-C4",
        {},
        "A",
        "constraints: category=people and skills (training), statement=A",
        "Becomes a constraint · people and skills (training)",
    ),
    Filed("Q-C5", {}, "A", "constraints: category=contract, statement=A", "Becomes a constraint · contract"),
    Filed(
        "Q-C6",
        {},
        "A",
        "constraints: statement=A, timing=anticipated",
        "Becomes a constraint · expected at the horizon",
    ),
    Filed(
        "Q-C7", {}, "A", "constraints: category=data governance, statement=A", "Becomes a constraint · data governance"
    ),
    Filed("Q-C8", {}, "A", "constraints: category=data lineage, statement=A", "Becomes a constraint · data lineage"),
    Filed("Q-C9", {}, "A", "constraints: category=must keep, statement=A", "Becomes a constraint · must keep"),
    Filed(
        "Q-C10",
        {"constraints": [{"statement": "Lease", "category": "contract"}]},
        "2027-01-31",
        "CON-001.renewal = 2027-01-31",
        "Becomes the date “Renewal” of CON-001 · Lease",
    ),
    Filed(
        "Q-C11",
        {"constraints": [{"statement": "Lease"}], "inputs": [ORDERS], "tools": [{"name": "dbt"}]},
        {"id": INP},
        "CON-001 constrains INP-001",
        "Ties CON-001 · Lease to an input or a tool: limits",
    ),
    Filed(
        "Q-U1",
        {"outputs": [REPORT]},
        {"name": "Planners"},
        "parties: name=Planners, role=consumer; new consumes OUP-001",
        "Ties OUP-001 · Report to a consumer: is used by; a new name becomes a consumer",
    ),
    Filed(
        "Q-U2",
        {"outputs": [REPORT]},
        60,
        "OUP-001.freshness_minutes = 60",
        "Becomes “Freshness objective” of OUP-001 · Report",
    ),
    Filed(
        "Q-U3",
        {"outputs": [REPORT]},
        "A",
        "OUP-001.acceptance = A",
        "Becomes “Acceptance criteria” of OUP-001 · Report",
    ),
    Filed("Q-U4", {}, "A", "outputs: name=A", "Becomes an output"),
    Filed(
        "Q-U5",
        {"outputs": [REPORT], "outcomes": [WISH, {**WISH, "status": "dropped"}]},
        {"id": OUT},
        "OUP-001 serves OUT-001",
        "Ties OUP-001 · Report to an outcome: serves",
    ),
    Filed(
        "Q-U6",
        {"outputs": [REPORT], "outcomes": [WISH]},
        {"name": "Feed"},
        "outputs: name=Feed, state=future; new serves OUT-001",
        "Ties OUT-001 · Wish to an output: is served by; a new name becomes an output · in the new workflow",
    ),
    Filed(
        "Q-U7",
        {"outputs": [{**REPORT, "state": "current"}, {"name": "Feed", "state": "future"}], "steps": [NEW_STEP]},
        "A",
        "OUP-001.retire_reason = A",
        "Becomes “Reason to retire” of OUP-001 · Report",
    ),
    Filed(
        "Q-I1",
        {"inputs": [ORDERS]},
        {"name": "Ben"},
        "people: name=Ben; INP-001.owner = new",
        "Becomes the owner of INP-001 · Orders",
    ),
    Filed(
        "Q-I2",
        {"inputs": [ORDERS]},
        5,
        "profiles: gb_per_day=5.0, input=INP-001, timing=existing",
        "Becomes “Volume · Per day” of INP-001 · Orders · as it is today",
    ),
    Filed(
        "Q-I2",
        {"inputs": [PLANNED]},
        5,
        "profiles: gb_per_day=5.0, input=INP-001, timing=anticipated",
        "Becomes “Volume · Per day” of INP-001 · Orders · expected at the horizon",
    ),
    Filed(
        "Q-I3",
        {"inputs": [ORDERS], "profiles": [{**PROFILE, "structure": "structured"}]},
        "A",
        "VPR-001.known_issues = A",
        "Becomes “Veracity · Known issues” of INP-001 · Orders · as it is today",
    ),
    Filed(
        "Q-I4",
        {"inputs": [ORDERS], "steps": [TODAY_STEP]},
        "A",
        "profiles: absence_cost=A, input=INP-001, timing=existing",
        "Becomes “Value · Cost of absence” of INP-001 · Orders · as it is today",
    ),
    Filed(
        "Q-I5",
        {"inputs": [ORDERS]},
        "internal",
        "INP-001.classification = internal",
        "Becomes the classification of INP-001 · Orders",
    ),
    Filed("Q-I6", {}, "A", "inputs: name=A", "Becomes an input"),
    Filed(
        "Q-I7",
        {"inputs": [ORDERS]},
        "batch",
        "profiles: input=INP-001, mode=batch, timing=existing",
        "Becomes “Velocity · Mode” of INP-001 · Orders · as it is today",
    ),
    Filed(
        "Q-I8",
        {"inputs": [ORDERS], "profiles": [PROFILE]},
        "structured",
        "VPR-001.structure = structured",
        "Becomes “Variety · Structure” of INP-001 · Orders · as it is today",
    ),
    Filed(
        "Q-I9",
        {"inputs": [ORDERS], "profiles": [PROFILE]},
        9,
        "profiles: gb_per_day=9.0, input=INP-001, timing=anticipated",
        "Becomes “Volume · Per day” of INP-001 · Orders · expected at the horizon",
    ),
    Filed(
        "Q-I10",
        {"inputs": [{**ORDERS, "personal_data": "personal"}]},
        ["GDPR"],
        "INP-001.regulations = ['GDPR']",
        "Becomes the regulations of INP-001 · Orders",
    ),
    Filed(
        "Q-I11",
        {
            "inputs": [ORDERS],
            "profiles": [{**PROFILE, "trust": "questionable"}],
            "data_quality": [{"input": INP, "dimension": "accuracy"}],
        },
        95,
        "DQU-001.target_percent = 95",
        "Becomes the target of accuracy of INP-001 · Orders",
    ),
    Filed(
        "Q-I12",
        {"inputs": [ORDERS], "profiles": [PROFILE]},
        "range",
        "VPR-001.pattern = range",
        "Becomes “Access and usage · Access pattern” of INP-001 · Orders · as it is today",
    ),
    Filed(
        "Q-I13",
        {"inputs": [ORDERS], "steps": [TODAY_STEP]},
        {"id": STP},
        "flows: origin=INP-001, state=current, target=STP-001",
        "Becomes a flow from INP-001 · Orders · today",
    ),
    Filed(
        "Q-I13",
        {"inputs": [ORDERS], "steps": [NEW_STEP]},
        {"id": STP},
        "flows: origin=INP-001, state=future, target=STP-001",
        "Becomes a flow from INP-001 · Orders · in the new workflow",
    ),
    Filed(
        "Q-I14",
        {"parties": [{"name": "Planners"}], "inputs": [ORDERS], "outputs": [REPORT]},
        {"id": INP},
        "PAR-001 produces INP-001",
        "Ties PAR-001 · Planners to an input or an output: makes or uses",
    ),
    Filed(
        "Q-I14",
        {"parties": [{"name": "Planners", "role": "consumer"}], "inputs": [ORDERS], "outputs": [REPORT]},
        {"id": OUP},
        "PAR-001 consumes OUP-001",
        "Ties PAR-001 · Planners to an output: uses",
    ),
    Filed(
        "Q-I15",
        {"inputs": [ORDERS], "profiles": [{**PROFILE, "trust": "questionable"}]},
        "accuracy",
        "data_quality: dimension=accuracy, input=INP-001",
        "Becomes a quality figure of INP-001 · Orders",
    ),
    Filed(
        "Q-W1",
        {"inputs": [ORDERS], "outputs": [REPORT]},
        "A",
        "steps: name=A, stage=collect, state=current",
        "Becomes a step · collect · today",
    ),
    Filed("Q-W2", {"steps": [TODAY_STEP]}, "A", "deficiencies: title=A", "Becomes a deficiency"),
    Filed(
        "Q-W3",
        {"steps": [{**TODAY_STEP, "automation": 0}]},
        "A",
        "STP-001.run_by = A",
        "Becomes “Run by” of STP-001 · Load",
    ),
    Filed(
        "Q-W4",
        {"steps": [TODAY_STEP, NEW_STEP]},
        "retire",
        "STP-001.r_decision = retire",
        "Becomes “R decision” of STP-001 · Load",
    ),
    Filed(
        "Q-W5",
        {"steps": [{**TODAY_STEP, "state": "both"}]},
        "rehost",
        "STP-001.r_decision = rehost",
        "Becomes “R decision” of STP-001 · Load",
    ),
    Filed(
        "Q-W6",
        {"inputs": [ORDERS], "outputs": [REPORT]},
        "A",
        "steps: name=A, stage=collect, state=future",
        "Becomes a step · Pick up · in the new workflow",
        {"stage_names": {"collect": "Pick up"}},
    ),
    Filed(
        "Q-W7",
        {"steps": [TODAY_STEP]},
        {"name": "dbt"},
        "tools: name=dbt; STP-001.tool = new",
        "Becomes the tool of STP-001 · Load",
    ),
    Filed("Q-W8", {"steps": [TODAY_STEP]}, "A", "STP-001.run_by = A", "Becomes “Run by” of STP-001 · Load"),
    Filed(
        "Q-W9",
        {"inputs": [ORDERS], "steps": [TODAY_STEP]},
        {"id": INP},
        "flows: origin=INP-001, state=current, target=STP-001",
        "Becomes a flow to STP-001 · Load · today",
    ),
    Filed(
        "Q-W10",
        {"outputs": [REPORT], "steps": [NEW_STEP]},
        {"id": OUP},
        "flows: origin=STP-001, state=future, target=OUP-001",
        "Becomes a flow from STP-001 · Stream · in the new workflow",
    ),
    Filed(
        "Q-W11",
        {"outputs": [REPORT], "steps": [NEW_STEP]},
        {"id": STP},
        "flows: origin=STP-001, state=future, target=OUP-001",
        "Becomes a flow to OUP-001 · Report · in the new workflow",
    ),
    Filed(
        "Q-W12",
        {"steps": [TODAY_STEP]},
        3,
        "workflows: effectiveness=3, name=The present workflow, state=current",
        "Becomes the effectiveness of a workflow, “The present workflow” · today",
    ),
    Filed(
        "Q-W13",
        {"workflows": [{"name": "Nightly", "state": "current", "effectiveness": 3}]},
        "A",
        "WFL-001.effectiveness_basis = A",
        "Becomes “Basis of that mark” of WFL-001 · Nightly",
    ),
    Filed(
        "Q-W14",
        {"inputs": [ORDERS], "steps": [TODAY_STEP], "flows": [BOUNDARY]},
        "A",
        "FLO-001.protocol = A",
        "Becomes the protocol of FLO-001",
    ),
    Filed(
        "Q-W15",
        {"deficiencies": [{"title": "Slow"}], "steps": [NEW_STEP]},
        {"id": STP},
        "STP-001 resolves DEF-001",
        "Ties DEF-001 · Slow to a step: is put right by",
    ),
    Filed("Q-W16", {"skills": [GAP]}, "A", "SKI-001.plan = A", "Becomes the plan of SKI-001 · SQL"),
    Filed("Q-W17", {"steps": [TODAY_STEP]}, "CI", "practices: kind=CI, state=current", "Becomes a practice · today"),
    Filed(
        "Q-W18",
        {},
        "yes",
        "answers: today=yes, way=C01",
        "Becomes the answer about “Full extract” in the checklist · today",
        {"situation": "modernise"},
    ),
    Filed(
        "Q-W19",
        {},
        "add",
        "answers: future=add, way=C01",
        "Becomes the answer about “Full extract” in the checklist · in the new workflow",
        {"situation": "modernise", "kind": "greenfield"},
    ),
    Filed(
        "Q-M1",
        {"outcomes": [WISH]},
        {"name": "Hours"},
        "measures: kind=KPI, name=Hours; new measures OUT-001",
        "Ties OUT-001 · Wish to a measure: is measured by; a new name becomes a measure · KPI",
    ),
    Filed("Q-M2", {"measures": [SLA]}, "A", "MEA-001.consequence = A", "Becomes the consequence of MEA-001 · Fresh"),
    Filed("Q-M3", {"measures": [KPI, SLA]}, 60, "MEA-001.weight = 60", "Becomes the weight of MEA-001 · Hours"),
    Filed(
        "Q-M4",
        {"outputs": [REPORT]},
        8,
        "measures: kind=NPS, name=Would recommend today's reports, scope=existing; responses: measure=new, score=8",
        "Becomes a response to a measure, “Would recommend today's reports” · NPS · of today's workflow",
    ),
    Filed(
        "Q-M4",
        {"outputs": [REPORT], "measures": [{"name": "Recommended", "kind": "NPS"}]},
        8,
        "responses: measure=MEA-001, score=8",
        "Becomes a response of MEA-001 · Recommended",
    ),
    Filed(
        "Q-M5",
        {"measures": [{**KPI, "scope": "new"}]},
        "A",
        "measures: kind=KPI, name=A, scope=existing",
        "Becomes a measure · KPI · of today's workflow",
    ),
    Filed("Q-M6", {"measures": [KPI]}, "A", "MEA-001.formula = A", "Becomes the formula of MEA-001 · Hours"),
    Filed("Q-M7", {"measures": [SLA]}, "A", "MEA-001.indicator = A", "Becomes the indicator of MEA-001 · Fresh"),
    Filed("Q-M8", {"measures": [KPI]}, "A", "MEA-001.measured_by = A", "Becomes “Measured by” of MEA-001 · Hours"),
    Filed(
        "Q-R2",
        {"log": [ASSUMED], "people": [ANN]},
        {"id": PER},
        f"LOG-001.owner = {PER}",
        "Becomes the owner of LOG-001 · We think",
    ),
    Filed(
        "Q-R3",
        {"requirements": [NEED], "outcomes": [WISH]},
        {"id": OUT},
        "REQ-001 derived_from OUT-001",
        "Ties REQ-001 · It must to an outcome: comes from",
    ),
    Filed(
        "Q-R4",
        {"requirements": [NEED]},
        "A",
        "REQ-001.fit_criterion = A",
        "Becomes “Fit criterion” of REQ-001 · It must",
    ),
    Filed(
        "Q-R5",
        {"log": [TASK], "people": [ANN]},
        {"id": PER},
        f"LOG-001.owner = {PER}",
        "Becomes the owner of LOG-001 · Find out",
    ),
    Filed(
        "Q-R6",
        {"log": [TASK]},
        "2027-01-31",
        "LOG-001.due = 2027-01-31",
        "Becomes the date “Due” of LOG-001 · Find out",
    ),
    Filed("Q-R7", {}, "A", "artefacts: title=A", "Becomes an artefact"),
    Filed(
        "Q-R8",
        {"artefacts": [{"title": "Wall chart"}]},
        "process flow",
        "ART-001.kind = process flow",
        "Becomes the kind of ART-001 · Wall chart",
    ),
)
